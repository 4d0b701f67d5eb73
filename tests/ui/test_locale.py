"""Dates, numbers and order as a Finnish reader expects them."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from turva_desktop.domain.text import fold
from turva_desktop.ui.look.locale import (
    DASH,
    clock,
    day,
    matches,
    moment,
    number,
    parse_clock,
    parse_day,
    percent,
    sort_key,
)

TODAY = date(2026, 2, 3)


def test_that_swedish_letters_come_after_z_and_numbers_by_size() -> None:
    words = ["öljy", "zeta", "Åland", "äiti", "ahven", "10", "9", "Zorro"]
    assert sorted(words, key=sort_key) == ["9", "10", "ahven", "zeta", "Zorro", "Åland", "äiti", "öljy"]


def test_that_dates_times_and_numbers_are_written_the_finnish_way() -> None:
    assert day(TODAY) == "3.2.2026"
    assert moment(datetime(2026, 2, 3, 9, 5)) == "3.2.2026 9.05"  # noqa: DTZ001 - shown as it is
    assert clock(time(14, 5)) == "14.05"
    assert number(Decimal("1234.5"), 1).replace("\u00a0", " ") == "1 234,5"
    assert percent(26, 36) == "72 %"


def test_that_what_is_missing_is_a_dash() -> None:
    assert [day(None), moment(None), clock(None), number(None), percent(0, 0)] == [DASH] * 5


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3.2.2026", date(2026, 2, 3)),
        (" 03.02.2026 ", date(2026, 2, 3)),
        ("3.2.26", date(2026, 2, 3)),
        ("3.2.", date(2026, 2, 3)),
        ("3.2", date(2026, 2, 3)),
        ("2025-12-31", date(2025, 12, 31)),
        ("29.2.2024", date(2024, 2, 29)),
        ("29.2.2026", None),
        ("31.4.2026", None),
        ("tomorrow", None),
        ("3", None),
        ("", None),
        ("²3.2.2026", None),
    ],
)
def test_that_a_date_is_read_as_people_write_it(typed: str, meant: date | None) -> None:
    assert parse_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("24.00", None),
        ("9.75", None),
        ("noon", None),
        ("", None),
    ],
)
def test_that_a_time_is_read_as_people_write_it(typed: str, meant: time | None) -> None:
    assert parse_clock(typed) == meant


def test_that_search_ignores_letter_case_but_keeps_letters_apart() -> None:
    assert matches(fold("ÄIDINKIELI ja Čáhppesŋ"), fold("äidin ČÁHP"))
    assert not matches(fold("sää"), fold("saa"))
    assert matches(fold("A\u0308iti"), fold("äiti"))  # composed and decomposed are the same letter


@pytest.mark.parametrize(
    "text", ["15.3.20267", "1.1.0000", "1.1.026", "20267-03-15", "0000-01-01", "15.3.9999999999", "1.1.10000"]
)
def test_that_a_day_of_no_year_of_ours_is_no_day(text: str) -> None:
    assert parse_day(text, TODAY) is None
