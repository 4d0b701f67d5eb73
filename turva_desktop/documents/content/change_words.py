"""What is said of a change in an indicator, the same on screen and paper: the cases come before any percentage."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from turva_desktop.documents.content import formats
from turva_desktop.documents.content.pen import Pen
from turva_desktop.domain.area import Places
from turva_desktop.domain.indicator import Cases, Indicator, IndicatorValue, MeasureKind
from turva_desktop.domain.indicator_change import (
    Change,
    IndicatorTrend,
    Known,
    change_of,
    change_of_sums,
    change_since_baseline,
    target_state,
)
from turva_desktop.domain.language import words

_CASES = words(
    "{before} → {after} tapausta", "{before} → {after} fall", "{before} → {after} dáhpáhusa", "{before} → {after} cases"
)
_SUMS = words(
    "Kolmen vuoden summat {first} ja {last}: {said}",
    "Summorna för tre år {first} och {last}: {said}",
    "Golmma jagi submit {first} ja {last}: {said}",
    "Sums of three years {first} and {last}: {said}",
)
_SINCE_BASELINE = words(
    "Lähtötasosta: {said}", "Från utgångsläget: {said}", "Vuolggadásis: {said}", "Since the baseline: {said}"
)
_TARGET = words("Tavoitetaso: {said}", "Målnivå: {said}", "Ulbmildássi: {said}", "Target: {said}")
_POINTS = words(
    "{amount} prosenttiyksikköä", "{amount} procentenheter", "{amount} proseantaovttadaga", "{amount} points"
)

_TOLD_IN_PERCENT: Final = (IndicatorTrend.BETTER, IndicatorTrend.WORSE)
"""Where a change can't be told from chance, a percentage would tell more than is known."""


def change_sentences(indicator: Indicator, series: Sequence[IndicatorValue], places: Places, pen: Pen) -> Iterator[str]:
    """Yield what is said of an area's series: its last change, that of the three-year sums, baseline and target."""
    change = change_of(indicator, series, places)
    if change is not None:
        yield _sentence(f"{_years(change)}: {change_text(change, indicator, pen)}")
    sums = change_of_sums(indicator, series, places)
    if sums is not None:
        first, last = _span(sums.before), _span(sums.after)
        yield _sentence(pen(_SUMS, first=first, last=last, said=change_text(sums, indicator, pen)))
    since = change_since_baseline(indicator, series, places)
    if since is not None and since.trend is not IndicatorTrend.NOT_ASSESSED:
        yield _sentence(pen(_SINCE_BASELINE, said=change_text(since, indicator, pen)))
    reached = target_state(indicator, series)
    if reached is not None:
        yield _sentence(pen(_TARGET, said=pen.value(reached)))


def change_text(change: Change, indicator: Indicator, pen: Pen) -> str:
    """Return what changed and what may be said of it, e.g. `9 → 8 tapausta (−1): ei erotu sattumasta`."""
    judged = pen.value(change.trend)
    if change.percent is not None and change.trend in _TOLD_IN_PERCENT:
        judged += f", {_signed_percent(change.percent, pen)}"
    elif change.reason is not None:
        judged += f", {pen.value(change.reason)}"
    return f"{_numbers(change, indicator, pen)}: {judged}"


def cases_text(cases: Cases, pen: Pen) -> str:
    """Return a number of cases, marked where it was reckoned from a rate."""
    return ("≈" + formats.NO_BREAK_SPACE if cases.estimated else "") + pen.number(Decimal(cases.number))


def _numbers(change: Change, indicator: Indicator, pen: Pen) -> str:
    both = change.cases
    if both is None:
        numbers = f"{pen.number(change.before.value)} → {pen.number(change.after.value)}"
        amount = _signed(change.amount, pen)
        is_share = indicator.measure_kind is MeasureKind.PERCENTAGE
        return f"{numbers} ({pen(_POINTS, amount=amount) if is_share else amount})"
    before, after = both
    told = pen(_CASES, before=cases_text(before, pen), after=cases_text(after, pen))
    is_told_in_percent = change.percent is not None and change.trend in _TOLD_IN_PERCENT
    return told if is_told_in_percent else f"{told} ({_signed(Decimal(after.number - before.number), pen)})"


def _signed(amount: Decimal, pen: Pen) -> str:
    if amount == 0:
        return "±0"
    return ("+" if amount > 0 else "") + pen.number(amount)


def _signed_percent(percent: Decimal, pen: Pen) -> str:
    whole = int(percent.to_integral_value(ROUND_HALF_UP))
    return ("+" if whole > 0 else "") + pen.percent(whole)


def _years(change: Change) -> str:
    return f"{change.before.years[0]}{formats.EN_DASH}{change.after.years[0]}"


def _span(known: Known) -> str:
    return f"{known.years[0]}{formats.EN_DASH}{known.years[1]}"


def _sentence(text: str) -> str:
    return text if text.endswith(".") else text + "."
