"""The tables, derived from the kinds: a table per kind, a column per field, and the references between them.

The file's real schema is made by `store.migrations`; a test holds the two together.
"""

from typing import Final

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS, kind_of
from turva_desktop.domain.record import Record
from turva_desktop.store.codec import fields_of

METADATA = MetaData()


def _table(kind: Kind[Record]) -> Table:
    columns = []
    for field in fields_of(kind.record):
        keys = []
        if field.name in kind.belongs:
            target, gone = kind.belongs[field.name]
            # Deferred: a step (an import, an undo) may write children before parents; the commit checks.
            key = f"{kind_of(target).name}.id"
            keys.append(ForeignKey(key, ondelete=gone.value, deferrable=True, initially="DEFERRED"))
        columns.append(
            Column(
                field.name,
                Integer if field.is_integer else Text,
                *keys,
                primary_key=field.name == "id",
                nullable=field.nullable,
                index=bool(keys) or None,
            )
        )
    return Table(kind.name, METADATA, *columns)


TABLES: Final[dict[type[Record], Table]] = {kind.record: _table(kind) for kind in KINDS}
"""The table of each kind of record."""

BLOB = Table(
    "blob",
    METADATA,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""Attachments' contents by hash: only added to, so the journal never has to carry them."""

SEARCH = Table(
    "search",
    METADATA,
    Column("topic", Text, primary_key=True, nullable=False),
    Column("record_id", Text, primary_key=True, nullable=False),
    Column("folded", Text, nullable=False),
)
"""The texts of the records as they are searched; `store.search_index` keeps it."""

STEP = Table(
    "step",
    METADATA,
    Column("id", Integer, primary_key=True, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("target", Integer, ForeignKey("step.id"), nullable=True),
    Column("state", Text, nullable=False),
    Column("schema_version", Integer, nullable=False),
)
"""The journal's steps. `state`: done (can be undone), undone (can be redone), final (neither)."""

CHANGE = Table(
    "change",
    METADATA,
    Column("id", Integer, primary_key=True, nullable=False),
    Column("step_id", Integer, ForeignKey("step.id"), nullable=False, index=True),
    Column("topic", Text, nullable=False),
    Column("record_id", Text, nullable=False, index=True),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)
"""The journal's row changes: the changed columns as JSON; `{}` before an insert and after a delete."""
