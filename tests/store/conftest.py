"""A small workspace to work on."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.profile import Profile
from turva_desktop.store import Workspace


def profile() -> Profile:
    return Profile(id=new_id(), name="Kokeilukunta", created_on=date(2026, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kokeilu.turva"


def _new(path: Path) -> Workspace:
    return Workspace.create(path, [profile()], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, path: Path) -> Iterator[Workspace]:
    with workshop.open(_new, path) as workspace:
        yield workspace
