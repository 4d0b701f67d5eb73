"""What the steps of the journal are about: what their records are called, and where these can be seen now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from turva_desktop.domain.history import Step, Touched
from turva_desktop.domain.kinds import kind_named
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import deleting, label_of
from turva_desktop.services.remembered import Remembered
from turva_desktop.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where what a step was about can be seen now: the screen and the record to open there."""

    place: Place
    record_id: str


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
