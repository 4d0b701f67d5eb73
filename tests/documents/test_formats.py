"""Dates, times and numbers in documents."""

from datetime import date, time
from decimal import Decimal

import pytest

from turva_desktop.documents.content import formats
from turva_desktop.domain.language import Language

FI, SV, SE, EN = Language.FI, Language.SV, Language.SE, Language.EN


def spaced(text: str) -> str:
    """Return a text with ordinary blanks, to be legible here."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "text"), [(FI, "2.11.2026"), (SV, "2.11.2026"), (SE, "2.11.2026"), (EN, "2 November 2026")]
)
def test_that_dates_are_written_as_in_the_language(language: Language, text: str) -> None:
    assert spaced(formats.date_text(date(2026, 11, 2), language)) == text


def test_that_times_are_written_as_in_the_language() -> None:
    assert [formats.time_text(time(9, 5), language) for language in (FI, SV, SE, EN)] == [
        "9.05",
        "9.05",
        "9.05",
        "09:05",
    ]
    assert formats.time_range(time(9), time(11, 30), FI) == "9.00–11.30"


@pytest.mark.parametrize(
    ("start", "end", "fi", "sv", "en"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), "1.3.2026", "1.3.2026", "1 March 2026"),
        (date(2026, 3, 1), date(2026, 3, 5), "1.–5.3.2026", "1–5.3.2026", "1–5 March 2026"),
        (date(2026, 2, 28), date(2026, 3, 3), "28.2.–3.3.2026", "28.2–3.3.2026", "28 February – 3 March 2026"),
        (
            date(2026, 12, 30),
            date(2027, 1, 2),
            "30.12.2026–2.1.2027",
            "30.12.2026–2.1.2027",
            "30 December 2026 – 2 January 2027",
        ),
    ],
)
def test_that_a_range_of_days_repeats_nothing(start: date, end: date, fi: str, sv: str, en: str) -> None:
    assert [spaced(formats.date_range(start, end, language)) for language in (FI, SE, SV, EN)] == [fi, fi, sv, en]


@pytest.mark.parametrize(
    ("value", "decimals", "fi", "en"),
    [
        (1234567, None, "1 234 567", "1,234,567"),
        (0.1, None, "0,1", "0.1"),
        (Decimal("-1234.50"), None, "−1 234,50", "−1,234.50"),
        (2.5, 0, "3", "3"),
        (-2.5, 0, "−3", "−3"),
        (1e21, 0, "1 000 000 000 000 000 000 000", "1,000,000,000,000,000,000,000"),
    ],
)
def test_that_numbers_have_the_languages_marks(value: Decimal | float, decimals: int | None, fi: str, en: str) -> None:
    assert spaced(formats.decimal_text(value, FI, decimals)) == fi
    assert formats.decimal_text(value, EN, decimals) == en


def test_that_thousands_and_units_never_part_at_the_end_of_a_line() -> None:
    assert formats.euro_text(1000, FI) == "1\u00a0000\u00a0€"
    assert formats.percent_text(72, SE) == "72\u00a0%"


def test_that_money_and_percent_follow_the_language() -> None:
    assert [spaced(formats.euro_text(Decimal("1000.5"), language)) for language in (FI, SV, EN)] == [
        "1 000,50 €", "1 000,50 €", "€1,000.50",
    ]  # fmt: skip
    assert formats.euro_text(-20, EN) == "−€20"
    assert [spaced(formats.percent_text(72.22, language, 1)) for language in (FI, EN)] == ["72,2 %", "72.2%"]
