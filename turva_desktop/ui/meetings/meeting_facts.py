"""A meeting's facts: when, where, who keeps it; the meeting's own files; corrections of approved minutes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.correction import Correction
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.meetings.attachment_list import AttachmentList
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.detail import DetailPanel
from turva_desktop.ui.widgets.field import NumberField, TextField
from turva_desktop.ui.widgets.form import FieldForm
from turva_desktop.ui.widgets.labels import button, heading, plain

_HALF_WRITTEN = "meetings/correction/"
"""Settings of what is half written, by the meeting's id."""


class MeetingFacts(DetailPanel):
    """The facts of the shown meeting."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no meeting yet."""
        super().__init__("")
        self.context = context
        form = FieldForm(self._store, context.translate, context.today, context.read_only)
        form.add_date("held_on", self.tr("Da&y"), half=True)
        form.add_number("number", self.tr("Number of the year"), 1, 999, half=True)
        form.add_time("starts", self.tr("Be&gins"), half=True)
        form.add_time("ends", self.tr("E&nds"), half=True)
        form.add_line("place", self.tr("&Place"), half=True)
        form.add_check("remote", self.tr("Remote participation is possible"), half=True)
        self._people = [
            form.add_line("chair", self.tr("&Chair of the meeting"), half=True),
            form.add_line("keeper", self.tr("Min&ute-keeper"), half=True),
        ]
        self._inspectors = form.add_names("inspectors", self.tr("&Inspectors of the minutes"))
        form.add_date("invitation_sent_on", self.tr("Invitation sent on"), half=True)
        form.add_line("next_meeting", self.tr("Ne&xt meeting"), half=True)
        self.form = form
        self.corrections = _Corrections(context)
        self.attachments = AttachmentList(context)
        self.add_section(self.corrections)  # above the rest: of locked minutes it is the only thing that is written
        self.add_section(form)
        self.add_section(self.attachments, self.tr("Files of the whole meeting"))
        self.set_record_shown(True)

    def show_meeting(self, detail: MeetingDetail, editable: bool) -> None:
        """Show a meeting's facts; what is being typed stays."""
        meeting = detail.meeting
        self.set_title(self.tr("Facts of the meeting"), detail.body.name)
        self.form.load(meeting, meeting.id)
        self.form.set_read_only(not editable)
        names = list(dict.fromkeys(row.name for row in detail.attendances))
        self._inspectors.set_known(names)
        for field in self._people:
            if not field.line.hasFocus():
                field.set_completions(names)
        self.corrections.show_corrections(meeting.id, detail.corrections, meeting.state is MeetingState.APPROVED)
        self.attachments.show_attachments(
            meeting.id, None, detail.attachments_of(None), editable, detail.attachment_numbers
        )

    def commit(self) -> None:
        """Store what is being typed."""
        self.form.commit()
        self.attachments.commit()
        self.corrections.keep()

    def _store(self, name: str, value: Any) -> None:
        if self.form.key is not None:
            if name == "held_on" and value is None:
                value = self.context.services.meetings.get(self.form.key).held_on
            self.context.services.meetings.edit(self.form.key, **{name: value})


class _Corrections(QWidget):
    """Dated corrections of approved minutes, and the way to write one."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._meeting_id = ""
        self._shown: list[Correction] = []
        self._lines = QVBoxLayout()
        self.text = TextField(self.tr("Correction: what was wrong and how it should read"), 2)
        self.section = NumberField(self.tr("Concerns §"), 1)
        self.add = button(self.tr("Add the correction"), self.press, "plus")
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(SPACE_S)
        writing.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.section)
        row.addStretch(1)
        row.addWidget(self.add)
        writing.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(heading(self.tr("Corrections")))
        layout.addLayout(self._lines)
        layout.addWidget(self._writing)

    def show_corrections(self, meeting_id: str, corrections: Sequence[Correction], approved: bool) -> None:
        if meeting_id != self._meeting_id:
            self.keep()
            self._meeting_id = meeting_id
            self.text.load(self.context.settings.value(_HALF_WRITTEN + meeting_id) or "")
            self.section.load(None)
        self.setVisible(approved or bool(corrections))
        self._writing.setVisible(approved and not self.context.read_only)
        if list(corrections) == self._shown:
            return
        self._shown = list(corrections)
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in corrections:
            where = f"§ {one.section}: " if one.section else ""
            author = f" ({one.author})" if one.author else ""
            self._lines.addWidget(plain(f"{day(one.corrected_on)} {where}{one.text}{author}"))

    def press(self) -> None:
        """Add the correction that is typed."""
        meetings, context = self.context.services.meetings, self.context
        text, section = self.text.read(), self.section.read()
        made = context.shell.attempt(
            lambda: meetings.correct(self._meeting_id, text, on=context.today(), section=section)
        )
        if made is not None:
            self.text.load("")
            self.section.load(None)
            self.keep()

    def keep(self) -> None:
        """Keep what is half written with its meeting: a correction is made only by its button."""
        key = _HALF_WRITTEN + self._meeting_id
        text = self.text.read() or ""
        if self._meeting_id and text != (self.context.settings.value(key) or ""):
            self.context.settings.set_value(key, text)
