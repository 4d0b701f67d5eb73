"""The Excel file: written for a recipient, previewed and taken in."""

from pathlib import Path

from turva_desktop.cli.foreign import Looking
from turva_desktop.cli.opening import open_to_read, open_to_write
from turva_desktop.cli.output import Answer, Options, Output
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.opening import STILL_READABLE
from turva_desktop.store.workspace import utc_now


def export(options: Options, output: Output) -> int:
    """Write the Excel file."""
    workspace, why_not = _open_for_export(options.file, output)
    with workspace:
        services = Services(workspace)
        recipient = _recipient_id(services, options.recipient) if options.recipient else None
        receipt = services.exchange.export(
            options.out,
            recipient_id=recipient,
            language=Language(options.lang) if options.lang else None,
            actions_of=options.actions_of or None,
            people=options.people,
            now=utc_now(),
        )
    written = output.translate("CommandLine", "{file} was written.")
    written_for = output.translate("CommandLine", "{file} was written for {recipient}.")
    text = written_for if receipt.recipient else written
    withheld = output.translate("CommandLine", "%n confidential record(s) left out.", None, receipt.withheld)
    output.report(
        {
            "file": str(options.out),
            "recipient": receipt.recipient,
            "export_id": receipt.export_id,
            "sha256": receipt.sha256,
            "withheld": receipt.withheld,
            "people": receipt.people.value,
            "entered": why_not is None,
        },
        lambda: [
            text.format(file=options.out, recipient=receipt.recipient),
            *([withheld] * bool(receipt.withheld)),
        ],
    )
    if why_not is not None:
        output.say(
            output.translate("CommandLine", "The list of sent files could not be added to: {reason}"),
            reason=explain(why_not, output.translate),
        )
    return 0


def _open_for_export(path: Path, output: Output) -> tuple[Workspace, TurvaError | None]:
    """Return a workspace and, where it can only be read, why: then the file is sent but not entered in the ledger."""
    try:
        workspace = open_to_write(path, output)
    except TurvaError as error:
        if error.code not in STILL_READABLE:
            raise
        return open_to_read(path, output), error
    return workspace, TurvaError("workspace.newer", file=path.name) if workspace.is_newer else None


def _recipient_id(services: Services, text: str) -> str:
    found = [one for one in services.settings.recipients.all() if text.casefold() in one.name.casefold()]
    if not found:
        raise TurvaError("record.not_found", text=text)
    exact = [one for one in found if one.name.casefold() == text.casefold()]
    if len(found) > 1 and not exact:
        raise TurvaError("record.ambiguous", text=text, candidates="; ".join(one.name for one in found))
    return (exact or found)[0].id


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
