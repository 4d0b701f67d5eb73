"""Where Tab goes when controls come and go."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(first: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go from `first` through the widgets one by one, and on to where it went before."""
    for widget in widgets:
        QWidget.setTabOrder(first, widget)
        first = widget


def tab_before(last: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go through the widgets one by one before it comes to `last`."""
    first = last.previousInFocusChain()
    while first is not None and first is not last and not first.focusPolicy() & Qt.FocusPolicy.TabFocus:
        first = first.previousInFocusChain()
    if first is not None:
        tab_after(first, widgets)
