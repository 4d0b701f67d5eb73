"""Transactions over records: what services use instead of SQL."""

import hashlib
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, delete, insert, select, text, update

from turva_desktop.domain.content import RECORD_KINDS, Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.store.codec import to_record, to_row
from turva_desktop.store.tables import BLOB, TABLES, table_name

R = TypeVar("R")


class Reading:
    """A consistent view of the workspace for as long as its `with` block lasts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, kind: type[R], record_id: str | None) -> R | None:
        """Return a record, or None when it does not exist (or no id is given)."""
        if record_id is None:
            return None
        table = TABLES[kind]
        row = self._connection.execute(select(table).where(table.c.id == record_id)).mappings().first()
        return None if row is None else to_record(kind, row)

    def get(self, kind: type[R], record_id: str) -> R:
        """Return a record; one that was deleted meanwhile raises `TurvaError("record.gone")`."""
        record = self.find(kind, record_id)
        if record is None:
            raise TurvaError("record.gone", kind=table_name(kind), id=record_id)
        return record

    def all(self, kind: type[R], *where: ColumnElement[bool], order: str = "") -> list[R]:
        """Return records in their own order: by `order` (a comma list of fields, `-` for falling), else position."""
        table = TABLES[kind]
        query = select(table).where(*where)
        names = order or ("position" if "position" in table.c else "")
        for name in filter(None, (part.strip() for part in names.split(","))):
            column = table.c[name.lstrip("-")]
            query = query.order_by(column.desc() if name.startswith("-") else column.asc())
        query = query.order_by(text("rowid"))
        return [to_record(kind, row) for row in self._connection.execute(query).mappings()]

    def rows(self, query: Select[Any]) -> list[Row[Any]]:
        """Return the rows of a query over `store.tables`, for lists and counts."""
        return list(self._connection.execute(query).all())

    def content(self, *kinds: type[Any]) -> Content:
        """Return the records of some kinds (all kinds by default)."""
        return Content(record for kind in kinds or RECORD_KINDS for record in self.all(kind))

    def blob(self, sha256: str) -> bytes:
        """Return an attachment's content by its hash; a missing or damaged one raises `TurvaError`."""
        content = self._connection.execute(select(BLOB.c.content).where(BLOB.c.sha256 == sha256)).scalar()
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            raise TurvaError("attachment.damaged")
        return bytes(content)


class Writing(Reading):
    """A transaction that becomes one step of the journal."""

    def add(self, record: Any) -> None:
        """Add a new record."""
        self._connection.execute(insert(TABLES[type(record)]).values(to_row(record)))

    def add_all(self, records: Iterable[Any]) -> None:
        """Add many records, each kind in one statement."""
        rows: dict[type[Any], list[dict[str, Any]]] = {}
        for record in records:
            rows.setdefault(type(record), []).append(to_row(record))
        for kind in RECORD_KINDS:
            if kind in rows:
                self._connection.execute(insert(TABLES[kind]), rows[kind])

    def save(self, record: Any) -> None:
        """Write a changed record over the one with its id; `TurvaError("record.gone")` when there is none."""
        self.save_all([record])

    def save_all(self, records: Iterable[Any]) -> None:
        """Write many changed records, each kind in one statement."""
        rows: dict[type[Any], list[dict[str, Any]]] = {}
        for record in records:
            rows.setdefault(type(record), []).append({**to_row(record), "saved_id": record.id})
        for kind, changed in rows.items():
            table = TABLES[kind]
            fields: dict[str, Any] = {
                column.name: bindparam(column.name) for column in table.columns if column.name != "id"
            }
            query = update(table).where(table.c.id == bindparam("saved_id")).values(fields)
            if self._connection.execute(query, changed).rowcount != len(changed):
                raise TurvaError("record.gone", kind=table.name, id=changed[0]["id"])

    def delete(self, kind: type[Any], record_id: str) -> None:
        """Delete a record and what belongs to it (see `store.tables.REFERENCES`); nothing happens if it is gone."""
        table = TABLES[kind]
        self._connection.execute(delete(table).where(table.c.id == record_id))

    def put_blob(self, content: bytes) -> str:
        """Keep an attachment's content and return its SHA-256; the same content is kept once."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._connection.execute(insert(BLOB).prefix_with("OR IGNORE").values(sha256=sha256, content=content))
        return sha256
