"""What records are called when the journal speaks of them, also those deleted since."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from turva_desktop.domain.action import Action
from turva_desktop.domain.body import Membership
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.history import Step, Touched
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.review import Review
from turva_desktop.domain.theme import Theme
from turva_desktop.store import Workspace
from turva_desktop.store.codec import to_record
from turva_desktop.store.tables import KINDS, TABLES

_PARENT: Final[dict[type[Any], tuple[str, type[Any]]]] = {
    FollowUp: ("action_id", Action),
    IndicatorValue: ("indicator_id", Indicator),
    Membership: ("person_id", Person),
    Review: ("action_id", Action),
    Item: ("meeting_id", Meeting),
}
"""Kinds that are told by another record, and the field that names it."""

_TOPICS: Final = {
    "action.status": "follow_up",
    "indicator.value": "indicator_value",
    "approval": "plan_approval",
    "standing": "standing_item",
    "waiting": "waiting_item",
    "clock": "clock_phase",
    "meeting.correct": "meeting",
    "waiting.take": "item",
    "agenda.template": "body",
    "item.action": "action",
}
"""What a step's label speaks of, where that isn't the table of its first word."""

_OF_NOTHING_ONE: Final = ("workspace.", "exchange.", "region.", "order.")


def titles_of(workspace: Workspace, wanted: Mapping[str, type[Any]]) -> dict[str, str]:
    """Return the titles of records by id; what is found neither in the tables nor in the journal has none."""
    found = _records(workspace, wanted)
    parents: dict[str, type[Any]] = {}
    for record in found.values():
        field, kind = _PARENT.get(type(record), ("", None))
        if kind is not None and getattr(record, field):
            parents[getattr(record, field)] = kind
    above = _records(workspace, parents)
    return {one: _title(record, above) for one, record in found.items()}


def with_subjects(workspace: Workspace, steps: Iterable[Step]) -> list[Step]:
    """Return the steps, each with the title of what it changed; of several, the first and how many more."""
    by_id = {step.id: step for step in steps}
    touched: dict[int, list[Touched]] = {}
    for table in workspace.touched(min(by_id, default=0), max(by_id, default=0)):
        touched.setdefault(table.step_id, []).append(table)
    chosen = {step.id: one for step in by_id.values() if (one := _subject(step, touched.get(step.id, ())))}
    titles = titles_of(workspace, {one.record_id: KINDS[one.table] for one in chosen.values()})
    return [replace(step, subject=_told(chosen.get(step.id), titles)) for step in by_id.values()]


def _told(touched: Touched | None, titles: Mapping[str, str]) -> str:
    title = titles.get(touched.record_id, "") if touched else ""
    return f"{title} (+{touched.count - 1})" if touched and title and touched.count > 1 else title


def _subject(step: Step, touched: Iterable[Touched]) -> Touched | None:
    """Return what a step speaks of: the records of its label's kind, else those of the only kind it touched."""
    if step.label.startswith(_OF_NOTHING_ONE):
        return None
    by_table = {one.table: one for one in touched}
    first_word = step.label.partition(".")[0]
    topic = _TOPICS.get(step.label) or _TOPICS.get(first_word, first_word)
    only = next(iter(by_table.values())) if len(by_table) == 1 else None
    return by_table.get(topic) or only


def _records(workspace: Workspace, wanted: Mapping[str, type[Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with workspace.read() as tx:
        for kind in dict.fromkeys(wanted.values()):
            ids = [one for one, its in wanted.items() if its is kind]
            found.update((record.id, record) for record in tx.all(kind, TABLES[kind].c.id.in_(ids)))
    for record_id in wanted.keys() - found.keys():
        (newest,) = workspace.history(record_id, limit=1) or (None,)
        if newest is not None and not newest.after:  # deleted: the journal has it as it was
            found[record_id] = to_record(wanted[record_id], newest.before)
    return found


def _title(record: Any, above: Mapping[str, Any]) -> str:
    match record:
        case Theme():
            return f"{record.code} {record.name}"
        case Action():
            return f"{record.number} {record.title}".strip()
        case Meeting():
            return record.label
        case Item():
            meeting = above.get(record.meeting_id)
            parts = (meeting.label if meeting else "", f"§ {record.section}" if record.section else "", record.title)
            return " ".join(filter(None, parts))
        case IndicatorValue():
            indicator = above.get(record.indicator_id)
            return f"{indicator.name} {record.year}" if indicator else str(record.year)
        case FollowUp() | Membership() | Review():
            parent = above.get(getattr(record, _PARENT[type(record)][0]) or "")
            return _title(parent, above) if parent else ""
    return next((str(text) for name in _NAMING if (text := getattr(record, name, ""))), "")


_NAMING: Final = ("name", "title", "heading", "body_name", "text")
