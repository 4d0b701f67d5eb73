"""What a cell's number format shows a number as: a day, a share, or the number itself."""

import re
from typing import Final

_DATE_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_SHARE_FORMATS: Final = frozenset({9, 10})
_LITERALS: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_SECOND_PARTS: Final = re.compile(r"s[.,]0+")
_DIGITS: Final = re.compile(r"[0#?]")
_RUNS: Final = re.compile(r"[^\W\d_]+")
_DATE_LETTERS: Final = frozenset("dmyhs")
_LOCAL_LETTERS: Final = frozenset("dmyhspkvtjgaåw")
"""Letters of days, months and years as programs in some languages write them into files: `pp.kk.vvvv`, `TT.MM.JJJJ`,
`jj/mm/aaaa`, `åååå-MM-dd`."""
_GENERAL: Final = ("general", "yleinen", "standard", "allmän", "normaali", "geral", "estándar")


def shows_date(number: int, code: str) -> bool:
    """Tell whether a number format, by its own number or by its code, shows days or times of day."""
    if not code:
        return number in _DATE_FORMATS
    plain = _SECOND_PARTS.sub("s", _LITERALS.sub(" ", code).split(";")[0].lower())
    if _DIGITS.search(plain) or any(word in plain for word in _GENERAL):
        return False
    if any(letter in plain for letter in _DATE_LETTERS):
        return True
    runs = _RUNS.findall(plain)
    return len(runs) > 1 and all(len(set(run)) == 1 and run[0] in _LOCAL_LETTERS for run in runs)


def shows_share(number: int, code: str) -> bool:
    """Tell whether a number format shows numbers as shares in per cent."""
    plain = _LITERALS.sub(" ", code).split(";")[0]
    return "%" in plain or (not code and number in _SHARE_FORMATS)
