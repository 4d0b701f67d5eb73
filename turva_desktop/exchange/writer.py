"""Workbooks out: every sheet from its definition, the same records and moment giving the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from itertools import count

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.content import Content
from turva_desktop.domain.identity_code import around_identity_codes
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.language import Words
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.exchange import look
from turva_desktop.exchange.archive import archived
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.front_sheets import write_info, write_summary
from turva_desktop.exchange.lists import Lists
from turva_desktop.exchange.manifest import MANIFEST_TITLE, manifest_rows
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.selection import Selection, select
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.workbook_info import ID_HEADING, LONG_TEXTS_TITLE, SHORT_ID_HEADING, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped, fits, parted

FIRST_COLUMN = 2
"""Column A is the hidden identifier; the sheet's own columns follow."""
_SPARE_ROWS = 300  # drop-downs reach this far below the data, for new rows
_STEP = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A finished workbook: its bytes and what was and was not put into it; `codes` tells of identity codes in it."""

    data: bytes
    rows: int
    withheld: int
    codes: tuple[str, ...] = ()


def write_workbook(
    content: Content,
    info: WorkbookInfo,
    now: datetime,
    *,
    copy: Copy = Copy.SHARED,
    empty: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Return the workbook of a content; `info` says for whom, in which language, and whose actions only.

    With `empty` it is a template: every sheet, heading and drop-down, but no rows.
    """
    selection = select(content, copy, info.language, actions_of=info.actions_of, people=info.people)
    if empty:
        selection = selection.emptied()
    made = _Writer(info, selection, progress or NoProgress())
    try:
        data = made.finish(now)
        return Written(data=data, rows=made.done, withheld=selection.withheld, codes=tuple(made.codes))
    except BaseException:
        made.abandon()
        raise


class _Writer:
    """One workbook while it is being written."""

    def __init__(self, info: WorkbookInfo, selection: Selection, progress: Progress) -> None:
        self.info, self.selection, self.progress = info, selection, progress
        self.context = Context(view=selection.view, language=info.language)
        self.book = Workbook(write_only=True)
        self.styles = look.Styles(self.book.create_sheet("x"))
        del self.book["x"]
        self.plain = self.styles.array(look.Style(ink=look.MUTED, wrap=False))
        self.lists = Lists(self.context)
        self.long_texts: list[list[str]] = []
        self.codes: list[str] = []
        self.done = 0
        self.total = sum(len(rows) for rows in selection.records.values())

    def finish(self, now: datetime) -> bytes:
        """Write every sheet and return the file."""
        withheld = self.selection.withheld
        write_info(self.book, self.styles, self.info, withheld, self.selection.sheets)
        cached = {}
        if len(self.selection.sheets) > 1:
            cached = write_summary(self.book, self.styles, self.info, self.selection, self.context)
        for sheet in self.selection.sheets:
            self._sheet(sheet)
        self.lists.write(self.book, self.styles)
        self._plain(LONG_TEXTS_TITLE[self.context.language], self.long_texts, hidden=False)
        rows = list(manifest_rows(self.selection.records, self.selection.sheets, self.context))
        self._plain(MANIFEST_TITLE, rows, hidden=True)
        stream = BytesIO()
        properties = self.book.properties
        properties.creator, properties.title = "Turva", one_title(self.info)
        properties.language = self.info.language.tag
        self.book.save(stream)
        return archived(stream.getvalue(), now, cached)

    def abandon(self) -> None:
        """Close half-written sheets and remove the temporary files behind them: a cancelled export leaves no trace."""
        for worksheet in self.book.worksheets:
            if not worksheet.closed:
                worksheet.close()
                getattr(worksheet, "_writer").cleanup()  # noqa: B009 - openpyxl gives no public way

    def _plain(self, title: str, rows: Sequence[Sequence[str]], *, hidden: bool) -> None:
        """Write rows of text without looks: for the program, or as a continuation."""
        if not rows:
            return
        worksheet = look.add_sheet(self.book, title)
        if hidden:
            worksheet.sheet_state = "hidden"
        style = self.styles.array(look.Style(format="@", wrap=False))
        for row in rows:
            worksheet.append([self.styles.styled(worksheet, escaped(text), style) for text in row])

    def _sheet(self, sheet: AnySheet) -> None:
        language = self.context.language
        worksheet = look.add_sheet(self.book, sheet.title[language])
        records = self.selection.records[sheet.key]
        _set_up(worksheet, sheet, self.info)
        self._columns(worksheet, sheet)
        headings = _headings(sheet)
        tallest = look.row_height((column.heading[language], column.width * 0.85) for column in sheet.columns)
        worksheet.row_dimensions[1].height = tallest + 6
        worksheet.append(
            [
                self.styles.cell(worksheet, heading[language], look.HEADER if editable else look.READ_ONLY_HEADER)
                for heading, editable in headings
            ]
        )
        styles = [_body_style(column) for column in sheet.columns]
        arrays = [self.styles.array(style) for style in styles]
        for number, record in enumerate(records, 2):
            cells = self._row(worksheet, sheet, record, arrays)
            worksheet.row_dimensions[number].height = _height(sheet, cells)
            worksheet.append(cells)
            self.done += 1
            if self.done % _STEP == 0:
                self.progress.step(self.done, self.total)
        if not records:
            empty = [look.Style(ink=look.MUTED), *styles, look.Style(ink=look.MUTED)]
            worksheet.append([self.styles.cell(worksheet, None, style) for style in empty])
        printed = FIRST_COLUMN - 1 + sum(column.printed for column in sheet.columns)
        worksheet.print_area = f"A1:{get_column_letter(printed)}{max(len(records), 1) + 1}"
        _add_table(worksheet, sheet, [heading[language] for heading, _ in headings], len(records))
        self._drop_downs(worksheet, sheet, len(records))
        self._fills(worksheet, sheet, len(records))

    def _row(self, worksheet: Worksheet, sheet: AnySheet, record: Record, arrays: Sequence[StyleArray]) -> list[Cell]:
        record_id, styled = str(record.id), self.styles.styled
        cells = [styled(worksheet, record_id, self.plain)]
        for column, array in zip(sheet.columns, arrays, strict=True):
            value, look_of_it = column.codec.write(column.value(record, self.context.view), self.context), array
            if isinstance(value, str):
                self.codes += around_identity_codes(value)
                if value[:1] in "=+-@":
                    look_of_it = self.styles.array(replace(_body_style(column), quoted=True))
                value = self._text(sheet, record_id, column, value)
            cells.append(styled(worksheet, value, look_of_it))
        cells.append(styled(worksheet, short_id(record_id) if is_id(record_id) else None, self.plain))
        return cells

    def _text(self, sheet: AnySheet, record_id: str, column: AnyColumn, text: str) -> str:
        """Return text for a cell; what doesn't fit goes on, in parts, on a sheet of its own."""
        if not fits(text):
            text, *rest = parted(text)
            for number, part in enumerate(rest, 2):
                self.long_texts.append([sheet.key, record_id, column.key, str(number), part])
        return escaped(text)

    def _columns(self, worksheet: Worksheet, sheet: AnySheet) -> None:
        worksheet.column_dimensions["A"].width = 12
        worksheet.column_dimensions["A"].hidden = True
        for number, column in enumerate(sheet.columns, FIRST_COLUMN):
            dimension = worksheet.column_dimensions[get_column_letter(number)]
            longest = max(map(len, column.heading[self.context.language].split()))  # bold, beside the filter's arrow
            dimension.width = max(column.width + 0.7, longest + 2.7)
            look.dress(dimension, self.styles.array(replace(_body_style(column), underline=False)))
        worksheet.column_dimensions[get_column_letter(FIRST_COLUMN + len(sheet.columns))].width = 13

    def _drop_downs(self, worksheet: Worksheet, sheet: AnySheet, rows: int) -> None:
        language = self.context.language
        for number, column in enumerate(sheet.columns, FIRST_COLUMN):
            if not column.editable:
                continue
            reference = self.lists.reference(column)
            if not reference and not column.hint:
                continue
            rule = DataValidation(type="list" if reference else None, formula1=reference or None, allow_blank=True)
            if reference:
                rule.showErrorMessage, rule.errorStyle = True, "warning"
            if column.hint:
                rule.showInputMessage = True
                rule.promptTitle, rule.prompt = column.heading[language][:32], column.hint[language][:255]
            letter = get_column_letter(number)
            rule.add(f"{letter}2:{letter}{rows + _SPARE_ROWS}")
            worksheet.data_validations.append(rule)

    def _fills(self, worksheet: Worksheet, sheet: AnySheet, rows: int) -> None:
        """Colour the cells whose column has colours for some of its values."""
        rules = ConditionalFormattingList()
        priorities = count(1)
        for number, column in enumerate(sheet.columns, FIRST_COLUMN):
            letter = get_column_letter(number)
            for value, (fill, ink) in column.fills.items():
                rule = Rule(type="expression", dxf=look.coloured(fill, ink), priority=next(priorities))
                rule.formula = [f'${letter}2="{value.words[self.context.language]}"']
                rules.add(f"{letter}2:{letter}{rows + _SPARE_ROWS}", rule)
        worksheet.conditional_formatting = rules


def one_title(info: WorkbookInfo) -> str:
    """Return the title of the file for its properties."""
    return escaped(" – ".join(part for part in (info.municipality, info.group) if part))


def _headings(sheet: AnySheet) -> list[tuple[Words, bool]]:
    return [(ID_HEADING, False), *((one.heading, one.editable) for one in sheet.columns), (SHORT_ID_HEADING, False)]


def _height(sheet: AnySheet, cells: Sequence[Cell]) -> float:
    """Return a row's height: printed texts are seen whole, others may make the row a few lines high."""
    texts = [
        (column, str(cell.value))
        for column, cell in zip(sheet.columns, cells[1:], strict=False)
        if cell.data_type == "s"
    ]
    printed = look.row_height((text, column.width) for column, text in texts if column.printed)
    others = look.row_height((text, column.width) for column, text in texts if not column.printed)
    return max(printed, min(others, 4 * look.LINE_HEIGHT))


def _body_style(column: AnyColumn) -> look.Style:
    is_decimal = isinstance(column.codec, NumberCodec) and not column.codec.whole
    return look.Style(
        ink=look.INK if column.editable else look.MUTED,
        format=column.codec.number_format,
        underline=True,
        left=isinstance(column.codec, DateCodec) or (isinstance(column.codec, NumberCodec) and column.codec.whole),
        right=is_decimal,
        indent=1 if is_decimal else 0,  # else the digits would touch the next column's words
    )


def _set_up(worksheet: Worksheet, sheet: AnySheet, info: WorkbookInfo) -> None:
    """Set what doesn't depend on the rows: frozen header, paper, header and footer, colour of the tab."""
    worksheet.freeze_panes = "C2"
    worksheet.sheet_properties.tabColor = look.ACCENT if sheet.leads else "9DB8D6"
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = 9
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = 1, 0
    worksheet.page_margins.left = worksheet.page_margins.right = 0.4
    worksheet.page_margins.top, worksheet.page_margins.bottom = 0.75, 0.75
    worksheet.print_title_rows = "1:1"
    header, footer = HeaderFooterItem(), HeaderFooterItem()
    header.left.text = _printable(info.municipality)
    header.center.text = _printable(sheet.title[info.language])
    day = info.exported_on
    header.right.text = f"{day.day}.{day.month}.{day.year}" if day else ""
    footer.center.text = "&P / &N"
    worksheet.HeaderFooter.oddHeader, worksheet.HeaderFooter.oddFooter = header, footer
    worksheet.sheet_view.zoomScale = 90


def _printable(text: str) -> str:
    """Return text for a page header, where `&` begins a code."""
    return escaped(text.replace("&", "&&"))[:100]


def _add_table(worksheet: Worksheet, sheet: AnySheet, headings: Sequence[str], rows: int) -> None:
    """Make the rows a table: it filters, is striped, grows with new rows, and formulas can name its columns."""
    last = f"{get_column_letter(len(headings))}{max(rows, 1) + 1}"
    table = Table(displayName=sheet.table_name, ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()  # type: ignore[attr-defined]  # private: else openpyxl names them when it writes
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = heading
    worksheet.tables.add(table)  # add_table would only warn that the columns are ours to name
