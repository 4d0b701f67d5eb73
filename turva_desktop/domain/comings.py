"""Comings and goings: who was at a meeting while one § was handled, and so who could vote in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from turva_desktop.domain.attendance import Attendance, seats_filled
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.text import same_name


@dataclass(frozen=True, slots=True)
class _Open:
    """A § that was open at a moment: what ties the clock to the agenda."""

    clock: time
    section: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Comings:
    """Who came to a meeting and left it, and when; `opened` ties the clock to the § where the minutes tell both."""

    rows: Sequence[Attendance]
    opened: tuple[_Open, ...]

    @classmethod
    def of(cls, meeting: Meeting, rows: Sequence[Attendance], items: Iterable[Item]) -> "Comings":
        """Return the comings of a meeting: it starts with its first § and ends with its last."""
        sections = sorted(item.section for item in items if item.section is not None)
        bounds = ((meeting.starts, sections[0]), (meeting.ends, sections[-1])) if sections else ()
        told = (*bounds, *(moment for row in rows for moment in _moments(row)))
        known = (_Open(clock, section) for clock, section in told if clock is not None and section is not None)
        return cls(rows=rows, opened=tuple(known))

    def votes_at(self, section: int | None, barred: Iterable[str] = ()) -> int:
        """Return how many could vote in a §: the seats filled by those who were there and not disqualified.

        Who came or left at the § itself may have voted in it; so may whoever has no known place in the agenda.
        """
        out = {same_name(name) for name in barred}
        there = (row for row in self.rows if row.presence.is_there and same_name(row.name) not in out)
        return seats_filled(self.rows, [row for row in there if section is None or self._is_there(row, section)])

    def _is_there(self, row: Attendance, section: int) -> bool:
        return not (self._comes_after(row, section) or self._left_before(row, section))

    def _comes_after(self, row: Attendance, section: int) -> bool:
        if row.arrived_section is not None:
            return row.arrived_section > section
        came = row.arrived
        return came is not None and any(one.clock <= came and one.section > section for one in self.opened)

    def _left_before(self, row: Attendance, section: int) -> bool:
        if row.left_section is not None:
            return row.left_section < section
        left = row.left
        return left is not None and any(one.clock >= left and one.section < section for one in self.opened)


def _moments(row: Attendance) -> Iterator[tuple[time | None, int | None]]:
    yield row.arrived, row.arrived_section
    yield row.left, row.left_section
