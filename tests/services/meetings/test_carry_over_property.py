"""Property: over years of meetings nothing open is ever missing from the next meeting's follow-up.

The model knows of each matter only whether somebody closed it; how the service keeps track is its own business.
"""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from tests.services.meetings.conftest import BOARD, GROUP, Ticking, action, records
from tests.trying import tried
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.services.actions import ActionService
from turva_desktop.services.meetings import AgendaSource, MeetingService, Reviewed
from turva_desktop.store import Workspace

START = date(2026, 1, 5)
RESULTS = list(ReviewResult)
CLOSING = {ReviewResult.DONE, ReviewResult.DROPPED}
OPEN_STATES = (MeetingState.DRAFT, MeetingState.SENT, MeetingState.HELD, MeetingState.CHECKED)


class CarryOver(RuleBasedStateMachine):
    """A secretary who leaves things unfinished, reviews some of them and forgets the others."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.workspace = Workspace.create(Path(self.folder.name) / "kunta.turva", records(), clock=Ticking())
        self.meetings = MeetingService(self.workspace)
        self.actions = ActionService(self.workspace)
        self.today = START
        self.current: str | None = None
        self.open_actions: set[str] = set()
        self.open_matters: set[str] = set()  # by title: a matter keeps its title through all its items

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    def _reviews(self) -> list[Reviewed]:
        return self.meetings.follow_up.reviews(self.current) if self.current else []

    def _matters(self) -> list[Item]:
        items = self.meetings.agenda.items(self.current) if self.current else []
        return [item for item in items if item.title.startswith("Asia ")]

    def _is(self, *states: MeetingState) -> bool:
        return self.current is not None and self.meetings.get(self.current).state in states

    @precondition(lambda self: self._is(*OPEN_STATES))
    @rule()
    def advance(self) -> None:
        assert self.current
        self.meetings.advance(self.current, on=self.today)

    @rule(days=st.integers(10, 120), source=st.sampled_from(AgendaSource))
    def next_meeting(self, days: int, source: AgendaSource) -> None:
        self.today += timedelta(days=days)
        self.current = self.meetings.create(GROUP.id, self.today, source=source).id
        self.nothing_open_is_missing()

    @precondition(lambda self: self._is(*OPEN_STATES))
    @rule(number=st.integers(0, 99))
    def leave_a_matter_unfinished(self, number: int) -> None:
        assert self.current
        title = f"Asia {number} {self.current}"
        self.meetings.agenda.add(self.current, title, finished=False)
        self.open_matters.add(title)

    @rule(origin=st.booleans())
    def add_an_action(self, origin: bool) -> None:
        items = self.meetings.agenda.items(self.current) if self.current else []
        if origin and items and self._is(*OPEN_STATES):
            made = self.meetings.agenda.action_from_item(items[0].id, "Toimi", today=self.today)
        else:
            made = self.actions.add(action())
        self.open_actions.add(made.id)

    @precondition(lambda self: self._is(*OPEN_STATES))
    @rule(pick=st.integers(0, 99), result=st.sampled_from(RESULTS))
    def review(self, pick: int, result: ReviewResult) -> None:
        reviews = self._reviews()
        if not reviews or not self.current:
            return
        one = reviews[pick % len(reviews)]
        self.meetings.follow_up.review(
            self.current, one.id, result, today=self.today, reason="syy", new_due=self.today + timedelta(days=90)
        )
        closes = result in CLOSING
        if one.action:
            (self.open_actions.discard if closes else self.open_actions.add)(one.action.id)
        elif one.item:
            (self.open_matters.discard if closes else self.open_matters.add)(one.item.title)

    @precondition(lambda self: self._is(*OPEN_STATES))
    @rule(pick=st.integers(0, 99))
    def finish_a_matter(self, pick: int) -> None:
        matters = self._matters()
        if matters:
            item = matters[pick % len(matters)]
            self.meetings.agenda.edit(item.id, finished=True)
            self.open_matters.discard(item.title)

    @rule(pick=st.integers(0, 99))
    def close_an_action_elsewhere(self, pick: int) -> None:
        if self.open_actions:
            chosen = sorted(self.open_actions)[pick % len(self.open_actions)]
            self.actions.set_status([chosen], ActionStatus.DONE, today=self.today)
            self.open_actions.discard(chosen)

    @precondition(lambda self: self._is(MeetingState.DRAFT))
    @rule()
    def delete_the_draft(self) -> None:
        assert self.current
        brought = {item.title for item in self._matters() if item.previous_item_id}
        own = {item.title for item in self._matters()} - brought
        reviewed = [one for one in self._reviews() if one.item]
        self.meetings.delete(self.current)
        self.current = None
        self.open_matters -= own
        # What only the deleted draft closed is open again.
        self.open_matters |= brought | {one.title for one in reviewed}

    @precondition(lambda self: self._is(MeetingState.DRAFT))
    @rule(pick=st.integers(0, 99))
    def take_a_matter_off_the_agenda(self, pick: int) -> None:
        matters = self._matters()
        if matters:
            item = matters[pick % len(matters)]
            self.meetings.agenda.delete(item.id)
            if item.previous_item_id is None:
                self.open_matters.discard(item.title)
            elif any(one.title == item.title and one.review.result not in CLOSING for one in self._reviews()):
                self.open_matters.add(item.title)

    @rule()
    def the_board_meets_too(self) -> None:
        self.meetings.create(BOARD.id, self.today, source=AgendaSource.EMPTY)

    def nothing_open_is_missing(self) -> None:
        reviews = self._reviews()
        assert self.open_actions <= {one.action.id for one in reviews if one.action}
        assert self.open_matters <= {one.title for one in reviews if one.item}
        stored = {one.review for one in reviews}
        with self.workspace.read() as tx:
            assert stored <= set(tx.all(Review))
        on_agenda = {item.title for item in self._matters()}
        assert self.open_matters <= on_agenda


TestCarryOver = pytest.mark.slow(CarryOver.TestCase)
TestCarryOver.settings = tried(8, steps=35)
