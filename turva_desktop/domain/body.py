"""Bodies (toimielin) that meet, and the seats in them."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.ids import BodyId, MembershipId, PersonId
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.network import OrganisationKind


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
