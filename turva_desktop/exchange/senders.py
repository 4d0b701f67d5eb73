"""Whose file is it? Of the senders who answered one export already, the one whose next file this is, if any.

An export has one addressee, but two people may fill in copies of it. A sender's next file holds what the earlier one
said, or other words in just those cells, or nothing at all any more; somebody else's holds none of it and says
something of its own. Who is in doubt is taken for somebody else: nothing that others have said is taken back then.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath
from typing import Final
from uuid import UUID

from turva_desktop.exchange.base import Base, Line
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.manifest import Mark, is_as_sent
from turva_desktop.exchange.new_rows import id_of_new_row
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.questions import SAME, rows_key
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.reader import Incoming, IncomingSheet, Row
from turva_desktop.exchange.same_rows import SameRow, same_rows, seen_as
from turva_desktop.exchange.sheet import AnyColumn

_COPY: Final = re.compile(r"(?:[ _-]*(?:\(\d+\)|kopio|copy|korjattu|rättad|v\d+))+$", re.IGNORECASE)
"""What a program or a person adds to the name of the same file."""


class _Cell(Enum):
    """What a file says in a cell in which an earlier file said something."""

    AGAIN = auto()
    OTHERWISE = auto()
    AS_SENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The sides to compare with, those of the sender's earlier files included.

    `is_same` tells that the very file was taken in already.
    """

    beginning: Beginning
    is_same: bool = False


def sender_of(
    incoming: Incoming,
    base: Base,
    context: Context,
    namespace: UUID,
    beginning_of: Callable[[Line | None], Beginning],
) -> Sender:
    """Return whose next file it is; `namespace` is where the file's new rows get their ids."""
    for line in base.lines:
        if incoming.sha256 in line.sums:
            return Sender(beginning=beginning_of(line), is_same=True)
    for line in reversed(base.lines):
        beginning = beginning_of(line)
        if _is_called_alike(incoming, line, base) or _continues(incoming, base, beginning, context, namespace):
            return Sender(beginning=beginning)
    return Sender(beginning=beginning_of(None))


def _is_called_alike(incoming: Incoming, line: Line, base: Base) -> bool:
    """Tell whether a file has the earlier one's name; the name under which it was sent is nobody's own."""
    name = _bare(incoming.file_name)
    return name == _bare(line.file_name) and name != _bare(base.sent_as)


def _bare(file_name: str) -> str:
    return _COPY.sub("", loose(PurePath(file_name).stem))


def _continues(incoming: Incoming, base: Base, beginning: Beginning, context: Context, namespace: UUID) -> bool:
    """Tell whether a file says what the earlier ones of a line said, corrects all of it, or says nothing any more."""
    if not base.sender:
        return False
    others = frozenset(one for line in base.lines for one in line.added)
    for sheet in incoming.sheets:
        for same in same_rows(sheet, beginning, context):
            if same.certain or _is_said_to_be(same, sheet, others, context, namespace):
                return True
    said = list(_said(incoming, beginning, context))
    if _Cell.AGAIN in said:
        return True
    if said and all(one is _Cell.OTHERWISE for one in said):
        return True
    return len(base.lines) == 1 and not _says_anything(incoming, beginning, context)


def _is_said_to_be(
    same: SameRow, sheet: IncomingSheet, others: frozenset[str], context: Context, namespace: UUID
) -> bool:
    """Tell whether the user has said that a row, of which only the title agrees, is the earlier file's."""
    ids = (id_of_new_row(namespace, sheet.sheet, same.row.cells, count) for count in itertools.count())
    new_id = next(one for one in ids if one not in others)
    label = context.view.find(sheet.sheet.kind.record, same.record_id)
    answer = context.answers.get(rows_key("same", sheet.sheet.key, new_id), "")
    named = {SAME, same.record_id, *([context.view.distinct(label)] if label is not None else [])}
    return answer in named


def _said(incoming: Incoming, beginning: Beginning, context: Context) -> Iterator[_Cell]:
    """Yield what a file says where the earlier ones of a line said something in rows that were sent."""
    line = beginning.line
    if line is None:
        return
    for sheet in incoming.sheets:
        for row in sheet.rows:
            if row.record_id in line.rows:
                continue
            for column in _columns(sheet, line.said.get(row.record_id, frozenset())):
                yield _cell(sheet, row, column, beginning, context)


def _columns(sheet: IncomingSheet, keys: frozenset[str]) -> list[AnyColumn]:
    return [one for one in sheet.sheet.columns if one.key in keys and one.key in sheet.places]


def _cell(sheet: IncomingSheet, row: Row, column: AnyColumn, beginning: Beginning, context: Context) -> _Cell:
    cell = row.cells.get(column.key)
    if _is_as(cell, beginning.mark(sheet.sheet, row.record_id, column), column, context):
        return _Cell.AGAIN
    is_sent = _is_as(cell, beginning.sent_mark(sheet.sheet, row.record_id, column), column, context)
    return _Cell.AS_SENT if is_sent else _Cell.OTHERWISE


def _is_as(cell: RawCell | None, mark: Mark | None, column: AnyColumn, context: Context) -> bool:
    """Tell whether a cell says what a mark is of; a text that is as it was needs no understanding."""
    if mark is None:
        return False
    return (cell is not None and is_as_sent(column, cell.seen, mark)) or seen_as(
        cell, column, context
    ).token == mark.token


def _says_anything(incoming: Incoming, beginning: Beginning, context: Context) -> bool:
    """Tell whether a file holds anything else than was sent; emptied cells say nothing."""
    return any(
        not (row.record_id or row.short_id) or any(_is_other(sheet, row, one, beginning, context) for one in columns)
        for sheet in incoming.sheets
        for columns in [[one for one in sheet.sheet.columns if one.editable and one.key in sheet.places]]
        for row in sheet.rows
    )


def _is_other(sheet: IncomingSheet, row: Row, column: AnyColumn, beginning: Beginning, context: Context) -> bool:
    if column.key not in row.cells:
        return False
    sent = beginning.sent_mark(sheet.sheet, row.record_id, column)
    return not _is_as(row.cells[column.key], sent, column, context)
