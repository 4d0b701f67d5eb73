"""Typing into a field as a person does, also letters that QTest does not know (ä, š)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


def type_text(field: QWidget, text: str) -> None:
    """Type a text where the cursor is."""
    field.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def type_over(field: QWidget, text: str) -> None:
    """Type in the place of what a field holds, and go on with Tab."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        type_text(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    # What is offered while typing is a popup, and a popup hears the keys first.
    QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Tab)


def take_offered(line: QLineEdit, letters: str) -> None:
    """Type letters of ASCII into a line, take the first text that is offered, and go on with Tab."""
    line.setFocus()
    QTest.keyClicks(line, letters)
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Tab)
