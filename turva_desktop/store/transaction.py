"""Transactions over records: what services use instead of SQL."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.sql import visitors

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import RecordChange, Step, Touched
from turva_desktop.domain.kinds import KINDS, kind_named, kind_of
from turva_desktop.domain.record import R, Record
from turva_desktop.domain.steps import WORKSPACE_CREATED
from turva_desktop.store import journal, past, search_index
from turva_desktop.store.codec import Plain, field_of, moment_in, moments_of, to_records, to_row
from turva_desktop.store.numbers import Numbers
from turva_desktop.store.tables import BLOB, TABLES

_KEEPS_ORDER = "rowid"
_MOMENTS = tuple((record, name) for record in TABLES for name in moments_of(record))
"""The fields in which records keep when they were written."""


class Reading:
    """A consistent view of the workspace for as long as its `with` block lasts. A `Find` over what is stored.

    It remembers which kinds of records were asked for (`seen`): what was read decides what must be read again after a
    change.
    """

    def __init__(self, connection: Connection, schema: int) -> None:
        self._connection = connection
        self._schema = schema
        self._whole: dict[tuple[type[Record], str], list[Record]] = {}
        self._known: dict[tuple[type[Record], str], Record | None] = {}
        self.seen: set[type[Record]] = set()

    # ------------------------------------------------------------------------------------------ records

    def find(self, kind: type[R], record_id: str | None, /) -> R | None:
        """Return a record, or None when it does not exist (or no id is given)."""
        self.seen.add(kind)
        if not record_id:
            return None
        if not self._remembers:
            return self._found(kind, record_id)
        if (kind, record_id) not in self._known:
            self._known[kind, record_id] = self._found(kind, record_id)
        return cast("R | None", self._known[kind, record_id])

    def get(self, kind: type[R], record_id: str) -> R:
        """Return a record; one that was deleted meanwhile raises `TurvaError("record.gone")`."""
        record = self.find(kind, record_id)
        if record is None:
            raise TurvaError("record.gone", kind=kind_of(kind).name, id=record_id)
        return record

    def all(self, kind: type[R], *where: ColumnElement[bool], order: str = "") -> list[R]:
        """Return records in their own order: by position or as their kind says, or else by `order`.

        `order` is a comma list of fields, `-` in front of one for falling.
        """
        self.seen.add(kind)
        if not where and self._remembers:
            if (kind, order) not in self._whole:
                self._whole[kind, order] = list(self._select(kind, where, order))
            return cast("list[R]", list(self._whole[kind, order]))
        return self._select(kind, where, order)

    def matching(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the records whose fields equal those given, in their own order."""
        table = TABLES[kind]
        return self.all(kind, *(_is(table, kind, name, value) for name, value in equals.items()))

    def greatest(self, kind: type[Record], field: str, /, **equals: object) -> int | None:
        """Return the greatest whole number in a field of the matching records; None where there is none."""
        self.seen.add(kind)
        table = TABLES[kind]
        query = select(func.max(table.c[field]))
        found = self._connection.execute(
            query.where(*(_is(table, kind, name, value) for name, value in equals.items()))
        ).scalar()
        return None if found is None else int(found)

    # Any: the tables are made from the kinds, and what their columns hold is not known to types.
    def rows(self, query: Select[Any], /, **values: object) -> list[Row[Any]]:
        """Return the rows of a query over `store.tables`, for lists and counts; `values` are those it leaves open."""
        for part in visitors.iterate(query):
            if isinstance(part, Table) and part.name in _STORED:
                self.seen.add(kind_named(part.name).record)
        return list(self._connection.execute(query, values).all())

    def content(self, *kinds: type[Record]) -> Content:
        """Return the records of some kinds (all kinds by default)."""
        wanted = kinds or tuple(kind.record for kind in KINDS)
        return Content(record for kind in wanted for record in self.all(kind))

    def blob(self, sha256: str) -> bytes:
        """Return an attachment's content by its hash; a missing or damaged one raises `TurvaError`."""
        content = self._connection.execute(select(BLOB.c.content).where(BLOB.c.sha256 == sha256)).scalar()
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            raise TurvaError("attachment.damaged")
        return bytes(content)

    def places(self, words: Sequence[str], limit: int) -> list[search_index.Place]:
        """Return where every one of some folded words stands, names first."""
        return search_index.places(self._connection, words, limit)

    # ------------------------------------------------------------------------------------------ journal

    def next_undo(self) -> Step | None:
        """Return the step that undo would take back."""
        return journal.next_undo(self._connection, self._schema)

    def next_redo(self) -> Step | None:
        """Return the step that redo would do again."""
        return journal.next_redo(self._connection, self._schema)

    def steps(self, limit: int = 200) -> list[Step]:
        """Return the newest steps, newest first."""
        self.seen |= TABLES.keys()  # every change is a step
        return journal.steps(self._connection, limit=limit)

    def touched(self, first_step: int, last_step: int) -> list[Touched]:
        """Return which kinds of records the steps of a range changed, and what in them."""
        return [one for one in journal.touched(self._connection, first_step, last_step) if one.table in _STORED]

    def history(self, *record_ids: str, limit: int = 500) -> list[RecordChange]:
        """Return the changes of some records, newest first."""
        self.seen |= TABLES.keys()
        changes = journal.history(self._connection, record_ids, limit=limit)
        return [one for one in changes if one.table in _STORED]

    def changes_since(self, change_id: int) -> list[RecordChange]:
        """Return every change after a point of the journal, oldest first."""
        return journal.changes_since(self._connection, change_id)

    def changes_of(self, step_id: int) -> list[RecordChange]:
        """Return every change of a step, oldest first."""
        self.seen |= TABLES.keys()
        return [one for one in journal.changes_of(self._connection, step_id) if one.table in _STORED]

    def content_at(self, change_id: int, now: Content) -> Content:
        """Return the records as they stood at a point of the journal, from those of now; the ledger is that of now."""
        return past.content_at(self._connection, now, change_id)

    def done_again(self, content: Content, record_id: str) -> past.DoneAgain:
        """Return a content on which the step that made a record is done again."""
        return past.done_again(self._connection, content, record_id)

    def mark_of_change(self, change_id: int) -> str:
        """Return what tells a change of this file's journal from that of another file with its number."""
        return past.mark_of_change(self._connection, change_id)

    def deleted(self) -> frozenset[str]:
        """Return the ids of all records that have ever been deleted."""
        return past.deleted(self._connection)

    def reaches_back_to(self, change_id: int) -> bool:
        """Tell whether the journal knows what has changed since one of its points."""
        return past.oldest_change(self._connection) - 1 <= change_id <= self.newest_change()

    def newest_moment(self) -> datetime | None:
        """Return the newest moment in the file: of a step, or in a field of a record; None where there is none."""
        found = [journal.newest_moment(self._connection)]
        for record, name in _MOMENTS:
            column = TABLES[record].c[name]
            held = self._connection.execute(select(column).distinct()).scalars()
            found.append(max((moment_in(str(stored)) for stored in held), default=None))
        return max(filter(None, found), default=None)

    def edition(self) -> int:
        """Return a number that grows with every step and never falls, not even by a restore (`store.numbers`)."""
        at = journal.newest_moment(self._connection)
        newest = journal.steps(self._connection, limit=1)
        return Numbers(step=newest[0].id, change=0, at=at).edition if newest and at else 0

    def newest_work(self) -> datetime | None:
        """Return when the newest step was done; None where nothing was done since the workspace was made."""
        return journal.newest_moment(self._connection, besides=WORKSPACE_CREATED)

    def newest_change(self) -> int:
        """Return how far the journal has come: the number of its newest change."""
        return journal.newest_change(self._connection)

    # -------------------------------------------------------------------------------------- the insides

    @property
    def _remembers(self) -> bool:
        """Tell whether what was read stays as it is until the block ends."""
        return True

    def _found(self, kind: type[R], record_id: str) -> R | None:
        table = TABLES[kind]
        row = self._connection.execute(select(table).where(table.c.id == record_id)).first()
        return None if row is None else to_records(kind, [row])[0]

    def _select(self, kind: type[R], where: Iterable[ColumnElement[bool]], order: str) -> list[R]:
        table = TABLES[kind]
        query = select(table).where(*where)
        names = order or ("position" if "position" in table.c else ",".join(kind_of(kind).order))
        for name in filter(None, (part.strip() for part in names.split(","))):
            column = table.c[name.lstrip("-")]
            query = query.order_by(column.desc() if name.startswith("-") else column.asc())
        return to_records(kind, self._connection.execute(query.order_by(text(_KEEPS_ORDER))))


class Writing(Reading):
    """A transaction that becomes one step of the journal."""

    @property
    def _remembers(self) -> bool:
        return False

    def add(self, record: Record) -> None:
        """Add a new record."""
        self._connection.execute(insert(TABLES[type(record)]).values(to_row(record)))

    def add_all(self, records: Iterable[Record]) -> None:
        """Add many records, each kind in one statement."""
        rows: dict[type[Record], list[dict[str, Plain]]] = {}
        for record in records:
            rows.setdefault(type(record), []).append(to_row(record))
        for kind in KINDS:
            if kind.record in rows:
                self._connection.execute(insert(TABLES[kind.record]), rows[kind.record])

    def save(self, record: Record) -> None:
        """Write a changed record over the one with its id; `TurvaError("record.gone")` when there is none."""
        self.save_all([record])

    def save_all(self, records: Iterable[Record]) -> None:
        """Write many changed records, each kind in one statement."""
        rows: dict[type[Record], list[dict[str, Plain]]] = {}
        for record in records:
            rows.setdefault(type(record), []).append({**to_row(record), "saved_id": record.id})
        for kind, changed in rows.items():
            table = TABLES[kind]
            names = [column.name for column in table.columns if column.name != "id"]
            fields: dict[str, object] = {name: bindparam(name) for name in names}
            query = update(table).where(table.c.id == bindparam("saved_id")).values(fields)
            if self._connection.execute(query, changed).rowcount != len(changed):
                raise TurvaError("record.gone", kind=table.name, id=changed[0]["id"])

    def delete(self, kind: type[Record], record_id: str) -> None:
        """Delete a record and what belongs to it (see `Kind.belongs`); nothing happens if it is gone."""
        table = TABLES[kind]
        self._connection.execute(delete(table).where(table.c.id == record_id))

    def put_blob(self, content: bytes) -> str:
        """Keep an attachment's content and return its SHA-256; the same content is kept once."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._connection.execute(insert(BLOB).prefix_with("OR IGNORE").values(sha256=sha256, content=content))
        return sha256


_STORED = frozenset(kind.name for kind in KINDS)


def _is(table: Table, kind: type[Record], name: str, value: object) -> ColumnElement[bool]:
    """Return the condition that a field holds a value, compared as SQLite keeps it."""
    stored = field_of(kind, name).stored(value)
    return table.c[name].is_(None) if stored is None else table.c[name] == stored
