"""Changing the look of an open window: at dusk the system does it by itself, in the middle of work."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from turva_desktop.app.program import Program
from turva_desktop.ui.look.theme import Appearance, apply_theme, theme

pytestmark = pytest.mark.slow


def seconds(deed: Callable[[], object]) -> float:
    """Return how much processor time a deed takes."""
    began = time.process_time()
    deed()
    return time.process_time() - began


def test_that_changing_colours_with_everything_open_does_not_stop_the_work(
    qapp: QApplication, program: Program, demo: Path
) -> None:
    program.open(demo)
    for place in ("plan", "actions", "network", "indicators", "exchange", "settings"):
        program.window.go_to(place)
    window = program.window
    sheet = window.styleSheet()
    undressed = seconds(lambda: window.setStyleSheet(""))
    dressed = seconds(lambda: window.setStyleSheet(sheet))
    assert seconds(lambda: apply_theme(qapp, Appearance.DARK)) < 4 * (undressed + dressed)
    assert window.styleSheet() != sheet


def test_that_every_window_and_its_letters_follow_the_look(qapp: QApplication, program: Program, demo: Path) -> None:
    program.open(demo)
    for place in ("plan", "meetings", "actions", "network", "settings"):
        program.window.go_to(place)
    qapp.processEvents()  # cards that were replaced go now
    apply_theme(qapp, Appearance.DARK, 150)
    try:
        windows = [one for one in qapp.topLevelWidgets() if one.parent() is None]
        assert len(windows) > 1  # with the lists of what is offered while typing
        assert [one for one in windows if one.styleSheet() != theme().sheet] == []
        labels = [one for one in program.window.findChildren(QLabel) if not one.property("look") and one.text()]
        assert len(labels) > 10
        assert {one.font().pointSizeF() for one in labels} == {15.0}
    finally:
        apply_theme(qapp, Appearance.LIGHT, 100)
