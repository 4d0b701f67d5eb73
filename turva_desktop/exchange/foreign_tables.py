"""Old Excel workbooks (.xls) and OpenDocument tables (.ods), read by python-calamine.

The library is fast and well kept, but a crafted file of 4 KB makes it end the whole program: it is used in the worker
process only.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.grid import MERGES_LIMIT, BookSheet, Grid, grid_of
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.xlsx_text import text_of

Value = int | float | str | bool | time | date | datetime | timedelta

_ERRORS: Final = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
_DAY_SECONDS: Final = 86_400


def foreign_sheets(path: Path, data: bytes) -> tuple[int, Iterator[BookSheet]]:
    """Return how many sheets a file has, and the sheets; raises `TurvaError` for one that can't be read."""
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
    except PasswordError as error:
        raise TurvaError("exchange.encrypted", file=path.name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise TurvaError("exchange.damaged", file=path.name) from error
    return len(book.sheet_names), _sheets(path, book)


def _sheets(path: Path, book: CalamineWorkbook) -> Iterator[BookSheet]:
    for place, about in enumerate(book.sheets_metadata):
        try:
            sheet = book.get_sheet_by_index(place)
            grid = _grid(path, sheet)
        except (CalamineError, OSError, ValueError) as error:
            raise TurvaError("exchange.damaged", file=path.name) from error
        yield BookSheet(title=about.name, hidden=about.visible != SheetVisibleEnum.Visible, grid=grid)


def _grid(path: Path, sheet: CalamineSheet) -> Grid:
    _, first_column = sheet.start or (0, 0)
    # from the first row on, from the first column that is filled
    grid = grid_of(path, (map(_cell, values) for values in sheet.iter_rows()), first_column + 1)
    for (top, left), (bottom, right) in (sheet.merged_cell_ranges or [])[:MERGES_LIMIT]:
        grid.merges.append((top + 1, left + 1, bottom + 1, right + 1))
    return grid


def _cell(value: Value) -> RawCell | None:
    """Return a value as a cell; numbers come without their format, so a share is only a number."""
    if isinstance(value, bool):
        return RawCell(RawKind.BOOL, value)
    if isinstance(value, (int, float)):
        return RawCell(RawKind.NUMBER, float(value))
    if isinstance(value, datetime):
        return RawCell(RawKind.DATE, value.date() if value.time() == time() else value)
    if isinstance(value, (date, time)):
        return RawCell(RawKind.DATE, value)
    if isinstance(value, timedelta):
        return RawCell(RawKind.NUMBER, value.total_seconds() / _DAY_SECONDS)
    if value in _ERRORS:
        return RawCell(RawKind.ERROR, value)
    return text_of(value)
