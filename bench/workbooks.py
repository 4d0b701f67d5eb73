"""Excel out, against a bare openpyxl loop over the same cells, and the memory that it takes in a process of its own."""

from pathlib import Path
from typing import Any, Final

import openpyxl

from bench.measure import Held, Line, Result, compare_all
from bench.sizes import now
from bench.starting import told
from bench.taking_in import read_bare
from turva_desktop.services import Services
from turva_desktop.store import Workspace

_TIMES: Final = {"S": 1.6, "M": 0.9, "L": 0.9}
"""The most processor time by size, in times of the baseline: a small file is mostly looks."""
_MEGABYTES: Final = {"M": 150, "L": 150}
_HELD: Final = """
import json, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from turva_desktop.exchange import writer
from turva_desktop.services import Services
from turva_desktop.store import Workspace

def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

with Workspace(Path(sys.argv[2]), read_only=True) as workspace:
    exchange, before = Services(workspace).exchange, most()
    exchange.export(Path(sys.argv[3]), now=datetime(2026, 11, 22, 12, tzinfo=UTC))
    print(json.dumps([before, most()]))
"""


def results(folder: Path, name: str, path: Path, runs: int) -> list[Result]:
    """Measure the export of a size."""
    with Workspace(path) as workspace:
        exchange = Services(workspace).exchange
        excel = folder / f"{name}.xlsx"
        exchange.export(excel, now=now())
        cells = read_bare(excel)
        lines = [
            Line(
                what="Export",
                turva=lambda: exchange.export(excel, now=now()),
                against="openpyxl writing the same cells",
                baseline=lambda: _write(cells, folder / "bare.xlsx"),
                times=_TIMES.get(name),
            ),
        ]
        return compare_all(name, lines, runs=runs)


def held(folder: Path, name: str, path: Path, runs: int) -> list[Held]:
    """Measure what an export holds at most beyond what was held before; nothing where the system doesn't tell."""
    if not Path("/proc/self/statm").exists():
        return []
    found = [told(_HELD, folder / "home", 0, path, folder / "held.xlsx") for _ in range(runs)]
    more = tuple(most - before for before, most in found)
    return [
        Held(
            what="Export, at its most, beyond what was held before",
            size=name,
            megabytes=more,
            baseline=found[0][0],
            limit=_MEGABYTES.get(name),
        )
    ]


def _write(cells: dict[str, list[tuple[Any, ...]]], path: Path) -> None:
    workbook = openpyxl.Workbook(write_only=True)
    for title, rows in cells.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
