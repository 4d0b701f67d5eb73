"""The whole round in the real program, in Finnish, with mouse and keyboard: from nothing to the region and back.

Only the system's own file dialogs are answered for the user.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFileDialog, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.store.dump import data_bytes
from tests.ui.keyboard import type_over
from tests.ui.meetings.conftest import control, press, write
from tests.ui.running import in_language, new_settings, start_program
from turva_desktop.app.places import places
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.profile import WorkspaceKind
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.services import Services
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.exchange.page import ExchangePage
from turva_desktop.ui.meetings.page import MeetingsPage
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.welcome import Welcome

pytestmark = pytest.mark.slow

KEY = Qt.Key
P = TypeVar("P", bound=Page)


@pytest.fixture
def catalogue(qapp: QApplication) -> Iterator[Catalogue]:
    """Have Qt speak Finnish."""
    with in_language(qapp) as found:
        yield found


@pytest.fixture
def program(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Program:
    """Return the program at its first start."""
    made = start_program(qtbot, new_settings(tmp_path / "settings"), catalogue)
    made.show_welcome()
    return made


class Secretary:
    """What the person at the screen does, and what they see."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    @property
    def services(self) -> Services:
        """Return the services of the open workspace, to look at what came of it."""
        assert self.program.services is not None
        return self.program.services

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click with the mouse."""
        assert widget.isVisible()
        assert widget.isEnabled()
        if QApplication.activeWindow() is None:  # without a window manager nobody gives the keyboard back
            self.program.window.activateWindow()
            QApplication.processEvents()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        QApplication.processEvents()

    def go(self, place: str, kind: type[P]) -> P:
        """Click a place in the navigation and return its page."""
        navigation: QListWidget = self.program.window.navigation
        item = navigation.item([entry.id for entry in places(WorkspaceKind.MUNICIPALITY, in_english)].index(place))
        self.click(navigation.viewport(), navigation.visualItemRect(item).center())
        page = self.program.window.current_page
        assert isinstance(page, kind)
        return page

    def wait(self, done: Callable[[], object]) -> None:
        """Wait for work in the background."""
        self.qtbot.waitUntil(lambda: bool(done()))


@pytest.fixture
def secretary(program: Program, qtbot: QtBot) -> Secretary:
    """Return the person at the screen."""
    return Secretary(program, qtbot)


def answer_save(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the system's dialogs with a path."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(path)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(path), ""))


def test_that_the_secretary_comes_from_nothing_to_the_region_and_back(
    secretary: Secretary, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))

    # A workspace for the municipality: the wizard.
    answer_save(monkeypatch, tmp_path / "salla.turva")
    welcome = program.window.findChild(Welcome)
    assert isinstance(welcome, Welcome)
    secretary.click(welcome.new_door)
    write("Salla")
    QApplication.processEvents()
    for _question in range(3):
        press(KEY.Key_Return)
    assert program.window.windowTitle() == "Salla – Turva"
    assert program.window.current_place == "home"
    services = secretary.services

    # An action, written where the cursor is put.
    actions = secretary.go("actions", ActionsPage)
    control(KEY.Key_N)
    press(KEY.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    write("Koulun pihan valaistus")
    press(KEY.Key_Tab)
    type_over(actions.detail._lead.editor, "Tekninen johtaja")
    (lighting,) = services.actions.followed()
    assert (lighting.action.title, lighting.action.lead) == ("Koulun pihan valaistus", "Tekninen johtaja")
    assert program.window.saved_text().startswith("Tallennettu ")

    # A meeting: the open action comes to its follow-up by itself; a matter is added.
    meetings = secretary.go("meetings", MeetingsPage)
    control(KEY.Key_N)
    write("9.12.2026")
    press(KEY.Key_Tab)
    secretary.click(meetings.new.create_button)
    assert meetings.view.detail is not None
    meeting_id = meetings.view.detail.meeting.id
    control(KEY.Key_I)
    write("Porokolarit kantatiellä – boazu luotta alde")
    press(KEY.Key_Return)
    secretary.click(meetings.view.life.next)  # the invitation has been sent
    secretary.click(meetings.view.life.next)  # the meeting begins
    assert services.meetings.get(meeting_id).state is MeetingState.HELD
    (waiting,) = services.meetings.follow_up.reviews(meeting_id)
    assert waiting.review.action_id == lighting.id

    # The decision, and an action made of it with Ctrl+T.
    items = services.meetings.agenda.items(meeting_id)
    matter = next(item for item in items if item.kind is ItemKind.MATTER)
    meetings.view.open_item(matter.id)
    decision = meetings.view.editor.decision.editor
    assert isinstance(decision, QAbstractScrollArea)
    secretary.click(decision.viewport())
    write("Hankitaan varoituskyltit")
    press(KEY.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    control(KEY.Key_T)
    write("Liikenneturvallisuusryhmä")
    press(KEY.Key_Return)
    write("31.3.2027")
    press(KEY.Key_Return)
    born = next(one for one in services.actions.followed() if one.id != lighting.id)
    assert (born.action.title, born.action.lead) == ("Hankitaan varoituskyltit", "Liikenneturvallisuusryhmä")
    assert born.action.origin_item_id == matter.id
    assert services.meetings.agenda.get(matter.id).decision == "Hankitaan varoituskyltit"

    # The status of an action: S asks, a digit answers.
    actions = secretary.go("actions", ActionsPage)
    actions.list.select(lighting.id)
    actions.list.table.setFocus()
    press(KEY.Key_S, KEY.Key_2)
    assert services.actions.one(lighting.id).status is ActionStatus.IN_PROGRESS

    # The minutes as PDF.
    meetings = secretary.go("meetings", MeetingsPage)
    minutes = tmp_path / "muistio.pdf"
    answer_save(monkeypatch, minutes)
    menu = meetings.view.documents.menu()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text().replace("&", "").startswith("Muistio")).trigger()
    secretary.wait(lambda: opened)
    text = "\n".join(page.extract_text() for page in PdfReader(minutes).pages)
    assert "boazu luotta alde" in text
    assert "Hankitaan varoituskyltit" in text
    assert opened == ["muistio.pdf"]

    # The Excel file for the region.
    exchange = secretary.go("exchange", ExchangePage)
    excel = tmp_path / "salla.xlsx"
    answer_save(monkeypatch, excel)
    secretary.click(exchange.overview.out_door)
    secretary.click(exchange.form.save_button)
    secretary.wait(lambda: excel.exists() and not exchange.busy)
    assert len(services.exchange.ledger()) == 1

    # Somebody edits it, and it comes back.
    edit_workbook(excel, "Hankitaan varoituskyltit", {"status": "toteutunut", "lead": "Tekninen johtaja"})
    before = data_bytes(services.workspace.path)
    secretary.click(exchange.overview.in_door)
    secretary.wait(lambda: not exchange.busy and exchange.view is exchange.preview)
    assert exchange.preview.taking().changed == 2
    assert data_bytes(services.workspace.path) == before, "a preview changes nothing"
    assert exchange.preview.take_button.text().endswith("(2)")
    secretary.click(exchange.preview.take_button)
    secretary.wait(lambda: not exchange.busy and exchange.view is exchange.overview)
    changed = services.actions.one(born.id)
    assert (changed.status, changed.action.lead) == (ActionStatus.DONE, "Tekninen johtaja")
    assert "2 muuttunutta" in program.window.messages.text()

    # And undo takes the whole file back.
    control(KEY.Key_Z)
    assert services.actions.one(born.id) == born
    assert data_bytes(services.workspace.path) == before


def edit_workbook(path: Path, action: str, values: dict[str, Any]) -> None:
    """Change cells of an action's row, by the key of their column, as its receiver would."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook[ACTIONS.title.fi]
    heads = {str(cell.value): int(cell.column or 0) for cell in sheet[1]}
    places = {column.key: heads[column.heading.fi] for column in ACTIONS.columns if column.heading.fi in heads}
    row = next(n for n in range(2, sheet.max_row + 1) if sheet.cell(n, places["title"]).value == action)
    for key, value in values.items():
        sheet.cell(row, places[key]).value = value
    workbook.save(path)
