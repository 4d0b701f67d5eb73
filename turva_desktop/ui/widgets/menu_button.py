"""A button with a word that opens a menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.widgets.labels import ToolButton


class MenuButton(ToolButton):
    """Opens its menu at once; the icon keeps some air from the word."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Make the button; give it its menu with `setMenu`."""
        super().__init__(parent)
        self.setText(text)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def open_menu(self) -> QMenu | None:
        """Open the menu below the button."""
        menu = self.menu()
        if menu is not None:
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def _fit(self) -> None:
        self.setIconSize(QSize(scaled(18) + 6, scaled(18)))
