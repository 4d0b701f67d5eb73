import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from tests.patience import PATIENCE
from tests.reading import seen
from tests.store.conftest import profile
from tests.store.dump import data_bytes
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import PlanId, ThemeId, new_id
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.review import Review
from turva_desktop.domain.steps import label_of
from turva_desktop.domain.theme import Theme
from turva_desktop.store import Reading, Workspace, migrations
from turva_desktop.store.locking import lock_path, read_holder
from turva_desktop.store.migrations import newest_version
from turva_desktop.store.opening import STILL_READABLE
from turva_desktop.store.place import as_address


def plan(name: str = "Suunnitelma") -> Plan:
    return Plan(id=PlanId(new_id()), name=name, first_year=2026, last_year=2029)


def code_of(path: Path) -> str:
    with pytest.raises(TurvaError) as caught:
        Workspace(path)
    return caught.value.code


def test_that_what_was_written_is_there_after_reopening(workspace: Workspace, path: Path) -> None:
    made = plan("Čáhcesuolu – ŋ š ŧ ž á å ä ö")
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(made)
    workspace.close()
    with Workspace(path) as again, again.read() as tx:
        assert tx.get(Plan, made.id) == made


def test_that_an_exception_in_a_transaction_leaves_nothing_behind(workspace: Workspace, path: Path) -> None:
    before = data_bytes(path)

    def add_and_fail() -> None:
        with workspace.write(label_of("plan.add")) as tx:
            tx.add(plan())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert data_bytes(path) == before
    assert seen(workspace, Reading.next_undo) is None
    with workspace.write(label_of("plan.add")) as tx:  # and the next one works
        tx.add(plan())


def test_that_a_second_opener_is_told_who_has_the_file_and_may_read_it(workspace: Workspace, path: Path) -> None:
    with pytest.raises(TurvaError) as caught:
        Workspace(path)
    assert caught.value.code == "workspace.in_use"
    assert caught.value.details["who"] == "sihteeri"
    with Workspace(path, read_only=True) as reader:
        with reader.read() as tx:
            assert tx.all(Profile)[0].name == "Kokeilukunta"
        with pytest.raises(TurvaError, match="read_only"), reader.write(label_of("plan.add")) as tx:
            tx.add(plan())


def test_that_the_lock_goes_with_its_holder(workspace: Workspace, path: Path) -> None:
    holder = read_holder(path)
    assert holder is not None
    assert holder.author == "sihteeri"
    workspace.close()
    assert not lock_path(path).exists()
    with Workspace(path) as again:
        assert not again.read_only


def test_that_a_lock_left_by_a_killed_program_stops_nobody(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    script = (
        "import os, sys; from pathlib import Path; from turva_desktop.store import Workspace;"
        "w = Workspace(Path(sys.argv[1])); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode == 9
    assert lock_path(path).exists()
    with Workspace(path) as again:
        assert not again.read_only


@pytest.mark.parametrize("content", [b"PK\x03\x04 not ours", b"SQLite format 3\0" + b"\0" * 200, b"x" * 5000])
def test_that_a_foreign_file_is_refused_and_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert code_of(path) == "workspace.not_ours"
    assert path.read_bytes() == content
    assert not lock_path(path).exists()


def test_that_somebody_elses_sqlite_file_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (id)")
    assert code_of(path) == "workspace.not_ours"


def test_that_a_missing_file_and_a_folder_are_said_so(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.turva") == "file.not_found"
    assert code_of(tmp_path) == "file.is_folder"


def test_that_a_file_whose_end_is_cut_off_is_damaged(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    path.write_bytes(path.read_bytes()[:-9000])
    assert code_of(path) == "workspace.damaged"


def interrupted(path: Path, *statements: str) -> Path:
    """Return a copy of a workspace and SQLite's journal, as a power cut in the middle of a commit leaves them."""
    copy = path.with_name("sähkökatko.turva")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        for statement in (*statements, "UPDATE plan SET name = hex(zeroblob(3000))"):
            connection.execute(statement)
        for file in (path, path.with_name(path.name + "-journal")):
            shutil.copyfile(file, file.with_name(file.name.replace(path.name, copy.name)))
        connection.execute("ROLLBACK")
    return copy


@pytest.mark.parametrize("read_only", [False, True])
def test_that_a_power_cut_in_the_middle_of_a_commit_loses_nothing_that_was_stored(path: Path, read_only: bool) -> None:
    with Workspace.create(path, [profile()]) as workspace, workspace.write(label_of("plan.add")) as tx:
        tx.add_all(plan("Suunnitelma") for _ in range(40))
    whole = data_bytes(path)
    copy = interrupted(path)
    assert copy.stat().st_size > path.stat().st_size  # half of the commit had gone into the file
    with Workspace(copy, read_only=read_only) as again, again.read() as tx:
        assert {one.name for one in tx.all(Plan)} == {"Suunnitelma"}
    assert data_bytes(copy) == whole


def interrupted_migration(path: Path, version: int) -> Path:
    """Return a copy whose header has the new version already, although the commit that wrote it never ended."""
    copy = interrupted(path, f"PRAGMA user_version = {version}")
    with copy.open("rb+") as file:  # SQLite writes the first page last: here the power goes after that
        file.seek(60)
        file.write(version.to_bytes(4))
    return copy


def test_that_a_power_cut_in_the_middle_of_a_migration_is_followed_by_the_whole_migration(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new version's number may have reached the file before its tables did: what counts is what is rolled back."""
    with Workspace.create(path, [profile()]) as workspace, workspace.write(label_of("plan.add")) as tx:
        tx.add_all(plan("Suunnitelma") for _ in range(40))
    then = newest_version()
    coming = (
        *migrations.steps(),
        (then + 1, "CREATE TABLE coming (id TEXT NOT NULL PRIMARY KEY) STRICT;\n"),
    )
    copy = interrupted_migration(path, then + 1)
    monkeypatch.setattr("turva_desktop.store.migrations.steps", lambda: coming)
    with Workspace(copy) as again:
        assert again.schema_version == then + 1
        assert sorted(one.reason for one in again.backups()) == ["crash", "migration"]
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (then + 1,)
        assert connection.execute("SELECT count(*) FROM coming").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM plan").fetchone() == (40,)


def test_that_a_file_read_only_after_a_crash_tells_the_version_that_is_in_it(path: Path) -> None:
    with Workspace.create(path, [profile()]) as workspace, workspace.write(label_of("plan.add")) as tx:
        tx.add_all(plan("Suunnitelma") for _ in range(40))
    copy = interrupted_migration(path, newest_version() + 1)
    with Workspace(copy, read_only=True) as again:
        assert (again.schema_version, again.is_newer) == (newest_version(), False)


def test_that_a_file_another_program_is_writing_is_busy_and_not_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Workspace.create(path, [profile()]).close()
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **named: connect(*args, **{**named, "timeout": 0.05}))
    with closing(connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(path) == "workspace.busy"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/työ/a b#1?.turva"), "file:///ty%C3%B6/a%20b%231%3F.turva"),
        (PureWindowsPath(r"C:\Työ\100 %.turva"), "file:///C:/Ty%C3%B6/100%20%25.turva"),
        (PureWindowsPath(r"\\palvelin\jako\kunta.turva"), "file:////palvelin/jako/kunta.turva"),
    ],
)
def test_that_sqlite_is_told_every_path_as_it_understands_it(
    path: PurePosixPath | PureWindowsPath, address: str
) -> None:
    assert as_address(path) == address


def test_that_a_workspace_may_lie_in_a_folder_of_any_name(tmp_path: Path) -> None:
    path = tmp_path / "Työ #1 100 % – čŋ?" / "kunnan suunnitelma v2.0.turva"
    with Workspace.create(path, [profile()]) as workspace:
        workspace.backup()
    with Workspace(path) as again:
        assert len(again.backups()) == 1


def test_that_closing_waits_for_the_transaction_under_way(workspace: Workspace, path: Path) -> None:
    writing, closed = threading.Event(), threading.Event()

    def write() -> None:
        with workspace.write(label_of("plan.add")) as tx:
            writing.set()
            closed.wait(0.2)
            tx.add(plan("Kesken"))

    worker = threading.Thread(target=write)
    worker.start()
    assert writing.wait(PATIENCE)
    workspace.close()
    closed.set()
    with Workspace(path) as again, again.read() as tx:
        assert [one.name for one in tx.all(Plan)] == ["Kesken"]
    worker.join()


def test_that_a_file_with_broken_pages_is_damaged(path: Path) -> None:
    with Workspace.create(path, [profile()]) as workspace, workspace.write(label_of("plan.add")) as tx:
        tx.add_all(plan("x" * 200) for _ in range(500))
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 9000] = b"\xff" * 9000
    path.write_bytes(content)
    assert code_of(path) == "workspace.damaged"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_that_a_full_disk_takes_nobodys_right_to_open_the_file(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    lock_path(path).symlink_to("/dev/full")
    with Workspace(path) as workspace:
        assert not workspace.read_only


def test_that_a_newer_file_opens_for_reading_only(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {newest_version() + 1}")
    with Workspace(path) as newer:
        assert newer.read_only
        with newer.read() as tx:
            assert tx.all(Profile)
        with pytest.raises(TurvaError, match="newer"), newer.write(label_of("plan.add")):
            pass


def test_that_a_newer_file_tells_why_nothing_can_be_undone_and_why_it_cannot_be_read(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA user_version = {newest_version() + 1}; DROP TABLE review")
    with Workspace(path) as newer:
        with pytest.raises(TurvaError, match=r"workspace\.newer"):
            newer.undo()
        with pytest.raises(TurvaError, match=r"workspace\.too_new"), newer.read() as tx:
            tx.all(Review)


def test_that_a_file_without_its_profile_or_a_table_is_damaged(path: Path) -> None:
    Workspace.create(path, [profile()]).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE review")
    with (
        Workspace(path, read_only=True) as workspace,
        pytest.raises(TurvaError, match=r"workspace\.damaged"),
        workspace.read() as tx,
    ):
        tx.all(Review)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM profile")
    assert code_of(path) == "workspace.damaged"


def test_that_a_write_protected_file_can_only_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Workspace.create(path, [profile()]).close()
    path.chmod(0o444)
    # root, who runs the tests in a container, may write all the same: then the system's answer is played
    monkeypatch.setattr("os.access", lambda asked, mode: mode != os.W_OK or Path(asked) != path)
    assert code_of(path) == "workspace.write_protected"
    assert "workspace.write_protected" in STILL_READABLE
    with Workspace(path, read_only=True) as workspace, workspace.read() as tx:
        assert tx.all(Profile)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_that_an_older_file_is_backed_up_before_it_is_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.create(path, [profile()]) as before:
        for name in ("Ensimmäinen", "Toinen"):
            with before.write(label_of("plan.add")) as tx:
                tx.add(plan(name))
        before.undo()
        assert seen(before, Reading.next_undo) is not None
        assert seen(before, Reading.next_redo) is not None
    old = data_bytes(path)
    version = newest_version()
    step = (version + 1, "CREATE TABLE later (id TEXT) STRICT;\n")
    monkeypatch.setattr("turva_desktop.store.migrations.steps", lambda: (step,))
    with Workspace(path) as migrated:
        (kept,) = migrated.backups()
        assert kept.reason == "migration"
        assert data_bytes(kept.path) == old
        assert seen(migrated, Reading.next_undo) is None  # undo reaches back to the last migration
        assert seen(migrated, Reading.next_redo) is None
        assert migrated.schema_version == version + 1


def test_that_no_file_is_overwritten_by_a_new_workspace(path: Path) -> None:
    path.write_text("tärkeää", encoding="utf-8")
    with pytest.raises(TurvaError, match=r"file\.exists"):
        Workspace.create(path, [profile()])
    assert path.read_text(encoding="utf-8") == "tärkeää"


@pytest.mark.slow
def test_that_a_crash_while_a_workspace_is_made_leaves_nothing_of_its_name(path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from tests.store.conftest import profile; "
        "from turva_desktop.store import Workspace\n"
        "def records():\n    yield profile()\n    os._exit(9)\n"
        "Workspace.create(Path(sys.argv[1]), records())"
    )
    root = Path(__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", script, str(path)], check=False, cwd=root)
    assert killed.returncode == 9
    assert not path.exists()
    with Workspace.create(path, [profile()]) as workspace, workspace.read() as tx:
        assert len(tx.all(Profile)) == 1
    assert [file.name for file in path.parent.iterdir() if file.suffix != ".lock"] == [path.name]


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_that_text_which_sqlite_would_cut_is_refused(workspace: Workspace, text: str) -> None:
    with pytest.raises(TurvaError, match="not_storable"), workspace.write(label_of("plan.add")) as tx:
        tx.add(plan(text))


def test_that_listeners_hear_which_records_a_step_touched(workspace: Workspace) -> None:
    heard: list[Changes] = []
    stop = workspace.subscribe(heard.append)
    made = plan()
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(made)
        tx.add(Theme(id=ThemeId(new_id()), plan_id=made.id, code="T1", name="Teema"))
    with workspace.write(label_of("plan.edit")) as tx:
        tx.save(made)  # nothing changed: nobody is told
    stop()
    with workspace.write(label_of("plan.delete")) as tx:
        tx.delete(Plan, made.id)
    assert [change.kinds for change in heard] == [{Plan, Theme}]


@pytest.mark.slow
def test_that_saving_a_deleted_record_says_that_it_is_gone(workspace: Workspace) -> None:
    with pytest.raises(TurvaError, match=r"record\.gone"), workspace.write(label_of("plan.edit")) as tx:
        tx.save(plan())


def test_that_an_attachments_content_comes_back_and_damage_is_noticed(workspace: Workspace, path: Path) -> None:
    content = bytes(range(256)) * 100
    with workspace.write(label_of("attachment.add")) as tx:
        key = tx.put_blob(content)
        assert tx.put_blob(content) == key
    with workspace.read() as tx:
        assert tx.blob(key) == content
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE blob SET content = x'00'")
        connection.commit()
    with workspace.read() as tx, pytest.raises(TurvaError, match="attachment"):
        tx.blob(key)


def test_that_no_journal_file_of_sqlite_stays_beside_the_closed_workspace(workspace: Workspace, path: Path) -> None:
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(plan())
    with workspace.write(label_of("workspace.edit")) as tx:
        tx.save(replace(tx.all(Profile)[0], name="Uusi"))
    workspace.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
