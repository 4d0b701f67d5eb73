"""The cells of one sheet as they lie in a file, with what hangs on them, whatever kind of file it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.identity_code import without_identity_codes
from turva_desktop.exchange.raw import RawCell

ROWS_LIMIT: Final = 500_000
CELLS_LIMIT: Final = 5_000_000
COLUMNS_LIMIT: Final = 256
LAST_ROW: Final = 1_048_576
MERGES_LIMIT: Final = 20_000
FACTS_LIMIT: Final = 50_000

Place = tuple[int, int]
"""The row and the column of a cell, both from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody wrote beside a cell."""

    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a cell carries beside its value.

    `struck` tells that all or some of its text is struck through, `link` is what the cell leads to, `picture` tells
    that a picture lies in it or begins in it. `comments` are its notes and discussions, the oldest first.
    """

    comments: tuple[Comment, ...] = ()
    struck: bool = False
    link: str = ""
    picture: bool = False


NO_FACTS: Final = Facts()


@dataclass(slots=True)
class Grid:
    """The cells that hold something, by row and column number from 1; `far` is a cell beyond the columns read.

    `facts` are those of cells that have any, by row and column; such a cell may hold nothing. `totals` are the rows
    that the spreadsheet itself calls sums: a table's total row, and rows with subtotals.
    """

    rows: dict[int, dict[int, RawCell]] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    far: str = ""
    facts: dict[Place, Facts] = field(default_factory=dict)
    totals: set[int] = field(default_factory=set)

    def fill_merged(self) -> None:
        """Give a value merged over several rows to each of them: down, never to the right."""
        for first_row, first_column, last_row, _ in self.merges:
            cell = self.rows.get(first_row, {}).get(first_column)
            if cell is None:
                continue
            for row in range(first_row + 1, min(last_row, first_row + 1000) + 1):
                if row in self.rows:
                    self.rows[row].setdefault(first_column, cell)


def grid_of(path: Path, rows: Iterable[Iterable[RawCell | None]], first_column: int = 1) -> Grid:
    """Return the grid of a table that comes row by row; one with more than a file may hold raises `TurvaError`."""
    grid, cells = Grid(), 0
    for row, values in enumerate(rows, 1):
        for column, cell in enumerate(values, first_column):
            if cell is None:
                continue
            if column > COLUMNS_LIMIT:
                grid.far = grid.far or f"{column_letters(column)}{row}"
                break
            grid.rows.setdefault(row, {})[column] = cell
            cells += 1
            if cells > CELLS_LIMIT or len(grid.rows) > ROWS_LIMIT:
                raise TurvaError("exchange.too_many_rows", file=path.name)
    return grid


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSheet:
    """One sheet of a file: its title, whether it is hidden, and its cells.

    A table of a document stands under headings, the outermost first in `above`. The document's headed texts lie on a
    sheet of their own, which `is_text`. A personal identity code in a title is hidden: titles are told in many places.
    """

    title: str
    hidden: bool
    grid: Grid
    above: tuple[str, ...] = ()
    is_text: bool = False

    def __post_init__(self) -> None:
        """Hide identity codes in the title."""
        object.__setattr__(self, "title", without_identity_codes(self.title))


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A file from outside that has been read, cell by cell, and not yet understood. `sha256` is of its bytes."""

    file_name: str
    sha256: str
    has_macros: bool = False
    sheets: tuple[BookSheet, ...]


def column_number(letters: str) -> int:
    """Return a column's number from 1: `A` 1, `AA` 27; 0 when it is no column."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return 0
        number = number * 26 + ord(letter) - 64
    return number


@cache
def column_letters(number: int) -> str:
    """Return a column's letters."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
