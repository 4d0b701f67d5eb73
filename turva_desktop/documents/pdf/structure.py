"""The structure tree of a tagged PDF and the marks that tie page content to it.

A tagged PDF says of every stroke on a page whether it belongs to an element (a heading, a cell, a link...) or is an
artifact (page numbers, rules, repeated headers), and holds the elements as a tree in reading order. The layout
builds the tree while it sets the text: whoever shows text names its element, and the page opens a new mark
when the element changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from turva_desktop.documents.pdf.fonts import Face
from turva_desktop.documents.pdf.objects import Value


@dataclass(slots=True, eq=False)
class Element:
    """One element of the tree; `kids` are elements, marks on pages and links, in reading order.

    `attributes` is a list of attribute dictionaries, `entries` what stands in the element itself (Alt, Lang...).
    """

    tag: str
    parent: "Element | None" = None
    entries: Mapping[str, Value] = field(default_factory=dict)
    attributes: Mapping[str, Value] = field(default_factory=dict)
    kids: "list[Element | Mark | Annotation]" = field(default_factory=list)

    def child(
        self,
        tag: str,
        *,
        entries: Mapping[str, Value] | None = None,
        attributes: Mapping[str, Value] | None = None,
    ) -> "Element":
        """Add an element inside this one, after what is already there."""
        made = Element(tag=tag, parent=self, entries=entries or {}, attributes=attributes or {})
        self.kids.append(made)
        return made


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A stretch of one page's content that belongs to an element; `number` is its MCID there."""

    page: "Page"
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Annotation:
    """The clickable rectangle of a link; `target` is an address or the page and height of a heading."""

    page: "Page"
    element: Element
    edges: tuple[float, float, float, float]
    target: "str | Anchor"
    contents: str


@dataclass(slots=True, eq=False)
class Anchor:
    """A place to jump to: a heading, known by page only when it has been set."""

    title: str
    level: int
    page: "Page | None" = None
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """Text on its baseline. `actual` is what it stands for, where that is another text."""

    x: float
    y: float
    text: str
    face: Face
    size: float
    colour: str
    actual: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its lower left corner, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    outline: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line, or a row of dots."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    weight: float = 0.5
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of RGB samples from its lower left corner."""

    x: float
    y: float
    width: float
    height: float
    samples: bytes
    pixels: tuple[int, int]


Drawing: TypeAlias = Text | Box | Rule | Image


@dataclass(slots=True, eq=False)
class Page:
    """One page: decoration below, marked content in reading order, decoration above (header and footer)."""

    number: int
    below: list[Drawing] = field(default_factory=list)
    content: list[tuple[Element, int, list[Drawing]]] = field(default_factory=list)
    above: list[Drawing] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)

    def show(self, element: Element, drawing: Drawing) -> None:
        """Draw something that belongs to an element."""
        if not self.content or self.content[-1][0] is not element:
            number = len(self.content)
            element.kids.append(Mark(page=self, number=number))
            self.content.append((element, number, []))
        self.content[-1][2].append(drawing)

    def link(
        self,
        element: Element,
        edges: tuple[float, float, float, float],
        target: "str | Anchor",
        contents: str,
    ) -> None:
        """Make a rectangle clickable; the element is the Link whose text stands in it."""
        annotation = Annotation(page=self, element=element, edges=edges, target=target, contents=contents)
        element.kids.append(annotation)
        self.annotations.append(annotation)
