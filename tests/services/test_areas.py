"""Areas in a real workspace file: what they keep, and what the names in other records mean."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.exchange import desk
from tests.workshop import Workshop
from turva_desktop.domain import labels
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.area_names import WRITTEN_IN
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import ActionId, AreaId, IndicatorId, OrganisationId, PlanId, new_id
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.services import Services
from turva_desktop.services.areas import AreaService
from turva_desktop.services.workspaces import Beginning, start_workspace
from turva_desktop.store import Workspace

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
PLAN = Plan(id=PlanId("plan"), name="Suunnitelma", first_year=2026, last_year=2029)
HOME = Area(id=AreaId("home"), name="Koivukylä", kind=AreaKind.MUNICIPALITY)
SHORE = Area(id=AreaId("shore"), name="Ranta", name_sv="Stranden", kind=AreaKind.VILLAGE, parent_id=HOME.id)


def _two_areas(path: Path) -> Workspace:
    profile = Profile(id=new_id(), name="Koivukylä", municipality_code="614", created_on=date(2026, 1, 1))
    return Workspace.create(path, [profile, PLAN, HOME, SHORE])


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_two_areas, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def areas(services: Services) -> AreaService:
    return services.areas


def act(services: Services, *names: str) -> Action:
    return services.actions.add(Action(id=ActionId(new_id()), plan_id=PLAN.id, title="Valaistus", areas=names))


def test_that_every_field_called_area_is_known_to_hold_area_names() -> None:
    called = {labels.AREA, ACTION.labels["areas"]}
    fields = {(kind.record, name) for kind in KINDS for name, words in kind.labels.items() if words in called}
    assert fields == set(WRITTEN_IN.items())


def test_that_names_are_offered_to_be_tied_to_the_area_called_exactly_so(
    services: Services, areas: AreaService
) -> None:
    act(services, "Ranta", "Ylipää")
    act(services, "Ranta")
    services.network.organisations.add(Organisation(id=OrganisationId(new_id()), name="Kyläyhdistys", area="Stranden"))
    services.indicators.indicators.add(Indicator(id=IndicatorId("i"), name="Rikokset"))
    for year in (2024, 2025):
        services.indicators.set_value("i", year, None, area="Ranta")
    services.indicators.set_value("i", 2025, None)
    offered = {one.text: (dict(one.written_in), one.likely) for one in areas.loose_names()}
    assert offered == {
        "Ranta": ({Action: 2, IndicatorValue: 2}, SHORE),
        "Stranden": ({Organisation: 1}, SHORE),
        "Ylipää": ({Action: 1}, None),
    }
    assert [one.text for one in areas.loose_names()] == ["Ranta", "Stranden", "Ylipää"]


def test_that_a_name_nearly_the_same_is_not_offered_for_an_area(services: Services, areas: AreaService) -> None:
    act(services, "ranta", "Rantakylä")
    assert [one.likely for one in areas.loose_names()] == [None, None]


def test_that_of_two_areas_of_one_name_none_is_likelier(services: Services, areas: AreaService) -> None:
    other = areas.register.add(Area(id=AreaId(new_id()), name="Ranta"))
    act(services, "Ranta")
    (offered,) = areas.loose_names()
    assert (set(offered.candidates), offered.likely) == ({SHORE, other}, None)


def test_that_tying_is_one_step_and_rewrites_no_record(services: Services, areas: AreaService) -> None:
    action = act(services, "Ranta", "Ylipää")
    areas.tie({"Ranta": SHORE.id, "Ylipää": None})
    assert areas.loose_names() == []
    assert services.actions.one(action.id).action == action
    listed = {line.area.name: line for line in areas.listed()}
    assert (listed["Ranta"].meant_by, listed["Ylipää"].meant_by) == ({Action: 1}, {Action: 1})
    assert listed["Ylipää"].area.spellings == ("Ylipää",)
    services.history.undo()
    assert {one.text for one in areas.loose_names()} == {"Ranta", "Ylipää"}
    assert {line.area for line in areas.listed()} == {HOME, SHORE}


def test_that_a_renamed_area_is_still_meant(services: Services, areas: AreaService) -> None:
    act(services, "Ranta")
    areas.tie({"Ranta": SHORE.id})
    areas.register.edit(SHORE.id, name="Rantakylä")
    assert {line.area.name: dict(line.meant_by) for line in areas.listed()} == {
        "Koivukylä": {},
        "Rantakylä": {Action: 1},
    }


def test_that_a_text_means_one_area_only(areas: AreaService) -> None:
    areas.register.edit(SHORE.id, spellings=("Ranta",))
    with pytest.raises(TurvaError, match=r"area\.spelling_taken"):
        areas.register.edit(HOME.id, spellings=("Koivukylä", "Ranta"))
    areas.register.edit(SHORE.id, spellings=("Ranta", "Rantakylä"))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"parent_id": SHORE.id}, "area.own_parent"),
        ({"name": " "}, "field.empty"),
        ({"population": -1}, "field.limits"),
        ({"population_year": 26}, "field.limits"),
    ],
)
def test_that_an_area_keeps_its_rules(areas: AreaService, changes: dict[str, object], code: str) -> None:
    with pytest.raises(TurvaError, match=code):
        areas.register.edit(HOME.id, **changes)


def test_that_two_areas_of_one_name_need_different_parents(areas: AreaService) -> None:
    with pytest.raises(TurvaError, match=r"area\.name_taken"):
        areas.register.add(Area(id=AreaId(new_id()), name="Ranta", parent_id=HOME.id))
    areas.register.add(Area(id=AreaId(new_id()), name="Ranta"))


def test_that_a_part_stays_when_what_it_lay_in_is_deleted(areas: AreaService) -> None:
    areas.register.delete(HOME.id)
    assert [(line.area.name, line.parent) for line in areas.listed()] == [("Ranta", None)]


def test_that_a_new_municipality_is_an_area_from_the_start(tmp_path: Path) -> None:
    with start_workspace(tmp_path / "uusi.turva", Beginning(municipality_code="614")) as workspace:
        (line,) = Services(workspace).areas.listed()
    assert (line.area.name, line.area.kind, line.area.code) == ("Posio", AreaKind.MUNICIPALITY, "614")


@pytest.mark.slow
def test_that_areas_come_in_from_excel_in_any_order_of_rows(
    services: Services, areas: AreaService, tmp_path: Path
) -> None:
    path = services.exchange.template(tmp_path / "pohja.xlsx", now=NOW)
    rows = (
        {"Nimi": "Rinne", "Laji": "matkailualue", "Ylempi alue": "Ylipää"},
        {"Nimi": "Ylipää", "Laji": "kylä", "Ylempi alue": "Uusi kunta", "Asukkaita": 87, "Vuosi": 2025},
        {"Nimi": "Uusi kunta", "Laji": "kunta"},
    )
    for row in rows:
        path = desk.add_row(path, "Alueet", row)
    preview = services.exchange.preview(path, now=NOW)
    assert [one.code for one in preview.findings] == []
    services.exchange.apply(preview, now=NOW)
    found = {line.area.name: line for line in areas.listed()}
    assert {name: line.parent and line.parent.name for name, line in found.items()} == {
        "Koivukylä": None,
        "Ranta": "Koivukylä",
        "Rinne": "Ylipää",
        "Uusi kunta": None,
        "Ylipää": "Uusi kunta",
    }
    assert found["Rinne"].area.kind is AreaKind.TOURISM_AREA
    assert (found["Ylipää"].area.population, found["Ylipää"].area.population_year) == (87, 2025)


@pytest.mark.slow
def test_that_what_is_wrong_with_areas_is_told_row_by_row(services: Services, tmp_path: Path) -> None:
    path = services.exchange.template(tmp_path / "pohja.xlsx", now=NOW)
    for row in (
        {"Nimi": "Ylipää", "Ylempi alue": "Olematon"},
        {"Nimi": "Alapää", "Asukkaita": -5},
        {"Nimi": "Itse", "Ylempi alue": "Itse"},
    ):
        path = desk.add_row(path, "Alueet", row)
    found = services.exchange.preview(path, now=NOW)
    told = sorted((one.row, one.code) for one in (*found.stops, *found.questions))
    assert told == [(3, "reference_unknown"), (4, "against_rule"), (5, "reference_unknown")]


def test_that_a_record_that_holds_two_names_of_an_area_means_it_once(services: Services) -> None:
    services.areas.register.edit(HOME.id, spellings=("Koko kunta", "Koivukylä"))
    services.actions.add(
        Action(id=ActionId(new_id()), plan_id=PLAN.id, title="Valot", areas=("Koko kunta", "Koivukylä"))
    )
    meant = {line.area.id: line.meant_by for line in services.areas.listed()}
    assert meant[HOME.id] == {Action: 1}


def test_that_a_name_that_only_confidential_records_hold_is_not_offered(services: Services) -> None:
    secret = Action(
        id=ActionId(new_id()),
        plan_id=PLAN.id,
        title="Suojelu",
        areas=("Turvatalo",),
        confidentiality=Confidentiality.SECRET,
    )
    services.actions.add(secret)
    assert services.areas.loose_names() == []
    services.actions.add(Action(id=ActionId(new_id()), plan_id=PLAN.id, title="Valot", areas=("Satama", "Turvatalo")))
    assert [(one.text, dict(one.written_in)) for one in services.areas.loose_names()] == [
        ("Turvatalo", {Action: 2}),
        ("Satama", {Action: 1}),
    ]
