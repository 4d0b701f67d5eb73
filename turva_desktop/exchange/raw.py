"""A cell as it lies in a file, before anyone has said what it means."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, auto


class RawKind(Enum):
    """What a cell holds."""

    TEXT = auto()
    NUMBER = auto()
    DATE = auto()
    BOOL = auto()
    ERROR = auto()
    EMPTY_FORMULA = auto()
    TOO_LONG = auto()


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell that holds something; `value` is text, a float, a boolean, or the day, moment or time of a date cell.

    A date cell whose serial number is no day keeps the number. `percent` tells that a number is shown as a share.
    """

    kind: RawKind
    value: str | float | bool | date | datetime | time
    percent: bool = False

    @property
    def seen(self) -> str:
        """Return the value roughly as the sender sees it."""
        value = self.value
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return str(value).upper()
        if isinstance(value, float):
            return f"{number_text(value * 100)} %" if self.percent else number_text(value)
        if isinstance(value, datetime):
            return f"{day_text(value.date())} {value:%H.%M}"
        if isinstance(value, date):
            return day_text(value)
        return f"{value:%H.%M}"


def number_text(value: float) -> str:
    """Return a spreadsheet's number as digits with a decimal comma, free of binary noise."""
    return decimal_text(decimal_of(value))


def decimal_of(value: float) -> Decimal:
    """Return a spreadsheet's number as a decimal of at most 15 digits: what the program showed the sender."""
    return Decimal(f"{value:.15g}")


def decimal_text(value: Decimal) -> str:
    """Return a decimal with a comma and without an exponent or useless zeros."""
    if not value:
        return "0"
    if abs(value.adjusted()) > 30:
        return str(value.normalize()).replace(".", ",")
    digits = f"{value:f}"
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits).replace(".", ",")


def day_text(day: date) -> str:
    """Return a day as Finns write it, e.g. `3.4.2026`."""
    return f"{day.day}.{day.month}.{day.year}"
