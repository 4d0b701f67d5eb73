"""Reviews: what a meeting said of each open matter that came back to it."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.ids import ActionId, ItemId, MeetingId
from turva_desktop.domain.language import WordedEnum, words


class ReviewResult(WordedEnum):
    """What a meeting said of something open that came back to it."""

    PENDING = "pending", words("käsittelemättä", "obehandlad", "ii gieđahallon", "not yet reviewed")
    GOES_ON = "goes_on", words("jatkuu", "fortsätter", "joatkašuvvá", "goes on")
    DONE = "done", words("valmis", "klar", "gárvvis", "done")
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
