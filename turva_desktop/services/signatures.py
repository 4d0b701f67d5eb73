"""Who changed here what a file has changed too, and when: from the journal, for the conflicts of a preview."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from turva_desktop.domain.history import RecordChange, Step
from turva_desktop.domain.record import Record
from turva_desktop.store import Reading

if TYPE_CHECKING:
    from turva_desktop.exchange.preview import FieldChange, Preview, RowChange

_AT_ONCE = 500
"""So many records are asked for at once: a query takes only so many values."""
_MOST = 1_000_000


def signed(preview: "Preview", tx: Reading) -> "Preview":
    """Return a preview whose conflicts tell who made the change here, and when."""
    told = {record.id: record for row in preview.conflicts for record in _tellers(row, preview)}
    changes = _changes(tx, sorted(told))
    rows = tuple(
        replace(row, fields=tuple(_signed(row, one, preview, changes) for one in row.fields))
        for row in preview.conflicts
    )
    return replace(preview, conflicts=rows)


def _signed(
    row: "RowChange", change: "FieldChange", preview: "Preview", changes: dict[str, list[RecordChange]]
) -> "FieldChange":
    step = _step_of(row, change, preview, changes)
    return change if step is None else replace(change, ours_by=step.author, ours_at=step.at)


def _step_of(
    row: "RowChange", change: "FieldChange", preview: "Preview", changes: dict[str, list[RecordChange]]
) -> Step | None:
    """Return the newest step that touched what a conflict is about."""
    unit = row.sheet.unit_of(change.field)
    teller = unit.told_by(row.record, preview.arrival.view) if unit and unit.told_by else None
    if teller is not None:
        return next((one.step for one in changes.get(str(teller.id), ())), None)
    keys = [part.field for part in change.parts] or [change.field]
    keys += unit.columns if unit else []
    names = {row.sheet.column(key).record_field for key in keys}
    return next((one.step for one in changes.get(row.id, ()) if names & {*one.before, *one.after}), None)


def _tellers(row: "RowChange", preview: "Preview") -> Iterable[Record]:
    """Return the records in which the changes of a row stand: its own, and those that tell of a unit."""
    yield row.record
    for unit in row.sheet.units:
        teller = unit.told_by(row.record, preview.arrival.view) if unit.told_by else None
        if teller is not None:
            yield teller


def _changes(tx: Reading, ids: list[str]) -> dict[str, list[RecordChange]]:
    """Return the changes of some records, newest first."""
    found: dict[str, list[RecordChange]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        for one in tx.history(*ids[start : start + _AT_ONCE], limit=_MOST):
            found.setdefault(one.record_id, []).append(one)
    return found
