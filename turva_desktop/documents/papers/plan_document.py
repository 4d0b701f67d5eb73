"""The plan as a document: its text, its themes with goals and actions, its indicators, and how it was approved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from turva_desktop.documents.content import labels, plan_labels
from turva_desktop.documents.content.build import facts, heading, inline, paragraph, row, table
from turva_desktop.documents.content.model import Block, Contents, Document, Inline, Row, Table
from turva_desktop.documents.content.pen import Pen, capitalised, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers import indicator_table
from turva_desktop.documents.papers.followed import FOLLOWED_KINDS, ThemeActions, by_theme, followed, plan_of
from turva_desktop.documents.papers.meeting_parts import action_title
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.papers.schedule import schedule_text, status_text
from turva_desktop.documents.withholding.left_out import Grounded, left_out_of_plan
from turva_desktop.documents.withholding.withheld_parts import is_public, plan_marking, plan_withheld
from turva_desktop.domain import labels as field_labels
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.indicator import INDICATOR
from turva_desktop.domain.language import Language, Words
from turva_desktop.domain.municipality import municipalities
from turva_desktop.domain.plan import PLAN, PLAN_APPROVAL, Chapter, Plan, PlanApproval, PlanStatus
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.theme import GOAL, THEME, Goal, Trend

_KINDS = (PlanApproval, Chapter, *FOLLOWED_KINDS, *indicator_table.INDICATOR_KINDS)
"""The kinds of records that a plan's document is made of."""


def draw_plan_document(wanted: Wanted) -> Document:
    """Return a plan (the one in force unless another is named) as a document."""
    order, part, language, today = wanted.order, wanted.part, wanted.language, wanted.today
    plan = plan_of(part.content, order.plan_id, today)
    profile = profile_of(part.content)
    pen = Pen(language=language, texts=profile.document_language)
    draft = pen(labels.DRAFT) if plan.status is PlanStatus.DRAFT else ""
    head = _head(plan, pen)
    blocks: tuple[Block, ...] = (
        Contents(depth=2),
        *_chapters(part.content, plan, pen),
        *_themes(part.content, plan, pen),
        heading(1, pen(INDICATOR.many)),
        *indicator_table.indicator_blocks(part, pen, until=today.year),
        *_approvals(part.content, plan, pen),
    )
    return Document(
        title=plan.name,
        subtitle=_subtitle(plan, pen),
        language=language,
        created=today,
        subject=f"{pen.title(plan.kind)} {plan.period}",
        publisher=profile.name,
        header=f"{profile.name}\n{profile.group_name}",
        header_detail=f"{pen.title(plan.kind)} {plan.period}",
        marking=plan_marking(part, plan, pen, draft),
        public=is_public(part, plan),
        blocks=(head, *plan_withheld(part, plan, pen, (head, *blocks), plan.name, chapters=True), *blocks),
    )


def _left_out(wanted: Wanted) -> Sequence[Grounded]:
    plan = plan_of(wanted.part.content, wanted.order.plan_id, wanted.today)
    return left_out_of_plan(wanted.part, plan.id, chapters=True)


def _subtitle(plan: Plan, pen: Pen) -> str:
    """Return the plan's kind and period, unless its name tells them."""
    kind, name = pen.title(plan.kind), plan.name.casefold()
    return "" if kind.casefold() in name and plan.period in name else f"{kind} {plan.period}"


def _head(plan: Plan, pen: Pen) -> Block:
    known = municipalities()
    names = [
        (known[code].name_sv if pen.language is Language.SV else known[code].name) if code in known else code
        for code in plan.municipalities
    ]
    covered = ", ".join(names) if any(code in known for code in plan.municipalities) else ""
    label = field_labels.MUNICIPALITY if len(names) == 1 else PLAN.labels["municipalities"]
    return facts(
        [
            (pen(label), inline(covered)),
            (pen(plan_labels.PERIOD), inline(plan.period)),
            (pen(PLAN.labels["status"]), inline(f"{pen.title(plan.status)}. {pen(plan_labels.STAYS_IN_FORCE)}")),
        ]
    )


def _chapters(content: Content, plan: Plan, pen: Pen) -> Iterator[Block]:
    chapters = [one for one in content.all(Chapter) if one.plan_id == plan.id]
    for chapter in sorted(chapters, key=lambda one: one.position):
        yield heading(1, pen.data(chapter.heading))
        yield from pen.rich(chapter.text)


def _themes(content: Content, plan: Plan, pen: Pen) -> Iterator[Block]:
    yield heading(1, pen(plan_labels.THEMES_AND_ACTIONS))
    groups = by_theme(content, plan, followed(content, plan))
    if not groups:
        yield paragraph(pen(plan_labels.NO_ACTIONS_YET))
    for group in groups:
        yield from _theme(content, group, pen)


def _theme(content: Content, group: ThemeActions, pen: Pen) -> Iterator[Block]:
    theme = group.theme
    if theme is None:
        yield heading(2, pen(labels.DELETED_THEME))
        yield action_table(group.actions, pen)
        return
    yield heading(2, pen.data(theme.name), number=theme.code)
    yield from pen.rich(theme.description)
    if theme.lead.strip():
        yield facts([(pen(THEME.labels["lead"]), pen.data(theme.lead))])
    goals = sorted((one for one in content.all(Goal) if one.theme_id == theme.id), key=lambda one: one.position)
    for number, goal in enumerate(goals, start=1):
        yield from _goal(goal, number, [one for one in group.actions if one.action.goal_id == goal.id], pen)
    known = {goal.id for goal in goals}
    others = [one for one in group.actions if one.action.goal_id not in known]
    if others:
        if goals:
            yield heading(3, pen(plan_labels.WITHOUT_GOAL))
        yield action_table(others, pen)
    if not goals and not others:
        yield paragraph(pen(plan_labels.NO_ACTIONS))


def _goal(goal: Goal, number: int, actions: Sequence[FollowedAction], pen: Pen) -> Iterator[Block]:
    yield heading(3, pen.data(goal.text), number=f"{capitalised(pen(GOAL.word))} {number}:")
    about = facts(
        [
            (pen(GOAL.labels["strategy_link"]), pen.data(goal.strategy_link)),
            (pen(GOAL.labels["trend"]), inline("" if goal.trend is Trend.UNKNOWN else pen.title(goal.trend))),
        ]
    )
    if about.pairs:
        yield about
    if actions:
        yield action_table(actions, pen)
    else:
        yield paragraph(pen(plan_labels.NO_ACTIONS))


def action_table(actions: Sequence[FollowedAction], pen: Pen) -> Table:
    """Return actions in the four columns of the region's plans."""
    return table(
        [
            pen(ACTION.many),
            pen(plan_labels.RESPONSIBLE_AND_ACTORS),
            pen(plan_labels.SCHEDULE_AND_STATUS),
            pen(ACTION.labels["funding"]),
        ],
        [_action_row(one, pen) for one in actions],
        weights=(4.2, 3.0, 2.2, 2.2),
    )


def _action_row(followed_action: FollowedAction, pen: Pen) -> Row:
    action = followed_action.action
    title = tuple(replace(run, bold=True) for run in action_title(action, pen))
    return row(
        joined([title, pen.cell(action.description)]),
        responsible(action, pen),
        joined([schedule_text(action, pen), status_text(followed_action, pen)]),
        _funding(action, pen),
    )


def responsible(action: Action, pen: Pen) -> Inline:
    """Return who answers for an action, who does it and who helps."""
    return joined(
        [
            pen.data(action.lead),
            _names(ACTION.labels["main_actors"], [name for name in action.main_actors if name != action.lead], pen),
            _names(ACTION.labels["partners"], action.partners, pen),
        ]
    )


def _names(label: Words, names: Sequence[str], pen: Pen) -> Inline:
    if not any(name.strip() for name in names):
        return ()
    return inline(f"{pen(label)}: ", joined((pen.data(name) for name in names), ", "))


def _funding(action: Action, pen: Pen) -> Inline:
    lines: list[Inline | str] = [pen.title(action.funding)] if action.funding else []
    lines += [f"{cost.year}: {pen.euros(cost.euros)}" for cost in action.costs]
    if len(action.costs) > 1:
        lines.append(f"{pen(labels.TOTAL)}: {pen.euros(total_cost(action.costs))}")
    return joined([*lines, pen.data(action.cost_source)])


def _approvals(content: Content, plan: Plan, pen: Pen) -> Iterator[Block]:
    yield heading(1, pen(PLAN_APPROVAL.many))
    chain = [one for one in content.all(PlanApproval) if one.plan_id == plan.id]
    if not chain:
        yield paragraph(pen(plan_labels.NOT_APPROVED))
        return
    yield table(
        [
            pen(PLAN_APPROVAL.labels["body_name"]),
            pen(PLAN_APPROVAL.labels["approved_on"]),
            "§",
            pen(PLAN_APPROVAL.labels["case_number"]),
        ],
        [
            [
                pen.data(one.body_name),
                pen.day(one.approved_on) if one.approved_on else "",
                one.section,
                pen.data(one.case_number),
            ]
            for one in sorted(chain, key=lambda one: one.position)
        ],
        summary=pen(PLAN_APPROVAL.many),
        row_headers=True,
        weights=(3.6, 1.6, 1.2, 2.6),
    )


PLAN_PAPER = Definition(kind=PaperKind.PLAN, records=_KINDS, draw=draw_plan_document, left_out=_left_out)
