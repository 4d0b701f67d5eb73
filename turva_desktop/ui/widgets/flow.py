"""Widgets one after another, on as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS


class FlowLayout(QLayout):
    """Lays its widgets out like words: a line that is full goes on below.

    Room for those that `keep` names stays also while they are hidden, so that nothing below moves as they come and go.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, without margins."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._kept: tuple[QWidget, ...] = ()
        self.setContentsMargins(QMargins())
        self.setSpacing(SPACE_S)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def keep(self, *widgets: QWidget) -> None:
        """Leave room for these, shown or not."""
        self._kept = widgets
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        kept = self._height([one.sizeHint() for one in self._kept], width)
        return max(kept, self._height([item.sizeHint() for item in self._shown()], width))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        items = self._shown()
        for item, place in zip(items, self._places([item.sizeHint() for item in items], rect), strict=True):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        heights = [*(item.sizeHint().height() for item in shown), *(one.sizeHint().height() for one in self._kept)]
        return QSize(width, max(heights, default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _height(self, sizes: Sequence[QSize], width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(sizes, QRect(0, 0, width, 0))), default=0)

    def _places(self, sizes: Sequence[QSize], rect: QRect) -> list[QRect]:
        """Return where widgets of these sizes come within a rectangle."""
        places: list[QRect] = []
        left, top, height = rect.x(), rect.y(), 0
        for size in sizes:
            if left > rect.x() and left + size.width() > rect.x() + rect.width():
                left, top, height = rect.x(), top + height + SPACE_XS, 0
            places.append(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            height = max(height, size.height())
        return places
