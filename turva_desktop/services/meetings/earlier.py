"""How matters were handled before: SQLite counts the earlier handlings, and only the newest of them are read.

A matter's handlings are the items that it continues, one from another, and those with its case number, over bodies and
years.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import CTE, Select, Text, and_, bindparam, func, or_, select, union

from turva_desktop.domain.body import Body
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.handlings import SHOWN, Handlings
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.secrecy import Copy
from turva_desktop.store import Reading
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """One handling of a matter: an item in a meeting of a body."""

    item: Item
    meeting: Meeting
    body_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """How a matter was handled before: the newest times, oldest of them first, and how many more there were."""

    newest: tuple[Handling, ...] = ()
    more: int = 0


def earlier_handlings(tx: Reading, items: Sequence[Item], copy: Copy = Copy.INTERNAL) -> dict[ItemId, Handlings]:
    """Return how the matters of a meeting's items were handled before, of those that were.

    A confidential item's case number is in no copy for others: there nothing is known of an item by it.
    """
    items = [one for one in items if one.previous_item_id or one.case_number.strip()]
    if not items:
        return {}
    own = tx.get(Meeting, items[0].meeting_id)
    rows = tx.rows(
        _newest(public=copy is not Copy.INTERNAL),
        items=[one.id for one in items],
        numbered=[one.id for one in items if one.case_number.strip()],
        held_on=own.held_on.isoformat(),
        meeting=own.id,
    )
    found: dict[ItemId, Handlings] = {}
    for matter, one, total in map(tuple, rows):
        known = found.get(matter, Handlings())
        found[matter] = Handlings(newest=(*known.newest, one), more=total - len(known.newest) - 1)
    return found


def chains_of(tx: Reading, items: Sequence[Item]) -> Mapping[ItemId, Chain]:
    """Return the chains of a meeting's items, of those that were handled before."""
    handled = earlier_handlings(tx, items)
    if not handled:
        return {}
    known = {one.item.id: one for one in _handlings(tx, {key for one in handled.values() for key in one.newest})}
    return {of: Chain(newest=tuple(known[key] for key in one.newest), more=one.more) for of, one in handled.items()}


def _handlings(tx: Reading, ids: Iterable[ItemId]) -> list[Handling]:
    items = tx.all(Item, TABLES[Item].c.id.in_(list(ids)))
    meetings = {one.id: one for one in tx.all(Meeting, TABLES[Meeting].c.id.in_({one.meeting_id for one in items}))}
    names = {body.id: body.name for body in tx.all(Body)}
    found = ((one, meetings[one.meeting_id]) for one in items)
    return [Handling(item=one, meeting=held, body_name=names[held.body_id]) for one, held in found]


@cache
def _newest(*, public: bool) -> Select[tuple[str, str, int]]:
    """Return the query for the newest earlier handlings of `items`, oldest first, each with the count of all."""
    meeting, item = TABLES[Meeting], TABLES[Item]
    matter = union(select(_continued()), _of_case(public=public)).subquery()
    newest_first = (
        *(meeting.c.held_on.desc(), meeting.c.number.desc()),
        *(func.coalesce(item.c.section, 0).desc(), item.c.id.desc()),
    )
    day, held_in = bindparam("held_on", type_=Text), bindparam("meeting", type_=Text)
    ranked = (
        select(
            matter.c.matter,
            matter.c.id,
            func.row_number().over(partition_by=matter.c.matter, order_by=newest_first).label("place"),
            func.count().over(partition_by=matter.c.matter).label("total"),
        )
        .join(item, item.c.id == matter.c.id)
        .join(meeting, meeting.c.id == item.c.meeting_id)
        .where(
            matter.c.id != matter.c.matter,
            or_(meeting.c.held_on < day, and_(meeting.c.held_on == day, meeting.c.id < held_in)),
        )
        .subquery()
    )
    query = select(ranked.c.matter, ranked.c.id, ranked.c.total)
    return query.where(ranked.c.place <= SHOWN).order_by(ranked.c.place.desc())


def _continued() -> CTE:
    """Return the items that others continue, one from another; a ring of them ends where it began."""
    table, before = TABLES[Item], TABLES[Item].alias("before")
    begun = select(table.c.id.label("matter"), table.c.previous_item_id.label("id")).where(
        table.c.id.in_(bindparam("items", expanding=True)), table.c.previous_item_id.is_not(None)
    )
    linked = begun.cte("linked", recursive=True)
    return linked.union(
        select(linked.c.matter, before.c.previous_item_id)
        .join(before, before.c.id == linked.c.id)
        .where(before.c.previous_item_id.is_not(None))
    )


def _of_case(*, public: bool) -> Select[tuple[str, str]]:
    """Return the items with the case number of others."""
    own, other = TABLES[Item].alias("own"), TABLES[Item].alias("other")
    query = (
        select(own.c.id.label("matter"), other.c.id)
        .join(other, other.c.case_number == own.c.case_number)
        .where(own.c.id.in_(bindparam("numbered", expanding=True)))
    )
    return query.where(other.c.confidentiality == Confidentiality.PUBLIC.value) if public else query
