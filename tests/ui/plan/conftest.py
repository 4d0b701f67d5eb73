"""A small plan, and the page of the plan in a window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.ui.stage import Stage
from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.body import Body
from turva_desktop.domain.ids import ActionId, ApprovalId, BodyId, ChapterId, GoalId, PlanId, ThemeId, new_id
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.ui.plan import create_page
from turva_desktop.ui.plan.page import PlanPage
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry

PLAN = Plan(id=PlanId("plan"), name="Turvallisuussuunnitelma 2026–2029", first_year=2026, last_year=2029)
ROADS = Theme(id=ThemeId("roads"), plan_id=PLAN.id, position=0, code="T1", name="Liikkumisen turvallisuus")
YOUTH = Theme(id=ThemeId("youth"), plan_id=PLAN.id, position=1, code="T2", name="Lasten ja nuorten tuki")
LIGHTS = Goal(id=GoalId("lights"), theme_id=ROADS.id, position=0, text="Valaistut väylät")
SIGNS = Goal(id=GoalId("signs"), theme_id=ROADS.id, position=1, text="Porokolarit puoleen")
EVENINGS = Goal(id=GoalId("evenings"), theme_id=YOUTH.id, text="Turvalliset illat")
INTRO = Chapter(id=ChapterId("intro"), plan_id=PLAN.id, position=0, heading="Johdanto", text="Teksti")
PRESENT = Chapter(id=ChapterId("present"), plan_id=PLAN.id, position=1, heading="Nykytila")
GROUP_YES = PlanApproval(id=ApprovalId("yes"), plan_id=PLAN.id, body_name="Työryhmä", approved_on=date(2026, 1, 20))
BODIES = (
    Body(id=BodyId("group"), position=0, name="Työryhmä"),
    Body(id=BodyId("board"), position=1, name="Kunnanhallitus"),
)
LAMPS = Action(
    id=ActionId("lamps"),
    plan_id=PLAN.id,
    theme_id=ROADS.id,
    goal_id=LIGHTS.id,
    number="1.1",
    title="Valot",
    lead="Tekninen johtaja",
    end=date(2026, 6, 1),
)
BUS = Action(
    id=ActionId("bus"),
    plan_id=PLAN.id,
    theme_id=ROADS.id,
    goal_id=LIGHTS.id,
    position=1,
    number="1.2",
    title="Koulubussi",
    ongoing=True,
)
LOOSE = Action(id=ActionId("loose"), plan_id=PLAN.id, position=2, number="0.1", title="Irrallinen", lead="Rehtori")


class Elsewhere(Page):
    """A page that remembers what it was asked to open."""

    opened: str | None = None

    def open_record(self, record_id: str) -> None:
        """Remember the record."""
        self.opened = record_id


def _small_plan(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Kokeilukunta", municipality_code="614", created_on=date(2026, 1, 1))
    records: list[Record] = [profile, *BODIES, PLAN, GROUP_YES, INTRO, PRESENT, ROADS, YOUTH, LIGHTS, SIGNS, EVENINGS]
    return Workspace.create(path, [*records, LAMPS, BUS, LOOSE], author="sihteeri")


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_small_plan, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def page(stage: Callable[..., Stage], services: Services) -> PlanPage:
    """Return the page over the small plan, everything unfolded."""
    found = open_page(stage(services))
    found.tree.expandAll()
    return found


def open_page(made: Stage) -> PlanPage:
    """Show the page in a window that also has the page of actions."""
    window = made.open(
        [
            Entry(id="plan", text="Plan", icon="file-text", page=create_page),
            Entry(id="actions", text="Actions", icon="list-checks", page=Elsewhere),
        ]
    )
    page = window.current_page
    assert isinstance(page, PlanPage)
    return page
