"""Dates, times and numbers as documents write them, in each language.

Only four languages and a handful of forms: no locale library, and the same text on every machine. Northern Sámi
follows the Finnish forms, as municipalities in Finland write it.
"""

from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final

from turva_desktop.domain.language import Language

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
EN_DASH = "–"

_LONGEST_NUMBER: Final = 100
"""So many digits a number may have while it is rounded: whatever a workbook holds is written."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def date_text(day: date, language: Language) -> str:
    """Return e.g. `22.11.2026`, in English `22 November 2026`."""
    if language is Language.EN:
        return f"{day.day}{NO_BREAK_SPACE}{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def time_text(moment: time, language: Language) -> str:
    """Return e.g. `9.05`, in English `09:05`."""
    return f"{moment:%H:%M}" if language is Language.EN else f"{moment.hour}.{moment.minute:02}"


def time_range(start: time, end: time, language: Language) -> str:
    """Return e.g. `9.00–11.30`."""
    return f"{time_text(start, language)}{EN_DASH}{time_text(end, language)}"


def date_range(start: date, end: date, language: Language) -> str:
    """Return the days from `start` to `end` without repeating what both share, e.g. `1.–5.3.2026`.

    Swedish leaves out the first full stop where only the day differs (`1–5.3.2026`).
    """
    if start == end:
        return date_text(start, language)
    same_year = start.year == end.year
    same_month = same_year and start.month == end.month
    if language is Language.EN:
        if same_month:
            return f"{start.day}{EN_DASH}{date_text(end, language)}"
        first = date_text(start, language)
        return f"{first.removesuffix(f' {start.year}') if same_year else first} {EN_DASH} {date_text(end, language)}"
    if same_month:
        first = f"{start.day}" if language is Language.SV else f"{start.day}."
    elif same_year:
        first = f"{start.day}.{start.month}" + ("" if language is Language.SV else ".")
    else:
        first = date_text(start, language)
    return f"{first}{EN_DASH}{date_text(end, language)}"


def decimal_text(value: Decimal | float, language: Language, decimals: int | None = None) -> str:
    """Return a number with the language's decimal mark and thousands apart, e.g. `1 234,5`.

    With `decimals` it is rounded half away from zero, else all its decimals are shown.
    """
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if decimals is not None:
        with localcontext(prec=_LONGEST_NUMBER):
            number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    mark, thousands = (".", ",") if language is Language.EN else (",", NO_BREAK_SPACE)
    whole, _, rest = f"{abs(number):,f}".partition(".")
    sign = MINUS if number < 0 else ""
    return sign + whole.replace(",", thousands) + (mark + rest if rest else "")


def euro_text(amount: Decimal | int, language: Language) -> str:
    """Return e.g. `1 000 €`, with cents only where there are any; in English `€1,000`."""
    whole = Decimal(amount) == Decimal(amount).to_integral_value()
    text = decimal_text(Decimal(amount), language, 0 if whole else 2)
    if language is not Language.EN:
        return f"{text}{NO_BREAK_SPACE}€"
    return f"{MINUS}€{text[1:]}" if text.startswith(MINUS) else f"€{text}"


def percent_text(percent: Decimal | float, language: Language, decimals: int = 0) -> str:
    """Return e.g. `72 %`, in English `72%`."""
    space = "" if language is Language.EN else NO_BREAK_SPACE
    return f"{decimal_text(percent, language, decimals)}{space}%"
