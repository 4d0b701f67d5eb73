"""Where a meeting is in its life, what the next step does, and the button that does it."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from turva_desktop.domain.body import MinutesKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, word
from turva_desktop.ui.widgets.labels import button, muted
from turva_desktop.ui.widgets.stepper import Step, Stepper

_WORDS_FIT = 700
"""From this width on, in pixels at text size 100 %, what the next step does stands beside its button."""


class LifeStrip(QWidget):
    """The stepper of a meeting; `advance` and `step_back` are called, nothing moves by itself."""

    def __init__(
        self, advance: Callable[[], object], step_back: Callable[[], object], read_only: bool, *beside: QWidget
    ) -> None:
        """Build it for no meeting yet; `beside` stand beside the next step."""
        super().__init__()
        self._advance, self._step_back, self._read_only = advance, step_back, read_only
        self._state = MeetingState.DRAFT
        self._minutes = MinutesKind.FORMAL
        hints = self._hints()
        self.stepper = Stepper(
            self.tr("Steps of the meeting"),
            [Step(id=state.value, text=capital(word(state)), hint=hints.get(state, "")) for state in MeetingState],
        )
        self.stepper.asked.connect(self._asked)
        self.next = button("", advance, "arrow-right", "primary")
        self.back = button("", step_back, "undo-2", "link")
        self._facts = muted("")
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for widget in (self.next, self._facts, *beside, self.back):
            if widget is self._facts:
                row.addWidget(widget, 1000)
                row.addStretch(1)
            else:
                row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.stepper)
        layout.addLayout(row)

    def _hints(self) -> dict[MeetingState, str]:
        if self._minutes is MinutesKind.MEMO:
            return {**self._usual_hints(), **self._memo_hints()}
        return self._usual_hints()

    def _memo_hints(self) -> dict[MeetingState, str]:
        return {
            MeetingState.HELD: self.tr("The agenda becomes the draft of the memo."),
            MeetingState.CHECKED: self.tr("When the memo has been read through. It can still be mended."),
            MeetingState.APPROVED: self.tr("The memo is locked. After that only dated corrections are made."),
        }

    def _usual_hints(self) -> dict[MeetingState, str]:
        return {
            MeetingState.SENT: self.tr(
                "The items get their § numbers. Then make the mail and the calendar entry: Documents."
            ),
            MeetingState.HELD: self.tr("The agenda becomes the draft of the minutes."),
            MeetingState.CHECKED: self.tr("When the inspectors have read the minutes. They can still be mended."),
            MeetingState.APPROVED: self.tr("The minutes are locked. After that only dated corrections are made."),
        }

    def show_meeting(self, meeting: Meeting, minutes: MinutesKind, corrections: int = 0) -> None:
        """Show where a meeting is, in words of what its body keeps, and how often that has been corrected."""
        self._state, self._minutes = meeting.state, minutes
        self.stepper.set_current(meeting.state.value, all_done=meeting.state is MeetingState.APPROVED)
        states = list(MeetingState)
        near = [state.value for state in states if abs(state.order - meeting.state.order) == 1]
        self.stepper.set_enabled_steps([meeting.state.value] if self._read_only else [meeting.state.value, *near])
        following = states[meeting.state.order + 1] if meeting.state is not MeetingState.APPROVED else None
        self.next.setVisible(following is not None and not self._read_only)
        self.back.setVisible(meeting.state is not MeetingState.DRAFT and not self._read_only)
        if meeting.state is not MeetingState.DRAFT:
            self.back.setText(self._way_back(states[meeting.state.order - 1]))
        if following is not None:
            self.next.setText(self._deed(following))
            self.next.setToolTip("\n".join((self._hints()[following], self.tr("Ctrl+Shift+Enter"))))
        said = [self._approved(meeting)] if following is None else []
        if following is not None and not self._read_only:  # what the button does, so not without it
            said.append(self._hints()[following])
        if corrections:
            said.append(self.tr("%n correction(s).", None, corrections))
        self._facts.setText(" ".join(said))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words to the button's tip when there is no room for them beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._facts.setVisible(self.next.isHidden() or self.width() >= scaled(_WORDS_FIT))

    def said(self) -> str:
        """Return what is said beside the button."""
        return self._facts.text()

    def _way_back(self, before: MeetingState) -> str:
        if self._state is not MeetingState.APPROVED:
            return self.tr("Back to: {step}").format(step=word(before))
        is_memo = self._minutes is MinutesKind.MEMO
        return self.tr("Re-open the memo") if is_memo else self.tr("Re-open the minutes")

    def _deed(self, following: MeetingState) -> str:
        is_memo = self._minutes is MinutesKind.MEMO
        return {
            MeetingState.SENT: self.tr("Mark the invitation as sent"),
            MeetingState.HELD: self.tr("Begin the memo") if is_memo else self.tr("Begin the minutes"),
            MeetingState.CHECKED: self.tr("Mark as checked"),
            MeetingState.APPROVED: self.tr("Approve and lock"),
        }[following]

    def _approved(self, meeting: Meeting) -> str:
        text = self.tr("Approved {day}. The minutes are locked: write a correction under the meeting's facts.")
        if self._minutes is MinutesKind.MEMO:
            text = self.tr("Approved {day}. The memo is locked: write a correction under the meeting's facts.")
        return text.format(day=day(meeting.approved_on))

    def _asked(self, step_id: str) -> None:
        wanted = MeetingState(step_id)
        if wanted.order == self._state.order + 1:
            self._advance()
        elif wanted.order == self._state.order - 1:
            self._step_back()
