"""Care of the file itself: is it in order, and putting a backup in its place."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from turva_desktop.domain.profile import Profile
from turva_desktop.store import Workspace, backup
from turva_desktop.store.file_format import check_readable
from turva_desktop.store.lock import WriterLock
from turva_desktop.store.tables import BLOB, TABLES


def find_faults(path: Path) -> list[str]:
    """Return what is wrong with a workspace file, as SQLite tells it; empty when all is in order.

    Every page, index and reference is checked, every record read, and every attachment's hash compared.
    """
    check_readable(path)
    faults: list[str] = []
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        faults += [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        faults += [f"{row[0]} → {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
        used = "SELECT DISTINCT sha256 FROM attachment"
        hashes = [row[0] for row in connection.execute(used)]
        known = {row[0] for row in connection.execute(f"SELECT sha256 FROM {BLOB.name}")}  # noqa: S608 - our own name
        faults += [f"attachment {one}" for one in hashes if one not in known]
    with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
        for kind in TABLES:
            try:
                tx.all(kind)
            except (ValueError, ArithmeticError, KeyError, TypeError) as error:
                faults.append(f"{kind.__name__}: {error}")
        if len(tx.all(Profile)) != 1:
            faults.append("profile")
    return faults


def restore_backup(path: Path, source: Path, *, now: datetime, author: str = "") -> Path:
    """Put a backup in a workspace's place and return that; it must not be open for writing anywhere."""
    lock = WriterLock(path, author=author, now=now)
    try:
        backup.restore(path, source, now=now)
    finally:
        lock.release()
    return path
