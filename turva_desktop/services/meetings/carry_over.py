"""Carry-over: every open action and every unfinished item comes back to the next meeting until it is closed.

Unfinished items come to the next meeting of their own body, open actions to every meeting of a working group and to
those of other bodies whose agenda has a follow-up item: a board is not asked of every action of the plan.

What is open is computed whenever it is asked, so nothing can be lost by a list that was not brought up to date; the
rows of `Review` are stored when the agenda is made, when the meeting goes a step on, and when something is reviewed.
From the checking of the minutes on, only the stored rows speak.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import exists

from turva_desktop.domain.body import Body, BodyKind
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ItemId, new_id
from turva_desktop.domain.item import Item, ItemKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.services.actions import followed_actions
from turva_desktop.store import Reading, Writing
from turva_desktop.store.tables import TABLES

CLOSING = frozenset({ReviewResult.DONE, ReviewResult.DROPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """Something open that came to a meeting, and what the meeting said of it.

    Exactly one of `action` and `item` is there. `item_meeting` is where the item was left unfinished;
    `continued_as` is the item of this meeting that goes on with it.
    """

    review: Review
    action: FollowedAction | None = None
    item: Item | None = None
    item_meeting: Meeting | None = None
    continued_as: Item | None = None

    @property
    def id(self) -> str:
        """Return the review's id: it is listed under it."""
        return self.review.id

    @property
    def title(self) -> str:
        """Return the title of what came back."""
        if self.action:
            return f"{self.action.action.number} {self.action.action.title}".strip()
        return self.item.title if self.item else ""


def meeting_order(meeting: Meeting) -> tuple[date, int, str]:
    """Return the key that puts meetings in the order in which they are held."""
    return (meeting.held_on, meeting.number, meeting.id)


def unfinished_items(tx: Reading, meeting: Meeting) -> list[Item]:
    """Return the items that earlier meetings of the body left unfinished and nobody has taken on since.

    An item is taken on when an item of another earlier meeting continues it (then that one speaks for the matter),
    and closed when it is marked finished or another meeting reviewed it as done or dropped.
    """
    meetings = tx.matching(Meeting, body_id=meeting.body_id)
    earlier = {one.id: one for one in meetings if meeting_order(one) < meeting_order(meeting)}
    item, review = TABLES[Item], TABLES[Review]
    follower = item.alias("follower")
    left = tx.all(
        Item,
        item.c.meeting_id.in_(earlier),
        item.c.finished == 0,
        ~exists().where(follower.c.previous_item_id == item.c.id, follower.c.meeting_id.in_(earlier)),
        ~exists().where(
            review.c.item_id == item.c.id, review.c.meeting_id != meeting.id, review.c.result.in_(sorted(CLOSING))
        ),
    )
    tx.seen.add(Review)  # SQLite has looked at them
    return sorted(left, key=lambda one: (*meeting_order(earlier[one.meeting_id]), one.position))


def open_actions(tx: Reading, meeting: Meeting, actions: Iterable[FollowedAction]) -> list[FollowedAction]:
    """Return those of the actions that are open and were not born in this very meeting."""
    own = {item.id for item in tx.matching(Item, meeting_id=meeting.id)}
    return [one for one in actions if one.status.is_open and one.action.origin_item_id not in own]


def follows_actions(body: Body, kinds: Iterable[ItemKind]) -> bool:
    """Tell whether open actions come to a meeting: a working group's own, and any whose agenda follows them up."""
    return body.kind is BodyKind.WORKING_GROUP or ItemKind.FOLLOW_UP in kinds


def review_id(meeting_id: str, target_id: str) -> str:
    """Return the id of a meeting's review of something: the same however often it is worked out."""
    return str(uuid5(NAMESPACE_URL, f"turva:review:{meeting_id}:{target_id}"))


def meeting_reviews(tx: Reading, meeting: Meeting) -> list[Reviewed]:
    """Return everything that came to a meeting's follow-up: unfinished items first, then actions."""
    stored = {row.id: row for row in tx.matching(Review, meeting_id=meeting.id)}
    if meeting.state.order < MeetingState.CHECKED.order:
        rows = _up_to_date(tx, meeting, stored)
    else:
        rows = list(stored.values())
    return _with_targets(tx, meeting, rows)


def store_reviews(tx: Writing, meeting: Meeting) -> None:
    """Store what came to a meeting; unreviewed rows of what has been closed elsewhere go."""
    stored = {row.id: row for row in tx.matching(Review, meeting_id=meeting.id)}
    wanted = {row.id: row for row in _up_to_date(tx, meeting, stored)}
    for gone in stored.keys() - wanted.keys():
        tx.delete(Review, gone)
    for row_id, row in wanted.items():
        if row_id not in stored:
            tx.add(row)
        elif stored[row_id] != row:
            tx.save(row)


def continue_item(item: Item, meeting: Meeting) -> Item:
    """Return the item of a meeting that goes on with an unfinished one; the caller places and adds it."""
    return replace(
        item,
        id=ItemId(new_id()),
        meeting_id=meeting.id,
        section=None,
        previous_item_id=item.id,
        handling="",
        decision="",
        dissent="",
        finished=False,
    )


def _up_to_date(tx: Reading, meeting: Meeting, stored: dict[str, Review]) -> list[Review]:
    """Return the stored rows that still matter and rows for whatever is open, items first, each in their order."""
    said = {row.action_id or row.item_id: row for row in stored.values()}
    actions = followed_actions(tx)
    kinds = [item.kind for item in tx.matching(Item, meeting_id=meeting.id)]
    follows = follows_actions(tx.get(Body, meeting.body_id), kinds)
    still_open = {one.id for one in open_actions(tx, meeting, actions)} if follows else set()
    rows: list[Review] = []
    for item in unfinished_items(tx, meeting):
        fresh = Review(id=review_id(meeting.id, item.id), meeting_id=meeting.id, item_id=item.id)
        rows.append(said.get(item.id, fresh))
    found = {row.id for row in rows}
    rows += [
        row for row in stored.values() if row.item_id and row.result is not ReviewResult.PENDING and row.id not in found
    ]
    for one in actions:
        row = said.get(one.id)
        if one.id in still_open or (row and row.result is not ReviewResult.PENDING):
            fresh = Review(id=review_id(meeting.id, one.id), meeting_id=meeting.id, action_id=one.id)
            rows.append(row or fresh)
    return [replace(row, position=place) for place, row in enumerate(rows)]


def _with_targets(tx: Reading, meeting: Meeting, rows: Iterable[Review]) -> list[Reviewed]:
    rows = list(rows)
    actions = {one.id: one for one in followed_actions(tx, only=[row.action_id for row in rows if row.action_id])}
    own = tx.matching(Item, meeting_id=meeting.id)
    continued = {item.previous_item_id: item for item in own if item.previous_item_id}
    items = {one.id: one for one in tx.all(Item, TABLES[Item].c.id.in_({row.item_id for row in rows if row.item_id}))}
    left_in = {one.meeting_id for one in items.values()}
    meetings = {one.id: one for one in tx.all(Meeting, TABLES[Meeting].c.id.in_(left_in))}
    reviewed = []
    for row in rows:
        item = items.get(row.item_id) if row.item_id else None
        reviewed.append(
            Reviewed(
                review=row,
                action=actions.get(row.action_id) if row.action_id else None,
                item=item,
                item_meeting=meetings[item.meeting_id] if item else None,
                continued_as=continued.get(item.id) if item else None,
            )
        )
    return reviewed
