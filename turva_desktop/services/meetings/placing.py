"""Where a new item comes in an agenda, and the § that it then gets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.item import ITEM, Item, ItemKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.services.meetings.numbering import next_section
from turva_desktop.services.register import put_in_order
from turva_desktop.store import Writing

CLOSERS: Final = frozenset({ItemKind.NOTICES, ItemKind.OTHER, ItemKind.NEXT_MEETING, ItemKind.CLOSING})
"""The standing items that end an agenda; matters stand before them."""


def place_items(tx: Writing, meeting: Meeting, new: Sequence[Item], *, after: str | None = None) -> list[Item]:
    """Add items after one, or before those that close the agenda; they get a § once the agenda has been sent.

    Whatever has a § stays before what gets a later one: minutes read in the order of their §. Items that close a sent
    agenda make room: they get later §, unless a later meeting has gone on from theirs. Then what is new stands last.
    """
    items = tx.matching(Item, meeting_id=meeting.id)
    order = [item.id for item in items]
    place = _place(items, after)
    section = None
    if meeting.state is not MeetingState.DRAFT:
        section = next_section(tx, meeting)
        closing = _closing(items)
        if after is None and closing and closing[-1].section == section - 1:
            place = len(items) - len(closing)
            section = _make_room(tx, meeting, closing, len(new))
    placed = []
    for offset, item in enumerate(new):
        added = replace(item, position=place + offset, section=None if section is None else section + offset)
        ITEM.check(added, tx)
        tx.add(added)
        placed.append(added)
    put_in_order(tx, Item, [*order[:place], *(item.id for item in placed), *order[place:]])
    return placed


def _place(items: Sequence[Item], after: str | None) -> int:
    """Return the first place where nothing new stands before a § that is given already."""
    order = [item.id for item in items]
    if after in order:
        numbered = max((place for place, item in enumerate(items, 1) if item.section is not None), default=0)
        return max(order.index(ItemId(after)) + 1, numbered)
    place = len(items)
    while place and items[place - 1].kind in CLOSERS and items[place - 1].section is None:
        place -= 1
    return place


def _closing(items: Sequence[Item]) -> list[Item]:
    """Return the items that close a sent agenda: the last ones, all of them with a §."""
    first = len(items)
    while first and items[first - 1].kind in CLOSERS and items[first - 1].section is not None:
        first -= 1
    return list(items[first:])


def _make_room(tx: Writing, meeting: Meeting, closing: Sequence[Item], count: int) -> int:
    """Give the closing items § that are so many later, wherever they are named; return the first that is free."""
    first = closing[0].section or 0
    for item in reversed(closing):
        tx.save(replace(item, section=(item.section or 0) + count))

    def moved(section: int | None) -> int | None:
        return section if section is None or section < first else section + count

    for row in tx.matching(Attendance, meeting_id=meeting.id):
        after = replace(
            row,
            arrived_section=moved(row.arrived_section),
            left_section=moved(row.left_section),
            expert_sections=tuple(_renamed(one, moved) for one in row.expert_sections),
        )
        if after != row:
            tx.save(after)
    return first


def _renamed(section: str, moved: Callable[[int | None], int | None]) -> str:
    return str(moved(int(section))) if section.isdecimal() else section
