"""The theme × status table of the follow-up, its chart, and the sentence that says the same."""

from collections.abc import Iterator

from turva_desktop.documents.content import labels, plan_labels
from turva_desktop.documents.content.build import paragraph, row, table
from turva_desktop.documents.content.formats import NO_BREAK_SPACE
from turva_desktop.documents.content.model import Bar, Block, Row, StackedBars
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.summary import StatusCounts, Summary, ThemeSummary

SMALL = 10
"""Below this many actions a percentage is marked: one action changes it a lot."""

_COLUMNS = (
    ("done", plan_labels.OK),
    ("in_progress", plan_labels.IN_PROGRESS),
    ("not_done", plan_labels.NOT_DONE),
    ("moved", plan_labels.MOVED),
    ("unknown", plan_labels.UNKNOWN),
)
_ALWAYS = 3


def summary_sentence(summary: Summary, pen: Pen) -> str:
    """Return the whole table in one sentence."""
    total = summary.total
    if not total.total:
        return pen(plan_labels.NO_ACTIONS_YET)
    shares = total.percentages()
    counts = [
        f"{pen.value(ActionStatus(name))} {getattr(total, name)}{NO_BREAK_SPACE}({pen.percent(shares[name])})"
        for place, (name, _) in enumerate(_COLUMNS)
        if place < _ALWAYS or getattr(total, name)
    ]
    actions = pen.count(total.total, plan_labels.ONE_ACTION, plan_labels.MANY_ACTIONS)
    return pen(plan_labels.SUMMARY_TEXT, actions=actions, counts=", ".join(counts))


def status_blocks(summary: Summary, pen: Pen) -> Iterator[Block]:
    """Yield the table with its remarks, and the chart."""
    if not summary.total.total:
        return
    used = _COLUMNS[: _ALWAYS + 2] if summary.total.moved or summary.total.unknown else _COLUMNS[:_ALWAYS]
    names = [name for name, _ in used]
    shares = summary.total.percentages()
    yield table(
        [
            pen(plan_labels.THEME),
            pen(plan_labels.ACTIONS),
            *(pen(words) for _, words in used),
            pen(plan_labels.OK_SHARE),
        ],
        [
            *(_theme_row(theme, names, pen) for theme in summary.themes),
            row(
                pen(labels.TOTAL),
                str(summary.total.total),
                *(str(getattr(summary.total, name)) for name in names),
                pen.percent(shares["done"]),
                total=True,
            ),
            row(pen(plan_labels.SHARE_ROW), pen.percent(100), *(pen.percent(shares[name]) for name in names), ""),
        ],
        caption=pen(plan_labels.STATUS_BY_THEME),
        row_headers=True,
        align="<" + ">" * (len(used) + 2),
        weights=(4.4, *(1.5,) * (len(used) + 2)),
    )
    remarks = [pen(plan_labels.NOT_STARTED_NOTE)]
    if any(0 < theme.counts.total < SMALL for theme in summary.themes):
        remarks.insert(0, pen(plan_labels.SMALL_NUMBERS, limit=SMALL))
    for remark in remarks:
        yield paragraph(remark, small=True)
    yield status_chart(summary, pen)


def _theme_row(theme: ThemeSummary, names: list[str], pen: Pen) -> Row:
    counts = theme.counts
    share = ""
    if counts.total:
        share = pen.percent(counts.percentages()["done"]) + (" *" if counts.total < SMALL else "")
    return row(
        joined([pen.data(theme.code), pen.data(theme.name)], " "),
        str(counts.total),
        *(str(getattr(counts, name)) for name in names),
        share,
    )


def status_chart(summary: Summary, pen: Pen) -> StackedBars:
    """Return the table as stacked bars, whose alternative text has every count."""
    other = bool(summary.total.moved or summary.total.unknown)
    series = [pen(plan_labels.OK), pen(plan_labels.IN_PROGRESS), pen(plan_labels.NOT_DONE)]
    if other:
        series.append(pen(plan_labels.MOVED_OR_UNKNOWN))
    lines = [_chart_line(theme, pen) for theme in summary.themes]
    return StackedBars(
        title=pen(plan_labels.STATUS_BY_THEME),
        series=tuple(series),
        bars=tuple(
            Bar(label=f"{theme.code} {theme.name}".strip(), values=_values(theme.counts, other=other))
            for theme in summary.themes
        ),
        alternative=f"{pen(plan_labels.CHART_INTRO)} {'. '.join(lines)}.",
    )


def _values(counts: StatusCounts, *, other: bool) -> tuple[int, ...]:
    values = (counts.done, counts.in_progress, counts.not_done)
    return (*values, counts.moved + counts.unknown) if other else values


def _chart_line(theme: ThemeSummary, pen: Pen) -> str:
    counts = theme.counts
    line = pen(
        plan_labels.CHART_LINE,
        theme=f"{theme.code} {theme.name}".strip(),
        done=counts.done,
        progress=counts.in_progress,
        failed=counts.not_done,
    )
    rest = counts.moved + counts.unknown
    return f"{line}, {pen(plan_labels.CHART_OTHER, n=rest)}" if rest else line
