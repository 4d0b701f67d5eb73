"""Nothing of a page moves because the program says something: a click meant for a button meets that button."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from turva_desktop.app.program import Program
from turva_desktop.domain.ids import IndicatorId, new_id
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.ports import Progress
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.indicators.chart import Chart
from turva_desktop.ui.indicators.page import IndicatorsPage
from turva_desktop.ui.indicators.values_table import ValuesTable
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.network.add_member import AddMember
from turva_desktop.ui.plan.tree import PlanTree
from turva_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.slow

PLACES = ("home", "plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings")
SHORT = "Toimenpide poistettiin."
LONG = "Tiedostoa ei voitu kirjoittaa. " * 12


def standing(page: QWidget) -> dict[QWidget, QRect]:
    """Return where every widget of a page is in the window."""
    for _ in range(3):
        QApplication.processEvents()
    window = page.window()
    return {
        one: QRect(one.mapTo(window, QPoint()), one.size())
        for one in [page, *page.findChildren(QWidget)]
        if one.isVisible() and one.window() is window
    }


@pytest.fixture
def opened(program: Program, demo: Path) -> Program:
    """Return the program with the demo municipality, as large as the smallest common screen."""
    program.open(demo)
    program.window.resize(1366, 768)
    return program


def speakings(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Yield every way in which the window says something."""
    yield lambda: window.notify(SHORT)
    yield lambda: window.notify(SHORT, undo=True)
    yield lambda: window.notify(LONG, undo=True)
    yield lambda: window.show_problem(SHORT)
    yield lambda: window.show_problem(LONG)
    yield window.messages.hide
    yield lambda: window._status.tell(SHORT)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("place", PLACES)
def test_that_a_message_moves_no_widget_of_a_page(
    place: str, percent: int, opened: Program, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, Appearance.LIGHT, percent)
    window = opened.window
    window.go_to(place)
    qtbot.waitUntil(lambda: not opened.tasks._open)
    page = window.current_page
    assert page is not None
    before = standing(page)
    assert len(before) > 5
    for speak in speakings(window):
        speak()
        assert standing(page) == before


@pytest.mark.parametrize("place", PLACES)
def test_that_long_work_moves_no_widget_of_a_page(place: str, opened: Program, qtbot: QtBot) -> None:
    window, may_end = opened.window, Event()
    window.go_to(place)
    qtbot.waitUntil(lambda: not opened.tasks._open)
    page = window.current_page
    assert page is not None
    before = standing(page)

    def work(progress: Progress) -> None:
        progress.step(1, 3)
        may_end.wait()

    opened.tasks.run("Kirjoitetaan tiedostoa", work, lambda _result: None)
    qtbot.waitUntil(window.progress.isVisible)
    assert standing(page) == before
    may_end.set()
    qtbot.waitUntil(lambda: not window.progress.isVisible())
    assert standing(page) == before


@pytest.mark.parametrize("width", [480, 700, 1366, 2560])
def test_that_a_message_can_be_read_whole_and_leaves_the_search_free(
    width: int, opened: Program, qapp: QApplication
) -> None:
    window = opened.window
    window.resize(width, 768)
    QApplication.processEvents()
    for text in (SHORT, LONG):
        window.show_problem(text)
        QApplication.processEvents()
        bar = window.messages
        label = bar.message
        assert label.height() >= label.heightForWidth(label.width())
        assert window.rect().contains(QRect(bar.mapTo(window, QPoint()), bar.size()))
        search = window.top_bar.search_button
        assert not QRect(bar.mapTo(window, QPoint()), bar.size()).intersects(
            QRect(search.mapTo(window, QPoint()), search.size())
        )


# ---- what one works on stands still while what is told of it changes


def under_the_hand(page: QWidget, *kinds: type[QWidget]) -> dict[QWidget, QPoint]:
    """Return where the controls of some kinds are."""
    places = standing(page)
    return {one: place.topLeft() for one, place in places.items() if isinstance(one, kinds)}


def test_that_the_plan_stands_still_when_something_is_missing(opened: Program) -> None:
    assert opened.services is not None
    actions = opened.services.actions
    opened.window.go_to("plan")
    page = opened.window.current_page
    assert page is not None
    before = under_the_hand(page, PlanTree, DetailPanel)
    for one in actions.followed()[:3]:
        actions.edit(one.action.id, lead="", theme_id=None, goal_id=None)
    assert under_the_hand(page, PlanTree, DetailPanel) == before
    for one in actions.followed():
        actions.delete(one.action.id)
    assert under_the_hand(page, PlanTree, DetailPanel) == before


def test_that_the_table_of_values_stands_still_while_values_are_typed(opened: Program) -> None:
    assert opened.services is not None
    indicators = opened.services.indicators
    made = indicators.indicators.add(Indicator(id=IndicatorId(new_id()), name="Häiriökäynnit", unit="kpl"))
    opened.window.go_to("indicators", made.id)
    page = opened.window.current_page
    assert isinstance(page, IndicatorsPage)
    before = under_the_hand(page.view.values, Chart, QPushButton)
    assert len(before) == 3
    indicators.set_value(made.id, 2023, None)
    table = under_the_hand(page.view.values, ValuesTable)
    assert under_the_hand(page.view.values, Chart, QPushButton) == before
    for year, value in ((2023, 1200), (2024, 4), (2025, 40)):
        indicators.set_value(made.id, year, Decimal(value))
        assert under_the_hand(page.view.values, Chart, QPushButton) == before
        assert under_the_hand(page.view.values, ValuesTable) == table


def test_that_the_line_for_a_new_member_stands_still_while_members_are_added(opened: Program) -> None:
    opened.window.go_to("network", "members")
    page = opened.window.current_page
    assert page is not None
    (line,) = (one for one in page.findChildren(AddMember) if one.isVisible())
    for name in ("Nuorisotyön edustaja", "Vanhusneuvoston edustaja", "Kyläyhdistyksen edustaja"):
        before = standing(page)[line]
        line.line.setText(name)
        line.button.click()
        assert standing(page)[line] == before
