"""Room: nothing scrolls sideways, nothing scrolls inside what scrolls already, and the keyboard goes along."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from turva_desktop.app.program import Program
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.home.page import HomePage
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.plan.page import PlanPage

Start = Callable[[], Program]


def shown(program: Program, place: str, demo: Path, width: int = 1280) -> QWidget:
    """Return a place's page, laid out in a window of some width."""
    program.open(demo)
    program.window.resize(width, 720)
    program.window.go_to(place)
    for _ in range(5):
        QApplication.processEvents()
    page = program.window.current_page
    assert page is not None
    return page


def sideways(page: QWidget) -> list[str]:
    """Return what has to be scrolled sideways."""
    return [
        f"{type(one).__name__} {one.accessibleName()}"
        for one in page.findChildren(QAbstractScrollArea)
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0 and one.horizontalScrollBar().isVisible()
    ]


@pytest.mark.parametrize("place", ["home", "plan", "actions", "network", "indicators", "settings"])
@pytest.mark.parametrize(("width", "percent"), [(900, 100), (1280, 150), (1280, 200)])
def test_that_nothing_scrolls_sideways_in_a_narrow_window(
    place: str, width: int, percent: int, program: Program, demo: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Appearance.LIGHT, percent)
    assert sideways(shown(program, place, demo, width)) == []


def test_that_the_plan_as_a_whole_does_not_scroll_around_its_own_lists(
    program: Program, demo: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Appearance.LIGHT, 150)
    page = shown(program, "plan", demo)
    assert isinstance(page, PlanPage)
    outer = program.window._stack.currentWidget()
    assert isinstance(outer, QScrollArea)
    assert outer.verticalScrollBar().maximum() == 0


def test_that_long_texts_of_an_action_are_seen_whole(program: Program, demo: Path) -> None:
    page = shown(program, "actions", demo, 900)
    assert isinstance(page, ActionsPage)
    for name in ("title", "description"):
        edit = page.detail.basics.field(name).editor
        assert isinstance(edit, QAbstractScrollArea)
        assert edit.verticalScrollBar().maximum() == 0


def test_that_another_action_is_shown_from_its_beginning_and_the_same_stays_where_it_was(
    program: Program, demo: Path, qtbot: QtBot
) -> None:
    page = shown(program, "actions", demo)
    assert isinstance(page, ActionsPage)
    bar = page.detail._content.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.refresh()
    assert bar.value() == bar.maximum() > 0
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    assert bar.value() == 0


def test_that_the_next_steps_have_the_whole_width_with_large_letters(
    program: Program, demo: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Appearance.LIGHT, 200)
    page = shown(program, "home", demo)
    assert isinstance(page, HomePage)
    assert page._right.y() > page._steps.geometry().bottom() - 1
    apply_theme(qapp, Appearance.LIGHT, 100)
    page = shown(program, "home", demo)
    assert isinstance(page, HomePage)
    assert page._right.geometry().left() > page.width() / 2


@pytest.mark.parametrize("place", ["home", "plan", "actions", "meetings", "network", "indicators", "settings"])
def test_that_the_keyboard_comes_along_to_another_place(place: str, program: Program, demo: Path) -> None:
    page = shown(program, "exchange", demo)
    controls = [one for one in page.findChildren(QWidget) if one.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    next(one for one in controls if one.isVisible()).setFocus()
    program.window.go_to(place)
    focus = QApplication.focusWidget()
    page = program.window.page(place)
    assert focus is not None
    assert page.isAncestorOf(focus)
    lists = {"plan": "PlanTree", "actions": "RecordTable", "network": "RecordTable", "indicators": "RecordTable"}
    assert type(focus).__name__ == lists.get(place, type(focus).__name__)
