"""A table view set up right, and a list panel around it: search, filters, count and empty state."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.ui.look.locale import fold, matches
from turva_desktop.ui.look.theme import row_height, scaled, theme
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.models.record_table import RecordTableModel
from turva_desktop.ui.widgets.cell_delegate import CellDelegate
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import card, muted
from turva_desktop.ui.widgets.search_line import SearchLine

T = TypeVar("T")
_LEAST_REST, _GIVES = 15, 5
"""The width that a column which takes what is left over should have at least, in average characters, and how much
of it is given up before the list scrolls sideways."""
_FILTERS_BESIDE_SEARCH = 2
"""More filters than this get a row of their own below the search line."""
_FILTER_WIDTH = 150
"""The least width of a filter on one line with the others, in pixels at text size 100 %."""


class RecordTable(QTableView):
    """Shows a `RecordTableModel`; keeps the chosen record over refreshes, sorting and filters.

    Whole rows are selected, Tab leaves the table, a click on a heading sorts. `current_changed` tells the chosen
    record (or None) when another is chosen and when the chosen one has changed.
    """

    current_changed = Signal(object)
    activated_record = Signal(object)
    """Enter or a double click on a record."""

    def __init__(
        self, model: RecordTableModel[Any], name: str, several: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show the model; `name` is what a screen reader calls the table, `several` allows selecting many rows."""
        super().__init__(parent)
        self._model = model
        self._current: Any = None
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    # what pages ask

    def hide_columns(self, *keys: str) -> None:
        """Hide these columns and show all others: what the section headings say need not stand in every row."""
        self._hidden = frozenset(keys)
        self._fit()

    def current(self) -> Any:
        """Return the chosen record, or None."""
        return self._model.record(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def selected(self) -> list[Any]:
        """Return the selected records from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [record for row in rows if (record := self._model.record(row)) is not None]

    def select(self, record_id: str) -> bool:
        """Choose a record and scroll to it; False if it is not shown."""
        row = self._model.row_of(record_id)
        if row is None:
            return False
        index = self._model.index(row, 0)
        # Not setCurrentIndex: while Ctrl is held (Ctrl+N) it would add to the selection.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
        return True

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
            index = self._model.index(current, 0)
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


@dataclass(frozen=True, kw_only=True)  # slots and Generic don't go together: Filter[Action](…) would fail
class Filter(Generic[T]):
    """A combo box above a list: `options` are (value, text); the first choice is `everything`, which keeps all."""

    key: str
    label: str
    everything: str
    options: Sequence[tuple[object, str]]
    keep: Callable[[T, Any], bool]


class ListPanel(QWidget, Generic[T]):
    """A list to choose from: search line, filters, table, count; an empty state when there is nothing at all.

    `search_text` gives the text in which a record is searched. `table` is the `RecordTable` inside.
    """

    current_changed = Signal(object)

    def __init__(
        self,
        model: RecordTableModel[T],
        name: str,
        search_text: Callable[[T], str],
        *,
        filters: Sequence[Filter[T]] = (),
        empty: EmptyState | None = None,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Build the panel around a model."""
        super().__init__(parent)
        self.model = model
        self._search_text = search_text
        self._filters = {one.key: one for one in filters}
        self._combos = {one.key: _combo(one) for one in filters}
        self._folded: dict[str, str] = {}
        self.search = SearchLine(self.tr("Search in {list}").format(list=name))
        self.table = RecordTable(model, name, several)
        self.table.setProperty("look", "plain")
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        self._nothing = muted(self.tr("Nothing matches. Clear the search or the filters."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty = empty
        self._only_with_records: list[QWidget] = []
        self._bar = QHBoxLayout()
        self._lay_out()
        if empty is not None:
            self.hide_while_empty(self.search, *self._combos.values())
        self.search.textChanged.connect(lambda _text: self._apply())
        self.search.go_down.connect(self._enter_table)
        for combo in self._combos.values():
            combo.chosen.connect(self._apply)
        self.table.current_changed.connect(self.current_changed)
        self._show_state()

    def _lay_out(self) -> None:
        self._bar.setSpacing(SPACE_S)
        self._bar.addWidget(self.search, 2)
        beside = len(self._combos) <= _FILTERS_BESIDE_SEARCH
        self._filter_grid = QGridLayout()
        self._filter_grid.setSpacing(SPACE_S)
        for combo in self._combos.values():
            if beside:
                self._bar.addWidget(combo, 1)
            else:
                self._filter_grid.addWidget(combo)
        body = card()
        self._stack = QStackedLayout(body)
        self._stack.setContentsMargins(1, 1, 1, 1)
        for widget in (self.table, self._nothing, self._empty):
            if widget is not None:
                self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._bar)
        layout.addLayout(self._filter_grid)
        layout.addWidget(body, 1)
        layout.addWidget(self._count)
        self.setMinimumWidth(SPACE_M * 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filters on two lines when they would not be readable on one."""
        super().resizeEvent(event)
        combos = [combo for combo in self._combos.values() if self._filter_grid.indexOf(combo) >= 0]
        columns = len(combos) if self.width() >= scaled(_FILTER_WIDTH) * len(combos) else 2
        for place, combo in enumerate(combos):
            self._filter_grid.addWidget(combo, place // columns, place % columns)

    def add_tool(self, widget: QWidget) -> None:
        """Put a button at the end of the search line's row."""
        self._bar.addWidget(widget)
        if self._empty is not None:
            self.hide_while_empty(widget)

    @property
    def has_empty_state(self) -> bool:
        """Return whether something is said while there is no record at all."""
        return self._empty is not None

    def hide_while_empty(self, *widgets: QWidget) -> None:
        """Show these only while there is some record: an empty list has one next step, and nothing beside it."""
        self._only_with_records += widgets
        for widget in widgets:
            widget.setVisible(self.model.total > 0)

    def set_records(self, records: Sequence[T]) -> None:
        """Show these records; search, filters, order and the chosen record stay."""
        self._folded = {self.model.identity(record): fold(self._search_text(record)) for record in records}
        self.model.set_records(records)
        self._show_state()

    def current(self) -> T | None:
        """Return the chosen record, or None."""
        return cast("T | None", self.table.current())

    def selected(self) -> list[T]:
        """Return the selected records from top to bottom."""
        return self.table.selected()

    def select(self, record_id: str) -> bool:
        """Choose a record, clearing search and filters if they hide it; False if there is none such."""
        if self.table.select(record_id):
            return True
        if record_id not in self._folded:
            return False
        self.clear()
        return self.table.select(record_id)

    def set_choice(self, key: str, value: object) -> None:
        """Set a filter; None keeps everything."""
        self._combos[key].set_value(value)
        self._apply()

    def choice(self, key: str) -> object:
        """Return a filter's present value; None keeps everything."""
        return self._combos[key].value()

    def set_options(self, key: str, options: Sequence[tuple[object, str]]) -> None:
        """Offer other (value, text) in a filter; a chosen value that is no longer there is let go."""
        combo = self._combos[key]
        everything = (None, self._filters[key].everything)
        combo.set_options([everything, *options])
        if combo.currentIndex() < 0:
            combo.set_value(None)
            self._apply()

    def count_text(self) -> str:
        """Return what stands below the list, e.g. "2 of 36"."""
        return self._count.text()

    def clear(self) -> None:
        """Empty the search line and the filters."""
        self.search.clear()
        for combo in self._combos.values():
            combo.set_value(None)
        self._apply()

    def _apply(self) -> None:
        query = fold(self.search.text())
        chosen = [
            (self._filters[key].keep, combo.value()) for key, combo in self._combos.items() if combo.value() is not None
        ]
        if not query and not chosen:
            self.model.set_filter(None)
        else:
            self.model.set_filter(
                lambda record: (
                    matches(self._folded.get(self.model.identity(record), ""), query)
                    and all(keep(record, value) for keep, value in chosen)
                )
            )
        self._show_state()

    def _show_state(self) -> None:
        total, shown = self.model.total, self.model.shown
        for widget in self._only_with_records:
            widget.setVisible(total > 0)
        if total == 0 and self._empty is not None:
            self._stack.setCurrentWidget(self._empty)
        elif shown == 0 and total > 0:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self.table)
        self._count.setVisible(total > 0)
        if shown == total:
            self._count.setText(self.tr("%n in all", None, total))
        else:
            self._count.setText(self.tr("{shown} of {total}").format(shown=shown, total=total))

    def _enter_table(self) -> None:
        self.table.select_first()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _combo(one: Filter[Any]) -> Choice:
    combo = Choice([(None, one.everything), *one.options])
    combo.setAccessibleName(one.label)
    combo.setToolTip(one.label)
    return combo
