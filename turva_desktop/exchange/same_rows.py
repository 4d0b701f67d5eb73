"""Which of a file's rows without an identifier stand for records that an earlier file of the same sender made.

A row that its sender has corrected, retitled or moved is the same row. Whether two rows of one title are one sender's
correction or two senders' rows, nobody can tell where nothing else in them agrees: then it is asked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeAlias

from turva_desktop.domain.record import Record
from turva_desktop.exchange.beginning import Beginning, mark_in
from turva_desktop.exchange.codecs import TextCodec, show
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.manifest import Mark, mark_for, token
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.sheet import AnyColumn, AnySheet

_Rows: TypeAlias = Mapping[int, Row]
_Seen: TypeAlias = Mapping[int, dict[str, str]]
_Alike: TypeAlias = Mapping[tuple[str, ...], list[int]]

_NEARLY = 0.6
"""So much of two titles must agree for one to be the other, corrected."""
_NOTHING = token("")


@dataclass(frozen=True, slots=True, kw_only=True)
class SameRow:
    """A row and the record that it stands for; `certain` when more than the title agrees."""

    row: Row
    record_id: str
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Brought:
    """A record that an earlier file made: the number of its row then, its title, and the fingerprints of its cells."""

    id: str
    number: int
    title: str
    cells: dict[str, str]


def same_rows(incoming: IncomingSheet, beginning: Beginning, context: Context) -> list[SameRow]:
    """Return the rows of a sheet that stand for records which the sender's earlier files made."""
    nameless = {row.number: row for row in incoming.rows if row.cells and not row.record_id and not row.short_id}
    brought = {one.id: one for one in _brought(incoming, beginning)} if nameless else {}
    cells = {number: _cells(row, incoming, context) for number, row in nameless.items()} if brought else {}
    found: list[SameRow] = []
    alike: dict[tuple[str, ...], list[int]] = {}
    for number, seen in cells.items():
        alike.setdefault(_named(incoming.sheet, seen), []).append(number)
    for how in (_in_place, _anywhere, _retitled):
        for one in list(brought.values()):
            there = how(incoming.sheet, one, nameless, cells, alike)
            if there is None:
                continue
            certain = how is _retitled or _is_certain(incoming.sheet, cells[there], one)
            found.append(SameRow(row=nameless[there], record_id=one.id, certain=certain))
            alike[_named(incoming.sheet, cells[there])].remove(there)
            del nameless[there], brought[one.id]
    return found


def seen_as(cell: RawCell | None, column: AnyColumn, context: Context) -> Mark:
    """Return the mark of what a cell says, as far as it is understood without asking."""
    if cell is None:
        return Mark(_NOTHING)
    if isinstance(column.codec, ReferenceCodec):
        return Mark(token(loose(cell.seen)))
    parsed = column.codec.parse(cell, Prior(), context)
    if parsed.problem or parsed.spill:
        return Mark(token(f"?{loose(cell.seen)}"))
    return mark_for(column, parsed.value, context)


def _brought(incoming: IncomingSheet, beginning: Beginning) -> Iterator[_Brought]:
    line, base = beginning.line, beginning.base
    if line is None or base is None:
        return
    for record_id, number in sorted(line.rows.items(), key=lambda item: item[1]):
        record: Record | None = base.find(incoming.sheet.kind.record, record_id)
        if record is None:
            continue
        said = line.said.get(record_id, frozenset())
        columns = [one for one in incoming.sheet.columns if one.key in said]
        yield _Brought(
            id=record_id,
            number=number,
            title=_title(incoming.sheet, record, beginning),
            cells={one.key: mark_in(base, one, record).token for one in columns},
        )


def _title(sheet: AnySheet, record: Record, beginning: Beginning) -> str:
    column = _naming(sheet)
    if column is None or beginning.base is None:
        return ""
    view = beginning.base.context.view
    return loose(show(column.codec, column.value(record, view), beginning.base.context))


def _naming(sheet: AnySheet) -> AnyColumn | None:
    """Return the column of the text by which a row is known: a title, a name."""
    return next((one for one in map(sheet.column, sheet.identifying) if isinstance(one.codec, TextCodec)), None)


def _cells(row: Row, incoming: IncomingSheet, context: Context) -> dict[str, str]:
    columns = [one for one in incoming.sheet.columns if one.editable and one.key in row.cells]
    return {one.key: seen_as(row.cells[one.key], one, context).token for one in columns}


def _named(sheet: AnySheet, cells: Mapping[str, str]) -> tuple[str, ...]:
    """Return what tells a row apart from the others."""
    return tuple(cells.get(key, "") for key in sheet.identifying)


def _in_place(sheet: AnySheet, one: _Brought, _rows: _Rows, _cells: _Seen, alike: _Alike) -> int | None:
    return one.number if one.number in alike.get(_named(sheet, one.cells), ()) else None


def _anywhere(sheet: AnySheet, one: _Brought, _rows: _Rows, _cells: _Seen, alike: _Alike) -> int | None:
    return next(iter(alike.get(_named(sheet, one.cells), ())), None)


def _retitled(sheet: AnySheet, one: _Brought, rows: _Rows, cells: _Seen, _alike: _Alike) -> int | None:
    return next((number for number, row in rows.items() if _is_retitled(sheet, row, cells[number], one)), None)


def _is_retitled(sheet: AnySheet, row: Row, cells: dict[str, str], one: _Brought) -> bool:
    """Tell whether a row has got another title: it says the same else, in the same place or under a title like it."""
    agreeing, differing = _compared(_others(sheet, one.cells), cells, one)
    if differing > agreeing:
        return False
    naming = _naming(sheet)
    title = loose(row.cells[naming.key].seen) if naming is not None and naming.key in row.cells else ""
    near = bool(title and one.title) and SequenceMatcher(None, title, one.title).ratio() >= _NEARLY
    return near or (row.number == one.number and agreeing > 0)


def _is_certain(sheet: AnySheet, cells: dict[str, str], one: _Brought) -> bool:
    """Tell whether a row of the same title is the same row: a text of its own agrees, or nothing differs."""
    texts = [key for key in _others(sheet, one.cells) if isinstance(sheet.column(key).codec, TextCodec | ListCodec)]
    agreeing, _ = _compared(texts, cells, one)
    _, differing = _compared(_others(sheet, {**cells, **one.cells}), cells, one)
    return agreeing > 0 or differing == 0


def _others(sheet: AnySheet, keys: Iterable[str]) -> list[str]:
    return [key for key in keys if key not in sheet.identifying]


def _compared(keys: Sequence[str], cells: dict[str, str], one: _Brought) -> tuple[int, int]:
    """Return how many cells say the same, and how many say something else."""
    same = sum(1 for key in keys if cells.get(key) is not None and cells.get(key) == one.cells.get(key))
    return same, len(keys) - same
