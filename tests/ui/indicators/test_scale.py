"""The scale of charts, and how numbers are written and read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.indicators.numbers import read_count, read_number, read_year, shown
from turva_desktop.ui.indicators.scale import scale_around

NUMBERS = st.decimals(min_value=-10_000_000, max_value=10_000_000, places=3)


@given(st.lists(NUMBERS, max_size=12))
def test_that_every_value_lies_on_the_scale_and_the_steps_are_few_and_even(values: list[Decimal]) -> None:
    scale = scale_around(values)
    assert all(0 <= scale.share(value) <= 1 for value in values)
    steps = {after - before for before, after in zip(scale.ticks, scale.ticks[1:], strict=False)}
    assert len(steps) == 1
    assert 2 <= len(scale.ticks) <= 8


def test_that_counts_start_from_zero() -> None:
    assert scale_around([Decimal(3), Decimal(7)]).bottom == 0


def test_that_values_far_from_zero_are_not_pressed_flat() -> None:
    scale = scale_around([Decimal("104.1"), Decimal("105.3")])
    assert (scale.bottom, scale.top) == (Decimal(104), Decimal("105.5"))


def test_that_the_same_value_every_year_still_has_a_scale() -> None:
    assert scale_around([Decimal(4), Decimal(4)]).ticks[0] == 0
    assert scale_around([Decimal(0)]).top > 0


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12", "12"),
        ("3,5", "3.5"),
        ("3.5", "3.5"),
        ("1 234", "1234"),
        ("1\u00a0234,5", "1234.5"),
        ("−2", "-2"),
        ("0", "0"),
    ],
)
def test_that_a_number_is_read_as_it_is_written_here(typed: str, value: str) -> None:
    assert read_number(typed, "ei tiedossa") == Decimal(value)


@pytest.mark.parametrize("typed", ["", "  ", "–", "ei tiedossa", "Ei tiedossa"])
def test_that_nothing_typed_means_not_known(typed: str) -> None:
    assert read_number(typed, "ei tiedossa") is None


@pytest.mark.parametrize("typed", ["kolme", "1,2,3", "NaN", "Infinity", "12 kpl"])
def test_that_words_are_no_number(typed: str) -> None:
    with pytest.raises(TurvaError, match=r"indicator\.not_a_number"):
        read_number(typed, "ei tiedossa")


@pytest.mark.parametrize("typed", ["", "24", "20244", "vuosi", "-2024", "2024.5"])
def test_that_a_year_has_four_digits(typed: str) -> None:
    with pytest.raises(TurvaError, match=r"indicator\.not_a_year"):
        read_year(typed)


@given(NUMBERS)
def test_that_a_written_number_reads_back_the_same(value: Decimal) -> None:
    assert read_number(shown(value), "ei tiedossa") == value


def test_that_cases_are_whole() -> None:
    assert (read_count("12", "?"), read_count("", "?"), read_count("?", "?")) == (12, None, None)
    with pytest.raises(TurvaError, match=r"indicator\.not_a_number"):
        read_count("1,5", "?")
