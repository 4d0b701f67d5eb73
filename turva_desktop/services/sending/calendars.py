"""Calendar files (iCalendar, RFC 5545): a meeting, and the due dates of open actions.

A calendar is often kept outside the municipality: only what is public goes into it.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.attendance import Attendance, Presence
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import MEETING, Meeting, MeetingState
from turva_desktop.domain.moments import HELSINKI, day_of
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import plan_at
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.files import safe_file_name
from turva_desktop.services.actions import followed_actions
from turva_desktop.store import Reading, Workspace

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_DOMAIN = "turva-desktop"
# The European Union's rule for changing the clocks, as calendars know it; the library would list each year's.
_TIME_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Helsinki
BEGIN:STANDARD
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE
"""
_USUAL_LENGTH = timedelta(hours=2)


def meeting_calendar(workspace: Workspace, meeting_id: str, *, now: datetime, language: Language | None) -> bytes:
    """Return a meeting's calendar entry.

    Its UID stays the same for good and its SEQUENCE grows with every step, for the entry tells of other records, too:
    a newer file replaces the entry of an older one. Without a starting time it is an entry of the whole day.
    """
    from turva_desktop.documents.content import labels

    with workspace.read() as tx:
        whole = tx.get(Meeting, meeting_id)
        records: list[Record] = [tx.get(Body, whole.body_id), whole, *tx.matching(Item, meeting_id=meeting_id)]
        language, public = _for_anybody(tx, records, language)
        sequence = tx.edition()
    meeting, body = public.by_id(Meeting)[meeting_id], public.by_id(Body)[whole.body_id]
    calendar = _calendar()
    event = _event(f"meeting-{meeting.id}", now, sequence)
    event.add("summary", meeting_text(meeting, body, language))
    if meeting.starts is None:
        _all_day(event, meeting.held_on)
    else:
        start = datetime.combine(meeting.held_on, meeting.starts, HELSINKI)
        end = datetime.combine(meeting.held_on, meeting.ends, HELSINKI) if meeting.ends else start + _USUAL_LENGTH
        event.add("dtstart", start)
        event.add("dtend", max(start, end))
    _, place = when_and_where(meeting, language)
    if place:
        event.add("location", place)
    if items := public.matching(Item, meeting_id=meeting_id):
        lines = [_item_line(item, number) for number, item in enumerate(items, start=1)]
        event.add("description", "\n".join([f"{labels.AGENDA_ITEMS[language]}:", *lines]))
    event.add("status", "TENTATIVE" if meeting.state is MeetingState.DRAFT else "CONFIRMED")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def deadline_calendar(workspace: Workspace, *, now: datetime, party: str, language: Language | None) -> bytes:
    """Return the due dates of the open public actions of the plan in force, as entries of whole days.

    Raises `calendar.no_deadlines` where there are none: a calendar would refuse an empty file without a reason.
    """
    today = day_of(now)
    with workspace.read() as tx:
        plan = plan_at(tx, today)
        listed = [one.action for one in followed_actions(tx, plan.id) if _is_listed(one, party)] if plan else []
        language, public = _for_anybody(tx, listed, language)
        sequence = tx.edition()
    if not public.all(Action):
        raise TurvaError("calendar.no_deadlines")
    calendar = _calendar()
    for action in public.all(Action):
        event = _event(f"action-{action.id}", now, sequence)
        event.add("summary", f"{ACTION.labels['end'][language]}: {ACTION.called(action, public)}")
        if action.end is not None:
            _all_day(event, action.end)
        if action.lead.strip():
            event.add("description", f"{ACTION.labels['lead'][language]}: {action.lead}")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def meeting_text(meeting: Meeting, body: Body, language: Language) -> str:
    """Return "Kokous 3/2026: Turvallisuustyöryhmä"."""
    word = MEETING.word[language]
    return f"{word[:1].upper()}{word[1:]} {meeting.label}: {body.name}"


def unfolded(data: bytes) -> str:
    """Return the text of a calendar file with its lines whole."""
    return data.replace(b"\r\n ", b"").decode().replace("\\n", "\n")


def calendar_name(workspace: Workspace, meeting_id: str) -> str:
    """Return a file name for a meeting's calendar entry."""
    with workspace.read() as tx:
        meeting = tx.get(Meeting, meeting_id)
        body = tx.get(Body, meeting.body_id)
        language = profile_of(tx).document_language
    name = meeting_text(meeting, body, language).replace("/", "-").replace(":", "")
    return safe_file_name(f"{' '.join(name.split())[:100]}.ics")


def when_and_where(meeting: Meeting, language: Language) -> tuple[str, str]:
    """Return a meeting's day and time, and its place, as texts on one line each."""
    from turva_desktop.documents.content import labels
    from turva_desktop.documents.content.formats import date_text, time_range, time_text

    when = date_text(meeting.held_on, language)
    if meeting.starts is not None:
        clock = time_text(meeting.starts, language)
        if meeting.ends is not None:
            clock = time_range(meeting.starts, meeting.ends, language)
        when = labels.AT_CLOCK[language].format(day=when, clock=clock)
    remote = Presence.REMOTE.words[language] if meeting.remote else ""
    place = " ".join(meeting.place.split())
    return when, ", ".join(part for part in (place, remote) if part)


def _calendar() -> "Calendar":
    from icalendar import Calendar, Timezone

    calendar = Calendar()
    calendar.add("prodid", "-//Turva//Turva Desktop//FI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(Timezone.from_ical(_TIME_ZONE.replace("\n", "\r\n")))
    return calendar


def _event(uid: str, now: datetime, sequence: int) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uid}@{_DOMAIN}")
    event.add("dtstamp", now)
    event.add("sequence", sequence)
    return event


def _all_day(event: "Event", day: date) -> None:
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))


def _item_line(item: Item, number: int) -> str:
    title = " ".join(item.title.split())
    return f"§ {item.section} {title}" if item.section is not None else f"{number}. {title}"


def _for_anybody(tx: Reading, records: Iterable[Record], language: Language | None) -> tuple[Language, Content]:
    """Return the records as anybody may see them, and the language in which it is told what they lack."""
    from turva_desktop.documents.withholding.part import part_for

    profile = profile_of(tx)
    spoken = language or profile.document_language
    people = tx.matching(Person, private=True)
    seen = [row for one in people for row in tx.matching(Attendance, person_id=one.id)]
    content = Content([profile, *people, *seen, *records])
    return spoken, part_for(content, Copy.PUBLIC, spoken).content


def _is_listed(one: FollowedAction, party: str) -> bool:
    action = one.action
    mine = not party.strip() or action.lead.strip().casefold() == party.strip().casefold()
    return mine and one.status.is_open and action.end is not None
