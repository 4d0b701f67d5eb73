"""Start-up of the window: the window first, the file next, everything else when it is used."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from turva_desktop import __version__
from turva_desktop.app.crash_file import write_crash_file
from turva_desktop.app.open_windows import OpenWindows
from turva_desktop.app.program import Program, demo_path, set_names
from turva_desktop.app.translation import Catalogue, install_qt_words
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.ui.look.theme import apply_theme
from turva_desktop.ui.running.preferences import read_preferences
from turva_desktop.ui.shell.crash import CrashHook

_PATIENCE_MS = 500


def run(arguments: Sequence[str], started: Callable[[], None] = lambda: None) -> int:
    """Open the window on a file, the demo (`--demo`), the file used last, or the first-run choice.

    Where a window of this user shows it already, that one comes forward. `started` is called when the first screen has
    been painted.
    """
    set_names()
    application = QApplication(["turva-desktop", *arguments])
    settings = UserSettings()
    if OpenWindows(settings.folder / "open").call(_wanted(arguments)):
        return 0
    preferences = read_preferences(settings)
    catalogue = Catalogue(preferences.language)
    catalogue.install(application)
    qt_words = install_qt_words(application, preferences.language)
    apply_theme(application, preferences.appearance, preferences.text_percent)
    program = Program(settings, catalogue)
    CrashHook(
        __version__,
        lambda report: write_crash_file(report, datetime.now(UTC)),
        parent=lambda: program.window,
        explained=program.explained,
    ).install()
    program.window.show()

    def painted() -> None:
        begin(program, arguments)
        _AfterFirstPaint(program.window, started)

    _AfterFirstPaint(program.window, painted)
    status = application.exec()
    del qt_words  # until now it had to live
    return status


class _AfterFirstPaint(QObject):
    """Does something once, as soon as a widget has been painted; soon after in any case (it may start minimised)."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then: Callable[[], None] | None = then
        widget.installEventFilter(self)
        QTimer.singleShot(_PATIENCE_MS, self, self._do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False

    def _do(self) -> None:
        then, self._then = self._then, None
        if then:
            then()


def _wanted(arguments: Sequence[str]) -> Path | None:
    """Return the workspace that the arguments ask for; None if any will do."""
    if "--demo" in arguments:
        return demo_path()
    return next(iter(_files(arguments)), None)


def _files(arguments: Sequence[str]) -> list[Path]:
    return [Path(one) for one in arguments if not one.startswith("-")]


def begin(program: Program, arguments: Sequence[str]) -> None:
    """Open what the arguments ask for."""
    files = _files(arguments)
    if "--demo" in arguments:
        program.open_demo()
    elif not (program.open(files[0]) if files else program.open_last()):
        program.show_welcome()
