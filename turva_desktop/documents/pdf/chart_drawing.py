"""The chart set into a page as a figure with its alternative text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from turva_desktop.documents.content.model import Bar, Run, StackedBars
from turva_desktop.documents.pdf import charts
from turva_desktop.documents.pdf.flow import Flow
from turva_desktop.documents.pdf.fonts import Face
from turva_desktop.documents.pdf.objects import Name
from turva_desktop.documents.pdf.structure import Box, Element, Page, Rule, Text
from turva_desktop.documents.pdf.text import Line, Style, lines, pieces

_TITLE = Style(size=10, leading=14, bold=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OnPage:
    """Draws on a page from the chart's upper left corner."""

    page: Page
    element: Element
    left: float
    top: float

    def box(self, x: float, y: float, width: float, height: float, fill: str, outline: str = charts.OUTLINE) -> None:
        """Draw a rectangle."""
        drawn = Box(self.left + x, self.top - y - height, width, height, fill=fill, outline=outline)
        self.page.show(self.element, drawn)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> None:
        """Draw a line."""
        self.page.show(self.element, Rule(self.left + x1, self.top - y1, self.left + x2, self.top - y2, colour, 1.2))

    def text(self, x: float, y: float, text: str, colour: str) -> None:
        """Write a text."""
        self.page.show(self.element, Text(self.left + x, self.top - y, text, Face.REGULAR, charts.SIZE, colour))


def chart_height(flow: Flow, chart: StackedBars) -> float:
    """Return how high the chart is with its title."""
    title = _TITLE.leading * len(_title_lines(flow, chart)) + 3 if chart.title else 0.0
    return charts.height(chart, flow.width) + title


def _title_lines(flow: Flow, chart: StackedBars) -> list[Line]:
    return lines(pieces((Run(text=chart.title),), _TITLE, flow.language), flow.width)


def set_chart(flow: Flow, chart: StackedBars) -> None:
    """Set the chart with its title above it; one higher than a page goes on as another figure."""
    flow.need(min(chart_height(flow, chart), flow.frame.text_height))
    if chart.title:
        flow.place(_title_lines(flow, chart), _TITLE, flow.root.child("P"))
        flow.skip(3)
    for part in _parts(chart, flow.width, flow.frame.text_height - 60):
        _set_figure(flow, part)


def _parts(chart: StackedBars, room: float, highest: float) -> Iterator[StackedBars]:
    bars: list[Bar] = []
    for bar in chart.bars:
        if bars and charts.height(replace(chart, bars=(*bars, bar)), room) > highest:
            yield replace(chart, bars=tuple(bars))
            bars = []
        bars.append(bar)
    yield replace(chart, bars=tuple(bars))


def _set_figure(flow: Flow, chart: StackedBars) -> None:
    height = charts.height(chart, flow.width)
    flow.need(height)
    edges = [flow.x, flow.y - height, flow.x + flow.width, flow.y]
    element = flow.root.child(
        "Figure",
        entries={"Alt": chart.alternative},
        attributes={"O": Name("Layout"), "BBox": list(edges), "Placement": Name("Block")},
    )
    surface = _OnPage(page=flow.page, element=element, left=flow.x, top=flow.y)
    charts.draw(chart, flow.width, surface)
    flow.y -= height
