"""Meetings of bodies: their number, their life from agenda to approved minutes, and corrections of those."""

from dataclasses import dataclass, replace
from datetime import date, time

from turva_desktop.domain import labels
from turva_desktop.domain.body import Body
from turva_desktop.domain.ids import BodyId, MeetingId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Fault, Filled, Unique, Within
from turva_desktop.domain.secrecy import Open


class MeetingState(WordedEnum):
    """The life of a meeting, in order; approved minutes are locked."""

    DRAFT = (
        "draft",
        words("esityslista", "föredragningslista", "áššelistu", "agenda", "asialista", "ärendelista", "agenda draft"),
    )
    SENT = "sent", words("kutsu lähetetty", "kallelse sänd", "gohčun sáddejuvvon", "invitation sent")
    HELD = "held", words("pidetty", "hållet", "dollojuvvon", "held")
    CHECKED = "checked", words("tarkastettu", "justerat", "dárkkistuvvon", "checked")
    APPROVED = "approved", words("hyväksytty", "godkänt", "dohkkehuvvon", "approved")

    @property
    def order(self) -> int:
        """Return the step's place in the life, 0 for a draft."""
        return list(MeetingState).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a body; `number` runs through the calendar year of `held_on`, per body.

    Of `sent_is_kept` and `approved_is_kept` papers know that they say what was kept at that step (`KeptMatter`), and
    `body_name` is what the body was called then.
    """

    id: MeetingId
    body_id: BodyId
    number: int
    year: int
    held_on: date
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    remote: bool = False
    state: MeetingState = MeetingState.DRAFT
    chair: str = ""
    keeper: str = ""
    inspectors: tuple[str, ...] = ()
    invitation_sent_on: date | None = None
    checked_on: date | None = None
    approved_on: date | None = None
    next_meeting: str = ""
    version: int = 1
    sent_is_kept: bool = False
    approved_is_kept: bool = False
    body_name: str = ""

    @property
    def label(self) -> str:
        """Return the number as printed: `3/2026`."""
        return f"{self.number}/{self.year}"


def state_on(meeting: Meeting, day: date) -> MeetingState:
    """Return how far a meeting had come by the end of a day; a step that has no day of its own counts as taken."""
    steps = (
        (MeetingState.SENT, meeting.invitation_sent_on),
        (MeetingState.HELD, meeting.held_on),
        (MeetingState.CHECKED, meeting.checked_on),
        (MeetingState.APPROVED, meeting.approved_on),
    )
    reached = MeetingState.DRAFT
    for state, taken_on in steps:
        if state.order > meeting.state.order or (taken_on is not None and taken_on > day):
            break
        reached = state
    return reached


def invitation_is_late(meeting: Meeting, days_before: int, today: date) -> bool:
    """Tell whether the invitation went (or would today go) later than the body's own rule."""
    sent = meeting.invitation_sent_on or today
    return (meeting.held_on - sent).days < days_before


def meeting_title(meeting: Meeting, find: Find) -> str:
    """Return "3/2026 Turvallisuustyöryhmä"."""
    body = find.find(Body, meeting.body_id)
    return f"{meeting.label} {body.name if body else ''}"


def locked_meeting(meeting: Meeting | None) -> Fault | None:
    """Say that the minutes of a meeting are approved and locked, and everything in them with them."""
    if meeting is None or meeting.state is not MeetingState.APPROVED:
        return None
    return Fault(code="meeting.locked", details={"label": meeting.label})


def sent_meeting(meeting: Meeting, find: Find) -> Fault | None:
    """Say that a meeting's agenda was sent, and its § were given with it."""
    from turva_desktop.domain.item import Item

    is_sent = meeting.state is not MeetingState.DRAFT
    if is_sent or any(one.section is not None for one in find.matching(Item, meeting_id=meeting.id)):
        return Fault(code="meeting.delete_sent", details={"label": meeting.label})
    return None


def begin_meeting(meeting: Meeting, find: Find) -> Meeting:
    """Return a new meeting with the next number of its body's year."""
    last = find.greatest(Meeting, "number", body_id=meeting.body_id, year=meeting.year)
    return replace(meeting, number=meeting.number or (last or 0) + 1)


MEETING = Kind(
    record=Meeting,
    word=words("kokous", "möte", "čoahkkin", "meeting"),
    many=words("Kokoukset", "Möten", "Čoahkkimat", "Meetings"),
    place=Place.MEETINGS,
    belongs={"body_id": (Body, Gone.REFUSED)},
    title=meeting_title,
    order=("held_on", "number"),
    searched=("place", "next_meeting", "chair", "keeper"),
    asked_by=lambda meeting: f"{meeting.label} {day_text(meeting.held_on)}",
    own=frozenset({"id", "version", "sent_is_kept", "approved_is_kept", "body_name"}),
    labels={
        "body_id": labels.BODY,
        "number": words("Numero", "Nummer", "Nummar", "Number"),
        "year": labels.YEAR,
        "held_on": labels.DATE,
        "starts": words("Alkaa klo", "Börjar kl.", "Álgá dii.", "Starts at"),
        "ends": words("Päättyy klo", "Slutar kl.", "Nohká dii.", "Ends at"),
        "place": words("Paikka", "Plats", "Báiki", "Place"),
        "remote": words(
            "Etäosallistuminen",
            "Distansdeltagande",
            "Gáiddusoassálastin",
            "Remote participation",
            *("Etäkokous", "Distansmöte", "Gáidduščoahkkin", "Remote"),
        ),
        "state": labels.STAGE,
        "chair": words("Puheenjohtaja", "Ordförande", "Ságajođiheaddji", "Chair"),
        "keeper": words("Pöytäkirjanpitäjä", "Protokollförare", "Beavdegirječálli", "Minute keeper"),
        "inspectors": words(
            "Pöytäkirjantarkastajat",
            "Protokolljusterare",
            "Beavdegirjji dárkkisteaddjit",
            "Inspectors of the minutes",
            *("Tarkastajat", "Dárkkisteaddjit", "Inspectors"),
        ),
        "invitation_sent_on": words("Kutsu lähetetty", "Kallelse sänd", "Gohčun sáddejuvvon", "Invitation sent"),
        "checked_on": words("Tarkastettu", "Justerat", "Dárkkistuvvon", "Checked on"),
        "approved_on": words("Hyväksytty", "Godkänt", "Dohkkehuvvon", "Approved on"),
        "next_meeting": words("Seuraava kokous", "Nästa möte", "Boahtte čoahkkin", "Next meeting"),
    },
    rules=(
        Filled("body_id"),
        Within("number", 1, 9999),
        Within("year", 1900, 2200),
        Unique(
            Meeting,
            ("body_id", "year", "number"),
            "meeting.number_taken",
            lambda meeting: {"label": meeting.label},
        ),
    ),
    begins=begin_meeting,
    locked=lambda meeting, _: locked_meeting(meeting),
    stays=sent_meeting,
    refuses="body.has_meetings",
    secrecy=Open("that a body meets, when and where, is public"),
)
