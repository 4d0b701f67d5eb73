"""A combo box of (value, text) pairs that keeps Python values."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from turva_desktop.ui.widgets.popup_place import beside

V = TypeVar("V")
_AROUND = 48
"""Pixels beside the texts of the list: its padding, and a scroll bar when there are many."""
Option = tuple[V, str]
"""A value and the text that stands for it."""


class Choice(QComboBox, Generic[V]):
    """One of several; `chosen` is emitted only when the user chooses."""

    chosen = Signal()

    def __init__(self, options: Sequence[Option[V]] = (), parent: QWidget | None = None) -> None:
        """Show the options, the first one chosen."""
        super().__init__(parent)
        self._values: list[V] = []
        self._dressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a passing wheel takes no keyboard either
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_options(options)
        self.activated.connect(lambda _index: self.chosen.emit())

    def set_options(self, options: Sequence[Option[V]]) -> None:
        """Show other options; the chosen value stays if it is among them."""
        before = self.value()
        self._values = [value for value, _text in options]
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems([text for _value, text in options])
        if before in self._values:
            self.set_value(before)
        self.blockSignals(blocked)

    def value(self) -> V | None:
        """Return the chosen value; None if nothing is chosen."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: V | None) -> None:
        """Choose a value; an unknown one chooses nothing."""
        self.setCurrentIndex(next((place for place, one in enumerate(self._values) if one == value), -1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the combo box; a text that is too long ends with an ellipsis."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        parts = QStyle.SubControl
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 2
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        """Show the list in full where there is room for it, in one frame, as wide as its texts."""
        view = self.view()
        if not self._dressed:
            self._dressed = True
            self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own knows no style sheet
        room = self.screen().availableGeometry().width() // 2
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + _AROUND, max(room, self.width())))
        super().showPopup()
        held = view.parentWidget()
        if isinstance(held, QFrame):
            held.setFrameShape(QFrame.Shape.NoFrame)
            held.move(beside(self, held.size()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page: a passing wheel must not change a stored value."""
        event.ignore()
