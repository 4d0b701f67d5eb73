"""The Excel file: written for a recipient, previewed and taken in."""

from pathlib import Path

from turva_desktop.cli.foreign import Looking
from turva_desktop.cli.opening import open_to_read, open_to_write
from turva_desktop.cli.output import Answer, Options, Output
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.services import Services
from turva_desktop.store.workspace import utc_now


def take_in(options: Options, output: Output) -> int:
    """Preview an Excel file and, if asked, take it in. Exit 1: stopped; 2: questions or conflicts are open."""
    from turva_desktop.cli.choosing import answers_in, choices_in, undecided

    with (open_to_write if options.apply else open_to_read)(options.file, output) as workspace:
        exchange, now = Services(workspace).exchange, utc_now()
        looking = Looking(exchange, options)
        try:
            preview = looking.preview(now, answers_in(options.answers) if options.answers else {})
            choices = choices_in(options.choices, preview) if options.choices else None
        except TurvaError as error:
            if output.as_json:
                output.report({**_refused(options.excel, error, output), **looking.told}, list)
            raise
        asks = bool(preview.questions) and options.choose != "ours"  # an unclear cell then stays as it is here
        conflicts = undecided(preview, choices, options.choose)
        is_open = asks or bool(conflicts)
        blocked = bool(preview.stops) or is_open
        if options.apply and not blocked:
            exchange.apply(preview, choices, choose=options.choose, now=now, translate=output.translate)
    data = preview.as_json(output.translate)
    data["applied"] = bool(options.apply and not blocked)
    data |= looking.told
    output.report(data, lambda: preview.as_lines(output.translate))
    if preview.stops:
        output.say(output.translate("CommandLine", "Nothing was taken: mend what stops it and try again."))
        return 1
    if is_open:
        output.say(_how_to_answer(len(preview.unclear_cells), conflicts if options.choose else 0, output))
        return 2
    if preview.is_empty:
        output.say(output.translate("CommandLine", "There is nothing to take in."))
    elif options.apply:
        output.say(output.translate("CommandLine", "The changes were taken in. “turva undo” takes them back."))
    else:
        output.say(output.translate("CommandLine", "Nothing was taken yet: the same with --apply takes it in."))
    return 0


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
