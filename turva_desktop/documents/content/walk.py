"""Reading a document's content: its blocks in order, its headings, its plain text.

Tests and searches read documents through this, and renderers start from `prepared`.
"""

import dataclasses
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import singledispatch
from typing import TypeVar

from turva_desktop.documents.content.model import (
    Block,
    BulletList,
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
from turva_desktop.documents.content.text import clean

_T = TypeVar("_T")
FEW_FACTS = 4
"""So many facts are a short introduction, not a part of their own."""
_SHORT = 180
_PART = 3  # the level of headings of an item's or a theme's parts


def blocks(document: Document) -> Iterator[Block]:
    """Yield every block in reading order, those inside a notice after it."""
    for block in document.blocks:
        yield block
        if isinstance(block, Notice):
            yield from block.blocks


def headings(document: Document) -> list[Heading]:
    """Return the headings in order."""
    return [block for block in document.blocks if isinstance(block, Heading)]


def tables(document: Document) -> list[Table]:
    """Return the tables in order."""
    return [block for block in document.blocks if isinstance(block, Table)]


def inline_text(content: Inline) -> str:
    """Return the words of a stretch of runs."""
    return "".join(run.text for run in content)


def heading_text(heading: Heading) -> str:
    """Return a heading as it is read: its number first."""
    return " ".join(filter(None, (heading.number, inline_text(heading.content))))


def introduces(block: Block, following: Block) -> bool:
    """Tell whether a block would be strange at the foot of a page, parted from what follows it."""
    if isinstance(block, Heading):
        return True
    if isinstance(block, Facts):
        ends = isinstance(following, Heading) and following.level < _PART  # the facts close what stands above them
        return len(block.pairs) <= FEW_FACTS and not ends
    if not isinstance(block, Paragraph):
        return False
    said = inline_text(block.content)
    opens = said.endswith(":") and isinstance(following, BulletList | NumberedList)
    describes = isinstance(following, Facts) and len(following.pairs) <= FEW_FACTS
    return block.keep_with_next or ((opens or describes) and len(said) < _SHORT)


def plain_text(document: Document) -> str:
    """Return everything the document says, in reading order, one line per paragraph, item or table row."""
    lines = [document.header, document.header_detail, document.marking, document.title, document.subtitle]
    for block in document.blocks:
        lines.extend(block_lines(block))
    lines.append(document.footer)
    return "\n".join(filter(None, lines)) + "\n"


def every_text(document: Document) -> list[str]:
    """Return every text of a document, also those that no page shows: descriptions, links, what the file says of it."""
    lines = plain_text(document).splitlines()
    return [*lines, *(text for text in _texts(document) if not any(text in line for line in lines))]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield from value.splitlines()
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


@singledispatch
def block_lines(block: Block) -> list[str]:
    """Return the lines of plain text of one block."""
    raise TypeError(f"not a block: {block!r}")


@block_lines.register
def _(block: Heading) -> list[str]:
    return [heading_text(block)]


@block_lines.register
def _(block: Paragraph) -> list[str]:
    return [inline_text(block.content)]


@block_lines.register(BulletList)
@block_lines.register(NumberedList)
def _(block: BulletList | NumberedList) -> list[str]:
    lines: list[str] = []
    for place, item in enumerate(block.items):
        mark = f"{block.start + place}." if isinstance(block, NumberedList) else "•"
        lines.append(f"{mark} {inline_text(item.content)}")
        if item.sublist is not None:
            lines += ["  " + line for line in block_lines(item.sublist)]
    return lines


@block_lines.register
def _(block: Table) -> list[str]:
    return [block.caption, *map(_row_line, (*block.header, *block.rows))]


def _row_line(row: Row) -> str:
    return "\t".join(inline_text(cell.content) for cell in row.cells)


@block_lines.register
def _(block: StackedBars) -> list[str]:
    return [block.title, block.alternative]


@block_lines.register
def _(block: Facts) -> list[str]:
    return [f"{fact.label}: {inline_text(fact.content)}" for fact in block.pairs]


@block_lines.register
def _(block: Signatures) -> list[str]:
    return [block.place_and_date, *(", ".join(filter(None, (line.name, line.role))) for line in block.lines)]


@block_lines.register
def _(block: Notice) -> list[str]:
    return [block.title, *(line for inner in block.blocks for line in block_lines(inner))]


@block_lines.register(PageBreak)
@block_lines.register(Contents)
def _(_block: PageBreak | Contents) -> list[str]:
    return []


def prepared(document: Document) -> Document:
    """Return the document as renderers need it: every text cleaned, no heading level skipped.

    A heading deeper than its predecessor by more than one is drawn up, because PDF/UA and screen readers
    take a skipped level for a missing part.
    """
    document = _cleaned(document)
    return dataclasses.replace(document, blocks=tuple(_without_skips(document.blocks)))


def _without_skips(content: Iterable[Block]) -> Iterator[Block]:
    level = 0
    for block in content:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            yield dataclasses.replace(block, level=level)
        else:
            yield block


def _cleaned(value: _T) -> _T:
    """Return the same part with `clean` applied to every text in it, however deep."""
    cleaned: object = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        cleaned = clean(value)
    elif isinstance(value, tuple):
        cleaned = tuple(_cleaned(part) for part in value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: _cleaned(getattr(value, field.name)) for field in dataclasses.fields(value)}
        cleaned = dataclasses.replace(value, **parts)
    return cleaned  # type: ignore[return-value] # the same kind of part, by construction
