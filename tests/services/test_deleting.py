"""What has to stay stays, whichever door somebody would take it out by."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.workshop import Workshop
from turva_desktop.domain.body import Body
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.item import Item
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.record import Record
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Reading

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


def approved(tx: Reading) -> Meeting:
    return next(one for one in tx.all(Meeting) if one.state is MeetingState.APPROVED)


def numbered(tx: Reading) -> Item:
    held = next(one for one in tx.all(Meeting) if one.state is MeetingState.HELD)
    return tx.matching(Item, meeting_id=held.id)[1]


def sent(tx: Reading) -> Meeting:
    return next(one for one in tx.all(Meeting) if one.state is MeetingState.HELD)


def met(tx: Reading) -> Body:
    return tx.get(Body, tx.all(Meeting)[0].body_id)


STAYS: list[tuple[Callable[[Reading], Record], str]] = [
    (approved, "meeting.locked"),
    (lambda tx: tx.matching(Item, meeting_id=approved(tx).id)[0], "meeting.locked"),
    (numbered, "item.numbered"),
    (sent, "meeting.delete_sent"),
    (met, "body.has_meetings"),
]


def without_row(services: Services, path: Path, record: Record) -> Path:
    """Send the workspace out and return the file as it comes back, a record's row taken out of it."""
    services.exchange.export(path, now=NOW)
    book = openpyxl.load_workbook(path)
    sheet = next(one for one in SHEETS if one.kind is kind_of(type(record)))
    page = book[sheet.title.fi]
    row = next(cell.row for line in page.iter_rows() for cell in line if cell.value == record.id)
    page.delete_rows(row)
    book.save(path)
    return path


@pytest.mark.slow
@pytest.mark.parametrize(("find", "code"), STAYS)
def test_that_a_row_that_is_missing_from_a_file_takes_out_nothing_that_has_to_stay(
    services: Services, tmp_path: Path, find: Callable[[Reading], Record], code: str
) -> None:
    with services.workspace.read() as tx:
        record, before = find(tx), tx.content().every()
    preview = services.exchange.preview(without_row(services, tmp_path / "back.xlsx", record), now=NOW)
    (missing,) = [one for one in preview.missing if one.id == record.id]
    assert missing.stays is not None
    assert missing.stays.code == code
    with pytest.raises(TurvaError, match=r"exchange\.against_rule"):
        services.exchange.apply(preview, Choices(deleted=frozenset({record.id})), now=NOW)
    with services.workspace.read() as tx:
        after = [one for one in tx.content().every() if kind_of(type(one)).name != "transfer"]
    assert after == before


@pytest.mark.parametrize(
    ("delete", "find", "code"),
    [
        (lambda services, one: services.meetings.delete(one.id), approved, "meeting.locked"),
        (lambda services, one: services.meetings.delete(one.id), sent, "meeting.delete_sent"),
        (lambda services, one: services.meetings.agenda.delete(one.id), numbered, "item.numbered"),
        (lambda services, one: services.network.bodies.delete(one.id), met, "body.has_meetings"),
    ],
)
def test_that_the_window_is_told_the_same(
    services: Services,
    delete: Callable[[Services, Record], None],
    find: Callable[[Reading], Record],
    code: str,
) -> None:
    with services.workspace.read() as tx:
        record = find(tx)
    with pytest.raises(TurvaError, match=code.replace(".", r"\.")):
        delete(services, record)


@pytest.mark.slow
def test_that_minutes_approved_after_the_preview_are_not_changed_by_the_file(
    services: Services, workspace_file: Path
) -> None:
    with services.workspace.read() as tx:
        item = numbered(tx)
    services.exchange.export(workspace_file, now=NOW)
    book = openpyxl.load_workbook(workspace_file)
    page = book["Päätökset"]
    for line in page.iter_rows():
        if any(cell.value == item.id for cell in line):
            next(cell for cell in line if cell.value == item.title).value = "Toinen otsikko"
    book.save(workspace_file)
    preview = services.exchange.preview(workspace_file, now=NOW)
    assert [row.id for row in preview.changed] == [item.id]
    for _step in range(2):
        services.meetings.advance(item.meeting_id, on=NOW.date())
    with pytest.raises(TurvaError, match=r"exchange\.against_rule.*meeting\.locked"):
        services.exchange.apply(preview, now=NOW)


@pytest.fixture
def workspace_file(tmp_path: Path) -> Path:
    return tmp_path / "back.xlsx"
