"""Putting a backup in a workspace file's place, and which backup helps."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

from sqlalchemy.exc import DatabaseError

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.notices import Notice
from turva_desktop.domain.profile import Profile
from turva_desktop.services.meetings.numbering import Given, given_numbers
from turva_desktop.store import Reading, Workspace, backup
from turva_desktop.store.locking import WriterLock, login_name
from turva_desktop.store.opening import HELPED_BY_BACKUP
from turva_desktop.store.place import check_is_file, real_place

T = TypeVar("T")
_Numbered: TypeAlias = tuple[str, int]
"""Whose numbers, and of which year."""


def helping_backup(path: Path, error: TurvaError) -> backup.Backup | None:
    """Return the newest good backup of a file that could not be opened, where a backup is what helps."""
    is_another_file = error.code == "file.not_found" and path.exists()
    return newest_good(path) if error.code in HELPED_BY_BACKUP and not is_another_file else None


def newest_good(path: Path) -> backup.Backup | None:
    """Return the newest backup of a file that can be restored, whatever the file is called by."""
    return backup.newest_good(real_place(path))


def restore_backup(path: Path, source: Path, *, now: datetime, author: str = "") -> backup.Restored:
    """Put a backup in a workspace's place; it must not be open for writing anywhere.

    Another workspace is no backup of this one: `TurvaError("backup.other_workspace")`.
    """
    path = real_place(path)  # the file itself: a link to it stays one
    for one in (path, source):
        check_is_file(one)
    theirs, ours, given = _asked(source, _profile), _asked(path, _profile), _asked(path, given_numbers)
    if theirs and ours and theirs.id != ours.id:
        raise TurvaError("backup.other_workspace", file=source.name, name=theirs.name)
    if not path.parent.is_dir():
        raise TurvaError("backup.restore_failed", file=path.name, cause="No such file or directory")
    lock = WriterLock(path, author=author, now=now)
    lock.let_go_of_the_file()
    try:
        restored = backup.restore(path, source, now=now, author=author or login_name())
    finally:
        lock.release()
    return replace(restored, notices=tuple(_given_again(given or {}, _asked(path, given_numbers) or {})))


def _given_again(before: Mapping[_Numbered, Given], now: Mapping[_Numbered, Given]) -> Iterator[Notice]:
    """Tell of the § and meetings that were sent from the file that went, and would get their numbers again."""
    for (body, year), was in before.items():
        comes = now.get((body, year), Given(section=0, meeting=0))
        if was.section > comes.section or was.meeting > comes.meeting:
            details = {"body": body, "year": year, "section": was.section, "meeting": was.meeting}
            yield Notice("restore.numbers_given", dict(details))


def _profile(tx: Reading) -> Profile | None:
    return next(iter(tx.all(Profile)), None)


def _asked(path: Path, question: Callable[[Reading], T | None]) -> T | None:
    """Return what a file answers, or None when it is too damaged to tell."""
    try:
        with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
            return question(tx)
    except (TurvaError, DatabaseError):
        return None
