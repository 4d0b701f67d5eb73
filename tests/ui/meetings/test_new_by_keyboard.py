"""A new meeting without the mouse: Enter goes on and reaches the button, Ctrl+Enter makes it from anywhere."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.keyboard import type_over, type_text
from tests.ui.meetings.conftest import Open, control, keyboard, press, write
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services

pytestmark = pytest.mark.slow

KEY = Qt.Key


def _days(services: Services) -> list[date]:
    return [line.meeting.held_on for line in services.meetings.all()]


def test_that_enter_alone_goes_from_the_day_to_the_button_and_presses_it(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    control(KEY.Key_N)
    write("14.5.2026")
    for _field in range(12):
        if keyboard() is page.new.create_button:
            break
        press(KEY.Key_Return)
    assert keyboard() is page.new.create_button
    assert date(2026, 5, 14) not in _days(services)
    press(KEY.Key_Return)
    assert date(2026, 5, 14) in _days(services)
    assert page.right.currentWidget() is page.view


@pytest.mark.parametrize("field", ["day", "starts", "place", "source", "remote"])
def test_that_ctrl_and_enter_make_the_meeting_from_any_field(
    opened: Open, services: Services, meeting: Meeting, field: str
) -> None:
    page = opened()
    control(KEY.Key_N)
    write("14.5.2026")
    getattr(page.new, field).editor.setFocus()
    control(KEY.Key_Return)
    assert date(2026, 5, 14) in _days(services)


def test_that_the_button_has_a_letter_that_no_field_has(opened: Open, meeting: Meeting) -> None:
    page = opened()
    page.start_new()
    fields = (page.new.body, page.new.day, page.new.starts, page.new.place, page.new.remote, page.new.source)
    texts = [page.new.create_button.text(), *(field.label.text() for field in fields)]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(set(letters)) == len(letters)


def test_that_a_wrong_time_is_told_where_it_was_typed(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    page.start_new()
    type_over(page.new.day.line, "14.5.2026")
    type_over(page.new.starts.line, "25.70")
    page.new.create_button.click()
    assert page.new.starts.problem.isVisible()
    assert not page.new.day.problem.isVisible()
    assert date(2026, 5, 14) not in _days(services)
    page.new.under_way = False
    page.new.starts.load(None)


def test_that_ctrl_and_enter_add_the_correction_that_is_being_written(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    for _step in range(4):
        services.meetings.advance(meeting.id, on=date(2026, 2, 23))
    page = opened()
    page.open_record(meeting.id)
    page.view.tabs.setCurrentIndex(2)
    text = page.view.facts.corrections.text.edit
    type_text(text, "Nimi oli väärin.")
    QTest.keyClick(text, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in services.meetings.detail(meeting.id).corrections] == ["Nimi oli väärin."]
    assert page.view.tabs.currentIndex() == 2
