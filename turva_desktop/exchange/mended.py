"""Values given anew in the program for cells that couldn't be understood: the file itself stays as it was sent."""

from collections.abc import Mapping
from dataclasses import replace

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.domain.language import Language
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.questions import mend_key, mended_cell
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.reader import IncomingSheet

Given = dict[int, dict[str, str]]
"""The texts given anew, by row and column key."""


def given_anew(answers: Mapping[str, str]) -> dict[str, Given]:
    """Return the values given anew, by the keys of their sheets."""
    found: dict[str, Given] = {}
    for key, text in answers.items():
        cell = mended_cell(key)
        if cell is not None:
            found.setdefault(cell.sheet, {}).setdefault(cell.row, {})[cell.column] = text
    return found


def mended(incoming: IncomingSheet, given: Given, language: Language) -> tuple[IncomingSheet, list[Finding]]:
    """Return a sheet with values given anew in place of the sender's, and a note on each; an empty one empties."""
    rows, notes = [], []
    known = {column.key for column in incoming.sheet.columns}
    for row in incoming.rows:
        wanted = {key: text for key, text in given.get(row.number, {}).items() if key in known}
        if wanted:
            cells = dict(row.cells)
            for key, text in wanted.items():
                was = cells.pop(key, None)
                if text.strip():
                    cells[key] = RawCell(RawKind.TEXT, text)
                seen = was.seen if was is not None and not holds_identity_code(was.seen) else ""
                notes.append(
                    Finding(
                        severity=Severity.NOTE,
                        sheet=incoming.title,
                        cell=incoming.cell(key, row.number),
                        code="value_mended",
                        seen=seen,
                        understood=text,
                        heading=incoming.sheet.column(key).heading[language],
                        mend=mend_key(incoming.sheet.key, key, row.number),
                    )
                )
            rows.append(replace(row, cells=cells))
        else:
            rows.append(row)
    return replace(incoming, rows=tuple(rows)), notes
