"""In the window: opening a workspace and its pages, searching, and changing a status.

A page's baseline reads the rows that the page shows; that of a change is a bare change of the file.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bench.measure import Line, Result, Spent, compare, compare_all, spent
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.language import Language
from turva_desktop.domain.text import fold
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.shell.palette import CommandPalette

LIMIT = 50
_READ_ROWS = "reading its rows with sqlite3"
_PAGES: Final = {
    "home": ("action", "follow_up", "meeting", "indicator"),
    "actions": ("action", "follow_up", "theme", "goal"),
    "meetings": ("meeting", "body"),
    "plan": ("plan", "theme", "goal", "action", "chapter"),
    "indicators": ("indicator", "indicator_value"),
    "network": ("organisation", "person", "body", "membership"),
    "exchange": ("transfer",),
    "reports": ("plan", "meeting"),
    "settings": ("profile", "recipient", "clock_phase"),
}
"""The pages, and the tables whose rows they show."""
_FIRST_LIMIT: Final = 200
"""Milliseconds that the first opening of a page may take at S."""
_FRAME: Final = 16.0
"""Milliseconds that a frame on the screen lasts: what comes within one is at once."""
_CONTROLS: Final = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
_SEARCHED = "turvallisuus"
_CARDS: Final = "a bare window with a card for each control in view"


@contextmanager
def program_in(folder: Path, application: QApplication) -> Iterator[Program]:
    """Run the real program, offscreen."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    apply_theme(application, Appearance.LIGHT)
    program = Program(UserSettings(), Catalogue(Language.FI))
    program.window.resize(1280, 720)
    program.window.show()
    yield program
    program.window.close()


def results(program: Program, name: str, path: Path, runs: int) -> list[Result]:
    """Measure a size."""
    found = [
        compare(
            name,
            Line(
                what="Opening to the painted home screen",
                turva=lambda: _open(program, path),
                against=_CARDS,
                baseline=lambda: _paint_cards(program),
            ),
            runs=runs,
        ),
        *_pages(program, name, path, runs),
        _keystroke(program, name),
        _arrow(program, name),
        *_search(program, name, path),
        _status(program, name, path),
    ]
    _close(program)
    return found


def _open(program: Program, path: Path) -> Spent:
    """Open a workspace and return what it took until its home screen was painted."""
    _close(program)  # an open file would only stay open

    def work() -> None:
        if not program.open(path):
            raise RuntimeError(path)
        _paint(program)

    return spent(work)


def _close(program: Program) -> None:
    """Close the file, and destroy its pages: without a running event loop nobody else does."""
    program.show_welcome()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _paint(program: Program) -> None:
    QApplication.processEvents()
    program.window.grab()


def _read_rows(path: Path, tables: Iterable[str]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for table in tables:
            connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of our own tables


def _paint_cards(program: Program) -> Spent:
    """Make and paint a bare window with as many cards as controls are in view on the page."""
    page = program.window.current_page
    count = 0 if page is None else sum(one.isVisible() for kind in _CONTROLS for one in page.findChildren(kind))

    def work() -> None:
        window = QMainWindow()
        window.resize(1280, 720)
        body = QWidget()
        grid = QGridLayout(body)
        for number in range(count):
            card = QFrame()
            QVBoxLayout(card).addWidget(QLabel(f"{_SEARCHED} {number}"))
            grid.addWidget(card, number // 6, number % 6)
        window.setCentralWidget(body)
        window.show()
        QApplication.processEvents()
        window.grab()
        window.close()

    return spent(work)


def _pages(program: Program, name: str, path: Path, runs: int) -> list[Result]:
    """Measure each page: opened for the first time since the file was, and read and painted anew in view."""

    def first(place: str) -> None:
        program.window.go_to(place)
        _paint(program)

    def again(place: str) -> None:
        page = program.window.current_page
        if page is None or program.window.current_place != place:
            raise RuntimeError(f"the page {place} did not open")
        page.read_again()
        _paint(program)

    lines = []
    for place, tables in _PAGES.items():
        bare = partial(_read_rows, path, tables)
        if place != "home":  # its first opening is that of the file
            what = f"First opening of the page {place}"
            limit = _FIRST_LIMIT if name == "S" else None
            cards = partial(_paint_cards, program)
            lines.append(Line(what=what, turva=partial(first, place), against=_CARDS, baseline=cards, limit=limit))
        what = f"The page {place} anew"
        lines.append(Line(what=what, turva=partial(again, place), against=_READ_ROWS, baseline=bare))
    return compare_all(name, lines, runs=runs, before=lambda: _open(program, path))


def _actions(program: Program) -> ActionsPage:
    program.window.go_to("actions")
    QApplication.processEvents()
    page = program.window.current_page
    if not isinstance(page, ActionsPage):
        raise TypeError("the page of the actions did not open")
    return page


def _keystroke(program: Program, name: str) -> Result:
    """Measure one letter typed into the search of the actions, until the list is painted anew."""
    panel = max(_actions(program).findChildren(ListPanel), key=lambda one: one.model.total)
    texts = [fold(f"{one.action.title} {one.action.description} {one.action.lead}") for one in panel.model.records()]
    letters = cycle("koulumatkaturvallisuus")

    def press() -> Spent:
        letter = next(letters)
        if len(panel.search.text()) >= 6:
            panel.search.clear()
            QApplication.processEvents()

        def work() -> None:
            QTest.keyClicks(panel.search, letter)
            panel.table.viewport().repaint()
            QApplication.processEvents()

        return spent(work)

    def bare() -> Spent:
        query = panel.search.text()
        return spent(lambda: [text for text in texts if query in text])

    line = Line(
        what="A keystroke in the search of the actions",
        turva=press,
        against="substring search in a list",
        baseline=bare,
    )
    result = compare(name, line, runs=21)
    panel.search.clear()
    QApplication.processEvents()
    return result


def _arrow(program: Program, name: str) -> Result:
    """Measure the arrow key in the list of actions, until the next row and its detail are painted."""
    table = _actions(program).list.table
    table.setFocus()
    QApplication.processEvents()

    def press() -> None:
        QTest.keyClick(table, Qt.Key.Key_Down)
        QApplication.processEvents()

    line = Line(
        what="An arrow key in the list of the actions",
        turva=press,
        against="one frame on the screen",
        baseline=lambda: Spent(_FRAME, _FRAME),
        limit=_FRAME if name == "L" else None,
    )
    return compare(name, line, runs=30)


def _search(program: Program, name: str, path: Path) -> list[Result]:
    """Measure Ctrl+K from the query to the painted hits, and what of it the window's own thread does."""

    def found(*, own: bool) -> Spent:
        program.window.open_palette()
        palette = program.window.findChildren(CommandPalette)[-1]
        palette.line.setText(_SEARCHED)
        wall, processor = time.perf_counter(), time.process_time()
        thread = time.thread_time()
        palette.search_now()
        while palette.is_waiting:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        palette.list.viewport().repaint()
        whole = Spent(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor))
        share = 1000 * (time.thread_time() - thread)
        palette.close()
        QApplication.processEvents()
        return Spent(share, share) if own else whole

    def bare() -> None:
        with closing(sqlite3.connect(path)) as connection:
            query = "SELECT topic, record_id FROM search WHERE instr(folded, ?) > 0 LIMIT 50"
            connection.execute(query, (_SEARCHED,)).fetchall()

    def listed() -> None:
        widget = QListWidget()
        widget.addItems([f"{_SEARCHED} {number}" for number in range(50)])
        widget.grab()

    return [
        compare(
            name,
            Line(
                what="Ctrl+K from the query to the painted hits",
                turva=lambda: found(own=False),
                against="the same search with sqlite3",
                baseline=bare,
                limit=LIMIT if name != "XL" else None,
            ),
            runs=9,
        ),
        compare(
            name,
            Line(
                what="Ctrl+K, what of it the window's thread does",
                turva=lambda: found(own=True),
                against="a bare QListWidget with 50 rows",
                baseline=listed,
            ),
            runs=9,
        ),
    ]


def _status(program: Program, name: str, path: Path) -> Result:
    """Measure the change of an action's status, until the window is painted anew."""
    page = _actions(program)
    records = page.list.model.records()
    page.list.select(records[len(records) // 2].id)
    QApplication.processEvents()
    statuses = cycle((ActionStatus.DONE, ActionStatus.NOT_DONE))
    copy = path.with_suffix(".bare")
    copy.unlink(missing_ok=True)
    copy.write_bytes(path.read_bytes())

    def change() -> None:
        page.deeds.set_status(next(statuses))
        _paint(program)

    def bare() -> None:
        with closing(sqlite3.connect(copy)) as connection, connection:
            query = "UPDATE follow_up SET explanation = explanation || '.' WHERE rowid = 1"
            connection.execute(query)

    line = Line(
        what="A status changed, to the painted window",
        turva=change,
        against="a bare change of one row with sqlite3",
        baseline=bare,
        limit=LIMIT if name != "XL" else None,
    )
    result = compare(name, line, runs=9)
    copy.unlink()
    return result
