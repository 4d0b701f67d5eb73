"""Three years of a group's meetings, as a careless secretary with strange titles would hold them."""

import random
import re
from datetime import date, timedelta

import pytest

from tests.documents.pdf_reader import failures
from tests.services.meetings.conftest import GROUP, action
from tests.trying import SEEDS
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.review import ReviewResult
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.meetings import AgendaSource
from turva_desktop.store import Workspace

START = date(2026, 1, 12)
TITLES = ("CON", "Tie: <valot> ja/tai kyltit?*", 'Lainaus "nyt" | \\', "Piste.", "čŋđžš ŧ", "Asia " + "pitkä " * 60)
ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def check_papers(services: Services, meeting_id: str) -> None:
    """Check that a meeting's papers have legal names and hold every § in its order."""
    sections = [item.section for item in services.meetings.agenda.items(meeting_id)]
    for kind in (PaperKind.AGENDA, PaperKind.MINUTES):
        order = PaperOrder(kind=kind, meeting_id=meeting_id)
        paper = services.documents.make(order, today=START)
        assert not ILLEGAL.search(paper.file_name())
        html = paper.render(".html").decode()
        headings = [int(found) for found in re.findall(r"<h\d[^>]*>§\s(\d+)", html)]
        assert headings == sections


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_that_three_years_of_meetings_keep_their_order_and_lose_nothing(workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    services = Services(workspace)
    meetings, agenda = services.meetings, services.meetings.agenda
    still_open: set[str] = {services.actions.add(action(f"Toimi {number}")).id for number in range(3)}
    days = [START + timedelta(days=60 * number + chance.randrange(20)) for number in range(18)]
    for day in days:
        meeting = meetings.create(GROUP.id, day, source=chance.choice([AgendaSource.TEMPLATE, AgendaSource.LAST]))
        came = {one.action.id for one in meetings.follow_up.reviews(meeting.id) if one.action}
        assert still_open <= came
        for _matter in range(chance.randrange(4)):
            agenda.add(meeting.id, chance.choice(TITLES), finished=chance.random() < 0.7)
        meetings.advance(meeting.id, on=day)
        meetings.advance(meeting.id, on=day)
        if chance.random() < 0.5:
            agenda.add(meeting.id, "Kiireellinen asia")
        for review in meetings.follow_up.reviews(meeting.id):
            result = chance.choice(list(ReviewResult))
            meetings.follow_up.review(
                meeting.id, review.id, result, today=day, reason="syy", new_due=day + timedelta(days=90)
            )
            if review.action and result in {ReviewResult.DONE, ReviewResult.DROPPED}:
                still_open.discard(review.action.id)
        items = agenda.items(meeting.id)
        for item in chance.sample(items, 2):
            still_open.add(agenda.action_from_item(item.id, f"Toimi {item.section}", today=day).id)
        for item in items:
            agenda.edit(item.id, decision="Päätösehdotus hyväksyttiin.")
        for _step in range(chance.randrange(3)):
            meetings.advance(meeting.id, on=day)

    for year in meetings.years():
        given: list[int] = []
        for line in reversed(meetings.all(GROUP.id, year)):
            sections = [item.section for item in agenda.items(line.id)]
            given += [section for section in sections if section is not None]
            assert len(given) == len(set(given))
        assert given == list(range(1, len(given) + 1))
    for line in meetings.all():
        assert line.meeting.state.order >= MeetingState.HELD.order
        check_papers(services, line.id)
    last = PaperOrder(kind=PaperKind.MINUTES, meeting_id=meetings.all()[0].id, copy=Copy.PUBLIC)
    assert failures(services.documents.make(last, today=START).render()) == []
