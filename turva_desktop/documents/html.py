"""Documents as one HTML page: everything in it, no script, readable by a screen reader and a phone."""

from collections.abc import Iterable, Iterator
from functools import singledispatchmethod
from html import escape

from turva_desktop.documents.content import pictures
from turva_desktop.documents.content.model import (
    Align,
    Block,
    BulletList,
    Cell,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    Inline,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    Signatures,
    StackedBars,
    Table,
)
from turva_desktop.documents.content.walk import heading_text, prepared
from turva_desktop.documents.content.words import CONTENTS
from turva_desktop.documents.pdf.chart_image import chart_svg

_STYLE = """
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.55 "Noto Sans", "Segoe UI", Arial, sans-serif;
  overflow-wrap: break-word; }
header, main, footer { max-width: 50rem; margin: 0 auto; padding: 1rem 1.5rem; }
header, footer { color: #4a4a4a; font-size: .875rem; }
header { display: flex; justify-content: space-between; gap: 2rem; white-space: pre-line; }
footer { border-top: 1px solid #c4c9ce; margin-top: 2rem; white-space: pre-line; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .75rem; }
.subtitle { color: #4a4a4a; font-size: 1.1rem; }
.small { color: #4a4a4a; font-size: .875rem; }
a { color: #174a84; }
a:focus { outline: 3px solid #d9a23c; outline-offset: 2px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; }
dt { font-weight: bold; }
dd { margin: 0; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
table.narrow { width: auto; min-width: 16rem; }
caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #c4c9ce; }
thead th { background: #eef1f4; border-bottom-color: #6b747c; }
tbody th { font-weight: normal; }
tr.total > * { font-weight: bold; border-top: 2px solid #6b747c; }
.end { text-align: right; }
.centre { text-align: center; }
aside { background: #eef1f4; border-left: 4px solid #45637f; padding: .75rem 1rem; margin: 1rem 0; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; font-family: inherit; }
figcaption { font-weight: bold; margin-bottom: .4rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 3rem 2rem; padding-top: 3rem; }
.signatures p { border-top: 1px solid #6b747c; padding-top: .25rem; }
.break { break-after: page; }
.logo { max-width: 14rem; max-height: 4.5rem; margin-bottom: 1rem; }
@media (max-width: 36rem) { dl { display: block; } dd { margin-bottom: .5rem; } }
@media print { body { font-size: 10.5pt; } thead { display: table-header-group; } h2, h3 { break-after: avoid; } }
""".strip()


def render_html(document: Document) -> bytes:
    """Return a document as a page of HTML in UTF-8.

    Raises `document.unreadable_picture` if the logo is no picture.
    """
    document = prepared(document)
    return "\n".join(_Page(document).lines()).encode()


class _Page:
    """Writes one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.language = document.language
        self.headings = 0

    def lines(self) -> Iterator[str]:
        """Yield the lines of the page."""
        document = self.document
        yield "<!DOCTYPE html>"
        yield f'<html lang="{self.language.tag}">'
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # No request leaves the page: not for a script, a font or a picture.
        policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        if not document.public:
            yield '<meta name="robots" content="noindex, nofollow">'
        for name, content in (("description", document.subject), ("author", document.publisher)):
            if content:
                yield f'<meta name="{name}" content="{escape(content)}">'
        yield f"<title>{escape(document.title)}</title>"
        yield f"<style>\n{_STYLE}\n</style>"
        yield "</head>"
        yield "<body>"
        right = "\n".join(filter(None, (document.header_detail, document.marking)))
        if document.header or right:
            yield f"<header><div>{escape(document.header)}</div><div>{escape(right)}</div></header>"
        yield "<main>"
        if document.logo is not None:
            source = pictures.data_address(document.logo)
            yield f'<img class="logo" src="{source}" alt="{escape(document.logo.alternative)}">'
        yield f"<h1>{escape(document.title)}</h1>"
        if document.subtitle:
            yield f'<p class="subtitle">{escape(document.subtitle)}</p>'
        for block in document.blocks:
            yield from self.block(block)
        yield "</main>"
        if document.footer:
            yield f"<footer>{escape(document.footer)}</footer>"
        yield "</body>"
        yield "</html>\n"

    def inline(self, content: Inline) -> str:
        """Return runs as HTML; line feeds become line breaks."""
        return "".join(self._run_parts(content))

    def _run_parts(self, content: Inline) -> Iterator[str]:
        for run in content:
            text = escape(run.text).replace("\n", "<br>")
            if run.bold:
                text = f"<strong>{text}</strong>"
            if run.italic:
                text = f"<em>{text}</em>"
            foreign = run.language is not None and run.language is not self.language
            mark = f' lang="{run.language.tag}"' if foreign and run.language else ""
            if run.link is not None:
                yield f'<a href="{escape(run.link)}"{mark}>{text}</a>'
            else:
                yield f"<span{mark}>{text}</span>" if mark else text

    @singledispatchmethod
    def block(self, block: Block) -> Iterable[str]:
        """Return the lines of one block."""
        raise TypeError(f"not a block: {block!r}")

    @block.register
    def _(self, block: Heading) -> Iterable[str]:
        self.headings += 1
        level = min(block.level + 1, 6)
        number = f"{escape(block.number)}&nbsp; " if block.number else ""
        return [f'<h{level} id="h{self.headings}">{number}{self.inline(block.content)}</h{level}>']

    @block.register
    def _(self, block: Paragraph) -> Iterable[str]:
        opening = '<p class="small">' if block.small else "<p>"
        return [f"{opening}{self.inline(block.content)}</p>"]

    @block.register(BulletList)
    @block.register(NumberedList)
    def _(self, block: BulletList | NumberedList) -> Iterable[str]:
        numbered = isinstance(block, NumberedList)
        start = f' start="{block.start}"' if isinstance(block, NumberedList) and block.start != 1 else ""
        yield f"<ol{start}>" if numbered else "<ul>"
        for item in block.items:
            yield f"<li>{self.inline(item.content)}"
            if item.sublist is not None:
                yield from self.block(item.sublist)
            yield "</li>"
        yield "</ol>" if numbered else "</ul>"

    @block.register
    def _(self, block: Table) -> Iterable[str]:
        # A wide table scrolls inside its box; the box must be reachable by keyboard and have a name.
        name = escape(block.caption or self.document.title)
        yield f'<div class="table" role="region" tabindex="0" aria-label="{name}">'
        yield '<table class="narrow">' if block.narrow else "<table>"
        if block.caption:
            yield f"<caption>{escape(block.caption)}</caption>"
        yield "<thead>"
        for row in block.header:
            yield self._row(block, row, header=True)
        yield "</thead>"
        yield "<tbody>"
        for row in block.rows:
            yield self._row(block, row, header=False)
        yield "</tbody>"
        yield "</table>"
        yield "</div>"
        if block.summary:
            yield f'<p class="small">{escape(block.summary)}</p>'

    def _row(self, table: Table, row: Row, *, header: bool) -> str:
        cells: list[str] = []
        column = 0
        for cell in row.cells:
            scope = "col" if header else "row" if cell.header or (table.row_headers and column == 0) else ""
            cells.append(self._cell(cell, table.columns[column], scope))
            column += cell.span
        opening = '<tr class="total">' if row.total else "<tr>"
        return f"{opening}{''.join(cells)}</tr>"

    def _cell(self, cell: Cell, column: Column, scope: str) -> str:
        attributes = ""
        if scope:
            attributes += ' scope="colgroup"' if cell.span > 1 and scope == "col" else f' scope="{scope}"'
        if cell.span > 1:
            attributes += f' colspan="{cell.span}"'
        elif column.align is not Align.START:
            attributes += f' class="{column.align.value}"'
        tag = "th" if scope else "td"
        return f"<{tag}{attributes}>{self.inline(cell.content)}</{tag}>"

    @block.register
    def _(self, block: StackedBars) -> Iterable[str]:
        caption = f"<figcaption>{escape(block.title)}</figcaption>" if block.title else ""
        return [f"<figure>{caption}{chart_svg(block, 600)}</figure>"]

    @block.register
    def _(self, block: Facts) -> Iterable[str]:
        yield "<dl>"
        for fact in block.pairs:
            yield f"<dt>{escape(fact.label)}</dt><dd>{self.inline(fact.content)}</dd>"
        yield "</dl>"

    @block.register
    def _(self, block: Signatures) -> Iterable[str]:
        if block.place_and_date:
            yield f"<p>{escape(block.place_and_date)}</p>"
        yield '<div class="signatures">'
        for line in block.lines:
            yield f"<p>{'<br>'.join(escape(part) for part in (line.name, line.role) if part)}</p>"
        yield "</div>"

    @block.register
    def _(self, _block: PageBreak) -> Iterable[str]:
        return ['<div class="break"></div>']

    @block.register
    def _(self, block: Notice) -> Iterable[str]:
        name = f' aria-label="{escape(block.title)}"' if block.title else ""
        yield f"<aside{name}>"
        if block.title:
            yield f"<p><strong>{escape(block.title)}</strong></p>"
        for inner in block.blocks:
            yield from self.block(inner)
        yield "</aside>"

    @block.register
    def _(self, block: Contents) -> Iterable[str]:
        """Return the contents as one flat list of links: its indents would only repeat the headings' levels."""
        headings = [part for part in self.document.blocks if isinstance(part, Heading)]
        name = CONTENTS[self.language]
        yield f'<nav aria-label="{name}">'
        yield f"<p><strong>{name}</strong></p>"
        yield "<ul>"
        for place, heading in enumerate(headings, start=1):
            if heading.level <= block.depth:
                yield f'<li><a href="#h{place}">{escape(heading_text(heading))}</a></li>'
        yield "</ul>"
        yield "</nav>"
