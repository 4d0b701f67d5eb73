"""Whether files are there, asked without making the window wait: a network drive that is gone answers in a minute."""

import os
from collections.abc import Iterable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from turva_desktop.ui.running.garbage import GarbageWatch

_LOOK_EVERY_MS = 50


class Reach(QObject):
    """Asks the disk on threads of its own; one that hangs holds up neither the window nor the program's end.

    `missing` tells each path that is not there, on the thread this lives on.
    """

    missing = Signal(Path)

    def __init__(self, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._waiting: list[_Question] = []
        self._garbage = GarbageWatch(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def is_there(self, path: Path, patience: float) -> bool:
        """Return whether a file answers as being there within some seconds."""
        question = self._ask(path)
        question.join(patience)
        if question.there is None:
            self._wait_for([question])
        self._rest()
        return question.there is True

    def look_for(self, paths: Iterable[Path]) -> None:
        """Begin to ask; `missing` tells."""
        asked = {one.path for one in self._waiting}
        self._wait_for([self._ask(path) for path in paths if path not in asked])

    def _wait_for(self, questions: "list[_Question]") -> None:
        self._waiting += questions
        if self._waiting:
            self._timer.start()

    def forget(self) -> None:
        """Wait for no answer any more."""
        self._waiting.clear()
        self._timer.stop()
        self._rest()

    def _ask(self, path: Path) -> "_Question":
        self._garbage.begin()  # the asking thread must not be the one that tidies dead widgets away
        question = _Question(path)
        question.start()
        return question

    def _look(self) -> None:
        answered = [one for one in self._waiting if one.there is not None]
        self._waiting = [one for one in self._waiting if one.there is None]
        for one in answered:
            if not one.there:
                self.missing.emit(one.path)
        if not self._waiting:
            self._timer.stop()
        self._rest()

    def _rest(self) -> None:
        if not self._waiting:
            self._garbage.end()


class _Question(Thread):
    """Asks for one file; `there` is None until the disk has answered."""

    def __init__(self, path: Path) -> None:
        super().__init__(name="turva-reach", daemon=True)
        self.path, self._text = path, str(path)
        self.there: bool | None = None

    def run(self) -> None:
        """Ask."""
        self.there = os.path.isfile(self._text)  # noqa: PTH113 - makes no objects on this thread
