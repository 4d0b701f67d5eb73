"""A second start calls the window that is open already; without a name of one's own the login name says who writes."""

import getpass
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from turva_desktop.app.open_windows import OpenWindows
from turva_desktop.app.program import Program
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.domain.errors import TurvaError
from turva_desktop.services.workspaces import Beginning
from turva_desktop.store import Workspace
from turva_desktop.ui.running.preferences import read_preferences

FIRST = """
import sys
from turva_desktop.app import window
from turva_desktop.ui.shell.window import MainWindow

def come_forward(self):
    print("came forward", flush=True)
MainWindow.come_forward = come_forward
begin = window.begin
def begin_and_tell(program, arguments):
    begin(program, arguments)
    print("ready", flush=True)
window.begin = begin_and_tell
sys.exit(window.run(sys.argv[1:]))
"""
SECOND = """
import sys
from PySide6.QtCore import QTimer
from turva_desktop.app import window

def begin(program, arguments):
    print("a window of its own", flush=True)
    QTimer.singleShot(0, program.window.close)
window.begin = begin
sys.exit(window.run(sys.argv[1:]))
"""


def command(script: str, *arguments: str | Path) -> list[str]:
    """Return how the window is started in a process of its own."""
    return [sys.executable, "-X", "utf8", "-c", script, *map(str, arguments)]


def environment(home: Path) -> dict[str, str]:
    """Return the surroundings of a user who has a home."""
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    return given | {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}


@contextmanager
def first_window(home: Path, *arguments: str | Path) -> Iterator[Callable[[], str]]:
    """Start a window and return what reads the next line it says; it ends with the block."""
    with subprocess.Popen(
        command(FIRST, *arguments), stdout=subprocess.PIPE, encoding="utf-8", env=environment(home)
    ) as process:
        assert process.stdout is not None
        reads = process.stdout.readline
        assert reads() == "ready\n"
        try:
            yield lambda: reads().strip()
        finally:
            process.terminate()


def second_start(home: Path, *arguments: str | Path) -> str:
    """Start the window once more and return what it says."""
    done = subprocess.run(
        command(SECOND, *arguments), capture_output=True, encoding="utf-8", env=environment(home), check=True,
        timeout=600,
    )  # fmt: skip
    return done.stdout.strip()


def _itself(path: Path) -> Path:
    return path


def _by_a_longer_way(path: Path) -> Path:
    return path.parent / ".." / path.parent.name / path.name


def _by_a_link(path: Path) -> Path:
    link = path.with_name("linkki.turva")
    link.symlink_to(path)
    return link


def _by_a_second_name(path: Path) -> Path:
    other = path.with_name("toinen nimi.turva")
    other.hardlink_to(path)
    return other


@pytest.mark.slow
@pytest.mark.parametrize("called", [_itself, _by_a_longer_way, _by_a_link, _by_a_second_name])
def test_that_a_double_click_on_the_open_file_raises_its_window(
    called: Callable[[Path], Path], tmp_path: Path, demo: Path
) -> None:
    with first_window(tmp_path, demo) as says:
        assert second_start(tmp_path, called(demo)) == ""
        assert says() == "came forward"


@pytest.mark.slow
def test_that_a_second_start_raises_the_open_window_whatever_it_shows(tmp_path: Path, demo: Path) -> None:
    with first_window(tmp_path, demo) as says:
        assert second_start(tmp_path) == ""
        assert says() == "came forward"
    with first_window(tmp_path / "toinen") as says:  # nothing is open in it
        assert second_start(tmp_path / "toinen") == ""
        assert says() == "came forward"


@pytest.mark.slow
def test_that_another_file_or_another_user_gets_a_window_of_its_own(tmp_path: Path, demo: Path) -> None:
    with first_window(tmp_path, demo):
        assert second_start(tmp_path, demo.with_name("muu.turva")) == "a window of its own"
        assert second_start(tmp_path / "toinen", demo) == "a window of its own"


def test_that_what_a_crash_left_calls_nobody_and_is_swept_away(qapp: object, tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    left = folder / "4194301"
    left.write_text(str(tmp_path / "kunta.turva"), encoding="utf-8")
    windows = OpenWindows(folder)
    assert not windows.call(None)
    assert not windows.call(tmp_path / "kunta.turva")
    assert list(folder.iterdir()) == []


def test_that_a_program_does_not_call_itself_and_leaves_nothing(qapp: object, tmp_path: Path) -> None:
    windows = OpenWindows(tmp_path / "open")
    windows.show(tmp_path / "kunta.turva")
    assert not windows.call(None)
    windows.show(None)
    windows.withdraw()
    assert list((tmp_path / "open").iterdir()) == []


def test_that_a_folder_that_cannot_be_written_stops_nothing(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "open").write_text("a file where the folder would be", encoding="utf-8")
    windows = OpenWindows(tmp_path / "open")
    windows.show(tmp_path / "kunta.turva")
    assert not windows.call(None)
    windows.withdraw()


# ---- who writes


def test_that_another_process_is_told_who_writes_even_if_nobody_gave_a_name(demo: Path) -> None:
    with Workspace(demo), pytest.raises(TurvaError) as raised:
        Workspace(demo)
    assert raised.value.details["who"] == getpass.getuser()


def test_that_the_wizard_asks_who_writes(program: Program, settings: UserSettings, tmp_path: Path) -> None:
    welcome = program.show_welcome()
    welcome.start_new()
    wizard = welcome.wizard
    wizard.ask_path = lambda _name: tmp_path / "uusi.turva"
    assert "&Nimesi tai tehtäväsi" in [one.text() for one in wizard.findChildren(QLabel)]
    wizard.municipality.setText("Enontekiö")
    wizard.author.setText("työryhmän sihteeri")
    for _ in range(3):
        wizard.next.click()
    assert program.services is not None
    assert program.services.workspace.author == "työryhmän sihteeri"
    assert read_preferences(settings).author == "työryhmän sihteeri"


def test_that_a_workspace_made_without_a_name_is_signed_by_the_login_name(program: Program, tmp_path: Path) -> None:
    program.start_new(tmp_path / "uusi.turva", Beginning(municipality_code="614"))
    assert program.services is not None
    (made,) = program.services.history.steps(limit=1)
    assert made.author == getpass.getuser()
