"""The service of what is sent: each method writes one file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.services.outgoing import check_codes, places_of_codes
from turva_desktop.services.sending import archive, calendars, mail
from turva_desktop.store import Workspace

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class SendingService:
    """Drafts, calendar files and archive packages of a workspace; nothing is changed in it."""

    workspace: Workspace

    def mail(
        self,
        path: Path,
        papers: Sequence["Paper"],
        *,
        now: datetime,
        suffix: str = ".pdf",
        attachments: bool = False,
        knowingly: bool = False,
    ) -> mail.Draft:
        """Write a mail draft (.eml) with papers attached; see `mail.write_draft`."""
        return mail.write_draft(
            self.workspace, path, papers, now=now, suffix=suffix, attachments=attachments, knowingly=knowingly
        )

    def calendar(
        self, path: Path, meeting_id: str, *, now: datetime, language: Language | None = None, knowingly: bool = False
    ) -> Path:
        """Write a meeting's calendar entry (.ics); raises `outgoing.identity_code` unless written `knowingly`."""
        data = calendars.meeting_calendar(self.workspace, meeting_id, now=now, language=language)
        return _written(path, data, knowingly=knowingly)

    def deadlines(
        self,
        path: Path,
        *,
        now: datetime,
        party: str = "",
        language: Language | None = None,
        knowingly: bool = False,
    ) -> Path:
        """Write the due dates of open actions (.ics): everybody's, or those that one party answers for.

        Raises `outgoing.identity_code` unless written `knowingly`.
        """
        data = calendars.deadline_calendar(self.workspace, now=now, party=party, language=language)
        return _written(path, data, knowingly=knowingly)

    def archive(
        self,
        path: Path,
        *,
        now: datetime,
        meeting_id: str | None = None,
        language: Language | None = None,
        progress: Progress | None = None,
        knowingly: bool = False,
    ) -> archive.ArchiveReceipt:
        """Write an archive package (.zip) of one meeting, or of the whole workspace; see `archive.write_archive`."""
        return archive.write_archive(
            self.workspace,
            path,
            now=now,
            meeting_id=meeting_id,
            language=language,
            progress=progress or NoProgress(),
            knowingly=knowingly,
        )

    def calendar_name(self, meeting_id: str) -> str:
        """Return a file name for a meeting's calendar entry, legal on Windows."""
        return calendars.calendar_name(self.workspace, meeting_id)

    def archive_name(self, *, today: date, meeting_id: str | None = None) -> str:
        """Return a file name for an archive package, legal on Windows."""
        return archive.archive_name(self.workspace, meeting_id, today)


def _written(path: Path, calendar: bytes, *, knowingly: bool) -> Path:
    from turva_desktop.documents.render import write_bytes

    check_codes(path.name, places_of_codes([calendars.unfolded(calendar)]), knowingly=knowingly)
    write_bytes(calendar, path)
    return path
