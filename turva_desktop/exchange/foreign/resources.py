"""Money in running words: "12 000 €", "omana työnä", "5 000 € (2026) + 5 000 € (2027)"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.action import Funding
from turva_desktop.domain.costs import YearCost
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.numbers import parse_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """The funding and the yearly costs that a text names; `words` is the text, unless those two say all of it."""

    funding: Funding | None = None
    costs: tuple[YearCost, ...] = ()
    words: str = ""


_AMOUNT: Final = (
    r"(?<![\d,.])(?P<sum>\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
    r"\s*(?P<thousands>t)?(?:€|e\b|eur(?:oa?|o)?\b)"
)
_YEAR_FIRST: Final = re.compile(
    rf"(?:v(?:uosi|uonna|\.)?\s*|år\s*)?(?P<year>20\d\d)\s*[:=–-]?\s*{_AMOUNT}", re.IGNORECASE
)
_YEAR_LAST: Final = re.compile(
    rf"{_AMOUNT}\s*(?:\(?\s*(?:v(?:uosi|uonna|\.)?\s*|år\s*)?(?P<year>20\d\d)\s*\)?)", re.IGNORECASE
)
_GLUE: Final = re.compile(r"[\s,;+.()&]|\bja\b|\boch\b")
_PHRASES: Final[Mapping[Funding, tuple[str, ...]]] = MappingProxyType(
    {
        Funding.NONE_NEEDED: (
            *("omana työnä", "oma työ", "omana toimintana", "virkatyönä", "virkatyö", "ei lisäkustannuksia"),
            *(
                "ei kustannuksia",
                "ei erillistä rahoitusta",
                "ei erillisrahoitusta",
                "ei lisäresursseja",
                "ei rahoitusta",
            ),
            *("ei resurssitarvetta", "ei vaadi rahoitusta", "ei vaadi lisäresursseja", "eget arbete", "tjänstearbete"),
            *(
                "som eget arbete",
                "som tjänstearbete",
                "inga kostnader",
                "inga extra kostnader",
                "inga tilläggsresurser",
            ),
        ),
        Funding.REDIRECTED: (
            *(
                "nykyiset resurssit",
                "nykyisillä resursseilla",
                "nykyresurssein",
                "olemassa olevat resurssit",
                "talousarvio",
            ),
            *(
                "olemassa olevilla resursseilla",
                "talousarvion puitteissa",
                "talousarviossa",
                "budjetissa",
                "käyttötalous",
            ),
            *("inom budgeten", "inom befintlig budget", "befintliga resurser", "med befintliga resurser"),
        ),
        Funding.TO_BE_CLARIFIED: (
            *("selvitetään", "selvitettävä", "avoin", "auki", "tarkentuu", "utreds", "klarnar", "öppet"),
        ),
        Funding.ADDITIONAL: (
            *("lisärahoitus", "lisäresurssi", "lisämääräraha", "vaatii lisärahoitusta", "tarvitaan lisärahoitusta"),
            *("tilläggsfinansiering", "kräver tilläggsfinansiering", "tilläggsanslag"),
        ),
    }
)
"""How municipalities say what the region's codes mean; only as the whole of a text, which is kept beside the code."""


def read_resources(text: str) -> Resources:
    """Return what a text says of money. A sum without a year belongs to no year, and stays in words."""
    bare = loose(text).strip(" .,;")
    for member in Funding:
        if bare in {loose(word) for word in (*member.words.known, member.value)}:
            return Resources(funding=member)
    for member, phrases in _PHRASES.items():
        if bare in phrases:
            return Resources(funding=member, words=text.strip())
    costs, rest = _costs(text)
    return Resources(costs=costs, words="" if costs and not rest else text.strip())


def _costs(text: str) -> tuple[tuple[YearCost, ...], str]:
    """Return the sums by year and what is left of a text without them; a year that comes twice makes them unsure."""
    for pattern in (_YEAR_FIRST, _YEAR_LAST):
        found = list(pattern.finditer(text))
        shares = [YearCost(year=int(one["year"]), euros=euros) for one in found if (euros := _euros(one)) is not None]
        if shares and len({one.year for one in shares}) == len(found):
            return tuple(shares), _GLUE.sub("", pattern.sub("", text))
    return (), text


def _euros(found: re.Match[str]) -> Decimal | None:
    digits = found["sum"]
    plain = re.sub(r"[ \u00a0\u202f.](?=\d{3}(?:\D|$))", "", digits)
    number = parse_number(plain)
    return number * 1000 if number is not None and found["thousands"] else number
