"""A file that was being taken in when the program ended: the next start tells of it.

While a file is taken in, a small file beside the workspace names it. Whatever ends in this program removes that again;
a program that was killed, or a computer that lost its power, leaves it. The change itself is one transaction: it is
there whole or not at all, and the ledger tells which.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from turva_desktop.domain.notices import Notice
from turva_desktop.store.locking import is_held, lock_path
from turva_desktop.store.place import is_there


@contextmanager
def taking_in(workspace: Path, file_name: str, line: str) -> Iterator[None]:
    """Name a file for as long as it is being taken in; `line` is the id of its line in the ledger."""
    mark = _mark_path(workspace)
    with suppress(OSError):  # a full disk is told by whoever writes more than this
        mark.write_text(json.dumps({"file": file_name, "line": line}, ensure_ascii=False), encoding="utf-8")
    try:
        yield
    finally:
        _remove(mark)


def interrupted(workspace: Path, *, read_only: bool, is_in_ledger: Callable[[str], bool]) -> list[Notice]:
    """Return what to tell of a file that was being taken in when a program ended; whoever may write tells it once."""
    mark = _mark_path(workspace)
    lock = lock_path(workspace)
    if not is_there(mark) or (read_only and is_there(lock) and is_held(lock)):
        return []  # nothing is left, or somebody is at it right now
    try:
        said = json.loads(mark.read_text(encoding="utf-8"))
        file_name, line = str(said["file"]), str(said["line"])
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError):
        file_name, line = "", ""
    if not read_only:
        _remove(mark)
    code = "exchange.interrupted_after" if line and is_in_ledger(line) else "exchange.interrupted"
    return [Notice(code, {"file": workspace.name, "excel": file_name or "?"})]


def _mark_path(workspace: Path) -> Path:
    return workspace.with_name(f".{workspace.name}.import")


def _remove(mark: Path) -> None:
    with suppress(OSError):
        mark.unlink(missing_ok=True)
