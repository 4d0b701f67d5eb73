"""How an indicator changed, and whether that can be told from chance: the rules of care with small numbers.

In a village one case more or less changes a rate by a tenth. So a change is judged by the cases behind it: it is better
or worse only where it is greater than twice the root of all the cases, which chance alone rarely reaches.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from turva_desktop.domain.area import Places
from turva_desktop.domain.indicator import (
    Cases,
    Direction,
    Indicator,
    IndicatorValue,
    MeasureKind,
    ValueStatus,
    cases_behind,
    cases_of,
)
from turva_desktop.domain.language import WordedEnum, words


class IndicatorTrend(WordedEnum):
    """What can be said of a change in an indicator; a goal's trend is somebody's own judgement."""

    BETTER = "better", words("parempaan", "bättre", "buorránan", "better")
    WORSE = "worse", words("huonompaan", "sämre", "hedjonan", "worse")
    UNCHANGED = "unchanged", words("ennallaan", "oförändrad", "seammá", "unchanged")
    NOT_DISTINGUISHABLE = (
        "not_distinguishable",
        words("ei erotu sattumasta", "kan inte skiljas från slumpen", "ii earran soaittáhagas", "not told from chance"),
    )
    NOT_ASSESSED = "not_assessed", words("ei arvioida", "bedöms inte", "ii árvvoštallo", "not assessed")
    UNKNOWN = "unknown", words("ei tiedossa", "okänd", "ii dihtosis", "unknown")


class Reason(WordedEnum):
    """Why a change isn't assessed, or what has to be known of the assessment."""

    NO_DIRECTION = (
        "no_direction",
        words("mittarilla ei ole suuntaa", "indikatorn har ingen riktning", "mihttáris ii leat guovlu", "no direction"),
    )
    NO_KIND = (
        "no_kind",
        words("mittarin laji puuttuu", "indikatorns typ saknas", "mihttára šládja váilu", "kind of measure is missing"),
    )
    BROKEN_SERIES = (
        "broken_series",
        words("sarja on katkennut", "serien har brutits", "ráidu lea botkanan", "the series is broken"),
    )
    NO_CASES = (
        "no_cases",
        words("tapausmäärä ei tiedossa", "antalet fall är okänt", "dáhpáhusaid lohku ii dihtosis", "cases not known"),
    )
    SUPPRESSED = (
        "suppressed",
        words(
            "välissä on salattu arvo",
            "ett värde däremellan är hemligt",
            "gaskkas lea čihkkojuvvon árvu",
            "a value is hidden",
        ),
    )
    NO_SAMPLING_ERROR = (
        "no_sampling_error",
        words("ei otantavirhettä", "inget urvalsfel", "ii leat válljenmeattáhus", "no sampling error"),
    )


class TargetState(WordedEnum):
    """Whether the newest known value has reached the target."""

    REACHED = "reached", words("saavutettu", "uppnått", "joksojuvvon", "reached")
    NOT_REACHED = "not_reached", words("ei saavutettu", "inte uppnått", "ii joksojuvvon", "not reached")
    NOT_ASSESSED = "not_assessed", words("ei arvioida", "bedöms inte", "ii árvvoštallo", "not assessed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A known value: its year (of a sum of years the first and the last), its number, and the cases behind it."""

    years: tuple[int, int]
    value: Decimal
    cases: Cases | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change between two known values and what may be said of it; `reason` says why not, or with what reserve."""

    before: Known
    after: Known
    trend: IndicatorTrend
    reason: Reason | None = None
    percent: Decimal | None = None

    @property
    def amount(self) -> Decimal:
        """Return the difference of the values."""
        return self.after.value - self.before.value

    @property
    def cases(self) -> tuple[Cases, Cases] | None:
        """Return the cases of both values, None unless both are known."""
        both = (self.before.cases, self.after.cases)
        return None if both[0] is None or both[1] is None else (both[0], both[1])


_PLAIN: Final = (MeasureKind.INDEX, MeasureKind.SCORE, MeasureKind.EUROS)
"""Kinds of numbers that aren't counted from cases: their difference is what it is."""

_SUMMED: Final = 3
"""How many years are summed where a single year has few cases."""


def change_of(indicator: Indicator, series: Iterable[IndicatorValue], places: Places) -> Change | None:
    """Return the change from the last but one known value of one area to the last, None with fewer than two."""
    kept = list(series)
    known = known_values(indicator, kept, places)
    if len(known) < 2:
        return None
    return _told(_judged(indicator, known[-2], known[-1]), kept, since=known[-2].years[0])


def last_trend(indicator: Indicator, series: Iterable[IndicatorValue], places: Places) -> IndicatorTrend:
    """Return what can be said of an area's last change: nothing is, where the newest value is one that isn't told."""
    kept = list(series)
    change = change_of(indicator, kept, places)
    if change is None and _is_hidden(kept):
        return IndicatorTrend.NOT_ASSESSED
    return change.trend if change else IndicatorTrend.UNKNOWN


def change_of_sums(indicator: Indicator, series: Iterable[IndicatorValue], places: Places) -> Change | None:
    """Return the change between the sums of cases of the last three years and of the three before.

    None unless all six years are known, follow each other, and belong to one unbroken series.
    """
    last = known_values(indicator, series, places)[-2 * _SUMMED :]
    years = [one.years[0] for one in last]
    is_broken = indicator.break_year is not None and years and years[0] < indicator.break_year <= years[-1]
    if len(last) < 2 * _SUMMED or years != list(range(years[0], years[0] + 2 * _SUMMED)) or is_broken:
        return None
    sums = [_sum(last[:_SUMMED]), _sum(last[_SUMMED:])]
    if sums[0] is None or sums[1] is None:
        return None
    return _judged(indicator, sums[0], sums[1])


def change_since_baseline(indicator: Indicator, series: Iterable[IndicatorValue], places: Places) -> Change | None:
    """Return the change from the baseline to the newest known value, None without either.

    Nobody says of which year the baseline is: it isn't compared across a break.
    """
    kept = list(series)
    known = known_values(indicator, kept, places)
    if indicator.baseline is None or not known:
        return None
    cases = cases_behind(indicator, indicator.baseline, places.population(kept[0].area))
    start = Known(years=known[0].years, value=indicator.baseline, cases=cases)
    change = _told(_judged(indicator, start, known[-1]), kept, since=known[-1].years[0])
    if indicator.break_year is None or change.reason is Reason.NO_DIRECTION:
        return change
    return Change(before=start, after=known[-1], trend=IndicatorTrend.NOT_ASSESSED, reason=Reason.BROKEN_SERIES)


def target_state(indicator: Indicator, series: Iterable[IndicatorValue]) -> TargetState | None:
    """Return whether the newest known value reaches the target, None where no target was set or nothing is known."""
    kept = sorted(series, key=lambda one: one.year)
    known = [one.value for one in kept if one.value is not None]
    if indicator.target is None or not known:
        return None
    if indicator.direction is Direction.NEUTRAL or kept[-1].standing is ValueStatus.SUPPRESSED:
        return TargetState.NOT_ASSESSED
    rises_well = indicator.direction is Direction.HIGHER_IS_BETTER
    reached = known[-1] >= indicator.target if rises_well else known[-1] <= indicator.target
    return TargetState.REACHED if reached else TargetState.NOT_REACHED


def known_values(indicator: Indicator, series: Iterable[IndicatorValue], places: Places) -> list[Known]:
    """Return the known values of one area by year."""
    return [
        Known(years=(one.year, one.year), value=one.value, cases=cases_of(indicator, one, places))
        for one in sorted(series, key=lambda one: one.year)
        if one.value is not None
    ]


def _is_hidden(series: Iterable[IndicatorValue], *, since: int = 0) -> bool:
    return any(one.standing is ValueStatus.SUPPRESSED and one.year > since for one in series)


def _told(change: Change, series: Iterable[IndicatorValue], *, since: int) -> Change:
    """Return a change without a judgement where a later value isn't told: then it isn't the last one."""
    if not _is_hidden(series, since=since):
        return change
    return replace(change, trend=IndicatorTrend.NOT_ASSESSED, reason=Reason.SUPPRESSED, percent=None)


def _sum(years: list[Known]) -> Known | None:
    cases = [one.cases for one in years if one.cases is not None]
    if len(cases) < len(years):
        return None
    number = sum(one.number for one in cases)
    return Known(
        years=(years[0].years[0], years[-1].years[1]),
        value=Decimal(number),
        cases=Cases(number=number, estimated=any(one.estimated for one in cases)),
    )


def _judged(indicator: Indicator, before: Known, after: Known) -> Change:
    trend, reason = _judgement(indicator, before, after)
    may_tell = reason is not Reason.BROKEN_SERIES
    percent = _percent(indicator, before, after) if may_tell else None
    return Change(before=before, after=after, trend=trend, reason=reason, percent=percent)


def _judgement(indicator: Indicator, before: Known, after: Known) -> tuple[IndicatorTrend, Reason | None]:
    if indicator.break_year is not None and before.years[0] < indicator.break_year <= after.years[1]:
        return IndicatorTrend.NOT_ASSESSED, Reason.BROKEN_SERIES
    if indicator.direction is Direction.NEUTRAL:
        return IndicatorTrend.NOT_ASSESSED, Reason.NO_DIRECTION
    difference = after.value - before.value
    if indicator.measure_kind in _PLAIN:
        return _direction(indicator, difference), Reason.NO_SAMPLING_ERROR
    if before.cases is None or after.cases is None:
        has_kind = indicator.measure_kind is not MeasureKind.UNKNOWN
        return IndicatorTrend.NOT_ASSESSED, Reason.NO_CASES if has_kind else Reason.NO_KIND
    if difference == 0:
        return IndicatorTrend.UNCHANGED, None
    counted = after.cases.number - before.cases.number
    may_be_chance = counted**2 < 4 * (after.cases.number + before.cases.number)
    if may_be_chance or (counted > 0) is not (difference > 0):
        return IndicatorTrend.NOT_DISTINGUISHABLE, None
    return _direction(indicator, difference), None


def _direction(indicator: Indicator, difference: Decimal) -> IndicatorTrend:
    if difference == 0:
        return IndicatorTrend.UNCHANGED
    rises_well = indicator.direction is Direction.HIGHER_IS_BETTER
    return IndicatorTrend.BETTER if (difference > 0) is rises_well else IndicatorTrend.WORSE


def _percent(indicator: Indicator, before: Known, after: Known) -> Decimal | None:
    """Return the change in percent: not of few or unknown cases, nor of a percentage, which changes by its points."""
    if before.cases is None or after.cases is None or before.value <= 0:
        return None
    is_small = min(before.cases.number, after.cases.number) < max(1, indicator.small_limit)
    is_share = indicator.measure_kind is MeasureKind.PERCENTAGE
    return None if is_small or is_share else (after.value - before.value) * 100 / before.value
