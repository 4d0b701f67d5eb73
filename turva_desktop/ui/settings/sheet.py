"""A sheet of settings: sections in cards one below another, not wider than is good to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import scaled, theme
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M
from turva_desktop.ui.widgets.labels import card, heading

_WIDEST = 720


class Sheet(QScrollArea):
    """Scrolls when the window is low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without sections."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("look", "clear")
        self._column = QWidget()
        self._column.setProperty("look", "clear")
        self._sections = QVBoxLayout(self._column)
        self._sections.setContentsMargins(0, 0, 0, 0)
        self._sections.setSpacing(SPACE_M)
        self._sections.addStretch(1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self.setWidget(inside)
        theme().changed.connect(self._fit)
        self._fit()

    def add(self, text: str, *contents: QWidget) -> None:
        """Add a section with its heading."""
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(heading(text))
        for content in contents:
            layout.addWidget(content)
        self._sections.insertWidget(self._sections.count() - 1, frame)

    def _fit(self) -> None:
        self._column.setMaximumWidth(scaled(_WIDEST))
