"""Commands that look after the file: new, backup, restore, undo; and a damaged file."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.line import Turva, everything_in
from tests.store.dump import data_bytes
from turva_desktop.services import Services
from turva_desktop.store import Workspace


def rename(demo: Path, name: str) -> None:
    """Change something that is easily seen."""
    with Workspace(demo) as workspace:
        Services(workspace).settings.edit_profile(name=name)


def name_of(demo: Path) -> str:
    """Return the workspace's name."""
    with Workspace(demo, read_only=True) as workspace:
        return Services(workspace).settings.profile().name


def test_that_a_new_workspace_is_ready_to_work_in(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "enontekiö.turva"
    answer = turva("new", file, "--municipality", "047", "--json")
    assert answer.status == 0
    assert answer.data == {"file": str(file), "name": "Enontekiö", "municipality": "047"}
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
    assert turva("check", file).status == 0
    assert len(turva("summary", file, "--json").data["themes"]) == 7


def test_that_a_municipalitys_code_may_lack_its_zeros_and_the_name_be_chosen(turva: Turva, tmp_path: Path) -> None:
    answer = turva("new", tmp_path / "a.turva", "--municipality", "47", "--name", "Tunturikunta", "--json")
    assert (answer.data["name"], answer.data["municipality"]) == ("Tunturikunta", "047")


def test_that_undo_brings_back_the_same_bytes_of_data(turva: Turva, demo: Path) -> None:
    before = data_bytes(demo)
    rename(demo, "Toinen")
    assert data_bytes(demo) != before
    answer = turva("undo", demo)
    assert (answer.status, answer.out) == (0, "Kumottu: Asetuksia muutettu\n")
    assert data_bytes(demo) == before
    nothing = turva("undo", demo)
    assert (nothing.status, nothing.out, nothing.err) == (1, "", "Kumottavaa ei ole.\n")
    assert data_bytes(demo) == before


def test_that_a_clock_before_the_newest_work_is_told_beside_the_answer(turva: Turva, demo: Path) -> None:
    with Workspace(demo, clock=lambda: datetime(2093, 5, 6, 7, 8, tzinfo=UTC)) as workspace:
        Services(workspace).settings.edit_profile(name="Tulevaisuus")
    for command in ("summary", "history", "check", "undo"):
        answer = turva(command, demo, "--json")
        assert answer.status == 0
        assert answer.data
        assert "kello näyttää" in answer.err
        assert "06.05.2093" in answer.err


def test_that_a_backup_is_restored_and_what_was_there_is_kept(turva: Turva, demo: Path) -> None:
    before = data_bytes(demo)
    made = Path(turva("backup", demo, "--json").data["backup"])
    assert made.parent.parent == demo.parent
    rename(demo, "Toinen")
    assert turva("restore", demo, made).status == 0
    assert data_bytes(demo) == before
    kept = [path for path in made.parent.glob("*.turva") if "restore" in path.name]
    assert [name_of(path) for path in kept] == ["Toinen"]
    assert not list(demo.parent.glob("*.lock"))


def test_that_a_lost_workspace_comes_back_from_its_backup(turva: Turva, demo: Path) -> None:
    before = data_bytes(demo)
    made = Path(turva("backup", demo, "--json").data["backup"])
    demo.unlink()
    assert turva("restore", demo, made).out == f"{demo} luotiin varmuuskopiosta.\n"
    assert data_bytes(demo) == before
    assert [path.name for path in made.parent.glob("*.turva")] == [made.name]


def test_that_a_workspace_without_its_profile_is_told_as_damage(turva: Turva, demo: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(demo)) as connection, connection:
        connection.execute("DELETE FROM profile")
    before = everything_in(tmp_path)
    for arguments in (["export", tmp_path / "x.xlsx"], ["report", "plan", tmp_path / "x.pdf"], ["summary"], ["undo"]):
        answer = turva(arguments[0], demo, *arguments[1:])
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.startswith("kunta.turva on vioittunut")
    assert everything_in(tmp_path) == before


def test_that_another_workspace_is_not_taken_for_a_backup(turva: Turva, demo: Path, tmp_path: Path) -> None:
    other = tmp_path / "posio.turva"
    turva("new", other, "--municipality", "614")
    before = demo.read_bytes()
    answer = turva("restore", demo, other)
    assert answer.status == 1
    assert "posio.turva on toisen työtilan (Posio) varmuuskopio" in answer.err
    assert demo.read_bytes() == before


def test_that_a_new_workspace_always_gets_its_own_ending(turva: Turva, tmp_path: Path) -> None:
    answer = turva("new", tmp_path / "posio v1.2", "--municipality", "614", "--json")
    assert answer.data["file"] == str(tmp_path / "posio v1.2.turva")
    assert (tmp_path / "posio v1.2.turva").is_file()


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        ("UPDATE meeting SET held_on = 'huomenna' WHERE rowid = 1", "Meeting "),
        ("UPDATE follow_up SET status = 'ehkä' WHERE rowid = 1", "FollowUp "),
        ("UPDATE indicator_value SET value = 'x' WHERE rowid = 1", "IndicatorValue "),
        ("DELETE FROM theme WHERE code = 'T1'", "action → theme"),
        ("DELETE FROM profile", "profile"),
        ("DROP TABLE review", "table review"),
        ("CREATE TRIGGER other AFTER INSERT ON step BEGIN DELETE FROM action; END", "trigger other"),
        (
            (
                "INSERT INTO blob VALUES ('aa', x'00'); INSERT INTO attachment SELECT 'a1', id, NULL, 0, 'Liite', "
                "'liite.pdf', 'application/pdf', 1, 'aa', 0, 'public', '' FROM meeting LIMIT 1"
            ),
            "attachment aa",
        ),
    ],
)
def test_that_check_names_what_something_else_has_broken(turva: Turva, demo: Path, harm: str, fault: str) -> None:
    with closing(sqlite3.connect(demo)) as connection:
        connection.executescript(harm)
    answer = turva("check", demo, "--json")
    assert (answer.status, answer.data["ok"]) == (1, False)
    assert [one for one in answer.data["faults"] if one.startswith(fault)]


def test_that_a_value_no_record_can_hold_is_told_as_damage(turva: Turva, demo: Path) -> None:
    with closing(sqlite3.connect(demo)) as connection, connection:
        connection.execute("UPDATE meeting SET held_on = 'huomenna' WHERE rowid = 1")
    answer = turva("meetings", demo)
    assert answer.status == 1
    assert "vioittunut" in answer.err


def test_that_a_damaged_workspace_is_left_alone_and_can_be_restored(turva: Turva, demo: Path) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    whole = demo.read_bytes()
    demo.write_bytes(whole[: len(whole) // 2])
    broken = everything_in(demo.parent)
    for command in ("summary", "meetings", "history", "undo", "check", "backup"):
        answer = turva(command, demo)
        assert (answer.status, answer.out) == (1, ""), command
        assert answer.err.startswith("kunta.turva on vioittunut"), command
    assert everything_in(demo.parent) == broken
    assert turva("restore", demo, made).status == 0
    assert turva("check", demo).status == 0
    assert any("damaged" in path.name for path in made.parent.glob("*.turva"))


def test_that_a_damaged_backup_is_not_restored(turva: Turva, demo: Path) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    content = bytearray(made.read_bytes())
    content[-100] ^= 1
    made.write_bytes(content)
    before = everything_in(demo.parent)
    answer = turva("restore", demo, made)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith(f"Varmuuskopio {made.name} on vioittunut")
    assert everything_in(demo.parent) == before


def test_that_flipped_bytes_in_the_middle_are_found(turva: Turva, demo: Path) -> None:
    content = bytearray(demo.read_bytes())
    page = int.from_bytes(content[16:18])
    content[page * 3 : page * 3 + 64] = b"\xff" * 64
    demo.write_bytes(content)
    answer = turva("check", demo)
    assert answer.status == 1
    assert "Traceback" not in answer.err + answer.out
    assert answer.out + answer.err


@pytest.mark.parametrize("command", ["undo", "restore"])
def test_that_a_file_open_for_editing_elsewhere_is_not_changed(command: str, turva: Turva, demo: Path) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    with Workspace(demo, author="Sivistysjohtaja") as other:
        Services(other).settings.edit_profile(name="Toinen")
        before = data_bytes(demo)
        answer = turva(command, demo, *([made] if command == "restore" else []))
        assert answer.status == 1
        assert "Sivistysjohtaja" in answer.err
        assert data_bytes(demo) == before
        assert turva("summary", demo).status == 0, "looking is allowed"
