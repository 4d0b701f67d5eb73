"""The safety plan: plans, chapters, approvals, themes and goals. Its actions are in `services.actions`."""

from dataclasses import dataclass, replace
from datetime import date

from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ChapterId, GoalId, PlanId, ThemeId, new_id
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval, PlanKind, PlanStatus, council_term, plan_in_force
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.theme import Goal, Theme, Trend
from turva_desktop.services import templates
from turva_desktop.services.register import Register, require_text
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


@dataclass(frozen=True, slots=True)
class PlanService:
    """Everything about the plan but its actions."""

    workspace: Workspace

    @property
    def plans(self) -> Register[Plan]:
        """Return the register of plans, newest period first."""
        return Register(workspace=self.workspace, kind=Plan, name="plan", order="-first_year", check=_check_plan)

    @property
    def chapters(self) -> Register[Chapter]:
        """Return the register of chapters."""
        return Register(
            workspace=self.workspace,
            kind=Chapter,
            name="chapter",
            within="plan_id",
            check=lambda chapter, _: require_text(chapter.heading),
        )

    @property
    def approvals(self) -> Register[PlanApproval]:
        """Return the register of approvals, in the chain's order."""
        return Register(
            workspace=self.workspace,
            kind=PlanApproval,
            name="approval",
            within="plan_id",
            check=lambda approval, _: require_text(approval.body_name),
        )

    @property
    def themes(self) -> Register[Theme]:
        """Return the register of themes."""
        return Register(workspace=self.workspace, kind=Theme, name="theme", within="plan_id", check=_check_theme)

    @property
    def goals(self) -> Register[Goal]:
        """Return the register of goals."""
        return Register(
            workspace=self.workspace,
            kind=Goal,
            name="goal",
            within="theme_id",
            check=lambda goal, _: require_text(goal.text),
        )

    def current(self, today: date) -> Plan | None:
        """Return the plan in force: a plan stays in force until the next one is approved, so not by its last year."""
        with self.workspace.read() as tx:
            return current_plan(tx, today)

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
        with self.workspace.write("plan.add") as tx:
            profile = tx.content(Profile).only(Profile)
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
        with self.workspace.write("plan.add") as tx:
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
                old = tx.all(Chapter, TABLES[Chapter].c.plan_id == former.id)
                tx.add_all(replace(chapter, id=ChapterId(new_id()), plan_id=plan.id) for chapter in old)
        return plan

    def approve(self, plan_id: str) -> list[Plan]:
        """Mark a plan approved, and in the same step those that it supersedes, which are returned."""
        with self.workspace.write("plan.edit") as tx:
            plan = tx.get(Plan, plan_id)
            former = [one for one in tx.all(Plan) if one.is_superseded_by(plan)]
            superseded = [replace(one, status=PlanStatus.SUPERSEDED) for one in former]
            tx.save_all([replace(plan, status=PlanStatus.APPROVED), *superseded])
        return superseded

    def place_goal(self, goal_id: str, theme_id: ThemeId, before_id: str | None = None) -> None:
        """Put a goal under a theme, before another goal there or last; its actions follow it to the theme."""
        with self.workspace.write("order.change") as tx:
            moved = replace(tx.get(Goal, goal_id), theme_id=tx.get(Theme, theme_id).id)
            line = [goal for goal in tx.all(Goal, TABLES[Goal].c.theme_id == theme_id) if goal.id != goal_id]
            places = [place for place, goal in enumerate(line) if goal.id == before_id]
            line.insert(places[0] if places else len(line), moved)
            tx.save_all(replace(goal, position=position) for position, goal in enumerate(line))
            actions = tx.all(Action, TABLES[Action].c.goal_id == goal_id)
            tx.save_all(replace(action, theme_id=theme_id) for action in actions if action.theme_id != theme_id)

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


def current_plan(tx: Reading, today: date) -> Plan | None:
    """Return the plan in force, or the newest where none is."""
    return plan_in_force(tx.all(Plan), today)


def _copy_themes(tx: Writing, former: Plan, plan: Plan, *, with_goals: bool) -> None:
    themes = tx.all(Theme, TABLES[Theme].c.plan_id == former.id)
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


def _check_plan(plan: Plan, _tx: Reading) -> None:
    require_text(plan.name)
    if plan.last_year < plan.first_year:
        raise TurvaError("field.years")


def _check_theme(theme: Theme, tx: Reading) -> None:
    require_text(theme.code, theme.name)
    table = TABLES[Theme]
    if tx.all(Theme, table.c.plan_id == theme.plan_id, table.c.code == theme.code, table.c.id != theme.id):
        raise TurvaError("theme.code_taken", code=theme.code)
    if theme.valid_from and theme.valid_to and theme.valid_to < theme.valid_from:
        raise TurvaError("field.dates")
