"""What a running program holds, in a process of its own: at home, after every page, and when the file is let go."""

import statistics
from pathlib import Path
from typing import Final

from bench.measure import Held
from bench.starting import QUICK, told

HOME_LIMIT: Final = 100
_PLACES: Final = ("plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings", "home")
_STAYS_MS: Final = 1500
"""How long each page is left in view: what is set for a preview on another thread comes later."""

_SCRIPT = (
    QUICK
    + """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
stays, places = int(sys.argv[1]), sys.argv[3:]
begin = start.begin

def held():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

def begin_and_tell(program, arguments):
    begin(program, arguments)
    figures, waiting = [], list(places)

    def at_home():
        figures.append(held())
        go_on()

    def go_on():
        if waiting:
            program.window.go_to(waiting.pop(0))
            QTimer.singleShot(stays, go_on)
            return
        figures.append(held())
        program.show_welcome()
        QTimer.singleShot(stays, let_go)

    def let_go():
        figures.append(held())
        print(json.dumps(figures), flush=True)
        QApplication.quit()

    QTimer.singleShot(stays, at_home)

start.begin = begin_and_tell
start.run([sys.argv[2]], quick.end)
"""
)

_BARE = """
import json, os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
application.processEvents()
with open("/proc/self/statm") as told:
    print(json.dumps([int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20]))
"""


def results(folder: Path, size: str, path: Path, runs: int) -> list[Held]:
    """Measure a size; nothing where the system doesn't tell what a process holds."""
    if not Path("/proc/self/statm").exists():
        return []
    home = folder / "home"
    ours = [told(_SCRIPT, home, _STAYS_MS, path, *_PLACES) for _ in range(runs)]
    bare = statistics.median(told(_BARE, home)[0] for _ in range(runs))
    whats = (
        ("Home, idle", HOME_LIMIT if size == "S" else None),
        ("After all nine pages", None),
        ("After the workspace was closed", None),
    )
    return [
        Held(what=what, size=size, megabytes=tuple(one[place] for one in ours), baseline=bare, limit=limit)
        for place, (what, limit) in enumerate(whats)
    ]
