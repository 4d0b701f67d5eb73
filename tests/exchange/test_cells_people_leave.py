"""Cells and tables as people leave them: empty to the eye, hidden by a filter, beside the table."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.exchange import desk
from tests.exchange.municipality import ACTIONS
from tests.exchange.test_hostile_files import rewritten
from turva_desktop.domain.action import Action

TITLE: Final = "Suojatien valaistus"
LEAD: Final = {"lead": ("Tekninen toimi", "Poliisi")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def with_lead(path: Path, edit: Callable[[Any, Any, int], None]) -> Path:
    """Change one value of the actions and then whatever else `edit` does to book, sheet and the value's row."""

    def both(book: Any) -> None:
        page = book["Toimenpiteet"]
        row = desk.row(page, TITLE)
        page.cell(row, desk.column(page, "Vastuutaho")).value = "Poliisi"
        edit(book, page, row)

    return desk.edited(path, both)


def test_that_a_cell_of_spaces_is_a_blank_one(path: Path) -> None:
    spaces = {"Vastuutaho": " ", "Päätoimijat": "\t", "Yhteistyötahot": "\u00a0\u00a0", "Määräaika": "\n \u3000"}
    found = desk.preview(desk.put(path, "Toimenpiteet", TITLE, spaces))
    assert found.is_empty
    assert [one.code for one in found.findings] == ["blank_kept"] * 4


@pytest.mark.parametrize(("kind", "result"), [(b"str", b"Poliisi"), (b"n", b"46")])
def test_that_a_formula_with_a_result_is_its_result(path: Path, kind: bytes, result: bytes) -> None:
    """Openpyxl keeps no results: the value is put beside the formula in the part itself."""

    def write(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.cell(desk.row(page, TITLE), desk.column(page, "Vastuutaho")).value = "=FORMULA()"

    def calculate(_: str, data: bytes) -> bytes:
        cell = rb"<c (?P<at>[^>]*)><f>FORMULA\(\)</f><v ?/?>(</v>)?"
        return re.sub(cell, rb'<c \g<at> t="%s"><f>A1&amp;B1</f><v>%s</v>' % (kind, result), data)

    found = desk.preview(rewritten(desk.edited(path, write), calculate))
    assert desk.changes(found) == {"lead": ("Tekninen toimi", result.decode())}
    assert found.findings == ()


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_that_a_sheet_hidden_in_either_way_is_read(path: Path, state: str) -> None:
    def hide(_: Any, page: Any, __: int) -> None:
        page.sheet_state = state

    found = desk.preview(with_lead(path, hide))
    assert (desk.changes(found), desk.codes(found)) == (LEAD, ["sheet_hidden"])


@pytest.mark.parametrize("active", [0, -1, 5])
def test_that_data_is_found_whichever_sheet_the_file_opens_at(path: Path, active: int) -> None:
    def open_at(book: Any, _: Any, __: int) -> None:
        book.move_sheet("Toimenpiteet", 9)
        book.create_sheet("Muistio", 0)
        book.active = active % len(book.worksheets)

    assert desk.changes(desk.preview(with_lead(path, open_at))) == LEAD


def test_that_a_row_hidden_by_a_filter_is_taken_in_with_its_edit(path: Path) -> None:
    def narrow(_: Any, page: Any, row: int) -> None:
        page.tables.clear()
        page.auto_filter.ref = page.dimensions
        page.auto_filter.add_filter_column(desk.column(page, "Vastuutaho") - 1, ["Sivistystoimi"])
        page.row_dimensions[row].hidden = True

    found = desk.preview(with_lead(path, narrow))
    assert (desk.changes(found), found.missing, found.findings) == (LEAD, (), ())


@pytest.mark.parametrize("top", [1, 4])
def test_that_a_small_table_beside_the_rows_is_left_out_and_told(path: Path, top: int) -> None:
    def count(_: Any, page: Any, __: int) -> None:
        column = page.max_column + 2
        for row, values in enumerate([("Vastuutaho", "Lukumäärä"), ("Poliisi", 12), ("Kunta", 3)], top):
            for at, value in enumerate(values, column):
                page.cell(row, at).value = value

    found = desk.preview(with_lead(path, count))
    assert (desk.changes(found), found.new, found.stops) == (LEAD, (), ())
    assert set(desk.codes(found)) <= {"column_twice", "column_unknown", "column_nameless"}
    assert len(found.notes) == 2, "each of its columns"


@pytest.mark.parametrize(
    ("heading", "written"),
    [
        ("Määräaika", "Määrä-\naika"),
        ("Määräaika", "Määrä-\r\n aika"),
        ("Määräaika", "Aikataulu/\nToteumatilanne"),
        ("Vastuutaho", "Vastuu-\ntaho"),
        ("Yhteistyötahot", "Yhteis-\ntyötahot"),
    ],
)
def test_that_a_heading_broken_over_two_lines_is_known(path: Path, heading: str, written: str) -> None:
    values = {"Määräaika": "31.12.2028", "Vastuutaho": "Poliisi", "Yhteistyötahot": "Martat"}

    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.tables.clear()
        page.cell(desk.row(page, TITLE), desk.column(page, heading)).value = values[heading]
        page.cell(1, desk.column(page, heading)).value = written

    found = desk.preview(desk.edited(path, edit))
    assert [after for _, after in desk.changes(found).values()] == [values[heading]]
    assert found.findings == ()


def test_that_a_file_open_in_its_spreadsheet_is_read_and_not_held(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", TITLE, {"Vastuutaho": "Poliisi"})
    edited.with_name(f"~${edited.name}").write_bytes(b"\x06Sihteeri" + b"\0" * 150)
    with edited.open("r+b"):
        found = desk.preview(edited)
    edited.unlink()
    assert desk.changes(found) == LEAD
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].lead == "Poliisi"
