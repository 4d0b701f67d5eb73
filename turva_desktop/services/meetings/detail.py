"""A meeting with everything that belongs to it: what the screen shows and the documents print."""

from collections.abc import Mapping
from dataclasses import dataclass

from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.ids import ActionId, ItemId
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services.meetings.carry_over import Reviewed, meeting_reviews
from turva_desktop.services.meetings.earlier import Chain, chains_of
from turva_desktop.store import Reading
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting in a list: with its body's name and how many items it has."""

    meeting: Meeting
    body_name: str
    items: int = 0

    @property
    def id(self) -> str:
        """Return the meeting's id: a line is listed under it."""
        return self.meeting.id


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDetail:
    """A meeting whole. `actions` are those born from its items, in the items' order."""

    meeting: Meeting
    body: Body
    items: tuple[Item, ...]
    attendances: tuple[Attendance, ...]
    reviews: tuple[Reviewed, ...]
    attachments: tuple[Attachment, ...]
    corrections: tuple[Correction, ...]
    votes: Mapping[ItemId, tuple[Vote, ...]]
    disqualifications: Mapping[ItemId, tuple[Disqualification, ...]]
    actions: tuple[Action, ...]
    chains: Mapping[ItemId, Chain]

    def actions_of(self, item_id: str) -> list[Action]:
        """Return the actions born from an item."""
        return [action for action in self.actions if action.origin_item_id == item_id]

    def attachments_of(self, item_id: str | None) -> list[Attachment]:
        """Return the attachments of an item, or of the meeting itself when no item is given."""
        return [one for one in self.attachments if one.item_id == item_id]

    @property
    def numbered_attachments(self) -> list[Attachment]:
        """Return the attachments in the order of their printed numbers: the meeting's own, then by item."""
        places = {item.id: place for place, item in enumerate(self.items)}
        files = [one for one in self.attachments if not one.background]
        return sorted(files, key=lambda one: (places.get(one.item_id, -1) if one.item_id else -1, one.position))

    @property
    def attachment_numbers(self) -> dict[str, int]:
        """Return the printed number of each attachment by its id; background material has none."""
        return {one.id: number for number, one in enumerate(self.numbered_attachments, start=1)}


def meeting_detail(tx: Reading, meeting_id: str) -> MeetingDetail:
    """Return a meeting with everything that belongs to it."""
    meeting = tx.get(Meeting, meeting_id)
    items = tx.matching(Item, meeting_id=meeting_id)
    places = {item.id: place for place, item in enumerate(items)}
    votes: dict[ItemId, tuple[Vote, ...]] = {}
    for vote in tx.all(Vote, TABLES[Vote].c.item_id.in_(places)):
        votes[vote.item_id] = (*votes.get(vote.item_id, ()), vote)
    barred: dict[ItemId, tuple[Disqualification, ...]] = {}
    for one in tx.all(Disqualification, TABLES[Disqualification].c.item_id.in_(places)):
        barred[one.item_id] = (*barred.get(one.item_id, ()), one)
    born: dict[ActionId, Action] = {
        action.id: action for action in tx.all(Action, TABLES[Action].c.origin_item_id.in_(places))
    }
    return MeetingDetail(
        meeting=meeting,
        body=tx.get(Body, meeting.body_id),
        items=tuple(items),
        attendances=tuple(tx.matching(Attendance, meeting_id=meeting_id)),
        reviews=tuple(meeting_reviews(tx, meeting)),
        attachments=tuple(tx.matching(Attachment, meeting_id=meeting_id)),
        corrections=tuple(tx.matching(Correction, meeting_id=meeting_id)),
        votes=votes,
        disqualifications=barred,
        actions=tuple(sorted(born.values(), key=lambda a: places[a.origin_item_id] if a.origin_item_id else 0)),
        chains=chains_of(tx, items),
    )
