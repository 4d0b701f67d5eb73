"""What can hardly be in a meeting's records: it gets a remark, never a wall, for life is richer than rules."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body, MemberRole
from turva_desktop.domain.comings import Comings
from turva_desktop.domain.item import Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.text import same_name
from turva_desktop.services.meetings.warnings import MeetingWarning, WarningCode

_UNANIMOUS: Final = re.compile(r"yksimielis|enhällig|ovttajiena|unanimous", re.IGNORECASE)
_NO_SEAT: Final = frozenset({MemberRole.DEPUTY, MemberRole.EXPERT})
"""Roles that nobody can stand in for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a meeting's records say of its course: read once, for all its items together.

    `members` are the body's members of the day with their roles: who of them had no row has a seat all the same.
    """

    meeting: Meeting
    body: Body
    rows: Sequence[Attendance]
    members: Sequence[tuple[str, MemberRole]]
    items: Sequence[Item]
    votes: Sequence[Vote]
    conflicts: Sequence[Disqualification]


def impossible_things(course: Course) -> Iterator[MeetingWarning]:
    """Yield what can hardly be in a meeting: its days, who checks it, who stands for whom, its votes and texts."""
    yield from _of_days(course.meeting)
    yield from _of_people(course)
    yield from _of_comings(course)
    comings = Comings.of(course.meeting, course.rows, course.items)
    for item in course.items:
        yield from _of_votes(course, item, comings)
        yield from _of_conflicts(course, item)
        yield from _of_texts(course.meeting, item)


def _of_days(meeting: Meeting) -> Iterator[MeetingWarning]:
    for code, day in (
        (WarningCode.CHECKED_BEFORE, meeting.checked_on),
        (WarningCode.APPROVED_BEFORE, meeting.approved_on),
    ):
        if day is not None and day < meeting.held_on:
            details = {"day": day_text(day), "held": day_text(meeting.held_on)}
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
    inspectors = {same_name(name): name for name in reversed(course.meeting.inspectors)}
    for name, times in Counter(map(same_name, course.meeting.inspectors)).items():
        if name and times > 1:
            yield MeetingWarning(code=WarningCode.INSPECTOR_TWICE, details={"name": inspectors[name].strip()})
    yield from _of_deputies(course)


def _of_deputies(course: Course) -> Iterator[MeetingWarning]:
    people = (*((row.name, row.role) for row in course.rows), *course.members)
    seated = {same_name(name) for name, role in people if role not in _NO_SEAT}
    for row in course.rows:
        replaced = same_name(row.deputy_for)
        if replaced and replaced == same_name(row.name):
            yield MeetingWarning(code=WarningCode.OWN_DEPUTY, details={"name": row.name})
        elif replaced and row.presence.is_there and replaced not in seated:
            details = {"name": row.name, "replaced": row.deputy_for.strip()}
            yield MeetingWarning(code=WarningCode.DEPUTY_OF_UNKNOWN, details=details)


def _of_comings(course: Course) -> Iterator[MeetingWarning]:
    starts, ends = course.meeting.starts, course.meeting.ends
    for row in course.rows:
        details = {"name": row.name}
        by_section = row.arrived_section and row.left_section and row.left_section < row.arrived_section
        if by_section or (row.arrived and row.left and row.left < row.arrived):
            yield MeetingWarning(code=WarningCode.LEFT_BEFORE_ARRIVING, details=details)
        if starts is not None and row.left is not None and row.left < starts:
            yield MeetingWarning(code=WarningCode.LEFT_BEFORE_START, details=details)
        if ends is not None and row.arrived is not None and row.arrived > ends:
            yield MeetingWarning(code=WarningCode.ARRIVED_AFTER_END, details=details)


def _of_votes(course: Course, item: Item, comings: Comings) -> Iterator[MeetingWarning]:
    votes = [vote for vote in course.votes if vote.item_id == item.id]
    there = comings.votes_at(item.section, (one.name for one in course.conflicts if one.item_id == item.id))
    for vote in votes:
        cast = vote.in_favour + vote.against + vote.blank
        if cast > there:
            details = {"item": called(item), "cast": str(cast), "there": str(there)}
            yield MeetingWarning(code=WarningCode.TOO_MANY_VOTES, item_id=item.id, details=details)
    said = " ".join((item.handling, item.decision, *(vote.result for vote in votes)))
    if votes and _UNANIMOUS.search(said):
        yield MeetingWarning(code=WarningCode.UNANIMOUS_VOTE, item_id=item.id, details={"item": called(item)})


def _of_conflicts(course: Course, item: Item) -> Iterator[MeetingWarning]:
    known = {same_name(row.name) for row in course.rows}
    for barred in course.conflicts:
        if barred.item_id == item.id and same_name(barred.name) not in known:
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
