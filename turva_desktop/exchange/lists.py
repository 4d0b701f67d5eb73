"""The sheet of words behind the drop-downs: an inline list over 255 characters would break the file."""

from openpyxl import Workbook

from turva_desktop.domain.record import Record
from turva_desktop.exchange import look
from turva_desktop.exchange.context import Context, labels
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.row_text import LETTERS, Rows, cell, row
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
        letter = LETTERS[number]
        return f"'{LISTS_TITLE[self._context.language]}'!${letter}$2:${letter}${len(choices) + 1}"

    def _labels(self, kind: type[Record]) -> tuple[str, ...]:
        """Return the labels of the records of a kind, in the order of their sheet."""
        if kind not in self._references:
            sheet, view = sheet_for(kind), self._context.view
            records = sheet.records(view) if sheet else sorted(view.all(kind), key=view.place)
            self._references[kind] = tuple(labels(view, records)[:_MOST])
        return self._references[kind]

    def write(self, book: Workbook, styles: look.Styles) -> dict[str, Rows]:
        """Lay the sheet out and return its rows by its title; nothing where there are no lists."""
        if not self._lists:
            return {}
        title, rows = LISTS_TITLE[self._context.language], Rows()
        worksheet = look.add_sheet(book, title)
        worksheet.sheet_state = "hidden"  # nothing to fill in, and a printed workbook needs no pages of it
        for number in range(1, len(self._lists) + 1):
            worksheet.column_dimensions[LETTERS[number]].width = 32
        worksheet.freeze_panes = "A2"
        head, style = styles.number(look.READ_ONLY_HEADER), styles.number(look.Style(format="@", wrap=False))
        rows.add(row(1, [cell(f"{LETTERS[at]}1", head, heading) for at, heading in self._lists.values()]))
        for place in range(max(map(len, self._lists))):
            rows.add(
                row(
                    place + 2,
                    [
                        cell(f"{LETTERS[at]}{place + 2}", style, escaped(words[place]))
                        for at, words in enumerate(self._lists, 1)
                        if place < len(words)
                    ],
                )
            )
        return {title: rows}
