"""Property: § numbers run through body and year without gap or duplicate, in the order of the page, and stay."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.services.meetings.conftest import BOARD, GROUP, Ticking, records
from tests.trying import tried
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.services.meetings import AgendaSource, MeetingService
from turva_desktop.services.meetings.placing import CLOSERS
from turva_desktop.store import Workspace

START = date(2026, 1, 5)


class Numbering(RuleBasedStateMachine):
    """Whatever is done to meetings over three years."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "kunta.turva"
        self.workspace = Workspace.create(path, records(), clock=Ticking())
        self.meetings = MeetingService(self.workspace)
        self.given: dict[str, int] = {}

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    def _meeting(self, pick: int) -> str | None:
        lines = self.meetings.all()
        return lines[pick % len(lines)].id if lines else None

    @rule(day=st.integers(0, 3 * 365), board=st.booleans(), source=st.sampled_from(AgendaSource))
    def create(self, day: int, board: bool, source: AgendaSource) -> None:
        body = BOARD if board else GROUP
        self.meetings.create(body.id, START + timedelta(days=day), source=source)

    @rule(pick=st.integers(0, 99), forward=st.sampled_from([True, True, False]))
    def step(self, pick: int, forward: bool) -> None:
        if meeting_id := self._meeting(pick):
            try:
                if forward:
                    self.meetings.advance(meeting_id, on=START)
                else:
                    self.meetings.step_back(meeting_id)
            except TurvaError as error:
                assert error.code in {"meeting.no_next_step", "meeting.no_step_back"}  # noqa: PT017

    @rule(pick=st.integers(0, 99))
    def add_item(self, pick: int) -> None:
        if meeting_id := self._meeting(pick):
            try:
                self.meetings.agenda.add(meeting_id, "Asia")
            except TurvaError as error:
                assert error.code == "meeting.locked"  # noqa: PT017

    @rule(pick=st.integers(0, 99), place=st.integers(0, 30), steps=st.integers(-3, 3), delete=st.booleans())
    def disturb(self, pick: int, place: int, steps: int, delete: bool) -> None:
        meeting_id = self._meeting(pick)
        items = self.meetings.agenda.items(meeting_id) if meeting_id else []
        if items:
            item = items[place % len(items)]
            try:
                self.meetings.agenda.delete(item.id) if delete else self.meetings.agenda.move(item.id, steps)
            except TurvaError as error:
                assert error.code in {"meeting.locked", "item.numbered"}  # noqa: PT017

    @rule(pick=st.integers(0, 99))
    def take_off(self, pick: int) -> None:
        if meeting_id := self._meeting(pick):
            try:
                self.meetings.agenda.take_off_sections(meeting_id)
            except TurvaError as error:
                assert error.code in {"sections.sent", "sections.later"}  # noqa: PT017
            else:
                for item in self.meetings.agenda.items(meeting_id):
                    self.given.pop(item.id, None)

    @rule(pick=st.integers(0, 99))
    def delete_meeting(self, pick: int) -> None:
        if meeting_id := self._meeting(pick):
            try:
                self.meetings.delete(meeting_id)
            except TurvaError as error:
                assert error.code == "meeting.delete_sent"  # noqa: PT017

    @rule(pick=st.integers(0, 99), day=st.integers(0, 3 * 365))
    def move_date(self, pick: int, day: int) -> None:
        if meeting_id := self._meeting(pick):
            try:
                self.meetings.edit(meeting_id, held_on=START + timedelta(days=day))
            except TurvaError as error:
                assert error.code in {"meeting.locked", "meeting.year_fixed"}  # noqa: PT017

    @invariant()
    def sections_run_on_and_stay(self) -> None:
        seen: dict[tuple[str, int], list[int]] = {}
        numbers: list[tuple[str, int, int]] = []
        now: dict[str, int] = {}
        closers: set[str] = set()
        for line in self.meetings.all():
            meeting = line.meeting
            numbers.append((meeting.body_id, meeting.year, meeting.number))
            assert meeting.year == meeting.held_on.year
            items = self.meetings.agenda.items(meeting.id)
            page = [item.section for item in items if item.section is not None]
            assert page == sorted(page)
            assert all(item.section is not None for item in items[: len(page)])
            for item in items:
                if item.kind in CLOSERS:
                    closers.add(item.id)
                if item.section is not None:
                    seen.setdefault((meeting.body_id, meeting.year), []).append(item.section)
                    now[item.id] = item.section
                else:
                    assert meeting.state is MeetingState.DRAFT
        assert len(numbers) == len(set(numbers))
        for given in seen.values():
            assert sorted(given) == list(range(1, len(given) + 1))
        for item_id, section in self.given.items():  # what closes a sent agenda makes room for what is added
            assert now[item_id] >= section if item_id in closers else now[item_id] == section
        self.given = now


TestNumbering = pytest.mark.slow(Numbering.TestCase)
TestNumbering.settings = tried(6)
