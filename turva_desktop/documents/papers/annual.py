"""The annual report: the year's meetings and decisions, what changed, where the actions and indicators stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
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
from turva_desktop.documents.withholding.part import ground_text
from turva_desktop.documents.withholding.withheld_parts import is_public, plan_marking, plan_withheld
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ActionId
from turva_desktop.domain.indicator import INDICATOR
from turva_desktop.domain.item import ITEM, Item, ItemKind
from turva_desktop.domain.meeting import MEETING, Meeting, MeetingState
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

_REPORTS = re.compile(r"raport|kertomu|rapport|berättels|muitalus|report", re.IGNORECASE)


def draw_annual(wanted: Wanted) -> Document:
    """Return the report of a calendar year of a plan (the one in force unless another is named)."""
    order, part, language, today = wanted.order, wanted.part, wanted.language, wanted.today
    plan = plan_of(part.content, order.plan_id, today)
    profile = profile_of(part.content)
    pen = Pen(language=language, texts=profile.document_language)
    year = order.year or today.year
    title = f"{pen.title(PaperKind.ANNUAL)} {year}"
    end = min(date(year, 12, 31), today)
    before = {one.id: one for one in followed(part.content, plan, until=date(year - 1, 12, 31))}
    actions = followed(part.content, plan, until=end)
    summary = summary_of(part.content, plan, actions)
    meetings = _meetings(part.content, year)
    handled = _handlings(part.content, year)
    printed = [item for meeting in meetings for item in _items(part.content, meeting) if item.decision.strip()]
    printed += [item for _, item in handled]
    blocks: tuple[Block, ...] = (
        heading(1, pen(plan_labels.YEAR_IN_SHORT)),
        paragraph(_meetings_sentence(part.content, meetings, pen)),
        paragraph(summary_sentence(summary, pen)),
        heading(1, pen(MEETING.many)),
        *_meeting_table(part.content, meetings, pen),
        heading(1, pen(plan_labels.DECISIONS)),
        *_decisions(part.content, meetings, pen, internal=part.copy is Copy.INTERNAL),
        heading(1, pen(plan_labels.CHANGES)),
        *_changes(part.content, before, actions, year, pen),
        heading(1, pen(plan_labels.STATUS_AT_END)),
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


def _meetings(content: Content, year: int) -> list[Meeting]:
    """Return the meetings that were held in a year, oldest first."""
    held = [one for one in content.all(Meeting) if one.year == year and one.state.order >= MeetingState.HELD.order]
    return sorted(held, key=lambda one: (one.held_on, one.number, one.id))


def _items(content: Content, meeting: Meeting) -> list[Item]:
    return sorted((one for one in content.all(Item) if one.meeting_id == meeting.id), key=lambda one: one.position)


def _left_out(wanted: Wanted) -> Sequence[Grounded]:
    """Return the actions that it leaves out, and the matters of whose decisions it prints the ground."""
    held = {one.id for one in _meetings(wanted.part.content, wanted.order.year or wanted.today.year)}
    matters = wanted.part.taken(Item, lambda one: one.kind is ItemKind.MATTER and one.meeting_id in held)
    return [*left_out(wanted), *matters]


def _meetings_sentence(content: Content, meetings: Sequence[Meeting], pen: Pen) -> str:
    if not meetings:
        return pen(plan_labels.NO_MEETINGS)
    return pen(
        plan_labels.MEETINGS_HELD,
        meetings=pen.count(len(meetings), plan_labels.ONE_MEETING, plan_labels.MANY_MEETINGS),
        items=sum(len(_items(content, meeting)) for meeting in meetings),
    )


def _meeting_table(content: Content, meetings: Sequence[Meeting], pen: Pen) -> Iterator[Block]:
    if not meetings:
        yield paragraph(pen(plan_labels.NO_MEETINGS))
        return
    rows = []
    for meeting in meetings:
        sections = [item.section for item in _items(content, meeting) if item.section is not None]
        there = [one for one in content.all(Attendance) if one.meeting_id == meeting.id and one.presence.is_there]
        spread = f"§{formats.NO_BREAK_SPACE}{min(sections)}–{max(sections)}" if sections else ""
        rows.append(
            row(meeting.label, pen.day(meeting.held_on), _body_name(content, meeting, pen), spread, str(len(there)))
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


def _decisions(content: Content, meetings: Sequence[Meeting], pen: Pen, *, internal: bool) -> Iterator[Block]:
    rows = []
    for meeting in meetings:
        for item in _items(content, meeting):
            withheld = not internal and not item.confidentiality.is_public
            if item.kind is not ItemKind.MATTER or not (item.decision.strip() or withheld):
                continue
            section = f"§{formats.NO_BREAK_SPACE}{item.section}" if item.section is not None else ""
            ground = ground_text(item.confidentiality, item.ground, pen.language)
            rows.append(
                [
                    joined([meeting.label, section], " "),
                    pen.data(item.title),
                    inline(ground) if withheld else pen.cell(item.decision),
                ]
            )
    if not rows:
        yield paragraph(pen(plan_labels.NO_DECISIONS))
        return
    yield table(
        [pen(ITEM.labels["meeting_id"]), pen(ITEM.labels["title"]), pen(ITEM.labels["decision"])],
        rows,
        summary=pen(plan_labels.DECISIONS),
        weights=(1.6, 3.4, 5.0),
    )


def _changes(
    content: Content, before: Mapping[ActionId, FollowedAction], actions: Sequence[FollowedAction], year: int, pen: Pen
) -> Iterator[Block]:
    rows = []
    for one in actions:
        is_new = _begun_in(content, one, year) and before[one.id].latest is None
        if one.status is before[one.id].status and not is_new:
            continue
        rows.append(
            [
                action_title(one.action, pen),
                inline(pen(plan_labels.NEW_ACTION) if is_new else pen.value(before[one.id].status)),
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
            pen(plan_labels.AT_END),
            pen(plan_labels.EXPLANATION),
        ],
        rows,
        summary=pen(plan_labels.CHANGES),
        weights=(4.0, 1.7, 1.7, 3.4),
    )


def _begun_in(content: Content, one: FollowedAction, year: int) -> bool:
    """Tell whether an action came to be in a year: born in one of its meetings, or begun in it."""
    item = content.get(Item, one.action.origin_item_id)
    meeting = content.get(Meeting, item.meeting_id) if item else None
    if meeting is not None:
        return meeting.year == year
    return one.action.start is not None and one.action.start.year == year


def _handlings(content: Content, year: int) -> list[tuple[Meeting, Item]]:
    """Return where the report was handled: matters of later years whose title names the year and a report."""
    return [
        (meeting, item)
        for meeting in sorted(content.all(Meeting), key=lambda one: (one.held_on, one.number, one.id))
        if meeting.year > year and meeting.state.order >= MeetingState.HELD.order
        for item in _items(content, meeting)
        if str(year) in item.title and _REPORTS.search(item.title)
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
