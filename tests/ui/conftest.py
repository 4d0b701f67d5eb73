"""What the tests of the window share."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage
from tests.workshop import Workshop
from turva_desktop.services import Services
from turva_desktop.services.workspaces import Beginning, start_workspace
from turva_desktop.store import Workspace
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.running.context import UiContext


@pytest.fixture(autouse=True)
def _dressed(qapp: Any) -> None:
    """Dress the application once more only if a test before changed its look."""
    from turva_desktop.ui.look.theme import theme

    if not theme().sheet or (theme().appearance, theme().text_percent) != (Appearance.LIGHT, 100):
        apply_theme(qapp, Appearance.LIGHT)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Callable[..., Stage]]:
    """Return a maker of stages: `stage(services, read_only=False)`."""
    made: list[Stage] = []

    def make(services: Any = None, *, read_only: bool = False) -> Stage:
        made.append(Stage(qtbot, services, read_only=read_only))
        return made[-1]

    yield make
    for one in made:
        one.shut()


def _started(path: Path) -> Workspace:
    return start_workspace(path, Beginning(municipality_code="614"), author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    """Return a new municipality's workspace: a draft plan with themes, bodies, recipients and the annual clock."""
    with workshop.open(_started, tmp_path / "kunta.turva") as made:
        yield made


@pytest.fixture
def services(workspace: Workspace) -> Services:
    """Return the services of the workspace."""
    return Services(workspace)


@pytest.fixture
def context(stage: Callable[..., Stage], services: Services) -> UiContext:
    """Return what pages are handed, around a window that shows nothing yet."""
    return stage(services).context
