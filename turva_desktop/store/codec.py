"""How a record's fields are stored: one conversion by field type for every kind of record.

SQLite keeps text, integers and nothing inexact: dates and times as ISO 8601 text, decimals as text, enumerations by
their value, tuples as JSON. A float never reaches the file, so undo brings back the same bytes.
"""

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.fields import FieldType, field_types
from turva_desktop.domain.record import Fielded, R, Record


class Unreadable(Exception):  # noqa: N818 - told as a damaged workspace
    """A row holds what its record can't: the file was changed by something else than this program."""


Plain = str | int | None
Store = Callable[[Any], Plain]  # of the field's own type, which a table of all fields can't name
Load = Callable[[Any], object]  # likewise, of what SQLite keeps of it

_REMEMBERED = 4096
"""How many stored values of a field are remembered as what they mean: few days, words and lists occur often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record kind: its name, whether SQLite keeps it as an integer, and the conversion both ways.

    `load` is None where the stored value is the value itself.
    """

    name: str
    is_integer: bool
    nullable: bool
    store: Store
    load: Load | None

    def stored(self, value: object) -> Plain:
        """Return a value as SQLite keeps it."""
        return None if value is None else self.store(value)

    def loaded(self, stored: Plain) -> object:
        """Return the value that SQLite keeps so; `Unreadable` when it is none of the field's."""
        if stored is None or self.load is None:
            return stored
        try:
            return self.load(stored)
        except (ValueError, ArithmeticError, TypeError) as error:
            raise Unreadable(f"{self.name}: {error}") from error


def _finite(text: str) -> Decimal:
    """Return a stored number; raises `ValueError` for one that is none, as only a damaged file holds."""
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError(text)
    return number


def moment_in(text: str) -> datetime:
    """Return a moment as the file keeps it, in UTC; `Unreadable` for what is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Unreadable(text) from error
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def fields_in(text: str) -> dict[str, Plain]:
    """Return the fields of a record as the journal keeps them; `Unreadable` for what is none."""
    try:
        fields = json.loads(text)
    except ValueError as error:
        raise Unreadable(text) from error
    if not isinstance(fields, dict):
        raise Unreadable(text)
    return fields


@cache
def fields_of(kind: type[Fielded]) -> tuple[Field, ...]:
    """Return the fields of a record kind in the order of its definition."""
    return tuple(_field(name, held) for name, held in field_types(kind).items())


def moments_of(kind: type[Fielded]) -> tuple[str, ...]:
    """Return the fields in which a record keeps when something was written."""
    return tuple(name for name, held in field_types(kind).items() if held.of is datetime)


@cache
def field_of(kind: type[Fielded], name: str) -> Field:
    """Return one field of a record kind; raises `KeyError` where it has none of that name."""
    return {field.name: field for field in fields_of(kind)}[name]


def to_row(record: Record) -> dict[str, Plain]:
    """Return a record's fields as SQLite keeps them; text that SQLite would cut or refuse raises `TurvaError`."""
    row: dict[str, Plain] = {}
    for field in fields_of(type(record)):
        plain = field.stored(getattr(record, field.name))
        if isinstance(plain, str):
            check_text(plain)
        row[field.name] = plain
    return row


def to_record(kind: type[R], row: Mapping[str, Plain]) -> R:
    """Return the record that a row holds; `Unreadable` when a value is none of its field's."""
    (record,) = to_records(kind, [[row[field.name] for field in fields_of(kind)]])
    return record


def to_records(kind: type[R], rows: Iterable[Sequence[Plain]]) -> list[R]:
    """Return the records of rows whose columns stand in the order of the fields; `Unreadable` as `to_record`."""
    fields = fields_of(kind)
    names = [field.name for field in fields]
    loads = [(place, field.load) for place, field in enumerate(fields) if field.load is not None]
    records = []
    for row in rows:
        values: list[object] = list(row)
        try:
            for place, load in loads:
                if values[place] is not None:
                    values[place] = load(values[place])
            records.append(kind(**dict(zip(names, values, strict=True))))
        except (ValueError, ArithmeticError, TypeError) as error:
            raise Unreadable(f"{kind.__name__} {row[names.index('id')]}: {error}") from error
    return records


def check_text(text: str) -> None:
    """Raise `TurvaError("text.not_storable")` for a text that no file can keep."""
    # Some C paths of SQLite cut text at NUL, and half a surrogate pair is no UTF-8: refused at the border.
    if "\0" in text or (not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text)):
        raise TurvaError("text.not_storable", text=text[:40].replace("\0", "␀").encode("utf-8", "replace").decode())


def _field(name: str, held: FieldType) -> Field:
    store, load, is_integer = _conversion(held)
    return Field(name=name, is_integer=is_integer, nullable=held.nullable, store=store, load=load)


def _conversion(held: FieldType) -> tuple[Store, Load | None, bool]:
    if held.several:
        is_parts = dataclasses.is_dataclass(held.of)
        return (_store_parts, _parts_loader(held.of), False) if is_parts else (_store_list, _list, False)
    for type_, store, load, is_integer in _CONVERSIONS:
        if held.of is type_:
            return store, load, is_integer
    if issubclass(held.of, Enum):
        return (lambda member: str(member.value)), lru_cache(_REMEMBERED)(held.of), False
    raise TypeError(held.of)


def _store_list(items: Sequence[str]) -> str:
    return json.dumps(items, ensure_ascii=False)


@lru_cache(_REMEMBERED)
def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _store_parts(parts: Sequence[Fielded]) -> str:
    """Return small dataclasses (yearly costs) as lists of their fields."""
    return json.dumps([[field.stored(getattr(part, field.name)) for field in fields_of(type(part))] for part in parts])


def _parts_loader(of: type[Fielded]) -> Callable[[str], tuple[Fielded, ...]]:
    @lru_cache(_REMEMBERED)
    def load(text: str) -> tuple[Fielded, ...]:
        return tuple(_part(of, values) for values in json.loads(text))

    return load


def _part(of: type[Fielded], values: Sequence[Plain]) -> Fielded:
    loaded = {field.name: field.loaded(value) for field, value in zip(fields_of(of), values, strict=True)}
    return of(**loaded)


_CONVERSIONS: Final[tuple[tuple[type, Store, Load | None, bool], ...]] = (
    (bool, int, bool, True),
    (int, int, None, True),
    (str, str, None, False),
    (Decimal, lambda number: format(number, "f"), lru_cache(_REMEMBERED)(_finite), False),
    (datetime, lambda moment: moment.isoformat(), datetime.fromisoformat, False),
    (date, lambda day: day.isoformat(), lru_cache(_REMEMBERED)(date.fromisoformat), False),
    (time, lambda clock: clock.isoformat(), lru_cache(_REMEMBERED)(time.fromisoformat), False),
)
