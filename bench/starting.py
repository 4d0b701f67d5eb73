"""Start-up in a fresh process: from its beginning to the first painted window, against a bare QMainWindow."""

import compileall
import json
import os
import site
import subprocess
import sys
import time
from pathlib import Path

import turva_desktop
from bench.measure import Line, Result, Spent, compare_all

_TELL = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    def __init__(self, window, then):
        super().__init__(window)
        self.window, self.then = window, then
        window.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.then:
            then, self.then = self.then, None
            QTimer.singleShot(0, then)
        return False

def tell():
    print(time.monotonic(), time.process_time(), flush=True)
    QTimer.singleShot(0, QApplication.quit)
"""

BARE = (
    _TELL
    + """
from PySide6.QtWidgets import QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
painted = Painted(window, tell)
window.show()
application.exec()
"""
)

QUICK = """
from turva_desktop.app.quick_start import QuickStart
quick = QuickStart()
quick.spare_sources()
from turva_desktop.app import window as start
"""
"""What `turva-desktop` does first."""

PROGRAM = (
    QUICK
    + _TELL
    + """
begin = start.begin  # called when the window has been painted
def painted(made, arguments):
    if sys.argv[1] == "window":
        tell()
        return
    begin(made, arguments)
    Painted(made.window.current_page, tell)
    made.window.current_page.update()
start.begin = painted
start.run(sys.argv[2:], quick.end)
"""
)


def compile_all() -> None:
    """Have the byte code of the program and of its libraries on the disk, as an installed program does."""
    for folder in (Path(turva_desktop.__file__).parent, *map(Path, site.getsitepackages())):
        compileall.compile_dir(folder, quiet=2)


def _output(script: str, home: Path, *arguments: str | Path | int) -> str:
    environment = {**os.environ, "QT_LOGGING_RULES": "*=false"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(done.stderr)
    return done.stdout


def told(script: str, home: Path, *arguments: str | Path | int) -> list[float]:
    """Return the figures that a process tells."""
    figures: list[float] = json.loads(_output(script, home, *arguments))
    return figures


def _start(script: str, home: Path, *arguments: str | Path) -> Spent:
    """Return what a process took from its beginning to what it tells."""
    started = time.monotonic()
    ended, processor = map(float, _output(script, home, *arguments).split()[-2:])
    return Spent(1000 * (ended - started), 1000 * processor)


def results(folder: Path, workspace: Path) -> list[Result]:
    """Measure the empty window, and the home screen of a workspace."""
    home = folder / "home"

    def bare() -> Spent:
        return _start(BARE, home)

    bare()  # once for the disk's cache
    lines = [
        Line(
            what=f"Start to the {what}",
            turva=lambda stop=stop: _start(PROGRAM, home, stop, workspace),  # type: ignore[misc]  # each its own end
            against="bare QMainWindow",
            baseline=bare,
            times=times,
        )
        for what, stop, times in (("first painted window", "window", 1.7), ("painted home screen", "home", 4.6))
    ]
    return compare_all("S", lines, runs=9)
