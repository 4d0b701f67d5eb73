"""The first-run choice and, behind "new", the wizard."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from turva_desktop.domain.ports import Translate
from turva_desktop.services.workspaces import Beginning
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.running.desktop import Desktop
from turva_desktop.ui.welcome.wizard import Wizard
from turva_desktop.ui.widgets.door import Door
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.labels import heading, muted, title
from turva_desktop.ui.widgets.page_layout import scrolled

_SHOWN = 4


class Welcome(QWidget):
    """Asks how to begin. The program listens to its signals and does what is asked."""

    new_requested = Signal(Path, Beginning, str)
    open_requested = Signal(Path)
    browse_requested = Signal()
    demo_requested = Signal()

    def __init__(
        self, recent: Sequence[Path], translate: Translate, today: date, desktop: Desktop, author: str = ""
    ) -> None:
        """Offer the doors, and the files used last; `author` is who writes, as far as is known."""
        super().__init__()
        self.setProperty("look", "page")
        self.recent = tuple(recent[:_SHOWN])
        self._files: dict[Path, ElidedButton] = {}
        self.wizard = Wizard(translate, today, desktop, author)
        self.wizard.finished.connect(self.new_requested)
        self.wizard.left.connect(self._show_doors)
        self._make_doors()
        self._doors = scrolled(self._lay_out())
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._doors)
        self._pages.addWidget(self.wizard)
        self.setFocusProxy(self.new_door)

    def start_new(self) -> None:
        """Show the wizard."""
        self._pages.setCurrentWidget(self.wizard)
        self.wizard.begin()

    def mark_missing(self, path: Path) -> None:
        """Say beside a file used last that it isn't there; it stays, for a network drive may come back."""
        if path in self._files:
            self._files[path].set_whole(self.tr("Not found now: {file}").format(file=_told(path)))

    def _show_doors(self) -> None:
        self._pages.setCurrentWidget(self._doors)
        self.new_door.setFocus()

    def _make_doors(self) -> None:
        self.new_door = Door(
            "file-plus",
            self.tr("New workspace"),
            self.tr(
                "For your municipality: the plan's themes, the working group and the annual clock in a few questions."
            ),
            self.start_new,
        )
        self.open_door = Door(
            "folder-open",
            self.tr("Open a workspace"),
            self.tr("A file whose name ends in .turva, on this computer or a network drive."),
            self.browse_requested.emit,
        )
        self.demo_door = Door(
            "sprout",
            self.tr("Look around in the demo"),
            self.tr("An invented municipality with a plan, meetings and follow-up. Anything may be tried there."),
            self.demo_requested.emit,
        )

    def _lay_out(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        column.addWidget(title(self.tr("Welcome to Turva")))
        column.addWidget(
            muted(
                self.tr(
                    "The safety plan, the minutes and the follow-up of actions in one file. "
                    "Everything stays on your computer; nothing is sent over the network."
                )
            )
        )
        column.addSpacing(SPACE_S)
        for door in (self.new_door, self.open_door, self.demo_door):
            column.addWidget(door)
        if self.recent:
            column.addSpacing(SPACE_S)
            column.addWidget(heading(self.tr("Used last")))
            for path in self.recent:
                self._files[path] = ElidedButton(partial(self.open_requested.emit, path))
                self._files[path].set_whole(_told(path))
                column.addWidget(self._files[path])
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(scaled(620))
        doors = QWidget()
        doors.setProperty("look", "page")
        row = QHBoxLayout(doors)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.addStretch(1)
        row.addWidget(middle, 4)
        row.addStretch(1)
        return doors


def _told(path: Path) -> str:
    return f"{path.stem} · {path.parent}"
