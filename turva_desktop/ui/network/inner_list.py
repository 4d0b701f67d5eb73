"""A short list inside a detail: the lines that belong to the chosen record, and the chosen line's own form."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.record import R
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.register_view import Keeper
from turva_desktop.ui.lists.row_menu import give_key
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.theme import row_height, theme
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, icon_button

L = TypeVar("L")
_MOST_ROWS = 8
"""More scroll inside the list: the chosen line's form below it has to stay in sight."""


class InnerList(QWidget, Generic[L, R]):
    """Lines in their order with buttons to move and remove them; below, the form of the chosen line.

    `record_of` gives the record that the form edits, `name_of` what the line is called when it is removed.
    """

    def __init__(
        self,
        context: UiContext,
        model: RecordTableModel[L],
        name: str,
        *,
        kind: Kind[R],
        register: Keeper[R],
        record_of: Callable[[L], R],
        name_of: Callable[[L], str],
        remove_text: str,
    ) -> None:
        """Build an empty list; declare the form's fields in `form`, put a button into `buttons`."""
        super().__init__()
        self.context, self.model = context, model
        self._register, self._record_of, self._name_of = register, record_of, name_of
        self._lines: list[L] = []
        self.table = RecordTable(model, name)
        self.table.setSortingEnabled(False)
        self.form = FieldForm(context, kind, register.edit)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self._tools: list[QWidget] = []
        if not context.read_only:
            self._add_buttons(name, remove_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.table)
        layout.addLayout(self.buttons)
        layout.addWidget(self.form)
        self.table.current_changed.connect(self._show)
        theme().changed.connect(self._fit)
        self._show(None)

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show the lines of the chosen record."""
        self._lines = list(lines)
        self.model.set_records(self._lines)
        self.table.setVisible(bool(self._lines))
        self._fit()
        self.table.select_first()  # the form below is there from the beginning

    def shift(self, steps: int) -> None:
        """Move the chosen line up (negative) or down."""
        line = self.table.current()
        if line is None:
            return
        ids = [self.model.identity(one) for one in self._lines]
        place = ids.index(self.model.identity(line))
        if 0 <= place + steps < len(ids):
            ids.insert(place + steps, ids.pop(place))
            self.context.shell.do(lambda: self._register.reorder(ids))

    def remove_chosen(self) -> None:
        """Remove the chosen line and offer to take it back."""
        line = self.table.current()
        if line is not None and self.context.shell.do(lambda: self._register.delete(self.model.identity(line))):
            self.context.shell.notify(self.tr("Removed: {name}.").format(name=self._name_of(line)), undo=True)

    def _add_buttons(self, name: str, remove_text: str) -> None:
        up = icon_button(self.tr("Move up: {list}").format(list=name), "arrow-up", lambda: self.shift(-1))
        down = icon_button(self.tr("Move down: {list}").format(list=name), "arrow-down", lambda: self.shift(1))
        self._tools = [up, down, button(remove_text, self.remove_chosen, "x")]
        self.buttons.addStretch(1)
        for tool in self._tools:
            self.buttons.addWidget(tool)
        give_key(self.table, self.tr("Move &up"), "Alt+Up", lambda: self.shift(-1))
        give_key(self.table, self.tr("Move do&wn"), "Alt+Down", lambda: self.shift(1))
        give_key(self.table, remove_text, "Del", self.remove_chosen)

    def _show(self, line: L | None) -> None:
        for tool in self._tools:
            tool.setEnabled(line is not None)
        self.form.setVisible(line is not None)
        self.form.load(None if line is None else self._record_of(line))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the header has once it is dressed."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = max(1, min(len(self._lines), _MOST_ROWS))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * row_height() + 8)
        policy = Qt.ScrollBarPolicy
        enough = len(self._lines) <= rows
        self.table.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if enough else policy.ScrollBarAsNeeded)
