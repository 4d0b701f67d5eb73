"""The content model: what a document is made of, before any renderer.

A document is a title, facts about itself and a sequence of blocks. Blocks hold text as runs (`Inline`), so that a
Swedish place name or a link keeps its language and address in every format. Nothing here knows about pages, fonts
or files: a test reads the content instead of a picture of it.

The parts are made with the functions of `build`; the classes are spelled out where something rare is needed.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from turva_desktop.documents.content.text import safe_link
from turva_desktop.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text in one style; a line feed in it is a line break.

    `language` is set only where the text is in another language than its document. `link` must already be an
    address that `text.safe_link` accepts.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    language: Language | None = None

    def __post_init__(self) -> None:
        if self.link is not None and safe_link(self.link) is None:
            raise ValueError(f"not a web or mail address: {self.link!r}")


Inline: TypeAlias = tuple[Run, ...]


class Align(StrEnum):
    """Where the text of a column stands; numbers stand at the end."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading below the document's title: level 1 is a main heading. `number` is e.g. `§ 12` or `2.1`."""

    level: int
    content: Inline
    number: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.level <= 6:
            raise ValueError(f"a heading's level is 1 to 6, not {self.level}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; `small` is fine print, `keep_with_next` a line that introduces what follows it."""

    content: Inline
    small: bool = False
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One item of a list, with at most one list inside it."""

    content: Inline
    sublist: "BulletList | NumberedList | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletList:
    """Items whose order says nothing."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedList:
    """Items counted from `start`."""

    items: tuple[ListItem, ...]
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """How one column is set. Widths follow the weights; a table without weights takes them from its texts."""

    align: Align = Align.START
    weight: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell over `span` columns; `header` makes a cell of the body a header of its row."""

    content: Inline
    span: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of cells whose spans add up to the table's columns; `total` is a sum, set in bold."""

    cells: tuple[Cell, ...]
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of data, never of layout: it has header rows, repeated on each page it reaches.

    `row_headers` makes the first cell of each row its header. `summary` tells a listener how the table is built,
    where the caption doesn't. A `narrow` table takes only a part of the column, so that short cells stand together.
    """

    columns: tuple[Column, ...]
    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    summary: str = ""
    row_headers: bool = False
    narrow: bool = False

    def __post_init__(self) -> None:
        if not self.header:
            raise ValueError("a table needs a header row")
        for row in (*self.header, *self.rows):
            cells = sum(cell.span for cell in row.cells)
            if cells != len(self.columns):
                raise ValueError(f"a row of {cells} cells in a table of {len(self.columns)} columns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart: its name and one count for each series."""

    label: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StackedBars:
    """A chart of horizontal bars, each divided into the series, e.g. OK, Kesken, Ei toteutunut.

    `alternative` tells in words what the chart shows. At most four series: they differ by order, pattern, a
    written count and lightness, never by colour alone.
    """

    title: str
    series: tuple[str, ...]
    bars: tuple[Bar, ...]
    alternative: str

    def __post_init__(self) -> None:
        if not self.alternative.strip():
            raise ValueError("a figure needs an alternative text")
        if not 1 <= len(self.series) <= 4:
            raise ValueError("a chart has one to four series")
        if any(len(bar.values) != len(self.series) or min(bar.values) < 0 for bar in self.bars):
            raise ValueError("each bar has one count, zero or more, for each series")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One labelled value, e.g. Aika: 22.11.2026."""

    label: str
    content: Inline


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Label and value pairs, as at the top of minutes."""

    pairs: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureLine:
    """A line to sign on: the signer's role below it, and the name where it is known."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Lines to sign on, two beside each other, never torn apart by a page."""

    lines: tuple[SignatureLine, ...]
    place_and_date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A boxed remark, e.g. that the decision is preliminary."""

    title: str
    blocks: tuple["Paragraph | BulletList | NumberedList", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The table of contents: the headings down to level `depth`."""

    depth: int = 2


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Table
    | StackedBars
    | Facts
    | Signatures
    | PageBreak
    | Notice
    | Contents
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A PNG or JPEG; an empty `alternative` means decoration."""

    data: bytes
    alternative: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document.

    `header` (who speaks, e.g. the municipality and the body) and `header_detail` (what this is, e.g. Pöytäkirja
    3/2026) stand on every page beside the page number, `footer` below. `marking` is a word such as Luonnos, in
    bold in the header. Screen readers pass these by: what a reader must know stands in the content too. `created`
    is the document's own date: the file carries it instead of the clock's time, so that the same content gives the
    same bytes. `publisher` is an organisation, never a person or a machine.
    """

    title: str
    language: Language
    created: date
    blocks: tuple[Block, ...]
    subtitle: str = ""
    subject: str = ""
    publisher: str = ""
    header: str = ""
    header_detail: str = ""
    footer: str = ""
    marking: str = ""
    logo: Picture | None = None
    public: bool = True
    landscape: bool = False
