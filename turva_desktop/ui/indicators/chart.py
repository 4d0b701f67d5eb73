"""A calm chart of one series over the years; the table below it says the same in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from turva_desktop.ui.indicators.numbers import shown
from turva_desktop.ui.indicators.scale import Scale, scale_around
from turva_desktop.ui.look.theme import colour, scaled, theme, tokens
from turva_desktop.ui.look.tokens import StatusRole

_SMALL = 20
"""Whole numbers below this are drawn as bars: single cases are counted, not joined by a line."""
_MOST_LABELS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One year of the series; None is not known and leaves a gap."""

    year: int
    value: Decimal | None
    revised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A line across: the baseline or the target, with its name."""

    name: str
    value: Decimal
    is_target: bool = False


class Chart(QWidget):
    """Draws points by year as a line, or as bars when they are small counts, with levels across."""

    def __init__(self, unknown: str, parent: QWidget | None = None) -> None:
        """Start empty; `unknown` is the word where a year's value is not known."""
        super().__init__(parent)
        self._unknown = unknown
        self._points: tuple[Point, ...] = ()
        self._levels: tuple[Level, ...] = ()
        self._scale = scale_around(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_series(self, points: Sequence[Point], levels: Sequence[Level], name: str, sentence: str) -> None:
        """Draw a series; `name` and `sentence` are what a screen reader says of it."""
        self._points, self._levels = tuple(points), tuple(levels)
        known = [point.value for point in points if point.value is not None]
        self._scale = scale_around([*known, *(level.value for level in levels)])
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.update()

    @property
    def scale(self) -> Scale:
        """Return the scale in use."""
        return self._scale

    @property
    def has_bars(self) -> bool:
        """Return whether the points are drawn as bars."""
        known = [point.value for point in self._points if point.value is not None]
        return all(value == value.to_integral_value() and 0 <= value < _SMALL for value in known)

    def sizeHint(self) -> QSize:
        """Ask for a calm height."""
        return QSize(360, scaled(200))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(200, scaled(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale, the levels and the points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        if all(point.value is None for point in self._points):
            painter.setPen(colour("muted"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The chart comes with the first value.")
            )
            return
        area = self._area(painter)
        self._draw_scale(painter, area)
        if self.has_bars:
            self._draw_bars(painter, area)
        self._draw_levels(painter, area)
        if not self.has_bars:
            self._draw_line(painter, area)
        self._draw_years(painter, area)

    def _area(self, painter: QPainter) -> QRectF:
        metrics = painter.fontMetrics()
        left = max(metrics.horizontalAdvance(shown(tick)) for tick in self._scale.ticks) + 12
        widest = max((metrics.horizontalAdvance(_label(level)) for level in self._levels), default=0) + 12
        right = min(widest, self.width() * 0.4)
        return QRectF(
            left, metrics.height() + 8, self.width() - left - right, self.height() - 2 * metrics.height() - 20
        )

    def _x(self, area: QRectF, place: int) -> float:
        return area.x() + area.width() * (place + 0.5) / max(1, len(self._points))

    def _y(self, area: QRectF, value: Decimal) -> float:
        return area.bottom() - area.height() * self._scale.share(value)

    def _draw_scale(self, painter: QPainter, area: QRectF) -> None:
        height = painter.fontMetrics().height()
        faint = colour("border")
        if tokens().contrast:
            faint.setAlpha(90)  # borders are as strong as text there, and would drown the series
        for tick in self._scale.ticks:
            y = self._y(area, tick)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            painter.setPen(colour("muted"))
            where = QRectF(0, y - height / 2, area.x() - 8, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown(tick))

    def _draw_years(self, painter: QPainter, area: QRectF) -> None:
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance("2026") + 10
        every = max(1, -(-room * len(self._points) // max(1, int(area.width()))))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for place, point in enumerate(self._points):
            x = self._x(area, place)
            painter.setPen(colour("muted"))
            if (len(self._points) - 1 - place) % every == 0:
                below = QRectF(x - room, area.bottom() + 8, 2 * room, metrics.height())
                painter.drawText(below, flags, str(point.year))
            if point.value is None:
                width = area.width() / len(self._points)
                text = metrics.elidedText(self._unknown, Qt.TextElideMode.ElideRight, int(max(width, metrics.height())))
                where = QRectF(x - width / 2, area.bottom() - metrics.height() - 2, width, metrics.height())
                painter.drawText(where, flags, text)

    def _draw_levels(self, painter: QPainter, area: QRectF) -> None:
        metrics = painter.fontMetrics()
        taken: list[float] = []
        for level in sorted(self._levels, key=lambda one: one.value):
            y = self._y(area, level.value)
            ink = colour(StatusRole.OK if level.is_target else "muted")
            style = Qt.PenStyle.DashLine if level.is_target else Qt.PenStyle.DotLine
            painter.setPen(QPen(ink, 1.5, style))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            middle = y
            if taken and taken[-1] - middle < metrics.height():
                middle = taken[-1] - metrics.height()
            taken.append(middle)
            room = self.width() - area.right() - 8
            where = QRectF(area.right() + 6, middle - metrics.height() / 2, room, metrics.height())
            text = metrics.elidedText(_label(level), Qt.TextElideMode.ElideRight, int(room))
            painter.setPen(ink)
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_bars(self, painter: QPainter, area: QRectF) -> None:
        width = min(scaled(36), area.width() / max(1, len(self._points)) * 0.6)
        ground = self._y(area, max(self._scale.bottom, Decimal(0)))
        for place, point in enumerate(self._points):
            if point.value is not None:
                top = self._y(area, point.value)
                bar = QRectF(self._x(area, place) - width / 2, min(top, ground - 2), width, max(2.0, ground - top))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accent"))
                painter.drawRoundedRect(bar, 2, 2)
                self._draw_value(painter, QPointF(bar.center().x(), bar.top()), point)

    def _draw_line(self, painter: QPainter, area: QRectF) -> None:
        runs: list[list[QPointF]] = [[]]
        for place, point in enumerate(self._points):
            if point.value is None:
                runs.append([])
            else:
                runs[-1].append(QPointF(self._x(area, place), self._y(area, point.value)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 2))
        for run in runs:
            painter.drawPolyline(QPolygonF(run))
        for place, point in enumerate(self._points):
            if point.value is not None:
                centre = QPointF(self._x(area, place), self._y(area, point.value))
                painter.setPen(QPen(colour("accent"), 2))
                # A revised value is hollow: its figure differs from one published earlier.
                painter.setBrush(colour("surface") if point.revised else colour("accent"))
                painter.drawEllipse(centre, 4, 4)
                self._draw_value(painter, QPointF(centre.x(), centre.y() - 4), point)

    def _draw_value(self, painter: QPainter, top: QPointF, point: Point) -> None:
        if point.value is None or (len(self._points) > _MOST_LABELS and point is not self._points[-1]):
            return
        metrics, text = painter.fontMetrics(), shown(point.value)
        width = metrics.horizontalAdvance(text) + 6
        where = QRectF(top.x() - width / 2, top.y() - metrics.height() - 2, width, metrics.height())
        ground = QColor(colour("surface"))
        ground.setAlpha(220)
        painter.fillRect(where, ground)  # a level may run behind the figure
        painter.setPen(colour("text"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


def _label(level: Level) -> str:
    return f"{level.name} {shown(level.value)}"
