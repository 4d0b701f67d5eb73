"""The annual report: the year's meetings and decisions, what changed, where the actions and indicators stand."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from turva_desktop.documents.content import formats, plan_labels
from turva_desktop.documents.content.build import heading, inline, paragraph, row, table
from turva_desktop.documents.content.model import Block, Document, Inline
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers import indicator_table
from turva_desktop.documents.papers.followed import FOLLOWED_KINDS, followed, left_out, plan_of, summary_of
from turva_desktop.documents.papers.followup import latest_text
from turva_desktop.documents.papers.meeting_parts import action_title
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.papers.status_table import status_blocks, summary_sentence
from turva_desktop.documents.withholding.left_out import Grounded
from turva_desktop.documents.withholding.part import Part, ground_text
from turva_desktop.documents.withholding.withheld_parts import is_public, plan_marking, plan_withheld
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.attendance import Attendance, turnout
from turva_desktop.domain.body import Body, BodyKind
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowedAction, FollowUp
from turva_desktop.domain.ids import ActionId
from turva_desktop.domain.indicator import INDICATOR
from turva_desktop.domain.item import ITEM, Item, ItemKind
from turva_desktop.domain.meeting import MEETING, Meeting, MeetingState
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.secrecy import Copy

_KINDS = (
    Body,
    Meeting,
    Item,
    Attendance,
    *FOLLOWED_KINDS,
    *indicator_table.INDICATOR_KINDS,
)
"""The kinds of records that an annual report is made of."""


def draw_annual(wanted: Wanted) -> Document:
    """Return the report of a calendar year of a plan (the one in force unless another is named)."""
    order, part, language, today = wanted.order, wanted.part, wanted.language, wanted.today
    year = order.year or today.year
    _check_reportable(part.content, year, today)
    end = date(year, 12, 31)
    plan = plan_of(part.content, order.plan_id, min(end, today))
    profile = profile_of(part.content)
    pen = Pen(language=language, texts=profile.document_language)
    title = f"{pen.title(PaperKind.ANNUAL)} {year}"
    actions = _actions(wanted, plan, year)
    summary = summary_of(part.content, plan, actions.then)
    own, others = _meetings(part.content, year)
    handled = _handlings(part.content, year)
    elsewhere = _decided(part, others, year)
    printed = [item for _, item in (*_decided(part, own, year), *elsewhere, *handled)]
    so_far = pen.day(today) if today < end else ""
    blocks: tuple[Block, ...] = (
        heading(1, pen(plan_labels.YEAR_IN_SHORT)),
        *([paragraph(pen(plan_labels.SO_FAR, day=so_far))] if so_far else []),
        paragraph(_meetings_sentence(part.content, own, pen)),
        paragraph(summary_sentence(summary, pen)),
        heading(1, pen(MEETING.many)),
        *_meeting_table(part.content, own, pen),
        heading(1, pen(plan_labels.DECISIONS)),
        *_decisions(part, _decided(part, own, year), pen),
        *([heading(1, pen(plan_labels.DECISIONS_ELSEWHERE)), *_decisions(part, elsewhere, pen)] if elsewhere else []),
        heading(1, pen(plan_labels.CHANGES)),
        *_changes(actions, so_far, pen),
        heading(1, pen(plan_labels.STATUS_ON_DAY, day=so_far) if so_far else pen(plan_labels.STATUS_AT_END)),
        *(status_blocks(summary, pen) if summary.total.total else [paragraph(pen(plan_labels.NO_ACTIONS_YET))]),
        heading(1, pen(INDICATOR.many)),
        *indicator_table.indicator_blocks(part, pen, until=year),
        heading(1, pen(plan_labels.HANDLED_IN)),
        *_handled(part.content, handled, pen),
    )
    return Document(
        title=title,
        subtitle=plan.name,
        language=language,
        created=today,
        subject=f"{title}, {plan.name}",
        publisher=profile.name,
        header=f"{profile.name}\n{profile.group_name}",
        header_detail=title,
        marking=plan_marking(part, plan, pen, items=printed),
        public=is_public(part, plan, printed),
        blocks=(*plan_withheld(part, plan, pen, blocks), *blocks),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Actions:
    """The actions that were there by the end of a year, as they stood then and before it; which of them are new."""

    then: Sequence[FollowedAction]
    before: Mapping[ActionId, FollowedAction]
    new: AbstractSet[ActionId]


def _actions(wanted: Wanted, plan: Plan, year: int) -> _Actions:
    content, born, end = wanted.part.content, wanted.known.born, date(year, 12, 31)
    then = [one for one in followed(content, plan, until=end) if born.get(one.id, date.min) <= end]
    return _Actions(
        then=then,
        before={one.id: one for one in followed(content, plan, until=date(year - 1, 12, 31))},
        new=frozenset(one.id for one in then if born.get(one.id, date.min).year == year),
    )


def _check_reportable(content: Content, year: int, today: date) -> None:
    """Refuse a year that hasn't begun, and an earlier one of which nothing was ever recorded."""
    if year > today.year:
        raise TurvaError("document.year_to_come", year=year)
    is_known = any(one.year == year and one.state.order >= MeetingState.HELD.order for one in content.all(Meeting))
    is_known = is_known or any(one.entered_on.year == year for one in content.all(FollowUp))
    if year < today.year and not is_known:
        raise TurvaError("document.year_unknown", year=year)


def _meetings(content: Content, year: int) -> tuple[list[Meeting], list[Meeting]]:
    """Return the meetings that were held in a year, oldest first: the working group's own, and those of other bodies.

    Where no body is called a working group, whoever meets reports.
    """
    held = [one for one in content.all(Meeting) if one.year == year and one.state.order >= MeetingState.HELD.order]
    held.sort(key=lambda one: (one.held_on, one.number, one.id))
    groups = {body.id for body in content.all(Body) if body.kind is BodyKind.WORKING_GROUP}
    own = [one for one in held if not groups or one.body_id in groups]
    return own, [one for one in held if one not in own]


def _items(content: Content, meeting: Meeting) -> list[Item]:
    return sorted((one for one in content.all(Item) if one.meeting_id == meeting.id), key=lambda one: one.position)


def _left_out(wanted: Wanted) -> Sequence[Grounded]:
    """Return the actions that it leaves out, and the matters of whose decisions it prints the ground."""
    own, others = _meetings(wanted.part.content, wanted.order.year or wanted.today.year)
    held = {one.id for one in (*own, *others)}
    matters = wanted.part.taken(Item, lambda one: one.kind is ItemKind.MATTER and one.meeting_id in held)
    return [*left_out(wanted), *matters]


def _meetings_sentence(content: Content, meetings: Sequence[Meeting], pen: Pen) -> str:
    if not meetings:
        return pen(plan_labels.NO_MEETINGS)
    items = sum(len(_items(content, meeting)) for meeting in meetings)
    told = pen.count(items, plan_labels.ONE_ITEM, plan_labels.MANY_ITEMS)
    if len(meetings) == 1:
        return pen(plan_labels.ONE_MEETING_HELD, items=told)
    return pen(plan_labels.MEETINGS_HELD, n=len(meetings), items=told)


def _meeting_table(content: Content, meetings: Sequence[Meeting], pen: Pen) -> Iterator[Block]:
    if not meetings:
        yield paragraph(pen(plan_labels.NO_MEETINGS))
        return
    rows = []
    for meeting in meetings:
        sections = [item.section for item in _items(content, meeting) if item.section is not None]
        counted = turnout(content.matching(Attendance, meeting_id=meeting.id))
        spread = f"§{formats.NO_BREAK_SPACE}{min(sections)}–{max(sections)}" if sections else ""
        rows.append(
            row(
                meeting.label,
                pen.day(meeting.held_on),
                _body_name(content, meeting, pen),
                spread,
                f"{counted.filled}/{counted.seats}" if counted.seats else formats.EN_DASH,
            )
        )
    yield table(
        [
            pen(ITEM.labels["meeting_id"]),
            pen(MEETING.labels["held_on"]),
            pen(MEETING.labels["body_id"]),
            pen(plan_labels.SECTIONS),
            pen(plan_labels.PRESENT_COUNT),
        ],
        rows,
        summary=pen(MEETING.many),
        row_headers=True,
        align="<<<<>",
        weights=(1.3, 1.7, 4.0, 1.6, 1.4),
    )


def _body_name(content: Content, meeting: Meeting, pen: Pen) -> Inline:
    return pen.data(content.by_id(Body)[meeting.body_id].name)


def _decided(part: Part, meetings: Sequence[Meeting], year: int) -> list[tuple[Meeting, Item]]:
    """Return the matters that were decided, also those whose decision this copy withholds.

    Where the year's own report was handled is told in its own place.
    """
    return [
        (meeting, item)
        for meeting in meetings
        for item in _items(part.content, meeting)
        if item.kind is ItemKind.MATTER and (item.decision.strip() or _is_withheld(part, item))
        if item.report_year != year
    ]


def _is_withheld(part: Part, item: Item) -> bool:
    return part.copy is not Copy.INTERNAL and not item.confidentiality.is_public


def _decisions(part: Part, decided: Sequence[tuple[Meeting, Item]], pen: Pen) -> Iterator[Block]:
    if not decided:
        yield paragraph(pen(plan_labels.NO_DECISIONS))
        return
    bodies = {meeting.body_id for meeting, _ in decided}
    rows = []
    for meeting, item in decided:
        section = f"§{formats.NO_BREAK_SPACE}{item.section}" if item.section is not None else ""
        body = _body_name(part.content, meeting, pen) if len(bodies) > 1 or _is_another(part.content, meeting) else ""
        withheld = _is_withheld(part, item)
        ground = ground_text(item.confidentiality, item.ground, pen.language)
        rows.append(
            [
                joined([body, joined([meeting.label, section], " ")], " "),
                pen.data(item.title),
                inline(ground) if withheld else pen.cell(item.decision),
            ]
        )
    yield table(
        [pen(ITEM.labels["meeting_id"]), pen(ITEM.labels["title"]), pen(ITEM.labels["decision"])],
        rows,
        summary=pen(plan_labels.DECISIONS),
        weights=(1.8, 3.3, 4.9),
    )


def _is_another(content: Content, meeting: Meeting) -> bool:
    return content.by_id(Body)[meeting.body_id].kind is not BodyKind.WORKING_GROUP


def _changes(actions: _Actions, so_far: str, pen: Pen) -> Iterator[Block]:
    rows = []
    for one in actions.then:
        is_new = one.id in actions.new
        if one.status is actions.before[one.id].status and not is_new:
            continue
        rows.append(
            [
                action_title(one.action, pen),
                inline(pen(plan_labels.NEW_ACTION) if is_new else pen.value(actions.before[one.id].status)),
                inline(pen.value(one.status)),
                latest_text(one, pen),
            ]
        )
    if not rows:
        yield paragraph(pen(plan_labels.NO_CHANGES))
        return
    yield table(
        [
            pen(ACTION.labels["title"]),
            pen(plan_labels.AT_START),
            pen(plan_labels.ON_DAY, day=so_far) if so_far else pen(plan_labels.AT_END),
            pen(plan_labels.EXPLANATION),
        ],
        rows,
        summary=pen(plan_labels.CHANGES),
        weights=(4.0, 1.7, 1.7, 3.4),
    )


def _handlings(content: Content, year: int) -> list[tuple[Meeting, Item]]:
    """Return where the report of a year was handled, by any body."""
    return [
        (meeting, item)
        for meeting in sorted(content.all(Meeting), key=lambda one: (one.held_on, one.number, one.id))
        if meeting.state.order >= MeetingState.HELD.order
        for item in _items(content, meeting)
        if item.report_year == year
    ]


def _handled(content: Content, found: Sequence[tuple[Meeting, Item]], pen: Pen) -> Iterator[Block]:
    if not found:
        yield paragraph(pen(plan_labels.NOT_HANDLED))
        return
    yield table(
        [pen(MEETING.labels["body_id"]), pen(MEETING.labels["held_on"]), "§", pen(ITEM.labels["title"])],
        [
            [
                _body_name(content, meeting, pen),
                pen.day(meeting.held_on),
                str(item.section or ""),
                pen.data(item.title),
            ]
            for meeting, item in found
        ],
        summary=pen(plan_labels.HANDLED_IN),
        weights=(3.4, 1.7, 0.9, 4.0),
    )


ANNUAL = Definition(kind=PaperKind.ANNUAL, records=_KINDS, draw=draw_annual, left_out=_left_out)
