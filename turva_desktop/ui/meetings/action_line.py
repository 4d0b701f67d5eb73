"""An action in one line: what, who, when; Enter goes on, and at the end makes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, set_look

_NARROW = 440
"""Pixels at text size 100 %: the parts of the line stand below each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAction:
    """What was typed."""

    title: str
    lead: str
    end: date | None


class ActionLine(QWidget):
    """Makes an action without leaving the line; `make` stores it and tells whether it could."""

    def __init__(self, make: Callable[[NewAction], bool], today: Callable[[], date]) -> None:
        """Build an empty line."""
        super().__init__()
        self._make = make
        self._back_to: QWidget | None = None
        self.title = EntryLine()
        self.title.setPlaceholderText(self.tr("What is done (Ctrl+T takes the selected text)"))
        self.title.setAccessibleName(self.tr("New action: what is done"))
        self.lead = EntryLine()
        self.lead.setPlaceholderText(self.tr("Who"))
        self.lead.setAccessibleName(self.tr("New action: who is responsible"))
        self._leads = QStringListModel(self)
        self._completer = Completer(self._leads, self)
        self.lead.setCompleter(self._completer)
        self.due = DateLine(today, self.tr("New action: by when"))
        self.due.setPlaceholderText(self.tr("By when"))
        self.add = button(self.tr("Add"), self.finish, "plus")
        self.add.setAccessibleName(self.tr("Add the action"))
        self._problem = QLabel()
        self._problem.setProperty("look", "problem")
        self._problem.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        for line in (self.title, self.lead, self.due):
            line.installEventFilter(self)
        self.title.returnPressed.connect(lambda: self._go_on(self.lead))
        self.lead.returnPressed.connect(lambda: self._go_on(self.due))
        self.due.returnPressed.connect(self.finish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who and when below what when there is no room beside."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < scaled(_NARROW))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        row, column = (1, 0) if narrow else (0, 1)
        self._grid.addWidget(self.title, 0, 0, 1, 3 if narrow else 1)
        for place, widget in enumerate((self.lead, self.due, self.add)):
            self._grid.addWidget(widget, row, column + place)
        self._grid.addWidget(self._problem, 2, 0, 1, 4)
        for place, stretch in enumerate((3, 0, 0, 0) if narrow else (5, 3, 0, 0)):
            self._grid.setColumnStretch(place, stretch)

    def offer_leads(self, names: Sequence[str]) -> None:
        """Offer these names while the responsible is typed."""
        if not self.lead.hasFocus() and names != self._leads.stringList():
            self._leads.setStringList(list(names))

    def start(self, title: str) -> None:
        """Begin an action from a selected text; the keyboard comes back where it was when it is made."""
        self._back_to = QApplication.focusWidget()
        if title:
            self.title.setText(title)
        (self.lead if title else self.title).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Make the action from what is typed."""
        if not self.title.text().strip():
            self.title.setFocus()
            return
        if self.due.text().strip() and self.due.value() is None:
            self._say(self.tr("Write the date as 3.2.2026."))
            self.due.setFocus()
            return
        if self._make_typed():
            (self._back_to or self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            self._back_to = None

    def commit(self) -> None:
        """Make the action that is half typed: its item is left, and what is typed is not lost."""
        if self.title.text().strip():
            self._make_typed()

    def _make_typed(self) -> bool:
        """Make the action; the lines are empty meanwhile, so that nothing makes it again."""
        lines = (self.title, self.lead, self.due)
        before = [line.text() for line in lines]
        typed = NewAction(title=self.title.text().strip(), lead=self.lead.text().strip(), end=self.due.value())
        self._say("")
        for line in lines:
            line.clear()
        if self._make(typed):
            return True
        for line, text in zip(lines, before, strict=True):
            line.setText(text)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up at Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            if not any(line.text() for line in (self.title, self.lead, self.due)):
                return super().eventFilter(watched, event)
            for line in (self.title, self.lead, self.due):
                line.clear()
            self._say("")
            (self._back_to or self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _go_on(self, following: QWidget) -> None:
        """Go on to the next part of the line: no event filter hears Enter while completions are shown."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
        if self.title.text().strip():
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.due.setAccessibleDescription(sentence)
        set_look(self.due, "problem", bool(sentence))
