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
from turva_desktop.domain.network import OrganisationKind
from turva_desktop.domain.record import Record
from turva_desktop.services.demo import demo_content
from turva_desktop.services.workspaces import Beginning, NewMember, first_records

TODAY = date(2026, 11, 29)


def demo() -> list[Record]:
    return demo_content().every()


def new_municipality() -> list[Record]:
    members = (
        NewMember(title="Kunnanjohtaja", role=MemberRole.CHAIR, party=OrganisationKind.MUNICIPALITY),
        NewMember(title="Komisario", role=MemberRole.MEMBER, party=OrganisationKind.POLICE),
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
