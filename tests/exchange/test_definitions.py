"""The definitions of the sheets: one truth for writer, reader, differ and manual."""

import dataclasses
import importlib
import pkgutil
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from tests.exchange import desk, municipality
from turva_desktop.domain.language import Language
from turva_desktop.exchange import sheets
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.layout import FIRST_COLUMN
from turva_desktop.exchange.recognised import ID_NAMES
from turva_desktop.exchange.sheet import AnySheet, Sheet
from turva_desktop.exchange.sheets import PARENTS_FIRST, SHEETS

every_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)


def test_that_every_sheet_is_taken_in_once() -> None:
    assert sorted(sheet.key for sheet in PARENTS_FIRST) == sorted(sheet.key for sheet in SHEETS)


def test_that_every_sheet_that_is_written_down_is_in_the_workbook() -> None:
    modules = [
        importlib.import_module(f"{sheets.__name__}.{one.name}") for one in pkgutil.iter_modules(sheets.__path__)
    ]
    written = {thing.key for module in modules for thing in vars(module).values() if isinstance(thing, Sheet)}
    assert written == {sheet.key for sheet in SHEETS}, "name it in exchange/sheets/__init__.py"


def test_that_no_two_sheets_answer_to_the_same_title() -> None:
    names = [name for sheet in SHEETS for name in sheet.names()]
    assert len(names) == len(set(names))


@every_sheet
def test_that_no_heading_means_two_columns_of_a_sheet(sheet: AnySheet) -> None:
    names = [name for column in sheet.columns for name in column.names()]
    assert len(names) == len(set(names))
    assert not set(names) & set(ID_NAMES)


@every_sheet
def test_that_headings_are_whole_in_four_languages_and_differ_within_each(sheet: AnySheet) -> None:
    for language in Language:
        headings = [column.heading[language] for column in sheet.columns]
        assert all(headings)
        assert len(headings) == len(set(headings))
        assert 0 < len(sheet.title[language]) <= 31


@every_sheet
def test_that_every_editable_column_stands_for_something(sheet: AnySheet) -> None:
    fields = {field.name for field in dataclasses.fields(sheet.kind.record)}
    for column in sheet.columns:
        if column.editable:
            assert column.record_field in fields or sheet.apply is not None


@every_sheet
def test_that_paper_gets_the_first_columns_without_gaps(sheet: AnySheet) -> None:
    printed = [column.printed for column in sheet.columns]
    assert printed[0]
    assert all(before or not after for before, after in pairwise(printed))


@every_sheet
def test_that_what_is_written_is_read_back(sheet: AnySheet) -> None:
    view = View(municipality.content())
    assert sheet.records(view), "the small municipality must have every kind of record"
    for language in Language:
        context = Context(view=view, language=language)
        for record in sheet.records(view):
            for column in sheet.columns:
                value = column.value(record, view)
                assert (column.codec.write(value, context) is None) == (column.codec.key(value) == "")


LEFT_OUT = {
    ("follow_up", "created_at"),  # when it was written here, not a sender's business
    ("actions", "origin_item_id"),
    ("decisions", "previous_item_id"),
    ("decisions", "kind"),
    ("meetings", "number"),  # both stand in the label, e.g. 3/2026
    ("meetings", "year"),
    ("meetings", "invitation_sent_on"),
    ("meetings", "checked_on"),
    ("meetings", "approved_on"),
    ("meetings", "version"),
    ("meetings", "sent_is_kept"),
    ("meetings", "approved_is_kept"),
    ("meetings", "body_name"),
}
"""Fields that no sheet shows, on purpose; the order of rows (`position`) shows itself."""


@every_sheet
def test_that_every_field_goes_out_unless_left_out_on_purpose(sheet: AnySheet) -> None:
    shown = {column.record_field for column in sheet.columns} | {"id", "position"}
    missing = {field.name for field in dataclasses.fields(sheet.kind.record)} - shown
    assert missing == {field for key, field in LEFT_OUT if key == sheet.key}


def test_that_the_words_behind_the_drop_downs_stay_out_of_sight_and_off_the_paper(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx"))
    hidden = [page.title for page in book.worksheets if page.sheet_state == "hidden"]
    assert hidden == ["Luettelot", "_turva"]
    for page in book.worksheets:
        if page.title not in hidden:
            setup = page.page_setup
            assert (page.title, setup.orientation, setup.fitToWidth) == (page.title, "landscape", 1)
    book.close()


@pytest.mark.parametrize("language", Language)
def test_that_no_word_of_a_heading_is_cut(tmp_path: Path, language: Language) -> None:
    book = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx", language=language))
    for sheet in SHEETS:
        page = book[sheet.title[language]]
        for number, column in enumerate(sheet.columns, FIRST_COLUMN):
            width = page.column_dimensions[get_column_letter(number)].width
            assert width > max(map(len, column.heading[language].split())) + 1, f"{page.title}: {column.key}"
    book.close()
