"""The columns of a sheet while its rows are written: what of a record stands in a cell, how it looks."""

from collections.abc import Callable
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Made:
    """The cell of a value: its text after its place, its mark, and on how many lines it is seen."""

    text: str
    mark: str
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """One column: its letters and the number of its looks; `quoted` gives that for text like a formula.

    `value` is what the column shows of a record, `compared` the form in which that is compared; `refers` tells that
    it is a reference. `width` is how many characters make a line, for columns whose texts are seen whole; `known` are
    cells made before, by their values.
    """

    key: str
    letters: str
    style: int
    quoted: Callable[[], int]
    value: Callable[[Record], object]
    write: Write
    compared: Callable[[Any], str]  # as above
    refers: bool
    width: int
    known: dict[object, Made] = field(default_factory=dict)

    def style_of(self, text: str) -> int:
        """Return the number of the looks of a text."""
        return self.quoted() if text[:1] in _FORMULA_SIGNS else self.style


def pens_of(sheet: AnySheet, styles: look.Styles, view: View) -> list[Pen]:
    """Return what writes each column of a sheet."""
    return [_pen(column, number, styles, view) for number, column in enumerate(sheet.columns, FIRST_COLUMN)]


def _pen(column: AnyColumn, number: int, styles: look.Styles, view: View) -> Pen:
    style, shown = body_style(column), column.shown
    return Pen(
        key=column.key,
        letters=LETTERS[number],
        style=styles.number(style),
        quoted=lambda: styles.number(style._replace(quoted=True)),
        value=attrgetter(column.record_field) if shown is None else lambda record: shown(record, view),
        write=column.codec.write,
        compared=column.codec.key,
        refers=isinstance(column.codec, ReferenceCodec),
        width=column.width if column.printed else 0,
    )
