"""One .turva file, open: who may write, which transactions run, and who hears of their changes."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.pool import QueuePool

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import RecordChange, Step, StepKind, Touched
from turva_desktop.domain.step_labels import STEP_LABELS
from turva_desktop.store import journal
from turva_desktop.store.address import sqlite_address
from turva_desktop.store.backup import Backup, backups, make_backup
from turva_desktop.store.codec import Unreadable
from turva_desktop.store.file_format import check_readable, trouble
from turva_desktop.store.lock import WriterLock
from turva_desktop.store.migrations import migrate, newest_version
from turva_desktop.store.transaction import Reading, Writing

Listener = Callable[[Changes], None]

STILL_READABLE: Final = frozenset({"workspace.in_use", "workspace.folder_not_writable", "workspace.write_protected"})
"""Codes of errors that keep a workspace from being written to: it can be opened with `read_only` all the same."""


def utc_now() -> datetime:
    """Return the time now, in UTC and whole seconds: how the workspace keeps time."""
    return datetime.now(UTC).replace(microsecond=0)


class Workspace:
    """An open workspace file. Any thread may use it; writing transactions run one at a time."""

    def __init__(
        self,
        path: Path,
        *,
        author: str = "",
        read_only: bool = False,
        clock: Callable[[], datetime] = utc_now,
        is_new: bool = False,
    ) -> None:
        """Open a workspace; `workspace.in_use` and others are raised as `TurvaError`.

        A file newer than this program opens read-only; an older one is backed up and migrated. `is_new` is for
        `create` alone: the file's first records are not in it yet.
        """
        self.path = path
        self.author = author
        self.clock = clock
        self._listeners: list[Listener] = []
        self._last_moment = datetime.min.replace(tzinfo=UTC)
        self._writer = threading.RLock()
        self._writing = False
        version = check_readable(path, is_new=is_new)
        self.is_newer = version > newest_version()
        self.read_only = read_only or self.is_newer
        if not self.read_only and not os.access(path, os.W_OK):
            raise TurvaError("workspace.write_protected", file=path.name)
        self._lock = None if self.read_only else WriterLock(path, author=author, now=clock())
        try:
            if not self.read_only and version < newest_version():
                make_backup(path, reason="migration", now=clock())
                with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                    migrate(connection)
            self.schema_version = version if self.read_only else newest_version()
            self._engine = _engine(path, read_only=self.read_only)
        except BaseException:
            if self._lock:
                self._lock.release()
            raise

    @classmethod
    def create(
        cls, path: Path, records: Iterable[Any], *, author: str = "", clock: Callable[[], datetime] = utc_now
    ) -> "Workspace":
        """Make a new file that holds the given records, the profile among them; no file is ever overwritten.

        The records are one step that can't be undone: a workspace without its profile would be none.
        """
        made = path.with_name(f".{path.name}.new")  # a crash half-way leaves no file that looks like a workspace
        try:
            if path.exists():
                raise TurvaError("file.exists", file=str(path))
            path.parent.mkdir(parents=True, exist_ok=True)
            _remove(made)
            with closing(sqlite3.connect(made, isolation_level=None)) as connection:
                migrate(connection)
            with (
                cls(made, author=author, clock=clock, is_new=True) as workspace,
                workspace.write("workspace.create") as tx,
            ):
                tx.add_all(records)
            made.rename(path)
        except BaseException as error:
            with suppress(OSError):
                _remove(made)
            is_full = isinstance(error, TurvaError) and error.code == "file.disk_full"
            if is_full or isinstance(error, OSError | sqlite3.Error):
                cause = "disk is full" if is_full else str(error)
                raise TurvaError("file.cannot_create", file=str(path), cause=cause) from error
            raise
        return cls(path, author=author, clock=clock)

    def close(self) -> None:
        """Close the file, after a transaction under way has ended, and give back the right to write."""
        with self._writer:
            self._engine.dispose()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Self:
        """Return the workspace; it is closed when the block ends."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def moment(self) -> datetime:
        """Return the time, later than any given before: of what is entered within a second, the last counts."""
        with self._writer:
            self._last_moment = max(self.clock(), self._last_moment + timedelta(seconds=1))
            return self._last_moment

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Give a consistent view for the length of the block; keep it short, writers wait for it."""
        with self._transaction("BEGIN") as connection:
            yield Reading(connection)

    @contextmanager
    def write(self, label: str) -> Iterator[Writing]:
        """Run the block as one transaction and one step of the journal, then tell the listeners.

        `label` is a code of `domain.step_labels`. An exception in the block leaves nothing behind.
        """
        with self._step(label, StepKind.DO, None) as connection:
            yield Writing(connection)

    def undo(self) -> Step | None:
        """Take back the newest step that can be; return it, or None when there is none."""
        return self._replay(backwards=True)

    def redo(self) -> Step | None:
        """Do the last undone step again; return it, or None when there is none."""
        return self._replay(backwards=False)

    def next_undo(self) -> Step | None:
        """Return the step that `undo` would take back."""
        with self._transaction("BEGIN") as connection:
            return journal.next_undo(connection, self.schema_version)

    def next_redo(self) -> Step | None:
        """Return the step that `redo` would do again."""
        with self._transaction("BEGIN") as connection:
            return journal.next_redo(connection, self.schema_version)

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first."""
        with self._transaction("BEGIN") as connection:
            return journal.steps(connection, limit=limit)

    def touched(self, first_step: int, last_step: int) -> list[Touched]:
        """Return which tables the steps of a range changed, and what in them."""
        with self._transaction("BEGIN") as connection:
            return journal.touched(connection, first_step, last_step)

    def history(self, *record_ids: str, limit: int = 500) -> list[RecordChange]:
        """Return the changes of some records, newest first."""
        with self._transaction("BEGIN") as connection:
            return journal.history(connection, record_ids, limit=limit)

    def changes_since(self, change_id: int) -> list[RecordChange]:
        """Return every change after a point of the journal, oldest first."""
        with self._transaction("BEGIN") as connection:
            return journal.changes_since(connection, change_id)

    def newest_change(self) -> int:
        """Return how far the journal has come: the number of its newest change."""
        with self._transaction("BEGIN") as connection:
            return journal.newest_change(connection)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after each commit, on the committing thread; returns how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def backup(self, reason: str = "user") -> Backup:
        """Copy the workspace into its backup folder."""
        return make_backup(self.path, reason=reason, now=self.clock())

    def backups(self) -> list[Backup]:
        """Return the workspace's backups, newest first."""
        return backups(self.path)

    def _replay(self, *, backwards: bool) -> Step | None:
        self._refuse_if_read_only()
        with self._writer:
            step = self.next_undo() if backwards else self.next_redo()
            if step is None:
                return None
            kind = StepKind.UNDO if backwards else StepKind.REDO
            with self._step(step.label, kind, step.id) as connection:
                journal.replay(connection, step, backwards=backwards)
            return step

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise TurvaError("workspace.newer" if self.is_newer else "workspace.read_only", file=self.path.name)

    @contextmanager
    def _step(self, label: str, kind: StepKind, target: int | None) -> Iterator[Connection]:
        self._refuse_if_read_only()
        if label not in STEP_LABELS:
            raise KeyError(label)
        with self._writer:
            if self._writing:
                message = f"{label}: a transaction is running already; one public service method is one transaction"
                raise RuntimeError(message)
            self._writing = True
            try:
                with self._transaction("BEGIN IMMEDIATE") as connection:
                    step_id = journal.begin_step(
                        connection,
                        at=self.clock(),
                        author=self.author,
                        label=label,
                        schema=self.schema_version,
                        kind=kind,
                        target=target,
                    )
                    yield connection
                    topics = journal.end_step(connection, step_id, kind)
            finally:
                self._writing = False
        if topics:
            for listener in tuple(self._listeners):
                listener(Changes(topics=topics, step=step_id))

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                connection.execution_options(turva_begin=begin)
                with connection.begin():
                    try:
                        yield connection
                    except BaseException:
                        if begin != "BEGIN":
                            connection.execute(text("DELETE FROM temp.running_step"))
                        raise
        except Unreadable as error:
            raise TurvaError("workspace.damaged", file=self.path.name) from error
        except IntegrityError as error:
            raise TurvaError("record.still_used") from error
        except OperationalError as error:
            raise self._meaning(error) or error from error
        except DatabaseError as error:
            raise TurvaError("workspace.damaged", file=self.path.name) from error

    def _meaning(self, error: OperationalError) -> TurvaError | None:
        if "no such table" in str(error.orig) or "no such column" in str(error.orig):
            return TurvaError("workspace.too_new" if self.is_newer else "workspace.damaged", file=self.path.name)
        return trouble(self.path, error.orig)


def _remove(path: Path) -> None:
    for file in (path, path.with_name(f"{path.name}-journal")):
        file.unlink(missing_ok=True)


def _engine(path: Path, *, read_only: bool) -> Engine:
    mode = "ro" if read_only else "rw"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            sqlite_address(path, mode),
            uri=True,
            isolation_level=None,  # pysqlite's own transactions don't cover everything; we begin and commit
            check_same_thread=False,
            timeout=5,
        )
        for pragma in (
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "synchronous = FULL",
            "journal_mode = DELETE",
            "cell_size_check = ON",
            "cache_spill = OFF",  # else a large import keeps readers out long before it commits
        ):
            connection.execute(f"PRAGMA {pragma}")
        if not read_only:
            journal.install(connection)
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("turva_begin", "BEGIN"))

    return engine
