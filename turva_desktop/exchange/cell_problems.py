"""What is wrong or odd in a cell, as it is told: where, what was seen, and whether the value can be given anew."""

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.exchange.codecs import show
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.findings import CORRECTED_CODES, WORD_CODES, Finding, Severity, row_of
from turva_desktop.exchange.normalise import brief
from turva_desktop.exchange.parsed import Problem
from turva_desktop.exchange.questions import mend_key
from turva_desktop.exchange.raw import RawCell
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
