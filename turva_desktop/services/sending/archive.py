"""Archive packages: the papers as PDF/A, the attachments, the data, and a checksum of every file.

The program is not the archive: the package is made for the municipality's own records system. It is whole, so it may
hold confidential matter, and says so.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.fields import text_fields
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Item
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.moments import HELSINKI, day_of
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.ports import Progress
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy, is_confidential
from turva_desktop.files import safe_file_name
from turva_desktop.services.documents import make_paper
from turva_desktop.services.meetings.records import records_of_meeting
from turva_desktop.services.outgoing import check_codes, places_of_codes
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.codec import to_row

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper

_CHECKSUMS = "SHA256SUMS.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveReceipt:
    """A package that was written: its files, and whether it holds something confidential."""

    path: Path
    files: tuple[str, ...]
    sha256: str
    confidential: bool


@dataclass(slots=True)
class _Package:
    """The files of a package, each with its own name."""

    files: dict[str, bytes] = field(default_factory=dict)

    def add(self, folder: str, name: str, content: bytes) -> None:
        """Add a file under a name that is legal on Windows and not yet taken."""
        legal = safe_file_name(name)
        taken = {path.casefold() for path in self.files}
        stem, number, path = Path(legal), 1, f"{folder}/{legal}"
        while path.casefold() in taken:
            number += 1
            path = f"{folder}/{stem.stem} ({number}){stem.suffix}"
        self.files[path] = content

    def zipped(self, moment: datetime) -> bytes:
        """Return the package as a zip file with its list of checksums; `moment` dates its files."""
        sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {path}\n" for path, content in self.files.items())
        stamp = (max(moment.year, 1980), moment.month, moment.day, moment.hour, moment.minute, 0)
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
            for path, content in {**self.files, _CHECKSUMS: sums.encode()}.items():
                entry = zipfile.ZipInfo(path, stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                file.writestr(entry, content)
        return out.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Archived:
    """What a package is made of, read in one go: its records, its papers, and its files under their names."""

    title: str
    language: Language
    records: Content
    papers: tuple["Paper", ...]
    files: tuple[tuple[str, bytes], ...]

    def texts(self) -> Iterator[str]:
        """Yield every text that the program itself puts into it."""
        for paper in self.papers:
            yield from paper.texts
        for record in self.records.every():
            for _, value in text_fields(record):
                yield from (value,) if isinstance(value, str) else value
        yield from (name for name, _ in self.files)

    @property
    def is_confidential(self) -> bool:
        """Tell whether something confidential is in it."""
        return any(paper.holds_secrets for paper in self.papers) or any(map(is_confidential, self.records.every()))


def write_archive(
    workspace: Workspace,
    path: Path,
    *,
    now: datetime,
    meeting_id: str | None,
    language: Language | None,
    progress: Progress,
    knowingly: bool,
) -> ArchiveReceipt:
    """Write the package of one meeting, or of every meeting and plan; the papers are in their full form.

    Raises `outgoing.identity_code` for one with a personal identity code in it, unless it is written `knowingly`.
    """
    from turva_desktop.documents.content import letter_labels as words
    from turva_desktop.documents.render import write_bytes

    with workspace.read() as tx:
        archived = _read(tx, meeting_id, language, day_of(now))
    check_codes(path.name, () if knowingly else places_of_codes(archived.texts()), knowingly=knowingly)
    package, spoken = _Package(), archived.language
    for place, paper in enumerate(archived.papers):
        progress.step(place, len(archived.papers))
        package.add(words.DOCUMENTS_FOLDER[spoken], paper.file_name(), paper.render())
    progress.step(len(archived.papers), len(archived.papers))
    for name, content in archived.files:
        package.add(words.ATTACHMENTS_FOLDER[spoken], name, content)
    _add_data(package, archived, now, workbook=meeting_id is None)
    package.files[words.READ_ME[spoken]] = _about(archived, day_of(now)).replace("\n", "\r\n").encode("utf-8-sig")
    data = package.zipped(now.astimezone(HELSINKI))
    write_bytes(data, path)
    return ArchiveReceipt(
        path=path,
        files=(*package.files, _CHECKSUMS),
        sha256=hashlib.sha256(data).hexdigest(),
        confidential=archived.is_confidential,
    )


def _read(tx: Reading, meeting_id: str | None, language: Language | None, today: date) -> _Archived:
    """Read what a package is made of; nothing is drawn yet, so that nobody has to wait with writing."""
    content = tx.content() if meeting_id is None else records_of_meeting(tx, meeting_id)
    spoken = language or profile_of(content).document_language
    meetings = content.by_id(Meeting)
    attached = [one for one in content.all(Attachment) if meeting_id in (None, one.meeting_id)]
    records = content if meeting_id is None else _own(content, meeting_id)
    return _Archived(
        title=_title(content, meeting_id),
        language=spoken,
        records=_without_private_contacts(records),
        papers=tuple(make_paper(tx, order, today) for order in _orders(content, meeting_id, spoken)),
        files=tuple(
            (f"{meetings[one.meeting_id].label.replace('/', '-')} {one.file_name}", tx.blob(one.sha256))
            for one in attached
        ),
    )


def _about(archived: _Archived, today: date) -> str:
    """Return the text that tells a finder what the package holds."""
    from turva_desktop.documents.content import letter_labels as words
    from turva_desktop.documents.content.formats import date_text

    language = archived.language
    attachments = words.ATTACHMENTS_FOLDER[language]
    about = words.ABOUT_ARCHIVE[language].format(
        name=archived.title,
        day=date_text(today, language),
        documents=words.DOCUMENTS_FOLDER[language],
        attachments=attachments,
        data=words.DATA_FOLDER[language],
    )
    if not archived.files:
        about = "\n".join(line for line in about.split("\n") if not line.startswith(f"- {attachments}:"))
    return f"{about}\n{words.HOLDS_CONFIDENTIAL[language]}\n" if archived.is_confidential else about


def archive_name(workspace: Workspace, meeting_id: str | None, today: date) -> str:
    """Return a file name for a package."""
    with workspace.read() as tx:
        content = tx.content(Profile, Body, Meeting)
    stem = " ".join(_title(content, meeting_id).replace("/", "-").split())
    return safe_file_name(f"{stem[:90]} {today.isoformat()}.zip")


def _title(content: Content, meeting_id: str | None) -> str:
    if meeting_id is None:
        return profile_of(content).name
    meeting = content.by_id(Meeting)[meeting_id]
    return f"{content.by_id(Body)[meeting.body_id].name} {meeting.label}"


def _orders(content: Content, meeting_id: str | None, language: Language) -> Iterator[PaperOrder]:
    def order(kind: PaperKind, *, meeting: str = "", plan: str | None = None) -> PaperOrder:
        return PaperOrder(kind=kind, meeting_id=meeting, plan_id=plan, language=language, copy=Copy.INTERNAL)

    meetings = [one for one in content.all(Meeting) if meeting_id in (None, one.id)]
    for meeting in sorted(meetings, key=lambda one: (one.held_on, one.number, one.id)):
        yield order(PaperKind.AGENDA, meeting=meeting.id)
        if meeting.state.order >= MeetingState.HELD.order:
            yield order(PaperKind.MINUTES, meeting=meeting.id)
    if meeting_id is None and content.all(Plan):
        for plan in sorted(content.all(Plan), key=lambda one: (one.first_year, one.id)):
            yield order(PaperKind.PLAN, plan=plan.id)
        for kind in (PaperKind.FOLLOWUP, PaperKind.ANNUAL):
            yield order(kind)


def _add_data(package: _Package, archived: _Archived, now: datetime, *, workbook: bool) -> None:
    """Add the records as JSON, and as a workbook too if that is wanted."""
    from turva_desktop.documents.content import letter_labels as words

    folder = words.DATA_FOLDER[archived.language]
    tables = {kind.name: [to_row(record) for record in archived.records.all(kind.record)] for kind in KINDS}
    text = json.dumps({name: rows for name, rows in tables.items() if rows}, ensure_ascii=False, indent=1)
    package.add(folder, "turva.json", text.encode())
    if workbook:
        package.add(folder, "turva.xlsx", _workbook(archived.records, now, archived.language))


def _without_private_contacts(content: Content) -> Content:
    """Return the records without the mail addresses and telephone numbers of private persons."""
    return Content(
        replace(one, email="", phone="") if isinstance(one, Person) and one.private else one for one in content.every()
    )


def _own(content: Content, meeting_id: str) -> Content:
    """Return a meeting's own records: of other meetings' only what it decided or reviewed."""
    own = {item.id for item in content.matching(Item, meeting_id=meeting_id)}

    def is_own(record: Record) -> bool:
        match record:
            case Meeting():
                return record.id == meeting_id
            case Body():
                return record.id == content.by_id(Meeting)[meeting_id].body_id
            case Item():
                return record.id in own
            case FollowUp():
                return record.item_id in own
            case Person():
                return False
        return True

    return Content(filter(is_own, content.every()))


def _workbook(content: Content, now: datetime, language: Language) -> bytes:
    from turva_desktop.exchange.workbook_info import WorkbookInfo
    from turva_desktop.exchange.writer import write_workbook

    profile = profile_of(content)
    info = WorkbookInfo(
        workspace_id=profile.id,
        municipality=profile.name,
        municipality_code=profile.municipality_code,
        group=profile.group_name,
        exported_on=day_of(now),
        recipient="",
        actions_of="",
        people=PeopleShown.NAMES,
        language=language,
        export_id=str(uuid5(NAMESPACE_URL, f"turva:archive:{profile.id}:{now.isoformat()}")),
    )
    return write_workbook(content, info, now, copy=Copy.INTERNAL).data
