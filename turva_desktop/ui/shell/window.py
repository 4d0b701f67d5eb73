"""The window: places at the left, the page in the middle, what is going on around it."""

import base64
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import Translate
from turva_desktop.ui.look.theme import dress, scaled, theme
from turva_desktop.ui.running.attempt import Attempt
from turva_desktop.ui.running.change_bus import ChangeBus
from turva_desktop.ui.running.context import TakenBack, UiContext, UndoHistory
from turva_desktop.ui.running.desktop import Desktop
from turva_desktop.ui.running.readings import Readings
from turva_desktop.ui.running.settings import Settings
from turva_desktop.ui.running.tasks import Task, TaskRunner
from turva_desktop.ui.shell.clipboard import Clipboard
from turva_desktop.ui.shell.commands import Command, CommandTable
from turva_desktop.ui.shell.file_drops import FileDrops
from turva_desktop.ui.shell.finding import Finding
from turva_desktop.ui.shell.found import Search
from turva_desktop.ui.shell.frame import Frame
from turva_desktop.ui.shell.menus import Menus
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.shell.printing import Printing
from turva_desktop.ui.shell.status_line import StatusLine
from turva_desktop.ui.shell.undo import UndoRedo
from turva_desktop.ui.widgets.questions import ask, tell

T = TypeVar("T")
NARROW = 960
"""Below this width, in pixels at text size 100 %, the navigation shows icons alone."""


class MainWindow(QMainWindow):
    """Shows a workspace's pages and is their `Shell`.

    Made once at start; `open_workspace` and `close_workspace` fill and empty it, `show_start` shows a screen without
    a workspace. `closing` is emitted when the window closes, after the page has stored its fields.
    """

    closing = Signal()
    workspace_dropped = Signal(Path)

    def __init__(
        self,
        *,
        bus: ChangeBus,
        tasks: TaskRunner,
        translate: Translate,
        settings: Settings,
        now: Callable[[], datetime],
    ) -> None:
        """Build the empty window."""
        super().__init__()
        self._bus, self._tasks, self._settings, self._now = bus, tasks, settings, now
        self._attempt = Attempt(translate, self)
        self.desktop = Desktop(settings, self.tell)
        self._readings: Readings | None = None
        self.commands = CommandTable(self)
        self._steps = UndoRedo(self._leave, self._bring_back, self.do, self)
        self._clipboard = Clipboard(self)
        self._finding = Finding(self, lambda: self.current_page, self._tables)
        self.printing = Printing(self, lambda: self.current_page)
        self._build()
        dress(self)
        self._add_commands()
        self._fill_menus()
        self._clipboard.moved.connect(lambda: self.commands.update_enabled("edit.cut", "edit.paste"))
        bus.changed.connect(self._on_changed)
        tasks.failed.connect(self._attempt.tell)
        tasks.was_cancelled.connect(self._on_cancelled)
        self._steps.done.connect(self._tell_taken_back)
        theme().changed.connect(self._fit)
        self.resize(1280, 720)
        self._restore()

    # ---- building

    def _build(self) -> None:
        frame = Frame(self._tasks)
        self.navigation, self.top_bar, self._stack = frame.navigation, frame.top_bar, frame.stack
        self.messages, self.progress = frame.messages, frame.progress
        self.navigation.chosen.connect(self.go_to)
        self.messages.undo.connect(self.undo)
        self.setCentralWidget(frame)
        self._drops = FileDrops(self, self.workspace_dropped.emit, self._take_file)
        self.menus = Menus()
        self.menus.opening.connect(self._update_commands)
        self.setMenuBar(self.menus)
        self._status = StatusLine()
        self.setStatusBar(self._status)

    def _add_commands(self) -> None:
        for command in (
            *self._steps.commands(),
            *self._clipboard.commands(),
            *self._finding.commands(),
        ):
            self.commands.add(command)
        self.top_bar.show_actions(
            search=self.commands.action("edit.palette"),
            undo=self.commands.action("edit.undo"),
            redo=self.commands.action("edit.redo"),
        )

    def add_commands(self, commands: Sequence[Command]) -> None:
        """Add the program's own commands (File, Help) to the menus, shortcuts and palette, and quitting as the last."""
        for command in commands:
            self.commands.add(command)
        self.commands.add(self.printing.command())
        self.commands.add(
            Command(
                id="file.quit",
                text=self.tr("&Quit"),
                handler=self.close,
                shortcut="Ctrl+Q",
                icon="log-out",
                menu="file",
                separator_before=True,
            )
        )
        self._fill_menus()

    def show_recent(self, commands: Sequence[Command]) -> None:
        """Show the files used last in the File menu, in the place of those before."""
        for old in [one for one in self.commands.commands() if one.menu == "recent"]:
            self.commands.remove(old.id)
        for command in commands:
            self.commands.add(command)
        self._fill_menus()

    def _fill_menus(self) -> None:
        self.menus.fill(self.commands, self._stack.current_commands(), self._stack.entry_ids())
        self._stack.letters_of_menus = self.menus.letters()

    # ---- workspace

    def open_workspace(
        self,
        context: UiContext,
        entries: Sequence[Entry],
        *,
        title: str,
        history: UndoHistory,
        search: Search | None = None,
    ) -> None:
        """Show a workspace: its name, its places (the first one is shown) and what searches in it."""
        self.close_workspace()
        self._steps.follow(history)
        self._finding.search, self._readings = search, context.readings
        self._stack.open(context, entries)
        self.navigation.set_places([(entry.id, entry.text, entry.icon) for entry in entries])
        self.navigation.show()
        self.top_bar.show_workspace(title)
        self.setWindowTitle(self.tr("{workspace} – Turva").format(workspace=title))
        for number, entry in enumerate(entries, 1):
            self.commands.add(self._go_command(entry, number))
        self._fill_menus()
        self._status.show_opened(read_only=context.read_only)
        self._show_undo()
        if entries:
            self.go_to(entries[0].id)

    def _go_command(self, entry: Entry, number: int) -> Command:
        return Command(
            id=f"go.{entry.id}",
            text=entry.text,
            handler=lambda: self.go_to(entry.id, into=True),
            shortcut=f"Ctrl+{number}" if number <= 9 else "",
            icon=entry.icon,
            menu="",
        )

    def may_close(self) -> bool:
        """Store what is half typed on every page; ask about what can't be stored, and show it if it is to be mended."""
        held = self._stack.finish()
        if not held:
            return True
        told = "\n".join(f"• {one.told()}" for _place, all_there in held for one in all_there)
        text = self.tr("This is typed but not stored:\n\n{what}\n\nIt is lost if you close now.")
        if self.confirm(text.format(what=told), self.tr("Close all the same")):
            return True
        place, unstored = held[0]
        self.go_to(place, unstored[0].record_id or None)
        return False

    def close_workspace(self) -> None:
        """Store what is being typed and remove the pages."""
        self._stack.finish()
        for entry_id in self._stack.entry_ids():
            self.commands.remove(f"go.{entry_id}")
        self._stack.empty()
        self._steps.follow(None)
        self._finding.search, self._readings = None, None
        self._status.show_closed()
        self.navigation.set_places([])
        self.navigation.hide()
        self.messages.hide()
        self.top_bar.show_workspace("")
        self.setWindowTitle("Turva")
        self._fill_menus()
        self._update_commands()

    def show_start(self, widget: QWidget) -> None:
        """Show a screen without a workspace: the first-run choice."""
        self.close_workspace()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)  # the screen passes it on to where it begins

    def come_forward(self) -> None:
        """Come before the windows of other programs: somebody asked for this one again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where the system lets no window come forward by itself, it calls at least

    def _take_file(self, path: Path) -> None:
        """Take in an Excel file that was dropped anywhere."""
        if "exchange" not in self._stack.entry_ids():
            self.notify(self.tr("Open a workspace first: then {file} can be taken into it.").format(file=path.name))
            return
        self.go_to("exchange")
        self._stack.page("exchange").take_file(path)

    # ---- the shell that pages see

    def do(self, work: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do the work, and then something with its result; a `TurvaError` becomes a message and the answer is False.

        While a page reads, it waits for the end of that.
        """
        if self._readings is None or not self._readings.is_open:
            return self._attempt.do(work, then)
        self._readings.after(lambda: self._attempt.do(work, then))
        return True

    def ask(self, work: Callable[[], T]) -> T | None:
        """Return what the work returns, never None itself; a `TurvaError` becomes a message and the answer is None."""
        return self._attempt.ask(work)

    def tell(self, error: TurvaError) -> None:
        """Tell about an error that came by another way, e.g. from the worker lane."""
        self._attempt.tell(error)

    def notify(self, text: str, undo: bool = False, file: Path | None = None) -> None:
        """Say something in passing, with an Undo button if asked, or one that opens the folder of a file."""
        if file is None:
            self.messages.say(text, undo)
        else:
            self.messages.offer(text, self.tr("Open the &folder"), lambda: self.desktop.open_folder(file.parent))

    def offer(self, text: str, deed: str, follow: Callable[[], object]) -> None:
        """Say something in passing, with a button for what may be wanted next."""
        self.messages.offer(text, deed, follow)

    def go_to(self, entry_id: str, record_id: str | None = None, *, into: bool = False) -> None:
        """Show a page, and a record on it; `into` takes the keyboard along, wherever it was."""
        into = into or (entry_id != self._stack.current and self._stack.isAncestorOf(self.focusWidget()))
        if entry_id != self._stack.current:
            self._leave()
            self._show_page(entry_id)
        if into:  # else the keyboard stays where it is: in the navigation, say
            self._stack.page(entry_id).take_keyboard()
        if record_id is not None:
            page = self._stack.page(entry_id)
            page.ensure_fresh()
            page.open_record(record_id)

    def confirm(self, text: str, button: str) -> bool:
        """Ask before what cannot be undone; the safe choice is the default."""
        return ask(self, text, button, self.tr("Cancel"))

    def show_problem(self, sentence: str) -> None:
        """Show what went wrong in the message bar."""
        self.messages.problem(sentence)

    def show_stop(self, sentence: str) -> None:
        """Show what stops the work in a dialog."""
        tell(self, sentence, self.tr("Close"))

    # ---- pages

    @property
    def current_place(self) -> str | None:
        """Return the id of the place that is shown."""
        return self._stack.current

    @property
    def current_page(self) -> Page | None:
        """Return the page that is shown."""
        return self._stack.current_page()

    def page(self, entry_id: str) -> Page:
        """Return a place's page, making it if need be."""
        return self._stack.page(entry_id)

    def _show_page(self, entry_id: str) -> None:
        self._drops.free(self._stack.show_page(entry_id))
        self.navigation.set_current(entry_id)
        self._fill_menus()
        self._update_commands()

    def _leave(self) -> None:
        self._stack.leave()

    def _bring_back(self) -> bool:
        return self._stack.bring_back()

    # ---- commands

    def undo(self) -> None:
        """Take the last step back."""
        self._steps.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self._steps.redo()

    def _tell_taken_back(self, text: str, back: TakenBack) -> None:
        """Show what came back where it stands here; from elsewhere, offer to go there."""
        if self._stack.show_again(back) or back.place not in self._stack.entry_ids():
            self._status.tell(text)
        else:
            self.messages.offer(text, self.tr("&Show"), lambda: self.go_to(back.place, back.record_id))

    def open_palette(self) -> None:
        """Open commands and search."""
        self._finding.open_palette()

    def _tables(self) -> list[CommandTable]:
        of_page = self._stack.current_commands()
        return [self.commands] if of_page is None else [of_page, self.commands]

    def _update_commands(self) -> None:
        for table in self._tables():
            table.update_enabled()

    # ---- what goes on

    def _on_changed(self, _changes: Changes) -> None:
        self._status.show_saved(self._now())
        self.messages.forget_undo()
        self._show_undo()

    def _show_undo(self) -> None:
        undo, redo = self.commands.action("edit.undo"), self.commands.action("edit.redo")
        if not self._attempt.do(lambda: self._steps.show_on(undo, redo)):
            return
        self._update_commands()

    def _on_cancelled(self, _task: Task) -> None:
        self.notify(self.tr("Cancelled. Nothing was changed."))

    def saved_text(self) -> str:
        """Return what the status bar says about storing."""
        return self._status.saved()

    def notice_text(self) -> str:
        """Return what the status bar says about the workspace, e.g. that it is read only."""
        return self._status.notice()

    # ---- size and place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone when there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.navigation.set_narrow(self.width() < scaled(NARROW))
        self._status.fit()

    def _restore(self) -> None:
        kept = self._settings.value("window/geometry")
        if kept:
            self.restoreGeometry(QByteArray(base64.b64decode(kept)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is being typed, keep the window's place, tell the program."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.set_value("window/geometry", base64.b64encode(self.saveGeometry().data()).decode("ascii"))
        self.closing.emit()
        super().closeEvent(event)
