"""People in their roles: contact details, organisation, and where they sit."""

from turva_desktop.domain.ids import OrganisationId, PersonId, new_id
from turva_desktop.domain.network import PERSON, OrganisationKind, Person
from turva_desktop.services.network import ListedPerson
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.words import field_label, kind_words, options_of, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted, plain


class PeopleView(RegisterView[ListedPerson, Person]):
    """The list of people beside the chosen one's card."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        super().__init__(context, "network/people", PERSON, context.services.network.people, shares=(1, 1))

    def make_panel(self) -> ListPanel[ListedPerson]:
        """Return the list of people."""
        self.party = Filter[ListedPerson, OrganisationKind](
            self.tr("Party in the list"),
            self.tr("All parties"),
            lambda line, kind: line.organisation is not None and line.organisation.kind is kind,
            options_of(OrganisationKind),
        )
        columns: list[Column[ListedPerson]] = [
            Column(key="name", heading=field_label(PERSON, "name"), text=lambda line: line.person.name, strong=True),
            Column(
                key="title",
                heading=field_label(PERSON, "title"),
                text=lambda line: line.person.title,
                width=18,
                optional=True,
            ),
            Column(key="from", heading=field_label(PERSON, "organisation_id"), text=_organisation, width=20),
        ]
        return ListPanel[ListedPerson](
            RecordTableModel(columns, identity=lambda line: line.id),
            kind_words(PERSON),
            search_text=lambda line: " ".join(
                (line.person.name, line.person.title, line.person.email, line.person.phone, _organisation(line))
            ),
            filters=[self.party],
            empty=EmptyState(
                "user",
                self.tr("No people yet"),
                self.tr("Members, deputies and contacts, by name or by role. They can be added from a body too."),
                None if self.context.read_only else (self.tr("Add the first person"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose a person in the list.")

    def add_sections(self) -> None:
        """Declare the card."""
        form = self.form
        form.add("name", hint=self.tr("A name, or a role such as the rescue authority's contact"))
        form.add("title", half=True)
        self._organisation = form.put("organisation_id", ChoiceField[OrganisationId](), half=True)
        form.add("email", half=True)
        form.add("phone", half=True)
        form.add("private")
        form.add_widget(
            muted(
                self.tr(
                    "The name stands in the group's own minutes, but not in public copies or in Excel files of roles."
                )
            )
        )
        self.seats = plain("")
        self.detail.add_section(form)
        self.detail.add_section(self.seats, self.tr("Seats"))

    def lines(self) -> list[ListedPerson]:
        """Read the people, and the organisations they may belong to."""
        organisations = self.context.services.network.organisations.all()
        self._organisation.set_options([(None, "–"), *((one.id, one.name) for one in organisations)])
        return self.context.services.network.listed_people()

    def fresh(self) -> Person:
        """Return a new person."""
        return Person(id=PersonId(new_id()), name=self.tr("New person"))

    def record_of(self, line: ListedPerson) -> Person:
        """Return the person."""
        return line.person

    def title_of(self, line: ListedPerson) -> tuple[str, str]:
        """Return the name, and title and organisation."""
        return line.person.name, " · ".join(
            fact for fact in (line.person.title_beside_name, _organisation(line)) if fact
        )

    def show_line(self, line: ListedPerson) -> None:
        """Show where the person sits."""
        today = self.context.today()
        seats = [
            f"{body.name}: {word(seat.role)}" if seat.in_force(today) else self._past(body.name, word(seat.role))
            for body, seat in line.seats
        ]
        self.seats.setText("\n".join(seats) or self.tr("In no body."))

    def _past(self, body: str, role: str) -> str:
        return self.tr("{body}: {role} (not now)").format(body=body, role=role)


def _organisation(line: ListedPerson) -> str:
    return line.organisation.name if line.organisation else ""
