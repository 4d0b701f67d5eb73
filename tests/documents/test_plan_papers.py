"""The plan and what is reported of it, read as content."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.documents.papers import action_list, annual, followup, plan_document, table_texts
from tests.documents.pdf_reader import Reading, failures
from turva_desktop.documents.content.model import Document, StackedBars
from turva_desktop.documents.content.walk import heading_text, headings, plain_text, tables
from turva_desktop.documents.pdf.file import render_pdf
from turva_desktop.domain.action import Action, ActionStatus, Funding
from turva_desktop.domain.body import Body, BodyKind
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import (
    ActionId,
    ApprovalId,
    BodyId,
    ChapterId,
    FollowUpId,
    GoalId,
    IndicatorId,
    IndicatorValueId,
    ItemId,
    MeetingId,
    PlanId,
    ThemeId,
)
from turva_desktop.domain.indicator import Direction, Indicator, IndicatorValue, MeasureKind
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval, PlanStatus
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.theme import Goal, Theme, Trend
from turva_desktop.services.demo import demo_content

FI = Language.FI
TODAY = date(2026, 11, 22)
PLAN = Plan(
    id=PlanId("plan"), name="Turvallisuussuunnitelma", first_year=2024, last_year=2027, status=PlanStatus.APPROVED
)
THEME = Theme(id=ThemeId("t1"), plan_id=PLAN.id, code="T1", name="Liikenne", lead="Tekninen toimi")


def action(number: str, **fields: Any) -> Action:
    settings = {"theme_id": THEME.id, "title": f"Toimi {number}", **fields}
    return Action(id=ActionId(number), plan_id=PLAN.id, number=number, **settings)


def entry(number: str, on: date, status: ActionStatus, explanation: str = "") -> FollowUp:
    return FollowUp(
        id=FollowUpId(f"{number}/{on}"),
        action_id=ActionId(number),
        entered_on=on,
        status=status,
        explanation=explanation,
        created_at=datetime(on.year, on.month, on.day, 12, tzinfo=UTC),
    )


def records(*more: Any) -> Content:
    profile = Profile(id="profile", name="Kokeilukunta", group_name="Työryhmä", created_on=date(2024, 1, 1))
    return Content([profile, PLAN, THEME, *more])


def text_of(made: Document) -> str:
    return plain_text(made).replace("\N{NO-BREAK SPACE}", " ")


def titles(made: Document) -> list[str]:
    return [heading_text(one) for one in headings(made)]


def rows_of(made: Document, first_heading: str) -> list[list[str]]:
    """Return the rows of the tables whose first column has a heading."""
    found = [table_texts(one) for one in tables(made)]
    return [
        [text.replace("\N{NO-BREAK SPACE}", " ") for text in row]
        for texts in found
        if texts[0][0] == first_heading
        for row in texts[1:]
    ]


# ----------------------------------------------------------------------------------------------- the plan


def test_that_the_plan_has_its_parts_in_their_order() -> None:
    made = plan_document(
        records(
            Chapter(id=ChapterId("c2"), plan_id=PLAN.id, position=1, heading="Nykytila", text="Tilanne."),
            Chapter(id=ChapterId("c1"), plan_id=PLAN.id, heading="Johdanto", text="Alku."),
            Goal(id=GoalId("g"), theme_id=THEME.id, text="Kukaan ei loukkaannu.", trend=Trend.BETTER),
            action("1.1", goal_id=GoalId("g")),
            action("1.2"),
            action("9.9", theme_id=None),
        ),
        today=TODAY,
        language=FI,
    )
    assert titles(made) == [
        "Johdanto",
        "Nykytila",
        "Painopisteet, tavoitteet ja toimenpiteet",
        "T1 Liikenne",
        "Tavoite 1: Kukaan ei loukkaannu.",
        "Muut toimenpiteet",
        "Ilman painopistettä",
        "Mittarit",
        "Hyväksynnät",
    ]


def test_that_an_action_stands_in_the_four_columns_of_the_regions_plans() -> None:
    made = plan_document(
        records(
            action(
                "1.1",
                description="Väylä **valaistaan**.",
                lead="Tekninen johtaja",
                main_actors=("Tekninen johtaja", "Koulu"),
                partners=("Poliisi",),
                start=date(2026, 5, 1),
                end=date(2026, 9, 30),
                funding=Funding.ADDITIONAL,
                costs=(YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal("400.5"))),
                cost_source="Investoinnit",
            ),
            entry("1.1", date(2026, 6, 1), ActionStatus.IN_PROGRESS),
        ),
        today=TODAY,
        language=FI,
    )
    found = next(one for one in tables(made) if table_texts(one)[0][0] == "Toimenpiteet")
    assert table_texts(found)[0] == [
        "Toimenpiteet",
        "Vastuutaho ja päätoimijat",
        "Aikataulu ja tila",
        "Rahoitus",
    ]
    assert rows_of(made, "Toimenpiteet") == [
        [
            "1.1 Toimi 1.1\nVäylä valaistaan.",
            "Tekninen johtaja\nPäätoimijat: Koulu\nYhteistyötahot: Poliisi",
            "1.5.–30.9.2026\nKesken",
            "Lisäresurssin tarve\n2026: 200 €\n2027: 400,50 €\nYhteensä: 600,50 €\nInvestoinnit",
        ]
    ]


def test_that_the_approval_chain_is_printed_in_its_order() -> None:
    chain = [
        PlanApproval(
            id=ApprovalId(name),
            plan_id=PLAN.id,
            position=place,
            body_name=name,
            approved_on=date(2023, 12, place + 1),
            section=f"§ {place}",
        )
        for place, name in enumerate(("Työryhmä", "Valtuusto"))
    ]
    made = plan_document(records(*reversed(chain)), today=TODAY, language=FI)
    assert rows_of(made, "Toimielin") == [
        ["Työryhmä", "1.12.2023", "§ 0", ""],
        ["Valtuusto", "2.12.2023", "§ 1", ""],
    ]


def test_that_an_indicator_tells_unknown_from_nothing_and_marks_what_was_revised() -> None:
    indicator = Indicator(
        id=IndicatorId("i"),
        name="Loukkaantuneet",
        unit="henkilöä",
        source="Sotkanet",
        direction=Direction.LOWER_IS_BETTER,
        baseline=Decimal(6),
        caveat="Pieniä lukuja.",
    )
    values = [
        IndicatorValue(id=IndicatorValueId("a"), indicator_id=indicator.id, year=2023, value=Decimal("1234.5")),
        IndicatorValue(id=IndicatorValueId("b"), indicator_id=indicator.id, year=2024, value=None),
        IndicatorValue(id=IndicatorValueId("c"), indicator_id=indicator.id, year=2025, value=Decimal(4), revised=True),
        IndicatorValue(id=IndicatorValueId("d"), indicator_id=indicator.id, year=2026, area="Pohjoinen", value=None),
    ]
    made = plan_document(records(indicator, *values), today=TODAY, language=FI)
    assert rows_of(made, "Mittari") == [
        ["Loukkaantuneet, henkilöä", "6 / –", "1 234,5", "ei tietoa", "4*", "ei tietoa", "ei arvioida"],
        ["Loukkaantuneet, Pohjoinen, henkilöä", "", "ei tietoa", "ei tietoa", "ei tietoa", "ei tietoa", "ei tiedossa"],
    ]
    assert "* luku on korjattu" in text_of(made)
    assert "ei arvioida, mittarin laji puuttuu. Lähde: Sotkanet. Pieniä lukuja." in text_of(made)


def _measured(*numbers: int, area: str = "", **fields: Any) -> tuple[Record, ...]:
    indicator = Indicator(
        id=IndicatorId("i"),
        name="Rikokset",
        measure_kind=MeasureKind.COUNT,
        direction=Direction.LOWER_IS_BETTER,
        **fields,
    )
    values = [
        IndicatorValue(
            id=IndicatorValueId(f"{area}{year}"), indicator_id=indicator.id, year=year, area=area, value=Decimal(number)
        )
        for year, number in enumerate(numbers, 2024)
    ]
    return (indicator, *values)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (1, 2, "1 → 2 tapausta (+1): ei erotu sattumasta."),
        (9, 8, "9 → 8 tapausta (−1): ei erotu sattumasta."),
        (60, 30, "60 → 30 tapausta: parempaan, −50 %."),
    ],
)
def test_that_a_change_is_told_by_its_cases(before: int, after: int, said: str) -> None:
    made = plan_document(records(*_measured(before, after)), today=TODAY, language=FI)
    assert f"2024–2025: {said}" in text_of(made)
    if before < 10:
        assert "100 %" not in text_of(made)


def test_that_only_another_areas_values_leave_the_municipalitys_own_unknown() -> None:
    made = plan_document(records(*_measured(700, 400, area="Koko maa")), today=TODAY, language=FI)
    assert rows_of(made, "Mittari") == [
        ["Rikokset", "", "ei tietoa", "ei tietoa", "ei tiedossa"],
        ["Rikokset, Koko maa", "", "700", "400", "parempaan"],
    ]


@pytest.mark.parametrize(
    ("copy", "cells"),
    [
        (Copy.PUBLIC, ["12", "alle 5", "ei arvioida"]),
        (Copy.SHARED, ["12", "alle 5", "ei arvioida"]),
        (Copy.INTERNAL, ["12", "3", "parempaan"]),
    ],
)
def test_that_a_sensitive_small_count_stays_at_home(copy: Copy, cells: list[str]) -> None:
    found = records(*_measured(12, 3, sensitive=True, baseline=Decimal(4)))
    made = plan_document(found, today=TODAY, language=FI, copy=copy)
    (row,) = rows_of(made, "Mittari")
    assert row[2:] == cells
    assert row[1] == ("4 / –" if copy is Copy.INTERNAL else "")
    assert ("12 → 3" in text_of(made)) is (copy is Copy.INTERNAL)


def test_that_a_workspace_without_a_plan_has_none_to_print() -> None:
    empty = Content([Profile(id="p", name="K", created_on=TODAY)])
    for make in (plan_document, followup, action_list):
        with pytest.raises(TurvaError, match=r"document\.no_plan"):
            make(empty, today=TODAY, language=FI)


def test_that_a_draft_plan_is_marked() -> None:
    drafted = [replace(one, status=PlanStatus.DRAFT) if one == PLAN else one for one in records().every()]
    assert plan_document(Content(drafted), today=TODAY, language=FI).marking == "Luonnos"
    assert plan_document(records(), today=TODAY, language=FI).marking == ""


# ------------------------------------------------------------------------------------------- the follow-up


@pytest.fixture(scope="module")
def demo() -> Content:
    return demo_content()


def test_that_the_demos_table_has_the_regions_totals(demo: Content) -> None:
    made = followup(demo, today=TODAY, language=FI)
    rows = rows_of(made, "Painopiste")
    assert rows[-2:] == [
        ["Yhteensä", "36", "26", "8", "2", "72 %"],
        ["Osuus", "100 %", "72 %", "22 %", "6 %", ""],
    ]
    for column in range(1, 5):
        assert sum(int(row[column]) for row in rows[:-2]) == int(rows[-2][column])
    assert "36 toimenpidettä: toteutunut 26 (72 %), kesken 8 (22 %), ei toteutunut 2 (6 %)" in text_of(made)


def test_that_small_counts_are_marked(demo: Content) -> None:
    rows = rows_of(followup(demo, today=TODAY, language=FI), "Painopiste")[:-2]
    assert rows
    assert all(row[-1].endswith("*") == (int(row[1]) < 10) for row in rows)
    assert "* Luku on pieni" in text_of(followup(demo, today=TODAY, language=FI))


def test_that_the_chart_says_in_words_what_it_shows(demo: Content) -> None:
    made = followup(demo, today=TODAY, language=FI)
    chart = next(block for block in made.blocks if isinstance(block, StackedBars))
    for bar, row in zip(chart.bars, rows_of(made, "Painopiste"), strict=False):
        done, progress, failed = bar.values
        assert row[2:5] == [str(done), str(progress), str(failed)]
        assert f"{bar.label}: toteutunut {done}, kesken {progress}, ei toteutunut {failed}" in chart.alternative


def test_that_moved_and_unknown_get_columns_only_when_there_are_any() -> None:
    moved = entry("1.1", date(2026, 1, 1), ActionStatus.MOVED)
    usual = followup(records(action("1.1")), today=TODAY, language=FI)
    other = followup(records(action("1.1"), moved), today=TODAY, language=FI)
    assert len(rows_of(usual, "Painopiste")[0]) == 6
    assert "1 toimenpide: toteutunut 0 (0 %), kesken 0 (0 %), ei toteutunut 0 (0 %), siirretty 1 (100 %)." in text_of(
        other
    )
    assert rows_of(other, "Painopiste")[0] == ["T1 Liikenne", "1", "0", "0", "0", "1", "0", "0 % *"]
    chart = next(block for block in other.blocks if isinstance(block, StackedBars))
    assert chart.series[-1] == "Siirretty tai tuntematon"
    assert chart.bars[0].values == (0, 0, 0, 1)


def test_that_late_and_failed_actions_are_listed_with_who_and_why() -> None:
    made = followup(
        records(
            action("1.1", end=date(2026, 11, 21), lead="Rehtori"),
            action("1.2", end=date(2026, 1, 1)),
            action("1.3", end=date(2027, 1, 1)),
            action("1.4", lead="Poliisi"),
            entry("1.4", date(2026, 5, 20), ActionStatus.NOT_DONE, "Rahoitus puuttui."),
        ),
        today=TODAY,
        language=FI,
    )
    text = text_of(made)
    assert "Myöhässä (2)\n• 1.2 Toimi 1.2\nVastuutaho puuttuu: myöhässä 325 päivää\n• 1.1 Toimi 1.1\nRehtori: " in text
    assert "Rehtori: myöhässä 1 päivän" in text
    assert "Ei toteutuneet (1)\n• 1.4 Toimi 1.4\nPoliisi: Rahoitus puuttui. (20.5.2026)" in text


def test_that_a_plan_without_actions_makes_a_valid_report() -> None:
    made = followup(Content([*records().every()]), today=TODAY, language=FI)
    assert "Suunnitelmassa ei ole vielä toimenpiteitä." in text_of(made)
    assert failures(render_pdf(made)) == []


# ------------------------------------------------------------------------------------- the annual report


def _year() -> Content:
    def meeting(key: str, number: int, day: date, state: MeetingState = MeetingState.APPROVED) -> Meeting:
        return Meeting(
            id=MeetingId(key), body_id=BodyId("body"), number=number, year=day.year, held_on=day, state=state
        )

    def item(key: str, of: str, section: int, title: str, **fields: Any) -> Item:
        return Item(id=ItemId(key), meeting_id=MeetingId(of), position=section, section=section, title=title, **fields)

    return records(
        Body(id=BodyId("body"), name="Työryhmä"),
        meeting("a", 1, date(2025, 3, 1)),
        meeting("b", 2, date(2025, 9, 1)),
        meeting("c", 3, date(2025, 12, 1), MeetingState.SENT),
        meeting("d", 1, date(2026, 4, 1)),
        item("1", "a", 1, "Kylttiasia", decision="Hyväksyttiin kyltit."),
        item("2", "b", 2, "Keskusteluasia"),
        item("3", "c", 3, "Pitämätön", decision="Ei päätetty."),
        Body(id=BodyId("board"), name="Kunnanhallitus", kind=BodyKind.BOARD),
        replace(meeting("e", 7, date(2025, 5, 5)), body_id=BodyId("board")),
        replace(meeting("f", 8, date(2025, 12, 20)), body_id=BodyId("board")),
        item("4", "d", 1, "Turvallisuusvuosi", decision="Merkittiin.", report_year=2025),
        item("5", "d", 2, "Talousarvioraportti 2025", decision="Merkittiin."),
        item("6", "e", 44, "Nopeusrajoitukset", decision="Hallitus puolsi."),
        item("7", "f", 99, "Väliraportti", decision="Merkittiin.", report_year=2025),
        item("8", "a", 3, "Uudet valot", decision="Hankitaan valot."),
        item("9", "d", 4, "Uudet portit", decision="Hankitaan portit."),
        action("1.1", start=date(2024, 1, 1)),
        entry("1.1", date(2024, 5, 1), ActionStatus.IN_PROGRESS),
        entry("1.1", date(2025, 9, 1), ActionStatus.DONE, "Valmis."),
        entry("1.1", date(2026, 2, 1), ActionStatus.NOT_DONE, "Peruttiin myöhemmin."),
        action("1.2", start=date(2024, 1, 1)),
        action("1.3", start=date(2025, 6, 1)),
        action("1.4", origin_item_id=ItemId("8"), start=date(2027, 1, 1)),
        action("1.5", origin_item_id=ItemId("9"), start=date(2025, 1, 1)),
        entry("1.5", date(2025, 1, 1), ActionStatus.DONE, "Väärä päivä."),
    )


def test_that_the_annual_report_tells_what_was_held_and_decided_in_the_year() -> None:
    made = annual(_year(), year=2025, today=TODAY, language=FI)
    assert made.title == "Vuosiraportti 2025"
    assert "Vuoden aikana pidettiin 2 kokousta, joissa käsiteltiin 3 asiaa." in text_of(made)
    meetings, decisions, elsewhere = (rows for rows in _tables_of_kokous(made))
    assert [row[0] for row in meetings] == ["1/2025", "2/2025"]
    assert decisions == [
        ["1/2025 § 1", "Kylttiasia", "Hyväksyttiin kyltit."],
        ["1/2025 § 3", "Uudet valot", "Hankitaan valot."],
    ]
    assert elsewhere == [["Kunnanhallitus 7/2025 § 44", "Nopeusrajoitukset", "Hallitus puolsi."]]


def test_that_one_meeting_is_told_in_the_singular() -> None:
    made = annual(_year(), year=2026, today=date(2026, 6, 1), language=FI)
    assert "Vuoden aikana pidettiin 1 kokous, jossa käsiteltiin 3 asiaa." in text_of(made)


def test_that_a_year_that_goes_on_says_so_and_never_speaks_of_its_end() -> None:
    made = text_of(annual(_year(), year=2026, today=date(2026, 6, 1), language=FI))
    assert "Vuosi on kesken: tiedot ovat sellaisina kuin ne olivat 1.6.2026." in made
    assert "Toimenpiteiden tila 1.6.2026" in made
    assert "uoden lopussa" not in made
    assert "Vuosi on kesken" not in text_of(annual(_year(), year=2025, today=TODAY, language=FI))


@pytest.mark.parametrize(("year", "code"), [(1990, "year_unknown"), (2031, "year_to_come"), (2027, "year_to_come")])
def test_that_a_year_without_records_is_refused(year: int, code: str) -> None:
    with pytest.raises(TurvaError, match=rf"document\.{code}"):
        annual(_year(), year=year, today=TODAY, language=FI)


def test_that_the_year_now_may_be_reported_before_anything_has_happened() -> None:
    made = annual(records(action("1.1")), year=TODAY.year, today=TODAY, language=FI)
    assert "Vuoden aikana ei pidetty kokouksia." in text_of(made)


def _tables_of_kokous(made: Document) -> list[list[list[str]]]:
    found = [table_texts(one) for one in tables(made)]
    return [
        [[text.replace("\N{NO-BREAK SPACE}", " ") for text in row] for row in texts[1:]]
        for texts in found
        if texts[0][0] == "Kokous"
    ]


def test_that_the_annual_report_tells_what_changed_by_the_end_of_the_year() -> None:
    made = annual(_year(), year=2025, today=TODAY, language=FI)
    rows = rows_of(made, "Toimenpide")
    assert rows == [
        ["1.1 Toimi 1.1", "kesken", "toteutunut", "Valmis. (1.9.2025)"],
        ["1.4 Toimi 1.4", "uusi", "ei aloitettu", ""],
    ]
    assert "Peruttiin" not in text_of(made)
    assert ["Yhteensä", "4", "1", "3", "0", "25 %"] in rows_of(made, "Painopiste")


def test_that_the_annual_report_tells_where_it_was_handled() -> None:
    rows = rows_of(annual(_year(), year=2025, today=TODAY, language=FI), "Toimielin")
    assert rows == [
        ["Kunnanhallitus", "20.12.2025", "99", "Väliraportti"],
        ["Työryhmä", "1.4.2026", "1", "Turvallisuusvuosi"],
    ]
    assert "Raporttia ei ole vielä käsitelty." in text_of(annual(_year(), year=2026, today=TODAY, language=FI))


# ----------------------------------------------------------------------------------------- action lists


def test_that_a_partys_list_has_every_part_it_plays() -> None:
    made = action_list(
        records(
            action("1.1", lead="Poliisi", end=date(2027, 1, 1)),
            action("1.2", lead="Rehtori", main_actors=("POLIISI ",), end=date(2026, 12, 1)),
            action("1.3", lead="Rehtori", partners=("Poliisi",)),
            action("1.4", lead="Rehtori"),
            action("1.5", lead="Poliisi"),
            entry("1.5", date(2026, 1, 1), ActionStatus.DONE),
        ),
        "poliisi",
        today=TODAY,
        language=FI,
    )
    assert made.title == "Toimenpidelista: poliisi"
    assert titles(made) == ["Avoimet (3)", "Päättyneet (1)"]
    assert [row[:3] for row in rows_of(made, "Toimenpide")] == [
        ["1.2 Toimi 1.2", "päätoimija", "1.12.2026"],
        ["1.1 Toimi 1.1", "vastuutaho", "1.1.2027"],
        ["1.3 Toimi 1.3", "yhteistyötaho", ""],
        ["1.5 Toimi 1.5", "vastuutaho", ""],
    ]


def test_that_everybodys_list_has_each_open_action_once_under_who_answers_for_it() -> None:
    made = action_list(
        records(action("1.1", lead="Poliisi"), action("1.2", lead="Rehtori"), action("1.3")),
        today=TODAY,
        language=FI,
    )
    assert titles(made) == ["Poliisi", "Rehtori", "Vastuutaho puuttuu"]
    assert [row[0] for row in rows_of(made, "Toimenpide")] == ["1.1 Toimi 1.1", "1.2 Toimi 1.2", "1.3 Toimi 1.3"]


# ---------------------------------------------------------------------------------------------- all papers


@pytest.mark.slow
@pytest.mark.parametrize("language", Language)
def test_that_the_demos_papers_are_valid_in_every_language(language: Language, demo: Content) -> None:
    papers = [
        plan_document(demo, today=TODAY, language=language),
        followup(demo, today=TODAY, language=language),
        annual(demo, year=2025, today=TODAY, language=language),
        action_list(demo, today=TODAY, language=language),
    ]
    for paper in papers:
        data = render_pdf(paper)
        reading = Reading(data)
        assert failures(data) == []
        assert reading.errors == []
        assert reading.language == language.tag


@pytest.mark.slow
def test_that_swedish_and_sami_passages_of_the_plan_are_marked(demo: Content) -> None:
    root = Reading(render_pdf(plan_document(demo, today=TODAY, language=FI))).root
    spoken = {node.entries.get("Lang"): node.text() for node in root.all("Span")}
    assert "sv-FI" in spoken
    assert "se-FI" in spoken


def test_that_nothing_is_under_way_in_the_sentence_while_nothing_has_begun() -> None:
    made = followup(records(action("1.1"), action("1.2"), action("1.3")), today=TODAY, language=FI)
    sentence = "3 toimenpidettä: toteutunut 0 (0 %), kesken 0 (0 %), ei aloitettu 3 (100 %), ei toteutunut 0 (0 %)"
    assert sentence in text_of(made)
    assert ["Yhteensä", "3", "0", "3", "0", "0 %"] in rows_of(made, "Painopiste")  # the region's own table
    assert "Kesken olevista 3 on vielä aloittamatta." in text_of(made)
