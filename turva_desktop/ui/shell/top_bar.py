"""The bar at the window's top: whose workspace, search, undo and redo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import ToolButton


class TopBar(QFrame):
    """Shows the workspace's name and the buttons of three actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the bar."""
        super().__init__(parent)
        self.setProperty("look", "topbar")
        self._name = QLabel()
        self._name.setProperty("look", "heading")
        self.search_button = _tool(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.search_button.setProperty("look", "search")
        self._undo = _tool(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._redo = _tool(Qt.ToolButtonStyle.ToolButtonIconOnly)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._name)
        layout.addStretch(1)
        layout.addWidget(self.search_button)
        layout.addSpacing(SPACE_S)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        self.show_workspace("")

    def show_workspace(self, name: str) -> None:
        """Show whose workspace is open; an empty name hides the buttons."""
        self._name.setText(name or "Turva")
        for one in (self.search_button, self._undo, self._redo):
            one.setVisible(bool(name))

    def room(self) -> tuple[int, int]:
        """Return where the free room between the name and the search begins and ends."""
        end = self.search_button.x() if self.search_button.isVisibleTo(self) else self.width()
        return self._name.geometry().right() + 1, end

    def show_actions(self, search: QAction, undo: QAction, redo: QAction) -> None:
        """Give the buttons their actions."""
        for one, action in ((self._undo, undo), (self._redo, redo)):
            one.setDefaultAction(action)
            one.setAccessibleName(action.text().replace("&", ""))
        self.search_button.setIcon(icon("search", "muted"))
        self.search_button.setText(f" {self.tr('Search everything')}   Ctrl+K")
        self.search_button.setAccessibleName(self.tr("Search everything"))
        self.search_button.clicked.connect(search.trigger)


def _tool(style: Qt.ToolButtonStyle) -> ToolButton:
    found = ToolButton()
    found.setToolButtonStyle(style)
    return found
