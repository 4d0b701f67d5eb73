"""The chart as a picture, for Word and for screens: PNG for the one, SVG for the other."""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from PIL import Image, ImageDraw, ImageFont

from turva_desktop.assets import resource
from turva_desktop.documents.content import pictures
from turva_desktop.documents.content.model import StackedBars
from turva_desktop.documents.pdf import charts
from turva_desktop.documents.pdf.fonts import Face

_SCALE = 3  # 216 dots an inch: sharp in print, small in the file
_HIGHEST = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class _OnImage:
    canvas: ImageDraw.ImageDraw
    font: ImageFont.FreeTypeFont

    def box(self, x: float, y: float, width: float, height: float, fill: str, outline: str = charts.OUTLINE) -> None:
        """Draw a rectangle."""
        edges = tuple(round(edge * _SCALE) for edge in (x, y, x + width, y + height))
        self.canvas.rectangle(edges, fill=fill, outline=outline or None, width=2 if outline else 0)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> None:
        """Draw a line."""
        self.canvas.line([round(edge * _SCALE) for edge in (x1, y1, x2, y2)], fill=colour, width=4)

    def text(self, x: float, y: float, text: str, colour: str) -> None:
        """Write a text."""
        self.canvas.text((x * _SCALE, y * _SCALE), text, fill=colour, font=self.font, anchor="ls")


def chart_png(chart: StackedBars, width: float) -> bytes:
    """Return the chart as PNG, `width` points wide; one higher than two pages is cut off there."""
    height = min(charts.height(chart, width), _HIGHEST)
    image = Image.new("RGB", (round(width * _SCALE) + 2, round(height * _SCALE) + 2), "white")
    path = str(resource("fonts", f"{Face.REGULAR}.ttf"))
    # The plain layout engine is in every build of the library: the same picture everywhere.
    font = ImageFont.truetype(path, round(charts.SIZE * _SCALE), layout_engine=ImageFont.Layout.BASIC)
    charts.draw(chart, width, _OnImage(canvas=ImageDraw.Draw(image), font=font))
    return pictures.png(image)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OnSvg:
    parts: list[str] = field(default_factory=list)

    def box(self, x: float, y: float, width: float, height: float, fill: str, outline: str = charts.OUTLINE) -> None:
        """Draw a rectangle."""
        stroke = f' stroke="{outline}" stroke-width="0.6"' if outline else ""
        self.parts.append(
            f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"{stroke}/>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> None:
        """Draw a line."""
        ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
        self.parts.append(f'<line {ends} stroke="{colour}" stroke-width="1.2"/>')

    def text(self, x: float, y: float, text: str, colour: str) -> None:
        """Write a text."""
        self.parts.append(f'<text x="{x:.2f}" y="{y:.2f}" fill="{colour}">{escape(text)}</text>')


def chart_svg(chart: StackedBars, width: float) -> str:
    """Return the chart as an SVG element that is one image to a screen reader."""
    surface = _OnSvg()
    charts.draw(chart, width, surface)
    height = charts.height(chart, width)
    opening = (
        f'<svg role="img" aria-label={quoteattr(chart.alternative)} viewBox="-1 -1 {width + 2:.0f} {height + 2:.0f}" '
        f'font-size="{charts.SIZE}" xmlns="http://www.w3.org/2000/svg">'
    )
    return opening + "".join(surface.parts) + "</svg>"
