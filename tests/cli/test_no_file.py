"""What is called like a file and is none: pipes, devices, links in a circle, names that no ledger can keep."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.line import Turva, everything_in
from tests.cli.test_process import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")

READING = [["check"], ["summary", "--json"], ["backup"], ["undo"], ["history"], ["areas"]]


def refused(turva: Turva, folder: Path, *arguments: str | Path, said: str) -> None:
    """Check that a command was refused with one sentence, and that nothing in a folder is another than before."""
    before = everything_in(folder)
    names = sorted(folder.rglob("*"))
    answer = turva(*arguments)
    assert (answer.status, answer.out) == (1, ""), answer
    assert said in answer.err
    assert "Errno" not in answer.err
    assert "symbolic" not in answer.err
    assert everything_in(folder) == before
    assert sorted(folder.rglob("*")) == names


@pytest.fixture
def pipe(demo: Path) -> Path:
    """Return a pipe beside the demo, that nobody writes to: who reads it waits for ever."""
    path = demo.with_name("putki.turva")
    os.mkfifo(path)
    return path


@pytest.fixture
def circle(demo: Path) -> Path:
    """Return a link that leads to itself by way of another."""
    path, other = demo.with_name("kehä.turva"), demo.with_name("toinen.turva")
    path.symlink_to(other)
    other.symlink_to(path)
    return path


@pytest.mark.parametrize("command", READING, ids=lambda one: one[0])
def test_that_no_command_waits_for_a_pipe_or_a_device(turva: Turva, pipe: Path, command: list[str]) -> None:
    first, *rest = command
    refused(turva, pipe.parent, first, pipe, *rest, said="putki.turva on putki tai laite")
    refused(turva, pipe.parent, first, os.devnull, *rest, said="putki tai laite")
    link = pipe.with_name("linkki.turva")
    link.symlink_to(pipe)
    refused(turva, pipe.parent, first, link, *rest, said="putki tai laite")


def test_that_neither_a_backup_nor_what_is_restored_is_a_pipe(turva: Turva, demo: Path, pipe: Path) -> None:
    refused(turva, demo.parent, "restore", demo, pipe, said="putki tai laite")
    refused(turva, demo.parent, "restore", pipe, demo, said="putki tai laite")


def test_that_a_pipe_is_neither_taken_in_nor_written_over(turva: Turva, demo: Path, pipe: Path) -> None:
    workbook, paper = demo.with_name("putki.xlsx"), demo.with_name("putki.pdf")
    for one in (workbook, paper):
        os.mkfifo(one)
    refused(turva, demo.parent, "import", demo, workbook, said="putki tai laite")
    refused(turva, demo.parent, "export", demo, workbook, said="putki tai laite")
    refused(turva, demo.parent, "report", demo, "plan", paper, said="putki tai laite")
    assert all(one.is_fifo() for one in (workbook, paper, pipe))


@pytest.mark.parametrize("command", READING, ids=lambda one: one[0])
def test_that_links_in_a_circle_have_a_sentence_of_their_own(turva: Turva, circle: Path, command: list[str]) -> None:
    first, *rest = command
    refused(turva, circle.parent, first, circle, *rest, said="kehä.turva on linkki, joka ei johda tiedostoon")


def test_that_links_in_a_circle_are_told_of_wherever_a_file_is_given(turva: Turva, demo: Path, circle: Path) -> None:
    workbook = demo.with_name("kehä.xlsx")
    workbook.symlink_to(workbook)
    refused(turva, demo.parent, "restore", demo, circle, said="ei johda tiedostoon")
    refused(turva, demo.parent, "restore", circle, demo, said="ei johda tiedostoon")
    refused(turva, demo.parent, "new", circle, "--municipality", "614", said="ei johda tiedostoon")
    refused(turva, demo.parent, "import", demo, workbook, said="kehää")
    refused(turva, demo.parent, "export", demo, workbook, said="kehää")


def test_that_a_name_the_ledger_can_not_keep_is_refused_before_anything_is_written(turva: Turva, demo: Path) -> None:
    name = os.fsdecode(b"\xff\xfe vienti.xlsx")
    refused(turva, demo.parent, "export", demo, demo.with_name(name), said="ei voi tallentaa")
    good = demo.with_name("vienti.xlsx")
    assert turva("export", demo, good).status == 0
    changed = good.rename(demo.with_name(name))
    steps = turva("history", demo, "--json").data
    refused(turva, demo.parent, "export", demo, changed, said="ei voi tallentaa")  # the older file stays too
    assert turva("history", demo, "--json").data == steps


def test_that_a_file_that_could_not_be_written_is_not_entered_as_sent(turva: Turva, demo: Path) -> None:
    out = demo.with_name("kansio.xlsx")
    out.mkdir()
    refused(turva, demo.parent, "export", demo, out, said="kansio.xlsx")


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_that_help_and_version_are_told_without_a_window(option: str) -> None:
    start = "import sys; from turva_desktop.__main__ import either; sys.exit(either())"
    done: subprocess.CompletedProcess[bytes] = run(option, start=start, QT_QPA_PLATFORM="no-such-platform")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"urva" in done.stdout
