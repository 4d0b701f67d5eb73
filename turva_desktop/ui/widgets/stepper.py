"""Steps from left to right: what is done, where we are, what each step does."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from turva_desktop.ui.look.theme import pixmap, scaled, theme, tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step; `hint` says what going to it will do."""

    id: str
    text: str
    hint: str = ""


class Stepper(QWidget):
    """A row of steps; a click, Enter or space on one asks to go there (`asked`), nothing moves by itself.

    Where there is no room for every word, only the current step says its own.
    """

    asked = Signal(str)

    def __init__(self, name: str, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        """Show the steps, the first one current."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._steps = list(steps)
        self.buttons = [_StepButton(step, number, number == len(steps)) for number, step in enumerate(steps, 1)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for step, one in zip(steps, self.buttons, strict=True):
            one.clicked.connect(partial(self._ask, step.id))
            layout.addWidget(one)
        layout.addStretch(1)
        if steps:
            self.set_current(steps[0].id)
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the circles and the longest word need."""
        narrow = sum(one.room(words=False).width() for one in self.buttons)
        longest = max((one.room(words=True).width() - one.room(words=False).width() for one in self.buttons), default=0)
        return QSize(narrow + longest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out words when there is no room for all of them."""
        compact = self.width() < sum(one.room(words=True).width() for one in self.buttons)
        for one in self.buttons:
            one.set_compact(compact)

    def set_current(self, step_id: str, all_done: bool = False) -> None:
        """Mark where we are; the steps before it are done (and itself, if `all_done`)."""
        position = [step.id for step in self._steps].index(step_id)
        for number, one in enumerate(self.buttons):
            done = number < position or (number == position and all_done)
            one.set_state(done=done, current=number == position, name=self._name(number, done, position))

    def current(self) -> str:
        """Return the id of the step we are at."""
        return next(step.id for step, one in zip(self._steps, self.buttons, strict=True) if one.current)

    def set_enabled_steps(self, step_ids: Sequence[str]) -> None:
        """Let only these be asked for."""
        for step, one in zip(self._steps, self.buttons, strict=True):
            one.setEnabled(step.id in step_ids)

    def _ask(self, step_id: str, _checked: bool = False) -> None:
        self.asked.emit(step_id)

    def _name(self, number: int, done: bool, position: int) -> str:
        step, total = self._steps[number], len(self._steps)
        if done:
            state = self.tr("already done")
        elif number == position:
            state = self.tr("current step")
        else:
            state = self.tr("to come")
        return self.tr("{step}, step {number} of {total}, {state}").format(
            step=step.text, number=number + 1, total=total, state=state
        )


class _StepButton(QAbstractButton):
    """A circle with a number or a check, and the step's word; a line leads to the next."""

    def __init__(self, step: Step, number: int, last: bool) -> None:
        super().__init__()
        self._step, self._number, self._last = step, number, last
        self.done = self.current = self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(step.hint)
        self.setAccessibleDescription(step.hint)
        theme().changed.connect(self.updateGeometry)

    def set_state(self, *, done: bool, current: bool, name: str) -> None:
        self.done, self.current = done, current
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Say the word only when this is the current step."""
        if compact != self._compact:
            self._compact = compact
            self.setToolTip(f"{self._step.text}. {self._step.hint}".strip() if compact else self._step.hint)
            self.updateGeometry()
            self.update()

    @property
    def _worded(self) -> bool:
        return self.current or not self._compact

    def sizeHint(self) -> QSize:
        return self.room(words=self._worded)

    def room(self, *, words: bool) -> QSize:
        """Return the size with or without the word."""
        side, tail = scaled(24), 0 if self._last else scaled(36)
        if not words:
            return QSize(side + tail + 12, side + 12)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        length = round(self.fontMetrics().horizontalAdvance(self._step.text) * 1.1)
        return QSize(side + length + tail + 24, side + 12)

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, side = tokens(), scaled(24)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        circle = QRectF(6, middle - side / 2, side, side)
        strong = self.done or self.current
        painter.setPen(QPen(QColor(colours.accent if strong else colours.control), 1.5))
        painter.setBrush(QColor(colours.accent if strong else colours.surface))
        painter.drawEllipse(circle)
        if self.done:
            inner = scaled(15)
            corner = QPointF(circle.center().x() - inner / 2, circle.center().y() - inner / 2)
            painter.drawPixmap(corner, pixmap("check", "on_accent", inner, self.devicePixelRatioF()))
        else:
            painter.setPen(QColor(colours.on_accent if self.current else colours.muted))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        font = QFont(self.font())
        if self.current:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text if strong else colours.muted))
        said = self._step.text if self._worded else ""
        width = painter.fontMetrics().horizontalAdvance(said)
        words = QRectF(circle.right() + (8 if said else 0), 0, width + 4 if said else 0, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        if not self._last:
            painter.setPen(QPen(QColor(colours.accent if self.done else colours.control), 1.5))
            painter.drawLine(QPointF(words.right() + 8, middle), QPointF(self.width() - 4, middle))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(1, 1, words.right() + 4, self.height() - 2), 6, 6)
        painter.end()
