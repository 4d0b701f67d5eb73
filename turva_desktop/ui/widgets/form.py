"""A form that stores a field when it is left: there is no Save button."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from turva_desktop.domain.ports import Translate
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.running.attempt import problem_of
from turva_desktop.ui.widgets.field import (
    GREATEST,
    CheckField,
    ChoiceField,
    DateField,
    Field,
    LineField,
    MarkdownField,
    NamesField,
    NumberField,
    TextField,
    TimeField,
    Unreadable,
)
from turva_desktop.ui.widgets.labels import heading

F = TypeVar("F", bound=Field)


class FieldForm(QWidget):
    """Fields one below another, `half=True` ones side by side.

    `changed(name, value)` is called when a field was edited and left (a combo box or a check box at once), never
    while loading. If it raises a `TurvaError`, the sentence stands below the field and what was typed stays.
    `key` is the loaded record's id: use it in `changed`, for a field still being typed in is stored under the old
    key when another record is loaded.
    """

    def __init__(
        self,
        changed: Callable[[str, Any], object],
        translate: Translate,
        today: Callable[[], date] = date.today,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty form; declare its fields with the `add_…` methods from top to bottom."""
        super().__init__(parent)
        self.key: str | None = None
        self._changed = changed
        self._translate = translate
        self._today = today
        self._read_only = read_only
        self._fields: dict[str, Field] = {}
        self._items: list[tuple[QWidget, bool]] = []
        self._storing = False
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_M - 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    # declaring

    def add_line(self, name: str, label: str, completions: Sequence[str] = (), half: bool = False) -> LineField:
        """Add one line of text."""
        return self.add(name, LineField(label, completions), half)

    def add_text(self, name: str, label: str, rows: int = 4) -> TextField:
        """Add several lines of plain text."""
        return self.add(name, TextField(label, rows))

    def add_markdown(self, name: str, label: str, rows: int = 6) -> MarkdownField:
        """Add several lines of Markdown."""
        return self.add(name, MarkdownField(label, rows))

    def add_date(self, name: str, label: str, half: bool = False) -> DateField:
        """Add a date that may be missing."""
        return self.add(name, DateField(label, self._today), half)

    def add_time(self, name: str, label: str, half: bool = False) -> TimeField:
        """Add a time of day that may be missing."""
        return self.add(name, TimeField(label), half)

    def add_choice(
        self, name: str, label: str, options: Sequence[tuple[object, str]], half: bool = False
    ) -> ChoiceField:
        """Add a choice from (value, text)."""
        return self.add(name, ChoiceField(label, options), half)

    def add_check(self, name: str, label: str, half: bool = False) -> CheckField:
        """Add a yes or no."""
        return self.add(name, CheckField(label), half)

    def add_number(
        self,
        name: str,
        label: str,
        least: int | None = None,
        most: int = GREATEST,
        decimals: int = 0,
        half: bool = False,
    ) -> NumberField:
        """Add a number that may be missing: int, or Decimal if it has decimals."""
        return self.add(name, NumberField(label, least, most, decimals), half)

    def add_year(self, name: str, label: str, half: bool = False) -> NumberField:
        """Add a year that may be missing."""
        return self.add(name, NumberField(label, 1900, 2200, year=True), half)

    def add_names(self, name: str, label: str, known: Sequence[str] = (), half: bool = False) -> NamesField:
        """Add a list of names, a tuple of texts."""
        return self.add(name, NamesField(label, known), half)

    def add(self, name: str, field: F, half: bool = False) -> F:
        """Add a field of any kind."""
        if name in self._fields:
            raise ValueError(name)
        self._fields[name] = field
        field.left.connect(lambda: self._store(name))
        if self._read_only:
            field.set_read_only(True)
        self.add_widget(field, half)
        return field

    def add_heading(self, text: str) -> None:
        """Add the heading of a part."""
        label = heading(text)
        label.setContentsMargins(0, SPACE_M // 2, 0, 0)
        self.add_widget(label)

    def add_widget(self, widget: QWidget, half: bool = False) -> None:
        """Add any other widget."""
        self._items.append((widget, half))
        self._lay_out()

    # using

    def load(self, values: Mapping[str, Any] | object, key: str | None) -> None:
        """Show a record (or a mapping) by its field names; `key` is its id.

        What is being typed into the same record stays; into another record, it is stored first.
        """
        same = key is not None and key == self.key
        if not same:
            self.commit()
        self.key = key
        for name, field in self._fields.items():
            value = values.get(name) if isinstance(values, Mapping) else getattr(values, name, None)
            if not (same and field.dirty()):
                field.load(value)

    def commit(self) -> bool:
        """Store what is being typed now; False if some field could not be stored."""
        for name, field in self._fields.items():
            if self.key is not None and field.dirty():
                self._store(name)
        return not any(self.key is not None and field.dirty() for field in self._fields.values())

    def field(self, name: str) -> Field:
        """Return a field."""
        return self._fields[name]

    def set_read_only(self, read_only: bool) -> None:
        """Let the values be read and copied but not changed."""
        self._read_only = read_only
        for field in self._fields.values():
            field.set_read_only(read_only)

    def focus_first(self) -> None:
        """Put the keyboard into the first field, its text selected."""
        for field in self._fields.values():
            field.editor.setFocus(Qt.FocusReason.TabFocusReason)
            break

    def _store(self, name: str) -> None:
        field = self._fields[name]
        if self._storing or self._read_only:
            return
        self._storing = True
        try:
            value = field.read()
            problem = problem_of(lambda: self._changed(name, value), self._translate)
        except Unreadable as typed:
            problem = str(typed)
        finally:
            self._storing = False
        if problem is None:
            field.accept()
        else:
            field.show_problem(problem)

    # laying out

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one column: the halves go below each other."""
        narrow = max((widget.minimumSizeHint().width() for widget, _half in self._items), default=0)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put halves below each other when the form is narrow."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(320) else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        row, side = -1, 1
        for widget, half in self._items:
            self._grid.removeWidget(widget)
            if half and self._columns == 2 and side == 0:
                side = 1
            else:
                row, side = row + 1, 0 if half and self._columns == 2 else 1
            span = 1 if half and self._columns == 2 else 2
            column = 0 if span == 2 else side
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
