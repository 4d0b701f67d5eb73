"""Warnings, not walls: what a meeting lacks or should look at, in the order in which it matters."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from sqlalchemy import select

from turva_desktop.domain.attendance import Attendance, turnout
from turva_desktop.domain.body import Body, BodyKind, missing_parties
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.fields import text_fields
from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.domain.item import Commitment, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState, invitation_is_late
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.network import OrganisationKind
from turva_desktop.services.meetings.carry_over import meeting_reviews
from turva_desktop.services.meetings.impossible import Course, called, impossible_things
from turva_desktop.services.meetings.warnings import MeetingWarning, WarningCode
from turva_desktop.services.network import body_seats
from turva_desktop.store import Reading
from turva_desktop.store.tables import TABLES

_PARTY_CODES: Final = {
    OrganisationKind.POLICE: WarningCode.POLICE_MISSING,
    OrganisationKind.RESCUE: WarningCode.RESCUE_MISSING,
    OrganisationKind.ASSOCIATION: WarningCode.ASSOCIATION_MISSING,
    OrganisationKind.MUNICIPALITY: WarningCode.MUNICIPALITY_MISSING,
}


def meeting_warnings(tx: Reading, meeting: Meeting, today: date) -> list[MeetingWarning]:
    """Return a meeting's warnings; approved minutes have none."""
    if meeting.state is MeetingState.APPROVED:
        return []
    body = tx.get(Body, meeting.body_id)
    items = tx.matching(Item, meeting_id=meeting.id)
    rows = tx.matching(Attendance, meeting_id=meeting.id)
    ids = [item.id for item in items]
    return [
        *_of_invitation(meeting, body, today),
        *_of_attendance(tx, meeting, body, rows),
        *_of_follow_up(tx, meeting, items),
        *(warning for item in items for warning in _of_item(tx, item, meeting)),
        *impossible_things(
            Course(
                meeting=meeting,
                body=body,
                rows=rows,
                members=[(seat.person.name, seat.membership.role) for seat in body_seats(tx, body.id, meeting.held_on)],
                items=items,
                votes=tx.all(Vote, TABLES[Vote].c.item_id.in_(ids)),
                conflicts=tx.all(Disqualification, TABLES[Disqualification].c.item_id.in_(ids)),
            )
        ),
    ]


def _of_invitation(meeting: Meeting, body: Body, today: date) -> Iterator[MeetingWarning]:
    if meeting.state.order > MeetingState.SENT.order:
        return
    if invitation_is_late(meeting, body.invitation_days, today):
        by = date.fromordinal(meeting.held_on.toordinal() - body.invitation_days)
        yield MeetingWarning(
            code=WarningCode.INVITATION_LATE, details={"days": str(body.invitation_days), "by": day_text(by)}
        )


def _of_attendance(tx: Reading, meeting: Meeting, body: Body, rows: Sequence[Attendance]) -> Iterator[MeetingWarning]:
    begun = meeting.state.order >= MeetingState.HELD.order or any(row.presence.is_there for row in rows)
    counted = turnout(rows)
    if begun and rows and not counted.quorate:
        yield MeetingWarning(code=WarningCode.NO_QUORUM)
    elif begun and rows and not counted.quorate_at_start:
        details = {"there": str(counted.at_start), "seats": str(counted.seats)}
        yield MeetingWarning(code=WarningCode.NO_QUORUM_AT_START, details=details)
    if body.kind is BodyKind.WORKING_GROUP:
        seats = body_seats(tx, body.id, meeting.held_on)
        for kind in missing_parties({seat.organisation.kind for seat in seats if seat.organisation}):
            yield MeetingWarning(code=_PARTY_CODES[kind])


def _of_follow_up(tx: Reading, meeting: Meeting, items: list[Item]) -> Iterator[MeetingWarning]:
    """Warn when open actions come to a meeting in which they would be seen nowhere; matters are items themselves."""
    if any(item.kind is ItemKind.FOLLOW_UP for item in items):
        return
    hidden = [one for one in meeting_reviews(tx, meeting) if one.continued_as is None]
    if hidden:
        yield MeetingWarning(code=WarningCode.NO_FOLLOW_UP, details={"count": str(len(hidden))})


def _of_item(tx: Reading, item: Item, meeting: Meeting) -> Iterator[MeetingWarning]:
    name = called(item)
    texts = (value for _, value in text_fields(item) if isinstance(value, str))
    if any(map(holds_identity_code, texts)):
        yield MeetingWarning(code=WarningCode.IDENTITY_CODE, item_id=item.id, details={"item": name})
    if item.reply_due:
        decided = item.decided_on or meeting.held_on
        if item.reply_due < decided:
            details = {"item": name, "due": day_text(item.reply_due), "decided": day_text(decided)}
            yield MeetingWarning(code=WarningCode.DEADLINE_BEFORE_DECISION, item_id=item.id, details=details)
    if item.total_cost is not None and item.costs and total_cost(item.costs) != item.total_cost:
        details = {"item": name, "sum": _euros(total_cost(item.costs)), "total": _euros(item.total_cost)}
        yield MeetingWarning(code=WarningCode.COSTS_DIFFER, item_id=item.id, details=details)
    if item.commitment is Commitment.PRELIMINARY and not _confirmed_later(tx, item):
        yield MeetingWarning(code=WarningCode.COMMITMENT_PRELIMINARY, item_id=item.id, details={"item": name})
    if meeting.state.order >= MeetingState.HELD.order and item.needs_decision and not item.decision.strip():
        yield MeetingWarning(code=WarningCode.NO_DECISION, item_id=item.id, details={"item": name})


def _confirmed_later(tx: Reading, item: Item) -> bool:
    """Tell whether a later handling of the matter, in any body, confirmed the commitment."""
    table, after = TABLES[Item], TABLES[Item].alias("after")
    later = select(table.c.id, table.c.commitment).where(table.c.previous_item_id == item.id).cte(recursive=True)
    later = later.union(select(after.c.id, after.c.commitment).join(later, after.c.previous_item_id == later.c.id))
    confirmed = select(later.c.id).where(later.c.commitment == Commitment.CONFIRMED.value, later.c.id != item.id)
    return bool(tx.rows(confirmed.limit(1)))


def _euros(amount: object) -> str:
    return f"{amount:,f}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
