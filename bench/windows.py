"""In the window: opening a workspace of a size, and a keystroke in the search of a long list."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.measure import Result, compare
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.domain.language import Language
from turva_desktop.domain.text import fold
from turva_desktop.store.tables import TABLES
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.look.theme import Appearance, apply_theme


def results(application: QApplication, folder: Path, sizes: dict[str, Path]) -> list[Result]:
    """Measure with the real program, offscreen."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    apply_theme(application, Appearance.LIGHT)
    program = Program(UserSettings(), Catalogue(Language.FI))
    program.window.resize(1280, 720)
    program.window.show()
    found = [
        compare(
            f"Opening {name} to the painted home screen",
            lambda path=path: _open(program, path),  # type: ignore[misc]  # each round its own path
            "reading every row with sqlite3",
            lambda path=path: _read_rows(path),  # type: ignore[misc]
            runs=7,
            timed=True,
        )
        for name, path in sizes.items()
        if name != "L"
    ]
    found.append(_keystroke(program, sizes["L"]))
    program.window.close()
    return found


def _open(program: Program, path: Path) -> float:
    """Open a workspace and return the milliseconds until its home screen is painted."""
    program.show_welcome()  # an open file would only stay open
    QApplication.processEvents()
    started = time.perf_counter()
    if not program.open(path):
        raise RuntimeError(path)
    QApplication.processEvents()
    program.window.grab()
    return 1000 * (time.perf_counter() - started)


def _read_rows(path: Path) -> float:
    started = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES.values():
            connection.execute(f"SELECT * FROM {table.name}").fetchall()  # noqa: S608 - names of our own tables
    return 1000 * (time.perf_counter() - started)


def _keystroke(program: Program, path: Path) -> Result:
    """Measure one letter typed into the search of 1 533 actions, until the list is painted anew."""
    _open(program, path)
    program.window.go_to("actions")
    QApplication.processEvents()
    page = program.window.current_page
    if page is None:
        raise RuntimeError("the page of the actions did not open")
    (panel,) = (one for one in page.findChildren(ListPanel) if one.model.total > 1000)
    texts = [fold(f"{one.action.title} {one.action.description} {one.action.lead}") for one in panel.model.records()]
    letters = iter("koulumatkaturvallisuus" * 4)

    def press() -> float:
        letter = next(letters)
        if len(panel.search.text()) >= 6:
            panel.search.clear()
            QApplication.processEvents()
        started = time.perf_counter()
        QTest.keyClicks(panel.search, letter)
        panel.table.viewport().repaint()
        QApplication.processEvents()
        return 1000 * (time.perf_counter() - started)

    def bare() -> float:
        query = panel.search.text()
        started = time.perf_counter()
        _ = [text for text in texts if query in text]
        return 1000 * (time.perf_counter() - started)

    measured: Callable[[], float] = press
    return compare(
        f"A keystroke in the search of {len(texts)} actions",
        measured,
        "substring search in a list",
        bare,
        runs=21,
        timed=True,
    )
