"""What is sent as Excel files: an export, an empty template, and a marked copy of a file that came."""

from pathlib import Path

from turva_desktop.cli.opening import open_to_read, open_to_write
from turva_desktop.cli.output import Options, Output
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.recipient import usual_recipient
from turva_desktop.services import Services
from turva_desktop.services.workbooks import Terms, write_template
from turva_desktop.store import Workspace
from turva_desktop.store.codec import check_text
from turva_desktop.store.opening import STILL_READABLE
from turva_desktop.store.workspace import utc_now


def export(options: Options, output: Output) -> int:
    """Write the Excel file."""
    _check_free(options)
    workspace, why_not = _open_for_export(options.file, output)
    with workspace:
        services = Services(workspace)
        terms = Terms(people=options.people, sheets=options.sheets, contact=options.contact, reply_by=options.reply_by)
        receipt = services.exchange.export(
            options.out,
            recipient_id=None if options.actions_of else _recipient_id(services, options.recipient),
            language=Language(options.lang) if options.lang else None,
            actions_of=options.actions_of or None,
            terms=terms,
            now=utc_now(),
        )
    written = output.translate("CommandLine", "{file} was written.")
    written_for = output.translate("CommandLine", "{file} was written for {recipient}.")
    text = written_for if receipt.recipient else written
    withheld = output.translate("CommandLine", "%n confidential record(s) left out.", None, receipt.withheld_in_all)
    output.report(
        {
            "file": str(options.out),
            "recipient": receipt.recipient,
            "export_id": receipt.export_id,
            "sha256": receipt.sha256,
            "withheld": dict(receipt.withheld),
            "withheld_in_all": receipt.withheld_in_all,
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


def _recipient_id(services: Services, text: str) -> str | None:
    """Return who is named, or who usually gets the file where nobody is."""
    everyone = services.settings.recipients.all()
    if not text:
        usual = usual_recipient(everyone, day_of(utc_now()))
        return usual.id if usual else None
    found = [one for one in everyone if text.casefold() in one.name.casefold()]
    if not found:
        raise TurvaError("record.not_found", text=text)
    exact = [one for one in found if one.name.casefold() == text.casefold()]
    if len(found) > 1 and not exact:
        raise TurvaError("record.ambiguous", text=text, candidates="; ".join(one.name for one in found))
    return (exact or found)[0].id


def template(options: Options, output: Output) -> int:
    """Write an empty workbook, to be filled in by whoever has no workspace."""
    _check_free(options)
    write_template(options.out, language=Language(options.lang or output.language), now=utc_now())
    written = output.translate("CommandLine", "{file} was written.")
    output.report({"file": str(options.out)}, lambda: [written.format(file=options.out)])
    return 0


def errors(options: Options, output: Output) -> int:
    """Write a marked copy of a file that came, with everything that was found in it."""
    _check_free(options)
    with open_to_read(options.file, output) as workspace:
        receipt = Services(workspace).exchange.mark(options.excel, options.out, speak=output.speak, now=utc_now())
    found = receipt.findings
    lines = [
        output.translate("CommandLine", "{file} was written.").format(file=options.out),
        output.translate("CommandLine", "%n to be mended", None, found["stop"]),
        output.translate("CommandLine", "%n to be made clear", None, found["ask"]),
        output.translate("CommandLine", "%n to be checked", None, found["note"]),
    ]
    output.report({"file": str(options.out), "findings": dict(found)}, lambda: lines)
    return 0


def _check_free(options: Options) -> None:
    """Raise `TurvaError` where a file is already, unless whoever asks wants it written over."""
    check_text(options.out.name)  # what has no name that a message could tell is refused as such
    if options.out.is_file() and not options.force:  # a folder or a device is refused by whoever writes
        raise TurvaError("exchange.exists", file=options.out.name)
