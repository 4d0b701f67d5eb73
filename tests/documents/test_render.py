"""From a document to a file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.samples import minutes
from turva_desktop.documents.render import render, write
from turva_desktop.domain.errors import TurvaError


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("a.pdf", b"%PDF-1.7"),
        ("A.PDF", b"%PDF-1.7"),
        (".docx", b"PK"),
        ("b.c.html", b"<!DOCTYPE html>"),
        ("x.htm", b"<!DOC"),
    ],
)
def test_that_the_ending_of_the_name_tells_the_format(name: str, beginning: bytes) -> None:
    assert render(minutes(), name).startswith(beginning)
    assert render(minutes(), Path("folder") / f"x{name}").startswith(beginning)


@pytest.mark.parametrize("name", ["a.txt", "a", "", "pdf", "a.pdf.exe", "."])
def test_that_another_format_is_refused(name: str) -> None:
    with pytest.raises(TurvaError) as caught:
        render(minutes(), name)
    assert caught.value.code == "document.unknown_format"


def test_that_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "Pöytäkirja 3.pdf"
    path.write_bytes(b"old")
    write(minutes(), path)
    assert path.read_bytes() == render(minutes(), path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["missing/a.pdf", "a\0.pdf", "taken.pdf"])
def test_that_a_place_that_cannot_be_written_is_the_users_business(name: str, tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    (tmp_path / "taken.pdf" / "inside").touch()
    with pytest.raises(TurvaError) as caught:
        write(minutes(), tmp_path / name)
    assert caught.value.code == "document.cannot_write"
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pdf"]


def test_that_a_failure_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TurvaError) as caught:
        write(minutes(), path)
    assert caught.value.details["cause"] == "No space left on device"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.slow
def test_that_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        code = (
            "from pathlib import Path; from tests.documents.samples import minutes;"
            "from turva_desktop.documents.render import write;"
            f"[write(minutes(), Path(r'{tmp_path}') / f'{seed}.{{s}}') for s in ('pdf', 'docx', 'html')]"
        )
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"Etc/GMT-{seed}"}
        subprocess.run([sys.executable, "-c", code], check=True, env=environment, cwd=Path(__file__).parents[2])
    for suffix in ("pdf", "docx", "html"):
        assert (tmp_path / f"1.{suffix}").read_bytes() == (tmp_path / f"2.{suffix}").read_bytes()


def test_that_the_content_model_loads_no_heavy_library() -> None:
    code = (
        "import sys, turva_desktop.documents.render;"
        "from turva_desktop.documents.content import build, formats;"
        "print(sorted({'reportlab', 'docx', 'markdown_it', 'PIL', 'lxml'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, cwd=Path(__file__).parents[2]
    )
    assert result.stdout.decode().strip() == "[]"
