"""A text that is stored also while it is being written, at every pause."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor

from turva_desktop.ui.widgets.field import MarkdownField

PAUSE_MS = 1500
"""How long the keyboard rests before what was typed is stored."""


class WritingField(MarkdownField):
    """Markdown that grows; stored when it is left and at every pause."""

    def __init__(self, label: str, rows: int = 3) -> None:
        """Make the editor at least that many lines high."""
        super().__init__(label, rows)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._store_in_passing)
        self.markdown.edit.textChanged.connect(self._wait)

    def show_value(self, value: Any) -> None:
        """Show the text; one that says the same stays as it is, with its cursor and the space just typed."""
        if self.read() != (value or ""):
            super().show_value(value)
        self._pause.stop()

    def selected_text(self) -> str:
        """Return what is selected, on one line."""
        return " ".join(self.markdown.edit.textCursor().selectedText().split())

    def insert(self, text: str) -> None:
        """Put a text at the cursor, apart from what stands before it."""
        edit = self.markdown.edit
        cursor = edit.textCursor()
        if not cursor.hasSelection():
            before = edit.toPlainText()[: cursor.position()]
            if before and not before[-1].isspace():
                text = " " + text
        cursor.insertText(text)
        gap = text.find("{")
        end = text.find("}", gap)
        if 0 <= gap < end:  # a phrase with a gap: select the gap, the next letters fill it
            start = cursor.position() - len(text) + gap
            cursor.setPosition(start)
            cursor.setPosition(start + end - gap + 1, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)

    def _wait(self) -> None:
        if self.markdown.edit.hasFocus():
            self._pause.start()

    def _store_in_passing(self) -> None:
        if self.dirty():
            self.left.emit()
