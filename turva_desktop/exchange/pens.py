"""The columns of a sheet while its rows are written: what of a record stands in a cell, how it looks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from turva_desktop.domain.record import Record
from turva_desktop.exchange import look
from turva_desktop.exchange.codecs import CellValue
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.layout import FIRST_COLUMN, body_style
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.row_text import LETTERS
from turva_desktop.exchange.sheet import AnyColumn, AnySheet

Write = Callable[[Any, Context], CellValue]  # of the column's own type, which a list of all columns can't name
_FORMULA_SIGNS = frozenset("=+-@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """One column: its letters and the numbers of its looks (`quoted` for text like a formula).

    `value` is what the column shows of a record, `compared` the form in which that is compared; `refers` tells that
    it is a reference. `width` is how many characters make a line, for columns whose texts are seen whole.
    """

    key: str
    letters: str
    style: int
    quoted: int
    value: Callable[[Record], object]
    write: Write
    compared: Callable[[Any], str]  # as above
    refers: bool
    width: int

    def style_of(self, text: str) -> int:
        """Return the number of the looks of a text."""
        return self.quoted if text[:1] in _FORMULA_SIGNS else self.style


def pens_of(sheet: AnySheet, styles: look.Styles, view: View) -> list[Pen]:
    """Return what writes each column of a sheet."""
    return [_pen(column, number, styles, view) for number, column in enumerate(sheet.columns, FIRST_COLUMN)]


def _pen(column: AnyColumn, number: int, styles: look.Styles, view: View) -> Pen:
    style, shown = body_style(column), column.shown
    refers = isinstance(column.codec, ReferenceCodec)
    return Pen(
        key=column.key,
        letters=LETTERS[number],
        style=styles.number(style),
        quoted=styles.number(replace(style, quoted=True)),
        value=attrgetter(column.record_field) if shown is None else lambda record: shown(record, view),
        write=_remembering(column.codec.write) if refers else column.codec.write,
        compared=column.codec.key,
        refers=refers,
        width=column.width if column.printed else 0,
    )


def _remembering(write: Write) -> Write:
    """Return what writes references: many rows refer to the same record, whose label takes time to make."""
    known: dict[str | None, CellValue] = {}

    def remembered(value: str | None, context: Context) -> CellValue:
        if value not in known:
            known[value] = write(value, context)
        return known[value]

    return remembered
