"""A file that ends, hangs or bloats whoever reads it: the window says so and goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.exchange.test_reading_apart import DEADLY, FIRST, has_children, open_table
from tests.ui.exchange.desk import Desk, edit
from turva_desktop.store import Workspace

pytestmark = pytest.mark.slow


def test_that_the_window_lives_on_when_a_file_ends_its_reader(desk: Desk, workspace: Workspace, tmp_path: Path) -> None:
    beats: list[int] = []
    timer = QTimer(desk.window, interval=5)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    desk.take_in(open_table(tmp_path / "tappava.ods", FIRST + DEADLY))
    timer.stop()
    said = " ".join(label.text() for label in desk.page.view.findChildren(QLabel))
    assert "tappava.ods" in said
    assert "ended suddenly" in said
    assert len(beats) > 3, "the window's thread was free meanwhile"
    desk.take_in(edit(desk.sent(), Tila__2_5="toteutunut"))
    assert desk.shows(desk.page.preview)
    assert workspace.backups() == []


def test_that_whoever_leaves_a_file_unread_ends_its_reader(desk: Desk) -> None:
    desk.answers.to_open = desk.sent()
    desk.page.overview.in_door.click()
    assert desk.stage.tasks.busy
    desk.stage.tasks.stop_all()
    QApplication.processEvents()
    assert not has_children()
