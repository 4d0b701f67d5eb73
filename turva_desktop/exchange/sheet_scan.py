"""The cells of a sheet written as nearly every program writes them: found by one pattern, several times as fast.

The pattern has to cover every letter of the rows. Where anything else stands among them, a comment or rich text, the
whole sheet is read by the handlers of `sheet_xml`, which understand all of it. Either way the XML has been checked.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from turva_desktop.exchange.grid import COLUMNS_LIMIT, LAST_ROW, column_number
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.sheet_xml import SheetReading, number_cell, without_blank_bytes
from turva_desktop.exchange.workbook_parts import SheetPart, Workbook
from turva_desktop.exchange.xlsx_text import text_of, unescaped
from turva_desktop.exchange.xml_gate import guarded_parser

_PIECE: Final = re.compile(
    r'(<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,9})")?(?: t="(\w+)")?'
    r'(?:/>|>(?:<is><t(?: xml:space="preserve")?>([^<]*)</t></is>'
    r"|(?:(<f)(?: [^<>]*)?(?:/>|>([^<]*)</f>))?(<v>([^<]*)</v>|<v ?/>)?)</c>)"
    r'|<row r="(\d{1,7})"[^<>]*>|</row>)'
)
_COLUMN, _OF_ROW, _STYLE, _KIND, _INLINE, _FORMULA_OPEN, _FORMULA, _VALUED, _VALUE, _ROW = range(1, 11)
"""What the pattern finds of a cell or a row, by its group."""
_ROWS: Final = b"<sheetData>"
_END: Final = b"</sheetData>"
_ROOT: Final = b"<worksheet"
_LONGEST_HEAD: Final = 4 << 20
_LONGEST_ROW: Final = 8 << 20
_ENCODING: Final = re.compile(rb"encoding=[\"']([\w-]+)")
_REFERENCE: Final = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));")
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_LETTERS: Final = tuple((f"&#{ord(letter)};", letter) for letter in "äöåÄÖÅ–”§áčđŋšŧž\u00a0\n")
"""Letters that some programs write as references: put back in whole rows at once, since they are no markup."""
_MANY_BLANKS: Final = 400
"""Fewer letters than this to an empty element, and they are taken away before the pattern looks at the rest."""


class _NotPlain(Exception):  # noqa: N818 - not an error: another way is taken
    """Something stands in the sheet that the pattern doesn't know."""


def read_sheet(book: Workbook, part: SheetPart) -> SheetReading:
    """Read a sheet: fast where it is written as usual, else as it is written."""
    scan = _Scan(book)
    try:
        scan.read(part)
    except _NotPlain:
        reading = SheetReading(book)
        reading.read(part)
        return reading
    return scan.reading


class _Scan:
    """One sheet while it is read by the pattern."""

    def __init__(self, book: Workbook) -> None:
        self.reading = SheetReading(book)
        self._book = book
        self._struck = {str(one) for one in book.struck_styles}
        self._texts: dict[str, RawCell | None] = {}
        self._numbers: dict[tuple[str, str], RawCell] = {}
        self._columns: dict[str, int] = {}
        self._row, self._number = "", 0
        self._quick: Mapping[str, Callable[[tuple[str, ...]], RawCell | None]] = {
            "inlineStr": self._inline,
            "": self._counted,
            "n": self._counted,
            **({} if book.struck_strings else {"s": self._shared}),
        }

    def read(self, part: SheetPart) -> None:
        """Read a sheet's part; raises `_NotPlain` where the pattern doesn't fit."""
        reading, chunks = self.reading, self._book.package.checked_chunks(part.part)
        around = guarded_parser(self._book.package.path.name, reading.start, reading.end, reading.text)
        rest = self._head(chunks, _ROWS)
        begin = rest.index(_ROWS) + len(_ROWS)
        around.Parse(rest[:begin], False)
        rest = rest[begin:]
        while (end := rest.find(_END)) < 0:
            cut = rest.rfind(b"<row")
            if cut > 0:
                self._take(rest[:cut])
                rest = rest[cut:]
            elif len(rest) > _LONGEST_ROW:
                raise _NotPlain
            rest += _next(chunks)
        self._take(rest[:end])
        around.Parse(rest[end:], False)
        for chunk in chunks:
            around.Parse(chunk, False)
        around.Parse(b"", True)

    @staticmethod
    def _head(chunks: Iterable[bytes], mark: bytes) -> bytes:
        """Return what comes before the rows, and their beginning."""
        head = b""
        for chunk in chunks:
            head += chunk
            said = _ENCODING.search(head[:200])
            if b"\0" in head[:64] or (said and said[1].lower() != b"utf-8"):
                raise _NotPlain
            if mark in head:
                break
            if len(head) > _LONGEST_HEAD:
                raise _NotPlain
        if mark not in head or _ROOT not in head[: head.index(mark)]:
            raise _NotPlain
        return head

    def _take(self, data: bytes) -> None:
        """Take whole rows."""
        if b"xmlns" in data:
            raise _NotPlain
        if data.count(b"/>") * _MANY_BLANKS > len(data):
            data = without_blank_bytes(data)
        text = data.decode("utf-8")
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if "&#" in text:
            for reference, letter in _LETTERS:
                text = text.replace(reference, letter)
        pieces = _PIECE.findall(text)
        if sum([len(one[0]) for one in pieces]) != len(text):
            raise _NotPlain
        self._put(pieces)

    def _put(self, pieces: Iterable[tuple[str, ...]]) -> None:
        """Put the cells of rows into the grid."""
        reading, columns, quick = self.reading, self._columns, self._quick
        for piece in pieces:
            if piece[_ROW]:
                self._row, self._number = piece[_ROW], int(piece[_ROW])
                if not 0 < self._number <= LAST_ROW:
                    raise _NotPlain
            if not piece[_COLUMN]:
                continue
            if piece[_OF_ROW] != self._row:
                raise _NotPlain
            column = columns.get(piece[_COLUMN]) or self._column(piece[_COLUMN])
            take = quick.get(piece[_KIND])
            if take is None or piece[_FORMULA_OPEN] or (piece[_STYLE] in self._struck):
                self._put_whole(column, piece)
            elif (cell := take(piece)) is None:
                continue
            elif column > COLUMNS_LIMIT:
                reading.grid.far = reading.grid.far or f"{piece[_COLUMN]}{self._row}"
            else:
                reading.keep(self._number, column, cell)

    def _inline(self, piece: tuple[str, ...]) -> RawCell | None:
        """Return the cell of a text that stands in it: one cell for all that say the same."""
        text = piece[_INLINE]
        if text in self._texts:
            return self._texts[text]
        cell = self._texts[text] = text_of(unescaped(_plain(text)))
        return cell

    def _shared(self, piece: tuple[str, ...]) -> RawCell | None:
        """Return the cell of a shared text."""
        number = piece[_VALUE]
        if not number.isdigit() or int(number) >= len(self._book.strings):
            raise _NotPlain
        return self._book.strings[int(number)]

    def _counted(self, piece: tuple[str, ...]) -> RawCell | None:
        """Return the cell of a number: one cell for all that look the same."""
        if not piece[_VALUE]:
            return None
        key = (piece[_STYLE], piece[_VALUE])
        cell = self._numbers.get(key)
        if cell is None:
            cell = self._numbers[key] = number_cell(self._book, _plain(piece[_VALUE]), piece[_STYLE])
        return cell

    def _put_whole(self, column: int, piece: tuple[str, ...]) -> None:
        """Put a cell into the grid that has a formula, a look or a kind which the usual ones have not."""
        has_formula = bool(piece[_FORMULA_OPEN])
        value = piece[_INLINE] if piece[_KIND] == "inlineStr" else piece[_VALUE]
        self.reading.begin(self._number, column, piece[_KIND], piece[_STYLE], has_value=bool(piece[_VALUED]))
        self.reading.put(_plain(value), _plain(piece[_FORMULA]) if has_formula else None)

    def _column(self, letters: str) -> int:
        column = self._columns[letters] = column_number(letters)
        return column


def _plain(text: str) -> str:
    """Return the text that XML stands for; only references that it has by itself are left by the check before."""
    return _REFERENCE.sub(_letter, text) if "&" in text else text


def _letter(found: re.Match[str]) -> str:
    if found[1] or found[2]:
        return chr(int(found[1]) if found[1] else int(found[2], 16))
    return _NAMED[found[3]]


def _next(chunks: Iterator[bytes]) -> bytes:
    """Return the next chunk; rows that never end are none of a sheet."""
    for chunk in chunks:
        return chunk
    raise _NotPlain
