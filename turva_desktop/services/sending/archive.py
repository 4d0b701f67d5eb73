"""Archive packages: the papers as PDF/A, the attachments, the data, and a checksum of every file.

The program is not the archive: the package is made for the municipality's own records system. It is whole, so it may
hold confidential matter, and says so.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.moments import HELSINKI, day_of
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.ports import Progress
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.review import Review
from turva_desktop.domain.secrecy import Copy
from turva_desktop.files import safe_file_name
from turva_desktop.services.documents import DocumentKind, DocumentOrder, DocumentService
from turva_desktop.store import Workspace
from turva_desktop.store.codec import to_row

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


def write_archive(
    workspace: Workspace,
    path: Path,
    *,
    now: datetime,
    meeting_id: str | None,
    language: Language | None,
    progress: Progress,
) -> ArchiveReceipt:
    """Write the package of one meeting, or of every meeting and plan; the papers are in their full form."""
    from turva_desktop.documents.content import letter_labels as words
    from turva_desktop.documents.content.formats import date_text
    from turva_desktop.documents.render import write_bytes

    today = day_of(now)
    with workspace.read() as tx:
        content = tx.content()
    profile = content.only(Profile)
    language = language or profile.document_language
    package = _Package()
    orders = list(_orders(content, meeting_id, language))
    folder = words.DOCUMENTS_FOLDER[language]
    confidential = _add_documents(DocumentService(workspace), orders, package, folder, today, progress)
    _add_attachments(workspace, package, content, meeting_id, words.ATTACHMENTS_FOLDER[language])
    records = _without_private_contacts(content if meeting_id is None else _of_meeting(content, meeting_id))
    confidential = confidential or _holds_confidential(records)
    _add_data(package, records, now, language, workbook=meeting_id is None)
    about = words.ABOUT_ARCHIVE[language].format(
        name=_title(content, meeting_id),
        day=date_text(today, language),
        documents=words.DOCUMENTS_FOLDER[language],
        attachments=words.ATTACHMENTS_FOLDER[language],
        data=words.DATA_FOLDER[language],
    )
    if not any(path.startswith(f"{words.ATTACHMENTS_FOLDER[language]}/") for path in package.files):
        about = "\n".join(
            line for line in about.split("\n") if not line.startswith(f"- {words.ATTACHMENTS_FOLDER[language]}:")
        )
    if confidential:
        about += f"\n{words.HOLDS_CONFIDENTIAL[language]}\n"
    package.files[words.READ_ME[language]] = about.replace("\n", "\r\n").encode("utf-8-sig")
    data = package.zipped(now.astimezone(HELSINKI))
    write_bytes(data, path)
    return ArchiveReceipt(
        path=path,
        files=(*package.files, _CHECKSUMS),
        sha256=hashlib.sha256(data).hexdigest(),
        confidential=confidential,
    )


def archive_name(workspace: Workspace, meeting_id: str | None, today: date) -> str:
    """Return a file name for a package."""
    with workspace.read() as tx:
        content = tx.content(Profile, Body, Meeting)
    stem = " ".join(_title(content, meeting_id).replace("/", "-").split())
    return safe_file_name(f"{stem[:90]} {today.isoformat()}.zip")


def _title(content: Content, meeting_id: str | None) -> str:
    if meeting_id is None:
        return content.only(Profile).name
    meeting = content.by_id(Meeting)[meeting_id]
    return f"{content.by_id(Body)[meeting.body_id].name} {meeting.label}"


def _add_documents(
    documents: DocumentService,
    orders: Sequence[DocumentOrder],
    package: _Package,
    folder: str,
    today: date,
    progress: Progress,
) -> bool:
    """Add the papers as PDF/A; tell whether one of them holds something confidential."""
    confidential = False
    for place, order in enumerate(orders):
        progress.step(place, len(orders))
        confidential = confidential or not documents.build(order, today=today).public
        name = documents.suggested_name(order, today=today)
        package.add(folder, name, documents.render(order, today=today))
    progress.step(len(orders), len(orders))
    return confidential


def _orders(content: Content, meeting_id: str | None, language: Language) -> Iterator[DocumentOrder]:
    meetings = [one for one in content.all(Meeting) if meeting_id in (None, one.id)]
    for meeting in sorted(meetings, key=lambda one: (one.held_on, one.number, one.id)):
        yield DocumentOrder(kind=DocumentKind.AGENDA, meeting_id=meeting.id, language=language)
        if meeting.state.order >= MeetingState.HELD.order:
            yield DocumentOrder(kind=DocumentKind.MINUTES, meeting_id=meeting.id, language=language)
    if meeting_id is None and content.all(Plan):
        for plan in sorted(content.all(Plan), key=lambda one: (one.first_year, one.id)):
            yield DocumentOrder(kind=DocumentKind.PLAN, plan_id=plan.id, language=language, secret=True)
        for kind in (DocumentKind.FOLLOWUP, DocumentKind.ANNUAL):
            yield DocumentOrder(kind=kind, language=language, secret=True)


def _add_attachments(
    workspace: Workspace, package: _Package, content: Content, meeting_id: str | None, folder: str
) -> None:
    meetings = content.by_id(Meeting)
    wanted = [one for one in content.all(Attachment) if meeting_id in (None, one.meeting_id)]
    with workspace.read() as tx:
        for one in wanted:
            label = meetings[one.meeting_id].label.replace("/", "-")
            package.add(folder, f"{label} {one.file_name}", tx.blob(one.sha256))


def _add_data(package: _Package, records: Content, now: datetime, language: Language, *, workbook: bool) -> None:
    """Add the records as JSON, and as a workbook too if that is wanted."""
    from turva_desktop.documents.content import letter_labels as words

    folder = words.DATA_FOLDER[language]
    tables = {kind.name: [to_row(record) for record in records.all(kind.record)] for kind in KINDS}
    text = json.dumps({name: rows for name, rows in tables.items() if rows}, ensure_ascii=False, indent=1)
    package.add(folder, "turva.json", text.encode())
    if workbook:
        package.add(folder, "turva.xlsx", _workbook(records, now, language))


def _without_private_contacts(content: Content) -> Content:
    """Return the records without the mail addresses and telephone numbers of private persons."""
    records = (
        replace(one, email="", phone="") if isinstance(one, Person) and one.private else one for one in content.every()
    )
    return Content(records)


def _holds_confidential(content: Content) -> bool:
    return any(not one.confidentiality.is_public for one in content.every() if hasattr(one, "confidentiality"))


def _of_meeting(content: Content, meeting_id: str) -> Content:
    meeting = content.by_id(Meeting)[meeting_id]
    items = {one.id for one in content.all(Item) if one.meeting_id == meeting_id}
    kept: list[Any] = [content.only(Profile), content.by_id(Body)[meeting.body_id], meeting]
    of_meeting: tuple[type[Any], ...] = (Item, Attendance, Correction, Attachment, Review)
    of_item: tuple[type[Any], ...] = (Vote, Disqualification)
    kept += [one for kind in of_meeting for one in content.all(kind) if one.meeting_id == meeting_id]
    kept += [one for kind in of_item for one in content.all(kind) if one.item_id in items]
    reviewed = {one.action_id for one in content.all(Review) if one.meeting_id == meeting_id}
    kept += [one for one in content.all(Action) if one.origin_item_id in items or one.id in reviewed]
    kept += [one for one in content.all(FollowUp) if one.item_id in items]
    return Content(kept)


def _workbook(content: Content, now: datetime, language: Language) -> bytes:
    from turva_desktop.exchange.workbook_info import WorkbookInfo
    from turva_desktop.exchange.writer import write_workbook

    profile = content.only(Profile)
    info = WorkbookInfo(
        workspace_id=profile.id,
        municipality=profile.name,
        municipality_code=profile.municipality_code,
        group=profile.group_name,
        exported_on=day_of(now),
        recipient="",
        actions_of="",
        language=language,
        export_id=str(uuid5(NAMESPACE_URL, f"turva:archive:{profile.id}:{now.isoformat()}")),
    )
    return write_workbook(content, info, now, copy=Copy.INTERNAL).data
