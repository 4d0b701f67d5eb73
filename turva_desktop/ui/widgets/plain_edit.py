"""A plain editor that gives back every character it was given, and keeps its place when its text is shown anew."""

import re
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QWidget

_PARAGRAPH = "\u2029"
"""What parts the lines inside Qt's document. A line separator (U+2028) is a character like others: it stays itself."""

_BREAKS: Final = re.compile(f"[ \t\n{_PARAGRAPH}]+")

_CHOOSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class PlainEdit(QPlainTextEdit):
    """An editor of plain text. Qt's own `toPlainText` would make a non-breaking space a plain one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty editor; Tab goes on."""
        super().__init__(parent)
        self.offers: QCompleter | None = None
        """What is offered while one writes; it hears the keys that end a choice while it is shown."""
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """Return the text, character by character."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def show_text(self, text: str) -> None:
        """Show a text; the cursor and what is in view stay where they were in what didn't change."""
        before, after = self.text(), _lines(text)
        if before == after:
            return
        cursor, seen = self.textCursor(), self.verticalScrollBar().value()
        anchor, place = (_moved(one, before, after) for one in (cursor.anchor(), cursor.position()))
        self.setPlainText(after)
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new line at Shift+Enter too: Qt's own would be of another kind."""
        popup = self.offers.popup() if self.offers is not None else None
        if popup is not None and popup.isVisible() and event.key() in _CHOOSING:
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator) and not self.isReadOnly():
            self.insertPlainText("\n")
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and cut every character as it is."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace(_PARAGRAPH, "\n"))
        return copied


def one_line(text: str) -> str:
    """Return a text with its lines one after another; a space that doesn't break stays so."""
    return " ".join(
        part for part in text.replace(_PARAGRAPH, "\n").replace("\t", " ").replace("\n", " ").split(" ") if part
    )


def _lines(text: str) -> str:
    """Return a text as the editor will give it back."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace(_PARAGRAPH, "\n")


def _moved(place: int, before: str, after: str) -> int:
    """Return where a place in one text is in another; a place in or at what changed goes behind that."""
    least = min(len(before), len(after))
    same = next((at for at in range(least) if before[at] != after[at]), least)
    rest = least - same
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    if place < _units(before[:same]):
        return place
    return _units(after) - min(_units(before) - place, _units(before[len(before) - tail :]))


def _units(text: str) -> int:
    """Return how long Qt takes a text to be: it counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
