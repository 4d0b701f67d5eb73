"""Rows that may be totals are asked about, and of goals only those that fit the row are offered."""

from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from turva_desktop.domain.action import Action
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.context import View
from turva_desktop.exchange.questions import CREATE, EMPTY, SKIP, TAKE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


@pytest.mark.parametrize("title", ["T2 Laske", "Lukumäärä", "Vägar Antal", "Koti Summa", "Kpl"])
def test_that_what_may_be_a_total_without_any_number_is_asked_about(path: Path, title: str) -> None:
    edited = desk.add_row(path, "Toimenpiteet", {"Toimenpide": title})
    found = desk.preview(edited)
    key = found.questions[0].key
    assert found.is_empty
    assert [one.title for one in desk.new(desk.preview(edited, answers={key: TAKE}), Action)] == [title]
    assert desk.codes(desk.preview(edited, answers={key: SKIP})) == ["row_skipped"]


@pytest.mark.parametrize("title", ["Lukumäärien seuranta", "Summa on sovittava", "Totaalikielto", "Laske nopeutta"])
def test_that_a_title_with_more_to_say_is_no_total(path: Path, title: str) -> None:
    found = desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": title, "Vastuutaho": "Kunta"}))
    assert [one.title for one in desk.new(found, Action)] == [title]


@pytest.mark.parametrize("name", ["Osallistujien määrä", "Rikosten lukumäärä", "Avustusten summa"])
def test_that_an_indicator_may_be_called_a_number_of_something(path: Path, name: str) -> None:
    found = desk.preview(desk.add_row(path, "Mittarit", {"Mittari": name, "Lähtötaso": 12, "Tavoitetaso": 20}))
    assert [one.name for one in desk.new(found, Indicator)] == [name]
    assert desk.codes(desk.preview(desk.add_row(path, "Mittarit", {"Mittari": "Yhteensä", "Lähtötaso": 12}))) == [
        "row_skipped"
    ]


@pytest.mark.parametrize("place", [0, 1])
def test_that_only_goals_of_the_rows_own_theme_are_offered(path: Path, place: int) -> None:
    """Whoever follows the first advice gets the right result."""
    view = View(municipality.content())
    theme = view.get(Theme, municipality.THEMES[place])
    assert theme is not None
    values = {"Toimenpide": "Uusi asia", "Painopiste": view.label(theme), "Tavoite": "Liikenteessä ei kiusata"}
    edited = desk.add_row(path, "Toimenpiteet", values)
    found = desk.preview(edited)
    key = found.questions[0].key
    own = [view.distinct(one) for one in view.all(Goal) if one.theme_id == theme.id]
    (question,) = found.questions
    assert [one for one in question.options if one not in {CREATE, EMPTY}] == own
    taken = desk.preview(edited, answers={key: question.options[0]})
    assert not taken.stops
    assert [one.theme_id for one in desk.new(taken, Action)] == [theme.id]


def test_that_below_a_theme_that_is_not_understood_no_goal_is_offered(path: Path) -> None:
    values = {"Toimenpide": "Uusi asia", "Painopiste": "Avaruus", "Tavoite": "Liikenteessä ei kiusata"}
    asked = {one.seen: one.options for one in desk.preview(desk.add_row(path, "Toimenpiteet", values)).questions}
    assert set(asked["Liikenteessä ei kiusata"]) <= {CREATE, EMPTY}
