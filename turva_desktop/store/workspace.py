"""One .turva file, open: which transactions run, and who hears of their changes."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Self, TypeVar

from sqlalchemy import Connection

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import Step, StepKind
from turva_desktop.domain.notices import Notice
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import WORKSPACE_CREATED, StepLabel, label_of
from turva_desktop.domain.transfer import Transfer
from turva_desktop.files import move_into_place
from turva_desktop.store import journal
from turva_desktop.store.backup import BY_HAND, Backup, backups, make_backup
from turva_desktop.store.connection import connections
from turva_desktop.store.durable import writing_to
from turva_desktop.store.interrupted import interrupted, taking_in
from turva_desktop.store.locking import login_name
from turva_desktop.store.migrations import migrate
from turva_desktop.store.opening import open_file
from turva_desktop.store.place import beside, check_length, real_place
from turva_desktop.store.transaction import Reading, Writing

_CLOCKS_DIFFER: Final = timedelta(minutes=5)
"""How much the clocks of two computers may differ before it is told."""
_LAST_MOMENT: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""No moment in a file counts as later than this, whatever somebody wrote there."""

Listener = Callable[[Changes], None]
T = TypeVar("T", bound=Reading)


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

        `author` signs the steps, and the lock; without one, the login name does. `is_new` is for `create` alone: the
        file's first records are not in it yet.
        """
        self.path = path = real_place(path)
        self.author = author or login_name()
        self.clock = clock
        self._listeners: list[Listener] = []
        self._last_moment: datetime | None = None
        self._writer = threading.RLock()
        self._running = threading.local()
        opened = open_file(path, author=self.author, read_only=read_only, now=clock(), is_new=is_new)
        self.is_newer, self.read_only, self.schema_version = opened.is_newer, opened.read_only, opened.version
        self._lock, self._copy = opened.lock, opened.copy
        self._connections = connections(
            path,
            address=opened.copy.address if opened.copy else "",
            read_only=self.read_only,
            is_newer=self.is_newer,
        )
        self.notices = (*opened.notices, *self._notices_of_interruption(), *self._notice_of_the_clock())

    @classmethod
    def create(
        cls, path: Path, records: Iterable[Record], *, author: str = "", clock: Callable[[], datetime] = utc_now
    ) -> "Workspace":
        """Make a new file that holds the given records, the profile among them; no file is ever overwritten.

        The records are one step that can't be undone: a workspace without its profile would be none.
        """
        path = real_place(path)
        check_length(path, for_writing=True)
        made = path.with_name(f".{path.name}.new")  # a crash half-way leaves no file that looks like a workspace
        try:
            if path.exists():
                raise TurvaError("file.exists", file=str(path))
            path.parent.mkdir(parents=True, exist_ok=True)
            _remove(made)
            with writing_to(made, is_new=True) as connection:
                migrate(connection)
            with (
                cls(made, author=author, clock=clock, is_new=True) as workspace,
                workspace.write(WORKSPACE_CREATED) as tx,
            ):
                tx.add_all(records)
            move_into_place(made, path)
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
            if self._copy:
                self._copy.keeper.close()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Self:
        """Return the workspace; it is closed when the block ends."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def moment(self) -> datetime:
        """Return the time, later than any in the file or given before: of what is entered, the last counts.

        Whoever sets the clock back, or enters two things within a second, enters later things all the same.
        """
        return self.counted(self.clock())

    def counted(self, now: datetime) -> datetime:
        """Return a moment as it counts here: later than any in the file, and as the file keeps time."""
        with self._writer:
            later = min(self._newest_moment(), _LAST_MOMENT) + timedelta(seconds=1)
            self._last_moment = max(now.astimezone(UTC).replace(microsecond=0), later)
            return self._last_moment

    def _newest_moment(self) -> datetime:
        """Return the newest moment in the file or given before; the file is asked once."""
        if self._last_moment is None:
            with self.read() as tx:
                self._last_moment = tx.newest_moment() or datetime.min.replace(tzinfo=UTC)
        return self._last_moment

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Give a consistent view for the length of the block; keep it short, writers wait for it.

        Inside a transaction of the same thread it is that one's view: who asks several services in one block has one
        snapshot of all.
        """
        running: Reading | None = getattr(self._running, "transaction", None)
        if running is not None:
            yield running
            return
        with (
            self._connections.reading() as connection,
            self._under_way(Reading(connection, self.schema_version)) as reading,
        ):
            yield reading

    @contextmanager
    def write(self, label: StepLabel) -> Iterator[Writing]:
        """Run the block as one transaction and one step of the journal, then tell the listeners.

        An exception in the block leaves nothing behind.
        """
        with (
            self._step(label, StepKind.DO, None) as connection,
            self._under_way(Writing(connection, self.schema_version)) as writing,
        ):
            yield writing

    def undo(self) -> Step | None:
        """Take back the newest step that can be; return it, or None when there is none."""
        return self._replay(backwards=True)

    def redo(self) -> Step | None:
        """Do the last undone step again; return it, or None when there is none."""
        return self._replay(backwards=False)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after each commit, on the committing thread; returns how to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def backup(self, reason: str = BY_HAND) -> Backup:
        """Copy the workspace into its backup folder."""
        return make_backup(self.path, reason=reason, now=self.clock())

    def backups(self) -> list[Backup]:
        """Return the workspace's backups, newest first."""
        return backups(self.path)

    def taking_in(self, file_name: str, line: str) -> AbstractContextManager[None]:
        """Remember, for as long as the block lasts, that a file is being taken in: an end in it is told next time."""
        return taking_in(self.path, file_name, line)

    def _notices_of_interruption(self) -> list[Notice]:
        def is_in_ledger(line: str) -> bool:
            with self.read() as tx:
                return tx.find(Transfer, line) is not None

        try:
            return interrupted(self.path, read_only=self.read_only, is_in_ledger=is_in_ledger)
        except TurvaError:  # whoever reads the ledger is told
            return []

    def _notice_of_the_clock(self) -> list[Notice]:
        """Return what to tell where the computer's clock is before the newest work in the file."""
        try:
            with self.read() as tx:
                newest = tx.newest_work()
        except TurvaError:  # whoever reads the steps is told
            return []
        now = self.clock()
        if newest is None or newest - now < _CLOCKS_DIFFER:
            return []
        told = {name: f"{at.astimezone():%d.%m.%Y %H.%M}" for name, at in (("now", now), ("newest", newest))}
        return [Notice("clock.behind", {"file": self.path.name, **told})]

    def _replay(self, *, backwards: bool) -> Step | None:
        self._refuse_if_read_only()
        with self._writer:
            with self.read() as tx:
                step = tx.next_undo() if backwards else tx.next_redo()
            if step is None:
                return None
            kind = StepKind.UNDO if backwards else StepKind.REDO
            with self._step(label_of(step.label), kind, step.id) as connection:
                journal.replay(connection, step, backwards=backwards)
            return step

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            raise TurvaError("workspace.newer" if self.is_newer else "workspace.read_only", file=self.path.name)

    @contextmanager
    def _under_way(self, transaction: T) -> Iterator[T]:
        """Have the services that this thread asks meanwhile take part in the transaction."""
        self._running.transaction = transaction
        try:
            yield transaction
        finally:
            self._running.transaction = None

    @contextmanager
    def _step(self, label: StepLabel, kind: StepKind, target: int | None) -> Iterator[Connection]:
        self._refuse_if_read_only()
        if getattr(self._running, "transaction", None) is not None:
            message = f"{label.code}: a transaction is running already; one public service method is one transaction"
            raise RuntimeError(message)
        with self._writer, self._connections.writing() as connection:
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
            changes = journal.end_step(connection, step_id, kind)
        if changes.records:
            for listener in tuple(self._listeners):
                listener(changes)


def _remove(path: Path) -> None:
    for file in (path, *beside(path)):
        file.unlink(missing_ok=True)
