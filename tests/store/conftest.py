"""A small workspace to work on."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from turva_desktop.domain.ids import new_id
from turva_desktop.domain.profile import Profile
from turva_desktop.store import Workspace


def profile() -> Profile:
    return Profile(id=new_id(), name="Kokeilukunta", created_on=date(2026, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kokeilu.turva"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.create(path, [profile()], author="sihteeri") as workspace:
        yield workspace
