"""How numbers become cells and cells become numbers: exactly, with units and shares asked about or told."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.parsed import Parsed, Problem, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind, decimal_of, decimal_text

_NUMBER_NAME = words("luku", "tal", "lohku", "number")

Number = Decimal | int

_NUMBER = re.compile(r"[-+−–]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?", re.IGNORECASE)
_GROUPED = re.compile(r"[-+−–]?\d{1,3}(?:\.\d{3})+,\d+")
_BLANKS = re.compile(r"[\s\u00a0\u2007\u2009\u202f’']+")


def parse_number(text: str) -> Decimal | None:
    """Return the number that a text holds (`1 234,5`, `1234.5`, `−3`), or None."""
    plain = _BLANKS.sub("", text)
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(".", "")
    if not _NUMBER.fullmatch(plain):
        return None
    try:
        return Decimal(plain.replace(",", ".").replace("−", "-").replace("–", "-"))
    except InvalidOperation:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberCodec(Base):
    """A decimal number, or with `whole` an integer. Unknown is None: neither blank text nor zero."""

    whole: bool = False
    empty: Number | None = None
    name: Words = _NUMBER_NAME

    def write(self, value: Number | None, context: Context) -> CellValue:
        """Return the number, or its digits as text where a spreadsheet would round it."""
        if value is None:
            return None
        exact_value = Decimal(value)
        if len(exact_value.normalize().as_tuple().digits) > 15 or abs(exact_value.adjusted()) > 200:
            return decimal_text(exact_value)
        return (
            int(exact_value)
            if exact_value == exact_value.to_integral_value() and abs(exact_value) < 10**15
            else float(exact_value)
        )

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[Number | None]:
        """Return the number; a share in per cent is asked about or told."""
        remarks: tuple[Problem, ...] = ()
        if cell.kind is RawKind.NUMBER and isinstance(cell.value, float):
            number: Decimal | None = decimal_of(cell.value)
            if cell.percent and number is not None:
                return self._share(number, prior, context)
        elif cell.kind is RawKind.TEXT:
            text = str(cell.value).strip()
            bare = text.removesuffix("%").removesuffix("€").strip()
            number = parse_number(bare)
            if number is not None and text.endswith("%"):
                remarks = note("percent_text", decimal_text(number))
        elif cell.kind is RawKind.DATE and isinstance(cell.value, date) and not self.whole:
            return self._became_date(cell.value, prior, context)
        else:
            number = None
        if number is None:
            return stop("number_unknown")
        if not self.whole:
            return Parsed(value=number, remarks=remarks)
        if number != number.to_integral_value() or number.adjusted() > 15:
            return stop("whole_number")
        return Parsed(value=int(number), remarks=remarks)

    @staticmethod
    def _became_date(day: date, prior: Prior, context: Context) -> Parsed[Number | None]:
        """Ask what was typed: of 5.9, where decimals have a comma, spreadsheets make the fifth of September."""
        typed = dict.fromkeys((f"{day.day},{day.month}", f"{day.day},{day.month:02}"))
        options = {text: Decimal(text.replace(",", ".")) for text in typed}
        if (answer := context.answers.get(prior.place)) in options:
            return Parsed(value=options[answer])
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="number_became_date",
                options=tuple(options),
                key=prior.place,
                understood=" / ".join(options),
            ),
        )

    def _share(self, number: Decimal, prior: Prior, context: Context) -> Parsed[Number | None]:
        options = {decimal_text(number * 100): number * 100, decimal_text(number): number}
        answer = context.answers.get(prior.place)
        if answer in options:
            value = options[answer]
            return Parsed(value=int(value) if self.whole else value)
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="percent_cell",
                options=tuple(options),
                key=prior.place,
                understood=" / ".join(options),
            ),
        )

    def key(self, value: Number | None) -> str:
        """Return the number without useless zeros."""
        return "" if value is None else decimal_text(Decimal(value))
