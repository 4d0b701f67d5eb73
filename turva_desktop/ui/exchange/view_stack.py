"""The page's views, one at a time, each with its own need of room."""

from PySide6.QtCore import QSize
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
        """Ask for what the shown view needs."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()
