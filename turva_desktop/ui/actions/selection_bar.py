"""The bar below the list of actions while several are selected."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FOLLOW_UP
from turva_desktop.ui.actions.status_menu import StatusMenu
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import field_label
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.menu_button import MenuButton


class SelectionBar(QWidget):
    """Says how many are selected, and what can be done with all of them."""

    def __init__(self, set_status: Callable[[ActionStatus], object], delete: Callable[[], object]) -> None:
        """Build it hidden."""
        super().__init__()
        self._selected = QLabel()
        self._selected.setProperty("look", "strong")
        self.status = MenuButton(self.tr("Change the status of the selected (S)"))
        self.status.setIcon(icon("circle-dot"))
        self.status.setMenu(StatusMenu(field_label(FOLLOW_UP, "status"), set_status, self.status))
        self.delete = button(self.tr("Delete the selected"), delete, "trash-2", "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._selected)
        layout.addWidget(self.status)
        layout.addWidget(self.delete)
        layout.addStretch(1)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self._selected.setText(self.tr("%n selected", None, count))
