"""The safety plan: plans, chapters, approvals, themes and goals. Its actions are in `services.actions`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from turva_desktop.domain.action import Action
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ChapterId, GoalId, PlanId, ThemeId, new_id
from turva_desktop.domain.plan import (
    CHAPTER,
    PLAN,
    PLAN_APPROVAL,
    Chapter,
    Plan,
    PlanApproval,
    PlanKind,
    PlanStatus,
    council_term,
    plan_at,
)
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.steps import ACTIONS_NUMBERED, ORDER_CHANGED, adding, changing
from turva_desktop.domain.theme import GOAL, THEME, Goal, Theme, Trend
from turva_desktop.services import templates
from turva_desktop.services.actions import followed_actions
from turva_desktop.services.register import Register
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """What a plan's actions still lack, as counts."""

    actions: int
    without_lead: int
    without_schedule: int
    without_theme: int
    without_goal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    """One plan with everything in it, the other plans' themes that its own may continue, and whose workspace it is."""

    plan: Plan
    home: Profile
    approvals: Sequence[PlanApproval] = ()
    chapters: Sequence[Chapter] = ()
    themes: Sequence[Theme] = ()
    goals: Sequence[Goal] = ()
    actions: Sequence[FollowedAction] = ()
    former_themes: Sequence[tuple[Plan, Theme]] = ()


@dataclass(frozen=True, slots=True)
class PlanService:
    """Everything about the plan but its actions."""

    workspace: Workspace

    @property
    def plans(self) -> Register[Plan]:
        """Return the register of plans, newest period first."""
        return Register(self.workspace, PLAN)

    @property
    def chapters(self) -> Register[Chapter]:
        """Return the register of chapters."""
        return Register(self.workspace, CHAPTER)

    @property
    def approvals(self) -> Register[PlanApproval]:
        """Return the register of approvals, in the chain's order."""
        return Register(self.workspace, PLAN_APPROVAL)

    @property
    def themes(self) -> Register[Theme]:
        """Return the register of themes."""
        return Register(self.workspace, THEME)

    @property
    def goals(self) -> Register[Goal]:
        """Return the register of goals."""
        return Register(self.workspace, GOAL)

    def current(self, today: date) -> Plan | None:
        """Return the plan in force: a plan stays in force until the next one is approved, so not by its last year."""
        with self.workspace.read() as tx:
            return plan_at(tx, today)

    def content(self, plan_id: str) -> PlanContent:
        """Return a plan with everything in it; `TurvaError("record.gone")` when it was deleted."""
        with self.workspace.read() as tx:
            plan = tx.get(Plan, plan_id)
            themes = tx.matching(Theme, plan_id=plan_id)
            others = {one.id: one for one in tx.all(Plan) if one.id != plan_id}
            return PlanContent(
                plan=plan,
                home=profile_of(tx),
                approvals=tx.matching(PlanApproval, plan_id=plan_id),
                chapters=tx.matching(Chapter, plan_id=plan_id),
                themes=themes,
                goals=_goals_of(tx, themes),
                actions=followed_actions(tx, plan_id),
                former_themes=[(others[one.plan_id], one) for one in tx.all(Theme) if one.plan_id in others],
            )

    def outline(self, plan_id: str) -> tuple[list[Theme], list[Goal]]:
        """Return a plan's themes and, in their order, its goals."""
        with self.workspace.read() as tx:
            themes = tx.matching(Theme, plan_id=plan_id)
            return themes, _goals_of(tx, themes)

    def plan_of(self, record_id: str) -> PlanId | None:
        """Return the plan that a theme, goal, action, chapter, approval or plan with this id belongs to."""
        with self.workspace.read() as tx:
            goal = tx.find(Goal, record_id)
            owner = goal.theme_id if goal else record_id
            found = (
                tx.find(Theme, owner)
                or tx.find(Action, owner)
                or tx.find(Chapter, owner)
                or tx.find(PlanApproval, owner)
            )
            plan = tx.find(Plan, found.plan_id if found else record_id)
            return None if plan is None else plan.id

    def start(self, today: date, *, theme_set: str | None = None) -> Plan:
        """Add a draft plan for the council term: empty, or with a template's themes and the outline of chapters.

        The term is the one that plans are made for now, or the one after the newest plan.
        """
        with self.workspace.write(adding(Plan)) as tx:
            profile = profile_of(tx)
            language, kind = profile.document_language, PlanKind.SAFETY
            newest = next(iter(tx.all(Plan, order="-last_year")), None)
            first_year, last_year = council_term(today if newest is None else date(newest.last_year + 1, 1, 1))
            plan = Plan(
                id=PlanId(new_id()),
                name=f"{kind.words[language].capitalize()} {first_year}–{last_year}",
                kind=kind,
                municipalities=(profile.municipality_code,) if profile.municipality_code else (),
                first_year=first_year,
                last_year=last_year,
            )
            tx.add(plan)
            if theme_set is not None:
                tx.add_all(templates.themes_for(plan.id, theme_set, language))
                tx.add_all(templates.chapters_for(plan.id, language))
        return plan

    def start_next(self, plan_id: str, *, goals: bool = True, chapters: bool = True) -> Plan:
        """Add a draft of the plan that follows another one, for as many years, and return it.

        Its themes are the former's, each told to continue it (crosswalk); goals and chapters come along if wanted.
        Actions and approvals don't: they belong to the former plan.
        """
        with self.workspace.write(adding(Plan)) as tx:
            former = tx.get(Plan, plan_id)
            years = former.last_year - former.first_year
            first_year = former.last_year + 1
            plan = replace(
                former,
                id=PlanId(new_id()),
                first_year=first_year,
                last_year=first_year + years,
                status=PlanStatus.DRAFT,
                note="",
            )
            plan = replace(plan, name=former.name.replace(former.period, plan.period))
            tx.add(plan)
            _copy_themes(tx, former, plan, with_goals=goals)
            if chapters:
                old = tx.matching(Chapter, plan_id=former.id)
                tx.add_all(replace(chapter, id=ChapterId(new_id()), plan_id=plan.id) for chapter in old)
        return plan

    def approve(self, plan_id: str) -> list[Plan]:
        """Mark a plan approved, and in the same step those that it supersedes, which are returned."""
        with self.workspace.write(changing(Plan)) as tx:
            plan = tx.get(Plan, plan_id)
            former = [one for one in tx.all(Plan) if one.is_superseded_by(plan)]
            superseded = [replace(one, status=PlanStatus.SUPERSEDED) for one in former]
            tx.save_all([replace(plan, status=PlanStatus.APPROVED), *superseded])
        return superseded

    def place_goal(self, goal_id: str, theme_id: ThemeId, before_id: str | None = None) -> None:
        """Put a goal under a theme, before another goal there or last; its actions follow it to the theme."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            moved = replace(tx.get(Goal, goal_id), theme_id=tx.get(Theme, theme_id).id)
            line = [goal for goal in tx.matching(Goal, theme_id=theme_id) if goal.id != goal_id]
            places = [place for place, goal in enumerate(line) if goal.id == before_id]
            line.insert(places[0] if places else len(line), moved)
            tx.save_all(replace(goal, position=position) for position, goal in enumerate(line))
            actions = tx.matching(Action, goal_id=goal_id)
            tx.save_all(replace(action, theme_id=theme_id) for action in actions if action.theme_id != theme_id)

    def out_of_number(self, plan_id: str) -> list[Action]:
        """Return the actions whose number doesn't tell their place any more, each with the number that would."""
        with self.workspace.read() as tx:
            return _renumbered(tx, plan_id)

    def renumber(self, plan_id: str) -> None:
        """Give the plan's actions the numbers of their places: "2.4" for the fourth one of the second theme."""
        with self.workspace.write(ACTIONS_NUMBERED) as tx:
            tx.save_all(_renumbered(tx, plan_id))

    def completeness(self, actions: list[FollowedAction]) -> Completeness:
        """Count what the given actions lack."""
        plain: list[Action] = [followed.action for followed in actions]
        return Completeness(
            actions=len(plain),
            without_lead=sum(not action.lead.strip() for action in plain),
            without_schedule=sum(not (action.ongoing or action.end or action.schedule_text) for action in plain),
            without_theme=sum(action.theme_id is None for action in plain),
            without_goal=sum(action.goal_id is None for action in plain),
        )


def _goals_of(tx: Reading, themes: Sequence[Theme]) -> list[Goal]:
    """Return the goals of some themes, in the themes' order."""
    places = {theme.id: place for place, theme in enumerate(themes)}
    goals = tx.all(Goal, TABLES[Goal].c.theme_id.in_(places))
    return sorted(goals, key=lambda goal: places[goal.theme_id])


def _renumbered(tx: Reading, plan_id: str) -> list[Action]:
    """Return the actions that get another number when all are numbered as they stand: under a theme goal by goal."""
    themes = tx.matching(Theme, plan_id=plan_id)
    places = {theme.id: place for place, theme in enumerate(themes, 1)}
    goals = {goal.id: place for place, goal in enumerate(_goals_of(tx, themes))}
    last = len(goals)

    def place(action: Action) -> tuple[int, int]:
        theme = places.get(action.theme_id, 0) if action.theme_id else 0
        return theme, goals.get(action.goal_id, last) if action.goal_id else last

    in_order = sorted(tx.matching(Action, plan_id=plan_id), key=place)
    count: dict[int, int] = {}
    numbered = []
    for action in in_order:
        theme = place(action)[0]
        count[theme] = count.get(theme, 0) + 1
        numbered.append(replace(action, number=f"{theme}.{count[theme]}"))
    return [after for before, after in zip(in_order, numbered, strict=True) if before.number != after.number]


def _copy_themes(tx: Writing, former: Plan, plan: Plan, *, with_goals: bool) -> None:
    themes = tx.matching(Theme, plan_id=former.id)
    new_ids = {theme.id: ThemeId(new_id()) for theme in themes}
    tx.add_all(
        replace(
            theme,
            id=new_ids[theme.id],
            plan_id=plan.id,
            parent_id=new_ids.get(theme.parent_id) if theme.parent_id else None,
            crosswalk_id=theme.id,
            valid_from=None,
            valid_to=None,
        )
        for theme in themes
    )
    if with_goals:
        goals = tx.all(Goal, TABLES[Goal].c.theme_id.in_(new_ids))
        tx.add_all(
            replace(goal, id=GoalId(new_id()), theme_id=new_ids[goal.theme_id], trend=Trend.UNKNOWN) for goal in goals
        )
