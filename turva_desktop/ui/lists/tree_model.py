"""A tree of records: theme, goal, action. The same columns as in tables."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from turva_desktop.ui.lists.columns import Column, Index


@dataclass(eq=False, slots=True, kw_only=True)
class TreeNode:
    """A record with the records below it; `id` is unique in the tree."""

    id: str
    record: Any
    children: list["TreeNode"] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class _Place:
    node: TreeNode
    parent: "_Place | None"
    row: int
    children: list["_Place"] = field(default_factory=list)


class RecordTreeModel(QAbstractItemModel):
    """Shows nodes in columns; a filter keeps what matches with everything above it."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        summary: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start with an empty tree."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._summary = summary or columns[0].text
        self._nodes: list[TreeNode] = []
        self._tops: list[_Place] = []
        self._places: dict[str, _Place] = {}
        self._keep: Callable[[Any], bool] | None = None

    def set_roots(self, nodes: Iterable[TreeNode]) -> None:
        """Show these nodes, in the order given."""
        self._nodes = list(nodes)
        self._arrange()

    def set_filter(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only the records that `keep` accepts and what is above them; None shows all."""
        self._keep = keep
        self._arrange()

    def node(self, index: Index) -> TreeNode | None:
        """Return the node at an index."""
        return _place(index).node if index.isValid() else None

    def index_of(self, node_id: str) -> QModelIndex:
        """Return where a node is shown; an invalid index if it is not."""
        place = self._places.get(node_id)
        return QModelIndex() if place is None else self.createIndex(place.row, 0, place)

    def nodes(self) -> Iterator[TreeNode]:
        """Return every node that is shown, top down."""
        return (place.node for place in self._places.values())

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        siblings = _place(parent).children if parent.isValid() else self._tops
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        if not (0 <= row < len(siblings) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index above."""
        above = _place(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of children."""
        if not parent.isValid():
            return len(self._tops)
        return len(_place(parent).children) if parent.column() == 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell shows in a role."""
        if not index.isValid():
            return None
        record, column = _place(index).node.record, self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._summary(record)
        return column.data(record, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the columns' headings."""
        wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if wanted and orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            return self.columns[section].heading
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._places = {}
        self._tops = self._placed(self._nodes, None)
        self.endResetModel()

    def _placed(self, nodes: Sequence[TreeNode], above: _Place | None) -> list[_Place]:
        found: list[_Place] = []
        for node in nodes:
            if not self._wanted(node):
                continue
            place = _Place(node, above, len(found))
            self._places[node.id] = place
            place.children = self._placed(node.children, place)
            found.append(place)
        return found

    def _wanted(self, node: TreeNode) -> bool:
        return self._keep is None or self._keep(node.record) or any(self._wanted(child) for child in node.children)


def _place(index: Index) -> _Place:
    place = index.internalPointer()
    assert isinstance(place, _Place)  # noqa: S101 - our own indexes only
    return place
