"""The page of reports: the papers at the left, what they are asked for with, and the paper itself at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Progress
from turva_desktop.services.documents import DocumentKind, DocumentOrder
from turva_desktop.services.sending import ArchiveReceipt, Draft
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S, StatusRole
from turva_desktop.ui.reports.kinds import PaperList
from turva_desktop.ui.reports.options import Options
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.tasks import Task
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.preview import PdfPreview
from turva_desktop.ui.widgets.split import Split

T = TypeVar("T")

_FOLDER = "reports/folder"
_PATIENCE_MS = 150


def create_page(context: UiContext) -> Page:
    """Return the page of reports."""
    return ReportsPage(context)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What came of a preview: the pages, or the sentence that tells why there are none."""

    order: DocumentOrder
    pdf: bytes | None = None
    public: bool = True
    problem: TurvaError | None = None


class ReportsPage(Page):
    """Choose a paper, look at it, save it or send it."""

    topics = frozenset(
        {
            *("profile", "plan", "plan_approval", "chapter", "theme", "goal", "action", "follow_up"),
            *("indicator", "indicator_value", "body", "person", "membership", "meeting", "item", "attendance"),
            *("disqualification", "vote", "correction", "attachment", "review"),
        }
    )

    def __init__(self, context: UiContext) -> None:
        """Build the list, the fields and the preview."""
        super().__init__(context)
        self._order: DocumentOrder | None = None
        self._task: Task | None = None
        self.papers = PaperList(context.translate)
        self.options = Options(context)
        self.preview = PdfPreview(self.tr("Preview of the document"))
        self.notice = Notice()
        self.reminder = Notice(StatusRole.UNKNOWN)
        self.save = button(self.tr("&Save…"), self._save, "save", "primary")
        self.mail = button(self.tr("Send by &e-mail…"), self._mail, "mail")
        self.more = QPushButton(self.tr("M&ore"))
        self.more.setAutoDefault(False)
        self.more.setMenu(self._more_menu())
        layout = page_layout(self, self.tr("Reports"), self.more, self.mail, self.save)
        split = Split("reports", context.settings, self._left(), self._right(), shares=(3, 7))
        layout.addWidget(split, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE_MS)
        self._pause.timeout.connect(self._draw)
        self.papers.choose(DocumentKind.AGENDA)
        self.papers.chosen.connect(self._paper_chosen)
        self.options.changed.connect(self._ask)
        context.tasks.finished.connect(self._finished)

    def refresh(self) -> None:
        """Read again what can be chosen, and draw the paper anew."""
        self._paper_chosen()

    def open_record(self, record_id: str) -> None:
        """Show the paper of a meeting."""
        if not self.papers.paper().kind.of_meeting:
            self.papers.choose(DocumentKind.MINUTES)
        self.options.choose_meeting(record_id)
        self._ask()

    def focus_search(self) -> None:
        """Put the keyboard into the list of papers."""
        self.papers.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return the commands of saving and sending."""
        return [
            Command(
                id="report.save",
                text=self.tr("&Save the document…"),
                handler=self._save,
                shortcut="Ctrl+P",
                icon="save",
            ),
            Command(id="report.mail", text=self.tr("Send by &e-mail…"), handler=self._mail, icon="mail"),
            Command(
                id="report.calendar", text=self.tr("&Calendar entry…"), handler=self._calendar, icon="calendar-plus"
            ),
            Command(id="report.archive", text=self.tr("&Archive package…"), handler=self._archive, icon="folder"),
        ]

    # ------------------------------------------------------------------------------------------------ layout

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.papers)
        column.addWidget(self.options)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(scaled(250))
        return area

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.notice)
        column.addWidget(self.reminder)
        column.addWidget(self.preview, 1)
        right.setMinimumWidth(scaled(320))
        return right

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        self._calendar_action = menu.addAction(self.tr("&Calendar entry of the meeting…"))
        self._calendar_action.triggered.connect(lambda _checked=False: self._calendar())
        menu.addAction(self.tr("&Due dates as calendar entries…")).triggered.connect(lambda _c=False: self._deadlines())
        menu.addSeparator()
        self._archive_action = menu.addAction(self.tr("Archive package of the &meeting…"))
        self._archive_action.triggered.connect(lambda _checked=False: self._archive())
        menu.addAction(self.tr("Archive package of &everything…")).triggered.connect(
            lambda _checked=False: self._archive(whole=True)
        )
        return menu

    # ----------------------------------------------------------------------------------------------- preview

    def _paper_chosen(self) -> None:
        paper = self.papers.paper()
        self.options.refresh(paper.kind, self.context.translate("Papers", paper.purpose))
        self._ask()

    def _ask(self) -> None:
        """Draw the paper after a pause: whoever goes down a list doesn't wait for each line."""
        self._set_ready()
        self._pause.start()

    def _draw(self) -> None:
        if not self.isVisible():  # drawn when the page is seen again
            self._stale = True
            return
        order = self.options.order()
        self._order = order
        self._set_ready()
        if order is None:
            self.notice.say("")
            self.reminder.say("")
            self.preview.say(self._why_nothing())
            return
        if self._task is not None:  # one at a time; the last wish is drawn when the present one is done
            return
        documents, today = self.context.services.documents, self.context.today()

        def work(_progress: Progress) -> _Shown:
            try:
                public = documents.build(order, today=today).public
                return _Shown(order=order, pdf=documents.render(order, today=today), public=public)
            except TurvaError as error:
                return _Shown(order=order, problem=error)

        self._task = self.context.tasks.run(self.tr("Drawing the document"), work, self._drawn)

    def _drawn(self, shown: _Shown) -> None:
        if shown.order != self._order:
            self._pause.start()
            return
        if shown.problem is not None:
            self.preview.say(explain(shown.problem, self.context.translate))
            self._order = None
        else:
            self.preview.show_pdf(shown.pdf)
        secret = self.tr("This copy holds confidential matter. Keep it inside the group.")
        self.notice.say("" if shown.public else secret)
        read = self.tr(
            "Names of private persons are found by how they are written. "
            "Read this public copy through before it leaves."
        )
        self.reminder.say(read if shown.order.public and shown.problem is None else "")
        self._set_ready()

    def _finished(self, task: Task) -> None:
        """Be free for the next drawing, however this one ended."""
        if task is self._task:
            self._task = None

    def _set_ready(self) -> None:
        ready = self.options.order() is not None
        of_meeting = ready and self.papers.paper().kind.of_meeting
        self.save.setEnabled(ready)
        self.mail.setEnabled(ready)
        self._calendar_action.setEnabled(of_meeting)
        self._archive_action.setEnabled(of_meeting)

    def _why_nothing(self) -> str:
        if self.options.meeting.count() == 0:
            return self.tr("There are no meetings yet. Plan one on the Meetings page.")
        return self.tr("The items of this meeting have no § yet: they get them when the agenda is sent.")

    # --------------------------------------------------------------------------------------- saving, sending

    def _save(self) -> None:
        order = self.options.order()
        if order is None:
            return
        documents, today = self.context.services.documents, self.context.today()
        suffix = self.options.suffix
        name = self.context.shell.attempt(lambda: documents.suggested_name(order, suffix, today=today))
        kinds = {".pdf": "PDF (*.pdf)", ".docx": "Word (*.docx)", ".html": "HTML (*.html)"}
        path = name and self._ask_path(
            name, ";;".join([kinds[suffix], *(one for one in kinds.values() if one != kinds[suffix])])
        )
        if path:
            self.save_to(order, path)

    def save_to(self, order: DocumentOrder, path: Path) -> None:
        """Write a document in the background."""
        documents, today = self.context.services.documents, self.context.today()
        self._run(
            self.tr("Writing {file}").format(file=path.name),
            lambda _progress: documents.write(order, path, today=today),
            lambda _path: self.context.shell.notify(self.tr("Written: {file}").format(file=path.name)),
        )

    def _mail(self) -> None:
        order = self.options.order()
        if order is None:
            return
        documents, sending, today = self.context.services.documents, self.context.services.sending, self.context.today()
        public = self.context.shell.attempt(lambda: documents.build(order, today=today).public)
        if public is None or not (public or self._sure()):
            return
        name = self.context.shell.attempt(lambda: sending.mail_name(order, today=today))
        path = name and self._ask_path(name, self.tr("Mail draft (*.eml)"))
        if path:
            self.mail_to(order, path)

    def mail_to(self, order: DocumentOrder, path: Path, *, show: bool = True) -> None:
        """Write a mail draft in the background, with the meeting's attachments, and open it in the mail program."""
        sending, now, suffix = self.context.services.sending, self.context.now().astimezone(), self.options.suffix

        def done(draft: Draft) -> None:
            text = self.tr("Mail draft to %n recipient(s): {file}", None, len(draft.recipients))
            if not draft.recipients and not draft.without_address:
                text = self.tr("Mail draft: {file}. Write the recipients in your mail program")
            text = text.format(file=path.name)
            if draft.without_address:
                text += ". " + self.tr("No address: {names}.").format(names=", ".join(draft.without_address))
            if draft.left_out:
                text += " " + self.tr("Too large for a mail: {names}.").format(names=", ".join(draft.left_out))
            self.context.shell.notify(text)
            if show:
                _open(path)

        self._run(
            self.tr("Writing {file}").format(file=path.name),
            lambda _progress: sending.mail(path, [order], now=now, suffix=suffix, attachments=True),
            done,
        )

    def _calendar(self) -> None:
        order = self.options.order()
        if order is None or not order.meeting_id:
            return
        sending, now = self.context.services.sending, self.context.now().astimezone()
        name = self.context.shell.attempt(lambda: sending.calendar_name(order.meeting_id))
        path = name and self._ask_path(name, self.tr("Calendar entry (*.ics)"))
        if path:
            self._write_calendar(
                path, lambda: sending.calendar(path, order.meeting_id, now=now, language=order.language)
            )

    def _deadlines(self) -> None:
        sending, now = self.context.services.sending, self.context.now().astimezone()
        order = self.options.order()
        party, language = (order.party, order.language) if order else ("", None)
        path = self._ask_path(self.tr("due-dates.ics"), self.tr("Calendar entry (*.ics)"))
        if path:
            self._write_calendar(path, lambda: sending.deadlines(path, now=now, party=party, language=language))

    def _write_calendar(self, path: Path, work: Callable[[], Path]) -> None:
        if self.context.shell.attempt(work):
            self.context.shell.notify(self.tr("Written: {file}").format(file=path.name))

    def _archive(self, *, whole: bool = False) -> None:
        order = self.options.order()
        meeting_id = None if whole or order is None or not order.meeting_id else order.meeting_id
        sending, today = self.context.services.sending, self.context.today()
        name = self.context.shell.attempt(lambda: sending.archive_name(today=today, meeting_id=meeting_id))
        path = name and self._ask_path(name, self.tr("Archive package (*.zip)"))
        if path:
            self.archive_to(path, meeting_id)

    def archive_to(self, path: Path, meeting_id: str | None) -> None:
        """Write an archive package in the background."""
        sending, now = self.context.services.sending, self.context.now().astimezone()

        def done(receipt: ArchiveReceipt) -> None:
            text = self.tr("Archive package of %n file(s): {file}", None, len(receipt.files)).format(file=path.name)
            if receipt.confidential:
                text += " " + self.tr("It holds confidential matter.")
            self.context.shell.notify(text)

        self._run(
            self.tr("Writing {file}").format(file=path.name),
            lambda progress: sending.archive(path, now=now, meeting_id=meeting_id, progress=progress),
            done,
        )

    def _sure(self) -> bool:
        return self.context.shell.confirm(
            self.tr("This copy holds confidential matter. Send it only by encrypted mail, to those who may know it."),
            self.tr("Make the draft"),
        )

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.context.tasks.run(title, work, done)

    def _ask_path(self, name: str, kinds: str) -> Path | None:
        """Ask where a file goes; the folder is remembered."""
        folder = self.context.settings.value(_FOLDER) or str(Path.home())
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), str(Path(folder) / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(Path(name).suffix)
        self.context.settings.set_value(_FOLDER, str(path.parent))
        return path


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
