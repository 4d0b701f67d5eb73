"""Tables that are no .xlsx: text with separators, OpenDocument, and Excel's own from before 2007."""

from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.libreoffice import needs_libreoffice, saved_as
from tests.exchange.test_hostile_files import refusal
from tests.exchange.test_reading_apart import open_table
from turva_desktop.domain.action import Action
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.raw import RawKind

ROWS = (
    ("Toimenpide", "Vastuutaho", "Kuvaus"),
    ("Hirviaidan jatke", "Tekninen toimi", "Kaksi kilometriä; reunat 1,5 m"),
    ("Äänieristys", "Sivistystoimi", 'Koulun "vanha" puoli\ntoinen rivi'),
)


def written(path: Path, separator: str, encoding: str, before: str = "") -> Path:
    """Write the rows as Excel does in some country."""

    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if set(text) & {separator, '"', "\n"} else text

    lines = [separator.join(map(cell, row)) for row in ROWS]
    path.write_bytes((before + "\r\n".join(lines) + "\r\n").encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_that_text_with_separators_is_read_whatever_they_and_its_letters_are(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    file = written(tmp_path / "Toimenpiteet.csv", separator, encoding)
    made = desk.new(desk.preview(file), Action)
    assert [(one.title, one.lead, one.description) for one in made] == list(ROWS[1:])


def test_that_a_line_which_says_the_separator_is_no_row(tmp_path: Path) -> None:
    file = written(tmp_path / "Toimenpiteet.csv", "|", "utf-8", before="sep=|\r\n")
    assert [one.title for one in desk.new(desk.preview(file), Action)] == ["Hirviaidan jatke", "Äänieristys"]


def test_that_days_and_numbers_of_text_are_read_as_of_a_sheet(tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    file.write_text("Toimenpide;Määräaika;Nro\nHirviaita;31.12.2027;007\n", "cp1252")
    (made,) = desk.new(desk.preview(file), Action)
    assert (made.number, made.end and made.end.isoformat()) == ("007", "2027-12-31")


def test_that_text_which_is_no_table_of_ours_is_said_to_be_none(tmp_path: Path) -> None:
    file = tmp_path / "muistio.txt"
    file.write_text("Hei,\n\ntässä muistio.\n", "utf-8")
    assert refusal(file) == "exchange.no_known_sheets"
    bare = tmp_path / "kuva.csv"
    bare.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert refusal(bare) == "exchange.not_workbook"


def test_that_a_cell_of_text_longer_than_excels_own_is_not_taken(tmp_path: Path) -> None:
    file = tmp_path / "Toimenpiteet.csv"
    file.write_text(f"Toimenpide;Vastuutaho\n{'a' * 500_000};Kunta\n", "utf-8")
    assert read_book(file).sheets[0].grid.rows[2][1].kind is RawKind.TOO_LONG
    assert "cell_too_long" in [one.code for one in desk.preview(file).stops]


def test_that_an_open_table_passes_the_gate_before_its_library_reads_it(tmp_path: Path) -> None:
    row = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
        '<table:table-cell office:value-type="{}" {}="{}"><text:p>x</text:p></table:table-cell></table:table-row>'
    )
    rows = row.format("Toimenpide", "string", "office:string-value", "Määräaika")
    rows += row.format("Hirviaita", "date", "office:date-value", "2027-05-31")
    file = open_table(tmp_path / "taulukko.ods", rows)
    (made,) = desk.new(desk.preview(file), Action)
    assert (made.title, made.end and made.end.isoformat()) == ("Hirviaita", "2027-05-31")
    hostile = open_table(tmp_path / "pommi.ods", rows, prolog='<!DOCTYPE a [<!ENTITY x "y">]>')
    assert refusal(hostile) == "exchange.dangerous_xml"
    assert refusal(open_table(tmp_path / "rikki.ods", "<table:table-row>")) == "exchange.damaged"


@pytest.mark.slow
@needs_libreoffice
@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_that_an_export_saved_in_another_format_holds_no_changes(tmp_path: Path, ending: str) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    found = desk.preview(saved_as(ending, path, tmp_path))
    assert (found.unchanged, found.is_empty, found.stops) == (municipality.ROWS, True, ())
