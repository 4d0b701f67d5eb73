"""Markdown goes out as text that people read, and its marks stay here when the text comes back edited."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import desk, municipality
from turva_desktop.domain.content import Content
from turva_desktop.domain.plan import Chapter
from turva_desktop.exchange.marked_up import without_marks

TEXT = "Kunta **sitoutuu** tähän.\n\n- *Poliisi* valvoo\n- [ohje](https://kunta.example/ohje_1) luetaan"
SHOWN = "Kunta sitoutuu tähän.\n\n- Poliisi valvoo\n- ohje (https://kunta.example/ohje_1) luetaan"


def content() -> Content:
    return Content(replace(one, text=TEXT) if isinstance(one, Chapter) else one for one in municipality.records())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (TEXT, SHOWN),
        ("***kaikki***", "kaikki"),
        ("__tärkeä__ ja _kursiivi_", "tärkeä ja kursiivi"),
        ("2*3*4 = 24", "2*3*4 = 24"),
        ("muuttuja_nimi_1", "muuttuja_nimi_1"),
        (r"\*\*ei lihavaa\*\*", r"\*\*ei lihavaa\*\*"),
        ("** väli **", "** väli **"),
        ("[x](javascript:alert)", "[x](javascript:alert)"),
        ("****", "****"),
        ("* luettelo\n* toinen", "* luettelo\n* toinen"),
    ],
)
def test_that_marks_go_and_everything_else_stays(text: str, shown: str) -> None:
    assert without_marks(text) == shown


@given(st.text(alphabet="*_[]()\\ab \nhttps://é", max_size=60))
def test_that_what_has_no_marks_stays_as_it_is(text: str) -> None:
    once = without_marks(text)
    assert without_marks(once) == once
    assert bool(once) == bool(text)


def test_that_the_cell_has_no_marks_and_comes_back_as_no_change(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", content())
    page = openpyxl.load_workbook(path)["Luvut"]
    assert page.cell(2, desk.column(page, "Teksti")).value == SHOWN
    assert desk.preview(path, content()).is_empty


def test_that_marks_stay_where_a_word_was_changed_beside_them(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", content())
    edited = desk.put(path, "Luvut", SHOWN, {"Teksti": SHOWN.replace("valvoo", "valvoo aina")})
    after = desk.taken(desk.preview(edited, content()))
    texts = {one.text for one in after.all(Chapter)}
    assert TEXT.replace("valvoo", "valvoo aina") in texts
