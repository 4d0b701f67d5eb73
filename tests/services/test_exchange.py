"""Excel out and in with a real workspace file: the ledger, the backup, one undo, and nothing half done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import openpyxl
import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.reading import seen
from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.errors import Cancelled, TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import RecipientId
from turva_desktop.domain.language import Language
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import label_of
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.exchange import safety
from turva_desktop.exchange.edits import Choices
from turva_desktop.services.actions import ActionService
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store import Reading, Workspace

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
OLD = Recipient(
    id=RecipientId("avi"), name="Aluehallintovirasto", valid_to=date(2025, 12, 31), successor_id=RecipientId("lvv")
)
NEW = Recipient(id=RecipientId("lvv"), name="Lupa- ja valvontavirasto", valid_from=date(2026, 1, 1))
EDIT = {"Tila": "toteutunut", "Määräaika": date(2027, 1, 31)}


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, [*municipality.records(), NEW, OLD], author="sihteeri")


@pytest.fixture
def workspace(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield workspace


@pytest.fixture
def exchange(workspace: Workspace) -> ExchangeService:
    return ExchangeService(workspace)


@pytest.fixture
def sent(exchange: ExchangeService, tmp_path: Path) -> Path:
    return exchange.export(tmp_path / "out.xlsx", recipient_id="avi", now=NOW).path


def contents(workspace: Workspace) -> list[Record]:
    with workspace.read() as tx:
        return tx.content().every()


def test_that_the_receipt_names_the_successor_and_what_was_left_out(exchange: ExchangeService, tmp_path: Path) -> None:
    receipt = exchange.export(tmp_path / "out.xlsx", recipient_id="avi", language=Language.SV, now=NOW)
    assert (receipt.recipient, receipt.language) == ("Lupa- ja valvontavirasto", Language.SV)
    assert receipt.withheld == {"actions": 1, "follow_up": 1, "chapters": 1, "decisions": 1}
    assert receipt.sha256 == sha256(receipt.path.read_bytes()).hexdigest()


def test_that_the_ledger_remembers_what_was_sent(exchange: ExchangeService, workspace: Workspace, sent: Path) -> None:
    (line,) = exchange.ledger()
    assert (line.direction, line.party, line.file_name) == (
        TransferDirection.SENT,
        "Lupa- ja valvontavirasto",
        "out.xlsx",
    )
    assert line.sha256 == sha256(sent.read_bytes()).hexdigest()
    assert 0 < line.journal_change <= seen(workspace, Reading.newest_change)


def test_that_what_changes_while_a_file_is_written_is_later_than_the_file(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    before = seen(workspace, Reading.newest_change)

    class Meanwhile:
        def step(self, done: int, total: int) -> None:
            ActionService(workspace).edit(ACTIONS[0], note=f"{done}/{total}")

    exchange.export(tmp_path / "out.xlsx", now=NOW, progress=Meanwhile())
    (line,) = exchange.ledger()
    assert line.journal_change == before < seen(workspace, Reading.newest_change)


def test_that_sending_does_not_make_the_sent_file_different(exchange: ExchangeService, sent: Path) -> None:
    found = exchange.preview(sent, now=NOW)
    assert (found.unchanged, found.is_empty, found.findings) == (municipality.ROWS, True, ())


def test_that_an_edited_file_is_taken_in_and_one_undo_brings_everything_back(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    before = contents(workspace)
    edited = desk.put(sent, "Toimenpiteet", "Suojatien valaistus", EDIT, formats="d.m.yyyy")
    receipt = exchange.apply(exchange.preview(edited, now=NOW), now=NOW)
    assert (receipt.added, receipt.changed, receipt.deleted) == (1, 1, 0)
    assert receipt.backup is not None
    assert receipt.backup.exists()
    with workspace.read() as tx:
        assert tx.get(Action, ACTIONS[0]).end == date(2027, 1, 31)
        newest = max(tx.all(FollowUp), key=lambda entry: entry.created_at)
    assert (newest.action_id, newest.status) == (ACTIONS[0], ActionStatus.DONE)
    assert [line.direction for line in exchange.ledger()].count(TransferDirection.RECEIVED) == 1
    step = workspace.undo()
    assert step is not None
    assert contents(workspace) == before


@pytest.mark.slow
def test_that_the_same_file_taken_in_again_does_nothing(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    edited = desk.put(sent, "Toimenpiteet", "Suojatien valaistus", EDIT, formats="d.m.yyyy")
    edited = desk.add_row(
        edited, "Toimenpiteet", {"Toimenpide": "Uusi polku", "Suunnitelma": "2026–2029 Turvallisuussuunnitelma"}
    )
    exchange.apply(exchange.preview(edited, now=NOW), now=NOW)
    before, steps = contents(workspace), len(seen(workspace, Reading.steps))
    again = exchange.preview(edited, now=NOW + timedelta(days=3))
    assert again.is_empty
    receipt = exchange.apply(again, now=NOW + timedelta(days=3))
    assert (receipt.added, receipt.changed, receipt.backup) == (0, 0, None)
    assert (contents(workspace), len(seen(workspace, Reading.steps))) == (before, steps)


@pytest.mark.parametrize("choices", [None, Choices()])
@pytest.mark.parametrize("choose", [None, "ours", "theirs"])
def test_that_a_preview_with_stops_is_refused_unless_the_rest_is_asked_for(
    exchange: ExchangeService, workspace: Workspace, sent: Path, choose: str | None, choices: Choices | None
) -> None:
    edited = desk.put(sent, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi", "Kuvaus": "131052-308T"})
    found = exchange.preview(edited, now=NOW)
    before = contents(workspace)
    with pytest.raises(TurvaError, match=r"exchange\.stopped") as refused:
        exchange.apply(found, choices, choose=choose, now=NOW)
    assert "Toimenpiteet!" in str(refused.value.details["first"])
    assert contents(workspace) == before
    assert list(workspace.path.parent.glob("**/*tuonti*")) == []
    receipt = exchange.apply(found, choices, choose=choose, take_rest=True, now=NOW)
    assert receipt.changed == 1
    with workspace.read() as tx:
        action = tx.get(Action, ACTIONS[0])
    assert (action.lead, "131052" in action.description) == ("Poliisi", False)


@pytest.mark.parametrize(
    ("choose", "lead"), [("ours", "Pelastuslaitos"), ("theirs", "Poliisi"), (None, "Pelastuslaitos")]
)
def test_that_conflicts_are_decided_by_a_word(
    exchange: ExchangeService, workspace: Workspace, sent: Path, choose: str | None, lead: str
) -> None:
    edited = desk.put(sent, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi"})
    with workspace.write(label_of("action.edit")) as tx:
        tx.save(replace(tx.get(Action, ACTIONS[0]), lead="Pelastuslaitos"))
    exchange.apply(exchange.preview(edited, now=NOW), choose=choose, now=NOW)
    with workspace.read() as tx:
        assert tx.get(Action, ACTIONS[0]).lead == lead


@pytest.mark.slow
def test_that_data_changed_after_the_preview_stops_the_import(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    found = exchange.preview(desk.put(sent, "Toimenpiteet", "Suojatien valaistus", EDIT, formats="d.m.yyyy"), now=NOW)
    with workspace.write(label_of("action.edit")) as tx:
        tx.save(replace(tx.get(Action, ACTIONS[0]), title="Toinen"))
    before = contents(workspace)
    with pytest.raises(TurvaError, match="data_changed"):
        exchange.apply(found, now=NOW)
    assert contents(workspace) == before


class CancelsAt:
    """The user, who changes their mind."""

    def __init__(self, step: int) -> None:
        self.step_to_stop = step

    def step(self, done: int, total: int) -> None:
        if done >= self.step_to_stop:
            raise Cancelled


def test_that_a_cancelled_import_leaves_nothing_behind(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:
    found = exchange.preview(desk.put(sent, "Toimenpiteet", "Suojatien valaistus", EDIT, formats="d.m.yyyy"), now=NOW)
    before = contents(workspace)
    with pytest.raises(Cancelled):
        exchange.apply(found, now=NOW, progress=CancelsAt(2))
    assert contents(workspace) == before


def test_that_a_hostile_file_touches_nothing(exchange: ExchangeService, workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "paha.xlsx"
    file.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 100)
    before = workspace.path.read_bytes()
    with pytest.raises(TurvaError, match="not_workbook"):
        exchange.preview(file, now=NOW)
    assert workspace.path.read_bytes() == before


def test_that_a_workspace_open_for_reading_can_export(workspace: Workspace, tmp_path: Path) -> None:
    with Workspace(workspace.path, read_only=True) as reading:
        receipt = ExchangeService(reading).export(tmp_path / "out.xlsx", now=NOW)
        assert receipt.rows == municipality.ROWS
        assert ExchangeService(reading).ledger() == []


def test_that_a_member_gets_only_their_own_actions(exchange: ExchangeService, tmp_path: Path) -> None:
    receipt = exchange.export(tmp_path / "oma.xlsx", actions_of="sivistystoimi", now=NOW)
    book = openpyxl.load_workbook(receipt.path)
    try:
        assert receipt.rows == 1
        assert book.sheetnames[:2] == ["Tietoja", "Toimenpiteet"]
        assert "Sivistystoimi" in [cell.value for cell in book["Tietoja"]["B"]], "spelled as in the actions"
        assert "Päätökset" not in book.sheetnames
    finally:
        book.close()
    with pytest.raises(TurvaError, match="nobody"):
        exchange.export(tmp_path / "ei.xlsx", actions_of="Ei kukaan", now=NOW)


def test_that_an_empty_template_has_every_sheet_and_comes_back_filled_in(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    path = exchange.template(tmp_path / "pohja.xlsx", now=NOW)
    assert exchange.preview(path, now=NOW).is_empty

    def fill(book: object) -> None:
        page = book["Toimenpiteet"]  # type: ignore[index]
        for heading, value in {"Toimenpide": "Uusi polku", "Painopiste": "T2 Lasten ja nuorten tuki"}.items():
            desk.write(page.cell(2, desk.column(page, heading)), value)

    found = exchange.preview(desk.edited(path, fill), now=NOW)
    assert [one.label for one in found.new] == ["2.1 Uusi polku"]
    exchange.apply(found, now=NOW)
    with workspace.read() as tx:
        assert "Uusi polku" in [action.title for action in tx.all(Action)]


def test_that_a_target_that_cannot_be_written_is_told_and_nothing_is_entered(
    exchange: ExchangeService, tmp_path: Path
) -> None:
    with pytest.raises(TurvaError, match="cannot_write"):
        exchange.export(tmp_path / "poissa" / "out.xlsx", now=NOW)
    assert exchange.ledger() == []
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".turva-")] == []


def test_that_a_missing_row_is_deleted_only_when_chosen(
    exchange: ExchangeService, workspace: Workspace, sent: Path
) -> None:

    def remove(book: object) -> None:
        page = book["Toimenpiteet"]  # type: ignore[index]
        page.delete_rows(desk.row(page, "Kylätalojen varautuminen"))

    found = exchange.preview(desk.edited(sent, remove), now=NOW)
    exchange.apply(found, now=NOW)
    with workspace.read() as tx:
        assert tx.find(Action, ACTIONS[2]) is not None
    exchange.apply(found, Choices(deleted=frozenset({str(ACTIONS[2])})), now=NOW)
    with workspace.read() as tx:
        assert tx.find(Action, ACTIONS[2]) is None


def test_that_the_file_knows_its_own_language_from_the_profile(
    exchange: ExchangeService, workspace: Workspace, tmp_path: Path
) -> None:
    with workspace.write(label_of("workspace.edit")) as tx:
        tx.save(replace(tx.content(Profile).only(Profile), document_language=Language.EN))
    receipt = exchange.export(tmp_path / "out.xlsx", now=NOW)
    assert receipt.language is Language.EN
    assert exchange.preview(receipt.path, now=NOW).is_empty
    with workspace.read() as tx:
        assert [one.language for one in tx.all(Transfer)] == [Language.EN]


def test_that_nothing_is_written_that_could_not_be_taken_in_again(
    exchange: ExchangeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = exchange.export(tmp_path / "out.xlsx", now=NOW).path.stat().st_size
    monkeypatch.setattr(safety, "FILE_LIMIT", size // 2)
    with pytest.raises(TurvaError, match="too_big_to_return"):
        exchange.export(tmp_path / "liian.xlsx", now=NOW)
    assert not (tmp_path / "liian.xlsx").exists()
    assert [one.file_name for one in exchange.ledger()] == ["out.xlsx"]
