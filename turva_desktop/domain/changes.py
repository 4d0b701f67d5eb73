"""What a committed step changed, told to whoever shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from turva_desktop.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The records that one committed step touched, and those that they referred to before or after, ids by kind."""

    records: Mapping[type[Record], frozenset[str]]
    referred: Mapping[type[Record], frozenset[str]] = field(default_factory=dict)
    step: int

    @property
    def kinds(self) -> frozenset[type[Record]]:
        """Return the kinds of records that the step touched."""
        return frozenset(self.records)

    def of(self, kind: type[Record]) -> frozenset[str]:
        """Return the ids of the touched records of a kind."""
        return self.records.get(kind, frozenset())

    def about(self, kind: type[Record]) -> frozenset[str]:
        """Return the ids of the records of a kind that look otherwise now: touched, or referred to by a touched one."""
        return self.of(kind) | self.referred.get(kind, frozenset())
