"""Where papers are saved and sent from: the file dialogs, the writing in the background, what is told of it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from turva_desktop.documents.orders import PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Progress
from turva_desktop.services.outgoing import check_codes, places_of_codes
from turva_desktop.services.sending import ArchiveReceipt, Draft
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.desktop import FileKind
from turva_desktop.ui.widgets.send_asking import asked_about, send_asking

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper

T = TypeVar("T")
_FORMATS: Final = {".pdf": "PDF (*.pdf)", ".docx": "Word (*.docx)", ".html": "HTML (*.html)"}


class PaperDesk(QObject):
    """Makes, saves and sends papers for a part of the window; `open_file` opens what was written for mailing."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        """Work for a widget, which is the parent of the dialogs."""
        super().__init__(window)
        self.context, self._window = context, window
        self.open_file: Callable[[Path], object] = context.desktop.open

    def make(self, order: PaperOrder, then: Callable[["Paper"], None]) -> None:
        """Make a paper in the background, and go on with it."""
        documents, today = self.context.services.documents, self.context.today()
        self.context.tasks.run(
            self.tr("Making the document"), lambda _progress: documents.make(order, today=today), then
        )

    def save(self, paper: "Paper", suffix: str = ".pdf", then: Callable[[Path], object] | None = None) -> None:
        """Ask where a paper goes and write it; `then` gets the finished file."""
        if not self.may_leave(paper):
            return
        kinds = [_FORMATS[suffix], *(one for one in _FORMATS.values() if one != _FORMATS[suffix])]
        path = self.ask_path(paper.file_name(suffix), ";;".join(kinds), FileKind.PAPER)
        if path is None:
            return
        target = path

        def done(_result: object) -> None:
            self.context.shell.notify(self.tr("Written: {file}.").format(file=target.name), file=target)
            if then is not None:
                then(target)

        self._run(target, lambda _progress: paper.write(target), done)

    def mail(self, paper: "Paper", suffix: str = ".pdf") -> None:
        """Write a mail draft with a paper and its meeting's files, and open it; what is confidential is asked about."""
        if not self._grounded(paper) or (paper.holds_secrets and not self._sure()):
            return
        path = self.ask_path(paper.file_name(".eml"), self.tr("Mail draft (*.eml)"), FileKind.MAIL)
        if path is not None:
            self.mail_to(paper, path, suffix)

    def mail_to(self, paper: "Paper", path: Path, suffix: str = ".pdf") -> None:
        """Write the draft to a file."""
        sending, now = self.context.services.sending, self._now()
        self._send(
            path,
            lambda _progress, knowingly: sending.mail(
                path, [paper], now=now, suffix=suffix, attachments=True, knowingly=knowingly
            ),
            self._mailed,
        )

    def calendar(self, meeting_id: str, language: Language | None = None) -> None:
        """Write a meeting's calendar entry."""
        sending, now = self.context.services.sending, self._now()
        name = self.context.shell.ask(lambda: sending.calendar_name(meeting_id))
        path = self.ask_path(name, self.tr("Calendar entry (*.ics)"), FileKind.CALENDAR) if name else None
        if path is not None:
            target = path
            self._write(
                target,
                lambda knowingly: sending.calendar(target, meeting_id, now=now, language=language, knowingly=knowingly),
            )

    def deadlines(self, party: str = "", language: Language | None = None) -> None:
        """Write the due dates of open actions as calendar entries."""
        sending, now = self.context.services.sending, self._now()
        path = self.ask_path(self.tr("due-dates.ics"), self.tr("Calendar entry (*.ics)"), FileKind.CALENDAR)
        if path is not None:
            target = path
            self._write(
                target,
                lambda knowingly: sending.deadlines(
                    target, now=now, party=party, language=language, knowingly=knowingly
                ),
            )

    def archive(self, meeting_id: str | None = None) -> None:
        """Write the archive package of a meeting, or of everything."""
        sending, today = self.context.services.sending, self.context.today()
        name = self.context.shell.ask(lambda: sending.archive_name(today=today, meeting_id=meeting_id))
        path = self.ask_path(name, self.tr("Archive package (*.zip)"), FileKind.ARCHIVE) if name else None
        if path is None:
            return
        target, now = path, self._now()
        self._send(
            target,
            lambda progress, knowingly: sending.archive(
                target, now=now, meeting_id=meeting_id, progress=progress, knowingly=knowingly
            ),
            self._archived,
        )

    def ask_path(self, name: str, filters: str, kind: FileKind) -> Path | None:
        """Ask where a file goes, None for nowhere; each kind of file has its own folder."""
        title = self.tr("Save as: {name}").format(name=name)
        return self.context.desktop.ask_new(self._window, kind, title, name, filters)

    def _mailed(self, draft: Draft) -> None:
        text = self.tr("Mail draft to %n recipient(s): {file}.", None, len(draft.recipients))
        if not draft.recipients and not draft.without_address:
            text = self.tr("Mail draft: {file}. Write the recipients in your mail program.")
        text = text.format(file=draft.path.name)
        if draft.without_address:
            text += " " + self.tr("No address: {names}.").format(names=", ".join(draft.without_address))
        if draft.left_out:
            text += " " + self.tr("Too large for a mail: {names}.").format(names=", ".join(draft.left_out))
        self.context.shell.notify(text, file=draft.path)
        self.open_file(draft.path)

    def _archived(self, receipt: ArchiveReceipt) -> None:
        text = self.tr("Archive package of %n file(s): {file}.", None, len(receipt.files))
        text = text.format(file=receipt.path.name)
        if receipt.confidential:
            text += " " + self.tr("It holds confidential matter.")
        self.context.shell.notify(text, file=receipt.path)

    def may_leave(self, paper: "Paper") -> bool:
        """Ask about what a paper should not leave with, or without; False if the user thought better of it."""
        return self._grounded(paper) and self._asked_about_codes(paper)

    def _asked_about_codes(self, paper: "Paper") -> bool:
        """Ask before a paper leaves with a personal identity code in it."""
        try:
            check_codes(paper.file_name(), places_of_codes(paper.texts), knowingly=False)
        except TurvaError as error:
            return asked_about(self.context, error)
        return True

    def _grounded(self, paper: "Paper") -> bool:
        """Ask before a public copy leaves something out without saying why."""
        if not paper.without_ground:
            return True
        question = self.tr(
            "No ground says why these are left out of the public copy: {items}. Write the ground beside each first, or "
            "let the copy say that none has been recorded."
        )
        return self.context.shell.confirm(
            question.format(items="; ".join(paper.without_ground)), self.tr("Go on without a ground")
        )

    def _sure(self) -> bool:
        return self.context.shell.confirm(
            self.tr("This paper holds confidential matter. Send it only by encrypted mail, to those who may know it."),
            self.tr("Make the draft"),
        )

    def _write(self, path: Path, work: Callable[[bool], object]) -> None:
        written = self.tr("Written: {file}.").format(file=path.name)
        self._send(
            path,
            lambda _progress, knowingly: work(knowingly),
            lambda _result: self.context.shell.notify(written, file=path),
        )

    def _send(self, path: Path, work: Callable[[Progress, bool], T], done: Callable[[T], None]) -> None:
        """Write what may hold a personal identity code: then it is asked about first."""
        send_asking(self.context, lambda one, then: self._run(path, one, then), work, done)

    def _run(self, path: Path, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.context.tasks.run(self.tr("Writing {file}").format(file=path.name), work, done)

    def _now(self) -> datetime:
        return self.context.now().astimezone()
