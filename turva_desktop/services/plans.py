"""The safety plan: plans, chapters, approvals, themes and goals. Its actions are in `services.actions`."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.action import Action, FollowedAction
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.plan import Chapter, Goal, Plan, PlanApproval, PlanStatus, Theme
from turva_desktop.services.register import Register, require_text
from turva_desktop.store import Reading, Workspace
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
    """Return the newest approved plan that has begun, else the newest one, else None."""
    plans = tx.all(Plan, order="-first_year")
    begun = [plan for plan in plans if plan.status is PlanStatus.APPROVED and plan.first_year <= today.year]
    return next(iter(begun or plans), None)


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
