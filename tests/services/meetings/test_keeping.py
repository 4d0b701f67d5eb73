"""A paper that was sent or approved stays as it was, whatever becomes of the actions that it names."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ActionId, new_id
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo

DAY = date(2026, 11, 20)


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return a meeting of the working group whose agenda is a draft, with an action that was open before."""
    drafts = [line.meeting for line in services.meetings.all() if line.meeting.state is MeetingState.DRAFT]
    return next(
        one for one in drafts if any(item.kind is ItemKind.FOLLOW_UP for item in services.meetings.agenda.items(one.id))
    )


def new_action(services: Services, title: str) -> Action:
    plan = services.plans.current(DAY)
    assert plan is not None
    return services.actions.add(Action(id=ActionId(new_id()), plan_id=plan.id, title=title, lead="Poliisi"))


def paper(services: Services, kind: PaperKind, meeting: Meeting, copy: Copy = Copy.INTERNAL) -> str:
    order = PaperOrder(kind=kind, meeting_id=meeting.id, copy=copy)
    return plain_text(services.documents.make(order, today=DAY).document)


def advanced(services: Services, meeting: Meeting, state: MeetingState) -> Meeting:
    while meeting.state is not state:
        meeting = services.meetings.advance(meeting.id, on=meeting.held_on)
    return meeting


Deed = Callable[[Services, Action], object]
AFTERWARDS: dict[str, Deed] = {
    "status": lambda services, one: services.actions.set_status([one.id], ActionStatus.DONE, today=DAY),
    "title": lambda services, one: services.actions.edit(one.id, title="Aivan toinen nimi"),
    "lead": lambda services, one: services.actions.edit(one.id, lead="Pelastuslaitos"),
    "day": lambda services, one: services.actions.edit(one.id, end=date(2031, 5, 5)),
    "deletion": lambda services, one: services.actions.delete(one.id),
    "the body's name": lambda services, _: [
        services.network.bodies.edit(body.id, name=f"Toinen {body.name}") for body in services.network.bodies.all()
    ],
    "another action": lambda services, one: new_action(services, "Myöhemmin syntynyt"),
}


@pytest.mark.slow
@pytest.mark.parametrize("deed", AFTERWARDS)
def test_that_a_sent_agenda_stays_as_it_was_sent(services: Services, meeting: Meeting, deed: str) -> None:
    one = new_action(services, "Alikulun valaistus")
    assert "Alikulun valaistus" in paper(services, PaperKind.AGENDA, meeting)
    sent = advanced(services, meeting, MeetingState.SENT)
    before = paper(services, PaperKind.AGENDA, sent)
    AFTERWARDS[deed](services, one)
    assert paper(services, PaperKind.AGENDA, sent) == before
    approved = advanced(services, sent, MeetingState.APPROVED)
    assert paper(services, PaperKind.AGENDA, approved) == before


@pytest.mark.slow
@pytest.mark.parametrize("deed", AFTERWARDS)
def test_that_approved_minutes_stay_as_they_were_approved(services: Services, meeting: Meeting, deed: str) -> None:
    one = new_action(services, "Alikulun valaistus")
    matter = next(item for item in services.meetings.agenda.items(meeting.id) if item.kind is ItemKind.MATTER)
    born = services.meetings.agenda.action_from_item(matter.id, title="Päätöksestä syntynyt", today=DAY)
    approved = advanced(services, meeting, MeetingState.APPROVED)
    before = paper(services, PaperKind.MINUTES, approved)
    assert "Päätöksestä syntynyt" in before
    for action in (one, born):
        AFTERWARDS[deed](services, action)
    assert paper(services, PaperKind.MINUTES, approved) == before


def test_that_an_agenda_sent_with_nothing_open_stays_without_anything(services: Services, meeting: Meeting) -> None:
    plan = services.plans.current(DAY)
    assert plan is not None
    still_open = [one.id for one in services.actions.followed(plan.id) if one.status.is_open]
    services.actions.set_status(still_open, ActionStatus.DONE, today=DAY)
    sent = advanced(services, meeting, MeetingState.SENT)
    new_action(services, "Myöhemmin syntynyt")
    assert "Myöhemmin syntynyt" not in paper(services, PaperKind.AGENDA, sent)


def test_that_a_meeting_taken_back_is_sent_anew_as_things_are_then(services: Services, meeting: Meeting) -> None:
    one = new_action(services, "Alikulun valaistus")
    sent = advanced(services, meeting, MeetingState.SENT)
    services.actions.edit(one.id, title="Alikulun valot")
    back = services.meetings.step_back(sent.id)
    assert "Alikulun valot" in paper(services, PaperKind.AGENDA, back)
    again = advanced(services, back, MeetingState.SENT)
    said = paper(services, PaperKind.AGENDA, again)
    assert "Alikulun valot" in said
    assert "Alikulun valaistus" not in said


def test_that_what_becomes_confidential_leaves_the_copies_of_a_sent_agenda_too(
    services: Services, meeting: Meeting
) -> None:
    one = new_action(services, "Alikulun valaistus")
    sent = advanced(services, meeting, MeetingState.SENT)
    assert "Alikulun valaistus" in paper(services, PaperKind.AGENDA, sent, Copy.PUBLIC)
    services.actions.edit(one.id, confidentiality=Confidentiality.SECRET, ground="JulkL 24.1 § 7 k.")
    for copy in (Copy.SHARED, Copy.PUBLIC):
        assert "Alikulun valaistus" not in paper(services, PaperKind.AGENDA, sent, copy)
    assert "Alikulun valaistus" in paper(services, PaperKind.AGENDA, sent)
    assert not services.documents.make(
        PaperOrder(kind=PaperKind.AGENDA, meeting_id=sent.id, copy=Copy.INTERNAL), today=DAY
    ).document.public


def test_that_undo_takes_the_step_back_with_all_that_was_kept(services: Services, meeting: Meeting) -> None:
    with services.workspace.read() as tx:
        before = tx.content()
    advanced(services, meeting, MeetingState.SENT)
    services.history.undo()
    with services.workspace.read() as tx:
        after = tx.content()
    assert {kind: after.all(kind) for kind in after.kinds()} == {kind: before.all(kind) for kind in before.kinds()}
