"""The one definition of a sheet: it drives the writer, the template, the reader, the differ and the manual."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Generic, TypeAlias

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import WordedEnum, Words
from turva_desktop.domain.record import R, Record, changed
from turva_desktop.exchange.codecs import Codec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.parsed import Problem

FORMAT_VERSION = 1
"""The version of the workbook's layout; a reader refuses newer ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spill:
    """Where words go that stand in place of a column's own value: the other column, and their value there.

    `takes` tells which words go there; the first spill that takes them does.
    """

    column: str
    takes: Callable[[str], bool] = lambda _words: True
    value: Callable[[str], object] = lambda words: words


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column. `key` is its name for ever; `record_field` is what it edits in the record, if it edits one.

    `shown` gives what is exported when that is not the field itself; `already` then tells whether a value given in a
    file is known here. `synonyms` are other headings that senders use. `spills` take words written in place of a value.
    Only `printed` columns go on paper; the others stand folded in a group. `asked` are those that a recipient fills in
    first. `width` is in characters. `fills` are pale colours behind some values: an aid
    beside the word, never instead of it.
    """

    key: str
    heading: Words
    codec: Codec[Any]  # of the field's own type, which a list of all columns can't name
    record_field: str = ""
    shown: Callable[[R, View], object] | None = None
    already: Callable[[R, object, View], bool] | None = None
    synonyms: tuple[str, ...] = ()
    width: int = 16
    editable: bool = True
    required: bool = False
    printed: bool = True
    asked: bool = False
    spills: tuple[Spill, ...] = ()
    hint: Words | None = None
    fills: Mapping[WordedEnum, tuple[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def clearable(self) -> bool:
        """Tell whether `-` may empty the column."""
        return self.editable and not self.required and self.codec.can_clear

    def value(self, record: R, view: View) -> object:
        """Return what the column shows of a record."""
        return self.shown(record, view) if self.shown else getattr(record, self.record_field)

    def names(self) -> frozenset[str]:
        """Return every heading under which the column is found, in comparable form."""
        return frozenset(map(loose, (*self.heading.known, *self.synonyms, self.key)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Generic[R]):
    """Columns that belong together: what they say comes from one side, never half from each.

    `stands` gives what stands here where the column doesn't show it, and `told_by` the record that says it where that
    is not the row's own.
    """

    columns: tuple[str, ...]
    stands: Mapping[str, Callable[[R, View], object]] = field(default_factory=lambda: MappingProxyType({}))
    told_by: Callable[[R, View], Record | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A file that comes in: its name, the moment, and the records that its rows may refer to."""

    file: str
    now: datetime
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Generic[R]):
    """The change of one record that a file asks for: new values by column key, and the words they were given in."""

    record: R
    values: Mapping[str, object]
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """What the change of a record comes to: records to add, to save over those that are here, and to delete.

    `expected` are those that are here and that it saves over or deletes, beside the changed record itself.
    """

    add: tuple[Record, ...] = ()
    save: tuple[Record, ...] = ()
    delete: tuple[Record, ...] = ()
    expected: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[R]):
    """One kind of record as a sheet; its title, its rules and what may leave the house are the kind's.

    `identity` names the columns that tell two new rows apart (the required ones by default): the same new row
    taken in twice is the same record. `order` sorts the rows where the kind's own place is not meant. `prefer` names
    ids that win among records called the same. `given` are values that a new row gets from the file it comes in, where
    it leaves them open. `check` judges one changed value against what is here. `tie` brings fields of a changed record
    together, and `apply` makes records of values that are not the record's own. `units` are columns that belong
    together. `leads` is for the sheet that is filled in most. So many of the first columns as are `frozen` stay in
    sight.
    """

    key: str
    kind: Kind[R]
    columns: tuple[Column[R], ...]
    purpose: Words
    synonyms: tuple[str, ...] = ()
    creatable: bool = True
    identity: tuple[str, ...] = ()
    order: Callable[[R, View], tuple[object, ...]] | None = None
    prefer: Callable[[R | None, str, View], Iterable[str]] | None = None
    given: Callable[[Mapping[str, object], Arrival], Mapping[str, object]] | None = None
    check: Callable[[R, "Column[R]", object, View], Problem | None] | None = None
    tie: Callable[[R, R, View], R] | None = None
    apply: Callable[[Edit[R], Arrival], Edited] | None = None
    units: tuple[Unit[R], ...] = ()
    leads: bool = False
    frozen: int = 1

    @property
    def title(self) -> Words:
        """Return the sheet's name: what several of its records are called."""
        return self.kind.many

    def names(self) -> frozenset[str]:
        """Return every title under which the sheet is found, in comparable form."""
        return frozenset(map(loose, (*self.title.known, *self.synonyms)))

    @property
    def identifying(self) -> tuple[str, ...]:
        """Return the keys of the columns that tell new rows apart."""
        return self.identity or tuple(column.key for column in self.columns if column.required)

    @property
    def table_name(self) -> str:
        """Return the name of the sheet's table in formulas: its Finnish title in plain letters."""
        plain = unicodedata.normalize("NFKD", self.title.fi).encode("ascii", "ignore").decode()
        return re.sub(r"\W+", "_", plain)

    def column(self, key: str) -> Column[R]:
        """Return a column by its key."""
        return next(column for column in self.columns if column.key == key)

    def column_of(self, record_field: str) -> Column[R] | None:
        """Return the column that edits a field, None where none does."""
        return next((column for column in self.columns if column.record_field == record_field), None)

    def unit_of(self, key: str) -> Unit[R] | None:
        """Return the columns that a column belongs together with, None where it stands alone."""
        return next((unit for unit in self.units if key in unit.columns), None)

    def is_own(self, key: str) -> bool:
        """Tell whether a column edits the record itself."""
        return bool(self.column(key).record_field)

    def records(self, view: View) -> list[R]:
        """Return the sheet's records in the order of its rows."""
        order = self.order or (lambda record, view: view.place(record))
        return sorted(view.all(self.kind.record), key=lambda record: order(record, view))

    def changed(self, record: R, values: Mapping[str, object], view: View) -> R:
        """Return a record with new values by column key; those that are not its own are passed over."""
        own = {self.column(key).record_field: value for key, value in values.items() if self.is_own(key)}
        after = changed(record, **own)
        return self.tie(record, after, view) if self.tie else after

    def edited(self, edit: Edit[R], arrival: Arrival) -> Edited:
        """Return the records to add and to save for a change."""
        after = self.changed(edit.record, edit.values, arrival.view)
        own = () if after == edit.record else (after,)
        beside = Edited() if self.apply is None else self.apply(edit, arrival)
        return replace(beside, save=(*own, *beside.save))


AnySheet: TypeAlias = Sheet[Any]  # among all sheets, the kind of the records is known to the sheet alone
AnyColumn: TypeAlias = Column[Any]  # likewise
