"""The commands of the plan: in the menu, in the palette and by key."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from turva_desktop.ui.shell.commands import Command

if TYPE_CHECKING:
    from turva_desktop.ui.plan.page import PlanPage


def plan_commands(page: "PlanPage") -> Sequence[Command]:
    """Return the commands of the page."""
    adds = [
        Command(
            id=f"plan.add_{kind}",
            text=text,
            handler=partial(page.add, kind),
            icon="plus",
            enabled=partial(page.can_add, kind),
        )
        for kind, text in page.adding.texts().items()
    ]
    return [
        Command(
            id="plan.add",
            text=QCoreApplication.translate("PlanPage", "&Add here"),
            handler=page.add_suited,
            shortcut="Ctrl+N",
            icon="plus",
            enabled=lambda: not page.context.read_only,
        ),
        *adds,
        *_for_chosen(page),
        Command(
            id="plan.delete_plan",
            text=QCoreApplication.translate("PlanPage", "Delete the whole plan"),
            handler=page.delete_plan,
            icon="trash-2",
            enabled=page.has_plan_to_write,
            separator_before=True,
        ),
    ]


def _for_chosen(page: "PlanPage") -> list[Command]:
    return [
        Command(
            id="plan.up",
            text=QCoreApplication.translate("PlanPage", "Move &up"),
            handler=lambda: page.move_node(-1),
            icon="arrow-up",
            hint=QCoreApplication.translate("PlanPage", "In the tree: Alt+Up"),
            enabled=page.can_move,
            separator_before=True,
        ),
        Command(
            id="plan.down",
            text=QCoreApplication.translate("PlanPage", "Move &down"),
            handler=lambda: page.move_node(1),
            icon="arrow-down",
            hint=QCoreApplication.translate("PlanPage", "In the tree: Alt+Down"),
            enabled=page.can_move,
        ),
        Command(
            id="plan.delete",
            text=QCoreApplication.translate("PlanPage", "De&lete"),
            handler=page.delete,
            icon="trash-2",
            hint=QCoreApplication.translate("PlanPage", "In the tree: Del"),
            enabled=page.can_move,
        ),
    ]
