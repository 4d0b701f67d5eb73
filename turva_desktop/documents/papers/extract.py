"""An extract of one § from the minutes (pöytäkirjanote), for whoever the decision concerns."""

from turva_desktop.documents.content import labels
from turva_desktop.documents.content.build import facts, heading, inline
from turva_desktop.documents.content.model import Document, SignatureLine, Signatures
from turva_desktop.documents.content.pen import Pen
from turva_desktop.documents.papers.meeting_parts import item_number, when, where, withheld_notice
from turva_desktop.documents.papers.meeting_records import meeting_records
from turva_desktop.documents.papers.minutes import document_day, item_body, item_public
from turva_desktop.documents.withholding.copies import Copy, part_for
from turva_desktop.domain.body import MemberRole, MinutesKind
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState


def extract(content: Content, meeting_id: str, section: int, *, language: Language, public: bool = False) -> Document:
    """Return an extract of the item with a §; raises `document.no_section` where the meeting has none."""
    item = next((one for one in content.all(Item) if (one.meeting_id, one.section) == (meeting_id, section)), None)
    if item is None:
        known = sorted(one.section for one in content.all(Item) if one.meeting_id == meeting_id and one.section)
        said = f"{known[0]}–{known[-1]}" if known else "–"
        label = content.by_id(Meeting)[meeting_id].label
        raise TurvaError("document.no_section", label=label, section=section, known=said)
    part = part_for(content, Copy.PUBLIC if public else Copy.INTERNAL, language)
    records = meeting_records(part, meeting_id)
    item = next(one for one in records.items if one.id == item.id)
    pen = Pen(language=language, texts=records.profile.document_language)
    formal = records.body.minutes_kind is MinutesKind.FORMAL
    name = pen(labels.EXTRACT if formal else labels.MEMO_EXTRACT)
    number = item_number(item, 0)
    marks = [pen(labels.DRAFT)] if records.meeting.state.order < MeetingState.CHECKED.order else []
    is_public = item_public(part, records, item)
    if public:
        marks.append(pen(labels.PUBLIC_COPY))
    elif not is_public:
        marks.append(pen(labels.CONFIDENTIAL_COPY))
    head = facts([(pen(labels.TIME), inline(when(records, pen))), (pen(labels.PLACE), where(records, pen))])
    rest = (
        heading(1, pen.data(item.title), number=number),
        *item_body(records, item, pen, formal=formal, level=2),
        heading(1, pen(labels.CERTIFIED)),
        Signatures(
            lines=(
                SignatureLine(
                    role=pen(labels.KEEPER) if formal else pen.title(MemberRole.SECRETARY),
                    name=records.meeting.keeper,
                ),
            )
        ),
    )
    return Document(
        title=f"{name} {records.meeting.label} {number}",
        subtitle=records.body.name,
        language=language,
        created=document_day(records),
        subject=f"{records.body.name}, {pen.day(records.meeting.held_on)}",
        publisher=records.profile.name,
        header=f"{records.profile.name}\n{records.body.name}",
        header_detail=f"{name} {records.meeting.label} {number}",
        marking=", ".join(marks),
        public=is_public,
        blocks=(head, *withheld_notice(part, records, pen, (head, *rest), item=item), *rest),
    )
