"""Where a workspace lies: its path as SQLite reads it, the files beside it, and who may write to it.

One writer: a lock file beside the workspace says who has it and where. The operating system holds the lock, so it is
gone when the program is, even after a crash; the words in the file are for the second person, who opens read-only. On
Windows a locked byte can't be read by others, so the byte locked lies far behind the words.
"""

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from io import FileIO
from pathlib import Path, PurePath
from urllib.parse import quote

from turva_desktop.domain.errors import TurvaError

_FAR_BYTE = 1 << 30


def sqlite_address(path: Path, mode: str) -> str:
    """Return the URI by which SQLite opens an existing file; `mode` is "ro" or "rw"."""
    return f"{as_address(path.absolute())}?mode={mode}"


def as_address(path: PurePath) -> str:
    """Return an absolute path as SQLite reads it, without a mode.

    `Path.as_uri` won't do: it writes a network folder as `file://server/share/…`, and SQLite opens no other server's
    files. With the server inside the path, `file:////server/share/…`, Windows finds it.
    """
    whole = path.as_posix()
    return "file://" + ("" if whole.startswith("/") else "/") + quote(whole, safe="/:")


def journal_path(workspace: Path) -> Path:
    """Return where SQLite keeps what it needs to roll back: there only during a commit, or after a crash in one."""
    return workspace.with_name(workspace.name + "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a workspace open for writing."""

    author: str
    computer: str
    since: str


class WriterLock:
    """The right to write to one workspace file, held until `release`."""

    def __init__(self, workspace: Path, *, author: str, now: datetime) -> None:
        """Take the lock; `TurvaError("workspace.in_use")` names the holder when somebody else has it."""
        self._path = lock_path(workspace)
        try:
            self._file = self._path.open("ab+", buffering=0)
        except OSError as error:
            raise TurvaError("workspace.folder_not_writable", folder=str(workspace.parent)) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            holder = read_holder(workspace)
            raise TurvaError(
                "workspace.in_use",
                file=workspace.name,
                who=(holder.author or "?") if holder else "?",
                computer=holder.computer if holder else "?",
                since=holder.since if holder else "?",
            ) from error
        holder = Holder(author=author, computer=platform.node(), since=now.astimezone().strftime("%d.%m.%Y %H.%M"))
        with suppress(OSError):  # a full disk: the right to write doesn't hang on the words
            self._file.truncate(0)
            self._file.write(json.dumps(asdict(holder), ensure_ascii=False).encode("utf-8"))

    def release(self) -> None:
        """Give the lock back and remove its file."""
        if self._file.closed:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)  # while still locked: nobody can take it in between
        self._file.close()
        if sys.platform == "win32":
            try:
                self._path.unlink(missing_ok=True)
            except OSError:  # somebody took it the moment it was free: then it is theirs
                return


def login_name() -> str:
    """Return the name by which the user is logged in: who writes, where nobody has said it; empty if unknown."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # what the systems and Python's versions raise
        return ""


def lock_path(workspace: Path) -> Path:
    """Return where a workspace's lock file lies: `plan.turva` is locked by `plan.turva.lock`."""
    return workspace.with_name(workspace.name + ".lock")


def read_holder(workspace: Path) -> Holder | None:
    """Return what the lock file says of its holder; None when there is none or it can't be read."""
    try:
        return Holder(**json.loads(lock_path(workspace).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _lock(file: FileIO) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(_FAR_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        # The file may have been removed by its last holder between our open and our lock.
        if not os.path.samestat(os.fstat(file.fileno()), Path(os.fsdecode(file.name)).stat()):
            raise BlockingIOError
