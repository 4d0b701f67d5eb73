"""Files that were sent while the workspace could only be read: remembered beside it, until it can be written to.

An export is the base of what comes back, so it must not be forgotten because somebody else had the workspace open, or
because the file itself is protected. What is kept names the last change of the journal that the sender saw; it holds
only for a file that has that very change, not for one that was put back from a backup meanwhile. It lies beside the
workspace, where everybody finds it who opens the workspace; where nothing can be written there, in the user's own data.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from turva_desktop.domain.transfer import Transfer
from turva_desktop.store.codec import Plain, Unreadable, fields_of, to_record, to_row


def keep(workspace: Path, workspace_id: str, transfer: Transfer, mark: str) -> bool:
    """Remember a file that was sent; return whether that could be done."""
    line = json.dumps({**to_row(transfer), _MARK: mark}, ensure_ascii=False) + "\n"
    for place in _places(workspace, workspace_id):
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("a", encoding="utf-8") as file:
                file.write(line)
            return True
    return False


def kept(workspace: Path, workspace_id: str) -> Iterator[tuple[Transfer, str]]:
    """Yield the files that were sent so, each with the mark of the change up to which the journal had come."""
    for place in _places(workspace, workspace_id):
        with suppress(OSError, ValueError):
            yield from filter(None, map(_read, place.read_text(encoding="utf-8").splitlines()))


def forget(workspace: Path, workspace_id: str) -> None:
    """Forget what is in the ledger now."""
    for place in _places(workspace, workspace_id):
        with suppress(OSError):
            place.unlink(missing_ok=True)


_MARK = "journal_mark"


def _read(line: str) -> tuple[Transfer, str] | None:
    """Return what a line tells; None for one that was half written."""
    try:
        said: Mapping[str, Plain] = json.loads(line)
        row = {field.name: said[field.name] for field in fields_of(Transfer)}
        return to_record(Transfer, row), str(said[_MARK])
    except (ValueError, KeyError, TypeError, Unreadable):
        return None


def _places(workspace: Path, workspace_id: str) -> tuple[Path, Path]:
    return workspace.with_name(f".{workspace.name}.sent"), _own_data() / f"sent-{workspace_id}.jsonl"


def _own_data() -> Path:
    """Return the program's folder in the user's own data, where crash reports lie too."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "Turva"
