"""What the palette finds: how it is kept, and how it is drawn."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from turva_desktop.domain.text import fold
from turva_desktop.ui.look.theme import colour, pixmap, scaled
from turva_desktop.ui.shell.commands import Command, CommandTable
from turva_desktop.ui.shell.found import Hit

Index = QModelIndex | QPersistentModelIndex


def begins_words(title: str, text: str) -> bool:
    """Return whether every word of a text begins some word of a title."""
    words = fold(title).split()
    return all(any(word.startswith(part) for word in words) for part in fold(text).split())


def _offered(command: Command, text: str) -> bool:
    """Return whether a command is offered for a text; one that deletes only to whom asks for that deed."""
    title = command.plain_text
    asks_for_it = bool(text.strip()) and begins_words(title.split()[0], text.split(maxsplit=1)[0])
    return begins_words(title, text) and (asks_for_it or not command.deletes)


def command_hits(tables: Iterable[CommandTable], text: str) -> list[Hit]:
    """Return the commands that can be given now and whose name a text begins; the palette's own isn't one.

    Those that begin with the text come before those in which it begins some later word.
    """
    found = [
        (table, command)
        for table in tables
        for command in table.commands()
        if command.enabled() and command.id != "edit.palette" and _offered(command, text)
    ]
    found.sort(key=lambda pair: not fold(pair[1].plain_text).startswith(fold(text.strip())))
    return [
        Hit(
            title=command.plain_text.rstrip("…"),
            subtitle=command.shortcut,
            icon=command.icon or "chevron-right",
            action=table.action(command.id).trigger,
        )
        for table, command in found
    ]


class HitModel(QAbstractListModel):
    """The hits of one search; `UserRole` gives the hit itself."""

    def __init__(self, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show_hits(self, hits: list[Hit]) -> None:
        """Show others."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}, {hit.subtitle}" if hit.subtitle else hit.title
        if role == Qt.ItemDataRole.UserRole:
            return hit
        return None


class HitDelegate(QStyledItemDelegate):
    """Two lines beside an icon."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(Qt.ItemDataRole.UserRole)
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        side, rect = scaled(18), option.rect.adjusted(10, 0, -10, 0)
        picture = pixmap(hit.icon, "on_selection" if selected else "muted", side, painter.device().devicePixelRatioF())
        painter.save()
        painter.drawPixmap(QPointF(rect.x(), rect.center().y() - side / 2 + 1), picture)
        words = rect.adjusted(side + 12, 0, 0, 0)
        height = painter.fontMetrics().height()
        two = bool(hit.subtitle)
        top = rect.center().y() - (height if two else height // 2)
        font = QFont(option.font)
        painter.setPen(colour("on_selection" if selected else "text"))
        _line(painter, QRect(words.x(), top, words.width(), height), hit.title, font)
        if two:
            painter.setPen(colour("on_selection" if selected else "muted"))
            font.setPointSizeF(font.pointSizeF() * 0.9)
            _line(painter, QRect(words.x(), top + height, words.width(), height), hit.subtitle, font)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() * 2 + 14)


def _line(painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
    painter.setFont(font)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
