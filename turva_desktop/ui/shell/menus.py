"""The bar of menus: each holds the commands that name it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from turva_desktop.ui.shell.commands import CommandTable


class Menus(QMenuBar):
    """File, Edit, Page, View and Help, those that hold nothing left out; `opening` is emitted before one opens."""

    opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.all: list[QMenu] = []

    def letters(self) -> str:
        """Return the letters that open the menus with Alt."""
        marked = (menu.title().partition("&")[2] for menu in self.all)
        return "".join(rest[0].casefold() for rest in marked if rest)

    def fill(self, commands: CommandTable, of_page: CommandTable | None, places: Iterable[str]) -> None:
        """Show the window's commands, those of the page that is shown, and the ways to the places."""
        self.clear()
        for old in self.all:
            old.deleteLater()
        self.all = []
        for name, text in (
            ("file", self.tr("&File")),
            ("edit", self.tr("&Edit")),
            ("page", self.tr("&Page")),
            ("view", self.tr("&View")),
            ("help", self.tr("&Help")),
        ):
            menu = QMenu(text, self)
            self.all.append(menu)
            if name == "page" and of_page is not None:
                of_page.fill(menu, "page")
            if name == "view":
                for place in places:
                    menu.addAction(commands.action(f"go.{place}"))
                menu.addSeparator()
            commands.fill(menu, name)
            if name == "file":
                self._add_recent(menu, commands)
            menu.aboutToShow.connect(self.opening)
            if not menu.isEmpty():
                self.addMenu(menu)

    def _add_recent(self, menu: QMenu, commands: CommandTable) -> None:
        """Put the files used last below opening."""
        below = menu.actions()[2:3]
        if below and any(command.menu == "recent" for command in commands.commands()):
            recent = QMenu(self.tr("&Recent files"), menu)
            commands.fill(recent, "recent")
            menu.insertMenu(below[0], recent)
