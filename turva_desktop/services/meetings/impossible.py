"""What can hardly be in a meeting's records: it gets a remark, never a wall, for life is richer than rules."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from turva_desktop.domain.attendance import Attendance, turnout
from turva_desktop.domain.body import Body
from turva_desktop.domain.item import Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.record import Find
from turva_desktop.services.meetings.warnings import MeetingWarning, WarningCode

_UNANIMOUS: Final = re.compile(r"yksimielis|enhällig|ovttajiena|unanimous", re.IGNORECASE)


def impossible_things(find: Find, meeting: Meeting, items: Iterable[Item]) -> Iterator[MeetingWarning]:
    """Yield what can't be in a meeting: its days, who checks it, who stands for whom, its votes and texts."""
    rows = find.matching(Attendance, meeting_id=meeting.id)
    yield from _of_days(meeting)
    yield from _of_people(find, meeting, rows)
    for item in items:
        yield from _of_votes(find, item, rows)
        yield from _of_conflicts(find, item, rows)
        yield from _of_texts(meeting, item)


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


def _of_people(find: Find, meeting: Meeting, rows: Iterable[Attendance]) -> Iterator[MeetingWarning]:
    body = find.find(Body, meeting.body_id)
    wanted, named = body.inspectors if body else 0, len(meeting.inspectors)
    if meeting.state.order >= MeetingState.HELD.order and named < wanted:
        details = {"named": str(named), "wanted": str(wanted)}
        yield MeetingWarning(code=WarningCode.NO_INSPECTORS, details=details)
    for row in rows:
        if row.deputy_for and row.deputy_for.casefold() == row.name.casefold():
            yield MeetingWarning(code=WarningCode.OWN_DEPUTY, details={"name": row.name})


def _of_votes(find: Find, item: Item, rows: Iterable[Attendance]) -> Iterator[MeetingWarning]:
    votes = find.matching(Vote, item_id=item.id)
    there = turnout(rows).filled
    for vote in votes:
        cast = vote.in_favour + vote.against + vote.blank
        if cast > there:
            details = {"item": called(item), "cast": str(cast), "there": str(there)}
            yield MeetingWarning(code=WarningCode.TOO_MANY_VOTES, item_id=item.id, details=details)
    if votes and _UNANIMOUS.search(f"{item.handling} {item.decision}"):
        yield MeetingWarning(code=WarningCode.UNANIMOUS_VOTE, item_id=item.id, details={"item": called(item)})


def _of_conflicts(find: Find, item: Item, rows: Iterable[Attendance]) -> Iterator[MeetingWarning]:
    known = {row.name.casefold() for row in rows}
    for barred in find.matching(Disqualification, item_id=item.id):
        if barred.name.casefold() not in known:
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
