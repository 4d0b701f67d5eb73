"""An import taken back after later edits: what it brought goes, what was edited since stays, the rest is asked."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.trying import SEEDS
from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import MINUTES_APPROVED
from turva_desktop.domain.taking_back import Keep, Return, TakingBack
from turva_desktop.domain.theme import Theme
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Side
from turva_desktop.services import Services
from turva_desktop.store import Workspace

TITLE = "Suojatien valaistus"


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


@pytest.fixture
def sent(services: Services, tmp_path: Path) -> Path:
    return services.exchange.export(tmp_path / "out.xlsx", now=municipality.NOW).path


def take_in(services: Services, path: Path, choices: Choices | None = None) -> Transfer:
    """Take a file in and return its line of the ledger."""
    exchange = services.exchange
    found = exchange.preview(path, now=municipality.NOW, book=read_book(path))
    exchange.apply(found, choices, now=municipality.NOW)
    return exchange.ledger()[0]


def facts(services: Services) -> dict[str, Record]:
    """Return everything but the ledger."""
    with services.workspace.read() as tx:
        return {one.id: one for one in tx.content().every() if not isinstance(one, Transfer)}


def take_back(services: Services, line: Transfer, chosen: dict[str, Keep] | None = None) -> TakingBack:
    found = services.taking_back.preview(line.id)
    services.taking_back.take_back(found, chosen or {})
    return found


def action(services: Services, number: int = 0) -> Action:
    return services.actions.actions.get(ACTIONS[number])


EDIT: Final[dict[str, Any]] = {
    "Vastuutaho": "Poliisi",
    "Kuvaus": "Valaistaan. Tiedosto lisäsi.",
    "Yhteistyötahot": "Martat; LC",
    "Määräaika": date(2028, 1, 31),
    "Tila": "toteutunut",
    "Selite": "Valmis",
}


def test_that_what_nobody_has_edited_since_is_as_before_after_other_work(services: Services, sent: Path) -> None:
    before = facts(services)
    edited = desk.add_row(desk.put(sent, "Toimenpiteet", TITLE, EDIT), "Toimenpiteet", {"Toimenpide": "Uusi polku"})
    line = take_in(services, edited)
    services.actions.actions.edit(ACTIONS[1], lead="Rehtori")
    found = take_back(services, line)
    assert found.open == ()
    after = facts(services)
    assert after.pop(ACTIONS[1]) != before.pop(ACTIONS[1])
    assert after == before
    assert [one.direction for one in services.exchange.ledger()][:1] == [TransferDirection.TAKEN_BACK]


def test_that_taking_back_is_one_step_that_can_be_undone_and_done_again(services: Services, sent: Path) -> None:
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    taken_in = facts(services)
    services.actions.actions.edit(ACTIONS[1], lead="Rehtori")
    edited = facts(services)
    take_back(services, line)
    taken_back = facts(services)
    assert services.history.undo().label == "exchange.take_back"
    assert facts(services) == edited != taken_in
    assert services.exchange.ledger()[0].direction is TransferDirection.RECEIVED
    services.history.redo()
    assert facts(services) == taken_back


def test_that_what_was_edited_since_stays_and_is_asked(services: Services, sent: Path) -> None:
    before = action(services)
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    services.workspace.author = "Rehtori"
    services.actions.actions.edit(ACTIONS[0], lead="Pelastuslaitos", description="Valaistaan. Tiedosto lisäsi. Oma.")
    found = services.taking_back.preview(line.id)
    asked = {one.name: one for one in found.open}
    assert set(asked) == {"lead", "description"}
    lead = asked["lead"]
    assert (lead.base, lead.now, lead.then, lead.by) == ("Poliisi", "Pelastuslaitos", before.lead, "Rehtori")
    services.taking_back.take_back(found, {asked["description"].key: Keep.JOIN})
    after = action(services)
    assert after.lead == "Pelastuslaitos"
    assert "Oma." in after.description
    assert "Tiedosto lisäsi" not in after.description
    assert (after.end, after.partners) == (before.end, before.partners)


def test_that_what_was_asked_returns_when_chosen(services: Services, sent: Path) -> None:
    before = action(services)
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    services.actions.actions.edit(ACTIONS[0], lead="Pelastuslaitos")
    found = services.taking_back.preview(line.id)
    take_back(services, line, {one.key: Keep.RETURN for one in found.open})
    assert action(services).lead == before.lead


def test_that_a_status_given_since_stays_and_the_files_entry_goes(services: Services, sent: Path) -> None:
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    services.actions.set_status([ACTIONS[0]], ActionStatus.NOT_DONE, today=date(2026, 3, 9), explanation="Oma")
    take_back(services, line)
    told = [(one.status, one.explanation) for one in services.actions.entries(ACTIONS[0])]
    assert (ActionStatus.NOT_DONE, "Oma") in told
    assert all(explanation != "Valmis" for _, explanation in told)


def test_that_a_new_row_on_which_something_hangs_is_asked_and_goes_when_chosen(services: Services, sent: Path) -> None:
    line = take_in(services, desk.add_row(sent, "Toimenpiteet", {"Toimenpide": "Uusi polku", "Tila": "kesken"}))
    (new,) = (one for one in services.actions.actions.all() if one.title == "Uusi polku")
    services.actions.set_status([new.id], ActionStatus.DONE, today=date(2026, 3, 9))
    found = services.taking_back.preview(line.id)
    (asked,) = found.open
    assert (asked.what, asked.record.id, asked.hangs_on) == (Return.AWAY, new.id, 1)
    services.taking_back.take_back(found, {})
    assert services.actions.actions.find(new.id) is not None
    services.history.undo()
    services.taking_back.take_back(services.taking_back.preview(line.id), {asked.key: Keep.RETURN})
    assert services.actions.actions.find(new.id) is None
    assert all(not isinstance(one, FollowUp) or one.action_id != new.id for one in facts(services).values())


def test_that_a_new_row_edited_since_stays_unless_chosen(services: Services, sent: Path) -> None:
    line = take_in(services, desk.add_row(sent, "Toimenpiteet", {"Toimenpide": "Uusi polku"}))
    (new,) = (one for one in services.actions.actions.all() if one.title == "Uusi polku")
    services.actions.actions.edit(new.id, lead="Rehtori")
    (asked,) = take_back(services, line).open
    assert (asked.now, asked.what) == ("Rehtori", Return.AWAY)
    assert services.actions.actions.find(new.id) is not None


def test_that_a_new_row_that_stays_keeps_what_came_with_it(services: Services, sent: Path) -> None:
    line = take_in(services, desk.add_row(sent, "Toimenpiteet", {"Toimenpide": "Uusi polku", "Tila": "toteutunut"}))
    (new,) = (one for one in services.actions.actions.all() if one.title == "Uusi polku")
    services.actions.actions.edit(new.id, lead="Rehtori")
    before = services.actions.entries(new.id)
    assert len(before) == 1
    found = take_back(services, line)
    assert [one.what for one in found.things] == [Return.AWAY], "a part of the row is no thing of its own"
    assert services.actions.entries(new.id) == before


def test_that_what_was_hung_on_a_row_meanwhile_is_not_deleted_unseen(services: Services, sent: Path) -> None:
    line = take_in(services, desk.add_row(sent, "Toimenpiteet", {"Toimenpide": "Uusi polku"}))
    found = services.taking_back.preview(line.id)
    (new,) = (one for one in services.actions.actions.all() if one.title == "Uusi polku")
    services.actions.set_status([new.id], ActionStatus.DONE, today=date(2026, 3, 9))
    with pytest.raises(TurvaError, match=r"exchange\.data_changed"):
        services.taking_back.take_back(found, {})
    assert services.actions.actions.find(new.id) is not None


def test_that_approved_minutes_stay_as_they_are(services: Services, sent: Path) -> None:
    line = take_in(services, desk.put(sent, "Päätökset", TITLE, {"Päätös": "Toisin"}))
    with services.workspace.write(MINUTES_APPROVED) as tx:
        item = next(one for one in tx.all(Item) if one.decision == "Toisin")
        tx.save(replace(tx.get(Meeting, item.meeting_id), state=MeetingState.APPROVED))
    found = services.taking_back.preview(line.id)
    (thing,) = found.things
    assert thing.stays is not None
    assert (thing.choices, thing.default) == ((), Keep.STAY)
    services.taking_back.take_back(found, {thing.key: Keep.RETURN})
    assert item.id in facts(services)
    assert facts(services)[item.id] == item


def test_that_rows_brought_together_go_together(services: Services, sent: Path) -> None:
    before = facts(services)
    edited = desk.add_row(
        sent, "Painopisteet", {"Suunnitelma": "2026–2029 Turvallisuussuunnitelma", "Tunnus": "T9", "Nimi": "Vesillä"}
    )
    edited = desk.add_row(edited, "Toimenpiteet", {"Toimenpide": "Pelastusliivit", "Painopiste": "T9 Vesillä"})
    edited = desk.put(edited, "Toimenpiteet", TITLE, {"Painopiste": "T9 Vesillä"})
    line = take_in(services, edited)
    assert any(isinstance(one, Theme) and one.name == "Vesillä" for one in facts(services).values())
    found = take_back(services, line)
    assert found.open == ()
    assert facts(services) == before


def test_that_a_row_deleted_by_the_import_comes_back_with_what_belongs_to_it(services: Services, sent: Path) -> None:
    before = facts(services)

    def remove(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.delete_rows(desk.row(page, TITLE))

    line = take_in(services, desk.edited(sent, remove), Choices(deleted=frozenset({ACTIONS[0]})))
    assert ACTIONS[0] not in facts(services)
    services.actions.actions.edit(ACTIONS[1], lead="Rehtori")
    take_back(services, line)
    after = facts(services)
    after[ACTIONS[1]] = before[ACTIONS[1]]
    assert after == before


def test_that_two_imports_are_taken_back_in_whatever_order(services: Services, sent: Path, tmp_path: Path) -> None:
    others = services.exchange.export(tmp_path / "others.xlsx", now=municipality.NOW).path
    before = facts(services)
    first = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, {"Vastuutaho": "Poliisi"}))
    second = take_in(services, desk.put(others, "Toimenpiteet", TITLE, {"Kuvaus": "Toinen"}))
    take_back(services, first)
    assert (action(services).lead, action(services).description) == (before[ACTIONS[0]].lead, "Toinen")  # type: ignore[attr-defined]
    take_back(services, second)
    assert facts(services) == before


def test_that_an_import_is_taken_back_once(services: Services, sent: Path) -> None:
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    take_back(services, line)
    for other in services.exchange.ledger():  # taken back, and sent
        with pytest.raises(TurvaError, match=r"exchange\.not_taken_in"):
            services.taking_back.preview(other.id)


def test_that_a_file_taken_back_can_be_taken_in_again(services: Services, sent: Path) -> None:
    path = desk.put(sent, "Toimenpiteet", TITLE, EDIT)
    line = take_in(services, path)
    taken_in = action(services)
    take_back(services, line)
    again = services.exchange.preview(path, now=municipality.NOW)
    assert (again.conflicts, again.changed_fields) == ((), len(EDIT))
    services.exchange.apply(again, now=municipality.NOW)
    assert action(services) == taken_in
    directions = [one.direction for one in services.exchange.ledger()]
    assert directions.count(TransferDirection.RECEIVED) == directions.count(TransferDirection.TAKEN_BACK) == 1


def test_that_nothing_is_done_when_the_data_has_changed_meanwhile(services: Services, sent: Path) -> None:
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    found = services.taking_back.preview(line.id)
    services.actions.actions.edit(ACTIONS[0], cost_source="Avustus")
    before = facts(services)
    with pytest.raises(TurvaError, match=r"exchange\.data_changed"):
        services.taking_back.take_back(found, {})
    assert facts(services) == before


def test_that_an_import_undone_and_done_again_can_be_taken_back(services: Services, sent: Path) -> None:
    before = facts(services)
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, EDIT))
    services.history.undo()
    services.history.redo()
    take_back(services, line)
    assert facts(services) == before


FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "lead": ("Poliisi", "Rehtori", "Martat"),
    "description": ("Eka.", "Toka.", "Kolmas."),
    "cost_source": ("Avustus", "Talousarvio", "Säätiö"),
}
HEADINGS: Final = {"lead": "Vastuutaho", "description": "Kuvaus", "cost_source": "Kustannusten lähde"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_that_every_field_is_what_an_oracle_says(services: Services, sent: Path, seed: int) -> None:
    chance = random.Random(seed)
    before = action(services)
    theirs = {name: chance.choice(values) for name, values in FIELDS.items() if chance.random() < 0.8}
    theirs = {name: value for name, value in theirs.items() if value != getattr(before, name)} or {"lead": "Uusi"}
    later = {name: chance.choice(values) for name, values in FIELDS.items() if chance.random() < 0.5}
    cells = {HEADINGS[name]: value for name, value in theirs.items()}
    line = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, cells))
    services.actions.actions.edit(ACTIONS[0], **later)
    now = action(services)
    found = take_back(services, line)
    edited = {name for name in theirs if getattr(now, name) not in (theirs[name], getattr(before, name))}
    assert {one.name for one in found.open} == edited
    after = action(services)
    for name in FIELDS:
        returns = name in theirs and name not in edited
        assert getattr(after, name) == getattr(before if returns else now, name), name


FIRST_FILE: Final[dict[str, Any]] = {
    "Vastuutaho": "Poliisi",
    "Kuvaus": "Virheellinen.",
    "Tila": "toteutunut",
    "Selite": "Ensimmäinen",
}
SECOND_FILES: Final[dict[str, dict[str, Any]]] = {
    "corrects": {"Vastuutaho": "Martat", "Kuvaus": "Korjattu.", "Tila": "toteutunut", "Selite": "Toinen"},
    "withdraws": {"Vastuutaho": "Poliisi"},
    "adds": {**FIRST_FILE, "Yhteistyötahot": "LC"},
}


@pytest.mark.slow
@pytest.mark.parametrize("second", SECOND_FILES)
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_that_taking_back_both_files_of_a_sender_leaves_nothing_of_either(
    services: Services, sent: Path, second: str, order: tuple[int, int]
) -> None:
    before = facts(services)
    new = {"Toimenpide": "Uusi polku", "Vastuutaho": "Kyläyhdistys"}
    lines = []
    for edits, text in ((FIRST_FILE, "eka"), (SECOND_FILES[second], "toka")):
        filled = desk.add_row(desk.put(sent, "Toimenpiteet", TITLE, edits), "Toimenpiteet", {**new, "Kuvaus": text})
        lines.append(take_in(services, filled))
    for number in order:
        take_back(services, lines[number])
    assert facts(services) == before


def test_that_what_was_written_here_between_two_files_returns_although_both_are_taken_back(
    services: Services, sent: Path
) -> None:
    first = take_in(services, desk.put(sent, "Toimenpiteet", TITLE, {"Vastuutaho": "Poliisi"}))
    services.actions.actions.edit(ACTIONS[0], lead="Rehtori")
    path = desk.put(sent, "Toimenpiteet", TITLE, {"Vastuutaho": "Martat"})
    second = take_in(services, path, Choices(sides={(str(ACTIONS[0]), "lead"): Side.THEIRS}))
    assert action(services).lead == "Martat"
    take_back(services, first)
    take_back(services, second)
    assert action(services).lead == "Rehtori"
