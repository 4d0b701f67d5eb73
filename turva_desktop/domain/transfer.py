"""The ledger of what was sent and received."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.ids import TransferId
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Within
from turva_desktop.domain.secrecy import AtHome


class TransferDirection(WordedEnum):
    """Whether a file was sent or received; one whose taking in was taken back later has changed nothing here."""

    SENT = "sent", words("viety", "sänd", "sáddejuvvon", "sent")
    RECEIVED = "received", words("tuotu", "mottagen", "vuostáiváldojuvvon", "received")
    TAKEN_BACK = "taken_back", words("tuonti kumottu", "intagning ångrad", "buktin máhcahuvvon", "import taken back")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something of a received file that was not taken in: where it stands in the file, what it says, and why."""

    place: str
    field: str
    seen: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """Something that a received file changed: where it stands in the file, of what, and the values before and after.

    `field` is empty for a record that the file added or that was deleted because it did not come back.
    """

    place: str
    record: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What must be known of a received file when its sender's next one comes; what it changed the journal tells.

    `line` is the id of this sender's first file and `sender` tells whose files belong together. `rows` gives the number
    of the row in which each new record stood, by the record's id, and `said` the columns that were taken, likewise.
    `marks` are the fingerprints of values that were taken joined with one's own, by record and column.
    """

    line: str = ""
    sender: str = ""
    rows: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    said: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    marks: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    def as_text(self) -> str:
        """Return it as the ledger keeps it."""
        parts: dict[str, object] = {
            "line": self.line,
            "sender": self.sender,
            "rows": dict(self.rows),
            "said": {record: list(columns) for record, columns in self.said.items()},
            "marks": {record: dict(marks) for record, marks in self.marks.items()},
        }
        return json.dumps(parts, ensure_ascii=False)

    @classmethod
    def of(cls, text: str) -> "Brought":
        """Return what a text of the ledger holds; nothing for a file that an earlier version took in."""
        if not text:
            return cls()
        parts = json.loads(text)
        said = {record: tuple(columns) for record, columns in parts["said"].items()}
        return cls(line=parts["line"], sender=parts["sender"], rows=parts["rows"], said=said, marks=parts["marks"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A line of the exchange ledger. `journal_change` is how far the journal had come: the base of a later merge.

    The `note` of a received file tells what of it was not taken in, one thing a line, and what its words were answered
    to mean: the next file of the same party means the same by them. `changes` tells what it changed. Taking a file in
    and its line are one step: undone together, done again together. `brought` is for its sender's next file.
    """

    id: TransferId
    direction: TransferDirection
    at: datetime
    party: str
    file_name: str
    sha256: str
    export_id: str = ""
    journal_change: int = 0
    language: Language = Language.FI
    withheld: int = 0
    note: str = ""
    changes: str = ""
    brought: str = ""

    @property
    def taken_in(self) -> tuple[TakenIn, ...]:
        """Return what a received file changed."""
        parts = [line.split(_BETWEEN) for line in self.changes.split("\n")]
        return tuple(
            TakenIn(place=place, record=record, field=field, before=before, after=after)
            for place, record, field, before, after in (part for part in parts if len(part) == _PARTS_OF_CHANGE)
        )

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Return what was not taken in of a received file."""
        parts = [line.split(_BETWEEN) for line in self.note.split("\n")]
        return tuple(
            LeftOut(place=place, field=field, seen=seen, why=why)
            for place, field, seen, why in (part for part in parts if len(part) == _PARTS)
        )

    @property
    def answers(self) -> dict[str, str]:
        """Return what words of a received file were answered to mean, by the keys of the questions."""
        parts = [line.split(_BETWEEN) for line in self.note.split("\n")]
        return {part[0]: part[1] for part in parts if len(part) == _PARTS_OF_ANSWER}

    @property
    def remark(self) -> str:
        """Return what of the note is neither: what somebody has written."""
        return "\n".join(line for line in self.note.split("\n") if _BETWEEN not in line)


_BETWEEN: Final = "\t"
_PARTS: Final = 4
_PARTS_OF_ANSWER: Final = 2
_PARTS_OF_CHANGE: Final = 5
_TOLD: Final = 200
"""So many letters of a value the ledger tells; the journal has all of it."""


def note_of(left_out: Iterable[LeftOut], answers: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what was not taken in, and what words were answered to mean, as the note of a received file."""
    told = ((one.place, one.field, one.seen, one.why) for one in left_out)
    return _as_lines([*told, *answers.items()])


def changes_of(taken_in: Iterable[TakenIn]) -> str:
    """Return what a received file changed as the ledger keeps it; long values are cut."""
    return _as_lines((one.place, one.record, one.field, one.before[:_TOLD], one.after[:_TOLD]) for one in taken_in)


def _as_lines(lines: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(_BETWEEN.join(" ".join(part.split()) for part in line) for line in lines)


def answers_of(transfers: Iterable[Transfer], party: str) -> dict[str, str]:
    """Return what words in a party's files were answered to mean, by the questions' keys: the newest answers hold."""
    received = [one for one in transfers if one.direction is TransferDirection.RECEIVED and one.party == party]
    known: dict[str, str] = {}
    for one in sorted(received, key=lambda one: one.at):
        known |= one.answers
    return known


TRANSFER = Kind(
    record=Transfer,
    prose=("note", "changes", "brought"),
    word=words("vienti tai tuonti", "sändning eller intagning", "sádden dahje vuostáiváldin", "transfer"),
    many=words("Viennit ja tuonnit", "Sändningar och intagningar", "Sáddemat ja vuostáiváldimat", "Transfers"),
    place=Place.EXCHANGE,
    title=lambda transfer, _: transfer.file_name,
    order=("-at",),
    own=frozenset({"id", "sha256", "export_id", "journal_change", "brought"}),
    labels={
        "direction": words("Suunta", "Riktning", "Guovlu", "Direction"),
        "at": words("Aika", "Tid", "Áigi", "Time"),
        "party": words("Osapuoli", "Part", "Bealli", "Party"),
        "file_name": labels.FILE,
        "language": words("Kieli", "Språk", "Giella", "Language"),
        "withheld": words(
            "Salassa pidettäviä rivejä jätetty pois",
            "Sekretessbelagda rader som lämnats bort",
            "Čiegus ráiddut guđđojuvvon eret",
            "Confidential rows left out",
        ),
        "note": labels.NOTE,
        "changes": words("Mitä tiedosto muutti", "Vad filen ändrade", "Maid fiila rievdadii", "What the file changed"),
    },
    rules=(Within("withheld", 0, 10**9),),
    secrecy=AtHome("the ledger of what was sent is the sender's own"),
)
