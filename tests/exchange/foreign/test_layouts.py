"""Tables as municipalities make them: found, mapped by themselves, and read into themes, goals and actions."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from tests.exchange import desk, municipality
from tests.exchange.foreign import table
from turva_desktop.domain.action import Action, ActionStatus, Funding
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.foreign.reading import foreign_file
from turva_desktop.exchange.questions import NEW, SAME

HEADINGS = ("Toimenpiteet", "Vastuutaho ja päätoimijat", "Aikataulu/Toteumatilanne", "Rahoitus")


def test_that_a_table_of_four_columns_under_a_title_is_read_whole(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [
            ["Lumikylän turvallisuussuunnitelman toimenpiteet"],
            [],
            HEADINGS,
            [
                "Nopeusnäyttöjen hankinta",
                "Tekninen toimi\nPoliisi; Koulut",
                "31.12.2027 mennessä. Toteumatilanne 15.2.2026: kesken",
                "12 000 € (2026)",
            ],
            ["Heijastinkampanja", "Koulut", "syksy 2026", "omana työnä"],
        ],
    )
    assert table.fields(path) == [
        dict(zip(HEADINGS, ("title", "lead_and_actors", "end_and_status", "funding"), strict=True))
    ]
    found = table.preview(path)
    assert desk.codes(found) == []
    display, campaign = table.actions(found).values()
    assert (display.lead, display.main_actors, display.end) == (
        "Tekninen toimi",
        ("Poliisi", "Koulut"),
        date(2027, 12, 31),
    )
    assert [(one.year, int(one.euros)) for one in display.costs] == [(2026, 12000)]
    assert (campaign.schedule_text, campaign.funding, campaign.cost_source) == (
        "syksy 2026",
        Funding.NONE_NEEDED,
        "omana työnä",
    )
    entry = table.entries(found)[display.title]
    assert (entry.status, entry.entered_on) == (ActionStatus.IN_PROGRESS, date(2026, 2, 15))
    assert display.plan_id == municipality.PLAN


def test_that_goals_actions_and_indicators_are_three_kinds_of_records(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [
            ["Tavoitteet", "Toimenpiteet", "Mittarit"],
            ["Ikäihmiset asuvat turvallisesti", "Kotikäynnit", "Käyntien määrä; Kaatumiset"],
            [None, "Liikuntaryhmät", "Osallistujat"],
            ["Kylissä on apua lähellä", "Kyläturvaryhmät", "Osallistujat"],
        ],
        title="Ikäihmiset",
    )
    found = table.preview(path)
    assert table.goals(found) == {
        "Kotikäynnit": "Ikäihmiset asuvat turvallisesti",
        "Liikuntaryhmät": "Ikäihmiset asuvat turvallisesti",
        "Kyläturvaryhmät": "Kylissä on apua lähellä",
    }
    assert [one.name for one in desk.new(found, Indicator)] == ["Käyntien määrä", "Kaatumiset", "Osallistujat"]
    assert set(table.themes(found).values()) == {"Ikäihmiset"}, "goals need a theme: the sheet's name is told as it"
    assert desk.codes(found) == ["theme_carried", *["goal_without_theme"] * 2]
    assert table.actions(found)["Kotikäynnit"].description == "Mittarit: Käyntien määrä; Kaatumiset"


def test_that_chapter_rows_become_themes_and_totals_are_passed_over(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [
            ["Toimenpide", "Vastuu", "Aikataulu", "Tila"],
            ["1. Liikkumisen turvallisuus"],
            ["Suojatien korotus", "Tekninen toimi", "2026", "OK"],
            ["Pyörätien valot", "Tekninen toimi", "2027", "kesken"],
            ["2. Kotien turvallisuus"],
            ["Kotikäynnit", "Kotihoito", "jatkuva", "kesken"],
            ["Yhteensä 3 kpl", None, None, "1 OK"],
        ],
    )
    found = table.preview(path)
    assert table.themes(found) == {
        "Suojatien korotus": "Liikkumisen turvallisuus",
        "Pyörätien valot": "Liikkumisen turvallisuus",
        "Kotikäynnit": "Kotien turvallisuus",
    }
    assert [one.name for one in desk.new(found, Theme)] == ["Kotien turvallisuus"], "the other one is here already"
    assert desk.codes(found) == ["row_skipped"]
    assert table.statuses(found)["Suojatien korotus"] is ActionStatus.DONE


def test_that_a_swedish_table_with_a_merged_area_is_filled_down(tmp_path: Path) -> None:
    def merge(book: Any) -> None:
        book.worksheets[0].merge_cells("A2:A3")

    path = desk.edited(
        table.plain(
            tmp_path,
            [
                ["Insatsområde", "Åtgärd", "Ansvarig", "Tidsplan", "Läge"],
                ["Trygg trafik", "Reflexkampanj", "Skolorna", "senast 31.12.2027", "pågår"],
                [None, "Belysning vid skolan", "Tekniska", "tills vidare", "inte påbörjad"],
            ],
        ),
        merge,
    )
    found = table.preview(path)
    assert set(table.themes(found).values()) == {"Trygg trafik"}
    reflex, light = table.actions(found).values()
    assert (reflex.end, light.ongoing) == (date(2027, 12, 31), True)
    assert list(table.statuses(found).values()) == [ActionStatus.IN_PROGRESS, ActionStatus.NOT_STARTED]


def test_that_headings_over_two_rows_are_read_together(tmp_path: Path) -> None:
    def merge(book: Any) -> None:
        page = book.worksheets[0]
        for area in ("A1:A2", "B1:B2", "C1:D1"):
            page.merge_cells(area)

    path = desk.edited(
        table.plain(
            tmp_path,
            [
                ["Toimenpide", "Vastuuhenkilö", "Aikataulu"],
                [None, None, "Alkaa", "Päättyy"],
                ["Kyläkävely", "Kyläyhdistys", date(2026, 5, 1), date(2026, 9, 30)],
            ],
        ),
        merge,
    )
    (mapped,) = table.fields(path)
    assert list(mapped.values()) == ["title", "lead", "start", "end"]
    walk = table.actions(table.preview(path))["Kyläkävely"]
    assert (walk.start, walk.end) == (date(2026, 5, 1), date(2026, 9, 30))


def test_that_several_tables_on_a_sheet_stand_each_under_its_title(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [
            ["1 Asuminen"],
            ["Toimenpide", "Vastuu", "Status"],
            ["Palovaroittimet", "Pelastuslaitos", "OK"],
            [],
            ["2 Vapaa-aika"],
            ["Toimenpide", "Vastuu", "Status"],
            ["Jääturvallisuus", "Koulut", "kesken"],
        ],
    )
    found = table.preview(path)
    assert table.themes(found) == {"Palovaroittimet": "Asuminen", "Jääturvallisuus": "Vapaa-aika"}


def test_that_tables_of_several_sheets_are_taken_together_and_equal_titles_stay_two(tmp_path: Path) -> None:
    path = table.plain(tmp_path, [["Toimenpide", "Vastuutaho"], ["Tiedotus", "Kunta"]], title="Liikenne")

    def more(book: Any) -> None:
        book.create_sheet("Asuminen").append(["Åtgärd", "Ansvarig"])
        book["Asuminen"].append(["Tiedotus", "Pelastuslaitos"])

    found = table.preview(desk.edited(path, more))
    assert sorted(one.lead for one in desk.new(found, Action)) == ["Kunta", "Pelastuslaitos"]
    assert len({one.id for one in found.new}) == 2


def test_that_columns_nobody_knows_are_left_out_and_told(tmp_path: Path) -> None:
    path = table.plain(tmp_path, [["Toimenpide", "Vastuutaho", "Sisäinen koodi"], ["Turvakävely", "Kunta", "X-17"]])
    found = table.preview(path)
    assert [(one.code, one.cell, one.seen) for one in found.notes] == [("column_unknown", "C1", "Sisäinen koodi")]


def test_that_an_action_over_merged_rows_is_one_action(tmp_path: Path) -> None:
    def merge(book: Any) -> None:
        book.worksheets[0].merge_cells("A2:A3")

    rows: table.Rows = [["Toimenpide", "Yhteistyötahot"], ["Turvailta", "Poliisi"], [None, "Seurakunta"]]
    found = table.preview(desk.edited(table.plain(tmp_path, rows), merge))
    assert [one.partners for one in table.actions(found).values()] == [("Poliisi", "Seurakunta")]


def test_that_a_text_without_a_status_leaves_it_unknown_and_is_kept(tmp_path: Path) -> None:
    told = "Kampanja pidettiin keväällä, ja siihen osallistui 40 nuorta kolmesta kylästä."
    path = table.plain(tmp_path, [["Toimenpide", "Seuranta"], ["Kampanja", told]])
    found = table.preview(path)
    entry = table.entries(found)["Kampanja"]
    assert (entry.status, entry.explanation) == (ActionStatus.UNKNOWN, told)
    assert desk.codes(found) == ["status_unread"]


@pytest.mark.parametrize("heading", ["Toimenpiteet", "Åtgärder"])
def test_that_a_bare_list_of_actions_is_one(tmp_path: Path, heading: str) -> None:
    path = table.plain(tmp_path, [[heading], ["Turvakävelyt"], ["Heijastimet"]])
    assert list(table.actions(table.preview(path))) == ["Turvakävelyt", "Heijastimet"]


def test_that_an_identity_code_stops_the_row_and_shows_in_no_sample(tmp_path: Path) -> None:
    code = "131052-308T"
    path = table.plain(tmp_path, [["Toimenpide", "Kuvaus"], ["Kotikäynti", f"Asiakas {code}"]])
    assert code not in str(table.mapping(path))
    found = table.preview(path)
    assert [(one.code, one.cell) for one in found.stops] == [("personal_code", "B2")]
    assert found.new == ()


def test_that_an_export_is_not_taken_for_somebody_elses_table(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    assert foreign_file(read_book(path)) is None

    def without_metadata(book: Any) -> None:
        for title in ("_turva", "Tietoja"):
            book.remove(book[title])

    assert foreign_file(read_book(desk.edited(path, without_metadata))) is None, "its ids tell"


def test_that_the_same_table_again_is_nothing_new_and_a_correction_is_asked_about(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path, [[*HEADINGS], ["Nopeusnäytöt", "Tekninen toimi", "31.12.2027 mennessä", "12 000 € (2026)"]]
    )
    after = desk.taken(table.preview(path))
    again = table.preview(path, after)
    assert again.is_empty
    assert again.missing == ()
    assert again.questions == ()
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["B2"] = "Poliisi"
    book.save(path)
    corrected = table.preview(path, after)
    told = [(one.field, one.base, one.before, one.after) for row in corrected.conflicts for one in row.fields]
    assert told == [("lead", None, "Tekninen toimi", "Poliisi")], "no export, and no ledger that knows the first one"
    assert corrected.new == ()


def test_that_a_look_alike_waits_for_an_answer_and_is_never_merged_by_itself(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path, [["Toimenpide", "Vastuutaho"], ["Suojateiden valaistus", "Poliisi"], ["Aivan muuta", "Kunta"]]
    )
    found = table.preview(path)
    assert list(table.actions(found)) == ["Aivan muuta"]
    (asked,) = found.questions
    assert (asked.code, asked.seen, asked.understood) == (
        "same_row",
        "Suojateiden valaistus",
        "1.1 Suojatien valaistus",
    )
    new = table.preview(path, answers={asked.key: NEW})
    assert list(table.actions(new)) == ["Suojateiden valaistus", "Aivan muuta"]
    same = table.preview(path, answers={asked.key: SAME})
    assert list(table.actions(same)) == ["Aivan muuta"]
    assert "Poliisi" in str([*same.changed, *same.conflicts])
    assert same.missing == (), "what a foreign list doesn't hold is not missing from it"


def test_that_actions_listed_with_bullets_in_a_cell_are_several(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [
            ["Tavoitteet", "Toimenpiteet", "Vastuutaho"],
            [
                "Koulutie on turvallinen",
                "- Suojatien valaistus\n- Nopeusnäyttö\n• Saattoliikenteen ohje",
                "Tekninen toimi",
            ],
            ["Kotona ei kaaduta", "Kotikäynnit ja niiden\nseuranta", "Kotihoito"],
        ],
        title="Liikenne",
    )
    found = table.preview(path)
    assert list(table.actions(found)) == ["Nopeusnäyttö", "Saattoliikenteen ohje", "Kotikäynnit ja niiden\nseuranta"]
    assert {one.lead for one in table.actions(found).values()} == {"Tekninen toimi", "Kotihoito"}
    assert [one.code for one in found.questions] == ["same_row"], "one of three in a cell is here already"
    assert "cell_divided" in desk.codes(found)


def test_that_of_statuses_of_two_days_the_newer_is_taken_with_its_day(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path,
        [["Toimenpide", "Tilanne 1.12.2026", "Tilanne 1.6.2026"], ["Heijastinpuu", "toteutunut", "kesken"]],
    )
    found = table.preview(path)
    entry = table.entries(found)["Heijastinpuu"]
    assert (entry.status, entry.entered_on) == (ActionStatus.DONE, date(2026, 12, 1))
    assert [one.seen for one in found.notes] == ["Tilanne 1.6.2026"]


def test_that_a_word_that_is_no_status_is_asked_once_for_all_its_cells(tmp_path: Path) -> None:
    rows = [["Toimenpide", "Tila"], ["Yksi", "osittain"], ["Kaksi", "osittain"], ["Kolme", "peruttu"]]
    path = table.plain(tmp_path, rows)
    asked = {one.key for one in table.preview(path).questions}
    assert len(asked) == 2
    found = table.preview(path, answers=dict.fromkeys(asked, "kesken"))
    assert list(table.statuses(found).values()) == [ActionStatus.IN_PROGRESS] * 3
    assert {one.status_text for one in table.entries(found).values()} == {"osittain", "peruttu"}


def test_that_names_longer_than_a_label_still_hold_rows_together(tmp_path: Path) -> None:
    theme, goal = "Painopiste " + "liikenne " * 40, "Tavoitteena " + "turva " * 60
    path = table.plain(
        tmp_path, [["Painopiste", "Tavoite", "Toimenpide"], [theme.strip(), goal.strip(), "Nopeusnäytöt"]]
    )
    found = table.preview(path)
    assert table.themes(found) == {"Nopeusnäytöt": theme.strip()}
    assert table.goals(found) == {"Nopeusnäytöt": goal.strip()}
    assert table.preview(path, desk.taken(found)).is_empty


def test_that_a_dash_alone_is_how_others_leave_a_cell_blank(tmp_path: Path) -> None:
    path = table.plain(tmp_path, [["Nro", "Toimenpide", "Vastuutaho"], ["–", "Nopeusnäytöt", "-"]])
    found = table.preview(path)
    assert table.actions(found)["Nopeusnäytöt"].lead == ""
    assert table.preview(path, desk.taken(found)).is_empty


def test_that_what_hangs_on_cells_is_told_and_addresses_are_kept(tmp_path: Path) -> None:
    def hang(book: Any) -> None:
        page = book.worksheets[0]
        page["A2"].comment = Comment("Vanhentunut?", "Sihteeri")
        page["A3"].font = Font(strike=True)
        page["B2"].hyperlink = "https://example.fi/ohje"

    rows = [["Toimenpide", "Kuvaus"], ["Turvailta", "Ohje verkossa"], ["Kyläkävely", "Keväällä"]]
    path = desk.edited(table.plain(tmp_path, rows), hang)
    found = table.preview(path)
    assert {(one.code, one.cell) for one in found.notes} == {("comment", "A2"), ("struck", "A3"), ("link_kept", "B2")}
    assert table.actions(found)["Turvailta"].description == "Ohje verkossa (https://example.fi/ohje)"


@pytest.mark.parametrize(
    "title", ["Tavoitteet", "Suunnitelma", "Seuranta", "Mittarit", "Toimenpiteet", "Åtgärder", "Luvut"]
)
def test_that_a_sheet_called_as_one_of_ours_is_still_somebody_elses(tmp_path: Path, title: str) -> None:
    rows = [
        ["Tavoitteet", "Toimenpiteet", "Vastuutaho", "Mittari"],
        ["Turva kasvaa", "Turvailta", "Poliisi", "Kävijät"],
    ]
    path = table.plain(tmp_path, rows, title)
    assert table.actions(table.preview(path))["Turvailta"].lead == "Poliisi"


def test_that_a_sheet_with_our_very_title_and_headings_is_ours(tmp_path: Path) -> None:
    rows = [["Toimenpide", "Vastuutaho", "Tila"], ["Turvailta", "Poliisi", "kesken"]]
    assert foreign_file(read_book(table.plain(tmp_path, rows, "Toimenpiteet"))) is None
    areas = [["Nimi", "Laji", "Omat muistiinpanot"], ["Rantakylä", "kylä", "x"]]
    assert foreign_file(read_book(table.plain(tmp_path, areas, "Alueet"))) is None


def test_that_a_chapter_may_have_its_number_in_a_column_of_its_own(tmp_path: Path) -> None:
    rows: table.Rows = [
        ["Nro", "Toimenpide", "Vastuutaho", "Tila"],
        ["I", "LIIKENNE", None, None],
        ["1.1", "Hirviaita", "ELY", "kesken"],
        ["1.2", "Levähdyspaikka", "ELY", "ei aloitettu"],
        ["II", "ASUMINEN", None, None],
        ["2.1", "Palotarkastukset", "Pelastuslaitos", "OK"],
    ]
    found = table.preview(table.plain(tmp_path, rows))
    assert table.themes(found) == {
        "Hirviaita": "LIIKENNE",
        "Levähdyspaikka": "LIIKENNE",
        "Palotarkastukset": "ASUMINEN",
    }
    assert [one.number for one in table.actions(found).values()] == ["1.1", "1.2", "2.1"]
