"""Undo, redo and history: who changed what and when, told in the records' own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from sqlalchemy import select

from turva_desktop.domain.action import Action
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.history import RecordChange, Step, StepKind
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.kinds import kind_named
from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import label_of
from turva_desktop.services.remembered import Remembered
from turva_desktop.services.subjects import Whereabouts, whereabouts, with_subjects
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.codec import Plain, field_of
from turva_desktop.store.tables import TABLES

_YES_NO: Final = {True: words("kyllä", "ja", "juo", "yes"), False: words("ei", "nej", "ii", "no")}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHistory:
    """One field's change: values as the records hold them, None where there was none.

    A field that points to another record holds what that one is called.
    """

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One step's effect on one record."""

    at: datetime
    author: str
    label: str
    kind: StepKind
    of: Kind[Record]
    record_id: str
    is_new: bool
    is_deleted: bool
    fields: tuple[FieldHistory, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """How many other records of a kind a deletion took along (`gone`), or left without what they referred to."""

    kind: Kind[Record]
    count: int
    gone: bool


@dataclass(frozen=True, slots=True)
class HistoryService:
    """What the journal can tell and take back."""

    workspace: Workspace

    def undo(self) -> Step:
        """Take back the newest step; `TurvaError("undo.nothing")` when there is none."""
        step = self.workspace.undo()
        if step is None:
            raise TurvaError("undo.nothing")
        return step

    def redo(self) -> Step:
        """Do the last undone step again; `TurvaError("redo.nothing")` when there is none."""
        step = self.workspace.redo()
        if step is None:
            raise TurvaError("redo.nothing")
        return step

    def next_undo(self) -> Step | None:
        """Return what undo would take back."""
        with self.workspace.read() as tx:
            return tx.next_undo()

    def next_redo(self) -> Step | None:
        """Return what redo would do again."""
        with self.workspace.read() as tx:
            return tx.next_redo()

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first, each with what it changed."""
        with self.workspace.read() as tx:
            return with_subjects(tx, tx.steps(limit))

    def named(self, step: Step) -> Step:
        """Return a step with what its records are called."""
        with self.workspace.read() as tx:
            return with_subjects(tx, [step])[0]

    def whereabouts(self, step: Step) -> Whereabouts | None:
        """Return where what a step was about can be seen now, if anywhere."""
        with self.workspace.read() as tx:
            return whereabouts(tx, step)

    def consequences(self) -> list[Consequence]:
        """Return what the newest step, a deletion, did beyond what was asked, the largest part first."""
        with self.workspace.read() as tx:
            newest = tx.steps(1)
            touched = tx.touched(newest[0].id, newest[0].id) if newest else []
            asked = label_of(newest[0].label).subject if newest else None
        found = [Consequence(kind=kind_named(one.table), count=one.count, gone=one.gone) for one in touched]
        others = [one for one in found if not (one.gone and one.kind.record is asked)]
        return sorted(others, key=lambda one: -one.count)

    def of_record(self, record_id: str, limit: int = 200) -> list[HistoryEntry]:
        """Return a record's history, newest first; an action's includes its follow-up entries.

        Steps that changed nothing a person knows (the order among siblings) are left out.
        """
        with self.workspace.read() as tx:
            entries = [entry.id for entry in tx.matching(FollowUp, action_id=record_id)]
            changes = tx.history(record_id, *entries, limit=limit)
            remembered = _pointed_at(tx, changes)
            told = [_entry(change, remembered) for change in changes]
        return [entry for entry in told if entry.fields or entry.is_new or entry.is_deleted]

    def find_record(self, text: str) -> str:
        """Return the id of the record that a text names: its id or short id, or an action's number."""
        wanted = text.strip()
        with self.workspace.read() as tx:
            ids = [row[0] for table in TABLES.values() for row in tx.rows(select(table.c.id))]
            numbered = [action.id for action in tx.matching(Action, number=wanted)]
            is_remembered = bool(tx.history(wanted, limit=1))
        if wanted in ids or is_remembered:
            return wanted
        found = numbered or [one for one in ids if is_id(one) and short_id(one) == wanted.upper()]
        if not found:
            raise TurvaError("record.not_found", text=wanted)
        return str(found[0])

    def last_change_at(self) -> datetime | None:
        """Return when the workspace was last changed."""
        with self.workspace.read() as tx:
            newest = tx.steps(1)
        return newest[0].at if newest else None


def plain_text(value: object, language: Language = Language.FI) -> str:
    """Return a field's value as a person reads it: `3.2.2026`, `9.05`, `1,5`, words for the rest, "–" for none."""
    match value:
        case None | "" | ():
            text = "–"
        case WordedEnum():
            text = value.words[language]
        case tuple():
            text = "; ".join(plain_text(one, language) for one in value)
        case bool():
            text = _YES_NO[value][language]
        case YearCost():
            text = f"{value.year}: {plain_text(value.euros, language)} €"
        case Decimal():
            text = format(value, "f").replace(".", ",")
        case date():
            text = day_text(value)
        case time():
            text = f"{value.hour}.{value.minute:02d}"
        case _:
            text = str(value)
    return text


def _pointed_at(tx: Reading, changes: Iterable[RecordChange]) -> Remembered:
    """Return a memory of what the changed references point to, also of what was deleted since."""
    wanted: dict[type[Record], set[str]] = {}
    for change in changes:
        for name, (target, _) in kind_named(change.table).belongs.items():
            wanted.setdefault(target, set()).update(
                str(fields[name]) for fields in (change.before, change.after) if fields.get(name)
            )
    remembered = Remembered(tx)
    remembered.remember(wanted)
    return remembered


def _entry(change: RecordChange, remembered: Remembered) -> HistoryEntry:
    kind: Kind[Record] = kind_named(change.table)

    def value(fields: dict[str, Plain], name: str) -> object:
        stored = fields.get(name)
        if stored is None or name not in kind.belongs:
            return field_of(kind.record, name).loaded(stored)
        return remembered.called(kind.belongs[name][0], str(stored)) or None

    fields = []
    for name in {**change.before, **change.after}:
        if _is_told(kind, name):
            one = FieldHistory(field=name, before=value(change.before, name), after=value(change.after, name))
            if (change.before and change.after) or not _says_nothing(one):
                fields.append(one)
    return HistoryEntry(
        at=change.step.at,
        author=change.step.author,
        label=change.step.label,
        kind=change.step.kind,
        of=kind,
        record_id=change.record_id,
        is_new=not change.before,
        is_deleted=not change.after,
        fields=tuple(fields),
    )


def _is_told(kind: Kind[Record], name: str) -> bool:
    """Tell whether a field is told in a history: not the program's own, nor the record that this one is a part of."""
    is_part = name in kind.belongs and kind.belongs[name][1] is Gone.WITH_IT
    return name in kind.labels and not is_part


def _says_nothing(one: FieldHistory) -> bool:
    return all(value in (None, "", (), False) for value in (one.before, one.after))
