"""Workbooks out: every sheet from its definition, the same records and moment giving the same bytes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from openpyxl import Workbook

from turva_desktop.domain.content import Content
from turva_desktop.domain.identity_code import around_identity_codes
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.exchange import layout, look
from turva_desktop.exchange.archive import packed
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.info_sheet import write_info
from turva_desktop.exchange.lists import Lists
from turva_desktop.exchange.manifest import MANIFEST_TITLE, Marks, reference_mark, token
from turva_desktop.exchange.pens import Made, Pen, pens_of
from turva_desktop.exchange.row_text import LETTERS, Rows, cell, cell_after_place, row
from turva_desktop.exchange.selection import Selection, select
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.summary_sheet import write_summary
from turva_desktop.exchange.workbook_info import LONG_TEXTS_TITLE, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped, fits, parted

_STEP: Final = 250
_OFTEN_MET: Final = 120
"""Texts of at most so many letters are met again: names, words of lists, titles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A finished workbook: its bytes and what was put into it; `codes` tells of identity codes in it.

    `withheld` counts what was not, by the key of its sheet.
    """

    data: bytes
    rows: int
    withheld: Mapping[str, int]
    codes: tuple[str, ...] = ()


def write_workbook(
    content: Content,
    info: WorkbookInfo,
    now: datetime,
    *,
    copy: Copy = Copy.SHARED,
    sheets: Collection[str] = (),
    empty: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Return the workbook of a content; `info` says for whom, in which language, and whose actions only.

    `sheets` are the keys of those that are wanted, all of them where none is named.
    With `empty` it is a template: every sheet, heading and drop-down, but no rows.
    """
    selection = select(content, copy, info.language, actions_of=info.actions_of, people=info.people, wanted=sheets)
    if empty:
        selection = selection.emptied()
    made = _Writer(info, selection, progress or NoProgress(), folded=not empty)
    data = made.finish(now)
    return Written(data=data, rows=made.done, withheld=selection.withheld, codes=tuple(made.codes))


class _Writer:
    """One workbook while it is being written: openpyxl lays its sheets out, the rows are text."""

    def __init__(self, info: WorkbookInfo, selection: Selection, progress: Progress, *, folded: bool) -> None:
        self.info, self.selection, self.progress, self.folded = info, selection, progress, folded
        self.context = Context(view=selection.view, language=info.language)
        self.book = Workbook(write_only=True)
        self.styles = look.Styles(self.book.create_sheet("x"))
        del self.book["x"]
        self.plain = self.styles.number(look.Style(ink=look.MUTED, wrap=False))
        self.lists = Lists(self.context)
        self.marks = Marks()
        self.rows: dict[str, Rows] = {}
        self.long_texts: list[tuple[str, ...]] = []
        self.codes: list[str] = []
        self.done = 0
        self.total = sum(len(rows) for rows in selection.records.values())

    def finish(self, now: datetime) -> bytes:
        """Write every sheet and return the file."""
        self.rows |= write_info(self.book, self.styles, self.info, self.selection)
        if len(self.selection.sheets) > 1 and ACTIONS in self.selection.sheets:
            self.rows |= write_summary(self.book, self.styles, self.info, self.selection, self.context)
        for sheet in self.selection.sheets:
            self._sheet(sheet)
        self.rows |= self.lists.write(self.book, self.styles)
        self._plain(LONG_TEXTS_TITLE[self.context.language], self.long_texts, hidden=False)
        self._plain(MANIFEST_TITLE, self.marks.rows, hidden=True)
        properties = self.book.properties
        properties.creator, properties.title = "Turva", one_title(self.info)
        properties.language = self.info.language.tag
        return packed(self.book, now, self.rows)

    def _plain(self, title: str, texts: Sequence[Sequence[str]], *, hidden: bool) -> None:
        """Write rows of text without looks: for the program, or as a continuation."""
        if not texts:
            return
        worksheet = look.add_sheet(self.book, title)
        if hidden:
            worksheet.sheet_state = "hidden"
        style = self.styles.number(look.Style(format="@", wrap=False))
        rows = self.rows[title] = Rows()
        for number, line in enumerate(texts, 1):
            cells = [cell(f"{LETTERS[at]}{number}", style, escaped(text)) for at, text in enumerate(line, 1)]
            rows.add(row(number, cells))

    def _sheet(self, sheet: AnySheet) -> None:
        language, records = self.context.language, self.selection.records[sheet.key]
        worksheet = look.add_sheet(self.book, sheet.title[language])
        layout.set_up(worksheet, sheet, self.info)
        layout.set_columns(worksheet, sheet, self.styles, language, folded=self.folded)
        self.rows[worksheet.title] = self._rows(sheet, records)
        headings = [heading[language] for heading, _ in layout.headings(sheet)]
        layout.add_table(worksheet, sheet, headings, len(records))
        layout.add_validations(worksheet, sheet, self.lists, language, len(records))
        layout.add_fills(worksheet, sheet, language, len(records))

    def _rows(self, sheet: AnySheet, records: Sequence[Record]) -> Rows:
        rows, language = Rows(), self.context.language
        headings = [
            cell(f"{LETTERS[at]}1", self.styles.number(style), heading[language])
            for at, (heading, style) in enumerate(layout.headings(sheet), 1)
        ]
        rows.add(row(1, headings, layout.heading_height(sheet, language)))
        pens = pens_of(sheet, self.styles, self.context.view)
        self.marks.begin(sheet)
        for number, record in enumerate(records, 2):
            rows.add(self._row(sheet, record, number, pens))
            self.done += 1
            if self.done % _STEP == 0:
                self.progress.step(self.done, self.total)
        if not records:
            blank = [cell(f"{pen.letters}2", pen.style, None) for pen in pens]
            rows.add(
                row(2, [cell("A2", self.plain, None), *blank, cell(f"{LETTERS[len(headings)]}2", self.plain, None)])
            )
        return rows

    def _row(self, sheet: AnySheet, record: Record, number: int, pens: Sequence[Pen]) -> str:
        record_id, lines, marks = str(record.id), 1, []
        cells = [cell(f"A{number}", self.plain, record_id)]
        for pen in pens:
            value = pen.value(record)
            made = pen.known.get(value) or self._made(sheet, record_id, pen, value)
            marks.append(made.mark)
            lines = max(lines, made.lines)
            cells.append(f'<c r="{pen.letters}{number}"{made.text}')
        self.marks.add(sheet, record_id, marks)
        short = short_id(record_id) if is_id(record_id) else None
        cells.append(cell(f"{LETTERS[len(pens) + 2]}{number}", self.plain, short))
        return row(number, cells, look.height_of(lines))

    def _made(self, sheet: AnySheet, record_id: str, pen: Pen, value: object) -> Made:
        """Return a value's cell; columns say the same things again and again, so short ones are remembered."""
        written, key, lines = pen.write(value, self.context), pen.compared(value), 1
        style, length = pen.style, 0
        if isinstance(written, str):
            style, length = pen.style_of(written), len(written)
            lines = look.lines(written, pen.width) if pen.width else 1
            mark = reference_mark(key, written) if pen.refers else token(key)
            written = self._text(sheet, record_id, pen, written)
        else:
            mark = reference_mark(key, "") if pen.refers else token(key)
        made = Made(cell_after_place(style, written), mark, lines)
        if length <= _OFTEN_MET:
            pen.known[value] = made
        return made

    def _text(self, sheet: AnySheet, record_id: str, pen: Pen, text: str) -> str:
        """Return text for a cell; what doesn't fit goes on, in parts, on a sheet of its own."""
        self.codes += around_identity_codes(text)
        if not fits(text):
            text, *rest = parted(text)
            for number, part in enumerate(rest, 2):
                self.long_texts.append((sheet.key, record_id, pen.key, str(number), part))
        return escaped(text)


def one_title(info: WorkbookInfo) -> str:
    """Return the title of the file for its properties."""
    return escaped(" – ".join(part for part in (info.municipality, info.group) if part))
