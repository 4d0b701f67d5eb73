"""One action after another in the list: what is kept between them shows nothing of the one before."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.actions.conftest import ACTIONS
from turva_desktop.domain.action import ActionStatus
from turva_desktop.services import Services
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.actions.timeline import EntryCard

LAMPS, SIGNS, CLUB = (action.id for action in ACTIONS)


@pytest.fixture
def told(page: ActionsPage, services: Services) -> ActionsPage:
    """Enter a step for one action, with all that an entry may hold, and a bare one for another."""
    status, today = services.actions.set_status, date(2026, 2, 10)
    status([LAMPS], ActionStatus.DONE, today=today, on=date(2026, 2, 5), explanation="Valmistui", evidence="Kuvat")
    status([SIGNS], ActionStatus.IN_PROGRESS, today=today, on=date(2026, 1, 7))
    page.list.select(LAMPS)
    return page


def _said(card: EntryCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card) and one.text()]


def test_that_entries_of_the_next_action_say_nothing_of_the_one_before(told: ActionsPage) -> None:
    first = [_said(card) for card in told.detail.timeline.cards()]
    assert any("Valmistui" in said for said in first)
    told.list.select(SIGNS)
    (bare,) = told.detail.timeline.cards()
    assert "7.1.2026" in _said(bare)
    assert "Valmistui" not in _said(bare)
    assert not any("Kuvat" in text for text in _said(bare))
    told.list.select(LAMPS)
    assert [_said(card) for card in told.detail.timeline.cards()] == first


def test_that_an_entry_opened_for_editing_is_not_taken_for_one_of_the_next_action(
    told: ActionsPage, qtbot: QtBot, services: Services
) -> None:
    opened = told.detail.timeline.cards()[0]
    opened.edit.click()
    assert opened.form is not None
    editor = opened.form.field("explanation").editor
    qtbot.keyClicks(editor, "Jo ")
    told.list.select(SIGNS)
    (bare,) = told.detail.timeline.cards()
    assert bare is not opened
    assert bare.form is None
    assert not bare.edit.isChecked()
    assert [one.explanation for one in services.actions.entries(SIGNS)] == [""]
    assert any("Jo " in one.explanation for one in services.actions.entries(LAMPS)), "what was typed is stored"


def test_that_a_name_given_to_one_action_is_offered_for_the_next(told: ActionsPage, services: Services) -> None:
    services.actions.edit(LAMPS, lead="Puistopäällikkö")
    told.list.select(CLUB)
    line = told.detail.basics.field("lead").editor
    assert isinstance(line, QLineEdit)
    model = line.completer().model()
    assert "Puistopäällikkö" in [model.index(row, 0).data() for row in range(model.rowCount())]
