"""The first look at a file: whether it is one of ours, and if not, what lies on its pages."""

from typing import Final

from turva_desktop.exchange.foreign.pages import ForeignFile, Page, Passage
from turva_desktop.exchange.foreign.tables import said
from turva_desktop.exchange.grid import Book, BookSheet
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.reader import says_it_is_ours
from turva_desktop.exchange.recognised import ID, SHORT_ID, by_headings, by_title, header_of

HEADING, TEXT, NOTE = 1, 2, 3
"""The columns of the sheet of a document's texts; the last holds the codes of what of the document was not read."""


_COMMON: Final = frozenset({"actions", "follow_up", "goals", "themes", "chapters"})
"""Sheets whose headings are so common that only all of them, under our title, make a sheet ours."""
_MOST: Final = 0.6


def foreign_file(book: Book, *, mapped: bool = False) -> ForeignFile | None:
    """Return what lies in a file of somebody else's making; None for one of our own, which is read as such.

    One that only looks like ours is somebody else's if whoever takes it in has `mapped` its columns.
    """
    if any(says_it_is_ours(sheet.title, sheet.grid) for sheet in book.sheets):
        return None
    texts = [sheet for sheet in book.sheets if sheet.is_text]
    tables = [sheet for sheet in book.sheets if not sheet.is_text]
    if not mapped and not texts and any(map(_has_our_headings, tables)):
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


def _has_our_headings(sheet: BookSheet) -> bool:
    """Tell whether a sheet without metadata was made after one of ours: by its ids, or by our very headings.

    Others call their sheets "Tavoitteet" or "Suunnitelma" too: what else they write in their headings is theirs to map.
    """
    named = by_title(sheet.title, sheet.grid)
    ours = named or by_headings(sheet.title, sheet.grid)
    if ours is None:
        return False
    header, places = header_of(ours, sheet.grid)
    if {ID, SHORT_ID} & places.keys():
        return len(places) > 1
    if named is None:
        return ours.key not in _COMMON
    headings = said(sheet.grid.rows.get(header, {})).values()
    if ours.key not in _COMMON:
        return len(places) > 1 and len(places) >= _MOST * len(headings)
    known = {loose(name) for column in ours.columns for name in column.heading.known}
    return len(places) > 1 and all(loose(cell.seen) in known for cell in headings)
