"""The meeting's papers, mail draft, calendar entry and archive package: written in the background from one button."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.ports import Progress
from turva_desktop.services.documents import DocumentKind, DocumentOrder
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.services.sending import ArchiveReceipt, Draft
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.menu_button import MenuButton

T = TypeVar("T")
_FOLDER = "meetings/document-folder"


class DocumentsButton(MenuButton):
    """A button with the meeting's documents; `shown` gives the meeting, `item` the open item."""

    def __init__(
        self,
        context: UiContext,
        shown: Callable[[], MeetingDetail | None],
        item: Callable[[], Item | None],
        open_file: Callable[[Path], object] | None = None,
    ) -> None:
        """Build the menu; `open_file` opens what was written (the system's program by default)."""
        super().__init__(self.tr("Documents"))
        self.context = context
        self._shown, self._item = shown, item
        self._open_file = open_file or (lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.setIcon(icon("file-text"))
        self.setMenu(self._make_menu())

    def _make_menu(self) -> QMenu:
        """Group the papers by what they are made of: the agenda, the minutes, the actions; then what is sent."""
        menu = QMenu(self)
        self._add_papers(
            menu,
            (self.tr("&Agenda and invitation…"), DocumentKind.AGENDA, False),
            (self.tr("Agenda, p&ublic copy…"), DocumentKind.AGENDA, True),
        )
        self._add_papers(
            menu,
            (self.tr("&Minutes…"), DocumentKind.MINUTES, False),
            (self.tr("Minutes, &public copy…"), DocumentKind.MINUTES, True),
        )
        self.extract = menu.addAction("")
        self.extract.triggered.connect(partial(self._chosen, DocumentKind.EXTRACT, False))
        menu.addSeparator()
        self.parties = menu.addMenu(self.tr("Action &list"))
        menu.addSeparator()
        for text, deed in (
            (self.tr("E-mail &draft to the members (.eml)…"), self.mail),
            (self.tr("E-mail draft with the public cop&y…"), self.mail_public),
            (self.tr("&Calendar entry (.ics)…"), self.calendar),
            (self.tr("Archive pac&kage (.zip)…"), self.archive),
        ):
            action = menu.addAction(text)
            action.triggered.connect(_plain(deed))
            if deed == self.mail_public:
                self.public_mail = action
        menu.aboutToShow.connect(self._update)
        return menu

    def _add_papers(self, menu: QMenu, *papers: tuple[str, DocumentKind, bool]) -> None:
        if menu.actions():
            menu.addSeparator()
        for text, kind, public in papers:
            menu.addAction(text).triggered.connect(partial(self._chosen, kind, public))

    def open_by_key(self) -> None:
        """Open the menu at its first line: the keyboard goes on from there."""
        menu = self.open_menu() if self._shown() is not None else None
        if menu is not None:
            menu.setActiveAction(menu.actions()[0])

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Say whose documents these are."""
        self.setAccessibleDescription(f"{detail.body.name} {detail.meeting.label}")

    def open_main(self) -> None:
        """Write the document of the present step: the agenda until the meeting, then the minutes."""
        order = self.main_order()
        if order is not None:
            self._save_as(order)

    def main_order(self, *, public: bool = False) -> DocumentOrder | None:
        """Return the order of the present step's document; None when there is no meeting."""
        detail = self._shown()
        if detail is None:
            return None
        before = detail.meeting.state.order < MeetingState.HELD.order
        return self.order(DocumentKind.AGENDA if before else DocumentKind.MINUTES, public=public)

    def order(self, kind: DocumentKind, *, public: bool) -> DocumentOrder | None:
        """Return the order of a document of the shown meeting; None when there is no meeting."""
        detail, item = self._shown(), self._item()
        if detail is None:
            return None
        section = item.section if item is not None and kind is DocumentKind.EXTRACT else None
        return DocumentOrder(kind=kind, meeting_id=detail.meeting.id, section=section, public=public)

    def save(self, order: DocumentOrder, path: Path) -> None:
        """Write a document in the background and open it."""
        documents, today = self.context.services.documents, self.context.today()

        def done(_written: object) -> None:
            self._written(path)
            self._open_file(path)

        self._run(path, lambda _progress: documents.write(order, path, today=today), done)

    def mail(self) -> None:
        """Write a mail draft with the present paper and the meeting's attachments, and open it."""
        order = self.main_order()
        secret = None if order is None else self.context.shell.attempt(lambda: self._holds_secrets(order))
        if order is not None and secret is not None and (not secret or self._sure()):
            self._write_mail(order)

    def mail_public(self) -> None:
        """Write a mail draft with the public copy of the present paper: no attachment goes with it."""
        order = self.main_order(public=True)
        if order is not None:
            self._write_mail(order)

    def _holds_secrets(self, order: DocumentOrder) -> bool:
        """Tell whether a paper, or a file that goes to the members with it, holds confidential matter."""
        detail = self._shown()
        files = detail.numbered_attachments if detail else []
        if not all(one.confidentiality.is_public for one in files):
            return True
        return not self.context.services.documents.build(order, today=self.context.today()).public

    def _write_mail(self, order: DocumentOrder) -> None:
        sending, today, now = self.context.services.sending, self.context.today(), self._now()
        path = self._ask_path(lambda: sending.mail_name(order, today=today), self.tr("Mail draft (*.eml)"))
        if path:
            self._run(path, lambda _progress: sending.mail(path, [order], now=now, attachments=True), self._mailed)

    def _mailed(self, draft: Draft) -> None:
        text = self.tr("Mail draft to %n recipient(s): {file}.", None, len(draft.recipients))
        text = text.format(file=draft.path.name)
        if draft.without_address:
            text += " " + self.tr("No address: {names}.").format(names=", ".join(draft.without_address))
        if draft.left_out:
            text += " " + self.tr("Too large for a mail: {names}.").format(names=", ".join(draft.left_out))
        self.context.shell.notify(text)
        self._open_file(draft.path)

    def calendar(self) -> None:
        """Write the meeting's calendar entry."""
        detail, sending, now = self._shown(), self.context.services.sending, self._now()
        if detail is None:
            return
        meeting_id = detail.meeting.id
        path = self._ask_path(lambda: sending.calendar_name(meeting_id), self.tr("Calendar entry (*.ics)"))
        if path:
            self._run(path, lambda _progress: sending.calendar(path, meeting_id, now=now), self._written)

    def archive(self) -> None:
        """Write the meeting's archive package."""
        detail, sending, now = self._shown(), self.context.services.sending, self._now()
        if detail is None:
            return
        meeting_id, today = detail.meeting.id, self.context.today()
        path = self._ask_path(
            lambda: sending.archive_name(today=today, meeting_id=meeting_id), self.tr("Archive package (*.zip)")
        )

        def done(receipt: ArchiveReceipt) -> None:
            text = self.tr("Archive package of %n file(s): {file}.", None, len(receipt.files))
            text = text.format(file=receipt.path.name)
            if receipt.confidential:
                text += " " + self.tr("It holds confidential matter.")
            self.context.shell.notify(text)

        if path:
            self._run(
                path,
                lambda progress: sending.archive(path, now=now, meeting_id=meeting_id, progress=progress),
                done,
            )

    def action_list(self, party: str) -> None:
        """Write a party's actions, or with no name everybody's under who answers for them."""
        self._save_as(DocumentOrder(kind=DocumentKind.ACTION_LIST, party=party))

    def _chosen(self, kind: DocumentKind, public: bool, _checked: bool = False) -> None:
        order = self.order(kind, public=public)
        if order is not None:
            self._save_as(order)

    def _save_as(self, order: DocumentOrder) -> None:
        documents, today = self.context.services.documents, self.context.today()
        path = self._ask_path(
            lambda: documents.suggested_name(order, today=today),
            self.tr("PDF (*.pdf);;Word (*.docx);;Web page (*.html)"),
        )
        if path:
            self.save(order, path)

    def _ask_path(self, suggest: Callable[[], str], kinds: str) -> Path | None:
        """Ask where a file goes; the folder is remembered, a forgotten ending is added."""
        name = self.context.shell.attempt(suggest)
        if name is None:
            return None
        folder = self.context.settings.value(_FOLDER) or str(Path.home())
        chosen, _ = QFileDialog.getSaveFileName(self, self.text(), str(Path(folder) / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        self.context.settings.set_value(_FOLDER, str(path.parent))
        return path if path.suffix else path.with_suffix(Path(name).suffix)

    def _run(self, path: Path, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.context.tasks.run(self.tr("Writing {document}").format(document=path.name), work, done)

    def _written(self, path: Path) -> None:
        self.context.shell.notify(self.tr("Written: {file}.").format(file=path.name))

    def _now(self) -> datetime:
        return self.context.now().astimezone()

    def _sure(self) -> bool:
        return self.context.shell.confirm(
            self.tr("This paper holds confidential matter. Send it only by encrypted mail, to those who may know it."),
            self.tr("Make the draft"),
        )

    def _update(self) -> None:
        item, detail = self._item(), self._shown()
        section = item.section if item is not None else None
        self.extract.setEnabled(section is not None)
        self.extract.setText(
            self.tr("&Extract of the minutes, § {section}…").format(section=section)
            if section is not None
            else self.tr("&Extract of the minutes (the item has no § yet)")
        )
        held = [] if detail is None else [one.confidentiality for one in detail.items]
        held += [] if detail is None else [one.confidentiality for one in detail.numbered_attachments]
        self.public_mail.setVisible(not all(one.is_public for one in held))
        self.parties.clear()
        everybody = self.parties.addAction(self.tr("&Everybody's, by responsible…"))
        everybody.triggered.connect(_plain(partial(self.action_list, "")))
        self.parties.addSeparator()
        for party in self.context.services.actions.leads():
            name = party.replace("&", "&&")
            self.parties.addAction(name).triggered.connect(_plain(partial(self.action_list, party)))


def _plain(deed: Callable[[], object]) -> Callable[[bool], object]:
    """Return a deed that hears without listening whether its menu line was checked."""

    def do(_checked: bool = False) -> object:
        return deed()

    return do
