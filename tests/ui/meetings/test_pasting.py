"""What is pasted into a line of new things: several lines are several things, and no line break hides in a title."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.keyboard import type_text
from tests.ui.meetings.conftest import Open, hold, matter
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services
from turva_desktop.ui.widgets.entry_line import EntryLine

pytestmark = pytest.mark.slow


def paste(line: EntryLine, text: str) -> None:
    """Paste a text where the cursor is."""
    QGuiApplication.clipboard().setText(text)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "Jäätien avaus\nKoulukuljetukset\nMelu",
        "1. Jäätien avaus\r\n2. Koulukuljetukset\r\n\r\n3. Melu\r\n",
        "•\tJäätien avaus\n•\tKoulukuljetukset\n- Melu",
    ],
)
def test_that_several_lines_are_several_items_before_the_closing_ones(
    opened: Open, services: Services, meeting: Meeting, text: str, held: bool
) -> None:
    if held:
        hold(services, meeting)
    page = opened()
    before = [item.title for item in services.meetings.agenda.items(meeting.id)]
    paste(page.view.agenda.line, text)
    after = [item.title for item in services.meetings.agenda.items(meeting.id)]
    new = ["Jäätien avaus", "Koulukuljetukset", "Melu"]
    place = before.index("Koulutien valot") + 1
    assert after == [*before[:place], *new, *before[place:]]
    assert page.view.agenda.line.text() == ""
    page.context.shell.undo()  # type: ignore[attr-defined]  # one step
    assert [item.title for item in services.meetings.agenda.items(meeting.id)] == before


def test_that_one_pasted_line_waits_to_be_finished(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    count = len(services.meetings.agenda.items(meeting.id))
    paste(page.view.agenda.line, "\nJäätien avaus\n")
    assert page.view.agenda.line.text() == "Jäätien avaus"
    assert len(services.meetings.agenda.items(meeting.id)) == count


def test_that_no_line_break_hides_in_a_line_that_takes_one_thing(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    title = page.view.editor.born.line.title
    type_text(title, "Tilataan ")
    paste(title, "valot\n ja kaapeli")
    assert title.text() == "Tilataan valot ja kaapeli"
    place = page.view.facts.form.field("place").editor
    assert isinstance(place, EntryLine)
    place.clear()
    paste(place, "Kirjasto,\r\nsali 2")
    page.leave()
    assert services.meetings.get(meeting.id).place == "Kirjasto, sali 2"
