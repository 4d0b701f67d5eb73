"""Rows of cells as the text that stands in a sheet's part: what openpyxl would write, many times as quickly.

openpyxl lays a sheet out; its rows are put into the part when the file is packed (`archive`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from openpyxl.utils import get_column_letter

from turva_desktop.exchange.codecs import CellValue

_MARKUP: Final = re.compile("[&<>]")
_DAY_ZERO: Final = date(1899, 12, 30).toordinal()  # the day from which spreadsheets count
_AT_ONCE: Final = 400

LETTERS: Final[Sequence[str]] = ("", *(get_column_letter(number) for number in range(1, 257)))
"""The letters of each column by its number."""


def text_cell(place: str, style: int, text: str) -> str:
    """Return a cell that holds text, whatever it looks like; it is `escaped` already."""
    if _MARKUP.search(text):
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    kept = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() or "\n" in text else ""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'


def cell(place: str, style: int, value: CellValue | datetime | bool) -> str:
    """Return a cell that holds a value, or nothing but its looks."""
    if value is None:
        return f'<c r="{place}" s="{style}"/>'
    if isinstance(value, str):
        return text_cell(place, style, value)
    if isinstance(value, bool):
        return f'<c r="{place}" s="{style}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, datetime):
        return f'<c r="{place}" s="{style}"><v>{_moment(value)!r}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="{style}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
    return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'


def error_cell(place: str, style: int, error: str) -> str:
    """Return a cell that holds one of a spreadsheet's errors, e.g. `#REF!`."""
    return f'<c r="{place}" s="{style}" t="e"><v>{error}</v></c>'


def row(number: int, cells: Iterable[str], height: float = 0) -> str:
    """Return a row. Its height is a proposal: a spreadsheet makes it higher when somebody writes more in it."""
    high = f' ht="{height:g}"' if height else ""
    return f'<row r="{number}"{high}>{"".join(cells)}</row>'


def _moment(value: datetime) -> float:
    return value.toordinal() - _DAY_ZERO + (value - datetime.combine(value.date(), time())) / timedelta(days=1)


class Rows:
    """The rows of one sheet, kept as the bytes that they become."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._done: list[bytes] = []

    def __bool__(self) -> bool:
        return bool(self._waiting or self._done)

    def add(self, row: str) -> None:
        """Add the next row."""
        self._waiting.append(row)
        if len(self._waiting) >= _AT_ONCE:
            self._pack()

    def taken(self) -> Iterator[bytes]:
        """Yield the rows and let go of them."""
        self._pack()
        self._done.reverse()
        while self._done:
            yield self._done.pop()

    def _pack(self) -> None:
        if self._waiting:
            self._done.append("".join(self._waiting).encode())
            self._waiting.clear()
