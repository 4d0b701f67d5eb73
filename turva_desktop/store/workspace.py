"""One .turva file, open: which transactions run, and who hears of their changes."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import RecordChange, Step, StepKind, Touched
from turva_desktop.domain.step_labels import STEP_LABELS
from turva_desktop.store import journal
from turva_desktop.store.backup import Backup, backups, make_backup
from turva_desktop.store.connection import connections
from turva_desktop.store.migrations import migrate
from turva_desktop.store.opening import open_file
from turva_desktop.store.place import journal_path
from turva_desktop.store.transaction import Reading, Writing

Listener = Callable[[Changes], None]


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
        """Open a workspace as `opening.open_file` does, and raise what it raises.

        `is_new` is for `create` alone: the file's first records are not in it yet.
        """
        self.path = path
        self.author = author
        self.clock = clock
        self._listeners: list[Listener] = []
        self._last_moment = datetime.min.replace(tzinfo=UTC)
        self._writer = threading.RLock()
        self._writing = False
        opened = open_file(path, author=author, read_only=read_only, now=clock(), is_new=is_new)
        self.is_newer, self.read_only, self.schema_version = opened.is_newer, opened.read_only, opened.version
        self._lock = opened.lock
        self._connections = connections(path, read_only=self.read_only, is_newer=self.is_newer)

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
            self._connections.close()
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
        with self._connections.reading() as connection:
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
        with self._connections.reading() as connection:
            return journal.next_undo(connection, self.schema_version)

    def next_redo(self) -> Step | None:
        """Return the step that `redo` would do again."""
        with self._connections.reading() as connection:
            return journal.next_redo(connection, self.schema_version)

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first."""
        with self._connections.reading() as connection:
            return journal.steps(connection, limit=limit)

    def touched(self, first_step: int, last_step: int) -> list[Touched]:
        """Return which tables the steps of a range changed, and what in them."""
        with self._connections.reading() as connection:
            return journal.touched(connection, first_step, last_step)

    def history(self, *record_ids: str, limit: int = 500) -> list[RecordChange]:
        """Return the changes of some records, newest first."""
        with self._connections.reading() as connection:
            return journal.history(connection, record_ids, limit=limit)

    def changes_since(self, change_id: int) -> list[RecordChange]:
        """Return every change after a point of the journal, oldest first."""
        with self._connections.reading() as connection:
            return journal.changes_since(connection, change_id)

    def newest_change(self) -> int:
        """Return how far the journal has come: the number of its newest change."""
        with self._connections.reading() as connection:
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
                with self._connections.writing() as connection:
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


def _remove(path: Path) -> None:
    for file in (path, journal_path(path)):
        file.unlink(missing_ok=True)
