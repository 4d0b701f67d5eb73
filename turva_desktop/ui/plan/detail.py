"""The chosen part of the plan and its fields."""

from collections.abc import Callable
from typing import Any

from turva_desktop.domain.action import ACTION
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.plan import CHAPTER, PLAN, PLAN_APPROVAL, Chapter, Plan
from turva_desktop.domain.theme import GOAL, THEME, Theme
from turva_desktop.services import templates
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.lists.tree_model import TreeNode
from turva_desktop.ui.look.action_status import shown_role, shown_status
from turva_desktop.ui.look.words import capital, interface_language, word
from turva_desktop.ui.plan.forms import PlanForms
from turva_desktop.ui.plan.nodes import Branch, NodeKind, Tally, kind_of
from turva_desktop.ui.plan.tree import NodeLook, movable
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, icon_button, muted
from turva_desktop.ui.widgets.status_pill import StatusPill


class PlanDetail(DetailPanel):
    """Shows one node; `move` is called with -1 or 1, `delete` with nothing."""

    def __init__(
        self,
        context: UiContext,
        look: NodeLook,
        move: Callable[[int], object],
        delete: Callable[[], object],
    ) -> None:
        """Build the form of each kind; one is shown at a time."""
        super().__init__(context.translate("PlanDetail", "Choose a part of the plan in the tree."))
        self._context, self._look = context, look
        self._node: TreeNode | None = None
        self.up = icon_button(self.tr("Move up (Alt+Up)"), "arrow-up", lambda: move(-1))
        self.down = icon_button(self.tr("Move down (Alt+Down)"), "arrow-down", lambda: move(1))
        self.delete = icon_button(self.tr("Delete (Del)"), "trash-2", delete)
        for one in (self.up, self.down, self.delete):
            self.add_button(one)
        self._pill = StatusPill()
        self.add_section(self._pill)
        self._advice = muted("")
        self.add_section(self._advice)
        self._fields = PlanForms(context)
        self._fields.setParent(self)
        self.forms = self._fields.forms
        for form in self.forms.values():
            self.add_section(form)
        self.open_action = button(self.tr("Open all of the action and its follow-up"), self._open_action, "list-checks")
        self.add_section(self.open_action)
        self.set_record_shown(False)

    def show_node(self, node: TreeNode | None, content: PlanContent | None, bodies: list[str]) -> None:
        """Show a node; what is being typed into it stays."""
        if node is None or (self._node is not None and self._node.id != node.id):
            self.commit()
            self.show_top()
        self._node = node
        self.set_record_shown(node is not None)
        if node is None or content is None:
            return
        kind, record = kind_of(node.record), node.record
        self.set_title(self._heading(kind, record), self._look.state(record) if isinstance(record, Tally) else "")
        plain = record.record if isinstance(record, Tally) else record
        plain = record.action if isinstance(record, FollowedAction) else plain
        self._show_around(kind, record, node)
        self._fields.offer(content, bodies, node.id)
        for one, form in self.forms.items():
            form.setVisible(one is kind)
            form.load(plain if one is kind else None)

    def commit(self) -> None:
        """Store what is being typed."""
        self._fields.commit()

    def start_typing(self, kind: NodeKind) -> None:
        """Put the keyboard into the first field, all of its text selected."""
        self._fields.start_typing(kind)

    def _show_around(self, kind: NodeKind, record: Any, node: TreeNode) -> None:
        context = self._context
        for one in (self.up, self.down, self.delete):
            one.setVisible(movable(node) and not context.read_only)
        self._pill.setVisible(kind is NodeKind.ACTION)
        self.open_action.setVisible(kind is NodeKind.ACTION)
        if isinstance(record, FollowedAction):
            today = context.today()
            self._pill.set_status(shown_status(record, today, context.translate), shown_role(record, today))
        advice = self._advice_for(kind, record)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def _heading(self, kind: NodeKind, record: Any) -> str:
        """Return what the node is; its name stands in the first field below."""
        match record:
            case Plan():
                return f"{capital(word(PLAN.word))} {record.period}"
            case Tally(record=Theme() as theme):
                return f"{capital(word(THEME.word))} {theme.code}".strip()
            case FollowedAction():
                return f"{capital(word(ACTION.word))} {record.action.number}".strip()
        own = {NodeKind.APPROVAL: PLAN_APPROVAL.word, NodeKind.CHAPTER: CHAPTER.word, NodeKind.GOAL: GOAL.word}
        return capital(word(own[kind])) if kind in own else self._look.name(record)

    def _advice_for(self, kind: NodeKind, record: Any) -> str:
        if isinstance(record, Chapter):
            outline = templates.chapter_outline(interface_language())
            return next((one.hint for one in outline if one.heading == record.heading and not record.text), "")
        if not isinstance(record, Branch):
            return ""
        match kind:
            case NodeKind.APPROVALS:
                return self.tr(
                    "Who has approved the plan, from the working group to the council: the day, the § and the case "
                    "number. Each approval is a line of its own."
                )
            case NodeKind.CHAPTERS:
                return self.tr(
                    "The text of the plan, chapter by chapter: background, the present situation, how the plan is "
                    "followed. Themes, goals and actions are printed after them."
                )
        return self.tr("These actions have no theme. Drag each to the theme or goal that it serves.")

    def _open_action(self) -> None:
        if self._node is not None:
            self._context.shell.go_to("actions", self._node.id)
