"""The fast way to read a sheet reads what the thorough way reads, or leaves the sheet to it."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font

from tests.exchange import desk
from tests.exchange.libreoffice import needs_libreoffice, saved_as
from tests.exchange.test_hostile_files import FIRST, HEAD, refusal, rewritten, text_cell, workbook
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.sheet_scan import read_sheet
from turva_desktop.exchange.sheet_xml import SheetReading
from turva_desktop.exchange.workbook_parts import open_workbook


def both_ways(path: Path) -> int:
    """Read every sheet in both ways, see that they agree, and return how many cells there are."""
    book = open_workbook(Package(path))
    cells = 0
    for part in book.sheets:
        quick, whole = read_sheet(book, part), SheetReading(book)
        whole.read(part)
        assert quick.grid == whole.grid, part.title
        assert (quick.links, quick.formula_links) == (whole.links, whole.formula_links)
        assert (quick.struck, quick.pictures) == (whole.struck, whole.pictures)
        cells += sum(map(len, quick.grid.rows.values()))
    return cells


def edit(book: Any) -> None:
    page = book["Toimenpiteet"]
    page["D2"] = "Rivi\r\nvaihto & <merkit> \"lainaus\" 'heitto' _x0041_ ä 🦌"
    page["D3"].hyperlink = "https://example.org"
    page["D4"].font = Font(strike=True)
    page["E2"], page["E3"], page["E4"], page["E5"] = "=1/0", True, 0.25, "=SUBTOTAL(9,E2:E4)"
    page["E4"].number_format = "0 %"
    page["AZ3"] = '=HYPERLINK("https://example.org";"x")'
    page["XFD2"] = "kaukana"


@pytest.mark.parametrize("how", ["exported", "saved by openpyxl", "edited"])
def test_that_both_ways_read_the_same(tmp_path: Path, how: str) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    if how != "exported":
        path = desk.edited(path, edit if how == "edited" else lambda book: None)
    assert both_ways(path) > 300


@pytest.mark.slow
@needs_libreoffice
def test_that_both_ways_read_the_same_of_what_libreoffice_saved(tmp_path: Path) -> None:
    path = desk.edited(desk.export(tmp_path / "out.xlsx"), edit)
    assert both_ways(saved_as("xlsx", path, tmp_path)) > 300


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>Hirvi</t></r><r><t>aita</t></r></is></c></row>',
        '<row r="2"><!-- x --><c r="A2" t="str"><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="str"><v><![CDATA[Hirvi]]>aita</v></c></row>',
        '<row r="2"><c t="str" r="A2"><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="str"><v>Hirvi&#97;ita</v></c><c r="B2"/></row>',
        '<row r="2">\n  <c r="A2" t="str"><v>Hirviaita</v></c>\n</row>',
        '<row><c t="str"><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="str" cm="1"><f t="array" ref="A2">"x"</f><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="str"><f>"x"</f><v></v></c><c r="B2"><f>SUM(A1)</f></c></row>',
        '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>Hirviaita</v></c></row>',
        '<row r="2" spans="1:2" xmlns:x="urn:x" x:y="1"><c r="A2" t="str"><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="d"><v>2027-01-02</v></c><c r="B2" t="b"><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>1e400</v></c><c r="B2"><v>x</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
        '<row r="2"><c r="A3" t="str"><v>Hirviaita</v></c></row>',
        '<row r="2"><c r="A2" t="str"><v>a\r\nb\rc</v></c></row>',
        '<row r="3"><c r="A3" t="str"><v>a</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c></row>',
        "",
    ],
)
def test_that_whatever_stands_in_rows_is_read_the_same(tmp_path: Path, rows: str) -> None:
    links = (
        '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks><mergeCells><mergeCell ref="B2:B3"/></mergeCells>'
    )
    both_ways(workbook(tmp_path / "rivit.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>{links}"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_that_a_declared_encoding_is_minded(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "merkit.xlsx"
    workbook(path, f"<sheetData>{HEAD}{FIRST.replace('Kunta', 'Hämeenkyrö')}</sheetData>")

    def change(name: str, data: bytes) -> bytes:
        prolog = f'<?xml version="1.0" encoding="{encoding}"?>'
        return (prolog + data.decode()).encode(encoding) if name.startswith("xl/worksheets/") else data

    file = rewritten(path, change)
    assert both_ways(file) == 4


def test_that_a_row_longer_than_a_chunk_and_thousands_of_rows_are_read_whole(tmp_path: Path) -> None:
    long_row = "".join(text_cell(f"{openpyxl.utils.get_column_letter(n)}2", "ä" * 9000 + str(n)) for n in range(1, 200))
    many = "".join(f'<row r="{n}">{text_cell(f"A{n}", f"Rivi {n} " + "x" * 200)}</row>' for n in range(3, 9000))
    file = workbook(tmp_path / "pitka.xlsx", f'<sheetData>{HEAD}<row r="2">{long_row}</row>{many}</sheetData>')
    assert both_ways(file) == 2 + 199 + 8997


@pytest.mark.parametrize(
    ("sheet", "code"),
    [
        ('<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>', "exchange.damaged"),
        ('<sheetData><row r="1"><c r="A1"><v>5</v></row></sheetData>', "exchange.damaged"),
        ('<sheetData><row r="9999999"><c r="A9999999"><v>5</v></c></row></sheetData>', "exchange.damaged"),
        ('<sheetData><row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row></sheetData>', "exchange.damaged"),
    ],
)
def test_that_what_is_refused_is_refused_either_way(tmp_path: Path, sheet: str, code: str) -> None:
    assert refusal(workbook(tmp_path / "rikki.xlsx", sheet)) == code
