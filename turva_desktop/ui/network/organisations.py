"""Organisations: who does safety work where, and how many there are where only a number is known."""

from turva_desktop.domain.ids import OrganisationId, new_id
from turva_desktop.domain.network import ORGANISATION, PERSON, Organisation, OrganisationKind
from turva_desktop.ui.forms.lines import LineField
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import day, number, sort_key
from turva_desktop.ui.look.words import capital, field_label, kind_words, options_of, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted, plain


class OrganisationsView(RegisterView[Organisation, Organisation]):
    """The list of organisations beside the chosen one's card."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        organisations = context.services.network.organisations
        super().__init__(context, "network/organisations", ORGANISATION, organisations, shares=(1, 1))

    def make_panel(self) -> ListPanel[Organisation]:
        """Return the list of organisations."""
        columns: list[Column[Organisation]] = [
            Column(key="name", heading=field_label(ORGANISATION, "name"), text=lambda one: one.name, strong=True),
            Column(key="kind", heading=field_label(ORGANISATION, "kind"), text=_kind, width=15),
            Column(
                key="area",
                heading=field_label(ORGANISATION, "area"),
                text=lambda one: one.area,
                width=12,
                optional=True,
            ),
            Column(
                key="count",
                heading=field_label(ORGANISATION, "count"),
                text=lambda one: "" if one.count is None else number(one.count),
                sort=lambda one: one.count,
                width=8,
                align_right=True,
                optional=True,
            ),
        ]
        return ListPanel[Organisation](
            RecordTableModel(columns, identity=lambda one: one.id),
            kind_words(ORGANISATION),
            search_text=lambda one: f"{one.name} {one.area} {one.contact_role} {one.note} {one.email}",
            filters=[
                Filter[Organisation, OrganisationKind](
                    self.tr("Kind in the list"),
                    self.tr("All kinds"),
                    lambda one, kind: one.kind is kind,
                    options_of(OrganisationKind),
                ),
            ],
            empty=EmptyState(
                "building-2",
                self.tr("No organisations yet"),
                self.tr("Authorities, associations, parishes and businesses that work for safety in the municipality."),
                None if self.context.read_only else (self.tr("Add the first organisation"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose an organisation in the list.")

    def add_sections(self) -> None:
        """Declare the card."""
        form = self.form
        form.add("name")
        form.add("kind", half=True)
        self.area = form.put("area", LineField(), half=True)
        form.add("contact_role", hint=self.tr("A role rather than a name"))
        form.add("email", half=True)
        form.add("phone", half=True)
        form.put("note", TextField(rows=3))
        form.add_heading(self.tr("How many there are"))
        form.add_widget(muted(self.tr("For a group of actors of which only the number is known. Empty: not known.")))
        form.add("count", half=True)
        form.add("count_date", half=True)
        form.add("count_source")
        self.people = plain("")
        self.detail.add_section(form)
        self.detail.add_section(self.people, kind_words(PERSON))

    def lines(self) -> list[Organisation]:
        """Read the organisations, the people who belong to them, and the areas where they may work."""
        self._members: dict[str, list[str]] = {}
        for one in self.context.services.network.listed_people():
            if one.organisation:
                self._members.setdefault(one.organisation.id, []).append(one.person.name)
        self.area.set_completions(
            sorted((area.name for area in self.context.services.areas.register.all()), key=sort_key)
        )
        return self.context.services.network.organisations.all()

    def fresh(self) -> Organisation:
        """Return a new organisation."""
        return Organisation(id=OrganisationId(new_id()), name=self.tr("New organisation"))

    def record_of(self, line: Organisation) -> Organisation:
        """Return the organisation itself."""
        return line

    def title_of(self, line: Organisation) -> tuple[str, str]:
        """Return the name, and what is known of it in short."""
        facts = [_kind(line), line.area]
        if line.count is not None:
            facts.append(self._counted(line))
        return line.name, " · ".join(fact for fact in facts if fact)

    def show_line(self, line: Organisation) -> None:
        """Show who belongs to the organisation."""
        self.people.setText("\n".join(self._members.get(line.id, ())) or self.tr("Nobody in the list of people."))

    def _counted(self, line: Organisation) -> str:
        if line.count_date is None:
            return self.tr("%n in number", None, line.count or 0)
        return self.tr("%n in number on {date}", None, line.count or 0).format(date=day(line.count_date))


def _kind(one: Organisation) -> str:
    return capital(word(one.kind))
