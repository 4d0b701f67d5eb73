"""A form that stores a field when it is left: there is no Save button."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from turva_desktop.domain.fields import FieldType, field_types
from turva_desktop.domain.kind import Unfit
from turva_desktop.domain.language import WordedEnum, Words
from turva_desktop.domain.record import Fielded
from turva_desktop.ui.forms.choices import CheckField, ChoiceField, DateField
from turva_desktop.ui.forms.field import Field, Unreadable
from turva_desktop.ui.forms.lines import DecimalField, LineField, NamesField, NumberField, TimeField
from turva_desktop.ui.forms.mnemonics import with_mnemonic
from turva_desktop.ui.forms.storing import StoringForm
from turva_desktop.ui.forms.unstored import Unstored
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.look.words import options_of, word
from turva_desktop.ui.running.attempt import problem_of
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import heading

R = TypeVar("R", bound=Fielded)
R_co = TypeVar("R_co", bound=Fielded, covariant=True)
F = TypeVar("F", bound=Field[Any])  # a field of any value
_TWO_COLUMNS: Final = 320
"""From this width on, in pixels at text size 100 %, halves stand side by side."""

_SUITED: Final[Mapping[type, Callable[[Callable[[], date]], Field[Any]]]] = {  # each of a value of its own
    str: lambda _today: LineField(),
    bool: lambda _today: CheckField(),
    int: lambda _today: NumberField(),
    Decimal: lambda _today: DecimalField(),
    date: DateField,
    time: lambda _today: TimeField(),
}
"""The field that suits a type of value; `today` fills a missing year of a date."""


class Edit(Protocol):
    """Stores changed fields of a record, e.g. `Register.edit`; a `TurvaError` says what is wrong."""

    def __call__(self, record_id: str, /, **changes: object) -> object:
        """Change some fields."""
        ...


class Subject(Protocol[R_co]):
    """What a form is about: a type of records, and what their fields are called. A `Kind` is one."""

    @property
    def record(self) -> type[R_co]:
        """Return the type."""
        ...

    @property
    def labels(self) -> Mapping[str, Words]:
        """Return what each field is called."""
        ...

    @property
    def opens(self) -> str:
        """Return the field whose record is opened where these records are shown."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Described(Generic[R]):
    """The subject of a form whose records are of no kind, e.g. the user's preferences."""

    record: type[R]
    labels: Mapping[str, Words]
    opens: str = ""


class FieldForm(StoringForm, Generic[R]):
    """Fields of one kind of record, one below another, `half=True` ones side by side.

    What they are called comes from the kind; a name that it doesn't know raises `Unfit`, and so does a field that can't
    hold what the record's does. Rules and limits are the service's: it is asked whenever something is stored.

    `edit` is called when a field was edited and left (a combo box or a check box at once), never while loading. If it
    raises a `TurvaError`, the sentence stands below the field and what was typed stays. `key` is the id of the record
    that is shown.
    """

    def __init__(self, context: UiContext, subject: Subject[R], edit: Edit, *, read_only: bool | None = None) -> None:
        """Make an empty form; declare its fields from top to bottom.

        `read_only` is the workspace's unless it is said.
        """
        super().__init__()
        self.key: str | None = None
        self._context, self._subject, self._edit = context, subject, edit
        self._types = field_types(subject.record)
        self._read_only = context.read_only if read_only is None else read_only
        self._fields: dict[str, Field[Any]] = {}  # each of a value of its own
        self._hints: dict[str, str] = {}
        self._items: list[tuple[QWidget, bool]] = []
        self._storing = False
        self._kept: dict[str, dict[str, str]] = {}
        self._opened_by = ""
        self._opens: dict[str, str] = {}
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_M - 4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    # declaring

    def add(self, name: str, *, half: bool = False, hint: str = "") -> Field[Any]:
        """Add the field that suits what the record holds: a line, a number, a date, names, a choice of words."""
        return self.put(name, _suited(self._held(name), self._context.today), half=half, hint=hint)

    def put(self, name: str, field: F, *, half: bool = False, hint: str = "") -> F:
        """Add a field and return it. `hint` says what a newcomer may wonder about."""
        if name in self._fields:
            raise ValueError(name)
        held = self._held(name)
        if field.several != held.several or not issubclass(held.of, field.holds):
            raise Unfit(f"{type(field).__name__} can't hold {self._subject.record.__name__}.{name}")
        self._fields[name], self._hints[name] = field, hint
        field.set_label(word(self._subject.labels[name]), hint)
        field.left.connect(lambda: self._store(name))
        field.set_read_only(self._read_only)
        self.add_widget(field, half=half)
        return field

    def add_heading(self, text: str) -> None:
        """Add the heading of a part."""
        label = heading(text)
        label.setContentsMargins(0, SPACE_M // 2, 0, 0)
        self.add_widget(label)

    def add_widget(self, widget: QWidget, *, half: bool = False) -> None:
        """Add any other widget."""
        self._items.append((widget, half))
        self._lay_out()

    def give_mnemonics(self, taken: str) -> None:
        """Give each field a letter for Alt that no other field here has, nor one of `taken`."""
        for name, field in self._fields.items():
            text, letter = with_mnemonic(word(self._subject.labels[name]), taken)
            field.set_label(text, self._hints[name])
            taken += letter

    # using

    def load(self, record: R | None, key: str = "") -> None:
        """Show a record, or none; `key` is its id where it has none of its own.

        What is being typed into the same record stays; into another one, it is stored. What can't be stored, half a
        date, is told and waits in its field for that record to be shown again.
        """
        shown = None if record is None else key or str(getattr(record, "id"))  # noqa: B009 - not every one has an id
        same = shown is not None and shown == self.key
        if not same:
            self._leave()
        self.key = shown
        self._opened_by = "" if record is None else str(getattr(record, self._subject.opens, ""))
        for name, field in self._fields.items():
            value = None if record is None else getattr(record, name)
            if same:
                field.show_anew(value)
            else:
                field.load(value)
        for name, typed in self._kept.pop(shown or "", {}).items():
            self._fields[name].type_again(typed)

    def commit(self) -> bool:
        """Store what is being typed now; False if some field could not be stored."""
        for name in self._dirty():
            self._store(name)
        return not self._dirty()

    def bring_back(self) -> bool:
        """Bring back what was typed and taken back before it was stored; False when there is none."""
        if self.key is None or self._read_only:
            return False
        brought = [field.bring_back() for field in self._fields.values()]  # of every field, not of the first alone
        return True in brought

    def unstored(self) -> list[Unstored]:
        """Return what is typed and could not be stored, into this record or one that was shown before."""
        here = [self._unstored(name, self._fields[name].typed()) for name in self._dirty()]
        kept = [
            replace(self._unstored(name, typed), record_id=self._opens.get(key, ""))
            for key, one in self._kept.items()
            for name, typed in one.items()
        ]
        return [*here, *kept]

    def forget(self) -> None:
        """Show no record any more and store nothing of it: it is about to be deleted."""
        self._kept.pop(self.key or "", None)
        self.key = None
        self.load(None)

    def field(self, name: str) -> Field[Any]:
        """Return a field."""
        return self._fields[name]

    def fields(self) -> list[Field[Any]]:
        """Return the fields from top to bottom."""
        return list(self._fields.values())

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

    def _held(self, name: str) -> FieldType:
        if name not in self._types or name not in self._subject.labels:
            raise Unfit(f"{self._subject.record.__name__} has no field {name} that people know")
        return self._types[name]

    def _dirty(self) -> list[str]:
        """Return the names of the fields that hold something not stored yet."""
        return [name for name, field in self._fields.items() if self.key is not None and field.dirty()]

    def _leave(self) -> None:
        """Store what was typed into the record that is left; half a date is told and kept."""
        for name in self._dirty():
            try:
                self._store_later(name, self._fields[name].read())
            except Unreadable as unread:
                typed = self._fields[name].typed()
                self._kept.setdefault(self.key or "", {})[name] = typed
                self._opens[self.key or ""] = self._opened_by
                told = self._unstored(name, typed, str(unread)).told()
                text = self.tr("Not stored: {what} It waits in its field.")
                self._context.shell.show_problem(text.format(what=told))

    def _unstored(self, name: str, typed: str, problem: str = "") -> Unstored:
        said = problem or self._fields[name].problem.text()
        return Unstored(field=word(self._subject.labels[name]), typed=typed, problem=said)

    def _store(self, name: str) -> None:
        field, key = self._fields[name], self.key
        if self._storing or self._read_only or key is None:
            return
        with self._being_stored():
            try:
                value = field.read()
            except Unreadable as typed:
                field.show_problem(str(typed))
                return
            if self._context.readings.is_open:
                self._store_later(name, value)
                problem = None
            else:
                problem = problem_of(lambda: self._edit(key, **{name: value}), self._context.translate)
        if problem is None:
            field.accept()
        else:
            field.show_problem(problem)

    def _store_later(self, name: str, value: object) -> None:
        """Store a value where its field can't say any more what is wrong: the window does."""
        key = self.key
        if key is not None and not self._read_only:
            self._context.shell.do(lambda: self._edit(key, **{name: value}))

    @contextmanager
    def _being_stored(self) -> Iterator[None]:
        """Hear nothing of the fields meanwhile: storing may show the record anew."""
        self._storing = True
        try:
            yield
        finally:
            self._storing = False

    # laying out

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one column: the halves go below each other."""
        narrow = max((widget.minimumSizeHint().width() for widget, _half in self._items), default=0)
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put halves below each other when the form is narrow."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(_TWO_COLUMNS) else 1
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


def _suited(held: FieldType, today: Callable[[], date]) -> Field[Any]:
    if held.several:
        return NamesField()
    if issubclass(held.of, WordedEnum):
        none = [(None, QCoreApplication.translate("FieldForm", "Not said"))] if held.nullable else []
        return ChoiceField([*none, *options_of(held.of)])
    return _SUITED[held.of](today)
