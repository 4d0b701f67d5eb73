"""Opening a file: is it ours, is it whole, is it of our version? What a crash left is put right before that is asked.

The order matters. SQLite's journal that a crash left behind may belong to a commit that had already reached the
header, so the schema version is read only after that commit has been rolled back. What only looks rolls nothing back:
it looks at a copy. What writes first puts aside what it is about to change, and tells where that is.
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
from turva_desktop.domain.notices import Notice
from turva_desktop.store import search_index
from turva_desktop.store.backup import backup_folder, discard, keep_as_found, make_backup
from turva_desktop.store.durable import writing_to
from turva_desktop.store.leftovers import Left, mend, readable, sweep
from turva_desktop.store.locking import WriterLock
from turva_desktop.store.migrations import migrate, newest_version
from turva_desktop.store.place import check_length, sqlite_address
from turva_desktop.store.soundness import check_is_ours, check_pages, trouble

STILL_READABLE: Final = frozenset(
    {
        *("workspace.in_use", "workspace.in_use_somewhere", "workspace.no_locks", "workspace.folder_not_writable"),
        *("workspace.write_protected", "workspace.has_commands", "file.path_too_long"),
    }
)
"""Codes of errors that keep a workspace from being written to: it can be opened with `read_only` all the same."""

HELPED_BY_BACKUP: Final = frozenset(
    {"workspace.damaged", "workspace.not_ours", "workspace.emptied", "workspace.gone", "file.not_found"}
)
"""Codes of errors after which the newest backup is what helps."""
_SEEN: Final = {
    Left.UNENDED: "workspace.unended_seen",
    Left.FOREIGN: "workspace.foreign_journal_seen",
    Left.WAL: "workspace.other_form_seen",
    Left.NO_LOCKS: "workspace.no_locks_seen",
}
"""What is told of what lay beside a file that is only read."""
_MENDED: Final = {
    Left.UNENDED: "workspace.unended_mended",
    Left.FOREIGN: "workspace.foreign_journal_mended",
    Left.WAL: "workspace.other_form_mended",
}
"""What is told of what was put right before a file is written to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryCopy:
    """A workspace in memory; it is there as long as `keeper` is open."""

    address: str
    keeper: sqlite3.Connection

    @classmethod
    def of(cls, path: Path, version: int, *, called: Path) -> "MemoryCopy":
        """Return a file's copy, an older one's at this program's version; nothing of it reaches a disk."""
        address = f"file:turva-{uuid4()}?mode=memory&cache=shared"
        keeper = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        try:
            with _told(called):
                with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as source:
                    source.backup(keeper)
                if version <= newest_version():
                    _drop_commands(keeper)
                    _bring_up(keeper, version)
        except BaseException:
            keeper.close()
            raise
        return cls(address=address, keeper=keeper)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file that may be worked on: its schema version, and the right to write to it unless it is only read.

    `copy` is the file in memory, brought up to this version and put right, where the file itself is only read and not
    so. `notices` tell what was found and done.
    """

    version: int
    is_newer: bool
    lock: WriterLock | None
    copy: MemoryCopy | None = None
    notices: tuple[Notice, ...] = ()

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
    if read_only:
        return _open_to_read(path)
    check_length(path, for_writing=True)
    if not os.access(path, os.W_OK):
        raise TurvaError("workspace.write_protected", file=path.name)
    lock = WriterLock(path, author=author, now=now)
    try:
        opened = _open_to_write(path, lock, now, is_new=is_new)
    except BaseException:
        lock.release()
        raise
    if opened.is_newer:
        lock.release()
        return _open_to_read(path)
    return opened


def _open_to_read(path: Path) -> Opened:
    with readable(path) as whole:
        version = check_pages(whole.path, called=path).version
        is_newer = version > newest_version()
        told = _SEEN.get(whole.left)
        if told is None and version >= newest_version():
            return Opened(version=version, is_newer=is_newer, lock=None)
        copy = MemoryCopy.of(whole.path, version, called=path)
    notices = (Notice(told, {"file": path.name}),) if told else ()
    return Opened(version=max(version, newest_version()), is_newer=is_newer, lock=None, copy=copy, notices=notices)


def _open_to_write(path: Path, lock: WriterLock, now: datetime, *, is_new: bool) -> Opened:
    with readable(path) as whole:
        found = check_pages(whole.path, called=path, is_new=is_new)
        left = whole.left
    if found.version > newest_version():
        return Opened(version=found.version, is_newer=True, lock=lock)
    if found.commands:
        raise TurvaError("workspace.has_commands", file=path.name, commands=", ".join(found.commands))
    notices = []
    if left in _MENDED:
        kept = keep_as_found(path, reason="crash", now=now)
        with _told(path):
            mend(path, left)
            with writing_to(path) as connection:
                search_index.rebuild(connection)  # no journal tells whether it is whole
        check_pages(path, called=path, is_new=is_new)
        notices.append(Notice(_MENDED[left], {"file": path.name, "kept": str(kept)}))
    notices += _bring_up_the_file(path, found.version, now)
    sweep(path, backup_folder(path))
    return Opened(version=newest_version(), is_newer=False, lock=lock, notices=tuple(notices))


def _bring_up_the_file(path: Path, version: int, now: datetime) -> list[Notice]:
    """Bring a file to this version, an older one with a backup before; one that can't be brought up is as it was."""
    kept = make_backup(path, reason="migration", now=now) if version < newest_version() else None
    try:
        with _told(path), writing_to(path) as connection:
            _bring_up(connection, version)
    except BaseException:
        if kept is not None:
            discard(kept)
        raise
    return [Notice("workspace.brought_up", {"file": path.name, "kept": str(kept.path)})] if kept else []


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what SQLite says of a file as `TurvaError`: busy elsewhere, or damaged."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise trouble(path, error) or TurvaError("workspace.damaged", file=path.name) from error
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=path.name) from error


def _drop_commands(copy: sqlite3.Connection) -> None:
    """Take triggers out of a copy that is about to be changed: they would change more than is asked."""
    triggers = copy.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        quoted = name.replace('"', '""')
        copy.execute(f'DROP TRIGGER "{quoted}"')


def _bring_up(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file to this version, its search index too; a file that is there already is not touched."""
    if version < newest_version():
        migrate(connection)
    if not search_index.is_current(connection):
        search_index.rebuild(connection)
