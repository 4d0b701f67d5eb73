"""Crash reports: kept on this computer, and nothing breaks when they can't be."""

from datetime import UTC, datetime
from pathlib import Path

from turva_desktop import __version__
from turva_desktop.app.crash_file import crash_folder, write_crash_file

NOW = datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)


def test_that_a_report_is_kept_with_version_and_time() -> None:
    path = write_crash_file("Traceback: čđŋšŧž", NOW)
    assert path.parent == crash_folder()
    assert path.name == "turva-2026-11-22-123005.txt"
    assert path.read_text("utf-8") == f"Turva {__version__}, 2026-11-22T12:30:05+00:00\n\nTraceback: čđŋšŧž"


def test_that_a_place_that_cannot_be_written_breaks_nothing() -> None:
    folder = crash_folder()
    folder.parent.mkdir(parents=True)
    folder.write_text("a file stands in the way")
    path = write_crash_file("Traceback", NOW)
    assert not path.exists()
    assert Path(path).name.startswith("turva-")
