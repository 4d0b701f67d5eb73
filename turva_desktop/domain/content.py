"""A workspace's records as they stand at one moment: what exchange and documents work on."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from turva_desktop.domain.action import Action
from turva_desktop.domain.agenda import StandingItem, WaitingItem
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body, Membership
from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.meeting import Correction, Meeting
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.review import Review
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.domain.transfer import Transfer

R = TypeVar("R")

RECORD_KINDS: tuple[type[Any], ...] = (
    Profile,
    Recipient,
    ClockPhase,
    Organisation,
    Person,
    Body,
    Membership,
    Plan,
    PlanApproval,
    Chapter,
    Theme,
    Goal,
    Indicator,
    IndicatorValue,
    Meeting,
    Item,
    Attendance,
    Disqualification,
    Vote,
    Correction,
    StandingItem,
    WaitingItem,
    Attachment,
    Action,
    FollowUp,
    Review,
    Transfer,
)
"""Every kind of record a workspace keeps, parents before children."""


class Content:
    """Records by kind and id; knows nothing of where they came from."""

    def __init__(self, records: Iterable[Any] = ()) -> None:
        self._by_kind: dict[type[Any], dict[str, Any]] = {}
        for record in records:
            self._by_kind.setdefault(type(record), {})[str(record.id)] = record

    def all(self, kind: type[R]) -> list[R]:
        """Return the records of a kind in the order they were given."""
        return list(self.by_id(kind).values())

    def by_id(self, kind: type[R]) -> Mapping[str, R]:
        """Return the records of a kind by id."""
        return cast("Mapping[str, R]", self._by_kind.get(kind, {}))

    def get(self, kind: type[R], record_id: str | None) -> R | None:
        """Return one record, or None when there is none (or no id)."""
        return self.by_id(kind).get(record_id) if record_id else None

    def only(self, kind: type[R]) -> R:
        """Return the one record of a kind that has exactly one, e.g. the profile."""
        (record,) = self.by_id(kind).values()
        return record

    def every(self) -> list[Any]:
        """Return all records, parents before children: an order in which they can be added."""
        return [record for kind in RECORD_KINDS for record in self.all(kind)]
