"""Indicators (mittari) and their yearly values."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, ThemeId
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.theme import Trend


class Direction(WordedEnum):
    """Which way is good: a street-safety index is better when higher, the number of injured when lower."""

    HIGHER_IS_BETTER = (
        "higher",
        words("suurempi on parempi", "högre är bättre", "stuorát lea buoret", "higher is better"),
    )
    LOWER_IS_BETTER = (
        "lower",
        words("pienempi on parempi", "lägre är bättre", "unnit lea buoret", "lower is better"),
    )
    NEUTRAL = "neutral", words("ei suuntaa", "ingen riktning", "ii guovlu", "no direction")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What is measured; `source_id` stays empty until it has been verified at the source."""

    id: IndicatorId
    position: int = 0
    theme_id: ThemeId | None = None
    name: str
    source: str = ""
    source_id: str = ""
    unit: str = ""
    direction: Direction = Direction.NEUTRAL
    baseline: Decimal | None = None
    target: Decimal | None = None
    caveat: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue:
    """One year's value for one area; `None` is unknown, which is neither blank nor zero."""

    id: IndicatorValueId
    indicator_id: IndicatorId
    year: int
    area: str = ""
    value: Decimal | None = None
    revised: bool = False
    note: str = ""


def trend_of(indicator: Indicator, values: Iterable[IndicatorValue]) -> Trend:
    """Return the direction from the last but one known value to the last, by what is good for this indicator."""
    known = [value.value for value in sorted(values, key=lambda value: value.year) if value.value is not None]
    if len(known) < 2 or indicator.direction is Direction.NEUTRAL:
        return Trend.UNKNOWN
    difference = known[-1] - known[-2]
    if difference == 0:
        return Trend.UNCHANGED
    rises_well = indicator.direction is Direction.HIGHER_IS_BETTER
    return Trend.BETTER if (difference > 0) == rises_well else Trend.WORSE
