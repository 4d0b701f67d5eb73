"""Indicators and their values in a real workspace file."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, new_id
from turva_desktop.domain.indicator import Direction, Indicator, IndicatorValue
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.theme import Trend
from turva_desktop.services.history import HistoryService
from turva_desktop.services.indicators import IndicatorService, difference_of
from turva_desktop.store import Workspace


def _municipality(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", municipality_code="614", created_on=date(2026, 1, 1))
    return Workspace.create(path, [profile], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def service(workspace: Workspace) -> IndicatorService:
    return IndicatorService(workspace)


@pytest.fixture
def injured(service: IndicatorService) -> Indicator:
    return service.indicators.add(
        Indicator(id=IndicatorId(new_id()), name="Liikenteessä loukkaantuneet", direction=Direction.LOWER_IS_BETTER)
    )


def series(*numbers: int | None) -> list[IndicatorValue]:
    return [
        IndicatorValue(
            id=IndicatorValueId(new_id()),
            indicator_id=IndicatorId("i"),
            year=2020 + place,
            value=None if number is None else Decimal(number),
        )
        for place, number in enumerate(numbers)
    ]


def test_that_a_second_entry_for_a_year_replaces_the_first(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2024, Decimal(4))
    service.set_value(injured.id, 2024, Decimal(5), revised=True)
    assert [(one.year, one.value, one.revised) for one in service.values(injured.id)] == [(2024, Decimal(5), True)]


def test_that_unknown_is_kept_apart_from_zero(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2023, Decimal(0))
    service.set_value(injured.id, 2024, None)
    assert [one.value for one in service.values(injured.id)] == [Decimal(0), None]


def test_that_a_value_cannot_move_onto_another_of_the_same_year_and_area(
    service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2023, Decimal(3))
    moved = service.set_value(injured.id, 2024, Decimal(4))
    with pytest.raises(TurvaError, match=r"indicator\.value_taken"):
        service.edit_value(moved.id, year=2023)
    service.edit_value(moved.id, year=2023, area="kirkonkylä")
    assert [(one.year, one.area) for one in service.values(injured.id)] == [(2023, ""), (2023, "kirkonkylä")]


def test_that_the_newest_known_value_is_the_latest(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2023, Decimal(3))
    service.set_value(injured.id, 2024, None)
    (measured,) = service.measured()
    assert measured.latest is not None
    assert measured.latest.year == 2023


def test_that_fewer_injured_is_better(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2023, Decimal(7))
    service.set_value(injured.id, 2024, Decimal(4))
    assert service.measured()[0].trend is Trend.BETTER


def test_that_the_trend_follows_the_whole_municipality_and_not_its_parts(
    service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2023, Decimal(7))
    service.set_value(injured.id, 2024, Decimal(7))
    service.set_value(injured.id, 2024, Decimal(1), area="kirkonkylä")
    (measured,) = service.measured()
    assert measured.trend is Trend.UNCHANGED
    assert measured.areas == ("", "kirkonkylä")


def test_that_one_value_has_no_trend(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2024, Decimal(4))
    assert service.measured()[0].trend is Trend.UNKNOWN


def test_that_small_numbers_differ_by_a_count_without_a_percentage() -> None:
    small, large = difference_of(series(1, 2)), difference_of(series(100, 110))
    assert small is not None
    assert (small.amount, small.percent) == (Decimal(1), None)
    assert large is not None
    assert (large.since, large.amount, large.percent) == (2020, Decimal(10), Decimal(10))


def test_that_a_percentage_differs_in_its_own_units() -> None:
    difference = difference_of(series(40, 50), unit="%")
    assert difference is not None
    assert (difference.amount, difference.percent) == (Decimal(10), None)


def test_that_an_unknown_year_is_passed_over_in_a_difference() -> None:
    difference = difference_of(series(30, None, 60))
    assert difference is not None
    assert (difference.since, difference.percent) == (2020, Decimal(100))
    assert difference_of(series(None, 5)) is None


def test_that_deleting_an_indicator_takes_its_values_and_undo_brings_both_back(
    workspace: Workspace, service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2024, Decimal(4))
    before = service.measured()
    service.indicators.delete(injured.id)
    assert service.values() == []
    HistoryService(workspace).undo()
    assert service.measured() == before
