"""A detail panel: a title, quiet facts and buttons on top, sections that scroll below."""

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.ui.forms.field import Field
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import card, heading, muted

_SETTLED_MS = 200
"""By then a form that has been filled anew has its heights."""


class DetailPanel(QWidget):
    """The chosen record. `set_record_shown(False)` shows the hint instead of the sections."""

    def __init__(self, nothing_chosen: str, parent: QWidget | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("look", "record")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = QLabel()
        self._facts.setProperty("look", "muted")
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._buttons.addStretch()
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_M)
        self._hint = muted(nothing_chosen)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = self._make_content()
        frame = card()
        self._stack = QStackedLayout(frame)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _make_content(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("look", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        top.addLayout(words, 1)
        top.addLayout(self._buttons)
        top.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addSpacing(SPACE_S)
        column.addLayout(self._body)
        column.addStretch(1)
        area = _FollowingArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(inside)
        return area

    def set_record_shown(self, shown: bool) -> None:
        """Show the sections, or the hint that nothing is chosen."""
        self._stack.setCurrentWidget(self._content if shown else self._hint)

    def set_hint(self, text: str) -> None:
        """Say something else while nothing is chosen."""
        self._hint.setText(text)

    def show_top(self) -> None:
        """Scroll to the beginning: another record is shown."""
        self._content.verticalScrollBar().setValue(0)

    def set_title(self, text: str, facts: str = "") -> None:
        """Show what the record is; `facts` is a quiet line below."""
        self._title.setText(text)
        self._facts.setText(facts or "\N{NO-BREAK SPACE}")  # its line stays: what is below stands still

    def add_button(self, widget: QWidget) -> None:
        """Add a button at the top right."""
        self._buttons.addWidget(widget)

    def add_section(self, widget: QWidget, text: str = "") -> None:
        """Add a section below the others, with a heading if given."""
        if text:
            self._body.addSpacing(SPACE_S)
            self._body.addWidget(heading(text))
        self._body.addWidget(widget)


class _FollowingArea(QScrollArea):
    """Scrolls to where the keyboard is, also when a shortcut took it there or the text grows below the edge.

    Whoever scrolls elsewhere to read is left there until the keyboard moves.
    """

    def __init__(self) -> None:
        super().__init__()
        self._seen: tuple[QWidget, QRect] | None = None
        self._moved = QElapsedTimer()
        # After the layout: a field that has just grown has its new height then.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._follow)
        QApplication.instance().focusChanged.connect(self._notice)  # type: ignore[union-attr]
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._notice)
        self.verticalScrollBar().rangeChanged.connect(self._settle)

    def _notice(self, *_what: object) -> None:
        """Follow the keyboard if it is elsewhere than before."""
        chosen, inside = QApplication.focusWidget(), self.widget()
        if chosen is None or inside is None or not inside.isAncestorOf(chosen):
            self._seen = None
            return
        now = (chosen, _cursor(chosen))
        if now != self._seen:
            self._seen = now
            self._moved.restart()
            self._soon.start()

    def _settle(self, *_range: object) -> None:
        if self._moved.isValid() and self._moved.elapsed() < _SETTLED_MS:
            self._soon.start()

    def _follow(self) -> None:
        chosen, inside = QApplication.focusWidget(), self.widget()
        if chosen is None or inside is None or not inside.isAncestorOf(chosen) or not chosen.isVisible():
            return
        if QGuiApplication.mouseButtons():  # nothing moves under a pressed mouse button
            return
        field: QWidget | None = chosen
        while field is not None and field is not inside and not isinstance(field, Field):
            field = field.parentWidget()
        wanted = _place(field if isinstance(field, Field) else chosen, inside)
        if wanted.height() > self.viewport().height():
            cursor = _cursor(chosen)
            wanted = QRect(chosen.mapTo(inside, cursor.topLeft()), cursor.size()).adjusted(0, -SPACE_L, 0, SPACE_L)
        _bring(self, wanted)
        around = self.parentWidget()
        while around is not None:  # with large letters the page scrolls too
            page = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and page is not None:
                _bring(around, QRect(inside.mapTo(page, wanted.topLeft()), wanted.size()))
            around = around.parentWidget()


def _bring(area: QScrollArea, wanted: QRect) -> None:
    """Scroll as little as brings a place into view; of one that is too high, its lower end."""
    bar = area.verticalScrollBar()
    highest = wanted.bottom() + SPACE_S - area.viewport().height()
    bar.setValue(max(min(bar.value(), wanted.top() - SPACE_S), highest))


def _cursor(widget: QWidget) -> QRect:
    """Return where in a widget the keyboard is; a list answers with whole pixels, a text with parts of them."""
    return QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) or QRect()).toRect()


def _place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
