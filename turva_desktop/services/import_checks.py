"""What is looked at again in the very transaction that takes a file in: nothing has changed, and no rule is broken."""

from typing import TYPE_CHECKING

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.kinds import fault_of_deletion, kind_of
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Fault
from turva_desktop.store import Reading, Writing

if TYPE_CHECKING:
    from turva_desktop.exchange.edits import Edits


def check_unchanged(tx: Writing, made: "Edits") -> None:
    """Raise `TurvaError` where a record is no more as it was when the file was looked at."""
    is_other = any(tx.find(type(record), record.id) != record for record in made.expected)
    if is_other or any(tx.find(type(record), record.id) is not None for record in made.add):
        raise TurvaError("exchange.data_changed")


def delete_chosen(tx: Writing, made: "Edits") -> None:
    """Delete what didn't come back and was chosen to go; raises `TurvaError` for what has to stay."""
    for kind, record_id in made.delete:
        record = tx.find(kind, record_id)
        if record is None:  # gone with one that it belonged to
            continue
        if (fault := fault_of_deletion(record, tx)) is not None:
            raise _against_rule(record, fault, tx)
        tx.delete(kind, record_id)


def check_rules(tx: Writing, made: "Edits") -> None:
    """Raise `TurvaError` for the first rule that a record breaks as it now stands, or for one that is locked."""
    before = {(type(record), record.id): record for record in made.expected}
    for record in (*made.add, *made.save):
        kind, known = kind_of(type(record)), before.get((type(record), record.id))
        lock = kind.locked(record, tx) if kind.locked else None
        faults = kind.faults(record, tx) if known is None else kind.faults_of_change(known, record, tx)
        for fault in filter(None, (lock, *faults)):
            raise _against_rule(record, fault, tx)


def _against_rule(record: Record, fault: Fault, tx: Reading) -> TurvaError:
    """Return what is told of a whole file because of one record in it."""
    return TurvaError("exchange.against_rule", record=kind_of(type(record)).called(record, tx), why=fault.error())
