"""Costs: euros by calendar year."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCost:
    """Euros in one calendar year."""

    year: int
    euros: Decimal


def total_cost(costs: Iterable[YearCost]) -> Decimal:
    """Return the sum of the yearly shares in euros: the check sum shown beside an agreed total."""
    return sum((cost.euros for cost in costs), Decimal(0))
