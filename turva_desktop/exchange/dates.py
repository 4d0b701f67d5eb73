"""Dates and times of day in cells, with every way in which they arrive."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.parsed import Parsed, Problem, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind, day_text

DATE_ORDER = "date_order"
DAY_FIRST, MONTH_FIRST = "d/m/y", "m/d/y"
ONGOING = words("jatkuva", "fortlöpande", "joatkevaš", "ongoing")
_ONGOING_WORDS = {*map(loose, ONGOING.all()), "tills vidare", "toistaiseksi", "jatkuu", "pysyvä", "continuous"}

_MONTHS = (
    ("tammi", "januari", "january", "jan", "ođđajagemánnu"),
    ("helmi", "februari", "february", "feb", "guovvamánnu"),
    ("maalis", "mars", "march", "mar", "njukčamánnu"),
    ("huhti", "april", "april", "apr", "cuoŋománnu"),
    ("touko", "maj", "may", "maj", "miessemánnu"),
    ("kesä", "juni", "june", "jun", "geassemánnu"),
    ("heinä", "juli", "july", "jul", "suoidnemánnu"),
    ("elo", "augusti", "august", "aug", "borgemánnu"),
    ("syys", "september", "september", "sep", "čakčamánnu"),
    ("loka", "oktober", "october", "okt", "golggotmánnu"),
    ("marras", "november", "november", "nov", "skábmamánnu"),
    ("joulu", "december", "december", "dec", "juovlamánnu"),
)
_MONTH_BY_WORD = {loose(word): number for number, row in enumerate(_MONTHS, 1) for word in row}
_MONTH_BY_WORD |= {f"{row[0]}kuu{end}": number for number, row in enumerate(_MONTHS, 1) for end in ("", "ta", "n")}
_MONTH_BY_WORD |= {loose(row[4]).replace("mánnu", "mánu"): number for number, row in enumerate(_MONTHS, 1)}  # genitive

_DOTTED = re.compile(
    r"(?:(?:ma|ti|ke|to|pe|la|su)[a-zåäö]*\.?\s+)?(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|[-–]?\d{2})"
    r"(,?\s+(?:klo\.?\s*\d{1,2}(?:[.:]\d{2}){0,2}|\d{1,2}(?:[.:]\d{2}){1,2}))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_PERIOD = re.compile(r"\d{4}(?:\s*[-–—]\s*\d{4})?|\d{1,2}\s*[/.]\s*\d{4}")  # 2027, 2026–2027, 3/2027
_WORDED = re.compile(r"(\d{1,2})\s*\.?\s*([^\W\d]+)\.?\s*(\d{4})")
_SAMI = re.compile(r"([^\W\d]+)\s+(\d{1,2})\s*\.?\s*(?:b\.?|beaivvi|beaivi)?,?\s*(\d{4})")  # guovvamánu 1. b. 2026
_DEADLINE = re.compile(
    r"(?:(?:viimeistään|ennen|senast|före|by|until|maŋimustá)\s+)?"
    r"(.*?\d)"
    r"(?:\s+(?:mennessä|viimeistään|saakka|asti|loppuun\s+mennessä|rádjai|at\s+the\s+latest))?\s*[.!]?",
    re.IGNORECASE,
)
"""A day with words that only say that it is the last one: `31.12.2027 mennessä`, `senast 31.12.2027`."""
_TIME = re.compile(r"(?:klo|kl|dii)?\.?\s*(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2})(?:[.,](\d{1,6}))?)?")
_FIRST_SAFE_DAY = date(1900, 3, 1)  # before it, spreadsheet programs disagree by a day
_PLAUSIBLE_SERIALS = range(18264, 73051)  # 1950–2099
_YEARS = range(1900, 2101)
_GUESSED_YEARS = range(1930, 2000)  # what spreadsheets make of a year of two digits, from 30 on
_NO_DAY = date(1899, 12, 30).toordinal()  # the day from which spreadsheets count

_DATE_NAME = words("päivä", "datum", "beaivi", "date")
_TIME_NAME = words("kellonaika", "klockslag", "diibmu", "time of day")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateCodec(Base):
    """A day. In a column that `spills`, words such as "spring 2026" or "ongoing" go to the schedule's text."""

    spills: bool = False
    number_format: str = "d.m.yyyy"
    empty: date | None = None
    name: Words = _DATE_NAME

    def write(self, value: date | None, context: Context) -> CellValue:
        """Return the day; a day too old for spreadsheets is written as text."""
        if value is None or value >= _FIRST_SAFE_DAY:
            return value
        return value.isoformat()

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[date | None]:
        """Return the day, never a guess."""
        match cell.kind:
            case RawKind.DATE:
                return self._cell(cell, prior, context)
            case RawKind.NUMBER if isinstance(cell.value, float):
                return self._serial(cell.value)
            case RawKind.TEXT:
                return self._text(str(cell.value).strip(), prior, context)
            case _:
                return stop("date_unknown")

    def _cell(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[date | None]:
        value = cell.value
        if isinstance(value, date) and value.year in _GUESSED_YEARS:
            return self._guessed(value, prior, context)
        if isinstance(value, datetime):
            day = value.date()
            timeless = value.time() == time()
            return Parsed(value=day, remarks=() if timeless else note("date_with_time", day_text(day)))
        if isinstance(value, date):
            typed = value.toordinal() - _NO_DAY
            return self._year(typed) if typed in _YEARS else Parsed(value=value)
        return stop("date_impossible")

    @staticmethod
    def _guessed(day: date, prior: Prior, context: Context) -> Parsed[date | None]:
        """Ask which century is meant: of the two digits of 30.6.30, spreadsheets make 1930 by themselves."""
        typed = day.date() if isinstance(day, datetime) else day
        if typed == prior.ours:
            return Parsed(value=typed)
        options = {day_text(one): one for one in (typed.replace(year=typed.year + 100), typed)}
        if (answer := context.answers.get(prior.place)) in options:
            return Parsed(value=options[answer])
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="date_century",
                options=tuple(options),
                key=prior.place,
                understood=" / ".join(options),
            ),
        )

    def _year(self, year: int) -> Parsed[date | None]:
        """Return a year alone: typed in a cell of dates, 2027 becomes a day of the summer of 1905."""
        return Parsed(spill=str(year)) if self.spills else stop("date_year", str(year))

    def _serial(self, number: float) -> Parsed[date | None]:
        if number in _YEARS:
            return self._year(int(number))
        if int(number) not in _PLAUSIBLE_SERIALS or number != int(number):
            return stop("date_unknown")
        day = date.fromordinal(_NO_DAY + int(number))
        return Parsed(value=day, remarks=note("date_serial", day_text(day)))

    def _text(self, text: str, prior: Prior, context: Context) -> Parsed[date | None]:
        parsed = self._written(text, context)
        found = _DEADLINE.fullmatch(text)
        if parsed is None and found and found[1] != text and (day := self._written(found[1], context)) is not None:
            told = note("date_with_words", day_text(day.value)) if day.value is not None else ()
            parsed = replace(day, remarks=(*day.remarks, *told))
        if parsed is not None:
            return parsed
        if self.spills and (any(letter.isalpha() for letter in text) or _PERIOD.fullmatch(text)):
            return Parsed(spill=text)
        return stop("date_unknown")

    def _written(self, text: str, context: Context) -> Parsed[date | None] | None:
        """Return the day that a text is, or what is wrong with it; None for a text that is no day at all."""
        if found := _DOTTED.fullmatch(text):
            parsed = _day(found[3], found[2], found[1])
            if found[4] and parsed.value is not None:
                return Parsed(value=parsed.value, remarks=note("date_with_time", day_text(parsed.value)))
            return parsed
        if found := _ISO.fullmatch(text):
            return _day(found[1], found[2], found[3])
        if found := _SLASHED.fullmatch(text):
            return self._slashed(found[1], found[2], found[3], context)
        if (found := _WORDED.fullmatch(text)) and loose(found[2]) in _MONTH_BY_WORD:
            return _day(found[3], str(_MONTH_BY_WORD[loose(found[2])]), found[1])
        if (found := _SAMI.fullmatch(text)) and loose(found[1]) in _MONTH_BY_WORD:
            return _day(found[3], str(_MONTH_BY_WORD[loose(found[1])]), found[2])
        return None

    @staticmethod
    def _slashed(one: str, two: str, year: str, context: Context) -> Parsed[date | None]:
        """Ask once per file whether 3/4/2026 is in March or in April."""
        if int(one) > 12 or one == two:
            return _day(year, two, one)
        if int(two) > 12:
            return _day(year, one, two)
        order = context.answers.get(DATE_ORDER)
        if order == DAY_FIRST:
            return _day(year, two, one)
        if order == MONTH_FIRST:
            return _day(year, one, two)
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="date_order",
                options=(DAY_FIRST, MONTH_FIRST),
                key=DATE_ORDER,
                understood=f"{DAY_FIRST} / {MONTH_FIRST}",
            ),
        )

    def key(self, value: date | None) -> str:
        """Return the day as ISO 8601."""
        return "" if value is None else value.isoformat()


def is_ongoing(text: str) -> bool:
    """Tell whether words mean that an action has no end."""
    return loose(text) in _ONGOING_WORDS


def _day(year: str, month: str, day: str) -> Parsed[date | None]:
    """Return a day; two digits of a year are of this century."""
    digits = year.lstrip("-–")
    full = int(digits) + (2000 if len(digits) == 2 else 0)
    try:
        return Parsed(value=date(full, int(month), int(day)))
    except ValueError:
        return stop("date_impossible")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeCodec(Base):
    """A time of day, written as text (`14.30`) so that no spreadsheet makes it a date."""

    number_format: str = "@"
    empty: time | None = None
    name: Words = _TIME_NAME

    def write(self, value: time | None, context: Context) -> CellValue:
        """Return the time with a point, and its seconds if it has any."""
        if value is None:
            return None
        text = f"{value:%H.%M}"
        if value.second or value.microsecond:
            text += f"{value:.%S}"
        return text + (f",{value.microsecond:06d}" if value.microsecond else "")

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[time | None]:
        """Return the time."""
        value = cell.value
        if isinstance(value, datetime):
            return Parsed(value=value.time()) if value.year <= 1904 else stop("time_unknown")
        if isinstance(value, time):
            return Parsed(value=value)
        if cell.kind is RawKind.NUMBER and isinstance(value, float) and 0 < value < 1:
            seconds = min(round(value * 86400), 86399)
            return Parsed(value=time(seconds // 3600, seconds // 60 % 60, seconds % 60))
        said = cell.seen.strip().lower()
        if cell.kind is RawKind.NUMBER:  # 14.30 that a spreadsheet made the number 14.3
            hours, mark, minutes = said.partition(",")
            said = f"{hours}.{minutes.ljust(2, '0')}" if mark else hours
        found = _TIME.fullmatch(said)
        if cell.kind is RawKind.DATE or not found:
            return stop("time_unknown")
        minutes = found[2] or "0"
        try:
            return Parsed(
                value=time(int(found[1]), int(minutes), int(found[3] or 0), int((found[4] or "0").ljust(6, "0"))),
            )
        except ValueError:
            return stop("time_unknown")

    def key(self, value: time | None) -> str:
        """Return the time as ISO 8601."""
        return "" if value is None else value.isoformat()
