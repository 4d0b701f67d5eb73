"""The gate for files from outside: what a file is, how large it may be, and which XML is let in.

Everything in a workbook is untrusted. Sizes are capped before and while unpacking; XML with a document type or
entities is refused whatever its encoding; nothing is ever written to disk or run.
"""

import codecs
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import is_special

MEGABYTE = 1 << 20
FILE_LIMIT = 40 * MEGABYTE
PART_LIMIT = 200 * MEGABYTE
TOTAL_LIMIT = 300 * MEGABYTE
PARTS_LIMIT = 2000
_DEPTH_LIMIT = 64
_CHUNK = MEGABYTE

StartHandler = Callable[[str, list[str]], None]
EndHandler = Callable[[str], None]
TextHandler = Callable[[str], None]
Filter = Callable[[Iterator[bytes]], Iterator[bytes]]

_ENCRYPTED_MARK = "EncryptedPackage".encode("utf-16-le")
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"
_MAC_COMPANION = b"\0\5\x16\7"


class Package:
    """A file that has passed the gate, held in memory: the sender's program may have it open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        data = _read(path)
        self.sha256 = sha256(data).hexdigest()
        _check_kind(path, data)
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise TurvaError("exchange.damaged", file=path.name) from error
        self._unpacked = 0
        self.names = _checked_names(path, self._zip)
        _check_office(path, self._zip, self.names)

    @property
    def has_macros(self) -> bool:
        """Tell whether the file carries macros; they are never run."""
        return any("vbaproject" in name.lower() for name in self.names)

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes, counting what is unpacked."""
        try:
            with self._zip.open(name) as file:
                size = 0
                while chunk := file.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    if size > PART_LIMIT or self._unpacked > 2 * TOTAL_LIMIT:
                        raise TurvaError("exchange.unpacks_too_big", file=self.path.name)
                    yield chunk
        except (BadZipFile, KeyError, ZlibError, EOFError, NotImplementedError, RuntimeError) as error:
            raise TurvaError("exchange.damaged", file=self.path.name) from error

    def parse(
        self,
        name: str,
        start: StartHandler,
        end: EndHandler | None = None,
        text: TextHandler | None = None,
        *,
        through: Filter | None = None,
    ) -> None:
        """Run a part's XML past handlers; element names come without their prefix, attributes as a flat list."""
        parser = _parser(self.path.name, start, end, text)
        try:
            chunks = self.chunks(name)
            for chunk in through(chunks) if through else chunks:
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError) as error:
            raise TurvaError("exchange.damaged", file=self.path.name) from error


def _read(path: Path) -> bytes:
    if path.name.startswith("~$"):
        raise TurvaError("exchange.owner_file", file=path.name)
    if is_special(path):
        raise TurvaError("file.not_regular", file=path.name)
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise TurvaError("exchange.too_big", file=path.name, megabytes=FILE_LIMIT // MEGABYTE)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise TurvaError("file.not_found", file=path.name) from error
    except OSError as error:
        raise TurvaError("file.not_readable", file=path.name, cause=error.strerror or str(error)) from error
    if not data:
        raise TurvaError("exchange.empty", file=path.name)
    return data


def _check_kind(path: Path, data: bytes) -> None:
    """Refuse what is not a zip, with the sentence that helps."""
    if data.startswith(_COMPOUND_FILE):
        code = "exchange.encrypted" if _ENCRYPTED_MARK in data else "exchange.old_excel"
        raise TurvaError(code, file=path.name)
    if not data.startswith(b"PK"):
        raise TurvaError(_what_it_is(data), file=path.name)


def _what_it_is(data: bytes) -> str:
    """Return the code for a file that is no zip, whatever its name says."""
    if data.startswith(_MAC_COMPANION):
        return "exchange.mac_companion"
    if not data.strip(b"\0"):
        return "exchange.zeros"
    head = data[:4096]
    is_wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if b"\0" in head and not is_wide:
        return "exchange.not_workbook"
    text = head.decode("utf-16" if is_wide else "utf-8-sig", "replace").lstrip()
    if text.startswith("<"):
        return "exchange.web_page"
    return "exchange.not_workbook" if text.startswith(("{", "%PDF")) else "exchange.csv"


def _checked_names(path: Path, archive: ZipFile) -> frozenset[str]:
    entries = archive.infolist()
    names = frozenset(entry.filename for entry in entries)
    if len(entries) > PARTS_LIMIT or len({name.lower() for name in names}) != len(entries):
        raise TurvaError("exchange.suspicious", file=path.name)
    sizes = [entry.file_size for entry in entries]
    if sum(sizes) > TOTAL_LIMIT or max(sizes, default=0) > PART_LIMIT:
        raise TurvaError("exchange.unpacks_too_big", file=path.name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise TurvaError("exchange.encrypted", file=path.name)
    return names


def _check_office(path: Path, archive: ZipFile, names: frozenset[str]) -> None:
    """Refuse zips that are something else than an Open XML workbook."""
    if "mimetype" in names:
        try:
            kind = archive.read("mimetype")[:100]
        except (BadZipFile, RuntimeError, ZlibError, NotImplementedError):
            kind = b""
        if b"opendocument.spreadsheet" in kind:
            raise TurvaError("exchange.ods", file=path.name)
    if any(name.endswith("workbook.bin") for name in names):
        raise TurvaError("exchange.xlsb", file=path.name)
    if any(name.endswith(".iwa") for name in names):
        raise TurvaError("exchange.numbers", file=path.name)
    if "[Content_Types].xml" not in names or "_rels/.rels" not in names:
        raise TurvaError("exchange.not_workbook", file=path.name)


def _parser(file: str, start: StartHandler, end: EndHandler | None, text: TextHandler | None) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = True
    depth = 0

    def refuse(*_: object) -> None:
        raise TurvaError("exchange.dangerous_xml", file=file)

    def opened(name: str, attributes: list[str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEPTH_LIMIT:
            raise TurvaError("exchange.dangerous_xml", file=file)
        start(name.rpartition(":")[2] if ":" in name else name, attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(name.rpartition(":")[2] if ":" in name else name)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse  # type: ignore[assignment]
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    if text is not None:
        parser.CharacterDataHandler = text
    return parser


def attribute(attributes: list[str], name: str) -> str:
    """Return an attribute's value from expat's flat list, with or without a prefix; empty when it is not there."""
    for at in range(0, len(attributes), 2):
        if attributes[at] == name or attributes[at].endswith(f":{name}"):
            return attributes[at + 1]
    return ""
