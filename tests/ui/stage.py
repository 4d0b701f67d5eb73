"""A window with everything around it, for tests of pages: no workspace, no settings on disk."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, cast

from pytestqt.qtbot import QtBot

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.record import Record
from turva_desktop.services import Services
from turva_desktop.ui.running.change_bus import ChangeBus
from turva_desktop.ui.running.context import TakenBack, UiContext, UndoHistory
from turva_desktop.ui.running.journal_history import JournalHistory
from turva_desktop.ui.running.settings import MemorySettings
from turva_desktop.ui.running.tasks import TaskRunner
from turva_desktop.ui.shell.found import Search, Source
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.shell.window import MainWindow

TODAY = date(2026, 2, 3)
NOW = datetime(2026, 2, 3, 14, 32)  # noqa: DTZ001 - the screen shows local time


class NoHistory:
    """Nothing to undo."""

    def labels(self) -> tuple[str | None, str | None]:
        """Return nothing to undo and nothing to redo."""
        return None, None

    def undo(self) -> TakenBack:
        """Do nothing."""
        return TakenBack()

    def redo(self) -> TakenBack:
        """Do nothing."""
        return TakenBack()


class NoServices:
    """No workspace: there is nothing to read."""

    @contextmanager
    def snapshot(self) -> Iterator[set[Any]]:
        """Read nothing."""
        yield set()


class Stage:
    """A `MainWindow` and its `UiContext`; `shut()` is called by the fixture."""

    def __init__(self, qtbot: QtBot, services: Any = None, *, read_only: bool = False) -> None:
        """Make the window; nothing is shown yet."""
        self.bus = ChangeBus()
        self.tasks, self.searching = TaskRunner(), TaskRunner()
        self.settings = MemorySettings()
        self.window = MainWindow(
            bus=self.bus, tasks=self.tasks, translate=in_english, settings=self.settings, now=lambda: NOW
        )
        # What a test leaves half typed is nobody's to be asked about.
        qtbot.addWidget(self.window, before_close_func=lambda window: window._stack.empty())
        self.context = UiContext(
            services=cast("Services", services or NoServices()),
            bus=self.bus,
            tasks=self.tasks,
            shell=self.window,
            translate=in_english,
            today=lambda: TODAY,
            now=lambda: NOW,
            read_only=read_only,
            settings=self.settings,
        )
        self._qtbot = qtbot
        self._services = services
        workspace = getattr(services, "workspace", None)
        self._stop_listening = None if workspace is None else workspace.subscribe(self.bus.publish)

    def open(
        self, entries: Iterable[Entry], history: UndoHistory | None = None, find: Source | None = None
    ) -> MainWindow:
        """Show a workspace with these places, in an active window."""
        if history is None:
            history = NoHistory() if self._services is None else JournalHistory(self._services, in_english)
        self.window.open_workspace(
            self.context,
            list(entries),
            title="Pohjoiskunta",
            history=history,
            search=None if find is None else Search(find=find, lane=self.searching),
        )
        with self._qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        return self.window

    def shut(self) -> None:
        """End the worker and hear no more of the workspace."""
        if self._stop_listening is not None:
            self._stop_listening()
        self.tasks.shut_down()
        self.searching.shut_down()


def touching(*kinds: type[Record], step: int = 1) -> Changes:
    """Return what the bus tells of a step that touched a record of each of some kinds."""
    return Changes(records={kind: frozenset({"tietue"}) for kind in kinds}, step=step)
