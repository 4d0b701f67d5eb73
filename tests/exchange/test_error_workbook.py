"""The error workbook: a marked copy that its sender mends and sends again, as the same delivery."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment

from tests.exchange import desk, municipality
from turva_desktop.app.translation import words_of_files
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.error_workbook import error_workbook
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.reader import understood

pytestmark = pytest.mark.slow

ACTION = "Suojatien valaistus"
LIST = "Korjattavat kohdat"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def marked(path: Path, language: Language = Language.FI, name: str = "merkitty.xlsx") -> Path:
    made = error_workbook(path, desk.preview(path), words_of_files(language), municipality.NOW)
    out = path.with_name(name)
    out.write_bytes(made.data)
    return out


def told(path: Path) -> list[tuple[Any, ...]]:
    """Return the list of what is told: severity, sheet, cell, column, seen, understood, explanation."""
    book = openpyxl.load_workbook(path)
    rows = list(book.worksheets[0].iter_rows(min_row=5, max_col=7, values_only=True))
    book.close()
    return rows


def cell(path: Path, heading: str, text: str = ACTION) -> Any:
    page = openpyxl.load_workbook(path)["Toimenpiteet"]
    return page.cell(desk.row(page, text), desk.column(page, heading))


def damaged(path: Path) -> Path:
    """Return the file as its sender damaged it: two values, a column and a sheet of their own, one good change."""

    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        number = desk.row(page, ACTION)
        page.cell(number, desk.column(page, "Tila")).value = "lähes"
        page.cell(number, desk.column(page, "Tilan päivä")).value = "31.11.2026"
        page.cell(number, desk.column(page, "Vastuutaho")).value = "Poliisi"
        own = page.max_column + 1
        page.cell(1, own).value = "Omat muistiinpanot"
        page.cell(number, own).value = 12.5
        notes = book.create_sheet("Omat laskut", 2)
        notes.append(["Summa", 1200, date(2026, 5, 4)])

    return desk.edited(path, edit)


def test_that_what_is_damaged_marked_mended_and_sent_again_comes_in_right(path: Path) -> None:
    sent = damaged(path)
    found = desk.preview(sent)
    assert [one.cell for one in found.questions] == [cell(sent, "Tila").coordinate]
    assert [one.cell for one in found.stops] == [cell(sent, "Tilan päivä").coordinate]
    copy = marked(sent)
    mended = desk.put(copy, "Toimenpiteet", ACTION, {"Tila": "toteutunut", "Tilan päivä": date(2026, 11, 30)}, formats="d.m.yyyy")  # fmt: skip  # noqa: E501
    found = desk.preview(mended)
    assert (found.stops, found.questions, found.missing, found.new) == ((), (), (), ())
    assert desk.changes(found) == {
        "status": ("kesken", "toteutunut"),
        "status_date": ("", "30.11.2026"),
        "lead": ("Tekninen toimi", "Poliisi"),
    }
    assert found.info == desk.preview(sent).info, "the same delivery"
    assert understood(read_book(mended)).manifest == understood(read_book(sent)).manifest


def test_that_the_copy_says_of_itself_what_the_file_said(path: Path) -> None:
    sent = damaged(path)
    ours, theirs = (desk.preview(one).as_json(in_english) for one in (marked(sent), sent))
    for known in (ours, theirs):
        del known["file"]
    assert ours == theirs


def test_that_sheets_rows_columns_and_values_are_those_of_the_sender(path: Path) -> None:
    sent = damaged(path)
    copy = marked(sent)
    before, after = openpyxl.load_workbook(sent), openpyxl.load_workbook(copy)
    assert after.sheetnames == [LIST, *before.sheetnames]
    for page in before.worksheets:
        twin = after[page.title]
        assert twin.sheet_state == page.sheet_state
        if page.title != "Yhteenveto":  # formulas stay as their results
            assert [row for row in twin.iter_rows(values_only=True) if any(row)] == [
                row for row in page.iter_rows(values_only=True) if any(row)
            ]
    assert after["Toimenpiteet"].column_dimensions["A"].hidden
    assert after["Tietoja"].column_dimensions["C"].hidden
    before.close()
    after.close()


def test_that_each_damaged_cell_is_coloured_and_says_what_is_wrong(path: Path) -> None:
    sent = damaged(path)
    copy = marked(sent)
    for heading, seen in (("Tila", "lähes"), ("Tilan päivä", "31.11.2026")):
        one = cell(copy, heading)
        assert seen in one.comment.text
        assert one.comment.author == "Turva"
        assert one.fill.start_color.rgb != cell(sent, heading).fill.start_color.rgb
    assert cell(copy, "Vastuutaho").comment is None


def test_that_the_list_names_sheet_cell_column_what_was_seen_and_how_to_mend_it(path: Path) -> None:
    sent = damaged(path)
    rows = told(marked(sent))
    lines = {row[2]: row for row in rows if row[0] in {"korjaa", "täsmennä"}}
    status = lines[cell(sent, "Tila").coordinate]
    assert status[:5] == ("täsmennä", "Toimenpiteet", cell(sent, "Tila").coordinate, "Tila", "lähes")
    assert "kesken" in status[6]
    assert status[6].endswith(".")
    assert "31.11.2026" in lines[cell(sent, "Tilan päivä").coordinate]
    assert {row[1] for row in rows if row[0] == "tarkista"} >= {"Omat laskut", "Toimenpiteet"}


def test_that_the_list_leads_to_the_cell(path: Path) -> None:
    sent = damaged(path)
    book = openpyxl.load_workbook(marked(sent))
    links = [row[2].hyperlink.location for row in book[LIST].iter_rows(min_row=5) if row[2].hyperlink]
    assert f"'Toimenpiteet'!{cell(sent, 'Tila').coordinate}" in links
    book.close()


@pytest.mark.parametrize(
    ("language", "title", "do", "because"),
    [
        (Language.FI, LIST, "korjaa", "ei ole"),
        (Language.SV, "Att rätta", "rätta", "inte"),
        (Language.SE, "Divvunsajit", "divo", "ei ole"),
        (Language.EN, "To be mended", "mend", "no such day"),
    ],
)
def test_that_it_speaks_the_language_of_the_file(
    tmp_path: Path, language: Language, title: str, do: str, because: str
) -> None:
    path = desk.export(tmp_path / "out.xlsx", language=language)

    def edit(book: Any) -> None:
        page = book.worksheets[2]
        page.cell(2, 5).value = "31.2.2026"

    copy = marked(desk.edited(path, edit), language)
    assert openpyxl.load_workbook(copy).sheetnames[0] == title
    (line,) = [row for row in told(copy) if row[0] == do]
    assert because in line[6]


@pytest.mark.parametrize("code", ["131052-308T", "010594Y9032"])
def test_that_no_identity_code_goes_out_again_in_the_copy(path: Path, code: str) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        number, own = desk.row(page, ACTION), page.max_column + 1
        page.cell(1, own).value = "Omat muistiinpanot"
        page.cell(number, own).value = f"soittanut {code}"
        page.cell(number, desk.column(page, "Vastuutaho")).comment = Comment(f"kysy: {code}", "x")

    sent = desk.edited(path, edit)
    sent = desk.put(sent, "Toimenpiteet", ACTION, {"Kuvaus": f"Soita: {code}", "Tila": f"kesken {code}"})
    copy = marked(sent)
    with zipfile.ZipFile(copy) as archive:
        assert code not in b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert cell(copy, "Kuvaus").value == "Soita: ******-****", "the sender sees what is to be written anew"
    assert cell(copy, "Kuvaus").comment is not None


def test_that_formulas_without_results_and_errors_are_still_refused_and_no_formula_is_written(path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.cell(2, desk.column(page, "Selite")).value = "=1+1"
        page.cell(3, desk.column(page, "Selite")).value = "#REF!"

    copy = marked(desk.edited(path, edit))
    page = openpyxl.load_workbook(copy)["Toimenpiteet"]
    assert [page.cell(row, desk.column(page, "Selite")).data_type for row in (2, 3)] == ["e", "e"]
    assert [one.code for one in desk.preview(copy).stops] == ["error_value", "error_value"]


def test_that_texts_that_look_like_formulas_come_back_as_they_were(path: Path) -> None:
    sent = desk.put(
        path, "Toimenpiteet", ACTION, {"Kuvaus": "=HYPERLINK(1)", "Selite": "-5 % <b>&amp;", "Määräaika": "31.2.2027"}
    )
    copy = marked(sent)
    assert (cell(copy, "Kuvaus").data_type, cell(copy, "Kuvaus").quotePrefix) == ("s", True)
    found = desk.preview(copy)
    assert {one.field: one.after for row in found.changed for one in row.fields} == {
        "description": "=HYPERLINK(1)",
        "explanation": "-5 % <b>&amp;",
    }


def test_that_merged_cells_still_stand_for_their_rows(path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.tables.clear()
        at = desk.column(page, "Vastuutaho")
        page.cell(2, at).value = "Yhteinen taho"
        page.merge_cells(start_row=2, start_column=at, end_row=3, end_column=at)
        page.cell(2, desk.column(page, "Tila")).value = "x"

    sent = desk.edited(path, edit)
    leads = [[one.after for row in desk.preview(file).changed for one in row.fields if one.field == "lead"]
             for file in (sent, marked(sent))]  # fmt: skip
    assert leads[0] == leads[1] == ["Yhteinen taho", "Yhteinen taho"]


def test_that_the_list_of_the_last_time_gives_way_to_the_new_one(path: Path) -> None:
    copy = marked(damaged(path))
    again = desk.put(copy, "Toimenpiteet", ACTION, {"Tila": "toteutunut", "Tilan päivä": "32.1.2026"})
    twice = marked(again, name="toinen.xlsx")
    book = openpyxl.load_workbook(twice)
    assert book.sheetnames.count(LIST) == 1
    assert [row[4] for row in told(twice) if row[0] == "korjaa" and row[3] == "Tilan päivä"] == ["32.1.2026"]
    assert "31.11.2026" not in str(told(twice))
    book.close()


def test_that_a_file_in_which_nothing_is_wrong_says_so(path: Path) -> None:
    book = openpyxl.load_workbook(marked(path))
    assert book[LIST]["A2"].value == "Korjattavaa ei löytynyt."
    book.close()


def test_that_a_file_that_has_changed_since_it_was_looked_at_is_refused(path: Path) -> None:
    looked_at = desk.preview(path)
    path.write_bytes(damaged(path).read_bytes())
    with pytest.raises(TurvaError, match="file_changed"):
        error_workbook(path, looked_at, in_english, municipality.NOW)


def test_that_nothing_of_this_workspace_is_in_the_copy(path: Path) -> None:
    renamed = [replace(one, name="Salanimi") if isinstance(one, Theme) else one for one in municipality.records()]
    sent = damaged(path)
    found = desk.preview(sent, Content(renamed))
    made = error_workbook(sent, found, words_of_files(Language.FI), municipality.NOW)
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        assert "Salanimi" not in b"".join(archive.read(name) for name in archive.namelist()).decode()


def test_that_a_foreign_list_is_marked_too(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Toimenpiteet 2026", None, None], ["Toimenpide", "Vastuutaho", "Määräaika"], ["Uusi valo", "Kunta", "31.2.2027"]]  # fmt: skip  # noqa: E501
    sent = desk.plain(tmp_path / "oma.xlsx", rows)
    found: Preview = desk.preview(sent)
    assert "date_impossible" in desk.codes(found)
    copy = marked(sent)
    book = openpyxl.load_workbook(copy)
    assert book.sheetnames == [LIST, "Taul1"]
    assert book["Taul1"]["C3"].comment is not None
    assert [[cell.value for cell in row] for row in book["Taul1"].iter_rows(max_col=3)] == rows
    book.close()
