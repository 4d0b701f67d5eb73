"""Dates and years in the search: meetings by their day, and meetings and plans by their year."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.record import Record
from turva_desktop.domain.text import fold
from turva_desktop.store import Reading

_DAY: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.?(\d{4})?")
_MONTH: Final = re.compile(r"(\d{1,2})[./](\d{4})")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def by_date(tx: Reading, words: Sequence[str]) -> list[tuple[Record, str]]:
    """Return the meetings and plans that words point to by a day or a year, each with its date in words.

    The other words must stand in what the record is called: "9.12. työryhmä". Newest first; none where no
    word is a date.
    """
    if not any(_DAY.fullmatch(word) or _MONTH.fullmatch(word) or _YEAR.fullmatch(word) for word in words):
        return []
    meetings = sorted(tx.all(Meeting), key=lambda one: one.held_on, reverse=True)
    plans = sorted(tx.all(Plan), key=lambda one: one.first_year, reverse=True)
    return [
        *((one, day_text(one.held_on)) for one in meetings if _fits(words, tx, one, partial(_held, one))),
        *((one, one.period) for one in plans if _fits(words, tx, one, partial(_covers, one))),
    ]


def _fits(words: Sequence[str], tx: Reading, record: Record, is_date_of: Callable[[str], bool]) -> bool:
    kind = kind_of(type(record))
    names = fold(" ".join((kind.called(record, tx), *(kind.word[language] for language in Language))))
    dates = [word for word in words if is_date_of(word)]
    rest = [word for word in words if word not in dates]
    return bool(dates) and all(word in names for word in rest)


def _held(meeting: Meeting, word: str) -> bool:
    """Tell whether a word is the meeting's day, month, number and year, or year."""
    on = meeting.held_on
    if day := _DAY.fullmatch(word):
        asked = (int(day[1]), int(day[2]), int(day[3] or on.year))
        return asked == (on.day, on.month, on.year)
    if month := _MONTH.fullmatch(word):
        return int(month[2]) == on.year and int(month[1]) in {on.month, meeting.number}
    return bool(_YEAR.fullmatch(word)) and int(word) == on.year


def _covers(plan: Plan, word: str) -> bool:
    return bool(_YEAR.fullmatch(word)) and plan.first_year <= int(word) <= plan.last_year
