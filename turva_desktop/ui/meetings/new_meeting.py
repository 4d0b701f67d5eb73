"""A new meeting in one go: which body, when, where, and what its agenda starts from."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.ids import BodyId
from turva_desktop.domain.meeting import MEETING, Meeting
from turva_desktop.services.meetings import AgendaSource
from turva_desktop.ui.forms.choices import CheckField, ChoiceField, DateField
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.field import Field, Unreadable
from turva_desktop.ui.forms.lines import LineField, TimeField
from turva_desktop.ui.forms.mnemonics import letters_of, with_mnemonic
from turva_desktop.ui.forms.unstored import Unstored
from turva_desktop.ui.look.tokens import SPACE_S, TARGET
from turva_desktop.ui.look.words import field_label
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, muted


class NewMeeting(DetailPanel):
    """The form; `made` is called with the new meeting, `cancelled` when there is to be none."""

    def __init__(self, context: UiContext, made: Callable[[Meeting], object], cancelled: Callable[[], object]) -> None:
        """Build the form."""
        super().__init__("")
        self.context = context
        self._made = made
        self.under_way = False
        """Whether somebody is filling the form in."""
        self.body = ChoiceField[BodyId]()
        self.day = DateField(context.today)
        self.starts, self.place, self.remote = TimeField(), LineField(), CheckField()
        self.source = ChoiceField[AgendaSource](
            [
                (AgendaSource.TEMPLATE, self.tr("The body's agenda template")),
                (AgendaSource.LAST, self.tr("The last meeting's agenda")),
                (AgendaSource.EMPTY, self.tr("An empty agenda")),
            ],
        )
        self.create_button = button(self.tr("&Make the meeting"), self.make, "check", "primary", "Ctrl+Enter")
        self._label(letters_of(self.create_button.text()))
        self.coming = muted("")
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(0)
        self._waiting_title = muted(self.tr("From the waiting list"))
        self._checks: list[tuple[str, QCheckBox]] = []
        self.cancel_button = button(self.tr("Cancel"), cancelled)
        self._lay_out()
        self.body.combo.chosen.connect(self._show_coming)
        self.day.left.connect(self._show_coming)
        for field in (self.day, self.starts, self.place):
            field.editor.returnPressed.connect(self.focusNextChild)  # type: ignore[attr-defined]  # all three are lines
        self.set_title(self.tr("New meeting"))
        self.set_record_shown(True)

    def _label(self, used: str) -> None:
        for field, text in (
            (self.body, self.tr("Group or body")),
            (self.day, field_label(MEETING, "held_on")),
            (self.starts, field_label(MEETING, "starts")),
            (self.place, field_label(MEETING, "place")),
            (self.remote, field_label(MEETING, "remote")),
            (self.source, self.tr("Agenda starts from")),
        ):
            marked, letter = with_mnemonic(text, used)
            field.set_label(marked)
            used += letter

    def _lay_out(self) -> None:
        def row(*fields: Field[Any]) -> QWidget:  # each of a value of its own
            held = QWidget()
            layout = QHBoxLayout(held)
            layout.setContentsMargins(0, 0, 0, 0)
            for field in fields:
                layout.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            return held

        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.coming)
        column.addWidget(self._waiting_title)
        column.addLayout(self._waiting)
        buttons = QWidget()
        last = QHBoxLayout(buttons)
        last.setContentsMargins(0, 0, 0, 0)
        last.addWidget(self.create_button)
        last.addWidget(self.cancel_button)
        last.addStretch(1)
        for part in (
            row(self.body),
            row(self.day, self.starts),
            row(self.place),
            self.remote,
            row(self.source),
            waiting,
            buttons,
        ):
            self.add_section(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter from whatever doesn't take it, and press the button where it is."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        pressed = next((one for one in (self.create_button, self.cancel_button) if one.hasFocus()), None)
        if pressed is not None:
            pressed.click()
        else:
            self.focusNextChild()

    def start(self) -> None:
        """Offer what the last meeting was like and take the keyboard."""
        self.under_way = True
        with self.context.readings.open():
            self._offer()
        self.day.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        bodies = [body for body in self.context.services.network.bodies.all() if body.active]
        self.body.set_options([(body.id, body.name) for body in bodies])
        if self.body.read() is None and bodies:
            self.body.load(bodies[0].id)
        self.day.load(None)
        self.source.load(AgendaSource.TEMPLATE)
        lines = self.context.services.meetings.all(self.body.read()) if bodies else []
        last = lines[0].meeting if lines else None
        self.starts.load(last.starts if last else None)
        self.place.load(last.place if last else "")
        self.remote.load(last.remote if last else False)
        self.create_button.setEnabled(bool(bodies))
        self._show_coming()

    def make(self) -> None:
        """Make the meeting."""
        for field in (self.day, self.starts):
            try:
                field.read()
            except Unreadable as typed:
                field.show_problem(str(typed))
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        held_on, starts = self.day.read(), self.starts.read()
        if held_on is None:
            self.day.show_problem(self.tr("Give the day of the meeting."))
            self.day.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.day.show_problem(None)
        body_id, source = self.body.read(), self.source.read()
        if body_id is None or source is None:
            return
        waiting = [key for key, check in self._checks if check.isChecked()]
        meeting = self.context.shell.ask(
            lambda: self.context.services.meetings.create(
                body_id,
                held_on,
                starts=starts,
                place=self.place.read(),
                remote=self.remote.read(),
                source=source,
                waiting_ids=waiting,
            )
        )
        if meeting is not None:
            self._made(meeting)

    def unstored(self) -> list[Unstored]:
        """Return what is filled in of a meeting that nobody made."""
        if not self.under_way or not any(field.dirty() for field in (self.day, self.starts, self.place)):
            return []
        typed = ", ".join(filter(None, (field.typed() for field in (self.day, self.starts, self.place))))
        return [Unstored(field=self.tr("New meeting"), typed=typed, problem=self.tr("The meeting was not made."))]

    def _day(self) -> date:
        try:
            return self.day.read() or self.context.today()
        except Unreadable:
            return self.context.today()

    def _show_coming(self) -> None:
        body_id = self.body.read()
        if body_id is None:
            self.coming.setText(self.tr("Add a body in the network first."))
            return
        with self.context.readings.open():
            coming = self.context.services.meetings.upcoming(body_id, self._day())
        texts = [
            self.tr("The meeting gets the number {number}.").format(number=coming.label),
            self.tr("%n unfinished matter(s) come to its agenda.", None, coming.unfinished),
            self.tr("%n open action(s) come to its follow-up.", None, coming.open_actions),
        ]
        self.coming.setText(" ".join(texts))
        while (taken := self._waiting.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._checks = []
        for one in coming.waiting:
            check = QCheckBox(one.title)
            check.setChecked(True)
            check.setMinimumHeight(TARGET)
            self._checks.append((one.id, check))
            self._waiting.addWidget(check)
        self._waiting_title.setVisible(bool(coming.waiting))
