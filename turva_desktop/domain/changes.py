"""What a committed step changed, told to whoever shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from turva_desktop.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The records that one committed step touched, their ids by kind, and the step's number."""

    records: Mapping[type[Record], frozenset[str]]
    step: int

    @property
    def kinds(self) -> frozenset[type[Record]]:
        """Return the kinds of records that the step touched."""
        return frozenset(self.records)

    def of(self, kind: type[Record]) -> frozenset[str]:
        """Return the ids of the touched records of a kind."""
        return self.records.get(kind, frozenset())
