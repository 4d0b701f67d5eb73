"""The invitation to a meeting with its agenda: when and where, what is on the list, and what is proposed."""

from collections.abc import Iterator
from datetime import date

from turva_desktop.documents.content import labels
from turva_desktop.documents.content.build import facts, heading, inline, paragraph
from turva_desktop.documents.content.model import Block, BulletList, Document, ListItem
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.meeting_parts import (
    after_item,
    attachment_line,
    before_item,
    confidential_line,
    costs,
    item_number,
    open_matters,
    part_of_item,
    when,
    where,
    withheld_body,
    withheld_notice,
)
from turva_desktop.documents.papers.meeting_records import MEETING_KINDS, MeetingRecords, left_out, meeting_records
from turva_desktop.documents.papers.minutes import records_public
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.attachment import ATTACHMENT
from turva_desktop.domain.body import MemberRole, MinutesKind
from turva_desktop.domain.item import ITEM, Item, ItemKind
from turva_desktop.domain.meeting import MEETING, MeetingState
from turva_desktop.domain.secrecy import Copy


def draw_agenda(wanted: Wanted) -> Document:
    """Return a meeting's invitation and agenda."""
    part, language = wanted.part, wanted.language
    records = meeting_records(part, wanted.order.meeting_id, wanted.known.earlier)
    pen = Pen(language=language, texts=records.profile.document_language)
    label = records.meeting.label
    head = _head(records, pen)
    rest = (
        heading(1, pen(labels.AGENDA_ITEMS)),
        *_items(records, pen),
        *_attachments(records, pen),
        *_invited(records, pen),
    )
    return Document(
        title=f"{pen.title(PaperKind.AGENDA)} {label}",
        subtitle=records.body.name,
        language=language,
        created=_document_day(records),
        subject=f"{records.body.name}, {pen.day(records.meeting.held_on)}",
        publisher=records.profile.name,
        header=f"{records.profile.name}\n{records.body.name}",
        header_detail=f"{pen(labels.INVITATION)} {label}",
        marking=_marking(part, records, pen),
        public=records_public(part, records),
        blocks=(head, *withheld_notice(part, records, pen, (head, *rest)), *rest),
    )


def _document_day(records: MeetingRecords) -> date:
    return records.meeting.invitation_sent_on or records.meeting.held_on


def _marking(part: Part, records: MeetingRecords, pen: Pen) -> str:
    words = [pen(labels.DRAFT)] if records.meeting.state is MeetingState.DRAFT else []
    if part.copy is Copy.PUBLIC:
        words.append(pen(labels.PUBLIC_COPY))
    elif not records_public(part, records):
        words.append(pen(labels.CONFIDENTIAL_COPY))
    return ", ".join(words)


def _head(records: MeetingRecords, pen: Pen) -> Block:
    meeting = records.meeting
    formal = records.body.minutes_kind is MinutesKind.FORMAL
    return facts(
        [
            (pen(labels.TIME), inline(when(records, pen))),
            (pen(MEETING.labels["place"]), where(records, pen)),
            (pen.title(MemberRole.CHAIR), pen.data(meeting.chair)),
            (pen(MEETING.labels["keeper"]) if formal else pen.title(MemberRole.SECRETARY), pen.data(meeting.keeper)),
            (
                pen(MEETING.labels["invitation_sent_on"]),
                inline(pen.day(meeting.invitation_sent_on) if meeting.invitation_sent_on else ""),
            ),
        ]
    )


def _items(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    if not records.items:
        yield paragraph(pen(labels.NO_ITEMS))
    formal = records.body.minutes_kind is MinutesKind.FORMAL
    for place, item in enumerate(records.items, start=1):
        yield heading(2, pen.data(item.title), number=item_number(item, place))
        if item.id in records.withheld:
            yield from withheld_body(item, pen)
        else:
            yield from _item(records, item, pen, formal=formal)


def _item(records: MeetingRecords, item: Item, pen: Pen, *, formal: bool) -> Iterator[Block]:
    yield from confidential_line(item, pen)
    yield from before_item(records, item, pen)
    yield from pen.rich(item.account)
    yield from costs(item, pen)
    yield from part_of_item(pen(ITEM.labels["proposal"]), item.proposal, pen, formal=formal)
    if item.kind is ItemKind.FOLLOW_UP:
        yield from open_matters(records, pen)
    yield from after_item(records, item, pen)


def _invited(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    """Yield who is invited; deputies come only when whom they replace can't."""
    lines = [
        joined([pen.data(row.name), pen.data(row.organisation)], ", ")
        for row in records.attendances
        if row.role is not MemberRole.DEPUTY
    ]
    if lines:
        yield heading(1, pen(labels.INVITED))
        yield BulletList(items=tuple(ListItem(content=line) for line in lines))


def _attachments(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    own = [one for one in records.attachments if one.item_id is None]
    if own:
        yield heading(1, pen(ATTACHMENT.many))
        yield BulletList(items=tuple(ListItem(content=attachment_line(records, one, pen)) for one in own))


AGENDA = Definition(kind=PaperKind.AGENDA, records=MEETING_KINDS, draw=draw_agenda, left_out=left_out)
