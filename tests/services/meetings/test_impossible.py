"""What can hardly be gets a remark, and is stored all the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.attendance import Attendance, Presence, turnout
from turva_desktop.domain.body import Body, MemberRole
from turva_desktop.domain.ids import AttendanceId, MeetingId, new_id
from turva_desktop.domain.item import Disqualification, Item, ItemKind, Vote, VoteOutcome
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.steps import changing
from turva_desktop.services import Services
from turva_desktop.services.meetings.warnings import WARNINGS, WarningCode
from turva_desktop.services.workspaces import start_demo

DAY = date(2026, 11, 20)


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return a meeting that was held, in good order."""
    drafts = [line.meeting for line in services.meetings.all() if line.meeting.state is MeetingState.DRAFT]
    meeting = services.meetings.edit(drafts[0].id, starts=time(9), ends=time(11))
    for _ in range(2):
        meeting = services.meetings.advance(meeting.id, on=meeting.held_on)
    rows = services.meetings.attendance.rows(meeting.id)
    services.meetings.attendance.mark([row.id for row in rows], Presence.PRESENT)
    for item in services.meetings.agenda.items(meeting.id):
        services.meetings.agenda.edit(item.id, decision="Päätettiin.", account="Selostus.")
    return meeting


def codes(services: Services, meeting: Meeting) -> set[WarningCode]:
    return {one.code for one in services.meetings.warnings(meeting.id, DAY)}


def matter(services: Services, meeting: Meeting) -> Item:
    return next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.MATTER)


def stored(services: Services, meeting: Meeting, **changes: object) -> None:
    """Store what no step of the window would, as a file from elsewhere may."""
    with services.workspace.write(changing(Meeting)) as tx:
        tx.save(replace(tx.get(Meeting, meeting.id), **changes))  # type: ignore[arg-type]


def _too_many(services: Services, meeting: Meeting) -> None:
    there = turnout(services.meetings.attendance.rows(meeting.id)).filled
    item = matter(services, meeting)
    services.meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="?", in_favour=there, blank=1))


def _unanimous(services: Services, meeting: Meeting) -> None:
    item = matter(services, meeting)
    services.meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="?", in_favour=1))
    services.meetings.agenda.edit(item.id, decision="Hyväksyttiin yksimielisesti.")


def _barred(services: Services, meeting: Meeting) -> None:
    item = matter(services, meeting)
    services.meetings.agenda.disqualifications.add(
        Disqualification(id=new_id(), item_id=item.id, name="Joku ulkopuolinen")
    )


def _own_deputy(services: Services, meeting: Meeting) -> None:
    row = services.meetings.attendance.rows(meeting.id)[0]
    services.meetings.attendance.edit(row.id, deputy_for=row.name)


def _voted_unanimously(services: Services, meeting: Meeting) -> None:
    vote = Vote(id=new_id(), item_id=matter(services, meeting).id, question="?", in_favour=1)
    services.meetings.agenda.votes.add(replace(vote, result="Hylättiin Yksimielisesti"))


def _own_deputy_in_other_letters(services: Services, meeting: Meeting) -> None:
    row = services.meetings.attendance.rows(meeting.id)[0]
    services.meetings.attendance.edit(row.id, deputy_for=f" {row.name.upper().replace(' ', '  ')} ")


def _deputy_of_nobody(services: Services, meeting: Meeting) -> None:
    row = services.meetings.attendance.rows(meeting.id)[1]
    services.meetings.attendance.edit(row.id, deputy_for="Olematon Henkilö")


def _row_stored(services: Services, meeting: Meeting, **changes: object) -> None:
    """Store of one who was there what no step of the window would, as a file from elsewhere may."""
    row = services.meetings.attendance.rows(meeting.id)[0]
    with services.workspace.write(changing(Attendance)) as tx:
        tx.save(replace(row, **changes))  # type: ignore[arg-type]


def _late_quorum(services: Services, meeting: Meeting) -> None:
    rows = services.meetings.attendance.rows(meeting.id)
    services.meetings.attendance.arrive([row.id for row in rows], at=time(9, 30), section=None)


def _inspectors(services: Services, meeting: Meeting) -> None:
    with services.workspace.write(changing(Body)) as tx:
        tx.save(replace(tx.get(Body, meeting.body_id), inspectors=2))
    services.meetings.edit(meeting.id, inspectors=("Jäsen 1",))


def _empty(services: Services, meeting: Meeting) -> None:
    item = matter(services, meeting)
    services.meetings.agenda.edit(item.id, decision="", account="", proposal=" ", handling="")


CASES: dict[WarningCode, Callable[[Services, Meeting], object]] = {
    WarningCode.TOO_MANY_VOTES: _too_many,
    WarningCode.UNANIMOUS_VOTE: _unanimous,
    WarningCode.CONFLICT_OF_UNKNOWN: _barred,
    WarningCode.OWN_DEPUTY: _own_deputy,
    WarningCode.DEPUTY_OF_UNKNOWN: _deputy_of_nobody,
    WarningCode.LEFT_BEFORE_ARRIVING: lambda services, one: _row_stored(
        services, one, arrived=time(10), left=time(9, 30)
    ),
    WarningCode.LEFT_BEFORE_START: lambda services, one: _row_stored(services, one, left=time(8, 59)),
    WarningCode.ARRIVED_AFTER_END: lambda services, one: _row_stored(services, one, arrived=time(11, 1)),
    WarningCode.NO_QUORUM_AT_START: _late_quorum,
    WarningCode.INSPECTOR_TWICE: lambda services, one: stored(
        services, one, inspectors=("Kuka Tahansa", "Joku Toinen", "kuka  tahansa ")
    ),
    WarningCode.NO_INSPECTORS: _inspectors,
    WarningCode.EMPTY_ITEM: _empty,
    WarningCode.NO_END: lambda services, one: stored(services, one, ends=None),
    WarningCode.ENDS_BEFORE: lambda services, one: stored(services, one, ends=time(8)),
    WarningCode.CHECKED_BEFORE: lambda services, one: stored(services, one, checked_on=date(2020, 1, 1)),
    WarningCode.APPROVED_BEFORE: lambda services, one: stored(services, one, approved_on=date(2020, 1, 1)),
    WarningCode.APPROVED_UNCHECKED: lambda services, one: stored(
        services, one, approved_on=date(2027, 1, 1), checked_on=date(2027, 2, 1)
    ),
    WarningCode.INVITED_AFTER: lambda services, one: stored(services, one, invitation_sent_on=date(2031, 1, 1)),
}


@pytest.mark.parametrize("code", CASES)
def test_that_what_can_hardly_be_gets_its_remark_and_stays_stored(
    services: Services, meeting: Meeting, code: WarningCode
) -> None:
    assert code not in codes(services, meeting)
    CASES[code](services, meeting)
    assert code in codes(services, meeting)
    assert WARNINGS[code]


ALSO: dict[str, tuple[WarningCode, Callable[[Services, Meeting], object]]] = {
    "unanimous in the vote's own result": (WarningCode.UNANIMOUS_VOTE, _voted_unanimously),
    "own deputy in other letters": (WarningCode.OWN_DEPUTY, _own_deputy_in_other_letters),
    "left at an earlier §": (
        WarningCode.LEFT_BEFORE_ARRIVING,
        lambda services, one: _row_stored(services, one, arrived_section=28, left_section=23),
    ),
}


@pytest.mark.parametrize("case", ALSO)
def test_that_the_same_remark_is_made_however_it_comes_about(services: Services, meeting: Meeting, case: str) -> None:
    code, make_so = ALSO[case]
    assert code not in codes(services, meeting)
    make_so(services, meeting)
    assert code in codes(services, meeting)


def test_that_nobody_is_remarked_on_who_stands_for_a_member_or_comes_in_time(
    services: Services, meeting: Meeting
) -> None:
    rows = services.meetings.attendance.rows(meeting.id)
    services.meetings.attendance.mark([rows[1].id], Presence.ABSENT)
    services.meetings.attendance.add(
        meeting.id, "Varalla Oleva", role=MemberRole.DEPUTY, deputy_for=f"{rows[1].name.lower()} "
    )
    services.meetings.attendance.arrive([rows[2].id], at=time(9, 30), section=None)
    services.meetings.attendance.leave([rows[2].id], at=time(10, 30), section=None)
    assert codes(services, meeting).isdisjoint({*CASES})
    services.meetings.attendance.delete(rows[1].id)
    assert WarningCode.DEPUTY_OF_UNKNOWN not in codes(services, meeting)  # a seat without a row is one all the same


@pytest.mark.parametrize(
    ("votes", "outcome"),
    [
        ((7, 4, 1), VoteOutcome.IN_FAVOUR),
        ((2, 5, 0), VoteOutcome.AGAINST),
        ((3, 3, 9), VoteOutcome.TIE),
        ((0, 0, 0), VoteOutcome.NO_VOTES),
    ],
)
def test_that_the_outcome_follows_from_the_votes(votes: tuple[int, int, int], outcome: VoteOutcome) -> None:
    in_favour, against, blank = votes
    item = Item(id="i", meeting_id="m", title="Asia")  # type: ignore[arg-type]  # ids of a test
    vote = Vote(id="v", item_id=item.id, question="?", in_favour=in_favour, against=against, blank=blank)
    assert vote.outcome is outcome
    assert outcome.words[Language.FI]


def _row(name: str, presence: Presence = Presence.PRESENT, **fields: object) -> Attendance:
    return Attendance(
        id=AttendanceId(name),
        meeting_id=MeetingId("m"),
        name=name,
        presence=presence,
        **fields,  # type: ignore[arg-type]
    )


def test_that_experts_have_no_seat_and_who_comes_later_was_not_there_at_the_start() -> None:
    rows = [
        _row("Puheenjohtaja", role=MemberRole.CHAIR),
        _row("Jäsen 1"),
        _row("Jäsen 2", arrived=time(9, 30)),
        _row("Jäsen 3", Presence.ABSENT),
        _row("Jäsen 4", Presence.ABSENT),
        _row("Varajäsen", role=MemberRole.DEPUTY, deputy_for="Jäsen 4"),
        _row("Asiantuntija", role=MemberRole.EXPERT),
        _row("Sihteeri", role=MemberRole.SECRETARY),
    ]
    counted = turnout(rows)
    assert (counted.seats, counted.at_start, counted.filled) == (5, 3, 4)
    assert counted.quorate_at_start
    late = turnout([replace(row, arrived_section=2) for row in rows])
    assert (late.at_start, late.filled, late.quorate_at_start, late.quorate) == (0, 4, False, True)
