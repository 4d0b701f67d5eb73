"""How SQLite is told which file to open, and that it may not make a new one."""

from pathlib import Path, PurePath
from urllib.parse import quote


def sqlite_address(path: Path, mode: str) -> str:
    """Return the URI by which SQLite opens an existing file; `mode` is "ro" or "rw"."""
    return f"{as_address(path.absolute())}?mode={mode}"


def as_address(path: PurePath) -> str:
    """Return an absolute path as SQLite reads it, without a mode.

    `Path.as_uri` won't do: it writes a network folder as `file://server/share/…`, and SQLite opens no other server's
    files. With the server inside the path, `file:////server/share/…`, Windows finds it.
    """
    whole = path.as_posix()
    return "file://" + ("" if whole.startswith("/") else "/") + quote(whole, safe="/:")
