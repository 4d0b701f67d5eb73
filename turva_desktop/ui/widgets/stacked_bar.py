"""A bar whose parts are statuses, with their counts; what it shows is also a sentence and a tool tip."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from turva_desktop.domain.summary import COLUMNS, StatusCounts
from turva_desktop.ui.look.action_status import STATUS_ROLES, status_word
from turva_desktop.ui.look.locale import percent
from turva_desktop.ui.look.theme import scaled, theme, tokens
from turva_desktop.ui.look.tokens import StatusRole


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """How many have a status; `word` is the status in words."""

    status: StatusRole
    word: str
    count: int


def bar_parts(counts: StatusCounts) -> list[BarPart]:
    """Return the parts of a bar that counts actions by their status."""
    return [
        BarPart(status=STATUS_ROLES[status], word=status_word(status), count=column.of(counts))
        for column in COLUMNS
        for status in column.statuses[:1]
    ]


class StackedBar(QWidget):
    """Draws the parts side by side, each as wide as its share; the counts stand in them.

    `sentence()` is its text alternative ("Theme 1: 12 done, 3 in progress; 15 in all"): it is the accessible
    description. Put the same numbers into a table where the bar is the main thing.
    """

    def __init__(self, name: str, parts: Sequence[BarPart] = (), parent: QWidget | None = None) -> None:
        """Show the parts; `name` says what is counted."""
        super().__init__(parent)
        self._parts: list[BarPart] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[BarPart]) -> None:
        """Show other counts; parts without any are left out."""
        self._parts = [part for part in parts if part.count > 0]
        self.setAccessibleDescription(self.sentence())
        self.update()

    def total(self) -> int:
        """Return how many there are in all."""
        return sum(part.count for part in self._parts)

    def sentence(self) -> str:
        """Return what the bar shows, in words."""
        total = self.total()
        if total == 0:
            return self.tr("{name}: nothing to count").format(name=self.accessibleName())
        listed = ", ".join(f"{part.count} {part.word} ({percent(part.count, total)})" for part in self._parts)
        return self.tr("{name}: {parts}; {total} in all").format(name=self.accessibleName(), parts=listed, total=total)

    def sizeHint(self) -> QSize:
        """Ask for a bar one line high."""
        return QSize(scaled(200), scaled(22))

    def event(self, event: QEvent) -> bool:
        """Show the part below the mouse as a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            total = self.total()
            for part, rect in self._rects():
                if rect.contains(event.pos()):
                    share = percent(part.count, total)
                    QToolTip.showText(event.globalPos(), f"{part.word}: {part.count} ({share})", self)
                    return True
        return super().event(event)

    def _rects(self) -> list[tuple[BarPart, QRectF]]:
        total, left, found = self.total(), 0.0, []
        for part in self._parts:
            width = self.width() * part.count / total
            found.append((part, QRectF(left, 0, width, self.height())))
            left += width
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), QColor(tokens().border if not self._parts else tokens().surface))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for part, rect in self._rects():
            colours = tokens().status[part.status]
            gap = 0 if rect.right() >= self.width() - 1 else 2
            painter.fillRect(rect.adjusted(0, 0, -gap, 0), QColor(colours.solid))
            painter.setPen(QColor(colours.on_solid))
            if painter.fontMetrics().horizontalAdvance(str(part.count)) + 6 <= rect.width():
                painter.drawText(rect.adjusted(0, 0, -gap, 0), Qt.AlignmentFlag.AlignCenter, str(part.count))
        painter.end()
