"""A meeting's facts: when, where, who keeps it; the meeting's own files; corrections of approved minutes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.correction import CORRECTION, Correction
from turva_desktop.domain.meeting import MEETING, MeetingState
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.lines import LineField, NamesField, NumberField
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.meetings.attachment_list import AttachmentList
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, heading, plain

_HALF_WRITTEN = "meetings/correction/"
"""Settings of what is half written, by the meeting's id."""


class MeetingFacts(DetailPanel):
    """The facts of the shown meeting."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no meeting yet."""
        super().__init__("")
        self.context = context
        form = FieldForm(context, MEETING, context.services.meetings.edit)
        for name in ("held_on", "number", "starts", "ends", "place", "remote"):
            form.add(name, half=True)
        self._people = [form.put(name, LineField(), half=True) for name in ("chair", "keeper")]
        self._inspectors = form.put("inspectors", NamesField())
        form.add("invitation_sent_on", half=True)
        form.add("next_meeting", half=True)
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
        self.form.load(meeting)
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

    def is_writing_correction(self) -> bool:
        """Tell whether the keyboard is in a correction."""
        keyboard = QApplication.focusWidget()
        return keyboard is not None and self.corrections.isAncestorOf(keyboard)

    def commit(self) -> None:
        """Store what is being typed."""
        self.form.commit()
        self.attachments.commit()
        self.corrections.keep()


class _Corrections(QWidget):
    """Dated corrections of approved minutes, and the way to write one."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._meeting_id = ""
        self._shown: list[Correction] = []
        self._lines = QVBoxLayout()
        self.text = TextField(rows=2)
        self.text.set_label(self.tr("Correction: what was wrong and how it should read"))
        self.section = NumberField()
        self.section.set_label(self.tr("Concerns §"))
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
        layout.addWidget(heading(kind_words(CORRECTION)))
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
        try:
            text, section = self.text.read(), self.section.read()
        except Unreadable as typed:
            self.section.show_problem(str(typed))
            return
        if context.shell.do(lambda: meetings.correct(self._meeting_id, text, on=context.today(), section=section)):
            self.text.load("")
            self.section.load(None)
            self.keep()

    def keep(self) -> None:
        """Keep what is half written with its meeting: a correction is made only by its button."""
        key = _HALF_WRITTEN + self._meeting_id
        text = self.text.read()
        if self._meeting_id and text != (self.context.settings.value(key) or ""):
            self.context.settings.set_value(key, text)
