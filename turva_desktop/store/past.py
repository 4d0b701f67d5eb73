"""The records as they stood at a point of the journal, and what a step did: the base of a merge.

An image of a record is read as this version reads records: what a later migration added to its kind has the value that
a new record gets, what it took away is passed over, and so is a record of a kind that is no more.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, func, select

from turva_desktop.domain.content import Content
from turva_desktop.domain.kind import Unfit
from turva_desktop.domain.kinds import kind_named
from turva_desktop.domain.record import Record
from turva_desktop.domain.transfer import TRANSFER
from turva_desktop.store.codec import Plain, Unreadable, field_of, fields_in, fields_of, to_row
from turva_desktop.store.tables import CHANGE, STEP

Key = tuple[type[Record], str]
Image = dict[str, Plain]
_NOTHING = "{}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneAgain:
    """A content after the changes of a step were done on it, and the ids of the records that the step made."""

    content: Content
    added: frozenset[str]


def content_at(connection: Connection, now: Content, change_id: int) -> Content:
    """Return the records as they stood at a point of the journal, from those of now; the ledger is that of now.

    What didn't change since is the same content.
    """
    later = select(CHANGE).where(CHANGE.c.id > change_id, CHANGE.c.topic != TRANSFER.name)
    images: dict[Key, Image | None] = {}
    for row in connection.execute(later.order_by(CHANGE.c.id.desc())):
        if (key := _key(row)) is not None:
            images[key] = _image(images, key, now.find, then=row.before, since=row.after)
    return _with(now, images)


def done_again(connection: Connection, content: Content, record_id: str) -> DoneAgain:
    """Return a content on which the step that made a record is done again: the newest one, after an undo and a redo."""
    made = select(func.max(CHANGE.c.step_id)).where(CHANGE.c.record_id == record_id, CHANGE.c.before == _NOTHING)
    step = select(CHANGE).where(CHANGE.c.step_id == made.scalar_subquery()).order_by(CHANGE.c.id.asc())
    images: dict[Key, Image | None] = {}
    added = set()
    for row in connection.execute(step):
        if (key := _key(row)) is None:
            continue
        images[key] = _image(images, key, content.find, then=row.after, since=row.before)
        if row.before == _NOTHING:
            added.add(key[1])
    return DoneAgain(content=_with(content, images), added=frozenset(added))


def deleted(connection: Connection) -> frozenset[str]:
    """Return the ids of all records that have ever been deleted, also of those that were brought back."""
    gone = select(CHANGE.c.record_id).distinct().where(CHANGE.c.after == _NOTHING)
    return frozenset(connection.execute(gone).scalars())


def mark_of_change(connection: Connection, change_id: int) -> str:
    """Return what tells a change of the journal from that of any other file that has one of its number."""
    row = connection.execute(select(CHANGE, STEP.c.at).join(STEP).where(CHANGE.c.id == change_id)).first()
    told = [] if row is None else [row.id, row.step_id, row.topic, row.record_id, row.before, row.after, row.at]
    return sha256(json.dumps(told).encode()).hexdigest()


def oldest_change(connection: Connection) -> int:
    """Return how far back the journal reaches: the number of its oldest change, 0 when there is none."""
    return int(connection.execute(select(func.min(CHANGE.c.id))).scalar() or 0)


def _key(row: Row[Any]) -> Key | None:  # the tables are made from the kinds: their columns are not known to types
    try:
        return kind_named(row.topic).record, row.record_id
    except Unfit:
        return None


def _image(
    images: Mapping[Key, Image | None],
    key: Key,
    find: Callable[[type[Record], str], Record | None],
    *,
    then: str,
    since: str,
) -> Image | None:
    """Return a record's image with one change undone, or done, on it; None where it is not there."""
    if then == _NOTHING:
        return None
    if since == _NOTHING:
        return fields_in(then)
    known = images[key] if key in images else _stored(find(*key))
    return {**(known or {}), **fields_in(then)}


def _stored(record: Record | None) -> Image | None:
    return None if record is None else to_row(record)


def _with(content: Content, images: Mapping[Key, Image | None]) -> Content:
    if not images:
        return content
    kept = (one for one in content.every() if (type(one), str(one.id)) not in images)
    read = (_record(kind, image) for (kind, _), image in images.items() if image is not None)
    return Content([*kept, *filter(None, read)])


def _record(kind: type[Record], image: Image) -> Record | None:
    """Return the record of an image; None where that lacks what no record of the kind can be without."""
    values: dict[str, object] = {}
    for name in {one.name for one in fields_of(kind)} & image.keys():
        try:
            values[name] = field_of(kind, name).loaded(image[name])
        except Unreadable:
            continue
    lacking = {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}
    return None if lacking - values.keys() else kind(**values)
