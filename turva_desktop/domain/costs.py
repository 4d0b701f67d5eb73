"""Costs: euros by calendar year."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from turva_desktop.domain.record import Find, Record
from turva_desktop.domain.rules import Fault

_YEARS: Final = (1900, 2200)
_EUROS: Final = (0, 10**15)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCost:
    """Euros in one calendar year."""

    year: int
    euros: Decimal


def total_cost(costs: Iterable[YearCost]) -> Decimal:
    """Return the sum of the yearly shares in euros: the check sum shown beside an agreed total."""
    return sum((cost.euros for cost in costs), Decimal(0))


@dataclass(frozen=True, slots=True)
class Budgeted:
    """Yearly costs of years as they are in use, each year once, and never less than nothing."""

    name: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the one field."""
        return (self.name,)

    def broken(self, record: Record, _find: Find) -> Fault | None:
        """Say which limits there are, or which year stands twice."""
        costs: tuple[YearCost, ...] = getattr(record, self.name)
        for cost in costs:
            for value, (least, most) in ((Decimal(cost.year), _YEARS), (cost.euros, _EUROS)):
                if not least <= value <= most:
                    return Fault(code="field.limits", fields=self.fields, details={"least": least, "most": most})
        years = [cost.year for cost in costs]
        twice = next((year for year in years if years.count(year) > 1), None)
        return None if twice is None else Fault(code="costs.year_twice", fields=self.fields, details={"year": twice})
