"""Bodies (toimielimet): who sits in them, how they meet, and what every agenda starts with."""

from turva_desktop.domain.agenda import STANDING_ITEM
from turva_desktop.domain.body import BODY, Body
from turva_desktop.domain.ids import BodyId, new_id
from turva_desktop.domain.network import Organisation
from turva_desktop.services.network import ListedPerson, SeatedBody
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import capital, field_label, kind_words, word
from turva_desktop.ui.network.agenda_template import AgendaTemplate
from turva_desktop.ui.network.members import Members
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.fold import Fold
from turva_desktop.ui.widgets.notice import Notice

_NAMED = 4
"""So many are named of those whom no e-mail reaches; the list of people has the rest."""


class BodiesView(RegisterView[SeatedBody, Body]):
    """The list of bodies beside the chosen one's members, settings and agenda template."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        self._people: list[ListedPerson] = []
        self._organisations: list[Organisation] = []
        super().__init__(context, "network/bodies", BODY, context.services.network.bodies, shares=(5, 8))

    def make_panel(self) -> ListPanel[SeatedBody]:
        """Return the list of bodies."""
        columns: list[Column[SeatedBody]] = [
            Column(
                key="name",
                heading=field_label(BODY, "name"),
                text=self._name,
                sort=lambda line: line.body.name,
                strong=True,
                icon=lambda line: "triangle-alert" if line.missing else None,
                tip=self._sentence,
            ),
            Column(
                key="members",
                heading=self.tr("Members"),
                text=lambda line: str(len(line.seats)),
                sort=lambda line: len(line.seats),
                width=11,
                align_right=True,
            ),
        ]
        return ListPanel[SeatedBody](
            RecordTableModel(columns, identity=lambda line: line.id, summary=self._sentence),
            kind_words(BODY),
            search_text=lambda line: " ".join(
                (line.body.name, word(line.body.kind), *(seat.person.name for seat in line.seats))
            ),
            empty=EmptyState(
                "users",
                self.tr("No bodies yet"),
                self.tr("A body is whoever meets: the working group, the management team, the council."),
                None if self.context.read_only else (self.tr("Add the first body"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose a body in the list.")

    def add_sections(self) -> None:
        """Put members first: they are what one looks for."""
        context = self.context
        self.notice = Notice(StatusRole.OVERDUE)
        self.unreached = Notice(StatusRole.UNKNOWN)
        self.members = Members(context)
        self.template = AgendaTemplate(context)
        self.template_fold = Fold(kind_words(STANDING_ITEM), self.template, "network/template", context.settings)
        form = self.form
        form.add("name")
        form.add("kind", half=True)
        form.add("minutes_kind", half=True)
        form.add("invitation_days", half=True)
        form.add("inspectors", half=True)
        form.add("active", hint=self.tr("Offered for new meetings"))
        self.detail.add_section(self.notice)
        self.detail.add_section(self.members, self.tr("Members"))
        self.detail.add_section(self.unreached)  # grows with the members: the line for the next one stays where it is
        self.detail.add_section(form, self.tr("The body"))
        self.detail.add_section(self.template_fold)

    def lines(self) -> list[SeatedBody]:
        """Read the bodies."""
        self._people = self.context.services.network.listed_people()
        self._organisations = self.context.services.network.organisations.all()
        return self.context.services.network.listed_bodies(self.context.today())

    def fresh(self) -> Body:
        """Return a new body."""
        return Body(id=BodyId(new_id()), name=self.tr("New body"))

    def record_of(self, line: SeatedBody) -> Body:
        """Return the body itself."""
        return line.body

    def title_of(self, line: SeatedBody) -> tuple[str, str]:
        """Return the body's name, and its kind and size."""
        size = self.tr("%n member(s) now", None, len(line.seats))
        return line.body.name, f"{capital(word(line.body.kind))} · {size}"

    def show_line(self, line: SeatedBody) -> None:
        """Show the composition, the members and the template."""
        self.notice.say(self._lacks(line))
        self.unreached.say(self._unreached(line))
        seats = self.context.services.network.seats(line.body.id)
        self.members.show_body(line.body.id, seats, self._people, self._organisations)
        count = self.template.show_body(line.body.id)
        self.template_fold.set_facts(self.tr("%n template item(s)", None, count))

    def _lacks(self, line: SeatedBody) -> str:
        if not line.missing:
            return ""
        return self.tr("The working group lacks: {parties}.").format(
            parties=", ".join(word(kind) for kind in line.missing)
        )

    def _unreached(self, line: SeatedBody) -> str:
        """Say whom an invitation by e-mail doesn't reach, while there is time to ask for their addresses."""
        names = [seat.person.name for seat in line.seats if not seat.person.email]
        if not names:
            return ""
        told = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            told = self.tr("{names} and %n more", None, len(names) - _NAMED).format(names=told)
        return self.tr("No e-mail address: {names}.").format(names=told)

    def _name(self, line: SeatedBody) -> str:
        return line.body.name if line.body.active else self.tr("{body} (not in use)").format(body=line.body.name)

    def _sentence(self, line: SeatedBody) -> str:
        facts = [self._name(line), self.title_of(line)[1], self._lacks(line)]
        return ", ".join(fact for fact in facts if fact)
