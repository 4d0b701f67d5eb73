"""Moments and days: a municipality's day begins and ends in Finland, wherever the computer believes it is."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

HELSINKI: Final = ZoneInfo("Europe/Helsinki")


def day_of(moment: datetime) -> date:
    """Return the day in Finland at a moment, which knows its time zone."""
    return moment.astimezone(HELSINKI).date()


def day_text(day: date | None) -> str:
    """Return a day as it is written in Finland, e.g. `3.4.2026`; nothing for no day."""
    return "" if day is None else f"{day.day}.{day.month}.{day.year}"
