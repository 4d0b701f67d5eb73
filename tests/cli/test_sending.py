"""What is sent as Excel files: chosen sheets, who asks and by when, an empty template, a marked copy of what came."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.line import Turva, everything_in
from tests.cli.test_exchange import cell, edit
from turva_desktop.domain.language import Language
from turva_desktop.exchange.sheets import SHEETS

pytestmark = pytest.mark.slow


def first_sheet(path: Path) -> dict[str, str]:
    """Return what the first sheet says: the second column by the first."""
    book = openpyxl.load_workbook(path)
    said: dict[str, str] = {}
    for label, text in book.worksheets[0].iter_rows(max_col=2, values_only=True):
        said.setdefault(str(label), str(text))
    book.close()
    return said


def test_that_an_existing_file_is_written_over_only_by_force(turva: Turva, demo: Path, tmp_path: Path) -> None:
    sent = tmp_path / "x.xlsx"
    for command in (("export", demo, sent), ("template", sent), ("errors", demo, sent, tmp_path / "y.xlsx")):
        out = Path(command[-1])
        out.write_bytes(b"kallis")
        refused = turva(*command)
        assert (refused.status, out.read_bytes()) == (1, b"kallis")
        assert f"{out.name} on jo olemassa" in refused.err
        assert "--force" in refused.err
        out.unlink()
        assert turva(*command).status == 0
        assert turva(*command, "--force").status == 0


def test_that_only_the_wanted_sheets_go_and_the_others_are_named(turva: Turva, demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    answer = turva("export", demo, path, "--sheets", "actions, Seuranta", "--json")
    assert answer.data["withheld"] == {}
    book = openpyxl.load_workbook(path)
    seen = [page.title for page in book.worksheets if page.sheet_state == "visible"]
    assert seen == ["Tietoja", "Yhteenveto", "Toimenpiteet", "Seuranta"]
    assert "Kokoukset" in first_sheet(path)["Muut välilehdet"]
    back = turva("import", demo, path, "--json")
    assert (back.status, back.data["missing"], back.data["notes"]) == (0, 0, [])


def test_that_an_unknown_sheet_is_refused_with_those_that_there_are(turva: Turva, demo: Path, tmp_path: Path) -> None:
    refused = turva("export", demo, tmp_path / "x.xlsx", "--sheets", "actions,kaikki")
    assert refused.status == 1
    assert "kaikki" in refused.err
    assert "follow_up" in refused.err
    assert list(tmp_path.glob("*.xlsx")) == []


def test_that_the_first_sheet_says_whom_to_answer_by_when_and_what_is_left_out(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.xlsx"
    given = ("--contact", "Koordinaattori, puh. 0400", "--reply-by", "2026-12-15")
    answer = turva("export", demo, path, *given, "--json")
    assert answer.data["recipient"] == "Lapin hyvinvointialue", "the usual one"
    said = first_sheet(path)
    assert (said["Yhteyshenkilö"], said["Vastaus viimeistään"]) == ("Koordinaattori, puh. 0400", "15.12.2026")
    assert "Tila, Tilan päivä, Selite" in said["1."]
    assert {key for key in said if "salassa pidettäviä rivejä" in said[key]} == {"Päätökset", "Luvut"}
    assert turva("export", demo, path, "--reply-by", "15.12.2026", "--force").status == 64


@pytest.mark.parametrize("language", Language)
def test_that_a_template_has_every_sheet_and_no_rows(turva: Turva, tmp_path: Path, language: Language) -> None:
    path = tmp_path / "pohja.xlsx"
    assert turva("template", path, "--lang", language.value, "--json").data == {"file": str(path)}
    book = openpyxl.load_workbook(path)
    for sheet in SHEETS:
        page = book[sheet.title[language]]
        assert page.max_row == 2
        assert not any(one.value for one in page[2])
        assert not any(one.hidden for name, one in page.column_dimensions.items() if name != "A"), "all is open"
    book.close()


def test_that_a_filled_template_comes_in(turva: Turva, demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "pohja.xlsx"
    turva("template", path)

    def fill(book: Any) -> None:
        page = book["Toimenpiteet"]
        columns = {one.value: one.column for one in page[1]}
        page.cell(2, columns["Toimenpide"]).value = "Hiihtoladun valaistus"
        page.cell(2, columns["Vastuutaho"]).value = "Liikuntatoimi"

    edit(path, fill)
    answer = turva("import", demo, path, "--json")
    assert (answer.data["new"], answer.data["changed"], answer.data["stops"]) == (1, 0, [])
    assert "no_metadata" not in {one["code"] for one in answer.data["notes"]}, "nothing of it has been lost"


def test_that_a_damaged_file_is_marked_mended_and_taken_in(turva: Turva, demo: Path, tmp_path: Path) -> None:
    sent, copy = tmp_path / "x.xlsx", tmp_path / "y.xlsx"
    turva("export", demo, sent)

    def damage(book: Any) -> None:
        cell(book, "Toimenpiteet", "2.5", "Määräaika").value = "12.13.2026"
        cell(book, "Toimenpiteet", "2.4", "Vastuutaho").value = "Rajavartiosto"

    edit(sent, damage)
    before, bytes_sent = everything_in(demo.parent), sent.read_bytes()
    answer = turva("errors", demo, sent, copy, "--json")
    assert (answer.status, answer.data["findings"]["stop"]) == (0, 1)
    assert set(answer.data["findings"]) == {"stop", "ask", "note"}
    assert "1 kohta korjattava" in turva("errors", demo, sent, copy, "--force").out
    assert (everything_in(demo.parent), sent.read_bytes()) == (before, bytes_sent)
    edit(copy, lambda book: setattr(cell(book, "Toimenpiteet", "2.5", "Määräaika"), "value", "31.12.2027"))
    applied = turva("import", demo, copy, "--apply", "--json")
    assert (applied.status, applied.data["applied"], applied.data["changed"]) == (0, True, 2)
    assert applied.data["export_id"] == turva("import", demo, sent, "--json").data["export_id"]


def test_that_the_senders_own_file_is_never_written_over(turva: Turva, demo: Path, tmp_path: Path) -> None:
    sent = tmp_path / "x.xlsx"
    turva("export", demo, sent)
    before = sent.read_bytes()
    refused = turva("errors", demo, sent, sent, "--force")
    assert (refused.status, sent.read_bytes()) == (1, before)
    assert "lähettäjän oma tiedosto" in refused.err
