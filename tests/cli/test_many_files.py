"""Many files at once from the command line, what each brought, and what was left out of it."""

import shutil
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from tests.cli.line import Turva
from tests.cli.test_exchange import cell, edit
from turva_desktop.store import Workspace

pytestmark = pytest.mark.slow  # real workbooks


@pytest.fixture
def excel(turva: Turva, demo: Path) -> Path:
    path = demo.parent.parent / "ulos.xlsx"
    assert turva("export", demo, path).status == 0
    return path


def answered(excel: Path, name: str, number: str, heading: str, value: object) -> Path:
    """Return a sender's file: the export with one cell filled in."""
    path = Path(shutil.copy(excel, excel.with_name(name)))

    def fill(book: object) -> None:
        cell(book, "Toimenpiteet", number, heading).value = value

    edit(path, fill)
    return path


def steps(demo: Path) -> list[str]:
    with Workspace(demo, read_only=True) as workspace, workspace.read() as tx:
        return [one.label for one in tx.steps()]


def test_that_each_file_is_a_step_and_a_broken_one_does_not_stop_the_others(
    turva: Turva, demo: Path, excel: Path
) -> None:
    one = answered(excel, "a.xlsx", "2.5", "Vastuutaho", "Poliisi")
    other = answered(excel, "b.xlsx", "2.4", "Vastuutaho", "Martat")
    broken = excel.with_name("rikki.xlsx")
    broken.write_bytes(b"PK\3\4 ei mikaan")
    before = len(steps(demo))
    answer = turva("import", demo, one, broken, other, "--apply", "--json")
    assert answer.status == 3
    assert [(told["file"], told["applied"], len(told["stops"])) for told in answer.data["files"]] == [
        ("a.xlsx", True, 0),
        ("rikki.xlsx", False, 1),
        ("b.xlsx", True, 0),
    ]
    assert (answer.data["applied"], answer.err.startswith("rikki.xlsx: ")) == (True, True)
    assert steps(demo)[: len(steps(demo)) - before] == ["exchange.import", "exchange.import"]
    assert turva("undo", demo).status == 0
    again = turva("import", demo, one, other, "--json")
    assert [told["changed"] for told in again.data["files"]] == [0, 1], "only the second file was taken back"


def test_that_the_worst_of_several_files_is_the_answer(turva: Turva, demo: Path, excel: Path) -> None:
    one = answered(excel, "a.xlsx", "2.5", "Vastuutaho", "Poliisi")
    assert turva("import", demo, one, one, "--json").status == 0
    stopped = answered(excel, "b.xlsx", "2.5", "Kuvaus", "131052-308T")
    told = turva("import", demo, one, stopped)
    assert told.status == 3
    assert [line for line in told.out.splitlines() if line in {"a.xlsx:", "b.xlsx:"}] == ["a.xlsx:", "b.xlsx:"]
    for option in ("--choices", "--map"):
        assert turva("import", demo, one, stopped, option, excel.with_name("x.json")).status == 1


def test_that_the_rest_is_taken_when_asked_and_what_was_left_is_told(turva: Turva, demo: Path, excel: Path) -> None:
    path = answered(excel, "a.xlsx", "2.5", "Kuvaus", "131052-308T")
    book = openpyxl.load_workbook(path)
    cell(book, "Toimenpiteet", "2.4", "Määräaika").value = datetime(2027, 3, 31)  # noqa: DTZ001 - as Excel has it
    book.save(path)
    assert turva("import", demo, path, "--apply", "--json").data["applied"] is False
    answer = turva("import", demo, path, "--apply", "--take-rest", "--json")
    assert (answer.status, answer.data["applied"]) == (0, True)
    (left,) = answer.data["left_out"]
    assert (left["sheet"], left["field"], "131052" in str(left)) == ("Toimenpiteet", "Kuvaus", False)
    again = turva("import", demo, path, "--apply", "--take-rest", "--json")
    assert (again.status, again.data["applied"]) == (1, False), "nothing is left that could be taken"


def test_that_a_file_of_an_export_unknown_here_is_never_applied_without_a_choice(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(demo, tmp_path / "kollega.turva"))
    path = tmp_path / "kollegalta.xlsx"
    assert turva("export", copy, path).status == 0
    edited = answered(path, "muokattu.xlsx", "2.5", "Vastuutaho", "Poliisi")
    answer = turva("import", demo, edited, "--apply", "--json")
    assert (answer.status, answer.data["base"], answer.data["applied"]) == (2, "none", False)
    assert [(one["base"], one["theirs"]) for one in answer.data["conflict_list"]] == [(None, "Poliisi")]
    words = turva("import", demo, edited)
    assert words.out.startswith("Tämä työtila ei tunne vientiä")
    left = turva("import", demo, edited, "--apply", "--choose", "ours", "--json")
    assert (left.status, left.data["applied"], len(left.data["left_out"])) == (0, False, 1)
    taken = turva("import", demo, edited, "--apply", "--choose", "theirs", "--json")
    assert (taken.status, taken.data["applied"]) == (0, True)
