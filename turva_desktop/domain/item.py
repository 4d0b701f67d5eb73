"""Agenda items (asia) with their §, texts and decisions, the votes in them and who is disqualified."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.ids import ItemId, MeetingId
from turva_desktop.domain.language import WordedEnum, words


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
