"""Areas (alue): a municipality, its villages and what lies around it; and what the area names in other records mean.

Actions, organisations and indicator values keep the text that somebody wrote. A text means an area once it is among
that area's spellings: then it is tied, and the records themselves are never rewritten.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from turva_desktop.domain import labels
from turva_desktop.domain.ids import AreaId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.profile import Profile, profile_of
from turva_desktop.domain.record import Find
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


def area_meant(text: str, areas: Iterable[Area]) -> Area | None:
    """Return the area to which a text is tied, None for a text that is not tied."""
    return next((area for area in areas if text in area.spellings), None)


@dataclass(frozen=True, kw_only=True)  # without slots: what texts mean is found once, for thousands of values
class Places:
    """The areas of a workspace and whose it is: what an area's name in a record means."""

    profile: Profile
    areas: tuple[Area, ...] = ()

    @cached_property
    def own(self) -> Area | None:
        """Return the municipality itself as an area, by its code and then by its name; None where nobody entered it."""
        municipalities = [area for area in self.areas if area.kind is AreaKind.MUNICIPALITY]
        by_code = (area for area in municipalities if area.code and area.code == self.profile.municipality_code)
        return next(by_code, None) or next((one for one in municipalities if self.profile.name in one.names), None)

    @cached_property
    def own_texts(self) -> frozenset[str]:
        """Return the texts that mean the whole municipality; no text does."""
        own = self.own
        return frozenset({"", self.profile.name, *((*own.names, *own.spellings) if own else ())})

    @cached_property
    def _meant(self) -> Mapping[str, Area]:
        """Return the area that each text means: it is tied to it, or the area alone is called so."""
        called: dict[str, list[Area]] = {}
        for area in self.areas:
            for name in area.names:
                called.setdefault(name, []).append(area)
        alone = {name: areas[0] for name, areas in called.items() if len(areas) == 1}
        return {**alone, **{text: area for area in reversed(self.areas) for text in area.spellings}}

    def is_own(self, text: str) -> bool:
        """Tell whether a text means the whole municipality."""
        return text in self.own_texts

    def area_of(self, text: str) -> Area | None:
        """Return the area that a text means, or that alone is called so; None where nobody has entered it."""
        return self.own if self.is_own(text) else self._meant.get(text)

    def population(self, text: str) -> int | None:
        """Return how many live in the area that a text means; None where that isn't known."""
        area = self.area_of(text)
        return area.population if area else None

    def parts(self, texts: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """Return which of these areas lie right in each of them; what lies in none known lies in the municipality."""
        texts = tuple(texts)
        inside: dict[AreaId | None, set[str]] = {}
        for text in texts:
            area = self.area_of(text)
            if self.is_own(text) or (area is not None and area.parent_id is None and area.kind is AreaKind.REGION):
                continue
            inside.setdefault(area.parent_id if area else None, set()).add(text)

        def of(text: str) -> frozenset[str]:
            area = self.area_of(text)
            found = inside.get(area.id, set()) if area else set()
            return frozenset(found | (inside.get(None, set()) if self.is_own(text) else set())) - {text}

        return {text: of(text) for text in texts}


def places_of(find: Find) -> Places:
    """Return what the area names in a workspace's records mean."""
    return Places(profile=profile_of(find), areas=tuple(find.matching(Area)))


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
