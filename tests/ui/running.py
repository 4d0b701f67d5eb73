"""The real program in Finnish on a fixed day, for tests that go through all layers."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.domain.language import Language

NOON = datetime(2026, 11, 22, 14, 32).astimezone()
"""The moment at which tests and screenshots take place."""


@contextmanager
def in_language(application: QApplication, language: Language = Language.FI) -> Iterator[Catalogue]:
    """Have the whole application speak a language for the length of the block."""
    before = QLocale()
    catalogue = Catalogue(language)
    catalogue.install(application)
    QLocale.setDefault(QLocale(language.tag.replace("-", "_")))
    try:
        yield catalogue
    finally:
        application.removeTranslator(catalogue._translator)
        QLocale.setDefault(before)


def new_settings(folder: Path) -> UserSettings:
    """Return settings kept in a folder; Qt would else remember the folder of the first test."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return UserSettings()


class Clock:
    """A clock that stands at noon and goes on a second at each look, so that later is later."""

    def __init__(self) -> None:
        """Start at noon."""
        self._now = NOON

    def __call__(self) -> datetime:
        """Return the time, and go on."""
        self._now += timedelta(seconds=1)
        return self._now


def start_program(qtbot: QtBot, settings: UserSettings, catalogue: Catalogue) -> Program:
    """Return the program with its window shown and active; it ends with the test."""
    program = Program(settings, catalogue, Clock())
    qtbot.addWidget(program.window)
    with qtbot.waitActive(program.window):
        program.window.show()
        program.window.activateWindow()
    return program


def answer_next_box(button: str, told: list[str]) -> None:
    """Press a button of the message box that comes next, and keep what the box said."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox), box
        told.append(box.text())
        chosen = [one for one in box.buttons() if one.text().replace("&", "") == button]
        (chosen or box.buttons())[-1].click()
        assert chosen, [one.text() for one in box.buttons()]

    QTimer.singleShot(0, press)
