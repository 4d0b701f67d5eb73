"""Attendance: rows made from the memberships in force on the day, then what happened in the meeting."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time

from turva_desktop.domain.attendance import ATTENDANCE, Attendance, Presence
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.ids import AttendanceId, MeetingId, new_id
from turva_desktop.domain.kinds import check_deletable
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.record import changed
from turva_desktop.domain.steps import changing
from turva_desktop.services.meetings.locking import unlocked
from turva_desktop.services.network import Seat, body_seats
from turva_desktop.services.register import Register, add_new
from turva_desktop.store import Reading, Workspace, Writing

ROLE_ORDER = (
    MemberRole.CHAIR,
    MemberRole.VICE_CHAIR,
    MemberRole.MEMBER,
    MemberRole.DEPUTY,
    MemberRole.SECRETARY,
    MemberRole.EXPERT,
)


@dataclass(frozen=True, slots=True)
class AttendanceService:
    """Who is at meetings."""

    workspace: Workspace

    def rows(self, meeting_id: str) -> list[Attendance]:
        """Return a meeting's attendance in its order."""
        with self.workspace.read() as tx:
            return tx.matching(Attendance, meeting_id=meeting_id)

    def add(self, meeting_id: str, name: str, *, role: MemberRole = MemberRole.EXPERT, **fields: object) -> Attendance:
        """Add an expert, a guest or someone else who is not on the list; they are there unless said otherwise."""
        with self.workspace.write(changing(Attendance)) as tx:
            unlocked(tx, meeting_id)
            there = Attendance(
                id=AttendanceId(new_id()),
                meeting_id=MeetingId(meeting_id),
                name=name.strip(),
                role=role,
                presence=Presence.PRESENT,
            )
            return add_new(tx, ATTENDANCE, changed(there, **fields))

    def edit(self, attendance_id: str, /, **changes: object) -> Attendance:
        """Change a row: presence, whom a deputy replaces, arrival and departure by time and §, the expert's §."""
        return Register(self.workspace, ATTENDANCE).edit(attendance_id, **changes)

    def mark(self, attendance_ids: Iterable[str], presence: Presence) -> None:
        """Mark many rows at once; whoever is absent neither arrives nor leaves."""
        with self.workspace.write(changing(Attendance)) as tx:
            for attendance_id in attendance_ids:
                row = tx.get(Attendance, attendance_id)
                unlocked(tx, row.meeting_id)
                row = replace(row, presence=presence)
                if presence is Presence.ABSENT:
                    row = replace(row, arrived=None, arrived_section=None, left=None, left_section=None)
                tx.save(row)

    def arrive(self, attendance_ids: Iterable[str], *, at: time | None, section: int | None) -> None:
        """Let people come into the meeting in its course: they are there from that time and § on."""
        with self.workspace.write(changing(Attendance)) as tx:
            for attendance_id in attendance_ids:
                row = tx.get(Attendance, attendance_id)
                unlocked(tx, row.meeting_id)
                there = row.presence if row.presence.is_there else Presence.PRESENT
                came = replace(row, presence=there, arrived=at, arrived_section=section)
                tx.save(replace(came, left=None, left_section=None))

    def leave(self, attendance_ids: Iterable[str], *, at: time | None, section: int | None) -> None:
        """Let people leave before the meeting ends; they were there."""
        with self.workspace.write(changing(Attendance)) as tx:
            for attendance_id in attendance_ids:
                row = tx.get(Attendance, attendance_id)
                unlocked(tx, row.meeting_id)
                there = row.presence if row.presence.is_there else Presence.PRESENT
                tx.save(replace(row, presence=there, left=at, left_section=section))

    def delete(self, *attendance_ids: str) -> None:
        """Take rows off the list."""
        with self.workspace.write(changing(Attendance)) as tx:
            for attendance_id in attendance_ids:
                row = tx.find(Attendance, attendance_id)
                if row:
                    check_deletable(row, tx)
                    tx.delete(Attendance, attendance_id)

    def refresh(self, meeting_id: str) -> list[Attendance]:
        """Bring the list up to the memberships now in force; rows already marked stay as they are."""
        with self.workspace.write(changing(Attendance)) as tx:
            meeting = unlocked(tx, meeting_id)
            rows = tx.matching(Attendance, meeting_id=meeting_id)
            untouched = [one for one in rows if one.presence is Presence.EXPECTED and one.person_id]
            for one in untouched:
                tx.delete(Attendance, one.id)
            kept = {one.person_id for one in rows if one not in untouched}
            add_members(tx, meeting, [seat for seat in _seats(tx, meeting) if seat.person.id not in kept])
            return tx.matching(Attendance, meeting_id=meeting_id)


def add_members(tx: Writing, meeting: Meeting, seats: Iterable[Seat] | None = None) -> list[Attendance]:
    """Add a row for each seat of the meeting's body in force that day: chair first, then members and deputies."""
    rows = []
    for seat in _seats(tx, meeting) if seats is None else seats:
        row = Attendance(
            id=AttendanceId(new_id()),
            meeting_id=meeting.id,
            person_id=seat.person.id,
            name=seat.person.name,
            title=seat.person.title_beside_name,
            organisation=seat.organisation.name if seat.organisation else "",
            role=seat.membership.role,
            deputy_for=seat.deputy_for.name if seat.deputy_for else "",
        )
        rows.append(add_new(tx, ATTENDANCE, row))
    return rows


def _seats(tx: Reading, meeting: Meeting) -> list[Seat]:
    seats = body_seats(tx, meeting.body_id, meeting.held_on)
    return sorted(seats, key=lambda seat: ROLE_ORDER.index(seat.membership.role))
