"""How the workbooks look: one place for colours, fonts and borders."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from math import ceil
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

ACCENT, ON_ACCENT, INK, MUTED, LINE, PALE, GREY = "0B5CAD", "FFFFFF", "16202A", "51606E", "CFD6DD", "E6EEF7", "5B6875"
FONT = "Calibri"
LINE_HEIGHT = 15.0


@dataclass(frozen=True, slots=True)
class Style:
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


class Styles:
    """The styles of one workbook, each made once."""

    def __init__(self, worksheet: Any) -> None:
        self._sheet = worksheet
        self._made: dict[Style, Any] = {}

    def cell(self, worksheet: Any, value: Any, style: Style) -> Any:
        """Return a styled cell. Text is written as text whatever it looks like and however long it is."""
        return self.styled(worksheet, value, self.array(style))

    def styled(self, worksheet: Any, value: Any, array: Any) -> Any:
        """Return a cell with a style made before by `array`: the quick way for many cells."""
        cell: Any = WriteOnlyCell(worksheet)
        if isinstance(value, str):
            cell._value = value
            cell.data_type = "s"
        else:
            cell.value = value
        cell._style = array  # shared on purpose: a copy per cell is slow
        return cell

    def formula(self, worksheet: Any, formula: str, style: Style) -> Any:
        """Return a styled cell with a formula."""
        cell: Any = WriteOnlyCell(worksheet, formula)
        cell._style = self.array(style)
        return cell

    def array(self, style: Style) -> Any:
        """Return a style as openpyxl keeps it."""
        if style not in self._made:
            cell: Any = WriteOnlyCell(self._sheet)
            cell.font = Font(name=FONT, bold=style.bold, size=style.size, color=style.ink)
            cell.alignment = Alignment(
                horizontal="right" if style.right else "left" if style.left else None,
                indent=style.indent,
                vertical="center" if style.middle else "top",
                wrap_text=style.wrap,
            )
            if style.fill:
                cell.fill = PatternFill("solid", start_color=style.fill)
            if style.underline or style.above:
                line = Side(style="thin", color=LINE)
                cell.border = Border(bottom=line if style.underline else None, top=line if style.above else None)
            cell.number_format = style.format
            if style.quoted:
                cell.quotePrefix = True
            self._made[style] = copy(cell._style)
        return self._made[style]


def add_sheet(book: Any, title: str) -> Any:
    """Add a sheet whose rows are appended as ready cells; openpyxl would try each one as a plain value first."""
    worksheet = book.create_sheet(title)
    worksheet._values_to_row = _ready
    return worksheet


def _ready(cells: Sequence[Any], row: int) -> Iterator[Any]:
    for column, cell in enumerate(cells, 1):
        cell.column, cell.row = column, row
        yield cell


def row_height(texts: Iterable[tuple[str, float]]) -> float:
    """Return the height in points of a row whose texts wrap in columns of the given widths.

    Written down because LibreOffice leaves rows of foreign files at one line. Excel allows no row over 409 points.
    """
    lines = 1
    for text, width in texts:
        if len(text) > width or "\n" in text:
            lines = max(lines, sum(max(1, ceil(len(part) / width)) for part in text.split("\n")))
    return min(lines * LINE_HEIGHT + 2, 405)


def coloured(fill: str, ink: str) -> DifferentialStyle:
    """Return a colour of a cell as conditional formatting has it."""
    return DifferentialStyle(font=Font(color=ink), fill=PatternFill(bgColor=fill, fill_type="solid"))


HEADER = Style(bold=True, ink=ON_ACCENT, fill=ACCENT, middle=True)
COUNT_HEADER = Style(bold=True, ink=ON_ACCENT, fill=ACCENT, middle=True, right=True)
READ_ONLY_HEADER = Style(bold=True, ink=ON_ACCENT, fill=GREY, middle=True)
TITLE = Style(bold=True, size=18, ink=ACCENT, wrap=False)
SUBTITLE = Style(ink=MUTED, wrap=False)
LABEL = Style(bold=True, ink=MUTED, underline=True)
VALUE = Style(underline=True)
PARAGRAPH = Style()
TOTAL = Style(bold=True, fill=PALE, above=True, underline=True)
COUNT = Style(underline=True, right=True, wrap=False)
SHARE = Style(ink=MUTED, right=True, format="0 %", wrap=False)
