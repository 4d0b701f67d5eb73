"""Is it ours, and is it whole? What can be told of a file before and after SQLite opens it."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store.leftovers import readable
from turva_desktop.store.migrations import APPLICATION_ID, newest_version
from turva_desktop.store.place import check_is_file, check_length, sqlite_address

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_PROFILE: Final = "SELECT * FROM profile LIMIT 2"
_COMMANDS: Final = "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """What a file proved to be: its schema version, and commands that somebody else put into it.

    No version of ours has triggers or views in the file. A trigger would change other records, unasked, with every
    edit.
    """

    version: int
    commands: tuple[str, ...] = ()


def check_is_ours(path: Path) -> None:
    """Raise `TurvaError` for a missing file, a folder, and a file that is not a workspace; nothing is touched."""
    check_length(path, for_writing=False)
    check_is_file(path)
    try:
        if path.is_dir():
            raise TurvaError("file.is_folder", file=str(path))
        if not path.exists():
            raise TurvaError("file.not_found", file=str(path))
        header = _header(path)
    except (OSError, ValueError) as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
    if not header.strip(b"\0"):
        raise TurvaError("workspace.emptied", file=path.name)
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC) or not _is_ours(header):
        raise TurvaError("workspace.not_ours", file=path.name)


def check_readable(path: Path) -> Readability:
    """Return what a workspace whose pages are in order proved to be; `TurvaError` tells what is wrong.

    What a crash left beside it is put right in a copy; the file is not touched.
    """
    check_is_ours(path)
    with readable(path) as whole:
        return check_pages(whole.path, called=path)


def check_pages(path: Path, *, called: Path, is_new: bool = False) -> Readability:
    """Return what a file proved to be that has nothing beside it; it may be the copy of one that is `called` so.

    Only a file that is just being made may lack its profile (`is_new`).
    """
    try:
        with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            whole = is_new or version > newest_version() or len(connection.execute(_PROFILE).fetchall()) == 1
            commands = tuple(f"{kind} {name}" for kind, name in connection.execute(_COMMANDS))
    except sqlite3.OperationalError as error:
        raise trouble(called, error) or TurvaError("workspace.damaged", file=called.name) from error
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=called.name) from error
    if answer != "ok" or not whole:
        raise TurvaError("workspace.damaged", file=called.name)
    return Readability(version=int(version), commands=commands)


def check_replaceable(path: Path) -> None:
    """Raise `TurvaError` unless a workspace may be put in a file's place: it is one, was one, or is not there."""
    check_length(path, for_writing=True)
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
    if "decode to UTF-8" in cause:
        return TurvaError("workspace.damaged", file=path.name)
    if getattr(error, "sqlite_errorname", "") == "SQLITE_READONLY_DBMOVED" and path.exists():
        return TurvaError("workspace.replaced", file=path.name)
    if "readonly" in cause or "unable to open" in cause or "disk I/O" in cause:
        if not path.exists():
            return TurvaError("workspace.gone", file=path.name, folder=str(path.parent))
        return TurvaError("file.not_writable", file=path.name, cause=cause)
    return None


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _is_ours(header: bytes) -> bool:
    return int.from_bytes(header[68:72]) == APPLICATION_ID
