"""A status as a widget: the same pill as in lists."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from turva_desktop.ui.look.theme import pixmap, scaled, theme, tokens
from turva_desktop.ui.look.tokens import STATUS_ICONS, StatusRole


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


def paint_pill(painter: QPainter, cell: QRect, text: str, status: StatusRole) -> None:
    """Draw a status at the left of a rectangle, as wide as its word."""
    colours, metrics = tokens().status[status], painter.fontMetrics()
    height = min(cell.height() - 8, metrics.height() + 8)
    side = min(scaled(15), height - 4)
    width = min(cell.width(), metrics.horizontalAdvance(text) + side + 24)
    pill = QRectF(cell.x() + 0.5, cell.center().y() - height / 2 + 1, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.ink), 1) if tokens().contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    top = pill.center().y() - side / 2
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(pill.x() + 8, top), pixmap(STATUS_ICONS[status], status, side, ratio))
    painter.setPen(QColor(colours.ink))
    words = pill.adjusted(side + 13, 0, -8, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
