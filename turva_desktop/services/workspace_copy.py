"""A copy of an open workspace under another name: of one moment, and never in the place of one that somebody uses."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import move_into_place
from turva_desktop.store.locking import WriterLock
from turva_desktop.store.place import check_is_file, journal_path, sqlite_address


def save_copy(workspace: Path, target: Path, *, now: datetime, author: str = "") -> None:
    """Write a whole copy; the workspace itself and its history stay as they are.

    `TurvaError("copy.of_itself")` where the copy would replace the workspace, `workspace.in_use` where somebody works
    in what it would replace, `file.not_writable` where the disk refuses. What stood there before is replaced only by
    a finished copy.
    """
    check_is_file(target)
    if target.exists() and target.samefile(workspace):
        raise TurvaError("copy.of_itself", file=workspace.name)
    WriterLock(target, author=author, now=now).release()  # whoever works there is not written over
    partial = target.with_name(target.name + ".partial")
    try:
        with (
            closing(sqlite3.connect(sqlite_address(workspace, "ro"), uri=True)) as source,
            closing(sqlite3.connect(partial)) as copy,
        ):
            source.backup(copy)
        journal_path(target).unlink(missing_ok=True)  # a crash left it: it belongs to what stood there before
        move_into_place(partial, target)
    except (OSError, sqlite3.Error) as error:
        raise TurvaError("file.not_writable", file=str(target), cause=str(error)) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
