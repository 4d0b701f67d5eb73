"""Care of the file itself: what is wrong with it."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store import Workspace
from turva_desktop.store.codec import Unreadable
from turva_desktop.store.leftovers import readable
from turva_desktop.store.migrations import newest_version, tables_at
from turva_desktop.store.place import sqlite_address
from turva_desktop.store.soundness import check_is_ours, check_pages
from turva_desktop.store.tables import BLOB, TABLES


def find_faults(path: Path) -> list[str]:
    """Return what is wrong with a workspace file, as SQLite tells it; empty when all is in order.

    Every page, index and reference is checked, every record read, and every attachment's hash compared. Of a newer
    program's file only what this one knows is asked; `workspace.too_new` is raised where that is not there.
    """
    check_is_ours(path)
    with readable(path) as whole:
        # a missing profile is told below, as one fault among others
        version = check_pages(whole.path, called=path, is_new=True).version
        with closing(sqlite3.connect(sqlite_address(whole.path, "ro"), uri=True)) as connection:
            faults = _faults_of_the_pages(connection)
            if not faults and version <= newest_version():
                faults = _faults_of_the_content(connection, tables_at(version))
    if faults:
        return faults
    with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
        for kind in TABLES:
            try:
                tx.all(kind)
            except Unreadable as error:
                faults.append(str(error))
    return faults


def _faults_of_the_pages(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]


def _faults_of_the_content(connection: sqlite3.Connection, tables: frozenset[str]) -> list[str]:
    kept = dict(connection.execute("SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall())
    faults = [f"{kind} {name}" for name, kind in kept.items() if kind in {"trigger", "view"}]
    missing = sorted(tables - kept.keys())
    if missing:
        return faults + [f"table {name}" for name in missing]
    if connection.execute("SELECT count(*) FROM profile").fetchone() != (1,):
        faults.append("profile")
    faults += [f"{row[0]} → {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    blobs = connection.execute(f"SELECT sha256, content FROM {BLOB.name}")  # noqa: S608 - our own name
    sound = {key for key, content in blobs if sha256(content).hexdigest() == key}
    used = connection.execute("SELECT DISTINCT sha256 FROM attachment")
    return faults + [f"attachment {row[0]}" for row in used if row[0] not in sound]


def is_faulty(path: Path) -> bool:
    """Tell whether something is wrong with a file, so wrong that nobody can say what, too."""
    try:
        return bool(find_faults(path))
    except (TurvaError, sqlite3.Error, DatabaseError, OSError, ValueError):
        return True
