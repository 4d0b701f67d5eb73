"""The members of a body: a line for a new member, the seats in their order, and the chosen seat's form."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.body import MEMBERSHIP, MemberRole, Membership
from turva_desktop.domain.ids import PersonId
from turva_desktop.domain.network import PERSON, Organisation
from turva_desktop.services.network import ListedPerson, NewPerson, Seat
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.look.words import capital, field_label, word
from turva_desktop.ui.network.add_member import AddMember
from turva_desktop.ui.network.inner_list import InnerList
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, line, muted


class Members(QWidget):
    """Who sits in the shown body."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no body yet."""
        super().__init__()
        self.context = context
        self._body_id = ""
        self.nobody = muted(self.tr("Nobody sits here yet. Add the chair and the secretary first."))
        self.seats = InnerList[Seat, Membership](
            context,
            RecordTableModel(self._columns(), identity=lambda seat: seat.id, summary=self._sentence),
            self.tr("Members"),
            kind=MEMBERSHIP,
            register=context.services.network.memberships,
            record_of=lambda seat: seat.membership,
            name_of=lambda seat: seat.person.name,
            remove_text=self.tr("&Remove from the body"),
        )
        form = self.seats.form
        form.add("role", half=True)
        self.deputy = form.put("deputy_for_id", ChoiceField[PersonId](), half=True)
        form.add("starts_on", half=True)
        form.add("ends_on", half=True)
        open_person = button(
            self.tr("Open the person"), self._open_person, "user", "link", self.tr("Shows contact details and more")
        )
        self.seats.buttons.insertWidget(0, open_person)
        self.seats.table.current_changed.connect(lambda seat: open_person.setEnabled(seat is not None))
        open_person.setEnabled(False)
        self.new = AddMember(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        rule = line()
        for part in (self.new, rule):  # above the list, which grows: the line for the next one stays under the hand
            layout.addWidget(part)
            part.setVisible(not context.read_only)
        layout.addWidget(self.nobody)
        layout.addWidget(self.seats)

    def _columns(self) -> list[Column[Seat]]:
        return [
            Column(
                key="name",
                heading=field_label(MEMBERSHIP, "person_id"),
                text=lambda seat: seat.person.name,
                strong=True,
            ),
            Column(key="role", heading=field_label(MEMBERSHIP, "role"), text=self._role, width=18),
            Column(
                key="from", heading=field_label(PERSON, "organisation_id"), text=_organisation, width=18, optional=True
            ),
            Column(key="term", heading=self.tr("Term"), text=_term, width=12, optional=True),
        ]

    def show_body(
        self,
        body_id: str,
        seats: Sequence[Seat],
        people: Sequence[ListedPerson],
        organisations: Sequence[Organisation],
    ) -> None:
        """Show a body's seats, past and present."""
        self._body_id = body_id
        seated = {seat.person.id: seat.person for seat in seats}
        self.deputy.set_options([(None, "–"), *((person.id, person.name) for person in seated.values())])
        self.nobody.setVisible(not seats)
        self.seats.setVisible(bool(seats))
        self.seats.show_lines(seats)
        self.new.offer([one for one in people if one.person.id not in seated], organisations)

    def _role(self, seat: Seat) -> str:
        role = word(seat.membership.role)
        if seat.deputy_for is None:
            return role
        return self.tr("{role} for {name}").format(role=role, name=seat.deputy_for.name)

    def _sentence(self, seat: Seat) -> str:
        facts = [seat.person.name, self._role(seat), _organisation(seat), _term(seat)]
        return ", ".join(fact for fact in facts if fact)

    def _add(self, member: NewPerson | str, role: MemberRole) -> bool:
        network = self.context.services.network
        added = self.context.shell.ask(lambda: network.add_member(self._body_id, member, role))
        if added is not None:
            self.seats.table.select(added.id)
        return added is not None

    def _open_person(self) -> None:
        seat = self.seats.table.current()
        if seat is not None:
            self.context.shell.go_to("network", seat.person.id)


def _organisation(seat: Seat) -> str:
    if seat.organisation is None:
        return ""
    return seat.organisation.name or capital(word(seat.organisation.kind))


def _term(seat: Seat) -> str:
    """Return the term: whole years as `2024–2027`, else by its days."""
    start, end = seat.membership.starts_on, seat.membership.ends_on
    if start is None and end is None:
        return ""
    if start and end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}–{end.year}"
    return f"{day(start) if start else ''}–{day(end) if end else ''}"
