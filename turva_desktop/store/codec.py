"""How a record's fields are stored: one conversion by field type for every kind of record.

SQLite keeps text, integers and nothing inexact: dates and times as ISO 8601 text, decimals as text, enumerations by
their value, tuples as JSON. A float never reaches the file, so undo brings back the same bytes.
"""

import dataclasses
import json
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError

R = TypeVar("R")


class Unreadable(Exception):  # noqa: N818 - told as a damaged workspace
    """A row holds what its record can't: the file was changed by something else than this program."""


Plain = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record kind: its name, whether SQLite keeps it as an integer, and the conversion both ways."""

    name: str
    is_integer: bool
    nullable: bool
    store: Callable[[Any], Plain]
    load: Callable[[Any], Any]


def fields_of(kind: type[Any]) -> tuple[Field, ...]:
    """Return the fields of a record kind in the order of its definition."""
    if kind not in _FIELDS:
        _FIELDS[kind] = _read_fields(kind)
    return _FIELDS[kind]


_FIELDS: dict[type[Any], tuple[Field, ...]] = {}


def _read_fields(kind: type[Any]) -> tuple[Field, ...]:
    hints = typing.get_type_hints(kind)
    return tuple(_field(field.name, hints[field.name]) for field in dataclasses.fields(kind))


def to_row(record: Any) -> dict[str, Plain]:
    """Return a record's fields as SQLite keeps them; text that SQLite would cut or refuse raises `TurvaError`."""
    row: dict[str, Plain] = {}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        plain = None if value is None else field.store(value)
        if isinstance(plain, str):
            _check_text(plain)
        row[field.name] = plain
    return row


def to_record(kind: type[R], row: typing.Mapping[Any, Any]) -> R:
    """Return the record that a row holds; `Unreadable` when a value is none of its field's."""
    try:
        return kind(
            **{
                field.name: None if row[field.name] is None else field.load(row[field.name])
                for field in fields_of(kind)
            }
        )
    except (ValueError, ArithmeticError, TypeError) as error:
        raise Unreadable(f"{kind.__name__} {row['id']}: {error}") from error


def _check_text(text: str) -> None:
    # Some C paths of SQLite cut text at NUL, and half a surrogate pair is no UTF-8: refused at the border.
    if "\0" in text or (not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text)):
        raise TurvaError("text.not_storable", text=text[:40].replace("\0", "␀").encode("utf-8", "replace").decode())


def _field(name: str, hint: Any) -> Field:
    nullable = False
    if typing.get_origin(hint) in {typing.Union, types.UnionType}:
        (hint,) = (one for one in typing.get_args(hint) if one is not types.NoneType)
        nullable = True
    while isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    store, load, is_integer = _conversion(hint)
    return Field(name=name, is_integer=is_integer, nullable=nullable, store=store, load=load)


def _conversion(hint: Any) -> tuple[Callable[[Any], Plain], Callable[[Any], Any], bool]:
    if typing.get_origin(hint) is tuple:
        if typing.get_args(hint)[0] is YearCost:
            return _store_costs, _load_costs, False
        return (
            (lambda items: json.dumps(items, ensure_ascii=False)),
            (lambda text: tuple(json.loads(text))),
            False,
        )
    if issubclass(hint, Enum):
        return (lambda member: str(member.value)), hint, False
    if hint is bool:
        return int, bool, True
    if hint is int:
        return int, int, True
    if hint is str:
        return str, str, False
    if hint is Decimal:
        return (lambda number: format(number, "f")), Decimal, False
    if hint in {datetime, date, time}:
        return (lambda moment: str(moment.isoformat())), hint.fromisoformat, False
    raise TypeError(hint)


def _store_costs(costs: tuple[YearCost, ...]) -> str:
    return json.dumps([[cost.year, format(cost.euros, "f")] for cost in costs])


def _load_costs(text: str) -> tuple[YearCost, ...]:
    return tuple(YearCost(year=year, euros=Decimal(euros)) for year, euros in json.loads(text))
