"""The records that a meeting's papers are made of: its own and what they refer to, whatever else there is."""

from collections.abc import Iterable, Iterator

from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.kept_matter import KeptMatter
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.record import R, Record
from turva_desktop.services.meetings.carry_over import meeting_reviews
from turva_desktop.store import Reading
from turva_desktop.store.tables import TABLES


def records_of_meeting(tx: Reading, meeting_id: str, named: Iterable[str] = ()) -> Content:
    """Return the records of a meeting's papers, with what is open on its agenda as of now.

    `named` are items of other meetings that the papers name: how its matters were handled before.
    Whatever decides what is confidential comes along: the § of follow-up entries, the private persons.
    """
    meeting = tx.get(Meeting, meeting_id)
    items = tx.matching(Item, meeting_id=meeting_id)
    ids = {item.id for item in items}
    reviews = [one.review for one in meeting_reviews(tx, meeting)]
    born = tx.all(Action, TABLES[Action].c.origin_item_id.in_(ids))
    reviewed = {review.action_id for review in reviews if review.action_id} - {action.id for action in born}
    actions = [*born, *_some(tx, Action, reviewed)]
    entries = tx.all(FollowUp, TABLES[FollowUp].c.action_id.in_({action.id for action in actions}))
    referred = {one.item_id for one in reviews if one.item_id} | {one.item_id for one in entries if one.item_id}
    others = {one.id: one for one in _some(tx, Item, {*referred, *named} - ids)}
    meetings = {meeting.id: meeting}
    meetings |= {one.id: one for one in _some(tx, Meeting, {one.meeting_id for one in others.values()} - {meeting.id})}
    parts: Iterator[Iterable[Record]] = iter(
        (
            [profile_of(tx)],
            _some(tx, Body, {one.body_id for one in meetings.values()}),
            meetings.values(),
            items,
            others.values(),
            tx.matching(Attendance, meeting_id=meeting_id),
            tx.all(Disqualification, TABLES[Disqualification].c.item_id.in_(ids)),
            tx.all(Vote, TABLES[Vote].c.item_id.in_(ids)),
            tx.matching(Correction, meeting_id=meeting_id),
            tx.matching(Attachment, meeting_id=meeting_id),
            reviews,
            tx.matching(KeptMatter, meeting_id=meeting_id),
            actions,
            entries,
            tx.matching(Person, private=True),
        )
    )
    return Content(record for part in parts for record in part)


def _some(tx: Reading, kind: type[R], ids: Iterable[str]) -> list[R]:
    """Return the records with these ids."""
    wanted = list(ids)
    return tx.all(kind, TABLES[kind].c.id.in_(wanted)) if wanted else []
