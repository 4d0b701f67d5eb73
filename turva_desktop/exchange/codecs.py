"""How values become cells and cells become values: what all codecs have in common, and text.

A codec writes a value as a cell, parses a cell without guessing, and gives each value a `key`: two values with the
same key are the same to a reader of the file, whatever a spreadsheet program did to the cell in between.
"""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from turva_desktop.domain.language import Language, Words, words
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.normalise import exact
from turva_desktop.exchange.parsed import Parsed, Problem, V, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind, day_text, decimal_of, decimal_text

_TEXT_NAME = words("teksti", "text", "teaksta", "text")
CellValue = str | int | float | date | None


class Codec(Protocol[V]):
    """How one kind of value stands in a cell."""

    @property
    def name(self) -> Words:
        """Return what kind of value this is, for the manual's table of columns."""
        ...

    @property
    def number_format(self) -> str:
        """Return the format of the cells: `@` for number-like text."""
        ...

    @property
    def can_clear(self) -> bool:
        """Tell whether `-` may empty the field."""
        ...

    @property
    def empty(self) -> V:
        """Return the value of an emptied field."""
        ...

    def write(self, value: V, context: Context, /) -> CellValue:
        """Return what the cell holds; None for an empty cell."""
        ...

    def parse(self, cell: RawCell, prior: Prior, context: Context, /) -> Parsed[V]:
        """Return what a cell that holds something means."""
        ...

    def key(self, value: V, /) -> str:
        """Return the form in which values are compared; empty for a value that leaves the cell empty."""
        ...

    def choices(self, language: Language, /) -> tuple[str, ...]:
        """Return the words of a drop-down, if the codec has them all."""
        ...


def show(codec: Codec[V], value: V, context: Context) -> str:
    """Return a value as text for a preview."""
    written = codec.write(value, context)
    if written is None:
        return ""
    if isinstance(written, date):
        return day_text(written)
    if isinstance(written, float):
        return decimal_text(decimal_of(written))
    return str(written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What most codecs have in common."""

    number_format: str = "General"
    can_clear: bool = True

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return no words: most kinds of value have no drop-down."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCodec(Base):
    """Text as it is; `number_like` text (3/2026, 5.1, 047) stands in cells of the text format."""

    number_like: bool = False
    empty: str = ""
    name: Words = _TEXT_NAME

    def __post_init__(self) -> None:
        if self.number_like:
            object.__setattr__(self, "number_format", "@")

    def write(self, value: str, context: Context) -> CellValue:
        """Return the text itself."""
        return value or None

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[str]:
        """Return the text; a number becomes its digits, and a date is asked about."""
        match cell.kind:
            case RawKind.TEXT:
                return self._text(str(cell.value))
            case RawKind.NUMBER:
                return self._number(cell)
            case RawKind.DATE:
                return self._date(cell, prior, context)
            case _:
                return Parsed(value=cell.seen)

    @staticmethod
    def _text(said: str) -> Parsed[str]:
        text = said.replace("\r\n", "\n").replace("\r", "\n").strip()
        return Parsed(value=text, remarks=() if text == said else note("text_trimmed"))

    @staticmethod
    def _number(cell: RawCell) -> Parsed[str]:
        text = cell.seen if cell.percent else cell.seen.replace(",", ".")
        return Parsed(value=text, remarks=() if text.isdigit() else note("number_as_text", text))

    @staticmethod
    def _date(cell: RawCell, prior: Prior, context: Context) -> Parsed[str]:
        """Ask what was written: 3/2026 and 5.1 look the same once Excel has made them dates."""
        day = cell.value
        if not isinstance(day, date):
            return stop("value_refused")
        options = dict.fromkeys(
            (f"{day.month}/{day.year}", f"{day.day}.{day.month}", f"{day.day}/{day.month}", day_text(day))
        )
        answer = context.answers.get(prior.place)
        if answer in options:
            return Parsed(value=answer)
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="text_became_date",
                options=tuple(options),
                key=prior.place,
                understood=" / ".join(options),
            ),
        )

    def key(self, value: str) -> str:
        """Return the text without what spreadsheets change by themselves."""
        return exact(value)
