"""What a meeting's paper says of an open matter or of an action born in it, kept when it is sent and when approved.

Actions live on after the meeting: they get other names, days and statuses, and some are deleted. What was sent to the
members, and what was approved, stays as it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.action import ACTION, Action, ActionStatus
from turva_desktop.domain.body import Body
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowUp, latest_entry
from turva_desktop.domain.ids import ActionId, ItemId, MeetingId, new_id
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.meeting import Meeting, MeetingState, locked_meeting
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.review import REVIEW, Review, ReviewResult
from turva_desktop.domain.secrecy import Hide


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMatter:
    """An open matter as a paper of a meeting said it; `stage` says of which: the one sent, or the one approved.

    With an `origin_item_id` it is an action born of that item, else an action or an item that came to the follow-up.
    """

    id: str
    meeting_id: MeetingId
    stage: MeetingState
    position: int = 0
    action_id: ActionId | None = None
    item_id: ItemId | None = None
    origin_item_id: ItemId | None = None
    number: str = ""
    title: str
    lead: str = ""
    end: date | None = None
    ongoing: bool = False
    schedule_text: str = ""
    status: ActionStatus = ActionStatus.NOT_STARTED
    result: ReviewResult = ReviewResult.PENDING
    reason: str = ""
    new_due: date | None = None
    confidentiality: Confidentiality = Confidentiality.PUBLIC

    @property
    def was_born(self) -> bool:
        """Tell whether it is an action that the meeting itself decided on."""
        return self.origin_item_id is not None


KEPT_AT: Final = (MeetingState.SENT, MeetingState.APPROVED)
"""The steps at which a paper leaves and what it says is kept."""


def marked_as_kept(meeting: Meeting, stage: MeetingState, find: Find, *, kept: bool) -> Meeting:
    """Return a meeting that says whether what its paper said at a step is kept, and what its body was called then."""
    body = find.find(Body, meeting.body_id)
    if kept and body is not None and (stage is MeetingState.SENT or not meeting.body_name):
        meeting = replace(meeting, body_name=body.name)
    match stage:
        case MeetingState.SENT:
            return replace(meeting, sent_is_kept=kept)
        case MeetingState.APPROVED:
            return replace(meeting, approved_is_kept=kept)
        case _:
            return meeting


def matters_of(find: Find, meeting: Meeting, stage: MeetingState) -> Iterator[KeptMatter]:
    """Yield what the papers of a meeting say of open matters and of the actions born in it, as they are now.

    Of actions it is said how they stood when the meeting began: what was noted in it does not count.
    """
    items = sorted(find.matching(Item, meeting_id=meeting.id), key=attrgetter("position"))
    own = {item.id for item in items}
    for review in sorted(find.matching(Review, meeting_id=meeting.id), key=attrgetter("position")):
        action, item = find.find(Action, review.action_id), find.find(Item, review.item_id)
        if action is not None:
            entries = find.matching(FollowUp, action_id=action.id)
            before = [one for one in entries if one.item_id not in own and one.entered_on <= meeting.held_on]
            latest = latest_entry(before)
            yield _of_action(action, latest.status if latest else ActionStatus.NOT_STARTED, meeting.id, stage, review)
        elif item is not None:
            yield _of_item(item, stage, review)
    for item in items:
        for action in sorted(find.matching(Action, origin_item_id=item.id), key=attrgetter("position")):
            yield replace(_of_action(action, ActionStatus.NOT_STARTED, meeting.id, stage), origin_item_id=item.id)


def _of_item(item: Item, stage: MeetingState, review: Review) -> KeptMatter:
    return KeptMatter(
        id=new_id(),
        meeting_id=review.meeting_id,
        stage=stage,
        position=review.position,
        item_id=item.id,
        title=item.title,
        result=review.result,
        reason=review.reason,
        new_due=review.new_due,
        confidentiality=item.confidentiality,
    )


def _of_action(
    action: Action,
    status: ActionStatus,
    meeting_id: MeetingId,
    stage: MeetingState,
    review: Review | None = None,
) -> KeptMatter:
    return KeptMatter(
        id=new_id(),
        meeting_id=meeting_id,
        stage=stage,
        position=review.position if review else action.position,
        action_id=action.id,
        number=action.number,
        title=action.title,
        lead=action.lead,
        end=action.end,
        ongoing=action.ongoing,
        schedule_text=action.schedule_text,
        status=status,
        result=review.result if review else ReviewResult.PENDING,
        reason=review.reason if review else "",
        new_due=review.new_due if review else None,
        confidentiality=action.confidentiality,
    )


_OF_ACTION: Final = ("number", "lead", "end", "ongoing", "schedule_text", "confidentiality", "origin_item_id")
"""The fields that are an action's own, and are called so."""

KEPT_MATTER = Kind(
    record=KeptMatter,
    prose=("reason",),
    word=words(
        "avoin asia asiakirjassa", "öppet ärende i dokumentet", "rabas ášši áššegirjjis", "open matter on paper"
    ),
    many=words(
        "Avoimet asiat asiakirjoissa",
        "Öppna ärenden i dokumenten",
        "Rabas áššit áššegirjjiin",
        "Open matters on papers",
    ),
    place=Place.MEETINGS,
    opens="meeting_id",
    belongs={
        "meeting_id": (Meeting, Gone.WITH_IT),
        "action_id": (Action, Gone.STAYS),
        "item_id": (Item, Gone.STAYS),
        "origin_item_id": (Item, Gone.STAYS),
    },
    within="meeting_id",
    title=lambda matter, _: f"{matter.number} {matter.title}",
    own=frozenset({"id", "position"}),
    labels={
        "meeting_id": labels.MEETING,
        "stage": labels.STAGE,
        "action_id": labels.ACTION,
        "item_id": labels.ITEM,
        **{name: ACTION.labels[name] for name in _OF_ACTION},
        "title": labels.HEADING,
        "status": FOLLOW_UP.labels["status"],
        **{name: REVIEW.labels[name] for name in ("result", "reason", "new_due")},
    },
    locked=lambda matter, find: locked_meeting(find.find(Meeting, matter.meeting_id)),
    secrecy=Hide(by=("action_id", "item_id", "origin_item_id")),
)
