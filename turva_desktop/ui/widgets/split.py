"""A list beside a detail, with a handle between them whose place is remembered."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.running.settings import Settings

_NARROW, _NARROW_HEIGHT = 640, 420
"""Pixels at text size 100 %."""


class Split(QSplitter):
    """Widgets side by side; `shares` are their first widths relative to each other."""

    def __init__(
        self,
        key: str,
        settings: Settings,
        *widgets: QWidget,
        shares: tuple[int, ...] = (),
        narrow: int = _NARROW,
        parent: QWidget | None = None,
    ) -> None:
        """Put the widgets beside each other; the handle's place is kept under `key`.

        Narrower than `narrow`, in pixels at text size 100 %, they lie below each other.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._narrow = narrow
        self._key, self._settings = f"split/{key}", settings
        self.setHandleWidth(SPACE_M)
        self.setChildrenCollapsible(False)
        for widget in widgets:
            self.addWidget(widget)
        for position, share in enumerate(shares):
            self.setStretchFactor(position, share)
        self._shares = shares
        self._share_out()
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the widgets below each other when there is no room beside."""
        narrow = self.width() < scaled(self._narrow)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self._share_out()
        self._take_height()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that widgets below each other need."""
        super().showEvent(event)
        self._take_height()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take no height behind another tab: the whole page would scroll for what nobody sees."""
        super().hideEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        stacked = self.isVisible() and self.orientation() == Qt.Orientation.Vertical
        self.setMinimumHeight(scaled(_NARROW_HEIGHT) if stacked else 0)

    def _share_out(self) -> None:
        """Give the widgets the widths of last time, or the first ones."""
        kept = self._settings.value(self._key) if self.orientation() == Qt.Orientation.Horizontal else None
        if kept:
            self.setSizes([int(size) for size in kept.split(",")])
        elif self._shares:
            self.setSizes([share * 1000 for share in self._shares])

    def _keep(self) -> None:
        if self.orientation() == Qt.Orientation.Horizontal:
            self._settings.set_value(self._key, ",".join(str(size) for size in self.sizes()))
