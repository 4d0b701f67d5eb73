"""A quick entry: status, date and explanation become one follow-up entry."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.ui.forms.choices import ChoiceField, DateField
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.forms.unstored import Unstored
from turva_desktop.ui.look.action_status import status_word
from turva_desktop.ui.look.locale import day as day_text
from turva_desktop.ui.look.locale import parse_day
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import options_of
from turva_desktop.ui.widgets.labels import button

_DAY_WIDTH = 110
"""The least width of a date in pixels, so that status and date stand beside each other in a narrow detail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """What was filled in."""

    status: ActionStatus
    day: date
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """What is filled in and not entered: the date as it was typed, right or wrong."""

    action: FollowedAction
    status: ActionStatus | None
    day: str
    explanation: str


class StatusEntry(QWidget):
    """The quick entry of one action; what is typed for another action waits there.

    `enter` is called with the action and what was filled in. `finish` enters also what nobody entered: the file is
    closed.
    """

    def __init__(
        self,
        today: Callable[[], date],
        enter: Callable[[FollowedAction, NewEntry], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields; `enter` stores the entry and tells whether it could."""
        super().__init__(parent)
        self._today, self._enter = today, enter
        self._action: FollowedAction | None = None
        self._drafts: dict[str, _Draft] = {}
        self.status = ChoiceField[ActionStatus](options_of(ActionStatus))
        self.status.set_label(self.tr("New status"))
        self.day = DateField(today)
        self.day.set_label(self.tr("Follow-up date"))
        self.day.line.setMinimumWidth(_DAY_WIDTH)
        self.explanation = TextField(rows=2)
        self.explanation.set_label(self.tr("What has been done"))
        self.explanation.edit.setPlaceholderText(self.tr("Ctrl+Enter enters it"))
        self.enter = button(self.tr("Enter the follow-up"), self._store, "plus")
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(SPACE_S)
        self._pair.addWidget(self.status, 3)
        self._pair.addWidget(self.day, 2)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._pair)
        layout.addWidget(self.explanation)
        layout.addLayout(last)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._store)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of one column: status and date go below each other."""
        fields = (self.status, self.day, self.explanation, self.enter)
        return QSize(max(one.minimumSizeHint().width() for one in fields), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the date below the status when there is no room beside it."""
        super().resizeEvent(event)
        beside = sum(one.minimumSizeHint().width() for one in (self.status, self.day)) + SPACE_S
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if self.width() >= beside else direction.TopToBottom)

    def show_action(self, followed: FollowedAction) -> None:
        """Show the action's present status and today, or what was being typed for it."""
        before = self._action
        self._action = followed
        if before is None or followed.id != before.id:
            self._keep(before)
            self._show(followed.status, self._today(), "")
            if (draft := self._drafts.pop(followed.id, None)) is not None:
                self.status.show_value(draft.status)
                self.day.type_again(draft.day)
                self.explanation.type_again(draft.explanation)
        elif followed.status is not before.status and self.status.read() == before.status:
            self.status.load(followed.status)

    def finish(self) -> None:
        """Enter what was written of any action and not entered; a status alone, or half a date, is left to be asked."""
        self._keep(self._action)
        for key, draft in list(self._drafts.items()):
            day = parse_day(draft.day, self._today()) if draft.day else self._today()
            if draft.explanation and draft.status is not None and day is not None:
                del self._drafts[key]
                entry = NewEntry(status=draft.status, day=day, explanation=draft.explanation)
                if not self._enter(draft.action, entry):
                    self._drafts[key] = draft
        shown = self._action
        if shown is not None and shown.id not in self._drafts:
            self._show(shown.status, self._today(), "")

    def unstored(self) -> list[Unstored]:
        """Return what is filled in and not entered."""
        self._keep(self._action)
        return [
            Unstored(
                field=": ".join((self.tr("New follow-up entry"), one.action.action.title)),
                typed=" ".join(filter(None, (one.day, status_word(one.status) if one.status else "", one.explanation))),
                problem=self.tr("It was not entered."),
            )
            for one in self._drafts.values()
        ]

    def _keep(self, action: FollowedAction | None) -> None:
        """Keep an unfinished entry for when its action is chosen again."""
        if action is None:
            return
        self._drafts.pop(action.id, None)
        draft = _Draft(
            action=action, status=self.status.read(), day=self.day.typed().strip(), explanation=self.explanation.read()
        )
        if (draft.status, draft.day, draft.explanation) != (action.status, day_text(self._today()), ""):
            self._drafts[action.id] = draft

    def _show(self, status: ActionStatus | None, day: date | None, explanation: str) -> None:
        self.status.load(status)
        self.day.load(day)
        self.explanation.load(explanation)

    def _store(self) -> None:
        try:
            day = self.day.read()
        except Unreadable as typed:
            self.day.show_problem(str(typed))
            return
        status, action = self.status.read(), self._action
        if status is None or action is None:
            return
        entry = NewEntry(status=status, day=day or self._today(), explanation=self.explanation.read())
        if self._enter(action, entry):
            self._show(status, self._today(), "")
