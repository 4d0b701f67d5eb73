"""Files as other programs write them: names of parts, extensions, formats, and what hangs on cells."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl.comments import Comment as Note
from openpyxl.drawing.image import Image
from openpyxl.styles import Font
from PIL import Image as Picture

from tests.exchange import desk, municipality
from tests.exchange.test_hostile_files import (
    FIRST,
    HEAD,
    MAIN,
    refusal,
    rewritten,
    text_cell,
    workbook,
)
from turva_desktop.domain.action import Action
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.grid import Comment, Grid
from turva_desktop.exchange.number_formats import shows_date, shows_share
from turva_desktop.exchange.raw import RawKind

X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return an export that openpyxl has saved: with shared texts, as most programs write them."""
    return desk.edited(desk.export(tmp_path / "out.xlsx"), lambda book: None)


def renamed(path: Path, rename: Callable[[str], str], more: dict[str, bytes] | None = None) -> Path:
    """Zip a workbook anew under other names."""
    target = path.with_name("renamed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            one = zipfile.ZipInfo("placeholder")
            one.filename = rename(name)  # ZipInfo itself would put slashes right
            new.writestr(one, old.read(name))
        for name, data in (more or {}).items():
            new.writestr(name, data)
    return target


def is_whole(path: Path) -> bool:
    found = desk.preview(path)
    return (found.unchanged, found.is_empty, found.missing) == (municipality.ROWS, True, ())


def cell_facts(path: Path, sheet: str = "Toimenpiteet") -> Grid:
    return next(one.grid for one in read_book(path).sheets if one.title == sheet)


@pytest.mark.parametrize(
    "rename",
    [
        lambda name: name.replace("sharedStrings", "SharedStrings"),
        str.upper,
        lambda name: name.replace("/", "\\"),
        lambda name: f"./{name}",
        lambda name: f"/{name}",
        lambda name: f".\\{name}".replace("/", "\\"),
    ],
)
def test_that_parts_are_found_however_their_names_are_written(path: Path, rename: Callable[[str], str]) -> None:
    assert is_whole(renamed(path, rename))


def test_that_folders_and_a_macs_twins_are_passed_over(path: Path) -> None:
    more = {"xl/": b"", "__MACOSX/xl/._workbook.xml": b"\0\5\x16\7", ".DS_Store": b"x"}
    assert is_whole(renamed(path, str, more))


def test_that_bytes_before_and_after_the_file_do_no_harm(path: Path) -> None:
    data = path.read_bytes()
    for name, more in (("alku", b"\r\n" + data), ("loppu", data + b"\r\n" * 40), ("merkki", b"\xef\xbb\xbf" + data)):
        file = path.with_name(f"{name}.xlsx")
        file.write_bytes(more)
        assert is_whole(file), name


@pytest.mark.parametrize(
    "folder", ["worksheets\\", ".\\worksheets\\", "./worksheets/", "../xl/worksheets/", "\\xl\\worksheets\\"]
)
def test_that_relations_lead_to_their_parts_whichever_slashes_they_have(path: Path, folder: str) -> None:
    def change(name: str, data: bytes) -> bytes:
        old = b'Target="/xl/worksheets/'
        return data.replace(old, f'Target="{folder}'.encode()) if name == "xl/_rels/workbook.xml.rels" else data

    file = rewritten(path, change)
    with zipfile.ZipFile(file) as archive:
        assert folder.encode() in archive.read("xl/_rels/workbook.xml.rels")
    assert is_whole(file)


def test_that_two_parts_of_one_name_are_refused_however_they_are_written(path: Path) -> None:
    assert refusal(renamed(path, str, {"XL/Workbook.xml": b"<a/>"})) == "exchange.suspicious"
    assert refusal(renamed(path, str, {"./xl/workbook.xml": b"<a/>"})) == "exchange.suspicious"


@pytest.mark.parametrize(
    ("part", "before", "inside"),
    [
        ("xl/workbook.xml", b"</workbook>", '<x:workbookPr date1904="1"/>'),
        ("xl/workbook.xml", b"</workbook>", '<x:sheet name="Vieras" sheetId="99" id="rId99"/>'),
        ("xl/styles.xml", b"</cellXfs>", '<x:xf numFmtId="14"/>'),
        ("xl/sharedStrings.xml", b"<si>", "<x:si><x:t>vieras</x:t></x:si>"),
        ("sheet", b"</sheetData>", '<x:row r="2"><x:c r="D2" t="str"><x:v>vieras</x:v></x:c></x:row>'),
        ("sheet", b"</worksheet>", '<x:mergeCells><x:mergeCell ref="D2:D9"/></x:mergeCells>'),
    ],
)
@pytest.mark.parametrize("home", [X14, "urn:example:other-program"])
def test_that_an_extensions_element_is_not_taken_for_a_real_one_of_its_name(
    path: Path, part: str, before: bytes, inside: str, home: str
) -> None:
    wanted = actions_part_of(path) if part == "sheet" else part
    extension = f'<x:ext xmlns:x="{home}" uri="{{E}}">{inside}</x:ext>'.encode()

    def extend(name: str, data: bytes) -> bytes:
        assert name != wanted or before in data
        return data.replace(before, extension + before, 1) if name == wanted else data

    assert is_whole(rewritten(path, extend))


def test_that_what_newer_programs_choose_is_passed_over_and_what_older_fall_back_on_is_read(tmp_path: Path) -> None:
    def chosen(word: str, text: str) -> str:
        return f'<mc:{word} Requires="x14"><row r="2">{text_cell("A2", text)}</row></mc:{word}>'

    both = f'<mc:AlternateContent xmlns:mc="{COMPATIBILITY}">{chosen("Choice", "Uusi")}{chosen("Fallback", "Vanha")}'
    file = workbook(tmp_path / "kaksi.xlsx", f"<sheetData>{HEAD}{both}</mc:AlternateContent></sheetData>")
    assert [one.title for one in desk.new(desk.preview(file), Action)] == ["Vanha"]


def test_that_a_prefix_of_its_own_changes_nothing(path: Path) -> None:
    """Programs of other makers write `x:row` for `row`, in the same namespace."""

    def prefixed(name: str, data: bytes) -> bytes:
        if not name.startswith("xl/worksheets/sheet"):
            return data
        text = re.sub(r"<(/?)([A-Za-z]\w*)(?=[\s/>])", r"<\1x:\2", data.decode())
        return text.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"').encode()

    assert is_whole(rewritten(path, prefixed))


@pytest.mark.parametrize(
    ("number", "code", "date_shown"),
    [
        (14, "", True),
        (0, "", False),
        (164, "d.m.yyyy", True),
        (164, "pp.kk.vvvv", True),
        (164, "pp\\.kk\\.vvvv", True),
        (164, "[$-40B]P.K.VVVV;@", True),
        (164, "TT.MM.JJJJ", True),
        (164, "jj/mm/aaaa", True),
        (164, "g/m/aaaa", True),
        (164, "åååå-MM-DD", True),
        (164, "tt:mm", True),
        (164, "[h]:mm:ss", True),
        (164, "mm:ss.0", True),
        (164, "Yleinen", False),
        (164, "Standard", False),
        (164, 'General" kpl"', False),
        (164, "0.00", False),
        (164, "# ##0 kpl", False),
        (164, "#,##0.00 [$mk-40B]", False),
        (164, "0 mk", False),
        (164, '0" päivää"', False),
        (164, "@", False),
        (164, "0 %", False),
        (9, "", False),
    ],
)
def test_that_a_format_shows_days_in_whatever_language_its_letters_are(
    number: int, code: str, date_shown: bool
) -> None:
    assert shows_date(number, code) is date_shown


def test_that_shares_are_told_by_their_format() -> None:
    assert [shows_share(*one) for one in ((9, ""), (164, "0.0 %"), (164, '0" %"'), (0, ""))] == [
        True,
        True,
        False,
        False,
    ]


def test_that_days_in_a_localised_format_are_days(path: Path) -> None:
    edited = desk.put(
        path, "Toimenpiteet", "Suojatien valaistus", {"Määräaika": date(2027, 5, 31)}, formats="pp.kk.vvvv"
    )
    assert desk.changes(desk.preview(edited))["end"][1] == "31.5.2027"


def test_that_what_hangs_on_cells_is_read_with_them(path: Path, tmp_path: Path) -> None:
    Picture.new("RGB", (8, 8)).save(tmp_path / "kuva.png")

    def hang(book: Any) -> None:
        page = book["Toimenpiteet"]
        page["D2"].comment = Note("Pitääkö tämä paikkansa?", "Esimerkki Henkilö")
        page["D3"].hyperlink = "https://example.org/ohje#luku"
        page["D4"].font = Font(strike=True)
        page["D5"] = '=HYPERLINK("mailto:a@example.org";"kirjoita")'
        page.add_image(Image(str(tmp_path / "kuva.png")), "E6")

    grid = cell_facts(desk.edited(path, hang, "hung.xlsx"))
    assert grid.facts[2, 4].comments == (Comment(author="Esimerkki Henkilö", text="Pitääkö tämä paikkansa?"),)
    assert grid.facts[3, 4].link == "https://example.org/ohje#luku"
    assert grid.facts[4, 4].struck
    assert grid.facts[6, 5].picture
    assert set(grid.facts) >= {(2, 4), (3, 4), (4, 4), (6, 5)}


def test_that_an_untouched_export_has_nothing_hanging_on_its_records(tmp_path: Path) -> None:
    for one in read_book(desk.export(tmp_path / "out.xlsx")).sheets:
        struck = [place for place, fact in one.grid.facts.items() if fact.struck or fact.picture or fact.comments]
        assert struck == [], one.title


def test_that_a_discussion_is_read_once_though_it_is_written_twice(path: Path) -> None:
    threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    sheet = actions_part_of(path)
    rels = sheet.replace("worksheets/", "worksheets/_rels/") + ".rels"
    more = {
        "xl/threadedComments/one.xml": (
            f'<ThreadedComments xmlns="{threads}"><threadedComment ref="H3" id="a"><text>Valot puuttuvat.</text>'
            '</threadedComment><threadedComment ref="H3" id="b" parentId="a"><text>Tilattu.</text></threadedComment>'
            "</ThreadedComments>"
        ),
        "xl/comments9.xml": (
            f'<comments xmlns="{MAIN}"><authors><author>tc=a</author></authors><commentList><comment ref="H3" '
            'authorId="0"><text><t>[Threaded comment]\n\nComment:\n  Valot puuttuvat.</t></text></comment>'
            "</commentList></comments>"
        ),
    }
    links = (
        f'<Relationship Id="c1" Type="{office}/comments" Target="/xl/comments9.xml"/><Relationship Id="c2" '
        'Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        'Target="../threadedComments/one.xml"/></Relationships>'
    ).encode()
    file = renamed(path, str, {name: text.encode() for name, text in more.items()})
    file = rewritten(file, lambda name, data: data.replace(b"</Relationships>", links) if name == rels else data)
    assert [one.text for one in cell_facts(file).facts[3, 8].comments] == ["Valot puuttuvat.", "Tilattu."]


def test_that_a_picture_in_a_cell_is_no_error(tmp_path: Path) -> None:
    cell = '<c r="B2" t="e" vm="1"><v>#VALUE!</v></c>'
    file = workbook(
        tmp_path / "kuva.xlsx", f'<sheetData>{HEAD}<row r="2">{text_cell("A2", "Hirviaita")}{cell}</row></sheetData>'
    )
    grid = cell_facts(file)
    assert 2 not in grid.rows[2]
    assert grid.facts[2, 2].picture
    assert desk.preview(file).stops == ()


@pytest.mark.parametrize(
    "struck",
    ["<r><rPr><strike/></rPr><t>{}</t></r>", '<r><t>alku </t></r><r><rPr><strike val="1"/></rPr><t>{}</t></r>'],
)
def test_that_text_struck_in_part_is_told(tmp_path: Path, struck: str) -> None:
    row = (
        f'<row r="2"><c r="A2" t="inlineStr"><is>{struck.format("Hirviaita")}</is></c>{text_cell("B2", "Kunta")}</row>'
    )
    assert set(cell_facts(workbook(tmp_path / "yli.xlsx", f"<sheetData>{HEAD}{row}</sheetData>")).facts) == {(2, 1)}


def test_that_rows_which_the_spreadsheet_calls_sums_are_known(path: Path, tmp_path: Path) -> None:
    part = actions_part_of(path)
    with zipfile.ZipFile(path) as archive:
        last = max(map(int, re.findall(rb'<row r="(\d+)"', archive.read(part))))
    file = rewritten(
        path,
        lambda name, data: re.sub(rb"<table ", b'<table totalsRowCount="1" ', data) if "/tables/" in name else data,
    )
    assert cell_facts(file).totals == {last}
    formulas = ("SUBTOTAL(109,A2:A2)", "SUM(A2)")
    sums = "".join(f'<row r="{n}"><c r="A{n}"><f>{one}</f><v>1</v></c></row>' for n, one in enumerate(formulas, 3))
    assert cell_facts(workbook(tmp_path / "summa.xlsx", f"<sheetData>{HEAD}{FIRST}{sums}</sheetData>")).totals == {3}


@pytest.mark.parametrize("length", [32_768, 40_000])
@pytest.mark.parametrize("kind", ["inlineStr", "str"])
def test_that_a_cell_longer_than_excels_own_is_not_taken(tmp_path: Path, length: int, kind: str) -> None:
    text = "a" * length
    body = f"<is><t>{text}</t></is>" if kind == "inlineStr" else f"<v>{text}</v>"
    rows = f'<row r="2">{text_cell("A2", "Hirviaita")}<c r="B2" t="{kind}">{body}</c></row>'
    file = workbook(tmp_path / "pitka.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")
    assert cell_facts(file).rows[2][2].kind is RawKind.TOO_LONG
    assert [(one.code, one.cell) for one in desk.preview(file).stops] == [("cell_too_long", "B2")]


def test_that_a_cell_as_long_as_excels_longest_is_taken(tmp_path: Path) -> None:
    rows = f'<row r="2">{text_cell("A2", "a" * 32_767)}</row>'
    assert (
        cell_facts(workbook(tmp_path / "raja.xlsx", f"<sheetData>{HEAD}{rows}</sheetData>")).rows[2][1].kind
        is RawKind.TEXT
    )


def actions_part_of(path: Path) -> str:
    """Return the part of the sheet of actions by its title."""
    with zipfile.ZipFile(path) as archive:
        book, links = archive.read("xl/workbook.xml").decode(), archive.read("xl/_rels/workbook.xml.rels").decode()
    link = re.search(r'name="Toimenpiteet"[^>]*r:id="(\w+)"', book)
    assert link
    target = next(one for one in re.findall(r"<Relationship [^>]*>", links) if f'Id="{link[1]}"' in one)
    found = re.search(r'Target="/?([^"]+)"', target)
    assert found
    return found[1] if found[1].startswith("xl/") else f"xl/{found[1]}"
