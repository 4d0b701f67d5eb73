"""What a workbook from the command line may hold: no identity codes, and names of people only if they are asked for."""

from pathlib import Path

import openpyxl
import pytest

from tests.cli.line import Turva
from turva_desktop.domain.ids import PersonId, new_id
from turva_desktop.domain.network import Person
from turva_desktop.services import Services
from turva_desktop.store import Workspace


def test_that_an_export_with_an_identity_code_is_not_written(turva: Turva, demo: Path, tmp_path: Path) -> None:
    with Workspace(demo) as workspace:
        services = Services(workspace)
        (action, *_) = services.actions.followed()
        services.actions.edit(action.action.id, description="Asukas 131052–308t kävi.")
    answer = turva("export", demo, tmp_path / "a.xlsx", "--json")
    assert (answer.status, answer.out, list(tmp_path.glob("*.xlsx"))) == (2, "", [])
    assert "Asukas ******-**** kävi." in answer.err


@pytest.mark.parametrize(("option", "named"), [("", False), ("--roles", False), ("--names", True)])
def test_that_an_export_names_people_only_if_it_is_asked_to(
    option: str, named: bool, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    with Workspace(demo) as workspace:
        people = Services(workspace).network.people
        people.add(Person(id=PersonId(new_id()), name="Urho Virta", title="kyläaktiivi", private=True))
    answer = turva("export", demo, tmp_path / "a.xlsx", "--json", *filter(None, [option]))
    assert (answer.status, answer.data["people"]) == (0, "names" if named else "roles")
    cells = [cell.value for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx") for row in sheet for cell in row]
    assert ("Urho Virta" in cells, "kyläaktiivi" in cells) == (named, named)
    assert turva("import", demo, tmp_path / "a.xlsx", "--json").data["changed"] == 0
