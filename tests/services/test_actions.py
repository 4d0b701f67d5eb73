"""Actions and follow-up in a real workspace file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.body import Body
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import ActionId, BodyId, GoalId, ItemId, MeetingId, PlanId, ThemeId, new_id
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.summary import REGION_COLUMNS, shares
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services.actions import ActionService
from turva_desktop.services.history import HistoryService
from turva_desktop.services.plans import PlanService
from turva_desktop.store import Workspace

PLAN = Plan(id=PlanId("plan"), name="Turvallisuussuunnitelma", first_year=2026, last_year=2029)
ROADS = Theme(id=ThemeId("roads"), plan_id=PLAN.id, position=0, code="T1", name="Liikkumisen turvallisuus")
YOUTH = Theme(id=ThemeId("youth"), plan_id=PLAN.id, position=1, code="T2", name="Lasten ja nuorten tuki")
LIGHTS = Goal(id=GoalId("lights"), theme_id=ROADS.id, text="Valaistut väylät")
EVENINGS = Goal(id=GoalId("evenings"), theme_id=YOUTH.id, text="Turvalliset illat")
GROUP = Body(id=BodyId("group"), name="Työryhmä")
MEETING = Meeting(id=MeetingId("meeting"), body_id=GROUP.id, number=3, year=2026, held_on=date(2026, 9, 16))
ITEM = Item(id=ItemId("item"), meeting_id=MEETING.id, section=24, title="Väylän valaistus")
TODAY = date(2026, 10, 1)


class Ticking:
    """A clock that goes on a second at each look: entries of one day keep their order."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def _small_plan(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", created_on=date(2026, 1, 1))
    records: list[Record] = [profile, GROUP, PLAN, ROADS, YOUTH, LIGHTS, EVENINGS, MEETING, ITEM]
    return Workspace.create(path, records, author="sihteeri", clock=Ticking())


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_small_plan, tmp_path / "kunta.turva", clock=Ticking()) as workspace:
        yield workspace


@pytest.fixture
def actions(workspace: Workspace) -> ActionService:
    return ActionService(workspace)


def new_action(title: str = "Valaistaan väylä", theme: Theme | None = ROADS, goal: Goal | None = None) -> Action:
    return Action(
        id=ActionId(new_id()),
        plan_id=PLAN.id,
        theme_id=theme.id if theme else None,
        goal_id=goal.id if goal else None,
        title=title,
    )


def test_that_a_new_action_is_not_started_and_knows_its_theme_and_goal(actions: ActionService) -> None:
    action = actions.add(new_action(goal=LIGHTS))
    followed = actions.one(action.id)
    assert followed.status is ActionStatus.NOT_STARTED
    assert (followed.theme_code, followed.theme_name, followed.goal_text) == ("T1", ROADS.name, LIGHTS.text)


def test_that_numbers_run_within_the_theme_and_fill_the_first_gap(actions: ActionService) -> None:
    first, second = actions.add(new_action()), actions.add(new_action())
    other, nowhere = actions.add(new_action(theme=YOUTH)), actions.add(new_action(theme=None))
    assert [first.number, second.number, other.number, nowhere.number] == ["1.1", "1.2", "2.1", "0.1"]
    actions.delete(first.id)
    assert actions.add(new_action()).number == "1.1"


def test_that_a_given_number_is_kept(actions: ActionService) -> None:
    assert actions.add(replace(new_action(), number="7b")).number == "7b"


def test_that_an_action_needs_a_title_and_ends_after_it_starts(actions: ActionService) -> None:
    action = actions.add(new_action())
    with pytest.raises(TurvaError, match=r"field\.empty"):
        actions.edit(action.id, title="  ")
    with pytest.raises(TurvaError, match=r"field\.dates"):
        actions.edit(action.id, start=date(2026, 5, 1), end=date(2026, 4, 30))
    assert actions.one(action.id).action == action


def test_that_the_status_is_that_of_the_entry_with_the_latest_date(actions: ActionService) -> None:
    action = actions.add(new_action())
    actions.set_status([action.id], ActionStatus.DONE, today=date(2026, 6, 1))
    actions.set_status([action.id], ActionStatus.IN_PROGRESS, today=date(2026, 6, 1), on=date(2025, 6, 1))
    assert actions.one(action.id).status is ActionStatus.DONE


def test_that_a_status_entered_today_counts_although_one_was_entered_for_a_day_to_come(actions: ActionService) -> None:
    action = actions.add(new_action())
    actions.set_status([action.id], ActionStatus.MOVED, today=TODAY, on=date(2031, 1, 1))
    (entry,) = actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    assert actions.one(action.id).latest == entry
    assert actions.one(action.id).status is ActionStatus.DONE


def test_that_of_two_entries_on_one_day_the_one_written_last_counts(actions: ActionService) -> None:
    action = actions.add(new_action())
    actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    actions.set_status([action.id], ActionStatus.NOT_DONE, today=TODAY)
    assert actions.one(action.id).status is ActionStatus.NOT_DONE


def test_that_of_statuses_entered_within_one_second_the_last_counts(
    workspace: Workspace, actions: ActionService
) -> None:
    workspace.clock = lambda: datetime(2026, 10, 1, 12, 0, tzinfo=UTC)  # it stands: keys are quicker than seconds
    action = actions.add(new_action())
    for status in [*ActionStatus, *reversed(ActionStatus)]:
        actions.set_status([action.id], status, today=TODAY)
        assert actions.one(action.id).status is status


def test_that_deleting_the_latest_entry_gives_back_the_status_before_it(actions: ActionService) -> None:
    action = actions.add(new_action())
    actions.set_status([action.id], ActionStatus.IN_PROGRESS, today=date(2026, 5, 1))
    (latest,) = actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    actions.delete_entry(latest.id)
    assert actions.one(action.id).status is ActionStatus.IN_PROGRESS


def test_that_moving_an_entrys_date_changes_which_one_counts(actions: ActionService) -> None:
    action = actions.add(new_action())
    (early,) = actions.set_status([action.id], ActionStatus.IN_PROGRESS, today=date(2026, 5, 1))
    actions.set_status([action.id], ActionStatus.DONE, today=date(2026, 6, 1))
    actions.edit_entry(early.id, entered_on=TODAY)
    assert actions.one(action.id).status is ActionStatus.IN_PROGRESS


def test_that_one_status_for_many_actions_is_one_step_back(workspace: Workspace, actions: ActionService) -> None:
    ids = [actions.add(new_action(f"Toimenpide {n}")).id for n in range(5)]
    actions.set_status(ids, ActionStatus.DONE, today=TODAY, explanation="Todettu kokouksessa.")
    assert {one.status for one in actions.followed()} == {ActionStatus.DONE}
    HistoryService(workspace).undo()
    assert {one.status for one in actions.followed()} == {ActionStatus.NOT_STARTED}


def test_that_a_status_for_a_deleted_action_changes_nothing(actions: ActionService) -> None:
    kept, gone = actions.add(new_action()), actions.add(new_action())
    actions.delete(gone.id)
    with pytest.raises(TurvaError, match=r"record\.gone"):
        actions.set_status([kept.id, gone.id], ActionStatus.DONE, today=TODAY)
    assert actions.entries(kept.id) == []


def test_that_the_timeline_is_newest_first_and_tells_which_section_recorded_an_entry(actions: ActionService) -> None:
    action = actions.add(new_action())
    actions.set_status([action.id], ActionStatus.IN_PROGRESS, today=date(2026, 9, 16), item_id=ITEM.id)
    actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    newest, oldest = actions.timeline(action.id)
    assert newest.source is None
    assert oldest.source is not None
    assert (oldest.source.body_name, oldest.source.meeting_label, oldest.source.section) == ("Työryhmä", "3/2026", 24)


def test_that_a_goal_of_another_theme_takes_the_action_to_that_theme(actions: ActionService) -> None:
    action = actions.add(new_action(goal=LIGHTS))
    actions.edit(action.id, goal_id=EVENINGS.id)
    assert actions.one(action.id).action.theme_id == YOUTH.id


def test_that_another_theme_leaves_the_goal_of_the_old_one(actions: ActionService) -> None:
    action = actions.add(new_action(goal=LIGHTS))
    moved = actions.edit(action.id, theme_id=YOUTH.id)
    assert (moved.theme_id, moved.goal_id) == (YOUTH.id, None)


def test_that_a_copy_has_its_own_number_and_no_follow_up(actions: ActionService) -> None:
    action = actions.add(replace(new_action(), lead="Tekninen johtaja", origin_item_id=ITEM.id))
    actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    copy = actions.copy(action.id)
    assert (copy.title, copy.lead, copy.number) == (action.title, "Tekninen johtaja", "1.2")
    assert copy.origin_item_id is None
    assert actions.one(copy.id).status is ActionStatus.NOT_STARTED


def test_that_an_action_is_placed_before_another_and_the_rest_keep_their_order(actions: ActionService) -> None:
    first, second, third = (actions.add(new_action(name)) for name in ("a", "b", "c"))
    elsewhere = actions.add(new_action("d", theme=YOUTH))
    actions.place(third.id, theme_id=ROADS.id, before_id=first.id)
    assert [one.id for one in actions.followed()] == [third.id, first.id, second.id, elsewhere.id]


def test_that_an_action_placed_under_a_goal_goes_last_there_and_to_its_theme(actions: ActionService) -> None:
    stays = actions.add(new_action("a", theme=YOUTH, goal=EVENINGS))
    loose = actions.add(new_action("b", theme=YOUTH))
    moved = actions.add(new_action("c"))
    actions.place(moved.id, theme_id=None, goal_id=EVENINGS.id)
    assert [one.id for one in actions.followed()] == [stays.id, moved.id, loose.id]
    assert actions.one(moved.id).action.theme_id == YOUTH.id


def test_that_deleting_an_action_deletes_its_follow_up_and_undo_brings_both_back(
    workspace: Workspace, actions: ActionService
) -> None:
    action = actions.add(replace(new_action(), costs=(YearCost(year=2026, euros=Decimal("200.50")),)))
    actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    before = (actions.followed(), actions.entries(action.id))
    actions.delete(action.id)
    assert (actions.followed(), actions.entries(action.id)) == ([], [])
    HistoryService(workspace).undo()
    assert (actions.followed(), actions.entries(action.id)) == before


def test_that_an_action_outlives_its_theme(workspace: Workspace, actions: ActionService) -> None:
    action = actions.add(new_action(goal=LIGHTS))
    PlanService(workspace).themes.delete(ROADS.id)
    left = actions.one(action.id)
    assert (left.action.theme_id, left.action.goal_id, left.theme_code) == (None, None, "")


def test_that_names_of_parties_are_offered_once_each(actions: ActionService) -> None:
    actions.add(replace(new_action(), lead="Rehtori", main_actors=("Koulu", "Poliisi")))
    actions.add(replace(new_action(), lead="Koulu", partners=("poliisi", "Ääniraita ry")))
    assert sorted(actions.parties()) == ["Koulu", "Poliisi", "Rehtori", "poliisi", "Ääniraita ry"]


def test_that_the_summary_adds_up_like_the_regions_table_of_36(actions: ActionService) -> None:
    statuses = [ActionStatus.DONE] * 26 + [ActionStatus.NOT_STARTED] * 3 + [ActionStatus.IN_PROGRESS] * 5
    statuses += [ActionStatus.NOT_DONE] * 2
    for number, status in enumerate(statuses):
        action = actions.add(new_action(f"Toimenpide {number}", theme=ROADS if number % 3 else YOUTH))
        if status is not ActionStatus.NOT_STARTED:
            actions.set_status([action.id], status, today=TODAY)
    summary = actions.summary(PLAN.id)
    total = summary.total
    assert (total.total, total.done, total.in_progress, total.not_started, total.not_done) == (36, 26, 5, 3, 2)
    assert [column.of(total) for column in REGION_COLUMNS[:3]] == [26, 8, 2]
    assert shares(total, REGION_COLUMNS) == {"done": 72, "in_progress": 22, "not_done": 6, "moved": 0, "unknown": 0}
    assert [(theme.code, theme.counts.total) for theme in summary.themes] == [("T1", 24), ("T2", 12)]
    assert sum(theme.counts.done for theme in summary.themes) == 26


def test_that_a_theme_without_actions_and_actions_without_a_theme_have_their_rows(actions: ActionService) -> None:
    actions.add(new_action(theme=None))
    rows = {theme.name: theme.counts.total for theme in actions.summary(PLAN.id).themes}
    assert rows == {ROADS.name: 0, YOUTH.name: 0, "–": 1}
