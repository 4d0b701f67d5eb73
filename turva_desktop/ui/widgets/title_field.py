"""A title: it wraps on screen but is one line."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from turva_desktop.ui.widgets.field import TextField


class TitleField(TextField):
    """A title that wraps on screen; Enter goes on to the next field instead of breaking it."""

    def __init__(self, label: str, rows: int = 1) -> None:
        """Make the editor at least that many lines high."""
        super().__init__(label, rows)

    def read(self) -> Any:
        """Return the title on one line."""
        return " ".join(self.edit.toPlainText().split())

    def start_typing(self) -> None:
        """Take the keyboard with all of the title selected: the next letter replaces it."""
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on at Enter."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self.focusNextPrevChild(True)
            return True
        return super().eventFilter(watched, event)
