"""The minutes of a meeting: a formal body's full minutes, or a working group's light memo.

Formal minutes have three groups of data: how the meeting was constituted, how each matter was handled, and what makes
the minutes lawful (signatures, inspection, appeal). A memo has the first two, shorter.
"""

import re
from collections.abc import Iterator
from datetime import date

from turva_desktop.documents.content import formats, labels
from turva_desktop.documents.content.build import bold, facts, heading, inline, paragraph, table
from turva_desktop.documents.content.model import (
    Block,
    BulletList,
    Document,
    Inline,
    ListItem,
    Paragraph,
    SignatureLine,
    Signatures,
)
from turva_desktop.documents.content.pen import Pen, capitalised, joined
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.meeting_parts import (
    action_table,
    after_item,
    attachment_line,
    attendance_table,
    before_item,
    confidential_line,
    costs,
    item_number,
    part_of_item,
    quorum_text,
    reviewed,
    when,
    where,
    withheld_body,
    withheld_notice,
)
from turva_desktop.documents.papers.meeting_records import MEETING_KINDS, MeetingRecords, left_out, meeting_records
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.attachment import ATTACHMENT, Attachment
from turva_desktop.domain.attendance import ATTENDANCE
from turva_desktop.domain.body import BodyKind, MemberRole, MinutesKind
from turva_desktop.domain.correction import CORRECTION
from turva_desktop.domain.item import DISQUALIFICATION, ITEM, VOTE, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.kept_matter import KeptMatter
from turva_desktop.domain.meeting import MEETING, MeetingState
from turva_desktop.domain.secrecy import Copy

_APPEAL = re.compile(r"oikaisuvaatimus|valitusosoitus|muutoksenhaku|omprövning|besvär|váidin|appeal", re.IGNORECASE)
"""How instructions for appeal are called among the attachments: minutes claim none that isn't there."""

_APPEALABLE = {BodyKind.BOARD, BodyKind.COUNCIL, BodyKind.COMMITTEE}


def draw_minutes(wanted: Wanted) -> Document:
    """Return a meeting's minutes."""
    part, language = wanted.part, wanted.language
    records = meeting_records(part, wanted.order.meeting_id, wanted.known.earlier)
    pen = Pen(language=language, texts=records.profile.document_language)
    formal = records.body.minutes_kind is MinutesKind.FORMAL
    kind = pen.title(records.body.minutes_kind)
    label = records.meeting.label
    head = _head(records, pen, formal=formal)
    rest = (
        *_constitution(records, pen, formal=formal),
        *_handling(records, pen, formal=formal),
        *_attachments(records, pen),
        *_corrections(records, pen),
        *(_legality(records, pen) if formal else ()),
    )
    return Document(
        title=f"{kind} {label}",
        subtitle=records.body.name,
        language=language,
        created=document_day(records),
        subject=f"{records.body.name}, {pen.day(records.meeting.held_on)}",
        publisher=records.profile.name,
        header=f"{records.profile.name}\n{records.body.name}",
        header_detail=f"{kind} {label}",
        marking=marking(part, records, pen),
        public=records_public(part, records),
        blocks=(head, *withheld_notice(part, records, pen, (head, *rest)), *rest),
    )


def records_public(part: Part, records: MeetingRecords) -> bool:
    """Tell whether the meeting's papers hold nothing confidential."""
    if part.copy is not Copy.INTERNAL:
        return True
    own = [one for one in (*records.attachments, *records.background) if one.item_id is None]
    return all(one.confidentiality.is_public for one in own) and all(
        item_public(part, records, item) for item in records.items
    )


def item_public(part: Part, records: MeetingRecords, item: Item) -> bool:
    """Tell whether what the papers say of an item holds nothing confidential: a reviewed action may be."""
    if part.copy is not Copy.INTERNAL:
        return True
    files = [one for one in (*records.attachments, *records.background) if one.item_id == item.id]
    said: list[Item | Attachment | KeptMatter] = [item, *files, *records.born(item)]
    if item.kind is ItemKind.FOLLOW_UP:
        said += records.reviewed()
    return all(one.confidentiality.is_public for one in said)


def marking(part: Part, records: MeetingRecords, pen: Pen) -> str:
    """Return what stands in bold on every page: draft, confidential, public copy, version."""
    words = []
    if records.meeting.state.order < MeetingState.CHECKED.order:
        words.append(pen(labels.DRAFT))
    if records.meeting.version > 1:
        words.append(pen(labels.VERSION, n=records.meeting.version))
    if part.copy is Copy.PUBLIC:
        words.append(pen(labels.PUBLIC_COPY))
    elif not records_public(part, records):
        words.append(pen(labels.CONFIDENTIAL_COPY))
    return ", ".join(words)


def document_day(records: MeetingRecords) -> date:
    """Return the day that the minutes carry: when they were last approved, checked or corrected, else held."""
    meeting = records.meeting
    days: list[date | None] = [
        meeting.held_on,
        meeting.checked_on,
        meeting.approved_on,
        *(one.corrected_on for one in records.corrections),
    ]
    return max(day for day in days if day is not None)


# --------------------------------------------------------------------------------------------------- constitution


def _head(records: MeetingRecords, pen: Pen, *, formal: bool) -> Block:
    meeting = records.meeting
    return facts(
        [
            (pen(labels.TIME), inline(when(records, pen))),
            (pen(MEETING.labels["place"]), where(records, pen)),
            (pen.title(MemberRole.CHAIR), pen.data(meeting.chair)),
            (pen(MEETING.labels["keeper"]) if formal else pen.title(MemberRole.SECRETARY), pen.data(meeting.keeper)),
            (pen(MEETING.labels["inspectors"]), joined((pen.data(name) for name in meeting.inspectors), ", ")),
            (
                pen(MEETING.labels["invitation_sent_on"]),
                inline(pen.day(meeting.invitation_sent_on) if meeting.invitation_sent_on else ""),
            ),
            (pen(MEETING.labels["state"]), inline(_state(records, pen))),
            (pen(MEETING.labels["next_meeting"]), pen.data(meeting.next_meeting)),
        ]
    )


def _state(records: MeetingRecords, pen: Pen) -> str:
    meeting = records.meeting
    said = []
    if meeting.checked_on:
        said.append(pen(labels.CHECKED_ON, day=pen.day(meeting.checked_on)))
    if meeting.approved_on:
        said.append(pen(labels.APPROVED_ON, day=pen.day(meeting.approved_on)))
    return ". ".join(said) or pen.title(meeting.state)


def _constitution(records: MeetingRecords, pen: Pen, *, formal: bool) -> Iterator[Block]:
    yield heading(1, pen(ATTENDANCE.many))
    if not records.attendances:
        yield paragraph(pen(labels.NONE))
        return
    yield attendance_table(records.attendances, pen)
    quorum = quorum_text(records.attendances, pen)
    if quorum:
        yield paragraph(quorum, small=not formal)


# ------------------------------------------------------------------------------------------------------- handling


def _handling(records: MeetingRecords, pen: Pen, *, formal: bool) -> Iterator[Block]:
    yield heading(1, pen(labels.ITEMS))
    if not records.items:
        yield paragraph(pen(labels.NO_ITEMS))
    for place, item in enumerate(records.items, start=1):
        yield heading(2, pen.data(item.title), number=item_number(item, place))
        yield from item_body(records, item, pen, formal=formal)


def item_body(records: MeetingRecords, item: Item, pen: Pen, *, formal: bool, level: int = 3) -> Iterator[Block]:
    """Yield what the minutes say of an item, below its heading; its parts' headings are of `level`."""
    if item.id in records.withheld:
        yield from withheld_body(item, pen)
        return
    yield from confidential_line(item, pen)
    yield from before_item(records, item, pen)
    parts = [
        (ITEM.labels["account"], item.account),
        (ITEM.labels["proposal"], item.proposal),
        (ITEM.labels["handling"], item.handling),
        (ITEM.labels["decision"], item.decision),
    ]
    said = [label for label, text in parts if text.strip()]
    if len(said) == 1 and not _has_more(records, item):  # one short text needs no label: "The agenda was approved."
        yield from pen.rich("".join(text for _, text in parts))
    else:
        account = pen.rich(item.account)
        if formal and account:
            yield heading(level, pen(ITEM.labels["account"]))
        yield from account
        yield from costs(item, pen)
        yield from part_of_item(pen(ITEM.labels["proposal"]), item.proposal, pen, formal=formal, level=level)
        yield from _course(records, item, pen, formal=formal, level=level)
        yield from part_of_item(pen(ITEM.labels["decision"]), item.decision, pen, formal=formal, level=level)
        yield from part_of_item(pen(ITEM.labels["dissent"]), item.dissent, pen, formal=formal, level=level)
    if item.kind is ItemKind.FOLLOW_UP:
        yield from reviewed(records, pen)
    yield from action_table(records.born(item), pen)
    yield from after_item(records, item, pen)


def _has_more(records: MeetingRecords, item: Item) -> bool:
    return bool(
        item.dissent.strip()
        or item.costs
        or item.reply_due
        or item.notice_given_on
        or item.decided_on
        or records.votes(item)
        or records.disqualified(item)
    )


def _course(records: MeetingRecords, item: Item, pen: Pen, *, formal: bool, level: int) -> Iterator[Block]:
    """Yield how an item was handled: what was said, who was disqualified, how the votes went."""
    barred = records.disqualified(item)
    votes = records.votes(item)
    blocks = part_of_item(pen(ITEM.labels["handling"]), item.handling, pen, formal=formal, level=level)
    if formal and not blocks and (barred or votes):
        blocks = [heading(level, pen(ITEM.labels["handling"]))]
    yield from blocks
    for one in barred:
        yield paragraph(bold(f"{capitalised(pen(DISQUALIFICATION.word))}: "), _conflict(one, pen))
    if votes:
        yield _votes(votes, pen)


def _conflict(barred: Disqualification, pen: Pen) -> Inline:
    """Return whose conflict of interest it was and why, as sentences."""
    reason = pen.cell(barred.reason.strip().rstrip("."))
    said = joined([inline(f"{pen(labels.CONFLICT_REASON)} "), reason, inline(".")], "") if reason else ()
    return joined([joined([pen.data(barred.name), inline(".")], ""), said], " ")


def _votes(votes: list[Vote], pen: Pen) -> Block:
    return table(
        [
            pen(VOTE.labels["question"]),
            pen(VOTE.labels["in_favour"]),
            pen(VOTE.labels["against"]),
            pen(VOTE.labels["blank"]),
            pen(labels.VOTE_RESULT),
        ],
        [
            [pen.data(one.question), str(one.in_favour), str(one.against), str(one.blank), _outcome(one, pen)]
            for one in votes
        ],
        caption=pen(VOTE.many),
        align="<>>>",
        weights=(3.4, 1.1, 1.1, 1.0, 2.8),
    )


def _outcome(vote: Vote, pen: Pen) -> Inline:
    """Return what came of a vote by its votes, and what the meeting said of it."""
    return joined([pen.title(vote.outcome), pen.cell(vote.result)], ". ")


# ------------------------------------------------------------------------------------------------- the closing parts


def _attachments(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    sections = {item.id: item_number(item, place) for place, item in enumerate(records.items, start=1)}
    if records.attachments:
        yield heading(1, pen(ATTACHMENT.many))
        lines = []
        for one in records.attachments:
            section = sections.get(one.item_id) if one.item_id else None
            lines.append(inline(attachment_line(records, one, pen), f" ({section})" if section else ""))
        yield BulletList(items=tuple(ListItem(content=line) for line in lines))
    if records.background:
        yield heading(1, pen(ATTACHMENT.labels["background"]))
        yield BulletList(items=tuple(ListItem(content=pen.data(one.title)) for one in records.background))


def _corrections(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    if not records.corrections:
        return
    yield heading(1, pen(CORRECTION.many))
    items = []
    for one in records.corrections:
        section = f" §{formats.NO_BREAK_SPACE}{one.section}" if one.section is not None else ""
        text = inline(f"{pen.day(one.corrected_on)}{section}: ", pen.cell(one.text))
        items.append(ListItem(content=joined([text, pen.data(one.author)], " – ")))
    yield BulletList(items=tuple(items))


def _legality(records: MeetingRecords, pen: Pen) -> Iterator[Block]:
    meeting = records.meeting
    yield heading(1, pen(labels.SIGNATURES))
    yield Signatures(
        lines=(
            SignatureLine(role=pen.title(MemberRole.CHAIR), name=meeting.chair),
            SignatureLine(role=pen(MEETING.labels["keeper"]), name=meeting.keeper),
        )
    )
    yield heading(1, pen(labels.INSPECTION))
    if meeting.checked_on is None:
        yield paragraph(pen(labels.TO_BE_INSPECTED))
    else:
        yield paragraph(pen(labels.INSPECTED))
    if meeting.inspectors:
        yield Signatures(
            lines=tuple(SignatureLine(role=pen(labels.INSPECTOR), name=name) for name in meeting.inspectors),
            place_and_date=pen.day(meeting.checked_on) if meeting.checked_on else "",
        )
    if records.body.kind in _APPEALABLE:
        yield heading(1, pen(labels.APPEAL))
        attached = any(_APPEAL.search(one.title) for one in records.attachments)
        said = pen(labels.APPEAL_ATTACHED if attached else labels.APPEAL_GIVEN)
        yield Paragraph(content=inline(f"{said} {pen(labels.NO_APPEAL)}"))


MINUTES = Definition(kind=PaperKind.MINUTES, records=MEETING_KINDS, draw=draw_minutes, left_out=left_out)
