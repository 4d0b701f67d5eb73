"""How a sheet of records is laid out: what stays in sight, colours, widths, groups, paper, drop-downs and its table."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.language import Language, Words
from turva_desktop.exchange import look
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.expected import validation_of
from turva_desktop.exchange.lists import Lists
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.row_text import LETTERS
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.workbook_info import ID_HEADING, SHORT_ID_HEADING, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped

FIRST_COLUMN: Final = 2
"""Column A is the hidden identifier; the sheet's own columns follow."""
SPARE_ROWS: Final = 300  # drop-downs and colours reach this far below the data, for new rows
_LAST_ROW: Final = 1_048_576


def headings(sheet: AnySheet) -> list[tuple[Words, look.Style]]:
    """Return every heading of a sheet with its looks: identifiers and what is only for reading are grey."""
    own = [(column.heading, heading_style(column)) for column in sheet.columns]
    return [(ID_HEADING, look.READ_ONLY_HEADER), *own, (SHORT_ID_HEADING, look.READ_ONLY_HEADER)]


def heading_style(column: AnyColumn) -> look.Style:
    """Return the looks of a column's heading: what is asked for, what may be changed, and what is only for reading."""
    if not column.editable:
        return look.READ_ONLY_HEADER
    return look.ASKED_HEADER if column.asked else look.HEADER


def heading_height(sheet: AnySheet, language: Language) -> float:
    """Return the height of the row of headings."""
    return look.row_height((column.heading[language], column.width * 0.85) for column in sheet.columns) + 6


def body_style(column: AnyColumn) -> look.Style:
    """Return the looks of a column's cells."""
    is_decimal = isinstance(column.codec, NumberCodec) and not column.codec.whole
    return look.Style(
        ink=look.INK if column.editable else look.MUTED,
        fill=look.ASKED if column.asked else "",
        format=column.codec.number_format,
        underline=True,
        left=isinstance(column.codec, DateCodec) or (isinstance(column.codec, NumberCodec) and column.codec.whole),
        right=is_decimal,
        indent=1 if is_decimal else 0,  # else the digits would touch the next column's words
    )


def set_up(worksheet: Worksheet, sheet: AnySheet, info: WorkbookInfo) -> None:
    """Set what stays in sight, the paper, its header and footer, and the colour of the tab."""
    worksheet.freeze_panes = f"{LETTERS[FIRST_COLUMN + sheet.frozen]}2"
    worksheet.sheet_properties.tabColor = look.ACCENT if sheet.leads else "9DB8D6"
    look.pages(worksheet)
    worksheet.page_margins.left = worksheet.page_margins.right = 0.4
    worksheet.page_margins.top, worksheet.page_margins.bottom = 0.75, 0.75
    worksheet.print_title_rows = "1:1"
    printed = FIRST_COLUMN - 1 + sum(column.printed for column in sheet.columns)
    worksheet.print_area = f"A1:{LETTERS[printed]}{_LAST_ROW}"  # new rows are printed too; only filled pages are
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


def set_columns(
    worksheet: Worksheet, sheet: AnySheet, styles: look.Styles, language: Language, *, folded: bool
) -> None:
    """Set widths and looks of the columns; those that are seldom filled in stand in a group, folded away or open."""
    holder = worksheet.column_dimensions
    holder["A"].width = 12
    holder["A"].hidden = True
    for number, column in enumerate(sheet.columns, FIRST_COLUMN):
        dimension = holder[LETTERS[number]]
        longest = max(map(len, column.heading[language].split()))  # bold, beside the filter's arrow
        dimension.width = max(column.width + 0.7, longest + 2.7)
        look.dress(dimension, styles.array(body_style(column)._replace(underline=False, fill="")))
        if not column.printed:
            dimension.outlineLevel, dimension.hidden = 1, folded
    last = holder[LETTERS[FIRST_COLUMN + len(sheet.columns)]]
    last.width = 13
    if not all(column.printed for column in sheet.columns):
        last.collapsed = folded
        holder.max_outline = 1  # openpyxl counts it too late for the sheet's format


def add_table(worksheet: Worksheet, sheet: AnySheet, headings: Sequence[str], rows: int) -> None:
    """Make the rows a table: it filters, is striped, grows with new rows, and formulas can name its columns."""
    last = f"{LETTERS[len(headings)]}{max(rows, 1) + 1}"
    table = Table(displayName=sheet.table_name, ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()  # type: ignore[attr-defined]  # private: else openpyxl names them when it writes
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = heading
    worksheet.tables.add(table)  # add_table would only warn that the columns are ours to name


def add_validations(worksheet: Worksheet, sheet: AnySheet, lists: Lists, language: Language, rows: int) -> None:
    """Give the columns that can be edited their drop-downs, and sentences on what they take."""
    for number, column in enumerate(sheet.columns, FIRST_COLUMN):
        rule = validation_of(column, lists.reference(column), language) if column.editable else None
        if rule is not None:
            rule.add(f"{LETTERS[number]}2:{LETTERS[number]}{rows + SPARE_ROWS}")
            worksheet.data_validations.append(rule)


def add_fills(worksheet: Worksheet, sheet: AnySheet, language: Language, rows: int) -> None:
    """Colour the cells whose column has colours for some of its values."""
    rules = ConditionalFormattingList()
    priorities = count(1)
    for number, column in enumerate(sheet.columns, FIRST_COLUMN):
        letter = LETTERS[number]
        for value, (fill, ink) in column.fills.items():
            rule = Rule(type="expression", dxf=look.coloured(fill, ink), priority=next(priorities))
            rule.formula = [f'${letter}2="{value.words[language]}"']
            rules.add(f"{letter}2:{letter}{rows + SPARE_ROWS}", rule)
    worksheet.conditional_formatting = rules
