"""Where crash reports are kept: on this computer, sent nowhere."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from turva_desktop import __version__


def crash_folder() -> Path:
    """Return the folder for crash reports in the user's own application data."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / "Turva" / "crashes"


def write_crash_file(report: str, now: datetime) -> Path:
    """Write a report and return its path; a full or forbidden disk leaves only the path."""
    path = crash_folder() / f"turva-{now:%Y-%m-%d-%H%M%S}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Turva {__version__}, {now.isoformat()}\n\n{report}", encoding="utf-8")
    except OSError:
        return path
    return path
