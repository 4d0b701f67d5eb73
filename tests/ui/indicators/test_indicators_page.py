"""The page of indicators over a real workspace."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.keyboard import type_over, type_text
from tests.ui.stage import Stage
from turva_desktop.domain.ids import IndicatorId, new_id
from turva_desktop.domain.indicator import Direction, Indicator, MeasureKind, ValueStatus
from turva_desktop.services import Services
from turva_desktop.ui.indicators import create_page
from turva_desktop.ui.indicators.page import IndicatorsPage
from turva_desktop.ui.indicators.values_model import AREA, NOTE, REVISED, STATUS, VALUE, YEAR
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.widgets.choice import Choice

Open = Callable[..., IndicatorsPage]


@pytest.fixture
def opened(stage: Callable[..., Stage], services: Services) -> Open:
    """Return what opens the page in a window."""

    def make(*, read_only: bool = False) -> IndicatorsPage:
        window = stage(services, read_only=read_only).open(
            [Entry(id="indicators", text="Indicators", icon="chart-line", page=create_page)]
        )
        page = window.current_page
        assert isinstance(page, IndicatorsPage)
        return page

    return make


@pytest.fixture
def injured(services: Services) -> Indicator:
    return services.indicators.indicators.add(
        Indicator(
            id=IndicatorId(new_id()),
            name="Liikenteessä loukkaantuneet",
            unit="henkilöä",
            measure_kind=MeasureKind.COUNT,
            direction=Direction.LOWER_IS_BETTER,
        )
    )


def type_in_cell(qtbot: QtBot, page: IndicatorsPage, text: str) -> None:
    """Open the current cell with Enter, type in the place of what it holds, and press Enter."""
    table = page.view.values.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    if text:
        type_text(editor, text)
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.findChild(QLineEdit) is None)  # Qt stores and closes through the event loop


def known(services: Services, indicator: Indicator) -> list[tuple[int, Decimal | None]]:
    return [(value.year, value.value) for value in services.indicators.values(indicator.id)]


def test_that_years_are_entered_from_the_keyboard_one_below_another(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    for year in (2023, 2024):
        services.indicators.set_value(injured.id, year, None)
    page = opened()
    page.view.values.table.go_to(0)
    type_in_cell(qtbot, page, "7")
    assert page.view.values.table.currentIndex().row() == 1
    type_in_cell(qtbot, page, "4,5")
    assert known(services, injured) == [(2023, Decimal(7)), (2024, Decimal("4.5"))]


def test_that_emptying_a_value_makes_it_unknown_and_not_zero(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(0))
    page = opened()
    model = page.view.values.model
    assert model.data(model.index(0, VALUE)) == "0"
    page.view.values.table.go_to(0)
    type_in_cell(qtbot, page, "")
    assert known(services, injured) == [(2024, None)]
    assert model.data(model.index(0, VALUE)) == "not known"


def test_that_a_word_in_the_place_of_a_number_is_told_and_changes_nothing(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator, stage: Callable[..., Stage]
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.table.go_to(0)
    type_in_cell(qtbot, page, "neljä")
    assert known(services, injured) == [(2024, Decimal(4))]
    assert "“neljä” is not a number" in page.window().messages.text()  # type: ignore[attr-defined]


def test_that_a_changed_year_moves_the_row_and_keeps_the_cursor_on_it(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2023, Decimal(7))
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.table.go_to(1, YEAR)
    type_in_cell(qtbot, page, "2020")
    assert known(services, injured) == [(2020, Decimal(4)), (2023, Decimal(7))]
    assert page.view.values.table.currentIndex().row() == 0


def test_that_two_values_for_one_year_and_area_are_refused(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2023, Decimal(7))
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.table.go_to(1, YEAR)
    type_in_cell(qtbot, page, "2023")
    assert known(services, injured) == [(2023, Decimal(7)), (2024, Decimal(4))]
    assert "already" in page.window().messages.text()  # type: ignore[attr-defined]


def test_that_a_year_is_added_after_the_last_and_its_value_opens(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.add_year()
    editor = page.view.values.table.findChild(QLineEdit)
    assert editor is not None
    type_text(editor, "3")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: known(services, injured) == [(2024, Decimal(4)), (2025, Decimal(3))])


def test_that_space_marks_a_value_as_revised(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.table.go_to(0, REVISED)
    page.view.values.table.setFocus()
    qtbot.keyClick(page.view.values.table, Qt.Key.Key_Space)
    assert services.indicators.values(injured.id)[0].revised


def test_that_a_removed_year_comes_back_with_undo(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    page.view.values.table.go_to(0)
    page.view.values.table.setFocus()
    qtbot.keyClick(page.view.values.table, Qt.Key.Key_Delete)
    assert known(services, injured) == []
    services.history.undo()
    assert page.view.values.model.rowCount() == 1


def test_that_the_list_tells_the_latest_and_whether_it_is_better(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2023, Decimal(70))
    services.indicators.set_value(injured.id, 2024, Decimal(40))
    page = opened()

    def shown() -> tuple[list[str], str | None]:
        (line,) = page.view.panel.model.records()
        columns = page.view.panel.model.columns
        return [column.text(line) for column in columns], columns[2].icon(line)

    assert shown() == (["Liikenteessä loukkaantuneet", "40 (2024)", "Better"], "arrow-down")
    services.indicators.set_value(injured.id, 2024, Decimal(60))
    assert shown() == (["Liikenteessä loukkaantuneet", "60 (2024)", "Not told from chance"], "equal-approximately")


def test_that_only_another_areas_numbers_leave_the_municipalitys_own_unknown(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2023, Decimal(700), area="Koko maa")
    services.indicators.set_value(injured.id, 2024, Decimal(400), area="Koko maa")
    page = opened()
    (line,) = page.view.panel.model.records()
    assert [column.text(line) for column in page.view.panel.model.columns][1:] == ["not known", "Unknown"]
    assert page.view.values.area.isVisible()
    assert page.view.values.sentence.text().startswith("Koko maa, 2024: 400 henkilöä.")


def test_that_a_status_is_chosen_from_a_list(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, None)
    page = opened()
    table = page.view.values.table
    table.go_to(0, STATUS, edit=True)
    editor = table.findChild(Choice)
    assert editor is not None
    editor.set_value(ValueStatus.SUPPRESSED)
    editor.chosen.emit()
    assert services.indicators.values(injured.id)[0].status is ValueStatus.SUPPRESSED
    assert page.view.values.model.data(page.view.values.model.index(0, STATUS)) == "suppressed"


def test_that_small_numbers_get_a_count_and_large_ones_a_percentage_too(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2023, Decimal(1))
    services.indicators.set_value(injured.id, 2024, Decimal(2))
    page = opened()
    assert page.view.values.sentence.text() == "2024: 2 henkilöä. 2023–2024: 1 → 2 cases (+1): not told from chance."
    services.indicators.set_value(injured.id, 2023, Decimal(200))
    services.indicators.set_value(injured.id, 2024, Decimal(150))
    assert page.view.values.sentence.text() == "2024: 150 henkilöä. 2023–2024: 200 → 150 cases: better, −25%."


def test_that_counts_are_bars_and_other_numbers_a_line(opened: Open, services: Services, injured: Indicator) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    assert page.view.values.chart.has_bars
    services.indicators.set_value(injured.id, 2024, Decimal("4.5"))
    assert not page.view.values.chart.has_bars


def test_that_baseline_and_target_lie_on_the_chart(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    type_over(page.view.form.field("baseline").editor, "12,5")
    type_over(page.view.form.field("target").editor, "2")
    assert services.indicators.indicators.get(injured.id).baseline == Decimal("12.5")
    assert page.view.values.chart.scale.top >= Decimal("12.5")
    before = page.view.values.chart.grab().toImage()
    type_over(page.view.form.field("target").editor, "")
    assert page.view.values.chart.grab().toImage() != before


def test_that_the_chart_says_in_words_what_it_draws(opened: Open, services: Services, injured: Indicator) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    chart = page.view.values.chart
    assert chart.accessibleName() == "Chart: Liikenteessä loukkaantuneet"
    assert chart.accessibleDescription() == "2024: 4 henkilöä. The table below has every value."


def test_that_areas_have_charts_of_their_own(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    assert not page.view.values.area.isVisible()
    services.indicators.set_value(injured.id, 2024, Decimal(1), area="Kirkonkylä")
    assert page.view.values.area.isVisible()
    page.view.values.area.set_value("Kirkonkylä")
    page.view.values.area.chosen.emit()
    assert page.view.values.sentence.text() == "Kirkonkylä, 2024: 1 henkilöä."


def test_that_a_row_is_read_aloud_with_its_year(opened: Open, services: Services, injured: Indicator) -> None:
    services.indicators.set_value(injured.id, 2024, None, note="Tilasto myöhässä")
    page = opened()
    model = page.view.values.model
    said = [model.data(model.index(0, column), Qt.ItemDataRole.AccessibleTextRole) for column in range(7)]
    assert said == [
        "Year 2024: 2024",
        "Area 2024: whole municipality",
        "Value 2024: not known",
        "Count 2024: ",
        "Status 2024: missing",
        "Revised later 2024: no",
        "Note 2024: Tilasto myöhässä",
    ]


def test_that_an_indicator_is_added_moved_deleted_and_brought_back(
    qtbot: QtBot, opened: Open, services: Services, injured: Indicator
) -> None:
    page = opened()
    page.view.add_new()
    type_over(page.view.form.field("name").editor, "Katuturvallisuusindeksi")
    page.view.shift(-1)
    assert [one.name for one in services.indicators.indicators.all()] == ["Katuturvallisuusindeksi", injured.name]
    page.view.delete_chosen()
    assert services.indicators.indicators.all() == [replace(injured, position=1)]
    services.history.undo()
    assert page.view.panel.model.total == 2


def test_that_the_model_keeps_qts_rules(qtbot: QtBot, opened: Open, services: Services, injured: Indicator) -> None:
    page = opened()
    tester = QAbstractItemModelTester(
        page.view.values.model, QAbstractItemModelTester.FailureReportingMode.Warning, page
    )
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page.view.values.model.setData(page.view.values.model.index(0, AREA), "Kirkonkylä")
    page.view.values.model.setData(page.view.values.model.index(0, NOTE), "Arvio")
    services.history.undo()
    assert tester.model() is page.view.values.model


def test_that_a_workspace_open_for_reading_lets_no_cell_open(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened(read_only=True)
    model = page.view.values.model
    assert not model.flags(model.index(0, VALUE)) & Qt.ItemFlag.ItemIsEditable


def test_that_every_control_is_named_and_reached_by_keyboard(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    services.indicators.set_value(injured.id, 2024, Decimal(1), area="Kirkonkylä")
    page = opened()
    page.view.values.table.go_to(0)
    assert audit(page.window()) == []


def test_that_a_year_still_to_come_is_remarked_on_and_stored(
    opened: Open, services: Services, injured: Indicator
) -> None:
    services.indicators.set_value(injured.id, 2024, Decimal(4))
    page = opened()
    assert "still to come" not in page.view.values.sentence.text()
    services.indicators.set_value(injured.id, 2031, Decimal(4))
    assert "Check the year: 2031 is still to come." in page.view.values.sentence.text()
