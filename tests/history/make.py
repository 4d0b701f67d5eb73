"""Make the workspace file that stands for a release: the demo municipality with some work done on it."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from turva_desktop.domain.action import ActionStatus
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo


def make(path: Path) -> None:
    with start_demo(path, author="sihteeri", clock=lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC)) as workspace:
        services = Services(workspace)
        late = [one for one in services.actions.followed() if one.days_overdue(date(2026, 11, 22))]
        services.actions.set_status([late[0].id], ActionStatus.DONE, today=date(2026, 11, 22))
        services.actions.edit(late[1].id, title="Čáhci – muutettu otsikko")
        services.history.undo()
        path.with_name(path.name + ".lock").unlink(missing_ok=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
