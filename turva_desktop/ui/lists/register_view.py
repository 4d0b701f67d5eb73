"""A register as a list beside its detail: new, delete with undo, order, and fields stored when they are left."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.record import R
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.row_menu import give_key
from turva_desktop.ui.running.consequences import with_consequences
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.widgets.split import Split

L = TypeVar("L")
"""What a line of the list shows; it has the `id` of the record behind it."""


class Keeper(Protocol[R]):
    """The register behind the view."""

    def add(self, record: R, /) -> R:
        """Add a record and return it as it was stored."""
        ...

    def edit(self, record_id: str, /, **changes: object) -> object:
        """Change some fields of a record."""
        ...

    def delete(self, *record_ids: str) -> None:
        """Delete records."""
        ...

    def reorder(self, record_ids: Sequence[str], /) -> None:
        """Give the records the order of their ids."""
        ...


class RegisterView(QWidget, Generic[L, R]):
    """Shows lines of type `L` in `panel` and the chosen one in `detail`, with its `form` among the sections.

    A subclass says what the methods below raise `NotImplementedError` for; `show_line` may fill further sections.
    Where records have a place among their siblings, Alt+Up and Alt+Down in the list move the chosen line. Del in the
    list deletes it.
    """

    def __init__(
        self,
        context: UiContext,
        key: str,
        kind: Kind[R],
        register: Keeper[R],
        *,
        shares: tuple[int, int] = (2, 3),
    ) -> None:
        """Put the list beside an empty form; `key` keeps the place of the handle between them."""
        super().__init__()
        self.context, self.register = context, register
        self.panel = self.make_panel()
        self.form = FieldForm(context, kind, register.edit)
        self.detail = DetailPanel(self.hint())
        self._lines: list[L] = []
        if kind.is_ordered and not context.read_only:
            self._add_movers()
        if not context.read_only:
            self.detail.add_button(button(self.tr("&Delete"), self.delete_chosen, "trash-2"))
            give_key(self.panel.table, self.tr("&Delete"), "Del", self.delete_chosen)
        self.add_sections()
        self.panel.current_changed.connect(self._show)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Split(key, context.settings, self.panel, self.detail, shares=shares), 1)
        if self.panel.has_empty_state:
            self.panel.hide_while_empty(self.detail)
        self._show(None)

    # for each kind to say

    def make_panel(self) -> ListPanel[L]:
        """Return the list."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return what the detail says while nothing is chosen."""
        raise NotImplementedError

    def lines(self) -> list[L]:
        """Read the lines anew."""
        raise NotImplementedError

    def fresh(self) -> R:
        """Return a new record, named so that its name can be typed over."""
        raise NotImplementedError

    def record_of(self, line: L) -> R:
        """Return the record that the form edits."""
        raise NotImplementedError

    def title_of(self, line: L) -> tuple[str, str]:
        """Return the detail's title and a quiet line below it."""
        raise NotImplementedError

    def add_sections(self) -> None:
        """Declare the form's fields and put the sections into the detail, from top to bottom."""
        raise NotImplementedError

    def show_line(self, line: L) -> None:
        """Fill the detail's other sections."""

    def add_below(self, widget: QWidget) -> None:
        """Put something below the list and the detail."""
        self._column.addWidget(widget)

    # what the page asks

    def refresh(self) -> None:
        """Show the lines as they are now, and whatever belongs to the chosen one."""
        self._lines = self.lines()
        with QSignalBlocker(self.panel):  # the chosen one is shown once, below
            self.panel.set_records(self._lines)
            self.panel.table.select_first()  # a detail is not empty when there is something to show
        self._show(self.panel.current())

    def refresh_lines(self, lines: Sequence[L]) -> None:
        """Show some lines anew, and whatever belongs to the chosen one."""
        with QSignalBlocker(self.panel):
            self.panel.replace_records(lines)
        self._lines = list(self.panel.model.all())
        self._show(self.panel.current())

    def add_new(self) -> None:
        """Add a record and put the keyboard into its first field."""
        added = self.context.shell.ask(lambda: self.register.add(self.fresh()))
        if added is not None:
            self.panel.select(added.id)
            self.form.focus_first()

    def delete_chosen(self) -> None:
        """Delete the chosen record and offer to take it back."""
        line = self.panel.current()
        if line is None:
            return
        record_id, name = self.panel.model.identity(line), self.title_of(line)[0]
        beside = self._beside(record_id)
        if self.context.shell.do(lambda: self.register.delete(record_id)):
            if beside is not None:
                self.panel.select(beside)
            said = self.tr("Deleted: {name}.").format(name=name)
            self.context.shell.notify(with_consequences(self.context, said), undo=True)

    def shift(self, steps: int) -> None:
        """Move the chosen record up (negative) or down in the order of all."""
        line = self.panel.current()
        if line is None:
            return
        ids = [self.panel.model.identity(one) for one in self._lines]
        place = ids.index(self.panel.model.identity(line))
        target = place + steps
        if 0 <= target < len(ids):
            ids.insert(target, ids.pop(place))
            self.context.shell.do(lambda: self.register.reorder(ids))

    def _beside(self, record_id: str) -> str | None:
        """Return the record below the one that goes, or above it if it is the last."""
        ids = [self.panel.model.identity(one) for one in self.panel.model.records()]
        place = ids.index(record_id)
        around = [*ids[place + 1 :], *reversed(ids[:place])]
        return around[0] if around else None

    def _add_movers(self) -> None:
        self.detail.add_button(icon_button(self.tr("Move up (Alt+Up)"), "arrow-up", lambda: self.shift(-1)))
        self.detail.add_button(icon_button(self.tr("Move down (Alt+Down)"), "arrow-down", lambda: self.shift(1)))
        give_key(self.panel.table, self.tr("Move &up"), "Alt+Up", lambda: self.shift(-1))
        give_key(self.panel.table, self.tr("Move do&wn"), "Alt+Down", lambda: self.shift(1))

    def _show(self, line: L | None) -> None:
        self.detail.set_record_shown(line is not None)
        if line is None:
            self.form.load(None)
            return
        if self.form.key != self.panel.model.identity(line):
            self.detail.show_top()
        with self.context.readings.open():
            self.detail.set_title(*self.title_of(line))
            self.form.load(self.record_of(line))
            self.show_line(line)
