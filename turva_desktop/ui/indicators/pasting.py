"""What a piece of a workbook says when it is pasted among the values: a column or a row, with its years or without."""

from collections.abc import Sequence
from dataclasses import dataclass

from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.indicators.numbers import read_number, read_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """Numbers as they were written, and the years beside them if there were any: then as many."""

    numbers: tuple[str, ...]
    years: tuple[int, ...] = ()


def read_pasted(text: str, unknown: str) -> Pasted:
    """Return the numbers of a pasted column or row; raises `TurvaError` for what is none of these.

    A heading above them is left out. Of two columns, or two rows, the one that holds years only is the years.
    """
    lines = text.strip("\r\n").splitlines()  # a cell that is empty in between is a year that is not known
    table = [[cell.strip() for cell in line.split("\t")] for line in lines]
    if len(table) <= 2 and len(table[0] if table else ()) > 2:
        table = [list(column) for column in zip(*table, strict=False)]
    elif len(table) == 1:
        table = [[cell] for cell in table[0]]
    if len(table) > 1 and not _says(table[0], unknown):
        table = table[1:]
    width = max((len(row) for row in table), default=0)
    if width >= 2 and all(_is_year(row[0]) for row in table):
        years = tuple(read_year(row[0]) for row in table)
        return _checked(Pasted(numbers=tuple(row[1] if len(row) > 1 else "" for row in table), years=years), unknown)
    return _checked(Pasted(numbers=tuple(row[0] for row in table)), unknown)


def _checked(pasted: Pasted, unknown: str) -> Pasted:
    for number in pasted.numbers:
        read_number(number, unknown)
    return pasted


def _says(cells: Sequence[str], unknown: str) -> bool:
    """Tell whether every cell of a line is a number, or empty: else it is a heading."""
    try:
        for cell in cells:
            read_number(cell, unknown)
    except TurvaError:
        return False
    return True


def _is_year(cell: str) -> bool:
    try:
        read_year(cell)
    except TurvaError:
        return False
    return True
