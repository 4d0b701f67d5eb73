"""Documents as Word: real styles, header rows, document language, the municipality's own template and logo.

Everything stands in a style, so that whoever opens the file can change the looks of all headings at once and a screen
reader finds them. The file carries no name of a person or machine and is the same for the same content.
"""

import io
from functools import singledispatchmethod

from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from turva_desktop.documents.content import pictures
from turva_desktop.documents.content.model import (
    Block,
    BulletList,
    Contents,
    Document,
    Facts,
    Heading,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Signatures,
    StackedBars,
    Table,
)
from turva_desktop.documents.content.walk import heading_text, introduces, prepared
from turva_desktop.documents.content.words import CONTENTS
from turva_desktop.documents.pdf import charts
from turva_desktop.documents.pdf.chart_image import chart_png
from turva_desktop.documents.word.furniture import set_furniture, set_page
from turva_desktop.documents.word.numbering import Numbering
from turva_desktop.documents.word.package import finished, opened
from turva_desktop.documents.word.styles import FACT_INDENT, Styles
from turva_desktop.documents.word.table import table_element, table_widths
from turva_desktop.documents.word.text import add_bookmark, add_inline, add_internal_link

_LOGO = (170, 46)
_PICTURE_WIDTH = 465


def render_word(document: Document, template: bytes | None = None) -> bytes:
    """Return a document as .docx; with a `template` (.docx or .dotx), in its styles, header and footer.

    Raises `document.bad_template` if the template is not a Word document without macros, and
    `document.unreadable_picture` if the logo is no picture.
    """
    document = prepared(document)
    word = opened(template)
    _Renderer(document, word, templated=template is not None).run()
    return finished(word, document)


class _Renderer:
    """Writes one document's blocks to the end of a Word document."""

    def __init__(self, document: Document, word: WordDocument, *, templated: bool) -> None:
        self.document, self.word, self.templated = document, word, templated
        self.styles = Styles(word, document.language, templated=templated)
        self.numbering = Numbering(word)
        self.bookmarks = 0
        self.widths: dict[int, list[float]] = {}

    def run(self) -> None:
        """Write everything."""
        document = self.document
        set_page(self.word, landscape=document.landscape, keep_margins=self.templated)
        set_furniture(self.word, document, self.styles)
        if document.logo is not None:
            self._add_logo(document.logo)
        self._add((Run(text=document.title),), "Title")
        if document.subtitle:
            self._add((Run(text=document.subtitle),), "Subtitle")
        section = self.word.sections[-1]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        self.widths = table_widths(document.blocks, document.language, max(room / Pt(1), 100))
        body = self.word.element.body
        for place, block in enumerate(document.blocks):
            start = len(body)
            self.add(block)
            following = document.blocks[place + 1 : place + 2]
            if following and introduces(block, following[0]):
                for made in list(body)[start - 1 : -1]:
                    WordParagraph(made, self.word).paragraph_format.keep_with_next = True

    def _add(self, content: tuple[Run, ...], style: str) -> WordParagraph:
        paragraph = self.word.add_paragraph(style=self.styles[style])
        add_inline(paragraph, content, self.document.language)
        return paragraph

    @singledispatchmethod
    def add(self, block: Block) -> None:
        """Write one block."""
        raise TypeError(f"not a block: {block!r}")

    @add.register
    def _(self, block: Heading) -> None:
        number = (Run(text=f"{block.number}\u00a0 "),) if block.number else ()
        paragraph = self._add((*number, *block.content), f"Heading {block.level}")
        self.bookmarks += 1
        add_bookmark(paragraph, self.bookmarks)

    @add.register
    def _(self, block: Paragraph) -> None:
        self._add(block.content, "Fine Print" if block.small else "Body Text")

    @add.register(BulletList)
    @add.register(NumberedList)
    def _(self, block: BulletList | NumberedList) -> None:
        self._add_list(block, 0)
        self._end_part()

    def _end_part(self) -> None:
        """Leave a gap below the last line of a list or of facts, as below a paragraph."""
        last = self.word.element.body[-2]  # the section's own part is the last one
        if last.tag == qn("w:p"):
            WordParagraph(last, self.word).paragraph_format.space_after = Pt(7)

    def _add_list(self, block: BulletList | NumberedList, level: int) -> None:
        numbered = isinstance(block, NumberedList)
        number = self.numbering.start(block.start, level) if isinstance(block, NumberedList) else self.numbering.bullets
        for item in block.items:
            paragraph = self._add(item.content, "List Number" if numbered else "List Bullet")
            self.numbering.apply(paragraph, number, level)
            if item.sublist is not None:
                self._add_list(item.sublist, level + 1)

    @add.register
    def _(self, block: Table) -> None:
        if block.caption:
            self._add((Run(text=block.caption),), "Caption")
        style = self.styles["Table Text"].style_id
        made = table_element(block, self.document.language, style, self.widths[id(block)])
        self.word.element.body.insert(len(self.word.element.body) - 1, made)
        self._add((), "After Table")

    @add.register
    def _(self, block: StackedBars) -> None:
        if block.title:
            self._add((Run(text=block.title),), "Caption")
        paragraph = self.word.add_paragraph(style=self.styles["Picture"])
        data = chart_png(block, _PICTURE_WIDTH)
        size = Pt(_PICTURE_WIDTH), Pt(charts.height(block, _PICTURE_WIDTH))
        self._add_picture(paragraph, data, block.alternative, *size)

    @add.register
    def _(self, block: Facts) -> None:
        for fact in block.pairs:
            label = Run(text=f"{fact.label}\t", bold=True)
            paragraph = self._add((label, *fact.content), "Facts")
            if len(fact.label) > FACT_INDENT / 5.5:  # a label wider than its column stands on a line of its own
                paragraph.runs[0].add_break()
        self._end_part()

    @add.register
    def _(self, block: Signatures) -> None:
        if block.place_and_date:
            paragraph = self._add((Run(text=block.place_and_date),), "Body Text")
            paragraph.paragraph_format.keep_with_next = True
        for place, line in enumerate(block.lines):
            text = "\n".join(filter(None, (line.name, line.role)))
            paragraph = self._add((Run(text=text),), "Signature Line")
            paragraph.paragraph_format.keep_with_next = place < len(block.lines) - 1

    @add.register
    def _(self, _block: PageBreak) -> None:
        self.word.add_paragraph(style=self.styles["After Table"]).add_run().add_break(WD_BREAK.PAGE)

    @add.register
    def _(self, block: Notice) -> None:
        start = len(self.word.paragraphs)
        if block.title:
            title = self._add((Run(text=block.title, bold=True),), "Notice")
            title.paragraph_format.keep_with_next = True
        for inner in block.blocks:
            if isinstance(inner, Paragraph):
                self._add(inner.content, "Notice")
            else:
                self._add_list(inner, 0)
        made = self.word.paragraphs[start:]
        if made:
            made[0].paragraph_format.space_before = Pt(8)
            made[-1].paragraph_format.space_after = Pt(10)

    @add.register
    def _(self, block: Contents) -> None:
        """Write the contents as links; page numbers only Word itself can know, so there are none."""
        headings = [part for part in self.document.blocks if isinstance(part, Heading)]
        if not headings:
            return
        self._add((Run(text=CONTENTS[self.document.language]),), "Contents Heading")
        for place, heading in enumerate(headings, start=1):
            if heading.level <= block.depth:
                paragraph = self.word.add_paragraph(style=self.styles[f"toc {heading.level}"])
                add_internal_link(paragraph, heading_text(heading), place)

    def _add_logo(self, logo: Picture) -> None:
        image = pictures.load(logo)
        scale = min(_LOGO[0] / image.width, _LOGO[1] / image.height)
        paragraph = self.word.add_paragraph(style=self.styles["Picture"])
        size = Pt(image.width * scale), Pt(image.height * scale)
        self._add_picture(paragraph, pictures.png(image), logo.alternative, *size)

    def _add_picture(self, paragraph: WordParagraph, data: bytes, alternative: str, width: int, height: int) -> None:
        shape = paragraph.add_run().add_picture(io.BytesIO(data), width, height)
        for side in ("distT", "distB", "distL", "distR"):  # left out, LibreOffice keeps a gap around it
            shape._inline.set(side, "0")
        properties = shape._inline.docPr
        properties.set("descr", alternative)
        properties.set("name", f"Figure {properties.get('id')}")
        for drawing in shape._inline.iter(qn("pic:cNvPr")):
            drawing.set("descr", alternative)
