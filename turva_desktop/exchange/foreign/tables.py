"""Tables on the pages of a file: where the headings stand, in one row or two, and which rows belong to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from turva_desktop.exchange.foreign.meanings import Meaning, meanings_of
from turva_desktop.exchange.foreign.pages import Page
from turva_desktop.exchange.grid import Grid, column_letters
from turva_desktop.exchange.normalise import loose, one_line
from turva_desktop.exchange.raw import RawCell, RawKind

_LONGEST_HEADING: Final = 80
_ROWS_SEARCHED: Final = 5000
_FEW_ROWS: Final = 30
Cells = Mapping[int, RawCell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its number from 1, and its heading on one line (empty where there is none)."""

    number: int
    heading: str

    @property
    def letters(self) -> str:
        """Return the column's letters."""
        return column_letters(self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of a page: the row of its headings (the last one of two), its columns and the numbers of its rows.

    `above` are the headings that the table stands under, the outermost first. `known` tells that the headings were
    recognised: in a table without any, the first full row is only likely to be the headings.
    """

    page: Page
    header: int
    columns: tuple[Column, ...]
    rows: tuple[int, ...]
    above: tuple[str, ...] = ()
    known: bool = True

    def cells(self, row: int) -> Cells:
        """Return the cells of a row that say something."""
        return said(self.page.grid.rows[row])

    @property
    def shape(self) -> str:
        """Return what tables of the same layout have in common: their headings in order, comparable."""
        return " | ".join(loose(one.heading) for one in self.columns)


def said(cells: Cells) -> Cells:
    """Return the cells that hold more than blanks."""
    return {column: cell for column, cell in sorted(cells.items()) if cell.seen.strip()}


def tables_of(page: Page) -> list[Table]:
    """Return the tables of a page; the same headings further down go on with the table above, under a new title."""
    grid = page.grid
    grid.fill_merged()
    numbers = [number for number in sorted(grid.rows) if said(grid.rows[number])]
    headers = list(_headers(grid, numbers))
    if not headers:
        likely = _likely_header(grid, numbers)
        return [_table(page, (likely, likely), numbers, page.above, known=False)] if likely else []
    return list(_divided(page, numbers, headers))


def _divided(page: Page, numbers: list[int], headers: list[tuple[int, int]]) -> Iterator[Table]:
    """Yield the tables that rows of headings divide a page into, each under the titles right above it."""
    grid = page.grid
    for place, (first, last) in enumerate(headers):
        start = headers[place - 1][1] if place else 0
        end = headers[place + 1][0] if place + 1 < len(headers) else numbers[-1] + 1
        titles = _titles(grid, [one for one in numbers if start < one < first], is_first=not place)
        inside = [one for one in numbers if last < one < end]
        theirs = set(_title_rows(grid, inside)) if place + 1 < len(headers) else set()
        rows = [one for one in inside if one not in theirs]
        yield _table(page, (first, last), rows, (*page.above, *titles))


def _table(
    page: Page, header: tuple[int, int], numbers: list[int], above: tuple[str, ...], *, known: bool = True
) -> Table:
    headings = _headings(page.grid, *header)
    rows = tuple(one for one in numbers if one > header[1])
    used = sorted({column for row in rows for column in said(page.grid.rows[row])} | set(headings))
    columns = tuple(Column(number=one, heading=headings.get(one, "")) for one in used)
    return Table(page=page, header=header[1], columns=columns, rows=rows, above=above, known=known)


def _headers(grid: Grid, numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of each row of headings."""
    first = _best_header(grid, numbers)
    if not first:
        return
    patterns = [_texts(grid.rows[first])]
    below = 0
    for number in numbers[:_ROWS_SEARCHED]:
        if number < first or number <= below:
            continue
        texts = _texts(grid.rows[number])
        is_same = any(len(texts) > 1 and texts == known for known in patterns)
        if number == first or is_same or (number > first and _is_other_header(grid.rows[number])):
            patterns.append(texts)
            below = _second_row(grid, number)
            yield number, below


def _best_header(grid: Grid, numbers: list[int]) -> int:
    """Return the row near the top with most known headings, the upper one of equals; 0 when there is none."""
    best, most = 0, 0
    for number in numbers[:_FEW_ROWS]:
        cells = said(grid.rows[number])
        known = _known(cells)
        alone = len(cells) == 1 and Meaning.TITLE in known
        if (len(known) > most and 2 * len(known) >= len(cells) and len(known) > 1) or (alone and not most):
            best, most = number, len(known)
    return best


def _is_other_header(cells: Cells) -> bool:
    """Tell whether a row below the first headings is headings of its own: nothing but short known ones."""
    found = said(cells)
    if not all(cell.kind is RawKind.TEXT and meanings_of(cell.seen) for cell in found.values()):  # ends at the first
        return False
    known = _known(found)
    return len(known) > 2 and len(known) == len(found) and Meaning.TITLE in known | {Meaning.GOAL}


def _known(cells: Cells) -> set[Meaning]:
    """Return the different things that a row's cells mean if they are headings."""
    if any(cell.kind is not RawKind.TEXT for cell in cells.values()):
        return set()
    return {meanings[0] for cell in cells.values() if (meanings := meanings_of(cell.seen))}


def _second_row(grid: Grid, number: int) -> int:
    """Return the last row of the headings: the next one belongs to them if it divides or repeats what is above."""
    below = said(grid.rows.get(number + 1, {}))
    above = said(grid.rows[number])
    if not below or any(cell.kind is not RawKind.TEXT or len(cell.seen) > _LONGEST_HEADING for cell in below.values()):
        return number
    spans = [merge for merge in grid.merges if merge[0] == number]
    is_tall = any(last > number for _, _, last, _ in spans)
    is_wide = any(last_column > column and last == number for _, column, last, last_column in spans)
    fresh = {column: cell for column, cell in below.items() if column not in above or cell.seen != above[column].seen}
    if not fresh:
        return number + 1 if is_tall else number
    divides = bool(set(below) - set(above)) or is_wide
    known = sum(bool(meanings_of(cell.seen)) for cell in fresh.values())
    return number + 1 if divides and 2 * known >= len(fresh) and known and (is_tall or is_wide or known > 1) else number


def _headings(grid: Grid, first: int, last: int) -> dict[int, str]:
    """Return each column's heading; of two rows, the group above stands before what is below it."""
    top = {column: one_line(cell.seen) for column, cell in said(grid.rows.get(first, {})).items()}
    if first == last:
        return {column: cell.seen.strip() for column, cell in said(grid.rows.get(first, {})).items()}
    wide = {
        column: top[left]
        for row, left, _, right in grid.merges
        if row == first and left in top
        for column in range(left, min(right, left + 50) + 1)
    }
    found = {**wide, **top}
    for column, cell in said(grid.rows[last]).items():
        group, own = found.get(column, ""), one_line(cell.seen)
        if not group and not wide:
            group = next((top[one] for one in sorted(top, reverse=True) if one < column), "")
        found[column] = own if group in {"", own} else f"{group}: {own}"
    return found


def _likely_header(grid: Grid, numbers: list[int]) -> int:
    """Return the first row of several short texts above rows that are as wide; of one column, its first row."""
    for place, number in enumerate(numbers[:-1]):
        cells, following = said(grid.rows[number]), said(grid.rows[numbers[place + 1]])
        is_short = all(one.kind is RawKind.TEXT and len(one.seen) <= _LONGEST_HEADING for one in cells.values())
        if len(cells) > 1 and len(following) > 1 and is_short:
            return number
    return numbers[0] if len(numbers) > 1 else 0


def _title_rows(grid: Grid, numbers: list[int]) -> list[int]:
    """Return the rows of one text each right above the next headings: they are the title of what follows."""
    found: list[int] = []
    for number in reversed(numbers):
        if len(said(grid.rows[number])) != 1:
            break
        found.append(number)
    return found


def _titles(grid: Grid, numbers: list[int], *, is_first: bool) -> tuple[str, ...]:
    """Return the titles right above headings; on the top of a page the nearest one alone, the rest name the file."""
    rows = sorted(_title_rows(grid, numbers))
    texts = [one_line(next(iter(said(grid.rows[row]).values())).seen) for row in rows]
    return tuple(texts[-1:] if is_first else texts)


def _texts(cells: Cells) -> dict[int, str]:
    return {column: loose(cell.seen) for column, cell in said(cells).items()}
