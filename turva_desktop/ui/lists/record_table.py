"""A table view set up right: it keeps the chosen record over refreshes, sorting and filters."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from turva_desktop.ui.lists.cell_delegate import CellDelegate
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.theme import row_height, scaled, theme

T = TypeVar("T")
_LEAST_REST, _GIVES = 15, 5
"""The width that a column which takes what is left over should have at least, in average characters, and how much
of it is given up before the list scrolls sideways."""


class RecordTable(QTableView, Generic[T]):
    """Shows a `RecordTableModel`; keeps the chosen record over refreshes, sorting and filters.

    Whole rows are selected, Tab leaves the table, a click on a heading sorts. `current_changed` tells the chosen
    record (or None) when another is chosen and when the chosen one has changed.
    """

    current_changed = Signal(object)
    activated_record = Signal(object)
    """Enter or a double click on a record."""

    def __init__(
        self, model: RecordTableModel[T], name: str, several: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show the model; `name` is what a screen reader calls the table, `several` allows selecting many rows."""
        super().__init__(parent)
        self._model = model
        self._current: T | None = None
        self._chosen: list[str] = []
        self._hidden: frozenset[str] = frozenset()
        self.setAccessibleName(name)
        self.setModel(model)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(CellDelegate(self))
        self._set_up_headers()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(lambda *_: self._tell())
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.doubleClicked.connect(self._activate)
        theme().changed.connect(self._fit)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSortingEnabled(True)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        columns, letter = self._model.columns, self.fontMetrics().averageCharWidth()
        asked = [
            (column.width or _LEAST_REST) * letter + 20 + (scaled(30) if column.has_pill else 0) for column in columns
        ]
        room = self.viewport().width()
        hidden = {position for position, column in enumerate(columns) if column.key in self._hidden}
        for position in reversed(range(len(columns))):
            shown = sum(width for other, width in enumerate(asked) if other not in hidden)
            if shown > room and columns[position].optional:
                hidden.add(position)
        rest = [place for place, column in enumerate(columns) if column.width == 0 and place not in hidden]
        spare = room - sum(width for position, width in enumerate(asked) if position not in hidden)
        for position, width in enumerate(asked):
            self.setColumnHidden(position, position in hidden)
            more = max(-_GIVES * letter, spare) // len(rest) if position in rest else 0
            self.setColumnWidth(position, width + more)
        self._keep_current_in_sight()

    def _first_column(self) -> int:
        """Return the first column that is shown: from a hidden one the arrow keys lead nowhere."""
        shown = (column for column in range(self._model.columnCount()) if not self.isColumnHidden(column))
        return next(shown, 0)

    def _keep_current_in_sight(self) -> None:
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            index = self._model.index(current.row(), self._first_column())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    # what pages ask

    def hide_columns(self, *keys: str) -> None:
        """Hide these columns and show all others: what the section headings say need not stand in every row."""
        self._hidden = frozenset(keys)
        self._fit()

    def current(self) -> T | None:
        """Return the chosen record, or None."""
        return self._model.record(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def selected(self) -> list[T]:
        """Return the selected records from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [record for row in rows if (record := self._model.record(row)) is not None]

    def select(self, record_id: str) -> bool:
        """Choose a record and scroll to it; False if it is not shown."""
        row = self._model.row_of(record_id)
        if row is None:
            return False
        index = self._model.index(row, self._first_column())
        # Not setCurrentIndex: while Ctrl is held (Ctrl+N) it would add to the selection.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
        return True

    def select_also(self, record_ids: Iterable[str]) -> None:
        """Select more records, as far as they are shown; the chosen one stays chosen."""
        flag = QItemSelectionModel.SelectionFlag
        for row in map(self._model.row_of, record_ids):
            if row is not None:
                self.selectionModel().select(self._model.index(row, 0), flag.Select | flag.Rows)

    def select_first(self) -> None:
        """Choose the first record if none is chosen."""
        records = self._model.records()
        if records and self.current() is None:
            self.select(self._model.identity(records[0]))

    # keeping the place

    def _remember(self) -> None:
        self._chosen = [self._model.identity(record) for record in self.selected()]

    def _restore(self) -> None:
        selection = self.selectionModel()
        selection.blockSignals(True)
        try:
            self._span_sections()
            self._select_again()
        finally:
            selection.blockSignals(False)
        self.viewport().update()
        self._tell()

    def _select_again(self) -> None:
        flag = QItemSelectionModel.SelectionFlag
        for record_id in self._chosen:
            row = self._model.row_of(record_id)
            if row is not None:
                self.selectionModel().select(self._model.index(row, 0), flag.Select | flag.Rows)
        current = None if self._current is None else self._model.row_of(self._model.identity(self._current))
        if current is not None:
            index = self._model.index(current, self._first_column())
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)

    def _span_sections(self) -> None:
        self.clearSpans()
        if self._model.grouped:
            for row in range(self._model.rowCount()):
                if self._model.section(row) is not None:
                    self.setSpan(row, 0, 1, self._model.columnCount())

    def _tell(self) -> None:
        record = self.current()
        if record != self._current:
            self._current = record
            self.current_changed.emit(record)

    def _activate(self, index: QModelIndex | QPersistentModelIndex) -> None:
        record = self._model.record(index.row())
        if record is not None:
            self.activated_record.emit(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make Enter activate the chosen record."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.activated_record.emit(self.current())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for a few rows."""
        return QSize(320, row_height() * 8)
