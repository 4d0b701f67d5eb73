"""A notice inside a page: something worth knowing about what is shown, with an icon and in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from turva_desktop.ui.look.theme import pixmap, scaled, theme, tokens
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S, STATUS_ICONS, StatusRole


class Notice(QFrame):
    """One sentence on the ground of its role; hidden while it has nothing to say."""

    def __init__(self, role: StatusRole = StatusRole.OVERDUE, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._role = role
        self._picture = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M - 4, SPACE_S, SPACE_M - 4, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def text(self) -> str:
        """Return what is said; empty when nothing is."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say a sentence; an empty one hides the notice."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def _dress(self) -> None:
        colours = tokens().status[self._role]
        self.setStyleSheet(
            f"#notice {{ background: {colours.ground}; border: 1px solid {colours.ink}; border-radius: 6px; }}"
            f"#notice QLabel {{ color: {colours.ink}; }}"
        )
        self._picture.setPixmap(pixmap(STATUS_ICONS[self._role], self._role, scaled(18), self.devicePixelRatioF()))
