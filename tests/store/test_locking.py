"""One writer at a time, by whatever name the file is opened; and a restore leaves every name what it was."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.line import everything_in
from tests.store.conftest import profile
from tests.store.dump import data_bytes
from tests.store.test_workspace import plan
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.steps import label_of
from turva_desktop.services.restoring import restore_backup
from turva_desktop.store import Workspace
from turva_desktop.store.locking import lock_path
from turva_desktop.store.opening import STILL_READABLE
from turva_desktop.store.workspace import utc_now

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there, and locks are mandatory")

Link = Callable[[Path, Path], None]


def soft(link: Path, target: Path) -> None:
    link.symlink_to(target)


def soft_to_soft(link: Path, target: Path) -> None:
    between = target.with_name("välissä.turva")
    between.symlink_to(target.name)
    link.symlink_to(between)


def hard(link: Path, target: Path) -> None:
    link.hardlink_to(target)


@pytest.fixture(params=[soft, soft_to_soft, hard], ids=lambda one: one.__name__)
def link(request: pytest.FixtureRequest, path: Path, tmp_path: Path) -> Path:
    """Return another name of the workspace, in another folder."""
    Workspace.create(path, [profile()], author="sihteeri").close()
    other = tmp_path / "muualla" / "toinen nimi.turva"
    other.parent.mkdir()
    request.param(other, path)
    return other


def write(workspace: Workspace, name: str) -> None:
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(plan(name))


@pytest.mark.parametrize("turned", [False, True])
def test_that_a_file_has_one_writer_by_whatever_name_it_is_opened(turned: bool, link: Path, path: Path) -> None:
    first, second = (link, path) if turned else (path, link)
    with Workspace(first) as workspace:
        for _ in range(2):  # a refusal takes nothing from the one who has it
            with pytest.raises(TurvaError, match=r"workspace\.in_use") as caught:
                Workspace(second)
            assert caught.value.code in STILL_READABLE
        write(workspace, "Talteen")
        with Workspace(second, read_only=True) as reader, reader.read() as tx:
            assert [one.name for one in tx.all(Plan)] == ["Talteen"]
    with Workspace(second) as workspace:
        assert not workspace.read_only
    assert not list(path.parent.rglob("*.lock"))


@pytest.mark.slow
def test_that_another_program_that_has_the_file_by_another_name_is_noticed(link: Path, path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from turva_desktop.store import Workspace\n"
        "with Workspace(Path(sys.argv[1])): print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", script, str(link)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(TurvaError, match=r"workspace\.in_use"):
            Workspace(path)
        other.communicate("")
    Workspace(path).close()


def test_that_a_restore_by_another_name_leaves_every_name_what_it_was(link: Path, path: Path) -> None:
    with Workspace(link) as workspace:
        made = workspace.backup()
        write(workspace, "Pois")
    was_link, inode = link.is_symlink(), path.stat().st_ino
    restored = restore_backup(link, made.path, now=utc_now())
    assert link.is_symlink() == was_link
    assert link.samefile(path)
    assert was_link or path.stat().st_ino == inode
    for one in (link, path):
        with Workspace(one, read_only=True) as workspace, workspace.read() as tx:
            assert tx.all(Plan) == []
    assert restored.kept is not None
    assert restored.kept.exists()
    assert not list(path.parent.rglob("*.restoring"))


def test_that_a_damaged_file_of_two_names_is_restored_under_both(link: Path, path: Path) -> None:
    with Workspace(path) as workspace:
        write(workspace, "Ehjä")
        made = workspace.backup()
    whole = data_bytes(path)
    with path.open("rb+") as file:
        file.truncate(5000)
    restore_backup(link, made.path, now=utc_now())
    assert data_bytes(path) == data_bytes(link) == whole


def test_that_a_new_workspace_is_made_where_a_link_leads(tmp_path: Path) -> None:
    target, link = tmp_path / "kunta.turva", tmp_path / "linkki.turva"
    link.symlink_to(target)
    Workspace.create(link, [profile()]).close()
    assert link.is_symlink()
    with Workspace(target) as workspace:
        assert workspace.path == target


def test_that_a_link_that_leads_nowhere_or_round_in_a_ring_is_told(tmp_path: Path) -> None:
    lost, one, other = (tmp_path / f"{name}.turva" for name in ("kadonnut", "yksi", "kaksi"))
    lost.symlink_to(tmp_path / "ei.turva")
    one.symlink_to(other)
    other.symlink_to(one)
    for link, code in ((lost, "file.not_found"), (one, "file.link_loop")):
        for read_only in (False, True):
            with pytest.raises(TurvaError) as caught:
                Workspace(link, read_only=read_only)
            assert caught.value.code == code


@pytest.mark.parametrize("said", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def test_that_a_folder_that_knows_no_locks_is_told_as_that_and_can_be_read(
    said: int, workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    write(workspace, "Jaossa")
    workspace.close()

    def refuse(*_: object) -> None:
        raise OSError(said, os.strerror(said))

    monkeypatch.setattr(fcntl, "flock", refuse)
    before = everything_in(path.parent)
    with pytest.raises(TurvaError) as caught:
        Workspace(path)
    assert caught.value.code == "workspace.no_locks"
    assert caught.value.code in STILL_READABLE
    with Workspace(path, read_only=True) as reader, reader.read() as tx:
        assert [notice.code for notice in reader.notices] == ["workspace.no_locks_seen"]
        assert [one.name for one in tx.all(Plan)] == ["Jaossa"]
        assert tx.all(Profile)
    assert everything_in(path.parent) == before


def test_that_closing_never_fails(workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the folder has become one in which nothing can be removed."""
    write(workspace, "Talteen")

    def forbidden(_self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", forbidden)
        workspace.close()
        workspace.close()
    assert lock_path(path).exists()
    with Workspace(path) as again:  # and what stayed stops nobody
        assert not again.read_only
