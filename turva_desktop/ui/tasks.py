"""Long work on one worker lane: the window stays alive, the database sees one worker."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from turva_desktop.domain.errors import Cancelled, TurvaError
from turva_desktop.domain.ports import Progress

T = TypeVar("T")

_TELL_EVERY = 0.05
"""Seconds between two tellings of progress."""


@dataclass(eq=False, kw_only=True)
class Task:
    """One piece of long work; `title` says what is happening."""

    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    cancelled: Event = field(default_factory=Event)


class TaskRunner(QObject):
    """Runs long work one at a time off the GUI thread; everything it tells arrives on the GUI thread."""

    started = Signal(Task)
    progressed = Signal(Task, int, int)
    """The task, parts done and parts in all."""
    finished = Signal(Task)
    """The task ended in whatever way."""
    failed = Signal(TurvaError)
    """The user's business; any other exception goes to `sys.excepthook`."""
    was_cancelled = Signal(Task)

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a lane; its thread starts with the first work."""
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="turva-work")
        self._open: list[Task] = []
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Return whether some work is running or waiting."""
        return bool(self._open)

    def run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> Task:
        """Queue work: `work(progress)` runs on the worker, then `done(result)` on the GUI thread.

        The work calls `progress.step(done, total)` as it goes; that raises `Cancelled` after a cancel, and `done`
        is then not called. A `TurvaError` becomes the same message as from `attempt`.
        """
        task = Task(title=title, work=work, done=done)
        self._open.append(task)
        self._lane.submit(self._work, task)
        return task

    def cancel(self, task: Task) -> None:
        """Ask a task to stop at its next step."""
        task.cancelled.set()

    def stop_all(self) -> None:
        """Cancel everything and wait until the worker rests; no result arrives afterwards.

        For whoever takes away what the work uses: the workspace, or the page that waits for the result.
        """
        stopped, self._open = self._open, []
        for task in stopped:
            task.cancelled.set()
        if stopped:
            self._lane.submit(int).result()  # its turn comes after theirs
        for task in stopped:
            self.finished.emit(task)

    def shut_down(self) -> None:
        """Stop everything and end the worker's thread; nothing runs afterwards."""
        self.stop_all()
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _work(self, task: Task) -> None:
        try:
            progress = _Steps(self._tell_progress, task)
            self._told.emit(lambda: self._tell(task, self.started, task))
            progress.check()
            result = task.work(progress)
        except Exception as error:  # noqa: BLE001 - every kind is told on the GUI thread
            self._told.emit(lambda error=error: self._end(task, error))
        else:
            self._told.emit(lambda: self._end(task, None, result))

    def _tell_progress(self, task: Task, done: int, total: int) -> None:
        self._told.emit(lambda: self._tell(task, self.progressed, task, done, total))

    def _tell(self, task: Task, signal: SignalInstance, *what: object) -> None:
        if task in self._open:  # else stopped meanwhile
            signal.emit(*what)

    def _hear(self, tell: Callable[[], None]) -> None:
        tell()

    def _end(self, task: Task, error: Exception | None, result: object = None) -> None:
        if task not in self._open:
            return  # stopped meanwhile
        self._open.remove(task)
        self.finished.emit(task)
        if error is None:
            task.done(result)
        elif isinstance(error, TurvaError):
            self.failed.emit(error)
        elif isinstance(error, Cancelled):
            self.was_cancelled.emit(task)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class _Steps:
    """The `Progress` that the work sees."""

    def __init__(self, tell: Callable[[Task, int, int], None], task: Task) -> None:
        self._tell, self._task = tell, task
        self._last = 0.0

    def check(self) -> None:
        """Raise `Cancelled` if the user wants no more."""
        if self._task.cancelled.is_set():
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is, not more often than the eye needs."""
        self.check()
        now = time.monotonic()
        if done < total and now - self._last < _TELL_EVERY:
            return
        self._last = now
        self._tell(self._task, done, total)
