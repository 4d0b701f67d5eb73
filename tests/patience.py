"""How long a test waits for what must come: longer than any machine needs, for only a failure waits that long."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 120.0
"""Seconds. The build server is slower than the machine the test was written on, and busy with other tests."""

_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """The robot of pytest-qt, which by itself gives up after five seconds."""

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
