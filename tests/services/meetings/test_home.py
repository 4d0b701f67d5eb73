"""What the home screen offers next: in the order of their days, and what follows an approval."""

from dataclasses import replace
from datetime import date, timedelta

from tests.services.meetings.conftest import GROUP, PLAN, THEME, action
from tests.services.meetings.test_life import to_state
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.services import Services
from turva_desktop.services.home import NextKind, NextStep
from turva_desktop.services.meetings import MeetingService
from turva_desktop.store import Workspace

TODAY = date(2026, 9, 1)


def steps(workspace: Workspace, today: date = TODAY) -> list[NextStep]:
    """Return what the home screen lists."""
    return list(Services(workspace).home.overview(today).steps)


def kinds(workspace: Workspace, today: date = TODAY) -> list[NextKind]:
    """Return what kinds of things the home screen lists."""
    return [one.kind for one in steps(workspace, today)]


def test_that_what_is_late_and_near_stands_in_the_order_of_its_day(
    workspace: Workspace, meetings: MeetingService
) -> None:
    services = Services(workspace)
    meetings.create(GROUP.id, TODAY + timedelta(days=68))
    held = meetings.create(GROUP.id, TODAY - timedelta(days=30))
    to_state(meetings, held, MeetingState.HELD)
    for days in (-89, -3, 12):
        services.actions.add(action(f"Toimi {days}", end=TODAY + timedelta(days=days)))
    dated = [(one.kind, one.days) for one in steps(workspace) if one.day is not None]
    assert [days for _kind, days in dated] == sorted(days for _kind, days in dated)
    assert dated[0] == (NextKind.OVERDUE_ACTION, -89)
    assert dated[-1] == (NextKind.SEND_INVITATION, 68)


def test_that_after_approval_the_minutes_are_sent_and_the_next_meeting_is_set(
    workspace: Workspace, meetings: MeetingService
) -> None:
    meeting = to_state(meetings, meetings.create(GROUP.id, TODAY - timedelta(days=5)), MeetingState.CHECKED)
    meetings.advance(meeting.id, on=TODAY)
    listed = steps(workspace)
    sending = next(one for one in listed if one.kind is NextKind.SEND_MINUTES)
    assert sending.record_id == meeting.id
    assert [one.title for one in listed if one.kind is NextKind.NO_MEETING] == [GROUP.name]
    meetings.create(GROUP.id, TODAY + timedelta(days=90))
    assert NextKind.NO_MEETING not in kinds(workspace)
    assert NextKind.SEND_MINUTES not in kinds(workspace, TODAY + timedelta(days=15))


def test_that_a_new_plan_asks_for_its_themes_before_its_actions(workspace: Workspace) -> None:
    services = Services(workspace)
    services.plans.themes.delete(THEME.id)
    listed = kinds(workspace)
    assert listed.index(NextKind.NO_THEMES) < listed.index(NextKind.NO_ACTIONS)
    services.plans.themes.add(replace(THEME, plan_id=PLAN.id))
    assert NextKind.NO_THEMES not in kinds(workspace)
