"""One meeting as one page: its life on top, agenda at the left, the open § in the middle, attendance at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.agenda import WAITING_ITEM
from turva_desktop.domain.attendance import ATTENDANCE, turnout
from turva_desktop.domain.item import Item, ItemKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.theme import Theme
from turva_desktop.services.meetings import Handling, MeetingDetail
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.meetings.agenda_list import AgendaList
from turva_desktop.ui.meetings.attendance_panel import AttendancePanel
from turva_desktop.ui.meetings.big_view import BigView
from turva_desktop.ui.meetings.documents_menu import DocumentsButton
from turva_desktop.ui.meetings.item_editor import ItemEditor
from turva_desktop.ui.meetings.life_strip import LifeStrip
from turva_desktop.ui.meetings.meeting_facts import MeetingFacts
from turva_desktop.ui.meetings.paper_beside import PaperBeside
from turva_desktop.ui.meetings.waiting_panel import WaitingPanel
from turva_desktop.ui.meetings.warnings_strip import WarningsStrip
from turva_desktop.ui.meetings.words import numbered, when
from turva_desktop.ui.running.consequences import with_consequences
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import icon_button
from turva_desktop.ui.widgets.split import Split
from turva_desktop.ui.widgets.tabs import Tabs

_WIDE = 1180
"""From this width on, in pixels at text size 100 %, the attendance stands beside the item."""
_PAPER_FITS = 860
"""From this width on, in pixels at text size 100 %, the paper stands beside the item."""
_ITEM_FITS = 480
"""From this width on, in pixels at text size 100 %, the item stands beside the agenda."""
_ROOM_MS = 100
"""By then the list beside has made room for the paper."""
_PAPER_SHOWN = "meetings/paper"


class MeetingView(QWidget):
    """The shown meeting; `paper_toggled` tells that the preview came or went."""

    paper_toggled = Signal()

    def __init__(self, context: UiContext) -> None:
        """Build it for no meeting yet."""
        super().__init__()
        self.context = context
        self.detail: MeetingDetail | None = None
        self._leads: list[str] = []
        self._matters: list[Handling] = []
        self._themes: list[Theme] = []
        self._attendance_beside = False
        self._big: BigView | None = None
        self.name = ""
        self.place_and_time = ""
        self.documents = DocumentsButton(context, lambda: self.detail, self._open_item)
        self.big_button = icon_button(self.tr("Large letters for the projector"), "eye", self.show_big)
        self.paper_button = icon_button(
            self.tr("Preview of the paper beside the item (Ctrl+R)"), "book-open", self.toggle_paper
        )
        self.paper_button.setCheckable(True)
        self.paper_wanted = context.settings.value(_PAPER_SHOWN) == "yes"
        self.delete_button = icon_button(self.tr("Delete the meeting"), "trash-2", self.delete_meeting)
        self.warnings = WarningsStrip(self.open_item, context.translate, context.settings)
        self.life = LifeStrip(self.advance, self.step_back, context.read_only, self.warnings.button)
        self.agenda = AgendaList(self.move_item, self.add_items, self.delete_item, self.take_off_sections)
        self.editor = ItemEditor(context, self.move_item)
        self.attendance = AttendancePanel(context, self._open_item)
        self.facts = MeetingFacts(context)
        self.waiting = WaitingPanel(context, self.take_waiting)
        self.paper = PaperBeside(context)
        self._room = QTimer(self)
        self._room.setSingleShot(True)
        self._room.setInterval(_ROOM_MS)
        self._room.timeout.connect(self._tell_if_no_room)
        self.agenda.current_changed.connect(self._show_item)
        self.agenda.opened.connect(self.editor.start_writing)
        self._lay_out()

    def _lay_out(self) -> None:
        self._writing = Split(
            "meeting", self.context.settings, self.agenda, self.editor, shares=(4, 7), narrow=_ITEM_FITS
        )
        self.tabs = Tabs(self.tr("Parts of the meeting"))
        self.tabs.add(self.tr("Items"), self._writing)
        self.tabs.add(kind_words(ATTENDANCE), self.attendance)
        self.tabs.add(self.tr("Facts"), self.facts)
        self.tabs.add(kind_words(WAITING_ITEM), self.waiting)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        self._beside.hide()
        main = QWidget()
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S * 2)
        row.addWidget(self.tabs, 3)
        row.addWidget(self._beside, 1)
        body = Split("meeting-paper", self.context.settings, main, self.paper, shares=(3, 2), narrow=0)
        self.paper.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.life)
        layout.addWidget(self.warnings)
        layout.addWidget(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the attendance or the paper beside the item when there is room, else under a tab or away."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        paper = self.paper_wanted and self.width() >= scaled(_PAPER_FITS)
        seen = self.paper.isVisibleTo(self)
        self._place_attendance(beside=self.width() >= scaled(_WIDE) and not paper)
        self.paper.setVisible(paper)
        self.paper_button.setChecked(self.paper_wanted)
        if paper and not seen:
            self.paper.show_now()

    def toggle_paper(self) -> None:
        """Show or hide the paper beside the item; what is being typed is on it."""
        self.paper_wanted = not self.paper_wanted
        self.context.settings.set_value(_PAPER_SHOWN, "yes" if self.paper_wanted else "no")
        self.commit()
        self.paper_toggled.emit()
        self._arrange()
        self._room.start()

    def _tell_if_no_room(self) -> None:
        if self.paper_wanted and not self.paper.isVisibleTo(self):
            text = self.tr("There is no room for the preview: make the window wider or the text smaller.")
            self.context.shell.notify(text)

    def _place_attendance(self, *, beside: bool) -> None:
        if beside == self._attendance_beside:
            return
        self._attendance_beside = beside
        held = self._beside if beside else self.tabs.widget(1)
        layout = held.layout() if held is not None else None
        if layout is not None:
            layout.addWidget(self.attendance)
        self.tabs.setTabVisible(1, not beside)
        self._beside.setVisible(beside)

    # showing

    @property
    def editable(self) -> bool:
        """Return whether the shown meeting may be changed."""
        shown = self.detail
        return shown is not None and not self.context.read_only and shown.meeting.state is not MeetingState.APPROVED

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting as it now is; what is being typed into the same one stays."""
        if self.detail is not None and self.detail.meeting.id != meeting_id:
            self.finish()
        services, context = self.context.services, self.context
        detail = services.meetings.detail(meeting_id)
        self.detail = detail
        self._leads = services.actions.parties()
        self._matters = services.meetings.agenda.earlier_matters(meeting_id)
        plan = services.plans.current(context.today())
        self._themes = services.plans.themes.all(plan_id=plan.id) if plan is not None else []
        meeting = detail.meeting
        self.name = f"{detail.body.name} {meeting.label}"
        place = meeting.place or (self.tr("remotely") if meeting.remote else "")
        version = self.tr("version {number}").format(number=meeting.version) if meeting.version > 1 else ""
        self.place_and_time = " · ".join(part for part in (when(meeting), place, version) if part)
        self.life.show_meeting(meeting, detail.body.minutes_kind, len(detail.corrections))
        self.warnings.show_warnings(services.meetings.warnings(meeting_id, context.today()))
        self.agenda.show_items(detail.items, meeting.state, self.editable)
        if self.agenda.current() is None:
            self.agenda.table.select_first()
        self._show_item(self.agenda.current())
        self.attendance.show_meeting(detail, self.editable)
        self.facts.show_meeting(detail, self.editable)
        count = self.waiting.show_body(detail.body.id, self.editable)
        counted = turnout(detail.attendances)
        self.tabs.setTabText(1, f"{kind_words(ATTENDANCE)} {counted.filled}/{counted.seats}")
        self.tabs.setTabText(3, f"{kind_words(WAITING_ITEM)} ({count})")
        self.delete_button.setVisible(self.editable and meeting.state is MeetingState.DRAFT)
        self.documents.show_meeting(detail)
        self.paper.show_meeting(detail)

    def open_item(self, item_id: str) -> None:
        """Show an item of the shown meeting."""
        self.tabs.setCurrentIndex(0)
        self.agenda.table.select(item_id)

    def _show_item(self, item: Item | None) -> None:
        if self.detail is None:
            return
        fresh = next((one for one in self.detail.items if item is not None and one.id == item.id), None)
        self.editor.show_item(
            self.detail,
            fresh,
            self.editable,
            leads=self._leads,
            matters=self._matters,
            themes=self._themes,
        )
        self.paper.show_item(fresh)
        self._show_in_big()

    def _open_item(self) -> Item | None:
        return self.agenda.current()

    def commit(self) -> None:
        """Store what is being typed anywhere."""
        for part in (self.editor, self.attendance, self.facts, self.waiting):
            part.commit()

    def finish(self) -> None:
        """Store also what waits for Enter: the meeting is left."""
        self.commit()
        self.waiting.finish()
        if self.editable:
            self.agenda.commit()
            self.editor.finish()
            self.attendance.finish()

    # the meeting's life

    def advance(self) -> None:
        """Take the meeting one step on."""
        detail = self.detail
        if detail is None or self.context.read_only or detail.meeting.state is MeetingState.APPROVED:
            return
        self.finish()
        meetings, today = self.context.services.meetings, self.context.today()
        meeting = self.context.shell.ask(lambda: meetings.advance(detail.meeting.id, on=today))
        if meeting is not None:
            self.context.shell.notify(self._said(meeting), undo=True)

    def _said(self, meeting: Meeting) -> str:
        match meeting.state:
            case MeetingState.SENT:
                sections = [item.section for item in self.detail.items if item.section] if self.detail else []
                if not sections:
                    return self.tr("The invitation is marked as sent. Make its mail under Documents: E-mail draft.")
                text = self.tr("The items are now § {first}–{last}. Make the mail under Documents: E-mail draft.")
                return text.format(first=min(sections), last=max(sections))
            case MeetingState.HELD:
                return self.tr("The minutes are being written. Ctrl+D decides, Ctrl+Enter goes to the next §.")
            case MeetingState.CHECKED:
                return self.tr("The minutes are marked as checked.")
            case _:
                return self.tr("The minutes are approved and locked.")

    def step_back(self) -> None:
        """Take the meeting one step back."""
        detail = self.detail
        if detail is None or self.context.read_only or detail.meeting.state is MeetingState.DRAFT:
            return
        self.finish()
        meeting = self.context.shell.ask(lambda: self.context.services.meetings.step_back(detail.meeting.id))
        if meeting is not None:
            text = self.tr("The meeting was taken one step back.")
            if meeting.state is MeetingState.DRAFT:
                text += " " + self.tr("The items keep their §: take them off below the agenda if it never left.")
            self.context.shell.notify(text, undo=True)

    def delete_meeting(self) -> None:
        """Delete the shown draft and offer to take it back."""
        detail = self.detail
        if detail is None or not self.editable:
            return
        if self.context.shell.do(lambda: self.context.services.meetings.delete(detail.meeting.id)):
            text = self.tr("Deleted: {meeting}.").format(meeting=f"{detail.body.name} {detail.meeting.label}")
            self.context.shell.notify(with_consequences(self.context, text), undo=True)

    # items

    def add_items(self, titles: Sequence[str]) -> bool:
        """Add items before the closing ones and show the last."""
        detail = self.detail
        if detail is None:
            return False
        return self.context.shell.do(
            lambda: self.context.services.meetings.agenda.add_all(detail.meeting.id, titles),
            then=self._show_added,
        )

    def _show_added(self, added: Sequence[Item]) -> None:
        self.agenda.table.select(added[-1].id)
        if len(added) > 1:
            self.context.shell.notify(self.tr("%n item(s) were added.", None, len(added)), undo=True)

    def delete_item(self) -> None:
        """Delete the chosen item and offer to take it back."""
        item = self.agenda.current()
        if item is None or not self.editable:
            return
        if self.context.shell.do(lambda: self.context.services.meetings.agenda.delete(item.id)):
            text = self.tr("Deleted: {item}.").format(item=item.title)
            self.context.shell.notify(with_consequences(self.context, text), undo=True)

    def take_off_sections(self) -> None:
        """Take the § off an agenda that was marked as sent but never left."""
        detail = self.detail
        if detail is None or not self.editable:
            return
        if self.context.shell.do(lambda: self.context.services.meetings.agenda.take_off_sections(detail.meeting.id)):
            self.agenda.table.setFocus()
            self.context.shell.notify(self.tr("The § numbers were taken off: order the items as you wish."), undo=True)

    def move_item(self, steps: int) -> None:
        """Move the chosen item up (negative) or down."""
        item = self.agenda.current()
        if item is not None and self.editable:
            self.editor.commit()
            self.context.shell.do(lambda: self.context.services.meetings.agenda.move(item.id, steps))

    def next_item(self, steps: int = 1) -> None:
        """Go on to the next (or previous) item and to where its next word is written."""
        self.tabs.setCurrentIndex(0)
        self.editor.commit()
        if self.agenda.go(steps):
            self.editor.start_writing()
        elif steps > 0 and self.agenda.current() is not None and not self.life.next.isHidden():
            text = self.tr("This was the last item. Next: {step} (Ctrl+Shift+Enter).")
            self.context.shell.notify(text.format(step=self.life.next.text()))

    def take_waiting(self, waiting_ids: list[str]) -> None:
        """Put proposals on the agenda and show the first of them."""
        detail = self.detail
        if detail is None:
            return
        agenda = self.context.services.meetings.agenda
        taken = self.context.shell.ask(lambda: agenda.take_waiting(detail.meeting.id, waiting_ids))
        if taken:
            self.open_item(taken[0].id)

    # the projector

    def show_big(self) -> None:
        """Open the window with large letters, or close it; on a second screen it leaves the keyboard here."""
        if self._big is None:
            self._big = BigView(self)
        if self._big.isVisible():
            self._big.close()
            return
        other = next((screen for screen in QGuiApplication.screens() if screen is not self.screen()), None)
        self._big.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not None)
        if other is not None:
            self._big.setGeometry(other.availableGeometry())
        self._big.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen would take the keyboard
        self._big.show()
        if other is not None:
            self.window().activateWindow()
        self._show_in_big()

    def _show_in_big(self) -> None:
        if self._big is None or not self._big.isVisible() or self.detail is None:
            return
        item = self.agenda.current()
        actions = self.detail.actions_of(item.id) if item else []
        reviews = self.detail.reviews if item is not None and item.kind is ItemKind.FOLLOW_UP else []
        self._big.show_item(self.name, item, actions, reviews)

    def item_text(self) -> str:
        """Return how the open item reads, with its §."""
        item = self.agenda.current()
        return numbered(item) if item else ""
