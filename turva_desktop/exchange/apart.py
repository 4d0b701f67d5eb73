"""A file from outside read in a process of its own: whatever the file does to it, this program lives on.

The process is this program itself, started anew with one word (`READS_A_FILE`), so that it is there in every bundle.
"""

import logging
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, BinaryIO, Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.exchange import READS_A_FILE
from turva_desktop.exchange.grid import Book, BookSheet
from turva_desktop.exchange.packing import unpacked
from turva_desktop.exchange.wire import Message, receive
from turva_desktop.exchange.zip_gate import MEGABYTE

_log = logging.getLogger(__name__)

_LOOK_EVERY: Final = 0.1
"""Seconds between two looks at the clock, and at whether the user wants no more."""
_ENDED: Final = "exchange.reading_ended"
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a program with an output would open a window of its own."""
_SOURCES: Final = Path(__file__).resolve().parents[2]
_CONSOLE_PROGRAM: Final = "turva"
"""The one of the two programs of a bundle that has an output."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What reading a file may take: seconds, and more for each megabyte of it, and megabytes of memory."""

    seconds: float = 60
    seconds_per_megabyte: float = 3
    megabytes: int = 2048


USUAL: Final = Limits()


def read_apart(path: Path, progress: Progress | None = None, limits: Limits = USUAL) -> Book:
    """Read a file of any kind that is read, in a process of its own.

    Raises `TurvaError` for a file that isn't read, and for one whose reading takes too long, takes too much memory, or
    ends the process. `Cancelled` from the progress ends the process too.
    """
    return _Reading(path, progress or NoProgress(), limits).run()


def command(executable: str, *, frozen: bool) -> list[str]:
    """Return how this program is started to read a file: by Python, or by itself where it is a program of its own.

    Of a bundle's two programs it is the one with an output.
    """
    program = Path(executable)
    if not frozen and program.stem.lower().startswith("python"):
        return [executable, "-P", "-m", "turva_desktop", READS_A_FILE]
    console = program.with_name(_CONSOLE_PROGRAM + program.suffix)
    return [str(console if console.exists() else program), READS_A_FILE]


class _Reading:
    """One file while it is read elsewhere."""

    def __init__(self, path: Path, progress: Progress, limits: Limits) -> None:
        self._path = path
        self._progress = progress
        self._seconds = limits.seconds + limits.seconds_per_megabyte * _megabytes(path)
        self._limits = limits
        self._until = time.monotonic() + self._seconds
        self._heard: SimpleQueue[Message | None] = SimpleQueue()
        self._about: Message = {"count": 1}
        self._sheets: list[BookSheet] = []

    def run(self) -> Book:
        """Read the file."""
        with tempfile.TemporaryFile() as complaints:
            process = self._started(complaints)
            listener = Thread(target=self._listen, args=(process.stdout,), name="turva-reading")
            listener.start()
            try:
                self._hear_all()
            except TurvaError as error:
                if error.code == _ENDED:
                    _log_complaints(complaints)
                raise
            finally:
                process.kill()
                process.wait()
                listener.join()
                if process.stdout is not None:
                    process.stdout.close()
        return Book(
            file_name=self._path.name,
            sha256=str(self._about["sha256"]),
            has_macros=bool(self._about["has_macros"]),
            sheets=tuple(self._sheets),
        )

    def _started(self, complaints: IO[bytes]) -> "subprocess.Popen[bytes]":
        """Start the process; `complaints` takes what it says besides."""
        frozen = bool(getattr(sys, "frozen", False))
        wanted = [str(self._path), str(self._limits.megabytes), str(round(self._seconds))]
        try:
            return subprocess.Popen(  # noqa: S603 - this program itself
                [*command(sys.executable, frozen=frozen), *wanted],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=_environment(),
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise self._ended() from error

    def _listen(self, stream: BinaryIO) -> None:
        """Take what the process tells, on a thread of its own; nothing at the end of it."""
        try:
            for message in receive(stream):
                self._heard.put(message)
        except (ValueError, OSError, MemoryError):
            pass  # cut short: as if it had ended there
        self._heard.put(None)

    def _hear_all(self) -> None:
        """Take in everything; raises `TurvaError` when it doesn't come to its end."""
        while True:
            message = self._next()
            if message is None:
                raise self._ended()
            if "end" in message:
                return
            try:
                self._take(message)
            except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:  # no message of ours
                raise self._ended() from error

    def _next(self) -> Message | None:
        """Wait for the next message; meanwhile the user may cancel, and the time may be over."""
        while time.monotonic() < self._until:
            try:
                return self._heard.get(timeout=_LOOK_EVERY)
            except Empty:
                self._step()
        raise TurvaError("exchange.takes_too_long", file=self._path.name, seconds=round(self._seconds))

    def _take(self, message: Message) -> None:
        if "error" in message:
            raise TurvaError(str(message["error"]), **message["details"])
        if "sheet" in message:
            self._sheets.append(unpacked(message["sheet"]))
        else:
            self._about = message
        self._step()

    def _step(self) -> None:
        self._progress.step(len(self._sheets), max(int(self._about["count"]), len(self._sheets)) + 1)

    def _ended(self) -> TurvaError:
        return TurvaError(_ENDED, file=self._path.name)


def _log_complaints(complaints: IO[bytes]) -> None:
    """Keep the last of what the process said before it ended: it is for whoever looks after the program."""
    complaints.seek(0, os.SEEK_END)
    complaints.seek(max(complaints.tell() - 2000, 0))
    _log.info("The reading of a file ended: %s", complaints.read().decode("utf-8", "replace").strip())


def _environment() -> dict[str, str]:
    """Return the surroundings of the process: it finds this very program and its libraries, wherever they lie."""
    places = dict.fromkeys([str(_SOURCES), *filter(None, sys.path)])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(places), "PYTHONUTF8": "1"}


def _megabytes(path: Path) -> float:
    try:
        return path.stat().st_size / MEGABYTE
    except OSError:
        return 0  # the process says why
