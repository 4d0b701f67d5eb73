"""A workspace's records as they stand at one moment: what exchange and documents work on."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from turva_desktop.domain import action, indicator, meeting, network, plan, profile

R = TypeVar("R")

RECORD_KINDS: tuple[type[Any], ...] = (
    profile.Profile,
    profile.Recipient,
    profile.ClockPhase,
    network.Organisation,
    network.Person,
    network.Body,
    network.Membership,
    plan.Plan,
    plan.PlanApproval,
    plan.Chapter,
    plan.Theme,
    plan.Goal,
    indicator.Indicator,
    indicator.IndicatorValue,
    meeting.Meeting,
    meeting.Item,
    meeting.Attendance,
    meeting.Disqualification,
    meeting.Vote,
    meeting.Correction,
    meeting.StandingItem,
    meeting.WaitingItem,
    meeting.Attachment,
    action.Action,
    action.FollowUp,
    meeting.Review,
    profile.Transfer,
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
