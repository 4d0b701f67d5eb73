"""What was opened in another program doesn't lie about afterwards, confidential files least of all."""

import os
import stat
from pathlib import Path

from turva_desktop.ui.running.opened_copies import OpenedCopies


def opened(copies: OpenedCopies) -> Path:
    path = copies.new_folder() / "nimet.txt"
    path.write_text("salaista", "utf-8")
    path.chmod(stat.S_IREAD)
    return path


def test_that_copies_go_when_they_are_forgotten(tmp_path: Path) -> None:
    copies = OpenedCopies(tmp_path)
    first, second = opened(copies), opened(copies)
    assert first.read_text("utf-8") == second.read_text("utf-8") == "salaista"
    assert first.parent != second.parent  # two files of one name
    copies.forget()
    assert list(tmp_path.iterdir()) == []
    assert opened(copies).exists()  # the next workspace opens some of its own


def test_that_a_folder_of_copies_is_for_this_user_alone(tmp_path: Path) -> None:
    if os.name == "posix":
        folder = opened(OpenedCopies(tmp_path)).parents[1]
        assert stat.S_IMODE(folder.stat().st_mode) == stat.S_IRWXU


def test_that_what_a_crash_left_goes_with_the_next_ones_and_what_is_in_use_stays(tmp_path: Path) -> None:
    left, other = opened(OpenedCopies(tmp_path)), opened(OpenedCopies(tmp_path))
    os.utime(left.parents[1], (0, 0))
    (tmp_path / "turva-muu").mkdir()
    OpenedCopies(tmp_path).forget()
    assert (left.exists(), other.exists()) == (False, True)
    assert (tmp_path / "turva-muu").is_dir()
