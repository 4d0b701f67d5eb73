"""Private persons' names in running text: found in the forms that Finnish gives them, and nothing else taken away."""

from datetime import date

import pytest

from tests.documents.papers import action_list
from tests.documents.secrets import MEETING, content
from tests.patience import effort
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.render import render
from turva_desktop.domain.body import Body
from turva_desktop.domain.ids import BodyId, ItemId, PersonId
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.name_pattern import name_pattern
from turva_desktop.domain.network import Person
from turva_desktop.domain.private_names import HiddenName, hidden_names, without_names
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.secrecy import Copy


def hidden(name: str, text: str, **contact: str) -> str:
    return HiddenName(person_id="p", pattern=name_pattern({name}, **contact), word="N.N.").hide(text)


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Matti Virta", "Matti Virran aloite", "N.N. aloite"),
        ("Matti Virta", "Matin kirje ja Virralle annettu vastaus", "N.N. kirje ja N.N. annettu vastaus"),
        ("Matti Virta", "Virta, Matti; M. Virta", "N.N.; N.N."),
        ("Matti Virta", "MATTI VIRTA", "N.N."),
        ("Aino Mäki", "Mäen ja Ainon puheenvuoro", "N.N. ja N.N. puheenvuoro"),
        ("Pekka Lahti", "Pekan ja Lahden esitys, Lahteenkin", "N.N. ja N.N. esitys, N.N."),
        ("Jukka Aho", "Ahon mielestä", "N.N. mielestä"),
        ("Kaisa Rinne", "Rinteen mielestä", "N.N. mielestä"),
        ("Lukas Kangas", "Kankaan kirje Lukakselle", "N.N. kirje N.N."),
        ("Anna-Liisa Niemi", "Anna-Liisan ja Niemen", "N.N. ja N.N."),
        ("Eva Johansson", "Johanssons förslag, Johanssonin", "N.N. förslag, N.N."),
        ("Áilu Guttorm", "Áilus ja Guttormin", "N.N. ja N.N."),
        ("Maija von Wright", "Wrightin ja von Wrightin", "N.N. ja N.N."),
        ("Kylän vanhin", "kylän vanhin ja toisen kylän vanhus", "N.N. ja toisen kylän vanhus"),
    ],
)
def test_that_a_name_is_found_in_its_forms(name: str, text: str, left: str) -> None:
    assert hidden(name, text) == left


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Aino Mäki", "Ainoastaan yksi, ainoa mäellä; Mäkinen"),
        ("Anna-Liisa Niemi", "Rovaniemen kaupunki, niemen kärki"),
        ("Matti Virta", "Virtanen, virta katkesi, matto, Mattila"),
        ("Toivo Aho", "toivon, että ahon reuna; Ahonen; toiveet"),
    ],
)
def test_that_common_words_and_other_names_stay(name: str, text: str) -> None:
    assert hidden(name, text) == text


def test_that_the_municipalitys_own_name_stays() -> None:
    profile = Profile(id="profile", name="Salon kaupunki", created_on=date(2026, 1, 1))
    body = Body(id=BodyId("b"), name="Salon Matin työryhmä")
    item = Item(
        id=ItemId("i"), meeting_id=MEETING, title="Salon kaupungin avustus", account="Matti Salon ja Matin kirje"
    )
    people = [Person(id=PersonId("p"), name="Matti Salo", private=True)]
    names = hidden_names([profile, body, item], people, Language.FI)
    assert without_names(profile, names) == profile
    assert without_names(body, names) == body
    left = without_names(item, names)
    assert (left.title, left.account) == ("Salon kaupungin avustus", "Yksityishenkilö ja Yksityishenkilö kirje")


def test_that_mail_and_telephone_are_found_as_people_write_them() -> None:
    text = "matti.virta@posti.example, 0401234567, 040 123 4567, +358 40 123 4567 ja 040 765 4321"
    assert hidden("Matti Virta", text, phone="040-1234567") == "N.N., N.N., N.N., N.N. ja 040 765 4321"
    assert hidden("Aino Mäki", "aino.maki@posti.example") == "N.N."
    assert hidden("Naapuri", "xyz@posti.example", email="xyz@posti.example") == "N.N."


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "a." * 50_000, "Aino " * 20_000, "Aino" + " " * 100_000, "0 " * 50_000]
)
def test_that_long_texts_are_searched_at_once(text: str) -> None:
    assert effort(lambda: hidden("Aino Virta", text, phone="040 1234567", email="aino@posti.example")) < 50  # 1.2


def test_that_the_public_list_of_a_private_person_does_not_name_its_owner() -> None:
    made = action_list(content(), "Aino Katinkulta", today=date(2026, 11, 22), language=Language.FI, copy=Copy.PUBLIC)
    assert "Katinkulta" not in made.title + plain_text(made) + render(made, ".html").decode()
    assert made.title == "Toimenpidelista: Yksityishenkilö"
