"""Who may write to a workspace: one at a time, by whatever name the file is opened.

A lock file beside the workspace says who has it and where. The operating system holds the lock, so it is gone when the
program is, even after a crash; the words in the file are for the second person, who opens read-only. A second lock is
held on the workspace itself, for the one who comes by another of its names (a hard link in another folder).

On Windows a locked byte can't be read by others, so the byte locked lies far behind the words, and in the workspace
far behind the data and the bytes that SQLite locks.
"""

import errno
import json
import os
import platform
import struct
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError

_FAR_BYTE: Final = (1 << 31) - 4096
_HELD: Final = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
"""What a system answers when somebody else holds a lock; anything else means that it can't lock there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a workspace open for writing."""

    author: str
    computer: str
    since: str


class WriterLock:
    """The right to write to one workspace file, held until `release`."""

    def __init__(self, workspace: Path, *, author: str, now: datetime) -> None:
        """Take the lock; `TurvaError("workspace.in_use")` names the holder when somebody else has it.

        Where the folder knows no locks nobody can be kept out: `TurvaError("workspace.no_locks")`.
        """
        self._path = lock_path(workspace)
        self._own: FileIO | None = None
        try:
            self._file = self._path.open("ab+", buffering=0)
        except OSError as error:
            raise TurvaError("workspace.folder_not_writable", folder=str(workspace.parent)) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._let_go(remove=error.errno not in _HELD)
            raise _refusal(workspace, error) from error
        try:
            self._own = _lock_the_file_itself(workspace)
        except OSError as error:
            self._let_go(remove=True)
            raise TurvaError("workspace.in_use_somewhere", file=workspace.name) from error
        holder = Holder(author=author, computer=platform.node(), since=now.astimezone().strftime("%d.%m.%Y %H.%M"))
        with suppress(OSError):  # a full disk: the right to write doesn't hang on the words
            self._file.truncate(0)
            self._file.write(json.dumps(asdict(holder), ensure_ascii=False).encode("utf-8"))

    def release(self) -> None:
        """Give the lock back and remove its file; what can't be removed any more stays, and is nobody's."""
        self.let_go_of_the_file()
        if not self._file.closed:
            self._let_go(remove=True)

    def let_go_of_the_file(self) -> None:
        """Let the workspace itself be replaced, which Windows allows of no open file; the lock file stays held."""
        if self._own is not None:
            self._own.close()
            self._own = None

    def _let_go(self, *, remove: bool) -> None:
        with suppress(OSError):
            if remove and sys.platform != "win32":
                self._path.unlink(missing_ok=True)  # while still locked: nobody can take it in between
        self._file.close()
        with suppress(OSError):  # on Windows somebody may have taken it the moment it was free: then it is theirs
            if remove and sys.platform == "win32":
                self._path.unlink(missing_ok=True)


def login_name() -> str:
    """Return the name by which the user is logged in: who writes, where nobody has said it; empty if unknown."""
    import getpass  # when nobody has said a name

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


def knows_locks(path: Path) -> bool:
    """Tell whether the place of a file knows locks at all; SQLite, too, reads nothing where there are none."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with path.open("rb", buffering=0) as file:
            fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _HELD
    return True


def is_held(path: Path) -> bool:
    """Tell whether a running program holds a file that it is making (see `hold`)."""
    try:
        with path.open("rb+", buffering=0) as file:
            _lock(file)
    except OSError:
        return True
    return False


def hold(path: Path) -> FileIO:
    """Return a file, made if need be, that `is_held` until it is closed; where there are no locks nothing holds it."""
    file = path.open("ab", buffering=0)
    with suppress(OSError):
        _lock(file)
    return file


def _refusal(workspace: Path, error: OSError) -> TurvaError:
    if error.errno not in _HELD:
        return TurvaError("workspace.no_locks", file=workspace.name, folder=str(workspace.parent))
    holder = read_holder(workspace)
    if holder is None:  # its words never reached the disk
        return TurvaError("workspace.in_use_somewhere", file=workspace.name)
    who, computer = holder.author or "?", holder.computer
    return TurvaError("workspace.in_use", file=workspace.name, who=who, computer=computer, since=holder.since)


def _lock(file: FileIO) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(_FAR_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        # The file may have been removed by its last holder between our open and our lock.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), Path(os.fsdecode(file.name)).stat()):
                return
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def _lock_the_file_itself(workspace: Path) -> FileIO | None:
    """Return the workspace, one far byte of it locked, or raise `OSError` when somebody else has it.

    None where it is not there or the system locks no single bytes: then the lock file must do.

    On Linux the lock is of the kind that belongs to the open file: SQLite's own, of the other kind, don't meet it.
    """
    try:
        file = workspace.open("rb+", buffering=0)
    except OSError:  # nothing there yet, or write-protected: nobody else can write to it by this name either
        return None
    try:
        if sys.platform == "win32":
            _lock(file)
        else:
            _lock_far_byte(file.fileno())
    except OSError as error:
        file.close()
        if error.errno in _HELD:
            raise
        return None
    return file


def _lock_far_byte(descriptor: int) -> None:
    import fcntl

    command = getattr(fcntl, "F_OFD_SETLK", None)
    if command is not None:
        # struct flock of 64-bit systems: type, whence, start, length, process
        fcntl.fcntl(descriptor, command, struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, _FAR_BYTE, 1, 0))
