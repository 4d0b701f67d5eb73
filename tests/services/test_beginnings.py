"""What the program begins with is born as everything else is: with the same numbers, places and rules."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from turva_desktop.domain.action import Action
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.content import Content
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import OrganisationKind, Person
from turva_desktop.domain.record import Record
from turva_desktop.services.demo import demo_content
from turva_desktop.services.workspaces import Beginning, NewMember, first_records

TODAY = date(2026, 11, 29)


def demo() -> list[Record]:
    return demo_content().every()


def new_municipality() -> list[Record]:
    members = (
        NewMember(called="Kunnanjohtaja", role=MemberRole.CHAIR, party=OrganisationKind.MUNICIPALITY),
        NewMember(called="Komisario", role=MemberRole.MEMBER, party=OrganisationKind.POLICE),
    )
    return first_records(Beginning(municipality_code="614", members=members), TODAY)


def unnumbered(record: Record) -> Record:
    match record:
        case Action():
            return replace(record, number="")
        case Meeting():
            return replace(record, number=0)
    return record


@pytest.mark.parametrize("made", [demo, new_municipality])
def test_that_each_record_has_the_number_and_place_that_the_window_would_give(
    made: Callable[[], list[Record]],
) -> None:
    before = Content()
    for record in made():
        assert kind_of(type(record)).begin(unnumbered(record), before) == record
        before.add(record)


@pytest.mark.parametrize("made", [demo, new_municipality])
def test_that_each_record_keeps_the_rules(made: Callable[[], list[Record]]) -> None:
    content = Content(made())
    faults = {
        record.id: found for record in content.every() if (found := kind_of(type(record)).faults(record, content))
    }
    assert faults == {}


def test_that_a_member_called_by_a_title_has_it_for_a_title_and_a_named_one_has_none() -> None:
    called = ("Kunnanjohtaja", "Järjestöjen edustaja", "Venla Virkanen", "Anna-Liisa af Niemi")
    members = tuple(NewMember(called=one, party=OrganisationKind.MUNICIPALITY) for one in called)
    records = first_records(Beginning(municipality_code="614", members=members), TODAY)
    people = [one for one in records if isinstance(one, Person)]
    assert [(one.name, one.title) for one in people] == [
        (called[0], called[0]),
        (called[1], called[1]),
        *[(one, "") for one in called[2:]],
    ]
    assert [one.title_beside_name for one in people] == ["", "", "", ""]
