"""What an empty screen says: what this is for, and where to begin."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import pixmap, scaled, theme
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import button, heading, muted


class EmptyState(QWidget):
    """An icon, a title, one sentence, one primary button and at most one other."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        primary: tuple[str, Callable[[], object]] | None = None,
        secondary: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the words; a button is (text, what it does)."""
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top, words = heading(title), muted(text)
        top.setWordWrap(True)
        for label in (top, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMinimumWidth(scaled(240))
        words.setMaximumWidth(scaled(420))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 20)
        middle.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for number, choice in enumerate((primary, secondary)):
            if choice is not None:
                buttons.addWidget(button(choice[0], choice[1], look="primary" if number == 0 else ""))
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addStretch(1)
        layout.addWidget(self._picture)
        layout.addWidget(top)
        layout.addLayout(middle)
        layout.addSpacing(SPACE_M)
        layout.addLayout(buttons)
        layout.addStretch(2)
        theme().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, "muted", scaled(40), self.devicePixelRatioF()))
