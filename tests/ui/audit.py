"""The accessibility audit of a window: names, tab order, focus marks and target sizes, as EN 301 549 asks.

`assert audit(window) == []` belongs to the tests of every screen. The window must be shown and active.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

LEAST_TARGET = 24
"""Pixels; WCAG 2.2, 2.5.8."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that keeps somebody from using a control."""

    rule: str
    widget: str
    detail: str


def audit(window: QWidget) -> list[Finding]:
    """Return what is wrong with the visible controls of a window."""
    QApplication.processEvents()
    controls = _controls(window)
    return [
        *_names(window, controls),
        *_targets(controls),
        *_tab_order(window),
        *_focus_marks(window),
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if not interface.isValid():
        return widget.accessibleName()
    # On Linux a combo box reports its value as its name: only its own name or a label's counts.
    relations = interface.relations(QAccessible.RelationFlag.Label)
    labels = " ".join(pair[0].text(QAccessible.Text.Name) for pair in relations)
    own = "" if isinstance(widget, QComboBox) else interface.text(QAccessible.Text.Name)
    return (widget.accessibleName() or labels or own).replace("&", "").strip()


def role_of(widget: QWidget) -> str:
    """Return what a screen reader says a widget is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role().name if interface.isValid() else "?"


def tab_stops(window: QWidget) -> list[QWidget]:
    """Return the widgets that should be reached with Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.window() is window
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_inner(widget)
    ]


def _controls(window: QWidget) -> list[QWidget]:
    buttons = [
        widget
        for widget in window.findChildren(QAbstractButton)
        if widget.isVisibleTo(window) and widget.window() is window and not _is_inner(widget)
    ]
    found = dict.fromkeys([*tab_stops(window), *buttons])
    return sorted(found, key=lambda widget: _place(widget, window))


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner.y(), corner.x()


def _is_inner(widget: QWidget) -> bool:
    """Return whether a widget is a part of another control and not one of its own."""
    parent = widget.parentWidget()
    if parent is None:
        return False
    return (
        (isinstance(widget, QLineEdit) and isinstance(parent, (QAbstractSpinBox, QComboBox)))
        or isinstance(parent, (QLineEdit, QTabBar))
        or (
            isinstance(parent, QAbstractScrollArea) and (widget is parent.viewport() or isinstance(widget, QHeaderView))
        )
        or widget.objectName().startswith("qt_")
        or any(type(above).__name__ == "QCalendarWidget" for above in _above(widget))
    )


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _describe(widget: QWidget) -> str:
    line = [widget, *_above(widget)][:4]
    return " < ".join(type(one).__name__ + (f"#{one.objectName()}" if one.objectName() else "") for one in line)


def _names(window: QWidget, controls: list[QWidget]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], QWidget] = {}
    for widget in controls:
        name, role = name_of(widget), role_of(widget)
        if not name:
            yield Finding("name", _describe(widget), f"{role} has no accessible name")
        elif (role, name) in seen:
            yield Finding("duplicate-name", _describe(widget), f"two of {role} {name!r}")
        seen[role, name] = widget
    if not window.windowTitle():
        yield Finding("name", _describe(window), "the window has no title")


def _targets(controls: list[QWidget]) -> Iterator[Finding]:
    for widget in controls:
        width, height = widget.width(), widget.height()
        if isinstance(widget, (QCheckBox, QRadioButton)):
            width = max(width, LEAST_TARGET)  # the label is part of the target
        if min(width, height) < LEAST_TARGET:
            yield Finding("target-size", _describe(widget), f"{name_of(widget)!r} is {width} × {height}")
        if isinstance(widget, QAbstractButton) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            yield Finding("keyboard", _describe(widget), f"{name_of(widget)!r} never takes the keyboard")


def _tab_order(window: QWidget) -> Iterator[Finding]:
    wanted = set(tab_stops(window))
    reached: list[QWidget] = []
    stuck = 0
    for _ in range(len(wanted) * 3 + 10):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None:
            yield Finding("keyboard", _describe(window), "Tab loses the keyboard")
            return
        if reached and focus is reached[-1]:
            stuck += 1
            if stuck > 5:
                yield Finding("keyboard-trap", _describe(focus), f"Tab does not leave {name_of(focus)!r}")
                return
            continue
        stuck = 0
        if focus in reached:
            break
        reached.append(focus)
    for widget in wanted:
        if not any(widget is one or widget.isAncestorOf(one) or _same_choice(widget, one) for one in reached):
            yield Finding("keyboard", _describe(widget), f"{name_of(widget)!r} is not reached with Tab")


def _same_choice(widget: QWidget, reached: QWidget) -> bool:
    """Return whether Tab comes to another button of the same choice, where the arrow keys go on."""
    both_radio = isinstance(widget, QRadioButton) and isinstance(reached, QRadioButton)
    return both_radio and widget.parentWidget() is reached.parentWidget()


def _focus_marks(window: QWidget) -> Iterator[Finding]:
    for widget in tab_stops(window):
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus() and widget.focusProxy() is None:
            yield Finding("keyboard", _describe(widget), f"{name_of(widget)!r} refuses the keyboard")
        elif before == widget.grab().toImage():
            yield Finding("focus-visible", _describe(widget), f"{name_of(widget)!r} looks the same with the keyboard")
