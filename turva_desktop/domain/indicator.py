"""Indicators (mittari) and their yearly values."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, ThemeId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled, Unique, Within
from turva_desktop.domain.secrecy import Open
from turva_desktop.domain.theme import Theme, Trend

_GREATEST: Final = 10**15
"""No statistic has a number beyond this, in either direction; text in a number's place often is."""


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


INDICATOR = Kind(
    record=Indicator,
    word=words("mittari", "indikator", "mihttár", "indicator"),
    many=words("Mittarit", "Indikatorer", "Mihttárat", "Indicators"),
    place=Place.INDICATORS,
    belongs={"theme_id": (Theme, Gone.STAYS)},
    title=lambda indicator, _: indicator.name,
    searched=("name", "source", "caveat"),
    labels={
        "theme_id": labels.THEME,
        "name": labels.INDICATOR,
        "source": labels.SOURCE,
        "source_id": words("Lähteen tunniste", "Källans id", "Gáldu dovddaldat", "Source id"),
        "unit": words("Yksikkö", "Enhet", "Ovttadat", "Unit"),
        "direction": words(
            "Toivottu suunta", "Önskad riktning", "Sávvojuvvon guovlu", "Desired direction", "Direction"
        ),
        "baseline": words("Lähtötaso", "Utgångsläge", "Vuolggadássi", "Baseline"),
        "target": words("Tavoitetaso", "Målnivå", "Ulbmildássi", "Target level", "Target"),
        "caveat": words("Varauma", "Förbehåll", "Várašupmi", "Caveat"),
    },
    rules=(Filled("name"), Within("baseline", -_GREATEST, _GREATEST), Within("target", -_GREATEST, _GREATEST)),
    secrecy=Open("indicators come from public statistics"),
)


def _value_title(value: IndicatorValue, find: Find) -> str:
    indicator = find.find(Indicator, value.indicator_id)
    return f"{indicator.name if indicator else ''} {value.year} {value.area}"


INDICATOR_VALUE = Kind(
    record=IndicatorValue,
    word=words("mittarin arvo", "indikatorvärde", "mihttárárvu", "indicator value"),
    many=words("Mittariarvot", "Indikatorvärden", "Mihttárárvvut", "Indicator values"),
    place=Place.INDICATORS,
    opens="indicator_id",
    belongs={"indicator_id": (Indicator, Gone.WITH_IT)},
    title=_value_title,
    order=("year", "area"),
    labels={
        "indicator_id": labels.INDICATOR,
        "year": labels.YEAR,
        "area": labels.AREA,
        "value": words("Arvo", "Värde", "Árvu", "Value"),
        "revised": words("Korjattu", "Reviderat", "Divvojuvvon", "Revised"),
        "note": labels.NOTE,
    },
    rules=(
        Filled("indicator_id"),
        Within("year", 1900, 2200),
        Within("value", -_GREATEST, _GREATEST),
        Unique(
            IndicatorValue,
            ("indicator_id", "year", "area"),
            "indicator.value_taken",
            lambda value: {"place": ", ".join(filter(None, (str(value.year), value.area)))},
        ),
    ),
    secrecy=Open("indicators come from public statistics"),
)
