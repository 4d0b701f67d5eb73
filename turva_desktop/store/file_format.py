"""Is it ours? What can be told of a file before and after SQLite opens it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store.address import sqlite_address
from turva_desktop.store.migrations import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


def read_version(path: Path) -> int:
    """Return the schema version in a workspace's header.

    A missing file, a folder and a file that is not ours raise `TurvaError`.
    """
    try:
        if path.is_dir():
            raise TurvaError("file.is_folder", file=str(path))
        if not path.exists():
            raise TurvaError("file.not_found", file=str(path))
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise TurvaError("workspace.not_ours", file=path.name)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise TurvaError("workspace.not_ours", file=path.name)
    return int.from_bytes(header[60:64])


def check_readable(path: Path, *, is_new: bool = False) -> int:
    """Return the schema version of a workspace whose pages are in order; `TurvaError` tells what is wrong.

    Only a file that is just being made may lack its profile (`is_new`).
    """
    version = read_version(path)
    try:
        _roll_back_what_a_crash_left(path)
        with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            whole = is_new or connection.execute("SELECT count(*) FROM profile").fetchone() == (1,)
    except sqlite3.OperationalError as error:
        raise trouble(path, error) or TurvaError("workspace.damaged", file=path.name) from error
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=path.name) from error
    if answer != "ok" or not whole:
        raise TurvaError("workspace.damaged", file=path.name)
    return version


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
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if header.startswith(_MAGIC) and int.from_bytes(header[68:72]) != APPLICATION_ID:
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


def _roll_back_what_a_crash_left(path: Path) -> None:
    # A power cut in the middle of a commit leaves SQLite's journal. SQLite rolls back by itself, but only where it may
    # write: opened for reading alone such a file seems damaged, though not a word of it is lost.
    if not path.with_name(path.name + "-journal").exists():
        return
    with closing(sqlite3.connect(sqlite_address(path, "rw"), uri=True)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
