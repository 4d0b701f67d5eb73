"""The bar where the program says what happened, with Undo if it can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from turva_desktop.ui.look.theme import icon, scaled, theme, tokens
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S, StatusRole
from turva_desktop.ui.widgets.announcement import announce
from turva_desktop.ui.widgets.labels import button, icon_button

_SHOWN_MS = 12_000


class MessageBar(QFrame):
    """One message at a time. A passing one goes by itself; a problem stays until it is closed."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("message-bar")
        self._role = StatusRole.OK
        self._picture = QLabel()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.undo_button = button(self.tr("&Undo"), self._take_back, "undo-2")
        self._follow: Callable[[], object] = self.hide
        self.show_button = button("", self._go, "arrow-right")
        self._close = icon_button(self.tr("Close the message"), "x", self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._picture)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.show_button)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._pass)
        theme().changed.connect(self._dress)
        self.hide()

    def text(self) -> str:
        """Return what is being said; empty when nothing is."""
        return self.message.text() if not self.isHidden() else ""

    def say(self, text: str, undo: bool = False) -> None:
        """Say something in passing."""
        self._show(text, StatusRole.OK, undo)
        self._timer.start()

    def offer(self, text: str, deed: str, follow: Callable[[], object]) -> None:
        """Say something in passing, with a button that leads to it."""
        self._follow = follow
        self.show_button.setText(deed)
        self.show_button.setAccessibleName(f"{deed.replace('&', '')}: {text}")
        self._show(text, StatusRole.OK, undo=False, follow=True)
        self._timer.start()

    def problem(self, text: str) -> None:
        """Say what went wrong; it stays."""
        self._timer.stop()
        self._show(text, StatusRole.FAILED, undo=False)

    def forget_undo(self) -> None:
        """Take an offer to undo away: something else has been done since, and that is what Undo would take back."""
        if not (self.undo_button.isHidden() and self.show_button.isHidden()):
            self.hide()

    def _show(self, text: str, role: StatusRole, undo: bool, follow: bool = False) -> None:
        self._role = role
        self.show_button.setVisible(follow)
        self.message.setText(text)
        self.show_button.setVisible(follow)
        self.undo_button.setVisible(undo)
        self.undo_button.setAccessibleName(self.tr("Undo: {message}").format(message=text))
        self._dress()
        self.show()
        announce(self, text)

    def _dress(self) -> None:
        colours = tokens().status[self._role]
        self.setStyleSheet(
            f"#message-bar {{ background: {colours.ground}; border: 1px solid {colours.ink}; border-radius: 6px; }}"
            f"#message-bar QLabel {{ color: {colours.ink}; }}"
        )
        name = "circle-check" if self._role is StatusRole.OK else "triangle-alert"
        self._picture.setPixmap(icon(name, self._role).pixmap(QSize(scaled(20), scaled(20)), self.devicePixelRatioF()))

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()

    def _go(self) -> None:
        self.hide()
        self._follow()

    def _pass(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start()  # no time limit for somebody who is about to use it
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
