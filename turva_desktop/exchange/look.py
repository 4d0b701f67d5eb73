"""How the workbooks look: one place for colours, fonts and borders."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cache
from io import BytesIO
from math import ceil
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.exchange.codecs import CellValue
from turva_desktop.exchange.row_text import LETTERS, cell, row

ACCENT, ON_ACCENT, INK, MUTED, LINE, PALE, GREY = "0B5CAD", "FFFFFF", "16202A", "51606E", "CFD6DD", "E6EEF7", "5B6875"
ASKED = "FFF8DC"
"""Behind the cells that are filled in first."""
FONT = "Calibri"
LINE_HEIGHT = 15.0
A4: Final = 9


class Style(NamedTuple):
    """One kind of cell. `quoted` cells hold text that a spreadsheet would take for a formula when it is edited."""

    bold: bool = False
    size: float = 11
    ink: str = INK
    fill: str = ""
    format: str = "General"
    wrap: bool = True
    middle: bool = False
    underline: bool = False
    above: bool = False
    right: bool = False
    left: bool = False
    indent: int = 0
    quoted: bool = False
    struck: bool = False


class Styles:
    """The styles of one workbook, each made once."""

    def __init__(self, worksheet: Worksheet) -> None:
        self._sheet = worksheet
        self._made: dict[Style, StyleArray] = {}
        self._numbers: dict[Style, int] = {}

    def cells(self, number: int, values: Iterable[tuple[CellValue, Style]]) -> list[str]:
        """Return the cells of a row from its first column on."""
        return [cell(f"{LETTERS[at]}{number}", self.number(style), one) for at, (one, style) in enumerate(values, 1)]

    def row(self, number: int, values: Iterable[tuple[CellValue, Style]], height: float = 0) -> str:
        """Return a row of cells from its first column on."""
        return row(number, self.cells(number, values), height)

    def number(self, style: Style) -> int:
        """Return the number under which the file knows a style."""
        if style not in self._numbers:
            cell = WriteOnlyCell(self._sheet)
            dress(cell, self.array(style))
            self._numbers[style] = cell.style_id
        return self._numbers[style]

    def array(self, style: Style) -> StyleArray:
        """Return a style as openpyxl keeps it."""
        if style not in self._made:
            cell = WriteOnlyCell(self._sheet)
            _style(cell, style)
            self._made[style] = copy(cell._style)  # type: ignore[attr-defined]  # private, as in `dress`
        return self._made[style]


def _style(cell: Cell, style: Style) -> None:
    cell.font = _font(style.bold, style.size, style.ink, style.struck)
    cell.alignment = Alignment(
        horizontal="right" if style.right else "left" if style.left else None,
        indent=style.indent,
        vertical="center" if style.middle else "top",
        wrap_text=style.wrap,
    )
    if style.fill:
        cell.fill = _fill(style.fill)
    if style.underline or style.above:
        cell.border = _border(style.underline, style.above)
    cell.number_format = style.format
    if style.quoted:
        cell.quotePrefix = True


@cache
def _font(bold: bool, size: float, ink: str, struck: bool) -> Font:
    return Font(name=FONT, bold=bold, size=size, color=ink, strike=struck)


@cache
def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour)


@cache
def _border(below: bool, above: bool) -> Border:
    line = Side(style="thin", color=LINE)
    return Border(bottom=line if below else None, top=line if above else None)


def add_sheet(book: Workbook, title: str) -> Worksheet:
    """Add a sheet that openpyxl lays out without rows."""
    worksheet: Worksheet = book.create_sheet(title)  # in truth a write-only one, of which the stubs know only half
    return worksheet


def pages(worksheet: Worksheet, most: int = 0) -> None:
    """Have a sheet printed on lying pages of its whole width: on at most so many, 0 for as many as it takes."""
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_setup.orientation, worksheet.page_setup.paperSize = "landscape", A4
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = 1, most


def dress(thing: Cell | ColumnDimension, array: StyleArray) -> None:
    """Give a cell or a column a style made before. It is shared on purpose: a copy per cell is slow."""
    thing._style = array  # type: ignore[union-attr]  # private: openpyxl's own way copies


def begun(worksheet: Any) -> Any:  # write-only ones and their writers are unknown to the stubs
    """Return what writes a sheet's layout, in memory; from now on its columns stay as they are."""
    if worksheet._writer is None:
        worksheet._writer = WorksheetWriter(worksheet, BytesIO())
        worksheet._writer.write_top()
    return worksheet._writer


def carry(worksheet: Worksheet, cells: Sequence[Cell]) -> None:
    """Have openpyxl take comments and links from cells; the cells themselves are written as rows of text."""
    begun(worksheet)
    worksheet._values_to_row = lambda values, _row: values  # type: ignore[attr-defined]  # private: its way to rows
    worksheet.append(list(cells))


def marked(severity: str) -> Style:
    """Return the looks of a cell that says how grave something is."""
    return Style(bold=True, fill=MARKS[severity], underline=True)


def lines(text: str, width: float) -> int:
    """Return on how many lines a text stands in a column of a width."""
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(max(1, ceil(len(part) / width)) for part in text.split("\n"))


def height_of(lines: int) -> float:
    """Return the height in points of a row of so many lines. Excel allows no row over 409 points."""
    return min(lines * LINE_HEIGHT + 2, 405)


def row_height(texts: Iterable[tuple[str, float]]) -> float:
    """Return the height in points of a row whose texts wrap in columns of the given widths."""
    return height_of(max((lines(text, width) for text, width in texts), default=1))


def coloured(fill: str, ink: str) -> DifferentialStyle:
    """Return a colour of a cell as conditional formatting has it."""
    return DifferentialStyle(font=Font(color=ink), fill=PatternFill(bgColor=fill, fill_type="solid"))


MARKS: Final[Mapping[str, str]] = MappingProxyType({"stop": "F9C9C4", "ask": "FFE08A", "note": "CFE2F7"})
"""Behind a cell that something is told of, by how grave it is."""
HEADER = Style(bold=True, ink=ON_ACCENT, fill=ACCENT, middle=True)
COUNT_HEADER = Style(bold=True, ink=ON_ACCENT, fill=ACCENT, middle=True, right=True)
ASKED_HEADER = Style(bold=True, ink=INK, fill="FFD84D", middle=True)
READ_ONLY_HEADER = Style(bold=True, ink=ON_ACCENT, fill=GREY, middle=True)
TITLE = Style(bold=True, size=18, ink=ACCENT, wrap=False)
SECTION = Style(bold=True, size=13, ink=ACCENT, wrap=False)
SUBTITLE = Style(ink=MUTED, wrap=False)
LABEL = Style(bold=True, ink=MUTED, underline=True)
VALUE = Style(underline=True)
PARAGRAPH = Style()
LINK = Style(ink=ACCENT, underline=True, format="@")
TOTAL = Style(bold=True, fill=PALE, above=True, underline=True)
COUNT = Style(underline=True, right=True, wrap=False)
SHARE = Style(ink=MUTED, right=True, format="0 %", wrap=False)
