"""The network: organisations (toimija) and people in their roles."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.ids import OrganisationId, PersonId
from turva_desktop.domain.language import WordedEnum, words


class OrganisationKind(WordedEnum):
    """What kind of party an organisation is; the composition check looks for four of them."""

    MUNICIPALITY = "municipality", words("kunta", "kommun", "gielda", "municipality")
    POLICE = "police", words("poliisi", "polisen", "boles", "police")
    RESCUE = "rescue", words("pelastuslaitos", "räddningsverk", "gádjunlágádus", "rescue department")
    WELLBEING_COUNTY = (
        "wellbeing_county",
        words("hyvinvointialue", "välfärdsområde", "buresbirenguovlu", "wellbeing services county"),
    )
    AUTHORITY = "authority", words("muu viranomainen", "annan myndighet", "eará eiseváldi", "other authority")
    ASSOCIATION = "association", words("järjestö", "organisation", "searvi", "association")
    PARISH = "parish", words("seurakunta", "församling", "searvegoddi", "parish")
    BUSINESS = "business", words("yritys", "företag", "fitnodat", "business")
    OTHER = "other", words("muu", "annan", "eará", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An actor (toimija). `count` tells how many there are where only a number is known, with date and source."""

    id: OrganisationId
    name: str
    kind: OrganisationKind = OrganisationKind.OTHER
    area: str = ""
    contact_role: str = ""
    email: str = ""
    phone: str = ""
    count: int | None = None
    count_date: date | None = None
    count_source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone in a role. `name` may be the role itself; `private` keeps contact data out of every export."""

    id: PersonId
    name: str
    title: str = ""
    organisation_id: OrganisationId | None = None
    email: str = ""
    phone: str = ""
    private: bool = False
