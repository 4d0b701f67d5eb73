"""How several texts stand in one cell: names, and the codes of municipalities."""

import re
from dataclasses import dataclass

from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import exact
from turva_desktop.exchange.parsed import Parsed, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind

_LIST_NAME = words("luettelo (;)", "lista (;)", "listu (;)", "list (;)")
_MUNICIPALITY_NAME = words("kuntanumerot", "kommunnummer", "gieldanummirat", "municipality codes")

_CODE = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCodec(Base):
    """Several texts in one cell, separated by semicolons (or line breaks)."""

    empty: tuple[str, ...] = ()
    name: Words = _LIST_NAME

    def write(self, value: tuple[str, ...], context: Context) -> CellValue:
        """Return the texts joined."""
        return "; ".join(value) or None

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[tuple[str, ...]]:
        """Return the texts."""
        if cell.kind in {RawKind.DATE, RawKind.ERROR}:
            return stop("value_refused")
        return Parsed(value=self._split(cell.seen))

    @staticmethod
    def _split(text: str) -> tuple[str, ...]:
        parts = (part.strip() for part in text.replace("\r", "\n").replace("\n", ";").split(";"))
        return tuple(part for part in parts if part)

    def key(self, value: tuple[str, ...]) -> str:
        """Return the texts as they would be read back."""
        return ";".join(part for part in map(exact, self._split("; ".join(value))) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalitiesCodec(ListCodec):
    """Municipality codes as text: `047` is not the number 47."""

    number_format: str = "@"
    name: Words = _MUNICIPALITY_NAME

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[tuple[str, ...]]:
        """Return the codes with the zeros that a spreadsheet may have eaten."""
        if cell.kind in {RawKind.DATE, RawKind.ERROR}:
            return stop("code_unknown")
        parts = self._split(cell.seen.replace(",", ";"))
        ours = set(prior.ours) if isinstance(prior.ours, tuple) else set()
        codes = tuple(part.zfill(3) if _CODE.fullmatch(part) else part for part in parts)
        if any(not _CODE.fullmatch(code) and code not in ours for code in codes):
            return stop("code_unknown")
        padded = codes != parts and not ours.issuperset(parts)
        return Parsed(value=codes, remarks=note("code_padded", "; ".join(codes)) if padded else ())
