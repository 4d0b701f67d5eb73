"""The page of actions: summary, list, and the chosen one beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.follow_up import FollowedAction, FollowUp
from turva_desktop.domain.ids import PlanId, ThemeId
from turva_desktop.domain.plan import PLAN, Plan
from turva_desktop.domain.summary import summarise
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.actions.columns import ActionLook, search_text
from turva_desktop.ui.actions.deeds import Deeds
from turva_desktop.ui.actions.detail import ActionDetail, Surroundings
from turva_desktop.ui.actions.filters import ActionFilters, lead_options, theme_options
from turva_desktop.ui.actions.grouping import Grouping
from turva_desktop.ui.actions.kinds import KINDS, Kinds
from turva_desktop.ui.actions.selection_bar import SelectionBar
from turva_desktop.ui.actions.summary import SummaryStrip
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.row_menu import RowMenu
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.plan_text import plan_text
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import kind_word, kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.split import Split

_PLAN_LETTERS = 30
"""How many letters the choice of plans shows when there is room."""
_PLAN_WIDTH = 140
"""The least width of the choice of plans, in pixels."""


class ActionsPage(Page):
    """Actions of a plan; `open_record` also takes a kind of action to show only such (see `filters.KINDS`)."""

    def __init__(self, context: UiContext) -> None:
        """Build the page; its records are read when it is shown."""
        super().__init__(context)
        self._plan_id: PlanId | None = None
        self._around = Surroundings()
        kinds = Kinds(today=context.today, author=context.services.workspace.author)
        self.filters = ActionFilters(kinds, context.translate)
        self._look = ActionLook(context.translate, context.today)
        self._look.setParent(self)
        self.deeds = Deeds(self)
        self.plan_choice = Choice[PlanId]()
        self.plan_choice.setMinimumContentsLength(_PLAN_LETTERS)
        self.plan_choice.setMinimumWidth(_PLAN_WIDTH)
        self.plan_choice.setAccessibleName(kind_word(PLAN))
        self.plan_choice.chosen.connect(self._choose_plan)
        self.new_button = button(self.tr("New action"), self.deeds.new, "plus", "primary")
        if context.read_only:
            self.new_button.hide()
        self.summary = SummaryStrip(self._choose_theme)
        self.list = self._make_list()
        self.detail = ActionDetail(context, self.deeds.set_status, self.deeds.copy, self.deeds.delete)
        self._lay_out()
        self.list.hide_while_empty(self.detail, *([] if context.read_only else [self.new_button]))
        self._add_keys()
        self.list.current_changed.connect(self._show)
        self.list.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        self.list.model.modelReset.connect(self._show_selection)
        self.list.table.activated_record.connect(lambda _record: self.detail.start_typing())
        self._group()

    # building

    def _make_list(self) -> ListPanel[FollowedAction]:
        look = self._look
        model = RecordTableModel[FollowedAction](
            look.columns(), identity=lambda one: one.id, summary=look.summary, parent=self
        )
        empty = EmptyState(
            "list-checks",
            self.tr("No actions yet"),
            self.tr(
                "An action says what is done, who is responsible and by when. Meetings follow it until it is done."
            ),
            None if self.context.read_only else (self.tr("Write the first action"), self.deeds.new),
            None
            if self.context.read_only
            else (self.tr("Take in from Excel"), lambda: self.context.shell.go_to("exchange")),
        )
        panel = ListPanel(model, kind_words(ACTION), search_text, filters=self.filters.all, empty=empty, several=True)
        self.grouping = Grouping(self.context.settings)
        self.grouping.chosen.connect(self._group)
        panel.add_tool(self.grouping)
        RowMenu(panel.table, self.deeds.fill_menu)
        return panel

    def _lay_out(self) -> None:
        layout = page_layout(self, kind_words(ACTION), self.plan_choice, self.new_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.list, 1)
        self.selection_bar = SelectionBar(self.deeds.set_status, self.deeds.delete)
        column.addWidget(self.selection_bar)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_S)
        rows.addWidget(self.summary)
        rows.addWidget(Split("actions", self.context.settings, left, self.detail, shares=(8, 5)), 1)
        self._no_plan = EmptyState(
            "file-text",
            self.tr("No plan yet"),
            self.tr("Actions belong to a plan. Begin the plan first: it takes a minute from the template."),
            (self.tr("Go to the plan"), lambda: self.context.shell.go_to("plan")),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self._no_plan)
        layout.addWidget(self._stack, 1)

    def _add_keys(self) -> None:
        table = self.list.table
        # No digit alone: in a list it would change what nobody meant to change. S asks, and then a digit answers.
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("S", self.deeds.open_status_menu),
            ("Del", self.deeds.delete),
        )
        for key, handler in keys:
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(handler)

    def commands(self) -> Sequence[Command]:
        """Return the commands of the page; those with a shortcut see for themselves whether something is chosen."""

        def can_write() -> bool:
            return not self.context.read_only

        def can_change() -> bool:
            return can_write() and bool(self.list.selected())

        return [
            Command(
                id="action.new",
                text=self.tr("&New action"),
                handler=self.deeds.new,
                shortcut="Ctrl+N",
                icon="plus",
                enabled=can_write,
            ),
            Command(
                id="action.status",
                text=self.tr("Change the &status…"),
                handler=self.deeds.open_status_menu,
                icon="circle-dot",
                hint=self.tr("In the list: S, then 1–6"),
                enabled=can_change,
            ),
            Command(
                id="action.copy",
                text=self.tr("&Copy the action"),
                handler=self.deeds.copy,
                shortcut="Ctrl+D",
                icon="copy",
                enabled=can_write,
            ),
            Command(
                id="action.delete",
                text=self.tr("&Delete"),
                handler=self.deeds.delete,
                icon="trash-2",
                hint=self.tr("In the list: Del"),
                enabled=can_change,
            ),
        ]

    # showing

    def refresh(self) -> None:
        """Read the plan's actions again."""
        services = self.context.services
        plans = services.plans.plans.all()
        self._show_plans(plans)
        self._stack.setCurrentIndex(1 if self._plan_id is None else 0)
        self.new_button.setEnabled(self._plan_id is not None)
        if self._plan_id is None:
            self._around = Surroundings()
            self.list.set_records([])
            self.detail.show_action(None, self._around)
            return
        actions = services.actions.followed(self._plan_id)
        themes, goals = services.plans.outline(self._plan_id)
        self._around = Surroundings(themes=themes, goals=goals, actions=actions, areas=services.areas.register.all())
        with QSignalBlocker(self.list):  # the chosen one is shown once, below
            self.list.set_records(actions)
            self.filters.theme.offer(theme_options(themes, actions, self.tr("Without a theme")))
            self.list.table.select_first()
        self._show_whole()
        self._show_selection()

    def refresh_changed(self, changes: Changes) -> None:
        """Show some actions anew when nothing but them and their follow-up was changed."""
        before = {one.id: one for one in self._around.actions}
        touched = changes.about(Action)
        if not changes.kinds <= {Action, FollowUp} or not touched <= before.keys():
            self.refresh()
            return
        now = self.context.services.actions.followed(only=touched)
        if {one.id for one in now} != touched or any(_place(one) != _place(before[one.id]) for one in now):
            self.refresh()
            return
        anew = {one.id: one for one in now}
        self._around = replace(self._around, actions=[anew.get(one.id, one) for one in self._around.actions])
        with QSignalBlocker(self.list):
            self.list.replace_records(now)
        self._show_whole()

    def _show_whole(self) -> None:
        """Show what is told of all actions, and the chosen one."""
        actions, themes = self._around.actions, self._around.themes
        self.filters.lead.offer(lead_options(actions))
        summary = summarise(actions, [(theme.code, theme.name) for theme in themes])
        self.summary.show_summary(summary, themes, self.filters.theme.value())
        self.summary.setVisible(bool(actions))
        self._show(self.list.current())

    def open_record(self, record_id: str) -> None:
        """Show an action, or only the actions of a kind."""
        if record_id in KINDS:
            self.list.clear()
            self.filters.kind.narrow(record_id)
            self.list.table.select_first()
        elif not self.list.select(record_id):
            found = self.context.shell.ask(lambda: self.context.services.actions.one(record_id))
            if found is not None:
                self._plan_id = found.action.plan_id
                self.read_again()
                self.list.select(record_id)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_again(self, record_id: str) -> None:
        """Choose what undo or redo was about, unless it is chosen with others already."""
        if all(one.id != record_id for one in self.list.selected()):
            super().show_again(record_id)

    def focus_search(self) -> None:
        """Put the keyboard into the search line."""
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def leave(self) -> None:
        """Store what is being typed."""
        super().leave()
        self.detail.commit()

    def finish(self) -> None:
        """Store also the follow-up that waits to be entered."""
        super().finish()
        self.detail.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list at Esc."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and self.detail.isAncestorOf(focus):
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @property
    def plan_id(self) -> PlanId | None:
        """Return the plan whose actions are shown."""
        return self._plan_id

    @property
    def themes(self) -> Sequence[Theme]:
        """Return the themes of the plan."""
        return self._around.themes

    def show_chosen(self, followed: FollowedAction | None) -> None:
        """Show an action in the detail, or that none is chosen."""
        self._show(followed)

    def _show_plans(self, plans: Sequence[Plan]) -> None:
        if self._plan_id not in {plan.id for plan in plans}:
            current = self.context.services.plans.current(self.context.today())
            self._plan_id = None if current is None else current.id
        self.plan_choice.set_options([(plan.id, plan_text(plan)) for plan in plans])
        self.plan_choice.set_value(self._plan_id)
        self.plan_choice.setVisible(len(plans) > 1)

    def _choose_plan(self) -> None:
        self._plan_id = self.plan_choice.value()
        self.list.clear()
        self.read_again()

    def _show(self, followed: FollowedAction | None) -> None:
        with self.context.readings.open():
            self.detail.show_action(followed, self._around)

    def _show_selection(self) -> None:
        count = len(self.list.selected())
        self.selection_bar.setVisible(count > 1 and not self.context.read_only)
        self.selection_bar.show_count(count)
        self.summary.set_chosen(self.filters.theme.value())

    def _choose_theme(self, theme_id: ThemeId | None) -> None:
        self.filters.theme.narrow(theme_id)
        self.summary.set_chosen(theme_id)

    def _group(self) -> None:
        self.grouping.group(self.list, self._look, lambda: self._around.themes)

    def paper(self) -> PaperOrder | None:
        """Print where the actions stand."""
        return None if self._plan_id is None else PaperOrder(kind=PaperKind.FOLLOWUP, plan_id=self._plan_id)


def _place(followed: FollowedAction) -> tuple[object, ...]:
    """Return what says where an action stands among those of all plans."""
    action = followed.action
    return action.plan_id, action.theme_id, action.position, action.number, followed.theme_code
