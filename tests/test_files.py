"""A finished file is put in its place whole, also where another program looks at every fresh file."""

import sys
from pathlib import Path

import pytest

from turva_desktop import files
from turva_desktop.files import free_name, move_into_place, put_in_place


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def hold(monkeypatch: pytest.MonkeyPatch, times: int) -> list[Path]:
    """Let the first moves fail as Windows lets them while a virus scanner reads; return what was tried."""
    tried: list[Path] = []
    replace = Path.replace

    def held(self: Path, target: Path) -> Path:
        tried.append(self)
        if len(tried) <= times:
            raise PermissionError(13, "used by another process")
        return replace(self, target)

    monkeypatch.setattr(files, "_HELD_BY_OTHERS", True)
    monkeypatch.setattr(files, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", held)
    return tried


def test_that_a_file_is_written_over_an_older_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Työ – čŋ.pdf"
    path.write_bytes(b"vanha")
    put_in_place(path, b"uusi")
    assert path.read_bytes() == b"uusi"
    assert leftovers(tmp_path) == [path.name]


def test_that_a_file_held_for_a_moment_by_another_program_is_moved_when_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = hold(monkeypatch, times=3)
    put_in_place(tmp_path / "vienti.xlsx", b"uusi")
    assert len(tried) == 4
    assert (tmp_path / "vienti.xlsx").read_bytes() == b"uusi"


def test_that_a_file_open_for_good_in_another_program_is_told_and_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vienti.xlsx"
    path.write_bytes(b"vanha")
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    hold(monkeypatch, times=10**6)
    with pytest.raises(PermissionError):
        put_in_place(path, b"uusi")
    assert path.read_bytes() == b"vanha"
    assert leftovers(tmp_path) == [path.name]


def test_that_elsewhere_a_refusal_is_believed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = hold(monkeypatch, times=10**6)
    monkeypatch.setattr(files, "_HELD_BY_OTHERS", False)
    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "vienti.xlsx", b"uusi")
    assert len(tried) == 1
    assert leftovers(tmp_path) == []


def test_that_what_is_finished_beside_takes_the_name_of_an_older_file(tmp_path: Path) -> None:
    made, path = tmp_path / "tekeillä", tmp_path / "valmis.turva"
    made.write_bytes(b"uusi")
    path.write_bytes(b"vanha")
    move_into_place(made, path)
    assert path.read_bytes() == b"uusi"
    assert leftovers(tmp_path) == [path.name]


def test_that_a_name_that_is_taken_gets_the_next_number(tmp_path: Path) -> None:
    path = tmp_path / "ote.pdf"
    assert free_name(path) == path
    for name in ("ote.pdf", "ote (2).pdf"):
        (tmp_path / name).touch()
    assert free_name(path).name == "ote (3).pdf"
    assert free_name(path, "{stem}-{number}").name == "ote-2.pdf"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_that_what_is_called_by_a_link_is_written_where_it_leads(tmp_path: Path) -> None:
    folder = tmp_path / "muualla"
    folder.mkdir()
    for name, content in (("vanha.pdf", b"vanha"), ("uusi.pdf", None)):
        target, link = folder / name, tmp_path / name
        if content:
            target.write_bytes(content)
        link.symlink_to(target)
        put_in_place(link, b"sisus")
        assert link.is_symlink()
        assert target.read_bytes() == b"sisus"
    assert leftovers(folder) == ["uusi.pdf", "vanha.pdf"]
    ring = tmp_path / "rengas.pdf"
    ring.symlink_to(ring)
    with pytest.raises(OSError, match="symbolic links"):
        put_in_place(ring, b"sisus")


def test_that_nothing_is_put_over_a_workspace_whatever_it_is_called(tmp_path: Path) -> None:
    workspace = tmp_path / "kunta.turva"
    content = b"SQLite format 3\0" + bytes(52) + b"Turv" + b"the municipality's data"
    workspace.write_bytes(content)
    linked, renamed = tmp_path / "vienti.xlsx", tmp_path / "raportti.pdf"
    linked.symlink_to(workspace)
    renamed.write_bytes(content)
    for path in (workspace, linked, renamed):
        with pytest.raises(OSError, match="Turva workspace"):
            put_in_place(path, b"a workbook")
        assert path.read_bytes() == content
    other = tmp_path / "muu.xlsx"
    other.write_bytes(b"SQLite format 3\0 of another program")
    put_in_place(other, b"a workbook")
    assert other.read_bytes() == b"a workbook"
