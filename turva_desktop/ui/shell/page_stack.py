"""The pages of a workspace, one on top of another; each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QScrollArea, QStackedWidget, QWidget

from turva_desktop.ui.running.context import TakenBack, UiContext
from turva_desktop.ui.shell.commands import CommandTable
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.page_layout import scrolled

if TYPE_CHECKING:
    from turva_desktop.ui.forms.unstored import Unstored


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A place in the navigation; its page is made when it is first shown."""

    id: str
    text: str
    icon: str
    page: Callable[[UiContext], Page]


class PageStack(QStackedWidget):
    """Holds the pages and their commands; a page too large for the window scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._context: UiContext | None = None
        self._entries: dict[str, Entry] = {}
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._tables: dict[str, CommandTable] = {}
        self.current: str | None = None
        self.letters_of_menus = ""

    def open(self, context: UiContext, entries: Sequence[Entry]) -> None:
        """Take these places; none is shown yet."""
        self.empty()
        self._context = context
        self._entries = {entry.id: entry for entry in entries}

    def empty(self) -> None:
        """Remove everything."""
        for page in self._pages.values():
            page.hide()
        for position in reversed(range(self.count())):
            old = self.widget(position)
            if old is not None:
                self.removeWidget(old)
                old.deleteLater()
        self._context = self.current = None
        self._entries, self._pages, self._areas, self._tables = {}, {}, {}, {}

    def entry_ids(self) -> list[str]:
        """Return the places in their order."""
        return list(self._entries)

    def page(self, entry_id: str) -> Page:
        """Return a place's page, making it if need be."""
        if entry_id not in self._pages:
            assert self._context is not None  # noqa: S101 - places exist only with a workspace
            page = self._entries[entry_id].page(self._context)
            area = scrolled(page)
            self._pages[entry_id], self._areas[entry_id] = page, area
            self._tables[entry_id] = CommandTable(page, page.commands())
            self.addWidget(area)
            self._furnish(page, entry_id, page)
            page.grown.connect(partial(self._furnish, page, entry_id))
        return self._pages[entry_id]

    def _furnish(self, page: Page, entry_id: str, grown: QWidget) -> None:
        """Give what has come on a page its letters for Alt and its menus."""
        from turva_desktop.ui.lists.row_menu import give_menus  # with the first page, not with the window

        _give_mnemonics(page, grown, self.letters_of_menus)
        give_menus(grown, partial(_fill_row_menu, self._tables[entry_id]))

    def show_page(self, entry_id: str) -> Page:
        """Bring a place's page to view."""
        page = self.page(entry_id)
        self.current = entry_id
        self.setCurrentWidget(self._areas[entry_id])
        return page

    def finish(self) -> list[tuple[str, list[Unstored]]]:
        """Store what is being typed on every page; return what could not be, by the place where it stands."""
        for page in self._pages.values():
            page.finish()
        held = [(entry_id, page.unstored()) for entry_id, page in self._pages.items()]
        return [(entry_id, unstored) for entry_id, unstored in held if unstored]

    def current_page(self) -> Page | None:
        """Return the page that is shown."""
        return None if self.current is None else self._pages[self.current]

    def leave(self) -> None:
        """Store what is being typed on the page that is shown."""
        page = self.current_page()
        if page is not None:
            page.leave()

    def bring_back(self) -> bool:
        """Bring back what was typed there and taken back before it was stored; False when there is none."""
        page = self.current_page()
        return page is not None and page.bring_back()

    def show_again(self, back: TakenBack) -> bool:
        """Choose what was taken back or done again where it stands on the page that is shown; False elsewhere."""
        page = self.current_page()
        if page is None or not back.place or not (back.place == self.current or page.shows(back.record_id)):
            return False
        page.show_again(back.record_id)
        return True

    def current_commands(self) -> CommandTable | None:
        """Return the commands of the page that is shown."""
        return None if self.current is None else self._tables[self.current]


def _fill_row_menu(commands: CommandTable, menu: QMenu) -> None:
    """Offer what can be done on the page now."""
    commands.update_enabled()
    commands.fill(menu, "page")


def _give_mnemonics(page: Page, grown: QWidget, of_menus: str) -> None:
    """Give the fields of what has come on a page letters for Alt that no menu and none of its buttons has."""
    from turva_desktop.ui.forms.mnemonics import letters_in  # with the first page, not with the window
    from turva_desktop.ui.forms.storing import StoringForm

    forms = grown.findChildren(StoringForm)
    taken = of_menus + letters_in(page)
    for form in forms:
        form.give_mnemonics(taken)
