"""The window: shows records, asks services, hears of changes.

Rooms, each built of those below it (a contract of the imports holds them to it):

- `ui.actions`, `ui.exchange`, `ui.home`, `ui.indicators`, `ui.meetings`, `ui.network`, `ui.plan`, `ui.reports`,
  `ui.settings`, `ui.welcome`: a place of the navigation each. None imports another; `Shell.go_to` leads there.
- `ui.shell`: the window around them. `ui.shell.page.Page` is the base of every place, `ui.shell.commands.Command` makes
  menu entry, shortcut and palette line from one value.
- `ui.lists`: records as rows. `ui.lists.list_panel.ListPanel` is search, filters, table, count and empty state;
  `ui.lists.register_view.RegisterView` puts one beside the card of the chosen record.
- `ui.forms`: records as fields. `ui.forms.form.FieldForm` makes a field for each name of a record by its type, stores
  it when it is left, and tells at the field what the services refuse.
- `ui.widgets`: what knows no record: labels, buttons, folds, steppers, previews, questions.
- `ui.running`: what runs underneath. `ui.running.context.UiContext` is all that a page is handed,
  `ui.running.attempt.Attempt` does what may fail, `ui.running.tasks.TaskRunner` does what takes long,
  `ui.running.change_bus.ChangeBus` tells of steps, `ui.running.readings.Readings` keeps a screen to one moment.
- `ui.look`: colours, icons, style sheet, dates and numbers in Finnish, the words of kinds and fields.

What a page lives by:

- **It reads in one snapshot, and what it read decides what it hears of.** `Page.refresh` reads all that is shown;
  whoever reads at another time does so inside `context.readings.open()`. No list of kinds is typed by hand.
- **`context.shell.do(work, then)`** says whether it was done; **`context.shell.ask(work)`** gives the answer or None.
  What was refused has been told by then. Nothing goes on as if it had been done.
- **Words** come from the kind (`ui.look.words.field_label`, `ui.look.words.kind_words`, `ui.look.words.word`);
  sentences go through `self.tr`, in English here and in `i18n/` in the others.
- **The keyboard** reaches everything: Tab in the order of reading, `&` letters from the form, F6 between the parts.

The part of a page to write one's own by is `ui.network.organisations`: a list, a card, an empty state, and no more
than what is particular to organisations. A test sees a window through `tests/ui/stage.py` and looks for what is unsound
in it with `tests/ui/audit.py`.
"""
