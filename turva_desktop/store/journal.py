"""The journal: SQLite itself records every row change, and from that come undo, redo and history.

TEMP triggers, made from the tables when a connection first writes, write each change (the changed columns before and
after, as JSON) into `change` under the running `step`. Being triggers they miss nothing: bulk statements and cascades
included; being TEMP they may use JSON functions although the file's schema is not trusted. A change outside a step
fails, because `change.step_id` cannot be null.

Undo writes the inverse as a step of its own, so history only grows. A step is `done` (can be undone), `undone` (can
be redone) or `final`: new work makes undone steps final, a schema migration ends what can be undone.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    Table,
    TextClause,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.history import RecordChange, Step, StepKind, Touched
from turva_desktop.domain.kinds import kind_named, kind_of
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import StepLabel
from turva_desktop.store.codec import fields_in, moment_in
from turva_desktop.store.tables import CHANGE, STEP, TABLES

_Row = Row[Any]  # the tables are made from the kinds: what their columns hold is not known to types
_PLACE = "rowid"
"""Under this name the journal keeps where a deleted row stood; it is no field of a record."""
_RUNNING = "(SELECT id FROM temp.running_step)"


def install(connection: sqlite3.Connection) -> None:
    """Create the TEMP triggers and the place that names the running step, for one connection."""
    connection.execute("CREATE TEMP TABLE running_step (id INTEGER NOT NULL)")
    for table in TABLES.values():
        columns = [column.name for column in table.columns]
        for event, when, before, after in (
            ("INSERT", "", "'{}'", _all("new", columns)),
            ("DELETE", "", _all("old", columns, with_place=True), "'{}'"),
            ("UPDATE", f"WHEN {_differs(columns)}", _changed("old", columns), _changed("new", columns)),
        ):
            image = "old" if event == "DELETE" else "new"
            connection.execute(
                f"CREATE TEMP TRIGGER journal_{table.name}_{event} "  # noqa: S608 - names of our own tables
                f"AFTER {event} ON main.{table.name} {when} BEGIN "
                "INSERT INTO change (step_id, topic, record_id, before, after) "
                f"VALUES ({_RUNNING}, '{table.name}', {image}.id, {before}, {after}); END"
            )


def begin_step(
    connection: Connection,
    *,
    at: datetime,
    author: str,
    label: StepLabel,
    schema: int,
    kind: StepKind,
    target: int | None,
) -> int:
    """Open a step inside the running transaction and return its number."""
    values = {
        "at": at.isoformat(timespec="seconds"),
        "author": author,
        "label": label.code,
        "kind": kind.value,
        "target": target,
        "state": "done" if kind is StepKind.DO and not label.lasting else "final",
        "schema_version": schema,
    }
    step_id = connection.execute(insert(STEP).values(values)).inserted_primary_key
    number = int(step_id[0]) if step_id is not None else 0
    connection.execute(text("INSERT INTO temp.running_step VALUES (:id)"), {"id": number})
    return number


def end_step(connection: Connection, step_id: int, kind: StepKind) -> Changes:
    """Close the running step and return what it touched; a step that changed nothing leaves no trace."""
    connection.execute(text("DELETE FROM temp.running_step"))
    query = select(CHANGE.c.topic, CHANGE.c.record_id).distinct().where(CHANGE.c.step_id == step_id)
    ids: dict[str, set[str]] = {}
    for topic, record_id in connection.execute(query).all():
        ids.setdefault(topic, set()).add(record_id)
    if kind is StepKind.DO and not ids:
        connection.execute(delete(STEP).where(STEP.c.id == step_id))
    elif kind is StepKind.DO:
        is_undoable = select(STEP.c.state).where(STEP.c.id == step_id).scalar_subquery() == "done"
        connection.execute(update(STEP).where((STEP.c.state == "undone") & is_undoable).values(state="final"))
    records = {kind_named(topic).record: frozenset(records) for topic, records in ids.items()}
    return Changes(records=records, referred=_referred(connection, step_id, records), step=step_id)


def _referred(
    connection: Connection, step_id: int, records: Mapping[type[Record], frozenset[str]]
) -> dict[type[Record], frozenset[str]]:
    """Return what the touched records refer to, and referred to before the step."""
    found: dict[type[Record], set[str]] = {}
    for record in records:
        table = TABLES[record]
        mine = (CHANGE.c.step_id == step_id) & (CHANGE.c.topic == table.name)
        touched = select(CHANGE.c.record_id).where(mine)
        for name, (target, _) in kind_of(record).belongs.items():
            now = select(table.c[name]).where(table.c.id.in_(touched))
            before = select(func.json_extract(CHANGE.c.before, f"$.{name}")).where(mine)
            ids = connection.execute(now.union(before)).scalars()
            found.setdefault(target, set()).update(str(one) for one in ids if one)
    return {target: frozenset(ids) for target, ids in found.items()}


def next_undo(connection: Connection, schema: int) -> Step | None:
    """Return the step that undo would take back."""
    query = select(STEP).where(STEP.c.state == "done", STEP.c.schema_version == schema)
    row = connection.execute(query.order_by(STEP.c.id.desc()).limit(1)).first()
    return None if row is None else _step(row)


def next_redo(connection: Connection, schema: int) -> Step | None:
    """Return the step that redo would do again: of the undone ones the oldest, which was undone last."""
    query = select(STEP).where(STEP.c.state == "undone", STEP.c.schema_version == schema)
    row = connection.execute(query.order_by(STEP.c.id.asc()).limit(1)).first()
    return None if row is None else _step(row)


def replay(connection: Connection, step: Step, *, backwards: bool) -> None:
    """Apply a step's changes again, or (backwards) their inverses, and mark the step so."""
    # Rows go in whatever order they were recorded; the references are checked when the transaction commits.
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
    order = CHANGE.c.id.desc() if backwards else CHANGE.c.id.asc()
    changes = connection.execute(select(CHANGE).where(CHANGE.c.step_id == step.id).order_by(order)).all()
    now, then = ("after", "before") if backwards else ("before", "after")
    # Neighbours of one sort go in one statement: an import of thousands of rows is taken back at once.
    for (topic, is_new, is_gone), run in groupby(
        changes, lambda row: (row.topic, getattr(row, now) == "{}", getattr(row, then) == "{}")
    ):
        rows = [(row.record_id, fields_in(getattr(row, then))) for row in run]
        table = TABLES[kind_named(topic).record]
        if is_new:
            connection.execute(_bring_back(table), [{_PLACE: None, **values} for _, values in rows])
        elif is_gone:
            connection.execute(delete(table).where(table.c.id == bindparam("gone")), [{"gone": one} for one, _ in rows])
        else:
            for record_id, values in rows:
                connection.execute(update(table).where(table.c.id == record_id).values(values))
    state = "undone" if backwards else "done"
    connection.execute(update(STEP).where(STEP.c.id == step.id).values(state=state))


def steps(connection: Connection, *, limit: int) -> list[Step]:
    """Return the newest steps, newest first."""
    return [_step(row) for row in connection.execute(select(STEP).order_by(STEP.c.id.desc()).limit(limit)).all()]


def history(connection: Connection, record_ids: Iterable[str], *, limit: int) -> list[RecordChange]:
    """Return the changes of some records, newest first."""
    mine = _changes().where(CHANGE.c.record_id.in_(list(record_ids)))
    return [_change(row) for row in connection.execute(mine.order_by(CHANGE.c.id.desc()).limit(limit)).all()]


def changes_since(connection: Connection, change_id: int) -> list[RecordChange]:
    """Return every change after a point of the journal, oldest first."""
    later = _changes().where(CHANGE.c.id > change_id).order_by(CHANGE.c.id.asc())
    return [_change(row) for row in connection.execute(later).all()]


def changes_of(connection: Connection, step_id: int) -> list[RecordChange]:
    """Return every change of a step, oldest first."""
    mine = _changes().where(CHANGE.c.step_id == step_id).order_by(CHANGE.c.id.asc())
    return [_change(row) for row in connection.execute(mine).all()]


def touched(connection: Connection, first_step: int, last_step: int) -> list[Touched]:
    """Return which tables the steps of a range changed, and what in them."""
    gone = CHANGE.c.after == "{}"
    query = (
        select(
            CHANGE.c.step_id,
            CHANGE.c.topic,
            gone,
            CHANGE.c.record_id,  # SQLite takes it from the row that has the smallest id
            func.min(CHANGE.c.id),
            func.count(CHANGE.c.record_id.distinct()),
        )
        .where(CHANGE.c.step_id.between(first_step, last_step))
        .group_by(CHANGE.c.step_id, CHANGE.c.topic, gone)
    )
    return [
        Touched(step_id=step_id, table=table, gone=bool(is_gone), record_id=record_id, count=count)
        for step_id, table, is_gone, record_id, _, count in connection.execute(query).all()
    ]


def newest_moment(connection: Connection, *, besides: StepLabel | None = None) -> datetime | None:
    """Return when the newest step was done, by whatever clock; steps of one label may be left out."""
    query = select(func.max(STEP.c.at))
    if besides is not None:
        query = query.where(STEP.c.label != besides.code)
    newest = connection.execute(query).scalar()
    return None if newest is None else moment_in(newest)


def newest_change(connection: Connection) -> int:
    """Return how far the journal has come: the number of its newest change, 0 when there is none."""
    return int(connection.execute(select(func.max(CHANGE.c.id))).scalar() or 0)


def _step(row: _Row, step_id: int | None = None) -> Step:
    return Step(
        id=row.id if step_id is None else step_id,
        at=moment_in(row.at),
        author=row.author,
        label=row.label,
        kind=StepKind(row.kind),
        target=row.target,
    )


def _change(row: _Row) -> RecordChange:
    before = fields_in(row.before)
    before.pop(_PLACE, None)
    return RecordChange(
        step=_step(row, row.step_id),
        table=row.topic,
        record_id=row.record_id,
        before=before,
        after=fields_in(row.after),
    )


def _changes() -> Select[Any]:  # likewise
    step = (STEP.c.at, STEP.c.author, STEP.c.label, STEP.c.kind, STEP.c.target)
    return select(CHANGE, *step).join(STEP, STEP.c.id == CHANGE.c.step_id)


def _all(image: str, columns: list[str], *, with_place: bool = False) -> str:
    names = [*columns, _PLACE] if with_place else columns
    return "json_object(" + ", ".join(f"'{name}', {image}.\"{name}\"" for name in names) + ")"


def _bring_back(table: Table) -> TextClause:
    """Return the insertion of rows at the places that they had, as far as nobody else has them now.

    Where nothing else says how records follow each other (`transaction`: equals), their places do.
    """
    columns = [column.name for column in table.columns]
    place = f'(SELECT :{_PLACE} WHERE NOT EXISTS (SELECT 1 FROM main."{table.name}" WHERE rowid = :{_PLACE}))'  # noqa: S608 - names of our own tables
    names, values = (", ".join(pattern.format(name) for name in columns) for pattern in ('"{}"', ":{}"))
    return text(f'INSERT INTO main."{table.name}" ({_PLACE}, {names}) VALUES ({place}, {values})')  # noqa: S608 - likewise


def _changed(image: str, columns: list[str]) -> str:
    pairs = " UNION ALL ".join(
        f'SELECT \'{name}\' AS k, {image}."{name}" AS v WHERE old."{name}" IS NOT new."{name}"' for name in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({pairs}))"  # noqa: S608 - names of our own columns


def _differs(columns: list[str]) -> str:
    return " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in columns)
