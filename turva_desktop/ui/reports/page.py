"""The page of reports: the papers at the left, what they are asked for with, and the paper itself at the right."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.messages import explain
from turva_desktop.domain.secrecy import Copy
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S, StatusRole
from turva_desktop.ui.reports.kinds import OFFERS, PaperList
from turva_desktop.ui.reports.options import Options
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.tasks import Task
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.drawing import Drawn, draw
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.paper_desk import PaperDesk
from turva_desktop.ui.widgets.preview import PdfPreview
from turva_desktop.ui.widgets.split import Split

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper

_PATIENCE_MS = 150


def create_page(context: UiContext) -> Page:
    """Return the page of reports."""
    return ReportsPage(context)


class ReportsPage(Page):
    """Choose a paper, look at it, save it or send it."""

    def __init__(self, context: UiContext) -> None:
        """Build the list, the fields and the preview."""
        super().__init__(context)
        self._order: PaperOrder | None = None
        self._paper: Paper | None = None
        self.desk = PaperDesk(context, self)
        self._task: Task | None = None
        self.papers = PaperList(context.translate)
        self.options = Options(context)
        self.preview = PdfPreview(self.tr("Preview of the document"))
        self.notice = Notice()
        self.reminder = Notice(StatusRole.UNKNOWN)
        self.save = button(self.tr("&Save…"), self._save, "save", "primary")
        self.mail = button(self.tr("Send by &e-mail…"), self._mail, "mail")
        self.more = QPushButton(self.tr("M&ore"))
        self.more.setAutoDefault(True)
        self.more.setMenu(self._more_menu())
        layout = page_layout(self, self.tr("Reports"), self.more, self.mail, self.save)
        split = Split("reports", context.settings, self._left(), self._right(), shares=(3, 7))
        layout.addWidget(split, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PATIENCE_MS)
        self._pause.timeout.connect(self._draw)
        self.papers.choose(PaperKind.AGENDA)
        self.papers.chosen.connect(self._paper_chosen)
        self.options.changed.connect(self._ask)
        context.tasks.finished.connect(self._finished)

    def refresh(self) -> None:
        """Read again what can be chosen, and draw the paper anew."""
        self._paper = None
        self._paper_chosen()

    def hears(self, changes: Changes) -> bool:
        """Tell whether a change concerns the page; while a paper is drawn it is not known yet what that has read."""
        return self._task is not None or super().hears(changes)

    def open_record(self, record_id: str) -> None:
        """Show the paper of a meeting."""
        if not self.papers.kind().of_meeting:
            self.papers.choose(PaperKind.MINUTES)
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
                icon="save",
            ),
            Command(id="report.mail", text=self.tr("Send by &e-mail…"), handler=self._mail, icon="mail"),
            Command(
                id="report.calendar", text=self.tr("&Calendar entry…"), handler=self._calendar, icon="calendar-plus"
            ),
            Command(id="report.archive", text=self.tr("&Archive package…"), handler=self._archive, icon="folder"),
        ]

    def paper(self) -> PaperOrder | None:
        """Print the paper that is shown."""
        return self.options.order()

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
        kind = self.papers.kind()
        with self.context.readings.open():
            self.options.refresh(kind, self.context.translate("Papers", OFFERS[kind].purpose))
        self._ask()

    def _ask(self) -> None:
        """Draw the paper after a pause: whoever goes down a list doesn't wait for each line."""
        self._set_ready()
        self._pause.start()

    def _draw(self) -> None:
        if not self.isVisible():  # drawn when the page is seen again
            self.be_stale()
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
        services, today = self.context.services, self.context.today()
        self._task = self.context.tasks.run(
            self.tr("Drawing the document"), lambda _progress: draw(services, order, today), self._drawn
        )

    def _drawn(self, shown: Drawn) -> None:
        self.context.readings.tell_read(shown.read)
        if shown.order != self._order or self._pause.isActive():
            self._pause.start()
            return
        self._paper = shown.paper
        if shown.problem is not None:
            self.preview.say(explain(shown.problem, self.context.translate))
            self._order = None
        else:
            self.preview.show_pdf(shown.pdf)
        secret = self.tr("This copy holds confidential matter. Keep it inside the group.")
        self.notice.say(secret if shown.paper is not None and shown.paper.holds_secrets else "")
        read = self.tr(
            "Names of private persons are found by how they are written. "
            "Read this public copy through before it leaves."
        )
        self.reminder.say(read if shown.paper is not None and shown.order.copy is Copy.PUBLIC else "")
        self._set_ready()

    def _finished(self, task: Task) -> None:
        """Be free for the next drawing, however this one ended."""
        if task is self._task:
            self._task = None

    def _set_ready(self) -> None:
        ready = self.options.order() is not None
        of_meeting = ready and self.papers.kind().of_meeting
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
        suffix = self.options.suffix
        self._with_paper(lambda paper: self.desk.save(paper, suffix))

    def _mail(self) -> None:
        suffix = self.options.suffix
        self._with_paper(lambda paper: self.desk.mail(paper, suffix))

    def _with_paper(self, then: Callable[["Paper"], None]) -> None:
        """Go on with the paper that is shown, or where it is not drawn yet, with one made now."""
        order = self.options.order()
        if order is None:
            return
        if self._paper is not None and self._paper.order == order:
            then(self._paper)
        else:
            self.desk.make(order, then)

    def _calendar(self) -> None:
        order = self.options.order()
        if order is not None and order.meeting_id:
            self.desk.calendar(order.meeting_id, order.language)

    def _deadlines(self) -> None:
        order = self.options.order()
        self.desk.deadlines(*((order.party, order.language) if order else ("", None)))

    def _archive(self, *, whole: bool = False) -> None:
        order = self.options.order()
        self.desk.archive(None if whole or order is None or not order.meeting_id else order.meeting_id)
