"""The page of meetings: the list by year at the left, the chosen meeting beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperOrder
from turva_desktop.domain.body import Body
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.ids import BodyId
from turva_desktop.domain.meeting import MEETING, Meeting
from turva_desktop.services.meetings import MeetingLine
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.look.theme import icon, scaled, theme
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.meetings.meeting_list import MeetingLook, group, model
from turva_desktop.ui.meetings.meeting_view import MeetingView
from turva_desktop.ui.meetings.new_meeting import NewMeeting
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, icon_button, set_look
from turva_desktop.ui.widgets.split import Split

_LIST_SHOWN = "meetings/list"
_LIST_AND_PAPER = 1400
"""From this width on, in pixels at text size 100 %, the list stays when the paper is shown beside the item."""
_LIST_FITS = 900
"""From this width on, in pixels at text size 100 %, the list stays beside a meeting unless it is put away."""
_LIST_WIDTH = 290
"""Pixels at text size 100 %: number, day and state side by side."""


class MeetingsPage(Page):
    """Meetings; `open_record` takes a meeting's or an item's id."""

    def __init__(self, context: UiContext) -> None:
        """Build the page; its records are read when it is shown."""
        super().__init__(context)
        self._look = MeetingLook(self)
        self._list_wanted_in_crowd = False
        self.new_button = button(self.tr("New meeting"), self.start_new, "plus")
        if context.read_only:
            self.new_button.hide()
        self.list_button = icon_button(self.tr("Show or hide the list of meetings"), "menu", self.toggle_list)
        self.list_button.setCheckable(True)
        empty = EmptyState(
            "calendar-days",
            self.tr("No meetings yet"),
            self.tr(
                "A meeting has its agenda, its minutes and its decisions here. Open actions come to its follow-up by "
                "themselves."
            ),
            None if context.read_only else (self.tr("Make the first meeting"), self.start_new),
        )
        self.by_body = Filter[MeetingLine, BodyId](
            self.tr("Filter by body"), self.tr("All bodies"), lambda line, body_id: line.meeting.body_id == body_id
        )
        self.list = ListPanel[MeetingLine](
            model(self._look),
            kind_words(MEETING),
            search_text=self._search_text,
            filters=[self.by_body],
        )
        self.view = MeetingView(context)
        self.new = NewMeeting(context, self._made, self._cancelled)
        self.list.setMinimumWidth(scaled(_LIST_WIDTH))
        self.list.current_changed.connect(self._show)
        self.right = QStackedWidget()
        for widget in (self.view, self.new, empty):
            self.right.addWidget(widget)
        self._empty = empty
        self.split = Split("meetings", context.settings, self.list, self.right, shares=(2, 9))
        self._lay_out()
        self.view.paper_toggled.connect(self._make_room)
        theme().changed.connect(self._make_room)  # letters of another size
        self._make_room()

    def _lay_out(self) -> None:
        """Put the name of the shown meeting into the title row: the screen is needed for its items."""
        self._title, self._facts = _CutLabel("title"), _CutLabel("muted")
        self._title.say(kind_words(MEETING))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        view = self.view
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.list_button)
        top.addLayout(words, 1)
        for one in (view.documents, view.paper_button, view.big_button, view.delete_button, self.new_button):
            top.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.split, 1)

    def _show_right(self, widget: QWidget) -> None:
        """Show a meeting, the form of a new one, or that there is none."""
        self.right.setCurrentWidget(widget)
        shown = widget is self.view and self.view.detail is not None
        self._title.say(self.view.name if shown else kind_words(MEETING))
        self._facts.say(self.view.place_and_time if shown else "")
        self._facts.setVisible(shown)
        for one in (self.view.documents, self.view.paper_button, self.view.big_button):
            one.setVisible(shown)
        # The form of a new meeting and the empty page have their own next step: one primary button on a screen.
        self.new_button.setVisible(shown and not self.context.read_only)
        done = shown and self.view.life.next.isHidden()  # the next step is the meeting's own while it has one
        set_look(self.new_button, "look", "primary" if done else "")
        self.new_button.setIcon(icon("plus", "on_accent" if done else "text"))
        if not shown:
            self.view.delete_button.hide()
        self._make_room()

    # showing

    def refresh(self) -> None:
        """Read the meetings again."""
        lines = self.context.services.meetings.all()
        bodies = {line.meeting.body_id: line.body_name for line in lines}
        self.by_body.offer(list(bodies.items()))
        group(self.list.model, len(bodies))
        with QSignalBlocker(self.list):  # the chosen one is shown once, below
            self.list.set_records(lines)
            current = self.list.current() or self._nearest(lines)
            if current is not None and self.list.current() is None and self.right.currentWidget() is not self.new:
                self.list.select(current.id)
        if self.right.currentWidget() is not self.new:
            self._show(self.list.current())

    def refresh_changed(self, changes: Changes) -> None:
        """Show the meetings anew that a step touched, when none came or went and the chosen one stays."""
        touched = changes.about(Meeting)
        shown = {line.id: _place(line) for line in self.list.model.all() if line.id in touched}
        now = self.context.services.meetings.all(only=touched) if touched else []
        if Body in changes.kinds or shown != {line.id: _place(line) for line in now}:
            self.refresh()
            return
        with QSignalBlocker(self.list):
            self.list.replace_records(now)
        if self.right.currentWidget() is not self.new:
            self._show(self.list.current())

    def _nearest(self, lines: Sequence[MeetingLine]) -> MeetingLine | None:
        """Return the meeting that is most likely meant: the first that is not approved, else the newest."""
        unfinished = [line for line in lines if line.meeting.state.order < list(type(line.meeting.state))[-1].order]
        return next(iter(unfinished[-1:] or lines[:1]), None)

    def _show(self, line: MeetingLine | None) -> None:
        if line is None:
            self.view.commit()
            self.view.detail = None
            if self.right.currentWidget() is not self.new:
                self._show_right(self._empty)
            return
        with self.context.readings.open():
            self.view.show_meeting(line.id)
        self._show_right(self.view)

    def open_record(self, record_id: str) -> None:
        """Show a meeting, or an item in its meeting."""
        self._show_right(self.view)
        if self.list.select(record_id):
            self._show(self.list.current())
            return
        item = self.context.shell.ask(lambda: self.context.services.meetings.agenda.get(record_id))
        if item is not None and self.list.select(item.meeting_id):
            self._show(self.list.current())
            self.view.open_item(item.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list away when the paper needs its room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show the list if there are meetings, the user wants it and the paper leaves room for it."""
        any_meetings = self.list.model.total > 0
        self.list_button.setVisible(any_meetings)
        if not self._crowded:
            self._list_wanted_in_crowd = False
        wanted = self._list_wanted_in_crowd if self._crowded else self.context.settings.value(_LIST_SHOWN) != "no"
        self.list.setVisible(any_meetings and wanted)
        self.list_button.setChecked(any_meetings and wanted)

    @property
    def _crowded(self) -> bool:
        """Return whether the meeting needs the room of the list: it then comes only when it is asked for."""
        if self.right.currentWidget() is not self.view:
            return False
        return self.width() < scaled(_LIST_AND_PAPER if self.view.paper_wanted else _LIST_FITS)

    def focus_search(self) -> None:
        """Put the keyboard into the search line."""
        self._set_list_shown(True)
        self.list.search.setFocus()

    def leave(self) -> None:
        """Store what is being typed."""
        self.view.finish()
        super().leave()

    def toggle_list(self) -> None:
        """Show or hide the list: while minutes are written the room is better used otherwise."""
        self._set_list_shown(self.list.isHidden())

    def _set_list_shown(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.list_button.setChecked(shown)
        if self._crowded:
            self._list_wanted_in_crowd = shown
        else:
            self.context.settings.set_value(_LIST_SHOWN, "yes" if shown else "no")

    # doing

    def commands(self) -> Sequence[Command]:
        """Return the commands of the page."""
        view = self.view

        def can_write() -> bool:
            return not self.context.read_only

        # Not asked of the shown meeting: a shortcut must work the moment a meeting is chosen. The handlers look.
        return [
            Command(id="meeting.new", text=self.tr("&New meeting"), handler=self.start_new, shortcut="Ctrl+N",
                    icon="plus", enabled=can_write),
            Command(id="meeting.next_step", text=self.tr("&Take the meeting a step on"), handler=view.advance,
                    shortcut="Ctrl+Shift+Return", icon="arrow-right", enabled=can_write),
            Command(id="item.next", text=self.tr("Ne&xt item"), handler=self._go_on, shortcut="Ctrl+Return",
                    icon="arrow-down", separator_before=True),
            Command(id="item.previous", text=self.tr("Pre&vious item"), handler=lambda: view.next_item(-1),
                    shortcut="Ctrl+Backspace", icon="arrow-up"),
            Command(id="item.add", text=self.tr("New &item"), handler=self._start_item, shortcut="Ctrl+I",
                    icon="list", enabled=can_write),
            Command(id="item.decide", text=self.tr("&Decision with a phrase…"), handler=view.editor.open_phrases,
                    shortcut="Ctrl+D", icon="gavel", enabled=can_write),
            Command(id="item.action", text=self.tr("&Action from the selected text"),
                    handler=view.editor.start_action, shortcut="Ctrl+T", icon="list-checks", enabled=can_write),
            Command(id="meeting.attendance", text=self.tr("&Participants"), handler=self._start_attendance,
                    shortcut="Ctrl+L", icon="users"),
            Command(id="meeting.items", text=self.tr("A&genda"), handler=self._start_agenda,
                    shortcut="Ctrl+G", icon="list-ordered"),
            Command(id="meeting.big", text=self.tr("&Large letters for the projector"), handler=view.show_big,
                    shortcut="F11", icon="eye", separator_before=True),
            Command(id="meeting.paper", text=self.tr("P&review beside the item"), handler=view.toggle_paper,
                    shortcut="Ctrl+R", icon="book-open"),
            Command(id="meeting.list", text=self.tr("Show or hide the &list of meetings"), handler=self.toggle_list,
                    icon="menu"),
            Command(id="meeting.save", text=self.tr("&Save the document of this step…"),
                    handler=view.documents.open_main, icon="save"),
            Command(id="meeting.documents", text=self.tr("Doc&uments of the meeting…"),
                    handler=view.documents.open_by_key, shortcut="Ctrl+Shift+P", icon="file-text"),
            Command(id="meeting.delete", text=self.tr("Delete the &meeting"), handler=view.delete_meeting,
                    icon="trash-2", enabled=can_write),
        ]  # fmt: skip

    def paper(self) -> PaperOrder | None:
        """Print the document of the present step: what may be shared of it."""
        return self.view.documents.main_order()

    def start_new(self) -> None:
        """Show the form of a new meeting."""
        if self.context.read_only:
            return
        self.view.finish()
        self._show_right(self.new)
        self.new.start()

    def _made(self, meeting: Meeting) -> None:
        self.new.under_way = False
        self._show_right(self.view)
        self.open_record(meeting.id)
        self._show(self.list.current())
        agenda = self.view.agenda
        (agenda.table if agenda.model.records() else agenda.line).setFocus(Qt.FocusReason.OtherFocusReason)
        text = self.tr("Meeting {label} was made with its agenda and attendance.").format(label=meeting.label)
        self.context.shell.notify(text, undo=True)

    def _cancelled(self) -> None:
        self.new.under_way = False
        self._show_right(self.view)
        self._show(self.list.current())
        (self.list.table if self.list.isVisible() else self.view.agenda.table).setFocus()

    def _go_on(self) -> None:
        """Do what Ctrl+Enter means in the form in view: make the new meeting, add the correction, go to the next §."""
        if self.right.currentWidget() is self.new:
            self.new.make()
        elif self.view.facts.is_writing_correction():
            self.view.facts.corrections.press()
        else:
            self.view.next_item()

    def _start_item(self) -> None:
        self.view.tabs.setCurrentIndex(0)
        self.view.agenda.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _start_agenda(self) -> None:
        self.view.tabs.setCurrentIndex(0)
        self.view.agenda.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _start_attendance(self) -> None:
        if self.view.tabs.isTabVisible(1):
            self.view.tabs.setCurrentIndex(1)
        self.view.attendance.start()

    def _search_text(self, line: MeetingLine) -> str:
        return f"{self._look.summary(line)} {line.meeting.place} {line.meeting.held_on.isoformat()}"


def _place(line: MeetingLine) -> tuple[object, ...]:
    """Return what says where a meeting stands in the list."""
    return line.body_name, line.meeting.held_on, line.meeting.year, line.meeting.number


class _CutLabel(QLabel):
    """One line that doesn't widen the page: what doesn't fit is cut from the middle, the meeting's number stays."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)

    def say(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))
