"""Files on a disk: names that every system accepts, and putting a finished file in its place."""

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

_ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 120

OPENED_COPIES: Final = "turva-avatut-"
"""How folders of copies in the system's temporary folder begin: what a crash leaves of them is swept away."""
A_WORKSPACE: Final = "a Turva workspace is there"
NO_FILE: Final = "neither a file nor a folder"
_HEAD: Final = 72
"""So many bytes an SQLite file has up to the end of its application id."""
_HELD_BY_OTHERS: Final = sys.platform == "win32"
"""Whether another program that looks at a fresh file (a virus scanner, an indexer) keeps it from being moved."""
_PATIENCE: Final = 0.5
_PAUSE: Final = 0.02
"""Seconds for which a file that another program holds is tried again, and between two tries."""


def safe_file_name(name: str) -> str:
    """Return a name that Windows accepts: no forbidden characters, reserved names, or final dots and spaces."""
    clean = _ILLEGAL.sub("_", name).strip().rstrip(". ")
    stem, dot, suffix = clean.rpartition(".")
    if dot and stem and len(suffix) <= 10:
        clean = f"{stem[: _LONGEST - len(suffix)].rstrip('. ')}.{suffix}"
    else:
        clean = clean[:_LONGEST].rstrip(". ")
    if not clean or _RESERVED.fullmatch(clean):
        clean = f"_{clean}"
    return clean


def free_name(path: Path, pattern: str = "{stem} ({number})") -> Path:
    """Return the path, or the first like it, counted from 2, under which there is no file yet."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(pattern.format(stem=path.stem, number=number) + path.suffix)
    return free


def is_same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, by whatever links; what is not there is the same as nothing."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def is_special(path: Path) -> bool:
    """Tell whether a pipe, a device or the like is there: to read one may never end, and nothing is put over it."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_workspace(path: Path) -> bool:
    """Tell whether a file says that it is a Turva workspace: nothing is put over it, whatever it is called."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.startswith(b"SQLite format 3\0") and head[_HEAD - 4 :] == b"Turv"


def real_path(path: Path) -> Path:
    """Return where a file lies: a symbolic link is followed, any other path stays as it was given.

    Raises `OSError` for links that lead to each other.
    """
    try:
        return path.resolve() if path.is_symlink() else path
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error


def put_in_place(path: Path, content: bytes) -> None:
    """Write a finished file: whole or not at all. An older file of the name stays until the new one is on the disk.

    What is called by a link is written where the link leads, and the link stays. Raises `OSError`, also where a
    workspace lies there or what is no file at all, and `ValueError` for a name that no system takes.
    """
    path = real_path(path)
    if is_special(path):
        raise OSError(errno.EEXIST, NO_FILE, str(path))
    if is_workspace(path):
        raise OSError(errno.EEXIST, A_WORKSPACE, str(path))
    beside = path.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with beside.open("xb") as file:  # not `tempfile`: its files are closed to everybody else, and stay so
            file.write(content)
        move_into_place(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def move_into_place(finished: Path, path: Path) -> None:
    """Give a finished file its name in one move, over an older file of that name; both lie in one folder.

    What is moved is on the disk before, and its name after: a power cut leaves the old file or the new one.
    """
    flush(finished)
    _patiently(lambda: finished.replace(path))
    _flush_folder(path.parent)


def flush(path: Path) -> None:
    """Have the system write a file's content to the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _patiently(move: Callable[[], object]) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            move()
        except PermissionError:
            if not _HELD_BY_OTHERS or time.monotonic() >= until:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _flush_folder(folder: Path) -> None:
    """Have the system write a folder's names to the disk; Windows does so by itself and has no way to ask."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # a file system that knows no such thing: a share, say
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
