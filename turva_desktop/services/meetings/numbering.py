"""The § of items: they run through the calendar year of the meeting, per body."""

from dataclasses import dataclass, replace

from sqlalchemy import func, select

from turva_desktop.domain.body import Body
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.store import Reading, Writing
from turva_desktop.store.tables import TABLES


def next_section(tx: Reading, meeting: Meeting) -> int:
    """Return the § that the next numbered item of the meeting's body gets in the meeting's year."""
    item, table = TABLES[Item], TABLES[Meeting]
    query = (
        select(func.max(item.c.section))
        .join(table, table.c.id == item.c.meeting_id)
        .where(table.c.body_id == meeting.body_id, table.c.year == meeting.year)
    )
    return int(tx.rows(query)[0][0] or 0) + 1


def number_items(tx: Writing, meeting: Meeting) -> None:
    """Give a § to each item that has none, in their order; those that have one keep it."""
    section = next_section(tx, meeting)
    for item in tx.matching(Item, meeting_id=meeting.id):
        if item.section is None:
            tx.save(replace(item, section=section))
            section += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """How far a body's numbers had come in a year, in what has left the house: its last § and its last meeting."""

    section: int
    meeting: int


def given_numbers(tx: Reading) -> dict[tuple[str, int], Given]:
    """Return how far the numbers had come, by body's name and year; agendas that were never sent don't count."""
    sent = [one for one in tx.all(Meeting) if one.state is not MeetingState.DRAFT]
    names = {body.id: body.name for body in tx.all(Body)}
    sections: dict[str, int] = {}
    for item in tx.all(Item):
        sections[item.meeting_id] = max(sections.get(item.meeting_id, 0), item.section or 0)
    given: dict[tuple[str, int], Given] = {}
    for one in sent:
        key = names.get(one.body_id, ""), one.year
        last = given.get(key, Given(section=0, meeting=0))
        given[key] = Given(section=max(last.section, sections.get(one.id, 0)), meeting=max(last.meeting, one.number))
    return given


def has_sections(tx: Reading, meeting_id: str) -> bool:
    """Tell whether § numbers were ever given in a meeting."""
    table = TABLES[Item]
    return bool(tx.all(Item, table.c.meeting_id == meeting_id, table.c.section.is_not(None)))
