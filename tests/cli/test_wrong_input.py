"""Whatever is given wrongly: a sentence in Finnish, an exit status, no traceback, and nothing is changed."""

import os
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.line import Answer, Turva, everything_in

COMMANDS_ON_A_FILE: dict[str, Sequence[str]] = {
    "export": ["{folder}/out.xlsx"],
    "import": ["{folder}/in.xlsx"],
    "report": ["plan", "{folder}/out.pdf"],
    "summary": [],
    "meetings": [],
    "check": [],
    "backup": [],
    "history": [],
    "undo": [],
}


def refused(answer: Answer, *parts: str) -> None:
    """Check that a command was refused with one sentence or two, in Finnish."""
    assert answer.status == 1, answer
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert answer.err.strip().endswith(".")
    for part in parts:
        assert part in answer.err


def call(turva: Turva, command: str, file: Path, folder: Path) -> Answer:
    """Run a command on a file with arguments that would do otherwise."""
    return turva(command, file, *(one.format(folder=folder) for one in COMMANDS_ON_A_FILE[command]))


@pytest.mark.parametrize("command", COMMANDS_ON_A_FILE)
def test_that_a_missing_workspace_is_said_to_be_missing(command: str, turva: Turva, tmp_path: Path) -> None:
    refused(call(turva, command, tmp_path / "ei.turva", tmp_path), "ei löytynyt", "ei.turva")
    assert everything_in(tmp_path) == {}


@pytest.mark.parametrize("command", COMMANDS_ON_A_FILE)
def test_that_a_folder_is_no_workspace(command: str, turva: Turva, tmp_path: Path) -> None:
    folder = tmp_path / "kansio.turva"
    folder.mkdir()
    refused(call(turva, command, folder, tmp_path), "kansio.turva")
    assert everything_in(tmp_path) == {}


FOREIGN = {
    "empty": b"",
    "text": "Tämä on muistio, ei työtila.\n".encode() * 20,
    "zip": b"PK\x03\x04" + b"\0" * 200,
    "cut": b"SQLite format 3\0",
}


@pytest.mark.parametrize("command", COMMANDS_ON_A_FILE)
@pytest.mark.parametrize("kind", FOREIGN)
def test_that_a_foreign_file_is_not_touched(command: str, kind: str, turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "vieras.turva"
    file.write_bytes(FOREIGN[kind])
    refused(call(turva, command, file, tmp_path), "vieras.turva ei ole Turvan työtila")
    assert everything_in(tmp_path) == {"vieras.turva": FOREIGN[kind]}


@pytest.mark.parametrize("command", COMMANDS_ON_A_FILE)
def test_that_somebody_elses_database_is_not_touched(command: str, turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "vieras.turva"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE profile (id TEXT)")
        connection.commit()
    before = everything_in(tmp_path)
    refused(call(turva, command, file, tmp_path), "vieras.turva ei ole Turvan työtila")
    assert everything_in(tmp_path) == before


def test_that_an_unknown_municipality_makes_no_file(turva: Turva, tmp_path: Path) -> None:
    for code in ("999", "abc", "", "0047", "４７"):
        refused(turva("new", tmp_path / "x.turva", "--municipality", code), "614")
    assert everything_in(tmp_path) == {}


def test_that_a_new_workspace_never_replaces_a_file(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "muistio.turva"
    file.write_text("tärkeä")
    refused(turva("new", file, "--municipality", "047"), "muistio.turva on jo olemassa")
    assert file.read_text() == "tärkeä"


def test_that_a_workspace_is_not_made_inside_a_file(turva: Turva, tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("x")
    inside = turva("new", tmp_path / "tiedosto" / "a.turva", "--municipality", "047")
    refused(inside, "a.turva", "kansion paikalla on tiedosto")
    refused(turva("demo", tmp_path / "tiedosto"), "kaamosjarvi.turva")
    assert everything_in(tmp_path) == {"tiedosto": b"x"}


def test_that_a_name_too_long_is_said_to_be_so(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / f"{'a' * 300}.turva"
    refused(turva("new", file, "--municipality", "047"), "liian pitkä")
    refused(turva("summary", file), "liian pitkä")


@pytest.fixture
def forbidden(tmp_path: Path) -> Path:
    """Return a folder that nobody may write to, not even root."""
    if sys.platform == "win32":
        pytest.skip("Windows folders have no write bit of this kind")
    if os.geteuid() == 0:
        if not Path("/sys").is_dir():
            pytest.skip("root may write to any folder here")
        return Path("/sys")
    folder = tmp_path / "suljettu"
    folder.mkdir(mode=0o500)
    return folder


def test_that_a_folder_that_may_not_be_written_to_is_said_to_be_so(turva: Turva, forbidden: Path) -> None:
    answer = turva("new", forbidden / "a.turva", "--municipality", "047")
    refused(answer, "a.turva", "ei voitu luoda")
    assert not [sign for sign in ("Errno", "unable", "denied") if sign in answer.err], "the cause is in Finnish too"
    refused(turva("demo", forbidden / "demo"))


def test_that_a_record_nobody_knows_is_not_found(turva: Turva, demo: Path) -> None:
    refused(turva("history", demo, "--record", "99.9"), "99.9")


def test_that_a_missing_backup_changes_nothing(turva: Turva, demo: Path) -> None:
    before = everything_in(demo.parent)
    refused(turva("restore", demo, demo.parent / "ei.turva"), "ei.turva")
    refused(turva("restore", demo, demo.parent), demo.parent.name)
    assert everything_in(demo.parent) == before


def test_that_what_is_no_workspace_is_not_restored(turva: Turva, demo: Path, tmp_path: Path) -> None:
    file = tmp_path / "kuva.turva"
    file.write_bytes(FOREIGN["zip"])
    before = everything_in(tmp_path)
    refused(turva("restore", demo, file), "kuva.turva")
    assert everything_in(tmp_path) == before


MISWRITTEN: dict[str, str] = {
    "": "Puuttuu: mikä komento.",
    "tee": "”tee” ei käy. Valitse jokin näistä: demo, new, export",
    "summary": "Puuttuu: FILE.",
    "summary a.turva b.turva": "Tuntematon: b.turva.",
    "summary a.turva --lang fi": "Tuntematon: --lang fi.",
    "new a.turva": "Puuttuu: --municipality.",
    "export a.turva b.xlsx --lang de": "”de” ei käy. Valitse jokin näistä: fi, sv, se, en.",
    "export a.turva b.xlsx --recipient": "Valinnan --recipient jälkeen tarvitaan arvo.",
    "import a.turva b.xlsx --choose mine": "”mine” ei käy. Valitse jokin näistä: ours, theirs, both.",
    "report a.turva letter b.pdf": "”letter” ei käy. Valitse jokin näistä: minutes, agenda",
    "report a.turva minutes b.pdf --extract kolme": "”kolme” ei käy valinnalle --extract: anna luku.",
    "report a.turva annual b.pdf --year 99999": "”99999” ei käy valinnalle --year: anna vuosi neljällä numerolla",
    "report a.turva plan b.pdf --meeting 3/2026": "Valinta --meeting ei sovi asiakirjaan plan.",
    "report a.turva agenda b.pdf --meeting 3/2026 --extract 5": "Valinta --extract ei sovi asiakirjaan agenda.",
    "report a.turva plan b.pdf --public --secret": "Valinnat --secret ja --public eivät sovi yhteen.",
    "--verbose": "",
}
"""Commands, and what is said to be wrong with them."""


@pytest.mark.parametrize("command", MISWRITTEN)
def test_that_a_miswritten_command_is_told_what_is_wrong_and_how_it_is_written(command: str, turva: Turva) -> None:
    answer = turva(*command.split())
    assert answer.status == 64
    assert answer.out == ""
    sentence, usage = answer.err.split("\n", 1)
    assert sentence.startswith("Komentoa ei ymmärretty, eikä mitään tehty. ")
    assert sentence.endswith(" Se kirjoitetaan näin:")
    assert MISWRITTEN[command] in sentence
    assert usage.startswith("turva report" if command.startswith("report") else "turva")
    assert "usage" not in usage


def test_that_help_speaks_finnish(turva: Turva) -> None:
    for arguments in (["--help"], ["new", "-h"], ["import", "--help"], ["report", "--help"]):
        answer = turva(*arguments)
        assert (answer.status, answer.err) == (0, "")
        assert answer.out.startswith("Käyttö: turva")
        assert not {"usage", "options", "show this", "positional"} & set(answer.out.split())
    assert turva("--version").out.startswith("Turva ")


@pytest.mark.parametrize("day", ["2026-02-30", "9999-12-31", "28.11.2026", "huomenna"])
@pytest.mark.parametrize("command", ["summary", "meetings", "indicators"])
def test_that_a_day_no_calendar_has_is_answered_with_how_days_are_written(
    turva: Turva, tmp_path: Path, command: str, day: str
) -> None:
    answer = turva(command, tmp_path / "ei.turva", "--on", day)
    assert (answer.status, answer.out) == (64, "")
    assert f"”{day}” ei käy valinnalle --on: anna päivä muodossa 2026-11-28." in answer.err
    assert "luku" not in answer.err
