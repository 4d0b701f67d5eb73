"""How SQLite is set up wherever something is written: what is told as done is on the disk, and what is gone is gone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from turva_desktop.store.place import sqlite_address

_PRAGMAS: Final = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "synchronous = EXTRA",  # the folder's entry of the journal too: a commit is on the disk when it is told
    "journal_mode = DELETE",
    "secure_delete = ON",  # what was deleted is overwritten: asked for, not hoped for from how SQLite was built
    "cell_size_check = ON",
    "cache_spill = OFF",  # else a large import keeps readers out long before it commits
)


def set_up(connection: sqlite3.Connection) -> None:
    """Set a new connection up."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def writing_to(path: Path, *, is_new: bool = False) -> Iterator[sqlite3.Connection]:
    """Give a connection to a file that begins and ends its transactions itself, and close it.

    Only a file that `is_new` is made; any other must be there.
    """
    address = path.absolute() if is_new else sqlite_address(path, "rw")
    with closing(sqlite3.connect(address, uri=not is_new, isolation_level=None)) as connection:
        set_up(connection)
        yield connection
