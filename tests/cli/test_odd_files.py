"""Odd and damaged files from outside: every command says a sentence, nothing is changed, and it is no bug of ours."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.cli.line import Turva, everything_in
from tests.exchange.test_reading_apart import DEADLY, FIRST, open_table
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.migrations import newest_version

BOMB = '<!DOCTYPE a [<!ENTITY x "y">]>'
COMMANDS = ("check", "summary", "meetings", "areas", "history", "backup", "undo", "export", "report")


def run(turva: Turva, command: str, file: Path) -> tuple[int, str]:
    """Run one command on a file; return its status and what it said on the error stream."""
    out = file.with_name("ulos.xlsx" if command == "export" else "ulos.html")
    more: list[str | Path] = [out] if command == "export" else ["followup", out] if command == "report" else []
    answer = turva(command, file, *more)
    out.unlink(missing_ok=True)
    return answer.status, answer.err


def sql(*statements: str) -> Callable[[Path], None]:
    """Return what does something to a file behind the program's back."""

    def do(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return do


ODD = {
    "invalid UTF-8 in an action": sql("UPDATE action SET title = CAST(x'41ff42' AS TEXT)"),
    "invalid UTF-8 in the profile": sql("UPDATE profile SET name = CAST(x'c328' AS TEXT)"),
    "invalid UTF-8 in the journal": sql("UPDATE change SET after = CAST(x'7bff' AS TEXT)"),
    "invalid UTF-8 in a step": sql("UPDATE step SET author = CAST(x'80' AS TEXT)"),
    "no moment in a step": sql("UPDATE step SET at = 'eilen'"),
    "a moment without its zone": sql("UPDATE follow_up SET created_at = '2026-01-01T00:00:00'"),
    "no moment in an entry": sql("UPDATE follow_up SET created_at = ''"),
    "no JSON in the journal": sql("UPDATE change SET after = 'ei ole'"),
    "version 0": sql("PRAGMA user_version = 0"),
    "version 1 of later tables": sql("PRAGMA user_version = 1"),
    "version below 0": sql("PRAGMA user_version = -5"),
    "much newer": sql(f"PRAGMA user_version = {newest_version() + 40}", "ALTER TABLE action RENAME TO tekeminen"),
    "newer without a profile": sql(f"PRAGMA user_version = {newest_version() + 1}", "DROP TABLE profile"),
    "no step table": sql("DROP TABLE step"),
    "an unknown word": sql("UPDATE follow_up SET status = 'ehkä'"),
    "an impossible day": sql("UPDATE meeting SET held_on = '2026-13-41'"),
    "references to nothing": sql(
        "UPDATE action SET theme_id = 'ei'",
        "UPDATE item SET meeting_id = 'ei'",
        "UPDATE membership SET person_id = 'ei'",
    ),
    "two profiles": sql(
        "CREATE TEMP TABLE other AS SELECT * FROM profile",
        "UPDATE other SET id = 'toinen'",
        "INSERT INTO profile SELECT * FROM other",
    ),
    "a view for a table": sql("ALTER TABLE theme RENAME TO t", "CREATE VIEW theme AS SELECT * FROM t"),
}


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("odd", ODD, ids=str)
def test_that_no_odd_file_is_a_bug_of_ours(turva: Turva, demo: Path, odd: str, command: str) -> None:
    ODD[odd](demo)
    before = demo.read_bytes()
    status, said = run(turva, command, demo)  # a bug would be raised here
    assert status in {0, 1}
    assert status == 0 or said or command == "check"
    assert demo.read_bytes() == before or (status == 0 and command in {"undo", "export"})


@pytest.mark.parametrize("odd", ["invalid UTF-8 in an action", "an unknown word", "version 0", "an impossible day"])
def test_that_a_damaged_file_is_told_with_its_newest_backup(turva: Turva, demo: Path, odd: str) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    ODD[odd](demo)
    for command in ("export", "check"):
        status, said = run(turva, command, demo)
        assert status == 1
        assert f'turva restore "{demo}" "{made}"' in said
    assert turva("restore", demo, made).status == 0
    assert turva("check", demo).status == 0


NOTHING: dict[str, bytes] = {
    "no bytes": b"",
    "zeros": b"\0" * 70_000,
    "a web page": b"<!DOCTYPE html><html><body>Kirjaudu</body></html>" * 50,
    "text": "Työtila\n".encode(),
}


@pytest.mark.parametrize("content", NOTHING, ids=str)
def test_that_a_file_of_nothing_is_told_with_its_newest_backup(turva: Turva, demo: Path, content: str) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    demo.write_bytes(NOTHING[content])
    status, said = run(turva, "summary", demo)
    assert status == 1
    assert "päättyy" not in said
    assert f'turva restore "{demo}" "{made}"' in said
    assert demo.read_bytes() == NOTHING[content]


def test_that_a_lost_file_is_told_with_its_newest_backup_and_a_lost_workbook_without(turva: Turva, demo: Path) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    assert str(made) not in turva("import", demo, demo.with_name("ei.xlsx")).err
    demo.unlink()
    assert f'turva restore "{demo}" "{made}"' in turva("summary", demo).err


def test_that_a_newer_file_is_not_answered_by_a_backup(turva: Turva, demo: Path) -> None:
    turva("backup", demo)
    for odd in ("much newer", "newer without a profile"):
        ODD[odd](demo)
        for command in ("check", "summary", "undo"):
            status, said = run(turva, command, demo)
            assert status == 1, (odd, command)
            assert "uudemmalla Turvalla" in said
            assert "armuuskopi" not in said


@pytest.mark.parametrize(
    "command",
    [
        "CREATE TRIGGER x AFTER UPDATE ON action BEGIN DELETE FROM theme; END",
        "CREATE VIEW kaikki AS SELECT * FROM person",
    ],
)
def test_that_commands_in_a_file_from_elsewhere_are_never_run(turva: Turva, demo: Path, command: str) -> None:
    sql(command)(demo)
    before = everything_in(demo.parent)
    status, said = run(turva, "undo", demo)
    assert status == 1
    assert "komentoja" in said
    assert everything_in(demo.parent) == before
    assert turva("summary", demo).status == 0  # it can be read
    assert turva("check", demo).status == 1


def test_that_commands_in_an_older_file_change_nothing_of_what_is_shown(turva: Turva, tmp_path: Path) -> None:
    release = Path(__file__).parents[1] / "history" / "v0.1.0.turva"
    path = Path(shutil.copy(release, tmp_path / "vanha.turva"))
    whole = turva("summary", path, "--json").out
    sql(
        *(
            f"CREATE TRIGGER x{number} AFTER {event} ON {table} BEGIN DELETE FROM action; END"
            for number, (event, table) in enumerate([("UPDATE", "profile"), ("INSERT", "search"), ("UPDATE", "action")])
            if table != "search"
        )
    )(path)
    assert turva("summary", path, "--json").out == whole


@pytest.mark.slow
def test_that_flipped_bytes_and_cut_ends_are_never_a_bug_of_ours(turva: Turva, demo: Path) -> None:
    content, random = demo.read_bytes(), Random(7)
    for number in range(120):
        spoilt = bytearray(content)
        if number % 4:
            for _ in range(random.choice((1, 1, 30))):
                spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
        else:
            del spoilt[random.randrange(len(spoilt)) :]
        demo.write_bytes(spoilt)
        for command in ("check", "summary", "export", "history"):
            status, said = run(turva, command, demo)
            assert status in {0, 1}
            assert status == 0 or said or command == "check"
        assert demo.read_bytes() == spoilt or run(turva, "check", demo)[0] in {0, 1}


@pytest.mark.parametrize("name", ["x" * 245, "ä" * 121, "y" * 249])
def test_that_a_name_too_long_for_what_stands_beside_it_is_told(turva: Turva, demo: Path, name: str) -> None:
    path = demo.with_name(f"{name}.turva")
    try:
        shutil.copyfile(demo, path)
    except OSError:
        pytest.skip("the file system takes no such name")
    before = everything_in(demo.parent)
    status, said = run(turva, "undo", path)
    assert status == 1
    assert "liian pitkä" in said
    assert turva("summary", path).status == 0
    assert turva("new", demo.with_name(f"{name}z.turva"), "--municipality", "614").status == 1
    assert everything_in(demo.parent) == before


def test_that_a_path_too_long_for_the_database_is_told(turva: Turva, demo: Path) -> None:
    folder = demo.parent / ("k" * 200) / ("l" * 200) / ("m" * 200)
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("the system takes no such path")
    path = Path(shutil.copyfile(demo, folder / "a.turva"))
    for command in COMMANDS:
        status, said = run(turva, command, path)
        assert status == 1
        assert "liian pitkä" in said
    assert turva("new", folder / "uusi.turva", "--municipality", "614").status == 1
    assert [one.name for one in folder.iterdir()] == ["a.turva"]


def test_that_a_name_of_bytes_that_are_no_text_is_a_name_as_any_other(turva: Turva, demo: Path) -> None:
    path = demo.with_name("t\udce4m\udce4.turva")
    try:
        shutil.copyfile(demo, path)
    except (OSError, UnicodeError):
        pytest.skip("the file system takes no such name")
    assert turva("summary", path).status == 0
    with Workspace(path) as workspace:
        Services(workspace).settings.edit_profile(name="Toinen")
        workspace.backup()
    assert turva("undo", path).status == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        "2026-99-99-999999-user.turva",
        "9999-12-31-235959-import.turva",
        "2026-01-01-120000-oma.turva",
        "muistio.turva",
        "2026-01-01-120000-user.turva.txt",
        "٢٠٢٦-01-01-120000-user.turva",
    ],
)
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_that_what_somebody_put_among_the_backups_stops_nothing_and_stays(
    turva: Turva, demo: Path, name: str, kind: str
) -> None:
    made = Path(turva("backup", demo, "--json").data["backup"])
    other = made.parent / name
    other.mkdir() if kind == "folder" else other.write_bytes(b"oma")
    with Workspace(demo) as workspace:
        for _ in range(33):
            workspace.backup("import")
        assert workspace.backups()
    demo.write_bytes(b"")
    assert "turva restore" in turva("summary", demo).err
    assert turva("restore", demo, made).status == 0
    assert other.exists()


@pytest.mark.parametrize("name", ["tappava.ods", "pommi.ods", "pitkä.csv"])
def test_that_a_workbook_made_to_hurt_is_a_sentence_and_no_bug(turva: Turva, demo: Path, name: str) -> None:
    """One ends its reader, one has a document type, one fills a cell with more than any can hold."""
    file = demo.parent / name
    if file.suffix == ".csv":
        file.write_text(f"Toimenpide;Vastuutaho\n{'a' * 3_000_000};Kunta\n", "utf-8")
    else:
        open_table(file, FIRST + (DEADLY if name.startswith("tappava") else ""), BOMB if "pommi" in name else "")
    before = everything_in(demo.parent)
    answer = turva("import", demo, file, "--apply")
    assert answer.status == 1
    assert file.stem in answer.err + answer.out
    assert everything_in(demo.parent) == before
