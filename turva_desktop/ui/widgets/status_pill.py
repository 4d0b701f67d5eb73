"""A status as a widget: the same pill as in lists."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from turva_desktop.ui.look.theme import scaled, theme
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.widgets.cell_delegate import paint_pill


class StatusPill(QLabel):
    """A word with its icon on its colour; a screen reader reads the word."""

    def __init__(self, text: str = "", status: StatusRole = StatusRole.UNKNOWN, parent: QWidget | None = None) -> None:
        """Show a status."""
        super().__init__(text, parent)
        self._status = status
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme().changed.connect(self.updateGeometry)

    def set_status(self, text: str, status: StatusRole) -> None:
        """Show another status."""
        self._status = status
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the word and the icon."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + scaled(15) + 26, self.fontMetrics().height() + 16
        )

    def minimumSizeHint(self) -> QSize:
        """Keep at least the icon."""
        return QSize(scaled(15) + 26, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, self.rect(), self.text(), self._status)
        painter.end()
