"""What of a file was not taken in, and why: kept in the ledger, and written as a file to send back."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.identity_code import without_identity_codes
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.findings import OF_THE_HOUSE, Finding
from turva_desktop.exchange.for_sender import for_sender
from turva_desktop.exchange.look import ACCENT, FONT, ON_ACCENT, row_height
from turva_desktop.exchange.preview import FieldChange, NewRow, Preview, RowChange, Side

_HEADINGS = (
    (QT_TRANSLATE_NOOP("LeftOut", "Sheet and cell"), 24.0),
    (QT_TRANSLATE_NOOP("LeftOut", "Field"), 24.0),
    (QT_TRANSLATE_NOOP("LeftOut", "In your file"), 44.0),
    (QT_TRANSLATE_NOOP("LeftOut", "Why it was not taken"), 60.0),
)


def left_out(preview: Preview, choices: Choices, translate: Translate) -> list[LeftOut]:
    """Return what choices leave out of a file: what stops, what nobody answered, and what was not wanted."""
    return [
        *(line for one in preview.stops for line in _found_everywhere(one, translate)),
        *(
            line
            for one in preview.questions
            if one.key not in choices.answers and one.code not in OF_THE_HOUSE
            for line in _found_everywhere(one, translate)
        ),
        *(_found(one, translate) for one in preview.notes if one.code == "goes_with"),
        *left_by_choice(preview, choices, translate),
    ]


def left_by_choice(preview: Preview, choices: Choices, translate: Translate) -> list[LeftOut]:
    """Return what of a file could be taken and was not wanted: there is nothing to mend in it."""
    return [
        *_unwanted(preview, choices, translate("LeftOut", "It was left out by choice.")),
        *_lost(preview, choices, translate("LeftOut", "It has been changed here too, and that stayed.")),
    ]


def _found_everywhere(finding: Finding, translate: Translate) -> Iterator[LeftOut]:
    """Yield a finding for each of its places: a question is asked once, and every cell that waits for it is told."""
    first = _found(replace(finding, also=()), translate)
    yield from (replace(first, place=place) for place in (finding.place, *finding.also))


def _found(finding: Finding, translate: Translate) -> LeftOut:
    """Return a finding in words that may be sent to whoever the file is from."""
    told = for_sender(finding, translate)
    return LeftOut(place=finding.place, field=finding.heading, seen=told.seen, why=told.words)


def _unwanted(preview: Preview, choices: Choices, why: str) -> Iterator[LeftOut]:
    for new in preview.new:
        if new.id in choices.left_out:
            yield LeftOut(place=new.place, field="", seen=_told(new), why=why)
    for row in preview.changed:
        left = {one.unit for one in row.fields if row.id in choices.left_out or (row.id, one.field) in choices.left_out}
        for change in row.fields:
            if change.unit in left:
                yield _changed(row, change, why)


def _lost(preview: Preview, choices: Choices, why: str) -> Iterator[LeftOut]:
    for row in preview.conflicts:
        for change in row.fields:
            if not change.given(choices.sides.get((row.id, change.field), Side.OURS)):
                parts = change.parts or (change,)
                yield from (_changed(row, one, why) for one in parts if one.touched)


def _changed(row: RowChange, change: FieldChange, why: str) -> LeftOut:
    """Return a change as the file has it: what would be stored may name people whom the file doesn't."""
    said = without_identity_codes(change.seen)
    return LeftOut(place=f"{row.title}!{change.cell}", field=change.heading, seen=said, why=why)


def _told(new: NewRow) -> str:
    """Return what a new row says, in the file's own words."""
    return without_identity_codes("; ".join(word for word in new.words.values() if word))


def workbook_of(lines: Sequence[LeftOut], translate: Translate) -> bytes:
    """Return a workbook for whoever sent the file. Nothing of this workspace is in it: only what the file said."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet.title = translate("LeftOut", "Not taken in")
    sheet.append([translate("LeftOut", heading) for heading, _ in _HEADINGS])
    for number, line in enumerate(lines, 2):
        texts = (line.place, line.field, line.seen, line.why)
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(number, column, text)
            cell.data_type, cell.quotePrefix = "s", True  # no text is a formula
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(name=FONT)
        sheet.row_dimensions[number].height = row_height(zip(texts, (width for _, width in _HEADINGS), strict=True))
    for column, (_, width) in enumerate(_HEADINGS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        head = sheet.cell(1, column)
        head.font, head.fill = Font(name=FONT, bold=True, color=ON_ACCENT), PatternFill("solid", fgColor=ACCENT)
    sheet.freeze_panes = "A2"
    data = BytesIO()
    book.save(data)
    return data.getvalue()
