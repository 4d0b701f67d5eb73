"""The computer's clock set back: what is entered last counts all the same, and the wrong clock is told."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.action import ActionStatus
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace

NOON = datetime(2031, 3, 5, 12, 0, tzinfo=UTC)
BACK = [timedelta(seconds=1), timedelta(hours=2), timedelta(days=1), timedelta(days=400)]


def at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


@pytest.fixture
def path(workshop: Workshop, tmp_path: Path) -> Path:
    return workshop.copy(start_demo, tmp_path / "kunta.turva")


def enter(path: Path, moment: datetime, status: ActionStatus, *, day: date | None = None) -> str:
    """Enter a status at a moment of the computer's clock, as the window does; return the action's id."""
    with Workspace(path, clock=at(moment)) as workspace:
        actions = Services(workspace).actions
        action = actions.actions.all()[0]
        actions.set_status([action.id], status, today=moment.date(), on=day, explanation=status.value)
        return action.id


def shown(path: Path, action_id: str) -> tuple[ActionStatus, str]:
    with Workspace(path, read_only=True) as workspace:
        one = Services(workspace).actions.one(action_id)
        return one.status, one.latest.explanation if one.latest else ""


@pytest.mark.parametrize("back", BACK, ids=str)
@pytest.mark.parametrize("day", [None, NOON.date()], ids=["today", "a day given"])
def test_that_the_status_entered_last_is_the_one_shown(back: timedelta, day: date | None, path: Path) -> None:
    action_id = enter(path, NOON, ActionStatus.DONE, day=day)
    enter(path, NOON - back, ActionStatus.IN_PROGRESS, day=day)
    assert shown(path, action_id) == (ActionStatus.IN_PROGRESS, "in_progress")


@pytest.mark.slow
@pytest.mark.parametrize("back", BACK, ids=str)
def test_that_a_status_that_comes_from_excel_last_is_the_one_shown(back: timedelta, path: Path, tmp_path: Path) -> None:
    """Also when the entry before it was made on the same day by a clock that went ahead."""
    from openpyxl import load_workbook

    file = tmp_path / "vienti.xlsx"
    action_id = enter(path, NOON, ActionStatus.DONE)
    with Workspace(path, clock=at(NOON - back)) as workspace:
        services = Services(workspace)
        services.exchange.export(file, now=NOON - back)
        number = services.actions.one(action_id).action.number
        book = load_workbook(file)
        sheet = book["Toimenpiteet"]
        headings = {cell.value: cell.column for row in sheet.iter_rows(max_row=12) for cell in row if cell.value}
        (row,) = [row for row in sheet.iter_rows() if row[headings["Nro"] - 1].value == number][:1]
        row[headings["Tila"] - 1].value = "kesken"
        book.save(file)
        preview = services.exchange.preview(file, now=NOON - back)
        assert preview.stops == ()
        services.exchange.apply(preview, now=NOON - back)
    assert shown(path, action_id)[0] is ActionStatus.IN_PROGRESS


def test_that_a_clock_set_back_in_the_middle_of_work_changes_nothing_either(path: Path) -> None:
    moments = iter([NOON, *(NOON - timedelta(hours=hour) for hour in range(1, 40))])
    with Workspace(path, clock=at(NOON)) as workspace:
        actions = Services(workspace).actions
        action_id = actions.actions.all()[0].id
        for status in (ActionStatus.DONE, ActionStatus.IN_PROGRESS, ActionStatus.NOT_DONE):
            workspace.clock = at(next(moments))
            actions.set_status([action_id], status, today=NOON.date())
            assert actions.one(action_id).status is status


@pytest.mark.parametrize("read_only", [False, True])
def test_that_a_clock_before_the_newest_work_is_told(read_only: bool, path: Path) -> None:
    enter(path, NOON, ActionStatus.DONE)
    for moment, told in (
        (NOON - timedelta(hours=2), ["clock.behind"]),
        (NOON - timedelta(days=3), ["clock.behind"]),
        (NOON - timedelta(minutes=2), []),  # another computer's clock
        (NOON, []),
        (NOON + timedelta(days=3), []),
    ):
        with Workspace(path, read_only=read_only, clock=at(moment)) as workspace:
            assert [notice.code for notice in workspace.notices] == told


def test_that_a_new_file_tells_of_no_clock(path: Path) -> None:
    with Workspace(path, clock=at(datetime(2020, 1, 1, tzinfo=UTC))) as workspace:
        assert workspace.notices == ()
