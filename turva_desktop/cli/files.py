"""The workspace file itself: made, checked, kept as a backup and put back from one."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from turva_desktop.cli.opening import offer_backup, open_to_read
from turva_desktop.cli.output import Options, Output
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.messages import explain
from turva_desktop.domain.moments import day_of
from turva_desktop.services import Services
from turva_desktop.services.care import find_faults
from turva_desktop.services.restoring import restore_backup
from turva_desktop.services.workspaces import Beginning, find_or_start_demo, start_workspace
from turva_desktop.store.backup import Soundness
from turva_desktop.store.workspace import utc_now

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
            (beside(f"-{name}{suffix}"), partial(documents.write, order, today=day_of(utc_now())))
            for name, order in papers.items()
        ]
    return files


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


def check(options: Options, output: Output) -> int:
    """Check the file; exit 1 when something is wrong."""
    faults = find_faults(options.file)
    if not faults:
        open_to_read(options.file, output).close()  # tells what was found beside it
    good = output.translate("CommandLine", "{file} is in order.").format(file=options.file)
    bad = output.translate("CommandLine", "Something is wrong; restore the newest backup with “turva restore”:")
    output.report({"ok": not faults, "faults": faults}, lambda: [bad, *faults] if faults else [good])
    if faults:
        offer_backup(options.file, output, TurvaError("workspace.damaged"))
    return 1 if faults else 0


def backup(options: Options, output: Output) -> int:
    """Make a backup."""
    with open_to_read(options.file, output) as workspace:
        path = workspace.backup().path
    output.report({"backup": str(path)}, lambda: [str(path)])
    return 0


def restore(options: Options, output: Output) -> int:
    """Put a backup in the file's place."""
    restored = restore_backup(options.file, options.backup, now=utc_now())
    kept, checked = restored.kept, restored.soundness is Soundness.SOUND
    over = output.translate("CommandLine", "{file} is now as it was in the backup. What it held before is in {kept}.")
    anew = output.translate("CommandLine", "{file} was made from the backup.")
    unchecked = output.translate(
        "CommandLine",
        "The backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was.",
    )
    text = over if kept else anew
    output.report(
        {"file": str(options.file), "kept": str(kept) if kept else None, "checked": checked},
        lambda: [text.format(file=options.file, kept=kept), *([] if checked else [unchecked])],
    )
    for notice in restored.notices:
        print(explain(notice, output.translate), file=sys.stderr)
    return 0
