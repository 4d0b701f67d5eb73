"""The page of settings: parts under tabs, of the workspace first and of the program last."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.settings.about import About
from turva_desktop.ui.settings.annual_clock import AnnualClockView
from turva_desktop.ui.settings.backups import BackupsView
from turva_desktop.ui.settings.history import HistoryView
from turva_desktop.ui.settings.program import ProgramSettings
from turva_desktop.ui.settings.recipients import RecipientsView
from turva_desktop.ui.settings.workspace import WorkspaceSettings
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.record_table import ListPanel
from turva_desktop.ui.widgets.tabs import Tabs


@dataclass(frozen=True, slots=True, kw_only=True)
class _Deed:
    """What the one primary button does on a part."""

    text: str
    icon: str
    do: Callable[[], object]
    panel: ListPanel[Any]


class SettingsPage(Page):
    """Everything that is set once and seldom touched."""

    topics = frozenset({"profile", "recipient", "clock_phase"})

    def __init__(self, context: UiContext) -> None:
        """Build the parts."""
        super().__init__(context)
        self.workspace = WorkspaceSettings(context)
        self.recipients = RecipientsView(context, "settings/recipients", ordered=True, shares=(1, 1))
        self.clock = AnnualClockView(context, "settings/clock", ordered=True, shares=(1, 1))
        self.backups = BackupsView(context)
        self.program = ProgramSettings(context)
        self.history = HistoryView(context)
        self.about = About()
        self.tabs = Tabs(self.tr("Parts of the settings"))
        self._names: list[str] = []
        self._parts: list[QWidget] = []
        self._refreshers: list[Callable[[], None]] = []
        self._deeds: dict[str, _Deed] = {}
        self._add("workspace", self.workspace, self.tr("Workspace"), self.workspace.refresh)
        self._add("recipients", self.recipients, self.tr("Recipients"), self.recipients.refresh)
        self._add("clock", self.clock, self.tr("Annual clock"), self.clock.refresh)
        self._add("backups", self.backups, self.tr("Backups"), self.backups.refresh)
        self._add("program", self.program, self.tr("Program"), self.program.refresh)
        self._add("history", self.history, self.tr("History"), self.history.refresh)
        self._add("about", self.about, self.tr("About"), None)
        if not context.read_only:
            self._deeds = {
                "recipients": _Deed(
                    text=self.tr("New recipient"), icon="plus", do=self.recipients.add_new, panel=self.recipients.panel
                ),
                "clock": _Deed(text=self.tr("New phase"), icon="plus", do=self.clock.add_new, panel=self.clock.panel),
                "backups": _Deed(
                    text=self.tr("Back up now"),
                    icon="database-backup",
                    do=self.backups.back_up,
                    panel=self.backups.panel,
                ),
            }
        self._places = {name: self._place(deed) for name, deed in self._deeds.items()}
        layout = page_layout(self, self.tr("Settings"), *self._places.values())
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda _position: self._turned())
        self._turned()

    @property
    def part(self) -> str:
        """Return the name of the part that is shown."""
        return self._names[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read everything anew."""
        for refresh in self._refreshers:
            refresh()

    def open_record(self, record_id: str) -> None:
        """Show a part by its name, or a recipient or a phase by its id."""
        if record_id in self._names:
            self.tabs.setCurrentIndex(self._names.index(record_id))
        elif self.recipients.panel.select(record_id):
            self.open_record("recipients")
        elif self.clock.panel.select(record_id):
            self.open_record("clock")

    def focus_search(self) -> None:
        """Search in the list that is shown, if there is one."""
        panel = getattr(self._parts[self.tabs.currentIndex()], "panel", None)
        if isinstance(panel, ListPanel):
            panel.search.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(
                id="settings.new",
                text=self.tr("&New in this list"),
                handler=self._do,
                shortcut="Ctrl+N",
                icon="plus",
                enabled=lambda: not self.context.read_only,
            ),
            Command(
                id="settings.back_up",
                text=self.tr("&Back up now"),
                handler=self.backups.back_up,
                icon="database-backup",
                enabled=lambda: not self.context.read_only,
            ),
            *(
                Command(
                    id=f"settings.{name}",
                    text=self.tr("Settings: {part}").format(part=self.tabs.tabText(position)),
                    handler=partial(self.open_record, name),
                    icon="settings",
                    menu="",
                )
                for position, name in enumerate(self._names)
            ),
        ]

    def _add(self, name: str, part: QWidget, text: str, refresh: Callable[[], None] | None) -> None:
        if refresh is not None:
            self._refreshers.append(refresh)
        self._names.append(name)
        self._parts.append(part)
        self.tabs.add(part, text)

    def _place(self, deed: _Deed) -> QWidget:
        """Return a part's button in a place of its own: the place goes with the part, the button with an empty list."""
        place, pressed = QWidget(), button(deed.text, deed.do, deed.icon, "primary")
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(pressed)
        deed.panel.hide_while_empty(pressed)
        return place

    def _do(self) -> None:
        if self.part in self._deeds:
            self._deeds[self.part].do()

    def _turned(self) -> None:
        for name, place in self._places.items():
            place.setVisible(name == self.part)
