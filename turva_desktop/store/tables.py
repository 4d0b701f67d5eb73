"""The tables, derived from the records: a table per kind, a column per field, and the references between them.

The file's real schema is made by `store.migrations`; a test holds the two together.
"""

import re
from typing import Any, Final

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

from turva_desktop.domain import content as _content
from turva_desktop.store.codec import fields_of

METADATA = MetaData()

REFERENCES: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "recipient": {"successor_id": ("recipient", "SET NULL")},
    "person": {"organisation_id": ("organisation", "SET NULL")},
    "membership": {
        "body_id": ("body", "CASCADE"),
        "person_id": ("person", "CASCADE"),
        "deputy_for_id": ("person", "SET NULL"),
    },
    "plan_approval": {"plan_id": ("plan", "CASCADE")},
    "chapter": {"plan_id": ("plan", "CASCADE")},
    "theme": {
        "plan_id": ("plan", "CASCADE"),
        "parent_id": ("theme", "SET NULL"),
        "crosswalk_id": ("theme", "SET NULL"),
    },
    "goal": {"theme_id": ("theme", "CASCADE")},
    "indicator": {"theme_id": ("theme", "SET NULL")},
    "indicator_value": {"indicator_id": ("indicator", "CASCADE")},
    "meeting": {"body_id": ("body", "RESTRICT")},
    "item": {"meeting_id": ("meeting", "CASCADE"), "previous_item_id": ("item", "SET NULL")},
    "attendance": {"meeting_id": ("meeting", "CASCADE"), "person_id": ("person", "SET NULL")},
    "disqualification": {"item_id": ("item", "CASCADE")},
    "vote": {"item_id": ("item", "CASCADE")},
    "correction": {"meeting_id": ("meeting", "CASCADE")},
    "standing_item": {"body_id": ("body", "CASCADE")},
    "waiting_item": {"body_id": ("body", "CASCADE"), "item_id": ("item", "SET NULL")},
    "attachment": {"meeting_id": ("meeting", "CASCADE"), "item_id": ("item", "SET NULL")},
    "action": {
        "plan_id": ("plan", "CASCADE"),
        "theme_id": ("theme", "SET NULL"),
        "goal_id": ("goal", "SET NULL"),
        "origin_item_id": ("item", "SET NULL"),
    },
    "follow_up": {"action_id": ("action", "CASCADE"), "item_id": ("item", "SET NULL")},
    "review": {
        "meeting_id": ("meeting", "CASCADE"),
        "action_id": ("action", "CASCADE"),
        "item_id": ("item", "CASCADE"),
    },
}
"""Which column points to which table, and what becomes of the row when its target is deleted."""


def table_name(kind: type[Any]) -> str:
    """Return the name of a kind's table: `FollowUp` is kept in `follow_up`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def _table(kind: type[Any]) -> Table:
    name = table_name(kind)
    references = REFERENCES.get(name, {})
    columns = []
    for field in fields_of(kind):
        keys = []
        if field.name in references:
            target, on_delete = references[field.name]
            # Deferred: a step (an import, an undo) may write children before parents; the commit checks.
            keys.append(ForeignKey(f"{target}.id", ondelete=on_delete, deferrable=True, initially="DEFERRED"))
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
    return Table(name, METADATA, *columns)


TABLES: Final[dict[type[Any], Table]] = {kind: _table(kind) for kind in _content.RECORD_KINDS}
"""The table of each kind of record."""

KINDS: Final[dict[str, type[Any]]] = {table.name: kind for kind, table in TABLES.items()}
"""The kind of record that a table keeps."""

BLOB = Table(
    "blob",
    METADATA,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""Attachments' contents by hash: only added to, so the journal never has to carry them."""

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
