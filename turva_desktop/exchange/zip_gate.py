"""Zips from outside: how many entries they may have, into how much they may unpack, and what their parts are called."""

import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from turva_desktop.domain.errors import TurvaError

MEGABYTE: Final = 1 << 20
PART_LIMIT: Final = 400 * MEGABYTE
TOTAL_LIMIT: Final = 800 * MEGABYTE
PARTS_LIMIT: Final = 2000
_SUSPECT: Final = 64 * MEGABYTE
_DENSEST: Final = 400
"""How many times smaller than itself a large part may have become: a million blank rows are 200 times, zeros 1 000."""

_TWINS: Final = "__macosx/"
"""Where a Mac puts its own notes on every file of a zip."""


def part_name(name: str) -> str:
    """Return the form in which names of parts are compared."""
    return posixpath.normpath(name.replace("\\", "/").lstrip("/")).lower()


def checked_entries(path: Path, archive: ZipFile) -> Mapping[str, ZipInfo]:
    """Return the entries that are parts, by the names in which they are compared."""
    listed = archive.infolist()
    if len(listed) > PARTS_LIMIT:
        raise TurvaError("exchange.suspicious", file=path.name)
    sizes = [entry.file_size for entry in listed]
    if sum(sizes) > TOTAL_LIMIT or max(sizes, default=0) > PART_LIMIT:
        raise TurvaError("exchange.unpacks_too_big", file=path.name)
    if any(one.file_size > _SUSPECT and one.file_size > _DENSEST * one.compress_size for one in listed):
        raise TurvaError("exchange.unpacks_too_big", file=path.name)
    if any(entry.flag_bits & 1 for entry in listed):
        raise TurvaError("exchange.encrypted", file=path.name)
    parts = [one for one in listed if not one.filename.endswith(("/", "\\"))]
    entries = {part_name(one.filename): one for one in parts}
    if len(entries) != len(parts):
        raise TurvaError("exchange.suspicious", file=path.name)
    return {name: one for name, one in entries.items() if not name.startswith(_TWINS)}
