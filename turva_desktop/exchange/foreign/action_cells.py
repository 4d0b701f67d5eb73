"""The cells of one action of somebody else's table, as they would stand on our own sheet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from turva_desktop.domain.action import ActionStatus, Funding
from turva_desktop.domain.content import Content
from turva_desktop.domain.indicator import INDICATOR
from turva_desktop.domain.language import Language
from turva_desktop.exchange.context import Context, Prior, View
from turva_desktop.exchange.costs import CostsCodec
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.foreign.drafts import Draft, parts_of, text_cell
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.exchange.foreign.resources import read_resources
from turva_desktop.exchange.foreign.schedule import (
    Said,
    Schedule,
    is_status,
    mentions_status,
    read_schedule,
    read_status,
)
from turva_desktop.exchange.parsed import Problem
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.yes_no import YES

_AS_IT_IS: Final = frozenset({RawKind.EMPTY_FORMULA, RawKind.ERROR})
_DATE_LIKE: Final = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}")
_PARTY: Final = re.compile(r"(?:vastuu\w*|ansvar\w*)\s*:\s*(?P<lead>\S.*)", re.IGNORECASE)
_ACTOR: Final = re.compile(r"(?:pää)?toimija\w*\s*:\s*|(?:huvud)?aktör\w*\s*:\s*", re.IGNORECASE)
_SEVERAL: Final = ListCodec()
_NO_CONTEXT: Final = Context(view=View(Content()))
_LISTS: Final = (
    (Meaning.ACTORS, "main_actors"),
    (Meaning.PARTNERS, "partners"),
    (Meaning.TARGET_GROUPS, "target_groups"),
    (Meaning.AREAS, "areas"),
)
_YEARS: Final = range(1900, 2101)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One cell on our own sheet: its column there, what it holds, and the meaning of the column that it came from.

    What `told` holds is said of it beside.
    """

    key: str
    cell: RawCell
    source: Meaning
    told: tuple[Problem, ...] = ()


def cells_of(draft: Draft, context: Context, status_day: date | None = None) -> Iterator[Made]:
    """Yield the cells that an action gets on our own sheet; where two say the same, the first one holds.

    `status_day` is the day of a status that names none itself: that of its column's heading. The context tells who is
    known here, and how questions were answered.
    """
    language = context.language
    yield from _plain(draft)
    yield from _parties(draft, context)
    for meaning, key in _LISTS:
        if parts := draft.parts(meaning):
            yield Made(key=key, cell=text_cell("; ".join(parts)), source=meaning)
    yield from _description(draft, language)
    when, source = _schedule(draft)
    yield from _times(draft, when, source)
    said = list(_status(draft, when, source, language))
    yield from said
    if said and status_day:
        yield Made(key="status_date", cell=RawCell(RawKind.DATE, status_day), source=said[0].source)
    yield from _resources(draft, language)


def _plain(draft: Draft) -> Iterator[Made]:
    for meaning, key in ((Meaning.TITLE, "title"), (Meaning.NUMBER, "number"), (Meaning.START, "start")):
        if cells := draft.cells.get(meaning):
            yield Made(key=key, cell=cells[0], source=meaning)


def _parties(draft: Draft, context: Context) -> Iterator[Made]:
    """Yield who leads and who takes part; where it is unclear whether a text names several, our own sheet asks it."""
    if parts := draft.parts(Meaning.LEAD):
        yield Made(key="lead", cell=text_cell("; ".join(parts)), source=Meaning.LEAD)
    parts = draft.parts(Meaning.LEAD_AND_ACTORS)
    told: tuple[Problem, ...] = ()
    if not parts:
        return
    if len(parts) == 1:
        parted = _SEVERAL.parse(text_cell(parts[0]), Prior(), context)
        if parted.problem:
            yield Made(key="main_actors", cell=text_cell(parts[0]), source=Meaning.LEAD_AND_ACTORS)
            return
        parts, told = parted.value or parts, parted.remarks
    named = next((found for part in parts if (found := _PARTY.fullmatch(part))), None)
    lead = named["lead"] if named else parts[0]
    actors = [_ACTOR.sub("", part) for part in parts if part != (named.group() if named else parts[0])]
    yield Made(key="lead", cell=text_cell(lead), source=Meaning.LEAD_AND_ACTORS, told=told)
    if actors:
        yield Made(key="main_actors", cell=text_cell("; ".join(actors)), source=Meaning.LEAD_AND_ACTORS)


def _description(draft: Draft, language: Language) -> Iterator[Made]:
    """Yield the description; what measures the action is named there, for an indicator belongs to the theme."""
    texts = [cell.seen.strip() for cell in draft.cells.get(Meaning.DESCRIPTION, ())]
    if indicators := draft.parts(Meaning.INDICATOR):
        texts.append(f"{INDICATOR.many[language]}: {'; '.join(indicators)}")
    if texts:
        source = Meaning.DESCRIPTION if Meaning.DESCRIPTION in draft.cells else Meaning.INDICATOR
        yield Made(key="description", cell=text_cell("\n\n".join(texts)), source=source)


def _schedule(draft: Draft) -> tuple[Schedule | RawCell | None, Meaning]:
    """Return when an action is done; a cell that our own sheet reads better is returned as it is."""
    for meaning in (Meaning.SCHEDULE_AND_STATUS, Meaning.SCHEDULE):
        cells = draft.cells.get(meaning)
        if not cells:
            continue
        cell = cells[0]
        if cell.kind is RawKind.NUMBER and isinstance(cell.value, float) and cell.value in _YEARS:
            return Schedule(words=cell.seen), meaning
        if cell.kind is not RawKind.TEXT:
            return cell, meaning
        when = read_schedule(draft.text(meaning))
        is_date = _DATE_LIKE.fullmatch(cell.seen.strip()) and when.end is None and when.start is None
        return (cell if is_date else when), meaning
    return None, Meaning.SCHEDULE


def _times(draft: Draft, when: Schedule | RawCell | None, source: Meaning) -> Iterator[Made]:
    if isinstance(when, RawCell):
        yield Made(key="end", cell=when, source=source)
    if not isinstance(when, Schedule):
        return
    if when.start and Meaning.START not in draft.cells:
        yield Made(key="start", cell=RawCell(RawKind.DATE, when.start), source=source)
    if when.end:
        yield Made(key="end", cell=RawCell(RawKind.DATE, when.end), source=source)
    if when.ongoing:
        yield Made(key="ongoing", cell=text_cell(YES[Language.FI]), source=source)
    if when.words:
        names_status = when.said is None and mentions_status(when.words)
        told = (Problem(severity=Severity.NOTE, code="status_in_words"),) if names_status else ()
        yield Made(key="schedule_text", cell=text_cell(when.words), source=source, told=told)


def _status(draft: Draft, when: Schedule | RawCell | None, when_source: Meaning, language: Language) -> Iterator[Made]:
    """Yield the status with its day and its explanation. Words that name no status leave it unknown, and are kept."""
    beside = when.said if isinstance(when, Schedule) else None
    source, told = Meaning.STATUS, draft.text(Meaning.EXPLANATION)
    cell = draft.cells.get(Meaning.STATUS, (None,))[0]
    if cell is not None and cell.kind in _AS_IT_IS:
        yield Made(key="status", cell=cell, source=source)
        return
    if cell is not None:
        said, explanations = read_status(draft.text(Meaning.STATUS)), [told, _in_words(beside)]
    elif beside is not None:
        said, source, explanations = beside, when_source, [told]
    elif told:
        read = read_status(told)
        said, source = (read if is_status(read.word) else Said(explanation=told)), Meaning.EXPLANATION
        explanations = []
    else:
        return
    explanation = "\n".join(filter(None, (said.explanation, *explanations)))
    if not said.word and not explanation:
        return
    unread = Problem(severity=Severity.NOTE, code="status_unread", understood=ActionStatus.UNKNOWN.words[language])
    word = said.word or ActionStatus.UNKNOWN.words[language]
    yield Made(key="status", cell=text_cell(word), source=source, told=() if said.word else (unread,))
    if said.day:
        yield Made(key="status_date", cell=RawCell(RawKind.DATE, said.day), source=source)
    if explanation:
        yield Made(key="explanation", cell=text_cell(explanation), source=source)


def _in_words(said: Said | None) -> str:
    return " ".join(filter(None, (said.word, said.explanation))) if said else ""


def _resources(draft: Draft, language: Language) -> Iterator[Made]:
    cells = draft.cells.get(Meaning.RESOURCES)
    if not cells:
        return
    if cells[0].kind in _AS_IT_IS:
        yield Made(key="cost_source", cell=cells[0], source=Meaning.RESOURCES)
        return
    text = draft.text(Meaning.RESOURCES)
    if cells[0].kind is RawKind.NUMBER and len(cells) == 1:
        text = f"{text} €"
    found = read_resources(text)
    if isinstance(found.funding, Funding):
        yield Made(key="funding", cell=text_cell(found.funding.words[language]), source=Meaning.RESOURCES)
    if found.costs:
        written = CostsCodec().write(found.costs, _NO_CONTEXT)
        yield Made(key="costs", cell=text_cell(str(written)), source=Meaning.RESOURCES)
    if found.words:
        line = "; ".join(parts_of(found.words)) or found.words
        yield Made(key="cost_source", cell=text_cell(line), source=Meaning.RESOURCES)
