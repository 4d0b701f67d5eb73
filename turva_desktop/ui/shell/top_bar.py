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
        self._search = _tool(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._search.setProperty("look", "search")
        self._undo = _tool(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._redo = _tool(Qt.ToolButtonStyle.ToolButtonIconOnly)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._name)
        layout.addStretch(1)
        layout.addWidget(self._search)
        layout.addSpacing(SPACE_S)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        self.show_workspace("")

    def show_workspace(self, name: str) -> None:
        """Show whose workspace is open; an empty name hides the buttons."""
        self._name.setText(name or "Turva")
        for one in (self._search, self._undo, self._redo):
            one.setVisible(bool(name))

    def show_actions(self, search: QAction, undo: QAction, redo: QAction) -> None:
        """Give the buttons their actions."""
        for one, action in ((self._undo, undo), (self._redo, redo)):
            one.setDefaultAction(action)
            one.setAccessibleName(action.text().replace("&", ""))
        self._search.setIcon(icon("search", "muted"))
        self._search.setText(f" {self.tr('Search everything')}   Ctrl+K")
        self._search.setAccessibleName(self.tr("Search everything"))
        self._search.clicked.connect(search.trigger)


def _tool(style: Qt.ToolButtonStyle) -> ToolButton:
    found = ToolButton()
    found.setToolButtonStyle(style)
    return found
