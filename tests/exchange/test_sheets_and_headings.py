"""Finding sheets and headings in files that people have reshaped."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk
from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError

ACTION = "Suojatien valaistus"
NO_WORD = "no_metadata"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def reshaped(path: Path, edit: Any) -> Path:
    """Edit the sheet of actions after changing one value in it, so that something must be found."""

    def both(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.cell(desk.row(page, ACTION), desk.column(page, "Vastuutaho")).value = "Poliisi"
        page.tables.clear()
        edit(book, page)

    return desk.edited(path, both)


def found_lead(path: Path) -> bool:
    return desk.changes(desk.preview(path)) == {"lead": ("Tekninen toimi", "Poliisi")}


@pytest.mark.parametrize("title", ["Toimenpitet", "TOIMENPITEET", "Lapin toimenpidelista", "Åtgärder", "Taul1"])
def test_that_a_renamed_sheet_is_found(path: Path, title: str) -> None:
    def edit(_: Any, page: Any) -> None:
        page.title = title

    assert found_lead(reshaped(path, edit))


def test_that_a_hidden_sheet_is_read_and_told(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        page.sheet_state = "veryHidden"

    edited = reshaped(path, edit)
    assert found_lead(edited)
    assert desk.codes(desk.preview(edited)) == ["sheet_hidden"]


def test_that_a_copied_sheet_is_stopped_and_the_first_read(path: Path) -> None:
    def edit(book: Any, page: Any) -> None:
        copy = book.copy_worksheet(page)
        copy.title = "Toimenpiteet (2)"

    edited = reshaped(path, edit)
    assert found_lead(edited)
    assert desk.codes(desk.preview(edited)) == ["sheet_twice"]


def test_that_sheets_that_did_not_come_back_are_told_and_nothing_of_theirs_is_missing(path: Path) -> None:
    def keep_one(book: Any) -> None:
        for title in ("Seuranta", "Henkilöt"):
            book.remove(book[title])

    found = desk.preview(desk.edited(path, keep_one))
    assert [(one.code, one.seen) for one in found.notes] == [("sheets_missing", "Seuranta, Henkilöt")]
    assert found.missing == ()
    assert found.is_empty


@pytest.mark.slow
def test_that_an_unknown_sheet_is_told(path: Path) -> None:
    def edit(book: Any, _: Any) -> None:
        book.create_sheet("Omat muistiinpanot").append(["jotain"])

    assert desk.codes(desk.preview(reshaped(path, edit))) == ["sheet_ignored"]


def test_that_title_rows_above_the_headings_are_passed_over(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        page.insert_rows(1, 3)
        page.cell(1, 2).value = "Koivukylän toimenpiteet 2026"

    assert found_lead(reshaped(path, edit))


def test_that_headings_merged_over_two_rows_are_one_header(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        page.insert_rows(2)
        for number in range(1, page.max_column + 1):
            page.merge_cells(start_row=1, end_row=2, start_column=number, end_column=number)

    assert found_lead(reshaped(path, edit))


@pytest.mark.parametrize(
    "heading",
    [
        "VASTUUTAHO",
        " Vastuu\u00adtaho ",
        "Vastuutaho\u00a0:",
        "Vastuuhenkilö",
        "Ansvarig part",
        "Responsible\nparty",
        "Vastuutaho *",
    ],
)
def test_that_a_heading_is_known_however_it_is_written(path: Path, heading: str) -> None:
    def edit(_: Any, page: Any) -> None:
        page.cell(1, desk.column(page, "Vastuutaho")).value = heading

    assert found_lead(reshaped(path, edit))


@pytest.mark.parametrize(
    ("now", "before"),
    [("Tila", "Tilanne"), ("Tilan päivä", "Tilanteen päivä"), ("Yhteistyötahot", "Kumppanit"), ("Toimintatapa", "Ote")],
)
def test_that_a_heading_of_older_files_is_still_known(path: Path, now: str, before: str) -> None:
    def edit(_: Any, page: Any) -> None:
        page.cell(desk.row(page, ACTION), desk.column(page, "Tila")).value = "toteutunut"
        page.cell(1, desk.column(page, now)).value = before

    found = desk.preview(reshaped(path, edit))
    assert desk.codes(found) == []
    assert desk.changes(found)["status"] == ("kesken", "toteutunut")


def test_that_decomposed_letters_are_the_same_letters(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        page.cell(1, desk.column(page, "Määräaika")).value = "Ma\u0308a\u0308ra\u0308aika"

    assert found_lead(reshaped(path, edit))


def test_that_columns_may_stand_in_any_order(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        rows = [[cell.value for cell in row] for row in page.iter_rows()]
        for number, values in enumerate(rows, 1):
            for column, value in enumerate(reversed(values), 1):
                desk.write(page.cell(number, column), value)

    assert found_lead(reshaped(path, edit))


def test_that_a_removed_column_leaves_its_field_alone_and_is_told(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        page.delete_cols(desk.column(page, "Kuvaus"))

    edited = reshaped(path, edit)
    assert found_lead(edited)
    (note,) = desk.preview(edited).notes
    assert (note.code, note.seen) == ("column_missing", "Kuvaus")


def test_that_own_double_and_nameless_columns_are_left_out_and_told(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        last = page.max_column
        for extra, heading in enumerate(("Oma sarake", "Vastuutaho", None), 1):
            page.cell(1, last + extra).value = heading
            page.cell(3, last + extra).value = "omaa"

    edited = reshaped(path, edit)
    assert found_lead(edited)
    assert desk.codes(desk.preview(edited)) == ["column_unknown", "column_twice", "column_nameless"]


def test_that_a_merged_theme_is_filled_down_within_the_merge_only(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        column, first = desk.column(page, "Painopiste"), page.max_row + 1
        for offset in range(3):
            page.cell(first + offset, desk.column(page, "Toimenpide")).value = f"Uusi {offset}"
        page.cell(first, column).value = "T3 Gilážiid dorvvolašvuohta"
        page.merge_cells(start_row=first, end_row=first + 1, start_column=column, end_column=column)

    found = desk.preview(desk.edited(desk.export(tmp_path / "out.xlsx"), edit))
    themes = [one.theme_id is not None for one in desk.new(found, Action)]
    assert themes == [True, True, False]


def test_that_a_list_of_someone_elses_making_is_taken_as_new_rows(tmp_path: Path) -> None:
    path = desk.plain(
        tmp_path / "lista.xlsx",
        [
            ["Lapin toimenpiteet"],
            [],
            ["Toimenpiteet", "Vastuuhenkilö", "Aikataulu", "Status", "Huomioita"],
            ["Hirvivaara-aidat", "ELY", date(2026, 6, 1), "OK", "x"],
            ["Reflektorit kouluille", "Koulut", "syksy 2026", "kesken", None],
        ],
    )
    found = desk.preview(path)
    assert [one.title for one in desk.new(found, Action)] == ["Hirvivaara-aidat", "Reflektorit kouluille"]
    assert desk.new(found, Action)[0].end == date(2026, 6, 1)
    assert desk.new(found, Action)[1].schedule_text == "syksy 2026"
    assert {NO_WORD, "sheet_by_headings", "column_unknown", "date_in_words"} <= set(desk.codes(found))
    again = desk.preview(path, desk.taken(found))
    assert again.is_empty, "the same list again is nothing new"


def test_that_a_workbook_without_anything_known_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TurvaError, match="no_known_sheets"):
        desk.preview(desk.plain(tmp_path / "muu.xlsx", [["Budjetti", "€"], ["Palkat", 5]]))


def test_that_a_newer_template_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TurvaError, match="newer_format"):
        desk.preview(desk.export(tmp_path / "out.xlsx", format_version=99))


def test_that_headings_gone_are_told(path: Path) -> None:
    def edit(_: Any, page: Any) -> None:
        for cell in page[1]:
            cell.value = None

    found = desk.preview(reshaped(path, edit))
    assert [stop.code for stop in found.stops] == ["no_header"]
