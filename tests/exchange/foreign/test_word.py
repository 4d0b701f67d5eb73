"""Word plans: headings become chapters, tables go the same way as those of a workbook, and nothing is lost unsaid."""

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.exchange import desk, municipality
from tests.exchange.foreign import table
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import ChapterId, new_id
from turva_desktop.domain.plan import Chapter
from turva_desktop.exchange.book import read_book


def fill(document: Any, rows: list[list[str]]) -> Any:
    """Add a table to a document."""
    made = document.add_table(rows=0, cols=max(map(len, rows)))
    for row in rows:
        for cell, text in zip(made.add_row().cells, row, strict=False):
            cell.text = text
    return made


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Return a plan with a title, two chapters of text and two tables under headings of their own."""
    document = docx.Document()
    document.add_paragraph("Lumikylän turvallisuussuunnitelma", style="Title")
    document.add_heading("1 Johdanto", 1)
    document.add_paragraph("Turvallisuus syntyy arjessa.")
    document.add_paragraph("kylät", style="List Bullet")
    document.add_heading("2 Toimenpiteet", 1)
    document.add_heading("2.1 Asuminen", 2)
    headings = ["Toimenpide", "Vastuutaho", "Aikataulu"]
    fill(document, [headings, ["Palovaroittimet", "Pelastuslaitos", "31.12.2027 mennessä. Tila: kesken"]])
    document.add_heading("2.2 Vapaa-aika", 2)
    fill(document, [headings, ["Jääturvallisuus", "Koulut", "talvi 2027"]])
    document.add_heading("3 Seuranta", 1)
    document.add_paragraph("Työryhmä seuraa suunnitelmaa.")
    document.save(str(tmp_path / "suunnitelma.docx"))
    return tmp_path / "suunnitelma.docx"


def chapters(path: Path) -> dict[str, str]:
    return {one.heading: one.text for one in desk.new(table.preview(path), Chapter)}


def test_that_headings_become_chapters_and_tables_actions_under_their_headings(plan: Path) -> None:
    found = table.preview(plan)
    assert {one.heading: one.text for one in desk.new(found, Chapter)} == {
        "1 Johdanto": "Turvallisuus syntyy arjessa.\n\n- kylät",
        "2 Toimenpiteet": "",
        "3 Seuranta": "Työryhmä seuraa suunnitelmaa.",
    }
    assert table.themes(found) == {"Palovaroittimet": "Asuminen", "Jääturvallisuus": "Vapaa-aika"}
    assert table.statuses(found) == {"Palovaroittimet": ActionStatus.IN_PROGRESS}
    assert desk.codes(found) == []


def test_that_the_same_document_again_is_nothing_new(plan: Path) -> None:
    assert table.preview(plan, desk.taken(table.preview(plan))).is_empty


def test_that_merged_cells_of_a_document_are_filled_down_and_spans_are_chapters(tmp_path: Path) -> None:
    document = docx.Document()
    made = fill(
        document,
        [
            ["Tavoite", "Toimenpide", "Vastuutaho"],
            ["Liikenne", "", ""],
            ["Nopeudet laskevat", "Näytöt", "Kunta"],
            ["", "Valvonta", "Poliisi"],
        ],
    )
    made.cell(1, 0).merge(made.cell(1, 2))
    made.cell(2, 0).merge(made.cell(3, 0))
    document.save(str(tmp_path / "taulukko.docx"))
    found = table.preview(tmp_path / "taulukko.docx")
    assert table.goals(found) == {"Näytöt": "Nopeudet laskevat", "Valvonta": "Nopeudet laskevat"}
    assert set(table.themes(found).values()) == {"Liikenne"}


def test_that_bold_lines_serve_as_headings_where_nobody_used_styles(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("Tausta").bold = True
    document.add_paragraph("Kunnassa on kolme kylää.")
    document.add_paragraph().add_run("Arviointi").bold = True
    document.add_paragraph("Arvio tehdään vuosittain.")
    document.save(str(tmp_path / "muistio.docx"))
    assert chapters(tmp_path / "muistio.docx") == {
        "Tausta": "Kunnassa on kolme kylää.",
        "Arviointi": "Arvio tehdään vuosittain.",
    }


def test_that_insertions_and_controls_are_read_and_deletions_are_not(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Tausta", 1)
    paragraph = document.add_paragraph("Kylissä on ")._p
    for inside in (
        "<w:ins {0} w:id='1' w:author='x'><w:r><w:t>kolme</w:t></w:r></w:ins>",
        "<w:del {0} w:id='2' w:author='x'><w:r><w:delText>viisi</w:delText></w:r></w:del>",
        "<w:moveFrom {0} w:id='3' w:author='x'><w:r><w:t>muualle</w:t></w:r></w:moveFrom>",
        "<w:sdt {0}><w:sdtContent><w:r><w:t xml:space='preserve'> taloa</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:r {0}><w:rPr><w:vanish/></w:rPr><w:t>piilossa</w:t></w:r>",
    ):
        paragraph.append(parse_xml(inside.format(nsdecls("w"))))
    document.save(str(tmp_path / "merkityt.docx"))
    assert chapters(tmp_path / "merkityt.docx") == {"Tausta": "Kylissä on kolme taloa"}


def test_that_footnotes_and_comments_are_told_to_be_left_out(tmp_path: Path, plan: Path) -> None:
    noted = tmp_path / "viitteet.docx"
    with zipfile.ZipFile(plan) as source, zipfile.ZipFile(noted, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        for part in ("footnotes", "comments"):
            target.writestr(f"word/{part}.xml", f"<w:{part} {nsdecls('w')}><w:t>Viite</w:t></w:{part}>")
    assert {"word_footnotes", "word_comments"} <= set(desk.codes(table.preview(noted)))


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_that_a_document_with_a_document_type_is_refused(tmp_path: Path, plan: Path, part: str) -> None:
    bad = tmp_path / "paha.docx"
    with zipfile.ZipFile(plan) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist():
            head = b'<!DOCTYPE x [<!ENTITY a "ha">]>' if name == part else b""
            body = source.read(name)
            start = body.index(b"?>") + 2 if body.startswith(b"<?xml") else 0
            target.writestr(name, body[:start] + head + body[start:])
    with pytest.raises(TurvaError, match="dangerous_xml"):
        read_book(bad)


def test_that_deleted_text_is_told_to_be_left_out(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Tausta", 1)
    paragraph = document.add_paragraph("Kylissä on taloja.")._p
    gone = "<w:del {0} w:id='2' w:author='x'><w:r><w:delText>Ja teitä.</w:delText></w:r></w:del>"
    paragraph.append(parse_xml(gone.format(nsdecls("w"))))
    document.save(str(tmp_path / "poistettu.docx"))
    assert desk.codes(table.preview(tmp_path / "poistettu.docx")) == ["word_deletions"]
    document = docx.Document()
    document.add_heading("Tausta", 1)
    document.add_paragraph("Kylissä on taloja.")
    document.save(str(tmp_path / "puhdas.docx"))
    assert desk.codes(table.preview(tmp_path / "puhdas.docx")) == []


@pytest.mark.parametrize("own", ["Johdanto", "2. johdanto"])
def test_that_an_empty_chapter_of_the_same_title_is_filled(plan: Path, own: str) -> None:
    empty = Chapter(id=ChapterId(new_id()), plan_id=municipality.PLAN, position=9, heading=own)
    content = Content([*municipality.content().every(), empty])
    found = table.preview(plan, content)
    assert "1 Johdanto" not in [one.heading for one in desk.new(found, Chapter)]
    assert (found.conflicts, found.questions, found.stops) == ((), (), ())
    after = desk.taken(found)
    filled = after.get(Chapter, empty.id)
    assert filled is not None
    assert (filled.heading, filled.text) == (own, "Turvallisuus syntyy arjessa.\n\n- kylät")
    again = table.preview(plan, after)
    assert (again.new, again.changed, again.conflicts) == ((), (), ())


def test_that_a_chapter_that_says_something_else_is_never_written_over(plan: Path) -> None:
    told = Chapter(id=ChapterId(new_id()), plan_id=municipality.PLAN, position=9, heading="Johdanto", text="Oma.")
    found = table.preview(plan, Content([*municipality.content().every(), told]))
    after = desk.taken(found).get(Chapter, told.id)
    assert after is not None
    assert after.text == "Oma."


def test_that_an_empty_document_is_said_to_be_so(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "tyhjä.docx"))
    with pytest.raises(TurvaError, match="empty"):
        read_book(tmp_path / "tyhjä.docx")
