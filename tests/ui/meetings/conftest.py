"""A municipality with a working group and a plan, and the page of meetings in a window."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.services.meetings.conftest import GROUP, Ticking, records
from tests.ui.stage import TODAY, Stage
from tests.workshop import Workshop
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.ui.meetings import create_page
from turva_desktop.ui.meetings.page import MeetingsPage
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry

Open = Callable[..., MeetingsPage]
SOON = TODAY + timedelta(days=20)


class Elsewhere(Page):
    """A page that remembers what it was asked to open."""

    opened: str | None = None

    def open_record(self, record_id: str) -> None:
        """Remember the record."""
        self.opened = record_id


def _before_the_first_meeting(path: Path) -> Workspace:
    return Workspace.create(path, records(), author="sihteeri", clock=Ticking())


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_before_the_first_meeting, tmp_path / "kunta.turva", clock=Ticking()) as workspace:
        yield workspace


@pytest.fixture
def opened(stage: Callable[..., Stage], services: Services) -> Open:
    """Return what opens the page in a window."""

    def make(*, read_only: bool = False) -> MeetingsPage:
        window = stage(services, read_only=read_only).open(
            [
                Entry(id="meetings", text="Meetings", icon="calendar", page=create_page),
                Entry(id="actions", text="Actions", icon="list-checks", page=Elsewhere),
            ]
        )
        page = window.current_page
        assert isinstance(page, MeetingsPage)
        return page

    return make


def keyboard() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the keyboard is: in an open menu, else in the widget that has it."""
    for key in keys:
        owner = keyboard().window()
        QTest.keyClick(QApplication.activePopupWidget() or keyboard(), key, modifiers)
        now = keyboard()
        QApplication.processEvents()
        # Without a window manager nobody gives the keyboard back when a list of completions has closed.
        for _attempt in range(50):
            if QApplication.activePopupWidget() is not None or QApplication.activeWindow() is owner:
                break
            owner.activateWindow()
            QTest.qWait(2)
            now.setFocus()


def control(*keys: Qt.Key) -> None:
    """Press keys with Ctrl."""
    press(*keys, modifiers=Qt.KeyboardModifier.ControlModifier)


def write(text: str) -> None:
    """Type a text where the keyboard is."""
    from tests.ui.keyboard import type_text

    type_text(keyboard(), text)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return a draft with one matter of its own."""
    made = services.meetings.create(GROUP.id, SOON, place="Kunnantalo")
    services.meetings.agenda.add(made.id, "Koulutien valot", account="Valot puuttuvat.")
    return made


def matter(page: MeetingsPage) -> None:
    """Open the first matter."""
    assert page.view.detail is not None
    item = next(one for one in page.view.detail.items if one.kind is ItemKind.MATTER)
    page.view.open_item(item.id)


def hold(services: Services, meeting: Meeting) -> None:
    """Take a meeting so far that its minutes are written."""
    for _step in range(2):
        services.meetings.advance(meeting.id, on=TODAY)
