"""Tables in Word: header rows flagged as such, so that they repeat on each page and are read as headers.

The XML is written straight: python-docx looks a cell up by counting all before it, which takes minutes on long tables.
"""

from dataclasses import replace

from turva_desktop.documents.model import Align, Cell, Row, Table
from turva_desktop.documents.pdf_tables import column_widths
from turva_desktop.documents.word_styles import TABLE_STYLE
from turva_desktop.documents.word_text import Xml, element, run_element
from turva_desktop.domain.language import Language

_SIDE = 85  # the space beside a cell's text in twentieths of a point, as in the table style
_JUSTIFY = {Align.START: "", Align.CENTRE: "center", Align.END: "right"}


def table_element(table: Table, language: Language, style_id: str, width: float) -> Xml:
    """Return a table as XML, `width` points wide; `style_id` is the paragraph style of its texts."""
    widths = [round(part * 20) for part in column_widths(table, width - _SIDE / 10, language)]
    made = element("w:tbl")
    made.append(_properties(table))
    grid = element("w:tblGrid")
    for part in widths:
        grid.append(element("w:gridCol", w=str(part)))
    made.append(grid)
    for place, row in enumerate((*table.header, *table.rows)):
        header = place < len(table.header)
        made.append(_row(table, row, widths, header=header, language=language, style_id=style_id))
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


def _row(table: Table, row: Row, widths: list[int], *, header: bool, language: Language, style_id: str) -> Xml:
    made = element("w:tr")
    if header:
        properties = element("w:trPr")
        properties.append(element("w:cantSplit"))
        properties.append(element("w:tblHeader"))
        made.append(properties)
    column = 0
    for cell in row.cells:
        bold = header or row.total or cell.header
        align = table.columns[column].align if cell.span == 1 else Align.START
        width = sum(widths[column : column + cell.span])
        made.append(_cell(cell, width, bold=bold, shaded=header, align=align, language=language, style_id=style_id))
        column += cell.span
    return made


def _cell(cell: Cell, width: int, *, bold: bool, shaded: bool, align: Align, language: Language, style_id: str) -> Xml:
    made = element("w:tc")
    properties = element("w:tcPr")
    properties.append(element("w:tcW", w=str(width), type="dxa"))
    if cell.span > 1:
        properties.append(element("w:gridSpan", val=str(cell.span)))
    if shaded:
        properties.append(element("w:shd", val="clear", color="auto", fill="EEF1F4"))
    made.append(properties)
    paragraph = element("w:p")
    paragraph_properties = element("w:pPr")
    paragraph_properties.append(element("w:pStyle", val=style_id))
    if _JUSTIFY[align]:
        paragraph_properties.append(element("w:jc", val=_JUSTIFY[align]))
    paragraph.append(paragraph_properties)
    for run in cell.content:
        paragraph.append(run_element(replace(run, bold=run.bold or bold), language))
    made.append(paragraph)
    return made
