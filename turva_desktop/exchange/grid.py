"""The cells of one sheet as they lie in the file: streamed, capped, blank rows costing next to nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.safety import attribute
from turva_desktop.exchange.workbook_parts import SheetPart, Workbook
from turva_desktop.exchange.xlsx_text import unescaped

ROWS_LIMIT = 120_000
CELLS_LIMIT = 2_000_000
COLUMNS_LIMIT = 256
_MERGES_LIMIT = 20_000
_LAST_ROW = 1_048_576

# A blank styled cell or row says nothing, and a sheet may have a million: they go before the XML is even parsed.
_BLANK_CELL = re.compile(rb'<c (?:\w+="[^"<>]*" )*r="[^"<>]*"[^<>]*/>')
_BLANK_ROW = re.compile(rb'<row (?:\w+="[^"<>]*" )*r="[^"<>]*"[^<>]*(?:/>|(?<!/)></row>)')


@dataclass(slots=True)
class Grid:
    """The cells that hold something, by row and column number from 1; `far` is a cell beyond the columns read."""

    rows: dict[int, dict[int, RawCell]] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    far: str = ""

    def fill_merged(self) -> None:
        """Give a value merged over several rows to each of them: down, never to the right."""
        for first_row, first_column, last_row, _ in self.merges:
            cell = self.rows.get(first_row, {}).get(first_column)
            if cell is None:
                continue
            for row in range(first_row + 1, min(last_row, first_row + 1000) + 1):
                if row in self.rows:
                    self.rows[row].setdefault(first_column, cell)


def column_number(letters: str) -> int:
    """Return a column's number from 1: `A` 1, `AA` 27; 0 when it is no column."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z":
            return 0
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return a column's letters."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def read_grid(workbook: Workbook, sheet: SheetPart) -> Grid:
    """Return the cells of a sheet."""
    reading = _Reading(workbook)
    workbook.package.parse(sheet.part, reading.start, reading.end, reading.text, through=_without_blanks)
    return reading.grid


def _without_blanks(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Drop blank cells and rows; a chunk is cut only where a tag begins."""
    rest = b""
    plain = None
    for chunk in chunks:
        if plain is None:
            plain = b"\0" not in chunk[:64]  # UTF-16 goes to the parser as it is
        if not plain:
            yield chunk
            continue
        data = rest + chunk
        cut = data.rfind(b"<")
        if cut <= 0:
            rest = data
            continue
        rest, data = data[cut:], data[:cut]
        if b"<![CDATA[" not in data:
            data = _BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", data))
        yield data
    if rest:
        yield rest


class _Reading:
    """The handlers of one sheet's XML."""

    def __init__(self, workbook: Workbook) -> None:
        self.grid = Grid()
        self._book = workbook
        self._row = self._column = self._cells = self._depth = 0
        self._kind = self._style = ""
        self._value: list[str] = []
        self._texts: list[str] = []
        self._said: list[str] = []
        self._inside = ""
        self._formula = self._has_value = self._reading = False
        self._columns: dict[str, int] = {}

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            number = attribute(attributes, "r")
            self._row = int(number) if number.isdigit() else self._row + 1
            self._column = 0
            if not 0 < self._row <= _LAST_ROW:
                raise TurvaError("exchange.damaged", file=self._book.package.path.name)
        elif name == "v":
            self._inside, self._has_value = "v", True
        elif name == "f":
            self._formula, self._inside = True, "f"
        elif name == "t" and not self._reading:
            self._inside = "t"
        elif name == "rPh":
            self._reading = True
        elif name == "mergeCell":
            self._merge(attribute(attributes, "ref"))

    def _start_cell(self, attributes: list[str]) -> None:
        place = self._kind = self._style = ""
        for at in range(0, len(attributes), 2):
            name = attributes[at]
            if name == "r":
                place = attributes[at + 1]
            elif name == "t":
                self._kind = attributes[at + 1]
            elif name == "s":
                self._style = attributes[at + 1]
        letters = place.rstrip("0123456789")
        if place:
            if letters not in self._columns:
                self._columns[letters] = column_number(letters)
            self._column = self._columns[letters]
        else:
            self._column += 1
        self._value.clear()
        self._texts.clear()
        self._said.clear()
        self._formula = self._has_value = False

    def end(self, name: str) -> None:
        """Close an element."""
        if name in {"v", "f", "t"}:
            self._inside = ""
        elif name == "c":
            self._end_cell()
        elif name == "rPh":
            self._reading = False

    def text(self, data: str) -> None:
        """Take text."""
        if self._inside == "v":
            self._value.append(data)
        elif self._inside == "t":
            self._texts.append(data)
        elif self._inside == "f":
            self._said.append(data)

    def _end_cell(self) -> None:
        cell = self._cell()
        if cell is None:
            return
        if not 0 < self._column <= COLUMNS_LIMIT:
            self.grid.far = self.grid.far or f"{column_letters(self._column)}{self._row}"
            return
        self._cells += 1
        self.grid.rows.setdefault(self._row, {})[self._column] = cell
        if self._cells > CELLS_LIMIT or len(self.grid.rows) > ROWS_LIMIT:
            raise TurvaError("exchange.too_many_rows", file=self._book.package.path.name)

    def _cell(self) -> RawCell | None:
        value = "".join(self._value)
        if self._formula and not value and not (self._kind == "str" and self._has_value):
            return RawCell(RawKind.EMPTY_FORMULA, "=" + "".join(self._said))
        match self._kind:
            case "s":
                return _text(self._shared(value)) if value else None
            case "inlineStr":
                return _text(unescaped("".join(self._texts)))
            case "str":
                return _text(unescaped(value))
            case "b":
                return RawCell(RawKind.BOOL, value.strip() == "1") if value else None
            case "e":
                return RawCell(RawKind.ERROR, value)
            case "d":
                return _iso(value)
            case _:
                return self._number(value) if value else None

    def _shared(self, value: str) -> str:
        try:
            return self._book.strings[int(value)]
        except (ValueError, IndexError) as error:
            raise TurvaError("exchange.damaged", file=self._book.package.path.name) from error

    def _number(self, value: str) -> RawCell:
        try:
            number = float(value)
        except ValueError:
            return RawCell(RawKind.ERROR, value)
        if number != number or number in {float("inf"), float("-inf")}:  # noqa: PLR0124 - NaN is not itself
            return RawCell(RawKind.ERROR, value)
        style = int(self._style) if self._style.isdigit() else 0
        if style in self._book.date_styles:
            moment = _moment(number, epoch_1904=self._book.epoch_1904)
            return RawCell(RawKind.DATE, number if moment is None else moment)
        return RawCell(RawKind.NUMBER, number, style in self._book.percent_styles)

    def _merge(self, ref: str) -> None:
        found = re.fullmatch(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})", ref)
        if found and len(self.grid.merges) < _MERGES_LIMIT:
            corner = (int(found[2]), column_number(found[1]), int(found[4]), column_number(found[3]))
            self.grid.merges.append(corner)


def _text(value: str) -> RawCell | None:
    return RawCell(RawKind.TEXT, value) if value else None


def _iso(value: str) -> RawCell | None:
    """Return a date written as ISO 8601, as Strict files may have."""
    try:
        moment = datetime.fromisoformat(value.removesuffix("Z"))
    except ValueError:
        return _text(value)
    return RawCell(RawKind.DATE, moment.date() if moment.time() == time() else moment)


def _moment(serial: float, *, epoch_1904: bool) -> date | datetime | time | None:
    """Return the day, moment or time of a serial number; None when there is no such day (0, −5, 60, 10¹²)."""
    if epoch_1904:
        serial += 1462
    if 0 < serial < 1:
        seconds = min(round(serial * 86400), 86399)
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    if not 1 <= serial < 2_958_466 or 60 <= serial < 61:
        return None
    days, share = divmod(serial, 1)
    start = date(1899, 12, 31) if serial < 60 else date(1899, 12, 30)
    day = start + timedelta(days=int(days))
    seconds = round(share * 86400)
    if not seconds:
        return day
    return datetime(day.year, day.month, day.day) + timedelta(seconds=seconds)  # noqa: DTZ001 - sheets have no zones
