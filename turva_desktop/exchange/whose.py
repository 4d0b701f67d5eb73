"""What is asked of a file where nobody can tell: whose it is, and whether an older one is to be taken again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from turva_desktop.exchange.base import Line
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.questions import AGAIN, NEXT, OTHER, SKIP, TAKE, WHOSE
from turva_desktop.exchange.raw import day_text

_NAMED = 5
"""So many things are named of those that a file lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A sender whose next file a file may be, and what it would then take back."""

    line: Line
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """The sender whose next file a file was said to be, or what is asked and told until then."""

    line: Line | None = None
    findings: tuple[Finding, ...] = ()


def whose(doubts: Sequence[Doubt], answers: Mapping[str, str]) -> Whose:
    """Return whose file it was said to be; until then it is asked, and told what an earlier file alone brought."""
    named = _named(doubts)
    answer = answers.get(WHOSE, "")
    if answer in named:
        return Whose(line=named[answer])
    notes = tuple(map(_told, doubts))
    if answer == OTHER:
        return Whose(findings=notes)
    question = Finding(
        severity=Severity.ASK,
        code="whose_next",
        understood="; ".join(_called(one.line) for one in doubts),
        key=WHOSE,
        options=(*named, OTHER),
    )
    return Whose(findings=(question, *notes))


def without_older(preview: Preview, answers: Mapping[str, str]) -> Preview:
    """Return a preview that changes nothing if its file was replaced by a newer one, unless it is wanted again.

    The sender has corrected it since; whoever has opened the wrong attachment must not put the mistakes back.
    """
    if preview.follows is None or not preview.follows.is_older or answers.get(AGAIN) == TAKE:
        return preview
    is_still = preview.is_empty and not preview.stops and not preview.questions
    question = Finding(severity=Severity.ASK, code="older_file", key=AGAIN, options=(TAKE, SKIP))
    asked = () if is_still or answers.get(AGAIN) == SKIP else (question,)
    return replace(preview, new=(), changed=(), conflicts=(), missing=(), findings=asked)


def _named(doubts: Sequence[Doubt]) -> Mapping[str, Line]:
    """Return the senders by what is answered: several are told apart by a number, as files may be called the same."""
    if len(doubts) == 1:
        return {NEXT: doubts[0].line}
    return {f"{number}. {_called(one.line)}": one.line for number, one in enumerate(doubts, 1)}


def _called(line: Line) -> str:
    return f"{line.file_name} ({day_text(line.at.astimezone().date())})"


def _told(doubt: Doubt) -> Finding:
    more = ["…"] if len(doubt.lacking) > _NAMED else []
    lacking = "; ".join([*doubt.lacking[:_NAMED], *more])
    return Finding(severity=Severity.NOTE, code="lacks_earlier", seen=lacking, understood=_called(doubt.line))
