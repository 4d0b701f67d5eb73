"""Areas (alue): a municipality, its villages and what lies around it; and what the area names in other records mean.

Actions, organisations and indicator values keep the text that somebody wrote. A text means an area once it is among
that area's spellings: then it is tied, and the records themselves are never rewritten.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.action import Action
from turva_desktop.domain.ids import AreaId
from turva_desktop.domain.indicator import IndicatorValue
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find, Record
from turva_desktop.domain.rules import Fault, Filled, NoCircle, Unique, Within
from turva_desktop.domain.secrecy import Open


class AreaKind(WordedEnum):
    """What an area is."""

    REGION = "region", words("maakunta", "landskap", "eanangoddi", "region")
    MUNICIPALITY = "municipality", words("kunta", "kommun", "gielda", "municipality")
    VILLAGE = "village", words("kylä", "by", "gilli", "village")
    SCHOOL_DISTRICT = "school_district", words("koulupiiri", "skoldistrikt", "skuvlabiire", "school district")
    TOURISM_AREA = "tourism_area", words("matkailualue", "turistområde", "mátkkoštanguovlu", "tourism area")
    OTHER = "other", words("muu alue", "annat område", "eará guovlu", "other area")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area; `parent_id` is the one that it lies in, `code` its official number as text ("614").

    `population` is None where it isn't known. `spellings` are the texts by which other records mean this area.
    """

    id: AreaId
    name: str
    name_sv: str = ""
    name_se: str = ""
    kind: AreaKind = AreaKind.OTHER
    parent_id: AreaId | None = None
    code: str = ""
    population: int | None = None
    population_year: int | None = None
    spellings: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Return what the area is called in its languages."""
        return frozenset(filter(None, (self.name, self.name_sv, self.name_se)))


WRITTEN_IN: Final[Mapping[type[Record], str]] = {Action: "areas", Organisation: "area", IndicatorValue: "area"}
"""The kinds of records that hold area names as text, and in which field."""


def area_meant(text: str, areas: Iterable[Area]) -> Area | None:
    """Return the area to which a text is tied, None for a text that is not tied."""
    return next((area for area in areas if text in area.spellings), None)


@dataclass(frozen=True, slots=True)
class _OwnSpellings:
    """A text means one area only."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the one field."""
        return ("spellings",)

    def broken(self, record: Area, find: Find) -> Fault | None:
        """Say which text means another area already."""
        for other in find.matching(Area) if record.spellings else ():
            for text in record.spellings if other.id != record.id else ():
                if text in other.spellings:
                    told = {"text": text, "area": other.name}
                    return Fault(code="area.spelling_taken", fields=self.fields, details=told)
        return None


AREA = Kind(
    record=Area,
    word=words("alue", "område", "guovlu", "area"),
    many=words("Alueet", "Områden", "Guovllut", "Areas"),
    place=Place.NETWORK,
    belongs={"parent_id": (Area, Gone.STAYS)},
    title=lambda area, _: area.name,
    order=("name",),
    searched=("name", "name_sv", "name_se", "spellings"),
    asked_by=lambda area: area.code,
    labels={
        "name": labels.NAME,
        "name_sv": words("Nimi ruotsiksi", "Namn på svenska", "Namma ruoŧagillii", "Name in Swedish"),
        "name_se": words("Nimi pohjoissaameksi", "Namn på nordsamiska", "Namma davvisámegillii", "Name in Sámi"),
        "kind": labels.KIND,
        "parent_id": words("Ylempi alue", "Överordnat område", "Bajit guovlu", "Parent area"),
        "code": labels.CODE,
        "population": words("Asukkaita", "Invånare", "Ássit", "Population"),
        "population_year": labels.YEAR,
        "spellings": words("Kirjoitusasut", "Skrivsätt", "Čállinvuogit", "Spellings"),
    },
    rules=(
        Filled("name"),
        Within("population", 0, 10_000_000),
        Within("population_year", 1900, 2200),
        Unique(Area, ("parent_id", "name"), "area.name_taken", lambda area: {"name": area.name}),
        NoCircle(Area, "parent_id", "area.own_parent"),
        _OwnSpellings(),
    ),
    secrecy=Open("what a municipality consists of, and how many live there, is public"),
)
