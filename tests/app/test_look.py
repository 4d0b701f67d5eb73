"""Changing the look of an open window: at dusk the system does it by itself, in the middle of work."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from turva_desktop.app.program import Program
from turva_desktop.ui.look.theme import Appearance, apply_theme


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
    sheet = qapp.styleSheet()
    undressed = seconds(lambda: qapp.setStyleSheet(""))
    dressed = seconds(lambda: qapp.setStyleSheet(sheet))
    assert seconds(lambda: apply_theme(qapp, Appearance.DARK)) < 4 * (undressed + dressed)
    assert qapp.styleSheet() != sheet
