"""Who is there: presence by a key, deputies, arrivals and departures, experts."""

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.attendance import ATTENDANCE, Attendance, Presence, turnout
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.lines import NamesField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import clock
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, field_label, kind_words, word
from turva_desktop.ui.meetings.words import PRESENCE_ROLES
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, heading, icon_button, muted
from turva_desktop.ui.widgets.split import Split

_KEYS = ((Presence.PRESENT, "1"), (Presence.REMOTE, "2"), (Presence.ABSENT, "3"), (Presence.EXPECTED, "0"))
_NARROW = 540
"""Pixels at text size 100 %: the chosen one's facts stand below the list."""


class AttendancePanel(QWidget):
    """The attendance of a meeting."""

    def __init__(self, context: UiContext, item: Callable[[], Item | None]) -> None:
        """Build it for no meeting yet; `item` tells the open item."""
        super().__init__()
        self.context = context
        self._item = item
        self._meeting: Meeting | None = None
        self._rows: list[Attendance] = []
        self._title = heading("")
        self.model = RecordTableModel(self._columns(), identity=lambda row: row.id, summary=self._summary, parent=self)
        self.table = RecordTable(self.model, kind_words(ATTENDANCE), several=True)
        self.table.setSortingEnabled(False)
        self.table.current_changed.connect(self._show_row)
        self.table.activated_record.connect(lambda _row: self.mark(Presence.PRESENT))
        self.hint = muted(
            self.tr("In the list: 1 or Enter present, 2 remotely, 3 absent, 0 not known, 4 arrives now, 5 leaves now.")
        )
        self.all_present = button(self.tr("All are present"), self.mark_everybody, "check")
        self.refresh_button = icon_button(
            self.tr("Bring the list up to the present members"), "refresh-cw", self.bring_up_to_date
        )
        self.remove = icon_button(self.tr("Take off the list (Del)"), "trash-2", self.remove_chosen)
        self.guest = EntryLine()
        self.guest.setPlaceholderText(self.tr("New expert or guest: name and Enter"))
        self.guest.setAccessibleName(self.tr("New expert or guest"))
        self.guest.returnPressed.connect(self._add_guest)
        self.form = self._make_form()
        self._lay_out()
        for presence, key in _KEYS:
            self._shortcut(key, partial(self.mark, presence))
        self._shortcut("4", self.arrive)
        self._shortcut("5", self.leave)
        self._shortcut("Del", self.remove_chosen)

    def _shortcut(self, key: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)

    def _columns(self) -> list[Column[Attendance]]:
        return [
            Column(key="name", heading=field_label(ATTENDANCE, "name"), text=self._name, tip=self._summary),
            Column(
                key="role",
                heading=field_label(ATTENDANCE, "role"),
                text=lambda row: capital(word(row.role)),
                width=17,
                optional=True,
            ),
            Column(
                key="organisation",
                heading=field_label(ATTENDANCE, "organisation"),
                text=lambda row: row.organisation,
                width=22,
                optional=True,
            ),
            Column(key="times", heading=self.tr("Times"), text=self._times, width=16, optional=True),
            Column(
                key="presence",
                heading=field_label(ATTENDANCE, "presence"),
                text=lambda row: capital(word(row.presence)),
                status=lambda row: PRESENCE_ROLES[row.presence],
                width=13,
            ),
        ]

    def _make_form(self) -> FieldForm[Attendance]:
        form = FieldForm(self.context, ATTENDANCE, self.context.services.meetings.attendance.edit)
        form.add("presence", half=True)
        self._deputy_for = form.put("deputy_for", ChoiceField[str](), half=True)
        self.arrive_button = button(self.tr("Arrives now"), self.arrive, "arrow-right", "link")
        self.leave_button = button(self.tr("Leaves now"), self.leave, "arrow-left", "link")
        form.add_widget(self.arrive_button, half=True)
        form.add_widget(self.leave_button, half=True)
        form.add("arrived", half=True)
        form.add("arrived_section", half=True)
        form.add("left", half=True)
        form.add("left_section", half=True)
        form.put("expert_sections", NamesField(), half=True, hint=self.tr("e.g. 4, 5"))
        form.add("role", half=True)
        form.add("name", half=True)
        form.add("title", half=True)
        form.add("organisation", half=True)
        return form

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.guest, 1)
        tools.addWidget(self.refresh_button)
        tools.addWidget(self.remove)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.all_present)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addLayout(tools)
        self.one = DetailPanel(self.tr("Choose somebody in the list."))
        self.one.add_section(self.form)
        split = Split("attendance", self.context.settings, left, self.one, shares=(3, 2), narrow=_NARROW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    # showing

    def show_meeting(self, detail: MeetingDetail, editable: bool) -> None:
        """Show a meeting's attendance."""
        self._meeting = detail.meeting
        self._rows = list(detail.attendances)
        self.model.set_records(self._rows)
        self._title.setText(self.summary_text(self._rows))
        for widget in (self.hint, self.guest, self.all_present, self.refresh_button, self.remove):
            widget.setVisible(editable)
        names = [
            row.name for row in self._rows if row.role in {MemberRole.CHAIR, MemberRole.VICE_CHAIR, MemberRole.MEMBER}
        ]
        self._deputy_for.set_options([("", self.tr("Nobody")), *((name, name) for name in dict.fromkeys(names))])
        self.form.set_read_only(not editable)
        for widget in (self.arrive_button, self.leave_button):
            widget.setVisible(editable)
        self.table.select_first()
        self._show_row(self.table.current())

    def summary_text(self, rows: Sequence[Attendance]) -> str:
        """Return how many are there and whether they are a quorum."""
        counted = turnout(rows)
        text = self.tr("Members present {there} of {all}").format(there=counted.filled, all=counted.seats)
        if counted.filled:
            text += " · " + (self.tr("quorum") if counted.quorate else self.tr("no quorum"))
        return text

    def start(self) -> None:
        """Take the keyboard."""
        self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Store what is being typed."""
        self.form.commit()

    def finish(self) -> None:
        """Add the guest whose name is typed: the meeting is left."""
        self._add_guest()

    # doing

    def mark(self, presence: Presence) -> None:
        """Mark the chosen rows and go on to the next one."""
        chosen = [row.id for row in self.table.selected()]
        if not chosen or not self.guest.isVisibleTo(self):
            return
        if self.context.shell.do(lambda: self.context.services.meetings.attendance.mark(chosen, presence)):
            ids = [row.id for row in self._rows]
            place = ids.index(chosen[-1])
            if len(chosen) == 1 and place + 1 < len(ids):
                self.table.select(ids[place + 1])

    def arrive(self) -> None:
        """Let the chosen come into the meeting now, during the open §."""
        at, section = self._now()
        self._move(lambda ids: self.context.services.meetings.attendance.arrive(ids, at=at, section=section))

    def leave(self) -> None:
        """Let the chosen leave now, during the open §."""
        at, section = self._now()
        self._move(lambda ids: self.context.services.meetings.attendance.leave(ids, at=at, section=section))

    def _move(self, work: Callable[[Sequence[str]], None]) -> None:
        chosen = [row.id for row in self.table.selected()]
        if chosen and self.guest.isVisibleTo(self):
            self.form.commit()
            self.context.shell.do(lambda: work(chosen))

    def _now(self) -> tuple[time | None, int | None]:
        """Return the clock and the open §; minutes written afterwards know only the §."""
        item, meeting = self._item(), self._meeting
        today = meeting is not None and meeting.held_on == self.context.today()
        clock_now = self.context.now().astimezone().time().replace(second=0, microsecond=0)
        return (clock_now if today else None), (item.section if item is not None else None)

    def mark_everybody(self) -> None:
        """Mark as present all who are not deputies and have not been marked."""
        awaited = [
            row.id for row in self._rows if row.presence is Presence.EXPECTED and row.role is not MemberRole.DEPUTY
        ]
        self.context.shell.do(lambda: self.context.services.meetings.attendance.mark(awaited, Presence.PRESENT))

    def bring_up_to_date(self) -> None:
        """Make the list anew from the memberships; what was marked stays."""
        meeting = self._meeting
        if meeting is not None:
            self.context.shell.do(lambda: self.context.services.meetings.attendance.refresh(meeting.id))

    def remove_chosen(self) -> None:
        """Take the chosen off the list."""
        chosen = self.table.selected()
        if not chosen or not self.guest.isVisibleTo(self):
            return
        if self.context.shell.do(lambda: self.context.services.meetings.attendance.delete(*(row.id for row in chosen))):
            names = ", ".join(row.name for row in chosen)
            self.context.shell.notify(self.tr("Taken off the list: {names}.").format(names=names), undo=True)

    def _add_guest(self) -> None:
        name, meeting = self.guest.text().strip(), self._meeting
        if not name or meeting is None:
            return
        self.guest.clear()  # at once: nothing adds it again while the list is drawn anew
        attendance = self.context.services.meetings.attendance
        if not self.context.shell.do(lambda: attendance.add(meeting.id, name), then=self._show_added):
            self.guest.setText(name)

    def _show_added(self, added: Attendance) -> None:
        self.table.clearSelection()
        self.table.select(added.id)

    def _show_row(self, row: Attendance | None) -> None:
        self.one.set_record_shown(row is not None)
        self.remove.setEnabled(row is not None)
        if row is not None:
            self.one.set_title(row.name, ", ".join(part for part in (row.title, row.organisation) if part))
        self.form.load(row)

    def _name(self, row: Attendance) -> str:
        if row.deputy_for and row.role is MemberRole.DEPUTY:
            return self.tr("{name} (deputy of {member})").format(name=row.name, member=row.deputy_for)
        if row.expert_sections:
            return self.tr("{name} (expert, § {sections})").format(
                name=row.name, sections=", ".join(row.expert_sections)
            )
        return row.name

    def _times(self, row: Attendance) -> str:
        parts = []
        if row.arrived or row.arrived_section:
            parts.append("→ " + _moment(clock(row.arrived) if row.arrived else "", row.arrived_section))
        if row.left or row.left_section:
            parts.append(_moment(clock(row.left) if row.left else "", row.left_section) + " →")
        return " ".join(parts)

    def _summary(self, row: Attendance) -> str:
        parts = [self._name(row), row.title, row.organisation, word(row.role), word(row.presence)]
        return ", ".join(part for part in parts if part)


def _moment(at: str, section: int | None) -> str:
    return " ".join(filter(None, (at, f"§ {section}" if section else "")))
