"""Approved minutes are locked: everything that changes a meeting asks here first."""

from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import MEETING, Meeting
from turva_desktop.store import Reading


def unlocked(tx: Reading, meeting_id: str) -> Meeting:
    """Return a meeting that may be changed; approved minutes raise `TurvaError("meeting.locked")`."""
    meeting = tx.get(Meeting, meeting_id)
    MEETING.check_unlocked(meeting, tx)
    return meeting


def unlocked_item(tx: Reading, item_id: str) -> tuple[Item, Meeting]:
    """Return an item that may be changed, and its meeting."""
    item = tx.get(Item, item_id)
    return item, unlocked(tx, item.meeting_id)
