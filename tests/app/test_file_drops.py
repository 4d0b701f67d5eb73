"""Files dropped on any page, also on its fields: an Excel file is taken in, a workspace is opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.running import NOON
from turva_desktop.app.program import Program
from turva_desktop.services.workspace_copy import save_copy
from turva_desktop.ui.exchange.page import ExchangePage

pytestmark = pytest.mark.slow

PLACES = ("home", "plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings")


def drop(target: QWidget, file: Path) -> bool:
    """Drop a file on a widget as Qt does, from the inside out; tell whether somebody took it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(str(file))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at: QWidget | None = target
    while at is not None:
        if at.acceptDrops():
            enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
            QApplication.sendEvent(at, enter)
            if enter.isAccepted():
                fall = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
                QApplication.sendEvent(at, fall)
                return fall.isAccepted()
        at = None if at.isWindow() else at.parentWidget()
    return False


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", [QWidget, QLineEdit, QPlainTextEdit])
def test_that_a_workbook_dropped_on_any_page_is_looked_through(
    place: str, kind: type[QWidget], program: Program, demo: Path, qtbot: QtBot
) -> None:
    program.open(demo)
    assert program.services is not None
    file = demo.with_name("palautettu.xlsx")
    program.services.exchange.export(file, now=NOON)
    program.window.go_to(place)
    qtbot.waitUntil(lambda: not program.tasks._open)
    page = program.window.current_page
    assert page is not None
    inside = [one for one in page.findChildren(kind) if one.isVisible() and one.window() is program.window]
    before = [one.text() for one in page.findChildren(QLineEdit)]
    target = inside[0] if inside else page
    assert drop(target.viewport() if isinstance(target, QPlainTextEdit) else target, file)
    assert program.window.current_place == "exchange"
    exchange = program.window.current_page
    assert isinstance(exchange, ExchangePage)
    qtbot.waitUntil(lambda: not exchange.busy)
    assert exchange.view is not exchange.overview
    assert [one.text() for one in page.findChildren(QLineEdit)][: len(before)] == before


@pytest.mark.parametrize("place", ["home", "meetings", "exchange"])
def test_that_a_workspace_dropped_on_a_page_is_opened(place: str, program: Program, demo: Path) -> None:
    other = demo.with_name("toinen.turva")
    save_copy(demo, other, now=program.clock())
    program.open(demo)
    program.window.go_to(place)
    page = program.window.current_page
    assert page is not None
    assert drop(page, other)
    assert program.services is not None
    assert program.services.workspace.path == other


def test_that_a_workspace_may_be_dropped_on_the_first_screen_and_a_workbook_may_not(
    program: Program, demo: Path
) -> None:
    welcome = program.show_welcome()
    drop(welcome, demo.with_name("palautettu.xlsx"))
    assert "työtila" in program.window.messages.text()
    assert drop(welcome, demo)
    assert program.services is not None


@pytest.mark.parametrize("name", ["muistio.docx", "kuva.png"])
def test_that_other_files_are_not_taken(name: str, program: Program, demo: Path) -> None:
    program.open(demo)
    page = program.window.current_page
    assert page is not None
    assert not drop(page, demo.with_name(name))
