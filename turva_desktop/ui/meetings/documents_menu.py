"""The meeting's papers, mail draft, calendar entry and archive package: written in the background from one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.body import MinutesKind
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy, is_confidential
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.menu_button import MenuButton
from turva_desktop.ui.widgets.paper_desk import PaperDesk


class DocumentsButton(MenuButton):
    """A button with the meeting's documents; `shown` gives the meeting, `item` the open item.

    Papers hold nothing confidential unless the line says so; lines that say so are there only where there is
    something confidential.
    """

    def __init__(
        self, context: UiContext, shown: Callable[[], MeetingDetail | None], item: Callable[[], Item | None]
    ) -> None:
        """Build the menu."""
        super().__init__(self.tr("Documents"))
        self.context = context
        self._shown, self._item = shown, item
        self.desk = PaperDesk(context, self)
        self._confidential: list[QAction] = []
        self.setIcon(icon("file-text"))
        self.setMenu(self._make_menu())

    def _make_menu(self) -> QMenu:
        """Group the papers by what they are made of: the agenda, the minutes, the actions; then what is sent."""
        menu = QMenu(self)
        self._add_papers(
            menu,
            (self.tr("&Agenda and invitation…"), PaperKind.AGENDA, Copy.SHARED),
            (self.tr("Agenda in &full, confidential…"), PaperKind.AGENDA, Copy.INTERNAL),
            (self.tr("Agenda, p&ublic copy…"), PaperKind.AGENDA, Copy.PUBLIC),
        )
        menu.addSeparator()
        self._minutes = self._add_papers(
            menu,
            *((text, PaperKind.MINUTES, copy) for copy, text in self._minutes_texts(MinutesKind.FORMAL).items()),
        )
        self.extract = menu.addAction("")
        self.extract.triggered.connect(_plain(self._extract))
        menu.addSeparator()
        self.parties = menu.addMenu(self.tr("Action &list"))
        menu.addSeparator()
        for text, copy in (
            (self.tr("E-mail &draft to the members (.eml)…"), Copy.SHARED),
            (self.tr("E-mail draft in full, c&onfidential…"), Copy.INTERNAL),
            (self.tr("E-mail draft with the public cop&y…"), Copy.PUBLIC),
        ):
            action = menu.addAction(text)
            action.triggered.connect(_plain(partial(self.mail, copy)))
            if copy is not Copy.SHARED:
                self._confidential.append(action)
        menu.addAction(self.tr("&Calendar entry (.ics)…")).triggered.connect(_plain(self.calendar))
        menu.addAction(self.tr("Archive pac&kage (.zip)…")).triggered.connect(_plain(self.archive))
        menu.aboutToShow.connect(self._update)
        return menu

    def _minutes_texts(self, kind: MinutesKind) -> dict[Copy, str]:
        """Return the lines of the minutes, called as the body calls what it keeps."""
        if kind is MinutesKind.MEMO:
            return {
                Copy.SHARED: self.tr("&Memo…"),
                Copy.INTERNAL: self.tr("Memo &in full, confidential…"),
                Copy.PUBLIC: self.tr("Memo, &public copy…"),
            }
        return {
            Copy.SHARED: self.tr("&Minutes…"),
            Copy.INTERNAL: self.tr("Minutes &in full, confidential…"),
            Copy.PUBLIC: self.tr("Minutes, &public copy…"),
        }

    def _add_papers(self, menu: QMenu, *papers: tuple[str, PaperKind, Copy]) -> list[QAction]:
        made = []
        for text, kind, copy in papers:
            action = menu.addAction(text)
            made.append(action)
            action.triggered.connect(_plain(partial(self._chosen, kind, copy)))
            if copy is Copy.INTERNAL:
                self._confidential.append(action)
        return made

    def open_by_key(self) -> None:
        """Open the menu at its first line: the keyboard goes on from there."""
        menu = self.open_menu() if self._shown() is not None else None
        if menu is not None:
            menu.setActiveAction(menu.actions()[0])

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Say whose documents these are."""
        self.setAccessibleDescription(f"{detail.body.name} {detail.meeting.label}")
        for action, text in zip(self._minutes, self._minutes_texts(detail.body.minutes_kind).values(), strict=True):
            action.setText(text)

    def open_main(self) -> None:
        """Write the document of the present step: the agenda until the meeting, then the minutes."""
        self._save(self.main_order())

    def main_order(self, copy: Copy = Copy.SHARED) -> PaperOrder | None:
        """Return the order of the present step's document; None when there is no meeting."""
        detail = self._shown()
        if detail is None:
            return None
        before = detail.meeting.state.order < MeetingState.HELD.order
        kind = PaperKind.AGENDA if before else PaperKind.MINUTES
        return PaperOrder(kind=kind, meeting_id=detail.meeting.id, copy=copy)

    def mail(self, copy: Copy = Copy.SHARED) -> None:
        """Write a mail draft with the present paper and the meeting's files, and open it."""
        order = self.main_order(copy)
        if order is not None:
            self.desk.make(order, self.desk.mail)

    def calendar(self) -> None:
        """Write the meeting's calendar entry."""
        detail = self._shown()
        if detail is not None:
            self.desk.calendar(detail.meeting.id)

    def archive(self) -> None:
        """Write the meeting's archive package."""
        detail = self._shown()
        if detail is not None:
            self.desk.archive(detail.meeting.id)

    def action_list(self, party: str) -> None:
        """Write a party's actions, or with no name everybody's under who answers for them."""
        self._save(PaperOrder(kind=PaperKind.ACTION_LIST, party=party))

    def _extract(self) -> None:
        """Write the extract of the open item; whom a confidential § concerns gets it in full."""
        detail, item = self._shown(), self._item()
        if detail is not None and item is not None:
            copy = Copy.INTERNAL if is_confidential(item) else Copy.SHARED
            meeting_id = detail.meeting.id
            self._save(PaperOrder(kind=PaperKind.EXTRACT, meeting_id=meeting_id, section=item.section, copy=copy))

    def _chosen(self, kind: PaperKind, copy: Copy) -> None:
        detail = self._shown()
        if detail is not None:
            self._save(PaperOrder(kind=kind, meeting_id=detail.meeting.id, copy=copy))

    def _save(self, order: PaperOrder | None) -> None:
        if order is not None:
            self.desk.make(order, lambda paper: self.desk.save(paper, then=self.desk.open_file))

    def _update(self) -> None:
        """Bring the lines up to what is shown."""
        item, detail = self._item(), self._shown()
        self.extract.setEnabled(item is not None and item.section is not None)
        self.extract.setText(self._extract_text(item))
        held = [] if detail is None else _handled(detail)
        for action in self._confidential:
            action.setVisible(any(map(is_confidential, held)))
        self.parties.clear()
        everybody = self.parties.addAction(self.tr("&Everybody's, by responsible…"))
        everybody.triggered.connect(_plain(partial(self.action_list, "")))
        self.parties.addSeparator()
        for party in self.context.shell.ask(self.context.services.actions.leads) or ():
            name = party.replace("&", "&&")
            self.parties.addAction(name).triggered.connect(_plain(partial(self.action_list, party)))

    def _extract_text(self, item: Item | None) -> str:
        if item is None or item.section is None:
            return self.tr("&Extract of the minutes (the item has no § yet)")
        text = self.tr("&Extract of the minutes, § {section}…")
        if is_confidential(item):
            text = self.tr("&Extract of the minutes in full, § {section}, confidential…")
        return text.format(section=item.section)


def _handled(detail: MeetingDetail) -> list[Record]:
    """Return whatever in a meeting may be confidential."""
    reviewed = [one.action.action for one in detail.reviews if one.action is not None]
    return [*detail.items, *detail.attachments, *detail.actions, *reviewed]


def _plain(deed: Callable[[], object]) -> Callable[[bool], object]:
    """Return a deed that hears without listening whether its menu line was checked."""

    def do(_checked: bool = False) -> object:
        return deed()

    return do
