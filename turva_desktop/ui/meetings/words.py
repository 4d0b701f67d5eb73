"""How meetings read on screen."""

from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.review import ReviewResult
from turva_desktop.ui.look.locale import clock, day
from turva_desktop.ui.look.tokens import StatusRole

STATE_ROLES = {
    MeetingState.DRAFT: StatusRole.UNKNOWN,
    MeetingState.SENT: StatusRole.PROGRESS,
    MeetingState.HELD: StatusRole.MOVED,
    MeetingState.CHECKED: StatusRole.MOVED,
    MeetingState.APPROVED: StatusRole.OK,
}
PRESENCE_ROLES = {
    Presence.EXPECTED: StatusRole.UNKNOWN,
    Presence.PRESENT: StatusRole.OK,
    Presence.REMOTE: StatusRole.OK,
    Presence.ABSENT: StatusRole.FAILED,
}
RESULT_ROLES = {
    ReviewResult.PENDING: StatusRole.UNKNOWN,
    ReviewResult.GOES_ON: StatusRole.PROGRESS,
    ReviewResult.DONE: StatusRole.OK,
    ReviewResult.MOVED: StatusRole.MOVED,
    ReviewResult.DROPPED: StatusRole.FAILED,
}


def when(meeting: Meeting) -> str:
    """Return a meeting's day and time: `17.9.2026 13.00–15.00`."""
    if meeting.starts is None:
        return day(meeting.held_on)
    ends = f"–{clock(meeting.ends)}" if meeting.ends else ""
    return f"{day(meeting.held_on)} {clock(meeting.starts)}{ends}"


def numbered(item: Item, *, shared: bool = False) -> str:
    """Return an item with its §: `§ 12 Koulutien valot`; `shared` takes the title that everybody may see."""
    title = item.shared_title if shared else item.title
    return f"§ {item.section} {title}".strip() if item.section is not None else title
