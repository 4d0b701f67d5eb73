"""Personal identity codes (henkilötunnus) in running text, however they are written.

A code is a date, a sign of the century, three digits and a check sign (decree 128/2010, its signs as of 2023). What is
written like one but has no such date, or another check sign, is no code: ordinary numbers raise no alarm.
"""

import re
from collections.abc import Iterator
from typing import Final

from turva_desktop.domain.written import plain

_CHECKS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CODE: Final = re.compile(
    r"(?<!\d)(?P<day>\d\d)[. ]?(?P<month>\d\d)[. ]?(?:1[89]|20)?(?P<year>\d\d)"
    r"(?:\s{0,3}(?P<sign>[-+A-FU-Ya-fu-y])\s{0,3}(?P<number>\d{3})\s{0,3}(?P<check>[0-9A-Ya-y])"
    r"|\s?(?P<number_alone>\d{3})(?P<check_alone>[A-Ya-y]))"
    r"(?![^\W_])"
)
"""Without a sign of the century only a letter at the end tells a code from a telephone number."""
_LEAST_NUMBER: Final = 2
_AROUND: Final = 40
HIDDEN: Final = "******-****"


def holds_identity_code(text: str) -> bool:
    """Tell whether a text holds a personal identity code."""
    return next(_codes(plain(text).text), None) is not None


def around_identity_codes(text: str) -> list[str]:
    """Return each place of a text that holds a code, with a few words around it and the code itself hidden."""
    read = plain(text).text
    codes = list(_codes(read))
    places = []
    for code in codes:
        before, after = read[: code.start()], read[code.end() :]
        for other in codes:  # a neighbour among the words around it is hidden too
            before = before.replace(other.group(), HIDDEN)
            after = after.replace(other.group(), HIDDEN)
        start = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
        end = f"{after[:_AROUND]}…" if len(after) > _AROUND else after
        places.append(" ".join(f"{start}{HIDDEN}{end}".split()))
    return places


def _codes(read: str) -> Iterator["re.Match[str]"]:
    return (match for match in _CODE.finditer(read) if _is_code(match))


def _is_code(match: "re.Match[str]") -> bool:
    day, month, year = (int(match[name]) for name in ("day", "month", "year"))
    number = match["number"] or match["number_alone"]
    check = (match["check"] or match["check_alone"]).upper()
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] and int(number) >= _LEAST_NUMBER):
        return False
    return _CHECKS[int(f"{day:02}{month:02}{year:02}{number}") % len(_CHECKS)] == check
