"""A list to choose from: search line, filters, table, count, and what is said while there is nothing."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from turva_desktop.domain.text import fold
from turva_desktop.ui.lists.columns import T
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import matches
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import card, muted
from turva_desktop.ui.widgets.search_line import SearchLine

_FILTERS_BESIDE_SEARCH = 2
"""More filters than this get a row of their own below the search line."""
_FILTER_WIDTH = 150
"""The least width of a filter on one line with the others, in pixels at text size 100 %."""


class ListPanel(QWidget, Generic[T]):
    """A list with its search and filters; an empty state when there is nothing at all.

    `search_text` gives the text in which a record is searched. `table` is the `RecordTable` inside.
    """

    current_changed = Signal(object)

    def __init__(
        self,
        model: RecordTableModel[T],
        name: str,
        search_text: Callable[[T], str],
        *,
        filters: Sequence[Filter[T, Any]] = (),  # each of a value of its own
        empty: EmptyState | None = None,
        several: bool = False,
    ) -> None:
        """Build the panel around a model."""
        super().__init__()
        self.model = model
        self._search_text = search_text
        self._filters = tuple(filters)
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
            self.hide_while_empty(self.search, *self._filters)
        self.search.textChanged.connect(lambda _text: self._apply())
        self.search.go_down.connect(self._enter_table)
        for one in self._filters:
            one.changed.connect(self._apply)
        self.table.current_changed.connect(self.current_changed)
        self._show_state()

    def _lay_out(self) -> None:
        self._bar.setSpacing(SPACE_S)
        self._bar.addWidget(self.search, 2)
        beside = len(self._filters) <= _FILTERS_BESIDE_SEARCH
        self._filter_grid = QGridLayout()
        self._filter_grid.setSpacing(SPACE_S)
        for one in self._filters:
            if beside:
                self._bar.addWidget(one, 1)
            else:
                self._filter_grid.addWidget(one)
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
        below = [one for one in self._filters if self._filter_grid.indexOf(one) >= 0]
        columns = len(below) if self.width() >= scaled(_FILTER_WIDTH) * len(below) else 2
        for place, one in enumerate(below):
            self._filter_grid.addWidget(one, place // columns, place % columns)

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
        self._folded = self._fold(records)
        self.model.set_records(records)
        self._show_state()

    def replace_records(self, changed: Sequence[T]) -> None:
        """Show some of the records anew."""
        self._folded |= self._fold(changed)
        self.model.replace_records(changed)
        self._show_state()

    def current(self) -> T | None:
        """Return the chosen record, or None."""
        return self.table.current()

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

    def count_text(self) -> str:
        """Return what stands below the list, e.g. "2 of 36"."""
        return self._count.text()

    def clear(self) -> None:
        """Empty the search line and the filters."""
        self.search.clear()
        for one in self._filters:
            one.set_value(None)
        self._apply()

    def _fold(self, records: Iterable[T]) -> dict[str, str]:
        return {self.model.identity(record): fold(self._search_text(record)) for record in records}

    def _apply(self) -> None:
        query = fold(self.search.text())
        chosen = [one for one in self._filters if one.value() is not None]
        if not query and not chosen:
            self.model.set_filter(None)
        else:
            self.model.set_filter(
                lambda record: (
                    matches(self._folded.get(self.model.identity(record), ""), query)
                    and all(one.accepts(record) for one in chosen)
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
