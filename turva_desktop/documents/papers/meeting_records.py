"""A meeting with what belongs to it, found among a content's records: what minutes, agenda and extract print."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from types import MappingProxyType

from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.paper import Wanted
from turva_desktop.documents.withholding.left_out import Grounded, left_out_of_meeting
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.handlings import Handlings
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.kept_matter import KeptMatter, matters_of
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.record import R
from turva_desktop.domain.review import Review
from turva_desktop.domain.secrecy import is_confidential

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
    KeptMatter,
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

    `open` is what came to the meeting as its agenda says it, `told` what the minutes say of it and of the actions born:
    as it was kept when the agenda was sent and the minutes approved, before that as it is now. `handled` tells how the
    items' matters were handled before, `withheld` has the ids of items without their texts.
    """

    content: Content
    profile: Profile
    body: Body
    meeting: Meeting
    items: tuple[Item, ...]
    attendances: tuple[Attendance, ...]
    open: tuple[KeptMatter, ...]
    told: tuple[KeptMatter, ...]
    attachments: tuple[Attachment, ...]
    background: tuple[Attachment, ...]
    corrections: tuple[Correction, ...]
    handled: Mapping[ItemId, Handlings]
    withheld: frozenset[str]

    def votes(self, item: Item) -> list[Vote]:
        """Return the votes of an item."""
        return placed(self.content.matching(Vote, item_id=item.id))

    def disqualified(self, item: Item) -> list[Disqualification]:
        """Return who had a conflict of interest in an item."""
        return self.content.matching(Disqualification, item_id=item.id)

    def born(self, item: Item) -> list[KeptMatter]:
        """Return the actions born from an item."""
        return [one for one in self.told if one.origin_item_id == item.id]

    def reviewed(self) -> list[KeptMatter]:
        """Return what the minutes say of the open actions and unfinished matters that came to the meeting."""
        return [one for one in self.told if not one.was_born]

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
        body=_body(content, meeting),
        meeting=meeting,
        items=tuple(items),
        attendances=tuple(placed(content.matching(Attendance, meeting_id=meeting_id))),
        open=tuple(_matters(content, meeting, MeetingState.SENT, kept=meeting.sent_is_kept)),
        told=tuple(_matters(content, meeting, MeetingState.APPROVED, kept=meeting.approved_is_kept)),
        attachments=tuple(one for one in files if not one.background),
        background=tuple(one for one in files if one.background),
        corrections=tuple(
            sorted(content.matching(Correction, meeting_id=meeting_id), key=lambda one: one.corrected_on)
        ),
        handled=handled,
        withheld=frozenset(one.id for one in part.taken(Item)),
    )


def _body(content: Content, meeting: Meeting) -> Body:
    """Return a meeting's body as it was called when the paper left."""
    body = content.by_id(Body)[meeting.body_id]
    is_kept = meeting.sent_is_kept or meeting.approved_is_kept
    return replace(body, name=meeting.body_name) if is_kept and meeting.body_name else body


def _matters(content: Content, meeting: Meeting, stage: MeetingState, *, kept: bool) -> Iterator[KeptMatter]:
    """Yield what a paper says of open matters and of the actions born: as it was kept, or as it is before that."""
    if not kept:
        yield from matters_of(content, meeting, stage)
        return
    for matter in placed(content.matching(KeptMatter, meeting_id=meeting.id, stage=stage)):
        about = content.get(Action, matter.action_id) or content.get(Item, matter.item_id)
        # What has become confidential since is so in this paper too.
        yield replace(matter, confidentiality=about.confidentiality) if about and is_confidential(about) else matter


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
