"""A plain editor that is as high as its text, within limits: no scroll bar inside a form that scrolls."""

from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.widgets.plain_edit import PlainEdit

_AIR = 20
"""Pixels at text size 100 %, above and below the lines."""


class GrowingEdit(PlainEdit):
    """Grows and shrinks with its wrapped lines, from `least` to `most`; Tab goes on."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        """Make an empty editor."""
        super().__init__(parent)
        self._least, self._most = least, most
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the lines as they wrap now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit to letters of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        lines = ceil(self.document().size().height())  # a plain document measures itself in lines
        height = self.fontMetrics().lineSpacing() * max(self._least, min(lines, self._most)) + scaled(_AIR)
        if height != self.height():
            self.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > self._most else policy.ScrollBarAlwaysOff)
