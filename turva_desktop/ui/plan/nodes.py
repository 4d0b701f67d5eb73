"""What stands in the tree of a plan, and what may stand under what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from turva_desktop.domain.action import ACTION, ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.plan import CHAPTER, PLAN, PLAN_APPROVAL, Chapter, Plan, PlanApproval
from turva_desktop.domain.theme import GOAL, THEME, Goal, Theme
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.lists.tree_model import TreeNode


class NodeKind(StrEnum):
    """What a node of the tree is."""

    PLAN = "plan"
    APPROVALS = "approvals"
    APPROVAL = "approval"
    CHAPTERS = "chapters"
    CHAPTER = "chapter"
    THEME = "theme"
    GOAL = "goal"
    ACTION = "action"
    LOOSE = "loose"


KINDS_OF_NODES: Final[Mapping[NodeKind, Kind[Any]]] = {
    NodeKind.PLAN: PLAN,
    NodeKind.APPROVAL: PLAN_APPROVAL,
    NodeKind.CHAPTER: CHAPTER,
    NodeKind.THEME: THEME,
    NodeKind.GOAL: GOAL,
    NodeKind.ACTION: ACTION,
}
"""The kind of the records that nodes show; a branch that only gathers others has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A node that only gathers others: approvals, chapters, actions without a theme."""

    kind: NodeKind
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A theme or goal with how many of its actions are done."""

    record: Theme | Goal
    done: int
    total: int


def roots(content: PlanContent) -> list[TreeNode]:
    """Return the tree: the plan, its approvals and chapters, its themes, and actions without a theme."""
    loose = [one for one in content.actions if one.action.theme_id is None]
    found = [
        TreeNode(id=content.plan.id, record=content.plan),
        _branch(NodeKind.APPROVALS, [TreeNode(id=one.id, record=one) for one in content.approvals]),
        _branch(NodeKind.CHAPTERS, [TreeNode(id=one.id, record=one) for one in content.chapters]),
        *(_theme_node(theme, content) for theme in content.themes),
    ]
    return [*found, _branch(NodeKind.LOOSE, _action_nodes(loose))] if loose else found


def kind_of(record: object) -> NodeKind:
    """Return what kind of node a record makes."""
    if isinstance(record, Branch):
        return record.kind
    if isinstance(record, Tally):
        return NodeKind.THEME if isinstance(record.record, Theme) else NodeKind.GOAL
    kinds = {Plan: NodeKind.PLAN, PlanApproval: NodeKind.APPROVAL, Chapter: NodeKind.CHAPTER}
    return kinds.get(type(record), NodeKind.ACTION)


_HOLDS: Final = frozenset(
    {
        (None, NodeKind.THEME),
        (NodeKind.APPROVALS, NodeKind.APPROVAL),
        (NodeKind.CHAPTERS, NodeKind.CHAPTER),
        (NodeKind.THEME, NodeKind.GOAL),
        (NodeKind.THEME, NodeKind.ACTION),
        (NodeKind.GOAL, NodeKind.ACTION),
        (NodeKind.LOOSE, NodeKind.ACTION),
    }
)
MOVABLE: Final = frozenset(child for _parent, child in _HOLDS)
"""The kinds of nodes that can stand elsewhere. The view asks for each of its rows: it must be known at once."""


def may_hold(parent: NodeKind | None, child: NodeKind) -> bool:
    """Return whether a node may stand directly under another; None is the top of the tree."""
    return (parent, child) in _HOLDS


def _branch(kind: NodeKind, children: list[TreeNode]) -> TreeNode:
    return TreeNode(id=f"branch:{kind}", record=Branch(kind=kind, count=len(children)), children=children)


def _theme_node(theme: Theme, content: PlanContent) -> TreeNode:
    actions = [one for one in content.actions if one.action.theme_id == theme.id]
    goals = [goal for goal in content.goals if goal.theme_id == theme.id]
    known = {goal.id for goal in goals}
    loose = [one for one in actions if one.action.goal_id not in known]
    goal_nodes = [_goal_node(goal, [one for one in actions if one.action.goal_id == goal.id]) for goal in goals]
    return TreeNode(id=theme.id, record=_tally(theme, actions), children=[*goal_nodes, *_action_nodes(loose)])


def _goal_node(goal: Goal, actions: Sequence[FollowedAction]) -> TreeNode:
    return TreeNode(id=goal.id, record=_tally(goal, actions), children=_action_nodes(actions))


def _action_nodes(actions: Iterable[FollowedAction]) -> list[TreeNode]:
    return [TreeNode(id=one.id, record=one) for one in actions]


def _tally(record: Theme | Goal, actions: Sequence[FollowedAction]) -> Tally:
    done = sum(one.status is ActionStatus.DONE for one in actions)
    return Tally(record=record, done=done, total=len(actions))
