"""Mail drafts: an .eml file with documents attached, ready to be looked at and sent."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from turva_desktop.domain.body import Body
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.network import Person
from turva_desktop.domain.profile import Profile
from turva_desktop.files import safe_file_name
from turva_desktop.services.documents import DocumentKind, DocumentOrder, DocumentService, Letterhead
from turva_desktop.services.meetings.detail import meeting_detail
from turva_desktop.services.network import Seat, body_seats
from turva_desktop.services.sending.calendars import meeting_calendar, when_and_where
from turva_desktop.store import Workspace

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_TYPES = {
    ".pdf": ("application", "pdf"),
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".html": ("text", "html"),
}

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


def write_draft(
    workspace: Workspace,
    path: Path,
    orders: Sequence[DocumentOrder],
    *,
    now: datetime,
    suffix: str,
    letterhead: Letterhead | None,
    attachments: bool = False,
) -> Draft:
    """Write a mail draft with documents attached, with `attachments` also those of the meeting.

    The papers of a meeting go to the members of its body: those in force on its day, with an address, and not private.
    An agenda takes its calendar entry along. An extract is for those whom one § concerns: it has no recipients yet and
    takes the attachments of its § only. Other papers have no recipients yet. Beside a public copy no attachment goes:
    what is in a file nobody can tell.
    """
    from turva_desktop.documents.content import letter_labels as words
    from turva_desktop.documents.render import write_bytes

    documents = DocumentService(workspace)
    today = day_of(now)
    built = [documents.build(order, today=today) for order in orders]
    names = [documents.suggested_name(order, suffix, today=today) for order in orders]
    language = built[0].language
    confidential = not all(document.public for document in built)
    meeting_id = next((order.meeting_id for order in orders if order.kind.of_meeting), "")
    wanted = attachments and meeting_id and not any(order.public for order in orders)
    sections = {order.section for order in orders if order.kind is DocumentKind.EXTRACT}
    to_members = any(order.kind.of_meeting and order.kind is not DocumentKind.EXTRACT for order in orders)
    files = _files(workspace, meeting_id, language, None if to_members else sections) if wanted else _Files()
    confidential = confidential or files.confidential
    invites = any(order.kind is DocumentKind.AGENDA for order in orders)
    seats = _seats(workspace, meeting_id) if to_members else []
    usable = [seat for seat in seats if _may_be_written_to(seat)]

    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook then opens it for editing
    if usable:
        message["To"] = [_address(seat) for seat in usable]
    letter = _Letter(workspace, meeting_id, language)
    titles = [document.title for document in built]
    message["Subject"] = one_line(letter.subject() if invites else ", ".join(titles))
    body = letter.text(titles, invites=invites, warning=words.CONFIDENTIAL[language] if confidential else "")
    message.set_content(body, cte="base64")
    papers = [documents.render(order, suffix, today=today, letterhead=letterhead) for order in orders]
    parts = [(name, _TYPES[Path(name).suffix], paper) for name, paper in zip(names, papers, strict=True)]
    parts += files.fitting
    if invites:
        calendar = meeting_calendar(workspace, meeting_id, now=now, language=language)
        parts.append(("kokous.ics", ("text", "calendar"), calendar))
    for name, (main, sub), data in parts:
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    message.set_boundary(f"turva-{hashlib.sha256(repr((orders, names)).encode()).hexdigest()[:32]}")
    write_bytes(message.as_bytes(), path)
    reached = {seat.person.id for seat in usable}
    return Draft(
        path=path,
        recipients=tuple(seat.person.email.strip() for seat in usable),
        without_address=tuple(seat.person.name for seat in seats if seat.person.id not in reached),
        confidential=confidential,
        left_out=files.left_out,
    )


def draft_name(workspace: Workspace, order: DocumentOrder, *, today: date) -> str:
    """Return a file name for a mail draft."""
    name = DocumentService(workspace).suggested_name(order, ".pdf", today=today)
    return safe_file_name(name.removesuffix(".pdf") + ".eml")


def one_line(text: str) -> str:
    """Return a text as a header or a calendar property can hold it: on one line."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """Attachments for a draft: name, type and content of those that fit; the names of those that don't."""

    fitting: tuple[tuple[str, tuple[str, str], bytes], ...] = ()
    left_out: tuple[str, ...] = ()
    confidential: bool = False


def _files(workspace: Workspace, meeting_id: str, language: Language, sections: set[int | None] | None) -> _Files:
    """Return a meeting's attachments, or those of some §, under their printed numbers; background material stays."""
    from turva_desktop.documents.content import labels

    fitting: list[tuple[str, tuple[str, str], bytes]] = []
    left_out, confidential, room = [], False, _ROOM
    with workspace.read() as tx:
        detail = meeting_detail(tx, meeting_id)
        secret = {item.id for item in detail.items if not item.confidentiality.is_public}
        own = {item.id for item in detail.items if sections is None or item.section in sections}
        for number, one in enumerate(detail.numbered_attachments, start=1):
            if sections is not None and one.item_id not in own:
                continue
            name = safe_file_name(f"{labels.ATTACHMENT[language].format(n=number)} {one.file_name}")
            if one.size > room:
                left_out.append(name)
                continue
            room -= one.size
            main, _, sub = one.media_type.partition("/")
            plain = not sub or main in {"message", "multipart"}  # those may not be coded as attachments are
            kind = ("application", "octet-stream") if plain else (main, sub)
            fitting.append((name, kind, tx.blob(one.sha256)))
            confidential = confidential or not one.confidentiality.is_public or one.item_id in secret
    return _Files(fitting=tuple(fitting), left_out=tuple(left_out), confidential=confidential)


@dataclass(frozen=True, slots=True)
class _Letter:
    """The subject and the text of a draft."""

    workspace: Workspace
    meeting_id: str
    language: Language

    def subject(self) -> str:
        """Return an invitation's subject."""
        from turva_desktop.documents.content import letter_labels as words
        from turva_desktop.documents.content.formats import date_text

        meeting, body, _ = self._records()
        day = date_text(meeting.held_on, self.language)
        return words.INVITATION_SUBJECT[self.language].format(meeting=meeting.label, body=body.name, day=day)

    def text(self, titles: Sequence[str], *, invites: bool, warning: str) -> str:
        """Return the text: what is attached, when and where the meeting is, who sends it."""
        from turva_desktop.documents.content import letter_labels as words

        language = self.language
        lines = [words.GREETING[language], ""]
        if invites:
            meeting, body, _ = self._records()
            when, place = when_and_where(meeting, language)
            said = words.INVITATION[language].format(body=body.name, meeting=meeting.label, when=when)
            lines += [said, *([words.PLACE[language].format(place=place)] if place else [])]
        else:
            lines.append(words.PAPERS[language].format(papers=", ".join(titles)))
        lines += ["", warning] if warning else []
        return "\n".join([*lines, "", words.REGARDS[language], *self._senders(), ""])

    def _senders(self) -> list[str]:
        with self.workspace.read() as tx:
            profile = tx.content(Profile).only(Profile)
        if not self.meeting_id:
            return [profile.name]
        meeting, body, _ = self._records()
        with self.workspace.read() as tx:
            private = {person.name for person in tx.all(Person) if person.private}
        keeper = "" if meeting.keeper in private else meeting.keeper
        return [name for name in (keeper, body.name, profile.name) if name.strip()]

    def _records(self) -> tuple[Meeting, Body, Profile]:
        with self.workspace.read() as tx:
            meeting = tx.get(Meeting, self.meeting_id)
            return meeting, tx.get(Body, meeting.body_id), tx.content(Profile).only(Profile)


def _seats(workspace: Workspace, meeting_id: str) -> list[Seat]:
    with workspace.read() as tx:
        meeting = tx.get(Meeting, meeting_id)
        return body_seats(tx, meeting.body_id, meeting.held_on)


def _address(seat: Seat) -> Address:
    return Address(display_name=one_line(seat.person.name), addr_spec=seat.person.email.strip())


def _may_be_written_to(seat: Seat) -> bool:
    return not seat.person.private and _ADDRESS.fullmatch(seat.person.email.strip()) is not None
