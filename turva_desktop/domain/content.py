"""A workspace's records as they stand at one moment: what exchange and documents work on."""

from collections.abc import Iterable, Mapping
from typing import cast

from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.record import R, Record


class Content:
    """Records by kind and id; knows nothing of where they came from. A `Find` over what is in memory."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._by_kind: dict[type[Record], dict[str, Record]] = {}
        self._indexes: dict[tuple[type[Record], tuple[str, ...]], dict[tuple[object, ...], list[Record]]] = {}
        self._greatest: dict[tuple[type[Record], str, tuple[str, ...]], dict[tuple[object, ...], int | None]] = {}
        for record in records:
            self.add(record)

    def add(self, record: Record) -> None:
        """Add a record after the others of its kind, or put it in the place of the one with its id."""
        kind = type(record)
        known = self._by_kind.setdefault(kind, {})
        is_new = str(record.id) not in known
        known[str(record.id)] = record
        for (indexed, names), index in list(self._indexes.items()):
            if indexed is not kind:
                continue
            if is_new:
                index.setdefault(_key(record, names), []).append(record)
            else:
                del self._indexes[indexed, names]
        for (measured, field, names), greatest in list(self._greatest.items()):
            if measured is not kind:
                continue
            if is_new:
                key = _key(record, names)
                greatest[key] = _greater(greatest.get(key), getattr(record, field))
            else:
                del self._greatest[measured, field, names]

    def all(self, kind: type[R]) -> list[R]:
        """Return the records of a kind in the order they were given."""
        return list(self.by_id(kind).values())

    def by_id(self, kind: type[R]) -> Mapping[str, R]:
        """Return the records of a kind by id."""
        return cast("Mapping[str, R]", self._by_kind.get(kind, {}))

    def get(self, kind: type[R], record_id: str | None) -> R | None:
        """Return one record, or None when there is none (or no id)."""
        return self.by_id(kind).get(record_id) if record_id else None

    def find(self, kind: type[R], record_id: str | None, /) -> R | None:
        """Return one record, or None when there is none (or no id)."""
        return self.get(kind, record_id)

    def matching(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the records whose fields equal those given, in the order they were given."""
        if not equals:
            return self.all(kind)
        names = tuple(sorted(equals))
        if (kind, names) not in self._indexes:
            index: dict[tuple[object, ...], list[Record]] = {}
            for record in self.all(kind):
                index.setdefault(_key(record, names), []).append(record)
            self._indexes[kind, names] = index
        return cast("list[R]", list(self._indexes[kind, names].get(tuple(equals[name] for name in names), ())))

    def greatest(self, kind: type[Record], field: str, /, **equals: object) -> int | None:
        """Return the greatest whole number in a field of the matching records; None where there is none."""
        names = tuple(sorted(equals))
        if (kind, field, names) not in self._greatest:
            greatest: dict[tuple[object, ...], int | None] = {}
            for record in self.all(kind):
                key = _key(record, names)
                greatest[key] = _greater(greatest.get(key), getattr(record, field))
            self._greatest[kind, field, names] = greatest
        return self._greatest[kind, field, names].get(tuple(equals[name] for name in names))

    def only(self, kind: type[R]) -> R:
        """Return the one record of a kind that has exactly one, e.g. the profile."""
        (record,) = self.by_id(kind).values()
        return record

    def every(self) -> list[Record]:
        """Return all records, parents before children: an order in which they can be added."""
        return [record for kind in KINDS for record in self.all(kind.record)]

    def kinds(self) -> tuple[type[Record], ...]:
        """Return the types of the records that are there, also of kinds that the house doesn't know."""
        return tuple(self._by_kind)


def _key(record: Record, names: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in names)


def _greater(one: int | None, other: int | None) -> int | None:
    return max((number for number in (one, other) if number is not None), default=None)
