"""Excel out and in, against a bare openpyxl loop over the same cells."""

from pathlib import Path
from typing import Any

import openpyxl

from bench.measure import Line, Result, compare_all
from bench.sizes import now
from turva_desktop.exchange.safety import FILE_LIMIT
from turva_desktop.services import Services
from turva_desktop.store import Workspace


def results(folder: Path, name: str, path: Path, runs: int) -> list[Result]:
    """Measure export and the preview of an import of a size; a file that is too big to be imported is only written."""
    with Workspace(path) as workspace:
        exchange = Services(workspace).exchange
        excel = folder / f"{name}.xlsx"
        exchange.export(excel, now=now())
        cells = _read(excel)
        lines = [
            Line(
                what="Export",
                turva=lambda: exchange.export(excel, now=now()),
                against="openpyxl writing the same cells",
                baseline=lambda: _write(cells, folder / "bare.xlsx"),
            ),
            Line(
                what="Import preview",
                turva=lambda: exchange.preview(excel, now=now()),
                against="openpyxl reading the same cells",
                baseline=lambda: _read(excel),
            ),
        ]
        return compare_all(name, lines[:1] if excel.stat().st_size > FILE_LIMIT else lines, runs=runs)


def _read(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    cells = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook.worksheets}
    workbook.close()
    return cells


def _write(cells: dict[str, list[tuple[Any, ...]]], path: Path) -> None:
    workbook = openpyxl.Workbook(write_only=True)
    for title, rows in cells.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
