"""The running program: one window, at most one open workspace, and what opens, makes and restores workspaces.

What reads and writes data is imported where it is used: the window is painted first.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer

from turva_desktop.app.open_windows import OpenWindows
from turva_desktop.app.program_commands import ProgramCommands
from turva_desktop.app.reach import Reach
from turva_desktop.app.translation import words_of_files
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.notices import Notice
from turva_desktop.domain.ports import Translate
from turva_desktop.files import is_same_file
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.running.change_bus import ChangeBus
from turva_desktop.ui.running.collector import give_back
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.desktop import FileKind
from turva_desktop.ui.running.journal_history import JournalHistory
from turva_desktop.ui.running.opened_copies import OpenedCopies
from turva_desktop.ui.running.preferences import change_preferences, read_preferences
from turva_desktop.ui.running.tasks import TaskRunner
from turva_desktop.ui.shell.found import Search
from turva_desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from turva_desktop.services import Services
    from turva_desktop.services.workspaces import Beginning
    from turva_desktop.store import Workspace
    from turva_desktop.store.backup import Restored
    from turva_desktop.ui.welcome import Welcome


_PATIENCE = 1.0
"""Seconds that the file used last may take to be found at start."""


class Program(QObject):
    """Holds the window and the open workspace."""

    def __init__(self, settings: UserSettings, translate: Translate, now: Callable[[], datetime] | None = None) -> None:
        """Build the window; nothing is open yet."""
        super().__init__()
        self.settings, self.translate = settings, translate
        self.now = now or (lambda: datetime.now(UTC).astimezone())
        self.bus, self.tasks, self.searching = ChangeBus(), TaskRunner(), TaskRunner()
        self._reach = Reach(self)
        self._copies = OpenedCopies()
        self._windows = OpenWindows(settings.folder / "open", self)
        self.window = MainWindow(bus=self.bus, tasks=self.tasks, translate=translate, settings=settings, now=self.now)
        self._desktop = self.window.desktop
        self.services: Services | None = None
        self.searching.failed.connect(self.window.tell)
        self.window.closing.connect(self.close)
        self.window.workspace_dropped.connect(self.open)
        self._windows.called.connect(self.window.come_forward)
        self.commands = ProgramCommands(self)
        self.window.add_commands(self.commands.all())
        self.window.show_recent(self.commands.recent())

    def today(self) -> date:
        """Return the day it is here."""
        return self.now().date()

    def clock(self) -> datetime:
        """Return the time as workspaces keep it: UTC, in whole seconds."""
        return self.now().astimezone(UTC).replace(microsecond=0)

    # ---- opening

    def open(self, path: Path) -> bool:
        """Open a workspace; one that somebody else edits may be read, a damaged one restored from its backup."""
        if self.services is not None and is_same_file(path, self.services.workspace.path):
            return True
        if self._windows.call(path):
            self.window.notify(self.tr("{file} is open in another window, which came forward.").format(file=path.name))
            return self.services is not None
        if not self.window.may_close():
            return False
        from turva_desktop.store.opening import HELPED_BY_BACKUP, STILL_READABLE

        try:
            workspace = self._opened(path)
        except TurvaError as error:
            sentence = explain(error, self.translate)
            if error.code in STILL_READABLE:
                if not self.window.confirm(sentence, self.tr("Open for reading")):
                    return False
                readable = self.window.ask(lambda: self._opened(path, read_only=True))
                if readable is None:
                    return False
                workspace = readable
            elif error.code in HELPED_BY_BACKUP:
                return self._offer_backup(path, sentence)
            else:
                self.window.show_stop(sentence)
                return False
        self._show(workspace)
        return True

    def _opened(self, path: Path, *, read_only: bool = False) -> "Workspace":
        """Return a workspace of which what the window needs can be read; else it is told before anything is closed."""
        from turva_desktop.services import Services
        from turva_desktop.store import Workspace

        workspace = Workspace(path, author=self._author(), read_only=read_only, clock=self.clock)
        try:
            services = Services(workspace)
            with services.snapshot():
                services.settings.profile()
                JournalHistory(services, self.translate).labels()
        except BaseException:
            workspace.close()
            raise
        return workspace

    def open_last(self) -> bool:
        """Open the file used last, if it is there; a drive that doesn't answer must not hold up the start."""
        recent = self.settings.recent()
        return bool(recent) and self._reach.is_there(recent[0], _PATIENCE) and self.open(recent[0])

    def start_new(self, path: Path, beginning: "Beginning", author: str = "") -> None:
        """Make a workspace from the wizard's answers and open it; `author` is who writes from now on."""
        if author:
            change_preferences(self.settings, author=author)
        from turva_desktop.services.workspaces import start_workspace

        made = self.window.ask(lambda: start_workspace(path, beginning, author=self._author(), clock=self.clock))
        if made:
            self._show(made)

    def open_demo(self) -> None:
        """Open the demo municipality of this computer, making it when there is none yet."""
        path = demo_path()
        if path.exists():
            self.open(path)
            return
        from turva_desktop.services.workspaces import start_demo

        made = self.window.ask(lambda: start_demo(path, author=self._author(), clock=self.clock))
        if made:
            self._show(made)

    def show_wizard(self) -> None:
        """Ask what a new workspace begins with."""
        self.show_welcome().start_new()

    def show_welcome(self) -> "Welcome":
        """Show the first-run choice: new, open, demo."""
        from turva_desktop.ui.welcome import Welcome

        self._close_workspace()
        welcome = Welcome(self.settings.recent(), self.translate, self.today(), self._desktop, self._author())
        self._reach.missing.connect(welcome.mark_missing)
        self._reach.look_for(welcome.recent)
        welcome.new_requested.connect(self.start_new)
        welcome.open_requested.connect(self.open)
        welcome.browse_requested.connect(self.choose_file)
        welcome.demo_requested.connect(self.open_demo)
        self.window.show_start(welcome)
        self._windows.show(None)
        return welcome

    def choose_file(self) -> None:
        """Ask which workspace to open."""
        filters = self.tr("Turva workspaces (*.turva)")
        path = self._desktop.ask_existing(self.window, FileKind.WORKSPACE, self.tr("Open a workspace"), filters)
        if path is not None:
            self.open(path)

    def restore(self, source: Path) -> None:
        """Put a backup in the open workspace's place and open it again."""
        if self.services is None:
            return
        from turva_desktop.services.restoring import restore_backup

        path = self.services.workspace.path
        self._close_workspace()
        restored = self.window.ask(lambda: restore_backup(path, source, now=self.now()))
        if not self.open(path):
            self.show_welcome()
        elif restored:
            self._tell_restored(restored)

    def close(self) -> None:
        """Close the workspace and stop the worker; the window is closing."""
        self._windows.withdraw()
        self._reach.forget()
        self.tasks.shut_down()
        self.searching.shut_down()
        self._close_workspace()

    def _offer_backup(self, path: Path, sentence: str) -> bool:
        from turva_desktop.services.restoring import newest_good, restore_backup

        chosen = newest_good(path)
        if chosen is None:
            self.window.show_stop(sentence)
            return False
        good = self.tr("{problem}\n\nThe newest good backup was made on {time}.")
        doubtful = self.tr("{problem}\n\nThe newest backup was made on {time}. It is unchecked: its sum is missing.")
        question = good if chosen.has_sum else doubtful
        question = question.format(problem=sentence, time=moment(chosen.made_at.astimezone()))
        if not self.window.confirm(question, self.tr("Restore the backup")):
            return False
        restored = self.window.ask(lambda: restore_backup(path, chosen.path, now=self.now()))
        if restored is None or not self.open(path):
            return False
        self._tell_restored(restored)
        return True

    def _tell_restored(self, restored: "Restored") -> None:
        text = self.tr("The backup is in use.")
        if restored.kept is not None:
            text = self.tr("The backup is in use. What the file held before is kept: {kept}").format(kept=restored.kept)
        if restored.notices:
            told = (explain(notice, self.translate) for notice in restored.notices)
            self.window.show_problem("\n".join((text, *told)))
        else:
            self.window.notify(text)

    def _show(self, workspace: "Workspace") -> None:
        from turva_desktop.app.places import places, search_source
        from turva_desktop.services import Services

        self._close_workspace()
        services = Services(workspace)
        self.services = services
        workspace.subscribe(self.bus.publish)
        context = UiContext(
            services=services,
            bus=self.bus,
            tasks=self.tasks,
            shell=self.window,
            translate=self.translate,
            speak=words_of_files,
            today=self.today,
            now=self.now,
            read_only=workspace.read_only,
            settings=self.settings,
            restore=self.restore,
            copies=self._copies,
        )
        profile = services.settings.profile()
        self.window.open_workspace(
            context,
            places(profile.kind, self.translate),
            title=profile.name,
            history=JournalHistory(services, self.translate, workspace.read_only),
            search=Search(find=search_source(services, context), lane=self.searching),
        )
        self.window.navigation.setFocus()
        self.settings.remember(workspace.path)
        self._desktop.remember(FileKind.WORKSPACE, workspace.path)
        self.window.show_recent(self.commands.recent())
        self._windows.show(workspace.path)
        self._tell(workspace.notices)

    def _tell(self, notices: Sequence[Notice]) -> None:
        """Tell what was found and put right at opening; it stays until it is read."""
        if notices:
            self.window.show_problem("\n".join(explain(notice, self.translate) for notice in notices))

    def explained(self, error: BaseException) -> str | None:
        """Return the sentence for an error that is no bug: the user's business, or damage in the open file."""
        if isinstance(error, TurvaError):
            return explain(error, self.translate)
        if self.services is None:
            return None
        from turva_desktop.services.care import is_faulty

        path = self.services.workspace.path
        damaged = TurvaError("workspace.damaged", file=path.name)
        return explain(damaged, self.translate) if is_faulty(path) else None

    def _close_workspace(self) -> None:
        if self.services is not None:
            self.window.close_workspace()
            self.tasks.stop_all()  # work under way would go on in a file that is ours no more
            self.searching.stop_all()
            self.services.workspace.close()
            self.services = None
            QTimer.singleShot(0, self, give_back)  # the pages go first
            self._copies.forget()

    def when_all_is_stored(self, work: Callable[[], object]) -> Callable[[], None]:
        """Return a deed that leaves the workspace only when nothing half typed would be lost."""

        def go_on() -> None:
            if self.window.may_close():
                work()

        return go_on

    def _author(self) -> str:
        return read_preferences(self.settings).author


def demo_path() -> Path:
    """Return where this user's demo municipality is."""
    base = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation))
    return base / "Turva" / "demo" / "kaamosjarvi.turva"


def set_names() -> None:
    """Tell Qt whose settings and files these are."""
    QCoreApplication.setOrganizationName("Turva")
    QCoreApplication.setApplicationName("Turva")
