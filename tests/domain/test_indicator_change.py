"""What may be said of a change in an indicator: the rules of care with small numbers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trying import tried
from turva_desktop.documents.content.change_words import change_sentences
from turva_desktop.documents.content.pen import Pen
from turva_desktop.domain.area import Area, AreaKind, Places
from turva_desktop.domain.ids import AreaId, IndicatorId, IndicatorValueId
from turva_desktop.domain.indicator import (
    Direction,
    Indicator,
    IndicatorValue,
    MeasureKind,
    ValueStatus,
    cases_of,
    hidden_values,
)
from turva_desktop.domain.indicator_change import (
    IndicatorTrend,
    Reason,
    TargetState,
    change_of,
    change_of_sums,
    change_since_baseline,
    last_trend,
    target_state,
)
from turva_desktop.domain.language import Language
from turva_desktop.domain.profile import Profile

HOME = Area(id=AreaId("home"), name="Kaamosjärvi", kind=AreaKind.MUNICIPALITY, code="001", population=2480)
VILLAGE = Area(id=AreaId("village"), name="Valojoki", kind=AreaKind.VILLAGE, population=290)
PLACES = Places(
    profile=Profile(id="p", name="Kaamosjärvi", municipality_code="001", created_on=date(2026, 1, 1)),
    areas=(VILLAGE, HOME),
)
NOWHERE = replace(PLACES, areas=())
CASES = Indicator(
    id=IndicatorId("i"), name="Rikokset", measure_kind=MeasureKind.COUNT, direction=Direction.LOWER_IS_BETTER
)
RATE = replace(CASES, measure_kind=MeasureKind.RATE, per=1000)
SHARE = replace(CASES, measure_kind=MeasureKind.PERCENTAGE)
PEN = Pen(language=Language.FI, texts=Language.FI)


def series(*numbers: float | str | None, area: str = "", counts: Sequence[int | None] = ()) -> list[IndicatorValue]:
    """Return values from 2020 on."""
    return [
        IndicatorValue(
            id=IndicatorValueId(f"{area}{place}"),
            indicator_id=CASES.id,
            year=2020 + place,
            area=area,
            value=None if number is None else Decimal(str(number)),
            count=counts[place] if counts else None,
        )
        for place, number in enumerate(numbers)
    ]


def said(indicator: Indicator, values: Sequence[IndicatorValue], places: Places = PLACES) -> str:
    return " ".join(change_sentences(indicator, values, places, PEN))


@pytest.mark.parametrize(
    ("before", "after", "trend", "percent"),
    [
        (1, 2, IndicatorTrend.NOT_DISTINGUISHABLE, None),
        (9, 8, IndicatorTrend.NOT_DISTINGUISHABLE, None),
        (37, 30, IndicatorTrend.NOT_DISTINGUISHABLE, -19),
        (60, 30, IndicatorTrend.BETTER, -50),
        (30, 60, IndicatorTrend.WORSE, 100),
        (16, 4, IndicatorTrend.BETTER, None),  # 12 ≥ 2·√20
        (9, 0, IndicatorTrend.BETTER, None),  # 9 ≥ 2·√9
        (4, 0, IndicatorTrend.BETTER, None),  # 4 ≥ 2·√4, exactly
        (3, 0, IndicatorTrend.NOT_DISTINGUISHABLE, None),
        (7, 7, IndicatorTrend.UNCHANGED, None),
        (0, 0, IndicatorTrend.UNCHANGED, None),
    ],
)
def test_that_a_count_is_better_or_worse_only_beyond_chance(
    before: int, after: int, trend: IndicatorTrend, percent: int | None
) -> None:
    change = change_of(CASES, series(before, after), PLACES)
    assert change is not None
    assert change.trend is trend
    assert (None if change.percent is None else round(change.percent)) == percent


@tried(200)
@given(st.integers(0, 500), st.integers(0, 500))
def test_that_no_few_cases_ever_get_a_percentage_and_no_chance_a_judgement(before: int, after: int) -> None:
    change = change_of(CASES, series(before, after), PLACES)
    assert change is not None
    if min(before, after) < 10:
        assert change.percent is None
        assert "%" not in said(CASES, series(before, after))
    if change.trend in (IndicatorTrend.BETTER, IndicatorTrend.WORSE):
        assert abs(after - before) >= 2 * (after + before) ** 0.5 - 1e-9
        assert (change.trend is IndicatorTrend.BETTER) is (after < before)


def test_that_a_rate_is_judged_by_the_cases_behind_it() -> None:
    values = series("4.9", "4.8", "5.2", "4.4", "4.0", "3.6")
    cases = [cases_of(RATE, value, PLACES) for value in values]
    assert [one.number for one in cases if one and one.estimated] == [12, 12, 13, 11, 10, 9]
    assert last_trend(RATE, values, PLACES) is IndicatorTrend.NOT_DISTINGUISHABLE
    sums = change_of_sums(RATE, values, PLACES)
    assert sums is not None
    assert [int(one.value) for one in (sums.before, sums.after)] == [37, 30]
    assert sums.trend is IndicatorTrend.NOT_DISTINGUISHABLE
    text = said(RATE, values)
    assert "2024–2025: ≈\u00a010 → ≈\u00a09 tapausta (−1): ei erotu sattumasta." in text
    assert "Kolmen vuoden summat 2020–2022 ja 2023–2025: ≈\u00a037 → ≈\u00a030 tapausta (−7)" in text
    assert "%" not in text


def test_that_a_known_count_goes_before_an_estimate() -> None:
    (value,) = series("4.0", counts=(12,))
    cases = cases_of(RATE, value, PLACES)
    assert cases is not None
    assert (cases.number, cases.estimated) == (12, False)


def test_that_an_area_has_its_own_population() -> None:
    (value,) = series("10", area="Valojoki")
    cases = cases_of(RATE, value, PLACES)
    assert cases is not None
    assert cases.number == 3


@pytest.mark.parametrize(
    ("indicator", "places", "reason"),
    [
        (RATE, NOWHERE, Reason.NO_CASES),
        (replace(RATE, per=None), PLACES, Reason.NO_CASES),
        (SHARE, PLACES, Reason.NO_CASES),
        (replace(CASES, measure_kind=MeasureKind.UNKNOWN), PLACES, Reason.NO_KIND),
        (replace(CASES, direction=Direction.NEUTRAL), PLACES, Reason.NO_DIRECTION),
        (replace(CASES, break_year=2021), PLACES, Reason.BROKEN_SERIES),
    ],
)
def test_that_what_cannot_be_judged_says_why(indicator: Indicator, places: Places, reason: Reason) -> None:
    values = series(100, 20)
    change = change_of(indicator, values, places)
    assert change is not None
    assert (change.trend, change.reason) == (IndicatorTrend.NOT_ASSESSED, reason)
    assert reason.words.fi in said(indicator, values, places)


def test_that_a_register_percentage_of_all_inhabitants_is_a_rate_per_hundred() -> None:
    values = series("10", "5")
    assert last_trend(replace(SHARE, per=100), values, PLACES) is IndicatorTrend.BETTER
    assert "%" not in said(replace(SHARE, per=100), values)
    assert last_trend(SHARE, series("10", "5", counts=(10, 5)), PLACES) is IndicatorTrend.NOT_DISTINGUISHABLE


@pytest.mark.parametrize("kind", [MeasureKind.INDEX, MeasureKind.SCORE])
def test_that_an_index_differs_by_what_it_differs(kind: MeasureKind) -> None:
    indicator = replace(CASES, measure_kind=kind, direction=Direction.HIGHER_IS_BETTER)
    assert last_trend(indicator, series("104.7", "105.3"), PLACES) is IndicatorTrend.BETTER
    assert "(+0,6): parempaan, ei otantavirhettä" in said(indicator, series("104.7", "105.3"))


def test_that_nothing_is_compared_across_a_break() -> None:
    broken = replace(CASES, break_year=2023, baseline=Decimal(90))
    values = series(90, 80, 85, 20, 22, 21)
    assert change_of_sums(broken, values, PLACES) is None
    since = change_since_baseline(broken, values, PLACES)
    assert since is not None
    assert since.trend is IndicatorTrend.NOT_ASSESSED
    assert last_trend(broken, values, PLACES) is IndicatorTrend.NOT_DISTINGUISHABLE


def test_that_three_year_sums_need_six_years_without_a_gap() -> None:
    assert change_of_sums(CASES, series(5, 5, 5, 5, 5), PLACES) is None
    assert change_of_sums(CASES, series(5, 5, None, 5, 5, 5, 5), PLACES) is None
    assert change_of_sums(CASES, series(5, 5, 5, 5, 5, 5), PLACES) is not None


def test_that_the_target_is_reached_or_not() -> None:
    assert target_state(replace(CASES, target=Decimal(4)), series(9, 4)) is TargetState.REACHED
    assert target_state(replace(CASES, target=Decimal(3)), series(9, 4)) is TargetState.NOT_REACHED
    neutral = replace(CASES, target=Decimal(3), direction=Direction.NEUTRAL)
    assert target_state(neutral, series(9, 4)) is TargetState.NOT_ASSESSED
    assert target_state(CASES, series(9, 4)) is None


def test_that_a_newest_value_that_is_not_told_is_not_judged_by_older_ones() -> None:
    values = [*series(60, 30), replace(series(1)[0], year=2022, value=None, status=ValueStatus.SUPPRESSED)]
    assert last_trend(CASES, values, PLACES) is IndicatorTrend.NOT_ASSESSED


SENSITIVE = replace(CASES, sensitive=True)


@pytest.mark.parametrize(("count", "hidden"), [(0, False), (1, True), (4, True), (5, False), (30, False)])
def test_that_a_sensitive_count_from_one_to_four_is_hidden(count: int, hidden: bool) -> None:
    values = series(count)
    assert bool(hidden_values(SENSITIVE, values, PLACES)) is hidden
    assert not hidden_values(CASES, values, PLACES)


def test_that_a_lone_hidden_part_takes_the_next_smallest_with_it() -> None:
    whole, small, middle, large, none = (
        replace(series(number, area=area)[0], id=IndicatorValueId(area or "whole"))
        for area, number in (("", 30), ("Valojoki", 3), ("Ranta", 7), ("Kirkonkylä", 20), ("Erämaa", 0))
    )
    assert hidden_values(SENSITIVE, [whole, small, middle, large, none], PLACES) == {small.id, middle.id}
    assert hidden_values(SENSITIVE, [small, middle, large], PLACES) == {small.id}


PART_A, PART_B = (
    Area(id=AreaId(name), name=name, kind=AreaKind.VILLAGE, parent_id=VILLAGE.id) for name in ("Ylipää", "Alapää")
)


def test_that_a_village_is_a_whole_of_its_own_parts() -> None:
    places = replace(PLACES, areas=(*PLACES.areas, PART_A, PART_B))
    own, village, small, middle, other = (
        replace(series(number, area=area)[0], id=IndicatorValueId(area or "whole"))
        for area, number in (("", 25), ("Valojoki", 10), ("Ylipää", 2), ("Alapää", 8), ("Jäkälävaara", 15))
    )
    hidden = hidden_values(SENSITIVE, [own, village, small, middle, other], places)
    assert hidden == {small.id, middle.id}
    assert hidden_values(SENSITIVE, [village, small, middle], places) == {small.id, middle.id}


def test_that_what_is_hidden_from_a_whole_that_is_hidden_itself_reaches_on() -> None:
    places = replace(PLACES, areas=(*PLACES.areas, PART_A, PART_B))
    values = [
        replace(series(number, area=area)[0], id=IndicatorValueId(area or "whole"))
        for area, number in (("", 30), ("Valojoki", 4), ("Jäkälävaara", 12), ("Ranta", 14))
    ]
    assert hidden_values(SENSITIVE, values, places) == {"Valojoki", "Jäkälävaara"}


def _hidden(year: int) -> IndicatorValue:
    return replace(series(1)[0], id=IndicatorValueId(str(year)), year=year, value=None, status=ValueStatus.SUPPRESSED)


def test_that_nothing_is_judged_across_or_before_a_value_that_is_not_told() -> None:
    targeted = replace(CASES, target=Decimal(30), baseline=Decimal(90))
    across = [*series(60), _hidden(2021), replace(series(30)[0], id=IndicatorValueId("c"), year=2022)]
    change = change_of(targeted, across, PLACES)
    assert change is not None
    assert (change.trend, change.reason, change.percent) == (IndicatorTrend.NOT_ASSESSED, Reason.SUPPRESSED, None)
    assert target_state(targeted, across) is TargetState.REACHED
    before = [*series(60, 30), _hidden(2022)]
    assert target_state(targeted, before) is TargetState.NOT_ASSESSED
    assert "parempaan" not in said(targeted, before)
    assert last_trend(targeted, [_hidden(2022)], PLACES) is IndicatorTrend.NOT_ASSESSED


@pytest.mark.parametrize(("before", "after"), [("0.00000000000000000001", "1E+15"), ("1E-28", "1E+15"), ("1", "1E+15")])
def test_that_a_percentage_of_any_length_is_written(before: str, after: str) -> None:
    values = series(before, after, counts=(20, 500))
    assert "huonompaan, +" in said(RATE, values)


def test_that_a_sensitive_rate_of_unknown_cases_is_hidden() -> None:
    sensitive = replace(RATE, sensitive=True)
    assert hidden_values(sensitive, series("1.2"), PLACES)  # ≈ 3 cases
    assert not hidden_values(sensitive, series("4.0"), PLACES)  # ≈ 10 cases
    assert hidden_values(sensitive, series("4.0"), NOWHERE)
