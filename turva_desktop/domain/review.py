"""Reviews: what a meeting said of each open matter that came back to it."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.action import Action, ActionStatus, action_title
from turva_desktop.domain.ids import ActionId, ItemId, MeetingId
from turva_desktop.domain.item import ITEM, Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.meeting import Meeting, locked_meeting
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Fault
from turva_desktop.domain.secrecy import Blank, Each, Hide


class ReviewResult(WordedEnum):
    """What a meeting said of something open that came back to it."""

    PENDING = (
        "pending",
        words("avoin", "öppen", "rabas", "open", "käsittelemättä", "obehandlad", "ii gieđahallon", "not yet reviewed"),
    )
    GOES_ON = "goes_on", words("jatkuu", "fortsätter", "joatkašuvvá", "goes on")
    DONE = "done", ActionStatus.DONE.words
    MOVED = "moved", words("siirretään", "flyttas", "sirdojuvvo", "moved")
    DROPPED = "dropped", words("luovutaan", "slopas", "luobahuvvo", "dropped")


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An open action or unfinished item that came back to a meeting, and what the meeting said of it."""

    id: str
    meeting_id: MeetingId
    position: int = 0
    action_id: ActionId | None = None
    item_id: ItemId | None = None
    result: ReviewResult = ReviewResult.PENDING
    reason: str = ""
    new_due: date | None = None


def _title(review: Review, find: Find) -> str:
    action, item = find.find(Action, review.action_id), find.find(Item, review.item_id)
    if action is not None:
        return action_title(action, find)
    return ITEM.title(item, find) if item is not None else ""


@dataclass(frozen=True, slots=True)
class Explained:
    """What a meeting drops is dropped for a reason, and what it moves is moved to a day."""

    fields: tuple[str, ...] = ("result", "reason", "new_due")

    def broken(self, review: Review, _find: Find) -> Fault | None:
        """Say what is missing."""
        if review.result is ReviewResult.DROPPED and not review.reason.strip():
            return Fault(code="review.reason_missing", fields=("reason",))
        if review.result is ReviewResult.MOVED and review.new_due is None:
            return Fault(code="review.date_missing", fields=("new_due",))
        return None


REVIEW = Kind(
    record=Review,
    prose=("reason",),
    word=words("avoimen asian käsittely", "behandling av ett öppet ärende", "rabas ášši gieđahallan", "review"),
    many=words(
        "Avoimien asioiden seuranta",
        "Uppföljning av öppna ärenden",
        "Rabas áššiid čuovvun",
        "Follow-up of open matters",
        "Reviews",
    ),
    place=Place.MEETINGS,
    opens="meeting_id",
    belongs={
        "meeting_id": (Meeting, Gone.WITH_IT),
        "action_id": (Action, Gone.WITH_IT),
        "item_id": (Item, Gone.WITH_IT),
    },
    within="meeting_id",
    title=_title,
    searched=("reason",),
    labels={
        "meeting_id": labels.MEETING,
        "action_id": labels.ACTION,
        "item_id": labels.ITEM,
        "result": words("Kokous totesi", "Mötet konstaterade", "Čoahkkin gávnnahii", "Noted at the meeting"),
        "reason": labels.REASON,
        "new_due": words("Uusi määräaika", "Ny tidsfrist", "Ođđa áigemearri", "New due date"),
    },
    rules=(Explained(),),
    locked=lambda review, find: locked_meeting(find.find(Meeting, review.meeting_id)),
    secrecy=Each((Hide(by=("action_id",)), Blank("item_id", ("reason",)))),
)
