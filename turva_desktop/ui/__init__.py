"""The window: shows records, asks services, hears Changes.

Foundations, for those who write a page in `ui/<feature>/` (pages never import each other):

- `page.Page` — base of a page: `topics`, `refresh()`, `open_record(id)`, `focus_search()`, `commands()`, `leave()`.
- `context.UiContext` — what a page is handed: `services, bus, tasks, shell, translate, today, now, read_only,
  settings`. `shell.attempt(work)`, `shell.notify(text, undo=True)`, `shell.go_to(entry_id, record_id)`,
  `shell.confirm(text, button)`.
- `page_stack.Entry(id, text, icon, page)` — a place of the navigation, given to `MainWindow.open_workspace`.
- `commands.Command(id, text, handler, shortcut, icon, menu, enabled)` — menu, shortcut and palette from one value.
- `tasks.TaskRunner.run(title, work(progress), done(result))` — long work off the GUI thread.
- `models.record_table.Column`, `RecordTableModel(columns, identity, summary)`; `models.record_tree.RecordTreeModel`.
- `widgets.record_table.ListPanel` (search, filters, table, count, empty state), `RecordTable`, `Filter`.
- `widgets.form.FieldForm(changed, translate, today, read_only)` with `add_line/text/markdown/date/time/choice/check/
  number/year/names`, `load(record, key)`, `commit()`: stores a field when it is left.
- `widgets.detail.DetailPanel`, `widgets.split.Split`, `widgets.labels` (`title, heading, muted, plain, card, line,
  button, icon_button`), `widgets.empty_state.EmptyState`, `widgets.choice.Choice`, `widgets.search_line.SearchLine`.
- `widgets.stepper.Stepper`, `widgets.stacked_bar.StackedBar`, `widgets.preview.PdfPreview`,
  `widgets.record_tree.RecordTree`, `widgets.page_layout.page_layout`, `widgets.message_bar.announce` (screen reader).
- `tests.ui.stage.Stage` (fixture `stage(services)`: window and context), `tests.ui.audit.audit(window)`.
- `widgets.fold.Fold` (a section opened when wanted), `status_pill.StatusPill`, `menu_button.MenuButton`,
  `elided_button.ElidedButton`, `title_field.TitleField`, `flow.FlowLayout`, `tab_order.tab_after`; an action's status
  in words and colour: `action_status.shown_status`, `shown_role`, `STATUS_ROLES`.
- `theme.icon(name, role)`, `theme.colour(role)`, `theme.scaled(pixels)`, `tokens.StatusRole`, `tokens.SPACE_…`.
- `locale.day, moment, clock, number, percent, sort_key, fold, matches`.

A page, whole (every text on screen goes through `self.tr`)::

    class ActionsPage(Page):
        topics = frozenset({"action", "follow_up"})

        def __init__(self, context: UiContext) -> None:
            super().__init__(context)
            columns = [
                Column[Action](key="title", heading="Action", text=lambda a: a.title),
                Column[Action](key="due", heading="Due", text=lambda a: day(a.due), sort=lambda a: a.due,
                               width=11),
                Column[Action](key="status", heading="Status", text=self._word, status=self._role, width=16),
            ]
            self.list = ListPanel(
                RecordTableModel(columns, identity=lambda a: a.id), "Actions", search_text=lambda a: a.title
            )
            self.form = FieldForm(self._store, context.translate, context.today, context.read_only)
            self.form.add_line("title", "&Title")
            self.form.add_date("due", "&Due")
            self.detail = DetailPanel("Choose an action in the list.")
            self.detail.add_section(self.form)
            self.list.current_changed.connect(self._show)
            layout = page_layout(self, "Actions", button("New action", self._new, "plus", "primary"))
            layout.addWidget(Split("actions", context.settings, self.list, self.detail, shares=(3, 2)), 1)

        def refresh(self) -> None:
            self.list.set_records(self.context.services.actions.all())   # keeps the chosen one, tells if it changed

        def open_record(self, record_id: str) -> None:
            self.list.select(record_id)

        def focus_search(self) -> None:
            self.list.search.setFocus()

        def commands(self) -> Sequence[Command]:
            return [Command(id="action.new", text="&New action", handler=self._new, shortcut="Ctrl+N")]

        def _show(self, action: Action | None) -> None:
            self.detail.set_record_shown(action is not None)
            if action is not None:
                self.detail.set_title(action.title)
                self.form.load(action, action.id)

        def _store(self, name: str, value: object) -> None:              # may raise TurvaError: shown at the field
            self.context.services.actions.update(self.form.key, **{name: value})

        def _new(self) -> None:
            action = self.context.shell.attempt(lambda: self.context.services.actions.add(title="New action"))
            if action is not None:
                self.open_record(action.id)                              # the bus has refreshed the list already
                self.form.focus_first()
"""
