"""The § of items: they run through the calendar year of the meeting, per body."""

from dataclasses import replace

from sqlalchemy import func, select

from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
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


def has_sections(tx: Reading, meeting_id: str) -> bool:
    """Tell whether § numbers were ever given in a meeting."""
    table = TABLES[Item]
    return bool(tx.all(Item, table.c.meeting_id == meeting_id, table.c.section.is_not(None)))
