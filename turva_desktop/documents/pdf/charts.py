"""The chart of stacked bars as plain shapes, drawn alike in PDF, HTML and Word.

Series differ by lightness, by pattern, by their order, and each part carries its count: a grey print and an eye that
sees no colours read the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from turva_desktop.documents.content.model import StackedBars
from turva_desktop.documents.pdf.fonts import Face, unsupported, width

SIZE = 9.0
INK = "#1a1a1a"
BAR_HEIGHT = 15.0
_STEP = 23.0
_LEGEND_STEP = 15.0
_SWATCH = 10.0
_LABEL_SHARE = 0.34
_COUNTS_SHARE = 0.16


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one series is drawn: fill, colour of the count on it, and whether stripes go over it."""

    fill: str
    ink: str
    stripes: str = ""


LOOKS = (
    Look(fill="#2c5f7c", ink="#ffffff"),
    Look(fill="#f0c05a", ink=INK, stripes="#d9a23c"),
    Look(fill="#ffffff", ink=INK),
    Look(fill="#b9c2ca", ink=INK),
)
OUTLINE = "#3b444c"


class Surface(Protocol):
    """Something to draw on; `y` grows downwards from the top of the chart, units are points."""

    def box(self, x: float, y: float, width: float, height: float, fill: str, outline: str = OUTLINE) -> None:
        """Draw a filled rectangle, outlined unless `outline` is empty."""

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str) -> None:
        """Draw a thin line."""

    def text(self, x: float, y: float, text: str, colour: str) -> None:
        """Write a text from its baseline's beginning, in `SIZE` points."""


def height(chart: StackedBars, room: float) -> float:
    """Return how high the chart is when it is `room` wide."""
    return _legend_rows(chart, room) * _LEGEND_STEP + 7 + sum(_bar_height(lines) for lines in _labels(chart, room))


def draw(chart: StackedBars, room: float, surface: Surface) -> None:
    """Draw the legend and the bars."""
    y = _draw_legend(chart, room, surface) + 7
    label_width, bar_width = room * _LABEL_SHARE, room * (1 - _LABEL_SHARE - _COUNTS_SHARE)
    most = max((sum(bar.values) for bar in chart.bars), default=0)
    for bar, label in zip(chart.bars, _labels(chart, room), strict=True):
        for place, line in enumerate(label):
            surface.text(0, y + 11 + place * 11, line, INK)
        x = label_width
        for look, value in zip(LOOKS, bar.values, strict=False):
            part = bar_width * value / most if most else 0.0
            if part:
                _draw_part(surface, x, y, part, look)
                _draw_count(surface, x, y, part, str(value), look)
            x += part
        counts = " / ".join(map(str, bar.values))
        surface.text(room - _measure(counts), y + 11, counts, INK)
        y += _bar_height(label)


def _draw_part(surface: Surface, x: float, y: float, part: float, look: Look) -> None:
    surface.box(x, y, part, BAR_HEIGHT, look.fill)
    if look.stripes:
        start = 5.0 - BAR_HEIGHT
        while start < part:  # slanting up from the lower edge, cut off at the ends of the part
            first, last = max(0.0, -start), min(BAR_HEIGHT, part - start)
            surface.line(
                x + start + first,
                y + BAR_HEIGHT - first,
                x + start + last,
                y + BAR_HEIGHT - last,
                look.stripes,
            )
            start += 5.0


def _draw_count(surface: Surface, x: float, y: float, part: float, count: str, look: Look) -> None:
    needed = _measure(count)
    if needed + 4 > part:
        return
    if look.stripes:
        surface.box(x + (part - needed) / 2 - 2, y + 2, needed + 4, BAR_HEIGHT - 4, look.fill, "")
    surface.text(x + (part - needed) / 2, y + 11, count, look.ink)


def _draw_legend(chart: StackedBars, room: float, surface: Surface) -> float:
    x = y = 0.0
    for name, look in zip(chart.series, LOOKS, strict=False):
        needed = _SWATCH + 5 + _measure(name)
        if x and x + needed > room:
            x, y = 0.0, y + _LEGEND_STEP
        surface.box(x, y + 1, _SWATCH, _SWATCH, look.fill)
        if look.stripes:
            surface.line(x, y + 1 + _SWATCH, x + _SWATCH, y + 1, look.stripes)
        surface.text(x + _SWATCH + 5, y + 9.5, drawable(name), INK)
        x += needed + 16
    return y + _LEGEND_STEP


def _legend_rows(chart: StackedBars, room: float) -> int:
    rows, x = 1, 0.0
    for name in chart.series:
        needed = _SWATCH + 5 + _measure(name)
        if x and x + needed > room:
            rows, x = rows + 1, 0.0
        x += needed + 16
    return rows


def _bar_height(label: Sequence[str]) -> float:
    return max(_STEP, 11.0 * len(label) + 9)


def _labels(chart: StackedBars, room: float) -> list[list[str]]:
    """Return each bar's name in at most three lines of words; what doesn't fit ends in an ellipsis."""
    return [_wrapped(drawable(bar.label), room * _LABEL_SHARE - 8) for bar in chart.bars]


def _wrapped(text: str, room: float) -> list[str]:
    made = [""]
    for word in text.split():
        longer = f"{made[-1]} {word}".strip()
        if _measure(longer) <= room or not made[-1]:
            made[-1] = longer
        else:
            made.append(word)
    cut = len(made) > 3
    made = made[:3]
    for place, line in enumerate(made):
        short = line[:200]
        shortened = cut and place == len(made) - 1
        while short and _measure(short + "…" * (shortened or short != line)) > room:
            short = short[:-1]
        made[place] = short + "…" * (shortened or short != line)
    return made


def drawable(text: str) -> str:
    """Return a text with the mark � for what the font lacks; the alternative text keeps the original."""
    missing = unsupported(text, Face.REGULAR)
    return "".join("�" if sign in missing else sign for sign in text) if missing else text


def _measure(text: str) -> float:
    return width(drawable(text), Face.REGULAR, SIZE)
