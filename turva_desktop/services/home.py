"""What to do next: the home screen's list. What is to be begun comes first, then what is late or near, by its day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from turva_desktop.domain.body import Body, BodyKind, Membership, MinutesKind
from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.history import StepKind
from turva_desktop.domain.ids import BodyId
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.place import Place
from turva_desktop.domain.plan import Plan, plan_at
from turva_desktop.domain.summary import Summary, summarise
from turva_desktop.domain.theme import Theme
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.services.actions import followed_actions
from turva_desktop.store import Reading, Workspace

SOON = timedelta(days=30)
_FRESH = timedelta(days=14)
"""How long approved minutes are offered for sending: nobody tells the program when they have left."""
_STEPS_BACK = 20
"""How many steps back the newest change is looked for: undoing is none."""


class NextKind(StrEnum):
    """What kind of thing awaits the secretary."""

    NO_PLAN = "no_plan"
    NO_THEMES = "no_themes"
    NO_ACTIONS = "no_actions"
    NO_MEMBERS = "no_members"
    NO_MEETING = "no_meeting"
    SEND_INVITATION = "send_invitation"
    WRITE_MINUTES = "write_minutes"
    CHECK_MINUTES = "check_minutes"
    APPROVE_MINUTES = "approve_minutes"
    SEND_MINUTES = "send_minutes"
    MISSING_DECISIONS = "missing_decisions"
    OVERDUE_ACTION = "overdue_action"
    DUE_ACTION = "due_action"
    NEVER_EXPORTED = "never_exported"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One line of the list: what it is, the screen and record it opens, and the facts its sentence needs.

    `days` is how many days are left; below zero it is late. `count` is how many things the line stands for, `minutes`
    what the meeting's body keeps.
    """

    kind: NextKind
    place: Place
    record_id: str | None = None
    title: str = ""
    day: date | None = None
    days: int = 0
    count: int = 0
    minutes: MinutesKind = MinutesKind.FORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything the home screen shows."""

    plan: Plan | None
    steps: tuple[NextStep, ...]
    next_meeting: Meeting | None
    next_meeting_body: str
    phases: tuple[ClockPhase, ...]
    summary: Summary
    overdue_actions: int
    last_export: Transfer | None
    last_backup_at: datetime | None
    last_change_at: datetime | None


@dataclass(frozen=True, slots=True)
class HomeService:
    """Where the year's work stands."""

    workspace: Workspace

    def overview(self, today: date) -> Overview:
        """Return what the home screen shows on a day."""
        with self.workspace.read() as tx:
            plan = plan_at(tx, today)
            actions = followed_actions(tx, plan.id) if plan else []
            meetings = tx.all(Meeting)
            bodies = {body.id: body for body in tx.all(Body)}
            groups = tx.matching(Body, kind=BodyKind.WORKING_GROUP)
            sent = [t for t in tx.all(Transfer) if t.direction is TransferDirection.SENT]
            themes = tx.matching(Theme, plan_id=plan.id) if plan else []
            dated = [*_meeting_steps(tx, meetings, bodies, today), *_action_steps(actions, today)]
            steps = [
                *sorted((*_plan_steps(plan, themes, actions), *_member_steps(tx)), key=_begun_in_order),
                *sorted(dated, key=lambda step: step.days),
                *_unplanned(meetings, groups, today),
                *(
                    [NextStep(kind=NextKind.NEVER_EXPORTED, place=Place.EXCHANGE)]
                    if plan and actions and not sent
                    else []
                ),
            ]
            phases = tuple(phase for phase in tx.all(ClockPhase) if phase.is_on(today))
            newest = next((step for step in tx.steps(_STEPS_BACK) if step.kind is StepKind.DO), None)
        coming = [m for m in meetings if m.held_on >= today and m.state.order < MeetingState.HELD.order]
        backups = self.workspace.backups()
        return Overview(
            plan=plan,
            steps=tuple(steps),
            next_meeting=coming[0] if coming else None,
            next_meeting_body=bodies[coming[0].body_id].name if coming else "",
            phases=phases,
            summary=summarise(actions, [(theme.code, theme.name) for theme in themes]),
            overdue_actions=sum(one.days_overdue(today) > 0 for one in actions),
            last_export=sent[0] if sent else None,
            last_backup_at=backups[0].made_at if backups else None,
            last_change_at=newest.at if newest else None,
        )


_BEGINNINGS: Final = (NextKind.NO_PLAN, NextKind.NO_MEMBERS, NextKind.NO_THEMES, NextKind.NO_ACTIONS)


def _begun_in_order(step: NextStep) -> int:
    return _BEGINNINGS.index(step.kind)


def _plan_steps(plan: Plan | None, themes: Sequence[Theme], actions: Sequence[FollowedAction]) -> list[NextStep]:
    """Return what a plan lacks, in the order in which it is written: themes before actions."""
    if plan is None:
        return [NextStep(kind=NextKind.NO_PLAN, place=Place.PLAN)]
    steps = []
    if not themes:
        steps.append(NextStep(kind=NextKind.NO_THEMES, place=Place.PLAN, record_id=plan.id, title=plan.name))
    if not actions:
        steps.append(NextStep(kind=NextKind.NO_ACTIONS, place=Place.ACTIONS, title=plan.name))
    return steps


def _member_steps(tx: Reading) -> list[NextStep]:
    seated = {seat.body_id for seat in tx.all(Membership)}
    groups = tx.matching(Body, kind=BodyKind.WORKING_GROUP)
    return [
        NextStep(kind=NextKind.NO_MEMBERS, place=Place.NETWORK, record_id=group.id, title=group.name)
        for group in groups
        if group.active and group.id not in seated
    ]


def _meeting_steps(tx: Reading, meetings: list[Meeting], bodies: Mapping[BodyId, Body], today: date) -> list[NextStep]:
    steps = []
    for meeting in meetings:
        kind, day = _pending(meeting, today)
        body = bodies[meeting.body_id]
        title = f"{body.name} {meeting.label}"
        if kind:
            steps.append(
                NextStep(
                    kind=kind,
                    place=Place.MEETINGS,
                    record_id=meeting.id,
                    title=title,
                    day=day,
                    days=(day - today).days,
                    minutes=body.minutes_kind,
                )
            )
        if meeting.state is MeetingState.HELD:
            items = tx.matching(Item, meeting_id=meeting.id)
            undecided = sum(item.needs_decision and not item.decision.strip() for item in items)
            if undecided:
                steps.append(
                    NextStep(
                        kind=NextKind.MISSING_DECISIONS,
                        place=Place.MEETINGS,
                        record_id=meeting.id,
                        title=title,
                        count=undecided,
                        day=meeting.held_on,
                        days=(meeting.held_on - today).days,
                    )
                )
    return steps


def _unplanned(meetings: Sequence[Meeting], groups: Sequence[Body], today: date) -> list[NextStep]:
    """Return which groups' next meeting has no date yet: of those that met within a year, or of none in particular."""
    coming = {one.body_id for one in meetings if one.held_on >= today}
    lately = {one.body_id for one in meetings if today - timedelta(days=365) < one.held_on < today}
    waiting = [group.name for group in groups if group.id in lately - coming]
    if not waiting and not coming:
        return [NextStep(kind=NextKind.NO_MEETING, place=Place.MEETINGS)]
    return [NextStep(kind=NextKind.NO_MEETING, place=Place.MEETINGS, title=name) for name in waiting]


def _pending(meeting: Meeting, today: date) -> tuple[NextKind | None, date]:
    passed = meeting.held_on <= today
    match meeting.state:
        case MeetingState.DRAFT if not passed:
            return NextKind.SEND_INVITATION, meeting.held_on
        case MeetingState.DRAFT | MeetingState.SENT if passed:
            return NextKind.WRITE_MINUTES, meeting.held_on
        case MeetingState.HELD:
            return NextKind.CHECK_MINUTES, meeting.held_on
        case MeetingState.CHECKED:
            return NextKind.APPROVE_MINUTES, meeting.held_on
        case MeetingState.APPROVED if meeting.approved_on and today - meeting.approved_on <= _FRESH:
            return NextKind.SEND_MINUTES, meeting.approved_on
        case _:
            return None, meeting.held_on


def _action_steps(actions: list[FollowedAction], today: date) -> list[NextStep]:
    steps = []
    for followed in actions:
        end = followed.action.end
        if end is None or not followed.status.is_open or end > today + SOON:
            continue
        kind = NextKind.OVERDUE_ACTION if end < today else NextKind.DUE_ACTION
        title = f"{followed.action.number} {followed.action.title}".strip()
        steps.append(
            NextStep(
                kind=kind, place=Place.ACTIONS, record_id=followed.id, title=title, day=end, days=(end - today).days
            )
        )
    return steps
