"""Where words stand: the folded texts of every record in one table, so that SQLite itself finds them.

SQLite's own `lower()` and LIKE know only ASCII, so the texts are folded here: TEMP triggers, made from the kinds when a
connection first writes, hand each changed record over and keep what comes back. They are no part of the journal:
the index follows the records, whoever changes them, undo and cascades included. A casefolded substring finds compounds
that no word index would.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, text

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS, kind_named
from turva_desktop.domain.record import Record
from turva_desktop.domain.text import fold
from turva_desktop.store.codec import Plain, Unreadable, to_records

_FORM = 1
"""Grows when texts are put into the index in another way, e.g. by another `asked_by`."""
_SEARCHED = tuple(kind for kind in KINDS if kind.searched)


@dataclass(frozen=True, slots=True)
class Place:
    """Where words were found: the kind of the record, its id, and whether they stand in what it is known by."""

    kind: Kind[Record]
    record_id: str
    in_name: bool


def install(connection: sqlite3.Connection) -> None:
    """Create the TEMP triggers that keep the index, for one connection; an index of other kinds is made anew."""
    connection.create_function("turva_folded", -1, _folded, deterministic=True)
    for kind in _SEARCHED:
        columns = ", ".join(f'new."{name}"' for name in kind.fields)
        changed = ", ".join(f'"{name}"' for name in kind.fields)
        put = f"INSERT INTO search VALUES ('{kind.name}', new.id, turva_folded('{kind.name}', {columns}));"  # noqa: S608
        drop = f"DELETE FROM search WHERE topic = '{kind.name}' AND record_id = old.id;"  # noqa: S608 - our own names
        for event, when, body in (
            ("INSERT", "", put),
            ("DELETE", "", drop),
            ("UPDATE", f"OF {changed}", drop + put),
        ):
            connection.execute(
                f'CREATE TEMP TRIGGER search_{kind.name}_{event} AFTER {event} {when} ON main."{kind.name}" '
                f"BEGIN {body} END"
            )


def is_current(connection: sqlite3.Connection) -> bool:
    """Tell whether a file's index was made by the kinds of this version."""
    row = connection.execute("SELECT folded FROM search WHERE topic = ''").fetchone()
    return row is not None and row[0] == _version()


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index of a file anew, in one transaction of a connection that autocommits."""
    connection.create_function("turva_folded", -1, _folded, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM search")
    for kind in _SEARCHED:
        columns = ", ".join(f'"{name}"' for name in kind.fields)
        connection.execute(
            f"INSERT INTO search SELECT '{kind.name}', id, turva_folded('{kind.name}', {columns}) "  # noqa: S608
            f'FROM "{kind.name}"'
        )
    connection.execute("INSERT INTO search (topic, record_id, folded) VALUES ('', '', ?)", (_version(),))
    connection.execute("COMMIT")


def places(connection: Connection, words: Sequence[str], limit: int) -> list[Place]:
    """Return where every one of some folded words stands, names first, then in the order of the kinds."""
    named = {f"w{number}": word for number, word in enumerate(words)}
    found = " AND ".join(f"instr(folded, :{name}) > 0" for name in named)
    order = " ".join(f"WHEN '{kind.name}' THEN {place}" for place, kind in enumerate(_SEARCHED))
    query = text(
        f"SELECT topic, record_id, instr(folded, :w0) < instr(folded, char(10)) AS in_name FROM search "  # noqa: S608
        f"WHERE topic <> '' AND {found} ORDER BY in_name DESC, CASE topic {order} END, rowid LIMIT :most"
    ).bindparams(*(bindparam(name, word) for name, word in named.items()), bindparam("most", limit))
    return [
        Place(kind_named(topic), record_id, bool(in_name)) for topic, record_id, in_name in connection.execute(query)
    ]


def _folded(name: str, *row: Plain) -> str:
    """Return a row's texts as they are searched: what the record is known by on the first line, the rest below."""
    kind = kind_named(name)
    try:
        (record,) = to_records(kind.record, [row])
    except Unreadable:  # told when the record itself is read
        return "\n"
    rest = [" ".join(part.split()) for part in kind.searched_texts(record)]
    return fold("\n".join([kind.known_by(record), *rest, ""]))


def _version() -> str:
    """Return what an index depends on, as one hash."""
    parts = [(_FORM, kind.name, kind.searched) for kind in _SEARCHED]
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()
