"""The list of actions of one responsible party, or of every party in turn: what is theirs and by when."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from turva_desktop.documents.content import labels, plan_labels
from turva_desktop.documents.content.build import heading, inline, paragraph, table
from turva_desktop.documents.content.model import Block, Document, Table
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.followed import FOLLOWED_KINDS, followed, left_out, plan_of
from turva_desktop.documents.papers.followup import latest_text
from turva_desktop.documents.papers.meeting_parts import action_title
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.papers.schedule import due_text, late_text, status_text
from turva_desktop.documents.withholding.withheld_parts import is_public, plan_marking, plan_withheld
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Words
from turva_desktop.domain.profile import profile_of

_KINDS = (Item, *FOLLOWED_KINDS)
"""The kinds of records that an action list is made of."""


def draw_action_list(wanted: Wanted) -> Document:
    """Return the actions in which a party has a part, or without a party the open actions under each lead."""
    order, part, language, today = wanted.order, wanted.part, wanted.language, wanted.today
    plan = plan_of(part.content, order.plan_id, today)
    profile = profile_of(part.content)
    pen = Pen(language=language, texts=profile.document_language)
    actions = followed(part.content, plan)
    title = pen.title(PaperKind.ACTION_LIST)
    party = part.without_names(order.party)
    blocks = tuple(_of_party(actions, party, today, pen) if party.strip() else _of_everyone(actions, today, pen))
    return Document(
        title=f"{title}: {party.strip()}" if party.strip() else title,
        subtitle=f"{plan.name}. {pen(labels.WORKED_OUT, day=pen.day(today))}",
        language=language,
        created=today,
        subject=plan.name,
        publisher=profile.name,
        header=f"{profile.name}\n{profile.group_name}",
        header_detail=f"{title} {pen.day(today)}",
        marking=plan_marking(part, plan, pen),
        public=is_public(part, plan),
        blocks=(*plan_withheld(part, plan, pen, blocks, party), *blocks),
    )


def _of_party(actions: Sequence[FollowedAction], party: str, today: date, pen: Pen) -> Iterator[Block]:
    own = [one for one in actions if _role(one.action, party) is not None]
    opened = _in_order(one for one in own if one.status.is_open)
    closed = [one for one in own if not one.status.is_open]
    yield heading(1, f"{pen(plan_labels.OPEN)} ({len(opened)})")
    yield _table(opened, today, pen, party) if opened else paragraph(pen(plan_labels.NOTHING_OPEN))
    if closed:
        yield heading(1, f"{pen(plan_labels.CLOSED)} ({len(closed)})")
        yield _table(closed, today, pen, party)


def _of_everyone(actions: Sequence[FollowedAction], today: date, pen: Pen) -> Iterator[Block]:
    opened = _in_order(one for one in actions if one.status.is_open)
    if not opened:
        yield paragraph(pen(plan_labels.NOTHING_OPEN))
    leads = sorted({one.action.lead.strip() for one in opened}, key=lambda lead: (not lead, lead.casefold()))
    for lead in leads:
        yield heading(1, pen.data(lead) or inline(pen(plan_labels.NOBODY)))
        yield _table([one for one in opened if one.action.lead.strip() == lead], today, pen)


def _in_order(actions: Iterable[FollowedAction]) -> list[FollowedAction]:
    """Return the actions, those due first before the others."""
    return sorted(actions, key=lambda one: one.action.end or date.max)


def _role(action: Action, party: str) -> Words | None:
    """Return what part a party has in an action, None for no part."""
    wanted = party.strip().casefold()
    if action.lead.strip().casefold() == wanted:
        return ACTION.labels["lead"]
    if wanted in {name.strip().casefold() for name in action.main_actors}:
        return plan_labels.MAIN_ACTOR
    if wanted in {name.strip().casefold() for name in action.partners}:
        return plan_labels.PARTNER
    return None


def _table(actions: Sequence[FollowedAction], today: date, pen: Pen, party: str = "") -> Table:
    roles = [words for one in actions for words in (_role(one.action, party),)] if party else []
    headings = [
        pen(ACTION.labels["title"]),
        pen(ACTION.labels["end"]),
        pen(FOLLOW_UP.labels["status"]),
        pen(plan_labels.EXPLANATION),
    ]
    weights = [4.2, 1.7, 1.9, 3.2]
    if party:
        headings.insert(1, pen(plan_labels.OWN_PART))
        weights.insert(1, 1.6)
    rows = []
    for place, one in enumerate(actions):
        line = [
            action_title(one.action, pen),
            due_text(one.action, pen),
            joined([status_text(one, pen), late_text(one, today, pen)], ", "),
            latest_text(one, pen),
        ]
        words = roles[place] if party else None
        if party:
            line.insert(1, inline(pen(words).lower() if words else ""))
        rows.append(line)
    return table(headings, rows, weights=weights)


ACTION_LIST = Definition(
    kind=PaperKind.ACTION_LIST,
    records=_KINDS,
    draw=draw_action_list,
    left_out=left_out,
    outside=lambda order: (order.party,),
    dated=True,
)
