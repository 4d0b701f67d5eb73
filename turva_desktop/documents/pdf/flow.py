"""Lines flowing down pages: where the next line stands, and when a page is full."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from turva_desktop.documents.content.model import Align
from turva_desktop.documents.pdf.structure import Anchor, Box, Drawing, Element, Page, Rule, Text
from turva_desktop.documents.pdf.text import LINK_COLOUR, Line, Piece, Style
from turva_desktop.domain.language import Language

MILLIMETRE = 72 / 25.4
A4 = (595.276, 841.89)

TEXT = Style(size=10.5, leading=15)
SMALL = Style(size=9, leading=12.5, colour="#4a4a4a")
TABLE = Style(size=9, leading=12.5)
TITLE = Style(size=18, leading=24, bold=True)
SUBTITLE = Style(size=12, leading=17, colour="#4a4a4a")
HEADINGS = (
    Style(size=14, leading=19, bold=True),
    Style(size=12, leading=17, bold=True),
    Style(size=10.5, leading=15, bold=True),
    Style(size=10.5, leading=15, bold=True, italic=True),
)
RULE_COLOUR = "#c4c9ce"
STRONG_RULE_COLOUR = "#6b747c"
TINT = "#eef1f4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The sheet and its margins, in points."""

    width: float
    height: float
    left: float = 22 * MILLIMETRE
    right: float = 20 * MILLIMETRE
    top: float = 29 * MILLIMETRE
    bottom: float = 23 * MILLIMETRE

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom


def frame(*, landscape: bool, footer: bool = False) -> Frame:
    """Return the A4 sheet, upright or on its side, with room for a footer where there is one."""
    width, height = (A4[1], A4[0]) if landscape else A4
    return Frame(width=width, height=height, bottom=(23 if footer else 18) * MILLIMETRE)


@dataclass(slots=True)
class Flow:
    """The place where the next thing is set: the page, the height `y` on it, the column `x` to `x + width`.

    `y` is the lower edge of what has been set; `lowest` remembers it for pages that are full. `column_widths` keeps
    what was measured of a table, by its identity.
    """

    frame: Frame
    language: Language
    root: Element
    x: float = 0.0
    width: float = 0.0
    y: float = 0.0
    pages: list[Page] = field(default_factory=list)
    lowest: dict[int, float] = field(default_factory=dict)
    anchors: list[Anchor] = field(default_factory=list)
    column_widths: dict[int, list[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.x, self.width = self.frame.left, self.frame.text_width
        self.new_page()

    @property
    def page(self) -> Page:
        """Return the page being filled."""
        return self.pages[-1]

    @property
    def top(self) -> float:
        """Return the upper edge of the text area."""
        return self.frame.height - self.frame.top

    @property
    def room(self) -> float:
        """Return the height left on the page."""
        return self.y - self.frame.bottom

    @property
    def fresh(self) -> bool:
        """Tell whether nothing has been set on the page yet."""
        return self.y >= self.top

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        if self.pages:
            self.lowest[self.page.number] = self.y
        self.pages.append(Page(number=len(self.pages) + 1))
        self.y = self.top

    def need(self, height: float) -> None:
        """Start a new page unless so much is left on this one."""
        if height > self.room and not self.fresh:
            self.new_page()

    def skip(self, height: float) -> None:
        """Leave a gap, except at the top of a page."""
        if not self.fresh:
            self.y -= height

    @contextmanager
    def indented(self, left: float, right: float = 0.0) -> Iterator[None]:
        """Set what is inside in a narrower column (never narrower than 60 points)."""
        saved = self.x, self.width
        if self.width - left - right >= 60:
            self.x, self.width = self.x + left, self.width - left - right
        try:
            yield
        finally:
            self.x, self.width = saved

    def place(self, lines: list[Line], style: Style, element: Element, *, at_first: "Marker | None" = None) -> None:
        """Set lines below each other, over as many pages as they need, no line alone at either end.

        `at_first` is called with the baseline of the first line, to put a list's mark or a label beside it.
        """
        start = 0
        setter = LineSetter(element=element)
        while start < len(lines):
            left = len(lines) - start
            count = min(left, int((self.room + 0.01) / style.leading))
            count = _without_lone_lines(count, left, first=start == 0)
            if count <= 0 and self.fresh:
                count = 1
            for line in lines[start : start + max(count, 0)]:
                self.y -= style.leading
                if at_first is not None:
                    at_first(self.page, self.baseline(style))
                    at_first = None
                setter.show(self.page, line, self.x, self.baseline(style))
            start += max(count, 0)
            if start < len(lines):
                self.new_page()

    def baseline(self, style: Style) -> float:
        """Return the baseline of the line just begun."""
        return self.y + (style.leading - style.size) / 2 + style.size * 0.21


Marker = Callable[[Page, float], None]


def _without_lone_lines(count: int, left: int, *, first: bool) -> int:
    """Return how many of the `left` lines to set here when `count` fit."""
    if count >= left or left < 2:
        return count
    if left - count == 1 and count >= 2:
        count -= 1
    return 0 if first and count == 1 and left > 1 else count


@dataclass(slots=True)
class LineSetter:
    """Shows the lines of one paragraph: spans for other languages, links with their rectangles.

    The element of a link or a span is made when its first letter is shown, and goes on over lines and pages.
    """

    element: Element
    _last: tuple[tuple[str | None, Language | None], Element] | None = None

    def show(self, page: Page, line: Line, x: float, y: float, *, room: float = 0, align: Align = Align.START) -> None:
        """Show a line; with `room`, aligned in that width."""
        if align is Align.END:
            x += room - line.width
        elif align is Align.CENTRE:
            x += (room - line.width) / 2
        for place, piece in enumerate(line.pieces):
            last = place == len(line.pieces) - 1
            self._show_piece(page, piece, x, y, goes_on=last and line.goes_on)
            x += piece.width

    def _show_piece(self, page: Page, piece: Piece, x: float, y: float, *, goes_on: bool) -> None:
        element = self._element_of(piece)
        # A blank at the end of a broken line keeps the words apart when the text is copied or read aloud.
        text = piece.text + (" " if goes_on and piece.actual is None and piece.text[-1] not in "- \u00ad/" else "")
        page.show(element, Text(x, y, text, piece.face, piece.size, piece.colour, piece.actual))
        if piece.link is not None:
            link = element if element.tag == "Link" else element.parent
            if link is not None:
                edges = (x, y - piece.size * 0.25, x + piece.width, y + piece.size * 0.95)
                page.link(link, edges, piece.link, piece.link)
            page.above.append(Rule(x, y - 1.3, x + piece.width, y - 1.3, LINK_COLOUR, 0.4))

    def _element_of(self, piece: Piece) -> Element:
        kind = (piece.link, piece.language)
        if kind == (None, None):
            self._last = None
            return self.element
        if self._last is None or self._last[0] != kind:
            element = self.element.child("Link") if piece.link is not None else self.element
            if piece.language is not None:
                element = element.child("Span", entries={"Lang": piece.language.tag})
            self._last = (kind, element)
        return self._last[1]


def artifact(page: Page, *drawings: Drawing) -> None:
    """Draw decoration below the content."""
    page.below.extend(drawings)


def shade(flow: Flow, start_page: int, start_y: float, *, colour: str, bar: str, x: float, width: float) -> None:
    """Lay a tint with a bar at its left under what has been set since a place, on every page that it reached."""
    for page in flow.pages[start_page - 1 :]:
        upper = start_y if page.number == start_page else flow.top
        lower = flow.y if page is flow.page else flow.lowest[page.number]
        if upper - lower > 1:
            artifact(
                page,
                Box(x, lower, width, upper - lower, fill=colour),
                Box(x, lower, 2.5, upper - lower, fill=bar),
            )
