"""What the history of a record tells, in a real workspace file."""

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.area import Area
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.ids import ActionId, AreaId, new_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.theme import Theme
from turva_desktop.services import Services
from turva_desktop.services.history import plain_text
from turva_desktop.services.workspaces import Beginning, start_workspace
from turva_desktop.store import Workspace

TODAY = date(2026, 10, 1)


def _started(path: Path) -> Workspace:
    return start_workspace(path, Beginning(municipality_code="614"), author="sihteeri")


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_started, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


def themes(services: Services) -> list[Theme]:
    plan = services.plans.current(TODAY)
    assert plan is not None
    return services.plans.themes.all(plan_id=plan.id)


@pytest.fixture
def action(services: Services) -> Action:
    theme = themes(services)[0]
    return services.actions.add(Action(id=ActionId("a1"), plan_id=theme.plan_id, theme_id=theme.id, title="Valaistus"))


def newest(services: Services, record_id: str) -> dict[str, tuple[Any, Any]]:
    return {one.field: (one.before, one.after) for one in services.history.of_record(record_id)[0].fields}


def test_that_moving_an_action_tells_from_which_theme_to_which(services: Services, action: Action) -> None:
    first, second, *_ = themes(services)
    services.actions.edit(action.id, theme_id=second.id)
    assert newest(services, action.id) == {
        "theme_id": (f"{first.code} {first.name}", f"{second.code} {second.name}"),
    }


def test_that_a_theme_deleted_since_is_still_told_by_its_name(services: Services, action: Action) -> None:
    first, second, *_ = themes(services)
    services.actions.edit(action.id, theme_id=second.id)
    services.plans.themes.delete(first.id)
    assert newest(services, action.id)["theme_id"][0] == f"{first.code} {first.name}"


def test_that_a_new_record_is_told_by_what_it_holds_only(services: Services, action: Action) -> None:
    (entry,) = services.history.of_record(action.id)
    assert entry.is_new
    assert {one.field for one in entry.fields} == {"theme_id", "number", "title", "origin", "confidentiality"}
    assert all(one.before is None for one in entry.fields)


def test_that_the_order_among_siblings_is_no_part_of_a_records_history(services: Services, action: Action) -> None:
    other = services.actions.copy(action.id)
    services.actions.place(other.id, theme_id=action.theme_id, before_id=action.id)
    assert [entry.label for entry in services.history.of_record(action.id)] == ["action.add"]


def test_that_follow_up_belongs_to_the_actions_history(services: Services, action: Action) -> None:
    services.actions.set_status([action.id], ActionStatus.DONE, today=TODAY, explanation="Valmis")
    told = newest(services, action.id)
    assert told["status"] == (None, ActionStatus.DONE)
    assert told["explanation"] == (None, "Valmis")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        ("", "–"),
        ((), "–"),
        (date(2026, 2, 3), "3.2.2026"),
        (time(9, 5), "9.05"),
        (Decimal("1.50"), "1,50"),
        (True, "kyllä"),
        (False, "ei"),
        (ActionStatus.NOT_DONE, "ei toteutunut"),
        (("Poliisi", "Seurakunta"), "Poliisi; Seurakunta"),
        ((YearCost(year=2026, euros=Decimal(200)),), "2026: 200 €"),
        (2026, "2026"),
    ],
)
def test_that_a_value_reads_as_a_person_writes_it(value: Any, text: str) -> None:
    assert plain_text(value) == text


def test_that_words_are_those_of_the_language() -> None:
    assert plain_text(True, Language.SV) == "ja"
    assert plain_text(ActionStatus.DONE, Language.EN) == "completed"


def test_that_history_survives_a_restart(services: Services, action: Action) -> None:
    services.actions.edit(action.id, lead="Tekninen johtaja")
    told = services.history.of_record(action.id)
    path = services.workspace.path
    services.workspace.close()
    with Workspace(path, read_only=True) as again:
        assert Services(again).history.of_record(action.id) == told


def subjects(services: Services, count: int = 1) -> list[str]:
    return [step.subject for step in services.history.steps(count)]


def test_that_each_step_names_what_it_changed(services: Services, action: Action) -> None:
    assert subjects(services, 2) == ["1.1 Valaistus", ""], "the first step made the whole workspace"
    services.actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    assert subjects(services) == ["1.1 Valaistus 1.10.2026"]
    theme = themes(services)[0]
    services.plans.themes.edit(theme.id, name="Arki")
    assert subjects(services) == [f"{theme.code} Arki"]
    services.settings.edit_profile(name="Uusi")
    assert subjects(services) == [""]


def test_that_a_step_on_many_records_names_one_and_counts_the_rest(services: Services, action: Action) -> None:
    others = [services.actions.copy(action.id).id for _ in range(3)]
    services.actions.set_status([action.id, *others], ActionStatus.DONE, today=TODAY)
    assert subjects(services) == ["1.1 Valaistus 1.10.2026 (+3)"]


def test_that_a_deleted_record_and_the_undoing_of_that_are_named_too(services: Services, action: Action) -> None:
    services.actions.set_status([action.id], ActionStatus.DONE, today=TODAY)
    services.actions.delete(action.id)
    assert subjects(services, 3) == ["1.1 Valaistus", "1.1 Valaistus 1.10.2026", "1.1 Valaistus"]
    services.history.undo()
    assert subjects(services, 4) == ["1.1 Valaistus", "1.1 Valaistus", "1.1 Valaistus 1.10.2026", "1.1 Valaistus"]


def test_that_a_change_of_order_names_nothing(services: Services, action: Action) -> None:
    other = services.actions.copy(action.id)
    services.actions.place(other.id, theme_id=action.theme_id, before_id=action.id)
    assert subjects(services) == [""]


def test_that_a_deletion_is_told_of_what_is_gone_and_not_of_what_it_leaves(services: Services) -> None:
    area = Area(id=AreaId(new_id()), name="Suuralue")
    services.areas.register.add(area)
    for name in ("Ranta", "Keskusta"):
        services.areas.register.add(Area(id=AreaId(new_id()), name=name, parent_id=area.id))
    services.areas.register.delete(area.id)
    assert services.history.steps(1)[0].subject == "Suuralue"
    services.history.undo()
    assert [one.name for one in services.areas.register.all() if one.parent_id == area.id] == ["Keskusta", "Ranta"]
