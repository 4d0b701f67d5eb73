"""How a test lives with slow machines: it waits longer than any of them needs, and counts work instead of seconds."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from turva_desktop.ui.look.theme import dress

PATIENCE = 120.0
"""Seconds. The build server is slower than the machine the test was written on, and busy with other tests."""


def effort(deed: Callable[[], object]) -> float:
    """Return how much work a deed is: 1 is what this machine needs to write a million numbers as text.

    Seconds would be those of the machine and of whatever else it does; the yardstick is used before and after.
    """
    before = _processor_time(_yardstick)
    spent = _processor_time(deed)
    return spent / max(before, _processor_time(_yardstick))


def _yardstick() -> None:
    for number in range(1_000_000):
        str(number)


def _processor_time(deed: Callable[[], object]) -> float:
    began = time.process_time()
    deed()
    return time.process_time() - began


_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """The robot of pytest-qt, which by itself gives up after five seconds."""

    def addWidget(self, widget: QWidget, **named: Any) -> None:
        """Have a widget closed at the end; shown by itself, it is dressed as the window would dress it."""
        super().addWidget(widget, **named)
        if widget.isWindow() and not widget.styleSheet():
            dress(widget)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MS) -> None:
        """Wait until something is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _MS, **named: Any) -> Any:
        """Wait until a signal has come."""
        return super().waitSignal(signal, timeout=timeout, **named)

    def waitActive(self, widget: QWidget, *, timeout: int = _MS) -> Any:
        """Wait until a window has the keyboard."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = _MS) -> Any:
        """Wait until a window is on the screen."""
        return super().waitExposed(widget, timeout=timeout)
