"""What comes and goes lies over the rest: nothing below it moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


class Over(QObject):
    """Keeps a widget, which is in no layout, where `place` says within its parent.

    It is asked when the widget comes to view, when its own wish for room changes, and when its parent or another of
    those `around` it changes.
    """

    def __init__(self, widget: QWidget, place: Callable[[], QRect], *around: QWidget) -> None:
        """Watch the widget and those it depends on: its parent, and what is beside it."""
        super().__init__(widget)
        self._widget, self._place = widget, place
        for one in (widget, *around):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the widget anew where something may have changed its place."""
        if event.type() in _MOVES and not (watched is self._widget and event.type() is QEvent.Type.Resize):
            self.put()
        return False

    def put(self) -> None:
        """Put the widget in its place, above the others, if it is in view."""
        if not self._widget.isHidden():
            self._widget.setGeometry(self._place())
            self._widget.raise_()


def height_for(widget: QWidget, width: int) -> int:
    """Return how high a widget wants to be in a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return widget.sizeHint().height()
