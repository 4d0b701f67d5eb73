"""A page whose parts stand under tabs: each is made and reads when it is seen, and has at most one primary button."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.tabs import Tabs

W = TypeVar("W", bound=QWidget)


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
class View:
    """What stands under a tab and how that is read anew; `panel` is its list."""

    content: QWidget
    refresh: Callable[[], object] = _nothing
    panel: ListPanel[Any] | None = None  # of whatever the part lists


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One tab: its name for links, its title, what makes its view when it is first seen, and what is done there."""

    name: str
    text: str
    make: Callable[[], View]
    deed: Deed | None = None


def register_part(name: str, text: str, make: Callable[[], RegisterView[Any, Any]], new_text: str) -> Part:
    """Return the part that a register is; `make` gives the same view whenever it is asked."""

    def view() -> View:
        made = make()
        return View(content=made, refresh=made.refresh, panel=made.panel)

    deed = Deed(text=new_text, do=lambda: make().add_new(), hint="Ctrl+N")
    return Part(name=name, text=text, make=view, deed=deed)


class PartsPage(Page):
    """A page of parts; `open_record` takes the name of a part or the id of a record in one of their lists.

    A subclass says its parts in `__init__` and hands them to `show_parts`.
    """

    def __init__(self, context: UiContext) -> None:
        """Start without parts."""
        super().__init__(context)
        self.parts: tuple[Part, ...] = ()
        self._views: dict[str, View] = {}
        self._stale_parts: set[str] = set()
        self._buttons: dict[str, QPushButton] = {}
        self._places: dict[str, QWidget] = {}

    def show_parts(self, title: str, tabs_name: str, *parts: Part) -> None:
        """Put the parts under tabs; `tabs_name` is what a screen reader calls the row of them."""
        self.parts = parts
        self._stale_parts = {part.name for part in parts}
        self.tabs = Tabs(tabs_name)
        for part in parts:
            self.tabs.add(part.text)
            if part.deed is not None and not self.context.read_only:
                pressed = button(part.deed.text, part.deed.do, part.deed.icon, "primary", part.deed.hint)
                self._buttons[part.name], self._places[part.name] = pressed, _place(pressed)
        layout = page_layout(self, title, *self._places.values())
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda _position: self._turned())
        self._view(parts[0])
        self._show_deed()

    def owned(self, view: W) -> W:
        """Return a view after taking it into the page, hidden until its tab is seen."""
        view.setParent(self)
        view.hide()
        return view

    @property
    def part(self) -> Part:
        """Return the part that is shown."""
        return self.parts[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read the shown part anew, the others when they are seen."""
        self._stale_parts = {part.name for part in self.parts}
        self._freshen(self.part)

    @property
    def view(self) -> View:
        """Return the view of the part that is shown."""
        return self._view(self.part)

    def open_record(self, record_id: str) -> None:
        """Show a part, or a record in its list."""
        for position, part in enumerate(self.parts):
            if part.name == record_id:
                self.tabs.setCurrentIndex(position)
                return
        with self.context.readings.open():
            for position, part in enumerate(self.parts):
                self._freshen(part)
                panel = self._view(part).panel
                if panel is not None and panel.select(record_id):
                    self.tabs.setCurrentIndex(position)
                    panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    def focus_search(self) -> None:
        """Search in the list that is shown, if there is one."""
        if self.view.panel is not None:
            self.view.panel.search.setFocus()

    def do_deed(self) -> None:
        """Do what the shown part's primary button does."""
        if self.part.deed is not None and not self.context.read_only:
            self.part.deed.do()

    def _turned(self) -> None:
        if not self._stale:
            with self.context.readings.open():
                self._freshen(self.part)
        self._show_deed()

    def _freshen(self, part: Part) -> None:
        view = self._view(part)
        if part.name in self._stale_parts:
            self._stale_parts.discard(part.name)
            view.refresh()

    def _view(self, part: Part) -> View:
        """Return a part's view, making it if need be."""
        if part.name not in self._views:
            view = self._views[part.name] = part.make()
            if view.panel is not None and part.name in self._buttons:
                view.panel.hide_while_empty(self._buttons[part.name])
            self.tabs.fill(self.parts.index(part), view.content)
            self.grown.emit(view.content)
        return self._views[part.name]

    def _show_deed(self) -> None:
        for name, place in self._places.items():
            place.setVisible(name == self.part.name)


def _place(pressed: QPushButton) -> QWidget:
    """Return a place for a part's button: the place goes with the part, the button with an empty list."""
    place = QWidget()
    inside = QHBoxLayout(place)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(pressed)
    return place
