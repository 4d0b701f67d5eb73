"""What each column of a file's tables is taken as: shown to the user, changed by them, remembered by the headings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.exchange.foreign.meanings import MAKERS, SEVERAL, Meaning

SAMPLES: Final = 3


class ChapterUse(WordedEnum):
    """What a row of one text alone among the others becomes, and a title above a table."""

    THEME = "theme", words("painopiste", "insatsområde", "deattuhus", "theme")
    GOAL = "goal", words("tavoite", "mål", "ulbmil", "goal")
    ACTION = "action", words("toimenpide", "åtgärd", "doaibmabidju", "action")
    LEFT_OUT = "left_out", words("jätetään pois", "lämnas bort", "guđđojuvvo eret", "left out")


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedColumn:
    """A column with what it is taken as (None: left out), some of what stands in it, and what it may be."""

    letters: str
    heading: str
    meaning: Meaning | None = None
    samples: tuple[str, ...] = ()
    suggestions: tuple[Meaning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedTable:
    """A table with its columns. `taken` tells whether anything of it is taken in; `key` is its place in the file.

    `chapters` says what rows of one text become, of which `chapter_samples` are some. `unsure` are the letters of
    columns that look like something a plan holds, and are left out as long as nobody has said what they are.
    """

    sheet: str
    header_row: int
    shape: str
    columns: tuple[MappedColumn, ...]
    taken: bool = True
    chapters: ChapterUse = ChapterUse.THEME
    chapter_samples: tuple[str, ...] = ()
    unsure: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[str, int]:
        """Return what tells the tables of a file apart."""
        return (self.sheet, self.header_row)

    @property
    def makes(self) -> bool:
        """Tell whether its columns make any record."""
        return any(column.meaning in MAKERS for column in self.columns)

    def column_of(self, meaning: Meaning) -> MappedColumn | None:
        """Return the first column with a meaning."""
        return next((one for one in self.columns if one.meaning is meaning), None)

    def letters_of(self, meaning: Meaning) -> str:
        """Return the letters of the first column with a meaning; empty for none."""
        column = self.column_of(meaning)
        return column.letters if column else ""

    def with_meaning(self, letters: str, meaning: Meaning | None) -> "MappedTable":
        """Return the table with one column taken as something; what only one can be, no other is then.

        A table that now makes something is taken.
        """

        def changed(one: MappedColumn) -> MappedColumn:
            if one.letters == letters:
                return replace(one, meaning=meaning)
            gives_way = meaning is not None and meaning not in SEVERAL and one.meaning is meaning
            return replace(one, meaning=None) if gives_way else one

        made = replace(self, columns=tuple(map(changed, self.columns)), unsure=self.unsure - {letters})
        return made if self.makes else replace(made, taken=made.makes)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignMapping:
    """The tables of a file with what their columns are taken as; `passages` tells whether headed texts become chapters.

    `headings` are those of the texts.
    """

    tables: tuple[MappedTable, ...] = ()
    passages: bool = True
    headings: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Tell whether at least one column of some table was recognised by its heading or what stands in it."""
        return any(column.meaning is not None for table in self.tables for column in table.columns)

    @property
    def is_complete(self) -> bool:
        """Tell whether something can be taken in by it."""
        return any(table.taken and table.makes for table in self.tables) or (self.passages and bool(self.headings))

    def with_table(self, table: MappedTable) -> "ForeignMapping":
        """Return the mapping with one table in the place of the one that it was."""
        return replace(self, tables=tuple(table if one.key == table.key else one for one in self.tables))

    def settled(self) -> "ForeignMapping":
        """Return the mapping as one whose every column somebody has looked at: nothing of it is asked any more."""
        return replace(self, tables=tuple(replace(one, unsure=frozenset()) for one in self.tables))


Kept = Mapping[str, str]
"""What is remembered of a layout: the meaning of each column by its number from 0, and `chapters`."""


def kept_of(table: MappedTable) -> Kept:
    """Return what is worth remembering of a table's mapping; no text of the file is in it."""
    meanings = {str(place): one.meaning or "" for place, one in enumerate(table.columns)}
    return {**meanings, "chapters": table.chapters, "taken": "1" if table.taken else ""}


def as_kept(table: MappedTable, kept: Kept) -> MappedTable:
    """Return a table mapped as one of the same headings was before; what no longer fits is left as suggested."""
    values = {one.value for one in Meaning}
    columns = [
        replace(one, meaning=Meaning(said) if said else None)
        if (said := kept.get(str(place))) is not None and said in {"", *values}
        else one
        for place, one in enumerate(table.columns)
    ]
    chapters = kept.get("chapters", "")
    return replace(
        table,
        columns=tuple(columns),
        chapters=ChapterUse(chapters) if chapters in {one.value for one in ChapterUse} else table.chapters,
        taken=bool(kept.get("taken", "1")),
        unsure=frozenset(),
    )


def shapes(tables: Iterable[MappedTable]) -> dict[str, MappedTable]:
    """Return the first table of each layout."""
    found: dict[str, MappedTable] = {}
    for table in tables:
        found.setdefault(table.shape, table)
    return found
