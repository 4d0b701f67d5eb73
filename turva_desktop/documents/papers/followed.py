"""A plan's actions with their status, theme and goal, found among a content's records."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from turva_desktop.documents.papers.meeting_records import latest_entries, placed
from turva_desktop.documents.papers.paper import Wanted
from turva_desktop.documents.withholding.left_out import Grounded, left_out_of_plan
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowedAction, FollowUp
from turva_desktop.domain.plan import Plan, plan_at
from turva_desktop.domain.summary import Summary, summarise
from turva_desktop.domain.theme import Goal, Theme

FOLLOWED_KINDS = (Plan, Theme, Goal, Action, FollowUp)
"""The kinds of records that actions are followed with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeActions:
    """A theme with its actions; `theme` is None for actions without one."""

    theme: Theme | None
    actions: tuple[FollowedAction, ...]


def plan_of(content: Content, plan_id: str | None, today: date) -> Plan:
    """Return a plan, or the one in force, or the newest where none is.

    Raises `document.no_plan` where there is none.
    """
    found = content.find(Plan, plan_id) or plan_at(content, today)
    if found is None:
        raise TurvaError("document.no_plan")
    return found


def left_out(wanted: Wanted) -> Sequence[Grounded]:
    """Return the actions that a copy of a plan's paper leaves out."""
    plan = plan_of(wanted.part.content, wanted.order.plan_id, wanted.today)
    return left_out_of_plan(wanted.part, plan.id)


def themes_of(content: Content, plan: Plan) -> list[Theme]:
    """Return a plan's themes in their order."""
    return placed(content.matching(Theme, plan_id=plan.id))


def followed(content: Content, plan: Plan, until: date = date.max) -> list[FollowedAction]:
    """Return a plan's actions, in the themes' and their own order, with the status that they had on a day."""
    latest = latest_entries(content.all(FollowUp), until=until)
    places = {theme.id: place for place, theme in enumerate(themes_of(content, plan))}
    themes, goals = content.by_id(Theme), content.by_id(Goal)
    actions = content.matching(Action, plan_id=plan.id)
    actions.sort(key=lambda one: (places.get(one.theme_id, len(places)) if one.theme_id else len(places), one.position))
    made = []
    for action in actions:
        entry = latest.get(action.id)
        theme = themes.get(action.theme_id) if action.theme_id else None
        goal = goals.get(action.goal_id) if action.goal_id else None
        made.append(
            FollowedAction(
                action=action,
                status=entry.status if entry else ActionStatus.NOT_STARTED,
                latest=entry,
                theme_code=theme.code if theme else "",
                theme_name=theme.name if theme else "",
                goal_text=goal.text if goal else "",
            )
        )
    return made


def by_theme(content: Content, plan: Plan, actions: Iterable[FollowedAction]) -> list[ThemeActions]:
    """Return the actions under their themes, themes without actions too, those without a theme last."""
    groups: dict[str | None, list[FollowedAction]] = {theme.id: [] for theme in themes_of(content, plan)}
    for one in actions:
        groups.setdefault(one.action.theme_id if one.action.theme_id in groups else None, []).append(one)
    return [
        ThemeActions(theme=content.get(Theme, theme_id), actions=tuple(found)) for theme_id, found in groups.items()
    ]


def summary_of(content: Content, plan: Plan, actions: Iterable[FollowedAction]) -> Summary:
    """Return the theme × status table of the actions."""
    return summarise(actions, [(theme.code, theme.name) for theme in themes_of(content, plan)])
