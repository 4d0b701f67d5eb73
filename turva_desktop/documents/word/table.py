"""Tables in Word: header rows flagged as such, so that they repeat on each page and are read as headers.

The XML is written straight: python-docx looks a cell up by counting all before it, which takes minutes on long tables.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from turva_desktop.documents.content.model import Align, Block, Cell, Row, Table
from turva_desktop.documents.content.walk import inline_text
from turva_desktop.documents.pdf.tables import common_widths
from turva_desktop.documents.word.styles import TABLE_STYLE
from turva_desktop.documents.word.text import Xml, element, run_element
from turva_desktop.domain.language import Language

_SIDE = 85  # the space beside a cell's text in twentieths of a point, as in the table style
_FEW_ROWS = 6
_WORTH_PARTING = 600  # characters in one cell: a lower row is moved to the next page whole
_JUSTIFY = {Align.START: "", Align.CENTRE: "center", Align.END: "right"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a cell is set; `keep` holds its row on one page with the next."""

    bold: bool
    shaded: bool
    align: Align
    keep: bool


def table_widths(blocks: Iterable[Block], language: Language, width: float) -> dict[int, list[float]]:
    """Return the column widths of each table in a column of text `width` points wide, by the table's identity."""
    return common_widths(blocks, width - _SIDE / 10, language)


def table_element(table: Table, language: Language, style_id: str, points: Sequence[float]) -> Xml:
    """Return a table as XML with columns so many points wide; `style_id` is the paragraph style of its texts."""
    widths = [round(part * 20) for part in points]
    made = element("w:tbl")
    made.append(_properties(table))
    grid = element("w:tblGrid")
    for part in widths:
        grid.append(element("w:gridCol", w=str(part)))
    made.append(grid)
    for place, row in enumerate((*table.header, *table.rows)):
        header = place < len(table.header)
        following = [*table.header, *table.rows][place + 1 : place + 2]
        keep = bool(following) and (header or len(table.rows) <= _FEW_ROWS or following[0].total)
        made.append(_row(table, row, widths, header=header, keep=keep, language=language, style_id=style_id))
    return made


def _properties(table: Table) -> Xml:
    made = element("w:tblPr")
    made.append(element("w:tblStyle", val=TABLE_STYLE))
    made.append(element("w:tblW", w="0", type="auto"))
    made.append(element("w:tblInd", w=str(_SIDE), type="dxa"))
    made.append(element("w:tblLayout", type="fixed"))
    look = {"firstRow": "1", "lastRow": "0", "firstColumn": str(int(table.row_headers)), "lastColumn": "0"}
    made.append(element("w:tblLook", val="0620", **look, noHBand="1", noVBand="1"))
    if table.caption:
        made.append(element("w:tblCaption", val=table.caption[:500]))
    if table.summary:
        made.append(element("w:tblDescription", val=table.summary[:2000]))
    return made


def _row(
    table: Table, row: Row, widths: list[int], *, header: bool, keep: bool, language: Language, style_id: str
) -> Xml:
    made = element("w:tr")
    properties = element("w:trPr")
    if header or max((len(inline_text(cell.content)) for cell in row.cells), default=0) < _WORTH_PARTING:
        properties.append(element("w:cantSplit"))
    if header:
        properties.append(element("w:tblHeader"))
    if len(properties):
        made.append(properties)
    column = 0
    for cell in row.cells:
        bold = header or row.total or cell.header
        align = table.columns[column].align if cell.span == 1 else Align.START
        width = sum(widths[column : column + cell.span])
        look = _Look(bold=bold, shaded=header, align=align, keep=keep)
        made.append(_cell(cell, width, look, language=language, style_id=style_id))
        column += cell.span
    return made


def _cell(cell: Cell, width: int, look: "_Look", *, language: Language, style_id: str) -> Xml:
    made = element("w:tc")
    properties = element("w:tcPr")
    properties.append(element("w:tcW", w=str(width), type="dxa"))
    if cell.span > 1:
        properties.append(element("w:gridSpan", val=str(cell.span)))
    if look.shaded:
        properties.append(element("w:shd", val="clear", color="auto", fill="EEF1F4"))
    made.append(properties)
    paragraph = element("w:p")
    paragraph_properties = element("w:pPr")
    paragraph_properties.append(element("w:pStyle", val=style_id))
    if look.keep:
        paragraph_properties.append(element("w:keepNext"))
    if _JUSTIFY[look.align]:
        paragraph_properties.append(element("w:jc", val=_JUSTIFY[look.align]))
    paragraph.append(paragraph_properties)
    for run in cell.content:
        paragraph.append(run_element(replace(run, bold=run.bold or look.bold), language))
    made.append(paragraph)
    return made
