"""What is half typed when the window closes, the page is left or the row changes: stored, kept or asked about."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.keyboard import type_over, type_text
from tests.ui.running import answer_next_box
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.services import Services
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.shell.window import MainWindow

Entries = Callable[[str], list[FollowUp]]


@pytest.fixture
def entries(services: Services) -> Entries:
    """Return what tells the follow-up of an action, newest first."""
    return lambda action_id: [one.entry for one in services.actions.timeline(action_id)]


def _window(page: ActionsPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def test_that_what_has_been_done_is_stored_when_the_window_closes(page: ActionsPage, entries: Entries) -> None:
    page.open_record("signs")
    type_text(page.detail.entry.explanation.edit, "Kyltit tilattu")
    page.open_record("lamps")
    page.detail.entry.status.combo.set_value(ActionStatus.IN_PROGRESS)
    type_text(page.detail.entry.explanation.edit, "Kaapeli vedetty")
    _window(page).close()
    assert not _window(page).isVisible()
    assert [one.explanation for one in entries("signs")][:1] == ["Kyltit tilattu"]
    newest = entries("lamps")[0]
    assert (newest.status, newest.explanation) == (ActionStatus.IN_PROGRESS, "Kaapeli vedetty")


def test_that_what_waits_to_be_entered_stays_when_only_the_page_is_left(page: ActionsPage, entries: Entries) -> None:
    page.open_record("signs")
    before = entries("signs")
    type_text(page.detail.entry.explanation.edit, "Kesken")
    page.leave()
    assert entries("signs") == before
    assert page.detail.entry.explanation.read() == "Kesken"


@pytest.mark.parametrize(
    ("fill", "told"),
    [
        (lambda page: page.detail.entry.status.combo.set_value(ActionStatus.DONE), "completed"),
        (lambda page: type_over(page.detail.entry.day.line, "32.1."), "32.1."),
        (lambda page: type_over(page.detail.basics.field("end").editor, "ennen juhannusta"), "ennen juhannusta"),
    ],
)
@pytest.mark.parametrize("elsewhere", [False, True])
def test_that_the_window_asks_before_it_drops_what_can_not_be_stored(
    page: ActionsPage, fill: Callable[[ActionsPage], object], told: str, elsewhere: bool
) -> None:
    page.open_record("signs")
    fill(page)
    if elsewhere:
        page.open_record("lamps")
    said: list[str] = []
    answer_next_box("Cancel", said)
    _window(page).close()
    assert _window(page).isVisible()
    assert told in said[0].casefold()
    if "ennen" in told:  # a field of the form: its record is shown to be mended
        assert page.detail.basics.field("end").editor.property("problem")
    answer_next_box("Close all the same", said)
    _window(page).close()
    assert not _window(page).isVisible()


def test_that_a_wrong_date_is_told_and_waits_in_its_field_when_the_row_changes(
    page: ActionsPage, services: Services
) -> None:
    page.open_record("signs")
    end = page.detail.basics.field("end")
    type_over(end.editor, "31.2.2027")
    assert end.problem.isVisible()
    page.open_record("lamps")
    assert "31.2.2027" in _window(page).messages.text()
    assert not end.problem.isVisible()
    page.open_record("signs")
    assert isinstance(end.editor, QLineEdit)
    assert end.editor.text() == "31.2.2027"
    assert end.problem.isVisible()
    type_over(end.editor, "28.2.2027")
    assert not end.problem.isVisible()
    page.open_record("lamps")
    assert services.actions.one("signs").action.end == date(2027, 2, 28)


def test_that_a_complaint_goes_as_soon_as_what_is_typed_can_be_read(page: ActionsPage) -> None:
    page.open_record("signs")
    end = page.detail.basics.field("end")
    type_over(end.editor, "30.2.")
    assert end.problem.isVisible()
    end.editor.setFocus()
    QTest.keyClick(end.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(end.editor, "1.3")
    assert not end.problem.isVisible()
    type_over(end.editor, "99.9.")
    type_over(end.editor, "")
    assert not end.problem.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "meant"),
    [
        ("end", "11/2026", date(2026, 11, 30)),
        ("end", "3112", date(2026, 12, 31)),
        ("end", "marraskuussa", date(2026, 11, 30)),
        ("end", "2/2028", date(2028, 2, 29)),
        ("start", "tammikuu 2026", date(2026, 1, 1)),
        ("start", "12.2025", date(2025, 12, 1)),
    ],
)
def test_that_a_month_or_bare_digits_are_offered_as_a_date(
    page: ActionsPage, services: Services, field: str, typed: str, meant: date
) -> None:
    page.open_record("signs")
    line = page.detail.basics.field(field).editor
    before = getattr(services.actions.one("signs").action, field)
    type_over(line, typed)
    assert getattr(services.actions.one("signs").action, field) == before  # offered, not taken
    assert f"{meant.day}.{meant.month}.{meant.year}" in page.detail.basics.field(field).problem.text()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert getattr(services.actions.one("signs").action, field) == meant
    assert not page.detail.basics.field(field).problem.isVisible()
