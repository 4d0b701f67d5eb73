"""What is wrong or odd in a cell, as it is told: where, what was seen, and whether the value can be given anew."""

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.domain.rules import LONGEST_PROSE, Fault
from turva_desktop.exchange.codecs import TextCodec, show
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.findings import CORRECTED_CODES, WORD_CODES, Finding, Severity, row_of
from turva_desktop.exchange.normalise import brief
from turva_desktop.exchange.parsed import Parsed, Problem
from turva_desktop.exchange.questions import mend_key
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.reader import IncomingSheet
from turva_desktop.exchange.sheet import AnyColumn, AnySheet


def finding_of(
    problem: Problem, incoming: IncomingSheet, column: AnyColumn, cell: RawCell | None, place: str, context: Context
) -> Finding:
    """Return a problem with its place."""
    return Finding(
        severity=problem.severity,
        sheet=incoming.title,
        cell=place,
        code=problem.code,
        seen=brief(cell.seen) if cell and not holds_identity_code(cell.seen) else "",
        understood=problem.understood,
        heading=column.heading[context.language],
        key=problem.key,
        options=problem.options,
        fault=problem.fault,
        mend=_mend(problem, incoming, column, place),
        to_write=problem.options if problem.to_write is None else problem.to_write,
    )


def _mend(problem: Problem, incoming: IncomingSheet, column: AnyColumn, place: str) -> str:
    """Return the key under which a value can be given: of a word that nobody knows for all its cells at once."""
    if problem.code in WORD_CODES:
        return problem.key
    if not column.editable or (problem.severity is Severity.NOTE and problem.code not in CORRECTED_CODES):
        return ""
    return mend_key(incoming.sheet.key, column.key, row_of(place))


def spilled(sheet: AnySheet, column: AnyColumn, text: str) -> tuple[AnyColumn, object]:
    """Return the column that words written in place of a day belong to, and their value there."""
    spill = next(one for one in column.spills if one.takes(text))
    return sheet.column(spill.column), spill.value(text)


def spill_problem(target: AnyColumn, value: object, context: Context) -> Problem:
    """Return the note on words that were taken in place of a day."""
    understood = f"{target.heading[context.language]}: {show(target.codec, value, context)}"
    return Problem(severity=Severity.NOTE, code="date_in_words", understood=brief(understood))


def refused_kind(cell: RawCell) -> Parsed[object] | None:
    """Return the stop of a cell that holds an error, a formula without a result, or more than a cell can."""
    if cell.kind is RawKind.EMPTY_FORMULA:
        return Parsed(problem=Problem(code="formula_without_value"))
    if cell.kind is RawKind.ERROR:
        return Parsed(problem=Problem(code="error_value"))
    if cell.kind is RawKind.TOO_LONG:
        return Parsed(problem=Problem(code="cell_too_long"))
    return None


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
