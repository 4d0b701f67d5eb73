"""From a file to rows: which sheet is which, where its headings stand, and what lies in each row."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import is_id, is_short_id
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.language import Language
from turva_desktop.exchange.cell_remarks import told_of_cells
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.grid import Book, BookSheet, Grid, column_letters
from turva_desktop.exchange.manifest import MANIFEST_TITLE, Manifest, read_manifest
from turva_desktop.exchange.normalise import identifier, loose
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.recognised import (
    ID,
    SHORT_ID,
    TABLE_SUFFIX,
    WAYS,
    by_headings,
    column_called,
    header_of,
)
from turva_desktop.exchange.sheet import FORMAT_VERSION, AnySheet
from turva_desktop.exchange.sheets import PARENTS_FIRST, SHEETS
from turva_desktop.exchange.totals import Sum, is_total, summing
from turva_desktop.exchange.workbook_info import (
    INFO_TITLE,
    LISTS_TITLE,
    LONG_TEXTS_TITLE,
    REMARKS_TITLE,
    SUMMARY_TITLE,
    WorkbookInfo,
    info_from,
)
from turva_desktop.exchange.xlsx_text import continuation

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
    """A file that has been read: nothing in it has been judged against this workspace yet.

    One that `is_foreign` never was an export: what it lacks is not missing. `learned` is what words in it were found to
    mean, by a question's key; `heard` are the keys of the answers that were asked for meanwhile. Of the records that it
    `fills`, what stands empty here takes what the file says.
    """

    file_name: str
    sha256: str
    info: WorkbookInfo | None
    manifest: Manifest
    sheets: tuple[IncomingSheet, ...]
    findings: tuple[Finding, ...] = field(default=())
    is_foreign: bool = False
    learned: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    heard: frozenset[str] = frozenset()
    fills: frozenset[str] = frozenset()


def understood(book: Book) -> Incoming:
    """Return what a workbook brings that has been read before."""
    return _Reader(book).read()


def says_it_is_ours(title: str, grid: Grid) -> bool:
    """Tell whether a sheet names the workspace that it was exported from."""
    if loose(title) == loose(MANIFEST_TITLE):
        return True
    if not any(loose(title).startswith(loose(name)) for name in INFO_TITLE.all()):
        return False
    return info_from({key: value for _, _, key, value in _texts(grid, 4) if key}) is not None


class _Reader:
    """One file while it is being read."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.findings: list[Finding] = []
        self.own: dict[str, Grid] = {}
        self.data: list[BookSheet] = []
        self.info: WorkbookInfo | None = None
        self.is_ours = False
        self.manifest = Manifest()

    def read(self) -> Incoming:
        """Read every sheet, then match them with the definitions."""
        if self.book.has_macros:
            self._note("macros")
        for part in self.book.sheets:
            own = _OWN_TITLES.get(loose(TABLE_SUFFIX.sub("", part.title)))
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
        if info is None and (any(manifest.rows.values()) or not self.is_ours):  # an empty template comes from no export
            self._note("no_metadata")
        return Incoming(
            file_name=self.book.file_name,
            sha256=self.book.sha256,
            info=info,
            manifest=manifest,
            sheets=tuple(self._joined(sheet) for sheet in sheets),
            findings=tuple(self.findings),
        )

    @property
    def language(self) -> Language:
        """Return the language of the file's headings, Finnish while it doesn't say."""
        return self.info.language if self.info else Language.FI

    def _note(self, code: str, severity: Severity = Severity.NOTE, **facts: str) -> None:
        self.findings.append(Finding(severity=severity, code=code, **facts))  # type: ignore[arg-type]

    def _info(self) -> WorkbookInfo | None:
        """Return what the file says of itself; keys stand in the third column, their values in the fourth."""
        values = {key: value for _, _, key, value in _texts(self.own.get("info"), 4) if key}
        self.is_ours = "format_version" in values
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
        for how, told in WAYS:
            left = []
            for part in _fullest_first(rest) if how is by_headings else rest:
                sheet = how(part.title, part.grid)
                if sheet is None:
                    left.append(part)
                elif sheet.key in taken:
                    self._tell_again(part, told, taken[sheet.key], [one for one in found if one.sheet is sheet])
                else:
                    taken[sheet.key] = part.title
                    self._tell(told, part, sheet)
                    found += self._sheet(sheet, part)
            rest = left
        for part in rest:
            self._note("sheet_ignored", sheet=part.title, seen=part.title)
        order = [sheet.key for sheet in PARENTS_FIRST]
        return sorted(found, key=lambda incoming: order.index(incoming.sheet.key))

    def _tell_again(self, part: BookSheet, told: str, title: str, first: Sequence[IncomingSheet]) -> None:
        """Tell of a second sheet of one kind: one without a title of ours that only repeats the first is no harm."""
        if told == "sheet_by_headings" and any(_repeats(part.grid, one) for one in first):
            self._note("sheet_repeats", sheet=part.title, seen=part.title, understood=title)
        else:
            self._note("sheet_twice", Severity.STOP, sheet=part.title, seen=part.title, understood=title)

    def _tell(self, told: str, part: BookSheet, sheet: AnySheet) -> None:
        """Tell how a sheet was recognised, where that is worth a word, and that it was hidden."""
        if told:
            self._note(told, sheet=part.title, seen=part.title, understood=sheet.title[self.language])
        if part.hidden:
            self._note("sheet_hidden", sheet=part.title, seen=part.title)

    def _tell_missing(self, came: set[str], manifest: Manifest) -> None:
        """Tell which sheets were sent with rows and are not in the file: their data stays as it is."""
        gone = [one.title[self.language] for one in SHEETS if one.key not in came and manifest.ids(one.key)]
        if gone:
            self._note("sheets_missing", seen=", ".join(gone))

    def _sheet(self, sheet: AnySheet, part: BookSheet) -> list[IncomingSheet]:
        """Read a sheet of ours; none when it has no headings."""
        grid = part.grid
        grid.fill_merged()
        if grid.far:
            self._note("far_cells", sheet=part.title, cell=grid.far)
        header, places = header_of(sheet, grid, everywhere=True)
        if not header:
            self._note("no_header", Severity.STOP, sheet=part.title)
            return []
        self._columns(sheet, part.title, grid, header, places)
        self.findings += told_of_cells(sheet, part.title, grid, header, places, self.language)
        names = {places[key]: key for key in places}
        sent = self.manifest.ids(sheet.key)
        rows = []
        for number in sorted(row for row in grid.rows if row != header):
            row = _row(number, grid.rows[number], names)
            if number < header and not _has_identifier(row):
                continue  # a title above the headings, and no record that was sorted there
            if not row.cells and not row.record_id:
                continue
            if _repeats_header(grid.rows[number], grid.rows[header]):
                continue
            if row.record_id not in sent and _is_sum(sheet, row, number in grid.totals):
                seen = next((cell.seen for cell in grid.rows[number].values()), "")
                self._note("row_skipped", sheet=part.title, cell=str(number), seen=seen)
                continue
            rows.append(row)
        return [IncomingSheet(sheet=sheet, title=part.title, places=places, rows=tuple(rows))]

    def _columns(self, sheet: AnySheet, title: str, grid: Grid, header: int, places: Mapping[str, int]) -> None:
        """Tell about columns that are not known, stand twice, have no heading, or are not there."""
        known = set(places.values())
        used = {column for number, cells in grid.rows.items() if number > header for column in cells}
        for column in sorted(used - known):
            heading = grid.rows[header].get(column) or grid.rows.get(header - 1, {}).get(column)
            cell = f"{column_letters(column)}{header}"
            if heading is None:
                self._note("column_nameless", sheet=title, cell=cell)
            else:
                twice = column_called(sheet, heading.seen) is not None
                self._note("column_twice" if twice else "column_unknown", sheet=title, cell=cell, seen=heading.seen)
        for one in sheet.columns if self.info else ():  # a list of someone else's making lacks most of them
            if one.editable and one.key not in places and self.manifest.had(sheet.key, one.key):
                self._note("column_missing", sheet=title, seen=one.heading[self.language])

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


def _row(number: int, cells: Mapping[int, RawCell], names: Mapping[int, str]) -> Row:
    known = {names[column]: cell for column, cell in cells.items() if column in names}
    values = {
        key: cell
        for key, cell in known.items()
        if key not in {ID, SHORT_ID} and not (cell.kind is RawKind.TEXT and not str(cell.value).strip())
    }
    return Row(
        number=number,
        record_id=identifier(known[ID].seen) if ID in known else "",
        short_id=identifier(known[SHORT_ID].seen) if SHORT_ID in known else "",
        cells=values,
    )


def _repeats_header(cells: Mapping[int, RawCell], header: Mapping[int, RawCell]) -> bool:
    """Tell whether a row is the headings again, as when printed pages were pasted together."""
    return len(cells) >= 2 and all(
        column in header and loose(cell.seen) == loose(header[column].seen) for column, cell in cells.items()
    )


def _fullest_first(parts: Iterable[BookSheet]) -> list[BookSheet]:
    """Return sheets in the order in which they are likely to be the whole table."""
    return sorted(parts, key=lambda one: -len(one.grid.rows))


def _has_identifier(row: Row) -> bool:
    return is_id(row.record_id) or is_short_id(row.short_id)


def _repeats(grid: Grid, first: IncomingSheet) -> bool:
    """Tell whether a sheet only has rows of one that was read, as a pivot table shows them when asked for details."""
    header, places = header_of(first.sheet, grid)
    column = places.get(ID, 0)
    rows = [cells for number, cells in grid.rows.items() if number > header]
    ids = {identifier(cells[column].seen) if column in cells else "" for cells in rows}
    return bool(rows) and ids <= {row.record_id for row in first.rows if row.record_id}


def _is_sum(sheet: AnySheet, row: Row, is_called_one: bool) -> bool:
    """Tell whether a row is a sum: by its formulas or its words, and no identifier says that it is a record.

    Indicators are called "Osallistujien määrä": of them only a word that can be nothing else tells.
    """
    if _has_identifier(row):
        return False
    if is_called_one or is_total(row.record_id):
        return True
    if sheet.kind.record is Indicator and not any(is_total(cell.seen) for cell in row.cells.values()):
        return False
    return summing(row.cells.values()) is Sum.SURELY
