"""A cell as a letter and a value of JSON, and as a cell again."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, Final

from turva_desktop.exchange.raw import RawCell, RawKind

_LETTERS: Final = {
    RawKind.TEXT: "t",
    RawKind.NUMBER: "n",
    RawKind.DATE: "d",
    RawKind.BOOL: "b",
    RawKind.ERROR: "e",
    RawKind.EMPTY_FORMULA: "f",
    RawKind.TOO_LONG: "l",
}
_SHARE: Final = "p"
_MOMENT: Final = "m"
_CLOCK: Final = "c"
_NO_DAY: Final = "x"

MADE: Final[Mapping[str, Callable[[Any], RawCell]]] = {  # Any: a value of JSON, of the kind that the letter says
    "t": lambda value: RawCell(RawKind.TEXT, str(value)),
    "n": lambda value: RawCell(RawKind.NUMBER, float(value)),
    _SHARE: lambda value: RawCell(RawKind.NUMBER, float(value), percent=True),
    "d": lambda value: RawCell(RawKind.DATE, date.fromisoformat(value)),
    _MOMENT: lambda value: RawCell(RawKind.DATE, datetime.fromisoformat(value)),
    _CLOCK: lambda value: RawCell(RawKind.DATE, time.fromisoformat(value)),
    _NO_DAY: lambda value: RawCell(RawKind.DATE, float(value)),
    "b": lambda value: RawCell(RawKind.BOOL, bool(value)),
    "e": lambda value: RawCell(RawKind.ERROR, str(value)),
    "f": lambda value: RawCell(RawKind.EMPTY_FORMULA, str(value)),
    "l": lambda value: RawCell(RawKind.TOO_LONG, str(value)),
}
"""How a cell is made of a value, by its letter."""


def told(cell: RawCell) -> tuple[str, str | float | bool]:
    """Return the letter of a cell's kind, and its value."""
    value = cell.value
    if isinstance(value, datetime):
        return _MOMENT, value.isoformat()
    if isinstance(value, date):
        return "d", value.isoformat()
    if isinstance(value, time):
        return _CLOCK, value.isoformat()
    if cell.kind is RawKind.DATE:
        return _NO_DAY, value
    return (_SHARE if cell.percent else _LETTERS[cell.kind]), value
