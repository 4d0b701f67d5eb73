"""What a crash, or another program, left beside a workspace, and what becomes of it.

A journal that is hot holds the pages as they were before a change that never ended: SQLite would put them back by
itself, into whatever file lies beside it. But a program that keeps folders alike on two computers carries file and
journal one by one, and may lay an old journal beside a newer, whole file. So whoever only looks, looks at a copy that
was put right; and whoever writes first puts both aside, byte for byte, and tells where they are.

The same goes for write-ahead logging, to which another program may have turned a file.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import OPENED_COPIES
from turva_desktop.store.agreement import agrees_with_its_journal
from turva_desktop.store.durable import writing_to
from turva_desktop.store.locking import is_held, knows_locks
from turva_desktop.store.place import beside, is_there, journal_path, sqlite_address, wal_path

# Where a file's header counts its changes, says which version it is of, and in which form it is stored:
_COUNTER: Final = slice(24, 28)
_VERSION: Final = slice(60, 64)
_FORM: Final = slice(18, 20)
_WAL_FORM: Final = b"\2\2"
_HOT: Final = "SQLITE_READONLY_ROLLBACK"
"""What SQLite says when it would have to roll back before it can read."""
_HALF_MADE: Final = (".{name}.new", ".{name}.new-journal", "{name}.restoring", "{name}.restoring-journal")
"""What the making or the restoring of a workspace may leave beside it."""


class Left(Enum):
    """What lies beside a file that has to be dealt with before the file can be read as it is."""

    NOTHING = "nothing"
    UNENDED = "unended"
    """A change that never ended: the journal has the pages as they were before it."""
    FOREIGN = "foreign"
    """A journal that the file doesn't need: it is whole without it."""
    WAL = "wal"
    """The file is in the form that another program gave it, and the newest changes may lie beside it."""
    NO_LOCKS = "no locks"
    """Nothing, but SQLite reads nothing in a folder that knows no locks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """A file that SQLite can read without writing: the workspace itself, or a copy of it that was put right."""

    path: Path
    left: Left


@contextmanager
def readable(path: Path) -> Iterator[Readable]:
    """Give what may be read of a file, for the length of the block; neither it nor what lies beside it is touched."""
    left = _first_look(path)
    if left is Left.NOTHING:
        yield Readable(path=path, left=left)
        return
    with tempfile.TemporaryDirectory(prefix=OPENED_COPIES, ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "copy.turva")
        try:
            left = _put_right(path, copy, left)
        except OSError as error:
            raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
        yield Readable(path=copy, left=left)


def mend(path: Path, left: Left) -> None:
    """Put a file itself right, as its copy was; it has been put aside before."""
    if left is Left.FOREIGN:
        for one in beside(path):
            one.unlink(missing_ok=True)
        return
    with writing_to(path) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def copy_all(path: Path, to: Path) -> None:
    """Copy a file and what SQLite needs beside it, byte for byte."""
    for source, target in zip((path, *beside(path)[:2]), (to, *beside(to)[:2]), strict=True):
        if is_there(source):
            shutil.copyfile(source, target)


def sweep(path: Path, backups: Path) -> None:
    """Remove what killed programs left half made, and a journal that holds nothing; the file is known to be whole.

    A journal that SQLite would still use is never thrown away, nor what a running program is making.
    """
    rests = [path.with_name(name.format(name=path.name)) for name in _HALF_MADE]
    rests += [one for one in backups.glob("*.partial") if not is_held(one)]
    rests += [one for one in backups.glob("*.partial-journal") if not one.with_name(one.stem + ".partial").exists()]
    if _is_cold(journal_path(path)):
        rests.append(journal_path(path))
    for one in rests:
        with suppress(OSError):
            if one.is_file():
                one.unlink()
                journal_path(one).unlink(missing_ok=True)


def _first_look(path: Path) -> Left:
    header = _header(path)
    if header[_FORM] == _WAL_FORM or is_there(wal_path(path)):
        return Left.WAL
    if not knows_locks(path):
        return Left.NO_LOCKS
    if not is_there(journal_path(path)):
        return Left.NOTHING
    try:
        with closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == _HOT:
            return Left.UNENDED
    except sqlite3.DatabaseError:
        return Left.NOTHING  # whoever reads it will find that out
    return Left.NOTHING


def _put_right(path: Path, copy: Path, left: Left) -> Left:
    """Make a copy, put it right, and return what was found: a journal may prove to be another file's."""
    plain = copy.with_name("plain.turva")
    shutil.copyfile(path, plain)
    if left is Left.NO_LOCKS:
        left = Left.UNENDED if _is_hot(journal_path(path)) else left
    if left is Left.NO_LOCKS:
        plain.replace(copy)
        return left
    copy_all(path, copy)
    mended = _mended(copy)
    if _is_whole(plain) and not (mended and _is_of(copy, plain, left)):
        for one in (copy, *beside(copy)):
            one.unlink(missing_ok=True)
        plain.replace(copy)
        return Left.FOREIGN
    return left


def _mended(copy: Path) -> bool:
    try:
        mend(copy, Left.UNENDED)
    except sqlite3.DatabaseError:
        return False
    return _is_whole(copy)


def _is_of(mended: Path, plain: Path, left: Left) -> bool:
    """Tell whether a file needs what lay beside it.

    It doesn't when more than one change lies between the two (each counts the file on by one), nor when it agrees with
    what it says itself of every change; of a migration it says nothing. Of write-ahead logging SQLite tells by itself,
    but for a log beside a file that is not of that form.
    """
    if left is Left.WAL:
        return _header(plain)[_FORM] == _WAL_FORM
    now, then = _header(plain), _header(mended)
    if int.from_bytes(now[_COUNTER]) - int.from_bytes(then[_COUNTER]) not in {0, 1}:
        return False
    return now[_VERSION] != then[_VERSION] or not agrees_with_its_journal(plain)


def _is_whole(path: Path) -> bool:
    """Tell whether a copy that has nothing beside it is in order; it may be of either form."""
    try:
        with closing(sqlite3.connect(f"{sqlite_address(path, 'ro')}&immutable=1", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _is_hot(journal: Path) -> bool:
    return is_there(journal) and not _is_cold(journal)


def _is_cold(journal: Path) -> bool:
    """Tell whether a journal is there and holds nothing: SQLite marks one as ended by emptying its beginning."""
    try:
        with journal.open("rb") as file:
            return file.read(1) in {b"", b"\0"}
    except OSError:
        return False


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)
