"""The blocks of a document set into pages: headings, paragraphs, lists, facts, signatures, remarks, contents."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatch
from itertools import pairwise

from turva_desktop.documents.content.model import (
    Align,
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
    Run,
    Signatures,
    StackedBars,
    Table,
)
from turva_desktop.documents.content.walk import FEW_FACTS, heading_text, inline_text, introduces
from turva_desktop.documents.content.words import CONTENTS
from turva_desktop.documents.pdf.chart_drawing import chart_height, set_chart
from turva_desktop.documents.pdf.flow import (
    HEADINGS,
    SMALL,
    STRONG_RULE_COLOUR,
    SUBTITLE,
    TABLE,
    TEXT,
    TINT,
    TITLE,
    Flow,
    LineSetter,
    artifact,
    shade,
)
from turva_desktop.documents.pdf.objects import Name
from turva_desktop.documents.pdf.structure import Anchor, Element, Page, Rule
from turva_desktop.documents.pdf.tables import common_widths, set_table, table_start_height
from turva_desktop.documents.pdf.text import Line, Style, lines, pieces

_GAP = 7.0
_INDENT = 16.0
_LONGEST_CHAIN = 9
_SHORT_PAIR = 5  # lines of two items
_BAR = "#45637f"


def set_title(flow: Flow, document: Document) -> None:
    """Set the document's title, its only heading of the first level, and the subtitle."""
    element = flow.root.child("H1")
    _anchor(flow, document.title, 0, TITLE)
    flow.place(_lines(flow, (Run(text=document.title),), TITLE), TITLE, element)
    if document.subtitle:
        flow.skip(2)
        subtitle = _lines(flow, (Run(text=document.subtitle),), SUBTITLE)
        flow.place(subtitle, SUBTITLE, flow.root.child("P"))
    flow.skip(_GAP)


def set_blocks(flow: Flow, blocks: Sequence[Block], known: Sequence[Anchor]) -> None:
    """Set the blocks in order, headings never parted from what follows them.

    `known` are the headings of an earlier round, whose page numbers the table of contents needs.
    """
    flow.column_widths = common_widths(blocks, flow.width, flow.language)
    kept = 0  # the blocks before this place stand on one page with what they introduce
    for place, block in enumerate(blocks):
        if isinstance(block, Contents):
            _set_contents(flow, block, known)
            continue
        if place >= kept:
            together = _kept_together(blocks[place : place + _LONGEST_CHAIN])
            if len(together) > 1:
                height = sum(start_height(one, flow) for one in together)
                flow.need(min(height, flow.frame.text_height * 0.8))
                kept = place + len(together) - isinstance(together[-1], Heading)
        set_block(block, flow)


def _kept_together(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the first block with those that it introduces, one after the other.

    A heading with a paragraph below it is not alone any more: a heading after that begins anew.
    """
    described = False
    for place, (before, after) in enumerate(pairwise(blocks), start=1):
        described = described or isinstance(before, Paragraph)
        if not introduces(before, after) or (described and isinstance(after, Heading)):
            return blocks[:place]
    return blocks


@singledispatch
def set_block(block: Block, flow: Flow) -> None:
    """Set one block."""
    raise TypeError(f"not a block on page {flow.page.number}: {block!r}")


@singledispatch
def start_height(_block: Block, _flow: Flow) -> float:
    """Return the height that a block needs to begin on a page: two lines, or all of what is never parted."""
    return 2 * TEXT.leading + _GAP


@set_block.register
def _(block: Heading, flow: Flow) -> None:
    style = _heading_style(block)
    flow.skip(_space_above(block))
    element = flow.root.child(f"H{min(block.level + 1, 6)}")
    _anchor(flow, heading_text(block), block.level, style)
    content = (Run(text=f"{block.number}\u00a0 "), *block.content) if block.number else block.content
    flow.place(_lines(flow, content, style), style, element)
    flow.skip(3)


@start_height.register
def _(block: Heading, flow: Flow) -> float:
    style = _heading_style(block)
    return _space_above(block) + style.leading * len(_lines(flow, block.content, style)) + 3


def _heading_style(heading: Heading) -> Style:
    return HEADINGS[min(heading.level, len(HEADINGS)) - 1]


def _space_above(heading: Heading) -> float:
    return {1: 15.0, 2: 11.0}.get(heading.level, 7.0)


def _anchor(flow: Flow, title: str, level: int, style: Style) -> None:
    flow.need(style.leading)
    flow.anchors.append(Anchor(title=title, level=level, page=flow.page, y=flow.y + 4))


@set_block.register
def _(block: Paragraph, flow: Flow) -> None:
    _set_paragraph(flow, block, flow.root)


def _set_paragraph(flow: Flow, block: Paragraph, parent: Element) -> None:
    style = SMALL if block.small else TEXT
    set_lines = _lines(flow, block.content, style)
    if set_lines:
        flow.place(set_lines, style, parent.child("P"))
        flow.skip(2 if block.keep_with_next else _GAP)


@start_height.register
def _(block: Paragraph, flow: Flow) -> float:
    style = SMALL if block.small else TEXT
    return min(len(_lines(flow, block.content, style)), 2) * style.leading + _GAP


@set_block.register(BulletList)
@set_block.register(NumberedList)
def _(block: BulletList | NumberedList, flow: Flow) -> None:
    _set_list(flow, block, flow.root)
    flow.skip(_GAP - 2)


def _set_list(flow: Flow, block: BulletList | NumberedList, parent: Element, depth: int = 0) -> None:
    if not block.items:
        return
    numbered = isinstance(block, NumberedList)
    made = parent.child("L", attributes={"O": Name("List"), "ListNumbering": Name("Decimal" if numbered else "Disc")})
    widest = len(str(block.start + len(block.items))) if isinstance(block, NumberedList) else 0
    indent = max(_INDENT, 6.5 * (widest + 1) + 3)
    # An item may be empty or begin with its inner list: its mark needs a line of its own.
    texts = [
        _lines_in(flow, item.content, TEXT, flow.width - indent) or [Line(pieces=(), width=0, goes_on=False)]
        for item in block.items
    ]
    for place, item in enumerate(block.items):
        mark = f"{block.start + place}." if isinstance(block, NumberedList) else ("•" if depth % 2 == 0 else "–")
        entry = made.child("LI")
        label = entry.child("Lbl")
        body = entry.child("LBody")
        pair = sum(map(len, texts[place : place + 2]))
        if place in (0, len(texts) - 2) and pair <= _SHORT_PAIR:  # no short item alone on a page
            flow.need(pair * TEXT.leading + 2)
        marker = _Label(lines(pieces((Run(text=mark),), TEXT, flow.language), indent), flow.x + 2, label)
        with flow.indented(indent):
            flow.place(texts[place], TEXT, body, at_first=marker)
            flow.skip(2)
            if item.sublist is not None:
                _set_list(flow, item.sublist, body, depth + 1)


class _Label:
    """Shows a list's mark beside the first line of its item."""

    def __init__(self, text: list[Line], x: float, element: Element) -> None:
        self._text, self._x, self._element = text, x, element

    def __call__(self, page: Page, baseline: float) -> None:
        for line in self._text:
            LineSetter(element=self._element).show(page, line, self._x, baseline)


@set_block.register
def _(block: Facts, flow: Flow) -> None:
    if not block.pairs:
        return
    made = flow.root.child("L", attributes={"O": Name("List"), "ListNumbering": Name("None")})
    if len(block.pairs) <= FEW_FACTS:
        flow.need(start_height(block, flow))
    indent, pairs = _fact_lines(flow, block)
    for label, value in pairs:
        entry = made.child("LI")
        name = entry.child("Lbl")
        body = entry.child("LBody")
        flow.need(max(len(label), 1) * TEXT.leading)
        marker = _Labels(label, flow.x, name)
        with flow.indented(indent):
            flow.place(value, TEXT, body, at_first=marker)
        flow.skip(2)
    flow.skip(_GAP)


def _fact_lines(flow: Flow, block: Facts) -> tuple[float, list[tuple[list[Line], list[Line]]]]:
    """Return how far the values stand in, and the lines of each label and of its value."""
    style = Style(size=TEXT.size, leading=TEXT.leading, bold=True)
    labels = [_lines_in(flow, (Run(text=fact.label),), style, flow.width * 0.35) for fact in block.pairs]
    indent = 14 + max((line.width for label in labels for line in label), default=0.0)
    pairs = []
    for fact, label in zip(block.pairs, labels, strict=True):
        value = _lines_in(flow, fact.content, TEXT, flow.width - indent)
        pairs.append((label, value + [Line(pieces=(), width=0, goes_on=False)] * (len(label) - len(value))))
    return indent, pairs


@start_height.register
def _(block: Facts, flow: Flow) -> float:
    if len(block.pairs) > FEW_FACTS:
        return 2 * TEXT.leading + _GAP
    return sum(len(value) * TEXT.leading + 2 for _, value in _fact_lines(flow, block)[1]) + _GAP


class _Labels(_Label):
    """Shows a label of several lines beside its value."""

    def __call__(self, page: Page, baseline: float) -> None:
        setter = LineSetter(element=self._element)
        for line in self._text:
            setter.show(page, line, self._x, baseline)
            baseline -= TEXT.leading


@set_block.register
def _(block: Table, flow: Flow) -> None:
    flow.skip(3)
    set_table(flow, block)
    flow.skip(_GAP + 5)


@start_height.register
def _(block: Table, flow: Flow) -> float:
    return table_start_height(flow, block) + 3


@set_block.register
def _(block: StackedBars, flow: Flow) -> None:
    flow.skip(3)
    set_chart(flow, block)
    flow.skip(_GAP + 5)


@start_height.register
def _(block: StackedBars, flow: Flow) -> float:
    return chart_height(flow, block) + 3


@set_block.register
def _(block: Signatures, flow: Flow) -> None:
    flow.need(start_height(block, flow))
    if block.place_and_date:
        flow.skip(6)
        flow.place(_lines(flow, (Run(text=block.place_and_date),), TEXT), TEXT, flow.root.child("P"))
    gap = 24.0
    width = (flow.width - gap) / 2
    for start in range(0, len(block.lines), 2):
        flow.need(_SIGNATURE_HEIGHT)
        flow.y -= 40
        top = flow.y
        lowest = top
        for place, line in enumerate(block.lines[start : start + 2]):
            x = flow.x + place * (width + gap)
            artifact(flow.page, Rule(x, top, x + width, top, STRONG_RULE_COLOUR, 0.6))
            setter = LineSetter(element=flow.root.child("P"))
            y = top
            for text in filter(None, (line.name, line.role)):
                for part in _lines_in(flow, (Run(text=text),), TABLE, width):
                    y -= TABLE.leading
                    setter.show(flow.page, part, x, y + 1)
            lowest = min(lowest, y)
        flow.y = lowest
    flow.skip(2 * _GAP)


_SIGNATURE_HEIGHT = 40 + 3 * TABLE.leading


@start_height.register
def _(block: Signatures, flow: Flow) -> float:
    rows = (len(block.lines) + 1) // 2
    return min(rows * _SIGNATURE_HEIGHT + 2 * TEXT.leading, flow.frame.text_height)


@set_block.register
def _(_block: PageBreak, flow: Flow) -> None:
    if not flow.fresh:
        flow.new_page()


@set_block.register
def _(block: Notice, flow: Flow) -> None:
    flow.skip(3)
    flow.need(3 * TEXT.leading + 14)
    page, start, x, width = flow.page.number, flow.y, flow.x, flow.width
    made = flow.root.child("Div")
    flow.y -= 7
    with flow.indented(14, 12):
        if block.title:
            style = Style(size=TEXT.size, leading=TEXT.leading, bold=True)
            flow.place(_lines(flow, (Run(text=block.title),), style), style, made.child("P"))
        for inner in block.blocks:
            if isinstance(inner, Paragraph):
                _set_paragraph(flow, inner, made)
            else:
                _set_list(flow, inner, made)
    flow.y = max(flow.y - 2, flow.frame.bottom - 4)
    shade(flow, page, start, colour=TINT, bar=_BAR, x=x, width=width)
    flow.skip(_GAP + 3)


def _set_contents(flow: Flow, block: Contents, known: Sequence[Anchor]) -> None:
    """Set the table of contents from the headings of the round before; each line is a link to its page."""
    entries = [anchor for anchor in known if 1 <= anchor.level <= block.depth]
    if not entries:
        return
    style = Style(size=12, leading=17, bold=True)
    title = CONTENTS[flow.language]
    flow.place(_lines(flow, (Run(text=title),), style), style, flow.root.child("P"))
    made = flow.root.child("TOC")
    for anchor in entries:
        link = made.child("TOCI").child("Reference").child("Link")
        indent = 14.0 * (anchor.level - 1)
        number = lines(pieces((Run(text=str(anchor.page.number if anchor.page else 0)),), TEXT, flow.language), 40)
        texts = _lines_in(flow, (Run(text=anchor.title),), TEXT, flow.width - indent - 40)
        texts[-1:] = [replace(line, goes_on=True) for line in texts[-1:]]  # a blank before the page number
        flow.need(TEXT.leading * len(texts))
        upper, x = flow.y, flow.x
        with flow.indented(indent, 40):
            flow.place(texts, TEXT, link)
        baseline = flow.baseline(TEXT)
        setter = LineSetter(element=link)
        setter.show(flow.page, number[0], x, baseline, room=flow.width, align=Align.END)
        start = x + indent + (texts[-1].width if texts else 0) + 5
        end = x + flow.width - number[0].width - 5
        artifact(flow.page, Rule(start, baseline, end, baseline, STRONG_RULE_COLOUR, 0.6, dotted=True))
        flow.page.link(link, (x, flow.y, x + flow.width, upper), anchor, anchor.title)
    flow.skip(_GAP)


def _lines(flow: Flow, content: tuple[Run, ...], style: Style) -> list[Line]:
    return _lines_in(flow, content, style, flow.width)


def _lines_in(flow: Flow, content: tuple[Run, ...], style: Style, width: float) -> list[Line]:
    """Return the lines of a content; none for an empty one."""
    return lines(pieces(content, style, flow.language), width) if inline_text(content).strip() else []
