"""Personal identity codes: noticed however they are written, and nothing else taken for one."""

import unicodedata
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.patience import effort
from turva_desktop.domain.identity_code import (
    HIDDEN,
    around_identity_codes,
    holds_identity_code,
    without_identity_codes,
)

CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def code(birth: str = "131052", sign: str = "-", number: str = "308") -> str:
    """Return a code of a day, a sign of the century and a number; nobody has to have it."""
    return f"{birth}{sign}{number}{CHECKS[int(birth + number) % 31]}"


@pytest.mark.parametrize("sign", [*"+-UVWXYABCDEF", *"uvwxyabcdef"])
@pytest.mark.parametrize(
    ("birth", "number"), [("131052", "308"), ("010107", "002"), ("290204", "899"), ("311299", "9")]
)
def test_that_every_sign_of_the_century_makes_a_code(sign: str, birth: str, number: str) -> None:
    assert holds_identity_code(f"Asiakas {code(birth, sign, number.rjust(3, '9'))} soitti.")


@pytest.mark.parametrize(
    "written",
    [
        "131052-308T",
        "131052-308t",
        "131052 - 308T",
        "131052- 308 T",
        "131052–308T",
        "131052\u2011308T",
        "131052\u2212308T",
        "131052\u00a0-\u00a0308T",
        "131052\u202f–\u202f308T",
        "131\u00ad052-308T",
        "131052\u200b-308\ufeffT",
        "131052308T",
        "131052 308T",
        "13 10 52-308T",
        "13.10.52-308T",
        "13.10.1952-308T",
        "\uff11\uff13\uff11\uff10\uff15\uff12\uff0d\uff13\uff10\uff18\uff34",
        "131052a308t",
        "hetu131052-308T",
        "131052-308T_lausunto.pdf",
        "lausunto_131052-308T.pdf",
        "(131052-308T)",
        *("131052/308T", "131052.308T", "131052_308T", "131052-308-T", "13-10-52-308T", "13/10/52-308T"),
        *("131052-3 08T", "131052--308T", "131052=308T", "1 3 1 0 5 2 - 3 0 8 T", "1 3 1 0 5 2 3 0 8 T"),
        *("131052-\n308T", "1310\n52-308T", "131052-30\n8T", "131052\n-308T", "13.10.52 308T", "13/10/1952/308T"),
        *("**131052**-308T", "*131052*-*308T*", "131052~308T", "131052 / 308 T", "131052.308.T", "131052:308T"),
        *("13.10.2026 131052-308T", "131052-308Tlle", "131052-308Tsta"),
    ],
)
def test_that_a_code_is_noticed_however_it_is_written(written: str) -> None:
    for text in (
        written,
        f"Henkilö {written} kävi.",
        f"1.{written}, 2.",
        unicodedata.normalize("NFD", f"Mäki {written}"),
    ):
        assert holds_identity_code(text)
        (place,) = around_identity_codes(text)
        assert HIDDEN in place
        assert "308" not in place
    hidden = without_identity_codes(f"Soita {written}, ja heti.")
    assert not holds_identity_code(hidden)
    assert HIDDEN in hidden


@pytest.mark.parametrize(
    "text",
    [
        "131052-308A",  # another check sign
        "321052-" + code("321052")[7:],  # no such day
        "131352-" + code("131352")[7:],  # no such month
        "310452" + code("310452")[6:],
        "131052-001" + CHECKS[131052001 % 31],  # numbers begin at 002
        "1131052-308T",
        "131052-308T1",
        "131052-308TA",
        "040 123 4567, 040-1234567, 0401234567, +358 40 123 4567",
        "FI21 1234 5600 0007 85",
        "1310523086 ja 131052 3086",
        "Dnro 131/05.02/2026, 13.10.2026 klo 13.08",
        "Y-tunnus 1234567-8",
    ],
)
def test_that_ordinary_numbers_raise_no_alarm(text: str) -> None:
    assert not holds_identity_code(text)
    assert around_identity_codes(text) == []


@pytest.mark.parametrize("written", ["1.2.84-123{}", "01/02/84-123{}", "1-2-1984-123{}", "1/2/84/123{}"])
def test_that_a_day_of_one_digit_makes_a_code(written: str) -> None:
    assert holds_identity_code(written.format(CHECKS[10284123 % 31]))


@pytest.mark.parametrize("shape", ["{}-{}{}", "{}--{}{}", "{}={}{}", "{}-{}-{}", "{}-\n{}{}", "{} - {} {}"])
def test_that_a_digit_as_check_sign_makes_a_code_after_a_sign(shape: str) -> None:
    birth, number = "131052", next(f"{one}" for one in range(300, 900) if int(f"131052{one}") % 31 == 7)
    assert holds_identity_code(shape.format(birth, number, 7))
    assert holds_identity_code(" ".join(f"{birth}-{number}7"))


def _ordinary() -> st.SearchStrategy[str]:
    """Return ordinary numbers: days and times, sections, case numbers, telephone numbers, sums."""
    few, hundreds = st.integers(1, 31), st.integers(100, 999)
    day = st.builds("{}.{}.{}".format, few, st.integers(1, 12), st.integers(1990, 2030))
    short = st.builds("{:02}.{:02}.{:02}".format, few, st.integers(1, 12), st.integers(0, 99))
    lone = st.dates().map(str) | st.dates().map(lambda one: f"{one:%d%m%y}") | day | short
    return st.one_of(
        lone,
        st.builds("{} klo {}.{}".format, day, few, st.integers(10, 59)),
        st.builds("{}–{}".format, day, day),
        st.builds("{} § {}".format, lone, hundreds),
        st.builds("{} {} §".format, lone, hundreds),
        st.builds("{}/{}".format, lone, hundreds),
        st.builds("Dnro {}/{:02}.{:02}.{:02}/{}".format, hundreds, few, few, few, st.integers(2000, 2030)),
        st.builds("{} {} {},{:02} €".format, few, hundreds, hundreds, few),
        st.builds("{} {} {} M€".format, lone, hundreds, hundreds),
        st.builds("{} {} M€".format, lone, hundreds),
        st.builds("04{} {} {}".format, st.integers(0, 9), hundreds, st.integers(1000, 9999)),
        st.builds("04{}{}{}".format, st.integers(0, 9), hundreds, st.integers(1000, 9999)),
        st.builds("+358 4{} {} {} {}".format, st.integers(0, 9), hundreds, st.integers(10, 99), st.integers(10, 99)),
        st.builds("0{} {} {} {}".format, few, hundreds, st.integers(10, 99), st.integers(10, 99)),
    )


@given(st.lists(_ordinary(), min_size=1, max_size=4), st.sampled_from([" ", ", ", "\n", "; ", " – "]))
def test_that_no_ordinary_number_raises_an_alarm(numbers: list[str], between: str) -> None:
    assert not holds_identity_code(f"Asia {between.join(numbers)} hyväksyttiin.")


def test_that_long_numbers_are_searched_at_once() -> None:
    for text in ("1 3 1 0 5 2 " * 10_000, "131052-" * 20_000, "13.10.52." * 20_000, "1" * 100_000):
        assert effort(partial(holds_identity_code, text)) < 100  # 30


def test_that_each_place_is_told_by_its_words_without_any_of_the_codes() -> None:
    text = f"Alussa {code()} ja heti perään {code('010107', 'A', '123')}, lopuksi muuta."
    places = around_identity_codes(text)
    assert len(places) == 2
    assert not any(holds_identity_code(place) for place in places)
    assert all(place.startswith("Alussa") for place in places)
