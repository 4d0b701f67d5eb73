"""What agendas are made from: the standing lines of a body's template, and the proposals that wait."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.ids import BodyId, ItemId
from turva_desktop.domain.item import ItemKind


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
