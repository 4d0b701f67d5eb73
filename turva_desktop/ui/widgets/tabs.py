"""Parts of a page under tabs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from turva_desktop.ui.look.tokens import SPACE_M


class Tabs(QTabWidget):
    """Tabs above their contents, without a frame; Ctrl+Tab goes to the next one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without tabs; `name` is what a screen reader calls their row."""
        super().__init__(parent)
        self._held: list[QVBoxLayout] = []
        self.setAccessibleName(name)
        self.tabBar().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row of tabs takes the keyboard, not the whole
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def add(self, text: str, content: QWidget | None = None) -> None:
        """Add a tab; without content it waits for `fill`."""
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        self._held.append(layout)
        self.addTab(held, text)
        if content is not None:
            layout.addWidget(content)

    def fill(self, position: int, content: QWidget) -> None:
        """Put something under a tab that has waited for it."""
        self._held[position].addWidget(content)
        content.show()  # a layout in view would do it only when the program is idle next
