"""What came of an export, until it is closed: where the file is, and its folder one press away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from turva_desktop.ui.look.tokens import SPACE_S, StatusRole
from turva_desktop.ui.widgets.announcement import announce
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.widgets.notice import Notice


class ResultCard(QWidget):
    """A notice with two buttons; hidden while there is nothing to tell."""

    def __init__(self, show_folder: Callable[[Path], object]) -> None:
        """Start hidden."""
        super().__init__()
        self._folder = Path()
        self.notice = Notice(StatusRole.OK)
        self.open_button = button(self.tr("Open the &folder"), lambda: show_folder(self._folder), "folder-open")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.open_button)
        layout.addWidget(icon_button(self.tr("Close the notice of the file"), "x", self.hide))
        self.hide()

    def say(self, text: str, folder: Path) -> None:
        """Tell what was written, and let its folder be opened."""
        self._folder = folder
        self.notice.say(text)
        self.show()
        announce(self, text)
