"""The installed command itself, as a process: encoding, exit status, pipes, a bug."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

START = "import sys; from turva_desktop.__main__ import command_line; sys.exit(command_line())"


def run(*arguments: str | Path, start: str = START, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run `turva` in a process of its own."""
    command = [sys.executable, "-c", start, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **environment}, check=False, timeout=600)


def test_that_finnish_and_sami_letters_come_through_on_any_terminal(demo: Path) -> None:
    done = run("summary", demo, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Lasten, nuorten ja perheiden tuki" in done.stdout.decode("utf-8")
    assert "Yhteensä" in done.stdout.decode("utf-8")


def test_that_the_language_is_chosen_in_the_environment(demo: Path) -> None:
    assert b"is in order" in run("check", demo, TURVA_LANGUAGE="en").stdout
    assert b"on kunnossa" in run("check", demo, TURVA_LANGUAGE="xx").stdout


def test_that_no_display_is_needed(demo: Path) -> None:
    done = run("meetings", demo, "--json", QT_QPA_PLATFORM="no-such-platform", DISPLAY="")
    assert done.returncode == 0
    assert len(json.loads(done.stdout)) == 8


def test_that_a_wrong_file_ends_with_a_sentence_and_status_one(tmp_path: Path) -> None:
    done = run("summary", tmp_path / "ei.turva")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode("utf-8").startswith("Tiedostoa ")
    assert run("teenä").returncode == 64


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes on Windows")
def test_that_a_reader_who_leaves_early_is_no_error(demo: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-c", START, "history", str(demo), "--record", "1.1"]
    with subprocess.Popen(command, stdout=writer, stderr=subprocess.PIPE) as process:
        os.close(writer)
        _, told = process.communicate(timeout=600)
    assert (process.returncode, told) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Windows closes no streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_that_a_command_without_streams_does_its_work_and_writes_into_no_file(demo: Path, closed: str) -> None:
    before = demo.read_bytes()
    for command, status in (("check", 0), ("summary", 0), ("undo", 1)):
        shell = f'exec "$0" -c "$1" {command} "$2" {closed}'
        done = subprocess.run(["sh", "-c", shell, sys.executable, START, str(demo)], check=False, timeout=600)
        assert done.returncode == status
    assert demo.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_that_an_answer_for_which_there_is_no_room_is_told(demo: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", START, "summary", str(demo)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    told = done.stderr.decode("utf-8")
    assert done.returncode == 1
    assert "levy on täynnä" in told
    assert "Exception" not in told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name of a file is text")
def test_that_a_name_that_is_no_text_is_told_as_any_other(tmp_path: Path) -> None:
    done = run("summary", tmp_path / "t\udce4m\udce4.turva")
    assert done.returncode == 1
    assert "ei löytynyt" in done.stderr.decode("utf-8")


def test_that_a_bug_is_told_in_a_sentence_and_kept_in_a_file(demo: Path, tmp_path: Path) -> None:
    broken = "import turva_desktop.cli.steps as c\ndef boom(*_): raise ZeroDivisionError('oops')\nc.undo = boom\n"
    done = run("undo", demo, start=broken + START, XDG_DATA_HOME=str(tmp_path / "data"))
    told = done.stderr.decode("utf-8")
    assert done.returncode == 70
    assert "Traceback" not in told
    (report,) = (tmp_path / "data" / "Turva" / "crashes").iterdir()
    assert str(report) in told
    assert "ZeroDivisionError: oops" in report.read_text("utf-8")
