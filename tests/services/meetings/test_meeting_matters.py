"""What is done in a meeting: decisions, actions, reviews, attendance, attachments, warnings."""

import hashlib
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.services.meetings.conftest import BOARD, GROUP, PLAN, action
from turva_desktop.domain.action import ActionStatus, Origin
from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.item import Commitment, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.review import ReviewResult
from turva_desktop.domain.steps import label_of
from turva_desktop.files import safe_file_name
from turva_desktop.services.actions import ActionService
from turva_desktop.services.history import HistoryService
from turva_desktop.services.meetings import AgendaSource, MeetingService, Reviewed, WarningCode, warning_text
from turva_desktop.services.meetings.attachments import LIMIT
from turva_desktop.store import Workspace

SPRING, AUTUMN = date(2026, 3, 12), date(2026, 9, 17)


@pytest.fixture
def actions(workspace: Workspace) -> ActionService:
    return ActionService(workspace)


def only_review(meetings: MeetingService, meeting_id: str) -> Reviewed:
    (review,) = meetings.follow_up.reviews(meeting_id)
    return review


def test_that_an_action_made_from_a_decision_remembers_its_section(
    meetings: MeetingService, actions: ActionService
) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    item = meetings.agenda.add(meeting.id, "Koulutien valot")
    made = meetings.agenda.action_from_item(
        item.id, " Valot koulutielle ", today=SPRING, lead="tekninen johtaja", end=AUTUMN, theme_id="roads"
    )
    assert (made.title, made.plan_id, made.origin, made.origin_item_id) == (
        "Valot koulutielle",
        PLAN.id,
        Origin.MEETING,
        item.id,
    )
    (entry,) = actions.entries(made.id)
    assert (entry.status, entry.item_id, entry.entered_on) == (ActionStatus.NOT_STARTED, item.id, SPRING)
    assert [one.title for one in meetings.detail(meeting.id).actions_of(item.id)] == ["Valot koulutielle"]


def test_that_an_action_is_reviewed_in_the_next_meeting_and_not_in_its_own(
    meetings: MeetingService, actions: ActionService
) -> None:
    first = meetings.create(GROUP.id, SPRING)
    item = meetings.agenda.items(first.id)[0]
    made = meetings.agenda.action_from_item(item.id, "Valot", today=SPRING)
    assert meetings.follow_up.reviews(first.id) == []
    second = meetings.create(GROUP.id, AUTUMN)
    meetings.follow_up.review(
        second.id, only_review(meetings, second.id).id, ReviewResult.DONE, today=AUTUMN, reason="Asennettu"
    )
    entry = actions.entries(made.id)[0]
    follow_up = next(one for one in meetings.agenda.items(second.id) if one.kind is ItemKind.FOLLOW_UP)
    assert (entry.status, entry.explanation, entry.item_id) == (ActionStatus.DONE, "Asennettu", follow_up.id)
    assert only_review(meetings, second.id).review.result is ReviewResult.DONE
    third = meetings.create(GROUP.id, AUTUMN + timedelta(days=60))
    assert meetings.follow_up.reviews(third.id) == []


def test_that_changing_a_review_replaces_its_follow_up_entry(meetings: MeetingService, actions: ActionService) -> None:
    made = actions.add(action())
    meeting = meetings.create(GROUP.id, SPRING)
    review = only_review(meetings, meeting.id)
    for result in (ReviewResult.DONE, ReviewResult.GOES_ON):
        meetings.follow_up.review(meeting.id, review.id, result, today=SPRING)
    assert [entry.status for entry in actions.entries(made.id)] == [ActionStatus.NOT_STARTED]
    meetings.follow_up.review(meeting.id, review.id, ReviewResult.PENDING, today=SPRING)
    assert actions.entries(made.id) == []


def test_that_a_moved_action_gets_the_new_date_and_comes_back(meetings: MeetingService, actions: ActionService) -> None:
    made = actions.add(action(end=SPRING))
    meeting = meetings.create(GROUP.id, SPRING)
    review = only_review(meetings, meeting.id)
    with pytest.raises(TurvaError, match=r"review\.date_missing"):
        meetings.follow_up.review(meeting.id, review.id, ReviewResult.MOVED, today=SPRING)
    meetings.follow_up.review(meeting.id, review.id, ReviewResult.MOVED, today=SPRING, new_due=AUTUMN)
    assert actions.one(made.id).action.end == AUTUMN
    following = meetings.create(GROUP.id, AUTUMN)
    assert only_review(meetings, following.id).review.result is ReviewResult.PENDING


def test_that_dropping_needs_a_reason(meetings: MeetingService, actions: ActionService) -> None:
    made = actions.add(action())
    meeting = meetings.create(GROUP.id, SPRING)
    review = only_review(meetings, meeting.id)
    with pytest.raises(TurvaError, match=r"review\.reason_missing"):
        meetings.follow_up.review(meeting.id, review.id, ReviewResult.DROPPED, today=SPRING, reason=" ")
    meetings.follow_up.review(meeting.id, review.id, ReviewResult.DROPPED, today=SPRING, reason="Ei rahaa")
    assert actions.one(made.id).status is ActionStatus.NOT_DONE


def test_that_what_the_meeting_says_wins_over_an_entry_made_before_the_minutes_were_written(
    meetings: MeetingService, actions: ActionService
) -> None:
    made = actions.add(action())
    meeting = meetings.create(GROUP.id, SPRING)
    later = SPRING + timedelta(days=5)
    actions.set_status([made.id], ActionStatus.IN_PROGRESS, today=later)
    review = only_review(meetings, meeting.id)
    meetings.follow_up.review(meeting.id, review.id, ReviewResult.DONE, today=later)
    assert actions.one(made.id).status is ActionStatus.DONE


def test_that_an_action_closed_elsewhere_leaves_the_list_unless_it_was_reviewed(
    meetings: MeetingService, actions: ActionService
) -> None:
    made = actions.add(action())
    meeting = meetings.create(GROUP.id, SPRING)
    actions.set_status([made.id], ActionStatus.DONE, today=SPRING)
    assert meetings.follow_up.reviews(meeting.id) == []


def test_that_what_is_opened_while_minutes_are_drafted_comes_to_them_and_nothing_after_their_checking(
    meetings: MeetingService, actions: ActionService
) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    while meeting.state.order < MeetingState.HELD.order:
        meeting = meetings.advance(meeting.id, on=SPRING)
    assert meeting.state is MeetingState.HELD
    drafted = actions.add(action("Väylän valaistus"))
    assert only_review(meetings, meeting.id).review.action_id == drafted.id
    assert meetings.advance(meeting.id, on=SPRING).state is MeetingState.CHECKED
    actions.add(action("Koulun pihan valaistus"))
    assert only_review(meetings, meeting.id).review.action_id == drafted.id


def test_that_an_unfinished_matter_goes_on_in_the_next_meeting_until_it_is_finished(meetings: MeetingService) -> None:
    first = meetings.create(GROUP.id, SPRING)
    matter = meetings.agenda.add(first.id, "Kylätalo", finished=False, decision="Jätettiin pöydälle.")
    second = meetings.create(GROUP.id, AUTUMN)
    review = only_review(meetings, second.id)
    assert (review.title, review.review.result) == ("Kylätalo", ReviewResult.GOES_ON)
    again = review.continued_as
    assert again is not None
    assert (again.previous_item_id, again.decision) == (matter.id, "")
    meetings.agenda.edit(again.id, finished=True)
    third = meetings.create(GROUP.id, AUTUMN + timedelta(days=60))
    assert meetings.follow_up.reviews(third.id) == []


def test_that_a_matter_taken_off_the_agenda_is_pending_and_may_come_back(meetings: MeetingService) -> None:
    first = meetings.create(GROUP.id, SPRING)
    meetings.agenda.add(first.id, "Kylätalo", finished=False)
    second = meetings.create(GROUP.id, AUTUMN)
    copy = only_review(meetings, second.id).continued_as
    assert copy is not None
    meetings.agenda.delete(copy.id)
    review = only_review(meetings, second.id)
    assert review.review.result is ReviewResult.PENDING
    meetings.follow_up.review(second.id, review.id, ReviewResult.GOES_ON, today=AUTUMN)
    assert only_review(meetings, second.id).continued_as is not None


def test_that_a_matter_waits_in_a_meeting_although_a_later_one_has_taken_it_on(meetings: MeetingService) -> None:
    first = meetings.create(GROUP.id, SPRING)
    meetings.agenda.add(first.id, "Kylätalo", finished=False)
    second = meetings.create(GROUP.id, AUTUMN)
    copy = only_review(meetings, second.id).continued_as
    assert copy is not None
    meetings.agenda.delete(copy.id)
    third = meetings.create(GROUP.id, AUTUMN + timedelta(days=60))
    assert only_review(meetings, third.id).continued_as is not None
    assert only_review(meetings, second.id).review.result is ReviewResult.PENDING


@pytest.mark.slow
def test_that_the_chain_goes_over_bodies_and_years_and_by_case_number(meetings: MeetingService) -> None:
    group = meetings.create(GROUP.id, SPRING)
    first = meetings.agenda.add(group.id, "Hanke", case_number="ROIDno-2026-12")
    board = meetings.create(BOARD.id, AUTUMN)
    second = meetings.agenda.add(board.id, "Hanke", case_number="ROIDno-2026-12")
    later = meetings.create(GROUP.id, date(2027, 1, 14))
    third = meetings.agenda.add(later.id, "Hanke vahvistettu", previous_item_id=second.id)
    meetings.agenda.edit(second.id, previous_item_id=first.id)
    chain = [(handling.body_name, handling.meeting.label) for handling in meetings.agenda.chain(third.id).newest]
    assert chain == [("Turvallisuustyöryhmä", "1/2026"), ("Kunnanhallitus", "1/2026")]
    assert [handling.item.id for handling in meetings.agenda.chain(second.id).newest] == [first.id]


def test_that_votes_and_disqualifications_belong_to_their_item(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    item = meetings.agenda.add(meeting.id, "Äänestys")
    vote = meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="JAA: esitys", in_favour=3, against=1))
    meetings.agenda.votes.edit(vote.id, result="Esitys hyväksyttiin")
    barred = meetings.agenda.disqualifications.add(
        Disqualification(id=new_id(), item_id=item.id, name="komisario", reason="osallisuusjäävi")
    )
    meetings.agenda.disqualifications.edit(barred.id, reason="intressijäävi")
    detail = meetings.detail(meeting.id)
    assert detail.votes[item.id][0].result == "Esitys hyväksyttiin"
    assert detail.disqualifications[item.id][0].reason == "intressijäävi"
    meetings.agenda.votes.delete(vote.id)
    meetings.agenda.disqualifications.delete(barred.id)
    assert (meetings.detail(meeting.id).votes, meetings.detail(meeting.id).disqualifications) == ({}, {})


def test_that_a_deputy_fills_the_seat_of_whom_they_replace(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    rows = {row.name: row for row in meetings.attendance.rows(meeting.id)}
    meetings.attendance.mark([rows["kunnanjohtaja"].id, rows["palotarkastaja"].id], Presence.PRESENT)
    assert WarningCode.NO_QUORUM in {one.code for one in meetings.warnings(meeting.id, SPRING)}
    meetings.attendance.edit(rows["ylikonstaapeli"].id, presence=Presence.REMOTE)
    assert WarningCode.NO_QUORUM not in {one.code for one in meetings.warnings(meeting.id, SPRING)}


def test_that_an_expert_is_added_for_some_sections(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    expert = meetings.attendance.add(meeting.id, "suunnittelija", expert_sections=("4", "5"))
    assert (expert.role, expert.presence) == (MemberRole.EXPERT, Presence.PRESENT)
    assert meetings.attendance.rows(meeting.id)[-1] == expert
    meetings.attendance.delete(expert.id)
    assert expert not in meetings.attendance.rows(meeting.id)


def test_that_refreshing_attendance_keeps_what_was_marked(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    before = meetings.attendance.rows(meeting.id)
    marked = meetings.attendance.edit(before[0].id, presence=Presence.PRESENT)
    refreshed = meetings.attendance.refresh(meeting.id)
    assert marked in refreshed
    assert sorted(row.name for row in refreshed) == sorted(row.name for row in before)


@pytest.mark.parametrize("field", ["account", "decision", "more_information", "title"])
def test_that_an_identity_code_in_an_item_gets_a_remark(meetings: MeetingService, field: str) -> None:
    meeting = meetings.create(GROUP.id, date(2027, 2, 18))
    item = meetings.agenda.add(meeting.id, "Avustus")
    for text, noticed in (("Asiakas 131052 – 308t", True), ("Asia 131052-308A", False)):
        meetings.agenda.edit(item.id, **{field: text})
        codes = {one.code for one in meetings.warnings(meeting.id, date(2027, 1, 1)) if one.item_id == item.id}
        assert (WarningCode.IDENTITY_CODE in codes) is noticed


def test_that_the_warnings_of_the_seed_item_are_given(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, date(2026, 2, 18))
    item = meetings.agenda.add(
        meeting.id,
        "Osallistuminen hankkeeseen",
        total_cost=Decimal(1000),
        costs=(YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal("400.50"))),
        reply_due=date(2026, 2, 20),
        decided_on=date(2026, 2, 24),
        commitment=Commitment.PRELIMINARY,
    )
    texts = {one.code: warning_text(one, in_english) for one in meetings.warnings(meeting.id, date(2026, 2, 17))}
    assert set(texts) == {
        WarningCode.INVITATION_LATE,
        WarningCode.DEADLINE_BEFORE_DECISION,
        WarningCode.COSTS_DIFFER,
        WarningCode.COMMITMENT_PRELIMINARY,
    }
    assert "by 14.2.2026" in texts[WarningCode.INVITATION_LATE]
    assert "600,50 €" in texts[WarningCode.COSTS_DIFFER]
    assert "1\N{NO-BREAK SPACE}000 €" in texts[WarningCode.COSTS_DIFFER]
    full = (*item.costs[:1], *(YearCost(year=year, euros=Decimal(400)) for year in (2027, 2028)))
    meetings.agenda.edit(item.id, costs=full, reply_due=date(2026, 2, 28))
    board = meetings.create(BOARD.id, date(2026, 2, 24))
    meetings.agenda.add(board.id, "Hanke", previous_item_id=item.id, commitment=Commitment.CONFIRMED)
    codes = {one.code for one in meetings.warnings(meeting.id, date(2026, 2, 10))}
    assert codes == set()


def test_that_a_held_meeting_asks_for_missing_decisions(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    item = meetings.agenda.add(meeting.id, "Asia")
    for _ in range(2):
        meetings.advance(meeting.id, on=date(2026, 3, 1))
    missing = {one.item_id for one in meetings.warnings(meeting.id, SPRING) if one.code is WarningCode.NO_DECISION}
    assert item.id in missing
    meetings.agenda.edit(item.id, decision="Hyväksyttiin.")
    missing = {one.item_id for one in meetings.warnings(meeting.id, SPRING) if one.code is WarningCode.NO_DECISION}
    assert item.id not in missing


def test_that_a_group_without_its_parties_is_told_so(workspace: Workspace, meetings: MeetingService) -> None:
    with workspace.write(label_of("membership.delete")) as tx:
        from turva_desktop.domain.body import Membership

        for gone in ("komisario", "ylikonstaapeli"):
            tx.delete(Membership, gone)
    meeting = meetings.create(GROUP.id, SPRING)
    codes = {one.code for one in meetings.warnings(meeting.id, date(2026, 3, 1))}
    assert codes == {WarningCode.POLICE_MISSING}


def test_that_an_attachment_lives_in_the_workspace_and_opens_as_a_copy(
    workspace: Workspace, meetings: MeetingService, tmp_path: Path
) -> None:
    source = tmp_path / "Liite čáhci.pdf"
    source.write_bytes(b"%PDF-1.7 sis\xe4lt\xf6")
    meeting = meetings.create(GROUP.id, SPRING)
    item = meetings.agenda.items(meeting.id)[0]
    added = meetings.attachments.add(meeting.id, source, item_id=item.id)
    assert (added.title, added.media_type, added.size) == ("Liite čáhci", "application/pdf", 16)
    assert added.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    source.unlink()
    copies = [meetings.attachments.copy_out(added.id, tmp_path / "avatut") for _ in range(2)]
    assert [copy.name for copy in copies] == ["Liite čáhci.pdf", "Liite čáhci (2).pdf"]
    assert copies[0].read_bytes() == meetings.attachments.content(added.id)
    meetings.attachments.delete(added.id)
    HistoryService(workspace).undo()
    assert meetings.attachments.all(meeting.id) == [added]


def test_that_a_too_large_or_missing_file_is_refused(meetings: MeetingService, tmp_path: Path) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    large = tmp_path / "suuri.zip"
    with large.open("wb") as file:
        file.truncate(LIMIT + 1)
    with pytest.raises(TurvaError, match=r"attachment\.too_large.*size=26"):
        meetings.attachments.add(meeting.id, large)
    with pytest.raises(TurvaError, match=r"file\.not_found"):
        meetings.attachments.add(meeting.id, tmp_path / "ei ole.pdf")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ('a<b>:"c/d\\e|f?g*.pdf', "a_b___c_d_e_f_g_.pdf"),
        ("CON.txt", "_CON.txt"),
        ("nul", "_nul"),
        ("piste. ", "piste"),
        ("", "_"),
        ("č đ ŋ š ŧ ž.docx", "č đ ŋ š ŧ ž.docx"),
        ("x" * 300 + ".xlsx", "x" * 116 + ".xlsx"),
    ],
)
def test_that_file_names_are_made_fit_for_windows(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_that_fields_with_rules_of_their_own_cannot_be_edited(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    item: Item = meetings.agenda.items(meeting.id)[0]
    with pytest.raises(TypeError):
        meetings.agenda.edit(item.id, section=99)
    with pytest.raises(TypeError):
        meetings.edit(meeting.id, state=MeetingState.APPROVED)
    with pytest.raises(TurvaError, match=r"field\.empty"):
        meetings.agenda.edit(item.id, title=" ")


def test_that_open_actions_come_to_the_group_and_to_those_who_follow_them_up(
    meetings: MeetingService, actions: ActionService
) -> None:
    actions.add(action())
    assert meetings.upcoming(GROUP.id, SPRING).open_actions == 1
    assert meetings.upcoming(BOARD.id, SPRING).open_actions == 0
    board = meetings.create(BOARD.id, SPRING)
    assert ItemKind.FOLLOW_UP not in {item.kind for item in meetings.agenda.items(board.id)}
    assert meetings.follow_up.reviews(board.id) == []
    meetings.agenda.add(board.id, "Turvallisuussuunnitelman seuranta", kind=ItemKind.FOLLOW_UP)
    assert len(meetings.follow_up.reviews(board.id)) == 1


def test_that_open_matters_without_a_follow_up_item_are_warned_of(
    meetings: MeetingService, actions: ActionService
) -> None:
    actions.add(action())
    empty = meetings.create(GROUP.id, SPRING, source=AgendaSource.EMPTY)
    warning = next(one for one in meetings.warnings(empty.id, SPRING) if one.code is WarningCode.NO_FOLLOW_UP)
    assert warning_text(warning, in_english).startswith("1 open matters come to this meeting")
    meetings.agenda.add(empty.id, "Seuranta", kind=ItemKind.FOLLOW_UP)
    assert WarningCode.NO_FOLLOW_UP not in {one.code for one in meetings.warnings(empty.id, SPRING)}


def test_that_people_come_and_go_during_a_section_and_the_absent_do_neither(meetings: MeetingService) -> None:
    meeting = meetings.create(GROUP.id, SPRING)
    attendance = meetings.attendance
    row = attendance.rows(meeting.id)[0]
    attendance.arrive([row.id], at=time(13, 20), section=3)
    attendance.leave([row.id], at=time(14, 0), section=5)
    now = attendance.rows(meeting.id)[0]
    assert (now.presence, now.arrived, now.arrived_section) == (Presence.PRESENT, time(13, 20), 3)
    assert (now.left, now.left_section) == (time(14, 0), 5)
    attendance.mark([row.id], Presence.ABSENT)
    now = attendance.rows(meeting.id)[0]
    assert (now.arrived, now.arrived_section, now.left, now.left_section) == (None, None, None, None)
