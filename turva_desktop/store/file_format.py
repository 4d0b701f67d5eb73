"""Is it ours? What can be told of a file before and after SQLite opens it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store.migrations import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


def read_version(path: Path) -> int:
    """Return the schema version in a workspace's header.

    A missing file, a folder, a file that is not ours or whose end is cut off raises `TurvaError`.
    """
    try:
        if path.is_dir() or not path.exists():
            raise TurvaError("file.not_found", file=str(path))
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        size = path.stat().st_size
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise TurvaError("workspace.not_ours", file=path.name)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise TurvaError("workspace.not_ours", file=path.name)
    page_size = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    if size < pages * (65536 if page_size == 1 else page_size):
        raise TurvaError("workspace.damaged", file=path.name)
    return int.from_bytes(header[60:64])


def check_readable(path: Path) -> int:
    """Return the schema version of a workspace whose pages are in order; `TurvaError` tells what is wrong."""
    version = read_version(path)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise TurvaError("workspace.damaged", file=path.name) from error
    if answer != "ok":
        raise TurvaError("workspace.damaged", file=path.name)
    return version
