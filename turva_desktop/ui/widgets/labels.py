"""Texts and buttons by what they are for, not by how they look."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from turva_desktop.ui.look.theme import icon, scaled, theme


class _PushButton(QPushButton):
    """Its icon grows with the text and keeps some air from it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setIconSize(QSize(scaled(18) + 4, scaled(18)))


class ToolButton(QToolButton):
    """A tool button that takes the keyboard; its icon grows with the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty button."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setIconSize(QSize(scaled(18), scaled(18)))


def title(text: str) -> QLabel:
    """Return the heading of a page or a record."""
    return _label(text, "title")


def heading(text: str) -> QLabel:
    """Return the heading of a part."""
    return _label(text, "heading")


def muted(text: str) -> QLabel:
    """Return a quiet text that wraps."""
    label = _label(text, "muted")
    label.setWordWrap(True)
    return label


def plain(text: str) -> QLabel:
    """Return a text that wraps and can be selected with the mouse."""
    label = _label(text, "plain")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def line() -> QFrame:
    """Return a thin line across."""
    found = QFrame()
    found.setProperty("look", "line")
    return found


def card(look: str = "card") -> QFrame:
    """Return an empty card: a surface with a border; give it a layout."""
    found = QFrame()
    found.setProperty("look", look)
    return found


def button(
    text: str, pressed: Callable[[], object], icon_name: str = "", look: str = "", hint: str = ""
) -> QPushButton:
    """Return a push button; `look` is empty, `primary` (one on a screen), `danger`, `link` or `door`."""
    found = _PushButton(text)
    if look:
        found.setProperty("look", look)
    if icon_name:
        role = {"primary": "on_accent", "danger": "danger", "link": "accent"}.get(look, "text")
        found.setIcon(icon(icon_name, role))
    if hint:
        found.setToolTip(hint)
    found.setAutoDefault(True)  # so that Enter presses it where the keyboard is on it, outside dialogs too
    found.clicked.connect(lambda _checked=False: pressed())
    return found


def icon_button(name: str, icon_name: str, pressed: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that shows only an icon; its name is read aloud and shown as its tip."""
    found = ToolButton()
    found.setIcon(icon(icon_name))
    found.setAccessibleName(name)
    found.setToolTip(name)
    if pressed is not None:
        found.clicked.connect(lambda _checked=False: pressed())
    return found


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and repaint."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # what users write is not ours to interpret
    label.setProperty("look", look)
    return label
