"""An action born of a decision: in one line, with its theme, without who decided it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.services.meetings.conftest import PLAN
from tests.ui.keyboard import type_text
from tests.ui.meetings.conftest import Open, control, hold, matter, press
from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.theme import Theme
from turva_desktop.services import Services
from turva_desktop.ui.meetings.page import MeetingsPage

KEY = Qt.Key
ROADS = Theme(id=ThemeId("tiet"), plan_id=PLAN.id, code="T7", name="Tiet")


@pytest.fixture
def page(opened: Open, services: Services, meeting: Meeting) -> MeetingsPage:
    services.plans.themes.add(ROADS)
    hold(services, meeting)
    made = opened()
    matter(made)
    return made


def test_that_a_decision_becomes_an_action_with_its_theme_and_without_its_preamble(
    page: MeetingsPage, services: Services
) -> None:
    decision, line = page.view.editor.decision, page.view.editor.born.line
    decision.start_at_end()
    type_text(decision.editor, "Työryhmä päätti, että väylä valaistaan.")
    decision.markdown.edit.moveCursor(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
    control(KEY.Key_T)
    assert line.title.text() == "Väylä valaistaan"
    line.theme.set_value(ROADS.id)
    type_text(line.lead, "Tekninen johtaja")
    press(KEY.Key_Return)
    type_text(line.due, "30.9.2026")
    press(KEY.Key_Return)
    item = page.view.editor._item
    assert item is not None
    assert page.view.detail is not None
    (made,) = page.view.detail.actions_of(item.id)
    assert (made.title, made.theme_id, made.end) == ("Väylä valaistaan", ROADS.id, date(2026, 9, 30))
    assert made.number
    assert "T7" in page.view.editor.born.texts()[0]


def test_that_words_in_the_place_of_a_date_are_told_and_kept_as_words_when_they_are_meant(
    page: MeetingsPage,
) -> None:
    line = page.view.editor.born.line
    type_text(line.title, "Kysytään tarjous")
    type_text(line.due, "ennen juhannusta")
    press(KEY.Key_Return)
    assert line._problem.isVisible()
    assert line.title.text() == "Kysytään tarjous"
    press(KEY.Key_Return)
    item = page.view.editor._item
    assert item is not None
    assert page.view.detail is not None
    (made,) = page.view.detail.actions_of(item.id)
    assert (made.end, made.schedule_text) == (None, "ennen juhannusta")


def test_that_a_wrong_date_half_typed_is_kept_in_words_when_the_item_is_left(
    page: MeetingsPage, services: Services
) -> None:
    item = page.view.editor._item
    assert item is not None
    line = page.view.editor.born.line
    type_text(line.title, "Kysytään tarjous")
    type_text(line.due, "31.6.")
    page.leave()
    assert page.view.detail is not None
    (made,) = services.meetings.detail(page.view.detail.meeting.id).actions_of(item.id)
    assert (made.end, made.schedule_text) == (None, "31.6.")


def test_that_a_months_name_is_taken_as_the_date_it_means(page: MeetingsPage) -> None:
    line = page.view.editor.born.line
    type_text(line.title, "Kysytään tarjous")
    type_text(line.due, "kesäkuussa")
    press(KEY.Key_Return)
    assert line.due.value() == date(2026, 6, 30)
    press(KEY.Key_Return)
    item = page.view.editor._item
    assert item is not None
    assert page.view.detail is not None
    assert page.view.detail.actions_of(item.id)[0].end == date(2026, 6, 30)
