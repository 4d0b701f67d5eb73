"""The values of an indicator as an editable table: a row per year and area."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from turva_desktop.domain.indicator import INDICATOR_VALUE, IndicatorValue, ValueStatus
from turva_desktop.ui.indicators.numbers import read_count, read_number, read_year, shown
from turva_desktop.ui.look.words import field_label, word

Index = QModelIndex | QPersistentModelIndex
Change = Callable[[IndicatorValue, Callable[[], dict[str, Any]]], bool]
"""Stores changes of a value; the second argument reads what was typed and may raise `TurvaError`."""

YEAR, AREA, VALUE, COUNT, STATUS, REVISED, NOTE = range(7)


class ValuesModel(QAbstractTableModel):
    """Shows values by year and area; what is typed into a cell goes to `change` at once."""

    _put_off = Signal()

    def __init__(self, change: Change, read_only: bool, parent: QObject | None = None) -> None:
        """Start without values."""
        super().__init__(parent)
        self._change, self._read_only = change, read_only
        self._values: tuple[IndicatorValue, ...] = ()
        self._later: tuple[IndicatorValue, ...] | None = None
        self._storing = False
        self.unknown = self.tr("not known")
        self._everywhere = self.tr("whole municipality")
        self._headings = (
            field_label(INDICATOR_VALUE, "year"),
            field_label(INDICATOR_VALUE, "area"),
            field_label(INDICATOR_VALUE, "value"),
            field_label(INDICATOR_VALUE, "count"),
            field_label(INDICATOR_VALUE, "status"),
            field_label(INDICATOR_VALUE, "revised"),
            field_label(INDICATOR_VALUE, "note"),
        )
        self._put_off.connect(self._take_later, Qt.ConnectionType.QueuedConnection)

    def set_values(self, values: Sequence[IndicatorValue]) -> None:
        """Show these values; rows that stay where they are keep the cursor and an open editor."""
        new = tuple(values)
        if [one.id for one in new] == [one.id for one in self._values]:
            self._later, self._values = None, new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, NOTE))
        elif self._storing:
            self._later = new  # the editor that stores this is still open
            self._put_off.emit()
        else:
            self._reset(new)

    def value_at(self, row: int) -> IndicatorValue | None:
        """Return the value of a row, or None."""
        return self._values[row] if 0 <= row < len(self._values) else None

    def row_of(self, value_id: str) -> int | None:
        """Return the row of a value, or None."""
        return next((row for row, value in enumerate(self._values) if value.id == value_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of values."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the columns' headings."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section].replace(" ", "\n", 1)  # there is room for two lines, not for the whole
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Make cells editable, and the one for revised a check box."""
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if not index.isValid():
            return flag.NoItemFlags
        if self._read_only:
            return flags
        return flags | (flag.ItemIsUserCheckable if index.column() == REVISED else flag.ItemIsEditable)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell shows in a role."""
        value = self.value_at(index.row()) if index.isValid() else None
        if value is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(value, column)
            case Qt.ItemDataRole.EditRole:
                return self._typed(value, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.CheckStateRole if column == REVISED:
                return Qt.CheckState.Checked if value.revised else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[column]} {value.year}: {self._told(value, column)}"
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Store what was typed or checked; False if it could not be."""
        record = self.value_at(index.row())
        if record is None:
            return False
        self._storing = True
        try:
            return self._change(record, lambda: self._read(index.column(), value, role))
        finally:
            self._storing = False

    def read_cell(self, column: int, typed: str) -> dict[str, Any]:
        """Return what a text means in a column; raises `TurvaError`."""
        return self._read(column, typed, int(Qt.ItemDataRole.EditRole))

    def _read(self, column: int, typed: Any, role: int) -> dict[str, Any]:
        if column == REVISED and role == Qt.ItemDataRole.CheckStateRole:
            return {"revised": Qt.CheckState(typed) is Qt.CheckState.Checked}
        text = str(typed)
        match column:
            case _ if column == YEAR:
                return {"year": read_year(text)}
            case _ if column == VALUE:
                return {"value": read_number(text, self.unknown)}
            case _ if column == COUNT:
                return {"count": read_count(text, self.unknown)}
            case _ if column == STATUS:
                return {"status": ValueStatus(typed)}
            case _ if column == AREA:
                return {"area": text.strip()}
            case _:
                return {"note": text.strip()}

    def _text(self, value: IndicatorValue, column: int) -> str | None:
        match column:
            case _ if column == YEAR:
                return str(value.year)
            case _ if column == AREA:
                return value.area or self._everywhere
            case _ if column == VALUE:
                return self.unknown if value.value is None else shown(value.value)
            case _ if column == COUNT:
                return "" if value.count is None else str(value.count)
            case _ if column == STATUS:
                return word(value.standing)
            case _ if column == NOTE:
                return value.note
            case _:
                return None

    def _typed(self, value: IndicatorValue, column: int) -> str | None:
        if column == AREA:
            return value.area
        if column == STATUS:
            return value.standing.value
        if column == VALUE and value.value is None:
            return ""
        return self._text(value, column)

    def _told(self, value: IndicatorValue, column: int) -> str:
        if column == REVISED:
            return self.tr("yes") if value.revised else self.tr("no")
        return self._text(value, column) or ""

    def _reset(self, values: tuple[IndicatorValue, ...]) -> None:
        self.beginResetModel()
        self._later, self._values = None, values
        self.endResetModel()

    def _take_later(self) -> None:
        if self._later is not None:
            self._reset(self._later)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (VALUE, COUNT) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
