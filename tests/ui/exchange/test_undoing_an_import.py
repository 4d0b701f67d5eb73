"""An import undone from the ledger after later edits: seen first, decided line by line, one step that can be undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.audit import audit
from tests.ui.exchange.desk import Desk, edit
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.transfer import TransferDirection
from turva_desktop.exchange.preview import Side
from turva_desktop.ui.exchange.lines import Group, Line, Verdict

pytestmark = pytest.mark.slow


@pytest.fixture
def taken(desk: Desk) -> Desk:
    """Return the page after a file was taken in and two of its values edited since."""
    action = desk.action("2.5").id
    desk.services.actions.actions.edit(action, lead="Kunta", description="Alku.", partners=("Poliisi",))
    path: Path = edit(
        desk.sent(),
        Vastuutaho__2_5="Martat",
        Kuvaus__2_5="Alku. Tiedosto.",
        Yhteistyötahot__2_5="LC",
        Tila__2_5="toteutunut",
    )
    desk.take_in(path)
    desk.page.preview.take_button.click()
    desk.wait()
    desk.services.actions.actions.edit(action, lead="Rehtori", description="Alku. Tiedosto. Oma.")
    return desk


def start(desk: Desk) -> dict[str, Line]:
    desk.page.overview.ledger.take_back_button.click()
    desk.wait()
    view = desk.page.taking_back.view.view
    view.show_group(Group.ALL)
    return {one.key.rpartition("/")[2] if one.field else one.group: one for one in view.panel.model.records()}


def test_that_the_ledger_offers_it_for_what_was_received_only(taken: Desk) -> None:
    ledger = taken.page.overview.ledger
    received, sent = ledger.panel.model.records()
    ledger.panel.select(sent.id)
    assert not ledger.take_back_button.isVisible()
    ledger.panel.select(received.id)
    assert ledger.take_back_button.isVisible()


def test_that_the_ledger_tells_what_a_file_changed(taken: Desk) -> None:
    ledger = taken.page.overview.ledger
    ledger.panel.select(ledger.panel.model.records()[0].id)
    told = " ".join(one.text() for one in ledger.findChildren(QLabel) if one.isVisible())
    assert "Vastuutaho: Kunta → Martat" in told
    assert "Tila: kesken → toteutunut" in told


def test_that_what_returns_and_what_was_edited_since_are_shown_first(taken: Desk) -> None:
    before = taken.action("2.5")
    lines = start(taken)
    view = taken.page.taking_back.view
    assert taken.shows(view)
    lead, partners = lines["lead"], lines["partners"]
    assert (lead.group, lead.base, lead.before, lead.after) == (Group.CONFLICT, "Martat", "Rehtori", "Kunta")
    assert (partners.group, partners.chosen, partners.after) == (Group.CHANGED, Verdict.TAKE, "Poliisi")
    assert lines[Group.NEW].sheet == "Follow-up"
    assert "2 thing(s) have been edited" in view.notice.text()
    assert view.take_button.text() == "Undo the &import (2)"
    assert taken.action("2.5") == before, "nothing is done before the user says so"
    assert audit(taken.window) == []
    view.view.panel.select(lead.key)
    assert any(one.text().startswith("Here now: ") for one in view.findChildren(QLabel) if one.isVisible())


def test_that_it_is_done_as_decided_and_undone_in_one_step(taken: Desk) -> None:
    before = taken.action("2.5")
    lines = start(taken)
    view = taken.page.taking_back.view
    view.view.panel.select(lines["description"].key)
    view.view.choose(Side.BOTH)
    assert view.take_button.text() == "Undo the &import (3)"
    view.take_button.click()
    taken.wait()
    after = taken.action("2.5")
    assert (after.action.lead, after.action.description, after.action.partners) == (
        "Rehtori",
        "Alku. Oma.",
        ("Poliisi",),
    )
    assert after.status is ActionStatus.IN_PROGRESS
    assert taken.shows(taken.page.overview)
    ledger = taken.page.overview.ledger
    assert ledger.panel.model.records()[0].direction is TransferDirection.TAKEN_BACK
    assert not ledger.take_back_button.isVisible()
    assert taken.window.messages.text() == "The import was taken back: 3 thing(s) returned."
    taken.window.messages.undo_button.click()
    assert taken.action("2.5") == before
    assert ledger.take_back_button.isVisible()


def test_that_it_is_gone_through_by_keyboard(taken: Desk) -> None:
    start(taken)
    view = taken.page.taking_back.view.view
    view.show_group(Group.CONFLICT)
    view.panel.table.setFocus()
    first = view.panel.current()
    QTest.keyClick(view.panel.table, Qt.Key.Key_Down)
    second = view.panel.current()
    assert first != second, "from a hidden column the arrow keys would lead nowhere"
    QTest.keyClick(view.panel.table, Qt.Key.Key_Space)
    assert view.panel.current() is not None
    assert view.panel.current().chosen == Side.THEIRS  # type: ignore[union-attr]
    view.show_group(Group.ALL)
    QTest.keyClick(view.panel.table, Qt.Key.Key_F8)
    assert view.panel.current() == first


def test_that_cancelling_does_nothing(taken: Desk) -> None:
    before = taken.action("2.5")
    start(taken)
    taken.page.taking_back.view.back_button.click()
    assert taken.shows(taken.page.overview)
    assert taken.action("2.5") == before


def test_that_an_import_of_which_nothing_is_left_needs_no_questions(desk: Desk) -> None:
    lead = desk.action("2.5").action.lead
    desk.take_in(edit(desk.sent(), Vastuutaho__2_5="Martat"))
    desk.page.preview.take_button.click()
    desk.wait()
    desk.services.actions.actions.edit(desk.action("2.5").id, lead=lead)
    desk.page.overview.ledger.take_back_button.click()
    desk.wait()
    assert desk.shows(desk.page.overview)
    assert desk.page.overview.ledger.panel.model.records()[0].direction is TransferDirection.TAKEN_BACK
