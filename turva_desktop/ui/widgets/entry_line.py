"""A line into which something new is typed again and again: a name, a title."""

import re
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_BULLET: Final = re.compile(r"^(?:[•·▪*–-]|\d{1,2}[.)])\s+")
"""What a list in Word or in a mail begins its lines with."""


class EntryLine(QLineEdit):
    """Once emptied it remembers nothing: Ctrl+Z there takes back what was made, not the emptying of the line.

    Of several lines that are pasted, `lines_pasted` tells, where the line says that it takes `several`; elsewhere they
    become one: Qt's own would keep the line breaks unseen.
    """

    lines_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._several = several
        self.textEdited.connect(self._take_lines)

    def clear(self) -> None:
        """Empty the line and forget what was typed; Qt's own would bring it back at Ctrl+Z."""
        self.setText("")

    def _take_lines(self, text: str) -> None:
        lines = [_BULLET.sub("", line.strip()).strip() for line in text.splitlines()]
        lines = [line for line in lines if line]
        if len(text.splitlines()) < 2:
            return
        if self._several and len(lines) > 1:
            self.clear()
            self.lines_pasted.emit(lines)
        else:
            self.setText(" ".join(lines))

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window while the line has nothing of its own to take back or do again."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            undo, redo = event.matches(keys.Undo), event.matches(keys.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)
