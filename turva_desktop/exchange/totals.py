"""Rows of totals: by the words that people and spreadsheet programs write for them, in whichever column they stand.

Excel names the rows of its subtotals after the group, in its own language: "T2 Summa", "T2 Laske", "Tiet Total".
"""

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final

from turva_desktop.exchange.normalise import is_dash, loose
from turva_desktop.exchange.numbers import parse_number
from turva_desktop.exchange.raw import RawCell, RawKind

_UNITS: Final = r"(?:kpl|st|€|e|eur|%|toimenpidettä|åtgärder|doaibmabiju|actions|riviä|rader)"
_TOTALS: Final = (
    r"(?:kaikki\s+)?yhteensä|yht|kokonais(?:summa|määrä)|loppusumma|väli(?:summa|yhteensä)|summa(?:\s+yhteensä|\s+totalt)?"
    r"|total(?:t|summa|er)?|slutsumma|delsumma|sammanlagt|summarum|summe|oktiibuot|submi|grand\s+total|sub-?total|sum"
)
_COUNTS: Final = r"kpl|lkm|luku(?:määrä)?|määrä|laske|antal|lohku|count|average|keskiarvo|medel(?:värde|tal)?"
_NUMBERS: Final = rf"[\s:.]*[\d\s.,]*{_UNITS}?\.?"
_TOTAL: Final = re.compile(rf"(?:{_TOTALS})\b{_NUMBERS}|[^\d]{{0,60}}\b(?:yhteensä|totalt|oktiibuot){_NUMBERS}")
_COUNT: Final = re.compile(rf"(?:{_COUNTS})\b{_NUMBERS}")
_OF_A_GROUP: Final = re.compile(rf".{{1,120}}\s(?:{_TOTALS}|{_COUNTS})\.?")
_UNIT: Final = re.compile(rf"\s*{_UNITS}\.?$")


class Sum(Enum):
    """Whether a row sums up others."""

    NO = 0
    MAYBE = 1
    SURELY = 2


def summing(cells: Iterable[RawCell]) -> Sum:
    """Tell whether a row is a total by all of its cells: words for totals, and nothing else but numbers.

    Beside a number "T2 Laske" and "Kpl" surely are; alone they may be anything.
    """
    held = [cell for cell in cells if cell.seen.strip() and not is_dash(cell.seen)]
    texts = [loose(cell.seen) for cell in held if cell.kind is RawKind.TEXT and not _is_number(cell.seen)]
    if not texts or not all(_is_sum_word(text) for text in texts):
        return Sum.NO
    if len(texts) < len(held) or any(_TOTAL.fullmatch(text) for text in texts):
        return Sum.SURELY
    return Sum.MAYBE


def is_total(text: str) -> bool:
    """Tell whether a text surely is what stands in a row of totals: "Yhteensä 36 kpl", "Toimenpiteitä yhteensä"."""
    return _TOTAL.fullmatch(loose(text)) is not None


def is_sum_word(text: str) -> bool:
    """Tell whether a text may stand for a total."""
    return _is_sum_word(loose(text))


def _is_sum_word(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (_TOTAL, _COUNT, _OF_A_GROUP))


def _is_number(text: str) -> bool:
    return parse_number(_UNIT.sub("", loose(text))) is not None
