"""The network: organisations, people, bodies and who sits in them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.body import BODY, MEMBERSHIP, Body, BodyKind, MemberRole, Membership, missing_parties
from turva_desktop.domain.ids import BodyId, MembershipId, OrganisationId, PersonId, new_id
from turva_desktop.domain.network import ORGANISATION, PERSON, Organisation, OrganisationKind, Person
from turva_desktop.domain.steps import adding
from turva_desktop.services.register import Register, add_new
from turva_desktop.store import Reading, Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A membership with its person, their organisation, and the person whose deputy they are."""

    membership: Membership
    person: Person
    organisation: Organisation | None = None
    deputy_for: Person | None = None

    @property
    def id(self) -> str:
        """Return the membership's id: a seat is listed under it."""
        return self.membership.id


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatedBody:
    """A body as lists show it: its seats in force, and the parties that a working group lacks."""

    body: Body
    seats: tuple[Seat, ...] = ()
    missing: tuple[OrganisationKind, ...] = ()

    @property
    def id(self) -> str:
        """Return the body's id."""
        return self.body.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """A person as lists show them: with their organisation and the seats they hold or held."""

    person: Person
    organisation: Organisation | None = None
    seats: tuple[tuple[Body, Membership], ...] = ()

    @property
    def id(self) -> str:
        """Return the person's id."""
        return self.person.id


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Someone who becomes known by being given a seat."""

    name: str
    organisation_id: str | None = None


@dataclass(frozen=True, slots=True)
class NetworkService:
    """Who is in the network."""

    workspace: Workspace

    @property
    def organisations(self) -> Register[Organisation]:
        """Return the register of organisations."""
        return Register(self.workspace, ORGANISATION)

    @property
    def people(self) -> Register[Person]:
        """Return the register of people."""
        return Register(self.workspace, PERSON)

    @property
    def bodies(self) -> Register[Body]:
        """Return the register of bodies; one that has met is not deleted: `TurvaError("body.has_meetings")`."""
        return Register(self.workspace, BODY)

    @property
    def memberships(self) -> Register[Membership]:
        """Return the register of memberships."""
        return Register(self.workspace, MEMBERSHIP)

    def seats(self, body_id: str, on: date | None = None) -> list[Seat]:
        """Return a body's seats in their order: all, or those in force on a day."""
        with self.workspace.read() as tx:
            return body_seats(tx, body_id, on)

    def missing_parties(self, body_id: str, today: date) -> tuple[OrganisationKind, ...]:
        """Return which of police, rescue, association and municipality a working group lacks; none for others."""
        with self.workspace.read() as tx:
            if tx.get(Body, body_id).kind is not BodyKind.WORKING_GROUP:
                return ()
            seats = body_seats(tx, body_id, today)
        return _lacking(seats)

    def listed_bodies(self, today: date) -> list[SeatedBody]:
        """Return every body with the seats in force on a day and what its composition lacks."""
        with self.workspace.read() as tx:
            bodies = [(body, body_seats(tx, body.id, today)) for body in tx.all(Body)]
        return [
            SeatedBody(
                body=body,
                seats=tuple(seats),
                missing=_lacking(seats) if body.kind is BodyKind.WORKING_GROUP and body.active else (),
            )
            for body, seats in bodies
        ]

    def listed_people(self) -> list[ListedPerson]:
        """Return everybody by name, with their organisations and seats."""
        with self.workspace.read() as tx:
            organisations = {one.id: one for one in tx.all(Organisation)}
            bodies = {body.id: body for body in tx.all(Body)}
            seats: dict[PersonId, list[tuple[Body, Membership]]] = {}
            for membership in tx.all(Membership):
                seats.setdefault(membership.person_id, []).append((bodies[membership.body_id], membership))
            return [
                ListedPerson(
                    person=person,
                    organisation=organisations.get(person.organisation_id) if person.organisation_id else None,
                    seats=tuple(seats.get(person.id, ())),
                )
                for person in tx.all(Person)
            ]

    def add_member(
        self, body_id: str, member: NewPerson | str, role: MemberRole = MemberRole.MEMBER, starts_on: date | None = None
    ) -> Membership:
        """Give a seat in a body to somebody known (by id) or to a new person, who is added in the same step."""
        with self.workspace.write(adding(Membership)) as tx:
            if isinstance(member, NewPerson):
                organisation_id = OrganisationId(member.organisation_id) if member.organisation_id else None
                made = Person(id=PersonId(new_id()), name=member.name.strip(), organisation_id=organisation_id)
                person = add_new(tx, PERSON, made)
            else:
                person = tx.get(Person, member)
            seat = Membership(
                id=MembershipId(new_id()),
                body_id=BodyId(tx.get(Body, body_id).id),
                person_id=person.id,
                role=role,
                starts_on=starts_on,
            )
            return add_new(tx, MEMBERSHIP, seat)


def _lacking(seats: Iterable[Seat]) -> tuple[OrganisationKind, ...]:
    return missing_parties({seat.organisation.kind for seat in seats if seat.organisation})


def body_seats(tx: Reading, body_id: str, on: date | None) -> list[Seat]:
    """Return a body's seats with their people and organisations."""
    people = {person.id: person for person in tx.all(Person)}
    organisations = {organisation.id: organisation for organisation in tx.all(Organisation)}
    seats = []
    for membership in tx.matching(Membership, body_id=body_id):
        if on is None or membership.in_force(on):
            person = people[membership.person_id]
            seats.append(
                Seat(
                    membership=membership,
                    person=person,
                    organisation=organisations.get(person.organisation_id) if person.organisation_id else None,
                    deputy_for=people.get(membership.deputy_for_id) if membership.deputy_for_id else None,
                )
            )
    return seats
