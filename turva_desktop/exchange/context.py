"""What parsing and writing a value need to know of their surroundings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from turva_desktop.domain import action, body, indicator, item, meeting, network, plan, theme
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.language import Language
from turva_desktop.exchange.normalise import loose, one_line


class View:
    """Records with the look-ups that sheets need; rows that a file brings are added as they are read."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._added: dict[type[Any], dict[str, Any]] = {}
        self._labels: dict[type[Any], dict[str, list[Any]]] = {}
        self._entries: dict[str, list[FollowUp]] = {}
        for entry in content.all(FollowUp):
            self._entries.setdefault(entry.action_id, []).append(entry)
        self._latest: dict[str, FollowUp | None] = {}
        self._last_place: dict[str | None, int] = {}

    def add(self, record: Any) -> None:
        """Let rows read later refer to a record that the file brings."""
        kind = type(record)
        self._added.setdefault(kind, {})[str(record.id)] = record
        if kind in self._labels:
            self._labels[kind].setdefault(loose(self.label(record)), []).append(record)

    def get(self, kind: type[Any], record_id: str | None) -> Any | None:
        """Return a record by id, or None."""
        if not record_id:
            return None
        return self.content.get(kind, record_id) or self._added.get(kind, {}).get(record_id)

    def all(self, kind: type[Any]) -> list[Any]:
        """Return the records of a kind."""
        return [*self.content.all(kind), *self._added.get(kind, {}).values()]

    def called(self, kind: type[Any], text: str) -> list[Any]:
        """Return the records of a kind whose label is the text."""
        if kind not in self._labels:
            index: dict[str, list[Any]] = {}
            for record in self.all(kind):
                index.setdefault(loose(self.label(record)), []).append(record)
            self._labels[kind] = index
        return self._labels[kind].get(loose(text), [])

    def latest(self, action_id: str) -> FollowUp | None:
        """Return the entry that gives an action its status."""
        if action_id not in self._latest:
            self._latest[action_id] = latest_entry(self._entries.get(action_id, ()))
        return self._latest[action_id]

    def next_place(self, plan_id: str | None) -> int:
        """Return the place of a new action: after all others of its plan."""
        if not self._last_place:
            for one in self.content.all(action.Action):
                self._last_place[one.plan_id] = max(self._last_place.get(one.plan_id, -1), one.position)
        self._last_place[plan_id] = self._last_place.get(plan_id, -1) + 1
        return self._last_place[plan_id]

    def label(self, record: Any) -> str:
        """Return what a record is called where others refer to it: never a title that may be secret."""
        return one_line(self._label(record)) or "–"

    def _label(self, record: Any) -> str:  # noqa: PLR0911 - one line per kind
        match record:
            case plan.Plan():
                return f"{record.name} ({record.period})"
            case theme.Theme():
                return f"{record.code} {record.name}"
            case theme.Goal():
                return record.text
            case plan.Chapter():
                return record.heading
            case action.Action():
                return f"{record.number} {record.title}"
            case indicator.Indicator():
                return record.name
            case meeting.Meeting():
                whose = self.get(body.Body, record.body_id)
                return f"{record.label} {whose.name if whose else ''}"
            case item.Item():
                held = self.get(meeting.Meeting, record.meeting_id)
                place = f"§ {record.section}" if record.section is not None else f"({record.position + 1})"
                return f"{self._label(held) if held else ''} {place}"
            case network.Person():
                return f"{record.name}, {record.title}" if record.title else record.name
            case _:
                return str(getattr(record, "name", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of one export or import; `answers` are the user's choices by a question's key."""

    view: View
    language: Language = Language.FI
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """What is known of a cell before it is read: who stands in it here, and how it was exported.

    `reference` is the id that the exported cell stood for and `untouched` tells that its text is as it was exported.
    `place` makes the key of a question about the cell; `prefer` names ids that win among records called the same.
    """

    place: str = ""
    ours: Any = None
    reference: str = ""
    untouched: bool = False
    prefer: frozenset[str] = frozenset()


def labels(view: View, records: Iterable[Any]) -> list[str]:
    """Return the distinct labels of records in their order: the words of a drop-down."""
    return list(dict.fromkeys(view.label(record) for record in records))
