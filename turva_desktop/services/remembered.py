"""Records as the journal speaks of them, also those deleted since: what they are or were called."""

from collections.abc import Iterable, Mapping
from typing import cast

from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.record import R, Record
from turva_desktop.store import Reading
from turva_desktop.store.codec import to_record
from turva_desktop.store.tables import TABLES


class Remembered:
    """A `Find` that knows deleted records too: as they were when they went."""

    def __init__(self, tx: Reading) -> None:
        self._tx = tx
        self._known: dict[tuple[type[Record], str], Record | None] = {}

    def remember(self, wanted: Mapping[type[Record], Iterable[str]], levels: int = 3) -> None:
        """Read many records at once, and those they refer to: what their titles are made of."""
        above: dict[type[Record], set[str]] = {}
        for kind, ids in wanted.items():
            for record in self._read(kind, {one for one in ids if (kind, one) not in self._known}):
                for name, (target, _) in kind_of(kind).belongs.items():
                    if reference := getattr(record, name):
                        above.setdefault(target, set()).add(reference)
        if above and levels > 1:
            self.remember(above, levels - 1)

    def _read(self, kind: type[Record], ids: set[str]) -> list[Record]:
        """Return records as they are or were, those that are here first."""
        found = self._tx.all(kind, TABLES[kind].c.id.in_(ids)) if ids else []
        self._known.update({(kind, record.id): record for record in found})
        gone = [self._deleted(kind, one) for one in ids - {record.id for record in found}]
        return [*found, *filter(None, gone)]

    def find(self, kind: type[R], record_id: str | None, /) -> R | None:
        """Return a record as it is, or as it was when it was deleted."""
        if not record_id:
            return None
        if (kind, record_id) not in self._known:
            self._known[kind, record_id] = self._tx.find(kind, record_id)
            if self._known[kind, record_id] is None:
                self._deleted(kind, record_id)
        return cast("R | None", self._known[kind, record_id])

    def matching(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the records that are there now."""
        return self._tx.matching(kind, **equals)

    def greatest(self, kind: type[Record], field: str, /, **equals: object) -> int | None:
        """Return the greatest number among those that are there now."""
        return self._tx.greatest(kind, field, **equals)

    def called(self, kind: type[Record], record_id: str) -> str:
        """Return what a record is or was called; nothing for one that neither tables nor journal know."""
        record = self.find(kind, record_id)
        return kind_of(kind).called(record, self) if record is not None else ""

    def _deleted(self, kind: type[R], record_id: str) -> R | None:
        (newest,) = self._tx.history(record_id, limit=1) or (None,)
        known = newest is not None and not newest.after and newest.table == kind_of(kind).name
        self._known[kind, record_id] = to_record(kind, newest.before) if newest is not None and known else None
        return cast("R | None", self._known[kind, record_id])
