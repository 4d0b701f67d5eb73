"""A table of records that sorts, filters and groups them itself: a list of frozen records, never a proxy model."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from turva_desktop.ui.lists.columns import SECTION_ROLE, Column, Index, Section, Sortable, T
from turva_desktop.ui.look.locale import sort_key


class RecordTableModel(QAbstractTableModel, Generic[T]):
    """Shows records in columns.

    `identity` gives a record's id, by which views keep their selection. `summary` gives the sentence that a screen
    reader hears for the row; without it the cells are read one after another.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        identity: Callable[[T], str],
        summary: Callable[[T], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start with no records, in the order they are given."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._identity = identity
        self._summary = summary or self._cells_in_a_row
        self._records: tuple[T, ...] = ()
        self._rows: list[T | Section] = []
        self._row_of: dict[str, int] = {}
        self._shown = 0
        self._keep: Callable[[T], bool] | None = None
        self._group: Callable[[T], str] | None = None
        self._group_order: Callable[[T], Sortable] | None = None
        self._sorted_by: int | None = None
        self._descending = False

    # what the page says

    def set_records(self, records: Iterable[T]) -> None:
        """Show these records, in the present order and filter."""
        self._records = tuple(records)
        self._arrange()

    def replace_records(self, changed: Iterable[T]) -> None:
        """Show some of the records anew; nothing is arranged anew where each stays in its row."""
        anew = {self._identity(record): record for record in changed}
        before = {self._identity(record): record for record in self._records}
        self._records = tuple(anew.get(one, record) for one, record in before.items())
        if all(self._stays(before[one], record) for one, record in anew.items() if one in before):
            for one in anew.keys() & self._row_of.keys():
                row = self._row_of[one]
                self._rows[row] = anew[one]
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        else:
            self._arrange()

    def _stays(self, before: T, after: T) -> bool:
        """Tell whether a changed record keeps its place: the same filter, section and order as before."""
        is_shown = self._identity(after) in self._row_of
        if is_shown != (self._keep is None or self._keep(after)):
            return False
        asked: list[Callable[[T], object] | None] = [self._group, self._group_order]
        if self._sorted_by is not None:
            asked.append(self.columns[self._sorted_by].order)
        return all(ask is None or ask(before) == ask(after) for ask in asked)

    def set_filter(self, keep: Callable[[T], bool] | None) -> None:
        """Show only the records that `keep` accepts; None shows all."""
        self._keep = keep
        self._arrange()

    def set_grouping(self, group: Callable[[T], str] | None, order: Callable[[T], Sortable] | None = None) -> None:
        """Put the records under section rows titled by `group`, in Finnish order or by `order` (of any member)."""
        self._group, self._group_order = group, order
        self._arrange()

    # what views and pages ask

    @property
    def total(self) -> int:
        """Return how many records there are, shown or not."""
        return len(self._records)

    @property
    def shown(self) -> int:
        """Return how many records pass the filter."""
        return self._shown

    @property
    def grouped(self) -> bool:
        """Return whether there are section rows."""
        return self._group is not None

    def all(self) -> tuple[T, ...]:
        """Return the records, shown or not, in the order they were given."""
        return self._records

    def records(self) -> list[T]:
        """Return the records that are shown, in their order."""
        return [row for row in self._rows if not isinstance(row, Section)]

    def record(self, row: int) -> T | None:
        """Return the record of a row; None for a section row or none."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Section) else found

    def section(self, row: int) -> Section | None:
        """Return the section whose heading a row is."""
        found = self._rows[row]
        return found if isinstance(found, Section) else None

    def identity(self, record: T) -> str:
        """Return a record's id."""
        return self._identity(record)

    def row_of(self, record_id: str) -> int | None:
        """Return where a record is shown; None if it is not."""
        return self._row_of.get(record_id)

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows, sections included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make records selectable and sections not."""
        if not index.isValid() or self.section(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags if not index.isValid() else Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a cell shows in a role."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Section):
            return self._section_data(row, index.column(), role)
        return self._cell(row, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the columns' headings."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; empty cells come last either way. A negative column gives the given order back."""
        self._sorted_by = column if 0 <= column < len(self.columns) else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _cell(self, record: T, position: int, role: int) -> object:
        column = self.columns[position]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and position == 0:
            return self._summary(record)
        return column.data(record, role)

    def _section_data(self, section: Section, column: int, role: int) -> object:
        if role == SECTION_ROLE:
            return section
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and column == 0:
            return f"{section.title} ({section.count})"
        return None

    def _cells_in_a_row(self, record: T) -> str:
        cells = ((column.heading, column.text(record)) for column in self.columns)
        return ", ".join(f"{heading} {text}".strip() for heading, text in cells if text)

    def _arrange(self) -> None:
        self.beginResetModel()
        kept = [record for record in self._records if self._keep is None or self._keep(record)]
        self._shown = len(kept)
        if self._sorted_by is not None:
            kept = self._in_order(kept, self.columns[self._sorted_by])
        self._rows = list(kept) if self._group is None else self._in_sections(kept, self._group)
        self._row_of = {
            self._identity(row): number for number, row in enumerate(self._rows) if not isinstance(row, Section)
        }
        self.endResetModel()

    def _in_order(self, records: list[T], column: Column[T]) -> list[T]:
        keyed = [(column.order(record), record) for record in records]
        full = sorted((pair for pair in keyed if not pair[0][0]), key=lambda pair: pair[0][1], reverse=self._descending)
        return [record for _key, record in full] + [record for key, record in keyed if key[0]]

    def _in_sections(self, records: list[T], group: Callable[[T], str]) -> list[T | Section]:
        members: dict[str, list[T]] = {}
        for record in records:
            members.setdefault(group(record), []).append(record)
        order = self._group_order
        titles = sorted(members, key=sort_key)
        if order is not None:
            titles.sort(key=lambda title: _comparable(order(members[title][0])))
        rows: list[T | Section] = []
        for title in titles:
            rows.append(Section(title=title, count=len(members[title])))
            rows.extend(members[title])
        return rows


def _comparable(value: Sortable) -> Any:  # within one list all of one type, which no annotation can say
    return value


def _alignment(column: Column[T]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.align_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
