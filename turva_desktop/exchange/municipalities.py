"""How the codes of municipalities stand in a cell."""

import re
from dataclasses import dataclass

from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.parsed import Parsed, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.several import ListCodec

_MUNICIPALITY_NAME = words("kuntanumerot", "kommunnummer", "gieldanummirat", "municipality codes")
_CODE = re.compile(r"\d{1,3}")


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
