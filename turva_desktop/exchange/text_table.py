"""Tables of plain text (.csv): which letters and which separator they are written with is seen from the text."""

import codecs
import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.grid import BookSheet, grid_of
from turva_desktop.exchange.xlsx_text import text_of

_SEPARATORS: Final = (";", "\t", ",", "|")
"""The likeliest first: Finnish and Swedish programs need the comma for decimals."""
_LOOKED_AT: Final = 50
_LONGEST_FIELD: Final = 10_000_000
"""More than a cell may hold: what is between is told cell by cell."""
_BY_MARK: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAYS_SEPARATOR: Final = "sep="


def text_sheet(path: Path, data: bytes) -> BookSheet:
    """Return a table of text as a sheet called as the file; raises `TurvaError` for text that is no table."""
    text = _decoded(data)
    separator, text = _separator(text)
    grid = grid_of(path, (map(text_of, row) for row in _rows(path, text, separator)))
    return BookSheet(title=path.stem, hidden=False, grid=grid)


def _decoded(data: bytes) -> str:
    """Return the text: by its mark, as UTF-8 where it is that, else as Windows writes western letters."""
    for mark, encoding in _BY_MARK:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _separator(text: str) -> tuple[str, str]:
    """Return the separator and the text behind a line that only says it.

    Else it is what parts the first lines into most columns alike; text without any has one column.
    """
    first, _, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith(_SAYS_SEPARATOR) and len(said) == len(_SAYS_SEPARATOR) + 1:
        return first.strip()[-1], rest
    if said == _SAYS_SEPARATOR and "\t" in first:
        return "\t", rest
    return max(_SEPARATORS, key=lambda one: _columns_alike(text, one)), text


def _columns_alike(text: str, separator: str) -> int:
    """Return how many lines have more than one column, times how many columns most of them have."""
    try:
        widths = [len(row) for row in islice(_read(text, separator), _LOOKED_AT) if len(row) > 1]
    except csv.Error:
        return 0
    return max((widths.count(width) * width for width in set(widths)), default=0)


def _read(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_FIELD)
    return csv.reader(StringIO(text, newline=""), delimiter=separator)


def _rows(path: Path, text: str, separator: str) -> Iterator[list[str]]:
    try:
        yield from _read(text.replace("\0", ""), separator)
    except csv.Error as error:
        raise TurvaError("exchange.damaged", file=path.name) from error
