"""Which windows of this user are open, and on what: a second start calls the first one instead of opening another.

Each program that runs has a named file beside the settings. It holds the path of its workspace; whoever wants that
window appends a call, and the program, which watches the file, takes the call away and comes forward. The operating
system's lock beside it tells whether the program still lives.
"""

import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLockFile, QObject, Signal

_CALL: Final = "\n!"
_PATIENCE: Final = 3.0
"""Seconds that a program which lives may take to answer: one that hangs must not keep the user waiting."""
_LOOK_EVERY: Final = 0.02


class OpenWindows(QObject):
    """This program's own file, and calls to the others; `called` asks for this program's window."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep the files in a folder of this user; nothing is written before `show`."""
        super().__init__(parent)
        self._folder = folder
        self._own = folder / str(QCoreApplication.applicationPid())
        self._path = ""
        self._lock: QLockFile | None = None
        self._watcher: QFileSystemWatcher | None = None

    def show(self, path: Path | None) -> None:
        """Tell what this program has open; None for nothing. Where nothing can be written, nobody finds it."""
        self._path = "" if path is None else str(path.resolve())
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._own.write_text(self._path, encoding="utf-8")
            self._begin()

    def withdraw(self) -> None:
        """Tell that this program is gone."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        with suppress(OSError):
            self._own.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def call(self, path: Path | None) -> bool:
        """Have the window that shows a workspace, or for None any window, come forward; False when none answers."""
        return any(self._answers(one) for one in self._others() if path is None or _shows(one, path))

    def _begin(self) -> None:
        if self._watcher is None:
            self._lock = _lock_of(self._own)
            self._lock.tryLock(0)
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._look)
        if str(self._own) not in self._watcher.files():
            self._watcher.addPath(str(self._own))

    def _look(self) -> None:
        """Answer a call: take it away, so that the caller knows, and come forward."""
        if self._watcher is None:
            return
        with suppress(OSError):
            if self._own.read_text(encoding="utf-8").endswith(_CALL):
                self._own.write_text(self._path, encoding="utf-8")
                self.called.emit()

    def _others(self) -> list[Path]:
        """Return the files of the programs that live, the last one first; those of dead ones are swept away."""
        files = [one for one in self._folder.glob("*") if one.name.isdecimal() and one != self._own]
        return sorted(filter(_lives, files), key=_age)

    def _answers(self, file: Path) -> bool:
        _let_come_forward(int(file.name))
        try:
            with file.open("a", encoding="utf-8") as opened:
                opened.write(_CALL)
        except OSError:
            return False
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            with suppress(OSError):
                if not file.read_text(encoding="utf-8").endswith(_CALL):
                    return True
            time.sleep(_LOOK_EVERY)
        return False


def _shows(file: Path, path: Path) -> bool:
    """Tell whether a program has a workspace open: the same file, by whatever name it is called."""
    try:
        told = Path(file.read_text(encoding="utf-8").removesuffix(_CALL))
        return told == path.resolve() or (told.is_file() and path.is_file() and told.samefile(path))
    except OSError:
        return False


def _lives(file: Path) -> bool:
    lock = _lock_of(file)
    if not lock.tryLock(0):
        return True
    with suppress(OSError):
        file.unlink(missing_ok=True)
    lock.unlock()
    return False


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_name(f"{file.name}.lock")))
    lock.setStaleLockTime(0)  # a long afternoon is no crash: only the end of the process is
    return lock


def _age(file: Path) -> float:
    try:
        return -file.stat().st_mtime
    except OSError:
        return 0.0


def _let_come_forward(process: int) -> None:
    """Pass on the right to come forward: Windows gives it to the program that the user has just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
