"""Opening a file: is it ours, is it whole, is it of our version? What a crash left is put right before that is asked.

The order matters. SQLite's journal that a crash left behind may belong to a commit that had already reached the
header, so the schema version is read only after that commit has been rolled back.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store import search_index
from turva_desktop.store.backup import discard, make_backup
from turva_desktop.store.migrations import migrate, newest_version
from turva_desktop.store.place import WriterLock, sqlite_address
from turva_desktop.store.soundness import check_is_ours, check_readable, trouble

STILL_READABLE: Final = frozenset({"workspace.in_use", "workspace.folder_not_writable", "workspace.write_protected"})
"""Codes of errors that keep a workspace from being written to: it can be opened with `read_only` all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryCopy:
    """A workspace in memory; it is there as long as `keeper` is open."""

    address: str
    keeper: sqlite3.Connection

    @classmethod
    def of(cls, path: Path, version: int) -> "MemoryCopy":
        """Return an older file's copy at this program's version; nothing of it reaches a disk."""
        address = f"file:turva-{uuid4()}?mode=memory&cache=shared"
        keeper = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            with _told(path):
                with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as source:
                    source.backup(keeper)
                _bring_up(keeper, version)
        except BaseException:
            keeper.close()
            raise
        return cls(address=address, keeper=keeper)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that may be worked on: its schema version, and the right to write to it unless it is only read.

    `copy` is the file brought up to this version in memory, where the file itself is older and may only be read.
    """

    version: int
    is_newer: bool
    lock: WriterLock | None
    copy: MemoryCopy | None = None

    @property
    def read_only(self) -> bool:
        """Tell whether nothing may be written."""
        return self.lock is None


def open_file(path: Path, *, author: str, read_only: bool, now: datetime, is_new: bool = False) -> Opened:
    """Return a file ready for work; `workspace.in_use` and others are raised as `TurvaError`.

    A file newer than this program opens read-only; an older one is backed up and migrated, or where it may only be
    read, a copy of it in memory. Only a file that is just being made may lack its profile (`is_new`).
    """
    check_is_ours(path)
    if not read_only and not os.access(path, os.W_OK):
        raise TurvaError("workspace.write_protected", file=path.name)
    lock = None if read_only else WriterLock(path, author=author, now=now)
    try:
        version = check_readable(path, is_new=is_new)
        if lock is not None and version <= newest_version():
            _bring_up_the_file(path, version, now)
            version = newest_version()
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    is_newer = version > newest_version()
    if lock is not None and is_newer:
        lock.release()
        lock = None
    if lock is None and version < newest_version():
        copy = MemoryCopy.of(path, version)
        return Opened(version=newest_version(), is_newer=False, lock=None, copy=copy)
    return Opened(version=version, is_newer=is_newer, lock=lock)


def _bring_up_the_file(path: Path, version: int, now: datetime) -> None:
    """Bring a file to this version, an older one with a backup before; one that can't be brought up is as it was."""
    kept = make_backup(path, reason="migration", now=now) if version < newest_version() else None
    try:
        with (
            _told(path),
            closing(sqlite3.connect(sqlite_address(path, "rw"), uri=True, isolation_level=None)) as connection,
        ):
            _bring_up(connection, version)
    except BaseException:
        if kept is not None:
            discard(kept)
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what SQLite says of a file as `TurvaError`: busy elsewhere, or damaged."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise trouble(path, error) or TurvaError("workspace.damaged", file=path.name) from error
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=path.name) from error


def _bring_up(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file to this version, its search index too; a file that is there already is not touched."""
    if version < newest_version():
        migrate(connection)
    if not search_index.is_current(connection):
        search_index.rebuild(connection)
