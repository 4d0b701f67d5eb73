"""Attendance: who was at a meeting, in which role, and whether there was a quorum."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.ids import AttendanceId, MeetingId, PersonId
from turva_desktop.domain.language import WordedEnum, words


class Presence(WordedEnum):
    """Whether someone was there."""

    EXPECTED = "expected", words("kutsuttu", "kallad", "bovdejuvvon", "invited")
    PRESENT = "present", words("läsnä", "närvarande", "báikki alde", "present")
    REMOTE = "remote", words("etäyhteydellä", "på distans", "gáiddusoktavuođain", "remotely")
    ABSENT = "absent", words("poissa", "frånvarande", "eret", "absent")

    @property
    def is_there(self) -> bool:
        """Tell whether the person takes part, in the room or remotely."""
        return self in {Presence.PRESENT, Presence.REMOTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Someone at a meeting, by the name and role they had then; arrival and departure by time and §."""

    id: AttendanceId
    meeting_id: MeetingId
    position: int = 0
    person_id: PersonId | None = None
    name: str
    title: str = ""
    organisation: str = ""
    role: MemberRole = MemberRole.MEMBER
    presence: Presence = Presence.EXPECTED
    deputy_for: str = ""
    arrived: time | None = None
    arrived_section: int | None = None
    left: time | None = None
    left_section: int | None = None
    expert_sections: tuple[str, ...] = ()

    @property
    def counts_for_quorum(self) -> bool:
        """Tell whether this is a seat with a vote: not an expert or a secretary from outside."""
        return self.role not in {MemberRole.EXPERT, MemberRole.SECRETARY}


def has_quorum(attendances: Iterable[Attendance]) -> bool:
    """Tell whether more than half of the seats are filled; a deputy fills the seat of whom they replace."""
    rows = [row for row in attendances if row.counts_for_quorum]
    seats = [row for row in rows if row.role is not MemberRole.DEPUTY]
    replaced = {row.deputy_for for row in rows if row.deputy_for and row.presence.is_there}
    filled = sum(row.presence.is_there or row.name in replaced for row in seats)
    return 2 * filled > len(seats)
