"""How a file's schema came to be: numbered steps, forward only, all of them in one exclusive transaction.

A step is a SQL file `NNNN_name.sql` here; the number is the schema version it leads to. A released step never
changes: whoever changes a record adds a step.
"""

import re
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

APPLICATION_ID = 0x54757276  # "Turv", so that file(1) and other programs can tell whose file it is


@cache
def steps() -> tuple[tuple[int, str], ...]:
    """Return (version, SQL) of every step in order."""
    files = sorted(Path(__file__).parent.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return tuple((int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files)


def newest_version() -> int:
    """Return the schema version this program writes."""
    return steps()[-1][0]


@cache
def tables_at(version: int) -> frozenset[str]:
    """Return the names of the tables that a file of a version has; a newer one has at least ours."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, min(version, newest_version()))
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return frozenset(name for (name,) in found)


def migrate(connection: sqlite3.Connection, to_version: int | None = None) -> int:
    """Bring a database (autocommit connection) up to a version and return it; on any failure nothing has changed."""
    target = newest_version() if to_version is None else to_version
    connection.execute("PRAGMA foreign_keys = OFF")  # a step may rebuild tables; checked before the commit
    connection.execute("BEGIN EXCLUSIVE")
    try:
        (current,) = connection.execute("PRAGMA user_version").fetchone()
        for version, script in steps():
            if current < version <= target:
                for statement in re.split(r";\s*\n", script):
                    connection.execute(statement)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            message = f"migration leaves a dangling reference: {broken}"
            raise sqlite3.IntegrityError(message)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {target}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return target
