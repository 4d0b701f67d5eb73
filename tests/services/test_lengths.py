"""How long a text may be, asked by every door: forms and their services, workbooks, the command line."""

import dataclasses
import re
import zipfile
from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.line import Turva, caller
from tests.documents.secrets import content
from tests.exchange import desk
from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.fields import field_types
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.messages import MESSAGES
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import LONGEST_LINE, LONGEST_PROSE
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace

ACTION: Final = "Suojatien valaistus"


def texts_of(kind: Kind[Record]) -> list[tuple[str, int]]:
    """Return the fields of a kind that hold text, and how much of it."""
    held = field_types(kind.record).items()
    names = [name for name, one in held if issubclass(one.of, str) and name != "id" and not name.endswith("_id")]
    words = [name for name in names if held and field_types(kind.record)[name].of is str]
    return [(name, LONGEST_PROSE if name in kind.prose else LONGEST_LINE) for name in words]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_that_every_text_of_every_kind_has_a_limit(kind: Kind[Record]) -> None:
    records = content()
    record: Any = next(iter(records.all(kind.record)), None)
    if record is None:
        return
    for name, most in texts_of(kind):
        for length, refused in ((most, False), (most + 1, True)):
            value = ("x" * length,) if field_types(kind.record)[name].several else "x" * length
            after = dataclasses.replace(record, **{name: value})
            found = [one for one in kind.faults_of_change(record, after, records) if one.code == "field.too_long"]
            assert (name, length, bool(found)) == (name, length, refused)


@pytest.mark.slow
@pytest.mark.parametrize(
    "heading", [*("Toimenpide", "Vastuutaho", "Kuvaus"), *("Yhteistyötahot", "Aikataulu sanoin", "Selite")]
)
def test_that_a_cell_of_five_million_characters_is_stopped_by_name(heading: str, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    mark = "KOLKYTJAKAKS"
    whole = "x" * 5_000_000
    edited = grown(desk.put(path, "Toimenpiteet", ACTION, {heading: mark}), mark, whole)
    found = desk.preview(edited)
    assert [(one.code, one.fault) for one in found.stops] == [("cell_too_long", None)], "more than any cell can hold"
    assert re.fullmatch(r"[A-Z]+\d+", found.stops[0].cell)
    assert len(repr(found.stops)) < 2000
    assert not any(whole in repr(one) for one in (*found.changed, *found.new))


@pytest.mark.slow
def test_that_a_new_row_with_such_a_cell_is_stopped(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    plan = "2026–2029 Turvallisuussuunnitelma"
    added = desk.add_row(path, "Toimenpiteet", {"Toimenpide": "KOLKYTJAKAKS", "Suunnitelma": plan})
    found = desk.preview(grown(added, "KOLKYTJAKAKS", "x" * 5_000_000))
    assert [(one.code, one.fault) for one in found.stops] == [("cell_too_long", None)]
    assert found.is_empty


@pytest.mark.slow
@pytest.mark.parametrize("heading", ["Toimenpide", "Vastuutaho", "Yhteistyötahot"])
def test_that_a_line_longer_than_a_field_may_be_is_stopped_by_the_fields_rule(heading: str, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {heading: "x" * (LONGEST_LINE + 1)}))
    assert [(one.code, one.fault and one.fault.code) for one in found.stops] == [("against_rule", "field.too_long")]
    assert found.is_empty


def grown(path: Path, mark: str, text: str) -> Path:
    """Put a text of any length where a mark stands: spreadsheets themselves write no more than they can hold."""
    out = path.with_name("grown.xlsx")
    with zipfile.ZipFile(path) as file, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in file.namelist():
            made.writestr(name, file.read(name).replace(mark.encode(), text.encode()))
    return out


@pytest.fixture
def demo(workshop: Workshop, tmp_path: Path) -> Path:
    return workshop.copy(start_demo, tmp_path / "demo.turva")


def test_that_services_refuse_what_is_too_long_and_say_how_much_there_is_room_for(demo: Path) -> None:
    with Workspace(demo) as workspace:
        services = Services(workspace)
        (followed, *_) = services.actions.followed()
        before = followed.action
        for change in ({"title": "x" * 2001}, {"partners": ("Kylä", "y" * 2001)}, {"description": "z" * 1_000_001}):
            with pytest.raises(TurvaError, match=r"field\.too_long") as refused:
                services.actions.edit(before.id, **change)
            assert set(refused.value.details) == {"most", "length"}
        meeting = services.meetings.all()[0].meeting
        with pytest.raises(TurvaError, match=r"field\.too_long"):
            services.meetings.edit(meeting.id, place="x" * 2001)
        with workspace.read() as tx:
            assert tx.get(Action, before.id) == before
    assert "{most}" in MESSAGES["field.too_long"]


def test_that_the_command_line_makes_no_workspace_with_a_name_too_long(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    turva: Turva = caller(capsys)
    answer = turva("new", tmp_path / "a.turva", "--municipality", "614", "--name", "x" * 5000)
    assert (answer.status, list(tmp_path.iterdir())) == (1, [])
    assert "liian pitkä" in answer.err
