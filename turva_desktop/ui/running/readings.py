"""What the window reads: of one moment, and listened to from then on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from turva_desktop.domain.record import Record

if TYPE_CHECKING:
    from turva_desktop.services import Services


class Readings(QObject):
    """Opens the readings of the window's thread, one at a time.

    Whatever services are asked inside `open` answer of one moment; an `open` inside another is a part of it. Nothing
    can be written meanwhile: what has to be stored because something else comes to view waits for the end (`after`).
    """

    ended = Signal(frozenset)
    """The kinds of records that were asked for."""

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        """Read from these services."""
        super().__init__(parent)
        self._services = services
        self._is_open = False
        self._waiting: list[Callable[[], object]] = []

    @contextmanager
    def open(self) -> Iterator[None]:
        """Let the block read."""
        if self._is_open:
            yield
            return
        with self._services.snapshot() as seen:
            self._is_open = True
            try:
                yield
            finally:
                self._is_open = False
                kinds: frozenset[type[Record]] = frozenset(seen)
                self.ended.emit(kinds)  # before anything is written: whoever has read must hear of it
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()

    def tell_read(self, kinds: frozenset[type[Record]]) -> None:
        """Have the page in view listen to what was read for it on another thread."""
        self.ended.emit(kinds)

    @property
    def is_open(self) -> bool:
        """Tell whether a reading is under way."""
        return self._is_open

    def after(self, work: Callable[[], object]) -> None:
        """Do something now, or when the reading under way has ended."""
        if self._is_open:
            self._waiting.append(work)
        else:
            work()
