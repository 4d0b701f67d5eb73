"""The sheet of words behind the drop-downs: an inline list over 255 characters would break the file."""

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from turva_desktop.domain.record import Record
from turva_desktop.exchange import look
from turva_desktop.exchange.context import Context, labels
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import AnyColumn
from turva_desktop.exchange.sheets import sheet_for
from turva_desktop.exchange.workbook_info import LISTS_TITLE
from turva_desktop.exchange.xlsx_text import escaped

_MOST = 3000  # a longer drop-down helps nobody


class Lists:
    """The lists of one workbook; equal lists are written once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lists: dict[tuple[str, ...], tuple[int, str]] = {}
        self._references: dict[type[Record], tuple[str, ...]] = {}

    def reference(self, column: AnyColumn) -> str:
        """Return the range of a column's words, e.g. `'Luettelot'!$B$2:$B$8`; empty when it has none."""
        choices = column.codec.choices(self._context.language)
        if isinstance(column.codec, ReferenceCodec):
            choices = self._labels(column.codec.kind)
        if not choices:
            return ""
        number, _ = self._lists.setdefault(choices, (len(self._lists) + 1, column.heading[self._context.language]))
        letter = get_column_letter(number)
        return f"'{LISTS_TITLE[self._context.language]}'!${letter}$2:${letter}${len(choices) + 1}"

    def _labels(self, kind: type[Record]) -> tuple[str, ...]:
        """Return the labels of the records of a kind, in the order of their sheet."""
        if kind not in self._references:
            sheet, view = sheet_for(kind), self._context.view
            records = sheet.records(view) if sheet else sorted(view.all(kind), key=view.place)
            self._references[kind] = tuple(labels(view, records)[:_MOST])
        return self._references[kind]

    def write(self, book: Workbook, styles: look.Styles) -> None:
        """Write the sheet."""
        if not self._lists:
            return
        language = self._context.language
        worksheet = look.add_sheet(book, LISTS_TITLE[language])
        worksheet.sheet_state = "hidden"  # nothing to fill in, and a printed workbook needs no pages of it
        for number in range(1, len(self._lists) + 1):
            worksheet.column_dimensions[get_column_letter(number)].width = 32
        worksheet.freeze_panes = "A2"
        worksheet.append(
            [styles.cell(worksheet, heading, look.READ_ONLY_HEADER) for _, heading in self._lists.values()],
        )
        style = look.Style(format="@", wrap=False)
        for row in range(max(map(len, self._lists))):
            worksheet.append(
                [
                    styles.cell(worksheet, escaped(words[row]) if row < len(words) else None, style)
                    for words in self._lists
                ]
            )
