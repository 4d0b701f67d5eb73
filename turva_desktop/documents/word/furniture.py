"""The page of Word documents: sheet, margins, header with the page number, footer."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import _Footer, _Header
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from turva_desktop.documents.content.model import Document, Run
from turva_desktop.documents.word.styles import Styles
from turva_desktop.documents.word.text import add_field, add_inline

_SHORT, _LONG = Mm(210), Mm(297)


def set_page(word: WordDocument, *, landscape: bool, keep_margins: bool) -> None:
    """Make the sheet A4, upright or on its side, with our margins unless the template's are kept."""
    section = word.sections[-1]
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (_LONG, _SHORT) if landscape else (_SHORT, _LONG)
    if not keep_margins:
        section.left_margin, section.right_margin = Mm(22), Mm(20)
        section.top_margin, section.bottom_margin = Mm(30), Mm(23)
        section.header_distance, section.footer_distance = Mm(12), Mm(12)


def set_furniture(word: WordDocument, document: Document, styles: Styles) -> None:
    """Write header and footer; a template's own stay, with what every page must say added to its header."""
    section = word.sections[-1]
    headers = [section.header]
    if section.different_first_page_header_footer:
        headers.append(section.first_page_header)
    if word.settings.odd_and_even_pages_header_footer:
        headers.append(section.even_page_header)
    numbered = _has_page_number(section.footer) or any(_has_page_number(header) for header in headers)
    for header in headers:
        if _is_empty(header):
            _write_header(word, header, document, styles)
        elif document.marking or not numbered:
            line = header.add_paragraph(style=styles["Header"])
            _set_stops(word, line, styles)
            marking = (Run(text=f"{document.header_detail}\t"), Run(text=document.marking, bold=True), Run(text="\t"))
            add_inline(line, marking, document.language)
            if not numbered:
                _add_number(line, document)
    if document.footer and _is_empty(section.footer):
        paragraph = section.footer.paragraphs[0]
        paragraph.style = styles["Footer"]
        add_inline(paragraph, (Run(text=document.footer),), document.language)


def _is_empty(part: _Header | _Footer) -> bool:
    return not part.tables and not any(
        paragraph.text.strip() or paragraph._p.xpath(".//w:drawing | .//w:pict") for paragraph in part.paragraphs
    )


def _has_page_number(part: _Header | _Footer) -> bool:
    codes = part._element.xpath(".//w:instrText/text() | .//w:fldSimple/@w:instr")
    return any("PAGE" in str(code).split() for code in codes)


def _write_header(word: WordDocument, header: _Header, document: Document, styles: Styles) -> None:
    paragraph = header.paragraphs[0]
    paragraph.style = styles["Header"]
    _set_stops(word, paragraph, styles)
    left = document.header.split("\n")
    add_inline(paragraph, (Run(text=f"{left[0]}\t{document.header_detail}\t"),), document.language)
    _add_number(paragraph, document)
    second = " ".join(left[1:])
    if second or document.marking:
        runs = (Run(text=f"\n{second}\t"), Run(text=document.marking, bold=True))
        add_inline(paragraph, runs, document.language)


def _set_stops(word: WordDocument, paragraph: Paragraph, styles: Styles) -> None:
    section = word.sections[-1]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    stops = paragraph.paragraph_format.tab_stops
    for stop in styles["Header"].paragraph_format.tab_stops:
        stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(round(width * 0.5), WD_TAB_ALIGNMENT.LEFT)
    stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)


def _add_number(paragraph: Paragraph, document: Document) -> None:
    """Write the page number as in Finnish document practice: `2 (5)`."""
    add_field(paragraph, "PAGE", "1")
    add_inline(paragraph, (Run(text=" ("),), document.language)
    add_field(paragraph, "NUMPAGES", "1")
    add_inline(paragraph, (Run(text=")"),), document.language)
