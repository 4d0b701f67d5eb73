"""What is half typed into a meeting and can't be stored is asked about before the window closes."""

import pytest

from tests.services.meetings.conftest import action
from tests.ui.keyboard import type_over, type_text
from tests.ui.meetings.conftest import Open
from tests.ui.running import answer_next_box
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.review import ReviewResult
from turva_desktop.services import Services

pytestmark = pytest.mark.slow


def test_that_a_meeting_that_nobody_made_is_asked_about(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    page.start_new()
    type_over(page.new.place.line, "Kirjasto")
    said: list[str] = []
    answer_next_box("Cancel", said)
    page.window().close()
    assert "Kirjasto" in said[0]
    assert page.window().isVisible()
    page.new.cancel_button.click()
    page.window().close()
    assert not page.window().isVisible()


def test_that_a_wrong_new_date_of_an_open_matter_is_told_and_waits_with_it(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    for title in ("Väylän valaistus", "Porokyltit"):
        services.actions.add(action(title))
    follow_up = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page = opened()
    page.open_record(follow_up.id)
    reviews = page.view.editor.reviews
    first, second = (one.id for one in reviews._reviews)
    reviews.table.select(first)
    type_text(reviews.reason, "Siirtyy")
    type_text(reviews.due, "45.6.")
    reviews.table.select(second)
    assert reviews.due.text() == ""
    assert "45.6." in page.window().messages.text()  # type: ignore[attr-defined]
    said: list[str] = []
    answer_next_box("Cancel", said)
    page.window().close()
    assert "45.6." in said[0]
    reviews.table.select(first)
    assert (reviews.reason.text(), reviews.due.text()) == ("Siirtyy", "45.6.")
    type_over(reviews.due, "30.6.")
    reviews.choose(ReviewResult.MOVED)
    page.window().close()
    assert not page.window().isVisible()
    results = {one.review.id: one.review.result for one in services.meetings.detail(meeting.id).reviews}
    assert results[first] is ReviewResult.MOVED
