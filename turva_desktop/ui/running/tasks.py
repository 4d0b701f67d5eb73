"""Long work on one worker lane: the window stays alive, the database sees one worker."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from turva_desktop.domain.errors import Cancelled, TurvaError
from turva_desktop.domain.ports import Progress
from turva_desktop.ui.running.garbage import GarbageWatch

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

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
    """Runs long work one at a time off the GUI thread; everything it tells arrives on the GUI thread.

    The worker is told a number and looks the work up: tasks, their results and their errors belong to the GUI thread
    and die there, with whatever widgets they hold. For the same reason Python's collector stays there meanwhile.
    """

    started = Signal(Task)
    progressed = Signal(Task, int, int)
    """The task, parts done and parts in all."""
    finished = Signal(Task)
    """The task ended in whatever way."""
    failed = Signal(TurvaError)
    """The user's business; any other exception goes to `sys.excepthook`."""
    was_cancelled = Signal(Task)

    _began = Signal(int)
    _stepped = Signal(int, int, int)
    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a lane; its thread starts with the first work."""
        super().__init__(parent)
        self._numbers = count(1)
        self._open: dict[int, Task] = {}
        self._outcomes: dict[int, _Outcome] = {}
        self._garbage = GarbageWatch(self)
        self._began.connect(self._tell_began, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._tell_step, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _lane(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor  # with the first work, not with the window

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="turva-work")

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
        number = next(self._numbers)
        self._open[number] = task
        self._garbage.begin()
        self._lane.submit(self._work, number)
        return task

    def cancel(self, task: Task) -> None:
        """Ask a task to stop at its next step."""
        task.cancelled.set()

    def stop_all(self) -> None:
        """Cancel everything and wait until the worker rests; no result arrives afterwards.

        For whoever takes away what the work uses: the workspace, or the page that waits for the result.
        """
        stopped = list(self._open.values())
        for task in stopped:
            task.cancelled.set()
        if stopped:
            self._lane.submit(int).result()  # its turn comes after theirs
        self._open.clear()
        self._outcomes.clear()
        self._garbage.end()
        for task in stopped:
            self.finished.emit(task)

    def shut_down(self) -> None:
        """Stop everything and end the worker's thread; nothing runs afterwards."""
        self.stop_all()
        self._lane.shutdown(wait=True, cancel_futures=True)

    def _work(self, number: int) -> None:
        self._began.emit(number)
        self._outcomes[number] = self._outcome(number)
        self._ended.emit(number)

    def _outcome(self, number: int) -> "_Outcome":
        task = self._open[number]
        try:
            progress = _Steps(lambda done, total: self._stepped.emit(number, done, total), task.cancelled)
            progress.check()
            return _Outcome(result=task.work(progress))
        except Exception as error:  # noqa: BLE001 - every kind is told on the GUI thread
            return _Outcome(error=error)

    def _tell_began(self, number: int) -> None:
        if number in self._open:  # else stopped meanwhile
            self.started.emit(self._open[number])

    def _tell_step(self, number: int, done: int, total: int) -> None:
        if number in self._open:
            self.progressed.emit(self._open[number], done, total)

    def _end(self, number: int) -> None:
        if number not in self._open:
            return  # stopped meanwhile
        task, outcome = self._open.pop(number), self._outcomes.pop(number)
        if not self._open:
            self._garbage.end()
        self.finished.emit(task)
        error = outcome.error
        if error is None:
            task.done(outcome.result)
        elif isinstance(error, TurvaError):
            self.failed.emit(error)
        elif isinstance(error, Cancelled):
            self.was_cancelled.emit(task)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """How a piece of work ended."""

    result: Any = None
    error: Exception | None = None


class _Steps:
    """The `Progress` that the work sees."""

    def __init__(self, tell: Callable[[int, int], None], cancelled: Event) -> None:
        self._tell, self._cancelled = tell, cancelled
        self._last = 0.0

    def check(self) -> None:
        """Raise `Cancelled` if the user wants no more."""
        if self._cancelled.is_set():
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is, not more often than the eye needs."""
        self.check()
        now = time.monotonic()
        if done < total and now - self._last < _TELL_EVERY:
            return
        self._last = now
        self._tell(done, total)
