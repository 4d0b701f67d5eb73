"""What is told as done is on the disk, and what is gone is gone."""

import os
from pathlib import Path

import pytest

from tests.store.conftest import profile
from turva_desktop.domain.steps import label_of
from turva_desktop.store import Workspace, backup
from turva_desktop.store.workspace import utc_now


@pytest.mark.parametrize("read_only", [False, True])
def test_that_every_connection_is_set_up_to_be_durable_and_to_overwrite_what_is_deleted(
    workspace: Workspace, path: Path, read_only: bool
) -> None:
    workspace.close()
    with Workspace(path, read_only=read_only) as again, again._connections.reading() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("synchronous", "secure_delete", "foreign_keys", "trusted_schema", "journal_mode")
        }
    assert found == {
        "synchronous": 3,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "journal_mode": "delete",
    }


def test_that_what_was_deleted_is_not_in_the_file_any_more(workspace: Workspace, path: Path) -> None:
    with workspace.write(label_of("attachment.add")) as tx:
        tx.put_blob(b"SALAINEN LIITE " * 3000)
    with workspace._connections.writing() as connection:
        connection.exec_driver_sql("DELETE FROM blob")
    workspace.close()
    assert b"SALAINEN LIITE" not in path.read_bytes()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the system doesn't tell what is open")
def test_that_a_folder_is_on_the_disk_after_a_name_in_it_was_given(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    flush = os.fsync

    def fsync(descriptor: int) -> None:
        flushed.append(Path(f"/proc/self/fd/{descriptor}").readlink())
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    Workspace.create(path, [profile()]).close()
    assert flushed[-1] == path.parent
    with Workspace(path) as workspace:
        made = workspace.backup()
    assert {made.path.parent, made.path.with_suffix(".partial")} <= set(flushed)
    flushed.clear()
    kept = backup.restore(path, made.path, now=utc_now()).kept
    assert kept is not None
    assert flushed[-1] == path.parent
    assert {kept.parent, kept.with_suffix(".partial"), path.with_name(path.name + ".restoring")} <= set(flushed)
