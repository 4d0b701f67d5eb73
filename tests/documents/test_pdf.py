"""PDF: what validators, a structure reader of our own and foreign programs find in it."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from tests.documents.pdf_reader import Node, Reading, failures
from tests.documents.samples import SAMI, SENTENCE, SWEDISH, chart, document, long_table, minutes, picture, themes
from turva_desktop.documents.content import build
from turva_desktop.documents.content.model import Contents, ListItem, NumberedList, Table
from turva_desktop.documents.pdf.file import render_pdf
from turva_desktop.documents.pdf.tables import column_widths, common_widths
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language


def program(name: str) -> str:
    """Return a foreign program, or skip the test."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: poppler-utils, qpdf)")
    return found


def spoken(node: Node) -> list[tuple[str, str]]:
    """Return the blocks of a structure tree with their texts, in reading order."""
    return [(kid.tag, kid.text()) for kid in node.kids if isinstance(kid, Node)]


@pytest.fixture(scope="module")
def whole() -> bytes:
    """Return minutes with every kind of block, as PDF."""
    return render_pdf(minutes())


def test_that_minutes_pass_pdf_ua_and_pdf_a(whole: bytes) -> None:
    assert failures(whole) == []


def test_that_marks_and_structure_agree(whole: bytes) -> None:
    assert Reading(whole).errors == []


def test_that_the_structure_reads_like_the_document(whole: bytes) -> None:
    read = Reading(whole)
    blocks = spoken(read.root)
    assert [tag for tag, _ in blocks[:6]] == ["Figure", "H1", "P", "L", "P", "TOC"]
    assert ("H1", "Pöytäkirja 3/2026") in blocks
    assert ("H2", "§ 14\u00a0 Kokouksen avaus") in blocks
    assert ("H3", "Päätös") in blocks
    assert ("P", "Hyväksyttiin yksimielisesti.") in blocks
    assert ("P", (SENTENCE * 3).strip()) in blocks
    assert blocks[-1] == ("P", "Oikaisuvaatimusohje on liitteenä.")
    assert read.language == "fi-FI"
    assert read.title == "Pöytäkirja 3/2026"


def test_that_links_and_other_languages_are_marked(whole: bytes) -> None:
    root = Reading(whole).root
    spans = {node.entries["Lang"]: node.text() for node in root.all("Span")}
    assert spans == {"sv-FI": SWEDISH, "se-FI": SAMI}
    assert "suunnitelman sivu" in [node.text() for node in root.all("Link")]


def test_that_a_link_over_two_lines_is_one_link_with_two_places(tmp_path: Path) -> None:
    text = "hyvinvointi ja turvallisuus " * 6
    data = render_pdf(document(build.paragraph(build.link(text.strip(), "https://a.example/b"))))
    assert [node.text() for node in Reading(data).root.all("Link")] == [text.strip()]
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pikepdf.open(path) as file:
        targets = [str(link["/A"]["/URI"]) for link in file.pages[0].obj["/Annots"]]
    assert targets == ["https://a.example/b"] * 2


def test_that_table_cells_know_what_they_head() -> None:
    root = Reading(render_pdf(document(themes()))).root
    (table,) = root.all("Table")
    assert table.attributes["Summary"] == "Rivillä on teema, sarakkeissa toimenpiteiden määrät."
    assert [kid.tag for kid in table.kids if isinstance(kid, Node)] == ["Caption", "THead", "TBody"]
    assert [(cell.text(), cell.attributes["Scope"]) for cell in table.all("TH")] == [
        ("Teema", "Column"), ("OK", "Column"), ("Kesken", "Column"),
        ("Liikenneturvallisuus", "Row"), ("Varautuminen", "Row"), ("Yhteensä", "Row"),
    ]  # fmt: skip
    assert [cell.text() for cell in table.all("TD")] == ["6", "2", "8", "0", "14", "2"]


def test_that_a_chart_is_one_figure_with_its_alternative() -> None:
    (figure,) = Reading(render_pdf(document(chart()))).root.all("Figure")
    assert figure.entries["Alt"] == chart().alternative


def test_that_lists_have_marks_and_bodies() -> None:
    inner = NumberedList(items=(ListItem(content=build.inline("sisä")),), start=7)
    outer = replace(build.bullets(["a"]), items=(ListItem(content=build.inline("ulko"), sublist=inner),))
    (first, second) = Reading(render_pdf(document(outer))).root.all("L")
    assert [node.text() for node in first.all("Lbl")] == ["•", "7."]
    assert second.all("LBody")[0].text() == "sisä"
    assert (first.attributes["ListNumbering"], second.attributes["ListNumbering"]) == ("Disc", "Decimal")


def test_that_a_long_table_repeats_its_header_as_decoration() -> None:
    data = render_pdf(document(long_table()))
    read = Reading(data)
    assert read.pages >= 5
    assert failures(data) == []
    assert read.errors == []
    assert [cell.text() for cell in read.root.all("TH")] == ["Nro", "Toimenpide", "Määräaika"]
    assert len(read.root.all("Table")) == 1
    for texts in read.artifacts[1:]:
        assert {"Nro", "Toimenpide", "Määräaika"} <= set(texts)
    assert [row.kids[0].text() for row in read.root.all("TR")[1:] if isinstance(row.kids[0], Node)] == [
        f"{number}." for number in range(1, 141)
    ]


def test_that_a_cell_longer_than_a_page_goes_on_over_pages() -> None:
    read = Reading(render_pdf(document(build.table(["A", "B"], [["lyhyt", SENTENCE * 200], ["c", "d"]]))))
    assert read.pages > 3
    assert read.errors == []
    assert [cell.text() for cell in read.root.all("TD")] == ["lyhyt", (SENTENCE * 200).strip(), "c", "d"]


def test_that_pages_are_numbered_apart_from_the_content(whole: bytes) -> None:
    read = Reading(whole)
    assert [f"{page} ({read.pages})" in texts for page, texts in enumerate(read.artifacts, start=1)] == [
        True
    ] * read.pages
    assert all("Luonnos" in texts for texts in read.artifacts)
    assert f"1 ({read.pages})" not in read.root.text()


def test_that_bookmarks_follow_the_headings(whole: bytes) -> None:
    assert Reading(whole).bookmarks == [
        "Pöytäkirja 3/2026", "§ 14 Kokouksen avaus", "Päätös", "§ 15 Seuranta", "§ 16 Kokouksen päättäminen",
    ]  # fmt: skip


@pytest.mark.slow
def test_that_the_contents_tell_the_right_pages() -> None:
    parts = [part for n in range(60) for part in (build.heading(1, f"Luku {n}"), build.paragraph(SENTENCE * 9))]
    read = Reading(render_pdf(document(Contents(depth=1), *parts)))
    assert read.errors == []
    told = {title: int(page) for title, page in (node.text().rsplit(" ", 1) for node in read.root.all("TOCI"))}
    assert len(told) == 60
    assert sorted(told.values()) == list(told.values())
    assert told["Luku 59"] == read.pages


def test_that_no_heading_stands_alone_at_the_end_of_a_page() -> None:
    for lines in range(30, 50):
        data = render_pdf(document(build.paragraph("rivi\n" * lines), build.heading(1, "Otsikko"), themes()))
        read = Reading(data)
        with_heading = _page_of(data, "Otsikko")
        assert with_heading == _page_of(data, "Liikenneturvallisuus"), lines
        assert read.pages <= 2


def test_that_facts_stay_with_the_table_they_introduce() -> None:
    about = build.facts([("Yhteys strategiaan", "Kuntastrategia"), ("Suunta", "Parempaan")])
    for lines in range(30, 50):
        data = render_pdf(document(build.paragraph("rivi\n" * lines), build.heading(1, "Otsikko"), about, themes()))
        assert _page_of(data, "Otsikko") == _page_of(data, "Liikenneturvallisuus"), lines


def test_that_the_lead_of_a_theme_stays_with_its_heading() -> None:
    lead = build.facts([("Vastuutaho", "Rehtori")])
    for lines in range(30, 50):
        about = (build.heading(2, "Otsikko"), build.paragraph("Kuvaus."), lead)
        above = build.paragraph("rivi\n" * lines)
        data = render_pdf(document(above, *about, build.heading(3, "Tavoite"), themes()))
        assert _page_of(data, "Otsikko") == _page_of(data, "Rehtori"), lines
        assert _page_of(data, "Tavoite") == _page_of(data, "Liikenneturvallisuus"), lines


def test_that_a_small_table_and_a_sum_are_not_parted_from_the_rest() -> None:
    for lines in range(30, 46):
        rows = [[f"Vuosi {n}", "1"] for n in range(3)]
        small = build.table(["Vuosi", "Osuus"], [*rows, build.row("Yhteensä", "3", total=True)])
        data = render_pdf(document(build.paragraph("rivi\n" * lines), small))
        assert _page_of(data, "Vuosi 0") == _page_of(data, "Yhteensä"), lines
        rows = [[f"Vuosi {n}", "1"] for n in range(9)]
        large = build.table(["Vuosi", "Osuus"], [*rows, build.row("Yhteensä", "9", total=True)])
        data = render_pdf(document(build.paragraph("rivi\n" * (lines - 8)), large))
        assert _page_of(data, "Vuosi 8") == _page_of(data, "Yhteensä"), lines


@pytest.mark.slow
def test_that_a_table_of_sums_only_fills_its_pages() -> None:
    rows = [build.row(f"Summa {n}", "1", total=True) for n in range(200)]
    assert Reading(render_pdf(document(build.table(["Nimi", "Määrä"], rows)))).pages < 10


def test_that_no_item_of_a_list_stands_alone_on_a_page() -> None:
    for lines in range(36, 50):
        listed = build.bullets(["Ensimmäinen", "Toinen", "Kolmas", "Neljäs"])
        data = render_pdf(document(build.paragraph("rivi\n" * lines), build.paragraph("Periaatteet:"), listed))
        assert _page_of(data, "Periaatteet") == _page_of(data, "Ensimmäinen") == _page_of(data, "Toinen"), lines
        assert _page_of(data, "Kolmas") == _page_of(data, "Neljäs"), lines


def test_that_tables_with_the_same_header_have_the_same_columns() -> None:
    def table(*texts: str) -> Table:
        return build.table(["Toimenpide", "Vastuutaho"], [texts], weights=(3, 1))

    short = table("Lyhyt", "Rehtori")
    wide = table("Toinen", "Liikenneturvallisuusryhmänkoollekutsuja")
    other = build.table(["Nimi", "Päivä"], [["A", "1.1.2026"]])
    widths = common_widths([short, wide, other], 480, Language.FI)
    assert widths[id(short)] == widths[id(wide)] != widths[id(other)]
    assert column_widths(short, 480, Language.FI) != widths[id(short)]


def test_that_the_short_cells_of_a_narrow_table_stand_together() -> None:
    rows = [["2026", "200 €"], ["2027", "400 €"]]
    wide, narrow = (build.table(["Vuosi", "Osuus"], rows, narrow=narrow) for narrow in (False, True))
    widths = common_widths([wide, narrow], 480, Language.FI)
    assert sum(widths[id(wide)]) == pytest.approx(480)
    assert sum(widths[id(narrow)]) < 240
    assert failures(render_pdf(document(narrow))) == []


def _page_of(data: bytes, text: str) -> int:
    import io

    wanted = b"<" + text.encode("utf-16-be").hex().upper().encode()
    with pikepdf.open(io.BytesIO(data)) as file:
        return next(number for number, page in enumerate(file.pages) if wanted in page.obj.Contents.read_bytes())


def test_that_the_same_content_gives_the_same_bytes(whole: bytes) -> None:
    assert render_pdf(minutes()) == whole
    assert render_pdf(replace(minutes(), created=date(2026, 9, 23))) != whole


def test_that_the_file_tells_nothing_but_the_document(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(whole)
    with pikepdf.open(path) as file:
        info = {key: str(value) for key, value in file.docinfo.items()}
        metadata = file.Root.Metadata.read_bytes().decode()
    assert info == {
        "/Title": "Pöytäkirja 3/2026",
        "/Subject": "Kokouspöytäkirja",
        "/Author": "Tuntsan kunta",
        "/Creator": "Turva",
        "/Producer": "Turva",
        "/CreationDate": "D:20260922000000Z",
        "/ModDate": "D:20260922000000Z",
    }
    assert "2026-09-22T00:00:00Z" in metadata


def test_that_undrawable_characters_show_a_mark_and_keep_their_text() -> None:
    data = render_pdf(document(build.paragraph("a 👍 b → c ☑")))
    assert "a 👍 b → c ☑" in Reading(data).root.text()
    assert "�".encode("utf-16-be").hex().upper().encode() in _contents(data)
    assert failures(data) == []


def _contents(data: bytes) -> bytes:
    import io

    with pikepdf.open(io.BytesIO(data)) as file:
        return b"".join(page.obj.Contents.read_bytes() for page in file.pages)


def test_that_a_word_wider_than_its_column_is_divided_with_a_hyphen() -> None:
    word = "hyvinvointikertomustyöryhmäsihteeristökokous" * 3
    data = render_pdf(document(build.paragraph(word)))
    text = Reading(data).root.text()
    assert "\u00ad" in text
    assert text.replace("\u00ad", "").endswith(word)


def test_that_a_page_on_its_side_is_wider_than_high() -> None:
    import io

    with pikepdf.open(io.BytesIO(render_pdf(replace(minutes(), landscape=True)))) as file:
        _, _, width, height = (float(edge) for edge in file.pages[0].mediabox)
    assert width > height


@pytest.mark.parametrize("language", list(Language))
def test_that_every_language_has_its_tag(language: Language) -> None:
    data = render_pdf(document(Contents(), build.heading(1, "A"), build.paragraph(SAMI), language=language))
    assert Reading(data).language == language.tag
    assert failures(data) == []


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"<svg/>", b"\xff\xd8\xff\xe0" + b"\0" * 40])
def test_that_a_logo_that_is_no_picture_is_the_users_business(data: bytes) -> None:
    with pytest.raises(TurvaError) as caught:
        render_pdf(replace(minutes(), logo=replace(picture(), data=data)))
    assert caught.value.code == "document.unreadable_picture"


def test_that_foreign_programs_read_the_text_in_order(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(whole)
    text = subprocess.run([program("pdftotext"), path, "-"], capture_output=True, check=True).stdout.decode()
    flat = re.sub(r"\s+", " ", text)
    for part in (SAMI, SWEDISH, "§ 14 Kokouksen avaus", "yksimielisesti"):
        assert part in flat
    order = [flat.index(part) for part in ("Aika", "Kokouksen avaus", "Ennakkoilmoitus", "Puheenjohtaja päätti")]
    assert order == sorted(order)
    result = subprocess.run([program("pdfinfo"), "-struct-text", path], capture_output=True, check=True)
    assert '"§ 14\u00a0 Kokouksen avaus"' in result.stdout.decode(errors="replace")


def test_that_qpdf_finds_no_fault(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(whole)
    result = subprocess.run([program("qpdf"), "--check", path], capture_output=True, check=False)
    assert result.returncode == 0, result.stdout.decode()


def test_that_every_letter_of_the_four_languages_is_drawn_as_itself() -> None:
    letters = "abcdefghijklmnopqrstuvwxyzåäöáčđŋšŧžéüæø ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÁČĐŊŠŦŽ 0123456789 §€–—”’…•½²≥→✓"
    content = _contents(render_pdf(document(build.paragraph(build.bold(letters), build.italic(letters), letters))))
    assert b"ActualText" not in content
    assert b"FFFD" not in content
