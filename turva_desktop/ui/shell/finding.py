"""Finding: on the page that is shown, and everything by Ctrl+K."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from turva_desktop.ui.shell.commands import Command, CommandTable
from turva_desktop.ui.shell.found import Hit, Search
from turva_desktop.ui.shell.page import Page


class Finding(QObject):
    """The two commands; `search` is what finds records in the open workspace."""

    def __init__(
        self, window: QWidget, page: Callable[[], Page | None], tables: Callable[[], Sequence[CommandTable]]
    ) -> None:
        """Find for a window: on the `page` that is shown, and among the commands of the `tables`."""
        super().__init__(window)
        self._window, self._page, self._tables = window, page, tables
        self.search: Search | None = None

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [
            Command(
                id="edit.find",
                text=self.tr("&Find on this page"),
                handler=self._find_here,
                shortcut="Ctrl+F",
                icon="search",
                menu="edit",
                enabled=self._has_page,
                separator_before=True,
            ),
            Command(
                id="edit.palette",
                text=self.tr("&Search everything…"),
                handler=self.open_palette,
                shortcut="Ctrl+K",
                icon="command",
                menu="edit",
                enabled=self._has_page,
            ),
        ]

    def open_palette(self) -> None:
        """Open commands and search."""
        from turva_desktop.ui.shell.palette import CommandPalette  # when it is opened, not with the window

        palette = CommandPalette(self._commands_as_hits, self.search, self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self._window)

    def _commands_as_hits(self, text: str) -> list[Hit]:
        from turva_desktop.ui.shell.hits import command_hits

        return command_hits(self._tables(), text)

    def _has_page(self) -> bool:
        return self._page() is not None

    def _find_here(self) -> None:
        page = self._page()
        if page is not None:
            page.focus_search()
