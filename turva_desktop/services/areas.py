"""Areas, and what the area names in other records mean."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, literal, select

from turva_desktop.domain.area import AREA, Area, area_meant
from turva_desktop.domain.area_names import WRITTEN_IN
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import AreaId, new_id
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import AREAS_TIED
from turva_desktop.services.register import Register, add_new, save_changed
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.codec import field_of
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedArea:
    """An area as lists show it: with the one that it lies in, and how many records of each kind mean it."""

    area: Area
    parent: Area | None = None
    meant_by: Mapping[type[Record], int]

    @property
    def id(self) -> str:
        """Return the area's id."""
        return self.area.id


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseName:
    """An area name in records that is tied to no area: in how many of each kind, and the areas called exactly so."""

    text: str
    written_in: Mapping[type[Record], int]
    candidates: tuple[Area, ...] = ()

    @property
    def likely(self) -> Area | None:
        """Return the area that is meant, None where none or more than one is called so."""
        return self.candidates[0] if len(self.candidates) == 1 else None


class _Held(NamedTuple):
    """Area names that records of a kind hold together, how many of them do, and whether those are public."""

    kind: type[Record]
    texts: frozenset[str]
    times: int
    is_public: bool


@dataclass(frozen=True, slots=True)
class AreaService:
    """The municipality's areas."""

    workspace: Workspace

    @property
    def register(self) -> Register[Area]:
        """Return the register of areas."""
        return Register(self.workspace, AREA)

    def listed(self) -> list[ListedArea]:
        """Return every area by name."""
        with self.workspace.read() as tx:
            areas, held = tx.all(Area), list(_held(tx))
        by_id = {area.id: area for area in areas}
        return [
            ListedArea(
                area=area,
                parent=by_id.get(area.parent_id) if area.parent_id else None,
                meant_by=_counted(one for one in held if not one.texts.isdisjoint(area.spellings)),
            )
            for area in areas
        ]

    def loose_names(self) -> list[LooseName]:
        """Return the area names in records that mean no area yet, the most frequent first.

        A name that only confidential records hold is not among them: areas leave the house with their spellings.
        """
        with self.workspace.read() as tx:
            areas, held = tx.all(Area), list(_held(tx))
        loose = [
            LooseName(
                text=text,
                written_in=_counted(one for one in held if text in one.texts),
                candidates=tuple(area for area in areas if text in area.names),
            )
            for text in frozenset[str]().union(*(one.texts for one in held if one.is_public))
            if area_meant(text, areas) is None
        ]
        return sorted(loose, key=lambda one: (-sum(one.written_in.values()), one.text))

    def tie(self, meanings: Mapping[str, AreaId | None]) -> None:
        """Let texts mean areas, in one step: each text an area by its id, or (None) a new one of that name.

        The records that hold the texts stay as they are. `TurvaError` when a text means another area already.
        """
        with self.workspace.write(AREAS_TIED) as tx:
            for text, area_id in meanings.items():
                if area_id is None:
                    add_new(tx, AREA, Area(id=AreaId(new_id()), name=text, spellings=(text,)))
                    continue
                area = tx.get(Area, area_id)
                save_changed(tx, AREA, area, spellings=(*area.spellings, text))


def _held(tx: Reading) -> Iterator[_Held]:
    """Yield the area names that records hold."""
    for kind, name in WRITTEN_IN.items():
        table = TABLES[kind]
        column, secrecy = table.c[name], table.c.get("confidentiality", literal(Confidentiality.PUBLIC.value))
        query = select(column.label("held"), secrecy.label("secrecy"), func.count().label("times"))
        for row in tx.rows(query.group_by(column, secrecy)):
            held = field_of(kind, name).loaded(row.held)
            texts = frozenset(map(str, held if isinstance(held, tuple) else (held,))) - {""}
            yield _Held(kind, texts, row.times, Confidentiality(row.secrecy).is_public)


def _counted(held: Iterable[_Held]) -> Counter[type[Record]]:
    """Return how many records of each kind these are; one that holds several of the names counts once."""
    found = Counter[type[Record]]()
    for one in held:
        found[one.kind] += one.times
    return found
