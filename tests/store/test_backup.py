import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.dump import data_bytes
from tests.store.test_workspace import plan
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import PlanId
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.steps import label_of
from turva_desktop.store import Workspace, backup

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_that_a_backup_holds_the_data_and_its_hash(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    assert data_bytes(kept.path) == data_bytes(path)
    assert backup.soundness(kept.path) is backup.Soundness.SOUND
    assert [one.path for one in workspace.backups()] == [kept.path]


def test_that_restoring_brings_the_backups_data_and_keeps_what_stood_there(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    then = data_bytes(path)
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(plan())
    now = data_bytes(path)
    workspace.close()
    backup.restore(path, kept.path, now=NOW)
    assert data_bytes(path) == then
    aside = next(one for one in backup.backups(path) if one.reason == "restore")
    assert data_bytes(aside.path) == now


def flip_a_bit(path: Path) -> None:
    """Change one bit near the end of a file, as an ageing disk does."""
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def test_that_a_single_flipped_bit_in_a_backup_is_noticed(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    flip_a_bit(kept.path)
    workspace.close()
    before = path.read_bytes()
    with pytest.raises(TurvaError, match=r"backup\.damaged"):
        backup.restore(path, kept.path, now=NOW)
    assert path.read_bytes() == before


def test_that_a_damaged_workspace_is_kept_aside_when_its_backup_takes_its_place(
    workspace: Workspace, path: Path
) -> None:
    kept = workspace.backup()
    workspace.close()
    path.write_bytes(b"rikki")
    backup.restore(path, kept.path, now=NOW)
    with Workspace(path) as restored, restored.read() as tx:
        assert tx.all(Plan) == []
    damaged = next(one for one in backup.backups(path) if one.reason == "damaged")
    assert damaged.path.read_bytes() == b"rikki"


def test_that_a_journal_left_by_a_crash_does_not_mix_into_the_restored_file(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    workspace.close()
    stale = path.with_name(path.name + "-journal")
    stale.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    backup.restore(path, kept.path, now=NOW)
    assert not stale.exists()


def test_that_old_automatic_backups_are_thinned_out_but_the_users_own_stay(path: Path, workspace: Workspace) -> None:
    own = workspace.backup()
    for second in range(35):
        backup.make_backup(path, reason="import", now=NOW.replace(second=second))
    reasons = [one.reason for one in backup.backups(path)]
    assert reasons.count("import") == 30
    assert own.path.exists()


def test_that_the_backup_just_made_stays_though_others_are_dated_after_it(path: Path, workspace: Workspace) -> None:
    for second in range(35):
        backup.make_backup(path, reason="import", now=NOW.replace(year=2031, second=second))
    made = backup.make_backup(path, reason="import", now=NOW)
    assert backup.soundness(made.path) is backup.Soundness.SOUND


def test_that_the_newest_comes_first_among_those_of_one_second(path: Path, workspace: Workspace) -> None:
    made = [backup.make_backup(path, reason=("import", "user")[one % 2], now=NOW).path for one in range(24)]
    assert [one.path for one in backup.backups(path)] == made[::-1]
    for one in made:
        os.utime(one, (1, 1))  # copied by a program that keeps no times
    assert [one.path for one in backup.backups(path) if one.reason == "user"] == made[1::2][::-1]


def test_that_an_afternoon_of_imports_leaves_the_days_before_it(path: Path, workspace: Workspace) -> None:
    days = [backup.make_backup(path, reason="import", now=NOW - timedelta(days=day)) for day in range(1, 5)]
    for second in range(35):
        backup.make_backup(path, reason="import", now=NOW.replace(second=second))
    assert [one.path.exists() for one in days] == [True] * 4


def test_that_a_restore_says_where_what_stood_there_is_and_it_is_there(workspace: Workspace, path: Path) -> None:
    """Also when every other backup is dated ahead."""
    made = [backup.make_backup(path, reason="import", now=NOW.replace(year=2031, second=one)) for one in range(35)]
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(Plan(id=PlanId("today"), name="Tänään", first_year=2026, last_year=2029))
    workspace.close()
    kept = backup.restore(path, made[-1].path, now=NOW).kept
    assert kept is not None
    with Workspace(kept, read_only=True) as before, before.read() as tx:
        assert [plan.name for plan in tx.all(Plan)] == ["Tänään"]


def test_that_nothing_is_replaced_when_what_stood_there_could_not_be_kept(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = workspace.backup()
    workspace.close()
    before = path.read_bytes()

    def broken(write: Callable[[Path, Path], object]) -> Callable[[Path, Path], None]:
        def on_a_bad_disk(source: Path, target: Path) -> None:
            write(source, target)
            flip_a_bit(target)

        return on_a_bad_disk

    monkeypatch.setattr(backup, "_copy", broken(backup._copy))
    monkeypatch.setattr(shutil, "copyfile", broken(shutil.copyfile))
    with pytest.raises(TurvaError, match=r"backup\.restore_failed"):
        backup.restore(path, made.path, now=NOW)
    assert path.read_bytes() == before


def test_that_a_backup_without_its_sum_is_unchecked_and_neither_sound_nor_damaged(
    workspace: Workspace, path: Path
) -> None:
    made = workspace.backup()
    made.path.with_suffix(".sha256").unlink()
    assert not made.has_sum
    assert backup.soundness(made.path) is backup.Soundness.UNCHECKED
    assert backup.newest_good(path) == made
    older = backup.make_backup(path, reason="import", now=NOW)
    assert backup.newest_good(path) == older  # a sound one is better than a newer one that nobody can check


def test_that_the_backup_of_the_newest_work_is_offered_though_the_clock_was_set_back(
    workspace: Workspace, path: Path
) -> None:
    made = []
    for hours in (0, -2, -30):
        workspace.clock = lambda hours=hours: NOW + timedelta(hours=hours)  # type: ignore[misc]
        with workspace.write(label_of("plan.add")) as tx:
            tx.add(plan())
        made.append(workspace.backup())
    assert backup.newest_good(path) == made[-1]
    flip_a_bit(made[-1].path)
    assert backup.newest_good(path) == made[-2]


@pytest.mark.parametrize("name", ["muistio.docx", "ilman päätettä"])
def test_that_a_backup_never_takes_the_place_of_another_kind_of_file(
    name: str, workspace: Workspace, path: Path
) -> None:
    kept = workspace.backup()
    other = path.with_name(name)
    other.write_bytes(b"PK muistio")
    with pytest.raises(TurvaError, match=r"workspace\.not_ours"):
        backup.restore(other, kept.path, now=NOW)
    assert other.read_bytes() == b"PK muistio"


def test_that_a_backup_never_takes_the_place_of_somebody_elses_database(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    other = path.with_name("valokuvat.turva")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE theirs (id)")
    before = other.read_bytes()
    with pytest.raises(TurvaError, match=r"workspace\.not_ours"):
        backup.restore(other, kept.path, now=NOW)
    assert other.read_bytes() == before


def test_that_half_a_backup_is_not_left_behind(workspace: Workspace, path: Path) -> None:
    kept = workspace.backup()
    workspace.close()
    path.write_bytes(path.read_bytes()[:-9000])
    backup.restore(path, kept.path, now=NOW)
    names = sorted(file.suffix for file in backup.backup_folder(path).iterdir())
    assert names == [".sha256", ".sha256", ".turva", ".turva"]  # the one restored and, as it was, the damaged one


def test_that_nothing_is_replaced_or_left_behind_when_the_disk_is_full(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = workspace.backup()
    workspace.close()
    path.write_bytes(b"rikki")
    before = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}

    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(TurvaError, match=r"backup\.restore_failed"):
        backup.restore(path, kept.path, now=NOW)
    assert {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()} == before


def test_that_a_backup_that_cannot_be_written_says_so(workspace: Workspace, path: Path) -> None:
    backup.backup_folder(path).write_text("in the way", encoding="utf-8")
    with pytest.raises(TurvaError, match=r"backup\.failed"):
        workspace.backup()
