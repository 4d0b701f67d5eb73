"""What a file may claim, hold and cost: zips that lie, cells of millions, and which library reads."""

import ast
import struct
import zipfile
from pathlib import Path
from typing import Final

import pytest

from tests.exchange import desk
from tests.exchange.test_hostile_files import FIRST, HEAD, refusal, text_cell, workbook
from turva_desktop.domain.action import Action
from turva_desktop.exchange.xlsx_text import CELL_LIMIT
from turva_desktop.exchange.zip_gate import PART_LIMIT

PRODUCT: Final = Path(__file__).parents[2] / "turva_desktop"


def claiming(path: Path, part: str, size: int) -> Path:
    """Have a zip say of a part that it unpacks into so many bytes, in its list and before the part itself."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(part).header_offset
    struct.pack_into("<I", data, start + 22, size)
    listed = data.rindex(part.encode(), data.index(b"PK\1\2")) - 46
    assert data[listed : listed + 4] == b"PK\1\2"
    struct.pack_into("<I", data, listed + 24, size)
    target = path.with_name("valhe.xlsx")
    target.write_bytes(data)
    return target


@pytest.mark.parametrize("size", [0, 100, 5_000])
def test_that_a_zip_that_says_too_little_of_a_part_is_not_read_on(tmp_path: Path, size: int) -> None:
    rows = "".join(f'<row r="{n}">{text_cell(f"A{n}", f"Toimenpide {n}")}</row>' for n in range(2, 200))
    file = workbook(tmp_path / "tosi.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")
    assert refusal(claiming(file, "xl/worksheets/sheet1.xml", size)) == "exchange.damaged"


@pytest.mark.parametrize("size", [PART_LIMIT + 1, 4_000_000_000])
def test_that_a_part_that_says_to_be_too_large_is_not_unpacked(tmp_path: Path, size: int) -> None:
    file = workbook(tmp_path / "tosi.xlsx", f"<sheetData>{HEAD}{FIRST}</sheetData>")
    assert refusal(claiming(file, "xl/worksheets/sheet1.xml", size)) == "exchange.unpacks_too_big"


@pytest.mark.slow
def test_that_a_cell_of_five_million_letters_never_becomes_a_title(tmp_path: Path) -> None:
    long = text_cell("A3", "a" * 5_000_000)
    file = workbook(tmp_path / "pitka.xlsx", f'<sheetData>{HEAD}{FIRST}<row r="3">{long}</row></sheetData>')
    found = desk.preview(file)
    assert [one.title for one in desk.new(found, Action)] == ["Hirviaita"]
    assert "cell_too_long" in [one.code for one in found.stops]
    assert all(len(one.seen) <= CELL_LIMIT for one in found.findings)


def test_that_nothing_of_the_program_has_openpyxl_read_a_file() -> None:
    """It expands entities where a library isn't installed that forbids them: here all files pass our own gate."""
    readers = {"load_workbook", "reader"}
    written = [one for one in PRODUCT.rglob("*.py") if "openpyxl" in one.read_text("utf-8")]
    assert written
    for source in written:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("openpyxl"):
                named = {*(node.module or "").split("."), *(one.name for one in node.names)}
                assert not named & readers, source
            assert not (isinstance(node, ast.Attribute) and node.attr == "load_workbook"), source
