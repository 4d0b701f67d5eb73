"""The gate for files from outside: what a file is, how large it may be, and which XML is let in.

Everything in a file is untrusted. Sizes are capped before and while unpacking; XML with a document type or entities is
refused whatever its encoding; nothing is ever written to disk or run. What passes is still read in a process of its own
(`exchange.worker`).
"""

from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.file_kind import FileKind, file_bytes, recognised
from turva_desktop.exchange.xml_gate import EndHandler, StartHandler, TextHandler, checking_parser, guarded_parser
from turva_desktop.exchange.zip_gate import MEGABYTE, PART_LIMIT, TOTAL_LIMIT, checked_entries, part_name

FILE_LIMIT = 128 * MEGABYTE
_CHUNK = MEGABYTE

Filter = Callable[[Iterator[bytes]], Iterator[bytes]]


class Package:
    """A zipped file that has passed the gate, held in memory: the sender's program may have it open.

    Parts are found whatever the case of their names, and whether the program that zipped them wrote backslashes, `./`
    or `/` before them.
    """

    def __init__(self, path: Path, kind: FileKind = FileKind.WORKBOOK, data: bytes | None = None) -> None:
        """Open a file of the given kind, or its bytes; raises `TurvaError` for another kind and for what is hostile."""
        self.path = path
        if data is None:
            data = file_bytes(path, FILE_LIMIT)
            if recognised(path, data) is not kind:
                raise TurvaError("exchange.not_workbook", file=path.name)
        self.sha256 = sha256(data).hexdigest()
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError) as error:
            raise TurvaError("exchange.damaged", file=path.name) from error
        self._unpacked = 0
        self._entries = checked_entries(path, self._zip)

    @property
    def has_macros(self) -> bool:
        """Tell whether the file carries macros; they are never run."""
        return any("vbaproject" in name for name in self._entries)

    @property
    def names(self) -> frozenset[str]:
        """Return the names of the parts, in small letters."""
        return frozenset(self._entries)

    def __contains__(self, name: str) -> bool:
        return part_name(name) in self._entries

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes, counting what is unpacked."""
        try:
            with self._zip.open(self._entries[part_name(name)]) as file:
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
        """Run a part's XML past handlers; element names come without their prefix, attributes as a flat list.

        Only elements of the namespace of the part's root are told: an extension may call its own the same.
        """
        parser = guarded_parser(self.path.name, start, end, text)
        try:
            chunks = self.chunks(name)
            for chunk in through(chunks) if through else chunks:
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError) as error:
            raise TurvaError("exchange.damaged", file=self.path.name) from error

    def checked_chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes, each after its XML has been seen to be sound so far."""
        parser = checking_parser(self.path.name)
        try:
            for chunk in self.chunks(name):
                parser.Parse(chunk, False)
                yield chunk
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError) as error:
            raise TurvaError("exchange.damaged", file=self.path.name) from error

    def check_xml(self) -> None:
        """Raise `TurvaError` if any XML of the file is broken or has a document type: before a library reads it."""
        for name in sorted(self._entries):
            if name.endswith((".xml", ".rels")):
                self.parse(name, _pass_over)


def _pass_over(_name: str, _attributes: list[str]) -> None:
    """Have nothing to say of an element."""


def word_document(path: Path, data: bytes | None = None) -> Package:
    """Return a Word document (.docx) that has passed the gate whole, its XML too; raises `TurvaError`."""
    package = Package(path, FileKind.DOCUMENT, data)
    package.check_xml()
    return package
