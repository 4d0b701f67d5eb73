"""What can hardly be in a meeting's records: it gets a remark, never a wall, for life is richer than rules."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.attendance import Attendance, turnout
from turva_desktop.domain.body import Body
from turva_desktop.domain.item import Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.moments import day_text
from turva_desktop.services.meetings.warnings import MeetingWarning, WarningCode

_UNANIMOUS: Final = re.compile(r"yksimielis|enhällig|ovttajiena|unanimous", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a meeting's records say of its course: read once, for all its items together."""

    meeting: Meeting
    body: Body
    rows: Sequence[Attendance]
    items: Sequence[Item]
    votes: Sequence[Vote]
    conflicts: Sequence[Disqualification]


def impossible_things(course: Course) -> Iterator[MeetingWarning]:
    """Yield what can hardly be in a meeting: its days, who checks it, who stands for whom, its votes and texts."""
    yield from _of_days(course.meeting)
    yield from _of_people(course)
    for item in course.items:
        yield from _of_votes(course, item)
        yield from _of_conflicts(course, item)
        yield from _of_texts(course.meeting, item)


def _of_days(meeting: Meeting) -> Iterator[MeetingWarning]:
    for name in ("checked_on", "approved_on"):
        day = getattr(meeting, name)
        if day is not None and day < meeting.held_on:
            details = {"day": day_text(day), "held": day_text(meeting.held_on)}
            code = WarningCode.CHECKED_BEFORE if name == "checked_on" else WarningCode.APPROVED_BEFORE
            yield MeetingWarning(code=code, details=details)
    if meeting.checked_on and meeting.approved_on and meeting.approved_on < meeting.checked_on:
        yield MeetingWarning(code=WarningCode.APPROVED_UNCHECKED)
    if meeting.invitation_sent_on is not None and meeting.invitation_sent_on > meeting.held_on:
        yield MeetingWarning(code=WarningCode.INVITED_AFTER, details={"day": day_text(meeting.invitation_sent_on)})
    if meeting.state.order < MeetingState.HELD.order:
        return
    if meeting.starts is not None and meeting.ends is None:
        yield MeetingWarning(code=WarningCode.NO_END)
    if meeting.starts is not None and meeting.ends is not None and meeting.ends <= meeting.starts:
        yield MeetingWarning(code=WarningCode.ENDS_BEFORE)


def _of_people(course: Course) -> Iterator[MeetingWarning]:
    wanted, named = course.body.inspectors, len(course.meeting.inspectors)
    if course.meeting.state.order >= MeetingState.HELD.order and named < wanted:
        details = {"named": str(named), "wanted": str(wanted)}
        yield MeetingWarning(code=WarningCode.NO_INSPECTORS, details=details)
    for row in course.rows:
        if row.deputy_for and row.deputy_for.casefold() == row.name.casefold():
            yield MeetingWarning(code=WarningCode.OWN_DEPUTY, details={"name": row.name})


def _of_votes(course: Course, item: Item) -> Iterator[MeetingWarning]:
    votes = [vote for vote in course.votes if vote.item_id == item.id]
    there = turnout(course.rows).filled
    for vote in votes:
        cast = vote.in_favour + vote.against + vote.blank
        if cast > there:
            details = {"item": called(item), "cast": str(cast), "there": str(there)}
            yield MeetingWarning(code=WarningCode.TOO_MANY_VOTES, item_id=item.id, details=details)
    if votes and _UNANIMOUS.search(f"{item.handling} {item.decision}"):
        yield MeetingWarning(code=WarningCode.UNANIMOUS_VOTE, item_id=item.id, details={"item": called(item)})


def _of_conflicts(course: Course, item: Item) -> Iterator[MeetingWarning]:
    known = {row.name.casefold() for row in course.rows}
    for barred in course.conflicts:
        if barred.item_id == item.id and barred.name.casefold() not in known:
            details = {"item": called(item), "name": barred.name}
            yield MeetingWarning(code=WarningCode.CONFLICT_OF_UNKNOWN, item_id=item.id, details=details)


def _of_texts(meeting: Meeting, item: Item) -> Iterator[MeetingWarning]:
    said = (item.account, item.proposal, item.handling, item.decision)
    is_sent = meeting.state.order >= MeetingState.SENT.order
    if is_sent and item.kind is ItemKind.MATTER and not any(text.strip() for text in said):
        yield MeetingWarning(code=WarningCode.EMPTY_ITEM, item_id=item.id, details={"item": called(item)})


def called(item: Item) -> str:
    """Return how remarks call an item."""
    return f"§ {item.section} {item.title}" if item.section else item.title
