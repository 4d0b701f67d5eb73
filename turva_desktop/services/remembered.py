"""Records as the journal speaks of them, also those deleted since: what they are called, and what a step was about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from turva_desktop.domain.history import Step, Touched
from turva_desktop.domain.kinds import kind_named, kind_of
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import R, Record
from turva_desktop.domain.steps import deleting, label_of
from turva_desktop.store import Reading
from turva_desktop.store.codec import to_record
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where what a step was about can be seen now: the screen and the record to open there."""

    place: Place
    record_id: str


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


def with_subjects(tx: Reading, steps: Iterable[Step]) -> list[Step]:
    """Return the steps, each with what its records are called; of several, the first and how many more."""
    by_id = {step.id: step for step in steps}
    touched: dict[int, list[Touched]] = {}
    for one in tx.touched(min(by_id, default=0), max(by_id, default=0)):
        touched.setdefault(one.step_id, []).append(one)
    chosen = {step.id: about for step in by_id.values() if (about := _subject(step, touched.get(step.id, ())))}
    remembered = Remembered(tx)
    wanted: dict[type[Record], set[str]] = {}
    for subject in chosen.values():
        wanted.setdefault(kind_named(subject.table).record, set()).add(subject.record_id)
    remembered.remember(wanted)
    return [replace(step, subject=_told(chosen.get(step.id), remembered)) for step in by_id.values()]


def whereabouts(tx: Reading, step: Step) -> Whereabouts | None:
    """Return where what a step was about can be seen now; None when there is nothing left of it to see.

    What is shown inside another record, e.g. a vote in its item, is seen there also when it is itself gone.
    """
    about = _subject(step, tx.touched(step.id, step.id))
    kind = kind_named(about.table) if about else None
    record = Remembered(tx).find(kind.record, about.record_id) if about and kind else None
    if kind is None or record is None or kind.place is None:
        return None
    shown = kind.record if kind.opens == "id" else kind.belongs[kind.opens][0]
    there = tx.find(shown, getattr(record, kind.opens))
    return None if there is None else Whereabouts(place=kind.place, record_id=there.id)


def _told(touched: Touched | None, remembered: Remembered) -> str:
    if touched is None:
        return ""
    title = remembered.called(kind_named(touched.table).record, touched.record_id)
    return f"{title} (+{touched.count - 1})" if title and touched.count > 1 else title


def _subject(step: Step, touched: Iterable[Touched]) -> Touched | None:
    """Return what a step speaks of: the records of its label's kind, else those of the only kind it touched.

    A deletion speaks of what is gone, not of what only lost its reference to that.
    """
    label = label_of(step.label)
    if label.text and label.subject is None:
        return None
    is_deletion = label.subject is not None and label == deleting(label.subject)
    by_kind: dict[type[Record], Touched] = {}
    for one in sorted(touched, key=lambda one: one.gone is is_deletion):
        by_kind[kind_named(one.table).record] = one
    only = next(iter(by_kind.values())) if len(by_kind) == 1 else None
    return (by_kind.get(label.subject) if label.subject else None) or only
