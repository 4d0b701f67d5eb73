"""Files where nobody can tell: one that a newer one has replaced, and one that shares nothing with the earlier one."""

from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk
from tests.exchange.municipality import ACTIONS
from tests.services.test_next_files import FIRST, SECOND, THIRD, Desk, at, told
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.transfer import Transfer
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.remarks import remarks_on
from turva_desktop.services.actions import ActionService
from turva_desktop.services.taking_back import TakingBackService

pytestmark = pytest.mark.slow  # several workbooks in each

__all__ = ["at"]

WRONG: dict[str, dict[str, Any]] = {
    FIRST: {"Kuvaus": "virhe", "Tila": "toteutunut", "Selite": "väärä selite"},
    SECOND: {"Vastuutaho": "Poliisi"},
    "Uusi toimi": {"Vastuutaho": "Martat", "Kuvaus": "eka"},
}
RIGHT: dict[str, dict[str, Any]] = {
    SECOND: {"Vastuutaho": "Poliisi", "Alkaa": "1.2.2026"},
    "Uusi toimi": {"Vastuutaho": "Martat", "Kuvaus": "toka"},
}


def _state(one: Desk) -> list[object]:
    with one.workspace.read() as tx:
        return [record for record in tx.content().every() if not isinstance(record, Transfer)]


def _take_back(one: Desk, name: str) -> None:
    service = TakingBackService(one.workspace)
    transfer = next(line for line in one.exchange.ledger() if line.file_name == name)
    service.take_back(service.preview(transfer.id), {})


def _codes(found: Preview) -> list[str]:
    return [one.code for one in found.findings]


def test_that_a_file_that_a_newer_one_has_replaced_changes_nothing_unless_it_is_chosen(at: Desk) -> None:
    sent = at.send()
    first, second = at.filled(sent, "a.xlsx", WRONG), at.filled(sent, "b.xlsx", RIGHT)
    at.take(first)
    at.take(second)
    before = _state(at)
    found = at.look(first)
    assert (found.is_empty, found.missing, _codes(found)) == (True, (), ["older_file"])
    assert "a newer one of the same sender since: “b.xlsx”" in found.continues(in_english)
    for said in (found, at.look(first, again="skip")):
        at.exchange.apply(said, now=at.now())
    assert _state(at) == before
    at.take(first, again="take")
    assert (at.action(0).description, at.called("Uusi toimi")[0].description) == ("virhe", "eka")
    assert _codes(at.look(second)) == ["older_file"], "now the other one is the older"


@pytest.mark.parametrize(("side", "description"), [("ours", "toka"), ("theirs", "eka")])
def test_that_choosing_a_side_for_everything_says_whether_an_older_file_is_taken(
    at: Desk, side: str, description: str
) -> None:
    sent = at.send()
    first = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}})
    at.take(first)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "toka"}}))
    found = at.exchange.preview(first, now=at.now(), choose=side)
    at.exchange.apply(found, choose=side, now=at.now())
    assert at.action(0).description == description


def test_that_an_older_file_that_changes_nothing_any_more_is_not_asked_about(at: Desk) -> None:
    sent = at.send()
    first = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}})
    at.take(first)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "eka"}, "Uusi toimi": {"Kuvaus": "x"}}))
    found = at.look(first)
    assert (found.is_empty, found.missing, _codes(found)) == (True, (), [])


def test_that_an_older_file_whose_taking_in_was_taken_back_is_still_the_older(at: Desk) -> None:
    sent = at.send()
    first = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "virhe"}, SECOND: {"Vastuutaho": "Poliisi"}})
    second = at.filled(sent, "b.xlsx", {THIRD: {"Vastuutaho": "Martat"}, SECOND: {"Vastuutaho": "Poliisi"}})
    at.take(first)
    at.take(second)
    _take_back(at, "a.xlsx")
    before = _state(at)
    found = at.look(first)
    assert (found.is_empty, _codes(found)) == (True, ["older_file"])
    at.exchange.apply(found, now=at.now())
    assert _state(at) == before


def test_that_a_file_that_was_taken_back_and_not_replaced_can_be_taken_again(at: Desk) -> None:
    first = at.filled(at.send(), "a.xlsx", {FIRST: {"Kuvaus": "eka"}})
    at.take(first)
    _take_back(at, "a.xlsx")
    at.take(first)
    assert at.action(0).description == "eka"


def test_that_an_answer_that_changed_nothing_does_not_take_back_what_its_sender_said_after_it(at: Desk) -> None:
    sent = at.send()
    unused = at.filled(sent, "ei muutoksia.xlsx", {})
    at.take(unused)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "eka"}}))
    found = at.look(unused)
    assert (found.is_empty, _codes(found)) == (True, ["older_file"])


def test_that_a_file_sharing_nothing_with_the_earlier_one_of_its_export_is_asked_about(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}, "Turha rivi": {"Kuvaus": "x"}}))
    found = at.look(at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}}))
    (question,) = found.questions
    assert (question.key, question.options) == ("whose", ("next", "other"))
    assert [one.after for row in found.changed for one in row.fields] == ["vain C"], "until then it is somebody else's"
    assert found.follows is None
    (note,) = (one for one in found.notes if one.code == "lacks_earlier")
    assert note.seen == "0.1 Turha rivi; 1.1 Suojatien valaistus (Kuvaus)"


def test_that_the_next_file_takes_back_what_was_withdrawn_and_lists_a_withdrawn_row_as_missing(at: Desk) -> None:
    before, sent = at.action(0), at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}, "Turha rivi": {"Kuvaus": "x"}}))
    path = at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}})
    found = at.look(path, whose="next")
    assert (found.questions, found.notes) == ((), ())
    assert [one.label for one in found.missing] == ["0.1 Turha rivi"]
    at.take(path, whose="next")
    assert (at.action(0), at.action(2).description) == (before, "vain C")
    assert at.look(path).is_empty, "it stands in the ledger whose it is"


def test_that_somebody_elses_file_takes_nothing_back_and_both_have_their_own_next_ones(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}}))
    at.take(at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}}), whose="other")
    assert (at.action(0).description, at.action(2).description) == ("vain A", "vain C")
    at.take(at.filled(sent, "a2.xlsx", {FIRST: {"Kuvaus": "vain A, korjattu"}}))
    assert (at.action(0).description, at.action(2).description) == ("vain A, korjattu", "vain C")


def test_that_one_of_several_senders_is_chosen_by_the_number_of_the_file(at: Desk) -> None:
    before, sent = at.action(0), at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}}))
    at.take(at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}}), whose="other")
    path = at.filled(sent, "e.xlsx", {SECOND: {"Kuvaus": "vain E"}})
    (question,) = at.look(path).questions
    newest, older, other = question.options
    assert newest.startswith("1. c.xlsx")
    assert (older.startswith("2. a.xlsx"), other) == (True, "other")
    at.take(path, whose=older)
    assert (at.action(0), at.action(2).description) == (before, "vain C")


def test_that_nothing_is_asked_where_nothing_of_the_earlier_file_stands_any_more(at: Desk) -> None:
    sent, before = at.send(), at.action(0).description
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}, "Turha rivi": {"Kuvaus": "x"}}))
    service = ActionService(at.workspace)
    service.edit(ACTIONS[0], description=before)
    service.delete(at.called("Turha rivi")[0].id)
    found = at.look(at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}}))
    assert (_codes(found), desk.changes(found)["description"][1]) == ([], "vain C")


def test_that_a_sender_is_never_told_what_another_file_brought(at: Desk) -> None:
    sent = at.send()
    at.take(at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "vain A"}, "Toisen rivi": {"Kuvaus": "x"}}))
    path = at.filled(sent, "c.xlsx", {THIRD: {"Kuvaus": "vain C"}})
    found = at.look(path)
    assert found.questions
    assert list(remarks_on(found.findings, Language.FI, in_english)) == []
    assert at.exchange.left_out(found, translate=in_english) == ()


def test_that_a_file_that_changes_nothing_adds_no_step_and_no_second_line(at: Desk, tmp_path: Path) -> None:
    sent = at.send()
    first = at.filled(sent, "a.xlsx", {FIRST: {"Kuvaus": "eka"}})
    at.take(first)
    at.take(at.filled(sent, "b.xlsx", {FIRST: {"Kuvaus": "toka"}}))
    empty = at.exchange.template(tmp_path / "pohja.xlsx", now=at.now())
    at.exchange.apply(at.look(empty), now=at.now())
    lines = len(at.exchange.ledger())
    for path in (first, empty, first, empty):
        done = at.exchange.apply(at.look(path), now=at.now())
        assert (done.added, done.changed, done.deleted, done.backup) == (0, 0, 0, None)
    assert len(at.exchange.ledger()) == lines
    at.workspace.undo()
    assert at.action(0).description == "eka", "undo takes back the newest file that changed something"
    assert told(at.look(first)) == []
