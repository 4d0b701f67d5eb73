"""What the columns of a file may be: by their headings first, and by what stands in them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.exchange.foreign.chapters import Chapter, chapter_rows, title_above, use_of
from turva_desktop.exchange.foreign.mapping import SAMPLES, ChapterUse, ForeignMapping, MappedColumn, MappedTable
from turva_desktop.exchange.foreign.meanings import MAKERS, SEVERAL, Meaning, meanings_of
from turva_desktop.exchange.foreign.pages import ForeignFile
from turva_desktop.exchange.foreign.resources import read_resources
from turva_desktop.exchange.foreign.schedule import day_in, is_status, read_schedule
from turva_desktop.exchange.foreign.tables import Column, Table, tables_of
from turva_desktop.exchange.normalise import one_line
from turva_desktop.exchange.raw import RawCell, RawKind

_LOOKED_AT: Final = 40
_SURELY: Final = 0.7
_MAYBE: Final = 0.3
_LONG: Final = 25
_LONGEST_SAMPLE: Final = 80
_LONGEST_NUMBER: Final = 8
_ASKED_ABOUT: Final = frozenset(
    {
        *(Meaning.LEAD, Meaning.LEAD_AND_ACTORS, Meaning.ACTORS, Meaning.PARTNERS),
        *(Meaning.START, Meaning.SCHEDULE, Meaning.SCHEDULE_AND_STATUS, Meaning.STATUS, Meaning.EXPLANATION),
        Meaning.RESOURCES,
    }
)
"""What nobody wants to lose without being asked: who, when, how far and for how much."""


def suggested(file: ForeignFile, tables: Sequence[Table]) -> ForeignMapping:
    """Return a mapping with everything that can be told from the file alone."""
    return ForeignMapping(
        tables=tuple(_mapped(table, alone=is_alone(table, tables)) for table in tables),
        passages=bool(file.passages),
        headings=tuple(one.heading for one in file.passages),
    )


def all_tables(file: ForeignFile) -> list[Table]:
    """Return the tables of every page in their order."""
    return [table for page in file.pages for table in tables_of(page)]


def is_alone(table: Table, tables: Sequence[Table]) -> bool:
    """Tell whether a table is the only one of its page: then what stands above it is the page's title."""
    return sum(one.page is table.page for one in tables) == 1


def _mapped(table: Table, *, alone: bool) -> MappedTable:
    columns = _without_doubles(_with_one_status([_column(table, one) for one in table.columns], table))
    if not any(one.meaning in MAKERS for one in columns):
        columns = _with_likely_title(table, columns)
    chapters = chapter_rows(table, _letters_of(columns, Meaning.TITLE), _letters_of(columns, Meaning.NUMBER))
    mapped = MappedTable(
        sheet=table.page.title,
        header_row=table.header,
        shape=table.shape,
        columns=tuple(columns),
        chapter_samples=_chapter_samples(title_above(table, alone=alone), chapters),
    )
    has_theme, has_goal = (mapped.column_of(one) is not None for one in (Meaning.THEME, Meaning.GOAL))
    use = ChapterUse.THEME if not has_theme else ChapterUse.LEFT_OUT if has_goal else ChapterUse.GOAL
    return replace(mapped, chapters=use, taken=mapped.makes, unsure=frozenset(_unsure(columns)))


def _unsure(columns: Sequence[MappedColumn]) -> Iterator[str]:
    """Yield the letters of columns that seem to hold owners, times, statuses or money, and are taken as nothing."""
    for one in columns:
        is_older = Meaning.STATUS in one.suggestions and day_in(one.heading) is not None  # the newest one is taken
        if one.meaning is None and not is_older and one.samples and _ASKED_ABOUT & set(one.suggestions):
            yield one.letters


def _with_one_status(columns: list[MappedColumn], table: Table) -> list[MappedColumn]:
    """Take the words beside a status as its explanation: of "Läge" and "Uppföljning" one holds the statuses."""
    places = [
        place for place, one in enumerate(columns) if one.meaning is Meaning.STATUS and day_in(one.heading) is None
    ]
    if len(places) < 2 or any(one.meaning is Meaning.EXPLANATION for one in columns):
        return columns

    def statuses_in(place: int) -> int:
        cells = (table.cells(row).get(table.columns[place].number) for row in table.rows[:_LOOKED_AT])
        return sum(is_status(cell.seen.strip()) for cell in cells if cell is not None)

    status = max(places, key=statuses_in)
    beside = next(place for place in places if place != status)
    made = list(columns)
    made[beside] = replace(columns[beside], meaning=Meaning.EXPLANATION)
    return made


def _with_likely_title(table: Table, columns: Sequence[MappedColumn]) -> list[MappedColumn]:
    """Suggest that the column with most to say holds the actions, where no heading says which one does."""

    def letters_in(column: Column) -> int:
        cells = (table.cells(row).get(column.number) for row in table.rows[:_LOOKED_AT])
        return sum(len(cell.seen) for cell in cells if cell is not None and cell.kind is RawKind.TEXT)

    widest = max(table.columns, key=letters_in, default=None)
    if widest is None or not letters_in(widest):
        return list(columns)
    return [
        replace(one, suggestions=tuple(dict.fromkeys((Meaning.TITLE, *one.suggestions))))
        if one.letters == widest.letters
        else one
        for one in columns
    ]


def _chapter_samples(above: str, chapters: Sequence[Chapter]) -> tuple[str, ...]:
    texts = [*filter(None, (above,)), *(one.text for one in chapters)]
    return tuple(sample_of(text) for text in dict.fromkeys(texts) if use_of(text) is None)[:SAMPLES]


def _letters_of(columns: Sequence[MappedColumn], meaning: Meaning) -> str:
    return next((one.letters for one in columns if one.meaning is meaning), "")


def _column(table: Table, column: Column) -> MappedColumn:
    cells = [cells[column.number] for row in table.rows if column.number in (cells := table.cells(row))]
    by_heading, by_content = meanings_of(column.heading), _by_content(cells[:_LOOKED_AT])
    sure = [one for one, share in by_content if share >= _SURELY]
    single = by_heading[0] if len(by_heading) == 1 else None
    if single is Meaning.SCHEDULE and _tells_status(cells[:_LOOKED_AT]):
        single = Meaning.SCHEDULE_AND_STATUS
    guessed = single or (sure[0] if sure and not by_heading and table.known else None)
    likely = (*((single,) if single else ()), *by_heading, *(one for one, share in by_content if share >= _MAYBE))
    texts = dict.fromkeys(sample_of(cell.seen) for cell in cells)
    return MappedColumn(
        letters=column.letters,
        heading=one_line(column.heading),
        meaning=guessed,
        samples=tuple(texts)[:SAMPLES],
        suggestions=tuple(dict.fromkeys(likely)),
    )


def sample_of(text: str) -> str:
    """Return a text as a sample of a column: on one line, short, and without anybody's identity code."""
    return "…" if holds_identity_code(text) else one_line(text, _LONGEST_SAMPLE)


def _without_doubles(columns: Sequence[MappedColumn]) -> list[MappedColumn]:
    """Leave what only one column can be to the first, the status to the newest; others keep it as a suggestion."""
    taken: set[Meaning] = set()
    dated = [(day, one.letters) for one in columns if one.meaning is Meaning.STATUS and (day := day_in(one.heading))]
    newest = max(dated, default=None)
    found = []
    for column in columns:
        is_older = newest is not None and column.meaning is Meaning.STATUS and column.letters != newest[1]
        is_double = column.meaning in taken and column.meaning not in SEVERAL
        found.append(replace(column, meaning=None) if is_double or is_older else column)
        if column.meaning is not None and not is_older:
            taken.add(column.meaning)
    return found


def _tells_status(cells: Sequence[RawCell]) -> bool:
    """Tell whether times are followed by what has been done: then the column is both."""
    texts = [cell.seen for cell in cells if cell.kind is RawKind.TEXT]
    return any((said := read_schedule(text).said) is not None and said.word for text in texts)


def _by_content(cells: Sequence[RawCell]) -> list[tuple[Meaning, float]]:
    """Return what the values look like, with the share of those that do; the likeliest first."""
    if not cells:
        return []
    found: Counter[Meaning] = Counter()
    for cell in cells:
        meaning = _of_value(cell)
        if meaning is not None:
            found[meaning] += 1
    shares = [(meaning, count / len(cells)) for meaning, count in found.most_common()]
    average = sum(len(cell.seen) for cell in cells) / len(cells)
    if average >= _LONG and not any(share >= _SURELY for _, share in shares):
        shares += [(Meaning.TITLE, _MAYBE), (Meaning.DESCRIPTION, _MAYBE)]
    return shares


def _of_value(cell: RawCell) -> Meaning | None:
    text = cell.seen.strip()
    if cell.kind is RawKind.DATE:
        return Meaning.SCHEDULE
    if is_status(text) and cell.kind is RawKind.TEXT and len(text) > 1:
        return Meaning.STATUS
    if "€" in text or read_resources(text).costs or read_resources(text).funding:
        return Meaning.RESOURCES
    if text.replace(".", "").isdigit() and len(text) <= _LONGEST_NUMBER:
        return Meaning.NUMBER
    when = read_schedule(text)
    if when.end or when.start or when.ongoing:
        return Meaning.SCHEDULE_AND_STATUS if when.said else Meaning.SCHEDULE
    return None
