"""The page of the network: bodies, people, organisations and areas under tabs."""

from collections.abc import Sequence
from functools import cached_property

from turva_desktop.domain.area import AREA
from turva_desktop.domain.body import BODY
from turva_desktop.domain.network import ORGANISATION, PERSON
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.network.areas import AreasView
from turva_desktop.ui.network.bodies import BodiesView
from turva_desktop.ui.network.organisations import OrganisationsView
from turva_desktop.ui.network.people import PeopleView
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.parts_page import PartsPage, register_part


class NetworkPage(PartsPage):
    """Who is in the network."""

    def __init__(self, context: UiContext) -> None:
        """Say the parts."""
        super().__init__(context)
        self.show_parts(
            self.tr("Network"),
            self.tr("Parts of the network"),
            register_part("bodies", kind_words(BODY), lambda: self.bodies, self.tr("New body")),
            register_part("people", kind_words(PERSON), lambda: self.people, self.tr("New person")),
            register_part(
                "organisations", kind_words(ORGANISATION), lambda: self.organisations, self.tr("New organisation")
            ),
            register_part("areas", kind_words(AREA), lambda: self.areas, self.tr("New area")),
        )

    @cached_property
    def bodies(self) -> BodiesView:
        """Return the bodies with their members and agendas."""
        return self.owned(BodiesView(self.context))

    @cached_property
    def people(self) -> PeopleView:
        """Return the people."""
        return self.owned(PeopleView(self.context))

    @cached_property
    def organisations(self) -> OrganisationsView:
        """Return the organisations."""
        return self.owned(OrganisationsView(self.context))

    @cached_property
    def areas(self) -> AreasView:
        """Return the areas."""
        return self.owned(AreasView(self.context))

    def refresh(self) -> None:
        """Read the shown part anew; the first body is shown at first."""
        super().refresh()
        self.bodies.panel.table.select_first()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(
                id="network.new",
                text=self.tr("&New in this list"),
                handler=self.do_deed,
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

    def delete_chosen(self) -> None:
        """Delete the record chosen in the list that is shown."""
        if isinstance(self.view.content, RegisterView):
            self.view.content.delete_chosen()
