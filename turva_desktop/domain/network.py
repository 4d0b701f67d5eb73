"""The network: organisations (toimija) and people in their roles."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.ids import OrganisationId, PersonId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled, Within
from turva_desktop.domain.secrecy import Contacts, Open


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
    ASSOCIATION = "association", words("järjestö", "förening", "searvi", "association", "organisation")
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

    @property
    def title_beside_name(self) -> str:
        """Return the title as it stands beside the name: nothing where it is the name."""
        return "" if self.title.casefold() == self.name.casefold() else self.title


ORGANISATION = Kind(
    record=Organisation,
    prose=("note",),
    word=words("organisaatio", "organisation", "organisašuvdna", "organisation"),
    many=words("Organisaatiot", "Organisationer", "Organisašuvnnat", "Organisations"),
    place=Place.NETWORK,
    title=lambda organisation, _: organisation.name,
    order=("name",),
    searched=("name", "area", "contact_role", "email", "note"),
    labels={
        "name": labels.NAME,
        "kind": labels.KIND,
        "area": labels.AREA,
        "contact_role": words(
            "Yhteysrooli", "Kontaktroll", "Oktavuođarolla", "Contact role", "Yhteyshenkilö", "Kontaktperson"
        ),
        "email": labels.EMAIL,
        "phone": labels.PHONE,
        "count": words("Määrä", "Antal", "Lohku", "Count"),
        "count_date": words("Määrän päivä", "Antalets datum", "Logu beaivi", "Count date"),
        "count_source": words("Määrän lähde", "Antalets källa", "Logu gáldu", "Count source"),
        "note": labels.NOTE,
    },
    rules=(Filled("name"), Within("count", 0, 10**15)),
    secrecy=Open("which organisations take part is public; what they are reached by is their own"),
)

PERSON = Kind(
    record=Person,
    word=words("henkilö", "person", "olmmoš", "person"),
    many=words("Henkilöt", "Personer", "Olbmot", "People"),
    place=Place.NETWORK,
    belongs={"organisation_id": (Organisation, Gone.STAYS)},
    title=lambda person, _: ", ".join(part for part in (person.name, person.title) if part.strip()),
    order=("name",),
    searched=("name", "title", "email"),
    labels={
        "name": labels.NAME,
        "title": labels.PERSON_TITLE,
        "organisation_id": labels.ORGANISATION,
        "email": labels.EMAIL,
        "phone": labels.PHONE,
        "private": words(
            "Yhteystietoja ei luovuteta",
            "Kontaktuppgifter lämnas inte ut",
            "Oktavuođadieđut eai addojuvvo",
            "Contact data not shared",
        ),
    },
    rules=(Filled("name"),),
    secrecy=Contacts("private", ("email", "phone")),
)
