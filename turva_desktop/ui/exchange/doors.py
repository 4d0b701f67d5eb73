"""The two doors of the exchange: out and in."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from turva_desktop.ui.theme import pixmap, scaled, theme
from turva_desktop.ui.tokens import SPACE_M
from turva_desktop.ui.widgets.labels import heading, muted


class Door(QPushButton):
    """A wide button with an icon, what it does, and what happens then."""

    def __init__(self, icon_name: str, text: str, explanation: str, pressed: Callable[[], object]) -> None:
        """Show the words; they wrap."""
        super().__init__()
        self.setProperty("look", "door")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAccessibleDescription(explanation)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon_name = icon_name
        self._picture = QLabel()
        self.explanation = muted(explanation)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading(text))
        words.addWidget(self.explanation)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
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
        self._picture.setPixmap(pixmap(self._icon_name, "accent", scaled(32), self.devicePixelRatioF()))
