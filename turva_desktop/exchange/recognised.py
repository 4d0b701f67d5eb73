"""Which sheet of a file is which, and where its headings stand: by its title, else by what the headings say."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from turva_desktop.exchange.grid import Grid
from turva_desktop.exchange.normalise import heading_forms, is_near, loose
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.exchange.workbook_info import ID_HEADING, SHORT_ID_HEADING

ID, SHORT_ID = "id", "short_id"
_HEADER_ROWS = 30
_COPY = re.compile(r"\s*\(\d+\)$")
TABLE_SUFFIX = re.compile(r"\s+[-–]\s+(?:taulukko|tabell|tabealla|table)\s*\d+$", re.IGNORECASE)
"""What Numbers adds to a sheet's title: it has several tables on a sheet, and each becomes one."""
ID_NAMES = {
    **{loose(name): ID for name in ID_HEADING.all()},
    **{loose(name): SHORT_ID for name in SHORT_ID_HEADING.all()},
}


def by_title(title: str, _: Grid) -> AnySheet | None:
    """Match a title that is one of ours."""
    name = loose(TABLE_SUFFIX.sub("", title))
    return next((sheet for sheet in SHEETS if name in sheet.names()), None)


def _by_copy(title: str, grid: Grid) -> AnySheet | None:
    """Match "Toimenpiteet (2)"."""
    bare = _COPY.sub("", title)
    return by_title(bare, grid) if bare != title else None


def _by_near_title(title: str, _: Grid) -> AnySheet | None:
    """Match a title at most two letters wrong, if it is like one sheet only."""
    name = loose(title)
    if len(name) < 5:
        return None
    near = [sheet for sheet in SHEETS if any(len(known) > 4 and is_near(known, name, 2) for known in sheet.names())]
    return near[0] if len(near) == 1 else None


def by_headings(_: str, grid: Grid) -> AnySheet | None:
    """Match a sheet of any name ("Taul1") whose headings are those of one of ours."""
    best: tuple[int, AnySheet | None] = (2, None)
    for sheet in SHEETS:
        header, places = header_of(sheet, grid)
        if len(places) > best[0] and len(places) >= 0.6 * len(grid.rows[header]):
            best = (len(places), sheet)
    return best[1]


WAYS: Final = (
    (by_title, ""),
    (_by_copy, "sheet_guessed"),
    (_by_near_title, "sheet_guessed"),
    (by_headings, "sheet_by_headings"),
)
"""How a sheet is recognised, the surest way first, and the code of the note that tells of it."""


def column_called(sheet: AnySheet, heading: str) -> AnyColumn | None:
    """Return the column that a heading names, None for one that nobody knows."""
    return next((column for column in sheet.columns if column.names().intersection(heading_forms(heading))), None)


def header_of(sheet: AnySheet, grid: Grid, *, everywhere: bool = False) -> tuple[int, dict[str, int]]:
    """Return the row of headings and each column's number by key; row 0 when no row looks like headings."""
    names = {name: column.key for column in reversed(sheet.columns) for name in column.names()} | ID_NAMES
    numbers = sorted(grid.rows)
    found = _likest(names, grid, numbers[:_HEADER_ROWS])
    if found[0] or not everywhere:
        return found
    return _likest(names, grid, numbers[_HEADER_ROWS:])  # sorted together with its rows


def _likest(names: Mapping[str, str], grid: Grid, numbers: Iterable[int]) -> tuple[int, dict[str, int]]:
    """Return the row with most headings, and their columns by key."""
    whole = len(set(names.values()))
    best: tuple[int, dict[str, int]] = (0, {})
    for number in numbers:
        places: dict[str, int] = {}
        for column, cell in sorted(grid.rows[number].items()):
            key = _key_of(cell, names)
            if key:
                places.setdefault(key, column)
        if len(places) > len(best[1]) and len(places) >= 2:
            best = (number, places)
        if len(places) == whole:
            break  # no row has more of them
    return _with_lower_row(grid, best, names) if best[0] else best


def _with_lower_row(
    grid: Grid, header: tuple[int, dict[str, int]], names: Mapping[str, str]
) -> tuple[int, dict[str, int]]:
    """Return a header that stands in two rows as one: what the lower row says of a column is the nearer."""
    number, places = header
    lower, upper = grid.rows.get(number + 1, {}), grid.rows.get(number, {})
    own = {column: cell for column, cell in lower.items() if cell is not upper.get(column)}
    told = {column: _key_of(cell, names) for column, cell in own.items()}
    if not number or not own or not all(told.values()) or not all(_is_open(grid, number, column) for column in own):
        return header
    kept = {key: column for key, column in places.items() if column not in told}
    return number + 1, {**kept, **{key: column for column, key in told.items()}}


def _is_open(grid: Grid, row: int, column: int) -> bool:
    """Tell whether a heading leaves room for another below it: there is none, or it stretches over several columns."""
    return column not in grid.rows[row] or any(
        top <= row <= bottom and left <= column <= right and left < right for top, left, bottom, right in grid.merges
    )


def _key_of(cell: RawCell, names: Mapping[str, str]) -> str:
    """Return the key of the column that a cell is the heading of; empty when it is none."""
    return next((names[form] for form in heading_forms(cell.seen) if form in names), "")
