"""What a file carries beside its values is told, and what hangs on a text is kept with it."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from turva_desktop.domain.action import Action
from turva_desktop.domain.language import Language
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.context import Context, Prior, View
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheets.actions import ACTIONS as SHEET

CROSSING = "Suojatien valaistus"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def on_cell(path: Path, heading: str, do: Any) -> Path:
    """Return the file with something done to a cell of the crossing's row."""

    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        do(page.cell(desk.row(page, CROSSING), desk.column(page, heading)))

    return desk.edited(path, edit)


def test_that_a_comment_is_told_with_its_words(path: Path) -> None:
    def comment(cell: Any) -> None:
        cell.comment = Comment("Vanhentunut: kysy kunnasta", "Tarkastaja")

    found = desk.preview(on_cell(path, "Toimenpide", comment))
    (note,) = found.notes
    assert (note.code, note.seen, note.understood) == ("comment", CROSSING, "Vanhentunut: kysy kunnasta")
    assert found.is_empty


def test_that_a_comment_does_not_carry_a_personal_identity_code_further(path: Path) -> None:
    def comment(cell: Any) -> None:
        cell.comment = Comment("Asukas 131052-308T kertoi", "Tarkastaja")

    (note,) = desk.preview(on_cell(path, "Toimenpide", comment)).notes
    assert (note.code, note.understood) == ("comment", "")


def test_that_struck_text_is_told_once_a_row(path: Path) -> None:
    def strike(book: Any) -> None:
        page = book["Toimenpiteet"]
        for heading in ("Toimenpide", "Vastuutaho", "Päätoimijat"):
            page.cell(desk.row(page, CROSSING), desk.column(page, heading)).font = Font(strike=True)

    (note,) = desk.preview(desk.edited(path, strike)).notes
    assert (note.code, note.seen, len(note.also)) == ("struck", CROSSING, 2)


@pytest.mark.parametrize(
    ("link", "text", "kept"),
    [
        ("https://example.fi/turva", "Ohje", "Ohje (https://example.fi/turva)"),
        ("http://example.fi", "Ohje verkossa", "Ohje verkossa (http://example.fi)"),
        ("mailto:kirjaamo@example.fi", "Kirjaamo", "Kirjaamo (kirjaamo@example.fi)"),
        ("https://example.fi", "https://example.fi/", "https://example.fi/"),
        ("mailto:kirjaamo@example.fi", "kirjaamo@example.fi", "kirjaamo@example.fi"),
    ],
)
def test_that_the_address_of_a_link_is_kept_in_the_text(path: Path, link: str, text: str, kept: str) -> None:
    def write(cell: Any) -> None:
        cell.value, cell.hyperlink = text, link

    found = desk.preview(on_cell(path, "Kuvaus", write))
    after = desk.taken(found)
    assert after.by_id(Action)[ACTIONS[0]].description == kept
    assert [one.code for one in found.findings] == (["link_kept"] if kept != text else [])
    assert desk.preview(on_cell(path, "Kuvaus", write), after).is_empty, "the same file again changes nothing"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///C:/ohje.exe", "ftp://example.fi"])
def test_that_a_link_of_another_kind_is_told_and_left_out(path: Path, link: str) -> None:
    def write(cell: Any) -> None:
        cell.value, cell.hyperlink = "Ohje", link

    found = desk.preview(on_cell(path, "Kuvaus", write))
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].description == "Ohje"
    (note,) = found.notes
    assert (note.code, note.understood.rstrip("/")) == ("link_left", link.rstrip("/"))


def test_that_a_link_on_a_day_is_told(path: Path) -> None:
    def link(cell: Any) -> None:
        cell.hyperlink = "https://example.fi"

    found = desk.preview(on_cell(path, "Määräaika", link))
    assert [one.code for one in found.findings] == ["link_left"]
    assert found.is_empty


@pytest.mark.parametrize("text", ["\u200b", " \u200b\u2060 ", "\ufeff"])
def test_that_a_cell_of_unseen_characters_is_empty_and_told(path: Path, text: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Vastuutaho": text}))
    assert found.is_empty
    assert [one.code for one in found.notes] == ["only_invisible"]


@pytest.mark.parametrize("dash", ["-", "–", "—", "−", " – "])
def test_that_a_dash_alone_empties_the_cell_however_long_it_is(path: Path, dash: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Vastuutaho": dash}))
    assert desk.changes(found) == {"lead": ("Tekninen toimi", "")}
    new = desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Polku", "Vastuutaho": dash}))
    assert [one.lead for one in desk.new(new, Action)] == [""]


@pytest.mark.parametrize("text", ["  Poliisi", "Poliisi\n", "\u00a0Poliisi\u2009"])
def test_that_spaces_that_go_are_told_once_a_sheet(path: Path, text: str) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Vastuutaho": text, "Kuvaus": text})
    (note,) = desk.preview(edited).notes
    assert (note.code, len(note.also)) == ("text_trimmed", 1)


def test_that_line_ends_made_alike_are_told() -> None:
    parsed = TextCodec().parse(RawCell(RawKind.TEXT, "a\r\nb"), Prior(), Context(view=View(municipality.content())))
    assert (parsed.value, [one.code for one in parsed.remarks]) == ("a\nb", ["text_trimmed"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.12.2027 mennessä", "2027-12-31"),
        ("viimeistään 1.6.2027", "2027-06-01"),
        ("senast 31.12.2027", "2027-12-31"),
        ("31.12.-27", "2027-12-31"),
        ("1.3.–28", "2028-03-01"),
        ("1. guovvamánu 2027", "2027-02-01"),
        ("guovvamánu 1. b. 2027", "2027-02-01"),
        ("1. juovlamánnu 2027", "2027-12-01"),
    ],
)
def test_that_a_day_is_read_also_with_words_around_it(path: Path, text: str, day: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Määräaika": text}))
    after = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert (str(after.end), after.schedule_text) == (day, "")
    told = [one.code for one in found.findings]
    assert told == (["date_with_words"] if "mennessä" in text or "viim" in text or "senast" in text else [])


@pytest.mark.parametrize("text", ["kevääseen 2027 mennessä", "vuoden 2027 loppuun mennessä"])
def test_that_words_that_are_no_day_stay_words(path: Path, text: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Määräaika": text}))
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].schedule_text == text


@pytest.mark.slow
@pytest.mark.parametrize("language", Language)
def test_that_messages_name_headings_in_the_files_own_language(language: Language, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", language=language)
    heading, title = SHEET.column("description").heading[language], SHEET.title[language]

    def edit(book: Any) -> None:
        page = book[title]
        page.tables.clear()
        page.delete_cols(desk.column(page, heading))

    (note,) = desk.preview(desk.edited(path, edit)).notes
    assert (note.code, note.seen) == ("column_missing", heading)
