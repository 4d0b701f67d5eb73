"""Short ways to make the parts of a document from plain values."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from turva_desktop.documents.content.model import (
    Align,
    BulletList,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Inline,
    ListItem,
    Notice,
    NumberedList,
    Paragraph,
    Row,
    Run,
    Table,
)
from turva_desktop.documents.content.text import safe_link
from turva_desktop.domain.language import Language

Content: TypeAlias = str | Run | Inline


def inline(*parts: Content) -> Inline:
    """Return the parts as one stretch of runs."""
    runs: list[Run] = []
    for part in parts:
        if isinstance(part, str):
            runs.append(Run(text=part))
        elif isinstance(part, Run):
            runs.append(part)
        else:
            runs.extend(part)
    return tuple(run for run in runs if run.text)


def bold(text: str) -> Run:
    """Return a bold run."""
    return Run(text=text, bold=True)


def italic(text: str) -> Run:
    """Return an italic run."""
    return Run(text=text, italic=True)


def link(text: str, address: str) -> Run:
    """Return a link, or the bare text if the address is not one for the web or mail."""
    return Run(text=text or address, link=safe_link(address))


def foreign(text: str, language: Language) -> Run:
    """Return a run in another language than its document, so that it is read aloud right."""
    return Run(text=text, language=language)


def heading(level: int, *content: Content, number: str = "") -> Heading:
    """Return a heading below the title."""
    return Heading(level=level, content=inline(*content), number=number)


def paragraph(*content: Content, small: bool = False, keep_with_next: bool = False) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(content=inline(*content), small=small, keep_with_next=keep_with_next)


def bullets(items: Iterable[Content]) -> BulletList:
    """Return a list without inner lists."""
    return BulletList(items=tuple(ListItem(content=inline(item)) for item in items))


def numbered(items: Iterable[Content], start: int = 1) -> NumberedList:
    """Return a counted list without inner lists."""
    return NumberedList(items=tuple(ListItem(content=inline(item)) for item in items), start=start)


def facts(pairs: Iterable[tuple[str, Content]]) -> Facts:
    """Return label and value pairs; pairs with an empty value are left out."""
    made = (Fact(label=label, content=inline(content)) for label, content in pairs)
    return Facts(pairs=tuple(fact for fact in made if fact.content))


def cell(*content: Content, span: int = 1, header: bool = False) -> Cell:
    """Return a table cell."""
    return Cell(content=inline(*content), span=span, header=header)


def row(*cells: Content | Cell, total: bool = False) -> Row:
    """Return a table row."""
    return Row(cells=tuple(part if isinstance(part, Cell) else cell(part) for part in cells), total=total)


def table(
    headings: Sequence[Content],
    rows: Iterable[Row | Sequence[Content | Cell]],
    *,
    caption: str = "",
    summary: str = "",
    row_headers: bool = False,
    align: str = "",
    weights: Sequence[float] = (),
    narrow: bool = False,
) -> Table:
    """Return a table with one header row.

    `align` has one letter per column, `<` start, `^` centre, `>` end, e.g. `"<>>"`; the rest stand at the start.
    """
    signs = {"<": Align.START, "^": Align.CENTRE, ">": Align.END}
    columns = tuple(
        Column(
            align=signs[align[place]] if place < len(align) else Align.START,
            weight=weights[place] if place < len(weights) else 0.0,
        )
        for place in range(len(headings))
    )
    return Table(
        columns=columns,
        header=(row(*headings),),
        rows=tuple(part if isinstance(part, Row) else row(*part) for part in rows),
        caption=caption,
        summary=summary,
        row_headers=row_headers,
        narrow=narrow,
    )


def notice(title: str, *content: Content) -> Notice:
    """Return a boxed remark of one paragraph each."""
    return Notice(title=title, blocks=tuple(paragraph(part) for part in content))
