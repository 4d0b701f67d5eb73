"""Yearly shares of a cost in one cell: `2026: 200; 2027: 400,50`."""

import re
from dataclasses import dataclass

from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.numbers import parse_number
from turva_desktop.exchange.parsed import Parsed, stop
from turva_desktop.exchange.raw import RawCell, RawKind, decimal_text

_YEAR_FIRST = re.compile(r"(-?\d{1,6})\s*[:=]\s*(.+)")
_YEAR_LAST = re.compile(r"(.+?)\s*€?\s*\((\d{4})\)")

_YEAR_NAME = words("vuosi: euroa; …", "år: euro; …", "jahki: euro; …", "year: euros; …")


@dataclass(frozen=True, slots=True, kw_only=True)
class CostsCodec(Base):
    """Euros by year."""

    empty: tuple[YearCost, ...] = ()
    number_format: str = "@"
    name: Words = _YEAR_NAME

    def write(self, value: tuple[YearCost, ...], context: Context) -> CellValue:
        """Return the shares in their order."""
        return "; ".join(f"{cost.year}: {decimal_text(cost.euros)}" for cost in value) or None

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[tuple[YearCost, ...]]:
        """Return the shares; `200 (2026) + 400 (2027)` is understood too."""
        if cell.kind is not RawKind.TEXT:
            return stop("costs_unknown")
        text = cell.seen.replace("\n", ";").replace("+", ";")
        shares = []
        for part in filter(None, (part.strip() for part in text.split(";"))):
            first, last = _YEAR_FIRST.fullmatch(part), _YEAR_LAST.fullmatch(part)
            year, euros = (first[1], first[2]) if first else (last[2], last[1]) if last else ("", "")
            amount = parse_number(euros.replace("€", "").strip())
            if amount is None or not year:
                return stop("costs_unknown")
            shares.append(YearCost(year=int(year), euros=amount))
        return Parsed(value=tuple(shares))

    def key(self, value: tuple[YearCost, ...]) -> str:
        """Return the shares without useless zeros."""
        return ";".join(f"{cost.year}:{decimal_text(cost.euros)}" for cost in value)
