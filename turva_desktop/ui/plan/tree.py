"""The plan as a tree whose parts can be dragged to another place."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction
from turva_desktop.domain.plan import CHAPTER, PLAN_APPROVAL, Chapter, Plan, PlanApproval
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_tree import RecordTree
from turva_desktop.ui.lists.tree_model import RecordTreeModel, TreeNode
from turva_desktop.ui.look.action_status import shown_role, shown_status, status_word
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import capital, field_label, word
from turva_desktop.ui.plan.nodes import KINDS_OF_NODES, MOVABLE, Branch, NodeKind, Tally, kind_of, may_hold

_MIME = "application/x-turva-plan-node"
_ICONS = {
    NodeKind.PLAN: "file-text",
    NodeKind.APPROVALS: "gavel",
    NodeKind.APPROVAL: "gavel",
    NodeKind.CHAPTERS: "book-open",
    NodeKind.CHAPTER: "heading",
    NodeKind.THEME: "layers",
    NodeKind.GOAL: "target",
    NodeKind.ACTION: "list-checks",
    NodeKind.LOOSE: "circle-dashed",
}
Index = QModelIndex | QPersistentModelIndex


class NodeLook(QObject):
    """How the nodes of the tree read."""

    def __init__(self, translate: Translate, today: Callable[[], date]) -> None:
        """Keep the words and the day against which lateness is told."""
        super().__init__()
        self._translate, self._today = translate, today

    def columns(self) -> list[Column[Any]]:
        """Return the columns: what it is, and where it stands."""
        return [
            Column[Any](
                key="name",
                heading=self.tr("Part of the plan"),
                text=self.name,
                icon=lambda record: _ICONS[kind_of(record)],
            ),
            Column[Any](
                key="state", heading=field_label(FOLLOW_UP, "status"), text=self.state, status=self._role, width=24
            ),
        ]

    def name(self, record: Any) -> str:
        """Return a node's name."""
        match record:
            case Plan():
                return record.name
            case PlanApproval():
                return record.body_name
            case Chapter():
                return record.heading
            case Tally(record=Theme() as theme):
                return f"{theme.code} {theme.name}"
            case Tally(record=Goal() as goal):
                return goal.text
            case FollowedAction():
                return f"{record.action.number} {record.action.title}".strip()
        branches = {NodeKind.APPROVALS: PLAN_APPROVAL.many, NodeKind.CHAPTERS: CHAPTER.many}
        gathered = branches.get(kind_of(record))
        return word(gathered) if gathered else self.tr("Actions without a theme")

    def state(self, record: Any) -> str:
        """Return where a node stands."""
        match record:
            case Plan():
                return capital(word(record.status))
            case PlanApproval():
                return day(record.approved_on)
            case Chapter():
                return "" if record.text.strip() else self.tr("no text yet")
            case Tally():
                done = self.tr("{done}/{total} done").format(done=record.done, total=record.total)
                return done if record.total else ""
            case FollowedAction():
                return shown_status(record, self._today(), self._translate)
            case Branch():
                return str(record.count)
        return ""

    def sentence(self, record: Any) -> str:
        """Return what a screen reader says of a node."""
        kind = KINDS_OF_NODES.get(kind_of(record))
        parts = [capital(word(kind.word)) if kind else "", self.name(record), self.state(record)]
        if isinstance(record, FollowedAction) and record.days_overdue(self._today()):
            parts.append(status_word(record.status))
        return ", ".join(part for part in parts if part)

    def _role(self, record: Any) -> StatusRole | None:
        return shown_role(record, self._today()) if isinstance(record, FollowedAction) else None


class PlanTreeModel(RecordTreeModel):
    """The tree; a drop moves nothing by itself but asks for it with `moved`."""

    moved = Signal(str, object, object)
    """The node, the node it should stand under (None: the top), and the one it should come before (None: last)."""

    def __init__(self, look: NodeLook, *, read_only: bool, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(look.columns(), look.sentence, parent)
        self._read_only = read_only

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but the plan and the branches be dragged, and anything take a drop."""
        flags = super().flags(index)
        if self._read_only:
            return flags
        node = self.node(index)
        if node is not None and movable(node):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        node = self.node(indexes[0]) if indexes else None
        if node is not None:
            data.setData(_MIME, node.id.encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return action is Qt.DropAction.MoveAction and self._target(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        target = self._target(data, row, parent)
        if action is Qt.DropAction.MoveAction and target is not None:
            self.moved.emit(*target)
        return False  # the rows come anew from the services: the view has nothing to remove

    def place_of(self, node_id: str) -> tuple[TreeNode | None, list[TreeNode]]:
        """Return what a node stands under and its siblings of the same kind, itself among them."""
        index = self.index_of(node_id)
        above = index.parent()
        siblings = [self.node(self.index(row, 0, above)) for row in range(self.rowCount(above))]
        own = self.node(index)
        same = [one for one in siblings if one is not None and own is not None and _kind(one) is _kind(own)]
        return self.node(above), same

    def _target(self, data: QMimeData, row: int, parent: Index) -> tuple[str, str | None, str | None] | None:
        """Return what a drop at a place means, or None if nothing."""
        dragged = self.node(self.index_of(bytes(data.data(_MIME).data()).decode()))
        onto = self.node(parent)
        if dragged is None or dragged is onto or self._read_only:
            return None
        kind = _kind(dragged)
        if may_hold(None if onto is None else _kind(onto), kind):
            before = self.node(self.index(row, 0, parent)) if row >= 0 else None
            fits = before is not None and _kind(before) is kind
            return dragged.id, None if onto is None else onto.id, before.id if before is not None and fits else None
        if row < 0 and onto is not None and _kind(onto) is kind:  # onto one of its own kind: before it
            above = self.node(parent.parent())
            return dragged.id, None if above is None else above.id, onto.id
        return None


class PlanTree(RecordTree):
    """The tree's view: one thing is dragged at a time."""

    def __init__(self, model: PlanTreeModel, name: str, parent: QWidget | None = None) -> None:
        """Show the model."""
        super().__init__(model, name, parent)
        self.setProperty("look", "plain")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)


def movable(node: TreeNode) -> bool:
    """Return whether a node can stand elsewhere."""
    return _kind(node) in MOVABLE


def _kind(node: TreeNode) -> NodeKind:
    return kind_of(node.record)
