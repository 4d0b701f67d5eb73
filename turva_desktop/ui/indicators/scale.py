"""The scale of a chart: round numbers around the values."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A vertical scale: its ticks from bottom to top, at the same distance from each other."""

    ticks: tuple[Decimal, ...]

    @property
    def bottom(self) -> Decimal:
        """Return the least tick."""
        return self.ticks[0]

    @property
    def top(self) -> Decimal:
        """Return the greatest tick."""
        return self.ticks[-1]

    def share(self, value: Decimal) -> float:
        """Return how high a value lies: 0 at the bottom, 1 at the top."""
        return float((value - self.bottom) / (self.top - self.bottom))


def scale_around(values: Sequence[Decimal], most_steps: int = 5) -> Scale:
    """Return a scale that holds every value, with at most `most_steps` steps.

    It begins at zero unless the values are far from it compared with how they differ: a cut axis makes little look
    like much.
    """
    low, high = min(values, default=Decimal(0)), max(values, default=Decimal(1))
    if low > 0 and (high - low) * 2 > low:
        low = Decimal(0)
    if high < 0 and (high - low) * 2 > -high:
        high = Decimal(0)
    if low == high:
        low, high = (Decimal(0), high) if high > 0 else (low, Decimal(0) if low < 0 else Decimal(1))
    step = _round_step((high - low) / most_steps)
    first, last = _floor(low / step), -_floor(-high / step)
    return Scale(ticks=tuple(step * number for number in range(first, last + 1)))


def _round_step(least: Decimal) -> Decimal:
    """Return the least of 1, 2, 2.5, 5 × 10ⁿ that is not below."""
    power = Decimal(1).scaleb(least.adjusted())
    for factor in (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5)):
        if factor * power >= least:
            return factor * power
    return 10 * power


def _floor(value: Decimal) -> int:
    whole = int(value)
    return whole - 1 if value < whole else whole
