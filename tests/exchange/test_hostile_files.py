"""Files that are not what they seem: refused with a sentence, quickly, with nothing read from them."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.patience import effort
from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import MESSAGES, explain
from turva_desktop.domain.ports import in_english
from turva_desktop.exchange.safety import FILE_LIMIT

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def refusal(path: Path) -> str:
    """Return the code with which a file is refused, after checking that it has a sentence."""
    with pytest.raises(TurvaError) as caught:
        desk.preview(path)
    assert path.name in explain(caught.value, in_english)
    return caught.value.code


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None], out: str = "hostile.xlsx") -> Path:
    """Rewrite a workbook's parts; a part that becomes None is left out."""
    target = path.with_name(out)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return target


def actions_part(path: Path) -> str:
    """Return the name of the part that holds the sheet of actions."""
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        return next(
            name
            for name in parts
            if "Suojatien valaistus" in archive.read(name).decode() and b"Tilan p" in archive.read(name)
        )


def relations(kind: str, target: str) -> str:
    """Return a relations part with one relation."""
    return f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{kind}" Target="{target}"/></Relationships>'


def workbook(path: Path, sheet: str, *, main: str = MAIN, office: str = OFFICE, before: str = "") -> Path:
    """Write a bare workbook whose only sheet is called Toimenpiteet and holds the given XML."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            relations(f"{office}/officeDocument", "xl/workbook.xml"),
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            relations(f"{office}/worksheet", "worksheets/sheet1.xml"),
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Toimenpiteet" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", f'{before}<worksheet xmlns="{main}">{sheet}</worksheet>')
    return path


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


HEAD = f'<row r="1">{text_cell("A1", "Toimenpide")}{text_cell("B1", "Vastuutaho")}</row>'
FIRST = f'<row r="2">{text_cell("A2", "Hirviaita")}{text_cell("B2", "Kunta")}</row>'


def titles(path: Path) -> list[str]:
    return [one.record.title for one in desk.preview(path).new if isinstance(one.record, Action)]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("vanha.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "exchange.not_workbook"),
        ("nimetty.xlsx", b"\xd0\xcf\x11\xe0" + "Workbook".encode("utf-16-le") * 50, "exchange.damaged"),
        (
            "salattu.xlsx",
            b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "exchange.encrypted",
        ),
        ("taulukko.xlsx", b"Toimenpide;Tila\nHirviaita;OK\n", "exchange.csv"),
        ("taulukko2.xlsx", "Toimenpide;Tila".encode("utf-16"), "exchange.csv"),
        ("tyhja.xlsx", b"", "exchange.empty"),
        ("~$out.xlsx", b"\x09sihteeri", "exchange.owner_file"),
        ("kuva.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0", "exchange.not_workbook"),
        ("sivu.xlsx", b"<html></html>", "exchange.web_page"),
        ("raportti.xlsx", b"\xef\xbb\xbf\r\n  <!DOCTYPE html><table></table>", "exchange.web_page"),
        ("vanha.xlsx", b'<?xml version="1.0"?><Workbook xmlns="urn:x"></Workbook>', "exchange.web_page"),
        ("leveä.xlsx", "<html><body>ä</body></html>".encode("utf-16"), "exchange.web_page"),
        ("nollia.xlsx", b"\0" * 5000, "exchange.zeros"),
        ("._vienti.xlsx", b"\0\5\x16\7\0\2\0\0Mac OS X        " + b"\0" * 60, "exchange.mac_companion"),
        ("vastaus.xlsx", b'{"error": "login"}', "exchange.not_workbook"),
        ("tuloste.xlsx", b"%PDF-1.7", "exchange.not_workbook"),
        ("katkennut.xlsx", b"PK\x03\x04" + b"\0" * 100, "exchange.damaged"),
    ],
)
def test_that_what_is_no_workbook_is_refused_with_its_own_sentence(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    assert refusal(file) == code


def test_that_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "poissa.xlsx") == "file.not_found"
    assert refusal(tmp_path) == "file.not_readable"


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}, "exchange.damaged"),
        ({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<a/>", "xl/workbook.bin": "x"}, "exchange.xlsb"),
        ({"muistio.txt": "hei"}, "exchange.not_workbook"),
        ({"Index/Document.iwa": "x", "Metadata/Properties.plist": "x"}, "exchange.numbers"),
        (
            {"[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>", "word/document.xml": "<w/>"},
            "exchange.empty",
        ),
    ],
)
def test_that_other_zips_are_refused(tmp_path: Path, entries: dict[str, str], code: str) -> None:
    file = tmp_path / "muu.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    assert refusal(file) == code


def test_that_a_file_too_large_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "iso.xlsx"
    with file.open("wb") as handle:
        handle.truncate(FILE_LIMIT + 1)
    assert refusal(file) == "exchange.too_big"


def test_that_a_truncated_workbook_is_damaged(path: Path) -> None:
    file = path.with_name("puolikas.xlsx")
    file.write_bytes(path.read_bytes()[:20_000])
    assert refusal(file) == "exchange.damaged"


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE a [<!ENTITY x "y">]>',
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
    ],
)
def test_that_document_types_and_entities_are_refused(tmp_path: Path, prolog: str) -> None:
    assert (
        refusal(workbook(tmp_path / "xxe.xlsx", f"<sheetData>{HEAD}</sheetData>", before=prolog))
        == "exchange.dangerous_xml"
    )


def test_that_entities_are_refused_in_every_encoding_and_part(tmp_path: Path, path: Path) -> None:
    hidden = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><styleSheet/>'.encode("utf-16")
    for part in ("xl/styles.xml", "xl/workbook.xml", "_rels/.rels"):
        file = rewritten(path, lambda name, data, part=part: hidden if name == part else data)  # type: ignore[misc]
        assert refusal(file) == "exchange.dangerous_xml"


@pytest.mark.slow
def test_that_a_zip_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    file = tmp_path / "pommi.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(210):
                part.write(b" " * (1 << 20))
    assert effort(lambda: refusal(file)) < 1
    assert refusal(file) == "exchange.unpacks_too_big"


def test_that_too_many_and_double_entries_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "monta.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(2100):
            archive.writestr(f"{number}.xml", "")
    assert refusal(file) == "exchange.suspicious"
    double = tmp_path / "kahdesti.xlsx"
    with zipfile.ZipFile(double, "w") as archive:
        archive.writestr("xl/workbook.xml", "")
        archive.writestr("xl/WORKBOOK.xml", "")
    assert refusal(double) == "exchange.suspicious"


def test_that_deep_nesting_is_refused(tmp_path: Path) -> None:
    deep = "<a>" * 5000 + "</a>" * 5000
    assert refusal(workbook(tmp_path / "syva.xlsx", deep)) == "exchange.dangerous_xml"


def test_that_broken_xml_and_missing_parts_are_damage(tmp_path: Path, path: Path) -> None:
    assert refusal(workbook(tmp_path / "rikki.xlsx", "<sheetData><row></sheetData>")) == "exchange.damaged"
    assert (
        refusal(
            workbook(tmp_path / "viite.xlsx", '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>')
        )
        == "exchange.damaged"
    )
    gone = rewritten(path, lambda name, data: None if name == "xl/workbook.xml" else data)
    assert refusal(gone) == "exchange.not_workbook"
    lost = rewritten(path, lambda name, data: None if name == "xl/worksheets/sheet3.xml" else data)
    assert refusal(lost) == "exchange.damaged", "a sheet that got lost is not one without changes"


def test_that_strict_open_xml_is_read(tmp_path: Path) -> None:
    """Openpyxl opens such a file with no sheets and no error."""
    day = '<c r="C2" t="d"><v>2026-06-01T00:00:00</v></c>'
    head = HEAD.replace("</row>", text_cell("C1", "Määräaika") + "</row>")
    sheet = f"<sheetData>{head}{FIRST.replace('</row>', day + '</row>')}</sheetData>"
    file = workbook(tmp_path / "strict.xlsx", sheet, main=STRICT, office=STRICT_OFFICE)
    (new,) = desk.new(desk.preview(file), Action)
    assert (new.title, new.end) == ("Hirviaita", date(2026, 6, 1))


def test_that_macros_are_told_and_never_run(path: Path) -> None:
    file = path.with_name("makrot.xlsm")
    file.write_bytes(path.read_bytes())
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/vbaProject.bin", "x")
    found = desk.preview(file)
    assert found.is_empty
    assert desk.codes(found) == ["macros"]


def test_that_a_wrong_dimension_hides_no_rows(path: Path) -> None:
    part = actions_part(path)

    def lie(name: str, data: bytes) -> bytes:
        return data.replace(b"<sheetData>", b'<dimension ref="A1:B2"/><sheetData>') if name == part else data

    found = desk.preview(rewritten(path, lie))
    assert (found.unchanged, found.missing) == (municipality.ROWS, ())


@pytest.mark.slow
def test_that_a_million_blank_rows_cost_little_and_hide_nothing(tmp_path: Path) -> None:
    without_cells = '<row r="{}" spans="1:9" s="3" customFormat="1" ht="15"/>'
    with_cells = '<row r="{0}"><c r="A{0}" s="3"/><c r="B{0}" s="3"/></row>'
    blank = "".join((without_cells, with_cells)[number % 2].format(number) for number in range(3, 1_048_576))
    last = f'<row r="1048576">{text_cell("A1048576", "Viimeinen")}</row>'
    file = workbook(tmp_path / "pitka.xlsx", f"<sheetData>{HEAD}{FIRST}{blank}{last}</sheetData>")
    read: list[str] = []
    assert effort(lambda: read.extend(titles(file))) < 100  # 10 and 20 with rows of the one kind and of the other
    assert read == ["Hirviaita", "Viimeinen"]


def test_that_a_cell_in_the_last_corner_is_told_and_not_read(tmp_path: Path) -> None:
    far = f'<row r="1048576">{text_cell("XFD1048576", "kaukana")}</row>'
    file = workbook(tmp_path / "kulma.xlsx", f"<sheetData>{HEAD}{FIRST}{far}</sheetData>")
    found = desk.preview(file)
    assert [one.title for one in desk.new(found, Action)] == ["Hirviaita"]
    assert ("far_cells", "XFD1048576") in [(one.code, one.cell) for one in found.findings]


def test_that_rows_and_cells_without_places_are_counted(tmp_path: Path) -> None:
    def bare(text: str) -> str:
        return f'<c t="inlineStr"><is><t>{text}</t></is></c>'

    head = f"<row>{bare('Toimenpide')}{bare('Vastuutaho')}</row>"
    row = f"<row>{bare('Hirviaita')}{bare('Kunta')}</row>"
    file = workbook(tmp_path / "paikatta.xlsx", f"<sheetData>{head}{row}</sheetData>")
    assert titles(file) == ["Hirviaita"]


def test_that_rich_text_is_joined_and_readings_passed_over(tmp_path: Path) -> None:
    runs = '<r><t>Hirvi</t></r><r><rPr><b/></rPr><t>aita</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'
    rich = f'<c r="A2" t="inlineStr"><is>{runs}</is></c>'
    assert titles(workbook(tmp_path / "rikas.xlsx", f'<sheetData>{HEAD}<row r="2">{rich}</row></sheetData>')) == [
        "Hirviaita"
    ]


def test_that_tens_of_thousands_of_merges_do_no_harm(tmp_path: Path) -> None:
    merges = "".join(f'<mergeCell ref="A{n}:A{n + 1}"/>' for n in range(10, 60_000, 2))
    file = workbook(tmp_path / "yhd.xlsx", f"<sheetData>{HEAD}{FIRST}</sheetData><mergeCells>{merges}</mergeCells>")
    read: list[str] = []
    assert effort(lambda: read.extend(titles(file))) < 30  # 1.3
    assert read == ["Hirviaita"]


def test_that_a_workbook_of_the_1904_calendar_has_the_right_days(path: Path) -> None:
    part = actions_part(path)

    def shift(name: str, data: bytes) -> bytes:
        if name == "xl/workbook.xml":
            return re.sub(rb"<workbookPr\b", b'<workbookPr date1904="1"', data)
        if name == part:
            return data.replace(b"<v>46387</v>", b"<v>44925</v>").replace(b"<v>46023</v>", b"<v>44561</v>")
        return data

    file = rewritten(path, shift)
    assert file.read_bytes() != path.read_bytes()
    dates = [one for one in desk.preview(file).changed if one.id == municipality.ACTIONS[0]]
    assert dates == []


@pytest.mark.slow
def test_that_a_large_honest_file_passes(tmp_path: Path) -> None:
    head = f'<row r="1">{text_cell("A1", "Toimenpide")}{text_cell("B1", "Nro")}</row>'
    rows = "".join(
        f'<row r="{n}">{text_cell(f"A{n}", f"Toimenpide {n}")}{text_cell(f"B{n}", f"1.{n}")}</row>'
        for n in range(2, 12_000)
    )
    assert len(titles(workbook(tmp_path / "iso.xlsx", f"<sheetData>{head}{rows}</sheetData>"))) == 11_998


@pytest.mark.slow
def test_that_too_many_filled_rows_are_refused(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 505_000))
    assert refusal(workbook(tmp_path / "liikaa.xlsx", f"<sheetData>{rows}</sheetData>")) == "exchange.too_many_rows"


def test_that_every_refusal_has_a_sentence() -> None:
    source = Path(__file__).parents[2] / "turva_desktop" / "exchange"

    used = {
        code for file in source.rglob("*.py") for code in re.findall(r'"(exchange\.[a-z_]+)"', file.read_text("utf-8"))
    }
    assert used
    assert used <= set(MESSAGES)
