"""A file from outside read into grids, whatever its kind: what the worker process does, and tests do in their own."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.exchange.cell_facts import gather_facts
from turva_desktop.exchange.file_kind import FileKind, file_bytes, recognised
from turva_desktop.exchange.grid import CELLS_LIMIT, Book, BookSheet
from turva_desktop.exchange.safety import FILE_LIMIT, Package, word_document
from turva_desktop.exchange.sheet_scan import read_sheet
from turva_desktop.exchange.workbook_parts import Workbook, open_workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBook:
    """A file that has been let in; its `count` sheets are read one by one as they are asked for."""

    sha256: str
    has_macros: bool = False
    count: int
    sheets: Iterator[BookSheet]


def open_book(path: Path) -> OpenBook:
    """Open a file of any kind that is read; raises `TurvaError` for others, and for what is hostile or damaged."""
    data = file_bytes(path, FILE_LIMIT)
    kind = recognised(path, data)
    reader = _READERS.get(kind)
    if reader is None:
        raise TurvaError("exchange.not_workbook", file=path.name)
    return reader(path, data)


def read_book(path: Path, progress: Progress | None = None) -> Book:
    """Read a file whole, in this process."""
    steps = progress or NoProgress()
    opened = open_book(path)
    sheets: list[BookSheet] = []
    for sheet in within_limits(path, opened.sheets):
        sheets.append(sheet)
        steps.step(len(sheets), opened.count + 1)
    return Book(file_name=path.name, sha256=opened.sha256, has_macros=opened.has_macros, sheets=tuple(sheets))


def within_limits(path: Path, sheets: Iterator[BookSheet]) -> Iterator[BookSheet]:
    """Yield the sheets of a file; raises `TurvaError` when all together hold more cells than are read."""
    cells = 0
    for sheet in sheets:
        cells += sum(map(len, sheet.grid.rows.values()))
        if cells > CELLS_LIMIT:
            raise TurvaError("exchange.too_many_rows", file=path.name)
        yield sheet


def _workbook(path: Path, data: bytes) -> OpenBook:
    package = Package(path, FileKind.WORKBOOK, data)
    book = open_workbook(package)
    return OpenBook(
        sha256=package.sha256,
        has_macros=package.has_macros,
        count=len(book.sheets),
        sheets=_sheets_of(book),
    )


def _sheets_of(book: Workbook) -> Iterator[BookSheet]:
    for part in book.sheets:
        reading = read_sheet(book, part)
        gather_facts(book.package, part, reading)
        yield BookSheet(title=part.title, hidden=part.hidden, grid=reading.grid)


def _foreign(path: Path, data: bytes) -> OpenBook:
    from turva_desktop.exchange.foreign_tables import foreign_sheets

    count, sheets = foreign_sheets(path, data)
    return OpenBook(sha256=sha256(data).hexdigest(), count=count, sheets=sheets)


def _open_table(path: Path, data: bytes) -> OpenBook:
    Package(path, FileKind.OPEN_TABLE, data).check_xml()
    return _foreign(path, data)


def _text_table(path: Path, data: bytes) -> OpenBook:
    from turva_desktop.exchange.text_table import text_sheet

    return OpenBook(sha256=sha256(data).hexdigest(), count=1, sheets=iter((text_sheet(path, data),)))


def _document(path: Path, data: bytes) -> OpenBook:
    from turva_desktop.exchange.foreign.word import document_sheets

    package = word_document(path, data)
    sheets = document_sheets(package)
    return OpenBook(sha256=package.sha256, has_macros=package.has_macros, count=len(sheets), sheets=iter(sheets))


_READERS: Final[Mapping[FileKind, Callable[[Path, bytes], OpenBook]]] = {
    FileKind.WORKBOOK: _workbook,
    FileKind.OLD_WORKBOOK: _foreign,
    FileKind.OPEN_TABLE: _open_table,
    FileKind.TEXT_TABLE: _text_table,
    FileKind.DOCUMENT: _document,
}
