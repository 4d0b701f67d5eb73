"""A sender's second file: what it corrects, what it takes back, and whose it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.workshop import Workshop
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.transfer import Transfer
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.services.actions import ActionService
from turva_desktop.services.exchange import ExchangeService, ImportReceipt
from turva_desktop.store import Workspace

pytestmark = pytest.mark.slow  # several workbooks in each

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
FIRST, SECOND, THIRD = "Suojatien valaistus", "Kiusaamiseen puuttuminen kouluissa", "Kylätalojen varautuminen"


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


@dataclass
class Desk:
    """The secretary's desk: files go out, and come back as their senders left them."""

    workspace: Workspace
    folder: Path
    days: int = 0

    @property
    def exchange(self) -> ExchangeService:
        return ExchangeService(self.workspace)

    def send(self, name: str = "ulos.xlsx") -> Path:
        return self.exchange.export(self.folder / name, now=self.now()).path

    def now(self) -> datetime:
        return NOW + timedelta(days=self.days)

    def look(self, path: Path, **answers: str) -> Preview:
        return self.exchange.preview(path, now=self.now(), answers=answers, book=read_book(path))

    def take(self, path: Path, choices: Choices | None = None, **answers: str) -> ImportReceipt:
        """Take a file in a day later: everything but what is in conflict."""
        self.days += 1
        found = self.look(path, **answers)
        assert found.questions == ()
        return self.exchange.apply(found, choices, now=self.now())

    def filled(self, source: Path, name: str, cells: dict[str, dict[str, Any]]) -> Path:
        """Return a sender's file: cells by the title of their row and their heading; an unknown title is a new row."""
        book = openpyxl.load_workbook(source)
        page = book["Toimenpiteet"]
        for title, values in cells.items():
            try:
                number = desk.row(page, title)
            except StopIteration:
                number = page.max_row + 1
                page.cell(number, desk.column(page, "Toimenpide")).value = title
            for heading, value in values.items():
                desk.write(page.cell(number, desk.column(page, heading)), value)
        path = self.folder / name
        book.save(path)
        return path

    def action(self, number: int) -> Action:
        with self.workspace.read() as tx:
            return tx.get(Action, ACTIONS[number])

    def called(self, title: str) -> list[Action]:
        with self.workspace.read() as tx:
            return [one for one in tx.all(Action) if one.title == title]

    def entries(self, number: int) -> list[tuple[ActionStatus, str]]:
        with self.workspace.read() as tx:
            return [(one.status, one.explanation) for one in tx.matching(FollowUp, action_id=ACTIONS[number])]


def told(found: Preview) -> list[tuple[str, str, str | None, str, str]]:
    """Return record, field, base, own and the file's value of each change and conflict."""
    rows = (*found.changed, *found.conflicts)
    return [(row.label, one.field, one.base, one.before, one.after) for row in rows for one in row.fields]


@pytest.fixture
def at(workshop: Workshop, tmp_path: Path) -> Iterator[Desk]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield Desk(workspace, tmp_path)


def test_that_a_corrected_file_replaces_the_first_where_nobody_else_touched_it(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "ensimmäinen", "Vastuutaho": "Poliisi"}}))
    corrected = at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "toinen (korjattu)", "Vastuutaho": "Poliisi"}})
    found = at.look(corrected)
    assert (found.conflicts, desk.changes(found)) == ((), {"description": ("ensimmäinen", "toinen (korjattu)")})
    assert found.follows is not None
    assert found.follows.file_name == "a.xlsx"
    at.take(corrected)
    assert (at.action(0).description, at.action(0).lead) == ("toinen (korjattu)", "Poliisi")


def test_that_a_correction_of_what_was_corrected_here_is_a_conflict_with_the_first_file_as_its_base(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "ensimmäinen", "Vastuutaho": "Poliisi"}}))
    ActionService(at.workspace).edit(ACTIONS[0], description="sihteerin korjaama")
    found = at.look(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "toinen", "Vastuutaho": "Poliisi"}}))
    (conflict,) = (one for row in found.conflicts for one in row.fields)
    assert (conflict.base, conflict.before, conflict.after) == ("ensimmäinen", "sihteerin korjaama", "toinen")
    assert found.changed == ()


def test_that_a_change_withdrawn_is_taken_back(at: Desk) -> None:
    before, sent = at.action(0), at.send()
    at.take(
        at.filled(
            sent, "a.xlsx", {FIRST: {"Kuvaus": "virhe", "Aikataulu sanoin": "keväällä"}, SECOND: {"Alkaa": "1.2.2026"}}
        )
    )
    at.take(at.filled(sent, "b.xlsx", {SECOND: {"Alkaa": "1.2.2026"}}))
    assert (at.action(0), at.action(1).start) == (before, date(2026, 2, 1))


def test_that_what_was_corrected_here_meanwhile_is_not_taken_back_without_asking(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "virhe"}, SECOND: {"Vastuutaho": "Poliisi"}}))
    ActionService(at.workspace).edit(ACTIONS[0], description="oma korjaus")
    found = at.look(at.filled(sent, "b.xlsx", {SECOND: {"Vastuutaho": "Poliisi"}}))
    assert found.changed == ()
    assert [one.before for row in found.conflicts for one in row.fields] == ["oma korjaus"]


def test_that_whoever_saves_the_file_without_any_change_and_sends_it_takes_everything_back(at: Desk) -> None:
    before, sent = at.action(0), at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "virhe", "Tila": "toteutunut"}, "Turha": {"Kuvaus": "x"}}))
    assert at.called("Turha")
    entries = at.entries(0)
    saved = at.filled(sent, "b.xlsx", {})
    assert [one.label for one in at.look(saved).missing] == ["0.1 Turha"]
    at.take(saved)
    assert at.action(0) == before
    assert at.entries(0) == entries[1:], "the entry that the first file brought is gone, the older ones are not"
    assert at.called("Turha"), "a row that is missing is never deleted by itself"


def test_that_our_own_export_as_it_left_the_house_takes_nobodys_answer_back(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "ensimmäinen", "Vastuutaho": "Poliisi"}}))
    found = at.look(sent)
    assert (found.follows, found.is_empty, found.questions) == (None, True, ())


def test_that_an_untouched_export_changes_nothing_where_nobody_has_answered_it(at: Desk) -> None:
    first, second = at.send("eka.xlsx"), at.send("toka.xlsx")
    at.take(at.filled(first, "a.xlsx", {FIRST: {"Kuvaus": "uusi"}}))
    assert at.look(second).is_empty


def test_that_a_second_person_with_the_same_export_takes_nothing_of_the_first_back(at: Desk) -> None:
    sent = at.send()
    one = {FIRST: {"Kuvaus": "ensimmäinen"}, SECOND: {"Vastuutaho": "Eka"}, THIRD: {"Selite": "eka selitti"}}
    other = {SECOND: {"Vastuutaho": "Toka"}, THIRD: {"Aikataulu sanoin": "toka aika"}}
    at.take(at.filled(sent, "eka.xlsx", one))
    second = at.filled(sent, "toka.xlsx", other)
    found = at.look(second)
    assert found.follows is None
    assert list(desk.changes(found)) == ["schedule_text"]
    assert [(one.before, one.after) for row in found.conflicts for one in row.fields] == [("Eka", "Toka")]
    at.take(second, whose="other")
    assert (at.action(0).description, at.action(1).lead) == ("ensimmäinen", "Eka")
    assert at.look(second).questions == (), "the same file again is asked nothing"
    again = at.look(at.filled(sent, "eka2.xlsx", {**one, FIRST: {"Kuvaus": "ensimmäinen, korjattu"}}))
    assert again.follows is not None
    assert again.follows.file_name == "eka.xlsx"
    assert list(desk.changes(again)) == ["description"]


def test_that_the_same_file_again_changes_nothing_after_own_corrections_either(at: Desk) -> None:
    sent = at.send()
    path = at.filled(
        sent,
        "a.xlsx",
        {
            FIRST: {"Kuvaus": "tiedosto", "Tila": "toteutunut", "Selite": "tehty", "Tilan päivä": "1.3.2026"},
            SECOND: {"Määräaika": "kevät 2027", "Selite": "pelkkä selite", "Yhteistyötahot": "A; B"},
            "Uusi rivi": {"Vastuutaho": "Poliisi", "Tila": "kesken", "Selite": "alkoi"},
        },
    )
    at.take(path)
    (new,) = at.called("Uusi rivi")
    service = ActionService(at.workspace)
    service.edit(ACTIONS[0], description="oma korjaus")
    service.edit(ACTIONS[1], schedule_text="kesä 2027", partners=("B", "C"))
    service.edit(new.id, title="Oma otsikko", lead="Sihteerin korjaama")
    with at.workspace.read() as tx:
        entry = next(one for one in tx.matching(FollowUp, action_id=ACTIONS[1]) if one.explanation == "pelkkä selite")
    service.edit_entry(entry.id, explanation="oma selite")
    before = at.entries(0), at.entries(1)
    at.days += 40
    found = at.look(path)
    assert found.follows is not None
    assert found.follows.is_same
    assert (found.new, told(found), found.missing) == ((), [], ())
    at.take(path)
    assert (at.entries(0), at.entries(1)) == before


def test_that_the_same_answer_again_after_a_newer_own_entry_is_not_entered_twice(at: Desk) -> None:
    path = at.filled(
        at.send(), "a.xlsx", {THIRD: {"Tila": "kesken", "Selite": "sama selite", "Tilan päivä": "4.3.2026"}}
    )
    at.take(path)
    ActionService(at.workspace).set_status(
        [ACTIONS[2]], ActionStatus.DONE, today=date(2026, 3, 20), explanation="oma uudempi"
    )
    before = at.entries(2)
    assert at.look(path).is_empty
    at.take(path)
    assert at.entries(2) == before


def test_that_a_corrected_explanation_is_the_same_entry(at: Desk) -> None:
    sent = at.send()
    before = at.entries(0)
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Tila": "toteutunut", "Selite": "eka selite"}}))
    with at.workspace.read() as tx:
        first = max(tx.matching(FollowUp, action_id=ACTIONS[0]), key=lambda one: one.created_at)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Tila": "toteutunut", "Selite": "eka selite, korjattu"}}))
    assert at.entries(0) == [(ActionStatus.DONE, "eka selite, korjattu"), *before]
    with at.workspace.read() as tx:
        corrected = tx.get(FollowUp, first.id)
    assert (corrected.created_at, corrected.entered_on) == (first.created_at, first.entered_on)


def test_that_a_new_row_corrected_is_the_same_record(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {"Uusi toimi": {"Vastuutaho": "Poliisi", "Kuvaus": "eka"}}))
    (made,) = at.called("Uusi toimi")
    at.take(at.filled(sent, "b.xlsx", {"Uusi toimi": {"Vastuutaho": "Poliisi", "Kuvaus": "toka"}}))
    (corrected,) = at.called("Uusi toimi")
    assert (corrected.id, corrected.description) == (made.id, "toka")


@pytest.mark.parametrize("title", ["Uusi toimi, tarkennettu", "Aivan toisin sanottu"])
def test_that_a_new_row_retitled_is_the_same_record(at: Desk, title: str) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {"Uusi toimi": {"Vastuutaho": "Poliisi"}}))
    (made,) = at.called("Uusi toimi")
    at.take(at.filled(sent, "b.xlsx", {title: {"Vastuutaho": "Poliisi"}}))
    assert [one.id for one in at.called(title)] == [made.id]
    assert at.called("Uusi toimi") == []


def test_that_a_new_row_withdrawn_is_listed_as_missing_and_goes_when_chosen(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "x"}, "Uusi toimi": {"Vastuutaho": "Poliisi"}}))
    (made,) = at.called("Uusi toimi")
    withdrawn = at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "x"}})
    assert [one.id for one in at.look(withdrawn).missing] == [made.id]
    at.take(withdrawn, Choices(deleted=frozenset({str(made.id)})))
    assert at.called("Uusi toimi") == []
    assert at.look(withdrawn).missing == ()
    again = {"Vastuutaho": "Poliisi", "Kuvaus": "sittenkin"}  # a file of its own: the very first one is an older file
    at.take(at.filled(sent, "c.xlsx", {FIRST: {"Kuvaus": "x"}, "Uusi toimi": again}))
    assert len(at.called("Uusi toimi")) == 1, "whoever adds it again adds it again"


def test_that_a_new_row_deleted_here_does_not_come_back_by_itself(at: Desk) -> None:
    sent = at.send()
    path = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "x"}, "Uusi toimi": {"Vastuutaho": "Poliisi"}})
    at.take(path)
    ActionService(at.workspace).delete(at.called("Uusi toimi")[0].id)
    assert at.look(path).is_empty
    changed = at.filled(
        sent, "b.xlsx", {FIRST: {"Kuvaus": "x"}, "Uusi toimi": {"Vastuutaho": "Poliisi", "Kuvaus": "y"}}
    )
    assert [one.code for one in at.look(changed).questions] == ["deleted_here"]


@pytest.mark.parametrize("exports", [1, 2])
@pytest.mark.parametrize("answer", ["same", "new"])
def test_that_it_is_asked_whose_a_row_of_the_same_title_is_and_nothing_is_written_over(
    at: Desk, answer: str, exports: int
) -> None:
    one = at.send("eka.xlsx")
    other = at.send("toka.xlsx") if exports == 2 else one
    row = {"Vastuutaho": "Pelastuslaitos", "Kuvaus": "eka"}
    at.take(at.filled(one, "a.xlsx", {"Palovaroitinkampanja": row}))
    (made,) = at.called("Palovaroitinkampanja")
    path = at.filled(other, "b.xlsx", {"Palovaroitinkampanja": {"Vastuutaho": "Martat", "Kuvaus": "toka"}})
    (question,) = at.look(path).questions
    assert (question.code, question.options) == ("same_row", ("same", "new"))
    assert at.look(path).is_empty
    found = at.look(path, **{question.key: answer})
    at.exchange.apply(found, now=at.now())
    first, *others = at.called("Palovaroitinkampanja")
    if answer == "new":
        assert (first, [one.lead for one in others]) == (made, ["Martat"])
    elif exports == 1:
        assert (first.id, first.lead, others) == (made.id, "Martat", []), "the sender's own correction"
    else:
        assert (first, others, len(found.conflicts)) == (made, [], 1), "another sender's words are asked about"
    if answer == "new" or exports == 1:
        assert at.look(path).is_empty, "the same file again"


def test_that_a_file_of_the_same_name_is_its_senders_next(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "poliisi.xlsx", {FIRST: {"Kuvaus": "virhe"}}))
    found = at.look(at.filled(sent, "poliisi (1).xlsx", {SECOND: {"Vastuutaho": "Poliisi"}}))
    assert [(one.label, [change.after for change in one.fields]) for one in found.changed if one.id == ACTIONS[0]]
    named = at.filled(sent, "ulos (1).xlsx", {SECOND: {"Vastuutaho": "Poliisi"}})
    assert at.look(named).follows is None, "the name that it was sent under tells nothing"


def test_that_a_value_taken_joined_is_known_when_its_sender_sends_it_again(at: Desk) -> None:
    sent = at.send()
    ActionService(at.workspace).edit(ACTIONS[0], partners=("Oma kumppani",))
    path = at.filled(sent, "a.xlsx", {FIRST: {"Yhteistyötahot": "Tiedoston kumppani"}})
    at.take(path, Choices(sides={(str(ACTIONS[0]), "partners"): Side.BOTH}))
    assert "Tiedoston kumppani" in at.action(0).partners
    assert at.look(path).is_empty
    corrected = at.filled(sent, "b.xlsx", {FIRST: {"Yhteistyötahot": "Toinen kumppani"}})
    assert at.look(corrected).changed == (), "own words have been joined to it: it is asked"


def test_that_the_ledger_keeps_every_file_with_what_it_changed_and_left_out(at: Desk) -> None:
    sent, before = at.send(), at.action(0).description
    ActionService(at.workspace).edit(ACTIONS[1], lead="Oma")
    first = at.filled(
        sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}, SECOND: {"Vastuutaho": "Poliisi"}, "Uusi": {"Kuvaus": "x"}}
    )
    at.take(first)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "toka"}, "Uusi": {"Kuvaus": "x"}}))
    second, kept, _ = at.exchange.ledger()
    assert isinstance(kept, Transfer)
    assert [(one.field, one.before, one.after) for one in kept.taken_in if one.field] == [("Kuvaus", before, "eka")]
    assert [one.record for one in kept.taken_in if not one.field] == ["0.1 Uusi"]
    assert [(one.field, one.seen) for one in kept.left_out] == [("Vastuutaho", "Poliisi")]
    assert [(one.before, one.after) for one in second.taken_in] == [("eka", "toka")]
    assert len({kept.sha256, second.sha256}) == 2


def test_that_after_undo_a_file_is_its_senders_first_again(at: Desk) -> None:
    sent = at.send()
    path = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}, "Uusi": {"Kuvaus": "x"}})
    at.take(path)
    made = at.called("Uusi")
    at.workspace.undo()
    again = at.look(path)
    assert (len(again.new), again.changed_fields, again.follows) == (1, 1, None)
    at.workspace.redo()
    assert at.look(path).is_empty
    assert at.called("Uusi") == made


def test_that_a_new_export_to_the_same_sender_begins_from_what_the_last_one_brought(at: Desk) -> None:
    at.take(at.filled(at.send("eka.xlsx"), "a.xlsx", {FIRST: {"Kuvaus": "eka"}, "Uusi": {"Vastuutaho": "Poliisi"}}))
    second = at.send("toka.xlsx")
    found = at.look(at.filled(second, "b.xlsx", {"Uusi": {"Vastuutaho": "Kunta"}}))
    assert (desk.changes(found), found.new, found.conflicts) == ({"lead": ("Poliisi", "Kunta")}, (), ())


def test_that_an_answer_that_changes_nothing_is_in_the_ledger_once_and_undo_passes_over_it(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}}))
    saved = at.filled(at.send("toka.xlsx"), "ei muutoksia.xlsx", {})
    at.take(saved)
    at.take(saved)
    assert [one.file_name for one in at.exchange.ledger()].count("ei muutoksia.xlsx") == 1
    assert at.look(saved).follows is None
    at.workspace.undo()
    assert "ei muutoksia.xlsx" in [one.file_name for one in at.exchange.ledger()]
    assert at.action(0).description != "eka", "undo took back what the first file brought"
