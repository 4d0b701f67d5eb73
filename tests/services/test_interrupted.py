"""A program that is killed while a file is taken in: the file is whole, and the next start tells what became of it."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.transfer import Transfer
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store import Workspace
from turva_desktop.store.interrupted import taking_in

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
_KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store import Workspace

class Killed:
    def step(self, done, total):
        if done == int(sys.argv[3]) and total == 3:
            os._exit(9)

with Workspace(Path(sys.argv[1])) as workspace:
    exchange, now = ExchangeService(workspace), datetime(2026, 3, 5, 13, 0, tzinfo=UTC)
    exchange.apply(exchange.preview(Path(sys.argv[2]), now=now), now=now, progress=Killed())
"""


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


@pytest.fixture
def path(workshop: Workshop, tmp_path: Path) -> Path:
    return workshop.copy(_municipality, tmp_path / "kunta.turva")


def codes(workspace: Workspace) -> list[str]:
    return [notice.code for notice in workspace.notices if notice.code.startswith("exchange.")]


@pytest.mark.slow
@pytest.mark.parametrize("step", [0, 1, 2])
def test_that_a_kill_while_a_file_is_taken_in_is_told_once_and_the_file_can_be_taken_again(
    path: Path, step: int
) -> None:
    with Workspace(path) as workspace:
        sent = ExchangeService(workspace).export(path.with_name("ulos.xlsx"), now=NOW).path
        edited = desk.put(sent, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi"})
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(path), str(edited), str(step)], check=False)
    assert killed.returncode == 9
    with Workspace(path, read_only=True) as looking:
        assert codes(looking) == ["exchange.interrupted"]
    with Workspace(path) as workspace:
        assert codes(workspace) == ["exchange.interrupted"]
        (notice,) = (one for one in workspace.notices if one.code == "exchange.interrupted")
        assert notice.details == {"file": "kunta.turva", "excel": "edited.xlsx"}
        exchange = ExchangeService(workspace)
        exchange.apply(exchange.preview(edited, now=NOW), now=NOW)
        with workspace.read() as tx:
            assert tx.get(Action, ACTIONS[0]).lead == "Poliisi"
    with Workspace(path) as again:
        assert codes(again) == []


def test_that_a_file_that_was_taken_in_whole_is_told_so(path: Path, tmp_path: Path) -> None:
    with Workspace(path) as workspace:
        exchange = ExchangeService(workspace)
        exchange.export(tmp_path / "ulos.xlsx", now=NOW)
        with workspace.read() as tx:
            (line,) = tx.all(Transfer)
        mark = path.with_name(".kunta.turva.import")
        with taking_in(path, "a.xlsx", line.id):
            shutil.copy(mark, tmp_path / "mark")
        assert not mark.exists(), "whatever ends in the program leaves nothing"
    shutil.copy(tmp_path / "mark", mark)
    with Workspace(path) as workspace:
        assert codes(workspace) == ["exchange.interrupted_after"]


def test_that_nobody_is_told_of_what_somebody_is_doing_right_now(path: Path) -> None:
    with Workspace(path), taking_in(path, "a.xlsx", "x"), Workspace(path, read_only=True) as looking:
        assert codes(looking) == []
