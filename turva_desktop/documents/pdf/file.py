"""Documents as PDF: tagged (PDF/UA-1), archival (PDF/A-2a), one embedded font, the same bytes for the same content.

First everything is set (`pdf_blocks`, `pdf_tables`) into pages of plain drawings and a structure tree; then, when
the number of pages is known, header and footer are added and the file is written (`pdf_writer`).
"""

from collections.abc import Sequence

from turva_desktop.documents.content import pictures
from turva_desktop.documents.content.model import Contents, Document, Run
from turva_desktop.documents.content.walk import prepared
from turva_desktop.documents.pdf.blocks import set_blocks, set_title
from turva_desktop.documents.pdf.flow import MILLIMETRE, RULE_COLOUR, Flow, Frame, frame
from turva_desktop.documents.pdf.objects import Name
from turva_desktop.documents.pdf.structure import Anchor, Element, Image, Page, Rule, Text
from turva_desktop.documents.pdf.text import Line, Style, lines, pieces
from turva_desktop.documents.pdf.writer import write_pdf
from turva_desktop.domain.language import Language

_FURNITURE = Style(size=8.5, leading=11.5, colour="#4a4a4a")
_LOGO = (60 * MILLIMETRE, 16 * MILLIMETRE)


def render_pdf(document: Document) -> bytes:
    """Return a document as PDF."""
    document = prepared(document)
    flow = _set(document, ())
    if any(isinstance(block, Contents) for block in document.blocks):
        # The table of contents needs page numbers: the second round knows how long the table is, the third is right
        # even where that moved a heading to another page.
        flow = _set(document, _set(document, flow.anchors).anchors)
    for page in flow.pages:
        _set_furniture(document, flow.frame, page, len(flow.pages))
    return write_pdf(document, flow.frame, flow.pages, flow.root, flow.anchors)


def _set(document: Document, known: Sequence[Anchor]) -> Flow:
    sheet = frame(landscape=document.landscape, footer=bool(document.footer.strip()))
    flow = Flow(sheet, document.language, Element(tag="Document"))
    if document.logo is not None:
        _set_logo(flow, document)
    set_title(flow, document)
    set_blocks(flow, document.blocks, known)
    return flow


def _set_logo(flow: Flow, document: Document) -> None:
    """Put the logo above the title of the first page: a figure if it says something, else decoration."""
    picture = document.logo
    if picture is None:
        return
    loaded = pictures.load(picture)
    scale = min(_LOGO[0] / loaded.width, _LOGO[1] / loaded.height)
    width, height = loaded.width * scale, loaded.height * scale
    flow.y -= height
    drawing = Image(flow.x, flow.y, width, height, loaded.tobytes(), loaded.size)
    if picture.alternative:
        edges = [flow.x, flow.y, flow.x + width, flow.y + height]
        figure = flow.root.child(
            "Figure",
            entries={"Alt": picture.alternative},
            attributes={"O": Name("Layout"), "BBox": list(edges), "Placement": Name("Block")},
        )
        flow.page.show(figure, drawing)
    else:
        flow.page.below.append(drawing)
    flow.y -= 14


def _set_furniture(document: Document, sheet: Frame, page: Page, total: int) -> None:
    """Draw the header (who, what, page number as in Finnish document practice) and the footer."""
    language = document.language
    top = sheet.height - 14 * MILLIMETRE
    right = sheet.width - sheet.right
    number = f"{page.number} ({total})"
    number_width = _draw(page, number, right, top, language, from_right=True)
    half = sheet.text_width * 0.47
    left_lines = [*_wrapped(document.header, half, language)[:2]]
    for place, line in enumerate(left_lines):
        _draw_line(page, line, sheet.left, top - place * _FURNITURE.leading)
    middle = sheet.left + half + 12
    details = [
        *_wrapped(document.header_detail, right - middle - number_width - 10, language)[:1],
        *_wrapped(document.marking, right - middle - number_width - 10, language, bold=True)[:1],
    ]
    for place, line in enumerate(details):
        _draw_line(page, line, middle, top - place * _FURNITURE.leading)
    if document.footer:
        edge = sheet.bottom - 5 * MILLIMETRE
        page.above.append(Rule(sheet.left, edge, right, edge, RULE_COLOUR, 0.4))
        for place, line in enumerate(_wrapped(document.footer, sheet.text_width, language)[:2]):
            _draw_line(page, line, sheet.left, edge - (place + 1) * _FURNITURE.leading)


def _wrapped(text: str, width: float, language: Language, *, bold: bool = False) -> list[Line]:
    return lines(pieces((Run(text=text, bold=bold),), _FURNITURE, language), width) if text.strip() else []


def _draw(page: Page, text: str, x: float, y: float, language: Language, *, from_right: bool) -> float:
    line = lines(pieces((Run(text=text),), _FURNITURE, language), 200)[0]
    _draw_line(page, line, x - line.width if from_right else x, y)
    return line.width


def _draw_line(page: Page, line: Line, x: float, y: float) -> None:
    for piece in line.pieces:
        page.above.append(Text(x, y, piece.text, piece.face, piece.size, piece.colour, piece.actual))
        x += piece.width
