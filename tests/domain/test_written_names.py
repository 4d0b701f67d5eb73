"""Written forms of names and numbers, one by one: what is the person's is replaced, whole, and nothing else."""

import pytest

from tests.patience import effort
from tests.written import NAMES, TELEPHONES, WORDS
from turva_desktop.domain.name_pattern import name_pattern
from turva_desktop.domain.private_names import HiddenName, hide_names
from turva_desktop.domain.telephone import TELEPHONE
from turva_desktop.domain.written import plain


def hidden(name: str, text: str, **contact: str) -> str:
    one = HiddenName(person_id="p", pattern=name_pattern({name}, **contact), word="N.N.")
    left = hide_names(text, [one])
    assert left == one.hide(text)  # what the hints pass by is nothing
    return left


@pytest.mark.parametrize(("name", "written"), [(name, one) for name, forms in NAMES.items() for one in forms])
@pytest.mark.parametrize("around", ["{}", "Kirjeen toi {} eilen.", "({})", "»{}»", "1.{}:"])
def test_that_a_name_is_found_in_every_written_form(name: str, written: str, around: str) -> None:
    left = hidden(name, around.format(written)).replace("N.N.", "")
    for said in ("lausunto", "Lausunto", "herra", "rouva", "2026", ".pdf", ".docx", ".xlsx"):
        left = left.replace(said, "")
    assert left.strip("_- ") == around.replace("{}", "").strip() or set(left) <= set(around.replace("{}", "_- "))


@pytest.mark.parametrize(("stored", "written"), [(one, form) for one, forms in TELEPHONES.items() for form in forms])
def test_that_a_telephone_number_is_found_in_every_written_form(stored: str, written: str) -> None:
    assert hidden("Naapuri", f"Soita {written}, heti.", phone=stored) == "Soita N.N., heti."
    assert hidden("Naapuri", f"Soita {written}, heti.", phone="040 7654321") == f"Soita {written}, heti."
    assert TELEPHONE.sub("N.N.", plain(f"Soita {written}, heti.").text) == "Soita N.N., heti."


@pytest.mark.parametrize(
    "text",
    [
        *(
            "12.10.2026 klo 08.00-16.00",
            "05.02.2026",
            "Dnro 131/05.02/2026",
            "016-2026",
            "1 000 000 €",
            "00100 Oulu",
        ),
        *("01.02.2026-03.04.2027", "§ 040", "0,5 %", "02/2026", "FI21 1234 5600 0007 85", "Y-tunnus 0123456-7", "0400"),
        *("vuosina 2024-2026", "09.00-11.30 ja 012 345", "+5 000 000 €", "131052-308T", "0.123456789"),
    ],
)
def test_that_other_numbers_are_no_telephone_numbers(text: str) -> None:
    assert TELEPHONE.search(text) is None


@pytest.mark.parametrize(("name", "text"), [(name, one) for name, texts in WORDS.items() for one in texts])
def test_that_words_of_the_language_and_other_names_stay(name: str, text: str) -> None:
    assert hidden(name, text, phone="040 1234567") == text


def test_that_what_is_not_a_name_stays_as_it_was_written() -> None:
    text = "Pöy\u00adtäkirja\u00a0– Urho\u00a0Virran liite, 5\u202f%"
    assert hidden("Urho Virta", text) == "Pöy\u00adtäkirja\u00a0– N.N. liite, 5\u202f%"


@pytest.mark.parametrize(
    "text", ["virta." * 20_000, "urho_" * 20_000, "(0" * 50_000, "\u00ad" * 90_000, "a\u0308" * 50_000]
)
def test_that_odd_long_texts_are_searched_at_once(text: str) -> None:
    assert effort(lambda: hidden("Urho Virta", text, phone="040 1234567", email="urho@posti.example")) < 100  # 10
