"""Conflicts and questions decided on the command line: all by one side, or one by one from a file."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.cli.line import Turva, everything_in
from tests.cli.test_exchange import cell, edit
from turva_desktop.domain.action import Action
from turva_desktop.services import Services
from turva_desktop.store import Workspace

pytestmark = pytest.mark.slow

OURS: dict[str, dict[str, Any]] = {
    "2.5": {"lead": "Rehtori", "description": "Alku. Oma lisäys.", "partners": ("Poliisi", "Oma taho")},
    "2.4": {"cost_source": "Talousarvio"},
}
THEIRS = {
    "2.5": {"Vastuutaho": "Martat", "Kuvaus": "Alku. Toinen lisäys.", "Yhteistyötahot": "Poliisi; LC"},
    "2.4": {"Kustannusten lähde": "Avustus"},
}


def action(demo: Path, number: str) -> Action:
    with Workspace(demo, read_only=True) as workspace:
        return next(one for one in Services(workspace).actions.actions.all() if one.number == number)


def change_here(demo: Path, changes: dict[str, dict[str, Any]]) -> None:
    with Workspace(demo, author="Sihteeri") as workspace:
        actions = Services(workspace).actions
        for number, fields in changes.items():
            actions.edit(next(one.id for one in actions.actions.all() if one.number == number), **fields)


@pytest.fixture
def excel(turva: Turva, demo: Path) -> Path:
    """Return a file in which the same fields have been edited as here, all of them otherwise."""
    path = demo.parent.parent / "takaisin.xlsx"
    change_here(demo, {"2.5": {"description": "Alku.", "partners": ("Poliisi", "Pelastuslaitos")}})
    assert turva("export", demo, path).status == 0
    change_here(demo, OURS)

    def change(workbook: Any) -> None:
        for number, fields in THEIRS.items():
            for heading, value in fields.items():
                cell(workbook, "Toimenpiteet", number, heading).value = value

    edit(path, change)
    return path


@pytest.fixture
def told(turva: Turva, demo: Path, excel: Path) -> dict[str, dict[str, Any]]:
    """Return the conflicts of the preview by their field."""
    answer = turva("import", demo, excel, "--json")
    assert answer.status == 2
    return {one["field"]: one for one in answer.data["conflict_list"]}


def write(path: Path, data: object) -> Path:
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_that_a_conflict_tells_all_its_sides_and_who_made_ours(told: dict[str, dict[str, Any]]) -> None:
    assert set(told) == {"lead", "description", "partners", "cost_source"}
    lead = told["lead"]
    assert (lead["ours"], lead["theirs"], lead["ours_by"]) == ("Rehtori", "Martat", "Sihteeri")
    assert lead["ours_at"].startswith("20")
    assert {"sheet", "cell", "record", "id", "base", "options"} <= set(lead)
    description = told["description"]
    assert (description["base"], description["both"]) == ("Alku.", "Alku. Oma lisäys. Toinen lisäys.")


def test_that_every_conflict_is_decided_one_by_one_from_a_file(
    turva: Turva, demo: Path, excel: Path, told: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    chosen = {"lead": "theirs", "description": "both", "partners": "both", "cost_source": "ours"}
    choices = write(tmp_path / "valinnat.json", [{**told[field], "choose": side} for field, side in chosen.items()])
    answer = turva("import", demo, excel, "--choices", choices, "--apply", "--json")
    assert (answer.status, answer.data["applied"]) == (0, True), answer.err
    taken = action(demo, "2.5")
    assert taken.lead == "Martat"
    assert taken.description == "Alku. Oma lisäys. Toinen lisäys."
    assert set(taken.partners) == {"Poliisi", "Oma taho", "LC"}, "what both took away is away"
    assert action(demo, "2.4").cost_source == "Talousarvio"
    assert turva("undo", demo).status == 0
    assert action(demo, "2.5").lead == "Rehtori"


def test_that_a_conflict_without_a_choice_stays_open_unless_a_side_is_chosen_for_the_rest(
    turva: Turva, demo: Path, excel: Path, told: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    conflicts = [{**one, "choose": "theirs" if one["field"] == "lead" else None} for one in told.values()]
    choices = write(tmp_path / "valinnat.json", {"conflict_list": conflicts})
    before = everything_in(demo.parent)
    waits = turva("import", demo, excel, "--choices", choices, "--apply", "--json")
    assert (waits.status, waits.data["applied"]) == (2, False)
    assert everything_in(demo.parent) == before
    assert turva("import", demo, excel, "--choices", choices, "--choose", "ours", "--apply").status == 0
    assert (action(demo, "2.5").lead, action(demo, "2.4").cost_source) == ("Martat", "Talousarvio")


def test_that_both_joins_what_can_be_joined(turva: Turva, demo: Path, excel: Path) -> None:
    assert turva("import", demo, excel, "--choose", "both", "--apply").status == 0
    assert {"Rehtori", "Martat"} <= set(action(demo, "2.5").lead.split("; "))


def test_that_both_leaves_open_what_cannot_be_joined(turva: Turva, demo: Path, excel: Path) -> None:
    change_here(demo, {"2.3": {"end": date(2028, 1, 31)}})
    edit(excel, lambda workbook: setattr(cell(workbook, "Toimenpiteet", "2.3", "Määräaika"), "value", "31.3.2029"))
    before = everything_in(demo.parent)
    answer = turva("import", demo, excel, "--choose", "both", "--apply")
    assert answer.status == 2
    assert "--choices" in answer.out
    assert everything_in(demo.parent) == before


def test_that_a_question_is_answered_by_its_key(turva: Turva, demo: Path, excel: Path, tmp_path: Path) -> None:
    edit(excel, lambda workbook: setattr(cell(workbook, "Toimenpiteet", "2.2", "Määräaika"), "value", "3/4/2027"))
    asked = turva("import", demo, excel, "--json").data["questions"]
    (question,) = asked
    for name, data in (
        ("a.json", {question["key"]: question["options"][0]}),
        ("b.json", [{**question, "answer": question["options"][0]}]),
    ):
        answers = write(tmp_path / name, data)
        answer = turva("import", demo, excel, "--answers", answers, "--choose", "ours", "--json")
        assert (answer.status, answer.data["questions"]) == (0, [])
        assert "3.4.2027" in {one["after"] for one in answer.data["changes"]}


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("--choices", "{"),
        ("--choices", '{"other": 1}'),
        ("--choices", "[1]"),
        ("--choices", '[{"id": "x", "field": "lead", "choose": "ours"}]'),
        ("--answers", "not json"),
        ("--answers", '["a"]'),
        ("--answers", '{"key": 5}'),
    ],
)
def test_that_a_file_that_decides_nothing_is_refused_with_a_sentence(
    turva: Turva, demo: Path, excel: Path, tmp_path: Path, option: str, text: str
) -> None:
    path = tmp_path / "outo.json"
    path.write_text(text, encoding="utf-8")
    before = everything_in(demo.parent)
    answer = turva("import", demo, excel, "--apply", option, path)
    assert answer.status == 1
    assert "outo.json" in answer.err
    assert everything_in(demo.parent) == before


@pytest.mark.parametrize(
    "change",
    [{"choose": "maybe"}, {"field": "partners2"}, {"ours": "Something else"}, {"choose": "both", "field": "x"}],
)
def test_that_a_choice_that_the_preview_does_not_offer_is_refused(
    turva: Turva, demo: Path, excel: Path, told: dict[str, dict[str, Any]], tmp_path: Path, change: dict[str, str]
) -> None:
    choices = write(tmp_path / "valinnat.json", [{**told["lead"], "choose": "theirs", **change}])
    answer = turva("import", demo, excel, "--choices", choices, "--apply")
    assert (answer.status, action(demo, "2.5").lead) == (1, "Rehtori")
    assert "valinnat.json" in answer.err


def test_that_a_file_of_choices_that_is_not_there_is_told(turva: Turva, demo: Path, excel: Path) -> None:
    answer = turva("import", demo, excel, "--choices", demo.parent / "ei ole.json")
    assert answer.status == 1
    assert "ei ole.json" in answer.err
