"""Follow-up (seuranta) of actions: an action's status is that of its latest entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.ids import ActionId, FollowUpId, ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One follow-up entry (seuranta); `status_text` keeps the word that stood in the source, e.g. "OK"."""

    id: FollowUpId
    action_id: ActionId
    entered_on: date
    status: ActionStatus
    status_text: str = ""
    explanation: str = ""
    evidence: str = ""
    item_id: ItemId | None = None
    author: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedAction:
    """An action with what its follow-up says: how lists, reports and workbooks see it."""

    action: Action
    status: ActionStatus = ActionStatus.NOT_STARTED
    latest: FollowUp | None = None
    theme_code: str = ""
    theme_name: str = ""
    goal_text: str = ""

    @property
    def id(self) -> ActionId:
        """Return the action's id: a followed action is listed under it."""
        return self.action.id

    def days_overdue(self, today: date) -> int:
        """Return how many days ago an open action should have ended; 0 when it is not late."""
        if self.action.end is None or not self.status.is_open:
            return 0
        return max(0, (today - self.action.end).days)


def latest_entry(entries: Iterable[FollowUp]) -> FollowUp | None:
    """Return the entry that gives the status: newest by its date, then by when it was written."""
    return max(entries, key=lambda entry: (entry.entered_on, entry.created_at, entry.id), default=None)
