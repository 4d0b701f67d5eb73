"""A door: a wide button with an icon, a name and what lies behind it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from turva_desktop.ui.look.theme import pixmap, scaled, theme
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import heading, muted, plain


class Door(QPushButton):
    """Shows its words whole: they wrap, and the button is as high as they need."""

    def __init__(
        self,
        icon_name: str,
        text: str,
        explanation: str,
        pressed: Callable[[], object],
        *,
        role: str = "accent",
        compact: bool = False,
    ) -> None:
        """`role` is the colour of the icon; a compact door is a line of a list."""
        super().__init__()
        self.setProperty("look", "door")
        self.setAutoDefault(not compact)
        # A line of a list is read out whole; a door by its name, with the rest to ask for.
        self.setAccessibleName(". ".join(part for part in (text, explanation) if part) if compact else text)
        self.setAccessibleDescription("" if compact else explanation)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon_name, self._role, self._side = icon_name, role, 20 if compact else 32
        self._picture = QLabel()
        self.explanation = muted(explanation)
        if not explanation:
            self.explanation.hide()
        name = plain(text) if compact else heading(text)
        if compact:
            name.setProperty("look", "strong")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(self.explanation)
        layout = QHBoxLayout(self)
        margin = SPACE_S + 2 if compact else SPACE_M
        layout.setContentsMargins(SPACE_M, margin, SPACE_M, margin)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda _checked=False: pressed())
        theme().changed.connect(self._draw)
        self._draw()

    def sizeHint(self) -> QSize:
        """Be as high as the words need."""
        return self._needed(super().sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self._needed(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def _needed(self, width: int) -> QSize:
        layout = self.layout()
        return QSize(width, layout.totalSizeHint().height() if layout else 0)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, self._role, scaled(self._side), self.devicePixelRatioF()))
