"""The first-run choice and the wizard, with the keyboard alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.keyboard import type_text
from tests.ui.running import in_language, new_settings, start_program
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.domain.body import MemberRole
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.welcome import Welcome


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


@pytest.fixture
def welcome(program: Program) -> Welcome:
    """Return the first-run choice."""
    found = program.window.findChild(Welcome)
    assert isinstance(found, Welcome)
    return found


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    """Return what presses a key where the keyboard is."""

    def press(key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            focus = QApplication.focusWidget()
            assert focus is not None
            qtbot.keyClick(focus, key)

    return press


def test_that_the_wizard_makes_a_workspace_with_the_keyboard_alone(
    program: Program, welcome: Welcome, press: Callable[..., None], tmp_path: Path
) -> None:
    asked: list[str] = []

    def ask(usual: str) -> Path:
        asked.append(usual)
        return tmp_path / "posio"

    welcome.wizard.ask_path = ask
    welcome.new_door.setFocus()
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is welcome.wizard.municipality
    type_text(welcome.wizard.municipality, "Posio")
    assert welcome.wizard.facts.text() == "Lappi · Lapin hyvinvointialue"
    press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    press(Qt.Key.Key_Return)
    assert welcome.wizard.stepper.current() == "members"
    press(Qt.Key.Key_Return)
    assert asked == ["posio.turva"]
    assert program.services is not None
    assert program.services.workspace.path == tmp_path / "posio.turva"
    assert program.window.windowTitle() == "Posio – Turva"
    assert program.window.current_place == "home"
    themes = program.services.plans.themes.all()
    assert len(themes) == 7
    roles = [seat.membership.role for seat in program.services.network.seats(group_of(program))]
    assert roles[:2] == [MemberRole.CHAIR, MemberRole.SECRETARY]
    assert len(roles) == 7


def group_of(program: Program) -> str:
    """Return the id of the working group."""
    assert program.services is not None
    return next(body.id for body in program.services.network.bodies.all() if "työryhmä" in body.name.lower())


def test_that_a_member_left_out_and_an_own_name_of_the_group_are_heard(
    program: Program, welcome: Welcome, tmp_path: Path
) -> None:
    wizard = welcome.wizard
    wizard.ask_path = lambda _usual: tmp_path / "a.turva"
    welcome.start_new()
    wizard.municipality.setText("Enare")
    wizard.group.setText("Arjen turvan työryhmä")
    wizard.next.click()
    wizard.next.click()
    check, line, _, _ = wizard._members[-1]
    check.click()
    assert not line.isEnabled()
    wizard.next.click()
    assert program.services is not None
    profile = program.services.settings.profile()
    assert (profile.municipality_code, profile.group_name) == ("148", "Arjen turvan työryhmä")
    assert len(program.services.network.seats(group_of(program))) == 6


@pytest.mark.parametrize("typed", ["", "Lapp", "Rovaniem"])
def test_that_the_wizard_does_not_go_on_without_a_municipality(typed: str, welcome: Welcome) -> None:
    wizard = welcome.wizard
    welcome.start_new()
    wizard.municipality.setText(typed)
    wizard.next.click()
    wizard.stepper.buttons[2].click()
    assert wizard.stepper.current() == "municipality"
    assert wizard.problem.text() == "Valitse kunta luettelosta: kirjoita nimen alku."
    assert wizard.municipality.hasFocus()
    wizard.municipality.setText("Rovaniemi")
    assert not wizard.problem.isVisible()


def test_that_the_keyboard_stands_at_the_first_door(welcome: Welcome) -> None:
    assert welcome.new_door.hasFocus()


def test_that_the_arrows_go_through_the_offered_municipalities(welcome: Welcome, qtbot: QtBot) -> None:
    field = welcome.wizard.municipality
    welcome.start_new()
    type_text(field, "oul")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    for name in ("Oulainen", "Oulu"):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        QApplication.processEvents()
        assert field.text() == name
        assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert welcome.wizard.stepper.current() == "municipality"


@pytest.mark.parametrize("percent", [150, 200])
def test_that_the_choice_and_the_wizard_fit_into_a_small_window_with_large_letters(
    program: Program, welcome: Welcome, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, Appearance.LIGHT, percent)
    program.window.resize(1280, 720)
    assert program.window.height() == 720
    welcome.start_new()
    for step in ("themes", "members"):
        welcome.wizard.municipality.setText("Posio")
        welcome.wizard.next.click()
        qapp.processEvents()
        assert welcome.wizard.stepper.current() == step
        assert program.window.height() == 720
        assert welcome.wizard.next.visibleRegion().boundingRect() == welcome.wizard.next.rect()


def test_that_going_back_keeps_the_answers(welcome: Welcome) -> None:
    wizard = welcome.wizard
    welcome.start_new()
    wizard.municipality.setText("Sodankylä")
    wizard.next.click()
    wizard.back.click()
    assert wizard.municipality.text() == "Sodankylä"
    wizard.back.click()
    assert welcome.new_door.hasFocus()
    welcome.start_new()
    assert wizard.municipality.text() == "Sodankylä"


def test_that_no_place_chosen_makes_nothing_and_keeps_the_wizard(
    program: Program, welcome: Welcome, tmp_path: Path
) -> None:
    wizard = welcome.wizard
    wizard.ask_path = lambda _usual: None
    welcome.start_new()
    wizard.municipality.setText("Utsjoki")
    for _ in range(3):
        wizard.next.click()
    assert program.services is None
    assert wizard.isVisible()
    assert wizard.stepper.current() == "members"


def test_that_a_file_that_exists_is_never_written_over(program: Program, welcome: Welcome, tmp_path: Path) -> None:
    file = tmp_path / "vanha.turva"
    file.write_text("tärkeä")
    wizard = welcome.wizard
    wizard.ask_path = lambda _usual: file
    welcome.start_new()
    wizard.municipality.setText("Utsjoki")
    for _ in range(3):
        wizard.next.click()
    assert file.read_text() == "tärkeä"
    assert "vanha.turva on jo olemassa" in program.window.messages.text()
    assert wizard.isVisible()


def test_that_the_files_used_last_are_offered(program: Program, tmp_path: Path) -> None:
    for name in ("Posio", "Salla"):
        (tmp_path / f"{name}.turva").touch()
        program.settings.remember(tmp_path / f"{name}.turva")
    program.show_welcome()
    links = [one for one in program.window.findChildren(QPushButton) if one.property("look") == "link"]
    told = [one.accessibleName() for one in links if one.isVisible()]
    assert told == [f"{name} · {tmp_path}" for name in ("Salla", "Posio")]


def test_that_the_demo_is_a_door(program: Program, welcome: Welcome, press: Callable[..., None]) -> None:
    welcome.demo_door.setFocus()
    press(Qt.Key.Key_Return)
    assert program.window.windowTitle() == "Kaamosjärven kunta – Turva"


def test_that_the_choice_and_every_question_pass_the_audit(program: Program, welcome: Welcome) -> None:
    assert audit(program.window) == []
    welcome.start_new()
    assert audit(program.window) == []
    welcome.wizard.municipality.setText("Inari")
    for _ in range(2):
        welcome.wizard.next.click()
        assert audit(program.window) == []
