"""The six statuses as a menu: the same numbers as the keys in the list."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from turva_desktop.domain.action import ActionStatus
from turva_desktop.ui.look.action_status import STATUS_ROLES, status_word
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import STATUS_ICONS

STATUS_KEYS = tuple(enumerate(ActionStatus, 1))
"""The key of each status, 1 to 6."""


class StatusMenu(QMenu):
    """Asks for a status; `chosen` is called with it."""

    def __init__(self, title: str, chosen: Callable[[ActionStatus], object], parent: QWidget) -> None:
        """Make the menu; its entries are reached by their number."""
        super().__init__(title, parent)
        for key, status in STATUS_KEYS:
            role = STATUS_ROLES[status]
            entry = QAction(icon(STATUS_ICONS[role], role), f"&{key}  {status_word(status)}", self)
            entry.triggered.connect(lambda _checked=False, status=status: chosen(status))
            self.addAction(entry)
