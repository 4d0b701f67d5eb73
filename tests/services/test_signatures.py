"""Who changed here what a file has changed too, and when: asked of the journal."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.workshop import Workshop
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.ports import in_english
from turva_desktop.services.actions import ActionService
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store import Workspace

TITLE = "Suojatien valaistus"


class Clock:
    """A clock that stands where a test puts it."""

    def __init__(self) -> None:
        """Start on the day of the municipality."""
        self.now = municipality.NOW

    def __call__(self) -> datetime:
        """Return the moment."""
        return self.now


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva", author="Rehtori", clock=clock) as workspace:
        yield workspace


def conflicts(workspace: Workspace, path: Path) -> list[dict[str, Any]]:
    found = ExchangeService(workspace).preview(path, now=municipality.NOW)
    told: list[dict[str, Any]] = found.as_json(in_english)["conflict_list"]
    return told


def test_that_a_conflict_tells_who_changed_the_very_field_here_and_when(
    workspace: Workspace, clock: Clock, tmp_path: Path
) -> None:
    path = ExchangeService(workspace).export(tmp_path / "out.xlsx", now=municipality.NOW).path
    actions = ActionService(workspace)
    clock.now = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    actions.edit(ACTIONS[0], lead="Pelastuslaitos")
    workspace.author = "Sihteeri"
    clock.now = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
    actions.edit(ACTIONS[0], description="Jotakin muuta")
    actions.set_status([ACTIONS[0]], ActionStatus.NOT_DONE, today=date(2026, 3, 10), explanation="Peruuntui")
    words = {"Vastuutaho": "Poliisi", "Tila": "toteutunut", "Selite": "Valmis"}
    told = {one["field"]: one for one in conflicts(workspace, desk.put(path, "Toimenpiteet", TITLE, words))}
    lead, status = told["lead"], told["status"]
    assert (lead["ours"], lead["theirs"]) == ("Pelastuslaitos", "Poliisi")
    assert (lead["ours_by"], lead["ours_at"]) == ("Rehtori", "2026-03-09T08:30:00+00:00")
    assert (status["ours_by"], status["ours_at"][:10]) == ("Sihteeri", "2026-03-10")
    assert lead["options"] == ["ours", "theirs", "both"]
    assert status["options"] == ["ours", "theirs"]
    assert status["theirs"] == "toteutunut · Valmis"
