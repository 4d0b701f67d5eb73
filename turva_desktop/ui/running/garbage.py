"""Keep Python's garbage collector on the GUI thread while another thread works.

The collector runs on whichever thread happens to allocate. Finding a dead widget there, it would destroy it there,
and Qt ends the process: measured with PySide 6.11, whose own guard covers its classes and not classes derived from
them.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from turva_desktop.ui.running.collector import Collector

_EVERY = 100
"""Milliseconds between two looks at what has piled up."""


class GarbageWatch(QObject):
    """Collects on the thread it lives on, from `begin` to `end`; outside them Python does it by itself."""

    def __init__(self, parent: QObject) -> None:
        """Make a watch that rests."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(_collect_young)

    def begin(self) -> None:
        """Take the collector over: another thread begins to work."""
        if self._timer.isActive():
            return
        Collector.hold()
        self._timer.start()

    def end(self) -> None:
        """Give the collector back: the other thread rests."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        Collector.release()


def _collect_young() -> None:
    """Do what Python would have done; the oldest generation waits for the end of the work, the window doesn't."""
    young, middle, _old = gc.get_count()
    first, second, _third = gc.get_threshold()
    if young > first:
        gc.collect(1 if middle > second else 0)
