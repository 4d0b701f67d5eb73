"""Numbers: a meeting's number and its items' § both run through the calendar year of the meeting, per body."""

from dataclasses import replace

from sqlalchemy import func, select

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.store import Reading, Writing
from turva_desktop.store.tables import TABLES


def next_meeting_number(tx: Reading, body_id: str, year: int) -> int:
    """Return the number of a body's next meeting in a year, counted from 1."""
    meeting = TABLES[Meeting]
    query = select(func.max(meeting.c.number)).where(meeting.c.body_id == body_id, meeting.c.year == year)
    return int(tx.rows(query)[0][0] or 0) + 1


def check_number_free(tx: Reading, meeting: Meeting) -> None:
    """Raise `TurvaError("meeting.number_taken")` when another meeting of the body has the number that year."""
    table = TABLES[Meeting]
    same = (table.c.body_id == meeting.body_id, table.c.year == meeting.year, table.c.number == meeting.number)
    if tx.all(Meeting, *same, table.c.id != meeting.id):
        raise TurvaError("meeting.number_taken", label=meeting.label)


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
    for item in tx.all(Item, TABLES[Item].c.meeting_id == meeting.id):
        if item.section is None:
            tx.save(replace(item, section=section))
            section += 1


def has_sections(tx: Reading, meeting_id: str) -> bool:
    """Tell whether § numbers were ever given in a meeting."""
    table = TABLES[Item]
    return bool(tx.all(Item, table.c.meeting_id == meeting_id, table.c.section.is_not(None)))
