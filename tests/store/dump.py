"""The data of a workspace as bytes, for comparing two moments: everything but the journal."""

import sqlite3
from contextlib import closing
from pathlib import Path

from turva_desktop.store.tables import TABLES


def data_bytes(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        rows = [
            (table.name, connection.execute(f'SELECT * FROM "{table.name}" ORDER BY id').fetchall())
            for table in TABLES.values()
        ]
    return repr(rows).encode()
