"""Undo, redo and history: who changed what and when, told in the records' own words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import select

from turva_desktop.domain.action import Action
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.field_names import field_name
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.history import RecordChange, Step, StepKind
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.services.titles import titles_of, with_subjects
from turva_desktop.store import Workspace
from turva_desktop.store.codec import fields_of
from turva_desktop.store.tables import KINDS, REFERENCES, TABLES

_YES_NO: Final = {True: words("kyllä", "ja", "juo", "yes"), False: words("ei", "nej", "ii", "no")}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHistory:
    """One field's change: values as the records hold them, None where there was none.

    A field that points to another record holds that record's title.
    """

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One step's effect on one record."""

    at: datetime
    author: str
    label: str
    kind: StepKind
    table: str
    record_id: str
    is_new: bool
    is_deleted: bool
    fields: tuple[FieldHistory, ...]


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
        return self.workspace.next_undo()

    def next_redo(self) -> Step | None:
        """Return what redo would do again."""
        return self.workspace.next_redo()

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first, each with what it changed."""
        return with_subjects(self.workspace, self.workspace.steps(limit))

    def of_record(self, record_id: str, limit: int = 200) -> list[HistoryEntry]:
        """Return a record's history, newest first; an action's includes its follow-up entries.

        Steps that changed nothing a person knows (the order among siblings) are left out.
        """
        table = TABLES[FollowUp]
        with self.workspace.read() as tx:
            entries = [entry.id for entry in tx.all(FollowUp, table.c.action_id == record_id)]
        changes = self.workspace.history(record_id, *entries, limit=limit)
        titles = self._titles(changes)
        told = [_entry(change, titles) for change in changes]
        return [entry for entry in told if entry.fields or entry.is_new or entry.is_deleted]

    def find_record(self, text: str) -> str:
        """Return the id of the record that a text names: its id or short id, or an action's number."""
        wanted = text.strip()
        with self.workspace.read() as tx:
            ids = [row[0] for table in TABLES.values() for row in tx.rows(select(table.c.id))]
            numbered = [action.id for action in tx.all(Action, TABLES[Action].c.number == wanted)]
        if wanted in ids or self.workspace.history(wanted, limit=1):
            return wanted
        found = numbered or [one for one in ids if is_id(one) and short_id(one) == wanted.upper()]
        if not found:
            raise TurvaError("record.not_found", text=wanted)
        return str(found[0])

    def last_change_at(self) -> datetime | None:
        """Return when the workspace was last changed."""
        newest = self.workspace.steps(1)
        return newest[0].at if newest else None

    def _titles(self, changes: Iterable[RecordChange]) -> dict[str, str]:
        """Return what the records are called that the changed references point to, also those deleted since."""
        wanted: dict[str, type[Any]] = {}
        for change in changes:
            for field, (target, _) in REFERENCES.get(change.table, {}).items():
                pointed = (fields[field] for fields in (change.before, change.after) if fields.get(field))
                wanted.update(dict.fromkeys(pointed, KINDS[target]))
        return titles_of(self.workspace, wanted)


def plain_text(value: Any, language: Language = Language.FI) -> str:
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
            text = f"{value.day}.{value.month}.{value.year}"
        case time():
            text = f"{value.hour}.{value.minute:02d}"
        case _:
            text = str(value)
    return text


def _entry(change: RecordChange, titles: Mapping[str, str]) -> HistoryEntry:
    loads = {field.name: field.load for field in fields_of(KINDS[change.table])}
    references = REFERENCES.get(change.table, {})

    def value(fields: dict[str, Any], name: str) -> Any:
        stored = fields.get(name)
        if stored is None:
            return None
        return titles.get(stored) if name in references else loads[name](stored)

    fields = []
    for name in {**change.before, **change.after}:
        if name in loads and field_name(change.table, name):
            one = FieldHistory(field=name, before=value(change.before, name), after=value(change.after, name))
            if (change.before and change.after) or not _says_nothing(one):
                fields.append(one)
    return HistoryEntry(
        at=change.step.at,
        author=change.step.author,
        label=change.step.label,
        kind=change.step.kind,
        table=change.table,
        record_id=change.record_id,
        is_new=not change.before,
        is_deleted=not change.after,
        fields=tuple(fields),
    )


def _says_nothing(one: FieldHistory) -> bool:
    return all(value in (None, "", (), False) for value in (one.before, one.after))
