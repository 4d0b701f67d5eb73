"""A municipality with a working group, a board, members and a plan."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.body import Body, BodyKind, MemberRole, Membership, MinutesKind
from turva_desktop.domain.ids import ActionId, BodyId, MembershipId, OrganisationId, PersonId, PlanId, ThemeId, new_id
from turva_desktop.domain.network import Organisation, OrganisationKind, Person
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.theme import Theme
from turva_desktop.services.meetings import MeetingService
from turva_desktop.store import Workspace

GROUP = Body(id=BodyId("group"), name="Turvallisuustyöryhmä")
BOARD = Body(
    id=BodyId("board"), position=1, name="Kunnanhallitus", kind=BodyKind.BOARD, minutes_kind=MinutesKind.FORMAL
)
PLAN = Plan(id=PlanId("plan"), name="Turvallisuussuunnitelma", first_year=2026, last_year=2029)
THEME = Theme(id=ThemeId("roads"), plan_id=PLAN.id, code="T1", name="Liikkumisen turvallisuus")

_SEATS = (
    ("kunnanjohtaja", MemberRole.CHAIR, OrganisationKind.MUNICIPALITY, None),
    ("hyvinvointikoordinaattori", MemberRole.SECRETARY, OrganisationKind.MUNICIPALITY, None),
    ("komisario", MemberRole.MEMBER, OrganisationKind.POLICE, None),
    ("palotarkastaja", MemberRole.MEMBER, OrganisationKind.RESCUE, None),
    ("yhdistyksen edustaja", MemberRole.MEMBER, OrganisationKind.ASSOCIATION, None),
    ("ylikonstaapeli", MemberRole.DEPUTY, OrganisationKind.POLICE, "komisario"),
)


def action(title: str = "Väylän valaistus", **fields: object) -> Action:
    return Action(**{"id": ActionId(new_id()), "plan_id": PLAN.id, "title": title, **fields})  # type: ignore[arg-type]


class Ticking:
    """A clock that goes on a second at each look: entries of one day keep their order."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def records() -> list[Record]:
    """Return everything a workspace needs before its first meeting."""
    made: list[Record] = [Profile(id=new_id(), name="Kokeilukunta", created_on=date(2026, 1, 1)), GROUP, BOARD]
    made += [
        Organisation(id=OrganisationId(kind.value), name=kind.words.fi, kind=kind)
        for kind in dict.fromkeys(seat[2] for seat in _SEATS)
    ]
    for place, (name, role, kind, deputy_for) in enumerate(_SEATS):
        made.append(Person(id=PersonId(name), name=name, organisation_id=OrganisationId(kind.value)))
        made.append(
            Membership(
                id=MembershipId(name),
                body_id=GROUP.id,
                person_id=PersonId(name),
                position=place,
                role=role,
                deputy_for_id=PersonId(deputy_for) if deputy_for else None,
                starts_on=date(2025, 8, 1),
            )
        )
    return [*made, PLAN, THEME]


def _before_the_first_meeting(path: Path) -> Workspace:
    return Workspace.create(path, records(), author="sihteeri", clock=Ticking())


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_before_the_first_meeting, tmp_path / "kunta.turva", clock=Ticking()) as workspace:
        yield workspace


@pytest.fixture
def meetings(workspace: Workspace) -> MeetingService:
    return MeetingService(workspace)
