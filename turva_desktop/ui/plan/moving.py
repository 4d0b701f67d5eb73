"""Moving and deleting the parts of a plan."""

from collections.abc import Sequence

from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services import Services
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.lists.tree_model import TreeNode
from turva_desktop.ui.plan.nodes import NodeKind, Tally, kind_of


class Moving:
    """Asks the services for what a drag or a key means."""

    def __init__(self, services: Services) -> None:
        """Keep the services."""
        self._services = services

    def move(self, node: TreeNode, above: TreeNode | None, before_id: str | None, content: PlanContent) -> None:
        """Put a node under another (None: the top), before one of its kind there or last."""
        plans, owner = self._services.plans, None if above is None else above.record
        theme = owner.record if isinstance(owner, Tally) and isinstance(owner.record, Theme) else None
        goal = owner.record if isinstance(owner, Tally) and isinstance(owner.record, Goal) else None
        match kind_of(node.record):
            case NodeKind.THEME:
                plans.themes.reorder(in_place([one.id for one in content.themes], node.id, before_id))
            case NodeKind.CHAPTER:
                plans.chapters.reorder(in_place([one.id for one in content.chapters], node.id, before_id))
            case NodeKind.APPROVAL:
                plans.approvals.reorder(in_place([one.id for one in content.approvals], node.id, before_id))
            case NodeKind.GOAL if theme is not None:
                plans.place_goal(node.id, theme.id, before_id)
            case NodeKind.ACTION:
                self._services.actions.place(
                    node.id,
                    theme_id=None if theme is None else theme.id,
                    goal_id=None if goal is None else goal.id,
                    before_id=before_id,
                )

    def delete(self, kind: NodeKind, record_id: str) -> None:
        """Delete a part with what belongs to it."""
        plans = self._services.plans
        match kind:
            case NodeKind.THEME:
                plans.themes.delete(record_id)
            case NodeKind.GOAL:
                plans.goals.delete(record_id)
            case NodeKind.CHAPTER:
                plans.chapters.delete(record_id)
            case NodeKind.APPROVAL:
                plans.approvals.delete(record_id)
            case NodeKind.ACTION:
                self._services.actions.delete(record_id)


def in_place(ids: Sequence[str], moved: str, before: str | None) -> list[str]:
    """Return the ids with one of them put before another, or last."""
    line = [one for one in ids if one != moved]
    line.insert(line.index(before) if before in line else len(line), moved)
    return line
