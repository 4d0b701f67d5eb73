"""A small plan with actions, and the page of actions in a window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.ui.stage import TODAY, Stage
from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.body import Body
from turva_desktop.domain.ids import ActionId, BodyId, GoalId, ItemId, MeetingId, PlanId, ThemeId, new_id
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.ui.actions import create_page
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry

PLAN = Plan(id=PlanId("plan"), name="Turvallisuussuunnitelma", first_year=2026, last_year=2029)
ROADS = Theme(id=ThemeId("roads"), plan_id=PLAN.id, position=0, code="T1", name="Liikkumisen turvallisuus")
YOUTH = Theme(id=ThemeId("youth"), plan_id=PLAN.id, position=1, code="T2", name="Lasten ja nuorten tuki")
LIGHTS = Goal(id=GoalId("lights"), theme_id=ROADS.id, text="Valaistut väylät")
EVENINGS = Goal(id=GoalId("evenings"), theme_id=YOUTH.id, text="Turvalliset illat")
GROUP = Body(id=BodyId("group"), name="Työryhmä")
MEETING = Meeting(id=MeetingId("meeting"), body_id=GROUP.id, number=1, year=2026, held_on=date(2026, 1, 20))
ITEM = Item(id=ItemId("item"), meeting_id=MEETING.id, section=4, title="Väylän valaistus")
ACTIONS = (
    Action(
        id=ActionId("lamps"),
        plan_id=PLAN.id,
        theme_id=ROADS.id,
        goal_id=LIGHTS.id,
        number="1.1",
        title="Valaistaan koulun väylä",
        lead="Tekninen johtaja",
        end=date(2026, 1, 22),
    ),
    Action(
        id=ActionId("signs"),
        plan_id=PLAN.id,
        theme_id=ROADS.id,
        position=1,
        number="1.2",
        title="Uusitaan porokyltit",
        lead="Tekninen johtaja",
        end=date(2026, 2, 20),
    ),
    Action(
        id=ActionId("club"),
        plan_id=PLAN.id,
        theme_id=YOUTH.id,
        goal_id=EVENINGS.id,
        position=2,
        number="2.1",
        title="Avataan nuorisotila perjantaisin",
        ongoing=True,
    ),
)


class Elsewhere(Page):
    """A page that remembers what it was asked to open."""

    opened: str | None = None

    def open_record(self, record_id: str) -> None:
        """Remember the record."""
        self.opened = record_id


def _small_plan(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", created_on=date(2026, 1, 1))
    records: list[Record] = [profile, GROUP, PLAN, ROADS, YOUTH, LIGHTS, EVENINGS, MEETING, ITEM, *ACTIONS]
    workspace = Workspace.create(path, records, author="sihteeri")
    Services(workspace).actions.set_status(
        ["lamps"], ActionStatus.IN_PROGRESS, today=MEETING.held_on, explanation="Pylväät tilattu.", item_id=ITEM.id
    )
    return workspace


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_small_plan, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def page(stage: Callable[..., Stage], services: Services) -> ActionsPage:
    """Return the page over the small plan, the first action chosen."""
    found = open_page(stage(services))
    found.list.select("lamps")
    return found


def open_page(made: Stage) -> ActionsPage:
    """Show the page in a window that also has the pages it leads to."""
    window = made.open(
        [
            Entry(id="actions", text="Actions", icon="list-checks", page=create_page),
            Entry(id="meetings", text="Meetings", icon="calendar", page=Elsewhere),
            Entry(id="plan", text="Plan", icon="file-text", page=Elsewhere),
            Entry(id="exchange", text="Exchange", icon="arrow-left-right", page=Elsewhere),
        ]
    )
    page = window.current_page
    assert isinstance(page, ActionsPage)
    assert page.context.today() == TODAY
    return page
