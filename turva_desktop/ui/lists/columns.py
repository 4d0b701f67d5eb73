"""Columns of a table or a tree: how a record's cell reads, sorts and looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.look.tokens import StatusRole

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = int(Qt.ItemDataRole.UserRole)
"""The record itself, or None for a section row."""
SORT_ROLE = RECORD_ROLE + 1
STATUS_ROLE = RECORD_ROLE + 2
"""The cell's `StatusRole`: drawn as a pill."""
ICON_ROLE = RECORD_ROLE + 3
"""The cell's icon by name."""
SECTION_ROLE = RECORD_ROLE + 4
"""The row's `Section`, or None."""


STRONG_ROLE = RECORD_ROLE + 5
"""Whether the cell is written in strong letters."""

Sortable = str | int | float | Decimal | date | datetime | tuple[object, ...] | None
"""What a column is sorted by; within a column all of one type."""


def _nothing(_record: object) -> None:
    return None


@dataclass(frozen=True, kw_only=True)  # slots and Generic don't go together: Column[Action](…) would fail
class Column(Generic[T]):
    """One column: how a record's cell reads, sorts and looks.

    `sort` gives what is compared (texts sort in Finnish order by themselves; None sorts last). `width` is in
    average characters; 0 lets the column take what is left over. `status` makes the cell a pill. An `optional` column
    hides where there is little room.
    """

    key: str
    heading: str
    text: Callable[[T], str]
    sort: Callable[[T], Sortable] | None = None
    width: int = 0
    align_right: bool = False
    status: Callable[[T], StatusRole | None] | None = None
    icon: Callable[[T], str | None] = _nothing
    tip: Callable[[T], str | None] = _nothing
    strong: bool = False
    optional: bool = False

    @property
    def has_pill(self) -> bool:
        """Return whether the cells are pills, which take more room."""
        return self.status is not None

    def data(self, record: T, role: int) -> object:
        """Return what a record's cell shows in a role."""
        shown = _SHOWN.get(role)
        return None if shown is None else shown(self, record)

    def order(self, record: T) -> tuple[bool, Any]:
        """Return what a record is sorted by in this column: whether it is empty, and what can be compared."""
        value = self.sorted_by(record)
        empty = value is None or value == ""
        return (empty, 0 if empty else sort_key(value) if isinstance(value, str) else value)

    def sorted_by(self, record: T) -> Sortable:
        """Return what a record is sorted by, as it is."""
        return self.text(record) if self.sort is None else self.sort(record)


_SHOWN: Final[Mapping[int, Callable[[Column[Any], Any], object]]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, record: column.text(record),
    int(Qt.ItemDataRole.ToolTipRole): lambda column, record: column.tip(record) or column.text(record),
    int(Qt.ItemDataRole.AccessibleTextRole): lambda column, record: f"{column.heading}: {column.text(record)}",
    RECORD_ROLE: lambda _column, record: record,
    SORT_ROLE: lambda column, record: column.sorted_by(record),
    STATUS_ROLE: lambda column, record: column.status and column.status(record),
    ICON_ROLE: lambda column, record: column.icon(record),
    STRONG_ROLE: lambda column, _record: column.strong,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading row above the records of one group."""

    title: str
    count: int
