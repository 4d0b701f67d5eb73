"""Excel out, against a bare openpyxl loop over the same cells."""

from pathlib import Path
from typing import Any

import openpyxl

from bench.measure import Line, Result, compare_all
from bench.sizes import now
from bench.taking_in import read_bare
from turva_desktop.services import Services
from turva_desktop.store import Workspace


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
            ),
        ]
        return compare_all(name, lines, runs=runs)


def _write(cells: dict[str, list[tuple[Any, ...]]], path: Path) -> None:
    workbook = openpyxl.Workbook(write_only=True)
    for title, rows in cells.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
