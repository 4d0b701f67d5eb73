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


class StatusEntry(QWidget):
    """The quick entry of one action; what is typed for another action waits there."""

    def __init__(
        self, today: Callable[[], date], enter: Callable[[NewEntry], bool], parent: QWidget | None = None
    ) -> None:
        """Make the fields; `enter` stores the entry and tells whether it could."""
        super().__init__(parent)
        self._today, self._enter = today, enter
        self._key: str | None = None
        self._current: ActionStatus | None = None
        self._drafts: dict[str, tuple[ActionStatus | None, date | None, str]] = {}
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
        if followed.id != self._key:
            self._keep()
            self._key = followed.id
            self._show(*self._drafts.pop(followed.id, (followed.status, self._today(), "")))
        elif followed.status is not self._current and self.status.read() == self._current:
            self.status.load(followed.status)
        self._current = followed.status

    def _keep(self) -> None:
        """Keep an unfinished entry for when its action is chosen again."""
        typed = self.explanation.read()
        if self._key is not None and typed:
            self._drafts[self._key] = (self.status.read(), self.day.line.value(), typed)

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
        status = self.status.read()
        if status is None:
            return
        entry = NewEntry(status=status, day=day or self._today(), explanation=self.explanation.read())
        if self._enter(entry):
            self._show(status, self._today(), "")
