"""A meeting with what belongs to it, found among a content's records: what minutes, agenda and extract print."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from types import MappingProxyType

from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.paper import Wanted
from turva_desktop.documents.withholding.left_out import Grounded, left_out_of_meeting
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.handlings import Handlings
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.record import R
from turva_desktop.domain.review import Review

MEETING_KINDS = (
    Body,
    Meeting,
    Item,
    Attendance,
    Disqualification,
    Vote,
    Correction,
    Attachment,
    Review,
    Action,
    FollowUp,
)
"""The kinds of records that the documents of a meeting are made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier handling of a matter."""

    body: Body
    meeting: Meeting
    section: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecords:
    """One meeting and the records around it, each list in its own order.

    `before` has each action's latest follow-up entry when the meeting began, `handled` how the items' matters were
    handled before, `withheld` the ids of items without their texts.
    """

    content: Content
    profile: Profile
    body: Body
    meeting: Meeting
    items: tuple[Item, ...]
    attendances: tuple[Attendance, ...]
    reviews: tuple[Review, ...]
    attachments: tuple[Attachment, ...]
    background: tuple[Attachment, ...]
    corrections: tuple[Correction, ...]
    before: Mapping[str, FollowUp]
    handled: Mapping[ItemId, Handlings]
    withheld: frozenset[str]

    def votes(self, item: Item) -> list[Vote]:
        """Return the votes of an item."""
        return placed(self.content.matching(Vote, item_id=item.id))

    def disqualified(self, item: Item) -> list[Disqualification]:
        """Return who had a conflict of interest in an item."""
        return self.content.matching(Disqualification, item_id=item.id)

    def actions(self, item: Item) -> list[Action]:
        """Return the actions born from an item."""
        return placed(self.content.matching(Action, origin_item_id=item.id))

    def reviewed(self) -> list[Action | Item]:
        """Return the open actions and unfinished matters that come to the meeting's follow-up."""
        found = (self.content.get(Action, one.action_id) or self.content.get(Item, one.item_id) for one in self.reviews)
        return [one for one in found if one is not None]

    def attachment_number(self, attachment: Attachment) -> int:
        """Return an attachment's number in the meeting, counted from 1."""
        return self.attachments.index(attachment) + 1

    def earlier(self, item: Item) -> list[Earlier]:
        """Return the newest earlier handlings of an item's matter, oldest first."""
        bodies, meetings = self.content.by_id(Body), self.content.by_id(Meeting)
        found = (self.content.get(Item, item_id) for item_id in self.handlings(item).newest)
        return [
            Earlier(body=bodies[meeting.body_id], meeting=meeting, section=one.section)
            for one in found
            if one is not None
            for meeting in (meetings[one.meeting_id],)
        ]

    def handlings(self, item: Item) -> Handlings:
        """Return how often an item's matter was handled before."""
        return self.handled.get(item.id, Handlings())

    def status_before(self, action: Action) -> ActionStatus:
        """Return an action's status when the meeting began: what was noted in it does not count."""
        entry = self.before.get(action.id)
        return entry.status if entry else ActionStatus.NOT_STARTED


def meeting_records(
    part: Part, meeting_id: str, handled: Mapping[ItemId, Handlings] = MappingProxyType({})
) -> MeetingRecords:
    """Return a meeting with what belongs to it; `KeyError` when there is no such meeting."""
    content = part.content
    meeting = content.by_id(Meeting)[meeting_id]
    items = placed(content.matching(Item, meeting_id=meeting_id))
    places = {item.id: place for place, item in enumerate(items)}
    files = placed(content.matching(Attachment, meeting_id=meeting_id))
    files.sort(key=lambda one: places.get(one.item_id, -1) if one.item_id else -1)
    return MeetingRecords(
        content=content,
        profile=profile_of(content),
        body=content.by_id(Body)[meeting.body_id],
        meeting=meeting,
        items=tuple(items),
        attendances=tuple(placed(content.matching(Attendance, meeting_id=meeting_id))),
        reviews=tuple(placed(content.matching(Review, meeting_id=meeting_id))),
        attachments=tuple(one for one in files if not one.background),
        background=tuple(one for one in files if one.background),
        corrections=tuple(
            sorted(content.matching(Correction, meeting_id=meeting_id), key=lambda one: one.corrected_on)
        ),
        before=latest_entries(
            (one for one in content.all(FollowUp) if one.item_id not in places), until=meeting.held_on
        ),
        handled=handled,
        withheld=frozenset(one.id for one in part.taken(Item)),
    )


def left_out(wanted: Wanted) -> Sequence[Grounded]:
    """Return what a copy of a meeting's paper leaves out; of an extract what belongs to its §."""
    order, part = wanted.order, wanted.part
    if order.kind is not PaperKind.EXTRACT:
        return left_out_of_meeting(part, order.meeting_id)
    (item,) = part.content.matching(Item, meeting_id=order.meeting_id, section=order.section)
    return left_out_of_meeting(part, order.meeting_id, item_id=item.id)


def latest_entries(entries: Iterable[FollowUp], *, until: date) -> dict[str, FollowUp]:
    """Return each action's latest follow-up entry by a day, by the action's id."""
    by_action: dict[str, list[FollowUp]] = {}
    for entry in entries:
        if entry.entered_on <= until:
            by_action.setdefault(entry.action_id, []).append(entry)
    latest = {action_id: latest_entry(found) for action_id, found in by_action.items()}
    return {action_id: entry for action_id, entry in latest.items() if entry is not None}


def placed(records: Iterable[R]) -> list[R]:
    """Return records in the order of their positions."""
    return sorted(records, key=attrgetter("position"))
