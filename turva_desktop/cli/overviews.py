"""How things stand: statuses by theme, which meetings there are, and which areas."""

from typing import Final

from turva_desktop.cli.output import Options, Output, day, table
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.area import AREA
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.summary import COLUMNS, StatusCounts
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.workspace import utc_now

_AREA_FIELDS: Final = ("name", "kind", "parent_id", "population", "population_year")
"""The columns of the list of areas."""


def summary(options: Options, output: Output) -> int:
    """Show the theme × status table of the plan in force."""
    with Workspace(options.file, read_only=True) as workspace:
        services = Services(workspace)
        plan = services.plans.current(day_of(utc_now()))
        if plan is None:
            raise TurvaError("document.no_plan")
        found = services.actions.summary(plan.id)
    shares = found.total.percentages()
    data = {
        "themes": [{"code": row.code, "name": row.name, **_counts(row.counts)} for row in found.themes],
        "total": {
            **_counts(found.total),
            **{f"{name}_pct": shares[name] for name in ("done", "in_progress", "not_done")},
        },
    }
    translate = output.translate
    headings = [
        ACTION.labels["theme_id"][output.language],
        translate("CommandLine", "Total"),
        *(column.heading(output.language) for column in COLUMNS),
    ]
    rows = [[f"{row.code} {row.name}".strip(), *map(str, _counts(row.counts).values())] for row in found.themes]
    rows.append([translate("CommandLine", "Total"), *map(str, _counts(found.total).values())])
    rows.append(["%", "100" if found.total.total else "0", *map(str, shares.values())])
    output.report(data, lambda: table([headings, *rows]))
    return 0


def _counts(counts: StatusCounts) -> dict[str, int]:
    return {"total": counts.total, **{column.name: column.of(counts) for column in COLUMNS}}


def meetings(options: Options, output: Output) -> int:
    """List the meetings, oldest first."""
    with Workspace(options.file, read_only=True) as workspace:
        services = Services(workspace)
        found = sorted(services.meetings.all(), key=lambda line: (line.meeting.held_on, line.meeting.number))
    data = [
        {
            "number": line.meeting.label,
            "date": line.meeting.held_on.isoformat(),
            "body": line.body_name,
            "state": line.meeting.state.value,
        }
        for line in found
    ]
    rows = [
        [line.meeting.label, day(line.meeting.held_on), line.meeting.state.words[output.language], line.body_name]
        for line in found
    ]
    none = output.translate("CommandLine", "There are no meetings yet.")
    output.report(data, lambda: table(rows) or [none])
    return 0


def areas(options: Options, output: Output) -> int:
    """List the areas by name."""
    with Workspace(options.file, read_only=True) as workspace:
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
