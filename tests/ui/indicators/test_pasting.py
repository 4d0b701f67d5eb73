"""Values by hand and from a workbook: they go to the years that are known, and to the right ones."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.indicators.test_indicators_page import injured, known, opened, type_in_cell
from tests.ui.keyboard import type_text
from tests.ui.stage import TODAY
from turva_desktop.domain.indicator import Indicator
from turva_desktop.services import Services
from turva_desktop.ui.indicators.page import IndicatorsPage
from turva_desktop.ui.indicators.pasting import Pasted, read_pasted
from turva_desktop.ui.indicators.values_model import COUNT

__all__ = ["injured", "opened"]  # fixtures of the page
YEAR = TODAY.year


def _paste(page: IndicatorsPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    table = page.view.values.table
    table.setFocus()
    QTest.keyClick(table.findChild(QLineEdit) or table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("way", ["down", "button"])
def test_that_quick_values_go_to_the_five_years_before_the_present_one(
    qtbot: QtBot, opened: Callable[..., IndicatorsPage], services: Services, injured: Indicator, way: str
) -> None:
    page = opened()
    page.view.values.add_year()
    table = page.view.values.table
    for number in range(1, 6):
        editor = table.findChild(QLineEdit)
        if editor is None:
            type_in_cell(qtbot, page, str(number))
        else:
            type_text(editor, str(number))
            qtbot.keyClick(editor, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: table.findChild(QLineEdit) is None)
        if way == "button" and number < 5:
            page.view.values.add_year()
    assert known(services, injured) == [(YEAR - 6 + number, Decimal(number)) for number in range(1, 6)]


def test_that_no_year_to_come_is_made(
    opened: Callable[..., IndicatorsPage], services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, YEAR, Decimal(4))
    page = opened()
    page.view.values.add_year()
    assert [year for year, _ in known(services, injured)] == [YEAR - 1, YEAR]


@pytest.mark.parametrize("in_editor", [False, True])
@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3\r\n4,5\r\n0\r\n", {2021: "3", 2022: "4.5", 2023: "0"}),
        ("3\n\n7", {2021: "3", 2022: None, 2023: "7"}),
        ("Loukkaantuneet\n3\n1 200", {2021: "3", 2022: "1200"}),
        ("2019\t8\n2022\t9", {2019: "8", 2021: None, 2022: "9"}),
        ("Vuosi\tLkm\n2021\t5\n2022\t6\n", {2021: "5", 2022: "6"}),
        ("2021\t2022\t2023\n5\t6\t7", {2021: "5", 2022: "6", 2023: "7"}),
        ("5\t6\t7", {2021: "5", 2022: "6", 2023: "7"}),
    ],
)
def test_that_a_pasted_column_goes_into_the_years(
    opened: Callable[..., IndicatorsPage],
    services: Services,
    injured: Indicator,
    text: str,
    values: dict[int, str | None],
    in_editor: bool,
) -> None:
    services.indicators.set_value(injured.id, 2021, None)
    page = opened()
    page.view.values.table.go_to(0, edit=in_editor)
    before = known(services, injured)
    _paste(page, text)
    assert known(services, injured) == [
        (year, None if value is None else Decimal(value)) for year, value in values.items()
    ]
    page.context.shell.undo()  # type: ignore[attr-defined]  # one step
    assert known(services, injured) == before


def test_that_a_pasted_column_of_counts_goes_to_the_counts(
    opened: Callable[..., IndicatorsPage], services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2021, Decimal(4))
    services.indicators.set_value(injured.id, 2022, Decimal(5))
    page = opened()
    page.view.values.table.go_to(0, COUNT)
    _paste(page, "10\n12")
    assert [(one.value, one.count) for one in services.indicators.values(injured.id)] == [
        (Decimal(4), 10),
        (Decimal(5), 12),
    ]


def test_that_a_column_that_is_no_numbers_is_told_and_changes_nothing(
    opened: Callable[..., IndicatorsPage], services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2021, Decimal(4))
    page = opened()
    page.view.values.table.go_to(0)
    _paste(page, "3\nkolme\n5")
    assert known(services, injured) == [(2021, Decimal(4))]
    assert "kolme" in page.window().messages.text()  # type: ignore[attr-defined]


def test_that_an_open_cell_is_stored_when_the_window_closes(
    opened: Callable[..., IndicatorsPage], services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2021, Decimal(4))
    page = opened()
    page.view.values.table.go_to(0, edit=True)
    editor = page.view.values.table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    type_text(editor, "6")
    page.window().close()
    assert known(services, injured) == [(2021, Decimal(6))]


def test_that_years_alone_are_numbers() -> None:
    assert read_pasted("2020\n2021", "?") == Pasted(numbers=("2020", "2021"))
