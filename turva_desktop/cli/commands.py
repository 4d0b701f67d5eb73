"""What each command does: it asks a service and tells what came of it."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from turva_desktop.cli.output import Output, table
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import ACTION
from turva_desktop.domain.body import BodyKind
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import Step
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.messages import explain
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.steps import step_text
from turva_desktop.domain.summary import COLUMNS, StatusCounts
from turva_desktop.services import Services
from turva_desktop.services.care import find_faults, restore_backup
from turva_desktop.services.history import HistoryEntry, plain_text
from turva_desktop.services.workspaces import Beginning, find_or_start_demo, start_workspace
from turva_desktop.store import Workspace
from turva_desktop.store.opening import STILL_READABLE
from turva_desktop.store.workspace import utc_now

Options = argparse.Namespace
HELD = MeetingState.HELD.order


def demo(options: Options, output: Output) -> int:
    """Make the demo workspace, its Excel file, the minutes and the follow-up in a folder."""
    path: Path = options.folder / "kaamosjarvi.turva"
    kept = [path] if path.exists() else []
    files = [path]
    with find_or_start_demo(path) as workspace:
        services = Services(workspace)
        for file, write in _demo_files(services, path):
            files.append(file)
            if file.exists():
                kept.append(file)
            else:
                write(file)
    data = {"files": [str(file) for file in files], "kept": [str(file) for file in kept]}
    found = output.translate("CommandLine", "These were there before and were left as they are:")
    told = [str(file) for file in files if file not in kept]
    output.report(data, lambda: [*told, *([found, *data["kept"]] if kept else [])])
    return 0


def new(options: Options, output: Output) -> int:
    """Make a new workspace."""
    beginning = Beginning(municipality_code=options.municipality, name=options.name)
    path = options.file if options.file.suffix.lower() == ".turva" else Path(f"{options.file}.turva")
    with start_workspace(path, beginning) as workspace:
        profile = Services(workspace).settings.profile()
    text = output.translate("CommandLine", "{file} was made for {name}.")
    output.report(
        {"file": str(path), "name": profile.name, "municipality": profile.municipality_code},
        lambda: [text.format(file=path, name=profile.name)],
    )
    return 0


def export(options: Options, output: Output) -> int:
    """Write the Excel file."""
    workspace, why_not = _open_for_export(options.file)
    with workspace:
        services = Services(workspace)
        recipient = _recipient_id(services, options.recipient) if options.recipient else None
        receipt = services.exchange.export(
            options.out,
            recipient_id=recipient,
            language=Language(options.lang) if options.lang else None,
            actions_of=options.actions_of or None,
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


def take_in(options: Options, output: Output) -> int:
    """Preview an Excel file and, if asked, take it in. Exit 1: stopped; 2: questions or conflicts are open."""
    with Workspace(options.file, read_only=not options.apply) as workspace:
        exchange, now = Services(workspace).exchange, utc_now()
        try:
            preview = exchange.preview(options.excel, now=now, choose=options.choose)
        except TurvaError as error:
            if output.as_json:
                output.report(_refused(options.excel, error, output), list)
            raise
        asks = bool(preview.questions) and options.choose != "ours"  # an unclear cell then stays as it is here
        is_open = asks or (bool(preview.conflicts) and options.choose is None)
        blocked = bool(preview.stops) or is_open
        if options.apply and not blocked:
            exchange.apply(preview, choose=options.choose or "theirs", now=now)
    data = preview.as_json(output.translate)
    data["applied"] = bool(options.apply and not blocked)
    output.report(data, lambda: preview.as_lines(output.translate))
    if preview.stops:
        output.say(output.translate("CommandLine", "Nothing was taken: mend what stops it and try again."))
        return 1
    if is_open:
        output.say(_how_to_answer(len(preview.unclear_cells), output))
        return 2
    if preview.is_empty:
        output.say(output.translate("CommandLine", "There is nothing to take in."))
    elif options.apply:
        output.say(output.translate("CommandLine", "The changes were taken in. “turva undo” takes them back."))
    else:
        output.say(output.translate("CommandLine", "Nothing was taken yet: the same with --apply takes it in."))
    return 0


def _how_to_answer(unclear_cells: int, output: Output) -> str:
    """Return what to do about open questions: some are answered by choosing a side, others only one by one."""
    if not unclear_cells:
        return output.translate("CommandLine", "Nothing was taken yet: answer with --choose ours or --choose theirs.")
    return output.translate(
        "CommandLine",
        "Nothing was taken yet: %n cell(s) can be read in more than one way. Correct the file, or answer in the "
        "window. With --choose ours such a cell changes nothing.",
        None,
        unclear_cells,
    )


def report(options: Options, output: Output) -> int:
    """Write a document."""
    kind = PaperKind.EXTRACT if options.extract is not None else PaperKind(options.document)
    with Workspace(options.file, read_only=True) as workspace:
        services = Services(workspace)
        order = PaperOrder(
            kind=kind,
            meeting_id=_meeting(services, options).id if kind.of_meeting else "",
            section=options.extract,
            party=_party(services, options.actions_of),
            year=options.year,
            language=Language(options.lang) if options.lang else None,
            copy=options.copy,
        )
        services.documents.write(order, options.out, today=_today())
    text = output.translate("CommandLine", "{file} was written.")
    output.report({"file": str(options.out)}, lambda: [text.format(file=options.out)])
    return 0


def summary(options: Options, output: Output) -> int:
    """Show the theme × status table of the plan in force."""
    with Workspace(options.file, read_only=True) as workspace:
        services = Services(workspace)
        plan = services.plans.current(_today())
        if plan is None:
            raise TurvaError("document.no_plan")
        found = services.actions.summary(plan.id)
    shares = found.total.percentages()
    data = {
        "themes": [{"code": row.code, "name": row.name, **_counts(row.counts)} for row in found.themes],
        "total": {
            **_counts(found.total),
            **{f"{name}_pct": shares[name] for name in ("done", "in_progress", "not_done")},
        },
    }
    translate = output.translate
    headings = [
        ACTION.labels["theme_id"][output.language],
        translate("CommandLine", "Total"),
        *(column.heading(output.language) for column in COLUMNS),
    ]
    rows = [[f"{row.code} {row.name}".strip(), *map(str, _counts(row.counts).values())] for row in found.themes]
    rows.append([translate("CommandLine", "Total"), *map(str, _counts(found.total).values())])
    rows.append(["%", "100" if found.total.total else "0", *map(str, shares.values())])
    output.report(data, lambda: table([headings, *rows]))
    return 0


def meetings(options: Options, output: Output) -> int:
    """List the meetings, oldest first."""
    with Workspace(options.file, read_only=True) as workspace:
        services = Services(workspace)
        found = sorted(services.meetings.all(), key=lambda line: (line.meeting.held_on, line.meeting.number))
    data = [
        {
            "number": line.meeting.label,
            "date": line.meeting.held_on.isoformat(),
            "body": line.body_name,
            "state": line.meeting.state.value,
        }
        for line in found
    ]
    rows = [
        [line.meeting.label, _day(line.meeting.held_on), line.meeting.state.words[output.language], line.body_name]
        for line in found
    ]
    none = output.translate("CommandLine", "There are no meetings yet.")
    output.report(data, lambda: table(rows) or [none])
    return 0


def check(options: Options, output: Output) -> int:
    """Check the file; exit 1 when something is wrong."""
    faults = find_faults(options.file)
    good = output.translate("CommandLine", "{file} is in order.").format(file=options.file)
    bad = output.translate("CommandLine", "Something is wrong; restore the newest backup with “turva restore”:")
    output.report({"ok": not faults, "faults": faults}, lambda: [bad, *faults] if faults else [good])
    return 1 if faults else 0


def backup(options: Options, output: Output) -> int:
    """Make a backup."""
    with Workspace(options.file, read_only=True) as workspace:
        path = workspace.backup().path
    output.report({"backup": str(path)}, lambda: [str(path)])
    return 0


def restore(options: Options, output: Output) -> int:
    """Put a backup in the file's place."""
    existed = options.file.exists()
    restore_backup(options.file, options.backup, now=utc_now())
    over = output.translate(
        "CommandLine", "{file} is now as it was in the backup. What it held before is kept as one too."
    )
    anew = output.translate("CommandLine", "{file} was made from the backup.")
    text = over if existed else anew
    output.report({"file": str(options.file)}, lambda: [text.format(file=options.file)])
    return 0


def history(options: Options, output: Output) -> int:
    """Show the newest steps, or one record's history."""
    with Workspace(options.file, read_only=True) as workspace:
        service = Services(workspace).history
        if options.record:
            entries = service.of_record(service.find_record(options.record))
            data: list[dict[str, Any]] = [_entry_data(entry, output) for entry in entries]
        else:
            data = [_step_data(step, output) for step in service.steps()]
    none = output.translate("CommandLine", "Nothing has been changed yet.")
    output.report(data, lambda: [line for one in data for line in _history_lines(one, output)] or [none])
    return 0


def undo(options: Options, output: Output) -> int:
    """Take the last change back."""
    with Workspace(options.file) as workspace:
        step = Services(workspace).history.undo()
    label = step_text(step.label, output.translate, output.language)
    text = output.translate("CommandLine", "Taken back: {step}")
    output.report({"step": step.id, "label": step.label, "text": label}, lambda: [text.format(step=label)])
    return 0


def _counts(counts: StatusCounts) -> dict[str, int]:
    return {"total": counts.total, **{column.name: column.of(counts) for column in COLUMNS}}


def _demo_files(services: Services, workspace: Path) -> list[tuple[Path, Callable[[Path], object]]]:
    """Return the files beside the demo workspace, each with what writes it."""
    exchange, documents = services.exchange, services.documents
    held = next((line.meeting for line in services.meetings.all() if line.meeting.state.order >= HELD), None)

    def beside(name: str) -> Path:
        return workspace.with_name(f"{workspace.stem}{name}")

    files: list[tuple[Path, Callable[[Path], object]]] = [
        (beside(".xlsx"), lambda file: exchange.export(file, now=utc_now()))
    ]
    papers = {"seuranta": PaperOrder(kind=PaperKind.FOLLOWUP), "suunnitelma": PaperOrder(kind=PaperKind.PLAN)}
    if held:
        minutes = PaperOrder(kind=PaperKind.MINUTES, meeting_id=held.id)
        papers = {f"muistio-{held.number}-{held.year}": minutes, **papers}
    for suffix in (".pdf", ".docx"):
        files += [
            (beside(f"-{name}{suffix}"), partial(documents.write, order, today=_today()))
            for name, order in papers.items()
        ]
    return files


def _open_for_export(path: Path) -> tuple[Workspace, TurvaError | None]:
    """Return a workspace and, where it can only be read, why: then the file is sent but not entered in the ledger."""
    try:
        workspace = Workspace(path)
    except TurvaError as error:
        if error.code not in STILL_READABLE:
            raise
        return Workspace(path, read_only=True), error
    return workspace, TurvaError("workspace.newer", file=path.name) if workspace.is_newer else None


def _recipient_id(services: Services, text: str) -> str:
    found = [one for one in services.settings.recipients.all() if text.casefold() in one.name.casefold()]
    if not found:
        raise TurvaError("record.not_found", text=text)
    exact = [one for one in found if one.name.casefold() == text.casefold()]
    if len(found) > 1 and not exact:
        raise TurvaError("record.ambiguous", text=text, candidates="; ".join(one.name for one in found))
    return (exact or found)[0].id


def _party(services: Services, name: str) -> str:
    """Return a party's name as the actions write it; empty for everybody."""
    wanted = name.strip().casefold()
    found = next((one for one in services.actions.parties() if one.strip().casefold() == wanted), "")
    if wanted and not found:
        raise TurvaError("record.not_found", text=name)
    return found


def _meeting(services: Services, options: Options) -> Meeting:
    """Return the meeting asked for; where bodies share a number and none is named, the group's own is meant."""
    if not options.meeting.strip():
        known = ", ".join(dict.fromkeys(line.meeting.label for line in reversed(services.meetings.all())))
        raise TurvaError("meeting.none_given", known=known or "–")
    try:
        return services.meetings.find(options.meeting, options.body or None)
    except TurvaError as error:
        group = next((one for one in services.network.bodies.all() if one.kind is BodyKind.WORKING_GROUP), None)
        if error.code != "meeting.which_body" or group is None:
            raise
        return services.meetings.find(options.meeting, group.name)


def _refused(excel: Path, error: TurvaError, output: Output) -> dict[str, Any]:
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


def _step_data(step: Step, output: Output) -> dict[str, Any]:
    return {
        "step": step.id,
        "at": step.at.isoformat(),
        "author": step.author,
        "kind": step.kind.value,
        "label": step.label,
        "text": step_text(step.label, output.translate, output.language),
        "subject": step.subject,
        "target": step.target,
    }


def _entry_data(entry: HistoryEntry, output: Output) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "author": entry.author,
        "kind": entry.kind.value,
        "label": entry.label,
        "text": step_text(entry.label, output.translate, output.language),
        "table": entry.of.name,
        "record": entry.record_id,
        "new": entry.is_new,
        "fields": [
            {
                "field": one.field,
                "name": entry.of.labels[one.field][output.language],
                "before": plain_text(one.before, output.language),
                "after": plain_text(one.after, output.language),
            }
            for one in entry.fields
        ],
    }


def _history_lines(one: dict[str, Any], output: Output) -> Sequence[str]:
    kinds = {
        "undo": output.translate("CommandLine", "taken back"),
        "redo": output.translate("CommandLine", "done again"),
    }
    kind = f" ({kinds[one['kind']]})" if one["kind"] in kinds else ""
    moment = datetime.fromisoformat(one["at"]).astimezone()
    what = ": ".join(filter(None, (one["text"], one.get("subject", ""))))
    head = f"{_day(moment.date())} {moment:%H.%M}  {what}{kind}  {one['author']}".rstrip()
    if one.get("new"):
        return [head, *(f"    {field['name']}: {field['after']}" for field in one["fields"])]
    return [head, *(f"    {field['name']}: {field['before']} → {field['after']}" for field in one.get("fields", []))]


def _today() -> date:
    return day_of(utc_now())


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
