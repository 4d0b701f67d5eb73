"""Indicators with their yearly values as a table, and what has to be known to read it."""

from collections.abc import Iterator, Sequence

from turva_desktop.documents.content import formats, plan_labels
from turva_desktop.documents.content.build import inline, paragraph, row, table
from turva_desktop.documents.content.model import Block, BulletList, Inline, ListItem, Row
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.domain.content import Content
from turva_desktop.domain.indicator import INDICATOR, Direction, Indicator, IndicatorValue, trend_of
from turva_desktop.domain.theme import GOAL

INDICATOR_KINDS = (Indicator, IndicatorValue)
"""The kinds of records that the table is made of."""

_MOST_YEARS = 6


def indicator_blocks(content: Content, pen: Pen, *, until: int) -> Iterator[Block]:
    """Yield the table of indicators with the values of the last six years up to `until`, and the remarks to it."""
    indicators = sorted(content.all(Indicator), key=lambda one: one.position)
    values: dict[str, list[IndicatorValue]] = {}
    for value in content.all(IndicatorValue):
        if value.year <= until:
            values.setdefault(value.indicator_id, []).append(value)
    years = sorted({value.year for found in values.values() for value in found})[-_MOST_YEARS:]
    if not indicators:
        yield paragraph(pen(plan_labels.NO_INDICATORS))
        return
    rows = [line for one in indicators for line in _rows(one, values.get(one.id, []), years, pen)]
    yield table(
        [
            pen(INDICATOR.labels["name"]),
            pen(plan_labels.BASELINE_AND_TARGET),
            *map(str, years),
            pen(GOAL.labels["trend"]),
        ],
        rows,
        summary=pen(INDICATOR.many),
        row_headers=True,
        align="<" + ">" * (len(years) + 1) + "<",
        weights=(4.4, 2.0, *(1.15,) * len(years), 1.8),
    )
    shown = [value for found in values.values() for value in found if value.year in years]
    marks = []
    if any(value.revised for value in shown):
        marks.append(pen(plan_labels.REVISED_MARK))
    if any(value.value is None for value in shown):
        marks.append(pen(plan_labels.UNKNOWN_MARK))
    if marks:
        yield paragraph("; ".join(marks), small=True)
    notes = [note for one in indicators if (note := _note(one, values.get(one.id, []), pen))]
    if notes:
        yield paragraph(pen(plan_labels.NOTES) + ":", keep_with_next=True)
        yield BulletList(items=tuple(ListItem(content=note) for note in notes))


def _rows(indicator: Indicator, values: Sequence[IndicatorValue], years: Sequence[int], pen: Pen) -> Iterator[Row]:
    """Yield an indicator's rows, one for each area; the whole municipality comes first."""
    areas = sorted({value.area for value in values}) or [""]
    for area in areas:
        series = {value.year: value for value in values if value.area == area}
        trend = trend_of(indicator, series.values())
        yield row(
            joined([pen.data(indicator.name), pen.data(area), pen.data(indicator.unit)], ", "),
            _levels(indicator, pen),
            *(_value(series.get(year), pen) for year in years),
            "" if indicator.direction is Direction.NEUTRAL else pen.value(trend),
        )


def _levels(indicator: Indicator, pen: Pen) -> str:
    """Return the baseline and the target; a dash for the one that has not been set."""
    levels = (indicator.baseline, indicator.target)
    if levels == (None, None):
        return ""
    return " / ".join(formats.EN_DASH if level is None else pen.number(level) for level in levels)


def _value(value: IndicatorValue | None, pen: Pen) -> str:
    """Return a year's value: nothing where nothing was ever said, a dash where it is not known."""
    if value is None:
        return ""
    return (formats.EN_DASH if value.value is None else pen.number(value.value)) + ("*" if value.revised else "")


def _note(indicator: Indicator, values: Sequence[IndicatorValue], pen: Pen) -> Inline:
    notes = [
        inline(f"{value.year}: ", pen.data(value.note))
        for value in sorted(values, key=lambda value: value.year)
        if value.note.strip()
    ]
    source = pen(plan_labels.SOURCE, source=indicator.source.strip()) + "." if indicator.source.strip() else ""
    said = joined([source, pen.data(indicator.caveat), *notes], " ")
    return inline(pen.data(indicator.name), ": ", said) if said else ()
