"""Files of former releases open for ever, with everything that was in them."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.steps import step_text
from turva_desktop.services import Services
from turva_desktop.services.care import find_faults
from turva_desktop.store import Workspace
from turva_desktop.store.backup import backups
from turva_desktop.store.migrations import newest_version

RELEASES = sorted((Path(__file__).parents[1] / "history").glob("*.turva"))


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_that_a_file_of_a_former_release_opens_whole(release: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(release, tmp_path))
    with Workspace(path) as workspace:
        services = Services(workspace)
        (plan,) = [one for one in services.plans.plans.all() if one.first_year == 2024]
        total = services.actions.summary(plan.id).total
        assert (total.total, total.done, total.in_progress, total.not_done) == (36, 27, 7, 2)
        assert [line.meeting.label for line in services.meetings.all()][-1] == "1/2025"
        assert len(services.meetings.all()) == 8
        labels = [step_text(step.label, in_english, Language.EN) for step in services.history.steps()]
        assert labels == ["Action changed", "Action changed", "Status changed", "Workspace created"]
    assert find_faults(path) == []


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_that_a_file_of_a_former_release_is_read_whole_without_being_touched(release: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(release, tmp_path))
    before = path.read_bytes()
    with Workspace(path, read_only=True) as workspace:
        services = Services(workspace)
        (plan,) = [one for one in services.plans.plans.all() if one.first_year == 2024]
        assert services.actions.summary(plan.id).total.total == 36
        assert services.areas.loose_names()  # of a table that the file doesn't have
        assert services.search.find("kirkonkylä")
        with pytest.raises(TurvaError, match=r"workspace\.read_only"):
            services.actions.set_status([], ActionStatus.DONE, today=date(2026, 1, 1))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_that_there_is_a_file_of_the_first_release() -> None:
    assert "v0.1.0" in [path.stem for path in RELEASES]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(RELEASES[0], tmp_path / "vanha.turva"))


def test_that_a_file_of_a_former_release_is_in_order_as_it_is(old: Path) -> None:
    assert find_faults(old) == []


def test_that_an_old_file_that_another_program_reads_is_told_to_be_busy_and_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM action").fetchone()
        with pytest.raises(TurvaError, match=r"workspace\.busy"):
            Workspace(old)
    assert old.read_bytes() == before
    assert backups(old) == []
    with Workspace(old) as workspace:
        assert workspace.schema_version == newest_version()


@pytest.mark.parametrize("read_only", [False, True])
def test_that_an_old_file_whose_references_lead_nowhere_is_told_to_be_damaged(old: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("UPDATE action SET goal_id = 'nowhere'")
    before = old.read_bytes()
    for _attempt in range(2):
        with pytest.raises(TurvaError, match=r"workspace\.damaged"):
            Workspace(old, read_only=read_only)
    assert (old.read_bytes(), backups(old)) == (before, [])


def test_that_a_list_that_is_none_is_told_to_be_damage(old: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("UPDATE action SET areas = 'not json'")
    with Workspace(old, read_only=True) as workspace, pytest.raises(TurvaError, match=r"workspace\.damaged"):
        Services(workspace).areas.listed()


def test_that_a_file_without_one_of_its_tables_is_told_to_be_damaged(old: Path) -> None:
    Workspace(old).close()
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("DROP TABLE search")
    with pytest.raises(TurvaError, match=r"workspace\.damaged"):
        Workspace(old)
    assert find_faults(old) == ["table search"]
