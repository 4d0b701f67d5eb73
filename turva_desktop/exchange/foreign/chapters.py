"""Rows of one text among the rows of a table: headings of what follows, totals, or actions told in a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from turva_desktop.exchange.foreign.mapping import ChapterUse
from turva_desktop.exchange.foreign.tables import Cells, Table
from turva_desktop.exchange.grid import column_letters
from turva_desktop.exchange.normalise import loose, one_line

_PREFIXES: Final[Mapping[ChapterUse, str]] = MappingProxyType(
    {
        ChapterUse.THEME: r"teema|painopiste(?:alue)?|osa-alue|toimintalinja|kokonaisuus|tema|insatsområde|theme",
        ChapterUse.GOAL: r"tavoite|päätavoite|osatavoite|mål|målsättning|goal|objective",
    }
)
_PREFIX: Final = MappingProxyType(
    {
        use: re.compile(rf"(?:{words})\s*(?P<number>\d+(?:\.\d+)*|[IVX]+)?\s*[.:)–—-]+\s*(?P<text>\S.*)", re.IGNORECASE)
        for use, words in _PREFIXES.items()
    }
)
_NUMBERED: Final = re.compile(
    r"(?P<number>\d+(?:\.\d+)*|[A-ZÅÄÖ]\d*|[IVX]+)\s?[.):](?:\s+|(?=[^\W\d]))(?P<text>\S.*)"
    r"|(?P<bare>\d+(?:\.\d+)*)\s+(?P<rest>[^\W\d].*)"
)
_TOTAL: Final = re.compile(
    r"(?:kaikki\s+)?(?:yhteensä|välisumma|totalt|summa|sammanlagt|total|sum|oktiibuot)\b.{0,20}", re.IGNORECASE
)
_TABLE_WORDS: Final = re.compile(
    r"toimenpi|åtgärd|suunnitelma|taulu|liite|bilaga|\bplan\b|tabell|tavoitteet|seuranta|actions?\b|sheet|taul\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A row that is a heading: its number in the file, its column, its text; `use` where the text itself says it."""

    row: int
    column: int
    text: str
    use: ChapterUse | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A heading's text apart from its number: "1.2 Liikenne" is "Liikenne" with the number "1.2"."""

    number: str = ""
    text: str


def is_total(cells: Cells) -> bool:
    """Tell whether a row sums up the others."""
    return any(_TOTAL.fullmatch(one_line(cell.seen).rstrip(" :")) for cell in cells.values())


def use_of(text: str) -> ChapterUse | None:
    """Return what a heading says that it is ("Tavoite 1: …"); None where it doesn't say."""
    line = one_line(text)
    return next((use for use, pattern in _PREFIX.items() if pattern.fullmatch(line)), None)


def title_of(text: str) -> Title:
    """Return a heading without its number and without the word for what it is."""
    line = one_line(text, 2000)
    for pattern in _PREFIX.values():
        if found := pattern.fullmatch(line):
            return Title(number=found["number"] or "", text=found["text"])
    if found := _NUMBERED.fullmatch(line):
        return Title(number=found["number"] or found["bare"] or "", text=found["text"] or found["rest"])
    return Title(text=line)


def names_a_table(text: str) -> bool:
    """Tell whether a heading only says that a table follows, or names the whole plan: no theme of it."""
    return bool(_TABLE_WORDS.search(text))


def title_above(table: Table, *, alone: bool) -> str:
    """Return the heading under which a table's rows stand, empty for none; `alone` on its page, that is the page's."""
    titles = [one for one in table.above if not names_a_table(one)]
    if not titles or (alone and not table.page.above and not title_of(titles[-1]).number):
        return ""
    return titles[-1]


def chapter_rows(table: Table, title_letters: str) -> list[Chapter]:
    """Return the rows that are headings of what follows them.

    A text alone in the column of the actions is one only where most rows say more than that and one of those follows:
    else it is an action of which nothing else is said.
    """
    rows = [row for row in table.rows if not is_total(table.cells(row))]
    alone = {row for row in rows if len({loose(cell.seen) for cell in table.cells(row).values()}) == 1}
    wide = {row for row, left, _, right in table.page.grid.merges if right > left}
    most_say_more = len(alone) <= len(rows) / 2
    found = []
    for place, row in enumerate(rows):
        if row not in alone:
            continue
        cells = table.cells(row)
        column, cell = next(iter(cells.items()))
        use = use_of(cell.seen)
        in_titles = column_letters(column) == title_letters
        is_followed = place + 1 < len(rows) and (rows[place + 1] not in alone or use_of_row(table, rows[place + 1]))
        is_first = column == table.columns[0].number
        sure = use is not None or row in wide or len(cells) > 1 or (is_first and not in_titles)
        looks_so = in_titles and most_say_more and is_followed
        if sure or looks_so:
            found.append(Chapter(row=row, column=column, text=cell.seen, use=use))
    return found


def use_of_row(table: Table, row: int) -> bool:
    """Tell whether a row says itself that it is a heading."""
    return any(use_of(cell.seen) is not None for cell in table.cells(row).values())
