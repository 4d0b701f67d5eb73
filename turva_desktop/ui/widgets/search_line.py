"""A search line: magnifier, clear button, Esc empties, Down goes to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from turva_desktop.ui.look.theme import icon


class SearchLine(QLineEdit):
    """Where a search is typed; `go_down` asks for the keyboard to move to the list below."""

    go_down = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Name the line; the name is also its placeholder."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMinimumWidth(120)
        self.addAction(QAction(icon("search", "muted"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("x", "muted"), self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty at Esc, go to the list at Down or Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_down.emit()
        else:
            super().keyPressEvent(event)
