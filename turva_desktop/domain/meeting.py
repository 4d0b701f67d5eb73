"""Meetings: agenda items with their §, attendance, decisions, and what is carried over to the next meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from turva_desktop.domain.action import YearCost
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ActionId, AttendanceId, BodyId, ItemId, MeetingId, PersonId
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.network import MemberRole


class MeetingState(WordedEnum):
    """The life of a meeting, in order; approved minutes are locked."""

    DRAFT = "draft", words("asialista", "ärendelista", "áššelistu", "agenda draft")
    SENT = "sent", words("kutsu lähetetty", "kallelse sänd", "gohčun sáddejuvvon", "invitation sent")
    HELD = "held", words("pidetty", "hållet", "dollojuvvon", "held")
    CHECKED = "checked", words("tarkastettu", "justerat", "dárkkistuvvon", "checked")
    APPROVED = "approved", words("hyväksytty", "godkänt", "dohkkehuvvon", "approved")

    @property
    def order(self) -> int:
        """Return the step's place in the life, 0 for a draft."""
        return list(MeetingState).index(self)


class ItemKind(WordedEnum):
    """Standing items know what they are for; a matter is anything else."""

    OPENING = "opening", words("kokouksen avaus", "mötets öppnande", "čoahkkima rahpan", "opening")
    QUORUM = (
        "quorum",
        words(
            "laillisuus ja päätösvaltaisuus",
            "laglighet och beslutförhet",
            "lágalašvuohta ja mearridanválddálašvuohta",
            "legality and quorum",
        ),
    )
    INSPECTORS = (
        "inspectors",
        words("pöytäkirjantarkastajat", "protokolljusterare", "beavdegirjji dárkkisteaddjit", "inspectors"),
    )
    AGENDA = "agenda", words("työjärjestys", "arbetsordning", "bargoortnet", "order of business")
    FOLLOW_UP = (
        "follow_up",
        words("avoimien asioiden seuranta", "uppföljning", "čuovvun", "follow-up of open matters"),
    )
    MATTER = "matter", words("asia", "ärende", "ášši", "matter")
    NOTICES = "notices", words("ilmoitusasiat", "anmälningsärenden", "dieđihanáššit", "notices")
    OTHER = "other", words("muut asiat", "övriga ärenden", "eará áššit", "other matters")
    NEXT_MEETING = "next_meeting", words("seuraava kokous", "nästa möte", "boahtte čoahkkin", "next meeting")
    CLOSING = (
        "closing",
        words("kokouksen päättäminen", "mötets avslutande", "čoahkkima loahpaheapmi", "closing"),
    )


class Commitment(WordedEnum):
    """How binding a promise made in an item is."""

    NONE = "none", words("ei sitoumusta", "ingen förbindelse", "ii čatnaseapmi", "none")
    PRELIMINARY = "preliminary", words("alustava", "preliminär", "álgo", "preliminary")
    CONFIRMED = "confirmed", words("vahvistettu", "bekräftad", "nannejuvvon", "confirmed")


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


class ReviewResult(WordedEnum):
    """What a meeting said of something open that came back to it."""

    PENDING = "pending", words("käsittelemättä", "obehandlad", "ii gieđahallon", "not yet reviewed")
    GOES_ON = "goes_on", words("jatkuu", "fortsätter", "joatkašuvvá", "goes on")
    DONE = "done", words("valmis", "klar", "gárvvis", "done")
    MOVED = "moved", words("siirretään", "flyttas", "sirdojuvvo", "moved")
    DROPPED = "dropped", words("luovutaan", "slopas", "luobahuvvo", "dropped")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a body; `number` runs through the calendar year of `held_on`, per body."""

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

    @property
    def label(self) -> str:
        """Return the number as printed: `3/2026`."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An agenda item (asiakohta). `section` is its §, given when the agenda is sent and stable after.

    `finished` is false while a matter must come back to the next meeting. `public_title` replaces the title in
    public copies of a confidential item. `total_cost` is the sum agreed; `costs` are its yearly shares.
    """

    id: ItemId
    meeting_id: MeetingId
    position: int = 0
    section: int | None = None
    kind: ItemKind = ItemKind.MATTER
    title: str
    public_title: str = ""
    case_number: str = ""
    previous_item_id: ItemId | None = None
    earlier_handlings: str = ""
    preparer: str = ""
    account: str = ""
    proposal: str = ""
    handling: str = ""
    decision: str = ""
    dissent: str = ""
    more_information: str = ""
    distribution: str = ""
    commitment: Commitment = Commitment.NONE
    total_cost: Decimal | None = None
    costs: tuple[YearCost, ...] = ()
    notice_given_on: date | None = None
    reply_due: date | None = None
    decided_on: date | None = None
    finished: bool = True
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""

    @property
    def needs_decision(self) -> bool:
        """Tell whether the minutes are incomplete without a decision here: every matter and every proposal."""
        return self.kind is ItemKind.MATTER or bool(self.proposal.strip())

    @property
    def shared_title(self) -> str:
        """Return the title that a public copy prints."""
        return self.title if self.confidentiality.is_public else self.public_title


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
class Disqualification:
    """A conflict of interest (esteellisyys) of one person in one item."""

    id: str
    item_id: ItemId
    name: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote in an item."""

    id: str
    item_id: ItemId
    position: int = 0
    question: str
    in_favour: int = 0
    against: int = 0
    blank: int = 0
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An open action or unfinished item that came back to a meeting, and what the meeting said of it."""

    id: str
    meeting_id: MeetingId
    position: int = 0
    action_id: ActionId | None = None
    item_id: ItemId | None = None
    result: ReviewResult = ReviewResult.PENDING
    reason: str = ""
    new_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A dated, explained correction of approved minutes."""

    id: str
    meeting_id: MeetingId
    section: int | None = None
    corrected_on: date
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem:
    """A line of a body's agenda template."""

    id: str
    body_id: BodyId
    position: int = 0
    kind: ItemKind = ItemKind.MATTER
    title: str
    account: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """A proposal kept on a body's waiting list until a meeting takes it up (`item_id`)."""

    id: str
    body_id: BodyId
    title: str
    account: str = ""
    proposed_by: str = ""
    proposed_on: date
    item_id: ItemId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file in the workspace: an attachment (liite) or, if `background`, other material of an item or meeting.

    `size` is in bytes; the content is kept once per `sha256`.
    """

    id: str
    meeting_id: MeetingId
    item_id: ItemId | None = None
    position: int = 0
    title: str
    file_name: str
    media_type: str = "application/octet-stream"
    size: int
    sha256: str
    background: bool = False
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""


def has_quorum(attendances: Iterable[Attendance]) -> bool:
    """Tell whether more than half of the seats are filled; a deputy fills the seat of whom they replace."""
    rows = [row for row in attendances if row.counts_for_quorum]
    seats = [row for row in rows if row.role is not MemberRole.DEPUTY]
    replaced = {row.deputy_for for row in rows if row.deputy_for and row.presence.is_there}
    filled = sum(row.presence.is_there or row.name in replaced for row in seats)
    return 2 * filled > len(seats)


def invitation_is_late(meeting: Meeting, days_before: int, today: date) -> bool:
    """Tell whether the invitation went (or would today go) later than the body's own rule."""
    sent = meeting.invitation_sent_on or today
    return (meeting.held_on - sent).days < days_before
