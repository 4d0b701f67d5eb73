"""Files of former releases open for ever, with everything that was in them."""

import shutil
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
