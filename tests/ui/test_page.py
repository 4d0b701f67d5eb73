"""A page reads one moment, listens to what it has read, and writes nothing while it reads."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage, touching
from turva_desktop.domain.action import Action
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import OrganisationId, new_id
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.services import Services
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


class Organisations(Page):
    """Shows the organisations; the people of the chosen one are read when they are asked for."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.names: list[list[str]] = []
        self.heard: list[Changes] = []
        self.trouble: TurvaError | None = None

    def refresh(self) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.names.append([one.name for one in self.context.services.network.organisations.all()])

    def refresh_changed(self, changes: Changes) -> None:
        self.heard.append(changes)
        super().refresh_changed(changes)

    def look_at_people(self) -> None:
        with self.context.readings.open():
            self.context.services.network.people.all()


@pytest.fixture
def page(qtbot: QtBot, stage: Callable[..., Stage], services: Services) -> Organisations:
    """Return a shown page of a municipality without organisations."""
    made = stage(services)
    made.open([])
    found = Organisations(made.context)
    qtbot.addWidget(found)
    found.show()
    return found


def add(services: Services, name: str = "Poliisi") -> Organisation:
    """Add an organisation."""
    return services.network.organisations.add(Organisation(id=OrganisationId(new_id()), name=name))


def test_that_a_page_is_refreshed_by_what_it_has_read_and_by_nothing_else(
    page: Organisations, services: Services
) -> None:
    added = add(services)
    assert page.names == [[], ["Poliisi"]]
    assert page.heard[0].of(Organisation) == {added.id}
    page.context.bus.publish(touching(Meeting, Action))
    assert len(page.names) == 2


def test_that_a_hidden_page_is_refreshed_once_when_it_is_shown_again(page: Organisations, services: Services) -> None:
    page.hide()
    add(services, "Poliisi")
    add(services, "Seurakunta")
    assert page.names == [[]]
    page.show()
    assert page.names == [[], ["Poliisi", "Seurakunta"]]
    assert page.heard == []


def test_that_what_is_read_later_is_listened_to_from_then_on(page: Organisations) -> None:
    page.context.bus.publish(touching(Person))
    assert len(page.names) == 1
    page.look_at_people()
    page.context.bus.publish(touching(Person))
    assert len(page.names) == 2


def test_that_what_was_read_on_another_thread_is_listened_to(page: Organisations) -> None:
    page.context.readings.tell_read(frozenset({Meeting}))
    page.context.bus.publish(touching(Meeting))
    assert len(page.names) == 2


def test_that_a_reading_that_fails_is_told_and_done_again(page: Organisations, services: Services) -> None:
    page.trouble = TurvaError("record.not_found", text="Poliisi")
    add(services)
    window = page.context.shell
    assert "Poliisi" in window.messages.text()  # type: ignore[attr-defined]  # the window of the stage
    page.trouble = None
    page.hide()
    page.show()
    assert page.names[-1] == ["Poliisi"]


def test_that_readings_inside_a_reading_see_the_same_moment(page: Organisations, services: Services) -> None:
    context = page.context
    with context.readings.open():
        before = services.network.organisations.all()
        with context.readings.open():
            assert services.network.organisations.all() == before
        assert context.readings.is_open
    assert not context.readings.is_open


def test_that_what_must_be_written_waits_for_the_end_of_the_reading(page: Organisations, services: Services) -> None:
    context = page.context
    with context.readings.open():
        assert context.shell.do(lambda: add(services))
        assert services.network.organisations.all() == []
    assert [one.name for one in services.network.organisations.all()] == ["Poliisi"]
    assert page.names[-1] == ["Poliisi"]
