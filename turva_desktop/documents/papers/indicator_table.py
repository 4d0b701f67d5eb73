"""Indicators with their yearly values as a table, and in words what may be said of them."""

from collections.abc import Iterator, Mapping, Sequence

from turva_desktop.documents.content import plan_labels
from turva_desktop.documents.content.build import inline, paragraph, row, table
from turva_desktop.documents.content.change_words import cases_text, change_sentences
from turva_desktop.documents.content.formats import EN_DASH
from turva_desktop.documents.content.model import Block, BulletList, Inline, ListItem, Row
from turva_desktop.documents.content.pen import Pen, capitalised, joined
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.area import Area, Places, places_of
from turva_desktop.domain.indicator import (
    INDICATOR,
    Indicator,
    IndicatorValue,
    MeasureKind,
    ValueStatus,
    areas_of,
    cases_of,
    is_few,
    series_of,
)
from turva_desktop.domain.indicator_change import last_trend

INDICATOR_KINDS = (Indicator, IndicatorValue, Area)
"""The kinds of records that the table is made of."""

_MOST_YEARS = 5


def indicator_blocks(part: Part, pen: Pen, *, until: int) -> Iterator[Block]:
    """Yield the table of indicators with the values of the last five years up to `until`, and what they say."""
    indicators = sorted(part.content.all(Indicator), key=lambda one: one.position)
    places = places_of(part.content)
    values: dict[str, list[IndicatorValue]] = {one.id: [] for one in indicators}
    for value in part.content.all(IndicatorValue):
        if value.year <= until and value.indicator_id in values:
            values[value.indicator_id].append(value)
    years = sorted({value.year for found in values.values() for value in found})[-_MOST_YEARS:]
    if not indicators:
        yield paragraph(pen(plan_labels.NO_INDICATORS))
        return
    hidden = _hidden(part, places, pen)
    rows = [line for one in indicators for line in _rows(one, values[one.id], years, places, hidden, pen)]
    yield table(
        [
            pen(INDICATOR.labels["name"]),
            pen(plan_labels.BASELINE_AND_TARGET),
            *map(str, years),
            pen(plan_labels.INDICATOR_TREND),
        ],
        rows,
        summary=pen(INDICATOR.many),
        row_headers=True,
        align="<" + ">" * (len(years) + 1) + "<",
        weights=(4.2, 1.8, *(1.3,) * len(years), 2.2),
    )
    shown = [value for found in values.values() for value in found if value.year in years]
    marks = []
    if any(value.revised for value in shown):
        marks.append(pen(plan_labels.REVISED_MARK))
    if any(value.standing is ValueStatus.PRELIMINARY for value in shown):
        marks.append(pen(plan_labels.PRELIMINARY_MARK))
    if marks:
        yield paragraph("; ".join(marks), small=True)
    said = [note for one in indicators if (note := _in_words(one, values[one.id], places, pen))]
    if said:
        yield paragraph(pen(plan_labels.INDICATORS_IN_WORDS) + ":", keep_with_next=True)
        yield BulletList(items=tuple(ListItem(content=note) for note in said))


def _rows(
    indicator: Indicator,
    values: Sequence[IndicatorValue],
    years: Sequence[int],
    places: Places,
    hidden: Mapping[str, str],
    pen: Pen,
) -> Iterator[Row]:
    """Yield an indicator's rows: the municipality's own first, though nothing is known of it, then other areas'."""
    for area in ("", *(area for area in areas_of(values, places) if area)):
        series = series_of(values, area, places)
        by_year = {value.year: value for value in series}
        newest = next((value for value in reversed(series) if value.value is not None), None)
        yield row(
            joined([pen.data(indicator.name), pen.data(area), pen.data(indicator.unit)], ", "),
            "" if area else _levels(indicator, pen),
            *(
                hidden[value.id]
                if (value := by_year.get(year)) is not None and value.id in hidden
                else _value(value, _cases(indicator, value, places, pen) if value and value is newest else "", pen)
                for year in years
            ),
            pen.value(last_trend(indicator, series, places)),
        )


def _hidden(part: Part, places: Places, pen: Pen) -> Mapping[str, str]:
    """Return what is printed for the values that this copy doesn't tell, by their id."""
    said: dict[str, str] = {}
    for value in part.taken(IndicatorValue):
        indicator = part.content.get(Indicator, value.indicator_id)
        cases = cases_of(indicator, value, places) if indicator else None
        said[value.id] = pen.value(ValueStatus.SUPPRESSED)
        if indicator is not None and cases is not None and is_few(indicator, cases):
            said[value.id] = pen(plan_labels.BELOW, limit=indicator.hide_limit)
    return said


def _levels(indicator: Indicator, pen: Pen) -> str:
    """Return the baseline and the target; a dash for the one that has not been set."""
    levels = (indicator.baseline, indicator.target)
    if levels == (None, None):
        return ""
    return " / ".join(EN_DASH if level is None else pen.number(level) for level in levels)


def _value(value: IndicatorValue | None, cases: str, pen: Pen) -> str:
    """Return a year's value with the cases behind it, or why there is none."""
    if value is None or value.standing is ValueStatus.MISSING:
        return pen(plan_labels.NO_DATA)
    if value.value is None:
        return pen.value(value.standing)
    preliminary = " (e)" if value.standing is ValueStatus.PRELIMINARY else ""
    return pen.number(value.value) + ("*" if value.revised else "") + preliminary + cases


def _cases(indicator: Indicator, value: IndicatorValue, places: Places, pen: Pen) -> str:
    """Return the cases behind a value in brackets, nothing where the value itself counts them."""
    cases = cases_of(indicator, value, places)
    if cases is None or indicator.measure_kind is MeasureKind.COUNT:
        return ""
    return f"\n({cases_text(cases, pen)})"


def _in_words(indicator: Indicator, values: Sequence[IndicatorValue], places: Places, pen: Pen) -> Inline:
    notes = [
        inline(f"{value.year}: ", pen.data(value.note))
        for value in sorted(values, key=lambda value: value.year)
        if value.note.strip()
    ]
    sentences = change_sentences(indicator, series_of(values, "", places), places, pen)
    named = indicator.source.strip()
    source = capitalised(pen(plan_labels.SOURCE, source=named)) + "." if named else ""
    said = joined([*sentences, source, pen.data(indicator.caveat), *notes], " ")
    return inline(pen.data(indicator.name), ": ", said) if said else ()
