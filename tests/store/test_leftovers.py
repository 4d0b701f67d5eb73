"""What a crash or a sync program left beside a file: looking never touches it, mending keeps it and says where."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.line import everything_in
from tests.store.conftest import profile
from tests.store.dump import data_bytes
from tests.store.test_workspace import interrupted, plan
from turva_desktop.domain.messages import MESSAGES
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.steps import label_of
from turva_desktop.services.care import find_faults
from turva_desktop.store import Workspace, backup, opening
from turva_desktop.store.leftovers import Left
from turva_desktop.store.locking import hold
from turva_desktop.store.place import journal_path, wal_path

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def full(path: Path) -> Path:
    """Return a workspace of many pages."""
    with (
        Workspace.create(path, [profile()], author="sihteeri") as workspace,
        workspace.write(label_of("plan.add")) as tx,
    ):
        tx.add_all(plan("Suunnitelma") for _ in range(40))
    return path


def add_plan(path: Path, name: str) -> None:
    with Workspace(path) as workspace, workspace.write(label_of("plan.add")) as tx:
        tx.add(plan(name))


def names(path: Path) -> set[str]:
    with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
        return {one.name for one in tx.all(Plan)}


def in_the_middle_of_a_commit(full: Path) -> Path:
    return interrupted(full)


def with_an_older_journal(full: Path, *later: str) -> Path:
    """Return a file that went on, with the journal of its earlier state beside it, as a sync program brings it."""
    copy = interrupted(full)
    journal = journal_path(copy).read_bytes()
    shutil.copyfile(full, copy)
    journal_path(copy).unlink()
    for name in later:
        add_plan(copy, name)
    journal_path(copy).write_bytes(journal)
    return copy


def with_a_journal_of_many_changes_ago(full: Path) -> Path:
    return with_an_older_journal(full, "Toinen", "Kolmas", "Neljäs")


def with_a_journal_of_one_change_ago(full: Path) -> Path:
    return with_an_older_journal(full, "Toinen")


def in_write_ahead_form(full: Path) -> Path:
    """Return a file whose newest change lies in the log that another program left."""
    copy = full.with_name("wal.turva")
    with closing(sqlite3.connect(full)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE plan SET first_year = 2024")
        connection.commit()
        for one, other in ((full, copy), (wal_path(full), wal_path(copy))):
            shutil.copyfile(one, other)
    return copy


def with_a_strange_log(full: Path) -> Path:
    """Return a file of our own form beside which the log of another lies."""
    log = wal_path(in_write_ahead_form(full)).read_bytes()
    with closing(sqlite3.connect(full)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    copy = full.with_name("kopio.turva")
    shutil.copyfile(full, copy)
    wal_path(copy).write_bytes(log)
    return copy


Leave = Callable[[Path], Path]
EVERY: tuple[Leave, ...] = (
    *(in_the_middle_of_a_commit, with_a_journal_of_many_changes_ago, with_a_journal_of_one_change_ago),
    *(in_write_ahead_form, with_a_strange_log),
)
NEWER: dict[Leave, set[str]] = {
    with_a_journal_of_many_changes_ago: {"Toinen", "Kolmas", "Neljäs"},
    with_a_journal_of_one_change_ago: {"Toinen"},
}
"""What was done after the journal was left: it stays."""


def look_at(path: Path) -> None:
    with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
        assert len(tx.all(Plan)) >= 40
        assert tx.all(Profile)


@pytest.mark.parametrize("leave", EVERY)
@pytest.mark.parametrize("look", [look_at, find_faults, backup.soundness], ids=lambda one: one.__name__)
def test_that_what_only_looks_touches_neither_the_file_nor_what_lies_beside_it(
    look: Callable[[Path], object], leave: Leave, full: Path
) -> None:
    path = leave(full)
    before = everything_in(path.parent)
    look(path)
    assert everything_in(path.parent) == before


@pytest.mark.parametrize("leave", EVERY)
def test_that_looking_and_mending_show_the_same(leave: Leave, full: Path) -> None:
    path = leave(full)
    seen = names(path)
    assert find_faults(path) == []
    with Workspace(path, read_only=True) as looking:
        (told,) = [notice.code for notice in looking.notices]
    with Workspace(path) as workspace:
        (mended,) = [notice.code for notice in workspace.notices]
    assert told.replace("_seen", "") == mended.replace("_mended", "")
    assert names(path) == seen == {"Suunnitelma"} | NEWER.get(leave, set())
    assert find_faults(path) == []


@pytest.mark.parametrize("leave", EVERY)
def test_that_file_and_journal_are_kept_as_they_were_found_where_it_is_told(leave: Leave, full: Path) -> None:
    path = leave(full)
    found = [one.read_bytes() for one in (path, journal_path(path), wal_path(path)) if one.exists()]
    with Workspace(path) as workspace:
        (notice,) = workspace.notices
    kept = Path(str(notice.details["kept"]))
    assert [one.read_bytes() for one in (kept, journal_path(kept), wal_path(kept)) if one.exists()] == found
    assert not journal_path(path).exists()
    assert not wal_path(path).exists()
    with Workspace(path) as again:
        assert again.notices == ()


def test_that_what_is_newer_than_the_journal_beside_it_stays(full: Path) -> None:
    path = with_a_journal_of_one_change_ago(full)
    whole = _data_without_its_journal(path)
    Workspace(path).close()
    assert data_bytes(path) == whole


def _data_without_its_journal(path: Path) -> bytes:
    return data_bytes(Path(shutil.copyfile(path, path.with_name("pelkkä.turva"))))


def stopped(full: Path, written: int) -> Path:
    """Return a file into which so many pages of a change had gone when the power went, and the change's journal."""
    copy = full.with_name("puolikas.turva")
    before = full.read_bytes()
    with Workspace(full) as workspace, workspace.write(label_of("plan.edit")) as tx:
        tx.save_all([replace(one, name="Muutos") for one in tx.all(Plan)])
        journal = bytearray(journal_path(full).read_bytes())
    journal[:12] = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 4  # as it stands when the pages may be written
    after, half = full.read_bytes(), bytearray(before)
    differing = [at for at in range(0, len(after), 4096) if before[at : at + 4096] != after[at : at + 4096]]
    assert written < len(differing)
    for at in differing[:written]:
        half[at : at + 4096] = after[at : at + 4096]
    copy.write_bytes(half)
    journal_path(copy).write_bytes(journal)
    return copy


@pytest.mark.parametrize("written", [1, 2, 3, 4])
def test_that_half_a_change_is_taken_back_though_each_page_is_in_order(written: int, full: Path) -> None:
    then = data_bytes(full)
    path = stopped(full, written)
    with Workspace(path) as workspace:
        assert [notice.code for notice in workspace.notices] == ["workspace.unended_mended"]
    assert data_bytes(path) == then


def test_that_a_restore_keeps_the_journal_of_the_file_that_goes(full: Path) -> None:
    with Workspace(full) as workspace:
        made = workspace.backup()
    path = in_the_middle_of_a_commit(full)
    found = path.read_bytes(), journal_path(path).read_bytes()
    kept = backup.restore(path, made.path, now=NOW).kept
    assert kept is not None
    assert (kept.read_bytes(), journal_path(kept).read_bytes()) == found
    backup.restore(path, kept, now=NOW)  # and the two together are a whole file again
    assert names(path) == {"Suunnitelma"}


def test_that_a_backup_of_such_a_file_is_what_is_seen_of_it(full: Path) -> None:
    path = in_the_middle_of_a_commit(full)
    before = path.read_bytes(), journal_path(path).read_bytes()
    with Workspace(path, read_only=True) as workspace:
        made = workspace.backup()
    assert (path.read_bytes(), journal_path(path).read_bytes()) == before
    assert names(made.path) == {"Suunnitelma"}


def test_that_nothing_is_mended_where_it_cannot_be_kept_first(full: Path) -> None:
    path = in_the_middle_of_a_commit(full)
    backup.backup_folder(path).write_text("in the way", encoding="utf-8")
    before = everything_in(path.parent)
    with pytest.raises(Exception, match=r"backup\.failed"):
        Workspace(path)
    assert everything_in(path.parent) == before


def test_that_what_killed_programs_left_is_swept_when_the_file_is_opened_to_write(full: Path) -> None:
    with Workspace(full) as workspace:
        made = workspace.backup()
    folder = made.path.parent
    rests = [
        *(folder / f"2026-01-01-000000-user.partial{end}" for end in ("", "-journal")),
        *(full.with_name(f"{full.name}.restoring{end}") for end in ("", "-journal")),
        *(full.with_name(f".{full.name}.new{end}") for end in ("", "-journal")),
        folder / "2026-01-02-000000-user.partial-journal",
        journal_path(full),
    ]
    mine = [folder / "muistiinpano.txt", full.with_name("toinen.turva.restoring"), full.with_name("muu-journal")]
    for one in (*rests, *mine):
        one.write_bytes(b"\0" * 600)
    with Workspace(full, read_only=True):
        assert all(one.exists() for one in rests)
    with Workspace(full) as workspace:
        assert workspace.notices == ()
        assert [one.path for one in workspace.backups()] == [made.path]
    assert [one for one in rests if one.exists()] == []
    assert all(one.exists() for one in mine)


def test_that_a_backup_that_is_being_made_is_not_swept_away(full: Path) -> None:
    folder = backup.backup_folder(full)
    folder.mkdir()
    partial = folder / "2026-01-01-000000-user.partial"
    with hold(partial):
        Workspace(full).close()
        assert partial.exists()
    Workspace(full).close()
    assert not partial.exists()


def test_that_whatever_is_found_beside_a_file_has_its_sentence() -> None:
    assert {*opening._SEEN.values(), *opening._MENDED.values()} <= MESSAGES.keys()
    assert {Left.NOTHING, *opening._SEEN} == set(Left)
