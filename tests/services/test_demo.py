"""The demo municipality tells a story whose numbers agree."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from turva_desktop.assets import resource
from turva_desktop.domain.action import Action, Origin
from turva_desktop.domain.attendance import Attendance, turnout
from turva_desktop.domain.body import Body, BodyKind, Membership, missing_parties
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.follow_up import FollowedAction, FollowUp, latest_entry
from turva_desktop.domain.ids import is_id
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.item import Commitment, Disqualification, Item, Vote
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.meeting import Meeting, MeetingState, invitation_is_late
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter, Plan, PlanStatus
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient, valid_on
from turva_desktop.domain.review import Review
from turva_desktop.domain.summary import REGION_COLUMNS, StatusCounts, shares, summarise
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services import demo_lines
from turva_desktop.services.demo import demo_content
from turva_desktop.services.meetings.carry_over import meeting_reviews
from turva_desktop.services.templates import theme_sets
from turva_desktop.services.workspaces import start_demo

TODAY = date(2026, 11, 22)
SAMI_LETTERS = "áčđŋšŧž"

# theme: done, in progress, not done. The seed table leaves open in which of three themes one action failed;
# here it is in the villages'.
SEED_TABLE = {
    "Paikallinen yhteistyö": (1, 0, 0),
    "Liikkumisen turvallisuus": (4, 1, 0),
    "Turvallinen kasvu- ja oppimisympäristö": (6, 5, 0),
    "Lasten, nuorten ja perheiden tuki": (8, 1, 0),
    "Kylien turvallisuus": (2, 0, 1),
    "Maahanmuuttajien tukeminen ja monikulttuurisuuden vahvistaminen": (2, 0, 0),
    "Turvallisuusosaamista": (3, 1, 1),
}


@pytest.fixture(scope="module")
def demo() -> Content:
    return demo_content()


def followed(demo: Content) -> list[FollowedAction]:
    themes, goals, entries = demo.by_id(Theme), demo.by_id(Goal), demo.all(FollowUp)
    rows = []
    for action in demo.all(Action):
        latest = latest_entry(entry for entry in entries if entry.action_id == action.id)
        assert latest
        assert action.theme_id
        assert action.goal_id
        theme = themes[action.theme_id]
        assert goals[action.goal_id].theme_id == theme.id
        rows.append(
            FollowedAction(
                action=action, status=latest.status, latest=latest, theme_code=theme.code, theme_name=theme.name
            )
        )
    return rows


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts(inner)


def every_text(demo: Content) -> Iterator[str]:
    for record in demo.every():
        yield from (text for text in texts(asdict(record)) if not is_id(text))


def test_that_the_theme_table_is_the_seeds(demo: Content) -> None:
    themes = [(theme.code, theme.name) for theme in demo.all(Theme)]
    summary = summarise(followed(demo), themes)
    assert {
        row.name: (row.counts.done, row.counts.in_progress, row.counts.not_done) for row in summary.themes
    } == SEED_TABLE
    assert [row.code for row in summary.themes] == ["T1", "T2", "T3", "T4", "T5", "T6", "T7"]
    assert summary.total == StatusCounts(done=26, in_progress=8, not_done=2)
    assert summary.total.total == 36
    assert list(shares(summary.total, REGION_COLUMNS).values())[:3] == [72, 22, 6]


def test_that_the_themes_are_the_usual_template() -> None:
    names = [(theme.code, theme.name.fi) for theme in theme_sets()[0].themes]
    assert names == [(theme.code, theme.name) for theme in demo_content().all(Theme)]


def test_that_the_demo_is_the_same_every_time(demo: Content) -> None:
    assert demo_content().every() == demo.every()


def test_that_ids_are_unique_uuids(demo: Content) -> None:
    made = [record.id for record in demo.every()]
    assert all(is_id(one) for one in made)
    assert max(Counter(made).values()) == 1


def test_that_every_link_leads_to_a_record_made_before_it(demo: Content) -> None:
    known: set[str] = set()
    links = 0
    for record in demo.every():
        for field in fields(record):
            target = getattr(record, field.name)
            if field.name.endswith("_id") and field.name != "source_id" and target is not None:
                assert target in known, f"{type(record).__name__}.{field.name}"
                links += 1
        known.add(record.id)
    assert links > 500


def test_that_no_record_kind_is_forgotten_in_the_order_of_adding(demo: Content) -> None:
    assert len(demo.every()) == sum(len(demo.all(kind.record)) for kind in KINDS)


def test_that_the_file_can_be_made_and_carries_over_the_same_open_things(demo: Content, tmp_path: Path) -> None:
    with start_demo(tmp_path / "demo.turva") as workspace, workspace.read() as tx:
        for meeting in demo.all(Meeting):
            if demo.by_id(Body)[meeting.body_id].kind is BodyKind.WORKING_GROUP:
                told = [one.review for one in meeting_reviews(tx, meeting)]
                kept = [row for row in demo.all(Review) if row.meeting_id == meeting.id]
                assert sorted(told, key=lambda row: row.id) == sorted(kept, key=lambda row: row.id)


def test_that_there_are_eight_meetings_and_the_last_is_being_prepared(demo: Content) -> None:
    meetings = demo.all(Meeting)
    assert len(meetings) == 8
    assert [meeting.state for meeting in meetings] == [
        *[MeetingState.APPROVED] * 6,
        MeetingState.HELD,
        MeetingState.DRAFT,
    ]
    assert [one.held_on for one in meetings] == sorted(one.held_on for one in meetings)
    for one in meetings:
        assert (one.held_on > TODAY) is (one.state is MeetingState.DRAFT)
        assert one.held_on.weekday() < 5


def test_that_meeting_numbers_run_from_one_per_body_and_year(demo: Content) -> None:
    numbers: dict[tuple[str, int], list[int]] = {}
    for meeting in demo.all(Meeting):
        assert meeting.year == meeting.held_on.year
        numbers.setdefault((meeting.body_id, meeting.year), []).append(meeting.number)
    assert sorted(numbers.values()) == [[1], [1, 2, 3], [1, 2, 3, 4]]


def test_that_sections_run_from_one_without_gaps_per_body_and_year(demo: Content) -> None:
    meetings = demo.by_id(Meeting)
    sections: dict[tuple[str, int], list[int | None]] = {}
    for item in demo.all(Item):
        meeting = meetings[item.meeting_id]
        if meeting.state is MeetingState.DRAFT:
            assert item.section is None
        else:
            sections.setdefault((meeting.body_id, meeting.year), []).append(item.section)
    for found in sections.values():
        assert found == list(range(1, len(found) + 1))
    assert sorted(map(len, sections.values())) == [9, 29, 29]


def test_that_each_meeting_has_its_items_in_order_from_opening_to_closing(demo: Content) -> None:
    for meeting in demo.all(Meeting):
        items = [item for item in demo.all(Item) if item.meeting_id == meeting.id]
        assert 9 <= len(items) <= 11
        assert [item.position for item in items] == list(range(len(items)))
        assert (items[0].kind.value, items[-1].kind.value) == ("opening", "closing")
        assert all(item.title for item in items)
        if meeting.state is not MeetingState.DRAFT:
            assert all(item.decision for item in items)


def test_that_the_project_was_promised_preliminarily_and_then_confirmed(demo: Content) -> None:
    (confirmed,) = [
        item
        for item in demo.all(Item)
        if item.commitment is Commitment.CONFIRMED
        and demo.by_id(Body)[demo.by_id(Meeting)[item.meeting_id].body_id].kind is BodyKind.BOARD
    ]
    preliminary = demo.by_id(Item)[confirmed.previous_item_id or ""]
    assert preliminary.commitment is Commitment.PRELIMINARY
    assert preliminary.case_number == confirmed.case_number == "2318/15.151/2025"
    assert [cost.euros for cost in confirmed.costs] == [Decimal(200), Decimal(400), Decimal(400)]
    assert confirmed.reply_due
    assert confirmed.decided_on
    assert confirmed.notice_given_on
    assert confirmed.notice_given_on < confirmed.reply_due < confirmed.decided_on
    assert demo.by_id(Meeting)[confirmed.meeting_id].held_on == confirmed.decided_on


def test_that_yearly_costs_add_up_to_what_was_agreed(demo: Content) -> None:
    agreed = [item for item in demo.all(Item) if item.total_cost is not None]
    assert len(agreed) == 5
    for item in agreed:
        assert total_cost(item.costs) == item.total_cost, item.title
    for action in demo.all(Action):
        born_in = demo.get(Item, action.origin_item_id)
        if born_in and born_in.total_cost is not None:
            assert total_cost(action.costs) == born_in.total_cost, action.title


def test_that_every_kind_of_special_handling_occurs(demo: Content) -> None:
    secret = [item for item in demo.all(Item) if item.confidentiality is Confidentiality.SECRET]
    assert len(secret) == 2
    for item in secret:
        assert item.ground.startswith("JulkL 24.1 §")
        assert item.shared_title not in {"", item.title}
    assert [one.confidentiality for one in demo.all(Chapter)].count(Confidentiality.SECRET) == 1
    assert len(demo.all(Disqualification)) == len(demo.all(Vote)) == 1
    assert [item.dissent for item in demo.all(Item) if item.dissent]
    assert [item for item in demo.all(Item) if not item.finished]


def test_that_the_votes_are_as_many_as_the_voters(demo: Content) -> None:
    (vote,) = demo.all(Vote)
    meeting_id = demo.by_id(Item)[vote.item_id].meeting_id
    voters = [
        row
        for row in demo.all(Attendance)
        if row.meeting_id == meeting_id and row.counts_for_quorum and row.presence.is_there
    ]
    assert vote.in_favour + vote.against + vote.blank == len(voters)


def test_that_every_held_meeting_had_a_quorum_and_a_timely_invitation(demo: Content) -> None:
    for meeting in demo.all(Meeting):
        rows = [row for row in demo.all(Attendance) if row.meeting_id == meeting.id]
        names = [row.name for row in rows]
        assert len(names) == len(set(names))
        if meeting.state is MeetingState.DRAFT:
            assert not any(row.presence.is_there for row in rows)
            continue
        assert turnout(rows).quorate_at_start
        days = demo.by_id(Body)[meeting.body_id].invitation_days
        assert not invitation_is_late(meeting, days, TODAY)
        there = {row.name for row in rows if row.presence.is_there}
        assert {meeting.chair, meeting.keeper, *meeting.inspectors} <= there


def test_that_the_working_group_has_the_four_parties_and_deputies(demo: Content) -> None:
    group = next(body for body in demo.all(Body) if body.kind is BodyKind.WORKING_GROUP)
    seats = [seat for seat in demo.all(Membership) if seat.body_id == group.id and seat.in_force(TODAY)]
    people, organisations = demo.by_id(Person), demo.by_id(Organisation)
    kinds = {organisations[people[seat.person_id].organisation_id or ""].kind for seat in seats}
    assert missing_parties(kinds) == ()
    assert {"parish", "wellbeing_county"} <= kinds
    assert sum(seat.deputy_for_id is not None for seat in seats) == 3
    assert [seat for seat in demo.all(Membership) if not seat.in_force(TODAY)]


def test_that_follow_up_runs_over_three_years_and_names_the_meeting_that_recorded_it(demo: Content) -> None:
    entries = demo.all(FollowUp)
    assert {entry.entered_on.year for entry in entries} == {2024, 2025, 2026}
    counts = Counter(entry.action_id for entry in entries)
    assert len(counts) == 36
    assert set(counts.values()) == {2, 3, 4}
    for entry in entries:
        assert entry.explanation
        assert entry.author
        item = demo.get(Item, entry.item_id)
        assert (item is None) is (entry.entered_on.year == 2024)
        if item:
            assert demo.by_id(Meeting)[item.meeting_id].held_on == entry.entered_on


def test_that_an_action_from_a_meeting_begins_there(demo: Content) -> None:
    born = [action for action in demo.all(Action) if action.origin is Origin.MEETING]
    assert len(born) == 5
    for action in born:
        item = demo.by_id(Item)[action.origin_item_id or ""]
        assert action.start == demo.by_id(Meeting)[item.meeting_id].held_on


def test_that_open_actions_are_late_soon_due_and_due_next_year(demo: Content) -> None:
    rows = [row for row in followed(demo) if row.status.is_open]
    ends = [row.action.end for row in rows if row.action.end]
    assert len(ends) == 8
    assert sum(row.days_overdue(TODAY) > 0 for row in rows) == 2
    assert sum(TODAY <= end <= date(2026, 12, 31) for end in ends) == 3
    assert sum(end.year == 2027 for end in ends) == 3


def test_that_every_goal_is_pursued_and_every_action_is_filled_in(demo: Content) -> None:
    actions = demo.all(Action)
    # Local cooperation has two goals but only one action in the seed table.
    idle = {goal.id for goal in demo.all(Goal)} - {action.goal_id for action in actions}
    assert len(idle) == 1
    for action in actions:
        assert action.description
        assert action.lead
        assert action.partners
        assert action.target_groups
        assert action.areas
        assert action.funding
        assert action.approach
        assert action.ongoing is (action.end is None)
        assert not action.costs or action.cost_source


def test_that_ten_indicators_have_six_years_and_unknown_is_not_zero(demo: Content) -> None:
    indicators, values = demo.all(Indicator), demo.all(IndicatorValue)
    assert len(indicators) == 10
    for indicator in indicators:
        assert indicator.source_id == ""
        years = [value.year for value in values if value.indicator_id == indicator.id]
        assert years == [2020, 2021, 2022, 2023, 2024, 2025]
        if indicator.baseline is not None:
            (start,) = [v for v in values if v.indicator_id == indicator.id and v.year == 2023]
            assert start.value == indicator.baseline
    assert sum(value.value is None for value in values) == 1
    assert sum(value.revised for value in values) == 1


def test_that_the_plan_in_force_was_approved_by_the_whole_chain(demo: Content) -> None:
    current = [plan for plan in demo.all(Plan) if plan.status is PlanStatus.APPROVED]
    assert [plan.period for plan in current] == ["2024–2027"]
    assert {theme.plan_id for theme in demo.all(Theme)} == {current[0].id}


def test_that_the_state_agency_changed_at_the_turn_of_the_year(demo: Content) -> None:
    recipients = demo.all(Recipient)
    before = {one.name for one in valid_on(recipients, date(2025, 12, 31))}
    after = {one.name for one in valid_on(recipients, date(2026, 1, 1))}
    assert before - after == {"Lapin aluehallintovirasto (AVI)"}
    assert after - before == {"Lupa- ja valvontavirasto (LVV)"}


def test_that_the_municipality_is_not_a_real_one(demo: Content) -> None:
    profile = demo.only(Profile)
    with resource("classifications", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        real = list(csv.DictReader(file))
    assert profile.municipality_code not in {row["kuntanumero"] for row in real}
    names = {row["nimi_fi"] for row in real} | {row["nimi_sv"] for row in real}
    assert profile.name.split(maxsplit=1)[0] not in {f"{name}n" for name in names}


def test_that_nobody_can_be_called_or_mailed(demo: Content) -> None:
    phone = re.compile(r"\+358|\bpuh\b|\b0\d{1,2}[ -]\d{3}|\b0[45]\d{6,}")
    seen = 0
    for text in every_text(demo):
        assert not phone.search(text), text
        for domain in re.findall(r"@(\S+?)[.,;)]*(?:\s|$)", text):
            assert domain == "esimerkki.fi"
            seen += 1
    assert seen > 30
    assert {person.phone for person in demo.all(Person)} == {""}
    assert {organisation.phone for organisation in demo.all(Organisation)} == {""}


def test_that_people_are_roles(demo: Content) -> None:
    role_words = re.compile(
        r"johtaja|koordinaattori|sihteeri|rehtori|kuraattori|edustaja|jäsen|koollekutsuja|päällikkö", re.IGNORECASE
    )
    names = {person.name for person in demo.all(Person)}
    for name in names:
        assert role_words.search(name), name
    for entry in demo.all(FollowUp):
        assert entry.author in names


def test_that_all_sami_letters_and_swedish_occur(demo: Content) -> None:
    everything = "\n".join(every_text(demo))
    for letter in SAMI_LETTERS:
        assert letter in everything, letter
    assert "Sammanfattning på svenska" in everything
    assert "å" in everything


def test_that_a_misspelt_word_in_a_line_is_an_error() -> None:
    with pytest.raises(TypeError, match="nmae"):
        demo_lines.record_of(Body, {"nmae": "Työryhmä"}, id="x")


def test_that_every_kind_is_in_the_demo(demo: Content) -> None:
    """But files, which it has none of to give, and the ledger, which fills when something is sent."""
    assert {kind.name for kind in KINDS if not demo.all(kind.record)} == {"attachment", "transfer"}
