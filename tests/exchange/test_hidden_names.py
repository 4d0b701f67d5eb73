"""Workbooks of roles: whom they don't name, and texts that come back without the names that stand here."""

import html
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from tests.exchange import desk, municipality
from tests.written import NAMES, TELEPHONES
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import OrganisationId, PersonId
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.left_out import left_out
from turva_desktop.exchange.own_text import with_own

ACTION: Final = "Suojatien valaistus"
TEXT: Final = "Aloite: Urho Virta (040 123 4567). Virran mukaan valo on rikki."
SENT: Final = "Aloite: Yksityishenkilö (Yksityishenkilö). Yksityishenkilö mukaan valo on rikki."
PRIVATE: Final = Person(
    id=PersonId("11111111-1111-4111-8111-111111111111"),
    name="Urho Virta",
    title="kyläaktiivi",
    email="urho@posti.example",
    phone="0401234567",
    private=True,
)
OFFICIAL: Final = Person(
    id=PersonId("22222222-2222-4222-8222-222222222222"),
    name="Venla Virkanen",
    title="hallintojohtaja",
    phone="0509999999",
)


def content(text: str = TEXT) -> Content:
    """Return the municipality with a private person and an official, and a text that names both."""
    changed: list[Any] = [
        replace(one, private=False) if isinstance(one, Person) else one for one in municipality.records()
    ]
    changed = [
        replace(one, description=text, partners=("Urho Virta", "Kylä"), lead="Venla Virkanen")
        if isinstance(one, Action) and one.title == ACTION
        else one
        for one in changed
    ]
    changed = [
        replace(one, chair="Virkanen, Venla", keeper="Urho Virta") if isinstance(one, Meeting) else one
        for one in changed
    ]
    return Content([*changed, PRIVATE, OFFICIAL])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx", content())


def everything_in(path: Path) -> str:
    """Return all that a workbook holds, its hidden parts and properties included."""
    with zipfile.ZipFile(path) as file:
        parts = [html.unescape(file.read(name).decode("utf-8", "replace")) for name in file.namelist()]
        return "\n".join([*file.namelist(), *parts])


def test_that_a_workbook_names_nobody_and_has_no_numbers_or_addresses(path: Path) -> None:
    held = everything_in(path)
    for word in ("Urho", "Virta", "Virran", "Venla", "Virkanen", "kyläaktiivi", "123 4567", "0401234567", "0509999999"):
        assert word not in held
    assert "posti.example" not in held
    assert "hallintojohtaja" in held
    assert "Yksityishenkilö" in held
    assert "roolit ja organisaatiot" in held


def test_that_a_workbook_with_names_has_them_all_but_private_contacts(tmp_path: Path) -> None:
    held = everything_in(desk.export(tmp_path / "out.xlsx", content(), people=PeopleShown.NAMES))
    for word in ("Urho Virta", "Venla Virkanen", "kyläaktiivi", "0509999999", "Virran mukaan"):
        assert word in held
    assert "urho@posti.example" not in held
    assert "myös nimet ja yhteystiedot" in held


@pytest.mark.slow
def test_that_no_written_form_of_a_private_name_or_number_goes_out(tmp_path: Path) -> None:
    forms = [form for every in (*NAMES.values(), *TELEPHONES.values()) for form in every]
    people = [Person(id=PersonId(f"p{n}"), name=name, private=True) for n, name in enumerate(NAMES)]
    records = Content([*content(" | ".join(forms)).every(), *people])
    held = everything_in(desk.export(tmp_path / "out.xlsx", records))
    assert [form for form in forms if form in held] == []


def with_strangers(*, bent: str = "Virkasen Vennin kanssa") -> Content:
    """Return the content with people in the minutes and the follow-up whom the register doesn't know."""
    changes: dict[type[Any], dict[str, Any]] = {
        Meeting: {"keeper": "Tuntematon Tarmo", "inspectors": ("Venla Virkanen", "Veli Outo", "Outi Outo")},
        FollowUp: {"author": "Hilkka Kirjuri"},
        Action: {"description": bent},
    }
    return Content(replace(one, **changes.get(type(one), {})) for one in content().every())


@pytest.mark.parametrize("text", ["Virkasen Venla soitti.", "virkasen venlalle", "(016) 12 34 56", "(09) 123 4567"])
def test_that_who_is_not_in_the_register_and_an_official_bent_the_other_way_round_stay(
    text: str, tmp_path: Path
) -> None:
    held = everything_in(desk.export(tmp_path / "out.xlsx", with_strangers(bent=text)))
    assert not [one for one in ("Tarmo", "Outo", "Kirjuri", "Virka", "virka", text[:13]) if one in held]
    for word in ("Pöytäkirjanpitäjä", "hallintojohtaja", "Pöytäkirjantarkastaja 2", "Pöytäkirjantarkastaja 3"):
        assert word in held


@pytest.mark.parametrize("bare", [False, True], ids=["with its marks", "without its marks"])
def test_that_people_who_were_withheld_stay_here_when_the_file_comes_back(bare: bool, tmp_path: Path) -> None:
    came = desk.export(tmp_path / "out.xlsx", with_strangers())
    came = desk.edited(came, lambda book: book.remove(book["_turva"])) if bare else came
    found = desk.preview(came, with_strangers())
    assert found.is_empty
    assert found.stops == found.questions == ()


def edits(**cells: str) -> Callable[[Path], Path]:
    return lambda path: desk.put(path, "Toimenpiteet", ACTION, cells)


@pytest.mark.parametrize("bare", [False, True], ids=["with its marks", "without its marks"])
def test_that_what_comes_back_as_it_was_sent_changes_nothing(bare: bool, path: Path) -> None:
    came = desk.edited(path, lambda book: book.remove(book["_turva"])) if bare else path
    found = desk.preview(came, content())
    assert found.is_empty
    assert found.stops == found.questions == ()


@pytest.mark.parametrize("bare", [False, True], ids=["with its marks", "without its marks"])
def test_that_an_edit_beside_a_hidden_name_is_taken_and_the_name_stays(bare: bool, path: Path) -> None:
    cells = {
        "Kuvaus": SENT.replace("rikki.", "korjattu.") + " Kiitos!",
        "Yhteistyötahot": "Yksityishenkilö; Kylä; Koulu",
    }
    came = desk.put(path, "Toimenpiteet", ACTION, cells)
    came = desk.edited(came, lambda book: book.remove(book["_turva"])) if bare else came
    found = desk.preview(came, content(), base=content())
    assert (found.stops, found.conflicts) == ((), ())
    (after,) = [one for one in desk.taken(found).all(Action) if one.title == ACTION]
    assert after.description == TEXT.replace("rikki.", "korjattu.") + " Kiitos!"
    assert after.partners == ("Urho Virta", "Kylä", "Koulu")
    assert after.lead == "Venla Virkanen"


def test_that_an_edit_of_a_hidden_name_itself_is_stopped(path: Path) -> None:
    came = desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": SENT.replace("Yksityishenkilö mukaan", "Asukkaan mukaan")})
    found = desk.preview(came, content())
    assert [one.code for one in found.stops] == ["hidden_name"]
    assert found.is_empty


def test_that_a_text_changed_here_too_is_a_conflict_about_the_texts_with_names(path: Path) -> None:
    came = desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": SENT + " Kiitos!"})
    (row,) = desk.preview(came, content(TEXT + " Lamppu tilattu.")).conflicts
    assert "Urho Virta" in row.fields[0].after


def test_that_a_file_to_send_back_names_nobody_either(path: Path) -> None:
    cells = {"Kuvaus": SENT + " Kiitos!", "Yhteistyötahot": "Yksityishenkilö; Kylä; Koulu"}
    came = desk.put(path, "Toimenpiteet", ACTION, cells)
    conflict, choice = desk.preview(came, content(TEXT + " Lamppu tilattu.")), desk.preview(came, content())
    (row,) = choice.changed
    lines = left_out(conflict, Choices(), in_english)
    lines += left_out(choice, Choices(left_out=frozenset({(row.id, one.field) for one in row.fields})), in_english)
    assert len(lines) == 3
    assert SENT + " Kiitos!" in {one.seen for one in lines}
    assert not any(word in repr(lines) for word in ("Urho", "Virran", "123 4567"))


def test_that_an_emptied_text_is_emptied(path: Path) -> None:
    came = desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": "-"})
    (after,) = [one for one in desk.taken(desk.preview(came, content())).all(Action) if one.title == ACTION]
    assert after.description == ""


@pytest.mark.parametrize(
    ("own", "sent", "came", "made"),
    [
        ("A B C", "A x C", "A x C", "A B C"),
        ("A B C", "A x C", "A x C D", "A B C D"),
        ("B C B", "x C x", "x ja C x", "B ja C B"),
        ("A B C", "A x C", "C", None),
        ("A B C", "A x C", "A y C", None),
        ("B.", "x.", "x!", "B!"),
    ],
)
def test_that_hiding_and_editing_are_brought_together(own: str, sent: str, came: str, made: str | None) -> None:
    assert with_own(own, sent, came) == made


def test_that_an_organisation_keeps_its_name_and_loses_what_it_is_reached_by(tmp_path: Path) -> None:
    club = Organisation(
        id=OrganisationId("33333333-3333-4333-8333-333333333333"),
        name="Kyläyhdistys",
        email="k@y.example",
        phone="016 123 456",
    )
    path = desk.export(tmp_path / "out.xlsx", Content([*municipality.records(), club]))
    held = everything_in(path)
    assert "Kyläyhdistys" in held
    assert "016 123 456" not in held
    assert "k@y.example" not in held
