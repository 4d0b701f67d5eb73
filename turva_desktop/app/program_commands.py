"""The program's own commands: files, the size of text, and help."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout

from turva_desktop import assets
from turva_desktop.app.crash_file import crash_folder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.running.desktop import FileKind
from turva_desktop.ui.running.preferences import TEXT_SIZES, change_preferences, read_preferences
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.widgets.labels import button

if TYPE_CHECKING:
    from turva_desktop.app.program import Program

_LONGEST = 50
"""Letters of a folder that the menu of recent files shows."""


class ProgramCommands(QObject):
    """What the menus File, View and Help offer for a program."""

    def __init__(self, program: "Program") -> None:
        """Work for a program."""
        super().__init__(program)
        self._program = program
        self._window, self._desktop = program.window, program.window.desktop

    def all(self) -> list[Command]:
        """Return the commands in the order of their menus."""
        return [*self._of_files(), *self._of_the_view(), *self._of_help()]

    def _of_files(self) -> list[Command]:
        program = self._program
        return [
            Command(id="file.new", text=self.tr("&New workspace…"),
                    handler=program.when_all_is_stored(program.show_wizard), icon="file-plus", menu="file"),
            Command(id="file.open", text=self.tr("&Open…"), handler=program.choose_file, shortcut="Ctrl+O",
                    icon="folder-open", menu="file"),
            Command(id="file.demo", text=self.tr("Open the &demo"), handler=program.open_demo, icon="sprout",
                    menu="file"),
            Command(id="file.copy", text=self.tr("Save a &copy as…"), handler=self._save_copy, icon="save",
                    menu="file", enabled=self._is_open, separator_before=True),
            Command(id="file.backup", text=self.tr("&Back up now"), handler=self._back_up, icon="database-backup",
                    menu="file", enabled=self._is_open),
            Command(id="file.close", text=self.tr("C&lose the workspace"),
                    handler=program.when_all_is_stored(program.show_welcome), shortcut="Ctrl+W", icon="x",
                    menu="file", enabled=self._is_open),
        ]  # fmt: skip

    def _of_the_view(self) -> list[Command]:
        return [
            Command(id="view.larger", text=self.tr("&Larger text"), handler=lambda: self._zoom(1),
                    shortcut="Ctrl++", icon="plus", menu="view"),
            Command(id="view.smaller", text=self.tr("&Smaller text"), handler=lambda: self._zoom(-1),
                    shortcut="Ctrl+-", icon="minus", menu="view"),
            Command(id="view.usual", text=self.tr("&Usual size of text"), handler=lambda: self._zoom(0),
                    shortcut="Ctrl+0", menu="view"),
        ]  # fmt: skip

    def _of_help(self) -> list[Command]:
        return [
            Command(id="help.manual", text=self.tr("&Manual"), handler=self.open_manual, shortcut="F1",
                    icon="book-open", menu="help"),
            Command(id="help.keys", text=self.tr("&Keys"), handler=lambda: self._open_page("keys"), icon="keyboard",
                    menu="help"),
            Command(id="help.logs", text=self.tr("&Logs"), handler=self._show_logs, icon="folder", menu="help",
                    hint=self.tr("The folder with reports of faults")),
            Command(id="help.about", text=self.tr("&About Turva"), handler=self._show_about, icon="info", menu="help",
                    separator_before=True),
        ]  # fmt: skip

    def recent(self) -> list[Command]:
        """Return a command for each file used last."""
        return [
            Command(
                id=f"file.recent.{number}",
                text=f"&{number} {path.name.replace('&', '&&')} · {_short(path.parent).replace('&', '&&')}",
                handler=lambda path=path: self._program.open(path),  # type: ignore[misc]  # bound now, used later
                icon="file-text",
                menu="recent",
                hint=str(path),
            )
            for number, path in enumerate(self._program.settings.recent(), 1)
        ]

    def _is_open(self) -> bool:
        return self._program.services is not None

    # ---- files

    def _save_copy(self) -> None:
        services = self._program.services
        if services is None:
            return
        source = services.workspace.path
        path = self._desktop.ask_new(
            self._window,
            FileKind.WORKSPACE,
            self.tr("Save a copy of the workspace"),
            self.tr("{name} (copy)").format(name=source.stem) + source.suffix,
            self.tr("Turva workspaces (*.turva)"),
        )
        if path is not None:
            self.save_copy_to(path)

    def save_copy_to(self, path: Path) -> None:
        """Write a copy of the open workspace; work goes on in the workspace itself."""
        services = self._program.services
        if services is None:
            return
        from turva_desktop.services.workspace_copy import save_copy

        source, author, now = services.workspace.path, services.workspace.author, self._program.clock()

        def told(_result: object) -> None:
            text = self.tr("The copy was written: {file}. You still work in {workspace}.")
            self._window.notify(text.format(file=path.name, workspace=source.name), file=path)

        self._program.tasks.run(
            self.tr("Writing {file}").format(file=path.name),
            lambda _progress: save_copy(source, path, now=now, author=author),
            told,
        )

    def _back_up(self) -> None:
        services = self._program.services
        made = self._window.ask(services.workspace.backup) if services is not None else None
        if made:
            self._window.notify(self.tr("Backed up: {file}").format(file=made.path), file=made.path)
            home = self._window.page("home")  # tells when the last one was made
            home.be_stale()
            if home.isVisible():
                home.ensure_fresh()

    # ---- the view

    def _zoom(self, steps: int) -> None:
        """Make the text larger or smaller by a step, or with none as large as usual."""
        settings = self._program.settings
        now = read_preferences(settings).text_percent
        place = sum(size <= now for size in TEXT_SIZES) - 1 + steps
        wanted = TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))] if steps else 100
        change_preferences(settings, text_percent=wanted)

    # ---- help

    def open_manual(self) -> None:
        """Open the manual at the page of what is on the screen."""
        self._open_page(self._window.current_place or "index")

    def _open_page(self, name: str) -> None:
        path = assets.manual() / f"{name}.html"
        self._desktop.open_page(path if path.exists() else assets.manual() / "index.html")

    def _show_logs(self) -> None:
        folder = crash_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._window.tell(TurvaError("file.not_writable", file=str(folder), cause=str(error)))
            return
        self._desktop.open_folder(folder)

    def _show_about(self) -> None:
        """Show what the program is: in the settings, or without a workspace in a dialog."""
        if self._is_open():
            self._window.go_to("settings", "about")
            return
        from turva_desktop.ui.settings.about import About

        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("About Turva"))
        layout = QVBoxLayout(dialog)
        layout.addWidget(About())
        close = button(self.tr("Close"), dialog.accept, look="primary")
        close.setDefault(True)
        layout.addWidget(close)
        dialog.resize(scaled(620), scaled(560))
        dialog.exec()
        dialog.deleteLater()


def _short(folder: Path) -> str:
    told = str(folder)
    return told if len(told) <= _LONGEST else "…" + told[-_LONGEST:]
