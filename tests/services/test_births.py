"""Since when actions have been there: past years' reports count by it, and stay as they were."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.ids import ActionId, new_id
from turva_desktop.domain.moments import day_of
from turva_desktop.services import Services
from turva_desktop.services.births import births
from turva_desktop.services.demo import demo_content
from turva_desktop.store import Workspace
from turva_desktop.store.workspace import utc_now

LATER = date(2026, 11, 20)


def _demo(path: Path) -> Workspace:
    return Workspace.create(path, demo_content().every(), author="sihteeri")


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_demo, tmp_path / "demo.turva") as workspace:
        yield Services(workspace)


def new_action(services: Services, **fields: object) -> Action:
    plan = services.plans.current(LATER)
    assert plan is not None
    return services.actions.add(
        Action(id=ActionId(new_id()), plan_id=plan.id, title="Uusi toimi", **fields)  # type: ignore[arg-type]
    )


def reported(services: Services, year: int, *, today: date = LATER) -> str:
    order = PaperOrder(kind=PaperKind.ANNUAL, year=year)
    return plain_text(services.documents.make(order, today=today).document)


def test_that_the_demos_year_has_the_actions_that_were_there(services: Services) -> None:
    assert "Suunnitelmassa on 33 toimenpidettä" in reported(services, 2025)
    assert "Suunnitelmassa on 36 toimenpidettä" in reported(services, 2026)


def test_that_a_past_year_stays_as_it_was_when_actions_are_made(services: Services) -> None:
    before = reported(services, 2025)
    made = new_action(services, start=date(2025, 1, 1))
    services.actions.set_status([made.id], ActionStatus.DONE, today=LATER)
    assert reported(services, 2025) == before
    with services.workspace.read() as tx:
        assert births(tx)[made.id] == day_of(utc_now())


def test_that_an_action_taken_back_and_brought_again_keeps_its_day(services: Services) -> None:
    made = new_action(services)
    services.actions.delete(made.id)
    services.history.undo()
    with services.workspace.read() as tx:
        assert births(tx)[made.id] == day_of(utc_now())


def test_that_the_origin_section_decides_before_the_step_does(services: Services) -> None:
    (meeting, *_) = [line.meeting for line in services.meetings.all() if line.meeting.held_on.year == 2025]
    item = services.meetings.agenda.items(meeting.id)[-1]
    made = new_action(services, origin_item_id=item.id)
    with services.workspace.read() as tx:
        assert births(tx)[made.id] == meeting.held_on


def test_that_of_what_came_with_the_workspace_nobody_knows_since_when_it_is(services: Services) -> None:
    with services.workspace.read() as tx:
        known = births(tx)
        of_item = {one.id for one in tx.all(Action) if one.origin_item_id}
    assert set(known) == of_item


def test_that_the_same_year_reports_the_same_whenever_it_is_asked(services: Services) -> None:
    told = {reported(services, 2025, today=today) for today in (date(2026, 2, 1), LATER, date(2029, 1, 1))}
    assert len(told) == 1
