"""Areas, and what the area names in other records mean."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from turva_desktop.domain.area import AREA, WRITTEN_IN, Area, area_meant
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
            areas, written = tx.all(Area), _written(tx)
            by_id = {area.id: area for area in areas}
            return [
                ListedArea(
                    area=area,
                    parent=by_id.get(area.parent_id) if area.parent_id else None,
                    meant_by=sum((written[text] for text in area.spellings if text in written), Counter()),
                )
                for area in areas
            ]

    def loose_names(self) -> list[LooseName]:
        """Return the area names in records that mean no area yet, the most frequent first."""
        with self.workspace.read() as tx:
            areas, written = tx.all(Area), _written(tx)
        return [
            LooseName(
                text=text,
                written_in=counts,
                candidates=tuple(area for area in areas if text in area.names),
            )
            for text, counts in sorted(written.items(), key=lambda one: (-one[1].total(), one[0]))
            if area_meant(text, areas) is None
        ]

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


def _written(tx: Reading) -> dict[str, Counter[type[Record]]]:
    """Return every area name that records hold, with how many of each kind hold it."""
    found: dict[str, Counter[type[Record]]] = {}
    for kind, name in WRITTEN_IN.items():
        column = TABLES[kind].c[name]
        for row in tx.rows(select(column.label("held"), func.count().label("times")).group_by(column)):
            held = field_of(kind, name).loaded(row.held)
            for text in set(held if isinstance(held, tuple) else (held,)) - {""}:
                found.setdefault(str(text), Counter())[kind] += row.times
    return found
