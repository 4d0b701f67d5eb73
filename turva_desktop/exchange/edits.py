"""From a preview and the user's choices to records: what is added, saved and deleted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from turva_desktop.exchange.preview import FieldChange, Preview, RowChange, Side
from turva_desktop.exchange.sheet import Edit
from turva_desktop.exchange.sheets import SHEETS


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The user's choices. By default everything that can be taken is taken, conflicts keep ours, nothing is deleted.

    `left_out` holds ids of records and pairs (id, field); `sides` the winners of conflicts by (id, field);
    `deleted` the ids of missing records to delete; `answers` the answers to questions by their key.
    """

    left_out: frozenset[str | tuple[str, str]] = frozenset()
    sides: Mapping[tuple[str, str], Side] = field(default_factory=lambda: MappingProxyType({}))
    deleted: frozenset[str] = frozenset()
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """Records to add (parents first), to save and to delete, and the records that must not have changed meanwhile."""

    add: tuple[Any, ...] = ()
    save: tuple[Any, ...] = ()
    delete: tuple[tuple[type[Any], str], ...] = ()
    expected: tuple[Any, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to do."""
        return not (self.add or self.save or self.delete)


def edits(preview: Preview, choices: Choices, now: datetime) -> Edits:
    """Return what taking the file in does; a new status becomes a follow-up entry of this moment."""
    added: list[Any] = []
    saved: list[Any] = []
    for new in preview.new:
        if new.id in choices.left_out:
            continue
        added.append(new.record)
        if new.extra:
            edit = Edit(record=new.record, values=new.extra, words=new.words, view=preview.view, now=now)
            added += new.sheet.edited(edit)[0]
    expected = []
    for row, fields in _chosen(preview, choices):
        edit = Edit(
            record=row.record,
            values={one.field: _value(one, choices.sides.get((row.id, one.field))) for one in fields},
            words={one.field: one.seen for one in fields},
            view=preview.view,
            now=now,
        )
        more, changed = row.sheet.edited(edit)
        added += more
        saved += changed
        expected.append(row.record)
    order = [sheet.kind for sheet in SHEETS]
    return Edits(
        add=tuple(sorted(added, key=lambda record: order.index(type(record)))),
        save=tuple(saved),
        delete=tuple((one.sheet.kind, one.id) for one in reversed(preview.missing) if one.id in choices.deleted),
        expected=tuple(expected),
    )


def _chosen(preview: Preview, choices: Choices) -> list[tuple[RowChange, list[FieldChange]]]:
    """Return each changed record with the fields that are taken, conflicts that the file wins included."""
    rows: dict[tuple[type[Any], str], tuple[RowChange, list[FieldChange]]] = {}
    for row in preview.changed:
        if row.id not in choices.left_out:
            fields = [one for one in row.fields if (row.id, one.field) not in choices.left_out]
            rows[row.kind, row.id] = (row, fields)
    for row in preview.conflicts:
        won = [one for one in row.fields if choices.sides.get((row.id, one.field), Side.OURS) is not Side.OURS]
        rows.setdefault((row.kind, row.id), (row, []))[1].extend(won)
    return [(row, fields) for row, fields in rows.values() if fields]


def _value(change: FieldChange, side: Side | None) -> Any:
    if side is Side.BOTH and isinstance(change.value, str) and isinstance(change.ours, str):
        return f"{change.ours.rstrip()}\n{change.value}"
    return change.value
