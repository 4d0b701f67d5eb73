"""Is it ours, and is it whole? What can be told of a file before and after SQLite opens it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store.migrations import APPLICATION_ID
from turva_desktop.store.place import journal_path, sqlite_address

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


def check_is_ours(path: Path) -> None:
    """Raise `TurvaError` for a missing file, a folder, and a file that is not a workspace; nothing is touched."""
    try:
        if path.is_dir():
            raise TurvaError("file.is_folder", file=str(path))
        if not path.exists():
            raise TurvaError("file.not_found", file=str(path))
        header = _header(path)
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC) or not _is_ours(header):
        raise TurvaError("workspace.not_ours", file=path.name)


def check_readable(path: Path, *, is_new: bool = False) -> int:
    """Return the schema version of a workspace whose pages are in order; `TurvaError` tells what is wrong.

    Only a file that is just being made may lack its profile (`is_new`).
    """
    check_is_ours(path)
    try:
        _roll_back_what_a_crash_left(path)
        with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            whole = is_new or connection.execute("SELECT count(*) FROM profile").fetchone() == (1,)
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.OperationalError as error:
        raise trouble(path, error) or TurvaError("workspace.damaged", file=path.name) from error
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=path.name) from error
    if answer != "ok" or not whole:
        raise TurvaError("workspace.damaged", file=path.name)
    return int(version)


def check_replaceable(path: Path) -> None:
    """Raise `TurvaError` unless a workspace may be put in a file's place: it is one, was one, or is not there."""
    if path.is_dir():
        raise TurvaError("file.is_folder", file=str(path))
    if path.suffix.lower() != ".turva":
        raise TurvaError("workspace.not_ours", file=path.name)
    if not path.exists():
        return
    if not os.access(path, os.W_OK):
        raise TurvaError("workspace.write_protected", file=path.name)
    header = _header(path)
    if header.startswith(_MAGIC) and not _is_ours(header):
        raise TurvaError("workspace.not_ours", file=path.name)


def trouble(path: Path, error: BaseException | None) -> TurvaError | None:
    """Return what an operational error of SQLite means for the user, or None when it means a bug."""
    cause = str(error)
    if "full" in cause:
        return TurvaError("file.disk_full", file=path.name)
    if "locked" in cause:
        return TurvaError("workspace.busy", file=path.name)
    if "readonly" in cause or "unable to open" in cause or "disk I/O" in cause:
        return TurvaError("file.not_writable", file=path.name, cause=cause)
    return None


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _is_ours(header: bytes) -> bool:
    return int.from_bytes(header[68:72]) == APPLICATION_ID


def _roll_back_what_a_crash_left(path: Path) -> None:
    # A power cut in the middle of a commit leaves SQLite's journal. SQLite rolls back by itself, but only where it may
    # write: opened for reading alone such a file seems damaged, though not a word of it is lost.
    if not journal_path(path).exists():
        return
    with closing(sqlite3.connect(sqlite_address(path, "rw"), uri=True)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
