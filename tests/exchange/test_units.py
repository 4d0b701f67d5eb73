"""What belongs together is decided as one: a status with its day and its explanation, a goal with its theme."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS, GOALS, THEMES
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.ids import FollowUpId
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.theme import Goal
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.left_out import left_out
from turva_desktop.exchange.preview import Side

TITLE = "Suojatien valaistus"
OWN_ENTRY = FollowUpId(municipality.uuid(777))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def entries(content: Content) -> list[FollowUp]:
    return [one for one in content.all(FollowUp) if one.action_id == ACTIONS[0]]


def with_own_entry(status: ActionStatus, explanation: str) -> Content:
    """Return a content in which the action's status was changed here since the export."""
    content = municipality.content()
    newest = latest_entry(entries(content))
    assert newest is not None
    own = replace(
        newest,
        id=OWN_ENTRY,
        status=status,
        status_text="",
        explanation=explanation,
        entered_on=newest.entered_on + timedelta(days=3),
        created_at=newest.created_at + timedelta(days=3),
    )
    return Content([*content.every(), own])


@pytest.mark.parametrize("words", [{"Selite": "Valmis jo"}, {"Tila": "toteutunut", "Selite": "Valmis jo"}])
@pytest.mark.parametrize("explanation", ["Rahat loppuivat", ""])
def test_that_a_status_changed_here_and_an_explanation_written_there_are_one_conflict(
    path: Path, words: dict[str, str], explanation: str
) -> None:
    ours = with_own_entry(ActionStatus.NOT_DONE, explanation)
    found = desk.preview(desk.put(path, "Toimenpiteet", TITLE, words), ours, base=municipality.content())
    assert found.changed == ()
    ((conflict,),) = [row.fields for row in found.conflicts]
    assert conflict.sides == (Side.OURS, Side.THEIRS)
    assert "ei toteutunut" in conflict.before
    assert explanation in conflict.before
    assert conflict.base is not None
    assert conflict.base.startswith("kesken")
    said = words.get("Tila", "kesken")
    assert conflict.after == f"{said} · Valmis jo"
    assert len(entries(desk.taken(found))) == len(entries(ours)), "ours stays whole"
    after = desk.taken(found, Choices(sides={(ACTIONS[0], conflict.field): Side.THEIRS}))
    newest = latest_entry(entries(after))
    assert newest is not None
    assert (newest.status.words.fi, newest.explanation) == (said, "Valmis jo"), "the file's whole, nothing of ours"


def test_that_what_is_left_of_a_unit_is_told_cell_by_cell(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", TITLE, {"Tila": "toteutunut", "Selite": "Valmis jo"})
    found = desk.preview(edited, with_own_entry(ActionStatus.NOT_DONE, "Oma"), base=municipality.content())
    assert [(one.field, one.seen) for one in left_out(found, Choices(), in_english)] == [
        ("Tila", "toteutunut"),
        ("Selite", "Valmis jo"),
    ]


def test_that_leaving_out_a_status_leaves_out_its_explanation(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", TITLE, {"Tila": "toteutunut", "Selite": "Valmis jo", "Vastuutaho": "Poliisi"})
    )
    after = desk.taken(found, Choices(left_out=frozenset({(str(ACTIONS[0]), "status")})))
    assert len(entries(after)) == len(entries(municipality.content()))
    assert after.by_id(Action)[ACTIONS[0]].lead == "Poliisi"


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ({"Tila": "toteutunut", "Selite": "Valmis jo", "Tilan päivä": "31.2.2026"}, "date_impossible"),
        ({"Tila": "toteutunut", "Selite": "Valmis jo", "Tilan päivä": "3/4/2026"}, "date_order"),
    ],
)
def test_that_nothing_of_a_unit_is_taken_while_a_part_of_it_is_not_understood(
    path: Path, words: dict[str, str], refused: str
) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", TITLE, {**words, "Vastuutaho": "Poliisi"}))
    assert list(desk.changes(found)) == ["lead"]
    assert desk.codes(found).count("goes_with") == 2
    assert refused in desk.codes(found)
    told = {one.field: one.seen for one in left_out(found, Choices(), in_english)}
    assert {"Tila", "Selite"} <= told.keys()


def test_that_the_answer_to_a_question_brings_the_whole_unit(path: Path) -> None:
    words = {"Tila": "toteutunut", "Selite": "Valmis jo", "Tilan päivä": "3/4/2026"}
    edited = desk.put(path, "Toimenpiteet", TITLE, words)
    (question,) = desk.preview(edited).questions
    found = desk.preview(edited, answers={question.key: question.options[0]})
    newest = latest_entry(entries(desk.taken(found)))
    assert newest is not None
    assert (newest.status, newest.explanation, newest.entered_on) == (
        ActionStatus.DONE,
        "Valmis jo",
        date(2026, 4, 3),
    )


def test_that_a_goal_changed_here_and_a_theme_changed_there_are_one_conflict(path: Path) -> None:
    content = municipality.content()
    own = Goal(id=GOALS[2], theme_id=THEMES[0], text="Toinen tavoite")
    ours = Content(
        replace(one, goal_id=own.id) if one.id == ACTIONS[0] else one
        for one in [*(each for each in content.every() if each.id != own.id), own]
    )
    edited = desk.put(path, "Toimenpiteet", TITLE, {"Painopiste": "T2 Lasten ja nuorten tuki"})
    found = desk.preview(edited, ours, base=content)
    ((conflict,),) = [row.fields for row in found.conflicts]
    assert (found.changed, conflict.field) == ((), "theme")
    kept = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert (kept.theme_id, kept.goal_id) == (THEMES[0], own.id)


def test_that_words_in_place_of_a_day_are_one_thing_with_the_day(path: Path) -> None:
    content = municipality.content()
    ours = Content(replace(one, end=date(2028, 1, 1)) if one.id == ACTIONS[0] else one for one in content.every())
    found = desk.preview(desk.put(path, "Toimenpiteet", TITLE, {"Määräaika": "kevät 2027"}), ours, base=content)
    ((conflict,),) = [row.fields for row in found.conflicts]
    assert found.changed == ()
    kept = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert (kept.end, kept.schedule_text) == (date(2028, 1, 1), "")
    chosen = Choices(sides={(ACTIONS[0], conflict.field): Side.THEIRS})
    taken = desk.taken(found, chosen).by_id(Action)[ACTIONS[0]]
    assert (taken.end, taken.schedule_text) == (None, "kevät 2027")
