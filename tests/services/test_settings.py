"""Profile, recipients, annual clock and backups of a real workspace file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import RecipientId, new_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient, successor_on, valid_on
from turva_desktop.services.history import HistoryService
from turva_desktop.services.settings import SettingsService
from turva_desktop.store import Workspace

LAST_DAY = date(2025, 12, 31)


def _municipality(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", municipality_code="614", created_on=date(2026, 1, 1))
    return Workspace.create(path, [profile], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def settings(workspace: Workspace) -> SettingsService:
    return SettingsService(workspace)


def test_that_the_profile_keeps_what_was_changed(settings: SettingsService) -> None:
    settings.edit_profile(group_name="Turvallisuustyöryhmä", document_language=Language.SE)
    profile = settings.profile()
    assert (profile.name, profile.group_name, profile.document_language) == (
        "Kokeilukunta",
        "Turvallisuustyöryhmä",
        Language.SE,
    )


def test_that_a_workspace_keeps_its_name(settings: SettingsService) -> None:
    with pytest.raises(TurvaError, match=r"field\.empty"):
        settings.edit_profile(name=" ")
    assert settings.profile().name == "Kokeilukunta"


def test_that_after_the_last_day_the_successor_receives(settings: SettingsService) -> None:
    lvv = settings.recipients.add(Recipient(id=RecipientId(new_id()), name="LVV", valid_from=date(2026, 1, 1)))
    avi = settings.recipients.add(
        Recipient(id=RecipientId(new_id()), name="AVI", valid_to=LAST_DAY, successor_id=lvv.id)
    )
    known = settings.recipients.all()
    assert valid_on(known, LAST_DAY) == [avi]
    assert successor_on(avi, known, LAST_DAY) == avi
    assert successor_on(avi, known, date(2026, 1, 1)) == lvv


def test_that_a_recipient_cannot_end_before_it_starts(settings: SettingsService) -> None:
    avi = settings.recipients.add(Recipient(id=RecipientId(new_id()), name="AVI", valid_from=date(2010, 1, 1)))
    with pytest.raises(TurvaError, match=r"field\.dates"):
        settings.recipients.edit(avi.id, valid_to=date(2009, 12, 31))


def test_that_a_phase_may_run_over_the_turn_of_the_year(settings: SettingsService) -> None:
    phase = settings.clock.add(ClockPhase(id=new_id(), first_month=12, last_month=1, text="Tilannekysely"))
    assert [phase.is_on(day) for day in (date(2025, 12, 1), date(2026, 1, 15), date(2026, 2, 1))] == [True, True, False]


def test_that_steps_are_signed_by_whoever_works_now(workspace: Workspace, settings: SettingsService) -> None:
    settings.edit_profile(group_name="Työryhmä")
    settings.sign_as("hyvinvointikoordinaattori")
    settings.edit_profile(group_name="Turvallisuustyöryhmä")
    newest, before = HistoryService(workspace).steps(2)
    assert (newest.author, before.author) == ("hyvinvointikoordinaattori", "sihteeri")


def test_that_a_backup_appears_in_the_folder_that_is_told(workspace: Workspace, settings: SettingsService) -> None:
    made = workspace.backup()
    assert made.path.parent == settings.backup_folder()
    assert workspace.backups() == [made]
