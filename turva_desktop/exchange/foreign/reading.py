"""The first look at a file: whether it is one of ours, and if not, what lies on its pages."""

from turva_desktop.exchange.foreign.pages import ForeignFile, Page, Passage
from turva_desktop.exchange.grid import Book, BookSheet
from turva_desktop.exchange.reader import has_our_headings, says_it_is_ours

HEADING, TEXT, NOTE = 1, 2, 3
"""The columns of the sheet of a document's texts; the last holds the codes of what of the document was not read."""


def foreign_file(book: Book, *, mapped: bool = False) -> ForeignFile | None:
    """Return what lies in a file of somebody else's making; None for one of our own, which is read as such.

    One that only looks like ours is somebody else's if whoever takes it in has `mapped` its columns.
    """
    if any(says_it_is_ours(sheet.title, sheet.grid) for sheet in book.sheets):
        return None
    texts = [sheet for sheet in book.sheets if sheet.is_text]
    tables = [sheet for sheet in book.sheets if not sheet.is_text]
    if not mapped and not texts and any(has_our_headings(sheet.title, sheet.grid) for sheet in tables):
        return None
    return ForeignFile(
        file_name=book.file_name,
        sha256=book.sha256,
        pages=tuple(Page(title=one.title, grid=one.grid, above=one.above, hidden=one.hidden) for one in tables),
        title=texts[0].title if texts else "",
        passages=tuple(passage for sheet in texts for passage in _passages(sheet)),
        notes=(*_notes(texts), *(["macros"] if book.has_macros else [])),
    )


def _passages(sheet: BookSheet) -> list[Passage]:
    rows = sorted((number, cells) for number, cells in sheet.grid.rows.items() if HEADING in cells)
    return [
        Passage(place=number, heading=cells[HEADING].seen, text=cells[TEXT].seen if TEXT in cells else "")
        for number, cells in rows
    ]


def _notes(texts: list[BookSheet]) -> list[str]:
    return [cells[NOTE].seen for sheet in texts for _, cells in sorted(sheet.grid.rows.items()) if NOTE in cells]
