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
_END: Final = r"(?:(?![^\W_])|(?=(?:lle|lla|lta|ltä|ssa|sta|hun|een)(?![^\W_])))(?!\s?[€$%‰°])"
"""Nothing follows but an ending; a sum of money and a share are no code."""
_STRICT: Final = re.compile(
    r"(?<!\d)(?P<day>\d\n?\d)\n?[. ]?(?P<month>\d\n?\d)\n?[. ]?(?:1[89]|20)?(?P<year>\d\n?\d)"
    r"(?:[\s*]{0,4}(?:(?P<sign>[-+A-FU-Ya-fu-y])|[=~]|--)[\s*]{0,4}"
    r"(?P<number>\d\s?\d\s?\d)(?:\s{0,3}|-)(?P<check>[0-9A-Ya-y])"
    rf"|\s?(?P<number_alone>\d{{3}})(?P<check_alone>[A-Ya-y])){_END}"
)
"""Without a sign of the century only a letter at the end tells a code from a telephone number."""
_APART: Final = re.compile(
    r"(?<!\d)(?<!\d )(?P<day>\d \d) (?P<month>\d \d) (?P<year>\d \d) (?P<sign>[-+A-FU-Ya-fu-y])"
    rf" (?P<number>\d \d \d) (?P<check>[0-9A-Ya-y]){_END}"
)
_LOOSE: Final = re.compile(
    r"(?<!\d)(?P<day>\d\s?\d|\d(?=[./-]))[\s./_-]{0,2}(?P<month>\d\s?\d|\d(?=[./-]))[\s./_-]{0,2}"
    r"(?:(?:1\s?[89]|2\s?0)\s?)?(?P<year>\d\s?\d)[\s*._/=~:+-]{0,4}(?:[A-FU-Ya-fu-y]\s?)?"
    rf"(?P<number>\d\s?\d\s?\d)(?:(?P<check>[A-Ya-y])|[\s*._/-]{{1,3}}(?P<check_apart>[A-Y])){_END}"
)
"""Any marks between, or a letter to each space: there the check sign has to be a letter, for sums, dates, case and
telephone numbers end in digits."""
_DIGIT: Final = re.compile(r"\d")
_SHAPES: Final = (_STRICT, _APART, _LOOSE)
_LEAST_NUMBER: Final = 2
_AROUND: Final = 40
HIDDEN: Final = "******-****"


def holds_identity_code(text: str) -> bool:
    """Tell whether a text holds a personal identity code."""
    return next(_codes(plain(text).text), None) is not None


def without_identity_codes(text: str) -> str:
    """Return a text with each code in it hidden."""
    form = plain(text)
    for code in reversed(list(_codes(form.text))):
        first, last = form.place(*code.span())
        text = f"{text[:first]}{HIDDEN}{text[last:]}"
    return text


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
    """Yield the codes in their order, none of them twice; each shape may begin where another one has not fitted."""
    if _DIGIT.search(read) is None:  # most texts
        return
    found = [match for shape in _SHAPES for match in _fitting(shape, read)]
    end = 0
    for match in sorted(found, key=lambda one: (one.start(), -one.end())):
        if match.start() >= end:
            end = match.end()
            yield match


def _fitting(shape: "re.Pattern[str]", read: str) -> Iterator["re.Match[str]"]:
    """Yield what has a shape and is a code: what isn't may hide one that begins inside it."""
    at = 0
    while match := shape.search(read, at):
        fits = _is_code(match)
        if fits:
            yield match
        at = match.end() if fits else match.start() + 1


def _is_code(match: "re.Match[str]") -> bool:
    said = {name: re.sub(r"\s", "", value) for name, value in match.groupdict().items() if value}
    number = said.get("number") or said["number_alone"]
    check = next(said[name] for name in ("check", "check_alone", "check_apart") if name in said).upper()
    day, month, year = (int(said[name]) for name in ("day", "month", "year"))
    if not (1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] and int(number) >= _LEAST_NUMBER):
        return False
    return _CHECKS[int(f"{day:02}{month:02}{year:02}{number}") % len(_CHECKS)] == check
