"""Meetings: their making, their life from agenda to approved minutes, and finding them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select

from turva_desktop.domain.agenda import StandingItem, WaitingItem
from turva_desktop.domain.body import Body, MemberRole
from turva_desktop.domain.correction import CORRECTION, Correction
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import BodyId, ItemId, MeetingId, new_id
from turva_desktop.domain.item import Item, ItemKind
from turva_desktop.domain.kinds import check_deletable
from turva_desktop.domain.meeting import MEETING, Meeting, MeetingState, begin_meeting
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.record import changed
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.domain.steps import (
    INVITATION_SENT,
    MEETING_HELD,
    MEETING_TAKEN_BACK,
    MINUTES_APPROVED,
    MINUTES_CHECKED,
    MINUTES_CORRECTED,
    adding,
    changing,
    deleting,
)
from turva_desktop.services.actions import followed_actions
from turva_desktop.services.meetings.agenda import (
    AgendaService,
    place_unfinished,
    place_waiting,
)
from turva_desktop.services.meetings.attachments import AttachmentService
from turva_desktop.services.meetings.attendance import AttendanceService, add_members
from turva_desktop.services.meetings.carry_over import (
    follows_actions,
    meeting_order,
    open_actions,
    review_id,
    store_reviews,
    unfinished_items,
)
from turva_desktop.services.meetings.checks import meeting_warnings
from turva_desktop.services.meetings.detail import MeetingDetail, MeetingLine, meeting_detail
from turva_desktop.services.meetings.follow_up import FollowUpService
from turva_desktop.services.meetings.keeping import keep_matters, let_go_of_matters
from turva_desktop.services.meetings.locking import unlocked
from turva_desktop.services.meetings.numbering import (
    has_sections,
    number_items,
)
from turva_desktop.services.meetings.warnings import MeetingWarning
from turva_desktop.services.register import add_new, check_changed
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.tables import TABLES

STEP_OF_STATE: Final = {
    MeetingState.SENT: INVITATION_SENT,
    MeetingState.HELD: MEETING_HELD,
    MeetingState.CHECKED: MINUTES_CHECKED,
    MeetingState.APPROVED: MINUTES_APPROVED,
}
OWN_FIELDS = frozenset({"id", "state", "version", "year", "sent_is_kept", "approved_is_kept", "body_name"})
"""What `edit` may not touch: the steps of a meeting's life see to them."""


class AgendaSource(StrEnum):
    """What a new meeting's agenda starts from; unfinished matters come in any case."""

    TEMPLATE = "template"
    LAST = "last"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """What a meeting made now would bring: its number, and what comes to it by itself."""

    label: str
    unfinished: int
    open_actions: int
    waiting: tuple[WaitingItem, ...]
    last: Meeting | None


@dataclass(frozen=True, slots=True)
class MeetingService:
    """Meetings and what is decided in them."""

    workspace: Workspace

    @property
    def agenda(self) -> AgendaService:
        """Return items, their order, votes, actions from decisions, templates and waiting lists."""
        return AgendaService(self.workspace)

    @property
    def attendance(self) -> AttendanceService:
        """Return who is at meetings."""
        return AttendanceService(self.workspace)

    @property
    def follow_up(self) -> FollowUpService:
        """Return the reviewing of open actions and unfinished items."""
        return FollowUpService(self.workspace)

    @property
    def attachments(self) -> AttachmentService:
        """Return the files of meetings."""
        return AttachmentService(self.workspace)

    def all(
        self, body_id: str | None = None, year: int | None = None, *, only: Iterable[str] | None = None
    ) -> list[MeetingLine]:
        """Return meetings, newest first: all, or those of a body or a year, or those of `only` that are still there."""
        table = TABLES[Meeting]
        where = []
        if body_id is not None:
            where.append(table.c.body_id == body_id)
        if year is not None:
            where.append(table.c.year == year)
        if only is not None:
            where.append(table.c.id.in_(list(only)))
        item = TABLES[Item]
        with self.workspace.read() as tx:
            names = {body.id: body.name for body in tx.all(Body)}
            query = select(item.c.meeting_id, func.count()).group_by(item.c.meeting_id)
            if where:
                query = query.where(item.c.meeting_id.in_(select(table.c.id).where(*where)))
            counts = {str(meeting_id): int(count) for meeting_id, count in map(tuple, tx.rows(query))}
            return [
                MeetingLine(meeting=one, body_name=names[one.body_id], items=counts.get(one.id, 0))
                for one in sorted(tx.all(Meeting, *where), key=meeting_order, reverse=True)
            ]

    def years(self) -> list[int]:
        """Return the years in which there are meetings, newest first."""
        table = TABLES[Meeting]
        with self.workspace.read() as tx:
            return [int(row[0]) for row in tx.rows(select(table.c.year).distinct().order_by(table.c.year.desc()))]

    def get(self, meeting_id: str) -> Meeting:
        """Return a meeting; `TurvaError("record.gone")` when it was deleted."""
        with self.workspace.read() as tx:
            return tx.get(Meeting, meeting_id)

    def detail(self, meeting_id: str) -> MeetingDetail:
        """Return a meeting with everything that belongs to it."""
        with self.workspace.read() as tx:
            return meeting_detail(tx, meeting_id)

    def warnings(self, meeting_id: str, today: date) -> list[MeetingWarning]:
        """Return what a meeting lacks or should look at."""
        with self.workspace.read() as tx:
            return meeting_warnings(tx, tx.get(Meeting, meeting_id), today)

    def find(self, label: str, body: str | None = None) -> Meeting:
        """Return the meeting with a number such as "3/2026", of the body with (part of) a name.

        `TurvaError("meeting.not_found")` tells which there are, `TurvaError("meeting.which_body")` whose it may be.
        """
        with self.workspace.read() as tx:
            names = {one.id: one.name for one in tx.all(Body)}
            meetings = [
                one
                for one in sorted(tx.all(Meeting), key=lambda one: (one.year, one.number))
                if body is None or body.strip().casefold() in names[one.body_id].casefold()
            ]
        wanted = "".join(label.split())
        found = [one for one in meetings if one.label == wanted]
        exact = [one for one in found if body and names[one.body_id].casefold() == body.strip().casefold()]
        found = exact or found
        if not found:
            known = ", ".join(dict.fromkeys(one.label for one in meetings)) or "–"
            raise TurvaError("meeting.not_found", label=label, known=known)
        if len(found) > 1:
            bodies = ", ".join(names[one.body_id] for one in found)
            raise TurvaError("meeting.which_body", label=label, bodies=bodies)
        return found[0]

    def upcoming(self, body_id: str, held_on: date) -> Upcoming:
        """Return what a meeting of a body on a day would bring; nothing is made."""
        with self.workspace.read() as tx:
            bare = Meeting(id=MeetingId(""), body_id=BodyId(body_id), number=0, year=held_on.year, held_on=held_on)
            meeting = MEETING.begin(bare, tx)
            body = tx.get(Body, body_id)
            follows = follows_actions(body, [line.kind for line in _template(tx, body)])
            return Upcoming(
                label=meeting.label,
                unfinished=len(unfinished_items(tx, meeting)),
                open_actions=len(open_actions(tx, meeting, followed_actions(tx))) if follows else 0,
                waiting=tuple(tx.matching(WaitingItem, body_id=body_id, item_id=None)),
                last=_last_meeting(tx, meeting),
            )

    def create(
        self,
        body_id: str,
        held_on: date,
        *,
        starts: time | None = None,
        ends: time | None = None,
        place: str = "",
        remote: bool = False,
        source: AgendaSource = AgendaSource.TEMPLATE,
        waiting_ids: Iterable[str] = (),
    ) -> Meeting:
        """Make a meeting in one go: number, agenda, attendance, and everything open in its follow-up.

        The agenda has the standing items, the matters that earlier meetings left unfinished and the chosen
        proposals of the waiting list, in that order between the opening and the closing items.
        """
        with self.workspace.write(adding(Meeting)) as tx:
            body = tx.get(Body, body_id)
            bare = Meeting(
                id=MeetingId(new_id()),
                body_id=body.id,
                number=0,
                year=held_on.year,
                held_on=held_on,
                starts=starts,
                ends=ends,
                place=place,
                remote=remote,
            )
            meeting = add_new(tx, MEETING, bare)
            rows = add_members(tx, meeting)
            chairs = [row.name for row in rows if row.role is MemberRole.CHAIR]
            keepers = [row.name for row in rows if row.role is MemberRole.SECRETARY]
            meeting = replace(meeting, chair=next(iter(chairs), ""), keeper=next(iter(keepers), ""))
            tx.save(meeting)
            unfinished = unfinished_items(tx, meeting)
            tx.add_all(_standing(tx, meeting, body, source, skip={item.id for item in unfinished}))
            _bring_unfinished(tx, meeting, unfinished)
            place_waiting(tx, meeting, waiting_ids)
            store_reviews(tx, meeting)
        return meeting

    def edit(self, meeting_id: str, /, **changes: object) -> Meeting:
        """Change when, where and who. A draft moved to another year or body gets a number there."""
        if own := OWN_FIELDS & changes.keys():
            raise TypeError(own)
        with self.workspace.write(changing(Meeting)) as tx:
            before = unlocked(tx, meeting_id)
            meeting = changed(before, **changes)
            meeting = replace(meeting, year=meeting.held_on.year)
            if (meeting.year, meeting.body_id) != (before.year, before.body_id):
                if has_sections(tx, meeting_id):
                    raise TurvaError("meeting.year_fixed", label=before.label, year=before.year)
                if "number" not in changes:
                    meeting = begin_meeting(replace(meeting, number=0), tx)
            check_changed(tx, MEETING, before, meeting)
            tx.save(meeting)
        return meeting

    def delete(self, meeting_id: str) -> None:
        """Delete a meeting whose agenda has not been sent; its proposals go back to the waiting list."""
        with self.workspace.write(deleting(Meeting)) as tx:
            check_deletable(tx.get(Meeting, meeting_id), tx)
            tx.delete(Meeting, meeting_id)

    def advance(self, meeting_id: str, *, on: date) -> Meeting:
        """Take a meeting one step on in its life on a day: sent (§ numbers are given), held, checked, approved."""
        with self.workspace.read() as tx:
            seen = tx.get(Meeting, meeting_id)
        if seen.state is MeetingState.APPROVED:
            raise TurvaError("meeting.no_next_step", label=seen.label)
        following = list(MeetingState)[seen.state.order + 1]
        with self.workspace.write(STEP_OF_STATE[following]) as tx:
            before = tx.get(Meeting, meeting_id)
            if before.state is not seen.state:  # the step is named before its transaction begins
                raise TurvaError("meeting.moved_meanwhile", label=before.label)
            if before.state.order < MeetingState.CHECKED.order:
                store_reviews(tx, before)
            meeting = replace(before, state=following)
            match following:
                case MeetingState.SENT:
                    meeting = replace(meeting, invitation_sent_on=on)
                    number_items(tx, meeting)
                case MeetingState.CHECKED:
                    meeting = replace(meeting, checked_on=on)
                case MeetingState.APPROVED:
                    meeting = replace(meeting, approved_on=on)
            meeting = keep_matters(tx, meeting)
            tx.save(meeting)
        return meeting

    def step_back(self, meeting_id: str) -> Meeting:
        """Take a meeting one step back; re-opening approved minutes begins a new version of them."""
        with self.workspace.write(MEETING_TAKEN_BACK) as tx:
            before = tx.get(Meeting, meeting_id)
            match before.state:
                case MeetingState.DRAFT:
                    raise TurvaError("meeting.no_step_back", label=before.label)
                case MeetingState.SENT:
                    meeting = replace(before, invitation_sent_on=None)
                case MeetingState.CHECKED:
                    meeting = replace(before, checked_on=None)
                case MeetingState.APPROVED:
                    meeting = replace(before, approved_on=None, version=before.version + 1)
                case _:
                    meeting = before
            meeting = replace(meeting, state=list(MeetingState)[before.state.order - 1])
            meeting = let_go_of_matters(tx, before, meeting)
            tx.save(meeting)
        return meeting

    def correct(self, meeting_id: str, text: str, *, on: date, section: int | None = None) -> Correction:
        """Add a dated, explained correction to approved minutes; the minutes themselves stay as they were."""
        with self.workspace.write(MINUTES_CORRECTED) as tx:
            meeting = tx.get(Meeting, meeting_id)
            if meeting.state is not MeetingState.APPROVED:
                raise TurvaError("meeting.not_approved", label=meeting.label)
            correction = Correction(
                id=new_id(),
                meeting_id=meeting.id,
                section=section,
                corrected_on=on,
                text=text.strip(),
                author=self.workspace.author,
            )
            return add_new(tx, CORRECTION, correction)


def _standing(tx: Reading, meeting: Meeting, body: Body, source: AgendaSource, skip: set[ItemId]) -> list[Item]:
    """Return the items an agenda starts from; matters in `skip` come as unfinished ones and are left out."""
    items: list[Item] = []
    if source is AgendaSource.LAST:
        last = _last_meeting(tx, meeting)
        if last:
            items = [_repeated(item) for item in tx.matching(Item, meeting_id=last.id) if item.id not in skip]
    if source is AgendaSource.TEMPLATE or (source is AgendaSource.LAST and not items):
        lines = _template(tx, body)
        items = [
            Item(
                id=ItemId(new_id()),
                meeting_id=meeting.id,
                kind=line.kind,
                title=line.title,
                account=line.account,
                proposal=line.proposal,
            )
            for line in lines
        ]
    return [replace(item, meeting_id=meeting.id, position=place) for place, item in enumerate(items)]


def _repeated(item: Item) -> Item:
    """Return an item of the last agenda as it starts again: a matter with its title and chain, without its texts."""
    matter = item.kind is ItemKind.MATTER
    return Item(
        id=ItemId(new_id()),
        meeting_id=item.meeting_id,
        kind=item.kind,
        title=item.title,
        case_number=item.case_number if matter else "",
        preparer=item.preparer,
        account="" if matter else item.account,
        proposal="" if matter else item.proposal,
        previous_item_id=item.id if matter else None,
        confidentiality=item.confidentiality,
        ground=item.ground,
        public_title=item.public_title,
    )


def _template(tx: Reading, body: Body) -> list[StandingItem]:
    """Return a body's agenda template: its own, or the usual one."""
    from turva_desktop.services.templates import standing_items_for

    if own := tx.matching(StandingItem, body_id=body.id):
        return own
    return standing_items_for(body, profile_of(tx).document_language)


def _last_meeting(tx: Reading, meeting: Meeting) -> Meeting | None:
    others = tx.matching(Meeting, body_id=meeting.body_id)
    earlier = [one for one in others if one.id != meeting.id and meeting_order(one) < meeting_order(meeting)]
    return max(earlier, key=meeting_order, default=None)


def _bring_unfinished(tx: Writing, meeting: Meeting, unfinished: list[Item]) -> None:
    """Put unfinished matters on the agenda; their review says that they go on."""
    place_unfinished(tx, meeting, unfinished)
    for item in unfinished:
        tx.add(
            Review(
                id=review_id(meeting.id, item.id),
                meeting_id=meeting.id,
                item_id=item.id,
                result=ReviewResult.GOES_ON,
            )
        )
