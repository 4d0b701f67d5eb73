"""Run every measurement and write `docs/performance.md`."""

import os
import platform
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*=false")

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from bench import sizes, starting, windows, workbooks
from bench.measure import Result
from turva_desktop.app.program import set_names

REPORT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

_TEXT = """# Performance

Written by `python3 dev.py bench`. Each figure is the median of the runs; the baseline is measured in turn with it, in
the same run, on the same machine. Compare within a line; the milliseconds are those of this machine and hour
({machine}, offscreen).

| what | Turva, ms | against | baseline, ms | times | runs |
|---|---:|---|---:|---:|---:|
{rows}

## What is measured

- **Start**: a fresh process from its beginning to the first painted frame. The program imports its window first, the
  data next, and exporters when they are used; a test holds it to that.
- **Opening**: from the command to open a file until its home screen is painted: lock, check of every page, the
  journal's triggers, and what to do next. The baseline only reads the rows.
- **A keystroke**: from the key to the painted list. The list holds its records and their search texts in Python, and
  filters and groups them itself.
- **Export** writes every sheet with styles, drop-downs, tables, hidden ids and fingerprints, and enters the file in the
  ledger. The baseline writes bare values.
- **Import preview** checks the file for hostile content, reads it, matches each row by its id and compares every cell.
  The baseline reads values and forgets them.

## Sizes

| size | plans | actions | indicators | values | meetings | § |
|---|---:|---:|---:|---:|---:|---:|
{sizes}

They are made of the demo municipality's texts (`bench/sizes.py`), the same every time.
"""


def row(one: Result) -> str:
    """Return a line of the table."""
    cells = (one.what, f"{one.turva:.1f}", one.against, f"{one.baseline:.1f}", f"{one.ratio:.1f}", str(one.runs))
    return "| " + " | ".join(cells) + " |"


def size_row(one: sizes.Size) -> str:
    """Return a line of the table of sizes."""
    values = one.indicators * one.years * one.areas
    cells = (one.name, one.plans, one.actions, one.indicators, values, one.meetings, one.items)
    return "| " + " | ".join(map(str, cells)) + " |"


def main() -> int:
    """Measure and write."""
    set_names()
    application = QApplication(["turva-bench"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {one.name: sizes.make(folder / f"{one.name}.turva", one) for one in (sizes.S, sizes.M, sizes.L)}
        both = {key: made[key] for key in ("S", "M")}
        results = [
            *starting.results(folder, made["S"]),
            *windows.results(application, folder, made),
            *workbooks.results(folder, both),
        ]
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, Qt {qVersion()}"
    REPORT.write_text(
        _TEXT.format(
            machine=machine,
            rows="\n".join(map(row, results)),
            sizes="\n".join(map(size_row, (sizes.S, sizes.M, sizes.L))),
        ),
        encoding="utf-8",
    )
    print(f"Written: {REPORT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
