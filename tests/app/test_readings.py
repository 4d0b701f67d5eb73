"""What the window reads: each page one moment, with few questions, and only what it listens to afterwards."""

import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine import Engine

from turva_desktop.app.program import Program
from turva_desktop.domain.action import ActionStatus
from turva_desktop.store import Reading, Workspace
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.meetings.page import MeetingsPage
from turva_desktop.ui.shell.palette import CommandPalette

pytestmark = pytest.mark.slow

MOST_STATEMENTS: Final = {
    "home": 20,
    "plan": 15,
    "actions": 15,
    "meetings": 43,
    "network": 15,
    "indicators": 8,
    "exchange": 5,
    "reports": 15,
    "settings": 5,
}
"""How many questions each page may ask the file when it is shown, whatever is in it."""
KNOWN_DOORS: Final = {"snapshot", "do", "ask"}
"""Functions inside which the window's thread may read: a page's reading, and a command."""


@dataclass
class Heard:
    """What the window's thread asked of the file."""

    readings: list[list[str]] = field(default_factory=list)
    statements: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Begin to count anew."""
        self.readings.clear()
        self.statements.clear()


def _callers() -> list[str]:
    return [frame.name for frame in traceback.extract_stack()]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """Return what is asked of the file by this thread."""
    found, home, read = Heard(), threading.get_ident(), Workspace.read

    @contextmanager
    def counted(workspace: Workspace) -> Iterator[Reading]:
        is_new = getattr(workspace._running, "transaction", None) is None
        if is_new and threading.get_ident() == home:
            found.readings.append(_callers())
        with read(workspace) as tx:
            yield tx

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if threading.get_ident() == home and statement != "BEGIN":
            found.statements.append(statement)

    monkeypatch.setattr(Workspace, "read", counted)
    event.listen(Engine, "before_cursor_execute", note)
    yield found
    event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
def opened(start: Callable[[], Program], demo: Path, heard: Heard) -> Program:
    """Return the program with the demo municipality."""
    program = start()
    program.open(demo)
    QApplication.processEvents()
    heard.forget()
    return program


@pytest.mark.parametrize("place", [place for place in MOST_STATEMENTS if place != "home"])
def test_that_a_page_fills_itself_from_one_reading(place: str, opened: Program, heard: Heard) -> None:
    opened.window.go_to(place)
    QApplication.processEvents()
    assert len(heard.readings) == 1
    assert len(heard.statements) <= MOST_STATEMENTS[place]


@pytest.mark.parametrize("place", MOST_STATEMENTS)
def test_that_a_page_reads_itself_anew_in_one_reading(place: str, opened: Program, heard: Heard) -> None:
    opened.window.go_to(place)
    QApplication.processEvents()
    heard.forget()
    page = opened.window.current_page
    assert page is not None
    page.read_again()
    assert len(heard.readings) == 1
    assert len(heard.statements) <= MOST_STATEMENTS[place]


def test_that_a_change_of_status_asks_only_for_what_it_changes(opened: Program, heard: Heard) -> None:
    opened.window.go_to("actions")
    page = opened.window.current_page
    assert isinstance(page, ActionsPage)
    assert opened.services is not None
    opened.services.workspace.moment()  # the first change of a session asks how far the file's own time has come
    heard.forget()
    page.deeds.set_status(ActionStatus.DONE)
    assert len(heard.readings) == 2  # the page, and what can be undone now
    assert len(heard.statements) <= 25
    assert not [
        one for one in heard.statements if one.startswith("SELECT") and "WHERE" not in one and "LIMIT" not in one
    ]


def test_that_a_stored_text_asks_only_for_its_meeting(opened: Program, heard: Heard) -> None:
    opened.window.go_to("meetings")
    page = opened.window.current_page
    assert isinstance(page, MeetingsPage)
    page.view.editor.account.markdown.edit.setPlainText("Poliisi kertoi tilanteesta.")
    heard.forget()
    page.view.editor.account.left.emit()
    assert len(heard.readings) == 2
    assert len(heard.statements) <= 56


def test_that_nothing_is_read_but_inside_a_reading_or_a_command(opened: Program, heard: Heard) -> None:
    """Else a page would show two moments at once, and not hear when it changes what it shows."""
    for place in MOST_STATEMENTS:
        opened.window.go_to(place)
        page = opened.window.current_page
        assert page is not None
        for view in page.findChildren(QAbstractItemView):
            rows = 0 if view.model() is None else view.model().rowCount()
            for row in range(min(4, rows)):
                view.setCurrentIndex(view.model().index(row, 0))
                QApplication.processEvents()
    assert len(heard.readings) > len(MOST_STATEMENTS)
    assert [" < ".join(reversed(names[-8:-2])) for names in heard.readings if not KNOWN_DOORS & set(names)] == []


def test_that_the_palette_searches_off_the_windows_thread(opened: Program, heard: Heard, qtbot: QtBot) -> None:
    opened.window.open_palette()
    palette = opened.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    palette.line.setText("valaistus")
    palette.search_now()
    qtbot.waitUntil(lambda: not palette.is_waiting)
    assert palette.hits()
    assert heard.readings == []
    palette.close()
