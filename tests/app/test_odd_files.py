"""Odd files in the window: told in a sentence, opened for reading where that helps, and never a crash."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.app.test_every_place import PLACES
from tests.cli.line import everything_in
from tests.cli.test_odd_files import ODD, sql
from tests.store.test_leftovers import in_the_middle_of_a_commit, with_an_older_journal
from tests.ui.running import answer_next_box
from turva_desktop.app.program import Program
from turva_desktop.domain.errors import TurvaError
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.place import journal_path
from turva_desktop.ui.shell.crash import CrashHook


class Answers:
    """Presses the first button of a kind in every box that comes, and keeps what was said."""

    def __init__(self, *wanted: str) -> None:
        self.told: list[str] = []
        self._wanted = wanted
        self._timer = QTimer()
        self._timer.timeout.connect(self._press)
        self._timer.start(5)

    def _press(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.told.append(box.text())
            named = {one.text().replace("&", ""): one for one in box.buttons()}
            chosen = next((named[text] for text in self._wanted if text in named), None)
            (chosen or box.buttons()[-1]).click()

    def stop(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()


@pytest.fixture
def answers() -> Iterator[Answers]:
    """Have every question answered in the safe way."""
    answers = Answers("Avaa vain luettavaksi", "Sulje", "Peruuta")
    yield answers
    answers.stop()


@pytest.mark.slow
@pytest.mark.parametrize("odd", [odd for odd in ODD if odd != "references to nothing"])
def test_that_no_odd_file_crashes_the_window(odd: str, program: Program, demo: Path, answers: Answers) -> None:
    ODD[odd](demo)
    if program.open(demo):
        for place in PLACES:
            program.window.go_to(place)
            QApplication.processEvents()
        program.show_welcome()
    else:
        assert answers.told
    assert [one.name for one in demo.parent.iterdir() if one.suffix == ".lock"] == []


def test_that_a_file_with_commands_can_be_read(program: Program, demo: Path) -> None:
    sql("CREATE TRIGGER x AFTER UPDATE ON action BEGIN DELETE FROM theme; END")(demo)
    before = everything_in(demo.parent)
    told: list[str] = []
    answer_next_box("Avaa vain luettavaksi", told)
    assert program.open(demo)
    assert "komentoja" in told[0]
    program.window.close()
    assert everything_in(demo.parent) == before


def test_that_what_was_put_right_at_opening_is_told_with_the_place_where_it_is_kept(
    program: Program, demo: Path
) -> None:
    path = in_the_middle_of_a_commit(demo)
    assert program.open(path)
    (kept,) = path.parent.glob("*-varmuuskopiot/*-crash.turva")
    assert str(kept) in program.window.messages.text()
    assert journal_path(kept).exists()


def test_that_a_clock_before_the_newest_work_is_told(program: Program, demo: Path) -> None:
    with Workspace(demo, clock=lambda: datetime(2093, 5, 6, 7, 8, tzinfo=UTC)) as workspace:
        Services(workspace).settings.edit_profile(name="Tulevaisuus")
    assert program.open(demo)
    assert "kello näyttää" in program.window.messages.text()


def test_that_a_journal_brought_from_elsewhere_takes_nothing_back(program: Program, demo: Path) -> None:
    path = with_an_older_journal(demo, "Uusi suunnitelma")
    assert program.open(path)
    assert "ei tarvitse" in program.window.messages.text()
    assert program.services is not None
    assert "Uusi suunnitelma" in [plan.name for plan in program.services.plans.plans.all()]


def test_that_a_file_that_went_while_it_was_open_is_told_and_not_called_write_protected(
    program: Program, demo: Path
) -> None:
    assert program.open(demo)
    assert program.services is not None
    services = program.services
    services.settings.edit_profile(name="Ennen")
    demo.rename(demo.with_name("muualla.turva"))
    told: list[str] = []
    answer_next_box("Sulje", told)
    assert not program.window.do(lambda: services.settings.edit_profile(name="Jälkeen"))
    assert "ei ole enää kansiossa" in told[0]
    shutil.copy(demo.with_name("muualla.turva"), demo)
    answer_next_box("Sulje", told)
    assert not program.window.do(lambda: services.settings.edit_profile(name="Jälkeen"))
    assert "vaihdettu toinen tiedosto" in told[1]
    program.window.close()
    with Workspace(demo) as workspace:
        assert Services(workspace).settings.profile().name == "Ennen"


def test_that_the_window_closes_though_its_folder_can_no_longer_be_written_to(
    program: Program, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.open(demo)

    def forbidden(_self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(1, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", forbidden)
        program.window.close()
    assert not program.window.isVisible()
    assert program.services is None


def test_that_a_lost_file_is_restored_from_its_backup(program: Program, demo: Path) -> None:
    with Workspace(demo) as workspace:
        workspace.backup()
    demo.unlink()
    told: list[str] = []
    answer_next_box("Palauta varmuuskopio", told)
    assert program.open(demo)
    assert "ei löytynyt" in told[0]
    assert program.window.current_place == "home"


@pytest.mark.parametrize("kind", ["soft", "hard"])
def test_that_the_open_file_opened_by_another_name_just_stays_open(kind: str, program: Program, demo: Path) -> None:
    link = demo.with_name("toinen.turva")
    link.symlink_to(demo) if kind == "soft" else link.hardlink_to(demo)
    assert program.open(demo)
    services = program.services
    assert program.open(link)
    assert program.services is services


def test_that_what_damage_in_the_file_brings_about_is_told_as_damage_and_a_bug_as_a_bug(
    program: Program, demo: Path, answers: Answers
) -> None:
    saved: list[str] = []

    def save(report: str) -> None:
        saved.append(report)

    hook = CrashHook("0.1", save, parent=lambda: program.window, explained=program.explained)
    ODD["references to nothing"](demo)
    assert program.open(demo)
    hook(KeyError, KeyError("ei"), None)
    hook(TurvaError, TurvaError("undo.nothing"), None)
    assert "vioittunut" in answers.told[0]
    assert answers.told[1] == "Kumottavaa ei ole."
    assert len(saved) == 2
    assert program.explained(TurvaError("undo.nothing"))
    program.show_welcome()
    assert program.explained(KeyError("ei")) is None
