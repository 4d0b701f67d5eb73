"""From a file to rows: which sheet is which, where its headings stand, and what lies in each row."""

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Progress
from turva_desktop.exchange.apart import read_apart
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.grid import Book, BookSheet, Grid, column_letters
from turva_desktop.exchange.manifest import MANIFEST_TITLE, Manifest, read_manifest
from turva_desktop.exchange.normalise import is_near, loose
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheet import FORMAT_VERSION, AnyColumn, AnySheet
from turva_desktop.exchange.sheets import PARENTS_FIRST, SHEETS
from turva_desktop.exchange.workbook_info import (
    ID_HEADING,
    INFO_TITLE,
    LISTS_TITLE,
    LONG_TEXTS_TITLE,
    REMARKS_TITLE,
    SHORT_ID_HEADING,
    SUMMARY_TITLE,
    WorkbookInfo,
    info_from,
)
from turva_desktop.exchange.xlsx_text import continuation

ReadBook = Callable[[Path, Progress | None], Book]

ID, SHORT_ID = "id", "short_id"
_HEADER_ROWS = 30
_COPY = re.compile(r"\s*\(\d+\)$")
_TOTALS = {"yhteensä", "totalt", "summa", "oktiibuot", "total", "sum", "kaikki yhteensä"}
_ID_NAMES = {
    **{loose(name): ID for name in ID_HEADING.all()},
    **{loose(name): SHORT_ID for name in SHORT_ID_HEADING.all()},
}
_OWN_TITLES = {
    loose(name): titles[0]
    for titles in (
        ("info", INFO_TITLE),
        ("summary", SUMMARY_TITLE),
        ("lists", LISTS_TITLE),
        ("long_texts", LONG_TEXTS_TITLE),
        ("remarks", REMARKS_TITLE),
    )
    for name in titles[1].all()
} | {loose(MANIFEST_TITLE): "manifest"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row that holds something: its number in the file, its identifiers as they stand there, its cells."""

    number: int
    record_id: str = ""
    short_id: str = ""
    cells: Mapping[str, RawCell]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSheet:
    """A sheet of the file that is known here; `places` gives each column's number by key."""

    sheet: AnySheet
    title: str
    places: Mapping[str, int]
    rows: tuple[Row, ...]

    def cell(self, column: str, row: int) -> str:
        """Return a cell's name, e.g. `F7`; of the row when the column is not there."""
        return f"{column_letters(self.places[column])}{row}" if column in self.places else str(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A file that has been read: nothing in it has been judged against this workspace yet."""

    file_name: str
    sha256: str
    info: WorkbookInfo | None
    manifest: Manifest
    sheets: tuple[IncomingSheet, ...]
    findings: tuple[Finding, ...] = field(default=())


def read_workbook(path: Path, progress: Progress | None = None, read: ReadBook = read_apart) -> Incoming:
    """Read a workbook from outside; a file that is not one, or is dangerous, raises `TurvaError`.

    The file itself is read in a process of its own unless told otherwise.
    """
    return _Reader(read(path, progress)).read()


class _Reader:
    """One file while it is being read."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.findings: list[Finding] = []
        self.own: dict[str, Grid] = {}
        self.data: list[BookSheet] = []
        self.info: WorkbookInfo | None = None
        self.manifest = Manifest()

    def read(self) -> Incoming:
        """Read every sheet, then match them with the definitions."""
        if self.book.has_macros:
            self._note("macros")
        for part in self.book.sheets:
            own = _OWN_TITLES.get(loose(part.title))
            if own:
                self.own[own] = part.grid
            elif part.grid.rows or part.grid.far:
                self.data.append(part)
        self.info = info = self._info()
        self.manifest = manifest = read_manifest(_texts(self.own.get("manifest"), 3))
        sheets = self._sheets()
        if not sheets:
            raise TurvaError("exchange.no_known_sheets", file=self.book.file_name)
        self._tell_missing({incoming.sheet.key for incoming in sheets}, manifest)
        if info is None:
            self._note("no_metadata")
        return Incoming(
            file_name=self.book.file_name,
            sha256=self.book.sha256,
            info=info,
            manifest=manifest,
            sheets=tuple(self._joined(sheet) for sheet in sheets),
            findings=tuple(self.findings),
        )

    def _note(self, code: str, severity: Severity = Severity.NOTE, **facts: str) -> None:
        self.findings.append(Finding(severity=severity, code=code, **facts))  # type: ignore[arg-type]

    def _info(self) -> WorkbookInfo | None:
        """Return what the file says of itself; keys stand in the third column, their values in the fourth."""
        values = {key: value for _, _, key, value in _texts(self.own.get("info"), 4) if key}
        info = info_from(values)
        if info and info.format_version > FORMAT_VERSION:
            raise TurvaError("exchange.newer_format", file=self.book.file_name)
        if info and info.format_version < FORMAT_VERSION:
            self._note("older_format")
        return info

    def _sheets(self) -> list[IncomingSheet]:
        """Match sheets with definitions: by title, then by a title nearly right, then by the headings."""
        taken: dict[str, str] = {}
        found: list[IncomingSheet] = []
        rest = self.data
        for how, told in _WAYS:
            left = []
            for part in rest:
                sheet = how(part.title, part.grid)
                if sheet is None:
                    left.append(part)
                elif sheet.key in taken:
                    self._note(
                        "sheet_twice", Severity.STOP, sheet=part.title, seen=part.title, understood=taken[sheet.key]
                    )
                else:
                    taken[sheet.key] = part.title
                    self._tell(told, part, sheet)
                    incoming = self._sheet(sheet, part)
                    found += [incoming] if incoming else []
            rest = left
        for part in rest:
            self._note("sheet_ignored", sheet=part.title, seen=part.title)
        order = [sheet.key for sheet in PARENTS_FIRST]
        return sorted(found, key=lambda incoming: order.index(incoming.sheet.key))

    def _tell(self, told: str, part: BookSheet, sheet: AnySheet) -> None:
        """Tell how a sheet was recognised, where that is worth a word, and that it was hidden."""
        if told:
            self._note(told, sheet=part.title, seen=part.title, understood=sheet.title.fi)
        if part.hidden:
            self._note("sheet_hidden", sheet=part.title, seen=part.title)

    def _tell_missing(self, came: set[str], manifest: Manifest) -> None:
        """Tell which sheets were sent with rows and are not in the file: their data stays as it is."""
        language = self.info.language if self.info else Language.FI
        gone = [one.title[language] for one in SHEETS if one.key not in came and manifest.ids(one.key)]
        if gone:
            self._note("sheets_missing", seen=", ".join(gone))

    def _sheet(self, sheet: AnySheet, part: BookSheet) -> IncomingSheet | None:
        grid = part.grid
        grid.fill_merged()
        if grid.far:
            self._note("far_cells", sheet=part.title, cell=grid.far)
        header, places = _header(sheet, grid)
        if not header:
            self._note("no_header", Severity.STOP, sheet=part.title)
            return None
        self._columns(sheet, part.title, grid, header, places)
        names = {places[key]: key for key in places}
        rows = []
        for number in sorted(row for row in grid.rows if row > header):
            row = _row(number, grid.rows[number], names)
            if not row.cells and not row.record_id:
                continue
            if _repeats_header(grid.rows[number], grid.rows[header]):
                continue
            if not row.record_id and not row.short_id and _is_total(row):
                self._note("row_skipped", sheet=part.title, cell=str(number), seen=next(iter(row.cells.values())).seen)
                continue
            rows.append(row)
        return IncomingSheet(sheet=sheet, title=part.title, places=places, rows=tuple(rows))

    def _columns(self, sheet: AnySheet, title: str, grid: Grid, header: int, places: Mapping[str, int]) -> None:
        """Tell about columns that are not known, stand twice, have no heading, or are not there."""
        known = set(places.values())
        used = {column for number, cells in grid.rows.items() if number > header for column in cells}
        for column in sorted(used - known):
            heading = grid.rows[header].get(column)
            cell = f"{column_letters(column)}{header}"
            if heading is None:
                self._note("column_nameless", sheet=title, cell=cell)
            else:
                twice = _column_called(sheet, heading.seen) is not None
                self._note("column_twice" if twice else "column_unknown", sheet=title, cell=cell, seen=heading.seen)
        for one in sheet.columns if self.info else ():  # a list of someone else's making lacks most of them
            if one.editable and one.key not in places and self.manifest.had(sheet.key, one.key):
                self._note("column_missing", sheet=title, seen=one.heading.fi)

    def _joined(self, incoming: IncomingSheet) -> IncomingSheet:
        """Put the parts of long texts together."""
        parts: dict[tuple[str, str, str], dict[int, str]] = {}
        for sheet_key, record_id, column, number, text in _texts(self.own.get("long_texts"), 5):
            if number.isdigit():
                parts.setdefault((sheet_key, record_id, column), {})[int(number)] = text
        if not parts:
            return incoming
        rows = []
        for row in incoming.rows:
            cells = dict(row.cells)
            for key, cell in row.cells.items():
                rest = parts.get((incoming.sheet.key, row.record_id, key))
                if rest and cell.kind is RawKind.TEXT:
                    head, count = continuation(str(cell.value))
                    if count == len(rest) + 1:
                        cells[key] = RawCell(RawKind.TEXT, head + "".join(rest[number] for number in sorted(rest)))
            rows.append(dataclasses.replace(row, cells=cells))
        return dataclasses.replace(incoming, rows=tuple(rows))


def _texts(grid: Grid | None, width: int) -> Iterable[list[str]]:
    """Yield the rows of one of our own sheets as texts."""
    if grid is None:
        return
    for _, cells in sorted(grid.rows.items()):
        yield [cells[column].seen if column in cells else "" for column in range(1, width + 1)]


def _by_title(title: str, _: Grid) -> AnySheet | None:
    return next((sheet for sheet in SHEETS if loose(title) in sheet.names()), None)


def _by_copy(title: str, grid: Grid) -> AnySheet | None:
    """Match "Toimenpiteet (2)"."""
    bare = _COPY.sub("", title)
    return _by_title(bare, grid) if bare != title else None


def _by_near_title(title: str, _: Grid) -> AnySheet | None:
    """Match a title at most two letters wrong, if it is like one sheet only."""
    name = loose(title)
    if len(name) < 5:
        return None
    near = [sheet for sheet in SHEETS if any(len(known) > 4 and is_near(known, name, 2) for known in sheet.names())]
    return near[0] if len(near) == 1 else None


def _by_headings(_: str, grid: Grid) -> AnySheet | None:
    """Match a sheet of any name ("Taul1") whose headings are those of one of ours."""
    best: tuple[int, AnySheet | None] = (2, None)
    for sheet in SHEETS:
        header, places = _header(sheet, grid)
        if len(places) > best[0] and len(places) >= 0.6 * len(grid.rows[header]):
            best = (len(places), sheet)
    return best[1]


_WAYS: Final = (
    (_by_title, ""),
    (_by_copy, "sheet_guessed"),
    (_by_near_title, "sheet_guessed"),
    (_by_headings, "sheet_by_headings"),
)
"""How a sheet is recognised, the surest way first, and the code of the note that tells of it."""


def _column_called(sheet: AnySheet, heading: str) -> AnyColumn | None:
    name = loose(heading)
    return next((column for column in sheet.columns if name in column.names()), None)


def _header(sheet: AnySheet, grid: Grid) -> tuple[int, dict[str, int]]:
    """Return the row of headings and each column's number by key; row 0 when no row looks like headings."""
    best: tuple[int, dict[str, int]] = (0, {})
    names = {name: column.key for column in reversed(sheet.columns) for name in column.names()} | _ID_NAMES
    for number in sorted(grid.rows)[:_HEADER_ROWS]:
        places: dict[str, int] = {}
        for column, cell in sorted(grid.rows[number].items()):
            key = names.get(loose(cell.seen))
            if key:
                places.setdefault(key, column)
        if len(places) > len(best[1]) and len(places) >= 2:
            best = (number, places)
    return best


def _row(number: int, cells: Mapping[int, RawCell], names: Mapping[int, str]) -> Row:
    known = {names[column]: cell for column, cell in cells.items() if column in names}
    values = {
        key: cell
        for key, cell in known.items()
        if key not in {ID, SHORT_ID} and not (cell.kind is RawKind.TEXT and not str(cell.value).strip())
    }
    return Row(
        number=number,
        record_id=known[ID].seen.strip() if ID in known else "",
        short_id=known[SHORT_ID].seen.strip() if SHORT_ID in known else "",
        cells=values,
    )


def _repeats_header(cells: Mapping[int, RawCell], header: Mapping[int, RawCell]) -> bool:
    """Tell whether a row is the headings again, as when printed pages were pasted together."""
    same = [
        column for column, cell in cells.items() if column in header and loose(cell.seen) == loose(header[column].seen)
    ]
    return len(same) >= 2 and len(same) == len(cells)


def _is_total(row: Row) -> bool:
    first = next(iter(row.cells.values()), None)
    return first is not None and first.kind is RawKind.TEXT and loose(str(first.value)) in _TOTALS
