"""The annual clock (vuosikello)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPhase:
    """A phase of the annual clock (vuosikello); months are 1–12, both included."""

    id: str
    position: int = 0
    first_month: int
    last_month: int
    text: str

    def is_on(self, day: date) -> bool:
        """Tell whether the phase is on; a phase may run over the turn of the year."""
        if self.first_month <= self.last_month:
            return self.first_month <= day.month <= self.last_month
        return day.month >= self.first_month or day.month <= self.last_month
