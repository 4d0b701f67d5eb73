"""What no record may hold, whatever the file says: stops that need no record to compare with."""

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.domain.rules import LONGEST_PROSE, Fault
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.parsed import Parsed, Problem
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheet import AnyColumn


def refused_kind(cell: RawCell) -> Parsed[object] | None:
    """Return the stop of a cell that holds an error, a formula without a result, or more than a cell can."""
    if cell.kind is RawKind.EMPTY_FORMULA:
        return Parsed(problem=Problem(code="formula_without_value"))
    if cell.kind is RawKind.ERROR:
        return Parsed(problem=Problem(code="error_value"))
    if cell.kind is RawKind.TOO_LONG:
        return Parsed(problem=Problem(code="cell_too_long"))
    return None


def refused_cell(cell: RawCell, *, untouched: bool) -> Parsed[object] | None:
    """Return the stop of a cell that nobody is asked about: a question would repeat an identity code in its key."""
    if untouched or cell.kind is not RawKind.TEXT or not holds_identity_code(str(cell.value)):
        return refused_kind(cell)
    return Parsed(problem=Problem(code="personal_code"))


def refused_text(column: AnyColumn, value: object) -> Problem | None:
    """Return a stop for text that no record may hold; how long a record's own text may be its kind says."""
    if not column.record_field and isinstance(value, str) and len(value) > LONGEST_PROSE:
        details = {"most": LONGEST_PROSE, "length": len(value)}
        return Problem(code="against_rule", fault=Fault(code="field.too_long", details=details))
    return personal_code(column, value)


def personal_code(column: AnyColumn, value: object) -> Problem | None:
    """Return a stop for text that holds a personal identity code."""
    texts = [value] if isinstance(column.codec, TextCodec) else value if isinstance(value, tuple) else []
    found = any(isinstance(text, str) and holds_identity_code(text) for text in texts)
    return Problem(code="personal_code") if found else None
