"""Running numbers that leave the house: they never fall and never come again, not even after a restore.

A calendar entry is replaced only by one whose number is higher, and an Excel file that comes back names the change of
the journal that it was made after. So a restored file goes on counting where the file that it replaces had come, and
its restoring is a step of its own.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.profile import PROFILE
from turva_desktop.domain.steps import WORKSPACE_RESTORED
from turva_desktop.store.codec import Unreadable, moment_in
from turva_desktop.store.durable import writing_to
from turva_desktop.store.leftovers import readable
from turva_desktop.store.migrations import newest_version
from turva_desktop.store.place import sqlite_address

_UNKNOWN: Final = 1_000_000
"""How many numbers are passed over where nobody can tell how far the lost file had come."""
_BEGINNING: Final = datetime(2020, 1, 1, tzinfo=UTC)
_ASKED: Final = "SELECT (SELECT max(id) FROM step), (SELECT max(id) FROM change), (SELECT max(at) FROM step)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How far a file has counted: its newest step and change, and when that was by the file's own time."""

    step: int
    change: int
    at: datetime

    @property
    def edition(self) -> int:
        """Return a number that grows with every step.

        It holds the time, too, in seconds: whoever opens a backup as a file of its own, past the program, counts on
        from today and not from the day of the backup.
        """
        return max(0, int((self.at - _BEGINNING).total_seconds())) + self.step


def numbers_of(path: Path) -> Numbers | None:
    """Return how far a file has counted, or None when it can't be read."""
    try:
        with (
            readable(path) as whole,
            closing(sqlite3.connect(sqlite_address(whole.path, "ro"), uri=True)) as connection,
        ):
            return _numbers(connection)
    except (sqlite3.Error, OSError, Unreadable, TurvaError):
        return None


def carry_on(restored: Path, replaced: Numbers | None, *, now: datetime, author: str) -> None:
    """Let a restored file count on from the one that it replaces, and enter the restoring as a step.

    A file of a newer program is left as it is.
    """
    with writing_to(restored) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        own = _numbers(connection)
        if version > newest_version() or own is None:
            return
        last = replaced or Numbers(step=own.step + _UNKNOWN, change=own.change + _UNKNOWN, at=own.at)
        step, change = max(own.step, last.step) + 1, max(own.change, last.change) + 1
        at = max(now.astimezone(UTC), own.at, last.at).replace(microsecond=0).isoformat(timespec="seconds")
        profile_id, name = connection.execute(f"SELECT id, name FROM {PROFILE.name}").fetchone()  # noqa: S608 - ours
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO step (id, at, author, label, kind, state, schema_version) "
            "VALUES (?, ?, ?, ?, 'do', 'final', ?)",
            (step, at, author, WORKSPACE_RESTORED.code, version),
        )
        same = json.dumps({"name": name}, ensure_ascii=False)
        connection.execute(
            "INSERT INTO change (id, step_id, topic, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            (change, step, PROFILE.name, profile_id, same, same),
        )
        connection.execute("COMMIT")


def _numbers(connection: sqlite3.Connection) -> Numbers | None:
    step, change, at = connection.execute(_ASKED).fetchone()
    if step is None:
        return None
    return Numbers(step=step, change=change or 0, at=moment_in(at))
