"""Rows that may be no records: headings of sections among the rows, and another small table below them.

What is surely a total is passed over by the reader. Of the rest nobody can be sure, so it is asked about, once a sheet.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from turva_desktop.domain.indicator import Indicator
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.numbers import parse_number
from turva_desktop.exchange.questions import SKIP, TAKE, rows_key
from turva_desktop.exchange.raw import RawKind
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.totals import Sum, is_sum_word, summing

_GAP: Final = 3
"""A row that follows the one before it at this distance stands apart: two rows between them are empty."""
_NARROW: Final = 3
_SHOWN: Final = 3


def records_only(incoming: IncomingSheet, answers: Mapping[str, str], findings: list[Finding]) -> tuple[Row, ...]:
    """Return the rows that are records, or that the user says are; of those in doubt ask."""
    rows = incoming.rows
    apart = _other_table(incoming, rows)
    headings = [row for row in _headings(incoming, rows) if row not in apart]
    left: set[int] = set()
    totals = [row for row in rows if row not in apart and _may_be_total(incoming, row)]
    headings = [row for row in headings if row not in totals]
    for code, doubtful in (("heading_rows", headings), ("total_rows", totals), ("other_table", apart)):
        if not doubtful:
            continue
        key = rows_key(code, incoming.sheet.key)
        answer = answers.get(key)
        if answer == TAKE:
            continue
        left |= {row.number for row in doubtful}
        findings.append(_question(incoming, doubtful, code, key) if answer != SKIP else _note(incoming, doubtful))
    return tuple(row for row in rows if row.number not in left)


def _question(incoming: IncomingSheet, rows: Sequence[Row], code: str, key: str) -> Finding:
    return Finding(
        severity=Severity.ASK,
        sheet=incoming.title,
        cell=_range(rows),
        code=code,
        seen=_told(rows),
        key=key,
        options=(TAKE, SKIP),
    )


def _note(incoming: IncomingSheet, rows: Sequence[Row]) -> Finding:
    return Finding(
        severity=Severity.NOTE, sheet=incoming.title, cell=_range(rows), code="row_skipped", seen=_told(rows)
    )


def _range(rows: Sequence[Row]) -> str:
    """Return the rows as numbers, e.g. `7, 12` or `41–44`."""
    numbers = [row.number for row in rows]
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(map(str, numbers))


def _told(rows: Sequence[Row]) -> str:
    texts = [" | ".join(cell.seen for cell in row.cells.values()) for row in rows[:_SHOWN]]
    return "; ".join(texts) + ("; …" if len(rows) > _SHOWN else "")


def _is_identified(row: Row) -> bool:
    return bool(row.record_id or row.short_id)


def _headings(incoming: IncomingSheet, rows: Sequence[Row]) -> Iterable[Row]:
    """Return rows that hold a title and at most a number, though other rows hold more and come after them."""
    sheet = incoming.sheet
    titles = {key for key in sheet.identifying if isinstance(sheet.column(key).codec, TextCodec)}
    full = [row for row in rows if _is_identified(row) or len(row.cells) > _NARROW]
    last = full[-1].number if full else 0
    for row in rows:
        title = "" if _is_identified(row) else _only_title(row, titles)
        if title and (row.number < last or _is_decorated(title)):
            yield row


def _may_be_total(incoming: IncomingSheet, row: Row) -> bool:
    """Tell whether a row may sum up others: but for what it belongs to it says only what stands for totals.

    Indicators are called so: "Osallistujien määrä".
    """
    if _is_identified(row) or incoming.sheet.kind.record is Indicator:
        return False
    told = [
        cell
        for key, cell in row.cells.items()
        if not isinstance(incoming.sheet.column(key).codec, ReferenceCodec) or is_sum_word(cell.seen)
    ]
    return summing(told) is not Sum.NO


def _only_title(row: Row, titles: Collection[str]) -> str:
    """Return the title of a row that holds nothing else but perhaps the number of a chapter; empty for another row."""
    others = [cell.seen for key, cell in row.cells.items() if key not in titles]
    named = [row.cells[key] for key in titles if key in row.cells]
    if len(named) != 1 or named[0].kind is not RawKind.TEXT or len(others) > 1 or not all(map(_is_ordinal, others)):
        return ""
    return named[0].seen


def _is_ordinal(text: str) -> bool:
    """Tell whether a text numbers a chapter: `II`, `3`, `B`."""
    plain = text.strip().rstrip(".:)")
    return plain.isdigit() or len(plain) == 1 or (bool(plain) and not plain.strip("IVXLC"))


def _is_decorated(text: str) -> bool:
    """Tell whether a title stands between dashes or the like, as nobody writes what should be done."""
    plain = text.strip()
    return len(plain) > 2 and not plain[0].isalnum() and plain[0] == plain[-1] and plain[0] in "-–—*=_~#•"


def _other_table(incoming: IncomingSheet, rows: Sequence[Row]) -> list[Row]:
    """Return the narrow rows that stand apart below the identified ones and count something."""
    known = [number for number, row in enumerate(rows) if _is_identified(row)]
    start = known[-1] + 1 if known else 0
    below = rows[start:] if known else ()
    previous = rows[start - 1].number if known else 0
    for number, row in enumerate(below):
        if row.number - previous >= _GAP:
            block = list(below[number:])
            return block if _is_small_table(incoming, block) else []
        previous = row.number
    return []


def _is_small_table(incoming: IncomingSheet, block: Sequence[Row]) -> bool:
    """Tell whether rows are narrow and hold bare numbers where words belong, or begin with a heading."""
    sheet = incoming.sheet
    if any(len(row.cells) > _NARROW for row in block):
        return False
    names = {name for column in sheet.columns for name in column.names()}
    begins = any(loose(cell.seen) in names for cell in block[0].cells.values())
    counts = any(
        parse_number(cell.seen) is not None
        for row in block
        for key, cell in row.cells.items()
        if isinstance(codec := sheet.column(key).codec, TextCodec) and not codec.number_like
    )
    return begins or counts
