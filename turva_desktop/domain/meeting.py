"""Meetings of bodies: their number, their life from agenda to approved minutes, and corrections of those."""

from dataclasses import dataclass
from datetime import date, time

from turva_desktop.domain.ids import BodyId, MeetingId
from turva_desktop.domain.language import WordedEnum, words


class MeetingState(WordedEnum):
    """The life of a meeting, in order; approved minutes are locked."""

    DRAFT = "draft", words("asialista", "ärendelista", "áššelistu", "agenda draft")
    SENT = "sent", words("kutsu lähetetty", "kallelse sänd", "gohčun sáddejuvvon", "invitation sent")
    HELD = "held", words("pidetty", "hållet", "dollojuvvon", "held")
    CHECKED = "checked", words("tarkastettu", "justerat", "dárkkistuvvon", "checked")
    APPROVED = "approved", words("hyväksytty", "godkänt", "dohkkehuvvon", "approved")

    @property
    def order(self) -> int:
        """Return the step's place in the life, 0 for a draft."""
        return list(MeetingState).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a body; `number` runs through the calendar year of `held_on`, per body."""

    id: MeetingId
    body_id: BodyId
    number: int
    year: int
    held_on: date
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    remote: bool = False
    state: MeetingState = MeetingState.DRAFT
    chair: str = ""
    keeper: str = ""
    inspectors: tuple[str, ...] = ()
    invitation_sent_on: date | None = None
    checked_on: date | None = None
    approved_on: date | None = None
    next_meeting: str = ""
    version: int = 1

    @property
    def label(self) -> str:
        """Return the number as printed: `3/2026`."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A dated, explained correction of approved minutes."""

    id: str
    meeting_id: MeetingId
    section: int | None = None
    corrected_on: date
    text: str
    author: str = ""


def invitation_is_late(meeting: Meeting, days_before: int, today: date) -> bool:
    """Tell whether the invitation went (or would today go) later than the body's own rule."""
    sent = meeting.invitation_sent_on or today
    return (meeting.held_on - sent).days < days_before
