"""What was done: the steps, one record's history, and the last step taken back."""

from collections.abc import Sequence
from datetime import datetime

from turva_desktop.cli.opening import open_to_read, open_to_write
from turva_desktop.cli.output import Answer, Options, Output, day
from turva_desktop.domain.history import Step
from turva_desktop.domain.steps import step_text
from turva_desktop.services import Services
from turva_desktop.services.history import HistoryEntry, plain_text


def history(options: Options, output: Output) -> int:
    """Show the newest steps, or one record's history."""
    with open_to_read(options.file, output) as workspace:
        service = Services(workspace).history
        if options.record:
            entries = service.of_record(service.find_record(options.record))
            data: list[Answer] = [_entry_data(entry, output) for entry in entries]
        else:
            data = [_step_data(step, output) for step in service.steps()]
    none = output.translate("CommandLine", "Nothing has been changed yet.")
    output.report(data, lambda: [line for one in data for line in _history_lines(one, output)] or [none])
    return 0


def _step_data(step: Step, output: Output) -> Answer:
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


def _entry_data(entry: HistoryEntry, output: Output) -> Answer:
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


def _history_lines(one: Answer, output: Output) -> Sequence[str]:
    kinds = {
        "undo": output.translate("CommandLine", "taken back"),
        "redo": output.translate("CommandLine", "done again"),
    }
    kind = f" ({kinds[one['kind']]})" if one["kind"] in kinds else ""
    moment = datetime.fromisoformat(one["at"]).astimezone()
    what = ": ".join(filter(None, (one["text"], one.get("subject", ""))))
    head = f"{day(moment.date())} {moment:%H.%M}  {what}{kind}  {one['author']}".rstrip()
    if one.get("new"):
        return [head, *(f"    {field['name']}: {field['after']}" for field in one["fields"])]
    return [head, *(f"    {field['name']}: {field['before']} → {field['after']}" for field in one.get("fields", []))]


def undo(options: Options, output: Output) -> int:
    """Take the last change back."""
    with open_to_write(options.file, output) as workspace:
        step = Services(workspace).history.undo()
    label = step_text(step.label, output.translate, output.language)
    text = output.translate("CommandLine", "Taken back: {step}")
    output.report({"step": step.id, "label": step.label, "text": label}, lambda: [text.format(step=label)])
    return 0
