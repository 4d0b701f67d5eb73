"""The start of the program in a fresh interpreter: what it imports, and which language it speaks."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

HEAVY = ("openpyxl", "reportlab", "docx", "markdown_it", "icalendar", "rapidfuzz", "lxml", "PIL")

SCRIPT = """
import gc, json, linecache, sys
from turva_desktop.app.quick_start import QuickStart
quick = QuickStart()
quick.spare_sources()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from turva_desktop.app import window

begin = window.begin
def begin_and_tell(program, arguments):
    before = sorted(sys.modules)
    begin(program, arguments)
    QApplication.processEvents()
    navigation = program.window.navigation
    quick.end()
    print(json.dumps({
        "sources": [name for name in linecache.cache if "turva_desktop" in name],
        "collects": gc.isenabled(),
        "place": program.window.current_place,
        "modules": sorted(sys.modules),
        "before": before,
        "places": [navigation.item(row).text() for row in range(navigation.count())],
        "help": [action.text() for action in program.window.menuBar().actions()],
    }))
    QTimer.singleShot(0, program.window.close)
window.begin = begin_and_tell
sys.exit(window.run(sys.argv[1:], quick.end))
"""


def start(home: Path, *arguments: str | Path) -> dict[str, Any]:
    """Start the program in a process and return what it tells of itself once its first screen is there."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    environment |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    command = [sys.executable, "-X", "utf8", "-W", "error", "-c", SCRIPT, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_that_the_first_screen_comes_without_the_heavy_libraries(tmp_path: Path) -> None:
    told = start(tmp_path, "--demo")
    assert told["place"] == "home"
    loaded = {name.split(".")[0] for name in told["modules"]}
    assert "sqlalchemy" in loaded, "the demo was really opened"
    assert [name for name in HEAVY if name in loaded] == []
    assert [
        name for name in told["modules"] if name.startswith(("turva_desktop.exchange", "turva_desktop.documents"))
    ] == []


def test_that_the_window_is_painted_before_the_database_library_is_loaded(tmp_path: Path) -> None:
    told = start(tmp_path, "--demo")
    assert "sqlalchemy" not in told["before"]
    assert [name for name in told["before"] if name.startswith(("turva_desktop.services", "turva_desktop.store"))] == []


def test_that_the_window_speaks_finnish_unless_told_otherwise(tmp_path: Path, demo: Path) -> None:
    told = start(tmp_path, demo)
    assert told["places"][:4] == ["Etusivu", "Suunnitelma", "Toimenpiteet", "Kokoukset"]
    folder = tmp_path / "config" / "Turva"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "turva.ini").write_text("[user]\nlanguage=sv\n", encoding="utf-8")
    assert start(tmp_path, demo)["places"][2] == "Åtgärder"
