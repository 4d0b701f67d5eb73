"""The cells of one sheet of an Open XML workbook: streamed, capped, blank rows costing next to nothing."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.grid import (
    CELLS_LIMIT,
    COLUMNS_LIMIT,
    LAST_ROW,
    MERGES_LIMIT,
    ROWS_LIMIT,
    Grid,
    column_letters,
    column_number,
)
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.workbook_parts import SheetPart, Workbook
from turva_desktop.exchange.xlsx_text import CELL_LIMIT, text_of, unescaped
from turva_desktop.exchange.xml_gate import attribute, is_on

_SUBTOTAL: Final = re.compile(r"\b(?:SUBTOTAL|AGGREGATE)\(", re.IGNORECASE)
_LINKED: Final = re.compile(r'\bHYPERLINK\(\s*"((?:[^"]|"")*)"', re.IGNORECASE)
_PLACE: Final = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")
_PICTURE_SHOWN: Final = "#VALUE!"
"""What a cell with a picture in it says to programs that know no such thing."""

# A blank styled cell or row says nothing, and a sheet may have a million: they go before the XML is even parsed.
_BLANK_CELL = re.compile(rb'<c (?:\w+="[^"<>]*" )*r="[^"<>]*"[^<>]*/>')
_BLANK_ROW = re.compile(rb'<row (?:\w+="[^"<>]*" )*r="[^"<>]*"[^<>]*(?:/>|(?<!/)></row>)')


class SheetReading:
    """The handlers of one sheet's XML.

    `links` are the cells that lead somewhere: the relation or the place in the workbook; `struck` are the cells
    whose text is struck through.
    """

    def __init__(self, workbook: Workbook) -> None:
        self.grid = Grid()
        self.links: dict[tuple[int, int], tuple[str, str]] = {}
        self.formula_links: dict[tuple[int, int], str] = {}
        self.struck: set[tuple[int, int]] = set()
        self.pictures: set[tuple[int, int]] = set()
        self._book = workbook
        self._row = self._column = self._cells = 0
        self._kind = self._style = ""
        self._value: list[str] = []
        self._texts: list[str] = []
        self._said: list[str] = []
        self._inside = ""
        self._length = 0
        self._formula = self._has_value = self._reading = self._is_rich = self._is_struck = False
        self._columns: dict[str, int] = {}

    def read(self, part: SheetPart) -> None:
        """Read a sheet's own part, whatever it looks like."""
        self._book.package.parse(part.part, self.start, self.end, self.text, through=without_blanks)

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self.start_row(attribute(attributes, "r"))
        elif name == "v":
            self._inside, self._has_value = "v", True
        elif name == "f":
            self._formula, self._inside = True, "f"
        elif name == "t" and not self._reading:
            self._inside = "t"
        elif name == "rPh":
            self._reading = True
        elif name == "strike" and is_on(attributes):
            self._is_struck = True
        elif name == "mergeCell":
            self._merge(attribute(attributes, "ref"))
        elif name == "hyperlink":
            self._link(attributes)

    def start_row(self, number: str) -> None:
        """Begin a row; one that doesn't say its number comes after the one before."""
        self._row = int(number) if number.isdigit() else self._row + 1
        self._column = 0
        if not 0 < self._row <= LAST_ROW:
            raise TurvaError("exchange.damaged", file=self._book.package.path.name)

    def _start_cell(self, attributes: list[str]) -> None:
        place = self._kind = self._style = ""
        self._is_rich = False
        for at in range(0, len(attributes), 2):
            name = attributes[at]
            if name == "r":
                place = attributes[at + 1]
            elif name == "t":
                self._kind = attributes[at + 1]
            elif name == "s":
                self._style = attributes[at + 1]
            elif name == "vm":
                self._is_rich = True
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
        self._length = 0
        self._formula = self._has_value = self._is_struck = False

    def begin(self, row: int, column: int, kind: str, style: str, *, has_value: bool) -> None:
        """Begin a cell whose place and kind are known."""
        self._row, self._column, self._kind, self._style = row, column, kind, style
        self._has_value, self._is_rich, self._is_struck = has_value, False, False

    def end(self, name: str) -> None:
        """Close an element."""
        if name in {"v", "f", "t"}:
            self._inside = ""
        elif name == "c":
            self._end_cell()
        elif name == "rPh":
            self._reading = False

    def text(self, data: str) -> None:
        """Take text: not more of a cell than can be in one, and a little to tell that there was more."""
        if not self._inside or self._length > 2 * CELL_LIMIT:
            return
        self._length += len(data)
        if self._inside == "v":
            self._value.append(data)
        elif self._inside == "t":
            self._texts.append(data)
        else:
            self._said.append(data)

    def _end_cell(self) -> None:
        value = "".join(self._texts if self._kind == "inlineStr" else self._value)
        said = "".join(self._said) if self._formula else None
        self.put(value, said)

    def put(self, value: str, formula: str | None) -> None:
        """Keep the cell that was begun, with its value as it is written and its formula, if it has one."""
        if formula and _SUBTOTAL.search(formula):
            self.grid.totals.add(self._row)
        cell = self._cell(value, formula)
        if cell is None:
            return
        place = (self._row, self._column)
        if self._is_rich and cell.value == _PICTURE_SHOWN:
            self.pictures.add(place)
            return
        if not 0 < self._column <= COLUMNS_LIMIT:
            self.grid.far = self.grid.far or f"{column_letters(self._column)}{self._row}"
            return
        if self._is_struck or (self._style and int_of(self._style) in self._book.struck_styles):
            self.struck.add(place)
        if formula and (found := _LINKED.search(formula)):
            self.formula_links[place] = found[1].replace('""', '"')
        self.keep(self._row, self._column, cell)

    def keep(self, row: int, column: int, cell: RawCell) -> None:
        """Put a cell into the grid."""
        self._cells += 1
        self.grid.rows.setdefault(row, {})[column] = cell
        if self._cells > CELLS_LIMIT or len(self.grid.rows) > ROWS_LIMIT:
            raise TurvaError("exchange.too_many_rows", file=self._book.package.path.name)

    def _cell(self, value: str, formula: str | None) -> RawCell | None:
        if formula is not None and not value and not (self._kind == "str" and self._has_value):
            return RawCell(RawKind.EMPTY_FORMULA, "=" + formula)
        match self._kind:
            case "s":
                return self._shared(value) if value else None
            case "inlineStr" | "str":
                return text_of(unescaped(value))
            case "b":
                return RawCell(RawKind.BOOL, value.strip() == "1") if value else None
            case "e":
                return RawCell(RawKind.ERROR, value)
            case "d":
                return iso_cell(value)
            case _:
                return number_cell(self._book, value, self._style) if value else None

    def _shared(self, value: str) -> RawCell | None:
        try:
            number = int(value)
            cell = self._book.strings[number]
        except (ValueError, IndexError) as error:
            raise TurvaError("exchange.damaged", file=self._book.package.path.name) from error
        if number in self._book.struck_strings:
            self._is_struck = True
        return cell

    def _merge(self, ref: str) -> None:
        corner = corners(ref)
        if corner and len(self.grid.merges) < MERGES_LIMIT:
            self.grid.merges.append(corner)

    def _link(self, attributes: list[str]) -> None:
        corner = corners(attribute(attributes, "ref"))
        if corner and len(self.links) < MERGES_LIMIT:
            self.links[corner[0], corner[1]] = (attribute(attributes, "id"), attribute(attributes, "location"))


def without_blanks(chunks: Iterator[bytes]) -> Iterator[bytes]:
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
        yield without_blank_bytes(data)
    if rest:
        yield rest


def without_blank_bytes(data: bytes) -> bytes:
    """Drop blank cells and rows from XML that is cut where tags begin."""
    return data if b"<![CDATA[" in data else _BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", data))


def int_of(digits: str) -> int:
    """Return a number, 0 for what is none."""
    return int(digits) if digits.isdigit() else 0


def corners(ref: str) -> tuple[int, int, int, int] | None:
    """Return the first row and column and the last of a range, `B2:D9`; None for what is no range."""
    found = _PLACE.fullmatch(ref)
    if not found:
        return None
    first = (int(found[2]), column_number(found[1]))
    return (*first, int(found[4]), column_number(found[3])) if found[3] else (*first, *first)


def number_cell(book: Workbook, value: str, style: str) -> RawCell:
    """Return the cell of a number: a number, or what its format shows it as."""
    try:
        number = float(value)
    except ValueError:
        return RawCell(RawKind.ERROR, value)
    if number != number or number in {float("inf"), float("-inf")}:  # noqa: PLR0124 - NaN is not itself
        return RawCell(RawKind.ERROR, value)
    form = int_of(style)
    if form in book.date_styles:
        moment = _moment(number, epoch_1904=book.epoch_1904)
        return RawCell(RawKind.DATE, number if moment is None else moment)
    return RawCell(RawKind.NUMBER, number, form in book.percent_styles)


def iso_cell(value: str) -> RawCell | None:
    """Return a date written as ISO 8601, as Strict files may have."""
    try:
        moment = datetime.fromisoformat(value.removesuffix("Z"))
    except ValueError:
        return text_of(value)
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
