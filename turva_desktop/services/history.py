"""Undo, redo and history: who changed what and when, told in the records' own words."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from turva_desktop.domain.action import Action, FollowUp
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import RecordChange, Step, StepKind
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.language import Language, WordedEnum
from turva_desktop.store import Workspace
from turva_desktop.store.codec import fields_of
from turva_desktop.store.tables import KINDS, TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHistory:
    """One field's change: values as the records hold them, None where there was none."""

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
        """Return the newest steps, newest first."""
        return self.workspace.steps(limit)

    def of_record(self, record_id: str, limit: int = 200) -> list[HistoryEntry]:
        """Return a record's history, newest first; an action's includes its follow-up entries."""
        table = TABLES[FollowUp]
        with self.workspace.read() as tx:
            entries = [entry.id for entry in tx.all(FollowUp, table.c.action_id == record_id)]
        return [_entry(change) for change in self.workspace.history(record_id, *entries, limit=limit)]

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


def plain_text(value: Any, language: Language = Language.FI) -> str:
    """Return a field's value as a person reads it: enumerations in words, lists with semicolons, None as "–"."""
    if value is None or value in ((), ""):
        return "–"
    if isinstance(value, WordedEnum):
        return value.words[language]
    if isinstance(value, tuple):
        return "; ".join(plain_text(one, language) for one in value)
    if dataclasses.is_dataclass(value):
        return ": ".join(str(part) for part in dataclasses.astuple(value))  # type: ignore[arg-type]  # an instance
    return str(value)


def _entry(change: RecordChange) -> HistoryEntry:
    loads = {field.name: field.load for field in fields_of(KINDS[change.table])}

    def value(fields: dict[str, Any], name: str) -> Any:
        stored = fields.get(name)
        return None if stored is None else loads[name](stored)

    names = [name for name in {**change.before, **change.after} if name in loads and not name.endswith("id")]
    return HistoryEntry(
        at=change.step.at,
        author=change.step.author,
        label=change.step.label,
        kind=change.step.kind,
        table=change.table,
        record_id=change.record_id,
        is_new=not change.before,
        is_deleted=not change.after,
        fields=tuple(
            FieldHistory(field=name, before=value(change.before, name), after=value(change.after, name))
            for name in names
        ),
    )
