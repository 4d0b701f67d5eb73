"""Rows of one text among the rows of a table: headings of what follows, totals, or actions told in a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from turva_desktop.exchange.foreign.mapping import ChapterUse
from turva_desktop.exchange.foreign.tables import Cells, Table
from turva_desktop.exchange.grid import column_letters, column_number
from turva_desktop.exchange.normalise import loose, one_line
from turva_desktop.exchange.totals import Sum, summing

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
_ORDINAL: Final = re.compile(r"(?:\d{1,2}|[A-ZÅÄÖ]|[IVX]{1,5})[.)]?")
_NUMBER_AND_TITLE: Final = 2
_TABLE_WORDS: Final = re.compile(
    r"toimenpi|åtgärd|suunnitelma|taulu|liite|bilaga|\bplan\b|tabell|tavoitteet|seuranta|actions?\b|sheet|taul\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A row that is a heading: its number in the file, its column, its text; `use` where the text itself says it.

    A text that is `spread` stands in several cells alike.
    """

    row: int
    column: int
    text: str
    use: ChapterUse | None = None
    spread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A heading's text apart from its number: "1.2 Liikenne" is "Liikenne" with the number "1.2"."""

    number: str = ""
    text: str


def is_total(cells: Cells) -> bool:
    """Tell whether a row sums up the others."""
    told = any(_TOTAL.fullmatch(one_line(cell.seen).rstrip(" :")) for cell in cells.values())
    return told or summing(cells.values()) is Sum.SURELY


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


def chapter_rows(table: Table, title_letters: str, number_letters: str = "") -> list[Chapter]:
    """Return the rows that are headings of what follows them.

    A text alone in the column of the actions is one only where most rows say more than that and one of those follows:
    else it is an action of which nothing else is said. A number may stand before it in the column of numbers.
    """
    rows = [row for row in table.rows if not is_total(table.cells(row))]
    alone = {row: one for row in rows if (one := _alone(table, row, title_letters, number_letters)) is not None}
    wide = {row for row, left, _, right in table.page.grid.merges if right > left}
    most_say_more = len(alone) <= len(rows) / 2
    found = []
    for place, row in enumerate(rows):
        following = rows[place + 1] if place + 1 < len(rows) else 0
        chapter = alone.get(row)
        if chapter is None:
            continue
        in_titles = column_letters(chapter.column) == title_letters
        is_first = chapter.column == table.columns[0].number
        is_followed = following > 0 and (following not in alone or alone[following].use is not None)
        sure = chapter.use is not None or row in wide or chapter.spread or (is_first and not in_titles)
        if sure or (in_titles and most_say_more and is_followed):
            found.append(chapter)
    return found


def _alone(table: Table, row: int, title_letters: str, number_letters: str) -> Chapter | None:
    """Return a row as a heading if it holds nothing but one text, and at most what numbers it; None for others."""
    cells = table.cells(row)
    if not cells:
        return None
    texts = {loose(cell.seen) for cell in cells.values()}
    column, cell = next(iter(cells.items()))
    if len(texts) == 1:
        return Chapter(row=row, column=column, text=cell.seen, use=use_of(cell.seen), spread=len(cells) > 1)
    by_letters = {column_letters(number): one for number, one in cells.items()}
    number, title = by_letters.get(number_letters), by_letters.get(title_letters)
    if len(cells) != _NUMBER_AND_TITLE or number is None or title is None:
        return None
    if not _ORDINAL.fullmatch(number.seen.strip()):
        return None
    text = f"{number.seen.strip().rstrip('.')}. {title.seen}"
    return Chapter(row=row, column=column_number(title_letters), text=text, use=use_of(title.seen))
