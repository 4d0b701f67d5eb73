"""A sensitive indicator in files for others: its row stays whole, only what tells of few cases stays at home."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tests.workshop import Workshop
from turva_desktop.domain.ids import IndicatorId, new_id
from turva_desktop.domain.indicator import Direction, Indicator, MeasureKind
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def indicator(services: Services) -> Indicator:
    added = services.indicators.indicators.add(
        Indicator(
            id=IndicatorId(new_id()),
            name="Arkaluonteinen",
            measure_kind=MeasureKind.COUNT,
            direction=Direction.LOWER_IS_BETTER,
            baseline=Decimal(3),
            target=Decimal(0),
            sensitive=True,
        )
    )
    for year, number in ((2023, 12), (2024, 2), (2025, 7)):
        services.indicators.set_value(added.id, year, Decimal(number), note=f"{number} tapausta")
    return added


def rows(path: Path, sheet: str, name: str) -> list[dict[str, object]]:
    """Return the rows of a sheet that name an indicator, by their headings."""
    table = list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))
    heads = [str(cell) for cell in table[0]]
    return [dict(zip(heads, row, strict=True)) for row in table[1:] if name in row]


def test_that_its_row_goes_out_without_a_baseline_of_few_cases(
    services: Services, indicator: Indicator, tmp_path: Path
) -> None:
    path = services.exchange.export(tmp_path / "vienti.xlsx", now=NOW).path
    (row,) = rows(path, "Mittarit", indicator.name)
    assert row["Lähtötaso"] is None
    assert row["Tavoitetaso"] == 0
    values = rows(path, "Mittariarvot", indicator.name)
    assert [one["Arvo"] for one in values] == [12, 7]  # no value of the year whose cases are few


def test_that_it_comes_back_without_a_change(services: Services, indicator: Indicator, tmp_path: Path) -> None:
    path = services.exchange.export(tmp_path / "vienti.xlsx", now=NOW).path
    found = services.exchange.preview(path, now=NOW)
    assert found.is_empty
    assert found.missing == ()
    workbook = openpyxl.load_workbook(path)
    del workbook["_turva"]  # a program that keeps no hidden sheets
    workbook.save(path)
    assert services.exchange.preview(path, now=NOW).is_empty
    assert services.indicators.indicators.get(indicator.id).baseline == 3
