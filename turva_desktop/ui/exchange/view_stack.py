"""The page's views, one at a time, each with its own need of room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class ViewStack(QStackedWidget):
    """Needs only the room of the view that is shown, and lets lists inside it shrink before the page scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        """Keep wrapping words inside from making the whole as high as it would like to be."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Ask for what the shown view needs, words that wrap at the present width included."""
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        inside, hint = shown.layout(), shown.minimumSizeHint()
        if inside is not None and inside.hasHeightForWidth():
            hint.setHeight(max(hint.height(), inside.totalMinimumHeightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew: in a narrower window the same words need more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
