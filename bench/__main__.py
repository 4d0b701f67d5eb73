"""Run every measurement and write `docs/performance.md`."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*=false")

from PySide6.QtWidgets import QApplication

from bench import memory, papers, report, sizes, starting, taking_in, windows, workbooks
from turva_desktop.app.program import set_names

RUNS = {"S": 7, "M": 7, "L": 5, "XL": 3}
"""How often what takes long is repeated; short work is always repeated more."""
BOOK_RUNS = {"S": 5, "M": 3, "L": 3, "XL": 1}
PAPER_RUNS = 15
MEMORY_RUNS = {"S": 3, "XL": 2}


def main() -> int:
    """Measure and write."""
    began = time.monotonic()
    starting.compile_all()
    set_names()
    application = QApplication(["turva-bench"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {one.name: sizes.make(folder / f"{one.name}.turva", one) for one in sizes.SIZES}
        results = starting.results(folder, made["S"])
        with windows.program_in(folder, application) as program:
            for size, path in made.items():
                results += windows.results(program, size, path, RUNS[size])
        for size, path in made.items():
            results += papers.results(size, path, PAPER_RUNS)
        long_matter = sizes.make_with_long_matter(folder / "long.turva", sizes.L)
        results += papers.results_of_long_matter("L", long_matter, PAPER_RUNS)
        for size, path in made.items():
            results += workbooks.results(folder, size, path, BOOK_RUNS[size])
        results += taking_in.results_of_start(folder)
        for size, path in made.items():
            results += taking_in.results(folder, size, path, BOOK_RUNS[size])
        held = [one for size in MEMORY_RUNS for one in memory.results(folder, size, made[size], MEMORY_RUNS[size])]
        held += [one for size, path in made.items() for one in workbooks.held(folder, size, path, BOOK_RUNS[size])]
    minutes = (time.monotonic() - began) / 60
    print(f"Written: {report.write(results, held, minutes=minutes, long_matter=sizes.LONG_MATTER)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
