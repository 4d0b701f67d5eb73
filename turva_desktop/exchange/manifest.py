"""What was sent: a hidden sheet that remembers each exported row and cell, as fingerprints.

With it the reader knows which cells a sender has touched, which rows are missing, and whether a column was sorted
alone, even when this workspace has changed since and no journal is at hand. It holds no text of any record.
"""

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from urllib.parse import quote, unquote

from turva_desktop.exchange.codecs import show
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.sheet import AnyColumn, AnySheet

MANIFEST_TITLE = "_turva"
_EMPTY = "."


@dataclass(frozen=True, slots=True)
class Mark:
    """One exported cell: the fingerprint of what it showed, and the id it stood for if it was a reference."""

    token: str
    reference: str = ""

    def as_text(self) -> str:
        """Return the mark as it is written down."""
        return f"{self.token}~{quote(self.reference)}".rstrip("~")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The marks of every exported cell by sheet key, record id and column key, and which columns each sheet had."""

    rows: Mapping[str, Mapping[str, Mapping[str, Mark]]] = field(default_factory=dict)
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def mark(self, sheet: str, record_id: str, column: str) -> Mark | None:
        """Return a cell's mark, or None when the cell was not in the export."""
        return self.rows.get(sheet, {}).get(record_id, {}).get(column)

    def had(self, sheet: str, column: str) -> bool:
        """Tell whether a sheet was sent with a column: columns of a later version are not missing in an older file."""
        return column in self.columns.get(sheet, (column,))

    def ids(self, sheet: str) -> frozenset[str]:
        """Return the ids of the rows that were sent on a sheet."""
        return frozenset(self.rows.get(sheet, ()))


def token(key: str) -> str:
    """Return the fingerprint of a value's key: 48 bits, so that no edit is mistaken for none."""
    if not key:
        return _EMPTY
    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return urlsafe_b64encode(digest).decode("ascii")


def mark_for(column: AnyColumn, value: object, context: Context) -> Mark:
    """Return the mark of a value: of its key, or for a reference of the label that is shown."""
    codec = column.codec
    if isinstance(codec, ReferenceCodec):
        reference = codec.key(str(value) if value else None)
        return Mark(token(loose(show(codec, reference or None, context))), reference)
    return Mark(token(codec.key(value)))


def is_as_sent(column: AnyColumn, seen: str, mark: Mark | None) -> bool:
    """Tell whether a cell's text is as it was exported; what a reference is called may have changed since."""
    if mark is None:
        return False
    key = column.codec.key((seen,)) if isinstance(column.codec, ListCodec) else loose(seen)
    return token(key) == mark.token


class Marks:
    """The rows of the hidden sheet while a file is written: for each sheet its column keys, then a row per record."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str]] = []

    def begin(self, sheet: AnySheet) -> None:
        """Tell which columns a sheet has."""
        self.rows.append((sheet.key, "", " ".join(column.key for column in sheet.columns)))

    def add(self, sheet: AnySheet, record_id: str, marks: Iterable[str]) -> None:
        """Remember a record's cells."""
        self.rows.append((sheet.key, record_id, " ".join(marks)))


def reference_mark(record_id: str, label: str) -> str:
    """Return the mark of a reference as it is written: of the label that is shown, with the id that it stands for."""
    return f"{token(loose(label))}~{quote(record_id)}".rstrip("~")


def read_manifest(rows: Iterable[Sequence[str]]) -> Manifest:
    """Return the manifest from the rows of its sheet; rows that make no sense are passed over."""
    found: dict[str, dict[str, dict[str, Mark]]] = {}
    keys: dict[str, list[str]] = {}
    known: dict[str, Mark] = {}
    for sheet, record_id, tokens in (row for row in rows if len(row) == 3):
        if not record_id:
            keys[sheet] = tokens.split()
            found.setdefault(sheet, {})
            continue
        marks = [known.get(text) or _mark(text, known) for text in tokens.split()]
        if sheet in keys and len(marks) == len(keys[sheet]):
            found[sheet][record_id] = dict(zip(keys[sheet], marks, strict=True))
    return Manifest(found, keys)


def _mark(text: str, known: dict[str, Mark]) -> Mark:
    """Return the mark that a text says; most say what another has said."""
    mark = known[text] = mark_of(text)
    return mark


def mark_of(text: str) -> Mark:
    """Return the mark that is written down so."""
    fingerprint, _, reference = text.partition("~")
    return Mark(fingerprint, unquote(reference))
