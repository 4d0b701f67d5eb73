"""How an indicator's numbers are written and read."""

from decimal import Decimal, InvalidOperation

from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.look.locale import number

_MOST_DECIMALS = 4


def shown(value: Decimal) -> str:
    """Return a number with as many decimals as it has (four at most)."""
    decimals = -min(0, int(value.normalize().as_tuple().exponent))
    return number(value, min(decimals, _MOST_DECIMALS))


def with_unit(value: Decimal, unit: str) -> str:
    """Return a number and its unit."""
    return f"{shown(value)} {unit}".strip()


def read_number(text: str, unknown: str) -> Decimal | None:
    """Return the number that was typed; None for an empty text, a dash, or the word for `unknown`."""
    typed = text.strip()
    if not typed or typed in ("–", "-") or typed.casefold() == unknown.casefold():
        return None
    plain = typed.replace("\u00a0", "").replace(" ", "").replace("−", "-").replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        raise TurvaError("indicator.not_a_number", text=typed) from None
    if not value.is_finite():
        raise TurvaError("indicator.not_a_number", text=typed)
    return value


def read_year(text: str) -> int:
    """Return the year that was typed."""
    typed = text.strip()
    if not typed.isdecimal() or not 1900 <= int(typed) <= 2200:
        raise TurvaError("indicator.not_a_year", text=typed)
    return int(typed)


def read_count(text: str, unknown: str) -> int | None:
    """Return the number of cases that was typed; None for an empty text."""
    value = read_number(text, unknown)
    if value is not None and value != value.to_integral_value():
        raise TurvaError("indicator.not_a_number", text=text.strip())
    return None if value is None else int(value)
