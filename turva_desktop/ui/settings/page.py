"""The page of settings: parts under tabs, of the workspace first and of the program last."""

from collections.abc import Sequence
from functools import cached_property, partial

from turva_desktop.domain.clock import CLOCK_PHASE
from turva_desktop.domain.recipient import RECIPIENT
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.settings.about import About
from turva_desktop.ui.settings.annual_clock import AnnualClockView
from turva_desktop.ui.settings.backups import BackupsView
from turva_desktop.ui.settings.history import HistoryView
from turva_desktop.ui.settings.program import ProgramSettings
from turva_desktop.ui.settings.recipients import RecipientsView
from turva_desktop.ui.settings.workspace import WorkspaceSettings
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.parts_page import Deed, Part, PartsPage, View, register_part


class SettingsPage(PartsPage):
    """Everything that is set once and seldom touched."""

    def __init__(self, context: UiContext) -> None:
        """Say the parts."""
        super().__init__(context)
        back_up = Deed(text=self.tr("Back up now"), do=self._back_up, icon="database-backup")
        self.show_parts(
            self.tr("Settings"),
            self.tr("Parts of the settings"),
            Part(
                name="workspace",
                text=self.tr("Workspace"),
                make=lambda: View(content=self.workspace, refresh=self.workspace.refresh),
            ),
            register_part("recipients", kind_words(RECIPIENT), lambda: self.recipients, self.tr("New recipient")),
            register_part("clock", kind_words(CLOCK_PHASE), lambda: self.clock, self.tr("New phase")),
            Part(
                name="backups",
                text=self.tr("Backups"),
                make=lambda: View(content=self.backups, refresh=self.backups.refresh, panel=self.backups.panel),
                deed=back_up,
            ),
            Part(
                name="program",
                text=self.tr("Program"),
                make=lambda: View(content=self.program, refresh=self.program.refresh),
            ),
            Part(
                name="history",
                text=self.tr("History"),
                make=lambda: View(content=self.history, refresh=self.history.refresh, panel=self.history.panel),
            ),
            Part(name="about", text=self.tr("About"), make=lambda: View(content=self.about)),
        )

    @cached_property
    def workspace(self) -> WorkspaceSettings:
        """Return what is said of the workspace."""
        return self.owned(WorkspaceSettings(self.context))

    @cached_property
    def recipients(self) -> RecipientsView:
        """Return the recipients of files."""
        return self.owned(RecipientsView(self.context))

    @cached_property
    def clock(self) -> AnnualClockView:
        """Return the phases of the year."""
        return self.owned(AnnualClockView(self.context))

    @cached_property
    def backups(self) -> BackupsView:
        """Return the backups."""
        return self.owned(BackupsView(self.context))

    @cached_property
    def program(self) -> ProgramSettings:
        """Return the settings of the program."""
        return self.owned(ProgramSettings(self.context))

    @cached_property
    def history(self) -> HistoryView:
        """Return the newest steps."""
        return self.owned(HistoryView(self.context))

    @cached_property
    def about(self) -> About:
        """Return what the program says of itself."""
        return self.owned(About())

    def _back_up(self) -> None:
        """Back up; the list may not have been seen yet."""
        self.backups.back_up()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(
                id="settings.new",
                text=self.tr("&New in this list"),
                handler=self.do_deed,
                shortcut="Ctrl+N",
                icon="plus",
                enabled=lambda: not self.context.read_only,
            ),
            Command(
                id="settings.back_up",
                text=self.tr("&Back up now"),
                handler=self._back_up,
                icon="database-backup",
                enabled=lambda: not self.context.read_only,
            ),
            *(
                Command(
                    id=f"settings.{part.name}",
                    text=self.tr("Settings: {part}").format(part=part.text),
                    handler=partial(self.open_record, part.name),
                    icon="settings",
                    menu="",
                )
                for part in self.parts
            ),
        ]
