"""The follow-up item: what came back to the meeting, reviewed with the digits 1–4."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION
from turva_desktop.domain.review import REVIEW, ReviewResult
from turva_desktop.services.meetings import Reviewed
from turva_desktop.ui.forms.unstored import Unstored
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.due_words import due_words
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.theme import row_height, scaled, theme
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, field_label, word
from turva_desktop.ui.meetings.words import RESULT_ROLES
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, heading, muted, plain

_KEYS = (
    (ReviewResult.GOES_ON, "1"),
    (ReviewResult.DONE, "2"),
    (ReviewResult.MOVED, "3"),
    (ReviewResult.DROPPED, "4"),
)
_MOST_ROWS, _FEWEST_ROWS = 9, 3
_HEAD = 100
"""Pixels at text size 100 %: the § and the count above the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said of one thing that came back."""

    review_id: str
    result: ReviewResult
    reason: str
    new_due: date | None


class ReviewList(QWidget):
    """What came back; `say` stores what is said of it and tells whether it could."""

    def __init__(
        self, say: Callable[[Said], bool], today: Callable[[], date], complain: Callable[[str], object]
    ) -> None:
        """Build it empty; `complain` is told of what can't be stored when its matter is left."""
        super().__init__()
        self._say, self._today, self._complain = say, today, complain
        self._kept: dict[str, tuple[str, str]] = {}
        self._reviews: list[Reviewed] = []
        self._awaited: ReviewResult | None = None
        self._of_note: Reviewed | None = None
        self._editable = False
        self._room = 0
        self.model = RecordTableModel(self._columns(), identity=lambda one: one.id, summary=self._summary, parent=self)
        self.table = RecordTable(self.model, self.tr("Open matters"))
        self.table.setSortingEnabled(False)
        self._count = heading("")
        self._chosen = plain("")
        self.reason = EntryLine()
        self.reason.setPlaceholderText(self.tr("Note or reason"))
        self.reason.setAccessibleName(self.tr("Note or reason for the chosen matter"))
        self.due = DateLine(today, self.tr("New date for the chosen matter"))
        self.due.setPlaceholderText(self.tr("New date"))
        self.reason.returnPressed.connect(self._enter)
        self.due.returnPressed.connect(self._enter)
        self._buttons = [
            button(f"{key} {capital(word(result))}", partial(self.choose, result)) for result, key in _KEYS
        ]
        self._lay_out()
        for result, key in _KEYS:
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.choose, result))
        back = QShortcut(QKeySequence("0"), self.table)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(partial(self.choose, ReviewResult.PENDING))
        for line in (self.reason, self.due):
            away = QShortcut(QKeySequence("Esc"), line)
            away.setContext(Qt.ShortcutContext.WidgetShortcut)
            away.activated.connect(self._give_up)
        self.table.current_changed.connect(self._show)
        theme().changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._tools = QWidget()
        rows = QVBoxLayout(self._tools)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_S)
        words = QHBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(self.reason, 1)
        words.addWidget(self.due)
        keys = QHBoxLayout()
        keys.setSpacing(SPACE_S)
        for one in self._buttons:
            keys.addWidget(one)
        keys.addWidget(muted(self.tr("In the list: 1–4; 0 takes the answer back")), 1)
        rows.addLayout(words)
        rows.addLayout(keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._count)
        layout.addWidget(self.table)
        layout.addWidget(self._chosen)
        layout.addWidget(self._tools)

    def _columns(self) -> list[Column[Reviewed]]:
        return [
            Column(key="title", heading=field_label(REVIEW, "item_id"), text=self._title, tip=self._summary),
            Column(key="lead", heading=field_label(ACTION, "lead"), text=_lead, width=16, optional=True),
            Column(key="due", heading=field_label(ACTION, "end"), text=self._due, width=11),
            Column(
                key="result",
                heading=field_label(REVIEW, "result"),
                text=self._result,
                status=lambda one: RESULT_ROLES[one.review.result],
                width=10,
            ),
        ]

    def _title(self, one: Reviewed) -> str:
        if one.item is not None and one.item_meeting is not None:
            return self.tr("{title} (unfinished, {meeting})").format(title=one.title, meeting=one.item_meeting.label)
        return one.title

    def _due(self, one: Reviewed) -> str:
        if one.action is None:
            return day(one.review.new_due) if one.review.new_due else ""
        late = one.action.days_overdue(self._today())
        return f"{due_words(one.action.action)} !" if late else due_words(one.action.action)

    def _result(self, one: Reviewed) -> str:
        return capital(word(one.review.result))

    def _whole(self, one: Reviewed) -> str:
        """Return what a matter says before it is answered: its title is often too long for the list."""
        said = "" if self._editable else one.review.reason  # else it stands in its own line below
        return " · ".join(part for part in (self._title(one), _lead(one), self._due(one), said) if part)

    def _summary(self, one: Reviewed) -> str:
        parts = [self._title(one), _lead(one), self._due(one), word(one.review.result), one.review.reason]
        return ", ".join(part for part in parts if part)

    def set_room(self, height: int) -> None:
        """Tell how high the place of the whole item is: the list scrolls inside, what answers it stays in view."""
        self._room = height
        self._fit()

    def show_reviews(self, reviews: Sequence[Reviewed], editable: bool) -> None:
        """Show what came back to a meeting."""
        self._reviews, self._editable = list(reviews), editable
        self.model.set_records(self._reviews)
        pending = sum(one.review.result is ReviewResult.PENDING for one in reviews)
        self._count.setText(
            self.tr("%n open matter(s) to review", None, pending)
            if pending
            else self.tr("Every open matter is reviewed")
        )
        self._tools.setVisible(editable and bool(reviews))
        self.setVisible(bool(reviews))
        self._fit()
        self.table.select_first()
        chosen = self.table.current()
        self._chosen.setText(self._whole(chosen) if isinstance(chosen, Reviewed) else "")

    def start(self) -> bool:
        """Take the keyboard at the first matter that awaits review; False when there is none."""
        waiting = next((one for one in self._reviews if one.review.result is ReviewResult.PENDING), None)
        if waiting is None:
            return False
        self.table.select(waiting.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def choose(self, result: ReviewResult) -> None:
        """Say something of the chosen matter; a move asks for its date, a drop for its reason."""
        if not self._editable:
            return
        if result is ReviewResult.MOVED and self.due.value() is None:
            if self.due.is_unreadable():
                self._complain(self.tr("Write the date as 3.2.2026."))
            self._await(result, self.due)
        elif result is ReviewResult.DROPPED and not self.reason.text().strip():
            self._await(result, self.reason)
        else:
            self._store(result)

    def commit(self) -> None:
        """Store the note that is half typed: its matter is left."""
        one = self._of_note
        if one is not None and self.due.is_unreadable():
            self._kept[one.id] = (self.reason.text(), self.due.text())
            text = self.tr("Not stored: {what} It waits with its matter.")
            self._complain(text.format(what=self._unstored(one, self.due.text()).told()))
            self._of_note = None
            return
        if one is None or (self.reason.text().strip(), self.due.value()) == (one.review.reason, one.review.new_due):
            return
        result = self._awaited or one.review.result
        if result is ReviewResult.PENDING:
            result = ReviewResult.MOVED if self.due.value() is not None else ReviewResult.GOES_ON
        if result is ReviewResult.MOVED and self.due.value() is None:
            return
        self._of_note = None
        self._say(self._said(one, result))

    def unstored(self) -> list[Unstored]:
        """Return the dates that can't be read, of the chosen matter and of those left before."""
        kept = {one: due for one, (_reason, due) in self._kept.items()}
        if self._of_note is not None and self.due.is_unreadable():
            kept[self._of_note.id] = self.due.text()
        return [self._unstored(one, kept[one.id]) for one in self._reviews if one.id in kept]

    def _unstored(self, one: Reviewed, due: str) -> Unstored:
        return Unstored(field=one.title, typed=due, problem=self.tr("Write the date as 3.2.2026."))

    def _await(self, result: ReviewResult, line: QLineEdit) -> None:
        self._awaited = result
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_up(self) -> None:
        """Forget the note that is half typed."""
        chosen = self.table.current()
        self._of_note = None
        self._show(chosen if isinstance(chosen, Reviewed) else None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        chosen = self.table.current()
        if not isinstance(chosen, Reviewed):
            return
        result = self._awaited or chosen.review.result
        if self.due.value() is not None and self._awaited is None:
            result = ReviewResult.MOVED
        if result is ReviewResult.PENDING:
            result = ReviewResult.GOES_ON  # a note alone means that it goes on
        self.choose(result)

    def _store(self, result: ReviewResult) -> None:
        chosen = self.table.current()
        if not isinstance(chosen, Reviewed):
            return
        self._kept.pop(chosen.id, None)
        self._of_note = None  # said here: nothing says it again while the list is drawn anew
        if self._say(self._said(chosen, result)):
            self._awaited = None
            self._next(chosen.id)
        else:
            self._of_note = chosen

    def _said(self, one: Reviewed, result: ReviewResult) -> Said:
        new_due = self.due.value() if result is ReviewResult.MOVED else None
        return Said(review_id=one.id, result=result, reason=self.reason.text().strip(), new_due=new_due)

    def _next(self, review_id: str) -> None:
        ids = [one.id for one in self._reviews]
        place = ids.index(review_id) if review_id in ids else -1
        if place + 1 < len(ids):
            self.table.select(ids[place + 1])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, one: Reviewed | None) -> None:
        if self._of_note is not None and (one is None or one.id != self._of_note.id):
            self.commit()
        self._of_note = one
        self._awaited = None
        self._chosen.setText(self._whole(one) if one else "")
        self.reason.setText(one.review.reason if one else "")
        self.due.set_value(one.review.new_due if one else None)
        if one is not None and one.id in self._kept:
            reason, due = self._kept.pop(one.id)
            self.reason.setText(reason)
            self.due.setText(due)
        for tool in (self.reason, self.due, *self._buttons):
            tool.setEnabled(one is not None)

    def _fit(self) -> None:
        above = self.table.horizontalHeader().sizeHint().height() + 8
        room = self._room - scaled(_HEAD) - above - self._tools.sizeHint().height()
        room -= 2 * self._chosen.fontMetrics().lineSpacing()  # most titles take two lines here
        most = max(_FEWEST_ROWS, min(room // row_height(), _MOST_ROWS))
        self.table.setFixedHeight(above + max(1, min(len(self._reviews), most)) * row_height())


def _lead(one: Reviewed) -> str:
    return one.action.action.lead if one.action else ""
