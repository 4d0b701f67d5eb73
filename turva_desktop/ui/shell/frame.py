"""What stands around the pages, and what lies over them for a while."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.running.tasks import TaskRunner
from turva_desktop.ui.shell.navigation import Navigation
from turva_desktop.ui.shell.page_stack import PageStack
from turva_desktop.ui.shell.top_bar import TopBar
from turva_desktop.ui.widgets.message_bar import MessageBar
from turva_desktop.ui.widgets.over import Over, height_for
from turva_desktop.ui.widgets.progress_strip import ProgressStrip

_LEAST_MESSAGE = 420
"""A message narrower than this, in pixels at text size 100 %, covers the workspace's name too."""


class Frame(QWidget):
    """The top bar, the navigation at the left and the pages.

    A message has its place in the top bar, between the workspace's name and the search; one that needs more lines
    lies over the page's head. The strip of long work lies over the lower edge.
    """

    def __init__(self, tasks: TaskRunner) -> None:
        """Build it without pages; `tasks` is what the strip tells of."""
        super().__init__()
        self.top_bar = TopBar()
        self.messages = MessageBar(self)
        self.navigation = Navigation()
        self.stack = PageStack()
        self.progress = ProgressStrip(tasks, self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(row, 1)
        Over(self.messages, self._message_place, self, self.top_bar)
        Over(self.progress, self._progress_place, self)

    def _message_place(self) -> QRect:
        left, right = self.top_bar.room()
        if right - left < scaled(_LEAST_MESSAGE):
            left = 0
        width = right - left - 2 * SPACE_S
        height = max(self.top_bar.height() - 2 * SPACE_XS, height_for(self.messages, width))
        return QRect(left + SPACE_S, SPACE_XS, width, height)

    def _progress_place(self) -> QRect:
        height = height_for(self.progress, self.stack.width())
        return QRect(self.stack.x(), self.height() - height, self.stack.width(), height)
