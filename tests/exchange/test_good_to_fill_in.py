"""The workbook as whoever fills it in meets it: what stays in sight, what is asked, what is said, what is printed."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import column_index_from_string, get_column_letter, range_boundaries

from tests.exchange import desk, municipality
from tests.exchange.libreoffice import needs_libreoffice, saved_by_libreoffice
from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language, Words
from turva_desktop.domain.plan import Chapter
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.expected import expected_in
from turva_desktop.exchange.layout import FIRST_COLUMN
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.workbook_info import GUIDE
from turva_desktop.exchange.writer import write_workbook

every_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
YELLOW = "00FFD84D"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Any]:
    book = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx"))
    yield book
    book.close()


def place_of(sheet: AnySheet, column: AnyColumn) -> str:
    return get_column_letter(FIRST_COLUMN + sheet.columns.index(column))


def test_that_number_and_title_of_an_action_stay_in_sight_and_what_is_asked_comes_next(book: Any) -> None:
    page = book["Toimenpiteet"]
    headings = [cell.value for cell in page[1]]
    assert headings[1:6] == ["Nro", "Toimenpide", "Tila", "Tilan päivä", "Selite"]
    assert page.freeze_panes == "D2"


@every_sheet
def test_that_what_is_asked_has_a_colour_of_its_own_and_stands_before_what_is_folded(
    book: Any, sheet: AnySheet
) -> None:
    page = book[sheet.title.fi]
    for column in sheet.columns:
        letter = place_of(sheet, column)
        is_yellow = page[f"{letter}1"].fill.start_color.rgb == YELLOW
        assert is_yellow == column.asked
        assert (page[f"{letter}2"].fill.fill_type == "solid") == column.asked
        assert column.printed or not column.asked


def test_that_a_sheet_asks_only_for_what_can_be_edited() -> None:
    asked = [(sheet.key, one.key) for sheet in SHEETS for one in sheet.columns if one.asked]
    assert ("actions", "explanation") in asked
    assert all(sheet.column(key).editable for sheet in SHEETS for one, key in asked if one == sheet.key)


@every_sheet
def test_that_the_rest_is_folded_into_a_group(book: Any, sheet: AnySheet) -> None:
    dimensions = book[sheet.title.fi].column_dimensions
    for column in sheet.columns:
        one = dimensions[place_of(sheet, column)]
        assert (one.outlineLevel == 1, bool(one.hidden)) == (not column.printed, not column.printed)


def test_that_rows_grow_with_what_is_written_in_them(tmp_path: Path) -> None:
    with zipfile.ZipFile(desk.export(tmp_path / "out.xlsx")) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
    assert any(" ht=" in sheet for sheet in sheets)
    assert not any("customHeight" in sheet for sheet in sheets)


@every_sheet
@pytest.mark.parametrize("language", Language)
def test_that_days_and_numbers_are_checked_with_a_sentence(tmp_path: Path, sheet: AnySheet, language: Language) -> None:
    book = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx", language=language))
    rules = book[sheet.title[language]].data_validations.dataValidation
    by_column = {str(rule.sqref).split(":")[0].rstrip("0123456789"): rule for rule in rules}
    for column in sheet.columns:
        if not column.editable or not isinstance(column.codec, DateCodec | NumberCodec):
            continue
        rule, expected = by_column[place_of(sheet, column)], expected_in(column)
        assert expected is not None
        assert rule.type == expected.type
        assert (rule.showErrorMessage, rule.showInputMessage, rule.errorStyle) == (True, True, "warning")
        assert rule.error.endswith(".")
        assert rule.prompt.endswith(".")
        assert len(rule.error) <= 255
        assert len(rule.prompt) <= 255
        assert int(str(rule.sqref).split(":")[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) > 300, "new rows too"
    book.close()


@every_sheet
def test_that_new_rows_and_the_columns_of_the_answer_are_printed(book: Any, sheet: AnySheet) -> None:
    page = book[sheet.title.fi]
    left, top, right, bottom = range_boundaries(page.print_area.split("!")[1].replace("$", ""))
    assert (left, top, bottom) == (1, 1, 1_048_576)
    asked = [FIRST_COLUMN + place for place, column in enumerate(sheet.columns) if column.asked]
    assert all(place <= (right or 0) for place in asked)


def said() -> Iterator[tuple[str, Words]]:
    for number, words in enumerate(GUIDE):
        yield f"guide {number}", words
    for sheet in SHEETS:
        yield sheet.key, sheet.purpose
        for column in sheet.columns:
            if column.hint:
                yield f"{sheet.key}.{column.key}", column.hint
            if expected := expected_in(column):
                yield f"{sheet.key}.{column.key} prompt", expected.prompt
                yield f"{sheet.key}.{column.key} error", expected.error


@pytest.mark.parametrize("language", Language)
def test_that_what_is_said_is_as_long_in_every_language(language: Language) -> None:
    """Not a word for a sentence: as many sentences, and no text half as long as the Finnish one."""

    def sentences(text: str) -> int:
        return len(re.findall(r"[.:]\s|[.:-]$", text))

    short = {where: words[language] for where, words in said() if len(words[language]) < 0.6 * len(words.fi)}
    cut = {where: words[language] for where, words in said() if sentences(words[language]) < sentences(words.fi)}
    assert (short, cut) == ({}, {})


def test_that_the_first_sheet_tells_what_to_do_by_when_and_what_is_left_out(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", contact="Sihteeri", reply_by=date(2026, 4, 1))
    book = openpyxl.load_workbook(path)
    page = book["Tietoja"]
    texts = [tuple(cell.value for cell in row[:2]) for row in page.iter_rows()]
    said_first = [text for text, _ in texts[:16]]
    assert said_first.index("Näin vastaat") < said_first.index("Vastaus viimeistään") < said_first.index("Keltainen")
    assert ("Vastaus viimeistään", "1.4.2026") in texts
    assert ("Yhteyshenkilö", "Sihteeri") in texts
    assert ("Toimenpiteet", "salassa pidettäviä rivejä: 1") in texts
    assert next(row for row in page.iter_rows() if row[0].value == "Keltainen")[0].fill.start_color.rgb == YELLOW
    info = desk.preview(path).info
    assert info is not None
    assert (info.contact, info.reply_by) == ("Sihteeri", date(2026, 4, 1))
    book.close()


def test_that_a_copy_of_chosen_sheets_has_them_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    written = write_workbook(municipality.content(), desk.info(), municipality.NOW, sheets=("areas", "people"))
    path.write_bytes(written.data)
    book = openpyxl.load_workbook(path)
    assert [page.title for page in book.worksheets if page.sheet_state == "visible"] == [
        "Tietoja",
        "Henkilöt",
        "Alueet",
    ]
    assert "actions" not in written.withheld
    book.close()
    assert desk.preview(path).is_empty


def test_that_the_file_says_that_turva_made_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(desk.export(tmp_path / "out.xlsx")) as archive:
        app = archive.read("docProps/app.xml").decode()
        everything = b"".join(archive.read(name) for name in archive.namelist() if name.startswith("docProps")).decode()
    assert "<Application>Turva</Application>" in app
    assert re.search(r"<AppVersion>\d{2}\.\d{4}</AppVersion>", app), "Excel takes no other form"
    assert "openpyxl" not in everything.casefold()


@needs_libreoffice
@saved_by_libreoffice
@pytest.mark.slow
def test_that_groups_checks_and_colours_are_still_there_after_libreoffice(resaved_export: Path) -> None:
    book = openpyxl.load_workbook(resaved_export)
    page = book["Toimenpiteet"]
    description = place_of(ACTIONS, ACTIONS.column("description"))
    folded = [one for one in page.column_dimensions.values() if one.outlineLevel]
    at = column_index_from_string(description)
    assert any((one.min or 0) <= at <= (one.max or 0) for one in folded)
    assert page["D1"].fill.start_color.rgb.endswith("FFD84D")
    assert {"date", "list"} <= {rule.type for rule in page.data_validations.dataValidation}
    book.close()


def test_that_a_row_is_as_high_as_the_printed_texts_need(tmp_path: Path) -> None:
    content = Content(municipality.records())
    chapter = content.all(Chapter)[0]
    page = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx"))["Luvut"]
    number = desk.row(page, chapter.heading)
    assert (page.row_dimensions[number].ht or 0) >= 15 * (1 + chapter.text.count("\n"))
