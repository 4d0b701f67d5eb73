"""A column that was sorted or shifted alone: its values stand on wrong rows, and nothing of the sheet can be believed.

Honest edits of many rows look much like it. What tells them apart: a scrambled column keeps its values and only moves
them. Values that stood on one row each and now stand on others give it away by themselves. Where the same few values
stand on many rows, moving proves nothing; then the column must also lie in order, or one row off, or in the order in
which it was sent while the rows around it don't. Deadlines that are all a year later, numbers that are all one greater,
and a word changed into another on every row are edits, however many of the new values were there before.
"""

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Final

from rapidfuzz.distance import LCSseq

from turva_desktop.exchange.cell_diff import Touch
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.manifest import token
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import AnyColumn

_EMPTY: Final = token("")
_FEWEST, _FEWEST_TITLES = 4, 2
"""How many values must have changed rows: three owners may change places, but nobody swaps two titles by hand."""
_MOSTLY: Final = 0.6
"""The share of the touched cells that hold another touched cell's value; the rest may be edits."""
_ORDERLY: Final = 0.9
_NEARLY: Final = 0.8
_CLEARLY: Final = 0.15
_MORE_THAN_CHANCE: Final = 5
"""By how many cells a column must agree more than one of its few values would by chance."""
_LONG_ENOUGH: Final = 8
_FURTHEST: Final = 3
"""By how many rows a column may have been shifted."""

Came = tuple[Row, str, Sequence[Touch]]
"""A row of the file, the id of its record, and its touched cells."""


def scrambled(incoming: IncomingSheet, rows: Sequence[Came], sent: Iterable[str], context: Context) -> Finding | None:
    """Return a stop when columns were sorted or shifted alone; `sent` are the ids in the order of sending."""
    rows = sorted(rows, key=lambda came: came[0].number)
    touches: dict[str, dict[int, Touch]] = {}
    for row, _, touched in rows:
        for touch in touched:
            touches.setdefault(touch.column, {})[row.number] = touch
    ranks = {record_id: rank for rank, record_id in enumerate(sent)}
    found = []
    for key, by_row in touches.items():
        if len(by_row) < _FEWEST_TITLES:
            continue
        column = _Column(incoming.sheet.column(key), list(_cells(incoming, key, rows, by_row, ranks, context)))
        if column.is_scrambled:
            found.append(column)
    if not found:
        return None
    cell, sample = found[0].sample
    return Finding(
        severity=Severity.STOP,
        sheet=incoming.title,
        cell=cell,
        code="scrambled",
        seen=", ".join(one.column.heading[context.language] for one in found),
        understood=sample,
    )


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell of a column: fingerprints when it was sent and now, its record's rank among the sent ones."""

    place: str
    then: str
    now: str
    raw: RawCell | None
    rank: int
    touch: Touch | None


def _cells(
    incoming: IncomingSheet,
    key: str,
    rows: Sequence[Came],
    touches: Mapping[int, Touch],
    ranks: Mapping[str, int],
    context: Context,
) -> Iterator[_Cell]:
    column = incoming.sheet.column(key)
    for row, record_id, _ in rows:
        raw, touch = row.cells.get(key), touches.get(row.number)
        now = touch.now if touch else _token(raw, column, context)
        yield _Cell(
            place=incoming.cell(key, row.number),
            then=touch.then if touch else now,
            now=now,
            raw=raw,
            rank=ranks.get(record_id, -1),
            touch=touch,
        )


def _token(raw: RawCell | None, column: AnyColumn, context: Context) -> str:
    """Return the fingerprint of a cell that nobody has touched."""
    if raw is None:
        return _EMPTY
    if isinstance(column.codec, ReferenceCodec):
        return token(loose(raw.seen))
    parsed = column.codec.parse(raw, Prior(), context)
    return token(loose(raw.seen)) if parsed.problem else token(column.codec.key(parsed.value))


class _Column:
    """The cells of one column in the file's order."""

    def __init__(self, column: AnyColumn, cells: list[_Cell]) -> None:
        self.column, self.cells = column, cells
        self.touched = [cell for cell in cells if cell.touch is not None]
        self._left = Counter(cell.then for cell in self.touched if cell.then != _EMPTY)
        came = Counter(cell.now for cell in self.touched if cell.now != _EMPTY)
        self._moved = (self._left & came).total()

    @property
    def sample(self) -> tuple[str, str]:
        """Return a cell that holds another one's value, and both as words: where it stands now, and where it stood."""
        by_then = {cell.then: cell for cell in self.touched}
        for cell in self.touched:
            source = by_then.get(cell.now)
            if source is not None and cell.touch is not None:
                return cell.place, f"{source.place} → {cell.place}: {cell.touch.seen}"
        return self.touched[0].place, self.touched[0].place

    @property
    def is_scrambled(self) -> bool:
        """Tell whether the values have only changed rows, and no edit would do that."""
        is_title = self.column.required and isinstance(self.column.codec, TextCodec)
        if self._moved < (_FEWEST_TITLES if is_title else _FEWEST) or self._moved < _MOSTLY * len(self.touched):
            return False
        if self._is_one_step or self._is_renaming:
            return False
        return is_title or self._is_told_by_lone_values or self._is_put_in_order or self._is_shifted or self._is_left

    @property
    def _is_told_by_lone_values(self) -> bool:
        """Tell whether most of the touched cells hold a value that only one other row had, and that row lost it."""
        before = Counter(cell.then for cell in self.cells)
        lone = sum(before[cell.now] == 1 and cell.now in self._left for cell in self.touched if cell.now != _EMPTY)
        return lone >= max(_FEWEST, 0.5 * len(self.touched))

    @property
    def _is_one_step(self) -> bool:
        """Tell whether every value has gone on by the same step: a year later, one greater."""
        known = {token(self.column.codec.key(one.ours)): one.ours for one in self._touches}
        known |= {one.now: one.value for one in self._touches}
        pairs = [(known.get(one.then), one.value) for one in self._touches]
        for steps in (_days, _months, _differences, _numberings):
            found = Counter(step for before, after in pairs if (step := steps(before, after)) is not None)
            if found and found.most_common(1)[0][1] >= _ORDERLY * len(pairs):
                return True
        return False

    @property
    def _touches(self) -> list[Touch]:
        return [cell.touch for cell in self.touched if cell.touch is not None]

    @property
    def _is_renaming(self) -> bool:
        """Tell whether each value became one other value on every row that had it, and several rows say so."""
        became: dict[str, set[str]] = {}
        for cell in self.cells:
            became.setdefault(cell.then, set()).add(cell.now)
        before = Counter(cell.then for cell in self.cells)
        shared = sum(before[cell.then] > 1 for cell in self.touched)
        return all(len(one) == 1 for one in became.values()) and shared >= _MOSTLY * len(self.touched)

    @cached_property
    def _span(self) -> tuple[int, int]:
        """Return the first touched cell's place and the one after the last."""
        places = [place for place, cell in enumerate(self.cells) if cell.touch is not None]
        return places[0], places[-1] + 1

    @property
    def _is_put_in_order(self) -> bool:
        """Tell whether the touched part lies in order, rising or falling, and did not when it was sent."""
        start, end = self._span
        part = self.cells[start:end]
        for order in (_as_here, _as_elsewhere):
            keys = {cell.now: order(cell.raw) for cell in self.cells if cell.raw is not None}
            now = [keys[cell.now] for cell in part if cell.now in keys]
            then = [keys[cell.then] for cell in part if cell.then in keys]
            if len(now) > _FEWEST and _in_order(now) >= _ORDERLY and _in_order(then) < _ORDERLY:
                return True
        return False

    @property
    def _is_shifted(self) -> bool:
        """Tell whether the touched part holds what stood some rows above or below it."""
        start, end = self._span
        if end - start < _LONG_ENOUGH:
            return False
        before = Counter(cell.then for cell in self.cells)
        by_chance = sum(count**2 for count in before.values()) / len(self.cells) ** 2
        for by in (by for far in range(1, _FURTHEST + 1) for by in (far, -far)):
            pairs = [(at, at + by) for at in range(start, end) if 0 <= at + by < len(self.cells)]
            same = sum(self.cells[at].now == self.cells[other].then for at, other in pairs)
            if same >= max(_NEARLY * len(pairs), by_chance * len(pairs) + _MORE_THAN_CHANCE):
                return True
        return False

    @property
    def _is_left(self) -> bool:
        """Tell whether the rows were sorted and the column was left as it was sent."""
        ranked = [cell for cell in self.cells if cell.rank >= 0]
        sent = [cell.then for cell in sorted(ranked, key=lambda cell: cell.rank)]
        now, then = [cell.now for cell in ranked], [cell.then for cell in ranked]
        if len(ranked) < _LONG_ENOUGH:
            return False
        alike = LCSseq.normalized_similarity(now, sent)
        return alike >= max(_NEARLY, LCSseq.normalized_similarity(then, sent) + _CLEARLY)


def _days(before: object, after: object) -> timedelta | None:
    return after - before if isinstance(before, date) and isinstance(after, date) else None


def _months(before: object, after: object) -> int | None:
    """Return how many months later the same day is, the last of a month being one."""
    if not (isinstance(before, date) and isinstance(after, date)):
        return None
    last = [(day + timedelta(days=1)).month != day.month for day in (before, after)]
    if before.day != after.day and not all(last):
        return None
    return (after.year - before.year) * 12 + after.month - before.month


def _differences(before: object, after: object) -> Decimal | None:
    if isinstance(before, bool) or not (isinstance(before, int | Decimal) and isinstance(after, int | Decimal)):
        return None
    return Decimal(after) - Decimal(before)


def _numberings(before: object, after: object) -> tuple[str, int] | None:
    """Return the step of a numbering (`1.3` to `1.4`) with what stands before the number."""
    if not (isinstance(before, str) and isinstance(after, str)):
        return None
    (head, number), (other, grown) = _numbered(before), _numbered(after)
    return (head, int(grown) - int(number)) if number and grown and head == other else None


def _numbered(text: str) -> tuple[str, str]:
    head = text.rstrip("0123456789")
    return head, text[len(head) :] if text[len(head) :].isascii() and len(text) - len(head) < 10 else ""


_Key = tuple[int, float, str]


def _as_here(raw: RawCell) -> _Key:
    """Return how a cell sorts where å, ä and ö come last."""
    return _sorted_by(raw, lambda text: text.translate({229: "z\ue001", 228: "z\ue002", 246: "z\ue003"}))


def _as_elsewhere(raw: RawCell) -> _Key:
    """Return how a cell sorts where å and ä are kinds of a."""
    return _sorted_by(raw, lambda text: text)


def _sorted_by(raw: RawCell, letters: Callable[[str], str]) -> _Key:
    value = raw.value
    if isinstance(value, date):
        return (0, float(value.toordinal()), "")
    if isinstance(value, float | bool):
        return (0, float(value), "")
    text = letters(unicodedata.normalize("NFC", raw.seen).casefold())
    plain = unicodedata.normalize("NFKD", text)
    return (1, 0.0, "".join(letter for letter in plain if letter.isalnum() or letter in " \ue001\ue002\ue003"))


def _in_order(keys: Sequence[_Key]) -> float:
    """Return the share of the keys that lie in order, rising or falling, the others left out."""
    if not keys:
        return 0.0
    longest = 0
    for one in (keys, keys[::-1]):
        ends: list[_Key] = []
        for key in one:
            at = bisect_right(ends, key)
            ends[at : at + 1] = [key]
        longest = max(longest, len(ends))
    return longest / len(keys)
