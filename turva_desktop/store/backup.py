"""Backups: whole copies beside the workspace, each with its SHA-256, and restoring one.

SQLite's integrity check finds only one in six flipped bits, so a copy is trusted by its hash.
"""

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import free_name, move_into_place
from turva_desktop.store.place import journal_path, sqlite_address
from turva_desktop.store.soundness import check_readable, check_replaceable

_KEPT = 30
_NUMBERED = "{stem}-{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup file: when it was made and why (`reason` is a code such as "import" or "user")."""

    path: Path
    made_at: datetime
    reason: str


def backup_folder(workspace: Path) -> Path:
    """Return the folder that keeps a workspace's backups: `plan.turva` has `plan-varmuuskopiot` beside it."""
    return workspace.with_name(workspace.stem + "-varmuuskopiot")


def make_backup(workspace: Path, *, reason: str, now: datetime) -> Backup:
    """Copy a workspace whole, through SQLite, so that a copy taken during work is still one moment's state."""
    folder = backup_folder(workspace)
    try:
        folder.mkdir(exist_ok=True)
        path = free_name(folder / f"{now.astimezone():%Y-%m-%d-%H%M%S}-{reason}.turva", _NUMBERED)
        _copy(workspace, path)
    except (OSError, sqlite3.Error) as error:
        raise TurvaError("backup.failed", folder=str(folder), cause=str(error)) from error
    _thin_out(workspace)
    return Backup(path=path, made_at=now, reason=reason)


def discard(backup: Backup) -> None:
    """Take a backup away again: what it was made for did not come about."""
    for part in (backup.path, backup.path.with_suffix(".sha256")):
        part.unlink(missing_ok=True)


def _copy(workspace: Path, path: Path) -> None:
    partial, checksum = path.with_suffix(".partial"), path.with_suffix(".sha256")
    try:
        with (
            closing(sqlite3.connect(sqlite_address(workspace, "ro"), uri=True)) as source,
            closing(sqlite3.connect(partial)) as target,
        ):
            source.backup(target)
        checksum.write_text(_sha256(partial) + "\n", encoding="ascii")
        move_into_place(partial, path)
    except (OSError, sqlite3.Error):
        for half in (partial, checksum):  # half a copy helps nobody
            half.unlink(missing_ok=True)
        raise


def backups(workspace: Path) -> list[Backup]:
    """Return a workspace's backups, newest first."""
    found = []
    for path in backup_folder(workspace).glob("*.turva"):
        if match := re.fullmatch(r"(\d{4}-\d\d-\d\d-\d{6})-([a-z_]+?)(?:-\d+)?", path.stem):
            made_at = datetime.strptime(match[1], "%Y-%m-%d-%H%M%S").astimezone()
            found.append(Backup(path=path, made_at=made_at, reason=match[2]))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def is_sound(backup: Path) -> bool:
    """Tell whether a backup is a whole workspace whose hash, when it has one, agrees."""
    try:
        check_readable(backup)
        expected = backup.with_suffix(".sha256")
        return not expected.exists() or expected.read_text(encoding="ascii").strip() == _sha256(backup)
    except (TurvaError, OSError, ValueError):
        return False


def restore(workspace: Path, backup: Path, *, now: datetime) -> None:
    """Put a backup in the workspace's place; what stood there is kept as a backup (even when it is damaged)."""
    if not backup.is_file():
        raise TurvaError("file.not_found", file=str(backup))
    if not is_sound(backup):
        raise TurvaError("backup.damaged", file=backup.name)
    check_replaceable(workspace)
    temporary = workspace.with_name(workspace.name + ".restoring")
    try:
        if workspace.exists():
            _keep_aside(workspace, now)
        shutil.copyfile(backup, temporary)
        # A journal left by a crash belongs to the file that goes: beside the restored one it would mix the two.
        journal_path(workspace).unlink(missing_ok=True)
        move_into_place(temporary, workspace)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise TurvaError("backup.restore_failed", file=workspace.name, cause=str(error)) from error


def _keep_aside(workspace: Path, now: datetime) -> None:
    try:
        make_backup(workspace, reason="restore", now=now)
    except TurvaError:  # too damaged to be read: then the bytes as they are
        folder = backup_folder(workspace)
        folder.mkdir(exist_ok=True)
        aside = free_name(folder / f"{now.astimezone():%Y-%m-%d-%H%M%S}-damaged.turva", _NUMBERED)
        try:
            shutil.copyfile(workspace, aside)
        except OSError:
            aside.unlink(missing_ok=True)
            raise


def _thin_out(workspace: Path) -> None:
    for old in [one for one in backups(workspace) if one.reason != "user"][_KEPT:]:
        old.path.with_suffix(".sha256").unlink(missing_ok=True)
        old.path.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
