"""The annual clock (vuosikello)."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled, Within
from turva_desktop.domain.secrecy import AtHome


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


CLOCK_PHASE = Kind(
    record=ClockPhase,
    word=words("vuosikellon vaihe", "skede i årsklockan", "jahkediimmu muddu", "phase of the annual clock"),
    many=words("Vuosikello", "Årsklocka", "Jahkediibmu", "Annual clock"),
    place=Place.SETTINGS,
    title=lambda phase, _: phase.text,
    labels={
        "first_month": words("Ensimmäinen kuukausi", "Första månaden", "Vuosttaš mánnu", "First month"),
        "last_month": words("Viimeinen kuukausi", "Sista månaden", "Maŋimuš mánnu", "Last month"),
        "text": words("Mitä tehdään", "Vad som görs", "Mii dahkkojuvvo", "What is done"),
    },
    rules=(Filled("text"), Within("first_month", 1, 12), Within("last_month", 1, 12)),
    secrecy=AtHome("the group's own calendar of the year"),
)
