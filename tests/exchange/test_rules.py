"""Rows of a file are born as any other record, and keep the same rules."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS, GOALS, THEMES
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.language import Language
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.theme import THEME, Goal, Theme
from turva_desktop.exchange.context import View
from turva_desktop.exchange.preview import Preview


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


@pytest.fixture
def view() -> View:
    return View(municipality.content())


def rules(found: Preview) -> list[str]:
    """Return the codes of the broken rules that stop something."""
    return [one.fault.code for one in found.stops if one.fault]


def test_that_a_new_action_gets_the_next_number_and_place_of_its_theme(path: Path, view: View) -> None:
    theme = view.find(Theme, THEMES[0])
    assert theme is not None
    edited = desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Polku", "Painopiste": view.label(theme)})
    edited = desk.add_row(edited, "Toimenpiteet", {"Toimenpide": "Silta", "Painopiste": view.label(theme)})
    first, second = desk.new(desk.preview(edited), Action)
    known = {one.number for one in view.all(Action) if one.plan_id == theme.plan_id}
    assert first.number.startswith("1.")
    assert first.number not in known
    assert int(second.number.removeprefix("1.")) == int(first.number.removeprefix("1.")) + 1
    assert (first.plan_id, second.position) == (theme.plan_id, first.position + 1)
    assert first.position == 1 + max(one.position for one in view.all(Action) if one.plan_id == theme.plan_id)


@pytest.mark.slow
def test_that_a_new_action_under_a_goal_stands_under_the_goals_theme(path: Path, view: View) -> None:
    goal = view.find(Goal, GOALS[0])
    assert goal is not None
    (action,) = desk.new(
        desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Polku", "Tavoite": goal.text})), Action
    )
    assert (action.goal_id, action.theme_id) == (goal.id, goal.theme_id)


def test_that_an_action_cannot_serve_a_goal_of_another_theme(path: Path, view: View) -> None:
    goal = view.find(Goal, GOALS[0])
    other = next(one for one in view.all(Theme) if goal and one.id != goal.theme_id)
    assert goal is not None
    both = {"Painopiste": view.label(other), "Tavoite": goal.text}
    found = desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Polku", **both}))
    assert (rules(found), found.new) == (["action.goal_elsewhere"], ())
    action = next(one for one in view.all(Action) if one.id == ACTIONS[0])
    moved, elsewhere = view.find(Theme, THEMES[2]), view.find(Goal, GOALS[1])
    assert moved is not None
    assert elsewhere is not None
    changed = {"Painopiste": view.label(moved), "Tavoite": elsewhere.text, "Kuvaus": "Muu teksti"}
    found = desk.preview(desk.put(path, "Toimenpiteet", action.title, changed))
    assert set(rules(found)) == {"action.goal_elsewhere"}
    assert list(desk.changes(found)) == ["description"]


def test_that_a_status_from_a_file_names_the_file_as_its_author(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "toteutunut"}))
    before = {one.id for one in municipality.content().all(FollowUp)}
    (entry,) = [one for one in desk.taken(found).all(FollowUp) if one.id not in before]
    assert entry.author == found.file_name


def test_that_the_file_is_the_author_of_an_entry_whoever_it_names(path: Path, view: View) -> None:
    action = next(one for one in view.all(Action) if one.id == ACTIONS[0])
    row = {"Toimenpide": view.label(action), "Päivä": date(2026, 3, 1), "Tila": "kesken"}
    edited = desk.add_row(desk.add_row(path, "Seuranta", row), "Seuranta", {**row, "Kirjaaja": "Tekninen johtaja"})
    found = desk.preview(edited)
    assert [one.author for one in desk.new(found, FollowUp)] == ["edited.xlsx", "edited.xlsx"]
    assert [(one.code, one.seen) for one in found.notes] == [("read_only", "Tekninen johtaja")]


def test_that_a_theme_code_that_is_taken_is_refused(path: Path, view: View) -> None:
    plan = view.label(next(one for one in view.all(Plan) if one.id == municipality.PLAN))
    found = desk.preview(desk.add_row(path, "Painopisteet", {"Suunnitelma": plan, "Tunnus": "T1", "Nimi": "Toinen"}))
    assert (rules(found), found.new) == (["theme.code_taken"], ())


def test_that_two_new_rows_of_one_file_cannot_take_the_same_code(path: Path, view: View) -> None:
    plan = view.label(next(one for one in view.all(Plan) if one.id == municipality.PLAN))
    for name in ("Vesillä", "Jäällä"):
        path = desk.add_row(path, "Painopisteet", {"Suunnitelma": plan, "Tunnus": "T9", "Nimi": name})
    found = desk.preview(path)
    assert [one.name for one in desk.new(found, Theme)] == ["Vesillä"]
    assert rules(found) == ["theme.code_taken"]


@pytest.mark.parametrize("year", [1, 99999])
def test_that_a_number_outside_its_limits_is_refused(path: Path, year: int) -> None:
    found = desk.preview(desk.put(path, "Suunnitelmat", "Turvallisuussuunnitelma", {"Ensimmäinen vuosi": year}))
    assert rules(found) == ["field.limits"]
    assert found.is_empty


def test_that_a_broken_rule_is_told_at_its_cell_with_the_rules_own_sentence(path: Path) -> None:
    found = desk.preview(desk.put(path, "Suunnitelmat", "Turvallisuussuunnitelma", {"Ensimmäinen vuosi": 1}))
    (stop,) = found.stops
    assert stop.place.startswith("Suunnitelmat!")
    assert stop.seen == "1"
    told = found.as_json(lambda _context, text, *_: text)["stops"][0]
    assert told["rule"] == "field.limits"
    assert "between 1900 and 2200" in told["message"]


@pytest.mark.parametrize("language", Language)
def test_that_no_row_of_a_preview_is_nameless(language: Language, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", language=language)
    elsewhere = replace(municipality.content().only(Profile), id=municipality.uuid(7))
    found = desk.preview(path, Content([elsewhere]), answers={"other_workspace": "take"})
    assert len(found.new) > 20
    assert [one.title for one in found.new if not one.label.strip(" –")] == []


def test_that_plan_theme_goal_and_actions_stay_together(path: Path, view: View) -> None:
    """What the window moves together a file can't part."""
    theme = next(one for one in view.all(Theme) if view.matching(Action, theme_id=one.id))
    own = next(one for one in view.all(Plan) if one.id == theme.plan_id)
    other = next(one for one in view.all(Plan) if one.id != own.id)
    action = view.matching(Action, theme_id=theme.id)[0]
    away = {"Suunnitelma": view.label(other)}
    new = {"Toimenpide": "Uusi", "Painopiste": view.label(theme), **away}
    assert rules(desk.preview(desk.put(path, "Toimenpiteet", action.title, away))) == ["action.theme_elsewhere"]
    assert rules(desk.preview(desk.add_row(path, "Toimenpiteet", new))) == ["action.theme_elsewhere"]
    moved = {**away, "Tunnus": "T99"}
    assert rules(desk.preview(desk.put(path, "Painopisteet", theme.name, moved))) == ["theme.actions_elsewhere"]
    continuing = replace(theme, crosswalk_id=theme.id)
    assert [fault.code for fault in THEME.faults(continuing, view)] == ["theme.own_parent"]


def test_that_a_goal_does_not_leave_its_actions_behind(path: Path, view: View) -> None:
    action = next(one for one in view.all(Action) if one.goal_id)
    goal = next(one for one in view.all(Goal) if one.id == action.goal_id)
    other = next(one for one in view.all(Theme) if one.id != goal.theme_id)
    found = desk.preview(desk.put(path, "Tavoitteet", goal.text, {"Painopiste": view.label(other)}))
    assert (rules(found), found.changed) == (["goal.actions_elsewhere"], ())


@pytest.mark.parametrize(
    ("costs", "code"),
    [
        ("99999: 200", "field.limits"),
        ("-5: 3", "field.limits"),
        ("2026: -200", "field.limits"),
        ("2026: 200; 2027: 100; 2026: 300", "costs.year_twice"),
    ],
)
def test_that_yearly_costs_keep_their_limits(path: Path, view: View, costs: str, code: str) -> None:
    action = view.all(Action)[0]
    found = desk.preview(desk.put(path, "Toimenpiteet", action.title, {"Kustannukset vuosittain": costs}))
    assert (rules(found), found.changed) == ([code], ())
