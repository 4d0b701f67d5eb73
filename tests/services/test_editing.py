"""Every field of every kind can be given to the service that edits it, whatever the field is called."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.item import Disqualification, Vote
from turva_desktop.domain.kept_matter import KeptMatter
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS, kind_named
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.record import Record
from turva_desktop.domain.transfer import Transfer
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
        services = Services(workspace)
        draft = next(one.meeting for one in services.meetings.all() if one.meeting.state is MeetingState.DRAFT)
        # Of these the demo has none, or none in a meeting that may be changed.
        (tmp_path / "liite.txt").write_bytes(b"liite")
        services.meetings.attachments.add(draft.id, tmp_path / "liite.txt")
        item = services.meetings.agenda.items(draft.id)[0]
        services.meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="Kumpi?"))
        services.meetings.agenda.disqualifications.add(
            Disqualification(id=new_id(), item_id=item.id, name="Rehtori", reason="Osallinen")
        )
        yield services


EDITED = [kind for kind in KINDS if kind.record not in (Transfer, KeptMatter)]
"""The ledger, and what papers said, is written by the program alone."""


def one_of(services: Services, kind: Kind[Any]) -> Any:
    """Return a record of a kind that may be changed."""
    with services.workspace.read() as tx:
        return next(one for one in tx.all(kind.record) if kind.locked is None or kind.locked(one, tx) is None)


@pytest.mark.parametrize("kind", EDITED, ids=lambda kind: kind.name)
def test_that_a_register_edits_every_field_by_its_name(services: Services, kind: Kind[Any]) -> None:
    record, edit = one_of(services, kind), Register(services.workspace, kind).edit
    for name in set(kind.fields) - {"id"}:
        assert edit(record.id, **{name: getattr(record, name)}) == record


@pytest.mark.parametrize("kind", [kind_named(name) for name in SPECIAL], ids=lambda kind: kind.name)
def test_that_a_service_edits_every_field_by_its_name(services: Services, kind: Kind[Any]) -> None:
    record, edit = one_of(services, kind), SPECIAL[kind.name](services)
    for name in set(kind.fields) - {"id", *FIXED.get(kind.name, ())}:
        assert edit(record.id, **{name: getattr(record, name)}) == record
