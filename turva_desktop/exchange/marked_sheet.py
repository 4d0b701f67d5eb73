"""One sheet of the error workbook: the sender's cells as they were, those that something is told of marked."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from urllib.parse import unquote

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.identity_code import holds_identity_code, without_identity_codes
from turva_desktop.domain.language import Language
from turva_desktop.exchange import look
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.grid import NO_FACTS, Grid, column_number
from turva_desktop.exchange.layout import SPARE_ROWS, body_style, heading_style
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.reader import IncomingSheet
from turva_desktop.exchange.recognised import ID
from turva_desktop.exchange.remarks import Remark
from turva_desktop.exchange.row_text import LETTERS, Rows, cell, error_cell, row
from turva_desktop.exchange.workbook_info import COMMENT_AUTHOR, INFO_TITLE
from turva_desktop.exchange.xlsx_text import escaped, unfinished

_ERROR: Final = re.compile(r"#[A-Z0-9/!?_]{2,20}")
_BAD_TITLE: Final = re.compile(r"[\[\]*?:/\\]")
_WIDTHS: Final = (9, 40)
_SAMPLE: Final = 200
_FIRST_TRUE_DAY: Final = date(1900, 3, 1)
_DAY_ZERO: Final = date(1899, 12, 30)
_INLINE_LIST: Final = 255  # a longer one would break the file
_MERGED_CELLS: Final = 100_000
_COMMENT_WIDTH: Final = 340
_COMMENT_LIMIT: Final = 30_000
_LINKS: Final = ("http://", "https://", "mailto:")
_LETTERS_ON_A_LINE: Final = 48


def title_of(title: str) -> str:
    """Return a title of a sheet as a workbook can have it."""
    return _BAD_TITLE.sub("_", title)[:31] or "_"


class MarkedSheet:
    """A sheet while it is copied; `known` says which columns of ours it has."""

    def __init__(
        self,
        title: str,
        grid: Grid,
        known: IncomingSheet | None,
        remarks: Sequence[Remark],
        language: Language,
        styles: look.Styles,
    ) -> None:
        self.title, self.grid, self.known, self.language, self.styles = title, grid, known, language, styles
        places = dict(known.places) if known else {}
        columns = {column.key: column for column in known.sheet.columns} if known else {}
        self.columns = {place: columns[key] for key, place in places.items() if key in columns}
        self.hidden_columns = {places[ID]} if ID in places else set()
        if title in INFO_TITLE.all():
            self.hidden_columns = {3, 4}
        self.header = self._header()
        self.marks = self._marks(remarks)

    def write(self, book: Workbook, *, hidden: bool) -> dict[str, Rows]:
        """Lay the sheet out and return its rows by the title that it has now."""
        worksheet = look.add_sheet(book, title_of(self.title))
        if hidden:
            worksheet.sheet_state = "hidden"
        self._lay_out(worksheet)
        self._keep_merges(worksheet)
        self._offer_words(worksheet)
        rows = Rows()
        for number in sorted({*self.grid.rows, *(place[0] for place in self.marks)}):
            rows.add(self._row(number, self.grid.rows.get(number, {})))
        places = sorted({*self.marks, *self.grid.facts})
        look.carry(worksheet, [one for place in places if (one := self._carrier(worksheet, place)) is not None])
        return {worksheet.title: rows}

    def _header(self) -> int:
        """Return the row of headings; 0 where the sheet is none of ours."""
        names = {place: column.names() for place, column in self.columns.items()}
        for number in sorted(self.grid.rows) if names else ():
            cells = self.grid.rows[number]
            if sum(loose(cells[at].seen) in known for at, known in names.items() if at in cells) > 1:
                return number
        return 0

    def _marks(self, remarks: Iterable[Remark]) -> dict[tuple[int, int], list[Remark]]:
        """Return what is told of each cell; what is about a row stands at its first cell in sight."""
        marks: dict[tuple[int, int], list[Remark]] = {}
        for one in remarks:
            if one.row:
                column = column_number(one.cell.rstrip("0123456789")) or self._first_in_sight(one.row)
                marks.setdefault((one.row, column), []).append(one)
        return marks

    def _first_in_sight(self, number: int) -> int:
        seen = sorted(at for at in self.grid.rows.get(number, {}) if at not in self.hidden_columns)
        return seen[0] if seen else max(self.hidden_columns, default=0) + 1

    def _row(self, number: int, cells: Mapping[int, RawCell]) -> str:
        texts: list[tuple[str, float]] = []
        made = []
        for at in sorted({*cells, *(column for line, column in self.marks if line == number)}):
            style = self._style(number, at, cells.get(at))
            made.append(self._cell(f"{LETTERS[at]}{number}", style, cells.get(at)))
            column = self.columns.get(at)
            if at in cells and (column is None or column.printed):
                texts.append((cells[at].seen, column.width if column else _WIDTHS[1]))
        return row(number, made, look.row_height(texts))

    def _style(self, number: int, at: int, raw: RawCell | None) -> look.Style:
        column = self.columns.get(at)
        if number == self.header:
            style = heading_style(column) if column else look.READ_ONLY_HEADER
        else:
            style = body_style(column)._replace(fill="") if column else look.PARAGRAPH
        told = self.marks.get((number, at), ())
        if told:
            gravest = min((one.severity for one in told), key=tuple(Severity).index)
            style = style._replace(fill=look.MARKS[gravest], ink=look.INK)
        if self.grid.facts.get((number, at), NO_FACTS).struck:
            style = style._replace(struck=True)
        return style if raw is None else _formatted(style, raw)

    def _cell(self, place: str, style: look.Style, raw: RawCell | None) -> str:
        """Return a cell as it was in the file; a formula without a result stays an error, and is never written."""
        number = self.styles.number(style)
        if raw is None:
            return cell(place, number, None)
        value = raw.value
        if raw.kind is RawKind.TOO_LONG:
            return cell(place, number, escaped(unfinished(without_identity_codes(str(value)))))
        if raw.kind is RawKind.EMPTY_FORMULA:
            return error_cell(place, number, "#N/A")
        if raw.kind is RawKind.ERROR:
            return error_cell(place, number, str(value) if _ERROR.fullmatch(str(value)) else "#VALUE!")
        if isinstance(value, str):
            return cell(place, number, escaped(without_identity_codes(value)))
        return cell(place, number, value if isinstance(value, bool | float) else _serial(value))

    def _carrier(self, worksheet: Worksheet, place: tuple[int, int]) -> Cell | None:
        """Return what carries the comment and the link of a cell, the sender's own included; None for neither."""
        facts, own = self.grid.facts.get(place, NO_FACTS), self.marks.get(place, ())
        theirs = [one for one in facts.comments if one.author != COMMENT_AUTHOR]
        texts = [*dict.fromkeys(one.words for one in own), *(without_identity_codes(one.text) for one in theirs)]
        is_link = facts.link.startswith(_LINKS) and not holds_identity_code(unquote(facts.link))
        if not texts and not is_link:
            return None
        carrier = Cell(worksheet, row=place[0], column=place[1])
        if texts:
            author = COMMENT_AUTHOR if own else without_identity_codes(theirs[0].author)
            text = escaped("\n\n".join(texts))[:_COMMENT_LIMIT]
            lines = sum(1 + len(part) // _LETTERS_ON_A_LINE for part in text.split("\n"))
            carrier.comment = Comment(text, escaped(author), height=24 + 18 * lines, width=_COMMENT_WIDTH)
        if is_link:
            carrier.hyperlink = Hyperlink(ref=carrier.coordinate, target=escaped(facts.link))
        return carrier

    def _lay_out(self, worksheet: Worksheet) -> None:
        last = max((at for cells in self.grid.rows.values() for at in cells), default=0)
        for at in range(1, last + 1):
            dimension = worksheet.column_dimensions[LETTERS[at]]
            dimension.hidden = at in self.hidden_columns
            column = self.columns.get(at)
            dimension.width = column.width + 0.7 if column else self._widest(at)
        look.pages(worksheet)
        if self.header:
            worksheet.print_title_rows = f"{self.header}:{self.header}"
            beside = min((at for at in self.columns if at not in self.hidden_columns), default=1)
            worksheet.freeze_panes = f"{LETTERS[beside + 1]}{self.header + 1}"

    def _widest(self, at: int) -> float:
        rows = list(self.grid.rows.values())[:_SAMPLE]
        longest = max((len(cells[at].seen) for cells in rows if at in cells), default=0)
        return min(max(longest + 2, _WIDTHS[0]), _WIDTHS[1])

    def _keep_merges(self, worksheet: Worksheet) -> None:
        """Merge what was merged; two merges over one cell would break the file."""
        taken: set[tuple[int, int]] = set()
        for first, left, last, right in self.grid.merges:
            size = (last - first + 1) * (right - left + 1)
            if not (0 < left <= right and first <= last and len(taken) + size <= _MERGED_CELLS):
                continue
            cells = {(line, at) for line in range(first, last + 1) for at in range(left, right + 1)}
            if right < len(LETTERS) and taken.isdisjoint(cells):
                taken |= cells
                worksheet.merged_cells.add(f"{LETTERS[left]}{first}:{LETTERS[right]}{last}")

    def _offer_words(self, worksheet: Worksheet) -> None:
        """Give the columns of a few words their drop-downs again; nothing else of this workspace is in the copy."""
        last = max(self.grid.rows, default=0) + SPARE_ROWS
        for at, column in self.columns.items():
            words = ",".join(column.codec.choices(self.language))
            if self.header and column.editable and 0 < len(words) <= _INLINE_LIST:
                rule = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True, errorStyle="warning")
                rule.add(f"{LETTERS[at]}{self.header + 1}:{LETTERS[at]}{last}")
                worksheet.data_validations.append(rule)


def _formatted(style: look.Style, raw: RawCell) -> look.Style:
    """Return a style that shows a value as what it is."""
    value = raw.value
    if raw.kind is RawKind.DATE:
        clock = isinstance(value, time)
        shown = "h:mm" if clock else "d.m.yyyy h:mm" if isinstance(value, datetime) else "d.m.yyyy"
        return style._replace(format=shown, left=True)
    if raw.percent:
        return style._replace(format="0.##%")
    if isinstance(value, str) and value[:1] in {"=", "+", "-", "@"}:
        return style._replace(quoted=True)
    return style


def _serial(value: date | datetime | time) -> float:
    """Return a day, moment or time as the number that spreadsheets keep."""
    if isinstance(value, time):
        return timedelta(hours=value.hour, minutes=value.minute, seconds=value.second) / timedelta(days=1)
    day = value.date() if isinstance(value, datetime) else value
    days = (day - _DAY_ZERO).days - (day < _FIRST_TRUE_DAY)
    return days + _serial(value.time()) if isinstance(value, datetime) else float(days)
