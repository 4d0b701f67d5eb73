"""Bodies (toimielin) that meet, and the seats in them."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.ids import BodyId, MembershipId, PersonId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.network import OrganisationKind, Person
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled, Ordered, Within
from turva_desktop.domain.secrecy import Open


class BodyKind(WordedEnum):
    """What kind of body holds meetings."""

    WORKING_GROUP = "working_group", words("työryhmä", "arbetsgrupp", "bargojoavku", "working group")
    MANAGEMENT_TEAM = (
        "management_team",
        words("johtoryhmä", "ledningsgrupp", "jođihanjoavku", "management team"),
    )
    BOARD = "board", words("kunnanhallitus", "kommunstyrelse", "gielddaráđđehus", "municipal executive")
    COUNCIL = "council", words("valtuusto", "fullmäktige", "váldostivra", "council")
    COMMITTEE = "committee", words("lautakunta", "nämnd", "lávdegoddi", "committee")


class MinutesKind(WordedEnum):
    """A working group keeps a light memo, a formal body full minutes."""

    MEMO = "memo", words("muistio", "promemoria", "muittuhančála", "memo")
    FORMAL = "formal", words("pöytäkirja", "protokoll", "beavdegirji", "minutes")


class MemberRole(WordedEnum):
    """A person's role in a body."""

    CHAIR = "chair", words("puheenjohtaja", "ordförande", "ságajođiheaddji", "chair")
    VICE_CHAIR = (
        "vice_chair",
        words("varapuheenjohtaja", "vice ordförande", "várreságajođiheaddji", "vice chair"),
    )
    SECRETARY = "secretary", words("sihteeri", "sekreterare", "čálli", "secretary")
    MEMBER = "member", words("jäsen", "medlem", "lahttu", "member")
    DEPUTY = "deputy", words("varajäsen", "ersättare", "várrelahttu", "deputy member")
    EXPERT = "expert", words("asiantuntija", "sakkunnig", "áššedovdi", "expert")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body that meets. An invitation goes out at least `invitation_days` before (a warning, not a wall)."""

    id: BodyId
    position: int = 0
    name: str
    kind: BodyKind = BodyKind.WORKING_GROUP
    minutes_kind: MinutesKind = MinutesKind.MEMO
    invitation_days: int = 4
    inspectors: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A seat in a body for a term; a deputy names whom it stands in for."""

    id: MembershipId
    body_id: BodyId
    person_id: PersonId
    position: int = 0
    role: MemberRole = MemberRole.MEMBER
    deputy_for_id: PersonId | None = None
    starts_on: date | None = None
    ends_on: date | None = None

    def in_force(self, day: date) -> bool:
        """Tell whether the seat is held on a day; an open end has no limit."""
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)


REQUIRED_PARTIES = (
    OrganisationKind.MUNICIPALITY,
    OrganisationKind.POLICE,
    OrganisationKind.RESCUE,
    OrganisationKind.ASSOCIATION,
)


def missing_parties(kinds: set[OrganisationKind]) -> tuple[OrganisationKind, ...]:
    """Return which of the operating model's four parties a working group lacks (a warning, not a wall)."""
    return tuple(kind for kind in REQUIRED_PARTIES if kind not in kinds)


BODY = Kind(
    record=Body,
    word=words("toimielin", "organ", "doaibmaorgána", "body"),
    many=words("Toimielimet", "Organ", "Doaibmaorgánat", "Bodies"),
    place=Place.NETWORK,
    title=lambda body, _: body.name,
    searched=("name",),
    labels={
        "name": labels.NAME,
        "kind": labels.KIND,
        "minutes_kind": words(
            "Kokousasiakirja",
            "Mötesdokument",
            "Čoahkkináššebábir",
            "Meeting document",
            *("Asiakirja", "Dokument", "Áššebábir", "Minutes kind"),
        ),
        "invitation_days": words(
            "Kutsu, päivää ennen", "Kallelse, dagar före", "Gohččun, beaivvi ovdal", "Invitation, days before"
        ),
        "inspectors": words(
            "Pöytäkirjantarkastajien määrä",
            "Antal protokolljusterare",
            "Beavdegirjji dárkkisteddjiid lohku",
            "Number of inspectors",
            *("Tarkastajia", "Justerare", "Dárkkisteaddjit", "Inspectors"),
        ),
        "active": words("Toiminnassa", "I verksamhet", "Doaimmas", "Active"),
    },
    rules=(Filled("name"), Within("invitation_days", 0, 60), Within("inspectors", 0, 4)),
    secrecy=Open("which bodies there are is public"),
)


def _seat_title(seat: Membership, find: Find) -> str:
    person, body = find.find(Person, seat.person_id), find.find(Body, seat.body_id)
    return ", ".join(one.name for one in (person, body) if one is not None)


MEMBERSHIP = Kind(
    record=Membership,
    word=words("jäsenyys", "medlemskap", "lahttovuohta", "membership"),
    many=words("Jäsenyydet", "Medlemskap", "Lahttovuođat", "Memberships"),
    place=Place.NETWORK,
    opens="body_id",
    belongs={
        "body_id": (Body, Gone.WITH_IT),
        "person_id": (Person, Gone.WITH_IT),
        "deputy_for_id": (Person, Gone.STAYS),
    },
    within="body_id",
    title=_seat_title,
    labels={
        "body_id": labels.BODY,
        "person_id": labels.PERSON,
        "role": labels.ROLE,
        "deputy_for_id": words("Kenen varajäsen", "Ersättare för", "Gean várrelahttu", "Deputy for"),
        "starts_on": words("Kausi alkaa", "Perioden börjar", "Áigodat álgá", "Term starts", *labels.STARTS.all()),
        "ends_on": words(
            "Kausi päättyy", "Perioden slutar", "Áigodat nohká", "Term ends", *("Päättyy", "Slutar", "Nohká", "Ends")
        ),
    },
    rules=(Filled("body_id"), Filled("person_id"), Ordered("starts_on", "ends_on")),
    secrecy=Open("who sits in a body is public"),
)
