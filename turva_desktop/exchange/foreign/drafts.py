"""What the rows of mapped tables say, before it is put on our own sheets: themes, goals, indicators and actions."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from turva_desktop.exchange.foreign.chapters import (
    Chapter,
    chapter_rows,
    is_total,
    title_above,
    title_of,
)
from turva_desktop.exchange.foreign.mapping import ChapterUse, MappedTable
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.exchange.foreign.tables import Table
from turva_desktop.exchange.grid import column_letters
from turva_desktop.exchange.normalise import is_blank, is_dash, loose, one_line
from turva_desktop.exchange.raw import RawCell, RawKind

_BULLET: Final = re.compile(r"^\s*(?:[-–—•▪●*o]\s+|\d{1,2}[.)]\s+)")
_SEPARATORS: Final = re.compile(r"\s*[;\n]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Under:
    """The theme and the goal that a row stands under, each with its row and column in the file; empty for none."""

    theme: str = ""
    theme_at: tuple[int, int] = (0, 0)
    goal: str = ""
    goal_at: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An action as a row says it: its cells by meaning, several where columns or continued rows give several."""

    row: int
    under: Under
    cells: Mapping[Meaning, tuple[RawCell, ...]]
    rows: tuple[int, ...] = ()

    def text(self, meaning: Meaning) -> str:
        """Return what is said there as one text."""
        return "\n".join(cell.seen.strip() for cell in self.cells.get(meaning, ()))

    def parts(self, meaning: Meaning) -> tuple[str, ...]:
        """Return what is said there as a list."""
        return tuple(dict.fromkeys(part for cell in self.cells.get(meaning, ()) for part in parts_of(cell.seen)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Something told of a row: `row_skipped` and `row_without_title` are not taken, `cell_divided` became several."""

    row: int
    code: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Rows whose theme or goal is left empty: read under the one above, or without it where a merged cell ends."""

    code: str
    column: int
    rows: tuple[int, ...]
    seen: str

    @property
    def cells(self) -> str:
        """Return the empty cells, e.g. `A3, A5` or `A3–A9`."""
        places = [f"{column_letters(self.column)}{row}" for row in self.rows]
        is_run = len(places) > 2 and self.rows[-1] - self.rows[0] == len(places) - 1
        return f"{places[0]}–{places[-1]}" if is_run else ", ".join(places)


@dataclass(slots=True)
class Read:
    """What one table says. `unders` are all themes and goals that were met, in their order.

    `passed` rows are not taken, `divided` ones became several actions. `carried` are the empty cells below each theme
    and goal, by the column and the row where that was named.
    """

    table: Table
    mapped: MappedTable
    drafts: list[Draft] = field(default_factory=list)
    unders: list[Under] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    divided: list[Passed] = field(default_factory=list)
    carried: dict[tuple[int, int], Carried] = field(default_factory=dict)


def parts_of(text: str) -> tuple[str, ...]:
    """Return the entries of a cell that lists several: one a line, with bullets, or between semicolons."""
    parts = (_BULLET.sub("", part).strip() for part in _SEPARATORS.split(text))
    return tuple(part for part in parts if part)


def bulleted(text: str) -> tuple[str, ...]:
    """Return the entries of a cell that lists several with a bullet or a number before each; empty for other cells."""
    lines = [line for line in text.splitlines() if line.strip()]
    is_list = len(lines) > 1 and all(_BULLET.match(line) for line in lines)
    return tuple(_BULLET.sub("", line).strip() for line in lines) if is_list else ()


def drafts_of(table: Table, mapped: MappedTable, *, alone: bool) -> Read:
    """Return what the rows of a table say; `alone` tells that its page has no other table."""
    return _Reading(table, mapped, alone=alone).read()


class _Reading:
    """One table while its rows are gone through."""

    def __init__(self, table: Table, mapped: MappedTable, *, alone: bool) -> None:
        self.table, self.mapped = table, mapped
        self.found = Read(table, mapped)
        self.meanings = {one.letters: one.meaning for one in mapped.columns if one.meaning is not None}
        self.columns = {one.number: meaning for one in table.columns if (meaning := self.meanings.get(one.letters))}
        title, number = (mapped.letters_of(one) for one in (Meaning.TITLE, Meaning.NUMBER))
        chapters = chapter_rows(table, title, number)
        self.chapters = {one.row: one for one in chapters} if mapped.chapters is not ChapterUse.ACTION else {}
        self.under = Under()
        self.named: dict[Meaning, int] = {}
        """The row in which the theme and the goal were named last, in a column of their own."""
        self._begin(alone=alone)

    def _begin(self, *, alone: bool) -> None:
        """Start under the title of the table, unless that names the whole page or says only that a table follows."""
        above = title_above(self.table, alone=alone)
        if above and self.mapped.chapters in {ChapterUse.THEME, ChapterUse.GOAL}:
            self._go_under(Chapter(row=max(1, self.table.header - 1), column=1, text=above))

    def read(self) -> Read:
        """Go through the rows."""
        for row in self.table.rows:
            cells = self.table.cells(row)
            if row in self.table.page.grid.totals or is_total(cells):
                self._pass(row, "row_skipped", cells)
            elif row in self.chapters:
                self._chapter(self.chapters[row], cells)
            elif not self._repeats_headings(cells):
                self._row(row, cells)
        return self.found

    def _pass(self, row: int, code: str, cells: Mapping[int, RawCell]) -> None:
        seen = one_line(next(iter(cells.values())).seen, 80)
        self.found.passed.append(Passed(row=row, code=code, seen=seen))

    def _chapter(self, chapter: Chapter, cells: Mapping[int, RawCell]) -> None:
        if (chapter.use or self.mapped.chapters) is ChapterUse.LEFT_OUT:
            self._pass(chapter.row, "row_skipped", cells)
        else:
            self._go_under(chapter)

    def _go_under(self, chapter: Chapter) -> None:
        at = (chapter.row, chapter.column)
        if (chapter.use or self.mapped.chapters) is ChapterUse.GOAL:
            self.under = replace(self.under, goal=title_of(chapter.text).text, goal_at=at)
        else:
            self.under = Under(theme=one_line(chapter.text, 2000), theme_at=at)
            self.named.clear()
        self.named.pop(Meaning.GOAL, None)
        self.found.unders.append(self.under)

    def _repeats_headings(self, cells: Mapping[int, RawCell]) -> bool:
        headings = {one.number: loose(one.heading) for one in self.table.columns}
        return len(cells) > 1 and all(headings.get(column) == loose(cell.seen) for column, cell in cells.items())

    def _row(self, row: int, cells: Mapping[int, RawCell]) -> None:
        by_meaning: dict[Meaning, tuple[RawCell, ...]] = {}
        for column, cell in cells.items():
            meaning = self.columns.get(column)
            if meaning and not is_dash(cell.seen) and not is_blank(cell.seen):  # "–" alone is how others leave a blank
                by_meaning[meaning] = (*by_meaning.get(meaning, ()), cell)
        if not by_meaning:
            return
        self._refer(row, by_meaning)
        title = by_meaning.get(Meaning.TITLE)
        if title is None:
            self._without_title(row, by_meaning, cells)
        elif self._goes_on(row, title[0]):
            self.found.drafts[-1] = _joined(self.found.drafts[-1], row, by_meaning)
        else:
            self._actions(row, title[0], by_meaning)

    def _actions(self, row: int, title: RawCell, by_meaning: Mapping[Meaning, tuple[RawCell, ...]]) -> None:
        """Add the action of a row, or each of those that its cell lists with bullets."""
        listed = bulleted(title.seen) if title.kind is RawKind.TEXT else ()
        for number, one in enumerate(listed):
            cells = {**by_meaning, Meaning.TITLE: (text_cell(one),)}
            if number:
                cells.pop(Meaning.NUMBER, None)
            self.found.drafts.append(Draft(row=row, under=self.under, cells=cells, rows=(row,)))
        if listed:
            self.found.divided.append(Passed(row=row, code="cell_divided", seen=one_line(title.seen, 80)))
        else:
            self.found.drafts.append(Draft(row=row, under=self.under, cells=by_meaning, rows=(row,)))

    def _refer(self, row: int, by_meaning: Mapping[Meaning, tuple[RawCell, ...]]) -> None:
        """Go under the theme and the goal that the row itself names."""
        for meaning in (Meaning.THEME, Meaning.GOAL):
            cell = by_meaning.get(meaning, (None,))[0]
            if cell is None:
                self._carry(meaning, row)
                continue
            self.named[meaning] = row
            at = (row, next(number for number, one in self.columns.items() if one is meaning))
            text = one_line(cell.seen, 2000)
            if meaning is Meaning.THEME and loose(text) != loose(self.under.theme):
                self.under = Under(theme=text, theme_at=at)
                self.named.pop(Meaning.GOAL, None)
            elif meaning is Meaning.GOAL and loose(text) != loose(self.under.goal):
                self.under = replace(self.under, goal=text, goal_at=at)
            else:
                continue
            self.found.unders.append(self.under)

    def _carry(self, meaning: Meaning, row: int) -> None:
        """Read a row with an empty cell under what was named above, unless that was one merged cell; tell of it."""
        above = self.named.get(meaning, 0)
        column = next((number for number, one in self.columns.items() if one is meaning), 0)
        spans = [
            last
            for first, at, last, _ in self.table.page.grid.merges
            if at == column and first <= above <= last > first
        ]
        if not above or any(row <= last for last in spans):
            return
        seen = one_line(self.under.theme if meaning is Meaning.THEME else self.under.goal, 80)
        carried = Carried(code="theme_ends" if spans else "theme_carried", column=column, rows=(), seen=seen)
        known = self.found.carried.get((column, above), carried)
        self.found.carried[column, above] = replace(known, rows=(*known.rows, row))
        if not spans:
            return
        if meaning is Meaning.GOAL:
            self.under = replace(self.under, goal="", goal_at=(0, 0))
        elif self.under.theme:
            self.under = Under()
            self.named.pop(Meaning.GOAL, None)

    def _without_title(
        self, row: int, by_meaning: Mapping[Meaning, tuple[RawCell, ...]], cells: Mapping[int, RawCell]
    ) -> None:
        """Keep what a row without an action says: indicators of its goal, more of the action above, or nothing."""
        made = {Meaning.THEME, Meaning.GOAL, Meaning.INDICATOR} & set(by_meaning)
        if Meaning.TITLE in self.columns.values() and self.found.drafts and not made - {Meaning.INDICATOR}:
            is_next = self.found.drafts[-1].rows[-1] == row - 1 and self.found.drafts[-1].under == self.under
            if is_next:
                self.found.drafts[-1] = _joined(self.found.drafts[-1], row, by_meaning)
                return
        if made:
            self.found.drafts.append(Draft(row=row, under=self.under, cells=by_meaning, rows=(row,)))
        else:
            self._pass(row, "row_without_title", cells)

    def _goes_on(self, row: int, title: RawCell) -> bool:
        """Tell whether a row is more of the action above: its title is the same cell, merged over both."""
        if not self.found.drafts:
            return False
        last = self.found.drafts[-1]
        if last.cells.get(Meaning.TITLE, (None,))[0] is not title:
            return False
        number = next(number for number, one in self.columns.items() if one is Meaning.TITLE)
        return any(
            first <= last.row and row <= end and column == number
            for first, column, end, _ in self.table.page.grid.merges
        )


def _joined(draft: Draft, row: int, more: Mapping[Meaning, tuple[RawCell, ...]]) -> Draft:
    """Return an action with what a row below adds to it."""
    cells = dict(draft.cells)
    for meaning, added in more.items():
        known = [loose(one.seen) for one in cells.get(meaning, ())]
        fresh = tuple(one for one in added if loose(one.seen) not in known)
        cells[meaning] = (*cells.get(meaning, ()), *fresh)
    return replace(draft, cells=cells, rows=(*draft.rows, row))


def column_of(mapped: MappedTable, meaning: Meaning, table: Table) -> int:
    """Return the number of the first column with a meaning, 0 when there is none."""
    letters = {one.letters for one in mapped.columns if one.meaning is meaning}
    return next((one.number for one in table.columns if column_letters(one.number) in letters), 0)


def text_cell(text: str) -> RawCell:
    """Return a cell that holds a text."""
    return RawCell(RawKind.TEXT, text)


def cells_in(read: Read) -> Iterator[tuple[int, str]]:
    """Yield the number and the heading of each column that is left out although something stands in it."""
    left = {one.letters for one in read.mapped.columns if one.meaning is None}
    for column in read.table.columns:
        used = any(column.number in read.table.cells(row) for row in read.table.rows)
        if column.letters in left and used:
            yield column.number, one_line(column.heading)
