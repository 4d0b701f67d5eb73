"""The parts that minutes, agenda and extract have in common: the head, who was there, an item, what was reviewed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from turva_desktop.documents.content import formats, labels
from turva_desktop.documents.content.build import bold, facts, heading, inline, notice, paragraph, row, table
from turva_desktop.documents.content.model import Block, Inline, Notice, Paragraph, Table
from turva_desktop.documents.content.pen import Pen, capitalised, joined
from turva_desktop.documents.papers.meeting_records import MeetingRecords
from turva_desktop.documents.papers.schedule import due_text
from turva_desktop.documents.withholding.left_out import left_out_of_meeting
from turva_desktop.documents.withholding.part import Part, ground_text
from turva_desktop.documents.withholding.withheld_parts import names_withheld
from turva_desktop.domain import labels as field_labels
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.attachment import ATTACHMENT, Attachment
from turva_desktop.domain.attendance import ATTENDANCE, Attendance, Presence, turnout
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.follow_up import FOLLOW_UP
from turva_desktop.domain.item import ITEM, Commitment, Item
from turva_desktop.domain.kept_matter import KeptMatter
from turva_desktop.domain.review import REVIEW, ReviewResult
from turva_desktop.domain.sections import section_text, sections_in


def when(records: MeetingRecords, pen: Pen) -> str:
    """Return the meeting's day and times, e.g. `12.3.2025 kello 13.00–14.55`."""
    meeting = records.meeting
    if meeting.starts is None:
        return pen.day(meeting.held_on)
    clock = pen.clock(meeting.starts)
    if meeting.ends is not None:
        clock = formats.time_range(meeting.starts, meeting.ends, pen.language)
    return pen(labels.AT_CLOCK, day=pen.day(meeting.held_on), clock=clock)


def where(records: MeetingRecords, pen: Pen) -> Inline:
    """Return the meeting's place, and whether one may take part from afar."""
    remote = pen.value(Presence.REMOTE) if records.meeting.remote else ""
    return joined([pen.data(records.meeting.place), remote], ", ")


def withheld_notice(
    part: Part, records: MeetingRecords, pen: Pen, blocks: Sequence[Block], *, item: Item | None = None
) -> list[Notice]:
    """Return the box that says what a copy of the meeting's papers leaves out; none when it leaves nothing out.

    `blocks` are what the paper prints, `item` is the only one in it if it has only one.
    """
    left_out = left_out_of_meeting(part, records.meeting.id, item_id=item.id if item else "")
    items = sum(isinstance(one, Item) for one in left_out)
    files = len(left_out) - items
    lines = []
    if items:
        lines.append(pen.count(items, labels.ONE_ITEM_WITHHELD, labels.ITEMS_WITHHELD))
    if files:
        lines.append(pen.count(files, labels.ONE_ATTACHMENT_WITHHELD, labels.ATTACHMENTS_WITHHELD))
    if names_withheld(part, blocks):
        lines.append(pen(labels.NAMES_WITHHELD))
    return [notice(pen(labels.WITHHELD_TITLE), *lines)] if lines else []


# ------------------------------------------------------------------------------------------------ who was there


def attendance_table(rows: Iterable[Attendance], pen: Pen) -> Table:
    """Return who was there: role, party, presence, whom a deputy replaced, arrivals and departures."""
    return table(
        [
            pen(ATTENDANCE.labels["name"]),
            pen(ATTENDANCE.labels["role"]),
            pen(ATTENDANCE.labels["organisation"]),
            pen(ATTENDANCE.labels["presence"]),
        ],
        [
            [
                joined([pen.data(one.name), pen.data(one.title)], ", "),
                joined([pen.title(one.role), _replaced(one, pen)], ", "),
                pen.data(one.organisation),
                joined([pen.title(one.presence), *_comings(one, pen)], ", "),
            ]
            for one in rows
        ],
        summary=pen(ATTENDANCE.labels["presence"]),
        row_headers=True,
        weights=(3.2, 2.4, 3.4, 2.6),
    )


def _replaced(row: Attendance, pen: Pen) -> Inline:
    if not row.deputy_for.strip():
        return ()
    before, after = pen(labels.IN_PLACE_OF, name="\0").split("\0")
    return inline(before, pen.data(row.deputy_for), after)


def _comings(row: Attendance, pen: Pen) -> Iterator[str]:
    """Yield arrival, departure and the § at which an expert was heard."""
    arrival = (labels.ARRIVED, labels.ARRIVED_BARE, row.arrived, row.arrived_section)
    departure = (labels.LEFT, labels.LEFT_BARE, row.left, row.left_section)
    for timed, bare, moment, section in (arrival, departure):
        if moment is not None or section is not None:
            said = pen(bare) if moment is None else pen(timed, clock=pen.clock(moment))
            yield said if section is None else f"{said} (§{formats.NO_BREAK_SPACE}{section})"
    sections = [section_text(sections_in(text) or ()) or text.strip() for text in row.expert_sections]
    if any(sections):
        yield pen(labels.EXPERT_FOR, sections=", ".join(sections))


def quorum_text(rows: Iterable[Attendance], pen: Pen) -> str:
    """Return how many seats were filled and whether that was enough; nothing where no seats are known."""
    rows = list(rows)
    seats = [row for row in rows if row.counts_for_quorum and row.role is not MemberRole.DEPUTY]
    if not seats or all(row.presence is Presence.EXPECTED for row in seats):
        return ""
    counted = turnout(rows)
    if counted.at_start == counted.filled:
        said = [pen(labels.SEATS_FILLED, there=counted.filled, all=counted.seats)]
    else:
        said = [pen(labels.SEATS_AT_START, there=counted.at_start, later=counted.filled, all=counted.seats)]
    if counted.quorate and not counted.quorate_at_start:
        said.append(pen(labels.QUORATE_LATER))
    else:
        said.append(pen(labels.QUORATE if counted.quorate else labels.NOT_QUORATE))
    return " ".join(said)


# ------------------------------------------------------------------------------------------------------- an item


def item_number(item: Item, place: int) -> str:
    """Return `§ 12`, or `3.` for the third item of an agenda that has no § yet."""
    return f"{place}." if item.section is None else f"§{formats.NO_BREAK_SPACE}{item.section}"


def withheld_body(item: Item, pen: Pen) -> list[Block]:
    """Return what stands in the place of a confidential item's texts."""
    return [
        paragraph(pen(labels.WITHHELD_BODY)),
        paragraph(ground_text(item.confidentiality, item.ground, pen.language)),
    ]


def confidential_line(item: Item, pen: Pen) -> list[Block]:
    """Return the line that tells a reader of the full text that it is confidential, and why."""
    if item.confidentiality.is_public:
        return []
    return [Paragraph(content=(bold(ground_text(item.confidentiality, item.ground, pen.language)),))]


def part_of_item(label: str, markdown: str, pen: Pen, *, formal: bool, level: int = 3) -> list[Block]:
    """Return one part of an item: under a heading of its own in formal papers, after its label in light ones."""
    blocks = list(pen.rich(markdown))
    if not blocks:
        return []
    if formal:
        return [heading(level, label), *blocks]
    first = blocks[0]
    lead = bold(f"{label}: ")
    if isinstance(first, Paragraph):
        return [Paragraph(content=(lead, *first.content)), *blocks[1:]]
    return [Paragraph(content=(bold(f"{label}:"),), keep_with_next=True), *blocks]


def before_item(records: MeetingRecords, item: Item, pen: Pen) -> list[Block]:
    """Return the facts above an item's text: case number, the chain of earlier handlings, who prepared it."""
    return _some_facts(
        [
            (pen(ITEM.labels["case_number"]), pen.data(item.case_number)),
            (pen(ITEM.labels["earlier_handlings"]), _earlier(records, item, pen)),
            (pen(ITEM.labels["preparer"]), pen.data(item.preparer)),
        ]
    )


def after_item(records: MeetingRecords, item: Item, pen: Pen) -> list[Block]:
    """Return the facts below an item's text: who tells more, its attachments, who receives the extract."""
    files = [one for one in records.attachments if one.item_id == item.id]
    background = [one for one in records.background if one.item_id == item.id]
    return _some_facts(
        [
            (pen(ITEM.labels["more_information"]), pen.cell(item.more_information)),
            (pen(ATTACHMENT.many), joined(attachment_line(records, one, pen) for one in files)),
            (pen(ATTACHMENT.labels["background"]), joined(pen.data(one.title) for one in background)),
            (pen(ITEM.labels["distribution"]), pen.cell(item.distribution)),
        ]
    )


def _some_facts(pairs: list[tuple[str, Inline]]) -> list[Block]:
    made = facts(pairs)
    return [made] if made.pairs else []


def _earlier(records: MeetingRecords, item: Item, pen: Pen) -> Inline:
    """Return the newest earlier handlings and how many there were before them.

    One that was typed by hand as well is not said twice.
    """
    lines: list[Inline | str] = []
    for one in records.earlier(item):
        day, section = one.meeting.held_on, one.section
        typed = f"{day.day}.{day.month}.{day.year} § {section}"
        if typed not in item.earlier_handlings.replace(formats.NO_BREAK_SPACE, " "):
            tail = f" {pen.day(day)}" + (f" §{formats.NO_BREAK_SPACE}{section}" if section is not None else "")
            lines.append(inline(pen.data(one.body.name), tail))
    own, more = pen.cell(item.earlier_handlings), records.handlings(item).more
    said = pen.count(more, labels.ONE_HANDLING_MORE, labels.HANDLINGS_MORE) if more else ""
    return joined([*lines, said, own] if lines else [own, said])


def attachment_line(records: MeetingRecords, attachment: Attachment, pen: Pen) -> Inline:
    """Return an attachment with its number in the meeting."""
    number = pen(labels.ATTACHMENT, n=records.attachment_number(attachment))
    ground = ""
    if not attachment.confidentiality.is_public:
        ground = f". {ground_text(attachment.confidentiality, attachment.ground, pen.language)}"
    return inline(f"{number}: ", pen.data(attachment.title), ground)


def costs(item: Item, pen: Pen) -> list[Block]:
    """Return an item's yearly costs with their check sum, and how binding its commitment is."""
    blocks: list[Block] = []
    if item.costs:
        total = total_cost(item.costs)
        blocks.append(
            table(
                [pen(field_labels.YEAR), pen(labels.SHARE)],
                [
                    *([str(cost.year), pen.euros(cost.euros)] for cost in item.costs),
                    row(pen(labels.TOTAL), pen.euros(total), total=True),
                ],
                caption=pen(ITEM.labels["costs"]),
                row_headers=True,
                align="<>",
                narrow=True,
            )
        )
        if item.total_cost is not None:
            agrees = labels.SUM_AGREES if total == item.total_cost else labels.SUM_DIFFERS
            blocks.append(paragraph(pen(agrees, total=pen.euros(item.total_cost)), small=True))
    if item.commitment is not Commitment.NONE or item.reply_due or item.notice_given_on or item.decided_on:
        blocks += _some_facts(
            [
                (
                    pen(ITEM.labels["commitment"]),
                    inline("" if item.commitment is Commitment.NONE else pen.title(item.commitment)),
                ),
                (pen(ITEM.labels["notice_given_on"]), inline(_day(item.notice_given_on, pen))),
                (pen(ITEM.labels["reply_due"]), inline(_day(item.reply_due, pen))),
                (pen(ITEM.labels["decided_on"]), inline(_day(item.decided_on, pen))),
            ]
        )
    if item.commitment is Commitment.PRELIMINARY:
        blocks.append(
            notice(f"{pen(ITEM.labels['commitment'])}: {pen.value(Commitment.PRELIMINARY)}", pen(labels.PRELIMINARY))
        )
    return blocks


def _day(day: date | None, pen: Pen) -> str:
    return "" if day is None else pen.day(day)


def action_table(actions: Sequence[KeptMatter], pen: Pen) -> list[Block]:
    """Return the actions born from a decision: what, who, when."""
    if not actions:
        return []
    return [
        table(
            [pen(ACTION.labels["title"]), pen(ACTION.labels["lead"]), pen(ACTION.labels["end"])],
            [[action_title(one, pen), pen.data(one.lead), due_text(one, pen)] for one in actions],
            caption=pen(labels.ACTIONS_BORN),
            weights=(4.0, 2.4, 1.6),
        )
    ]


def action_title(action: Action | KeptMatter, pen: Pen) -> Inline:
    """Return an action's number and title."""
    return joined([pen.data(action.number), pen.data(action.title)], formats.NO_BREAK_SPACE)


# ------------------------------------------------------------------------------------------------- the follow-up


def reviewed(records: MeetingRecords, pen: Pen) -> list[Block]:
    """Return what the meeting said of each open matter: in a table where it said something, else in one line."""
    reviews = records.reviewed()
    told = [one for one in reviews if _says_something(one)]
    quiet = {result: [one for one in reviews if one not in told and one.result is result] for result in _QUIET}
    blocks: list[Block] = []
    if told:
        blocks.append(
            table(
                [pen(ITEM.labels["title"]), pen(ACTION.labels["lead"]), pen(REVIEW.labels["result"])],
                [_review_row(one, pen) for one in told],
                caption=pen(REVIEW.many),
                weights=(4.0, 2.2, 3.2),
            )
        )
    for result, label in _QUIET.items():
        names = [_short_name(one, pen) for one in quiet[result]]
        if names:
            blocks.append(paragraph(bold(f"{pen(label)}: "), joined(names, ", ")))
    return blocks


_QUIET = {ReviewResult.GOES_ON: labels.GO_ON, ReviewResult.PENDING: labels.NOT_REVIEWED}


def _says_something(review: KeptMatter) -> bool:
    return review.result not in _QUIET or bool(review.reason.strip()) or review.new_due is not None


def _review_row(review: KeptMatter, pen: Pen) -> list[Inline | str]:
    new_due = pen(labels.NEW_DUE, day=pen.day(review.new_due)) if review.new_due else ""
    said = joined([pen.title(review.result), new_due], ", ")
    return [
        action_title(review, pen),
        pen.data(review.lead),
        joined([said, pen.cell(review.reason)], ". "),
    ]


def _short_name(review: KeptMatter, pen: Pen) -> Inline:
    return pen.data(review.number) if review.number else action_title(review, pen)


def open_matters(records: MeetingRecords, pen: Pen) -> list[Block]:
    """Return what is open before a meeting: unfinished matters, and actions with their due dates and status."""
    items = [one for one in records.open if one.item_id is not None]
    actions = [one for one in records.open if one not in items and not one.was_born]
    blocks: list[Block] = []
    if items:
        lines = joined((action_title(one, pen) for one in items), "; ")
        blocks.append(paragraph(bold(f"{pen(labels.UNFINISHED)}: "), lines))
    if actions:
        blocks.append(
            table(
                [
                    pen(ACTION.labels["title"]),
                    pen(ACTION.labels["lead"]),
                    pen(ACTION.labels["end"]),
                    pen(FOLLOW_UP.labels["status"]),
                ],
                [
                    [
                        action_title(one, pen),
                        pen.data(one.lead),
                        due_text(one, pen),
                        capitalised(pen.value(one.status)),
                    ]
                    for one in actions
                ],
                caption=pen(labels.OPEN_ACTIONS),
                weights=(4.4, 2.2, 1.7, 1.6),
            )
        )
    return blocks
