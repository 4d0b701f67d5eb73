"""What day people mean who write a month, digits alone or strokes: offered to them, never taken in silence."""

import re
from calendar import monthrange
from datetime import date
from enum import Enum
from typing import Final

from turva_desktop.domain.text import fold

_MONTHS: Final = (
    ("tammik", "januar", "january", "ođđajagem"),
    ("helmik", "februar", "february", "guovvam"),
    ("maalisk", "mars", "march", "njukčam"),
    ("huhtik", "april", "cuoŋom"),
    ("toukok", "maj", "may", "miessem"),
    ("kesäk", "juni", "june", "geassem"),
    ("heinäk", "juli", "july", "suoidnem"),
    ("elok", "augusti", "august", "borgem"),
    ("syysk", "september", "čakčam"),
    ("lokak", "oktober", "october", "golggotm"),
    ("marrask", "november", "skábmam"),
    ("jouluk", "december", "juovlam"),
)
"""How the months begin, however they are bent: *marraskuussa*, *marraskuun loppuun*, *i november*."""
_BEGINNING, _MIDDLE = ("alu", "alku", "börj", "begin", "start"), ("puoliv", "keski", "mitten", "mid")
_LEAST_LETTERS: Final = 4
_YEARS: Final = range(1990, 2201)


class InMonth(Enum):
    """Which day is meant where only a month is said."""

    FIRST = "first"
    LAST = "last"


def days_meant(text: str, today: date, in_month: InMonth = InMonth.LAST) -> list[date]:
    """Return the days that a text may mean which is no date as it is written, the likeliest first."""
    text = text.strip()
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if re.fullmatch(r"\d+", text):
        found = _of_digits(text, today, in_month)
    elif re.fullmatch(r"\d+(?:\s*[./,\s-]\s*\d+){1,2}\.?", text):
        found = _of_numbers(numbers, today, in_month)
    else:
        found = [_of_month_word(text, numbers, today, in_month)]
    return list(dict.fromkeys(day for day in found if day is not None))


def _of_digits(text: str, today: date, in_month: InMonth) -> list[date | None]:
    match len(text):
        case 4:
            whole_year = _month(int(text), 1 if in_month is InMonth.FIRST else 12, in_month)
            return [_day(today.year, int(text[2:]), int(text[:2])), whole_year]
        case 6:
            return [_day(2000 + int(text[4:]), int(text[2:4]), int(text[:2]))]
        case 8:
            day_first = _day(int(text[4:]), int(text[2:4]), int(text[:2]))
            return [day_first, _day(int(text[:4]), int(text[4:6]), int(text[6:]))]
        case _:
            return []


def _of_numbers(numbers: list[int], today: date, in_month: InMonth) -> list[date | None]:
    if len(numbers) == 3:
        first, month, last = numbers
        return [_day(_year(last), month, first), _day(first, month, last)]
    first, last = numbers
    if last in _YEARS or first in _YEARS:
        year, month = (last, first) if last in _YEARS else (first, last)
        return [_month(year, month, in_month)]
    return [_day(today.year, last, first), _month(_year(last), first, in_month)]


def _of_month_word(text: str, numbers: list[int], today: date, in_month: InMonth) -> date | None:
    words = fold(text).split()
    month = next(
        (
            number
            for number, names in enumerate(_MONTHS, 1)
            if any(_names(word, one) for word in words for one in names)
        ),
        None,
    )
    if month is None:
        return None
    year = next((one for one in numbers if one in _YEARS), None)
    if year is None:
        year = today.year if month >= today.month else today.year + 1
    day = next((one for one in numbers if one not in _YEARS), None)
    if day is not None:
        return _day(year, month, day)
    if any(word.startswith(_MIDDLE) for word in words):
        return _day(year, month, 15)
    return _month(year, month, InMonth.FIRST if any(word.startswith(_BEGINNING) for word in words) else in_month)


def _names(word: str, month: str) -> bool:
    """Tell whether a word is a month's name, bent or cut short: *marraskuussa*, *marras*."""
    return word.startswith(fold(month)) or (len(word) >= _LEAST_LETTERS and fold(month).startswith(word))


def _year(number: int) -> int:
    return 2000 + number if number < 100 else number


def _month(year: int, month: int, in_month: InMonth) -> date | None:
    if year not in _YEARS or not 1 <= month <= 12:
        return None
    return date(year, month, 1 if in_month is InMonth.FIRST else monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
