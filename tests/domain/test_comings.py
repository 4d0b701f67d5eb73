"""Who could vote in a §: who had come by then, had not left, and was not disqualified."""

from datetime import date, time

import pytest

from turva_desktop.domain.attendance import Attendance, Presence
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.comings import Comings
from turva_desktop.domain.ids import AttendanceId, BodyId, ItemId, MeetingId
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting

MEETING = Meeting(
    id=MeetingId("m"),
    body_id=BodyId("b"),
    number=3,
    year=2026,
    held_on=date(2026, 9, 1),
    starts=time(13),
    ends=time(15),
)
ITEMS = [Item(id=ItemId(f"i{section}"), meeting_id=MEETING.id, title="Asia", section=section) for section in (23, 26)]


def row(name: str, presence: Presence = Presence.PRESENT, **fields: object) -> Attendance:
    return Attendance(
        id=AttendanceId(name),
        meeting_id=MEETING.id,
        name=name,
        presence=presence,
        **fields,  # type: ignore[arg-type]
    )


def votes(*rows: Attendance, barred: tuple[str, ...] = ()) -> list[int]:
    comings = Comings.of(MEETING, rows, ITEMS)
    return [comings.votes_at(section, barred) for section in (23, 24, 25, 26)]


@pytest.mark.parametrize(
    ("came", "each"),
    [
        ({}, [2, 2, 2, 2]),
        ({"arrived_section": 25}, [1, 1, 2, 2]),
        ({"left_section": 24}, [2, 2, 1, 1]),
        ({"arrived_section": 24, "left_section": 25}, [1, 2, 2, 1]),
        ({"arrived": time(14), "arrived_section": 26}, [1, 1, 1, 2]),
        # the clock alone: what is known of it is when the meeting began and ended
        ({"arrived": time(13, 30)}, [2, 2, 2, 2]),
        ({"arrived": time(15, 10)}, [1, 1, 1, 2]),
        ({"left": time(12, 50)}, [2, 1, 1, 1]),
    ],
)
def test_that_who_had_not_come_or_had_left_does_not_vote(came: dict[str, object], each: list[int]) -> None:
    assert votes(row("Jäsen 1"), row("Jäsen 2", **came)) == each  # type: ignore[arg-type]


def test_that_somebody_elses_coming_ties_the_clock_to_the_agenda() -> None:
    tied = row("Jäsen 1", arrived=time(14), arrived_section=25)
    assert votes(tied, row("Jäsen 2", arrived=time(14, 5))) == [0, 0, 2, 2]
    assert votes(tied, row("Jäsen 2", left=time(13, 55))) == [1, 1, 2, 1]


def test_that_the_disqualified_do_not_vote_but_their_deputy_does() -> None:
    rows = (row("Jäsen 1"), row("Jäsen 2"), row("Sihteeri", role=MemberRole.SECRETARY))
    assert votes(*rows, barred=(" jäsen  1",)) == [1, 1, 1, 1]
    deputy = row("Vara", role=MemberRole.DEPUTY, deputy_for="Jäsen 1 ", arrived_section=24)
    assert votes(*rows, deputy, barred=("Jäsen 1",)) == [1, 2, 2, 2]


def test_that_a_section_not_yet_given_counts_all_who_were_there() -> None:
    rows = [row("Jäsen 1", left_section=1), row("Jäsen 2", Presence.ABSENT)]
    assert Comings.of(MEETING, rows, ()).votes_at(None) == 1
