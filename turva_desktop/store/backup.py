"""Backups: whole copies beside the workspace, each with its SHA-256, and restoring one.

SQLite's integrity check finds only one in six flipped bits, so a copy is trusted by its hash.
"""

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.notices import Notice
from turva_desktop.files import flush, free_name, move_into_place, put_in_place
from turva_desktop.store.durable import set_up
from turva_desktop.store.leftovers import copy_all, readable
from turva_desktop.store.locking import hold
from turva_desktop.store.numbers import carry_on, numbers_of
from turva_desktop.store.place import beside, is_there, sqlite_address
from turva_desktop.store.soundness import check_readable, check_replaceable

BY_HAND: Final = "oma"
"""Why a backup was made that somebody asked for; the word stands in its file's name."""

_KEPT: Final = 30
"""How many of the newest automatic backups are kept, and of how many days the newest one of each."""
_NUMBERED = "{stem}-{number}"
_THINNED: Final = frozenset({"import", "migration", "restore"})
"""Reasons of backups that are let go in time: not the user's own, nor what a mishap left, nor other people's files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup file: when it was made and why (`reason` is a code such as "import")."""

    path: Path
    made_at: datetime
    reason: str

    @property
    def has_sum(self) -> bool:
        """Tell whether the sum that was written with it is there: without it nobody can tell what became of it."""
        return _sum_of(self.path).exists()


class Soundness(Enum):
    """What can be said of a backup."""

    SOUND = "sound"
    """It is a whole workspace, byte for byte as it was made."""
    UNCHECKED = "unchecked"
    """It is a whole workspace; whether every byte is as it was, nobody can tell without its sum."""
    DAMAGED = "damaged"


def backup_folder(workspace: Path) -> Path:
    """Return the folder that keeps a workspace's backups: `plan.turva` has `plan-varmuuskopiot` beside it."""
    return workspace.with_name(workspace.stem + "-varmuuskopiot")


def make_backup(workspace: Path, *, reason: str, now: datetime) -> Backup:
    """Copy a workspace whole, through SQLite, so that a copy taken during work is still one moment's state."""
    folder = backup_folder(workspace)
    try:
        folder.mkdir(exist_ok=True)
        path = _new_name(folder, reason, now)
        _copy(workspace, path)
    except (OSError, sqlite3.Error) as error:
        raise TurvaError("backup.failed", folder=str(folder), cause=str(error)) from error
    made = Backup(path=path, made_at=now, reason=reason)
    _thin_out(workspace, made)
    return made


def keep_as_found(workspace: Path, *, reason: str, now: datetime) -> Path:
    """Keep a file and what SQLite left beside it, byte for byte, before anything is put right; return where.

    What is kept has been read again from the disk. Raises `TurvaError("backup.failed")`.
    """
    folder = backup_folder(workspace)
    try:
        return _bytes_aside(workspace, reason, now)
    except OSError as error:
        raise TurvaError("backup.failed", folder=str(folder), cause=str(error)) from error


def discard(backup: Backup) -> None:
    """Take a backup away again: what it was made for did not come about. What can't be taken away stays."""
    for part in (backup.path, _sum_of(backup.path)):
        with suppress(OSError):
            part.unlink(missing_ok=True)
    with suppress(OSError):  # others lie there
        backup.path.parent.rmdir()


def _copy(workspace: Path, path: Path) -> None:
    partial, checksum = path.with_suffix(".partial"), _sum_of(path)
    try:
        with (
            readable(workspace) as whole,
            hold(partial),  # or it would be swept away as what a killed program left
            closing(sqlite3.connect(sqlite_address(whole.path, "ro"), uri=True)) as source,
            closing(sqlite3.connect(partial)) as target,
        ):
            set_up(target)
            source.backup(target)
            flush(partial)
        put_in_place(checksum, f"{_sha256(partial)}\n".encode("ascii"))
        move_into_place(partial, path)
    except (OSError, sqlite3.Error):
        for half in (partial, *beside(partial), checksum):  # half a copy helps nobody
            half.unlink(missing_ok=True)
        raise


def backups(workspace: Path) -> list[Backup]:
    """Return a workspace's backups, newest first; other files in their folder are not ours to speak of."""
    folder, found = backup_folder(workspace), []
    for path in folder.glob("*.turva") if is_there(folder) else ():
        match = re.fullmatch(r"(\d{4}-\d\d-\d\d-\d{6})-([a-z_]+?)(?:-(\d+))?", path.stem, re.ASCII)
        with suppress(ValueError, OSError, OverflowError):  # a day that no calendar has
            if match and path.is_file():
                made_at = datetime.strptime(match[1], "%Y-%m-%d-%H%M%S").astimezone()
                one = Backup(path=path, made_at=made_at, reason=match[2])
                found.append((made_at, path.stat().st_mtime_ns, int(match[3] or 1), path.name, one))
    return [one for *_, one in sorted(found, key=lambda each: each[:-1], reverse=True)]


def _new_name(folder: Path, reason: str, now: datetime) -> Path:
    return free_name(folder / f"{now.astimezone():%Y-%m-%d-%H%M%S}-{reason}.turva", _NUMBERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore did: where what stood there is kept (None where nothing did), and what the backup was.

    `notices` tell of numbers that had left the house and that the restored file would give again.
    """

    kept: Path | None
    soundness: Soundness
    notices: tuple[Notice, ...] = ()


def newest_good(workspace: Path) -> Backup | None:
    """Return the newest backup that is sound, else the newest that nobody can check; None where all are damaged.

    The newest is the one that holds the most steps: of two made by a clock that was set back, too.
    """
    unchecked: Backup | None = None
    for one in sorted(backups(workspace), key=_edition, reverse=True):
        match soundness(one.path):
            case Soundness.SOUND:
                return one
            case Soundness.UNCHECKED:
                unchecked = unchecked or one
    return unchecked


def _edition(backup: Backup) -> int:
    numbers = numbers_of(backup.path)
    return numbers.edition if numbers else -1


def soundness(backup: Path) -> Soundness:
    """Return what can be said of a backup after every byte of it was read."""
    try:
        check_readable(backup)
        expected = _sum_of(backup)
        if not expected.exists():
            return Soundness.UNCHECKED
        agrees = expected.read_text(encoding="ascii").strip() == _sha256(backup)
    except (TurvaError, OSError, ValueError):
        return Soundness.DAMAGED
    return Soundness.SOUND if agrees else Soundness.DAMAGED


def restore(workspace: Path, backup: Path, *, now: datetime, author: str = "") -> Restored:
    """Put a backup in the workspace's place; what stood there is kept as a backup, even when it is damaged.

    Nothing is replaced before what is kept was read again from the disk. The restored file goes on counting from the
    one that it replaces.
    """
    if not backup.is_file():
        raise TurvaError("file.not_found", file=str(backup))
    state = soundness(backup)
    if state is Soundness.DAMAGED:
        raise TurvaError("backup.damaged", file=backup.name)
    check_replaceable(workspace)
    temporary = workspace.with_name(workspace.name + ".restoring")
    try:
        kept = _keep_aside(workspace, now) if workspace.exists() else None
        with readable(backup) as whole:
            shutil.copyfile(whole.path, temporary)
        carry_on(temporary, numbers_of(workspace), now=now, author=author)
        _replace(workspace, temporary)
    except (OSError, sqlite3.Error) as error:
        temporary.unlink(missing_ok=True)
        raise TurvaError("backup.restore_failed", file=workspace.name, cause=str(error)) from error
    return Restored(kept=kept, soundness=state)


def _replace(workspace: Path, finished: Path) -> None:
    """Put a finished file in a workspace's place; what lay beside that was of the file that goes."""
    for one in beside(workspace):
        one.unlink(missing_ok=True)
    if workspace.exists() and workspace.stat().st_nlink > 1:  # it has other names, which a new file wouldn't have
        with finished.open("rb") as source, workspace.open("rb+") as target:
            shutil.copyfileobj(source, target)
            target.truncate()
        flush(workspace)
        finished.unlink()
    else:
        move_into_place(finished, workspace)


def _keep_aside(workspace: Path, now: datetime) -> Path:
    """Keep a workspace as a backup and return that, read again; raises `OSError` where it can't be kept."""
    if any(is_there(one) for one in beside(workspace)):
        return _bytes_aside(workspace, "crash", now)
    with suppress(TurvaError):
        made = make_backup(workspace, reason="restore", now=now)
        if soundness(made.path) is Soundness.SOUND:
            return made.path
        discard(made)
    return _bytes_aside(workspace, "damaged", now)  # too damaged to be read as what it is: then the bytes as they are


def _bytes_aside(workspace: Path, reason: str, now: datetime) -> Path:
    folder = backup_folder(workspace)
    folder.mkdir(exist_ok=True)
    aside = _new_name(folder, reason, now)
    try:
        copy_all(workspace, aside)
        for source, kept in zip((workspace, *beside(workspace)), (aside, *beside(aside)), strict=True):
            if kept.exists():
                flush(kept)
                if _sha256(kept) != _sha256(source):
                    raise OSError(f"{kept.name}: what was written is not what was read")
        put_in_place(_sum_of(aside), f"{_sha256(aside)}\n".encode("ascii"))
    except OSError:
        for half in (aside, *beside(aside), _sum_of(aside)):
            half.unlink(missing_ok=True)
        raise
    return aside


def _thin_out(workspace: Path, fresh: Backup) -> None:
    """Let automatic backups go but the newest ones and the newest of each day; never the one that was just made.

    An afternoon of imports leaves the days before it, and a clock that was set back or ahead the backup of now.
    """
    automatic = [one for one in backups(workspace) if one.reason in _THINNED]
    of_day: dict[date, Backup] = {}
    for one in automatic:
        of_day.setdefault(one.made_at.date(), one)
    kept = {one.path for one in (fresh, *automatic[:_KEPT], *list(of_day.values())[:_KEPT])}
    for old in automatic:
        if old.path not in kept:
            discard(old)


def _sum_of(backup: Path) -> Path:
    """Return the file that holds a backup's sum."""
    return backup.with_suffix(".sha256")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
