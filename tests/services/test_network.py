"""Organisations, people, bodies and seats in a real workspace file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.body import Body, BodyKind, MemberRole, Membership
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import BodyId, MeetingId, MembershipId, OrganisationId, PersonId, new_id
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Organisation, OrganisationKind, Person
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.steps import label_of
from turva_desktop.services.history import HistoryService
from turva_desktop.services.network import NetworkService, NewPerson
from turva_desktop.store import Workspace

TODAY = date(2026, 2, 3)


def _municipality(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", municipality_code="614", created_on=date(2026, 1, 1))
    return Workspace.create(path, [profile], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def network(workspace: Workspace) -> NetworkService:
    return NetworkService(workspace)


@pytest.fixture
def group(network: NetworkService) -> Body:
    return network.bodies.add(Body(id=BodyId(new_id()), name="Turvallisuustyöryhmä"))


def party(network: NetworkService, kind: OrganisationKind) -> Organisation:
    return network.organisations.add(Organisation(id=OrganisationId(new_id()), name=kind.words.fi, kind=kind))


def test_that_a_new_group_lacks_all_four_parties(network: NetworkService, group: Body) -> None:
    assert [kind.value for kind in network.missing_parties(group.id, TODAY)] == [
        "municipality",
        "police",
        "rescue",
        "association",
    ]


def test_that_a_member_from_the_police_fills_the_gap_while_the_term_lasts(network: NetworkService, group: Body) -> None:
    police = party(network, OrganisationKind.POLICE)
    seat = network.add_member(group.id, NewPerson(name="Komisario", organisation_id=police.id))
    assert OrganisationKind.POLICE not in network.missing_parties(group.id, TODAY)
    network.memberships.edit(seat.id, ends_on=date(2026, 1, 31))
    assert OrganisationKind.POLICE in network.missing_parties(group.id, TODAY)


def test_that_only_working_groups_in_use_are_checked_for_their_composition(
    network: NetworkService, group: Body
) -> None:
    board = network.bodies.add(Body(id=BodyId(new_id()), name="Kunnanhallitus", kind=BodyKind.BOARD))
    network.bodies.edit(group.id, active=False)
    assert {line.id: line.missing for line in network.listed_bodies(TODAY)} == {group.id: (), board.id: ()}


def test_that_a_new_member_and_the_person_come_and_go_in_one_step(
    workspace: Workspace, network: NetworkService, group: Body
) -> None:
    network.add_member(group.id, NewPerson(name=" Rehtori "), MemberRole.CHAIR, TODAY)
    (seat,) = network.seats(group.id)
    assert (seat.person.name, seat.membership.role, seat.membership.starts_on) == ("Rehtori", MemberRole.CHAIR, TODAY)
    HistoryService(workspace).undo()
    assert network.seats(group.id) == []
    assert network.people.all() == []


def test_that_somebody_known_gets_a_seat_after_the_others(network: NetworkService, group: Body) -> None:
    network.add_member(group.id, NewPerson(name="Kunnanjohtaja"))
    known = network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    network.add_member(group.id, known.id)
    assert [seat.person.name for seat in network.seats(group.id)] == ["Kunnanjohtaja", "Rehtori"]
    assert len(network.people.all()) == 2


def test_that_a_member_without_a_name_is_refused_and_nothing_is_left(network: NetworkService, group: Body) -> None:
    with pytest.raises(TurvaError, match=r"field\.empty"):
        network.add_member(group.id, NewPerson(name="  "))
    assert network.people.all() == []


def test_that_a_term_cannot_end_before_it_starts(network: NetworkService, group: Body) -> None:
    seat = network.add_member(group.id, NewPerson(name="Rehtori"), starts_on=TODAY)
    with pytest.raises(TurvaError, match=r"field\.dates"):
        network.memberships.edit(seat.id, ends_on=date(2025, 12, 31))


def test_that_a_deputy_stays_when_the_member_leaves_but_stands_in_for_nobody(
    network: NetworkService, group: Body
) -> None:
    member = network.people.add(Person(id=PersonId(new_id()), name="Rehtori"))
    deputy = network.people.add(Person(id=PersonId(new_id()), name="Vararehtori"))
    network.add_member(group.id, member.id)
    network.memberships.add(
        Membership(
            id=MembershipId(new_id()),
            body_id=group.id,
            person_id=deputy.id,
            role=MemberRole.DEPUTY,
            deputy_for_id=member.id,
        )
    )
    assert [seat.deputy_for for seat in network.seats(group.id)] == [None, member]
    network.people.delete(member.id)
    (left,) = network.seats(group.id)
    assert (left.person, left.deputy_for) == (deputy, None)


def test_that_seats_take_the_order_they_are_given(network: NetworkService, group: Body) -> None:
    first, second = (network.add_member(group.id, NewPerson(name=name)) for name in ("Rehtori", "Kunnanjohtaja"))
    network.memberships.reorder([second.id, first.id])
    assert [seat.person.name for seat in network.seats(group.id)] == ["Kunnanjohtaja", "Rehtori"]


def test_that_people_are_listed_with_their_organisation_and_seats(network: NetworkService, group: Body) -> None:
    school = party(network, OrganisationKind.MUNICIPALITY)
    network.add_member(group.id, NewPerson(name="Rehtori", organisation_id=school.id))
    network.people.add(Person(id=PersonId(new_id()), name="Asiantuntija"))
    expert, head = network.listed_people()
    assert (expert.organisation, expert.seats) == (None, ())
    assert head.organisation == school
    assert [body.name for body, _ in head.seats] == ["Turvallisuustyöryhmä"]


def test_that_deleting_an_organisation_keeps_its_people(network: NetworkService) -> None:
    school = party(network, OrganisationKind.MUNICIPALITY)
    network.people.add(Person(id=PersonId(new_id()), name="Rehtori", organisation_id=school.id))
    network.organisations.delete(school.id)
    assert [person.organisation_id for person in network.people.all()] == [None]


def test_that_a_body_with_meetings_is_not_deleted(workspace: Workspace, network: NetworkService, group: Body) -> None:
    meeting = Meeting(id=MeetingId(new_id()), body_id=group.id, number=1, year=2026, held_on=TODAY)
    with workspace.write(label_of("meeting.add")) as tx:
        tx.add(meeting)
    with pytest.raises(TurvaError, match=r"body\.has_meetings"):
        network.bodies.delete(group.id)
    assert network.bodies.all() == [group]
