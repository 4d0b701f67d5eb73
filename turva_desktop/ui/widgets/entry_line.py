"""A line into which something new is typed again and again: a name, a title."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class EntryLine(QLineEdit):
    """Once emptied it remembers nothing: Ctrl+Z there takes back what was made, not the emptying of the line."""

    def clear(self) -> None:
        """Empty the line and forget what was typed; Qt's own would bring it back at Ctrl+Z."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window while the line has nothing of its own to take back or do again."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            undo, redo = event.matches(keys.Undo), event.matches(keys.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)
