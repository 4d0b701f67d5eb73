"""A sender's desk: exports to start from, and edits as a person would make them in a spreadsheet."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange import municipality
from turva_desktop.domain.content import Content
from turva_desktop.domain.record import R
from turva_desktop.exchange.base import FINGERPRINTS, Base, BaseKind
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.differ import compare
from turva_desktop.exchange.edits import Choices, edits
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.reader import understood
from turva_desktop.exchange.workbook_info import WorkbookInfo
from turva_desktop.exchange.writer import write_workbook


def info(**fields: Any) -> WorkbookInfo:
    """Return what an export of the small municipality says of itself."""
    given = {
        "workspace_id": municipality.uuid(99),
        "municipality": "Koivukylä",
        "municipality_code": "047",
        "exported_on": municipality.TODAY,
        "recipient": "Lapin hyvinvointialue",
        "export_id": municipality.uuid(1000),
        **fields,
    }
    return WorkbookInfo(**given)


def export(path: Path, content: Content | None = None, **fields: Any) -> Path:
    """Write an export and return its path."""
    if content is None:
        path.write_bytes(_usual_export(tuple(sorted(fields.items()))))
    else:
        path.write_bytes(write_workbook(content, info(**fields), municipality.NOW).data)
    return path


@cache
def _usual_export(fields: tuple[tuple[str, Any], ...]) -> bytes:
    """Return the export that most tests start from; the same fields give the same bytes."""
    return write_workbook(municipality.content(), info(**dict(fields)), municipality.NOW).data


def preview(
    path: Path,
    content: Content | None = None,
    *,
    answers: Mapping[str, str] = MappingProxyType({}),
    base: Content | Base = FINGERPRINTS,
    now: datetime = municipality.NOW,
) -> Preview:
    """Return what a file would do to a content, the small municipality by default."""
    known = base if isinstance(base, Base) else Base(kind=BaseKind.JOURNAL, sent=base)
    return compare(understood(read_book(path)), content or municipality.content(), now, answers=answers, base=known)


def taken(preview: Preview, choices: Choices | None = None) -> Content:
    """Return the content after a preview has been taken in."""
    made = edits(preview, choices or Choices())
    deleted = {(kind, record_id) for kind, record_id in made.delete}
    brought = {new.id for new in preview.new}
    kept = [one for one in preview.arrival.view.every() if (type(one), one.id) not in deleted and one.id not in brought]
    saved = {(type(one), one.id): one for one in made.save}
    return Content([saved.get((type(one), one.id), one) for one in kept] + list(made.add))


def new(preview: Preview, kind: type[R]) -> list[R]:
    """Return the new records of a kind that a file brings."""
    return [one.record for one in preview.new if isinstance(one.record, kind)]


def edited(path: Path, edit: Callable[[Any], None], out: str = "edited.xlsx") -> Path:
    """Open a workbook, let `edit` change it, and save it under another name, as a sender does."""
    book = openpyxl.load_workbook(path)
    edit(book)
    target = path.with_name(out)
    book.save(target)
    book.close()
    return target


def column(sheet: Worksheet, heading: str) -> int:
    """Return the number of the column under a heading."""
    return next(number for number, cell in enumerate(sheet[1], 1) if cell.value == heading)


def row(sheet: Worksheet, text: str) -> int:
    """Return the number of the row in which some cell holds a text."""
    rows = enumerate(sheet.iter_rows(min_row=2), 2)
    return next(number for number, cells in rows if any(cell.value == text for cell in cells))


def write(cell: Any, value: Any) -> None:
    """Write a value; text stays text even when it looks like a formula."""
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def put(path: Path, sheet: str, text: str, values: Mapping[str, Any], *, formats: str = "General") -> Path:
    """Write values under headings on the row that holds a text; the cells get a plain format unless told otherwise."""

    def edit(book: Any) -> None:
        page = book[sheet]
        number = row(page, text)
        for heading, value in values.items():
            cell = page.cell(number, column(page, heading))
            cell.number_format = formats
            write(cell, value)

    return edited(path, edit)


def add_row(path: Path, sheet: str, values: Mapping[str, Any]) -> Path:
    """Write a new row below the table."""

    def edit(book: Any) -> None:
        page = book[sheet]
        number = page.max_row + 1
        for heading, value in values.items():
            write(page.cell(number, column(page, heading)), value)

    return edited(path, edit)


def plain(path: Path, rows: Iterable[Iterable[Any]], title: str = "Taul1") -> Path:
    """Write a workbook that is not ours: rows of values on one sheet."""
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = title
    for values in rows:
        page.append(list(values))
    book.save(path)
    book.close()
    return path


def codes(preview: Preview) -> list[str]:
    """Return the codes of all findings."""
    return [finding.code for finding in preview.findings]


def changes(preview: Preview) -> dict[str, tuple[str, str]]:
    """Return before and after of each changed field by its key."""
    return {change.field: (change.before, change.after) for row in preview.changed for change in row.fields}
