"""A register: the plain keeping of one kind of record, the same for themes, people and recipients.

Each public method is one transaction and one undo step. The kind says what a new record gets and which rules it keeps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import check_deletable
from turva_desktop.domain.record import R, Record, changed
from turva_desktop.domain.steps import ORDER_CHANGED, adding, changing, deleting
from turva_desktop.store import Reading, Workspace, Writing


@dataclass(frozen=True, slots=True)
class Register(Generic[R]):
    """The records of one kind in a workspace."""

    workspace: Workspace
    kind: Kind[R]

    def all(self, **equals: object) -> list[R]:
        """Return the records whose fields equal those given, in their order."""
        with self.workspace.read() as tx:
            return tx.matching(self.kind.record, **equals)

    def get(self, record_id: str) -> R:
        """Return a record; `TurvaError("record.gone")` when it was deleted."""
        with self.workspace.read() as tx:
            return tx.get(self.kind.record, record_id)

    def find(self, record_id: str | None) -> R | None:
        """Return a record, or None."""
        with self.workspace.read() as tx:
            return tx.find(self.kind.record, record_id)

    def add(self, record: R, /) -> R:
        """Add a record, last among its siblings, and return it as it was stored."""
        with self.workspace.write(adding(self.kind.record)) as tx:
            return add_new(tx, self.kind, record)

    def edit(self, record_id: str, /, **changes: object) -> R:
        """Change some fields of a record and return it."""
        with self.workspace.write(changing(self.kind.record)) as tx:
            return save_changed(tx, self.kind, tx.get(self.kind.record, record_id), **changes)

    def delete(self, *record_ids: str) -> None:
        """Delete records and what belongs to them."""
        with self.workspace.write(deleting(self.kind.record)) as tx:
            for record_id in record_ids:
                record = tx.find(self.kind.record, record_id)
                if record is not None:
                    check_deletable(record, tx)
                    tx.delete(self.kind.record, record_id)

    def reorder(self, record_ids: Sequence[str], /) -> None:
        """Give siblings the order of these ids."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            put_in_order(tx, self.kind.record, record_ids)


def add_new(tx: Writing, kind: Kind[R], record: R) -> R:
    """Add a record as its kind lets it be born, if it keeps the rules; return it as it was stored."""
    born = kind.begin(record, tx)
    kind.check_unlocked(born, tx)
    kind.check(born, tx)
    tx.add(born)
    return born


def save_changed(tx: Writing, kind: Kind[R], record: R, /, **changes: object) -> R:
    """Save a record with some fields changed, if it is not locked and they keep the rules; return it."""
    kind.check_unlocked(record, tx)
    after = changed(record, **changes)
    check_changed(tx, kind, record, after)
    tx.save(after)
    return after


def check_changed(tx: Reading, kind: Kind[R], before: R, after: R) -> None:
    """Raise the first rule that a change breaks as `TurvaError`."""
    for fault in kind.faults_of_change(before, after, tx):
        raise fault.error()


def put_in_order(tx: Writing, kind: type[Record], record_ids: Sequence[str]) -> None:
    """Give records positions from 0 in the order of the ids."""
    for position, record_id in enumerate(record_ids):
        tx.save(changed(tx.get(kind, record_id), position=position))
