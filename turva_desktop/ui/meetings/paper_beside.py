"""The paper beside the item: agenda or minutes as they would now be printed, drawn anew at every pause."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.messages import explain
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.tasks import Task
from turva_desktop.ui.widgets.drawing import Drawn, draw
from turva_desktop.ui.widgets.preview import PdfPreview

PAUSE_MS = 500
"""How long nothing is stored before the paper is drawn anew: a row of marks in the attendance is one drawing."""
_FIRST_MS = 50


class PaperBeside(QWidget):
    """The paper of the shown meeting, at the open item; nothing is drawn while it is hidden.

    `drawings` counts how often it was drawn.
    """

    def __init__(self, context: UiContext) -> None:
        """Build it for no meeting yet."""
        super().__init__()
        self.context = context
        self.preview = PdfPreview(self.tr("Preview of the meeting's paper"))
        self._detail: MeetingDetail | None = None
        self._item: Item | None = None
        self._task: Task | None = None
        self._again = False
        self.drawings = 0
        self._drawn_of = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.preview)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._draw)
        context.tasks.finished.connect(self._finished)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Draw the paper of a meeting as it now is, after a pause."""
        another = self._detail is None or self._detail.meeting.id != detail.meeting.id
        self._detail = detail
        if self.isVisible():
            self._pause.start(_FIRST_MS if another or not self.preview.page_count else PAUSE_MS)

    def show_item(self, item: Item | None) -> None:
        """Go to where an item stands on the paper."""
        if item is None or (self._item is not None and _beginning(self._item) == _beginning(item)):
            return
        self._item = item
        self.preview.follow(_beginning(item))

    def show_now(self) -> None:
        """Draw at once: the paper came to view."""
        self._pause.start(0)

    @property
    def order(self) -> PaperOrder | None:
        """Return the paper of the meeting's present step: the agenda until the meeting, then the minutes."""
        if self._detail is None:
            return None
        meeting = self._detail.meeting
        before = meeting.state.order < MeetingState.HELD.order
        kind = PaperKind.AGENDA if before else PaperKind.MINUTES
        return PaperOrder(kind=kind, meeting_id=meeting.id, copy=Copy.INTERNAL)  # it stays in the window

    def _draw(self) -> None:
        order = self.order
        if order is None or not self.isVisible():
            return
        self._again = self._task is not None
        if self._again:  # one at a time: the last wish is drawn when the present one is done
            return
        services, today = self.context.services, self.context.today()
        self._task = self.context.tasks.run(
            self.tr("Drawing the preview"), lambda _progress: draw(services, order, today), self._show
        )

    def _show(self, drawn: Drawn) -> None:
        self.context.readings.tell_read(drawn.read)
        if drawn.order != self.order:
            return
        if drawn.problem is not None:
            self.preview.say(explain(drawn.problem, self.context.translate))
            return
        self.preview.show_pdf(drawn.pdf)
        self.drawings += 1
        if self._drawn_of != drawn.order.meeting_id and self._item is not None:
            self.preview.follow(_beginning(self._item))
        self._drawn_of = drawn.order.meeting_id

    def _finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if self._again:
                self._pause.start(0)


def _beginning(item: Item) -> str:
    """Return how the item's heading begins on paper."""
    return f"§\N{NO-BREAK SPACE}{item.section} " if item.section is not None else f"{item.position + 1}. "
