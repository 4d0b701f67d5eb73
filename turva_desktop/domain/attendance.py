"""Attendance: who was at a meeting, in which role, and whether there was a quorum."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import time

from turva_desktop.domain import labels
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.ids import AttendanceId, MeetingId, PersonId
from turva_desktop.domain.item import GREATEST_SECTION, Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.meeting import Meeting, locked_meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled, Ordered, Within
from turva_desktop.domain.secrecy import Judged, Secrets
from turva_desktop.domain.sections import section_text, sections_in
from turva_desktop.domain.text import same_name


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """How many of the seats were filled, when the meeting began and at all; experts and guests have no seat."""

    seats: int
    at_start: int
    filled: int

    @property
    def quorate_at_start(self) -> bool:
        """Tell whether more than half of the seats were filled when the meeting began."""
        return 2 * self.at_start > self.seats

    @property
    def quorate(self) -> bool:
        """Tell whether more than half of the seats are filled, by those too who came later."""
        return 2 * self.filled > self.seats


def turnout(attendances: Iterable[Attendance]) -> Turnout:
    """Count the filled seats; a deputy fills the seat of whom they replace."""
    rows = [row for row in attendances if row.counts_for_quorum]
    there = [row for row in rows if row.presence.is_there]
    from_start = [row for row in there if row.arrived is None and row.arrived_section is None]
    seats = [row for row in rows if row.role is not MemberRole.DEPUTY]
    return Turnout(seats=len(seats), at_start=seats_filled(rows, from_start), filled=seats_filled(rows, there))


def seats_filled(attendances: Iterable[Attendance], there: Iterable[Attendance]) -> int:
    """Count the seats that those fill who are there: each their own, a deputy that of whom they replace."""
    filling = [row for row in there if row.counts_for_quorum]
    ids, replaced = {row.id for row in filling}, {same_name(row.deputy_for) for row in filling} - {""}
    seats = (row for row in attendances if row.counts_for_quorum and row.role is not MemberRole.DEPUTY)
    return sum(seat.id in ids or same_name(seat.name) in replaced for seat in seats)


def _without_secrets(row: Attendance, secrets: Secrets) -> Attendance | None:
    """Leave out whoever was heard only in confidential matters; others lose those § from their row."""
    hidden = {item.section for item in secrets.confidential(Item, meeting_id=row.meeting_id)} - {None}
    shown = tuple(filter(None, (_public_sections(text, hidden) for text in row.expert_sections)))
    if row.role is MemberRole.EXPERT and any(text.strip() for text in row.expert_sections) and not shown:
        return None
    left = replace(
        row,
        expert_sections=shown,
        arrived_section=None if row.arrived_section in hidden else row.arrived_section,
        left_section=None if row.left_section in hidden else row.left_section,
    )
    return row if left == row else left


def _public_sections(text: str, hidden: AbstractSet[int | None]) -> str:
    """Return § as they were typed without the hidden ones; what can't be read may be one of those."""
    if not hidden:
        return text
    named = sections_in(text)
    if named is None:
        return ""
    return text if named.isdisjoint(hidden) else section_text(named - hidden)


ATTENDANCE = Kind(
    record=Attendance,
    word=words("osallistuja", "deltagare", "oasseváldi", "participant"),
    many=words("Osallistujat", "Deltagare", "Oasseváldit", "Participants"),
    place=Place.MEETINGS,
    opens="meeting_id",
    belongs={"meeting_id": (Meeting, Gone.WITH_IT), "person_id": (Person, Gone.STAYS)},
    within="meeting_id",
    title=lambda row, _: row.name,
    labels={
        "meeting_id": labels.MEETING,
        "person_id": labels.PERSON,
        "name": labels.NAME,
        "title": labels.PERSON_TITLE,
        "organisation": labels.ORGANISATION,
        "role": labels.ROLE,
        "presence": words("Läsnäolo", "Närvaro", "Leahkin", "Attendance"),
        "deputy_for": words("Kenen sijasta", "I stället för", "Gean sadjái", "In place of"),
        "arrived": words("Saapui klo", "Anlände kl.", "Bođii dii.", "Arrived at"),
        "arrived_section": words("Saapui, §", "Anlände, §", "Bođii, §", "Arrived, §"),
        "left": words("Poistui klo", "Avlägsnade sig kl.", "Vulggii dii.", "Left at"),
        "left_section": words("Poistui, §", "Avlägsnade sig, §", "Vulggii, §", "Left, §"),
        "expert_sections": words("Kuultavana, §", "Hörd, §", "Gullojuvvon, §", "Heard, §"),
    },
    rules=(
        Filled("meeting_id"),
        Filled("name"),
        Ordered("arrived", "left"),
        Within("arrived_section", 1, GREATEST_SECTION),
        Within("left_section", 1, GREATEST_SECTION),
    ),
    locked=lambda row, find: locked_meeting(find.find(Meeting, row.meeting_id)),
    secrecy=Judged(
        _without_secrets, ("meeting_id", "expert_sections", "arrived_section", "left_section"), looks_at=(Item,)
    ),
)
