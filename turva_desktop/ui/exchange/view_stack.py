"""The page's views, one at a time, each with its own need of room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.page_layout import page_layout


class ViewStack(QStackedWidget):
    """Needs only the room of the view that is shown, and lets lists inside it shrink before the page scrolls."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Start empty; `title` stands above messages."""
        super().__init__(parent)
        self._title = title
        self.message: QWidget | None = None
        """What is said in place of a view, until one is shown."""
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def show_view(self, view: QWidget) -> None:
        """Show a view; a message that was shown is forgotten."""
        self.setCurrentWidget(view)
        if self.message is not None and view is not self.message:
            self.removeWidget(self.message)
            self.message.deleteLater()
            self.message = None

    def show_message(self, words: EmptyState) -> None:
        """Say something in place of a view, with the keyboard on its first button."""
        message = QWidget()
        page_layout(message, self._title).addWidget(words, 1)
        self.addWidget(message)
        self.show_view(message)
        self.message = message
        first = message.findChild(QPushButton)
        if isinstance(first, QPushButton):
            first.setFocus()

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
