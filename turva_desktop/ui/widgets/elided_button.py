"""A link whose text may be longer than its place."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import TARGET

_LEAST_AROUND = 24


class ElidedButton(QPushButton):
    """Shows as much of its text as fits; the whole is its name and its tip."""

    def __init__(
        self, pressed: Callable[[], object], parent: QWidget | None = None, *, text: str = "", icon_name: str = ""
    ) -> None:
        """Make a link, empty unless a text is given."""
        super().__init__(parent)
        self._whole = ""
        if icon_name:
            self.setIcon(icon(icon_name, "accent"))
        self.setProperty("look", "link")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: pressed())
        if text:
            self.set_whole(text)

    def whole(self) -> str:
        """Return the text, also what is not shown of it."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the whole text."""
        whole = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(self._around() + whole + 2, max(super().sizeHint().height(), TARGET))

    def minimumSizeHint(self) -> QSize:
        """Keep at least a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def _around(self) -> int:
        """Return the width of what is no text: asked for as it is kept free, or the last letters would be cut."""
        shown = self.text()
        return max(_LEAST_AROUND, super().sizeHint().width() - self.fontMetrics().horizontalAdvance(shown))

    def _fit(self) -> None:
        room = self.width() - self._around()
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
