"""What a file from outside is, by its bytes, whatever its name says: which reader it goes to, or why to none."""

import codecs
from enum import Enum, auto
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.zip_gate import MEGABYTE, checked_entries
from turva_desktop.files import is_special


class FileKind(Enum):
    """The kinds of files that are read."""

    WORKBOOK = auto()
    """Excel's own since 2007: .xlsx, .xlsm."""
    OLD_WORKBOOK = auto()
    """Excel's before it: .xls."""
    OPEN_TABLE = auto()
    """OpenDocument: .ods."""
    TEXT_TABLE = auto()
    """Values and separators: .csv."""
    DOCUMENT = auto()
    """Word's: .docx."""


_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_MARK: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORKBOOK_MARKS: Final = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_MAC_COMPANION: Final = b"\0\5\x16\7"
_ZIP: Final = b"PK"
_BEFORE_ZIP: Final = b"\r\n \t\xef\xbb\xbf"
"""What web servers leave in front of a file."""
_TEXT_NAMES: Final = frozenset({".csv", ".tsv", ".txt"})


def file_bytes(path: Path, most: int) -> bytes:
    """Return a file's content; raises `TurvaError` for what can't be read, is empty, or is larger than `most` bytes."""
    if path.name.startswith("~$"):
        raise TurvaError("exchange.owner_file", file=path.name)
    if is_special(path):
        raise TurvaError("file.not_regular", file=path.name)
    try:
        if path.stat().st_size > most:
            raise TurvaError("exchange.too_big", file=path.name, megabytes=most // MEGABYTE)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise TurvaError("file.not_found", file=path.name) from error
    except OSError as error:
        raise TurvaError("file.not_readable", file=path.name, cause=error.strerror or str(error)) from error
    if not data:
        raise TurvaError("exchange.empty", file=path.name)
    return data


def recognised(path: Path, data: bytes) -> FileKind:
    """Return what a file is; raises `TurvaError`, with the sentence that helps, for what is not read."""
    if data.startswith(_COMPOUND_FILE):
        return _compound(path, data)
    if data[:16].lstrip(_BEFORE_ZIP).startswith(_ZIP):
        return _zipped(path, data)
    return _plain(path, data)


def _compound(path: Path, data: bytes) -> FileKind:
    """Recognise what lies in a compound file: an old workbook, or a new one under a password."""
    if _ENCRYPTED_MARK in data:
        raise TurvaError("exchange.encrypted", file=path.name)
    if not any(mark in data for mark in _OLD_WORKBOOK_MARKS):
        raise TurvaError("exchange.not_workbook", file=path.name)
    return FileKind.OLD_WORKBOOK


def _zipped(path: Path, data: bytes) -> FileKind:
    """Recognise what lies in a zip."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = checked_entries(path, archive).keys()
            declared = _beginning(archive, "mimetype")
    except (BadZipFile, ValueError, NotImplementedError, RuntimeError, ZlibError, EOFError) as error:
        raise TurvaError("exchange.damaged", file=path.name) from error
    if b"opendocument.spreadsheet" in declared:
        return FileKind.OPEN_TABLE
    if any(name.endswith("workbook.bin") for name in names):
        raise TurvaError("exchange.xlsb", file=path.name)
    if any(name.endswith(".iwa") for name in names):
        raise TurvaError("exchange.numbers", file=path.name)
    if "[content_types].xml" not in names or "_rels/.rels" not in names:
        raise TurvaError("exchange.not_workbook", file=path.name)
    return FileKind.DOCUMENT if "word/document.xml" in names else FileKind.WORKBOOK


def _beginning(archive: ZipFile, name: str) -> bytes:
    """Return the first bytes of an entry: it may be a bomb."""
    if name not in archive.namelist():
        return b""
    with archive.open(name) as file:
        return file.read(100)


def _plain(path: Path, data: bytes) -> FileKind:
    """Recognise what is no zip: a table of text if its name says so too, else why it is none."""
    if data.startswith(_MAC_COMPANION):
        raise TurvaError("exchange.mac_companion", file=path.name)
    if not data.strip(b"\0"):
        raise TurvaError("exchange.zeros", file=path.name)
    head = data[:4096]
    is_wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if b"\0" in head and not is_wide:
        raise TurvaError("exchange.not_workbook", file=path.name)
    text = head.decode("utf-16" if is_wide else "utf-8-sig", "replace").lstrip()
    if text.startswith("<"):
        raise TurvaError("exchange.web_page", file=path.name)
    if text.startswith(("{", "%PDF")):
        raise TurvaError("exchange.not_workbook", file=path.name)
    if path.suffix.lower() not in _TEXT_NAMES:
        raise TurvaError("exchange.csv", file=path.name)
    return FileKind.TEXT_TABLE
