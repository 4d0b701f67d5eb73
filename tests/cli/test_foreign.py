"""Somebody else's tables and Word plans on the command line."""

import json
from pathlib import Path

import docx
import pytest

from tests.cli.line import Turva, everything_in
from tests.exchange import desk
from tests.store.dump import data_bytes
from turva_desktop.app.command_line import run

pytestmark = pytest.mark.slow

ODD = [["Asia", "Kuka hoitaa", "Muuta"], ["Sovitaan kyläkävelyistä yhdistysten kanssa", "Kyläyhdistys", "x"]]


def total(turva: Turva, demo: Path) -> int:
    return int(turva("summary", demo, "--json").data["total"]["total"])


def test_that_a_known_layout_is_previewed_with_its_mapping_taken_in_and_undone(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    rows = [
        ["Toimenpiteet", "Vastuutaho ja päätoimijat", "Aikataulu/Toteumatilanne", "Rahoitus"],
        ["Lumenpudotuksen ohje", "Tekninen toimi", "31.12.2027 mennessä. Tila: toteutunut", "omana työnä"],
    ]
    path = desk.plain(tmp_path / "lista.xlsx", rows)
    before = data_bytes(demo)
    shown = turva("import", demo, path, "--json")
    assert (shown.status, shown.data["new"], shown.data["applied"]) == (0, 1, False)
    mapping = shown.data["mapping"]
    assert (mapping["sheet"], mapping["header_row"]) == ("Taul1", 1)
    assert [one["field"] for one in mapping["columns"]] == ["title", "lead_and_actors", "end_and_status", "funding"]
    assert mapping["columns"][0]["samples"] == ["Lumenpudotuksen ohje"]
    assert turva("import", demo, path, "--apply").status == 0
    assert total(turva, demo) == 37
    assert turva("undo", demo).status == 0
    assert data_bytes(demo) == before


def test_that_an_unclear_table_asks_for_a_mapping_and_takes_it_back(turva: Turva, demo: Path, tmp_path: Path) -> None:
    path = desk.plain(tmp_path / "lista.xlsx", ODD)
    asked = turva("import", demo, path, "--apply", "--json")
    assert asked.status == 2
    assert "--map" in asked.err
    assert asked.data["mapping"]["columns"][0]["suggestions"][0] == "title"
    assert total(turva, demo) == 36
    asked.data["mapping"]["columns"][0]["field"] = "title"
    edited = tmp_path / "map.json"
    told = asked.data["mapping"]
    told["columns"][0]["field"] = "title"
    edited.write_text(json.dumps(told), "utf-8")
    taken = turva("import", demo, path, "--map", edited, "--apply", "--json")
    assert (taken.status, taken.data["applied"], taken.data["new"]) == (0, True, 1)


def test_that_a_mapping_is_remembered_for_the_next_file_with_the_same_headings(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, told = desk.plain(tmp_path / "lista.xlsx", ODD), tmp_path / "map.json"
    told.write_text('{"columns": {"A": "title"}}', "utf-8")
    assert run(["import", str(demo), str(path)]) == 2
    assert run(["import", str(demo), str(path), "--map", str(told)]) == 0
    assert run(["import", str(demo), str(path)]) == 0, "also before it was taken in: a question may be open first"
    other = desk.plain(tmp_path / "toinen.xlsx", [["Otsikko"], [], ODD[0], ["Turvailta", "SPR", ""]])
    assert run(["import", str(demo), str(other)]) == 0
    assert "Turvailta" in capsys.readouterr().out


def test_that_a_word_plan_is_taken_in(turva: Turva, demo: Path, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("9 Kylien oma luku", 1)
    document.add_paragraph("Kylissä asutaan.")
    document.save(str(tmp_path / "suunnitelma.docx"))
    answer = turva("import", demo, tmp_path / "suunnitelma.docx", "--apply", "--json")
    assert (answer.status, answer.data["new"], answer.data["applied"]) == (0, 1, True)
    assert answer.data["mapping"]["headings"] == ["9 Kylien oma luku"]


@pytest.mark.parametrize("told", ["ei json", '{"columns": {"A": "toimenpide"}}', '{"sheet": "Muu", "columns": []}'])
def test_that_a_mapping_that_does_not_fit_is_refused_with_a_sentence(
    turva: Turva, demo: Path, tmp_path: Path, told: str
) -> None:
    path = desk.plain(tmp_path / "lista.xlsx", ODD)
    (tmp_path / "map.json").write_text(told, "utf-8")
    before = everything_in(demo.parent)
    answer = turva("import", demo, path, "--map", tmp_path / "map.json", "--apply")
    assert (answer.status, answer.out) == (1, "")
    assert "map.json" in answer.err
    assert everything_in(demo.parent) == before


def test_that_an_export_needs_no_mapping(turva: Turva, demo: Path, tmp_path: Path) -> None:
    turva("export", demo, tmp_path / "vienti.xlsx")
    (tmp_path / "map.json").write_text("{}", "utf-8")
    answer = turva("import", demo, tmp_path / "vienti.xlsx", "--map", tmp_path / "map.json")
    assert answer.status == 1
    assert "--map" in answer.err
