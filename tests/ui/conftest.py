"""What the tests of the window share."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage
from turva_desktop.ui.theme import Appearance, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: Any) -> None:
    """Dress the application once more only if a test before changed its look."""
    from turva_desktop.ui.theme import theme

    if not qapp.styleSheet() or (theme().appearance, theme().text_percent) != (Appearance.LIGHT, 100):
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
