"""Does a file agree with its own journal? Then no change stands in it by half.

After a crash a file may hold half of a change, and SQLite's own checks see nothing of it where every page is in order.
But each change of a record was written down too: what was said of it last must be what it holds.
"""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from turva_desktop.store.place import sqlite_address
from turva_desktop.store.tables import BLOB, TABLES

_Fields: TypeAlias = dict[str, object]


def agrees_with_its_journal(path: Path) -> bool:
    """Tell whether every record of a whole file holds what the journal says of it last, and nothing else is there.

    False, too, where the journal can't tell: a newer or an older program moved values without it.
    """
    try:
        with closing(sqlite3.connect(f"{sqlite_address(path, 'ro')}&immutable=1", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return _is_in_order(connection) and _holds_what_was_said(connection) and _has_its_blobs(connection)
    except (sqlite3.Error, ValueError):
        return False


def _is_in_order(connection: sqlite3.Connection) -> bool:
    """Tell whether the indexes and the references are right, too."""
    (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return bool(answer == "ok") and connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _holds_what_was_said(connection: sqlite3.Connection) -> bool:
    said: dict[str, dict[str, _Fields]] = {}
    for topic, record_id, after in connection.execute("SELECT topic, record_id, after FROM change ORDER BY id"):
        records = said.setdefault(topic, {})
        fields = json.loads(after)
        if fields:
            records.setdefault(record_id, {}).update(fields)
        else:
            records.pop(record_id, None)
    held = {row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    names = [table.name for table in TABLES.values() if table.name in held]
    return all(_holds(connection, name, said.get(name, {})) for name in names)


def _holds(connection: sqlite3.Connection, name: str, said: dict[str, _Fields]) -> bool:
    rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - the name of a table of ours
    if len(rows) != len(said):
        return False
    for row in rows:
        known = said.get(row["id"])
        if known is None or any(row[field] != value for field, value in known.items()):
            return False
    return True


def _has_its_blobs(connection: sqlite3.Connection) -> bool:
    kept = connection.execute(f"SELECT sha256, content FROM {BLOB.name}")  # noqa: S608 - our own name
    return all(sha256(content).hexdigest() == key for key, content in kept)
