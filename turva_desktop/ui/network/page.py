"""The page of the network: bodies, people and organisations under three tabs."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from turva_desktop.ui.network.bodies import BodiesView
from turva_desktop.ui.network.organisations import OrganisationsView
from turva_desktop.ui.network.people import PeopleView
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.register_view import RegisterView
from turva_desktop.ui.widgets.tabs import Tabs


class NetworkPage(Page):
    """Who is in the network."""

    topics = frozenset({"body", "membership", "person", "organisation", "standing_item"})

    def __init__(self, context: UiContext) -> None:
        """Build the three views."""
        super().__init__(context)
        self.bodies = BodiesView(context)
        self.people = PeopleView(context, "network/people", shares=(1, 1))
        self.organisations = OrganisationsView(context, "network/organisations", shares=(1, 1))
        self.tabs = Tabs(self.tr("Parts of the network"))
        self._new_texts = (self.tr("New body"), self.tr("New person"), self.tr("New organisation"))
        self._views: tuple[RegisterView[Any], ...] = (self.bodies, self.people, self.organisations)
        self.tabs.add(self.bodies, self.tr("Bodies"))
        self.tabs.add(self.people, self.tr("People"))
        self.tabs.add(self.organisations, self.tr("Organisations"))
        self._new = button(self._new_texts[0], self.add_new, "plus", "primary", "Ctrl+N")
        if context.read_only:
            self._new.hide()
        layout = page_layout(self, self.tr("Network"), self._new)
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._turned)

    @property
    def view(self) -> RegisterView[Any]:
        """Return the view that is shown."""
        return self._views[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read everything anew."""
        for view in self._views:
            view.refresh()
        if self.bodies.panel.current() is None:
            self.bodies.panel.table.select_first()
        self._show_new()

    def open_record(self, record_id: str) -> None:
        """Show a body, a person or an organisation."""
        for position, view in enumerate(self._views):
            if view.panel.select(record_id):
                self.tabs.setCurrentIndex(position)
                view.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_search(self) -> None:
        """Search in the list that is shown."""
        self.view.panel.search.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(
                id="network.new",
                text=self.tr("&New in this list"),
                handler=self.add_new,
                shortcut="Ctrl+N",
                icon="plus",
                enabled=lambda: not self.context.read_only,
            ),
            Command(
                id="network.delete",
                text=self.tr("&Delete the chosen one"),
                handler=self.delete_chosen,
                icon="trash-2",
                enabled=lambda: not self.context.read_only,
            ),
        ]

    def add_new(self) -> None:
        """Add a record to the list that is shown."""
        self.view.add_new()

    def delete_chosen(self) -> None:
        """Delete the record chosen in the list that is shown."""
        self.view.delete_chosen()

    def _turned(self, position: int) -> None:
        self._new.setText(self._new_texts[position])
        self._show_new()

    def _show_new(self) -> None:
        """Offer a new record, unless the empty list itself does."""
        self._new.setVisible(not self.context.read_only and self.view.panel.model.total > 0)
