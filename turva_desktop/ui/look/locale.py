"""Dates, times, numbers and order as a Finnish reader expects them, whatever the machine's own locale is."""

from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QDate, QLocale, Qt

if TYPE_CHECKING:
    from decimal import Decimal

_LOCALE = QLocale(QLocale.Language.Finnish, QLocale.Country.Finland)

DASH = "–"


def screen_locale() -> QLocale:
    """Return the locale of the screen: week from Monday, decimal comma."""
    return _LOCALE


def day(value: date | None) -> str:
    """Return a date as `3.2.2026`; a dash for none."""
    return DASH if value is None else f"{value.day}.{value.month}.{value.year}"


def moment(value: datetime | None) -> str:
    """Return a moment as `3.2.2026 14.05`; a dash for none."""
    return DASH if value is None else f"{day(value.date())} {clock(value.time())}"


def clock(value: time | None) -> str:
    """Return a time of day as `14.05`; a dash for none."""
    return DASH if value is None else f"{value.hour}.{value.minute:02d}"


def number(value: "float | Decimal | None", decimals: int = 0) -> str:
    """Return a number with a decimal comma and thousands apart; a dash for none."""
    return DASH if value is None else _LOCALE.toString(float(value), "f", decimals)


def percent(part: int, whole: int) -> str:
    """Return a share as `72 %`; a dash if there is no whole."""
    return DASH if whole == 0 else f"{number(100 * part / whole)} %"


def parse_day(text: str, today: date) -> date | None:
    """Return the date that `3.2.2026`, `3.2.26`, `3.2.` (this year) or `2026-02-03` means, or None."""
    text = text.strip().rstrip(".")
    if len(text) > len("31.12.2026") + 4:  # spaces may stand between
        return None
    found = QDate.fromString(text, Qt.DateFormat.ISODate) if "-" in text else QDate()
    if not found.isValid():
        parts = text.split(".")
        if len(parts) not in (2, 3) or not all(part.strip().isdecimal() for part in parts):
            return None
        numbers = [int(part) for part in parts]
        if len(parts) == 3 and len(parts[2].strip()) not in (2, 4):
            return None
        year = numbers[2] if len(numbers) == 3 else today.year
        found = QDate(year + 2000 if len(parts) == 3 and len(parts[2].strip()) == 2 else year, numbers[1], numbers[0])
    known = found.isValid() and date.min.year <= found.year() <= date.max.year
    return date(found.year(), found.month(), found.day()) if known else None


def parse_clock(text: str) -> time | None:
    """Return the time that `9`, `9.30`, `9:30` or `0930` means, or None."""
    text = text.strip().replace(":", ".")
    if text.isdecimal() and len(text) in (3, 4):
        text = f"{text[:-2]}.{text[-2:]}"
    hours, _, minutes = text.partition(".")
    if not hours.isdecimal() or (minutes and not minutes.isdecimal()):
        return None
    if int(hours) > 23 or int(minutes or 0) > 59:
        return None
    return time(int(hours), int(minutes or 0))


@lru_cache(maxsize=1)
def collator() -> QCollator:
    """Return the Finnish order: å ä ö after z, numbers by size, letter case ignored."""
    found = QCollator(_LOCALE)
    found.setNumericMode(True)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return found


@lru_cache(maxsize=8192)
def sort_key(text: str) -> "SortKey":
    """Return a key that sorts texts in Finnish order."""
    return SortKey(text)


class SortKey:
    """A text's place in Finnish order."""

    __slots__ = ("_key",)

    def __init__(self, text: str) -> None:
        """Compute the place once."""
        self._key = collator().sortKey(text)

    def __lt__(self, other: "SortKey") -> bool:
        """Return whether this text comes before the other."""
        return self._key.compare(other._key) < 0

    def __eq__(self, other: object) -> bool:
        """Return whether the two texts stand in the same place."""
        return isinstance(other, SortKey) and self._key.compare(other._key) == 0

    def __hash__(self) -> int:
        """Refuse nothing: keys are compared, never looked up."""
        return 0


def matches(text: str, query: str) -> bool:
    """Return whether every word of a folded query is somewhere in a folded text."""
    return all(word in text for word in query.split())
