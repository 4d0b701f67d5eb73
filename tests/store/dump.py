"""What a workspace holds, past the program: its data as bytes, and the index in which words are looked for."""

import sqlite3
from contextlib import closing
from pathlib import Path

from turva_desktop.store import search_index
from turva_desktop.store.tables import TABLES

Index = set[tuple[str, str, str]]
"""The rows of the index: kind, id of the record, its folded texts."""


def data_bytes(path: Path) -> bytes:
    """Return everything but the journal and the index, in its order, for comparing two moments."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [
            (table.name, connection.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid').fetchall())
            for table in TABLES.values()
        ]
    return repr(rows).encode()


def index(path: Path) -> Index:
    """Return the index as it stands in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return _rows(connection)


def index_made_anew(path: Path) -> Index:
    """Return the index that the file's records ask for; the file stays as it is."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        with closing(sqlite3.connect(path)) as source:
            source.backup(copy)
        search_index.rebuild(copy)
        return _rows(copy)


def _rows(connection: sqlite3.Connection) -> Index:
    rows = connection.execute("SELECT topic, record_id, folded FROM search").fetchall()
    assert len(rows) == len(set(rows))
    return set(rows)
