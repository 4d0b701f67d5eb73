"""Excel out and in from the command line: export, preview, apply, undo, and files that are not taken."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.line import Answer, Turva, everything_in
from tests.store.dump import data_bytes
from turva_desktop.services import Services
from turva_desktop.store import Workspace

ZERO = {"new": 0, "changed": 0, "conflicts": 0, "missing": 0, "stops": [], "questions": [], "notes": []}


@pytest.fixture
def excel(turva: Turva, demo: Path) -> Path:
    """Return the demo's Excel file, in a folder beside the workspace's."""
    path = demo.parent.parent / "alueelle.xlsx"
    assert turva("export", demo, path).status == 0
    return path


def edit(path: Path, change: Callable[[Any], None]) -> None:
    """Edit a workbook as its receiver would, and save it."""
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)


def cell(workbook: Any, sheet: str, number: str, heading: str) -> Any:
    """Return the cell of an action's row (by its number) under a heading."""
    rows = workbook[sheet]
    headings = {one.value: one.column for one in rows[1]}
    row = next(row for row in range(2, rows.max_row + 1) if rows.cell(row, headings["Nro"]).value == number)
    return rows.cell(row, headings[heading])


def set_status_and_date(workbook: Any) -> None:
    """Set action 2.5 done and give it a new due date."""
    cell(workbook, "Toimenpiteet", "2.5", "Tila").value = "toteutunut"
    cell(workbook, "Toimenpiteet", "2.5", "Määräaika").value = datetime(2027, 3, 31)  # noqa: DTZ001 - as Excel has it


def counts(answer: Answer) -> dict[str, Any]:
    """Return the agreed part of a preview."""
    return {key: answer.data[key] for key in ZERO}


@pytest.mark.slow
def test_that_an_export_tells_what_it_wrote_and_for_whom(turva: Turva, demo: Path, tmp_path: Path) -> None:
    answer = turva("export", demo, tmp_path / "x.xlsx", "--recipient", "Lapin hyvinvointialue", "--json")
    assert answer.status == 0
    assert answer.data["recipient"] == "Lapin hyvinvointialue"
    assert answer.data["withheld"] == {"chapters": 1, "decisions": 2}
    assert answer.data["withheld_in_all"] == 3
    assert len(answer.data["sha256"]) == 64
    workbook = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert {"Toimenpiteet", "Seuranta", "Kokoukset", "Päätökset", "Yhteenveto"} <= set(workbook.sheetnames)
    plain = turva("export", demo, tmp_path / "y.xlsx").out.splitlines()
    assert plain == [
        f"{tmp_path / 'y.xlsx'} tallennettiin. Vastaanottaja: Lapin hyvinvointialue.",
        "3 salassa pidettävää kohtaa jätettiin pois.",
    ], "where nobody is named, the wellbeing county"


def test_that_an_ended_authority_gives_way_to_its_successor(turva: Turva, demo: Path, tmp_path: Path) -> None:
    answer = turva("export", demo, tmp_path / "x.xlsx", "--recipient", "aluehallintovirasto", "--json")
    assert answer.status == 0
    assert answer.data["recipient"] == "Lupa- ja valvontavirasto (LVV)"


@pytest.mark.slow
def test_that_a_file_can_be_written_in_another_language(turva: Turva, demo: Path, tmp_path: Path) -> None:
    for language, sheet in (("sv", "Åtgärder"), ("en", "Actions")):
        assert turva("export", demo, tmp_path / f"{language}.xlsx", "--lang", language).status == 0
        assert sheet in openpyxl.load_workbook(tmp_path / f"{language}.xlsx").sheetnames
        assert counts(turva("import", demo, tmp_path / f"{language}.xlsx", "--json")) == ZERO


@pytest.mark.slow
def test_that_one_partys_actions_can_be_sent_alone(turva: Turva, demo: Path, tmp_path: Path) -> None:
    assert turva("export", demo, tmp_path / "p.xlsx", "--actions-of", "Poliisi").status == 0
    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx")["Toimenpiteet"]
    assert 1 <= sheet.max_row - 1 < 36
    answer = turva("import", demo, tmp_path / "p.xlsx", "--json")
    assert counts(answer) == ZERO, "the other actions are not missing"


@pytest.mark.slow
def test_that_an_unedited_file_changes_nothing(turva: Turva, demo: Path, excel: Path) -> None:
    before = data_bytes(demo)
    answer = turva("import", demo, excel, "--json")
    assert (answer.status, answer.err) == (0, "")
    assert counts(answer) == ZERO
    assert answer.data["unchanged"] > 400
    applied = turva("import", demo, excel, "--apply")
    assert applied.status == 0
    assert applied.out.endswith("Tuotavaa ei ole.\n")
    assert data_bytes(demo) == before


@pytest.mark.slow
def test_that_an_edited_status_and_date_are_previewed_applied_and_undone(turva: Turva, demo: Path, excel: Path) -> None:
    edit(excel, set_status_and_date)
    before, files = data_bytes(demo), everything_in(demo.parent)
    answer = turva("import", demo, excel, "--json")
    assert answer.status == 0
    assert counts(answer) == {**ZERO, "changed": 2}
    assert answer.data["applied"] is False
    told = {(one["heading"], one["before"], one["after"]) for one in answer.data["changes"]}
    assert told == {("Tila", "kesken", "toteutunut"), ("Määräaika", told_date(answer), "31.3.2027")}
    with_cells = {one["heading"]: (one["sheet"], one["cell"]) for one in answer.data["changes"]}
    workbook = openpyxl.load_workbook(excel)
    for heading in ("Tila", "Määräaika"):
        where = cell(workbook, "Toimenpiteet", "2.5", heading)
        assert with_cells[heading] == ("Toimenpiteet", where.coordinate)
    assert everything_in(demo.parent) == files, "a preview writes nothing"

    words = turva("import", demo, excel)
    assert "2 muuttunutta tietoa" in words.out.splitlines()[0]
    assert "kesken → toteutunut" in words.out
    assert "--apply" in words.out.splitlines()[-1]

    applied = turva("import", demo, excel, "--apply")
    assert applied.status == 0
    assert data_bytes(demo) != before
    assert turva("summary", demo, "--json").data["total"]["done"] == 27
    assert counts(turva("import", demo, excel, "--json")) == ZERO, "the second time there is nothing new"

    assert turva("undo", demo).out == "Kumottu: Excel-tiedosto tuotu\n"
    assert data_bytes(demo) == before
    assert turva("summary", demo, "--json").data["total"]["done"] == 26


def told_date(answer: Answer) -> str:
    """Return the due date before, as the preview tells it, having checked that it is a Finnish date or a dash."""
    (before,) = [one["before"] for one in answer.data["changes"] if one["heading"] == "Määräaika"]
    if before:
        day, month, year = before.split(".")
        date(int(year), int(month), int(day))
    return str(before)


@pytest.mark.slow
def test_that_a_backup_is_made_before_a_file_is_taken_in(turva: Turva, demo: Path, excel: Path) -> None:
    edit(excel, set_status_and_date)
    before = data_bytes(demo)
    turva("import", demo, excel, "--apply")
    (made,) = demo.parent.glob("*-varmuuskopiot/*-import.turva")
    assert data_bytes(made) == before


@pytest.mark.slow
def test_that_a_value_not_understood_stops_the_file_and_is_told_with_its_cell(
    turva: Turva, demo: Path, excel: Path
) -> None:
    def change(workbook: Any) -> None:
        cell(workbook, "Toimenpiteet", "2.5", "Tila").value = "melkein"
        cell(workbook, "Toimenpiteet", "2.4", "Määräaika").value = "12.13.2026"
        set_date = cell(workbook, "Toimenpiteet", "2.3", "Vastuutaho")
        set_date.value = "Rajavartiosto"

    edit(excel, change)
    before = data_bytes(demo)
    answer = turva("import", demo, excel, "--apply", "--json")
    assert answer.status == 1
    assert answer.data["applied"] is False
    assert [one["seen"] for one in answer.data["stops"]] == ["12.13.2026"]
    assert [one["seen"] for one in answer.data["questions"]] == ["melkein"]
    for stop in answer.data["stops"]:
        assert {"sheet", "cell", "code", "seen", "understood", "message"} <= set(stop)
        assert stop["sheet"] == "Toimenpiteet"
        assert stop["cell"]
        assert stop["message"].endswith(".")
    assert data_bytes(demo) == before
    assert "Mitään ei tuotu" in turva("import", demo, excel, "--apply").out


@pytest.mark.slow
def test_that_a_missing_row_is_told_and_never_deleted(turva: Turva, demo: Path, excel: Path) -> None:
    edit(excel, lambda workbook: workbook["Toimenpiteet"].delete_rows(5))
    answer = turva("import", demo, excel, "--apply", "--json")
    assert answer.data["missing"] == 1
    assert turva("summary", demo, "--json").data["total"]["total"] == 36


@pytest.mark.slow
def test_that_a_change_on_both_sides_waits_for_a_choice(turva: Turva, demo: Path, excel: Path) -> None:
    with Workspace(demo) as workspace:
        actions = Services(workspace).actions
        mine = next(one for one in actions.actions.all() if one.number == "2.5")
        actions.edit(mine.id, lead="Rehtori")
    edit(excel, lambda workbook: setattr(cell(workbook, "Toimenpiteet", "2.5", "Vastuutaho"), "value", "Poliisi"))

    def lead() -> str:
        with Workspace(demo, read_only=True) as workspace:
            return Services(workspace).actions.actions.get(mine.id).lead

    answer = turva("import", demo, excel, "--apply", "--json")
    assert (answer.status, answer.data["applied"], lead()) == (2, False, "Rehtori")
    assert turva("import", demo, excel, "--apply", "--choose", "ours").status == 0
    assert lead() == "Rehtori"
    assert turva("import", demo, excel, "--apply", "--choose", "theirs").status == 0
    assert lead() == "Poliisi"


@pytest.mark.slow
def test_that_an_unclear_cell_waits_and_is_left_as_it_is_when_ours_are_chosen(
    turva: Turva, demo: Path, excel: Path
) -> None:
    def change(workbook: Any) -> None:
        cell(workbook, "Toimenpiteet", "2.5", "Määräaika").value = "3/4/2027"
        cell(workbook, "Toimenpiteet", "2.5", "Vastuutaho").value = "Poliisi"

    edit(excel, change)
    before = data_bytes(demo)
    for options in ([], ["--choose", "theirs"]):
        waits = turva("import", demo, excel, "--apply", *options)
        assert waits.status == 2
        assert "--choose ours" in waits.out
        assert data_bytes(demo) == before
    kept = turva("import", demo, excel, "--apply", "--choose", "ours", "--json")
    assert (kept.status, kept.data["applied"], len(kept.data["questions"])) == (0, True, 1)
    again = turva("import", demo, excel, "--json").data
    assert (again["changed"], len(again["questions"])) == (0, 1)


@pytest.mark.slow
@pytest.mark.parametrize(("choice", "rows"), [("ours", 35), ("theirs", 36)])
def test_that_an_edited_row_deleted_here_is_left_or_brought_back_by_choice(
    turva: Turva, demo: Path, excel: Path, choice: str, rows: int
) -> None:
    with Workspace(demo) as workspace:
        actions = Services(workspace).actions
        actions.delete(next(one for one in actions.actions.all() if one.number == "2.5").id)
    edit(excel, lambda workbook: setattr(cell(workbook, "Toimenpiteet", "2.5", "Vastuutaho"), "value", "Poliisi"))
    asked = turva("import", demo, excel, "--apply", "--json")
    assert (asked.status, [one["code"] for one in asked.data["questions"]]) == (2, ["deleted_here"])
    assert turva("import", demo, excel, "--apply", "--choose", choice).status == 0
    assert turva("summary", demo, "--json").data["total"]["total"] == rows


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b"0" * 300_000_000)


def entities(path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
            archive.writestr(name, laughs)


HOSTILE: dict[str, Callable[[Path], object]] = {
    "missing": lambda path: None,
    "folder": lambda path: path.mkdir(),
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Nro;Toimenpide;Tila\n1.1;Valaistus;OK\n", encoding="utf-8"),
    "old-xls": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000),
    "cut-zip": lambda path: path.write_bytes(b"PK\x03\x04" + b"\x14\0" * 60),
    "other-zip": lambda path: zipfile.ZipFile(path, "w").writestr("muistio.txt", "ei taulukko"),
    "zip-bomb": bomb,
    "entities": entities,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_that_a_hostile_workbook_gets_a_sentence_and_leaves_the_workspace_alone(
    kind: str, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    file = tmp_path / "outo.xlsx"
    HOSTILE[kind](file)
    before = everything_in(demo.parent)
    for arguments in ([], ["--apply"], ["--json"], ["--apply", "--json"]):
        answer = turva("import", demo, file, *arguments)
        assert answer.status == 1, answer
        told = answer.err or answer.data["stops"][0]["message"]
        assert "outo.xlsx" in told
        assert told.strip().endswith(".")
        assert "Traceback" not in answer.out + answer.err
        if "--json" in arguments:
            assert set(answer.data["stops"][0]) >= {"sheet", "cell", "code", "seen", "understood", "message"}
            assert (answer.data["new"], answer.data["changed"], answer.data["applied"]) == (0, 0, False)
    assert everything_in(demo.parent) == before


def test_that_a_workspace_is_no_workbook(turva: Turva, demo: Path) -> None:
    before = everything_in(demo.parent)
    answer = turva("import", demo, demo)
    assert (answer.status, answer.out) == (1, "")
    assert everything_in(demo.parent) == before


def test_that_a_workbook_with_nothing_of_ours_is_not_taken(turva: Turva, demo: Path, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["Tuote", "Hinta"])
    sheet.append(["Kahvi", 4.5])
    workbook.save(tmp_path / "hinnat.xlsx")
    before = everything_in(demo.parent)
    answer = turva("import", demo, tmp_path / "hinnat.xlsx", "--apply", "--json")
    assert answer.status == 1
    assert [stop["message"] for stop in answer.data["stops"]] == [answer.err.strip()]
    assert answer.err.strip().endswith(".")
    assert everything_in(demo.parent) == before


@pytest.mark.parametrize("name", ["ei-kansiota/x.xlsx", "kansio.xlsx", "x.ods", "x"])
def test_that_a_place_that_cannot_be_written_is_told_and_nothing_is_entered(
    name: str, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    (tmp_path / "kansio.xlsx").mkdir()
    before = data_bytes(demo)
    answer = turva("export", demo, tmp_path / name)
    assert (answer.status, answer.out) == (1, ""), answer
    assert Path(name).name in answer.err
    assert data_bytes(demo) == before, "the ledger tells only of what was written"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kansio.xlsx", "kunta"]


def test_that_an_export_never_writes_over_the_workspace(turva: Turva, demo: Path) -> None:
    before = demo.read_bytes()
    answer = turva("export", demo, demo)
    assert answer.status == 1
    assert demo.read_bytes() == before


def test_that_an_unknown_recipient_or_party_is_said_to_be_so(turva: Turva, demo: Path, tmp_path: Path) -> None:
    for arguments in (["--recipient", "Kuuhallinto"], ["--actions-of", "Kuuhallinto"]):
        answer = turva("export", demo, tmp_path / "x.xlsx", *arguments)
        assert (answer.status, answer.out) == (1, "")
        assert "Kuuhallinto" in answer.err
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.slow
def test_that_a_file_can_be_sent_while_somebody_else_edits_the_workspace(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    with Workspace(demo, author="Sivistysjohtaja") as other:
        before = data_bytes(demo)
        answer = turva("export", demo, tmp_path / "x.xlsx")
        assert answer.status == 0
        assert "Lähetettyjen luetteloon vientiä ei voitu merkitä" in answer.out.splitlines()[-1]
        assert "Sivistysjohtaja" in answer.out
        assert turva("export", demo, tmp_path / "y.xlsx", "--json").data["entered"] is False
        assert data_bytes(demo) == before
        other.undo()  # it is still theirs
    assert counts(turva("import", demo, tmp_path / "x.xlsx", "--json")) == ZERO
    assert turva("export", demo, tmp_path / "z.xlsx", "--json").data["entered"] is True
