"""What a new workspace starts with."""

import pytest

from turva_desktop.domain.body import BodyKind, MinutesKind
from turva_desktop.domain.ids import PlanId, is_id
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.language import Language
from turva_desktop.services import templates

PLAN = PlanId("8d0a2c34-0000-4000-8000-000000000001")


def test_that_the_sets_of_themes_are_the_seven_the_eight_the_three_and_none() -> None:
    sizes = {one.key: len(one.themes) for one in templates.theme_sets()}
    assert sizes == {"regional": 7, "operating_model": 8, "overall_security": 3, "empty": 0}


def test_that_every_theme_has_a_name_in_four_languages_and_its_own_code() -> None:
    for one in templates.theme_sets():
        assert all(one.name.all())
        assert all(all(theme.name.all()) for theme in one.themes)
        assert len({theme.code for theme in one.themes}) == len(one.themes)


@pytest.mark.parametrize("language", Language)
def test_that_themes_become_records_of_a_plan(language: Language) -> None:
    themes = templates.themes_for(PLAN, "regional", language)
    assert [theme.position for theme in themes] == list(range(7))
    assert {theme.plan_id for theme in themes} == {PLAN}
    assert themes[4].name == templates.theme_sets()[0].themes[4].name[language]


def test_that_an_unknown_set_is_refused() -> None:
    with pytest.raises(KeyError):
        templates.themes_for(PLAN, "no such set")


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
@pytest.mark.parametrize("kind", MinutesKind)
def test_that_an_agenda_opens_follows_up_and_closes(kind: MinutesKind, language: Language) -> None:
    lines = templates.standing_items(kind, language)
    kinds = [line.kind for line in lines]
    assert kinds[0] is ItemKind.OPENING
    assert kinds[-1] is ItemKind.CLOSING
    assert ItemKind.FOLLOW_UP in kinds
    assert (ItemKind.QUORUM in kinds) is (kind is MinutesKind.FORMAL)
    assert len(set(kinds)) == len(kinds)
    assert all(line.title for line in lines)


def test_that_swedish_agendas_are_not_finnish() -> None:
    finnish = {line.title for line in templates.standing_items(MinutesKind.MEMO)}
    swedish = {line.title for line in templates.standing_items(MinutesKind.MEMO, Language.SV)}
    assert finnish.isdisjoint(swedish)


def test_that_each_body_gets_the_agenda_of_its_minutes() -> None:
    bodies = templates.default_bodies()
    assert [body.kind for body in bodies] == [
        BodyKind.WORKING_GROUP,
        BodyKind.MANAGEMENT_TEAM,
        BodyKind.BOARD,
        BodyKind.COUNCIL,
    ]
    for body in bodies:
        items = templates.standing_items_for(body)
        assert {item.body_id for item in items} == {body.id}
        kinds = [line.kind for line in templates.standing_items(body.minutes_kind)]
        if body.kind in {BodyKind.BOARD, BodyKind.COUNCIL}:
            kinds.remove(ItemKind.FOLLOW_UP)
        assert [item.kind for item in items] == kinds


def test_that_phrases_are_at_hand_in_finnish_and_swedish_and_finnish_stands_in_for_the_rest() -> None:
    finnish, swedish = templates.decision_phrases(), templates.decision_phrases(Language.SV)
    assert finnish[0] == "Päätösehdotus hyväksyttiin yksimielisesti."
    assert len(finnish) == len(swedish)
    assert set(finnish).isdisjoint(swedish)
    assert templates.decision_phrases(Language.SE) == finnish


def test_that_the_clock_goes_round_the_year_without_july() -> None:
    phases = templates.annual_clock()
    months = sorted({month for one in phases for month in range(one.first_month, one.last_month + 1)})
    assert months == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]


def test_that_a_successor_stands_before_whom_it_follows() -> None:
    seen = set()
    successors = 0
    for recipient in templates.default_recipients():
        if recipient.successor_id is not None:
            assert recipient.successor_id in seen
            successors += 1
        seen.add(recipient.id)
    assert successors == 1


def test_that_records_get_new_ids_each_time_unless_a_maker_is_given() -> None:
    first, second = templates.annual_clock(), templates.annual_clock()
    assert all(is_id(phase.id) for phase in first)
    assert {phase.id for phase in first}.isdisjoint(phase.id for phase in second)
    assert templates.annual_clock(make_id=str.upper)[0].id == "STATUS_ROUND"


def test_that_the_target_groups_are_fifteen_in_four_languages() -> None:
    groups = templates.target_groups()
    assert len({group.fi for group in groups}) == 15
    assert all(all(group.all()) for group in groups)


def test_that_chapters_start_empty_with_a_hint_kept_apart() -> None:
    outline = templates.chapter_outline()
    chapters = templates.chapters_for(PLAN)
    assert [chapter.heading for chapter in chapters] == [line.heading for line in outline]
    assert all(line.hint for line in outline)
    assert {chapter.text for chapter in chapters} == {""}
