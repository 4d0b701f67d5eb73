"""A paper: made once from one reading, then looked at, saved, mailed and archived as it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from turva_desktop.documents.content import labels
from turva_desktop.documents.content.model import Document, Picture
from turva_desktop.documents.content.walk import every_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.documents.render import render, write
from turva_desktop.documents.withholding.left_out import Grounded, without_ground
from turva_desktop.documents.withholding.part import Part, part_for
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.handlings import Handlings
from turva_desktop.domain.ids import ActionId, ItemId
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.files import safe_file_name

_ALWAYS = (Profile, Person)
"""Every paper names the municipality, and hides private persons where it must."""
_LONGEST_STEM = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a paper is told beside its records: how a meeting's matters were handled before, since when actions are."""

    earlier: Mapping[ItemId, Handlings] = field(default_factory=dict)
    born: Mapping[ActionId, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An order on the day it is given, in which language, and the records that the paper may be made of."""

    order: PaperOrder
    today: date
    language: Language
    part: Part
    known: Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """How one paper is made.

    - `records`: the kinds of records that it is made of.
    - `draw`: its content from what its copy may hold; what is not in the part can't get into the paper.
    - `left_out`: what of its subject its copy doesn't hold, or not whole.
    - `outside`: texts of the order that are printed in it and may name a private person.
    - `dated`: whether its file's name says the day; a meeting's paper is named after its meeting.
    """

    kind: PaperKind
    records: tuple[type[Record], ...]
    draw: Callable[[Wanted], Document]
    left_out: Callable[[Wanted], Sequence[Grounded]]
    outside: Callable[[PaperOrder], tuple[str, ...]] = lambda _order: ()
    dated: bool = False

    @property
    def read(self) -> frozenset[type[Record]]:
        """Return the kinds of records that are read for it: its own, and those by which their secrecy is judged."""
        read: set[type[Record]] = set()
        asked = {*self.records, *_ALWAYS}
        while asked:
            read |= asked
            asked = {judge for record in asked for judge in kind_of(record).judged_by} - read
        return frozenset(read)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The municipality's own look: a logo (PNG or JPEG) for every paper, a template (.docx) for Word."""

    logo: bytes = b""
    logo_alternative: str = ""
    template: bytes | None = None


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One finished paper: its order, its content, what it was made of, and in whose Word template it is written.

    `withheld` counts what was left out of it or in part; `without_ground` names what of that a public copy withholds
    although nobody has written why.
    """

    order: PaperOrder
    document: Document
    part: Part
    stem: str
    withheld: int = 0
    without_ground: tuple[str, ...] = ()
    template: bytes | None = None

    @property
    def holds_secrets(self) -> bool:
        """Tell whether something confidential is in it."""
        return not self.document.public

    def file_name(self, suffix: str = ".pdf") -> str:
        """Return a file name, legal on Windows: `Muistio 3-2026 Turvallisuustyöryhmä.pdf`."""
        return safe_file_name(f"{self.stem}{suffix}")

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Return every text that it carries, the file's name included."""
        return (*every_text(self.document), self.stem)

    def render(self, suffix: str = ".pdf") -> bytes:
        """Return it in the format of a suffix: `.pdf`, `.docx` or `.html`."""
        return render(self.document, suffix, template=self.template)

    def write(self, path: Path) -> None:
        """Write it to a file, whole or not at all; the name's ending says the format. Raises what `render` does."""
        write(self.document, path, template=self.template)


def make(
    definition: Definition,
    order: PaperOrder,
    content: Content,
    today: date,
    letterhead: Letterhead | None = None,
    known: Known | None = None,
) -> Paper:
    """Return a paper made of the records; what its copy may not hold is taken out of them first."""
    language = order.language or profile_of(content).document_language
    part = part_for(content, order.copy, language, *definition.outside(order))
    wanted = Wanted(order=order, today=today, language=language, part=part, known=known or Known())
    document = definition.draw(wanted)
    gone = definition.left_out(wanted)
    ungrounded = without_ground(gone) if order.copy is Copy.PUBLIC else []
    dress = letterhead or Letterhead()
    if dress.logo:
        alternative = part.without_names(dress.logo_alternative)
        document = replace(document, logo=Picture(data=dress.logo, alternative=alternative))
    return Paper(
        order=order,
        document=document,
        part=part,
        stem=_stem(document, definition, today, _mark(document, order.copy, language)),
        withheld=len(gone),
        without_ground=tuple(kind_of(type(one)).called(one, content, language) for one in ungrounded),
        template=dress.template,
    )


def _mark(document: Document, copy: Copy, language: Language) -> str:
    """Return what tells a copy's file from the others: never may one be taken for another."""
    if copy is Copy.PUBLIC:
        return labels.PUBLIC_COPY[language].lower()
    return "" if document.public else Confidentiality.SECRET.words[language]


def _stem(document: Document, definition: Definition, today: date, mark: str) -> str:
    """Return the file name of a paper without its ending."""
    body = document.subtitle if definition.kind.of_meeting else ""
    name = " ".join(f"{document.title} {body}".replace("/", "-").replace(":", "").split())[:_LONGEST_STEM].strip()
    return " ".join(filter(None, (name, today.isoformat() if definition.dated else "", mark and f"({mark})")))
