"""A register: the plain keeping of one kind of record, the same for themes, people and recipients.

Each public method is one transaction and one undo step. What a kind's own rules are, its `check` says.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from sqlalchemy import func, select

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.tables import TABLES

R = TypeVar("R")


def no_rule(_record: Any, _tx: Reading) -> None:
    """Accept any record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register(Generic[R]):
    """The records of one kind in a workspace.

    `name` begins the labels of its steps ("theme" gives theme.add, theme.edit, theme.delete). `within` is the field
    that names the parent, inside which positions run. `check(record, tx)` raises `TurvaError` for what may not be.
    """

    workspace: Workspace
    kind: type[R]
    name: str
    within: str = ""
    order: str = ""
    check: Callable[[R, Reading], None] = no_rule

    def all(self, **equals: Any) -> list[R]:
        """Return the records whose fields equal those given, in their order."""
        table = TABLES[self.kind]
        with self.workspace.read() as tx:
            return tx.all(self.kind, *(table.c[name] == value for name, value in equals.items()), order=self.order)

    def get(self, record_id: str) -> R:
        """Return a record; `TurvaError("record.gone")` when it was deleted."""
        with self.workspace.read() as tx:
            return tx.get(self.kind, record_id)

    def find(self, record_id: str | None) -> R | None:
        """Return a record, or None."""
        with self.workspace.read() as tx:
            return tx.find(self.kind, record_id)

    def add(self, record: R) -> R:
        """Add a record, last among its siblings, and return it as it was stored."""
        with self.workspace.write(f"{self.name}.add") as tx:
            placed = last_in_line(tx, record, self.within)
            self.check(placed, tx)
            tx.add(placed)
        return placed

    def edit(self, record_id: str, **changes: Any) -> R:
        """Change some fields of a record and return it."""
        with self.workspace.write(f"{self.name}.edit") as tx:
            record: R = replace(tx.get(self.kind, record_id), **changes)  # type: ignore[type-var]  # R is a dataclass
            self.check(record, tx)
            tx.save(record)
        return record

    def delete(self, *record_ids: str) -> None:
        """Delete records and what belongs to them."""
        with self.workspace.write(f"{self.name}.delete") as tx:
            for record_id in record_ids:
                tx.delete(self.kind, record_id)

    def reorder(self, record_ids: Sequence[str]) -> None:
        """Give siblings the order of these ids."""
        with self.workspace.write("order.change") as tx:
            put_in_order(tx, self.kind, record_ids)


def last_in_line(tx: Reading, record: R, within: str) -> R:
    """Return the record with the position after its last sibling; kinds without positions stay as they are."""
    table = TABLES[type(record)]
    if "position" not in table.c:
        return record
    query = select(func.coalesce(func.max(table.c.position), -1))
    if within:
        query = query.where(table.c[within] == getattr(record, within))
    position = int(tx.rows(query)[0][0]) + 1
    return replace(record, position=position)  # type: ignore[type-var]  # R is a dataclass


def put_in_order(tx: Writing, kind: type[Any], record_ids: Sequence[str]) -> None:
    """Give records positions from 0 in the order of the ids."""
    for position, record_id in enumerate(record_ids):
        tx.save(replace(tx.get(kind, record_id), position=position))


def require_text(*texts: str) -> None:
    """Raise `TurvaError("field.empty")` when a text that must say something says nothing."""
    if not all(text.strip() for text in texts):
        raise TurvaError("field.empty")
