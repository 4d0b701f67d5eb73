"""Plans, themes and goals in a real workspace file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import ActionId, ApprovalId, ChapterId, GoalId, PlanId, ThemeId, new_id
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval, PlanKind, PlanStatus
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.theme import Goal, Theme, Trend
from turva_desktop.services import templates
from turva_desktop.services.actions import ActionService
from turva_desktop.services.history import HistoryService
from turva_desktop.services.plans import Completeness, PlanService
from turva_desktop.store import Workspace

TODAY = date(2026, 10, 1)
USUAL = templates.theme_sets()[0]


def _municipality(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", municipality_code="614", created_on=date(2026, 1, 1))
    return Workspace.create(path, [profile], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def plans(workspace: Workspace) -> PlanService:
    return PlanService(workspace)


@pytest.fixture
def plan(plans: PlanService) -> Plan:
    return plans.plans.add(
        Plan(id=PlanId(new_id()), name="Turvallisuussuunnitelma 2026–2029", first_year=2026, last_year=2029)
    )


def add_theme(plans: PlanService, plan: Plan, code: str, name: str = "Teema") -> Theme:
    return plans.themes.add(Theme(id=ThemeId(new_id()), plan_id=plan.id, code=code, name=name))


def add_goal(plans: PlanService, theme: Theme, text: str) -> Goal:
    return plans.goals.add(Goal(id=GoalId(new_id()), theme_id=theme.id, text=text))


def test_that_a_plan_needs_a_name_and_ends_after_it_begins(plans: PlanService, plan: Plan) -> None:
    with pytest.raises(TurvaError, match=r"field\.empty"):
        plans.plans.edit(plan.id, name="")
    with pytest.raises(TurvaError, match=r"field\.years"):
        plans.plans.edit(plan.id, last_year=2025)
    assert plans.plans.get(plan.id) == plan


def test_that_the_approved_plan_stays_in_force_past_its_years_until_the_next_is_approved(
    plans: PlanService, plan: Plan
) -> None:
    plans.plans.edit(plan.id, status=PlanStatus.APPROVED)
    following = plans.start_next(plan.id)
    later = date(2031, 1, 1)
    assert plans.current(later) == plans.plans.get(plan.id)
    plans.plans.edit(following.id, status=PlanStatus.APPROVED)
    assert plans.current(later) == plans.plans.get(following.id)


def test_that_a_plan_approved_for_later_is_not_yet_in_force(plans: PlanService, plan: Plan) -> None:
    plans.plans.edit(plan.id, status=PlanStatus.APPROVED)
    following = plans.start_next(plan.id)
    plans.plans.edit(following.id, status=PlanStatus.APPROVED)
    current = plans.current(date(2029, 12, 31))
    assert current is not None
    assert current.id == plan.id


def test_that_approving_a_plan_supersedes_the_former_in_one_step(
    workspace: Workspace, plans: PlanService, plan: Plan
) -> None:
    plans.approve(plan.id)
    following = plans.start_next(plan.id)
    regional = plans.plans.add(
        Plan(id=PlanId(new_id()), name="Lappi", kind=PlanKind.REGIONAL, first_year=2026, last_year=2029)
    )
    plans.approve(regional.id)
    (superseded,) = plans.approve(following.id)
    assert superseded == plans.plans.get(plan.id)

    def statuses() -> list[PlanStatus]:
        return [plans.plans.get(one.id).status for one in (plan, following, regional)]

    assert statuses() == [PlanStatus.SUPERSEDED, PlanStatus.APPROVED, PlanStatus.APPROVED]
    HistoryService(workspace).undo()
    assert statuses() == [PlanStatus.APPROVED, PlanStatus.DRAFT, PlanStatus.APPROVED]


def test_that_a_superseded_plan_stays_in_force_until_the_next_begins(plans: PlanService, plan: Plan) -> None:
    plans.approve(plan.id)
    following = plans.start_next(plan.id)
    plans.approve(following.id)
    days = (date(2029, 12, 31), date(2030, 1, 1))
    assert [found.id for day in days if (found := plans.current(day))] == [plan.id, following.id]


def test_that_approving_an_older_plan_later_leaves_the_newer_one_in_force(plans: PlanService, plan: Plan) -> None:
    plans.approve(plan.id)
    older = plans.plans.add(Plan(id=PlanId(new_id()), name="Vanha", first_year=2022, last_year=2025))
    assert plans.approve(older.id) == []
    assert plans.plans.get(plan.id).status is PlanStatus.APPROVED


def test_that_another_municipalitys_plan_is_not_superseded(plans: PlanService, plan: Plan) -> None:
    plans.plans.edit(plan.id, municipalities=("614",))
    plans.approve(plan.id)
    other = plans.plans.add(
        Plan(id=PlanId(new_id()), name="Naapuri", municipalities=("732",), first_year=2026, last_year=2029)
    )
    assert plans.approve(other.id) == []


def test_that_the_newest_draft_is_shown_when_nothing_is_approved(plans: PlanService, plan: Plan) -> None:
    following = plans.start_next(plan.id)
    assert plans.current(TODAY) == following


def test_that_there_is_no_current_plan_in_an_empty_workspace(plans: PlanService) -> None:
    assert plans.current(TODAY) is None


def test_that_theme_codes_are_unique_within_a_plan_but_not_across_plans(plans: PlanService, plan: Plan) -> None:
    add_theme(plans, plan, "T1")
    second = add_theme(plans, plan, "T2")
    with pytest.raises(TurvaError, match=r"theme\.code_taken"):
        plans.themes.edit(second.id, code="T1")
    following = plans.start_next(plan.id)
    assert [theme.code for theme in plans.themes.all(plan_id=following.id)] == ["T1", "T2"]


def test_that_new_themes_go_last_and_keep_the_order_they_are_given(plans: PlanService, plan: Plan) -> None:
    ids = [add_theme(plans, plan, code).id for code in ("T1", "T2", "T3")]
    plans.themes.reorder([ids[2], ids[0], ids[1]])
    assert [theme.code for theme in plans.themes.all(plan_id=plan.id)] == ["T3", "T1", "T2"]


def test_that_order_is_undone_in_one_step(workspace: Workspace, plans: PlanService, plan: Plan) -> None:
    chapters = [
        plans.chapters.add(Chapter(id=ChapterId(new_id()), plan_id=plan.id, heading=heading)).id for heading in "abc"
    ]
    plans.chapters.reorder(chapters[::-1])
    assert [one.heading for one in plans.chapters.all(plan_id=plan.id)] == ["c", "b", "a"]
    HistoryService(workspace).undo()
    assert [one.heading for one in plans.chapters.all(plan_id=plan.id)] == ["a", "b", "c"]


def test_that_a_goal_placed_under_another_theme_takes_its_actions_along(
    workspace: Workspace, plans: PlanService, plan: Plan
) -> None:
    old, new = add_theme(plans, plan, "T1"), add_theme(plans, plan, "T2")
    moved, there = add_goal(plans, old, "Siirtyvä"), add_goal(plans, new, "Paikallaan")
    actions = ActionService(workspace)
    action = actions.add(
        Action(id=ActionId(new_id()), plan_id=plan.id, theme_id=old.id, goal_id=moved.id, title="Mukana")
    )
    plans.place_goal(moved.id, new.id, before_id=there.id)
    assert [goal.text for goal in plans.goals.all(theme_id=new.id)] == ["Siirtyvä", "Paikallaan"]
    assert actions.one(action.id).action.theme_id == new.id
    HistoryService(workspace).undo()
    assert [goal.text for goal in plans.goals.all(theme_id=old.id)] == ["Siirtyvä"]
    assert actions.one(action.id).action.theme_id == old.id


def test_that_deleting_a_theme_deletes_its_goals_and_undo_brings_them_back(
    workspace: Workspace, plans: PlanService, plan: Plan
) -> None:
    theme = add_theme(plans, plan, "T1")
    goal = add_goal(plans, theme, "Tavoite")
    plans.themes.delete(theme.id)
    assert plans.goals.find(goal.id) is None
    HistoryService(workspace).undo()
    assert plans.goals.get(goal.id) == goal


def test_that_a_plan_starts_empty_or_from_the_template(plans: PlanService) -> None:
    empty = plans.start(TODAY)
    assert (empty.first_year, empty.last_year, empty.municipalities) == (2026, 2029, ("614",))
    assert empty.name == "Turvallisuussuunnitelma 2026–2029"
    assert plans.themes.all(plan_id=empty.id) == []
    filled = plans.start(TODAY, theme_set=USUAL.key)
    assert (filled.first_year, filled.last_year) == (2030, 2033)
    themes = plans.themes.all(plan_id=filled.id)
    assert [theme.name for theme in themes] == [theme.name.fi for theme in USUAL.themes]
    assert len(plans.chapters.all(plan_id=filled.id)) == len(templates.chapter_outline())


def test_that_the_next_plan_continues_the_formers_themes(workspace: Workspace, plans: PlanService, plan: Plan) -> None:
    plans.plans.edit(plan.id, status=PlanStatus.APPROVED, note="Vanha")
    parent = add_theme(plans, plan, "T1", "Liikenne")
    child = plans.themes.edit(add_theme(plans, plan, "T2", "Koulutiet").id, parent_id=parent.id)
    goal = add_goal(plans, child, "Turvalliset koulutiet")
    plans.goals.edit(goal.id, trend=Trend.BETTER)
    plans.chapters.add(Chapter(id=ChapterId(new_id()), plan_id=plan.id, heading="Tilannekuva", text="Teksti"))
    plans.approvals.add(PlanApproval(id=ApprovalId(new_id()), plan_id=plan.id, body_name="Valtuusto"))
    ActionService(workspace).add(Action(id=ActionId(new_id()), plan_id=plan.id, theme_id=child.id, title="Vanha"))

    following = plans.start_next(plan.id)

    assert (following.name, following.period) == ("Turvallisuussuunnitelma 2030–2033", "2030–2033")
    assert (following.status, following.note) == (PlanStatus.DRAFT, "")
    first, second = plans.themes.all(plan_id=following.id)
    assert (first.crosswalk_id, second.crosswalk_id) == (parent.id, child.id)
    assert second.parent_id == first.id
    (copied,) = plans.goals.all(theme_id=second.id)
    assert (copied.text, copied.trend) == (goal.text, Trend.UNKNOWN)
    assert [chapter.text for chapter in plans.chapters.all(plan_id=following.id)] == ["Teksti"]
    assert plans.approvals.all(plan_id=following.id) == []
    assert ActionService(workspace).followed(following.id) == []
    assert plans.plans.all() == [following, plans.plans.get(plan.id)]


def test_that_the_next_plan_comes_without_goals_and_chapters_when_so_wished(
    workspace: Workspace, plans: PlanService, plan: Plan
) -> None:
    add_goal(plans, add_theme(plans, plan, "T1"), "Tavoite")
    plans.chapters.add(Chapter(id=ChapterId(new_id()), plan_id=plan.id, heading="Tilannekuva"))
    following = plans.start_next(plan.id, goals=False, chapters=False)
    (theme,) = plans.themes.all(plan_id=following.id)
    assert plans.goals.all(theme_id=theme.id) == []
    assert plans.chapters.all(plan_id=following.id) == []
    HistoryService(workspace).undo()
    assert [one.id for one in plans.plans.all()] == [plan.id]


def test_that_the_plan_of_any_of_its_parts_is_found(workspace: Workspace, plans: PlanService, plan: Plan) -> None:
    theme = add_theme(plans, plan, "T1")
    goal = add_goal(plans, theme, "Tavoite")
    chapter = plans.chapters.add(Chapter(id=ChapterId(new_id()), plan_id=plan.id, heading="Tilannekuva"))
    approval = plans.approvals.add(PlanApproval(id=ApprovalId(new_id()), plan_id=plan.id, body_name="Valtuusto"))
    action = ActionService(workspace).add(Action(id=ActionId(new_id()), plan_id=plan.id, title="Toimi"))
    parts = (plan, theme, goal, chapter, approval, action)
    assert {plans.plan_of(part.id) for part in parts} == {plan.id}
    assert plans.plan_of("ei mikään") is None


def test_that_completeness_counts_what_actions_lack(workspace: Workspace, plans: PlanService, plan: Plan) -> None:
    theme = add_theme(plans, plan, "T1")
    goal = add_goal(plans, theme, "Tavoite")
    actions = ActionService(workspace)
    bare = Action(id=ActionId(new_id()), plan_id=plan.id, title="Kesken")
    actions.add(bare)
    actions.add(replace(bare, id=ActionId(new_id()), theme_id=theme.id, goal_id=goal.id, lead="Rehtori", ongoing=True))
    actions.add(replace(bare, id=ActionId(new_id()), theme_id=theme.id, lead="  ", schedule_text="syksy"))
    assert plans.completeness(actions.followed(plan.id)) == Completeness(
        actions=3, without_lead=2, without_schedule=1, without_theme=1, without_goal=2
    )
