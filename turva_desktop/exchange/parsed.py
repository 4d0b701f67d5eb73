"""What a cell was understood as: a value, what is wrong with it, what is odd about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.findings import Severity

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong or odd in one cell; becomes a `Finding` when sheet and cell are known.

    `fault` is the rule of the records that it breaks, if it is that. `to_write` is what the sender could write instead:
    the options, unless it is said.
    """

    severity: Severity = Severity.STOP
    code: str
    understood: str = ""
    options: tuple[str, ...] = ()
    key: str = ""
    fault: Fault | None = None
    to_write: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed(Generic[V]):
    """What a cell was understood as. With a `problem` the value is not taken; `remarks` are notes beside a taken value.

    `spill` is text that belongs to the column's neighbour, e.g. "spring 2026" in a column of dates. `blank` tells that
    the cell is to be taken as if it held nothing.
    """

    value: V | None = None
    problem: Problem | None = None
    remarks: tuple[Problem, ...] = ()
    spill: str = ""
    blank: bool = False


def stop(code: str, understood: str = "") -> Parsed[V]:
    """Return a cell that is not taken."""
    return Parsed(problem=Problem(code=code, understood=understood))


def ask(
    code: str, key: str, options: Iterable[str], understood: str = "", to_write: tuple[str, ...] | None = None
) -> Parsed[V]:
    """Return a cell that waits for the user's choice; `to_write` is what the sender could choose from."""
    problem = Problem(
        severity=Severity.ASK, code=code, key=key, options=tuple(options), understood=understood, to_write=to_write
    )
    return Parsed(problem=problem)


def answered(key: str, understood: str) -> tuple[Problem, ...]:
    """Return the remark beside a value that the user's answer has given; nothing was understood of an empty cell."""
    code = "answered" if understood else "answered_empty"
    return (Problem(severity=Severity.NOTE, code=code, understood=understood, key=key),)


def note(code: str, understood: str = "") -> tuple[Problem, ...]:
    """Return a remark beside a value that is taken."""
    return (Problem(severity=Severity.NOTE, code=code, understood=understood),)
