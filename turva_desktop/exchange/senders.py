"""Whose file is it? Of the senders who answered one export already, the one whose next file this is, if any.

An export has one addressee, but two people may fill in copies of it. A sender's next file holds what the earlier one
said, or other words in just those cells, or nothing at all any more; somebody else's holds none of it and says
something of its own. Who is in doubt is taken for somebody else: nothing that others have said is taken back then.
Where a file shares nothing with what another of the same export brought, nobody can tell, and it is asked.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath
from typing import Final
from uuid import UUID

from turva_desktop.domain.record import Record
from turva_desktop.exchange.base import Base, BaseKind, Follows, Line, Received
from turva_desktop.exchange.beginning import Beginning, mark_in
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.findings import Finding
from turva_desktop.exchange.manifest import Mark, is_as_sent
from turva_desktop.exchange.new_rows import id_of_new_row
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.questions import SAME, rows_key
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.reader import Incoming, IncomingSheet, Row
from turva_desktop.exchange.same_rows import SameRow, same_rows, seen_as
from turva_desktop.exchange.sheet import AnyColumn
from turva_desktop.exchange.sides import same_mark
from turva_desktop.exchange.whose import Doubt, whose

_COPY: Final = re.compile(r"(?:[ _-]*(?:\(\d+\)|kopio|copy|korjattu|rättad|v\d+))+$", re.IGNORECASE)
"""What a program or a person adds to the name of the same file."""


class _Cell(Enum):
    """What a file says in a cell in which an earlier file said something."""

    AGAIN = auto()
    OTHERWISE = auto()
    AS_SENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The sides to compare with, those of the sender's earlier files included, and the earlier file that is continued.

    `findings` ask and tell what is in doubt.
    """

    beginning: Beginning
    follows: Follows | None = None
    findings: tuple[Finding, ...] = ()


def sender_of(
    incoming: Incoming,
    base: Base,
    context: Context,
    namespace: UUID,
    beginning_of: Callable[[Line | None], Beginning],
) -> Sender:
    """Return whose next file it is; `namespace` is where the file's new rows get their ids."""
    known = base.received.get(incoming.sha256)
    for line in base.lines:
        if incoming.sha256 in line.sums or (known is not None and known.line == line.id):
            return _next_of(line, beginning_of(line), incoming, known)
    doubts: list[Doubt] = []
    for line in reversed(base.lines):
        beginning = beginning_of(line)
        if _is_called_alike(incoming, line, base) or _continues(incoming, base, beginning, context, namespace):
            return _next_of(line, beginning, incoming, known)
        doubts += _doubts(incoming, line, beginning, context)
    first = beginning_of(None)
    if not doubts or not base.sender or not _says_anything(incoming, first, context):
        return Sender(beginning=first)
    said = whose(doubts, context.answers)
    if said.line is not None:
        return _next_of(said.line, beginning_of(said.line), incoming, known)
    return Sender(beginning=first, findings=said.findings)


def _next_of(line: Line, beginning: Beginning, incoming: Incoming, known: Received | None) -> Sender:
    """Return the sender of a line; a file that was taken back, and of which no newer one came, may come again."""
    is_known = known is not None and (incoming.sha256 in line.sums or known.at < line.at)
    taken = known.at if known is not None and is_known else None
    return Sender(beginning=beginning, follows=Follows(line=line.id, file_name=line.file_name, at=line.at, taken=taken))


def _doubts(incoming: Incoming, line: Line, beginning: Beginning, context: Context) -> Iterator[Doubt]:
    """Give what a sender's files brought and a file doesn't have, if there is any that stands here now."""
    if beginning.known.kind is not BaseKind.NONE and (lacking := list(_lacking(incoming, beginning, context))):
        yield Doubt(line=line, lacking=tuple(lacking))


def _lacking(incoming: Incoming, beginning: Beginning, context: Context) -> Iterator[str]:
    """Yield what a file would take back, were it the next one of its line: rows that it lacks, and cells as sent."""
    if beginning.line is None:
        return
    for sheet in incoming.sheets:
        yield from _lacking_rows(sheet, beginning.line, beginning, context)
        yield from _lacking_cells(sheet, beginning.line, beginning, context)


def _lacking_rows(sheet: IncomingSheet, line: Line, beginning: Beginning, context: Context) -> Iterator[str]:
    kind = sheet.sheet.kind
    came = {row.record_id for row in sheet.rows} | {one.record_id for one in same_rows(sheet, beginning, context)}
    for record_id in line.rows:
        record: Record | None = beginning.ours.find(kind.record, record_id)
        if record is not None and record_id not in came:
            yield kind.called(record, context.view, context.language)


def _lacking_cells(sheet: IncomingSheet, line: Line, beginning: Beginning, context: Context) -> Iterator[str]:
    kind, ours = sheet.sheet.kind, beginning.ours
    for row in sheet.rows:
        record: Record | None = ours.find(kind.record, row.record_id)
        if record is None or row.record_id in line.rows:
            continue
        for column in _columns(sheet, line.said.get(row.record_id, frozenset())):
            sent = beginning.sent_mark(sheet.sheet, row.record_id, column)
            stands = sent is not None and not same_mark(mark_in(ours, column, record), sent)
            if stands and _cell(sheet, row, column, beginning, context) is _Cell.AS_SENT:
                yield f"{kind.called(record, context.view, context.language)} ({column.heading[context.language]})"


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
