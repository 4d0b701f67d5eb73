"""An extract of one § from the minutes (pöytäkirjanote), for whoever the decision concerns."""

from turva_desktop.documents.content import labels
from turva_desktop.documents.content.build import facts, heading, inline
from turva_desktop.documents.content.model import Document, SignatureLine, Signatures
from turva_desktop.documents.content.pen import Pen
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.meeting_parts import item_number, when, where, withheld_notice
from turva_desktop.documents.papers.meeting_records import MEETING_KINDS, left_out, meeting_records
from turva_desktop.documents.papers.minutes import document_day, item_body, item_public
from turva_desktop.documents.papers.paper import Definition, Wanted
from turva_desktop.domain.body import MemberRole, MinutesKind
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.meeting import MEETING, MeetingState
from turva_desktop.domain.secrecy import Copy


def draw_extract(wanted: Wanted) -> Document:
    """Return an extract of the item with a §.

    Raises `document.no_section_given`, and `document.no_section` where the meeting has none of that number.
    """
    part, language, section = wanted.part, wanted.language, wanted.order.section
    records = meeting_records(part, wanted.order.meeting_id, wanted.known.earlier)
    item = next((one for one in records.items if section is not None and one.section == section), None)
    if item is None:
        numbers = sorted(one.section for one in records.items if one.section is not None)
        known = f"{numbers[0]}–{numbers[-1]}" if numbers else "–"
        code = "document.no_section_given" if section is None else "document.no_section"
        raise TurvaError(code, label=records.meeting.label, section=section, known=known)
    pen = Pen(language=language, texts=records.profile.document_language)
    formal = records.body.minutes_kind is MinutesKind.FORMAL
    name = pen.title(PaperKind.EXTRACT) if formal else pen(labels.MEMO_EXTRACT)
    number = item_number(item, 0)
    marks = [pen(labels.DRAFT)] if records.meeting.state.order < MeetingState.CHECKED.order else []
    is_public = item_public(part, records, item)
    if part.copy is Copy.PUBLIC:
        marks.append(pen(labels.PUBLIC_COPY))
    elif not is_public:
        marks.append(pen(labels.CONFIDENTIAL_COPY))
    head = facts([(pen(labels.TIME), inline(when(records, pen))), (pen(MEETING.labels["place"]), where(records, pen))])
    rest = (
        heading(1, pen.data(item.title), number=number),
        *item_body(records, item, pen, formal=formal, level=2),
        heading(1, pen(labels.CERTIFIED)),
        Signatures(
            lines=(
                SignatureLine(
                    role=pen(MEETING.labels["keeper"]) if formal else pen.title(MemberRole.SECRETARY),
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


EXTRACT = Definition(kind=PaperKind.EXTRACT, records=MEETING_KINDS, draw=draw_extract, left_out=left_out)
