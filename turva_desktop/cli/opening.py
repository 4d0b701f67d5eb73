"""Opening the workspace that a command names: what was found or put right there is told on the error stream."""

import sys
from pathlib import Path

from turva_desktop.cli.output import Output, day
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.services.restoring import helping_backup
from turva_desktop.store import Workspace


def open_to_read(path: Path, output: Output) -> Workspace:
    """Return a workspace that is only looked at."""
    return _told(Workspace(path, read_only=True), output)


def open_to_write(path: Path, output: Output) -> Workspace:
    """Return a workspace that is changed."""
    return _told(Workspace(path), output)


def offer_backup(path: Path, output: Output, error: TurvaError) -> None:
    """Name the newest good backup where that is what helps after an error, and how it is put in place."""
    found = helping_backup(path, error)
    if found is None:
        return
    made = found.made_at.astimezone()
    good = output.translate(
        "CommandLine",
        'The newest good backup was made on {day} at {time}. To put it in place: turva restore "{file}" "{backup}"',
    )
    doubtful = output.translate(
        "CommandLine",
        "The newest backup was made on {day} at {time}. It is unchecked: its sum is missing. To put it in place: "
        'turva restore "{file}" "{backup}"',
    )
    told = (good if found.has_sum else doubtful).format(
        day=day(made.date()), time=f"{made:%H.%M}", file=path, backup=found.path
    )
    print(told, file=sys.stderr)


def _told(workspace: Workspace, output: Output) -> Workspace:
    for notice in workspace.notices:
        print(explain(notice, output.translate), file=sys.stderr)
    return workspace
