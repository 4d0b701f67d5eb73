"""A meeting's life: making it, its steps, its numbers, its lock."""

from collections.abc import Callable
from datetime import date, time

import pytest

from tests.services.meetings.conftest import BOARD, GROUP
from turva_desktop.domain.agenda import WaitingItem
from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.item import Disqualification, ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.services.history import HistoryService
from turva_desktop.services.meetings import AgendaSource, MeetingService
from turva_desktop.services.meetings.placing import CLOSERS
from turva_desktop.store import Workspace

SPRING, AUTUMN = date(2026, 3, 12), date(2026, 9, 17)


def to_state(meetings: MeetingService, meeting: Meeting, state: MeetingState) -> Meeting:
    while meeting.state is not state:
        meeting = meetings.advance(meeting.id, on=meeting.held_on)
    return meeting


def sections(meetings: MeetingService, meeting: Meeting) -> list[int | None]:
    return [item.section for item in meetings.agenda.items(meeting.id)]


def test_that_a_new_meeting_has_its_number_agenda_and_members_at_once(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING, starts=time(13), place="Kunnantalo")
    detail = meetings.detail(meeting.id)
    assert meeting.label == "1/2026"
    kinds = [item.kind for item in detail.items]
    assert kinds[0] is ItemKind.OPENING
    assert ItemKind.FOLLOW_UP in kinds
    assert kinds[-1] is ItemKind.CLOSING
    assert (meeting.chair, meeting.keeper) == ("kunnanjohtaja", "hyvinvointikoordinaattori")
    deputy = next(row for row in detail.attendances if row.role is MemberRole.DEPUTY)
    assert (deputy.name, deputy.deputy_for) == ("ylikonstaapeli", "komisario")
    assert {row.presence for row in detail.attendances} == {Presence.EXPECTED}


def test_that_members_whose_term_has_not_begun_are_not_called(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, date(2025, 2, 1))
    assert meetings.attendance.rows(meeting.id) == []


def test_that_making_a_meeting_is_one_undo_step(workspace: Workspace, meetings: MeetingService) -> None:
    meetings.create(GROUP.id, SPRING)
    HistoryService(workspace).undo()
    assert meetings.all() == []


def test_that_numbers_run_through_the_year_for_each_body(meetings: MeetingService) -> None:
    made = [
        meetings.create(body.id, day).label
        for body, day in ((GROUP, SPRING), (GROUP, AUTUMN), (BOARD, SPRING), (GROUP, date(2027, 1, 14)))
    ]
    assert made == ["1/2026", "2/2026", "1/2026", "1/2027"]
    assert meetings.years() == [2027, 2026]
    assert [line.meeting.label for line in meetings.all(GROUP.id, 2026)] == ["2/2026", "1/2026"]


def test_that_sections_are_given_when_the_agenda_is_sent(meetings: MeetingService) -> None:
    first = meetings.create(GROUP.id, SPRING)
    assert set(sections(meetings, first)) == {None}
    first = meetings.advance(first.id, on=date(2026, 3, 2))
    count = len(sections(meetings, first))
    assert (first.state, first.invitation_sent_on) == (MeetingState.SENT, date(2026, 3, 2))
    assert sections(meetings, first) == list(range(1, count + 1))
    second = meetings.create(GROUP.id, AUTUMN)
    meetings.advance(second.id, on=AUTUMN)
    assert sections(meetings, second)[0] == count + 1
    for body, day in ((GROUP, date(2027, 1, 14)), (BOARD, AUTUMN)):
        other = meetings.create(body.id, day)
        meetings.agenda.add(other.id, "Oma asia")
        meetings.advance(other.id, on=day)
        assert sections(meetings, other)[0] == 1, "§ run through one year of one body"


@pytest.mark.parametrize("state", [MeetingState.SENT, MeetingState.HELD])
@pytest.mark.parametrize("titles", [("Kiireellinen asia",), ("Jäätie", "Valot", "Melu")])
def test_that_what_is_added_after_sending_comes_before_the_closing_items(
    meetings: MeetingService, state: MeetingState, titles: tuple[str, ...]
) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, SPRING), state)
    before = meetings.agenda.items(meeting.id)
    closing = [item.id for item in before if item.kind in CLOSERS]
    row = meetings.detail(meeting.id).attendances[0]
    last, first = before[-1].section, before[-len(closing)].section
    assert last is not None
    assert first is not None
    meetings.attendance.edit(row.id, arrived_section=1, left_section=last, expert_sections=("1", str(first), "liite"))
    added = meetings.agenda.add_all(meeting.id, titles)
    after = meetings.agenda.items(meeting.id)
    assert sections(meetings, meeting) == list(range(1, len(before) + len(titles) + 1))
    assert [item.id for item in after[-len(closing) :]] == closing
    assert [item.title for item in after[-len(closing) - len(titles) : -len(closing)]] == list(titles)
    assert added[0].section == first
    moved = meetings.detail(meeting.id).attendances[0]
    assert (moved.arrived_section, moved.left_section) == (1, last + len(titles))
    assert moved.expert_sections == ("1", str(first + len(titles)), "liite")


def test_that_what_is_added_stands_last_when_a_later_meeting_has_gone_on_with_the_numbers(
    meetings: MeetingService,
) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, SPRING), MeetingState.HELD)
    later = to_state(meetings, meetings.create(GROUP.id, AUTUMN), MeetingState.SENT)
    given = sections(meetings, meeting)
    last = sections(meetings, later)[-1]
    added = meetings.agenda.add(meeting.id, "Kiireellinen asia")
    assert added.section == (last or 0) + 1
    assert sections(meetings, meeting) == [*given, added.section]


def test_that_an_item_added_to_an_agenda_taken_back_stands_after_those_already_numbered(
    meetings: MeetingService,
) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, SPRING), MeetingState.SENT)
    meetings.step_back(meeting.id)
    meetings.agenda.add(meeting.id, "Kiireellinen asia")
    meetings.advance(meeting.id, on=SPRING)
    given = [section or 0 for section in sections(meetings, meeting)]
    assert given == sorted(given)
    assert meetings.agenda.items(meeting.id)[-1].title == "Kiireellinen asia"


def test_that_a_numbered_item_keeps_its_place_and_cannot_be_deleted(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    matter = meetings.agenda.add(meeting.id, "Tiet")
    other = meetings.agenda.add(meeting.id, "Koulut")
    meetings.agenda.move(other.id, -1)
    titles = [item.title for item in meetings.agenda.items(meeting.id) if item.kind is ItemKind.MATTER]
    assert titles == ["Koulut", "Tiet"]
    meetings.advance(meeting.id, on=SPRING)
    with pytest.raises(TurvaError, match=r"item\.numbered"):
        meetings.agenda.move(other.id, 1)
    with pytest.raises(TurvaError, match=r"item\.numbered"):
        meetings.agenda.delete(matter.id)


def test_that_taking_back_the_sending_keeps_the_numbers(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    meetings.advance(meeting.id, on=SPRING)
    before = sections(meetings, meeting)
    assert meetings.step_back(meeting.id).state is MeetingState.DRAFT
    assert sections(meetings, meeting) == before
    new = meetings.agenda.add(meeting.id, "Lisäasia")
    assert new.section is None
    meetings.advance(meeting.id, on=SPRING)
    assert sorted(section or 0 for section in sections(meetings, meeting)) == list(range(1, len(before) + 2))


def test_that_nothing_new_is_put_before_a_number_that_was_given(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    first = meetings.agenda.add(meeting.id, "Tiet")
    meetings.advance(meeting.id, on=SPRING)
    meetings.step_back(meeting.id)
    new = meetings.agenda.add(meeting.id, "Lisäasia", after=first.id)
    assert meetings.agenda.items(meeting.id)[-1].id == new.id
    with pytest.raises(TurvaError, match=r"item\.numbered"):
        meetings.agenda.move(new.id, -1)
    order = [item.id for item in meetings.agenda.items(meeting.id)]
    with pytest.raises(TurvaError, match=r"item\.numbered"):
        meetings.agenda.reorder(meeting.id, [order[-1], *order[:-1]])


def test_that_an_agenda_that_never_left_is_ordered_anew(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    matter = meetings.agenda.add(meeting.id, "Tiet")
    other = meetings.agenda.add(meeting.id, "Koulut")
    meetings.advance(meeting.id, on=SPRING)
    with pytest.raises(TurvaError, match=r"sections\.sent"):
        meetings.agenda.take_off_sections(meeting.id)
    meetings.step_back(meeting.id)
    meetings.agenda.take_off_sections(meeting.id)
    meetings.agenda.move(other.id, -1)
    meetings.advance(meeting.id, on=SPRING)
    given = sections(meetings, meeting)
    assert given == list(range(1, len(given) + 1))
    assert (meetings.agenda.get(matter.id).section or 0) == (meetings.agenda.get(other.id).section or 0) + 1
    # Once another meeting of the year has numbers after these, they stay.
    to_state(meetings, meetings.create(GROUP.id, SPRING), MeetingState.SENT)
    meetings.step_back(meeting.id)
    with pytest.raises(TurvaError, match=r"sections\.later"):
        meetings.agenda.take_off_sections(meeting.id)
    assert sections(meetings, meeting) == given


def test_that_approved_minutes_are_locked_and_corrections_are_dated(meetings: MeetingService) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, SPRING), MeetingState.APPROVED)
    detail = meetings.detail(meeting.id)
    item, row = detail.items[0], detail.attendances[0]
    attempts: tuple[Callable[[], object], ...] = (
        lambda: meetings.edit(meeting.id, place="Muualla"),
        lambda: meetings.agenda.edit(item.id, decision="Toisin"),
        lambda: meetings.agenda.add(meeting.id, "Uusi"),
        lambda: meetings.agenda.move(item.id, 1),
        lambda: meetings.agenda.delete(item.id),
        lambda: meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="Kannatatko?")),
        lambda: meetings.agenda.disqualifications.add(Disqualification(id=new_id(), item_id=item.id, name="komisario")),
        lambda: meetings.agenda.action_from_item(item.id, "Tehdään", today=SPRING),
        lambda: meetings.attendance.edit(row.id, presence=Presence.ABSENT),
        lambda: meetings.attendance.mark([row.id], Presence.ABSENT),
        lambda: meetings.attendance.delete(row.id),
        lambda: meetings.attendance.add(meeting.id, "vieras"),
    )
    for attempt in attempts:
        with pytest.raises(TurvaError, match=r"meeting\.locked"):
            attempt()
    meetings.correct(meeting.id, "Paikka oli valtuustosali.", on=AUTUMN, section=1)
    assert meetings.detail(meeting.id).items == detail.items
    assert [one.corrected_on for one in meetings.detail(meeting.id).corrections] == [AUTUMN]


def test_that_reopening_approved_minutes_makes_a_new_version(meetings: MeetingService) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, SPRING), MeetingState.APPROVED)
    with pytest.raises(TurvaError, match=r"meeting\.no_next_step"):
        meetings.advance(meeting.id, on=SPRING)
    opened = meetings.step_back(meeting.id)
    assert (opened.state, opened.version, opened.approved_on) == (MeetingState.CHECKED, 2, None)
    with pytest.raises(TurvaError, match=r"meeting\.not_approved"):
        meetings.correct(meeting.id, "Liian aikaisin", on=SPRING)
    assert meetings.step_back(meeting.id).version == 2


@pytest.mark.slow
def test_that_only_a_draft_can_be_deleted(meetings: MeetingService) -> None:
    draft, sent = meetings.create(GROUP.id, SPRING), meetings.create(GROUP.id, AUTUMN)
    meetings.advance(sent.id, on=AUTUMN)
    meetings.delete(draft.id)
    with pytest.raises(TurvaError, match=r"meeting\.delete_sent"):
        meetings.delete(sent.id)
    meetings.step_back(sent.id)
    with pytest.raises(TurvaError, match=r"meeting\.delete_sent"):
        meetings.delete(sent.id)


def test_that_a_draft_moved_to_another_year_gets_a_number_there_and_a_sent_one_stays(
    meetings: MeetingService,
) -> None:
    meetings.create(GROUP.id, date(2027, 1, 14))
    draft = meetings.create(GROUP.id, SPRING)
    assert meetings.edit(draft.id, held_on=date(2027, 2, 1)).label == "2/2027"
    with pytest.raises(TurvaError, match=r"meeting\.number_taken"):
        meetings.edit(draft.id, number=1)
    meetings.advance(draft.id, on=SPRING)
    with pytest.raises(TurvaError, match=r"meeting\.year_fixed"):
        meetings.edit(draft.id, held_on=SPRING)


def test_that_the_agenda_starts_from_the_bodys_own_template_or_the_last_meeting(meetings: MeetingService) -> None:
    assert len(meetings.agenda.standing.all(body_id=GROUP.id)) == 0
    first = meetings.create(GROUP.id, SPRING)
    meetings.agenda.add(first.id, "Tilannekatsaus", account="Viime viikot")
    second = meetings.create(GROUP.id, AUTUMN, source=AgendaSource.LAST)
    items = meetings.agenda.items(second.id)
    assert [item.title for item in items] == [item.title for item in meetings.agenda.items(first.id)]
    again = next(item for item in items if item.title == "Tilannekatsaus")
    assert again.account == ""
    assert [handling.meeting.label for handling in meetings.agenda.chain(again.id).newest] == ["1/2026"]
    empty = meetings.create(GROUP.id, AUTUMN, source=AgendaSource.EMPTY)
    assert meetings.agenda.items(empty.id) == []


def test_that_proposals_wait_until_a_meeting_takes_them_up(meetings: MeetingService) -> None:
    waiting = meetings.agenda.waiting
    one = waiting.add(WaitingItem(id="w1", body_id=GROUP.id, title="Latuvalot", proposed_on=SPRING, proposed_by="kylä"))
    waiting.add(WaitingItem(id="w2", body_id=GROUP.id, title="Suojatie", proposed_on=SPRING))
    meeting = meetings.create(GROUP.id, SPRING, waiting_ids=[one.id])
    item = next(item for item in meetings.agenda.items(meeting.id) if item.kind is ItemKind.MATTER)
    assert (item.title, item.preparer) == ("Latuvalot", "kylä")
    assert [line.title for line in meetings.agenda.waiting_for(GROUP.id)] == ["Suojatie"]
    meetings.agenda.delete(item.id)
    assert len(meetings.agenda.waiting_for(GROUP.id)) == 2


def test_that_a_meeting_is_found_by_its_number_and_body(meetings: MeetingService) -> None:
    group, board = meetings.create(GROUP.id, SPRING), meetings.create(BOARD.id, SPRING)
    with pytest.raises(TurvaError, match=r"meeting\.which_body"):
        meetings.find("1/2026")
    assert meetings.find("1 / 2026", "turvallisuus").id == group.id
    assert meetings.find("1/2026", "Kunnanhallitus").id == board.id
    with pytest.raises(TurvaError, match=r"meeting\.not_found.*1/2026"):
        meetings.find("7/2026")
