"""Every field of every kind can be given to the service that edits it, whatever the field is called."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.record import Record
from turva_desktop.services import Services
from turva_desktop.services.meetings.agenda import FIXED_FIELDS
from turva_desktop.services.meetings.service import OWN_FIELDS
from turva_desktop.services.register import Register
from turva_desktop.services.workspaces import start_demo

SPECIAL: dict[str, Callable[[Services], Callable[..., Record]]] = {
    "action": lambda services: services.actions.edit,
    "follow_up": lambda services: services.actions.edit_entry,
    "item": lambda services: services.meetings.agenda.edit,
    "meeting": lambda services: services.meetings.edit,
    "attendance": lambda services: services.meetings.attendance.edit,
    "attachment": lambda services: services.meetings.attachments.edit,
    "indicator_value": lambda services: services.indicators.edit_value,
    "profile": lambda services: services.settings.edit_profile,
}

FIXED = {"meeting": OWN_FIELDS, "item": FIXED_FIELDS}
"""What a service gives by itself and takes from nobody."""


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.mark.parametrize("special", [False, True], ids=["register", "service"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_that_every_field_is_edited_by_its_name(services: Services, kind: Kind[Any], special: bool) -> None:
    if special and kind.name not in SPECIAL:
        return
    edit = SPECIAL[kind.name](services) if special else Register(services.workspace, kind).edit
    with services.workspace.read() as tx:
        there = tx.all(kind.record)
        open_ones = [one for one in there if kind.locked is None or kind.locked(one, tx) is None]
    for record in open_ones[:1]:
        for name in set(kind.fields) - {"id", *(FIXED.get(kind.name, ()) if special else ())}:
            assert edit(record.id, **{name: getattr(record, name)}) == record
