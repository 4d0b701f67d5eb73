"""The agenda at the left: § and title of each item, moved and added by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.item import ITEM, Item
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, field_label, word
from turva_desktop.ui.meetings.words import numbered
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, icon_button


class AgendaList(QWidget):
    """The items of a meeting. `current_changed` tells the chosen item, `opened` asks for the keyboard in it."""

    current_changed = Signal(object)
    opened = Signal()

    def __init__(
        self,
        move: Callable[[int], object],
        add: Callable[[Sequence[str]], bool],
        delete: Callable[[], object],
        take_off: Callable[[], object],
    ) -> None:
        """Build it; `move` moves the chosen item, `add` adds some by their titles and tells whether it could.

        `take_off` takes the § off an agenda that was taken back.
        """
        super().__init__()
        self._add = add
        self._state = MeetingState.DRAFT
        self.model = RecordTableModel(
            self._columns(), identity=lambda item: item.id, summary=self._summary, parent=self
        )
        self.table = RecordTable(self.model, capital(word(MeetingState.DRAFT)))
        self.table.setSortingEnabled(False)
        self.table.horizontalHeader().hide()
        self.table.current_changed.connect(self.current_changed)
        self.table.activated_record.connect(lambda _item: self.opened.emit())
        self.line = EntryLine(several=True)
        self.line.setPlaceholderText(self.tr("New item: title and Enter"))
        self.line.setAccessibleName(self.tr("New item"))
        self.line.returnPressed.connect(self.commit)
        self.line.lines_pasted.connect(add)
        self.up = icon_button(self.tr("Move the item up (Alt+Up)"), "arrow-up", lambda: move(-1))
        self.down = icon_button(self.tr("Move the item down (Alt+Down)"), "arrow-down", lambda: move(1))
        self.remove = icon_button(self.tr("Delete the item (Del)"), "trash-2", delete)
        self.take_off = button(self.tr("Take the § numbers off"), take_off, "undo-2", "link")
        self.take_off.setToolTip(
            self.tr(
                "Only if the invitation never left: the items can then be ordered anew and get new § at the sending."
            )
        )
        self._lay_out()
        for key, deed in (("Alt+Up", lambda: move(-1)), ("Alt+Down", lambda: move(1)), ("Del", delete)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        tools.addWidget(self.line, 1)
        for tool in (self.up, self.down, self.remove):
            tools.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._tools)
        layout.addWidget(self.take_off)

    def _columns(self) -> list[Column[Item]]:
        return [
            Column(
                key="section",
                heading="§",
                text=lambda item: str(item.section) if item.section is not None else str(item.position + 1) + ".",
                width=3,
                align_right=True,
            ),
            Column(
                key="title",
                heading=field_label(ITEM, "title"),
                text=lambda item: item.title,
                icon=self._mark,
                tip=numbered,
            ),
        ]

    def _mark(self, item: Item) -> str | None:
        if not item.confidentiality.is_public:
            return "lock"
        if self._state.order < MeetingState.HELD.order:
            return None
        if item.decision.strip():
            return "check"
        return "circle" if item.needs_decision else None

    def _summary(self, item: Item) -> str:
        parts = [numbered(item)]
        if self._state.order >= MeetingState.HELD.order:
            if item.decision.strip():
                parts.append(self.tr("decided"))
            elif item.needs_decision:
                parts.append(self.tr("no decision yet"))
        if not item.finished:
            parts.append(self.tr("comes back"))
        if not item.confidentiality.is_public:
            parts.append(self.tr("not public"))
        return ", ".join(parts)

    def show_items(self, items: Sequence[Item], state: MeetingState, editable: bool) -> None:
        """Show a meeting's items; the chosen one stays."""
        self._state = state
        self.model.set_records(items)
        self._tools.setVisible(editable)
        self.remove.setVisible(state is MeetingState.DRAFT)
        self.up.setVisible(state is MeetingState.DRAFT)
        self.down.setVisible(state is MeetingState.DRAFT)
        taken_back = state is MeetingState.DRAFT and any(item.section is not None for item in items)
        self.take_off.setVisible(editable and taken_back)

    def current(self) -> Item | None:
        """Return the chosen item."""
        item = self.table.current()
        return item if isinstance(item, Item) else None

    def go(self, steps: int) -> bool:
        """Choose the next (1) or the previous (-1) item; False at the end."""
        items = self.model.records()
        current = self.current()
        place = next((number for number, item in enumerate(items) if current and item.id == current.id), -1)
        if not 0 <= place + steps < len(items):
            return False
        return self.table.select(items[place + steps].id)

    def commit(self) -> None:
        """Add the item whose title is typed; the line is empty meanwhile, so that nothing adds it again."""
        title = self.line.text().strip()
        self.line.clear()
        if title and not self._add([title]):
            self.line.setText(title)
