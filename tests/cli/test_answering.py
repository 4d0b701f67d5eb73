"""What a file leaves open, answered on the command line: by word, by cell, and remembered."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.line import Turva
from tests.cli.test_exchange import cell
from turva_desktop.domain.action import Action
from turva_desktop.domain.theme import Theme
from turva_desktop.store import Workspace

pytestmark = pytest.mark.slow


@pytest.fixture
def excel(turva: Turva, demo: Path) -> Path:
    """Return an answered file with a word that is no status, a day that there isn't, and a theme that nobody knows."""
    path = demo.parent.parent / "alueelta.xlsx"
    assert turva("export", demo, path).status == 0
    book = openpyxl.load_workbook(path)
    cell(book, "Toimenpiteet", "2.5", "Tila").value = "puolivälissä"
    cell(book, "Toimenpiteet", "2.4", "Määräaika").value = "30.2.2027"
    cell(book, "Toimenpiteet", "2.3", "Vastuutaho").value = "Pelastuslaitoksen päällystö"
    page: Any = book["Toimenpiteet"]
    headings = {one.value: one.column for one in page[1]}
    row = page.max_row + 1
    page.cell(row, headings["Toimenpide"]).value = "Kelluntapuvut"
    page.cell(row, headings["Painopiste"]).value = "T9 Vesillä"
    book.save(path)
    return path


def records(demo: Path, kind: type[Any]) -> dict[str, Any]:
    with Workspace(demo, read_only=True) as workspace, workspace.read() as tx:
        return {getattr(one, "title", "") or one.name: one for one in tx.all(kind)}


def test_that_one_stop_keeps_nothing_else_and_all_that_was_left_is_told(turva: Turva, demo: Path, excel: Path) -> None:
    taken = turva("import", demo, excel, "--apply", "--take-rest", "--json")
    assert (taken.status, taken.data["applied"]) == (0, True)
    assert {one["seen"] for one in taken.data["left_out"]} >= {"puolivälissä", "30.2.2027", "T9 Vesillä"}
    assert "Pelastuslaitoksen päällystö" in {one.lead for one in records(demo, Action).values()}


def test_that_questions_and_stops_are_answered_by_their_keys(
    turva: Turva, demo: Path, excel: Path, tmp_path: Path
) -> None:
    asked = turva("import", demo, excel, "--json").data
    keys = {one["code"]: one["key"] for one in asked["questions"]}
    answers = {
        keys["choice_unknown"]: "kesken",
        keys["reference_unknown"]: "create",
        asked["stops"][0]["mend"]: "28.2.2027",
    }
    (tmp_path / "vastaukset.json").write_text(json.dumps(answers), encoding="utf-8")
    taken = turva("import", demo, excel, "--answers", tmp_path / "vastaukset.json", "--apply", "--json")
    assert (taken.status, taken.data["applied"], taken.data["stops"]) == (0, True, [])
    new = records(demo, Action)["Kelluntapuvut"]
    assert new.theme_id == records(demo, Theme)["Vesillä"].id
    assert "2027-02-28" in {str(one.end) for one in records(demo, Action).values()}
    again = turva("import", demo, excel, "--json").data
    assert again["questions"] == [], "the words are known now"


def test_that_what_can_be_answered_is_told_beside_a_question(turva: Turva, demo: Path, excel: Path) -> None:
    told = turva("import", demo, excel).out
    assert "value:action_status:puolivälissä = ei aloitettu | kesken" in told
    assert "value:theme:t9 vesillä = " in told


def test_that_answers_that_fit_nothing_or_are_not_offered_are_told(
    turva: Turva, demo: Path, excel: Path, tmp_path: Path
) -> None:
    asked = turva("import", demo, excel, "--json").data
    word = next(one["key"] for one in asked["questions"] if one["code"] == "choice_unknown")
    strange = ("value:theme:olematon", "cell:actions!end:9999", "cell:nosuch!x:1", "deleted:131052-308T")
    answers = {word: "ihan mitä vain", asked["stops"][0]["mend"]: "28.2.2027", **dict.fromkeys(strange, "kesken")}
    (tmp_path / "vastaukset.json").write_text(json.dumps(answers), encoding="utf-8")
    told = turva("import", demo, excel, "--answers", tmp_path / "vastaukset.json", "--json")
    first, second = told.err.strip().splitlines()
    assert all(key in first for key in strange[:3])
    assert word in second
    assert asked["stops"][0]["mend"] not in told.err
    assert "131052-308T" not in told.err + told.out
    good = {word: "kesken"}
    (tmp_path / "vastaukset.json").write_text(json.dumps(good), encoding="utf-8")
    assert turva("import", demo, excel, "--answers", tmp_path / "vastaukset.json", "--json").err == ""


def test_that_answers_for_one_of_several_files_fit(turva: Turva, demo: Path, excel: Path, tmp_path: Path) -> None:
    word = next(one["key"] for one in turva("import", demo, excel, "--json").data["questions"])
    (tmp_path / "vastaukset.json").write_text(json.dumps({word: "empty", "x": "y"}), encoding="utf-8")
    plain = tmp_path / "toinen.xlsx"
    turva("export", demo, plain)
    told = turva("import", demo, excel, plain, "--answers", tmp_path / "vastaukset.json", "--json")
    assert told.err.strip().endswith(": x")


@pytest.mark.parametrize("odd", [[{"cell": "X"}], [{}], [{"choose": "theirs"}]])
def test_that_choices_that_name_no_conflict_are_refused(
    turva: Turva, demo: Path, excel: Path, tmp_path: Path, odd: object
) -> None:
    (tmp_path / "valinnat.json").write_text(json.dumps(odd), encoding="utf-8")
    told = turva("import", demo, excel, "--choices", tmp_path / "valinnat.json", "--json")
    assert told.status == 1
    assert "valinnat.json" in told.err
