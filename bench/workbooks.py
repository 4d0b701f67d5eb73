"""Excel out and in, against a bare openpyxl loop over the same cells."""

from pathlib import Path
from typing import Any

import openpyxl

from bench.measure import Result, compare
from bench.sizes import now
from turva_desktop.services import Services
from turva_desktop.store import Workspace


def results(folder: Path, sizes: dict[str, Path]) -> list[Result]:
    """Measure export and the preview of an import for each size."""
    found = []
    for name, path in sizes.items():
        with Workspace(path) as workspace:
            exchange = Services(workspace).exchange
            excel = folder / f"{name}.xlsx"
            exchange.export(excel, now=now())
            cells = _read(excel)
            count = sum(value is not None for sheet in cells.values() for row in sheet for value in row)
            found.append(
                compare(
                    f"Export of {name} ({count} cells)",
                    lambda excel=excel, exchange=exchange: exchange.export(excel, now=now()),  # type: ignore[misc]
                    "openpyxl writing the same cells",
                    lambda cells=cells: _write(cells, folder / "bare.xlsx"),  # type: ignore[misc]
                )
            )
            found.append(
                compare(
                    f"Import preview of {name} ({count} cells)",
                    lambda excel=excel, exchange=exchange: exchange.preview(excel, now=now()),  # type: ignore[misc]
                    "openpyxl reading the same cells",
                    lambda excel=excel: _read(excel),  # type: ignore[misc]
                )
            )
    return found


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
