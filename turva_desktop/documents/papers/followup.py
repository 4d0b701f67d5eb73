"""The follow-up report: how many actions of each theme are done, what needs attention, and every action's status."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from turva_desktop.documents.content import labels, plan_labels
from turva_desktop.documents.content.build import facts, heading, inline, paragraph, table
from turva_desktop.documents.content.model import Block, BulletList, Document, Inline, ListItem, Table
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.followed import FOLLOWED_KINDS, by_theme, followed, left_out, plan_of, summary_of
from turva_desktop.documents.papers.meeting_parts import action_title
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.papers.schedule import due_text, late_text, status_text
from turva_desktop.documents.papers.status_table import status_blocks, summary_sentence
from turva_desktop.documents.withholding.withheld_parts import is_public, plan_marking, plan_withheld
from turva_desktop.domain.action import ACTION, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction
from turva_desktop.domain.item import Item
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.theme import THEME

_KINDS = (Item, *FOLLOWED_KINDS)
"""The kinds of records that a follow-up report is made of; items tell which explanations are confidential."""


def draw_followup(wanted: Wanted) -> Document:
    """Return the follow-up report of a plan (the one in force unless another is named) as of a day."""
    order, part, language, today = wanted.order, wanted.part, wanted.language, wanted.today
    plan = plan_of(part.content, order.plan_id, today)
    profile = profile_of(part.content)
    pen = Pen(language=language, texts=profile.document_language)
    actions = followed(part.content, plan)
    summary = summary_of(part.content, plan, actions)
    title = pen.title(PaperKind.FOLLOWUP)
    blocks: tuple[Block, ...] = (
        heading(1, pen(plan_labels.SUMMARY)),
        paragraph(summary_sentence(summary, pen)),
        *status_blocks(summary, pen),
        *(_attention(actions, today, pen) if actions else ()),
        *_themes(part.content, plan.id, actions, today, pen),
    )
    return Document(
        title=f"{title}: {plan.name}",
        subtitle=pen(labels.WORKED_OUT, day=pen.day(today)),
        language=language,
        created=today,
        subject=f"{title} {plan.period}",
        publisher=profile.name,
        header=f"{profile.name}\n{profile.group_name}",
        header_detail=f"{title} {pen.day(today)}",
        marking=plan_marking(part, plan, pen),
        public=is_public(part, plan),
        blocks=(*plan_withheld(part, plan, pen, blocks), *blocks),
    )


def _attention(actions: Sequence[FollowedAction], today: date, pen: Pen) -> Iterator[Block]:
    late = sorted((one for one in actions if one.days_overdue(today)), key=lambda one: -one.days_overdue(today))
    failed = [one for one in actions if one.status is ActionStatus.NOT_DONE]
    yield heading(1, pen(plan_labels.ATTENTION))
    yield heading(2, f"{pen(plan_labels.LATE)} ({len(late)})")
    if late:
        yield BulletList(items=tuple(ListItem(content=_line(one, late_text(one, today, pen), pen)) for one in late))
    else:
        yield paragraph(pen(plan_labels.NONE_LATE))
    yield heading(2, f"{pen(plan_labels.FAILED)} ({len(failed)})")
    if failed:
        yield BulletList(items=tuple(ListItem(content=_line(one, latest_text(one, pen), pen)) for one in failed))
    else:
        yield paragraph(pen(plan_labels.NONE_FAILED))


def _line(one: FollowedAction, said: Inline | str, pen: Pen) -> Inline:
    """Return an action in a list: title, who answers for it, and what is to be said."""
    lead = pen.data(one.action.lead) or inline(pen(plan_labels.NOBODY))
    title = tuple(replace(run, bold=True) for run in action_title(one.action, pen))
    return joined([title, joined([lead, said], ": ")])


def latest_text(one: FollowedAction, pen: Pen) -> Inline:
    """Return an action's latest explanation with its date."""
    if one.latest is None or not one.latest.explanation.strip():
        return ()
    return inline(pen.cell(one.latest.explanation), f" ({pen.day(one.latest.entered_on)})")


def _themes(
    content: Content, plan_id: str, actions: Sequence[FollowedAction], today: date, pen: Pen
) -> Iterator[Block]:
    yield heading(1, pen(plan_labels.ACTIONS_BY_THEME))
    for group in by_theme(content, plan_of(content, plan_id, today), actions):
        if group.theme is None:
            yield heading(2, pen(labels.DELETED_THEME))
        else:
            yield heading(2, pen.data(group.theme.name), number=group.theme.code)
            if group.theme.lead.strip():
                yield facts([(pen(THEME.labels["lead"]), pen.data(group.theme.lead))])
        if group.actions:
            yield status_list(group.actions, today, pen)
        else:
            yield paragraph(pen(plan_labels.NO_ACTIONS))


def status_list(actions: Sequence[FollowedAction], today: date, pen: Pen) -> Table:
    """Return actions with who, when, status and the latest explanation."""
    return table(
        [
            pen(ACTION.labels["title"]),
            pen(ACTION.labels["lead"]),
            pen(ACTION.labels["end"]),
            pen(FOLLOW_UP.labels["status"]),
            pen(plan_labels.EXPLANATION),
        ],
        [
            [
                action_title(one.action, pen),
                pen.data(one.action.lead),
                due_text(one.action, pen),
                joined([status_text(one, pen), late_text(one, today, pen)], ", "),
                latest_text(one, pen),
            ]
            for one in actions
        ],
        weights=(3.8, 2.0, 1.5, 1.7, 3.6),
    )


FOLLOWUP = Definition(kind=PaperKind.FOLLOWUP, records=_KINDS, draw=draw_followup, left_out=left_out, dated=True)
