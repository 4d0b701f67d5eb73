"""Rows and sheets as spreadsheet programs rearrange them: sums, excerpts, sorted headings, renamed sheets, guesses."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.indicator import IndicatorValue

FIRST_TITLE = "Suojatien valaistus"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def sheet(book: Any) -> Any:
    return book["Toimenpiteet"]


@pytest.mark.parametrize("word", ["Summa", "Yhteensä", "Total", "Totalt"])
@pytest.mark.parametrize("formula", ["=SUBTOTAL(103,B2:B5)", 5, None])
def test_that_a_tables_total_row_is_passed_over_though_its_word_stands_in_the_hidden_column(
    path: Path, word: str, formula: object
) -> None:
    def add(book: Any) -> None:
        page = sheet(book)
        row = page.max_row + 1
        page.cell(row, 1).value = word
        page.cell(row, desk.column(page, "Rivitunnus")).value = None
        page.cell(row, desk.column(page, "Kuvaus")).value = formula

    found = desk.preview(desk.edited(path, add))
    assert (found.new, found.stops, found.missing) == ((), (), ())
    assert desk.codes(found) == ["row_skipped"]


@pytest.mark.parametrize("name", ["T2 Liikenne Määrä", "Arkiturvallisuus Summa", "Kokonaissumma"])
@pytest.mark.parametrize("function", ["SUBTOTAL(3,D2:D4)", "AGGREGATE(3,5,D2:D4)"])
def test_that_rows_of_subtotals_among_the_data_are_passed_over(path: Path, name: str, function: str) -> None:
    def add(book: Any) -> None:
        page = sheet(book)
        page.insert_rows(4)
        page.cell(4, desk.column(page, "Painopiste")).value = name
        page.cell(4, desk.column(page, "Toimenpide")).value = f"={function}"

    found = desk.preview(desk.edited(path, add))
    assert (found.new, found.stops, found.missing, found.unchanged) == ((), (), (), municipality.ROWS)
    assert desk.codes(found) == ["row_skipped"]


def test_that_a_record_with_a_subtotal_in_a_cell_is_still_a_record(path: Path) -> None:
    edited = desk.edited(path, lambda book: sheet(book).__setitem__("AZ2", "=SUBTOTAL(3,D2:D4)"))
    found = desk.preview(edited)
    assert (found.unchanged, found.missing) == (municipality.ROWS, ())


def excerpt(book: Any, rows: int, title: str) -> Any:
    """Add a sheet with the first rows of the actions, as a pivot table does when its number is clicked."""
    page = book.create_sheet(title)
    page.append(["Yksityiskohdat kohteesta Lukumäärä / Tila: kesken"])
    page.append([])
    for values in list(sheet(book).iter_rows(values_only=True))[: rows + 1]:
        page.append(values)
    return page


def test_that_an_excerpt_of_a_sheet_is_told_and_stops_nothing(path: Path) -> None:
    def add(book: Any) -> None:
        excerpt(book, 2, "Tiedot1")
        page = sheet(book)
        desk.write(page.cell(desk.row(page, FIRST_TITLE), desk.column(page, "Kuvaus")), "Uusi kuvaus.")

    found = desk.preview(desk.edited(path, add))
    assert (found.changed_fields, found.new, found.stops) == (1, (), ())
    assert "sheet_repeats" in desk.codes(found)


def test_that_the_whole_table_is_read_though_an_excerpt_stands_before_it(path: Path) -> None:
    def add(book: Any) -> None:
        excerpt(book, 2, "Tiedot1")
        book.move_sheet("Tiedot1", -30)
        page = sheet(book)
        desk.write(page.cell(desk.row(page, FIRST_TITLE), desk.column(page, "Kuvaus")), "Uusi kuvaus.")
        page.title = "Meidän lista 2026"

    found = desk.preview(desk.edited(path, add))
    assert (found.changed_fields, found.missing, found.stops) == (1, (), ())


def test_that_a_second_sheet_with_rows_of_its_own_still_stops(path: Path) -> None:
    def add(book: Any) -> None:
        page = excerpt(book, 2, "Toinen lista")
        page.cell(4, 1).value = None
        page.cell(4, desk.column(sheet(book), "Rivitunnus")).value = None

    assert "sheet_twice" in [one.code for one in desk.preview(desk.edited(path, add)).stops]


@pytest.mark.parametrize("place", [2, 4])
def test_that_headings_sorted_among_the_rows_hide_none_of_them(path: Path, place: int) -> None:
    def sort(book: Any) -> None:
        page = sheet(book)
        rows = [[cell.value for cell in row] for row in page.iter_rows()]
        rows.insert(place, rows.pop(0))
        for number, values in enumerate(rows, 1):
            for column, value in enumerate(values, 1):
                desk.write(page.cell(number, column), value)

    found = desk.preview(desk.edited(path, sort))
    assert (found.unchanged, found.missing, found.stops, found.new) == (municipality.ROWS, (), (), ())


def test_that_headings_sorted_far_down_are_found(path: Path) -> None:
    def sort(book: Any) -> None:
        page = sheet(book)
        header = [cell.value for cell in page[1]]
        for column, value in enumerate(header, 1):
            page.cell(60, column).value = value
            page.cell(1, column).value = None
        for number in range(6, 50):
            page.cell(number, header.index("Kuvaus") + 1).value = "täyte"

    found = desk.preview(desk.edited(path, sort))
    assert (found.missing, "no_header" in desk.codes(found)) == ((), False)


@pytest.mark.parametrize("ending", [" - Taulukko 1", " – Tabell 2", " - Table 1"])
def test_that_what_numbers_adds_to_the_titles_of_sheets_is_passed_over(path: Path, ending: str) -> None:
    def rename(book: Any) -> None:
        for page in book.worksheets:
            page.title = page.title[: 31 - len(ending)] + ending

    found = desk.preview(desk.edited(path, rename))
    assert (found.unchanged, found.is_empty, found.info is not None) == (municipality.ROWS, True, True)
    assert not {"sheet_ignored", "no_metadata"} & set(desk.codes(found))


@pytest.mark.parametrize("dash", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")
def test_that_any_dash_in_an_identifier_is_a_hyphen(path: Path, dash: str) -> None:
    def dashed(book: Any) -> None:
        page = sheet(book)
        for number in range(2, page.max_row + 1):
            for column in (1, desk.column(page, "Rivitunnus")):
                cell = page.cell(number, column)
                cell.value = cell.value and str(cell.value).replace("-", dash)
        desk.write(page.cell(desk.row(page, FIRST_TITLE), desk.column(page, "Kuvaus")), "Uusi kuvaus.")

    found = desk.preview(desk.edited(path, dashed))
    assert (found.changed_fields, found.new, found.missing, found.stops) == (1, (), (), ())


@pytest.mark.parametrize("typed", [date(1930, 6, 30), date(1949, 12, 31), date(1999, 1, 2)])
def test_that_a_century_which_the_spreadsheet_guessed_is_asked(path: Path, typed: date) -> None:
    edited = desk.put(path, "Toimenpiteet", FIRST_TITLE, {"Määräaika": typed}, formats="d.m.yy")
    asked = desk.preview(edited)
    (question,) = asked.questions
    assert (question.code, asked.changed_fields) == ("date_century", 0)
    this, last = question.options
    assert desk.changes(desk.preview(edited, answers={question.key: this}))["end"][1] == this
    assert this.endswith(str(typed.year + 100))
    assert last.endswith(str(typed.year))
    (stop,) = desk.preview(edited, answers={question.key: last}).stops  # taken as said, and before its beginning
    assert stop.code == "against_rule"


def test_that_a_year_written_with_two_digits_in_text_is_of_this_century(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", FIRST_TITLE, {"Määräaika": "30.6.30"})
    assert desk.changes(desk.preview(edited))["end"][1] == "30.6.2030"


def test_that_an_old_day_which_stands_here_too_is_not_asked(tmp_path: Path) -> None:
    old = [
        replace(one, end=date(1985, 3, 4)) if isinstance(one, Action) and one.title == FIRST_TITLE else one
        for one in municipality.records()
    ]
    found = desk.preview(desk.export(tmp_path / "out.xlsx", Content(old)), Content(old))
    assert (found.questions, found.is_empty) == ((), True)


@pytest.mark.parametrize(("day", "offered"), [(date(2026, 9, 5), "5,9"), (date(2026, 12, 31), "31,12")])
def test_that_a_decimal_number_which_became_a_date_is_asked_and_can_be_chosen(
    path: Path, day: date, offered: str
) -> None:
    def type_in(book: Any) -> None:
        page = book["Mittariarvot"]
        cell = page.cell(2, desk.column(page, "Arvo"))
        cell.value, cell.number_format = day, "d.m."

    edited = desk.edited(path, type_in)
    asked = desk.preview(edited)
    (question,) = asked.questions
    assert (question.code, question.cell.endswith("2"), question.options[0]) == ("number_became_date", True, offered)
    answered = desk.preview(edited, answers={question.key: offered})
    (changed,) = (one.record for one in answered.changed)
    assert isinstance(changed, IndicatorValue)
    assert [change.after for one in answered.changed for change in one.fields] == [offered]


@pytest.mark.parametrize(("length", "is_cut"), [(254, False), (255, True), (256, False)])
def test_that_a_text_cut_where_programs_cut_is_not_taken(tmp_path: Path, length: int, is_cut: bool) -> None:
    whole = "".join(f"Lause numero {number}. " for number in range(40))
    long_ago = [
        replace(one, description=whole) if isinstance(one, Action) and one.title == FIRST_TITLE else one
        for one in municipality.records()
    ]
    content = Content(long_ago)
    path = desk.export(tmp_path / "out.xlsx", content)
    found = desk.preview(desk.put(path, "Toimenpiteet", FIRST_TITLE, {"Kuvaus": whole[:length]}), content)
    assert [one.code for one in found.stops] == (["text_cut"] if is_cut else [])
    assert found.changed_fields == (not is_cut)
    other = "x" * length
    assert desk.preview(desk.put(path, "Toimenpiteet", FIRST_TITLE, {"Kuvaus": other}), content).changed_fields == 1
