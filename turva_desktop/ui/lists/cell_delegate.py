"""Draws cells: plain text, icon and text, status pills, section headings."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from turva_desktop.ui.lists.columns import ICON_ROLE, SECTION_ROLE, STATUS_ROLE, STRONG_ROLE, Index, Section
from turva_desktop.ui.look.theme import pixmap, row_height, scaled, tokens
from turva_desktop.ui.widgets.status_pill import paint_pill


class CellDelegate(QStyledItemDelegate):
    """Draws what the model's roles say; a status is an icon and a word on its colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        section, status = index.data(SECTION_ROLE), index.data(STATUS_ROLE)
        if isinstance(section, Section):
            _draw_section(painter, option, f"{section.title}", str(section.count))
        elif status is not None:
            self._draw_ground(painter, option, index)
            paint_pill(painter, option.rect.adjusted(6, 0, -6, 0), str(index.data()), status)
        elif index.data(ICON_ROLE):
            self._draw_ground(painter, option, index)
            _draw_icon_and_text(painter, option, index)
        else:
            super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw no frame around the one current cell: whole rows are selected."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.data(STRONG_ROLE):
            option.font.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Keep rows high enough to hit."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + (scaled(40) if index.data(STATUS_ROLE) else 8), max(hint.height(), row_height()))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what lies under the text: selection, hover, alternate rows."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        _style(option).drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)


def _draw_section(painter: QPainter, option: QStyleOptionViewItem, title: str, count: str) -> None:
    colours, rect = tokens(), option.rect
    painter.save()
    painter.fillRect(rect, QColor(colours.window))
    painter.setPen(QColor(colours.border))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    words = rect.adjusted(8, 0, -8 - metrics.horizontalAdvance(count) - 12, 0)
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, words.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setPen(QColor(colours.text))
    painter.drawText(words, flags, shown)
    painter.setFont(option.font)
    painter.setPen(QColor(colours.muted))
    left = words.x() + metrics.horizontalAdvance(shown) + 12
    painter.drawText(QRect(left, rect.y(), rect.right() - left, rect.height()), flags, count)
    painter.restore()


def _draw_icon_and_text(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = "on_selection" if selected else "muted"
    side, rect = scaled(16), option.rect
    painter.save()
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(
        QPointF(rect.x() + 8, rect.center().y() - side / 2 + 1),
        pixmap(str(index.data(ICON_ROLE)), role, side, ratio),
    )
    words = rect.adjusted(side + 16, 0, -6, 0)
    painter.setPen(QColor(tokens().on_selection if selected else tokens().text))
    shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def _style(option: QStyleOptionViewItem) -> QStyle:
    return option.widget.style()
