"""Where a workspace lies: its path as SQLite reads it, the files beside it, and how long its name may be.

A file is itself and not its path: what is called by a symbolic link is the file that the link leads to, so that two
who come by different names meet at one lock, one journal and one folder of backups.
"""

import errno
import os
import sys
from pathlib import Path, PurePath
from typing import Final
from urllib.parse import quote

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import is_special, real_path

_LONGEST_NAME: Final = 255
"""What a file may be called at most: bytes here, UTF-16 units on Windows."""
_LONGEST_PATH: Final = 259 if sys.platform == "win32" else 511
"""What SQLite takes as a path; Windows itself takes no more unless it was told so."""
_WORDS_AROUND: Final = len("-varmuuskopiot/2026-11-22-120000-migration-99.partial-journal")
"""How much longer than the workspace's own path that of what is made beside it can be."""


def sqlite_address(path: Path, mode: str) -> str:
    """Return the URI by which SQLite opens an existing file; `mode` is "ro" or "rw"."""
    return f"{as_address(path.absolute())}?mode={mode}"


def as_address(path: PurePath) -> str:
    """Return an absolute path as SQLite reads it, without a mode.

    `Path.as_uri` won't do: it writes a network folder as `file://server/share/…`, and SQLite opens no other server's
    files. With the server inside the path, `file:////server/share/…`, Windows finds it. A name may hold bytes that are
    no text: they go through as they are.
    """
    whole = path.as_posix()
    return "file://" + ("" if whole.startswith("/") else "/") + quote(os.fsencode(whole), safe="/:")


def real_place(path: Path) -> Path:
    """Return where a file lies: a symbolic link is followed, any other path stays as it was given."""
    try:
        return real_path(path)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise TurvaError("file.link_loop", file=str(path)) from error
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error


def check_is_file(path: Path) -> None:
    """Raise `TurvaError` for links that lead nowhere but to each other, and for a pipe or a device.

    A folder, and what is not there, each has a sentence of its own where it matters.
    """
    if is_special(real_place(path)):
        raise TurvaError("file.not_regular", file=str(path))


def is_there(path: Path) -> bool:
    """Tell whether something is at a path; there is nothing where no such name can be."""
    return os.path.exists(path)  # noqa: PTH110 - `Path.exists` raises for a name that is too long


def journal_path(workspace: Path) -> Path:
    """Return where SQLite keeps what it needs to roll back: there only during a commit, or after a crash in one."""
    return workspace.with_name(workspace.name + "-journal")


def wal_path(workspace: Path) -> Path:
    """Return where SQLite keeps what is newer than the file, if another program turned it to write-ahead logging."""
    return workspace.with_name(workspace.name + "-wal")


def beside(workspace: Path) -> tuple[Path, ...]:
    """Return the paths of all that SQLite may keep beside a file."""
    return (journal_path(workspace), wal_path(workspace), workspace.with_name(workspace.name + "-shm"))


def check_length(path: Path, *, for_writing: bool) -> None:
    """Raise `TurvaError("file.path_too_long")` where SQLite can't reach a file, or not what it needs beside it."""
    whole = _length(str(path.absolute()))
    name = _length(path.name)
    if for_writing:
        longest = max(len("-journal"), len("-varmuuskopiot") - len(path.suffix))
        whole, name = whole + _WORDS_AROUND, name + longest
    if whole > _LONGEST_PATH or name > _LONGEST_NAME:
        over = max(whole - _LONGEST_PATH, name - _LONGEST_NAME)
        raise TurvaError("file.path_too_long", file=path.name, over=over)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 if sys.platform == "win32" else len(os.fsencode(text))
