"""The program in Finnish, with settings of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.running import in_language, new_settings, start_program
from tests.workshop import Workshop
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.services.workspaces import start_demo
from turva_desktop.ui.look.theme import Appearance, apply_theme


@pytest.fixture
def finnish(qapp: QApplication) -> Iterator[Catalogue]:
    """Have Qt speak Finnish."""
    apply_theme(qapp, Appearance.LIGHT)
    with in_language(qapp) as catalogue:
        yield catalogue


@pytest.fixture
def settings(tmp_path: Path) -> UserSettings:
    """Return settings of a user who has never used the program."""
    return new_settings(tmp_path / "settings")


@pytest.fixture
def start(qtbot: QtBot, settings: UserSettings, finnish: Catalogue) -> Callable[[], Program]:
    """Return what starts the program."""
    return lambda: start_program(qtbot, settings, finnish)


@pytest.fixture
def program(start: Callable[[], Program]) -> Program:
    """Return the program with an empty window."""
    return start()


@pytest.fixture
def demo(workshop: Workshop, tmp_path: Path) -> Path:
    """Return a demo workspace of the test's own."""
    return workshop.copy(start_demo, tmp_path / "kunta" / "kunta.turva")
