"""A page whose parts stand under tabs: each reads when it is seen, and has at most one primary button."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.tabs import Tabs


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What the one primary button does on a part; it goes while the part's list is empty, which offers it itself."""

    text: str
    do: Callable[[], object]
    icon: str = "plus"
    hint: str = ""


def _nothing() -> None:
    """Read nothing: the part is always the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One tab: its name for links, its title, what it shows and how that is read anew; `panel` is its list."""

    name: str
    text: str
    content: QWidget
    refresh: Callable[[], object] = _nothing
    panel: ListPanel[Any] | None = None  # of whatever the part lists
    deed: Deed | None = None


def register_part(name: str, text: str, view: RegisterView[Any, Any], new_text: str) -> Part:
    """Return the part that a register is."""
    deed = Deed(text=new_text, do=view.add_new, hint="Ctrl+N")
    return Part(name=name, text=text, content=view, refresh=view.refresh, panel=view.panel, deed=deed)


class PartsPage(Page):
    """A page of parts; `open_record` takes the name of a part or the id of a record in one of their lists.

    A subclass makes its parts in `__init__` and hands them to `show_parts`.
    """

    def __init__(self, context: UiContext) -> None:
        """Start without parts."""
        super().__init__(context)
        self.parts: tuple[Part, ...] = ()
        self._stale_parts: set[str] = set()
        self._places: dict[str, QWidget] = {}

    def show_parts(self, title: str, tabs_name: str, *parts: Part) -> None:
        """Put the parts under tabs; `tabs_name` is what a screen reader calls the row of them."""
        self.parts = parts
        self._stale_parts = {part.name for part in parts}
        self.tabs = Tabs(tabs_name)
        for part in parts:
            self.tabs.add(part.content, part.text)
            if part.deed is not None and not self.context.read_only:
                self._places[part.name] = _place(part, part.deed)
        layout = page_layout(self, title, *self._places.values())
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda _position: self._turned())
        self._show_deed()

    @property
    def part(self) -> Part:
        """Return the part that is shown."""
        return self.parts[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read the shown part anew, the others when they are seen."""
        self._stale_parts = {part.name for part in self.parts}
        self._freshen(self.part)

    def open_record(self, record_id: str) -> None:
        """Show a part, or a record in its list."""
        for position, part in enumerate(self.parts):
            if part.name == record_id:
                self.tabs.setCurrentIndex(position)
                return
        with self.context.readings.open():
            for position, part in enumerate(self.parts):
                self._freshen(part)
                if part.panel is not None and part.panel.select(record_id):
                    self.tabs.setCurrentIndex(position)
                    part.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def focus_search(self) -> None:
        """Search in the list that is shown, if there is one."""
        if self.part.panel is not None:
            self.part.panel.search.setFocus()

    def do_deed(self) -> None:
        """Do what the shown part's primary button does."""
        if self.part.deed is not None and not self.context.read_only:
            self.part.deed.do()

    def _turned(self) -> None:
        self._show_deed()
        if not self._stale:
            with self.context.readings.open():
                self._freshen(self.part)

    def _freshen(self, part: Part) -> None:
        if part.name in self._stale_parts:
            self._stale_parts.discard(part.name)
            part.refresh()

    def _show_deed(self) -> None:
        for name, place in self._places.items():
            place.setVisible(name == self.part.name)


def _place(part: Part, deed: Deed) -> QWidget:
    """Return a part's button in a place of its own: the place goes with the part, the button with an empty list."""
    place, pressed = QWidget(), button(deed.text, deed.do, deed.icon, "primary", deed.hint)
    inside = QHBoxLayout(place)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(pressed)
    if part.panel is not None:
        part.panel.hide_while_empty(pressed)
    return place
