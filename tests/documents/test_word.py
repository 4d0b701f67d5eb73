"""Word documents as python-docx and LibreOffice read them."""

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from tests.documents.samples import SAMI, chart, document, long_table, minutes, themes
from turva_desktop.documents.content import build, rich_text
from turva_desktop.documents.content.model import Document
from turva_desktop.documents.word.file import render_word
from turva_desktop.documents.word.text import add_field
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language


def opened(made: Document, template: bytes | None = None) -> WordDocument:
    """Return a document as python-docx reads it back."""
    return docx.Document(io.BytesIO(render_word(made, template)))


def template(*, kind: str = "document", macros: bool = False) -> bytes:
    """Return a municipality's template: own heading colour, own header, text to be replaced."""
    word = docx.Document()
    word.add_paragraph("Poistettava ohjeteksti")
    word.styles["Heading 1"].font.name = "Garamond"
    word.sections[0].header.paragraphs[0].text = "Kunnan oma ylätunniste"
    out = io.BytesIO()
    word.save(out)
    made = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(b"wordprocessingml.document.main", f"wordprocessingml.{kind}.main".encode())
            target.writestr(name, data)
        if macros:
            target.writestr("word/vbaProject.bin", b"x")
    return made.getvalue()


def test_that_everything_stands_in_a_real_style() -> None:
    styles = {
        paragraph.text: paragraph.style.name
        for paragraph in opened(minutes()).paragraphs
        if paragraph.style is not None
    }
    assert styles["Pöytäkirja 3/2026"] == "Title"
    assert styles["§ 14\u00a0 Kokouksen avaus"] == "Heading 1"
    assert styles["Päätös"] == "Heading 2"
    assert styles["Hyväksyttiin yksimielisesti."] == "Body Text"
    assert styles["valaistus"] == "List Bullet"
    assert styles["Nuokkari"] == "List Number"
    assert styles["Taulukko 1. Toimenpiteet teemoittain"] == "Caption"
    assert styles["Sihteeri\nPöytäkirjanpitäjä"] == "Signature Line"


def test_that_a_table_has_a_header_row_that_repeats() -> None:
    (table,) = opened(document(long_table())).tables
    flagged = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
    assert flagged == [True] + [False] * 140
    assert [cell.text for cell in table.rows[0].cells] == ["Nro", "Toimenpide", "Määräaika"]


def test_that_low_rows_stay_whole_and_facts_stay_with_their_table() -> None:
    about = build.facts([("Suunta", "Parempaan")])
    rows = build.table(["Toimenpide"], [["Lyhyt"], ["pitkä " * 400]])
    word = opened(document(build.heading(1, "Tavoite"), about, rows, build.paragraph("Loppu.")))
    whole = [
        row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None for row in word.tables[0].rows
    ]
    assert whole == [True, True, False]
    kept = {one.text: one.paragraph_format.keep_with_next for one in word.paragraphs}
    assert kept["Suunta\tParempaan"] is True
    assert not kept["Loppu."]


def test_that_a_table_tells_its_name_and_summary() -> None:
    (table,) = opened(document(themes())).tables
    told = [
        part.get(qn("w:val")) for name in ("Caption", "Description") for part in table._tbl.iter(qn(f"w:tbl{name}"))
    ]
    assert told == [themes().caption, themes().summary]
    assert [cell.text for cell in table.rows[3].cells] == ["Yhteensä", "14", "2"]
    assert all(run.bold for cell in table.rows[3].cells for run in cell.paragraphs[0].runs)


def test_that_the_document_and_its_passages_have_their_languages() -> None:
    word = opened(minutes())
    assert [part.get(qn("w:val")) for part in word.styles.element.iter(qn("w:lang"))] == ["fi-FI"]
    marked = {
        run.text: part.get(qn("w:val"))
        for paragraph in word.paragraphs
        for run in paragraph.runs
        for part in run._r.iter(qn("w:lang"))
    }
    assert marked[SAMI] == "se-FI"
    assert "sv-FI" in marked.values()


def test_that_each_numbered_list_counts_from_its_own_start() -> None:
    word = opened(document(*rich_text.blocks("1. a\n2. b\n\nväli\n\n5. c")))
    numbers = [part.get(qn("w:val")) for part in word.element.body.iter(qn("w:numId"))]
    assert numbers[0] == numbers[1] != numbers[2]
    root = word.part.numbering_part.element
    starts = {
        part.get(qn("w:numId")): [start.get(qn("w:val")) for start in part.iter(qn("w:startOverride"))]
        for part in root.findall(qn("w:num"))
    }
    assert (starts[numbers[0]], starts[numbers[2]]) == (["1"], ["5"])


def test_that_pictures_have_alternative_texts() -> None:
    word = opened(minutes())
    assert [part.get("descr") for part in word.element.body.iter(qn("wp:docPr"))] == [
        "Tuntsan kunnan tunnus",
        chart().alternative,
    ]


def test_that_the_file_names_no_person_and_no_machine() -> None:
    properties = opened(minutes()).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("Tuntsan kunta", "", "")
    assert (properties.title, properties.language, properties.revision) == ("Pöytäkirja 3/2026", "fi-FI", 1)
    assert properties.created is not None
    assert properties.created.date() == date(2026, 9, 22)


def test_that_pages_are_numbered() -> None:
    header = opened(minutes()).sections[0].header._element
    assert [part.text.strip() for part in header.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_that_the_same_content_gives_the_same_bytes() -> None:
    first = render_word(minutes())
    assert render_word(minutes()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("kind", ["document", "template"])
def test_that_a_template_gives_its_looks_and_not_its_text(kind: str) -> None:
    word = opened(minutes(), template(kind=kind))
    assert "Poistettava ohjeteksti" not in [paragraph.text for paragraph in word.paragraphs]
    assert word.styles["Heading 1"].font.name == "Garamond"
    assert word.sections[0].header.paragraphs[0].text == "Kunnan oma ylätunniste"
    assert "fi-FI" in [part.get(qn("w:val")) for part in word.styles.element.iter(qn("w:lang"))]


def test_that_every_page_of_a_template_tells_what_it_is_and_its_number() -> None:
    word = docx.Document()
    section = word.sections[0]
    section.header.paragraphs[0].text = "Kunnan oma ylätunniste"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Ensimmäisen sivun tunniste"
    out = io.BytesIO()
    word.save(out)
    made = opened(replace(minutes(), marking="Sisältää salassa pidettävää"), out.getvalue()).sections[0]
    for header, own in ((made.header, "Kunnan oma"), (made.first_page_header, "Ensimmäisen sivun")):
        assert header.paragraphs[0].text.startswith(own)
        assert "Sisältää salassa pidettävää" in header.paragraphs[1].text
        assert "PAGE" in "".join(header._element.itertext())


def test_that_a_templates_own_page_number_is_not_doubled() -> None:
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "Kunnan oma ylätunniste"
    add_field(word.sections[0].footer.paragraphs[0], "PAGE", "1")
    out = io.BytesIO()
    word.save(out)
    made = opened(replace(minutes(), marking=""), out.getvalue()).sections[0]
    assert [paragraph.text for paragraph in made.header.paragraphs] == ["Kunnan oma ylätunniste"]


def test_that_a_template_without_styles_or_lists_gets_ours() -> None:
    word = docx.Document()
    for style in list(word.styles):
        if style.name in {"List Bullet", "List Number", "Caption", "Heading 2", "Body Text"}:
            style.delete()
    numbering = word.part.numbering_part
    for key, relation in list(word.part.rels.items()):
        if not relation.is_external and relation.target_part is numbering:
            del word.part.rels[key]
    out = io.BytesIO()
    word.save(out)
    made = opened(minutes(), out.getvalue())
    assert "List Bullet" in [style.name for style in made.styles]
    assert "Päätös" in [part.text for part in made.paragraphs if part.style and part.style.name == "Heading 2"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7", template(macros=True), template(kind="wrong")])
def test_that_a_bad_template_is_the_users_business(data: bytes) -> None:
    with pytest.raises(TurvaError) as caught:
        render_word(minutes(), data)
    assert caught.value.code == "document.bad_template"


def test_that_links_lead_where_they_should() -> None:
    word = opened(document(build.paragraph(build.link("sivu", "https://a.example/b"))))
    (link,) = word.element.body.iter(qn("w:hyperlink"))
    assert word.part.rels[link.get(qn("r:id"))].target_ref == "https://a.example/b"


@pytest.mark.slow
@pytest.mark.parametrize("language", [Language.FI, Language.SE])
def test_that_libreoffice_opens_it_and_reads_the_same(language: Language, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None or not list(Path(office).resolve().parent.glob("libsw*lo.so")):
        pytest.skip("LibreOffice Writer is not installed (Debian: libreoffice-writer-nogui)")
    path = tmp_path / "a.docx"
    path.write_bytes(render_word(replace(minutes(), language=language)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        str(tmp_path),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    text = (tmp_path / "a.txt").read_text("utf-8-sig")
    for part in ("Pöytäkirja 3/2026", SAMI, "§ 14", "yksimielisesti", "Liikenneturvallisuus", "Ennakkoilmoitus"):
        assert part in text
