"""The process that reads one file from outside and may die of it: it tells what it read on its output and ends.

It has a memory and a time of its own, knows no workspace, and writes nothing anywhere else.
"""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.limits import hold
from turva_desktop.exchange.packing import packed
from turva_desktop.exchange.wire import Message, send

NOT_UNDERSTOOD: Final = 64


def work(arguments: Sequence[str]) -> int:
    """Read the file that is named, within so many megabytes and seconds, and tell of it; return the exit status."""
    try:
        path, megabytes, seconds = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    except (IndexError, ValueError):
        return NOT_UNDERSTOOD
    hold(megabytes, seconds)
    gc.disable()  # it ends soon
    with _own_output() as stream, suppress(BrokenPipeError):  # whoever asked wants no more
        try:
            _tell(path, stream)
        except TurvaError as error:
            send(stream, {"error": error.code, "details": error.details})
        except MemoryError:
            send(stream, _too_heavy(path))
    return 0


def _tell(path: Path, stream: BinaryIO) -> None:
    from turva_desktop.exchange.book import open_book, within_limits

    opened = open_book(path)
    send(stream, {"sha256": opened.sha256, "has_macros": opened.has_macros, "count": opened.count})
    for sheet in within_limits(path, opened.sheets):
        send(stream, {"sheet": packed(sheet)})
    send(stream, {"end": True})


def _too_heavy(path: Path) -> Message:
    return {"error": "exchange.too_heavy", "details": {"file": path.name}}


def _own_output() -> BinaryIO:
    """Return the output, and lead elsewhere what a library may print."""
    mine = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(mine, "wb")
