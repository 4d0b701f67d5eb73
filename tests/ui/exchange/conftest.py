"""The exchange page over the demo municipality."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.exchange.desk import Answers, Desk
from tests.ui.stage import Stage
from tests.workshop import Workshop
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    """Return a demo workspace of the test's own."""
    with workshop.open(start_demo, tmp_path / "kunta.turva") as made:
        yield made


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """Return the dialogs' answers."""
    folder = tmp_path / "files"
    folder.mkdir()
    return Answers(folder)


@pytest.fixture
def desk(qtbot: QtBot, stage: Callable[..., Stage], services: Services, answers: Answers) -> Desk:
    """Return the page in its window."""
    return Desk(qtbot, stage(services), services, answers)


@pytest.fixture
def reading_desk(qtbot: QtBot, stage: Callable[..., Stage], workspace: Workspace, answers: Answers) -> Iterator[Desk]:
    """Return the page of a workspace that is open for reading only."""
    with Workspace(workspace.path, read_only=True) as read:
        yield Desk(qtbot, stage(Services(read), read_only=True), Services(read), answers)
