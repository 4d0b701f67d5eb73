"""What can be added where, and with what it begins."""

from PySide6.QtCore import QObject

from turva_desktop.domain.action import Action
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ActionId, ApprovalId, ChapterId, GoalId, ThemeId, new_id
from turva_desktop.domain.plan import Chapter, PlanApproval
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.lists.tree_model import TreeNode
from turva_desktop.ui.plan.nodes import NodeKind, Tally, kind_of
from turva_desktop.ui.running.context import UiContext

_SUITED = {
    NodeKind.APPROVALS: NodeKind.APPROVAL,
    NodeKind.APPROVAL: NodeKind.APPROVAL,
    NodeKind.CHAPTERS: NodeKind.CHAPTER,
    NodeKind.CHAPTER: NodeKind.CHAPTER,
    NodeKind.THEME: NodeKind.GOAL,
    NodeKind.GOAL: NodeKind.ACTION,
    NodeKind.ACTION: NodeKind.ACTION,
    NodeKind.LOOSE: NodeKind.ACTION,
}
_UNDER_THEME = (NodeKind.THEME, NodeKind.GOAL, NodeKind.ACTION)


class Adding(QObject):
    """Adds parts to a plan."""

    def __init__(self, context: UiContext) -> None:
        """Keep the services."""
        super().__init__()
        self._services = context.services

    def texts(self) -> dict[NodeKind, str]:
        """Return what adding each kind is called."""
        return {
            NodeKind.THEME: self.tr("New &theme"),
            NodeKind.GOAL: self.tr("New &goal"),
            NodeKind.ACTION: self.tr("New &action"),
            NodeKind.CHAPTER: self.tr("New &chapter"),
            NodeKind.APPROVAL: self.tr("New a&pproval"),
        }

    def suited(self, node: TreeNode | None) -> NodeKind:
        """Return what is most likely wanted beside or under a node."""
        return NodeKind.THEME if node is None else _SUITED.get(kind_of(node.record), NodeKind.THEME)

    def kinds(self, node: TreeNode | None) -> list[NodeKind]:
        """Return what can be added when a node is chosen; goals need a theme to stand under."""
        below = node is not None and kind_of(node.record) in _UNDER_THEME
        return [kind for kind in self.texts() if below or kind is not NodeKind.GOAL]

    def add(self, kind: NodeKind, content: PlanContent, node: TreeNode | None, bodies: list[str]) -> str:
        """Add something of a kind near a node and return its id."""
        plans, plan_id = self._services.plans, content.plan.id
        match kind:
            case NodeKind.THEME:
                theme = Theme(
                    id=ThemeId(new_id()), plan_id=plan_id, code=_free_code(content), name=self.tr("New theme")
                )
                return plans.themes.add(theme).id
            case NodeKind.GOAL:
                goal = Goal(id=GoalId(new_id()), theme_id=_theme_of(node, content), text=self.tr("New goal"))
                return plans.goals.add(goal).id
            case NodeKind.CHAPTER:
                chapter = Chapter(id=ChapterId(new_id()), plan_id=plan_id, heading=self.tr("New chapter"))
                return plans.chapters.add(chapter).id
            case NodeKind.APPROVAL:
                taken = {approval.body_name for approval in content.approvals}
                body = next((name for name in bodies if name not in taken), self.tr("Body"))
                approval = PlanApproval(id=ApprovalId(new_id()), plan_id=plan_id, body_name=body)
                return plans.approvals.add(approval).id
        theme_id, goal_id = _place_for_action(node)
        action = Action(
            id=ActionId(new_id()), plan_id=plan_id, theme_id=theme_id, goal_id=goal_id, title=self.tr("New action")
        )
        return self._services.actions.add(action).id


def _free_code(content: PlanContent) -> str:
    """Return the first of T1, T2, … that no theme of the plan has."""
    taken = {theme.code for theme in content.themes}
    number = len(taken) + 1
    while f"T{number}" in taken:
        number += 1
    return f"T{number}"


def _theme_of(node: TreeNode | None, content: PlanContent) -> ThemeId:
    record = None if node is None else node.record
    match record:
        case Tally(record=Theme() as theme):
            return theme.id
        case Tally(record=Goal() as goal):
            return goal.theme_id
        case FollowedAction() if record.action.theme_id is not None:
            return record.action.theme_id
    return content.themes[-1].id


def _place_for_action(node: TreeNode | None) -> tuple[ThemeId | None, GoalId | None]:
    """Return the theme and goal of a new action: those of the chosen node, else none."""
    record = None if node is None else node.record
    match record:
        case Tally(record=Theme() as theme):
            return theme.id, None
        case Tally(record=Goal() as goal):
            return goal.theme_id, goal.id
        case FollowedAction():
            return record.action.theme_id, record.action.goal_id
    return None, None
