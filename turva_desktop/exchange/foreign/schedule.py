"""Times and statuses in running words: "31.12.2026 mennessä. Toteumatilanne 15.8.2026: kesken".

What is certain becomes a day, a status and its explanation; everything else stays as the words that it is. No part of a
text is lost: what is not understood is kept beside what is.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Final

from turva_desktop.domain.content import Content
from turva_desktop.exchange.context import Context, Prior, View
from turva_desktop.exchange.dates import DateCodec, is_ongoing
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheets.follow_up import STATUS


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is said of a status: the word for it as it stands, its day, and what is told beside.

    Without a `word` there is only a text that names no status.
    """

    word: str = ""
    day: date | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When something is done: days where there are any, else the words; and what is said there of its status."""

    start: date | None = None
    end: date | None = None
    ongoing: bool = False
    words: str = ""
    said: Said | None = None


_DAY: Final = (
    r"(?:\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}\s?\.?\s(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n)?\s\d{4}"
    r"|\d{1,2}\s?\.?\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s\d{4})"
)
_TO: Final = r"\s*(?:[-–—]|\bja\b|till)\s*"
_RANGE: Final = re.compile(rf"(?P<first>{_DAY}){_TO}(?P<last>{_DAY})", re.IGNORECASE)
_SHORT_RANGE: Final = re.compile(
    r"(?P<first>\d{1,2}\s?\.\s?\d{1,2}\s?\.)\s*[-–—]\s*(?P<last>\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4})"
)
_BY_BEFORE: Final = (
    r"(?:viimeistään|asti|takaraja|määräaika|senast(?:\s+den)?|före(?:\s+den)?|klart?|by|until|no later than)"
)
_BY_AFTER: Final = r"(?:mennessä|saakka|asti|loppuun\s+mennessä|senast)"
_DEADLINE: Final = re.compile(
    rf"(?:{_BY_BEFORE}:?\s+(?P<before>{_DAY})|(?P<after>{_DAY})\s+{_BY_AFTER})", re.IGNORECASE
)
_FROM: Final = re.compile(
    rf"(?:alkaen|från(?:\s+den)?|from)\s+(?P<one>{_DAY})|(?P<two>{_DAY})\s+(?:alkaen|lähtien)", re.IGNORECASE
)
_ONE_DAY: Final = re.compile(_DAY, re.IGNORECASE)
_MARK: Final = (
    r"(?:toteuma(?:n\s+)?(?:tilanne)?|toteutuma(?:n\s+)?(?:tilanne)?|toteutumisen\s+tila|tilanne|tila|status|seuranta"
    r"|läget?|nuläge|genomförandeläge|uppföljning|genomförande|progress|dilli)"
)
_STATUS_PART: Final = re.compile(
    rf"(?:^|(?<=[.;,(/\n])|(?<=\s))\s*{_MARK}\b\s*\(?(?P<day>{_DAY})?\)?\s*(?P<mark>[:–—-])\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DAY_FIRST: Final = re.compile(rf"\(?(?P<day>{_DAY})\)?\s*[:–—-]\s*(?P<text>\S.*)", re.IGNORECASE | re.DOTALL)
_DAY_LAST: Final = re.compile(rf"(?P<text>.*?\S)\s*[(,]?\s*(?P<day>{_DAY})\)?\.?", re.IGNORECASE | re.DOTALL)
_HEAD: Final = re.compile(r"(?P<head>[^.,;:()\n–—]+?)\s*(?P<mark>[.,;:(\n–—]|\s-\s)\s*(?P<rest>\S.*)", re.DOTALL)
_TAIL: Final = re.compile(
    r"(?P<rest>.*\S)\s*(?P<mark>[.,;:/(\n–—]|\s-\s)\s*(?P<tail>[^.,;:/()\n–—]+?)\s*\)?\.?", re.DOTALL
)
_JOINT: Final = re.compile(r"(?<!\d)\.\s+|(?<=\d{4})\.\s+|[;,]\s+|\s*\n\s*|\s+[-–—/]\s+|\s*\(|\)\s*|:\s+")
"""What parts a time from what is told beside; a point within a date parts nothing."""
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_EDGES: Final = " \t\n.,;:–—-/"
_NO_CONTEXT: Final = Context(view=View(Content()))
_LONGEST_WORD: Final = 40
_NO_END: Final = frozenset({"jatkuvasti", "jatkuvaa", "koko ajan", "löpande", "kontinuerlig", "kontinuerligt"})
_MOST_WORDS: Final = 4
_SHORTEST_STATUS: Final = 4
_BENT: Final = (
    r"toteutettiin|toteutui(?:vat)?|toteutuneet|valmistui(?:vat)?|valmistunut|valmiina|aloitettu|aloitettiin"
    r"|keskeytetty|keskeytynyt|peruttu|peruutettu|lykätty|siirrettiin|färdig\w*|avslutad\w*|genomfördes|genomförda"
    r"|slutförd\w*|påbörja[dt]\w*|inställd\w*|uppskjut\w*|completed|finished|cancelled|postponed"
)
"""Words that tell of a status without being one: they are not read, only told of."""


@lru_cache(maxsize=8192)
def is_status(text: str) -> bool:
    """Tell whether words are those of a status, in any language or as senders say them."""
    return bool(text) and STATUS.parse(RawCell(RawKind.TEXT, text), Prior(), _NO_CONTEXT).problem is None


def day_of_text(text: str) -> date | None:
    """Return the day that a text is, if it is nothing else."""
    return DateCodec().parse(RawCell(RawKind.TEXT, text.strip()), Prior(), _NO_CONTEXT).value


def day_in(heading: str) -> date | None:
    """Return the only day that a heading names: "Tilanne 1.6.2026" tells how things stood then."""
    days = {_day(found.group()) for found in _ONE_DAY.finditer(heading)}
    return days.pop() if len(days) == 1 else None


def read_status(text: str) -> Said:
    """Return what a text says of a status; a word that nobody knows stays a word, to be asked about."""
    rest, day = text.strip(), None
    if found := _STATUS_PART.fullmatch(rest):
        rest, day = found["text"].strip(), _day(found["day"])
    if found := _DAY_FIRST.fullmatch(rest):
        rest, day = found["text"].strip(), day or _day(found["day"])
    elif (found := _DAY_LAST.fullmatch(rest)) and is_status(found["text"].strip(_EDGES)):
        rest, day = found["text"].strip(_EDGES), day or _day(found["day"])
    bare = rest.strip(_EDGES)
    if is_status(bare):
        return Said(word=bare, day=day)
    if (found := _HEAD.fullmatch(rest)) and is_status(found["head"].strip()):
        told = found["rest"].strip()
        if found["mark"] == "(":
            told = told.removesuffix(".").removesuffix(")") if told.count("(") < told.count(")") else told
        return Said(word=found["head"].strip(), day=day, explanation=told)
    if len(bare) <= _LONGEST_WORD and len(bare.split()) <= _MOST_WORDS and "\n" not in bare:
        return Said(word=bare, day=day)
    return Said(day=day, explanation=rest)


def read_schedule(text: str) -> Schedule:
    """Return the days and the words of a time, and what the text says besides of a status."""
    when, said = _apart(text.strip())
    when = when.strip() if said is None else when.strip(_EDGES)
    bare = when.strip(_EDGES)
    if not bare:
        return Schedule(said=said)
    if _is_ongoing(bare):
        return Schedule(ongoing=True, said=said)
    for pattern in (_RANGE, _SHORT_RANGE):
        if found := pattern.fullmatch(bare):
            last = _day(found["last"])
            first = _day(found["first"]) or _day(f"{found['first']}{last.year if last else ''}")
            if first and last and first <= last:
                return Schedule(start=first, end=last, said=said)
    only = day_of_text(bare)
    if only is not None:
        return Schedule(end=only, said=said)
    end, start = _single(_DEADLINE, bare), _single(_FROM, bare)
    rest = _FROM.sub("", _DEADLINE.sub("", bare)).strip(_EDGES) if end or start else bare
    return Schedule(start=start, end=end, words=when if rest else "", said=said)


def _apart(text: str) -> tuple[str, Said | None]:
    """Divide a text into the time and what is said of the status behind it."""
    if found := _STATUS_PART.search(text):
        before = text[: found.start()]
        said = read_status(found["text"].removesuffix(")") if before.rstrip().endswith("(") else found["text"])
        return before.rstrip(" (\n"), Said(
            word=said.word, day=_day(found["day"]) or said.day, explanation=said.explanation
        )
    if is_status(text.strip(_EDGES)) and not is_ongoing(text.strip(_EDGES)):
        return "", read_status(text)
    if found_apart := _at_a_joint(text):
        return found_apart
    if (found := _TAIL.fullmatch(text)) and is_status(found["tail"].strip()) and not is_ongoing(found["tail"]):
        return found["rest"], Said(word=found["tail"].strip())
    lines = text.split("\n", 1)
    if len(lines) == 2 and (dated := _DAY_FIRST.fullmatch(lines[1].strip())) and read_status(dated["text"]).word:
        return lines[0], read_status(lines[1])
    return text, None


def _at_a_joint(text: str) -> tuple[str, Said] | None:
    """Divide a text where one side says when, and the other is nothing but a status with its day.

    "Valmis 31.12.2027" alone may as well be when it should be done: the other side must tell a time.
    """
    for joint in _JOINT.finditer(text):
        sides = text[: joint.start()].strip(_EDGES), text[joint.end() :].strip(f"{_EDGES})")
        for when, told in (sides, sides[::-1]):
            if not (_YEAR.search(when) or _is_ongoing(when)) or is_ongoing(told):
                continue
            said = read_status(told)
            if is_status(said.word) and not said.explanation and not mentions_status(when):
                return when, said
    return None


def mentions_status(text: str) -> bool:
    """Tell whether a word for a status stands anywhere in a text, also bent as a status is told of in a sentence."""
    return bool(_status_words().search(loose(text)))


@cache
def _status_words() -> re.Pattern[str]:
    known = [word for word in STATUS.known_words() if len(word) >= _SHORTEST_STATUS and not is_ongoing(word)]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, known))}|{_BENT})\b")


def _is_ongoing(text: str) -> bool:
    """Tell whether words mean that there is no end, also as they are bent."""
    return is_ongoing(text) or loose(text) in _NO_END


def _single(pattern: re.Pattern[str], text: str) -> date | None:
    """Return the day of the only place where a pattern is met; several say nothing certain."""
    days = {_day(next(filter(None, found.groups()))) for found in pattern.finditer(text)}
    return days.pop() if len(days) == 1 else None


def _day(text: str | None) -> date | None:
    return day_of_text(loose(text).replace(" .", ".")) if text else None
