"""The bytes of a PDF file: objects, streams, cross-reference table.

Why not reportlab's canvas: PDF/UA and PDF/A need things in the page, catalogue, streams and character maps that it
writes otherwise, reachable only by replacing its internals at run time; its fonts are registered for the whole
process and its time stamps are the clock's. The file format itself is small, and written here it is the same for the
same input. reportlab's font engine does the hard part (`documents.pdf.fonts`).

Python values stand for PDF's: `dict`, `list`, numbers, `bool`, `str` (text), `bytes` (a string of bytes), and the
classes below.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


class Name(str):
    """A PDF name, without its slash."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to an object of the file."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A stream; `packed` is False for what must stay readable (metadata)."""

    entries: Mapping[str, "Value"]
    data: bytes
    packed: bool = True


Value: TypeAlias = "bool | int | float | str | bytes | Ref | Stream | list[Value] | Mapping[str, Value]"


def number(value: float) -> str:
    """Return a number as PDF writes it: at most three decimals, no exponent."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def encoded(value: Value) -> bytes:
    """Return a value as it stands in the file."""
    if isinstance(value, Mapping):
        return b"<<" + b" ".join(b"/%s %s" % (key.encode(), encoded(part)) for key, part in value.items()) + b">>"
    if isinstance(value, list):
        return b"[" + b" ".join(map(encoded, value)) + b"]"
    if isinstance(value, Stream):
        return _stream(value)
    return _simple(value)


def _simple(value: "bool | float | str | bytes | Ref") -> bytes:
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, Name):
        return b"/" + value.encode("ascii")
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bytes):
        return b"<" + value.hex().upper().encode() + b">"
    return b"%d 0 R" % value.number if isinstance(value, Ref) else number(value).encode()


def _text(text: str) -> bytes:
    if text.isascii() and text.isprintable():
        plain = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + plain.encode("ascii") + b")"
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _stream(stream: Stream) -> bytes:
    data = zlib.compress(stream.data, 9) if stream.packed else stream.data
    entries = {**stream.entries, "Length": len(data)}
    if stream.packed:
        entries["Filter"] = Name("FlateDecode")
    # Both characters: data that ends in a carriage return would make one with a line feed alone.
    return encoded(entries) + b"\nstream\n" + data + b"\r\nendstream"


@dataclass(slots=True)
class PdfFile:
    """The objects of one file, numbered in the order in which they were asked for."""

    _objects: "list[Value | None]" = field(default_factory=list)

    def reserve(self) -> Ref:
        """Return a reference to an object that is filled in later."""
        self._objects.append(None)
        return Ref(len(self._objects))

    def fill(self, ref: Ref, value: Value) -> Ref:
        """Give a reserved object its value."""
        self._objects[ref.number - 1] = value
        return ref

    def add(self, value: Value) -> Ref:
        """Add an object."""
        return self.fill(self.reserve(), value)

    def to_bytes(self, root: Ref, info: Ref) -> bytes:
        """Return the file. Its identifier is made from its content."""
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for place, value in enumerate(self._objects, start=1):
            if value is None:
                raise ValueError(f"object {place} was never filled in")
            offsets.append(len(out))
            out += b"%d 0 obj\n" % place + encoded(value) + b"\nendobj\n"
        identifier = hashlib.sha256(out).digest()[:16]
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        trailer: Value = {
            "Size": len(offsets) + 1,
            "Root": root,
            "Info": info,
            "ID": [identifier, identifier],
        }
        out += b"trailer\n" + encoded(trailer) + b"\nstartxref\n%d\n%%%%EOF\n" % start
        return bytes(out)
