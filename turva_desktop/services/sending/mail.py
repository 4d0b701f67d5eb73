"""Mail drafts: an .eml file with papers attached, ready to be looked at and sent."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING

from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.body import Body
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import MEETING, Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.private_names import HiddenName, hidden_names, hide_names, without_names
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.secrecy import Copy, is_confidential
from turva_desktop.files import safe_file_name
from turva_desktop.services.network import Seat, body_seats
from turva_desktop.services.outgoing import check_codes, places_of_codes
from turva_desktop.services.sending.calendars import meeting_calendar, unfolded, when_and_where
from turva_desktop.store import Reading, Workspace

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper
    from turva_desktop.documents.withholding.part import Part

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_TYPES = {
    ".pdf": ("application", "pdf"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".html": ("text", "html"),
}
_CODED_OTHERWISE = frozenset({"message", "multipart"})
"""Types that may not be coded as attachments are."""

_ROOM = 15 * 1024 * 1024
"""How many bytes of attachments a mail carries: many servers refuse more than 20 MB, and coding adds a third."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A mail draft that was written: to whom, and which members have no address that may be used.

    `left_out` names the attachments of the meeting that would have made the mail too large.
    """

    path: Path
    recipients: tuple[str, ...]
    without_address: tuple[str, ...]
    confidential: bool
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attached:
    """A file in a draft: its name, its type and its content."""

    name: str
    type: tuple[str, str]
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """Attachments for a draft: those that fit, and the names of those that don't."""

    fitting: tuple[_Attached, ...] = ()
    left_out: tuple[str, ...] = ()
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class _Bundle:
    """The papers of one draft: what they are, whose meeting they are of, and whom they are for.

    `names` are those of private persons: a letter and the name of a file are read by more than those they are for.
    """

    papers: Sequence["Paper"]
    names: tuple[HiddenName, ...]

    def without_names(self, text: str) -> str:
        """Return a text as anybody may read it."""
        return hide_names(text, self.names)

    def file_name(self, name: str) -> str:
        """Return a name for a file of the draft."""
        return safe_file_name(self.without_names(name))

    @property
    def language(self) -> Language:
        """Return the language of the letter: that of its first paper."""
        return self.papers[0].document.language

    @property
    def of_meeting(self) -> "Paper | None":
        """Return the first paper that belongs to a meeting."""
        return next((paper for paper in self.papers if paper.order.kind.of_meeting), None)

    @property
    def invites(self) -> bool:
        """Tell whether an agenda goes out."""
        return any(paper.order.kind is PaperKind.AGENDA for paper in self.papers)

    @property
    def to_members(self) -> bool:
        """Tell whether the members get it: an extract is for those whom one § concerns."""
        return any(one.order.kind.of_meeting and one.order.kind is not PaperKind.EXTRACT for one in self.papers)

    @property
    def sections(self) -> frozenset[int]:
        """Return the § of the extracts."""
        return frozenset(paper.order.section for paper in self.papers if paper.order.section is not None)

    @property
    def is_public(self) -> bool:
        """Tell whether a public copy is among them: no file goes beside it, for what is in a file nobody can tell."""
        return any(paper.order.copy is Copy.PUBLIC for paper in self.papers)


def write_draft(
    workspace: Workspace,
    path: Path,
    papers: Sequence["Paper"],
    *,
    now: datetime,
    suffix: str,
    attachments: bool = False,
    knowingly: bool = False,
) -> Draft:
    """Write a mail draft with papers attached, with `attachments` also the files of the meeting.

    The papers of a meeting go to the members of its body: those in force on its day, with an address, and not private.
    An agenda takes its calendar entry along. An extract is for those whom one § concerns: it has no recipients yet and
    takes the files of its § only. Other papers have no recipients yet. What a copy may not hold goes beside it in no
    file either. The letter around the papers and the names of its files are such that anybody may read them.

    Raises `outgoing.identity_code` for a draft with a personal identity code in it, unless it is written `knowingly`.
    """
    from turva_desktop.documents.render import write_bytes

    with workspace.read() as tx:
        bundle = _Bundle(papers, _names(tx, papers))
        seats = _seats(tx, bundle)
        files = _files(tx, bundle) if attachments and not bundle.is_public else _Files()
        invitation = _invitation(workspace, bundle, now)
    usable = [seat for seat in seats if _may_be_written_to(seat)]
    confidential = files.confidential or any(paper.holds_secrets for paper in papers)
    printed = [
        _Attached(name=bundle.file_name(paper.file_name(suffix)), type=_TYPES[suffix], data=paper.render(suffix))
        for paper in papers
    ]
    message = _message(bundle, usable, confidential=confidential)
    attached = (*printed, *files.fitting, *invitation)
    texts = [str(message["Subject"]), message.get_content(), *(unfolded(one.data) for one in invitation)]
    texts += [text for paper in papers for text in paper.texts]
    check_codes(path.name, places_of_codes([*texts, *(one.name for one in attached)]), knowingly=knowingly)
    for one in attached:
        message.add_attachment(one.data, maintype=one.type[0], subtype=one.type[1], filename=one.name)
    message.set_boundary(_boundary(papers, printed))
    write_bytes(message.as_bytes(), path)
    reached = {seat.person.id for seat in usable}
    return Draft(
        path=path,
        recipients=tuple(seat.person.email.strip() for seat in usable),
        without_address=tuple(seat.person.name for seat in seats if seat.person.id not in reached),
        confidential=confidential,
        left_out=files.left_out,
    )


def _boundary(papers: Sequence["Paper"], printed: Sequence[_Attached]) -> str:
    """Return what stands between the parts of a letter, the same for the same letter."""
    told = repr(([paper.order for paper in papers], [one.name for one in printed]))
    return f"turva-{hashlib.sha256(told.encode()).hexdigest()[:32]}"


def one_line(text: str) -> str:
    """Return a text as a header or a calendar property can hold it: on one line."""
    return " ".join(text.split())


def _message(bundle: _Bundle, seats: Sequence[Seat], *, confidential: bool) -> EmailMessage:
    """Return the letter without its attachments."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook then opens it for editing
    if seats:
        message["To"] = [_address(seat) for seat in seats]
    message["Subject"] = one_line(_subject(bundle))
    message.set_content(_text(bundle, confidential=confidential), cte="base64")
    return message


def _invitation(workspace: Workspace, bundle: _Bundle, now: datetime) -> list[_Attached]:
    """Return the calendar entry that goes with an agenda."""
    paper = bundle.of_meeting
    if paper is None or not bundle.invites:
        return []
    entry = meeting_calendar(workspace, paper.order.meeting_id, now=now, language=bundle.language)
    return [_Attached(name="kokous.ics", type=("text", "calendar"), data=entry)]


def _files(tx: Reading, bundle: _Bundle) -> _Files:
    """Return a meeting's attachments, or those of some §, under their printed numbers; background material stays."""
    from turva_desktop.documents.content import labels
    from turva_desktop.documents.papers.meeting_records import meeting_records

    paper = bundle.of_meeting
    if paper is None:
        return _Files()
    records = meeting_records(paper.part, paper.order.meeting_id)
    own = {item.id for item in records.items if bundle.to_members or item.section in bundle.sections}
    secret = {item.id for item in records.items if is_confidential(item)}
    fitting: list[_Attached] = []
    left_out, confidential, room = [], False, _ROOM
    for number, one in enumerate(records.attachments, start=1):
        if not one.sha256 or not (one.item_id in own or (one.item_id is None and bundle.to_members)):
            continue
        name = bundle.file_name(f"{labels.ATTACHMENT[bundle.language].format(n=number)} {one.file_name}")
        if one.size > room:
            left_out.append(name)
            continue
        room -= one.size
        fitting.append(_Attached(name=name, type=_type(one.media_type), data=tx.blob(one.sha256)))
        confidential = confidential or is_confidential(one) or one.item_id in secret
    return _Files(fitting=tuple(fitting), left_out=tuple(left_out), confidential=confidential)


def _type(media_type: str) -> tuple[str, str]:
    main, _, sub = media_type.partition("/")
    return (main, sub) if sub and main not in _CODED_OTHERWISE else ("application", "octet-stream")


def _subject(bundle: _Bundle) -> str:
    """Return what the letter is about: the meeting that it invites to, or its papers."""
    from turva_desktop.documents.content import letter_labels as words
    from turva_desktop.documents.content.formats import date_text

    paper, language = bundle.of_meeting, bundle.language
    if paper is None or not bundle.invites:
        return ", ".join(bundle.without_names(one.document.title) for one in bundle.papers)
    meeting, body = _meeting_of(paper.part, paper.order.meeting_id)
    day = date_text(meeting.held_on, language)
    return words.INVITATION_SUBJECT[language].format(meeting=meeting.label, body=body.name, day=day)


def _text(bundle: _Bundle, *, confidential: bool) -> str:
    """Return the text: what is attached, when and where the meeting is, who sends it."""
    from turva_desktop.documents.content import letter_labels as words

    paper, language = bundle.of_meeting, bundle.language
    lines = [words.GREETING[language], ""]
    if paper is not None and bundle.invites:
        meeting, body = _meeting_of(paper.part, paper.order.meeting_id)
        when, place = when_and_where(without_names(meeting, bundle.names), language)
        lines.append(words.INVITATION[language].format(body=body.name, meeting=meeting.label, when=when))
        lines += [f"{MEETING.labels['place'][language]}: {place}"] if place else []
    else:
        lines.append(words.PAPERS[language].format(papers=_subject(bundle)))
    lines += ["", words.CONFIDENTIAL[language]] if confidential else []
    return "\n".join([*lines, "", words.REGARDS[language], *_senders(bundle), ""])


def _senders(bundle: _Bundle) -> list[str]:
    """Return who sends it: the keeper of the minutes unless that is a private person, the body, the municipality."""
    paper = bundle.of_meeting
    if paper is None:
        return [profile_of(bundle.papers[0].part.content).name]
    part = paper.part
    meeting, body = _meeting_of(part, paper.order.meeting_id)
    told = any(one.word == meeting.keeper for one in part.names) or bundle.without_names(meeting.keeper)
    keeper = meeting.keeper if told == meeting.keeper else ""
    return [name for name in (keeper, body.name, profile_of(part.content).name) if name.strip()]


def _meeting_of(part: "Part", meeting_id: str) -> tuple[Meeting, Body]:
    meeting = part.content.by_id(Meeting)[meeting_id]
    return meeting, part.content.by_id(Body)[meeting.body_id]


def _names(tx: Reading, papers: Sequence["Paper"]) -> tuple[HiddenName, ...]:
    """Return the private persons, in public papers by the words that stand for them there."""
    (first, *_) = papers
    if first.order.copy is Copy.PUBLIC:
        return first.part.names
    records = [profile_of(tx), *(record for paper in papers for record in paper.part.content.every())]
    return hidden_names(records, tx.matching(Person, private=True), first.document.language)


def _seats(tx: Reading, bundle: _Bundle) -> list[Seat]:
    paper = bundle.of_meeting
    if paper is None or not bundle.to_members:
        return []
    meeting = tx.get(Meeting, paper.order.meeting_id)
    return body_seats(tx, meeting.body_id, meeting.held_on)


def _address(seat: Seat) -> Address:
    return Address(display_name=one_line(seat.person.name), addr_spec=seat.person.email.strip())


def _may_be_written_to(seat: Seat) -> bool:
    return not seat.person.private and _ADDRESS.fullmatch(seat.person.email.strip()) is not None
