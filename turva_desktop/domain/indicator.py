"""Indicators (mittari), their yearly values, the cases behind them, and what few cases hide in copies for others."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.area import Area, Places, places_of
from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, ThemeId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled, Unique, Within
from turva_desktop.domain.secrecy import Judged, Secrets
from turva_desktop.domain.theme import Theme

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


class MeasureKind(WordedEnum):
    """What an indicator's numbers are: it decides how a change in them is judged."""

    COUNT = "count", words("lukumäärä", "antal", "lohkomearri", "count")
    RATE = "rate", words("suhdeluku", "relationstal", "gorrelohku", "rate")
    PERCENTAGE = "percentage", words("prosenttiosuus", "procentandel", "proseantaoassi", "percentage")
    INDEX = "index", words("indeksi", "index", "indeaksa", "index")
    SCORE = "score", words("pistemäärä", "poängtal", "čuoggát", "score")
    EUROS = "euros", words("euromäärä", "eurobelopp", "euromearri", "amount in euros")
    UNKNOWN = "unknown", words("ei määritelty", "inte angiven", "ii mearriduvvon", "not specified")


class ValueStatus(WordedEnum):
    """How sure a value is, or why there is none."""

    KNOWN = "known", words("tiedossa", "känt", "dihtosis", "known")
    PRELIMINARY = "preliminary", words("ennakkotieto", "preliminär", "ovdadiehtu", "preliminary")
    MISSING = "missing", words("puuttuu", "saknas", "váilu", "missing")
    SUPPRESSED = "suppressed", words("salattu", "sekretess", "čihkkojuvvon", "suppressed")
    NOT_APPLICABLE = "not_applicable", words("ei sovellu", "ej tillämplig", "ii heive", "not applicable")

    @property
    def has_value(self) -> bool:
        """Tell whether a value of this status is a number."""
        return self in (ValueStatus.KNOWN, ValueStatus.PRELIMINARY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What is measured; `source_id` stays empty until it has been verified at the source.

    A rate is told `per` so many inhabitants, and so is a percentage of all inhabitants; any other percentage has none.
    Changes are told in percent from `small_limit` cases up. Of a `sensitive` one, copies for others tell no count from
    one up to below `hide_limit`. From `break_year` on the values can't be compared with earlier ones.
    """

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
    measure_kind: MeasureKind = MeasureKind.UNKNOWN
    per: int | None = None
    small_limit: int = 10
    sensitive: bool = False
    hide_limit: int = 5
    break_year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorValue:
    """One year's value for one area; `None` is unknown, which is neither blank nor zero.

    `count` is the number of cases behind it.
    """

    id: IndicatorValueId
    indicator_id: IndicatorId
    year: int
    area: str = ""
    value: Decimal | None = None
    revised: bool = False
    note: str = ""
    count: int | None = None
    status: ValueStatus = ValueStatus.KNOWN

    @property
    def standing(self) -> ValueStatus:
        """Return the status as it is with this value: what has no number isn't known, what has one isn't missing."""
        if (self.value is not None) is self.status.has_value:
            return self.status
        return ValueStatus.MISSING if self.value is None else ValueStatus.KNOWN


def series_of(values: Iterable[IndicatorValue], area: str, places: Places) -> tuple[IndicatorValue, ...]:
    """Return one area's values by year; all texts that mean the municipality are one area, and no text counts first."""
    own = places.is_own(area)
    found = [one for one in values if (places.is_own(one.area) if own else one.area == area)]
    by_year = {one.year: one for one in sorted(found, key=lambda one: one.area, reverse=True)}
    return tuple(by_year[year] for year in sorted(by_year))


def areas_of(values: Iterable[IndicatorValue], places: Places) -> tuple[str, ...]:
    """Return the areas that have values, the municipality ("") first."""
    return tuple(sorted({"" if places.is_own(one.area) else one.area for one in values}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The number of cases behind a value; estimated where it was reckoned from a rate and a population."""

    number: int
    estimated: bool = False


def cases_of(indicator: Indicator, value: IndicatorValue, places: Places) -> Cases | None:
    """Return the cases behind a year's value, None where they can't be known."""
    if value.count is not None:
        return Cases(number=value.count)
    if value.value is None:
        return None
    return cases_behind(indicator, value.value, places.population(value.area))


def cases_behind(indicator: Indicator, number: Decimal, population: int | None) -> Cases | None:
    """Return the cases behind a number of an indicator in a population, None where they can't be known."""
    if indicator.measure_kind is MeasureKind.COUNT and number >= 0 and number == number.to_integral_value():
        return Cases(number=int(number))
    if indicator.measure_kind in _RATES and indicator.per and population is not None:
        return Cases(number=int((number * population / indicator.per).to_integral_value()), estimated=True)
    return None


_RATES: Final = (MeasureKind.RATE, MeasureKind.PERCENTAGE)
_WITHOUT_CASES: Final = (MeasureKind.INDEX, MeasureKind.SCORE, MeasureKind.EUROS)


def is_few(indicator: Indicator, cases: Cases | None) -> bool:
    """Tell whether so few cases may tell of persons; what can't be known is taken to be few."""
    if cases is None:
        return indicator.measure_kind not in _WITHOUT_CASES
    return 1 <= cases.number < indicator.hide_limit


_CasesById = Mapping[IndicatorValueId, Cases | None]


def hidden_values(indicator: Indicator, of_year: Iterable[IndicatorValue], places: Places) -> frozenset[str]:
    """Return the ids of the values of one year that copies for others don't tell.

    A lone hidden part could be reckoned from the whole that it lies in and the other parts, be that the municipality or
    a village of it: then the next smallest is hidden too.
    """
    known = [one for one in of_year if indicator.sensitive and (one.value is not None or one.count is not None)]
    cases = {one.id: cases_of(indicator, one, places) for one in known}
    hidden = {one.id for one in known if is_few(indicator, cases[one.id])}
    if not hidden:
        return frozenset()
    inside = places.parts(one.area for one in known)
    families = [(one.id, [part for part in known if part.area in inside[one.area]]) for one in known]
    while told := [parts for whole, parts in families if whole not in hidden and _tells(parts, hidden, cases)]:
        hidden.add(min(_shown(told[0], hidden, cases), key=lambda one: _number(cases[one.id])).id)
    return frozenset(hidden)


def _tells(parts: Sequence[IndicatorValue], hidden: AbstractSet[IndicatorValueId], cases: _CasesById) -> bool:
    """Tell whether a whole that is shown would give away the one of its parts that is hidden."""
    return sum(one.id in hidden for one in parts) == 1 and bool(_shown(parts, hidden, cases))


def _shown(
    parts: Sequence[IndicatorValue], hidden: AbstractSet[IndicatorValueId], cases: _CasesById
) -> list[IndicatorValue]:
    """Return the parts that are shown and have cases."""
    return [one for one in parts if one.id not in hidden and _number(cases[one.id])]


def _number(cases: Cases | None) -> int:
    return cases.number if cases else 0


def _shown_indicator(indicator: Indicator, secrets: Secrets) -> Indicator:
    """Return a sensitive indicator without a baseline that tells of few cases."""
    if not indicator.sensitive or indicator.baseline is None:
        return indicator
    population = places_of(secrets.records).population("")
    few = is_few(indicator, cases_behind(indicator, indicator.baseline, population))
    return replace(indicator, baseline=None) if few else indicator


def _shown_value(value: IndicatorValue, secrets: Secrets) -> IndicatorValue | None:
    """Return a value without its number where that tells of few cases; nothing where it can't be judged."""
    indicator = secrets.records.find(Indicator, value.indicator_id)
    if indicator is None or not indicator.sensitive:
        return value if indicator else None
    of_year = secrets.records.matching(IndicatorValue, indicator_id=value.indicator_id, year=value.year)
    if value.id not in hidden_values(indicator, of_year, places_of(secrets.records)):
        return value
    return replace(value, value=None, count=None, note="", status=ValueStatus.SUPPRESSED)


INDICATOR = Kind(
    record=Indicator,
    prose=("caveat",),
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
        "measure_kind": words("Mittarin laji", "Indikatorns typ", "Mihttára šládja", "Kind of measure"),
        "per": words("Suhteutettu asukaslukuun", "Per antal invånare", "Ássiid loguid mielde", "Per inhabitants"),
        "small_limit": words("Pienen luvun raja", "Gräns för små tal", "Uhca logu rádji", "Limit of small numbers"),
        "sensitive": words("Arkaluonteinen", "Känslig", "Rašši", "Sensitive"),
        "hide_limit": words("Salausraja", "Sekretessgräns", "Čihkanrádji", "Limit for hiding"),
        "break_year": words("Sarja katkeaa vuonna", "Serien bryts år", "Ráidu botkana jagi", "Series broken in"),
    },
    rules=(
        Filled("name"),
        Within("baseline", -_GREATEST, _GREATEST),
        Within("target", -_GREATEST, _GREATEST),
        Within("per", 1, 10_000_000),
        Within("small_limit", 10, 1000),
        Within("hide_limit", 1, 1000),
        Within("break_year", 1900, 2200),
    ),
    secrecy=Judged(judge=_shown_indicator, names=("baseline",), looks_at=(Area, Profile), loses=True),
)


def _value_title(value: IndicatorValue, find: Find) -> str:
    indicator = find.find(Indicator, value.indicator_id)
    return f"{indicator.name if indicator else ''} {value.year} {value.area}"


INDICATOR_VALUE = Kind(
    record=IndicatorValue,
    prose=("note",),
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
        "revised": words(
            *("Korjattu jälkikäteen", "Reviderat i efterhand", "Divvojuvvon maŋŋil", "Revised later"),
            *("Korjattu", "Reviderat", "Divvojuvvon", "Revised"),
        ),
        "note": labels.NOTE,
        "count": words("Lukumäärä", "Antal", "Lohkomearri", "Count"),
        "status": words("Tila", "Status", "Dilli", "Status"),
    },
    rules=(
        Filled("indicator_id"),
        Within("year", 1900, 2200),
        Within("value", -_GREATEST, _GREATEST),
        Within("count", 0, _GREATEST),
        Unique(
            IndicatorValue,
            ("indicator_id", "year", "area"),
            "indicator.value_taken",
            lambda value: {"place": ", ".join(filter(None, (str(value.year), value.area)))},
        ),
    ),
    secrecy=Judged(
        judge=_shown_value,
        names=("value", "count", "note", "status"),
        looks_at=(IndicatorValue, Indicator, Area, Profile),
    ),
    begins=lambda value, _: replace(value, status=value.standing),
)
