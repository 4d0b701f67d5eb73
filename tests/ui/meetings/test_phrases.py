"""The phrases of Ctrl+D take nothing away from who writes: letters reach the field and choose among them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from tests.ui.meetings.conftest import Open, control, hold, matter, press
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services, templates
from turva_desktop.ui.meetings.page import MeetingsPage

KEY = Qt.Key


def _popup() -> QListView:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    return popup


def _keys(text: str) -> None:
    """Type where the keys go now: to the list while it is open."""
    for letter in text:
        target: QWidget | None = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _offered() -> list[str]:
    model = _popup().model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def page(opened: Open, services: Services, meeting: Meeting) -> MeetingsPage:
    hold(services, meeting)
    made = opened()
    matter(made)
    control(KEY.Key_D)
    return made


def test_that_what_is_typed_goes_into_the_decision_and_chooses_among_the_phrases(page: MeetingsPage) -> None:
    phrases = templates.decision_phrases()
    assert _offered() == list(phrases)
    word = phrases[2].split()[0][:5].lower()
    _keys(word)
    assert page.view.editor.decision.read() == word
    assert _offered() == [one for one in phrases if word in one.lower()]
    press(KEY.Key_Return)
    assert page.view.editor.decision.read() == next(one for one in phrases if word in one.lower())
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("typed", ["Xyz 1", "2026 alusta", "3", "Qq"])
def test_that_who_writes_something_else_is_not_held_up(page: MeetingsPage, typed: str) -> None:
    _keys(typed)
    _keys(" jatkuu")
    assert page.view.editor.decision.read() == typed + " jatkuu"
    assert QApplication.activePopupWidget() is None


def test_that_escape_puts_the_phrases_away_and_keeps_what_is_typed(page: MeetingsPage) -> None:
    first = templates.decision_phrases()[0][:3]
    _keys(first)
    press(KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert page.view.editor.decision.read() == first


def test_that_the_arrows_choose_a_phrase(page: MeetingsPage) -> None:
    press(KEY.Key_Down, KEY.Key_Return)
    assert page.view.editor.decision.read() == templates.decision_phrases()[1]
