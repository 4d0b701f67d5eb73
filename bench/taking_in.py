"""What an Excel file would do, seen before it is taken in, against a bare openpyxl loop that reads the same cells.

The file is read in a process of its own. What that process takes is counted; its start, the same for every file, is
measured apart and left out.
"""

import os
import re
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import openpyxl

from bench.measure import Line, Result, Spent, compare_all
from bench.sizes import now
from turva_desktop.exchange.apart import read_apart
from turva_desktop.exchange.safety import FILE_LIMIT
from turva_desktop.services import Services
from turva_desktop.store import Workspace

_TIMES: Final = 0.8
_STARTS: Final = 9
_TENTH_ROWS: Final = re.compile(rb'<row r="\d*0".*?</row>', re.DOTALL)
_OLD, _NEW = b" ja ", " sekä ".encode()


def results(folder: Path, name: str, path: Path, runs: int) -> list[Result]:
    """Measure the preview of a size's own export, untouched and with every tenth row touched."""
    excel, touched = folder / f"{name}.xlsx", folder / f"{name}-touched.xlsx"
    with Workspace(path) as workspace:
        exchange = Services(workspace).exchange
        exchange.export(excel, now=now())
        if excel.stat().st_size > FILE_LIMIT:
            return []
        _touch(excel, touched)
        start = _start(folder)

        def line(what: str, file: Path) -> Line:
            return Line(
                what=what,
                turva=lambda: _less(_with_children(lambda: exchange.preview(file, now=now())), start),
                against="openpyxl reading the same cells",
                baseline=lambda: read_bare(file),
                times=_TIMES,
            )

        lines = [line("Import preview", excel), line("Import preview, every tenth row touched", touched)]
        return compare_all(name, lines, runs=runs)


def results_of_start(folder: Path) -> list[Result]:
    """Measure the start of the process that reads: a workbook with one cell is read by it."""
    tiny = _tiny(folder)
    line = Line(
        what="Starting the process that reads a file",
        turva=lambda: _with_children(lambda: read_apart(tiny)),
        against="starting bare Python",
        baseline=lambda: _with_children(_bare_python),
    )
    return compare_all("S", [line], runs=_STARTS)


def read_bare(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Read the values of a workbook with openpyxl and nothing else."""
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    cells = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets}
    workbook.close()
    return cells


def _touch(excel: Path, touched: Path) -> None:
    """Write the workbook with another word in every tenth row of its sheets."""
    with zipfile.ZipFile(excel) as old, zipfile.ZipFile(touched, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = _TENTH_ROWS.sub(lambda row: row[0].replace(_OLD, _NEW), part)
            new.writestr(name, part)


def _start(folder: Path) -> Spent:
    """Return the median of what the start of the process takes."""
    tiny = _tiny(folder)
    spent = [_with_children(lambda: read_apart(tiny)) for _ in range(_STARTS)]
    return Spent(statistics.median(one.wall for one in spent), statistics.median(one.processor for one in spent))


def _tiny(folder: Path) -> Path:
    path = folder / "tiny.xlsx"
    workbook = openpyxl.Workbook()
    workbook.worksheets[0]["A1"] = "x"
    workbook.save(path)
    workbook.close()
    return path


def _bare_python() -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


def _with_children(work: Callable[[], object]) -> Spent:
    """Do a work and return what it took, here and in the processes that it started."""
    before, wall = os.times(), time.perf_counter()
    work()
    after = os.times()
    return Spent(1000 * (time.perf_counter() - wall), 1000 * (sum(after[:4]) - sum(before[:4])))


def _less(whole: Spent, start: Spent) -> Spent:
    return Spent(max(whole.wall - start.wall, 0), max(whole.processor - start.processor, 0))
