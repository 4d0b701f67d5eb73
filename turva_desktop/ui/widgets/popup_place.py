"""Where a popup goes that belongs to a control: below it, or above it where the screen ends."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

_GAP = 2


def beside(control: QWidget, size: QSize) -> QPoint:
    """Return the place on the screen for a popup of a size: all of it is seen, and the control if there is room."""
    screen = control.screen().availableGeometry()
    above, below = control.mapToGlobal(QPoint(0, 0)), control.mapToGlobal(QPoint(0, control.height()))
    fits_below = below.y() + _GAP + size.height() <= screen.bottom() + 1
    fits_above = above.y() - _GAP - size.height() >= screen.top()
    y = above.y() - _GAP - size.height() if fits_above and not fits_below else below.y() + _GAP
    return QPoint(
        max(screen.left(), min(below.x(), screen.right() + 1 - size.width())),
        max(screen.top(), min(y, screen.bottom() + 1 - size.height())),
    )
