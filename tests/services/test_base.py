"""Whose state a file that comes back is compared with: this workspace's own at the export, or nobody's."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS, THEMES
from tests.workshop import Workshop
from turva_desktop.domain.action import Action
from turva_desktop.domain.area import Area
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import ActionId, AreaId
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import adding, changing
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.base import BaseKind
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.services.actions import ActionService
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.services.history import HistoryService
from turva_desktop.store import Workspace
from turva_desktop.store.backup import restore

pytestmark = pytest.mark.slow  # each reads files in a process of its own

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
FIRST, SECOND, THIRD = "Suojatien valaistus", "Kiusaamiseen puuttuminen kouluissa", "Kylätalojen varautuminen"


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def exchange(workspace: Workspace) -> ExchangeService:
    return ExchangeService(workspace)


@pytest.fixture
def sent(exchange: ExchangeService, tmp_path: Path) -> Path:
    return exchange.export(tmp_path / "ulos.xlsx", now=NOW).path


def action(workspace: Workspace, number: int) -> Action:
    with workspace.read() as tx:
        return tx.get(Action, ACTIONS[number])


def conflicts(found: Preview) -> dict[str, tuple[str | None, str, str]]:
    """Return base, own and the file's value of each conflict by its field."""
    return {one.field: (one.base, one.before, one.after) for row in found.conflicts for one in row.fields}


def other_copy(workspace: Workspace, tmp_path: Path) -> Path:
    """Return a colleague's copy of the workspace's file."""
    return Path(shutil.copy(workspace.path, tmp_path / "kollega.turva"))


def test_that_the_base_is_the_state_at_the_export_and_is_shown_beside_both_edits(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    ActionService(workspace).edit(ACTIONS[0], lead="Pelastuslaitos")
    found = exchange.preview(desk.put(sent, "Toimenpiteet", FIRST, {"Vastuutaho": "Poliisi"}), now=NOW)
    assert found.base is BaseKind.JOURNAL
    assert conflicts(found) == {"lead": ("Tekninen toimi", "Pelastuslaitos", "Poliisi")}
    assert found.banner(in_english) == ""


def test_that_without_its_fingerprints_a_file_is_compared_with_the_state_at_its_export(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    ActionService(workspace).edit(ACTIONS[0], lead="Pelastuslaitos")
    bare = desk.edited(sent, lambda book: book.remove(book["_turva"]), "ilman.xlsx")
    found = exchange.preview(desk.put(bare, "Toimenpiteet", SECOND, {"Kuvaus": "Uusi kuvaus"}), now=NOW)
    assert found.base is BaseKind.JOURNAL
    assert list(desk.changes(found)) == ["description"]
    assert found.conflicts == (), "what was changed only here stays"


def test_that_a_change_made_here_and_undone_again_is_no_change(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    ActionService(workspace).edit(ACTIONS[0], lead="Pelastuslaitos")
    workspace.undo()
    found = exchange.preview(desk.put(sent, "Toimenpiteet", FIRST, {"Vastuutaho": "Poliisi"}), now=NOW)
    assert (found.changed_fields, found.conflicts) == (1, ())


def test_that_what_changes_while_a_file_is_written_is_not_taken_back_by_it(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    with workspace.write(adding(Area)) as tx:
        tx.add_all(Area(id=AreaId(municipality.uuid(5000 + n)), name=f"Kylä {n}") for n in range(600))

    class Meanwhile:
        def step(self, done: int, total: int) -> None:
            ActionService(workspace).edit(ACTIONS[0], lead=f"{done}/{total}")

    path = exchange.export(tmp_path / "ulos.xlsx", now=NOW, progress=Meanwhile()).path
    assert action(workspace, 0).lead != "Tekninen toimi"
    assert exchange.preview(path, now=NOW).is_empty
    assert exchange.preview(desk.edited(path, lambda book: book.remove(book["_turva"])), now=NOW).is_empty


def test_that_an_edit_from_another_copy_is_a_conflict_without_a_base(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    with Workspace(other_copy(workspace, tmp_path), author="kollega") as copy:
        ActionService(copy).edit(ACTIONS[0], lead="Kollegan valinta")
        path = ExchangeService(copy).export(tmp_path / "kollegalta.xlsx", now=NOW).path
    ActionService(workspace).edit(ACTIONS[1], title="Oma otsikko")
    found = exchange.preview(path, now=NOW)
    assert found.base is BaseKind.NONE
    assert found.changed == ()
    assert conflicts(found)["lead"] == (None, "Tekninen toimi", "Kollegan valinta")
    assert "title" in conflicts(found), "nobody can tell that only this side changed it"
    assert found.banner(in_english)
    exchange.apply(found, now=NOW)
    assert (action(workspace, 0).lead, action(workspace, 1).title) == ("Tekninen toimi", "Oma otsikko")
    exchange.apply(found, Choices(sides={(str(ACTIONS[0]), "lead"): Side.THEIRS}), now=NOW)
    assert action(workspace, 0).lead == "Kollegan valinta"


def test_that_what_another_copy_added_is_new_and_not_passed_over(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    with Workspace(other_copy(workspace, tmp_path), author="kollega") as copy:
        plan = action(workspace, 0).plan_id
        ActionService(copy).add(Action(id=ActionId(municipality.uuid(777)), plan_id=plan, title="Uusi", position=0))
        path = ExchangeService(copy).export(tmp_path / "kollegalta.xlsx", now=NOW).path
    found = exchange.preview(path, now=NOW)
    assert [one.id for one in found.new] == [municipality.uuid(777)]


def test_that_a_file_from_before_a_backup_was_put_back_has_no_base(workspace: Workspace, tmp_path: Path) -> None:
    kept = workspace.backup().path
    ActionService(workspace).edit(ACTIONS[0], lead="Varmuuskopion jälkeen")
    path = ExchangeService(workspace).export(tmp_path / "ulos.xlsx", now=NOW).path
    workspace.close()
    restore(workspace.path, kept, now=NOW)
    with Workspace(workspace.path) as again:
        found = ExchangeService(again).preview(path, now=NOW)
        assert found.base is BaseKind.NONE
        assert conflicts(found)["lead"] == (None, "Tekninen toimi", "Varmuuskopion jälkeen")


def test_that_an_export_older_than_the_backup_still_has_its_base(workspace: Workspace, sent: Path) -> None:
    kept = workspace.backup().path
    workspace.close()
    restore(workspace.path, kept, now=NOW)
    with Workspace(workspace.path) as again:
        assert ExchangeService(again).preview(sent, now=NOW).base is BaseKind.JOURNAL


def test_that_a_file_that_lost_everything_it_said_of_itself_has_no_base(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    ActionService(workspace).edit(ACTIONS[0], lead="Oma uudempi")

    def inspect(book: object) -> None:
        for title in ("_turva", "Tietoja", "Luettelot"):
            book.remove(book[title])  # type: ignore[attr-defined,index]

    found = exchange.preview(desk.edited(sent, inspect), now=NOW)
    assert (found.base, found.changed) == (BaseKind.NONE, ())
    assert conflicts(found) == {"lead": (None, "Oma uudempi", "Tekninen toimi")}


def test_that_a_deleted_action_comes_back_as_it_was_with_its_entries(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    def of_the_first() -> list[Record]:
        with workspace.read() as tx:
            return [tx.get(Action, ACTIONS[0]), *tx.matching(FollowUp, action_id=ACTIONS[0])]

    before = of_the_first()
    ActionService(workspace).delete(ACTIONS[0])
    edited = desk.put(sent, "Toimenpiteet", FIRST, {"Kuvaus": "Muutettu"})
    (question,) = exchange.preview(edited, now=NOW).questions
    found = exchange.preview(edited, now=NOW, answers={question.key: "take"})
    exchange.apply(found, now=NOW)
    back, *entries = of_the_first()
    assert isinstance(back, Action)
    assert back.description == "Muutettu"
    assert entries == before[1:], "each once, and written when it was written"


def test_that_a_theme_renamed_here_is_no_edit_of_the_file(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    with workspace.write(changing(Theme)) as tx:
        tx.save(replace(tx.get(Theme, THEMES[0]), name="Liikenne"))
    assert exchange.preview(sent, now=NOW).is_empty
    moved = desk.put(sent, "Toimenpiteet", SECOND, {"Määräaika": date(2027, 1, 31)}, formats="d.m.yyyy")
    assert list(desk.changes(exchange.preview(moved, now=NOW))) == ["end"]


def test_that_undoing_an_export_is_not_possible_and_undoing_an_import_takes_its_line_along(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    exchange.apply(exchange.preview(desk.put(sent, "Toimenpiteet", FIRST, {"Kuvaus": "x"}), now=NOW), now=NOW)
    assert len(exchange.ledger()) == 2
    HistoryService(workspace).undo()
    assert [one.file_name for one in exchange.ledger()] == ["ulos.xlsx"]
    assert workspace.undo() is None
    workspace.redo()
    assert len(exchange.ledger()) == 2


def test_that_a_file_sent_while_the_workspace_could_only_be_read_is_remembered(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    with Workspace(workspace.path, read_only=True) as reading:
        path = ExchangeService(reading).export(tmp_path / "ulos.xlsx", now=NOW).path
    ActionService(workspace).edit(ACTIONS[0], lead="Pelastuslaitos")
    edited = desk.put(path, "Toimenpiteet", FIRST, {"Vastuutaho": "Poliisi"})
    with Workspace(workspace.path, read_only=True) as reading:
        assert ExchangeService(reading).preview(edited, now=NOW).base is BaseKind.JOURNAL
    assert exchange.ledger() == []
    found = exchange.preview(edited, now=NOW)
    assert conflicts(found) == {"lead": ("Tekninen toimi", "Pelastuslaitos", "Poliisi")}
    exchange.apply(found, Choices(sides={(str(ACTIONS[0]), "lead"): Side.THEIRS}), now=NOW)
    assert [one.direction.value for one in exchange.ledger()] == ["received", "sent"]
    workspace.undo()
    assert [one.file_name for one in exchange.ledger()] == ["ulos.xlsx"], "a file that was sent stays sent"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".sent")] == []


def test_that_what_was_sent_from_a_state_that_is_gone_is_no_base(workspace: Workspace, tmp_path: Path) -> None:
    kept = workspace.backup().path
    ActionService(workspace).edit(ACTIONS[0], lead="Varmuuskopion jälkeen")
    with Workspace(workspace.path, read_only=True) as reading:
        path = ExchangeService(reading).export(tmp_path / "ulos.xlsx", now=NOW).path
    workspace.close()
    restore(workspace.path, kept, now=NOW)
    with Workspace(workspace.path) as again:
        ActionService(again).edit(ACTIONS[1], lead="Jotain muuta")
        assert ExchangeService(again).preview(path, now=NOW).base is BaseKind.NONE


def test_that_it_is_remembered_in_the_user_s_own_data_where_the_folder_is_closed(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "oma"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "oma"))
    workspace.path.with_name(".kunta.turva.sent").mkdir()  # nothing can be written there
    with Workspace(workspace.path, read_only=True) as reading:
        path = ExchangeService(reading).export(tmp_path / "ulos.xlsx", now=NOW).path
        assert ExchangeService(reading).preview(path, now=NOW).base is BaseKind.JOURNAL
