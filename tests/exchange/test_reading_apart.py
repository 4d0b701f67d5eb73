"""A file is read in a process of its own: it may die, hang or swell there, and here it is a sentence."""

import ctypes
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment as Note
from openpyxl.styles import Font

from tests.exchange import desk
from tests.exchange.test_hostile_files import text_cell, workbook
from turva_desktop.domain.errors import Cancelled, TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import in_english
from turva_desktop.exchange import READS_A_FILE
from turva_desktop.exchange.apart import Limits, command, read_apart
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.limits import hold_by_job, hold_by_limits, holder_on, job_limits

DEADLY = (  # its library asks for three gigabytes at once, and ends the process that has less
    '<table:table-row table:number-rows-repeated="90000"><table:table-cell/></table:table-row>'
    '<table:table-row><table:table-cell table:number-columns-repeated="1000"/>'
    '<table:table-cell office:value-type="string"><text:p>kaukana</text:p></table:table-cell></table:table-row>'
)
FIRST = (
    '<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>'
    "</table:table-row>"
)


def open_table(path: Path, rows: str, prolog: str = "") -> Path:
    """Write an OpenDocument table with the given rows on one sheet."""
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'{prolog}<office:document-content xmlns:office="{urn}:office:1.0" xmlns:table="{urn}:table:1.0" '
        f'xmlns:text="{urn}:text:1.0" office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="Toimenpiteet">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{urn}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def refusal(path: Path, limits: Limits) -> str:
    """Return the code with which the reading of a file ends, after checking that it has a sentence."""
    with pytest.raises(TurvaError) as caught:
        read_apart(path, limits=limits)
    assert path.name in explain(caught.value, in_english)
    return caught.value.code


def has_children() -> bool:
    """Tell whether a process that this one started is still there."""
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return False
    return True


@pytest.mark.slow
def test_that_a_file_read_apart_is_the_file_read_here(tmp_path: Path) -> None:
    def edit(book: openpyxl.Workbook) -> None:
        page = book["Toimenpiteet"]
        page["D2"].comment = Note("Onko näin?", "Esimerkki")
        page["D3"].hyperlink = "https://example.org/a"
        page["D4"].font = Font(strike=True)
        page["E2"], page["E3"], page["E4"] = "=1/0", True, 0.25
        page["E4"].number_format = "0 %"
        page.merge_cells("F5:F6")

    path = desk.edited(desk.export(tmp_path / "out.xlsx"), edit)
    assert read_apart(path) == read_book(path)


def test_that_a_file_which_ends_its_reader_is_a_sentence(tmp_path: Path) -> None:
    file = open_table(tmp_path / "tappava.ods", FIRST + DEADLY)
    assert file.stat().st_size < 4096
    assert refusal(file, Limits(megabytes=500)) == "exchange.reading_ended"


def test_that_reading_has_a_time(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    assert refusal(path, Limits(seconds=0, seconds_per_megabyte=0)) == "exchange.takes_too_long"


@pytest.mark.slow
def test_that_reading_has_a_memory(tmp_path: Path) -> None:
    long_text = "ä" * 30_000
    rows = "".join(f'<row r="{row}">{text_cell(f"A{row}", f"{long_text}{row}")}</row>' for row in range(1, 1001))
    path = workbook(tmp_path / "raskas.xlsx", f"<sheetData>{rows}</sheetData>")
    assert len(read_apart(path).sheets[0].grid.rows) == 1000
    assert refusal(path, Limits(megabytes=80)) == "exchange.too_heavy"


def test_that_whoever_cancels_ends_the_reader_too(tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_apart(desk.export(tmp_path / "out.xlsx"), Impatient())
    assert not has_children()


def test_that_what_is_refused_there_is_refused_here_with_its_own_sentence(tmp_path: Path) -> None:
    file = open_table(tmp_path / "pommi.ods", FIRST, prolog='<!DOCTYPE a [<!ENTITY x "y">]>')
    assert refusal(file, Limits()) == "exchange.dangerous_xml"
    assert refusal(tmp_path / "poissa.ods", Limits()) == "file.not_found"


@pytest.mark.parametrize(
    ("executable", "frozen", "expected"),
    [
        ("/usr/bin/python3.11", False, ["/usr/bin/python3.11", "-P", "-m", "turva_desktop", READS_A_FILE]),
        ("/opt/venv/bin/python", False, ["/opt/venv/bin/python", "-P", "-m", "turva_desktop", READS_A_FILE]),
        ("/opt/turva/turva-desktop", True, ["/opt/turva/turva-desktop", READS_A_FILE]),
        ("/opt/python-kit/python", True, ["/opt/python-kit/python", READS_A_FILE]),
    ],
)
def test_that_the_program_starts_itself_however_it_was_started(
    executable: str, frozen: bool, expected: list[str]
) -> None:
    assert command(executable, frozen=frozen) == expected


def test_that_of_a_bundles_two_programs_the_one_with_an_output_reads(tmp_path: Path) -> None:
    for name in ("turva.exe", "turva-desktop.exe"):
        (tmp_path / name).touch()
    window = str(tmp_path / "turva-desktop.exe")
    assert command(window, frozen=False) == [str(tmp_path / "turva.exe"), READS_A_FILE]


def test_that_every_system_holds_the_reader_in_its_own_way() -> None:
    assert holder_on("win32") is hold_by_job
    assert holder_on("linux") is holder_on("darwin") is hold_by_limits
    limits = job_limits(100, 7)
    assert (limits.process_memory, limits.basic.process_time, limits.basic.flags) == (100, 70_000_000, 0x102)
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert ctypes.sizeof(limits) == 144  # as Windows expects it


def test_that_the_reader_understands_only_what_it_is_started_with() -> None:
    for words in ([], ["a.xlsx"], ["a.xlsx", "paljon", "kauan"]):
        done = subprocess.run(
            [sys.executable, "-m", "turva_desktop", READS_A_FILE, *words], capture_output=True, check=False
        )
        assert (done.returncode, done.stdout) == (64, b"")
