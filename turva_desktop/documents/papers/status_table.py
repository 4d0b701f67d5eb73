"""The theme × status table of the follow-up, its chart, and the sentence that says the same."""

from collections.abc import Iterator, Sequence

from turva_desktop.documents.content import labels, plan_labels
from turva_desktop.documents.content.build import paragraph, row, table
from turva_desktop.documents.content.formats import NO_BREAK_SPACE
from turva_desktop.documents.content.model import Bar, Block, Row, StackedBars
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.summary import (
    COLUMNS,
    NO_THEME,
    REGION_COLUMNS,
    StatusColumn,
    StatusCounts,
    Summary,
    ThemeSummary,
    shares,
)

SMALL = 10
"""Below this many actions a percentage is marked: one action changes it a lot."""

_ALWAYS = 3
"""So many columns the region's own table has."""

_ALWAYS_SAID = frozenset({"done", "in_progress", "not_done"})
"""The statuses that the sentence names although nothing has them."""


def summary_sentence(summary: Summary, pen: Pen) -> str:
    """Return the whole table in one sentence."""
    total = summary.total
    if not total.total:
        return pen(plan_labels.NO_ACTIONS_YET)
    of_total = shares(total)
    counts = [
        f"{pen.value(column.statuses[0])} {column.of(total)}{NO_BREAK_SPACE}({pen.percent(of_total[column.name])})"
        for column in COLUMNS
        if column.name in _ALWAYS_SAID or column.of(total)
    ]
    actions = pen.count(total.total, plan_labels.ONE_ACTION, plan_labels.MANY_ACTIONS)
    return pen(plan_labels.SUMMARY_TEXT, actions=actions, counts=", ".join(counts))


def status_blocks(summary: Summary, pen: Pen) -> Iterator[Block]:
    """Yield the table with its remarks, and the chart."""
    if not summary.total.total:
        return
    used = REGION_COLUMNS if summary.total.moved or summary.total.unknown else REGION_COLUMNS[:_ALWAYS]
    of_total = shares(summary.total, REGION_COLUMNS)
    yield table(
        [
            pen(ACTION.labels["theme_id"]),
            pen(ACTION.many),
            *(column.heading(pen.language) for column in used),
            pen(plan_labels.DONE_SHARE),
        ],
        [
            *(_theme_row(theme, used, pen) for theme in summary.themes),
            row(
                pen(labels.TOTAL),
                str(summary.total.total),
                *(str(column.of(summary.total)) for column in used),
                pen.percent(of_total["done"]),
                total=True,
            ),
            row(
                pen(plan_labels.SHARE_ROW),
                pen.percent(100),
                *(pen.percent(of_total[column.name]) for column in used),
                "",
            ),
        ],
        caption=pen(plan_labels.STATUS_BY_THEME),
        row_headers=True,
        align="<" + ">" * (len(used) + 2),
        weights=(4.4, *(1.5,) * (len(used) + 2)),
    )
    remarks = [pen(plan_labels.NOT_STARTED_NOTE)]
    if summary.total.not_started:
        remarks.append(pen(plan_labels.NOT_STARTED_YET, n=summary.total.not_started))
    if any(0 < theme.counts.total < SMALL for theme in summary.themes):
        remarks.insert(0, pen(plan_labels.SMALL_NUMBERS, limit=SMALL))
    for remark in remarks:
        yield paragraph(remark, small=True)
    yield status_chart(summary, pen)


def _theme_row(theme: ThemeSummary, columns: Sequence[StatusColumn], pen: Pen) -> Row:
    counts = theme.counts
    share = ""
    if counts.total:
        share = pen.percent(shares(counts, REGION_COLUMNS)["done"]) + (" *" if counts.total < SMALL else "")
    name = joined([pen.data(theme.code), pen.data(theme.name)], " ")
    return row(
        pen(plan_labels.WITHOUT_THEME) if _is_none(theme) else name,
        str(counts.total),
        *(str(column.of(counts)) for column in columns),
        share,
    )


def status_chart(summary: Summary, pen: Pen) -> StackedBars:
    """Return the table as stacked bars, whose alternative text has every count."""
    other = bool(summary.total.moved or summary.total.unknown)
    series = [column.heading(pen.language) for column in REGION_COLUMNS[:_ALWAYS]]
    if other:
        series.append(pen(plan_labels.MOVED_OR_UNKNOWN))
    lines = [_chart_line(theme, pen) for theme in summary.themes]
    return StackedBars(
        title=pen(plan_labels.STATUS_BY_THEME),
        series=tuple(series),
        bars=tuple(
            Bar(label=_called(theme, pen), values=_values(theme.counts, other=other)) for theme in summary.themes
        ),
        alternative=f"{pen(plan_labels.CHART_INTRO)} {'. '.join(lines)}.",
    )


def _values(counts: StatusCounts, *, other: bool) -> tuple[int, ...]:
    values = tuple(column.of(counts) for column in REGION_COLUMNS[:_ALWAYS])
    return (*values, counts.moved + counts.unknown) if other else values


def _chart_line(theme: ThemeSummary, pen: Pen) -> str:
    counts = theme.counts
    said = [f"{pen.value(column.statuses[0])} {column.of(counts)}" for column in REGION_COLUMNS[:_ALWAYS]]
    rest = counts.moved + counts.unknown
    said += [f"{pen(plan_labels.MOVED_OR_UNKNOWN).lower()} {rest}"] if rest else []
    return f"{_called(theme, pen)}: {', '.join(said)}"


def _called(theme: ThemeSummary, pen: Pen) -> str:
    """Return how a row is called in running text: a dash would be read to nobody."""
    return pen(plan_labels.WITHOUT_THEME) if _is_none(theme) else f"{theme.code} {theme.name}".strip()


def _is_none(theme: ThemeSummary) -> bool:
    return (theme.code, theme.name) == NO_THEME
