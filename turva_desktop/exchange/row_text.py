"""Rows of cells as the text that stands in a sheet's part: what openpyxl would write, many times as quickly.

openpyxl lays a sheet out; its rows are put into the part when the file is packed (`archive`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from openpyxl.utils import get_column_letter

from turva_desktop.exchange.codecs import CellValue

_MARKUP: Final = re.compile("[&<>]")
_DAY_ZERO: Final = date(1899, 12, 30).toordinal()  # the day from which spreadsheets count
_AT_ONCE: Final = 400

LETTERS: Final[Sequence[str]] = ("", *(get_column_letter(number) for number in range(1, 257)))
"""The letters of each column by its number."""


def cell(place: str, style: int, value: CellValue | bool) -> str:
    """Return a cell that holds a value, or nothing but its looks; text is `escaped` already."""
    return f'<c r="{place}"{cell_after_place(style, value)}'


def cell_after_place(style: int, value: CellValue | bool) -> str:
    """Return what follows the place of a cell: the same for every cell with these looks and this value."""
    if value is None:
        return f' s="{style}"/>'
    if isinstance(value, str):
        return _text(style, value)
    if isinstance(value, bool):
        return f' s="{style}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, date):
        return f' s="{style}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
    return f' s="{style}"><v>{value!r}</v></c>'


def _escape(text: str) -> str:
    if _MARKUP.search(text) is None:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _text(style: int, text: str) -> str:
    """Return a cell of text, whatever it looks like."""
    text = _escape(text)
    kept = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() or "\n" in text else ""
    return f' s="{style}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'


def formula_cell(place: str, style: int, formula: str, result: float) -> str:
    """Return a cell with a formula (without its `=`) and the result, for programs that don't calculate: phones, say."""
    return f'<c r="{place}" s="{style}"><f>{_escape(formula)}</f><v>{result!r}</v></c>'


def error_cell(place: str, style: int, error: str) -> str:
    """Return a cell that holds one of a spreadsheet's errors, e.g. `#REF!`."""
    return f'<c r="{place}" s="{style}" t="e"><v>{error}</v></c>'


def row(number: int, cells: Iterable[str], height: float = 0) -> str:
    """Return a row. Its height is a proposal: a spreadsheet makes it higher when somebody writes more in it."""
    high = f' ht="{height:g}"' if height else ""
    return f'<row r="{number}"{high}>{"".join(cells)}</row>'


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
