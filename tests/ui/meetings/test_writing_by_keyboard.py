"""A whole meeting written by keyboard alone, as fast as it is held."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.meetings.conftest import GROUP, action
from tests.ui.meetings.conftest import Open, control, keyboard, press, write
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.review import ReviewResult
from turva_desktop.services import Services

pytestmark = pytest.mark.slow

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_that_a_twelve_item_meeting_with_eight_actions_is_written_by_keyboard_alone(
    opened: Open, services: Services
) -> None:
    services.actions.add(action("Väylän valaistus"))
    services.actions.add(action("Porokyltit"))
    page = opened()
    # A new meeting: the day is asked first, the rest is known.
    control(KEY.Key_N)
    write("12.3.2026")
    for _field in range(9):
        if keyboard() is not page.new.create_button:
            press(KEY.Key_Tab)
    press(KEY.Key_Space)
    # Five matters on the agenda, which has seven standing items.
    control(KEY.Key_I)
    for number in range(1, 6):
        write(f"Asia {number} čáhci")
        press(KEY.Key_Return)
    assert page.view.detail is not None
    meeting_id = page.view.detail.meeting.id
    items = services.meetings.agenda.items(meeting_id)
    assert len(items) == 12
    # The last two change places, the invitation goes, the meeting begins.
    control(KEY.Key_G)
    for _ in items:
        press(KEY.Key_Up)
    for _ in items[:7]:
        press(KEY.Key_Down)
    assert page.view.agenda.current() == items[7]
    press(KEY.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    press(KEY.Key_Return, modifiers=CTRL_SHIFT)
    press(KEY.Key_Return, modifiers=CTRL_SHIFT)
    assert services.meetings.get(meeting_id).state is MeetingState.HELD
    # Attendance: Enter marks and goes on.
    control(KEY.Key_L)
    press(KEY.Key_Return, KEY.Key_Return, KEY.Key_2, KEY.Key_3)
    # Every item: the open matters are reviewed, each matter gets its account, decision and actions.
    control(KEY.Key_G)
    control(KEY.Key_Home)
    press(KEY.Key_Return)
    made = 0
    for place, item in enumerate(services.meetings.agenda.items(meeting_id)):
        assert page.view.item_text() == f"§ {place + 1} {item.title}"
        if item.kind is ItemKind.FOLLOW_UP:
            press(KEY.Key_2)  # done
            press(KEY.Key_3)  # moved: asks for the date
            write("1.9.2026")
            press(KEY.Key_Return)
        control(KEY.Key_D)
        press(KEY.Key_Return)
        if item.kind is ItemKind.MATTER:
            write(f" Selvitetään {place}")
            for _word in range(2):
                press(KEY.Key_Left, modifiers=CTRL_SHIFT)
            for _action in range(2 if made < 6 else 1):
                control(KEY.Key_T)
                if not page.view.editor.born.line.title.text():
                    write("Toinen toimi")
                    press(KEY.Key_Return)
                write("Rehtori")
                press(KEY.Key_Return)
                write("30.6.")
                press(KEY.Key_Return)
                made += 1
                assert keyboard() is page.view.editor.decision.editor
                press(KEY.Key_Right)
        control(KEY.Key_Return)
    page.leave()

    detail = services.meetings.detail(meeting_id)
    assert made == 8
    assert [item.section for item in detail.items] == list(range(1, 13))
    assert all(item.decision.startswith("Päätösehdotus hyväksyttiin yksimielisesti.") for item in detail.items)
    assert detail.items[6].title == "Asia 5 čáhci"
    assert len(detail.actions) == 8
    assert {one.lead for one in detail.actions} == {"Rehtori"}
    assert {one.end for one in detail.actions} == {date(2026, 6, 30)}
    assert sorted({one.title for one in detail.actions}) == [
        "Selvitetään 3", "Selvitetään 4", "Selvitetään 5", "Selvitetään 6", "Selvitetään 7", "Toinen toimi"
    ]  # fmt: skip
    assert [one.presence for one in detail.attendances][:5] == [
        Presence.PRESENT, Presence.PRESENT, Presence.REMOTE, Presence.ABSENT, Presence.EXPECTED
    ]  # fmt: skip
    results = [one.review.result for one in detail.reviews]
    assert results == [ReviewResult.DONE, ReviewResult.MOVED]
    first, second = (services.actions.one(one.action.id) for one in detail.reviews if one.action)
    assert first.status is ActionStatus.DONE
    assert second.action.end == date(2026, 9, 1)
    assert QApplication.activePopupWidget() is None


def test_that_the_keyboard_is_always_in_view_in_a_small_window(qtbot: QtBot, opened: Open, services: Services) -> None:
    for number in range(12):
        services.actions.add(action(f"Toimi {number}"))
    meeting = services.meetings.create(GROUP.id, date(2026, 3, 12))
    matter = services.meetings.agenda.add(meeting.id, "Koulutien valot")
    for _step in range(2):
        services.meetings.advance(meeting.id, on=date(2026, 3, 1))
    page = opened()
    page.window().resize(900, 640)
    assert not page.list.isVisible()  # the meeting needs its room
    page.list_button.click()
    assert page.list.isVisible()  # but it comes when it is asked for
    page.list_button.click()
    editor = page.view.editor

    def in_view() -> bool:
        return keyboard().visibleRegion().boundingRect().height() >= min(keyboard().height(), 60)

    page.open_record(matter.id)
    control(KEY.Key_D)
    press(KEY.Key_Return)
    assert keyboard() is editor.decision.editor
    qtbot.waitUntil(in_view)
    follow_up = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page.open_record(follow_up.id)
    editor.start_writing()
    assert keyboard() is editor.reviews.table
    for _matter in range(11):
        press(KEY.Key_1)
    press(KEY.Key_4)
    assert keyboard() is editor.reviews.reason
    qtbot.waitUntil(in_view)
    # What is answered can be read whole beside the answer.
    chosen = editor.reviews._chosen
    assert "Toimi 11" in chosen.text()
    assert chosen.visibleRegion().boundingRect() == chosen.rect()


def test_that_the_next_step_of_a_meeting_is_the_one_primary_button(opened: Open, services: Services) -> None:
    meeting = services.meetings.create(GROUP.id, date(2026, 3, 12))
    page = opened()
    shown = []
    for _step in MeetingState:
        shown += [
            one.text()
            for one in page.findChildren(QPushButton)
            if one.property("look") == "primary" and one.isVisible()
        ]
        page.view.advance()
    assert services.meetings.get(meeting.id).state is MeetingState.APPROVED
    assert shown == [
        "Mark the invitation as sent",
        "Begin the memo",
        "Mark as checked",
        "Approve and lock",
        "New meeting",
    ]
