"""How things stand: statuses by theme, which meetings there are, and which areas."""

from datetime import date
from decimal import Decimal
from typing import Final

from turva_desktop.cli.opening import open_to_read
from turva_desktop.cli.output import Answer, Options, Output, day, table
from turva_desktop.documents.content import plan_labels
from turva_desktop.documents.content.formats import decimal_text
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.area import AREA
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.indicator import INDICATOR, INDICATOR_VALUE
from turva_desktop.domain.indicator_change import IndicatorTrend
from turva_desktop.domain.meeting import state_on
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.summary import COLUMNS, REGION_COLUMNS, StatusCounts, shares
from turva_desktop.services import Services
from turva_desktop.services.indicators import MeasuredIndicator
from turva_desktop.store.workspace import utc_now

_AREA_FIELDS: Final = ("name", "kind", "parent_id", "population", "population_year")
"""The columns of the list of areas."""

_REGIONS_OWN: Final = 3
"""So many columns the region's own table has; what was moved or isn't known comes after them."""


def summary(options: Options, output: Output) -> int:
    """Show the theme × status table of the plan in force, and the region's own columns of it."""
    on = _day_of(options)
    with open_to_read(options.file, output) as workspace:
        services = Services(workspace)
        plan = services.plans.current(on)
        if plan is None:
            raise TurvaError("document.no_plan")
        found = services.actions.summary(plan.id, on=options.on)
    data = {
        "themes": [{"code": row.code, "name": row.name, **_counts(row.counts)} for row in found.themes],
        "total": {**_counts(found.total), **_percentages(found.total)},
        "region": _region(found.total),
    }
    translate = output.translate
    headings = [
        ACTION.labels["theme_id"][output.language],
        translate("CommandLine", "Total"),
        *(column.heading(output.language) for column in COLUMNS),
    ]
    rows = [[f"{row.code} {row.name}".strip(), *_cells(row.counts)] for row in found.themes]
    rows.append([translate("CommandLine", "Total"), *_cells(found.total)])
    rows.append(["%", "100" if found.total.total else "0", *map(str, shares(found.total).values())])
    output.report(data, lambda: table([headings, *rows]))
    return 0


def _cells(counts: StatusCounts) -> list[str]:
    return [str(counts.total), *(str(column.of(counts)) for column in COLUMNS)]


def _counts(counts: StatusCounts) -> Answer:
    own = {"total": counts.total, **{column.name: column.of(counts) for column in COLUMNS}}
    return {**own, "region": _region(counts)}


def _region(counts: StatusCounts) -> Answer:
    """Return the three columns as the region prints them: what isn't started is in progress there."""
    return {column.name: column.of(counts) for column in REGION_COLUMNS[:_REGIONS_OWN]} | _percentages(counts)


def _percentages(counts: StatusCounts) -> Answer:
    of_all = shares(counts, REGION_COLUMNS)
    return {f"{column.name}_pct": of_all[column.name] for column in REGION_COLUMNS[:_REGIONS_OWN]}


def meetings(options: Options, output: Output) -> int:
    """List the meetings, oldest first."""
    with open_to_read(options.file, output) as workspace:
        found = sorted(Services(workspace).meetings.all(), key=lambda line: (line.meeting.held_on, line.meeting.number))
    states = {line.id: state_on(line.meeting, options.on or date.max) for line in found}
    data = [
        {
            "number": line.meeting.label,
            "date": line.meeting.held_on.isoformat(),
            "body": line.body_name,
            "state": states[line.id].value,
        }
        for line in found
    ]
    rows = [
        [line.meeting.label, day(line.meeting.held_on), states[line.id].words[output.language], line.body_name]
        for line in found
    ]
    none = output.translate("CommandLine", "There are no meetings yet.")
    output.report(data, lambda: table(rows) or [none])
    return 0


def areas(options: Options, output: Output) -> int:
    """List the areas by name."""
    with open_to_read(options.file, output) as workspace:
        found = Services(workspace).areas.listed()
    data = [
        {
            "name": line.area.name,
            "kind": line.area.kind.value,
            "parent": line.parent.name if line.parent else None,
            "population": line.area.population,
            "year": line.area.population_year,
        }
        for line in found
    ]
    headings = [AREA.labels[name][output.language] for name in _AREA_FIELDS]
    rows = [
        [
            line.area.name,
            line.area.kind.words[output.language],
            line.parent.name if line.parent else "",
            *("" if one is None else str(one) for one in (line.area.population, line.area.population_year)),
        ]
        for line in found
    ]
    none = output.translate("CommandLine", "There are no areas yet.")
    output.report({"areas": data}, lambda: table([headings, *rows]) if rows else [none])
    return 0


def indicators(options: Options, output: Output) -> int:
    """Show each indicator's newest own value, the cases behind it, and what may be said of its last change."""
    with open_to_read(options.file, output) as workspace:
        until = _day_of(options).year
        found = [one.until(until) for one in Services(workspace).indicators.listed()]
    data = [_told(one) for one in found]
    labels = INDICATOR_VALUE.labels
    headings = [
        INDICATOR.labels["name"][output.language],
        *(labels[name][output.language] for name in ("year", "value", "count")),
        plan_labels.INDICATOR_TREND[output.language],
    ]
    rows = [
        [
            one["name"],
            "" if one["year"] is None else str(one["year"]),
            "" if one["value"] is None else decimal_text(one["value"], output.language),
            "" if one["count"] is None else ("≈ " if one["count_estimated"] else "") + str(one["count"]),
            IndicatorTrend(one["trend"]).words[output.language],
        ]
        for one in data
    ]
    none = output.translate("CommandLine", "There are no indicators yet.")
    output.report({"indicators": data}, lambda: table([headings, *rows]) if rows else [none])
    return 0


def _told(one: MeasuredIndicator) -> Answer:
    latest, change = one.latest, one.change()
    cases = one.cases_of(latest) if latest else None
    counted = change.cases if change else None
    difference = Decimal(counted[1].number - counted[0].number) if counted else change.amount if change else None
    return {
        "name": one.indicator.name,
        "year": latest.year if latest else None,
        "value": _number(latest.value if latest else None),
        "count": cases.number if cases else None,
        "count_estimated": bool(cases and cases.estimated),
        "trend": one.trend.value,
        "reason": change.reason.value if change and change.reason else None,
        "change": _number(difference),
        "percent": _number(round(change.percent * 10) / Decimal(10) if change and change.percent is not None else None),
        "since": change.before.years[0] if change else None,
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _day_of(options: Options) -> date:
    """Return the day as of which something is told."""
    return options.on or day_of(utc_now())
