"""Make what stands for a release: the demo municipality's file with some work done on it, and its workbooks."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.language import Language
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def make(path: Path) -> None:
    """Write a `.turva` file, and beside it its workbook in each language and one party's actions."""
    with start_demo(path, author="sihteeri", clock=lambda: NOW) as workspace:
        services = Services(workspace)
        late = [one for one in services.actions.followed() if one.days_overdue(date(2026, 11, 22))]
        services.actions.set_status([late[0].id], ActionStatus.DONE, today=date(2026, 11, 22))
        services.actions.edit(late[1].id, title="Čáhci – muutettu otsikko")
        services.history.undo()
        path.with_name(path.name + ".lock").unlink(missing_ok=True)
    with Workspace(path, read_only=True) as finished:  # so that the ledger of the file stays empty
        exchange = Services(finished).exchange
        for language in Language:
            exchange.export(path.with_name(f"{path.stem}_{language.value}.xlsx"), language=language, now=NOW)
        exchange.export(path.with_name(f"{path.stem}_poliisi.xlsx"), actions_of="Poliisi", now=NOW)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
