"""Files that come in: previewed and, if asked, taken in, one or many, each as a step of its own."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from turva_desktop.cli.foreign import Looking
from turva_desktop.cli.opening import open_to_read, open_to_write
from turva_desktop.cli.output import Answer, Options, Output
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.identity_code import without_identity_codes
from turva_desktop.domain.messages import explain
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.questions import OTHER, WHOSE
from turva_desktop.services import Services
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store.workspace import utc_now

_DONE, _REFUSED, _OPEN, _SOME_REJECTED = 0, 1, 2, 3
_FOR_ONE_FILE: Final = ("map", "choices")
"""Options that speak of one file."""
_BESIDE_OTHERS: Final = {WHOSE: OTHER}
"""Files that come together are different people's answers, unless somebody says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Came:
    """What became of one file: as data, as lines, the last sentence on it, and the exit status that it alone has.

    `error` is why it could not be taken at all. `unheard` are the keys of answers that nothing in it asks for,
    `declined` those of answers that its questions don't offer.
    """

    data: Answer
    lines: Sequence[str] = ()
    sentence: str = ""
    status: int = _DONE
    error: TurvaError | None = None
    unheard: frozenset[str] = frozenset()
    declined: frozenset[str] = frozenset()


def take_in(options: Options, output: Output) -> int:
    """Preview files and, if asked, take them in. Exit 1: stopped; 2: something is open; 3: some of several rejected.

    Each file is a step of its own, and none keeps the others from being taken.
    """
    several = len(options.excel) > 1
    for name in _FOR_ONE_FILE if several else ():
        if getattr(options, name):
            raise TurvaError("exchange.for_one_file", option=f"--{name}")
    with (open_to_write if options.apply else open_to_read)(options.file, output) as workspace:
        exchange = Services(workspace).exchange
        came = [
            _come(exchange, argparse.Namespace(**{**vars(options), "excel": path, "several": several}), output)
            for path in options.excel
        ]
    _tell_of_answers([one for one in came if one.error is None], output)
    return _tell_all(came, output) if several else _tell(came[0], output)


def _tell_of_answers(came: Sequence[_Came], output: Output) -> None:
    """Tell on the error stream which answers fit none of the files, and which a question doesn't offer."""
    unheard = frozenset.intersection(*(one.unheard for one in came)) if came else frozenset()
    declined = frozenset[str]().union(*(one.declined for one in came))
    fits_nothing = output.translate("CommandLine", "Nothing in the file asks for these answers: {keys}")
    not_offered = output.translate("CommandLine", "These answers are none of those offered: {keys}")
    for text, keys in ((fits_nothing, unheard), (not_offered, declined)):
        if keys:
            told = "; ".join(without_identity_codes(key) for key in sorted(keys))
            print(text.format(keys=told), file=sys.stderr)


def _tell(came: _Came, output: Output) -> int:
    if came.error is not None:
        if output.as_json:
            output.report(came.data, list)
        raise came.error
    output.report(came.data, lambda: came.lines)
    output.say(came.sentence.replace("{", "{{").replace("}", "}}"))
    return came.status


def _tell_all(came: Sequence[_Came], output: Output) -> int:
    """Tell what became of several files, each under its name; rejected ones are named on the error stream too."""
    lines = []
    for one in came:
        told = [*one.lines, one.sentence] if one.error is None else [explain(one.error, output.translate)]
        lines += [f"{one.data['file']}:", *(f"  {line}" for line in told if line)]
    output.report(
        {"files": [one.data for one in came], "applied": any(one.data["applied"] for one in came)}, lambda: lines
    )
    for one in came:
        if one.error is not None:
            print(f"{one.data['file']}: {explain(one.error, output.translate)}", file=sys.stderr)
    statuses = {one.status for one in came}
    return _SOME_REJECTED if _REFUSED in statuses else max(statuses)


def _come(exchange: ExchangeService, options: Options, output: Output) -> _Came:
    """Look at one file and, if asked, take it in."""
    from turva_desktop.cli.choosing import answers_in, choices_in

    looking = Looking(exchange, options, output.memory)
    try:
        answers = answers_in(options.answers) if options.answers else {}
        beside = _BESIDE_OTHERS if options.several else {}
        preview = looking.preview(utc_now(), {**beside, **answers})
        choices = choices_in(options.choices, preview) if options.choices else None
        came = _judged(exchange, preview, choices, options, output, looking.told)
        declined = answers.keys() & {one.key for one in preview.questions}
        return replace(came, unheard=frozenset(preview.unheard).intersection(answers), declined=frozenset(declined))
    except TurvaError as error:
        data = {**_refused(options.excel, error, output), **looking.told}
        return _Came(data=data, status=_REFUSED, error=error)


def _judged(
    exchange: ExchangeService,
    preview: Preview,
    choices: Choices | None,
    options: Options,
    output: Output,
    told: Answer,
) -> _Came:
    """Take a previewed file in, if that is asked and nothing keeps it out, and tell what became of it."""
    from turva_desktop.cli.choosing import undecided

    conflicts = undecided(preview, choices, options.choose)
    asks = bool(preview.questions) and options.choose != "ours"  # an unclear cell then stays as it is here
    is_open = asks or bool(conflicts)
    left = exchange.left_out(preview, choices, choose=options.choose, translate=output.translate)
    applied = False
    if options.apply and (options.take_rest or not (preview.stops or is_open)):
        receipt = exchange.apply(
            preview,
            choices,
            choose=options.choose,
            take_rest=options.take_rest,
            now=utc_now(),
            translate=output.translate,
        )
        applied = bool(receipt.added or receipt.changed or receipt.deleted)
    data = {
        **preview.as_json(output.translate),
        "left_out": [_left(one) for one in left],
        "applied": applied,
        **told,
    }
    lines = [*preview.as_lines(output.translate), *(_left_lines(left, output) if applied else ())]
    if preview.stops and not applied:
        sentence = output.translate("CommandLine", "Nothing was taken: mend what stops it and try again.")
        return _Came(data=data, lines=lines, sentence=sentence, status=_REFUSED)
    if is_open and not applied:
        sentence = _how_to_answer(len(preview.unclear_cells), conflicts if options.choose else 0, output)
        return _Came(data=data, lines=lines, sentence=sentence, status=_OPEN)
    return _Came(data=data, lines=lines, sentence=_what_was_done(preview, options, output))


def _what_was_done(preview: Preview, options: Options, output: Output) -> str:
    if preview.is_empty:
        return output.translate("CommandLine", "There is nothing to take in.")
    if options.apply:
        return output.translate("CommandLine", "The changes were taken in. “turva undo” takes them back.")
    return output.translate("CommandLine", "Nothing was taken yet: the same with --apply takes it in.")


def _left(one: LeftOut) -> Answer:
    sheet, _, cell = one.place.rpartition("!")
    return {"sheet": sheet, "cell": cell, "field": one.field, "seen": one.seen, "why": one.why}


def _left_lines(left: Sequence[LeftOut], output: Output) -> list[str]:
    """Return what was left out, one thing a line."""
    text = output.translate("CommandLine", "left out: {what}")
    told = (" · ".join(filter(None, (one.place, one.field, one.seen))) for one in left)
    return [text.format(what=f"{what} – {one.why}") for what, one in zip(told, left, strict=True)]


def _refused(excel: Path, error: TurvaError, output: Output) -> Answer:
    """Return the answer for a file that can't be taken at all: one stop that concerns the whole of it."""
    message = explain(error, output.translate)
    stop = {"sheet": "", "cell": "", "code": error.code, "seen": excel.name, "understood": "", "message": message}
    counts = dict.fromkeys(("new", "changed", "unchanged", "conflicts", "missing"), 0)
    return {
        "file": excel.name,
        **counts,
        "stops": [stop],
        "questions": [],
        "notes": [],
        "changes": [],
        "left_out": [],
        "applied": False,
    }


def _how_to_answer(unclear_cells: int, not_joined: int, output: Output) -> str:
    """Return what to do about open questions: some are answered by choosing a side, others only one by one."""
    if not_joined:
        return output.translate(
            "CommandLine",
            "Nothing was taken yet: %n value(s) can't be joined. Choose ours or theirs for them with --choices.",
            None,
            not_joined,
        )
    if not unclear_cells:
        return output.translate(
            "CommandLine",
            "Nothing was taken yet: answer with --choose ours, theirs or both, or one by one with --choices.",
        )
    return output.translate(
        "CommandLine",
        "Nothing was taken yet: %n cell(s) can be read in more than one way. Correct the file, or answer with "
        "--answers or in the window. With --choose ours such a cell changes nothing.",
        None,
        unclear_cells,
    )
