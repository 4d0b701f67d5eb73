"""Indicators and their values in a real workspace file."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import AreaId, IndicatorId, new_id
from turva_desktop.domain.indicator import Direction, Indicator, MeasureKind, ValueStatus
from turva_desktop.domain.indicator_change import IndicatorTrend
from turva_desktop.domain.profile import Profile
from turva_desktop.services.areas import AreaService
from turva_desktop.services.history import HistoryService
from turva_desktop.services.indicators import IndicatorService
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
        Indicator(
            id=IndicatorId(new_id()),
            name="Liikenteessä loukkaantuneet",
            measure_kind=MeasureKind.COUNT,
            direction=Direction.LOWER_IS_BETTER,
        )
    )


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


def test_that_the_trend_follows_the_whole_municipality_and_not_its_parts(
    service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2023, Decimal(7))
    service.set_value(injured.id, 2024, Decimal(7))
    service.set_value(injured.id, 2024, Decimal(1), area="kirkonkylä")
    (measured,) = service.measured()
    assert measured.trend is IndicatorTrend.UNCHANGED
    assert measured.areas == ("", "kirkonkylä")


def test_that_another_areas_numbers_are_never_the_municipalitys_own(
    service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2023, Decimal(310), area="Koko maa")
    service.set_value(injured.id, 2024, Decimal(290), area="Koko maa")
    for (measured,) in (service.measured(), service.listed()):
        assert (measured.latest, measured.trend) == (None, IndicatorTrend.UNKNOWN)
    (measured,) = service.measured()
    assert [one.value for one in measured.series("Koko maa")] == [310, 290]


def test_that_a_text_that_means_the_municipality_is_its_own(
    workspace: Workspace, service: IndicatorService, injured: Indicator
) -> None:
    whole = Area(id=AreaId(new_id()), name="Kokeilukunta", kind=AreaKind.MUNICIPALITY, code="614", spellings=("Kok:n",))
    AreaService(workspace).register.add(whole)
    service.set_value(injured.id, 2022, Decimal(1), area="Kok:n")
    service.set_value(injured.id, 2023, Decimal(2), area="Kokeilukunta")
    service.set_value(injured.id, 2024, Decimal(3))
    for (measured,) in (service.measured(), service.listed()):
        assert [(one.year, one.value) for one in measured.series()] == [(2021 + n, Decimal(n)) for n in (1, 2, 3)]
        assert measured.areas == ("",)


def test_that_one_value_has_no_trend(service: IndicatorService, injured: Indicator) -> None:
    service.set_value(injured.id, 2024, Decimal(4))
    assert service.measured()[0].trend is IndicatorTrend.UNKNOWN


def test_that_the_status_follows_a_number_that_comes_or_goes(service: IndicatorService, injured: Indicator) -> None:
    entered = service.set_value(injured.id, 2024, None)
    assert entered.status is ValueStatus.MISSING
    assert service.edit_value(entered.id, status=ValueStatus.SUPPRESSED).status is ValueStatus.SUPPRESSED
    assert service.edit_value(entered.id, value=Decimal(7)).status is ValueStatus.KNOWN
    assert service.edit_value(entered.id, status=ValueStatus.PRELIMINARY).status is ValueStatus.PRELIMINARY
    assert service.set_value(injured.id, 2024, None).status is ValueStatus.MISSING


def test_that_deleting_an_indicator_takes_its_values_and_undo_brings_both_back(
    workspace: Workspace, service: IndicatorService, injured: Indicator
) -> None:
    service.set_value(injured.id, 2024, Decimal(4))
    before = service.measured()
    service.indicators.delete(injured.id)
    assert service.values() == []
    HistoryService(workspace).undo()
    assert service.measured() == before
