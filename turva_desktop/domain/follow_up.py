"""Follow-up (seuranta) of actions: an action's status is that of its latest entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from turva_desktop.domain import labels
from turva_desktop.domain.action import Action, ActionStatus, action_title
from turva_desktop.domain.ids import ActionId, FollowUpId, ItemId
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled
from turva_desktop.domain.secrecy import Blank, Each, Hide


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


def day_of_entry(today: date, latest: FollowUp | None) -> date:
    """Return the day of a new entry without one of its own: not before the latest, for what is said last counts."""
    return max(today, latest.entered_on) if latest else today


def _title(entry: FollowUp, find: Find) -> str:
    action = find.find(Action, entry.action_id)
    return f"{action_title(action, find) if action else ''} {day_text(entry.entered_on)}"


FOLLOW_UP = Kind(
    record=FollowUp,
    prose=("explanation", "evidence"),
    word=words("seurantamerkintä", "uppföljningsanteckning", "čuovvunmearkkašupmi", "follow-up entry"),
    many=words("Seuranta", "Uppföljning", "Čuovvun", "Follow-up"),
    place=Place.ACTIONS,
    opens="action_id",
    belongs={"action_id": (Action, Gone.WITH_IT), "item_id": (Item, Gone.STAYS)},
    title=_title,
    order=("-entered_on", "-created_at", "-id"),
    searched=("explanation", "evidence", "status_text"),
    own=frozenset({"id", "created_at"}),
    labels={
        "action_id": labels.ACTION,
        "entered_on": labels.DATE,
        "status": words("Tila", "Status", "Dilli", "Status"),
        "status_text": words("Alkuperäinen sana", "Ursprungligt ord", "Álgosátni", "Original word"),
        "explanation": labels.EXPLANATION,
        "evidence": words("Näyttö", "Underlag", "Duođaštus", "Evidence"),
        "item_id": words(
            "Kirjattu kokouksessa", "Antecknat vid mötet", "Merkejuvvon čoahkkimis", "Recorded at meeting"
        ),
        "author": labels.AUTHOR,
    },
    rules=(Filled("action_id"),),
    secrecy=Each((Hide(by=("action_id",)), Blank("item_id", ("status_text", "explanation", "evidence", "author")))),
)
