"""A sender's edits: what the preview says of them and what taking them in does."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS, THEMES
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.base import FINGERPRINTS, UNKNOWN, Base
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.exchange.sheets.actions import ACTIONS as SHEET


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def changed_action(content: Content, number: int, **fields: object) -> Content:
    """Return a content in which one action has been changed here since the export."""
    return Content(replace(one, **fields) if one.id == ACTIONS[number] else one for one in content.every())


def status_of(content: Content, number: int) -> FollowUp | None:
    return latest_entry(one for one in content.all(FollowUp) if one.action_id == ACTIONS[number])


def test_that_a_status_and_a_due_date_are_two_changed_fields_named_by_sheet_and_cell(path: Path) -> None:
    found = desk.preview(
        desk.put(
            path,
            "Toimenpiteet",
            "Suojatien valaistus",
            {"Tila": "toteutunut", "Määräaika": date(2027, 1, 31)},
            formats="d.m.yyyy",
        )
    )
    seen = found.as_json(in_english)
    assert (seen["changed"], seen["new"], seen["conflicts"], seen["unchanged"]) == (2, 0, 0, municipality.ROWS - 1)
    assert [(one["sheet"], one["field"], one["before"], one["after"]) for one in seen["changes"]] == [
        ("Toimenpiteet", "status", "kesken", "toteutunut"),
        ("Toimenpiteet", "end", "31.12.2026", "31.1.2027"),
    ]
    page = openpyxl.load_workbook(path)["Toimenpiteet"]
    number = desk.row(page, "Suojatien valaistus")
    assert [one["cell"] for one in seen["changes"]] == [
        page.cell(number, desk.column(page, heading)).coordinate for heading in ("Tila", "Määräaika")
    ]
    assert any("31.12.2026 → 31.1.2027" in line for line in found.as_lines(in_english))


def test_that_a_long_text_is_one_short_line_in_the_list_and_whole_in_the_data(path: Path) -> None:
    text = "Ensin tämä.\n" + "Sitten paljon muuta. " * 40
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Kuvaus": text}))
    (line,) = [one for one in found.as_lines(in_english) if "Ensin tämä. Sitten" in one]
    assert "\n" not in line
    assert len(line) < 320
    assert found.as_json(in_english)["changes"][0]["after"] == text.strip()


def test_that_a_changed_status_becomes_a_new_follow_up_entry_of_the_day(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "OK", "Selite": "Valot palavat"})
    )
    after = desk.taken(found)
    entry = status_of(after, 0)
    assert entry is not None
    assert (entry.status, entry.status_text, entry.explanation) == (ActionStatus.DONE, "OK", "Valot palavat")
    assert entry.entered_on == municipality.TODAY
    assert len(after.all(FollowUp)) == len(municipality.content().all(FollowUp)) + 1
    assert after.by_id(Action)[ACTIONS[0]] == municipality.content().by_id(Action)[ACTIONS[0]]


def test_that_the_status_can_be_dated(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "toteutunut", "Tilan päivä": "20.2.2026"})
    )
    entry = status_of(desk.taken(found), 0)
    assert entry is not None
    assert (entry.entered_on, entry.status_text) == (date(2026, 2, 20), "")


@pytest.mark.slow
def test_that_a_status_older_than_the_newest_entry_is_stopped(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "toteutunut", "Tilan päivä": "20.1.2026"})
    )
    assert {stop.code: stop.seen for stop in found.stops} == {
        "date_before_latest": "20.1.2026",
        "goes_with": "toteutunut",
    }
    assert found.is_empty, "a status is never dated another day than the file says"


def test_that_a_status_moved_backwards_is_told_and_taken(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Vanha toimenpide", {"Tila": "kesken"}))
    assert [(note.code, note.understood) for note in found.notes] == [("status_backwards", "1.12.2023")]
    assert desk.changes(found) == {"status": ("toteutunut", "kesken")}


def test_that_the_same_file_taken_in_twice_changes_nothing_the_second_time(path: Path) -> None:
    edited = desk.put(
        path,
        "Toimenpiteet",
        "Suojatien valaistus",
        {
            "Tila": "OK",
            "Selite": "Valot palavat",
            "Määräaika": "kevät 2027",
            "Vastuutaho": "-",
            "Yhteistyötahot": "A; B",
        },
    )
    edited = desk.add_row(
        edited,
        "Toimenpiteet",
        {"Toimenpide": "Uusi polku", "Painopiste": "T3 Gilážiid dorvvolašvuohta", "Tila": "kesken"},
    )
    first = desk.preview(edited)
    assert (len(first.new), first.changed_fields) == (1, 6)
    after = desk.taken(first)
    again = desk.preview(edited, after, now=municipality.NOW + timedelta(days=40))
    assert again.is_empty
    assert again.missing == ()
    new = next(one for one in after.all(Action) if one.title == "Uusi polku")
    assert (new.plan_id, new.theme_id, new.position) == (municipality.PLAN, THEMES[2], 5)
    entry = latest_entry(one for one in after.all(FollowUp) if one.action_id == new.id)
    assert entry is not None
    assert entry.status is ActionStatus.IN_PROGRESS


def test_that_blank_changes_nothing_and_says_so_and_a_dash_clears(path: Path) -> None:
    blank = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": None}))
    assert blank.is_empty
    assert [(one.code, one.understood) for one in blank.notes] == [("blank_kept", "Tekninen toimi")]
    dash = desk.preview(
        desk.put(
            path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "-", "Päätoimijat": " - ", "Määräaika": "-"}
        )
    )
    assert desk.changes(dash) == {
        "lead": ("Tekninen toimi", ""),
        "main_actors": ("Kunta; Poliisi", ""),
        "end": ("31.12.2026", ""),
    }
    assert desk.taken(dash).by_id(Action)[ACTIONS[0]].end is None


def test_that_what_must_be_there_cannot_be_cleared(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Toimenpide": "-", "Jatkuva": "-"}))
    assert [stop.code for stop in found.stops] == ["not_clearable", "not_clearable"]
    assert found.is_empty


def test_that_a_blank_that_cannot_be_cleared_is_not_told_to_be(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": None}))
    assert [(one.code, one.understood) for one in found.notes] == [("blank_stays", "kesken")]


def test_that_a_missing_row_is_listed_and_deleted_only_on_request(path: Path) -> None:
    def remove(book: object) -> None:
        page = book["Toimenpiteet"]  # type: ignore[index]
        page.delete_rows(desk.row(page, "Suojatien valaistus"))

    found = desk.preview(desk.edited(path, remove))
    assert found.is_empty
    assert [one.label for one in found.missing] == ["1.1 Suojatien valaistus"]
    assert ACTIONS[0] in desk.taken(found).by_id(Action)
    assert ACTIONS[0] not in desk.taken(found, Choices(deleted=frozenset({ACTIONS[0]}))).by_id(Action)


def test_that_a_confidential_row_that_was_never_sent_is_not_missing(path: Path) -> None:
    assert ACTIONS[4] in municipality.content().by_id(Action)
    assert desk.preview(path).missing == ()


def test_that_only_the_untouched_side_yields(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi"})
    ours = changed_action(municipality.content(), 0, end=date(2028, 1, 1), title="Suojateiden valaistus")
    found = desk.preview(edited, ours)
    assert desk.changes(found) == {"lead": ("Tekninen toimi", "Poliisi")}
    assert found.conflicts == ()
    after = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert (after.lead, after.end, after.title) == ("Poliisi", date(2028, 1, 1), "Suojateiden valaistus")


def both_changed(path: Path, base: Content | Base = FINGERPRINTS) -> Preview:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi", "Kuvaus": "Sama"})
    ours = changed_action(municipality.content(), 0, lead="Pelastuslaitos", description="Sama")
    return desk.preview(edited, ours, base=base)


def test_that_a_field_changed_on_both_sides_is_a_conflict_unless_alike(path: Path) -> None:
    found = both_changed(path)
    assert found.changed_fields == 0
    (conflict,) = found.conflicts
    assert [(one.field, one.before, one.after) for one in conflict.fields] == [("lead", "Pelastuslaitos", "Poliisi")]


@pytest.mark.parametrize(
    ("side", "lead"),
    [
        (None, "Pelastuslaitos"),
        (Side.OURS, "Pelastuslaitos"),
        (Side.THEIRS, "Poliisi"),
        (Side.BOTH, "Pelastuslaitos; Poliisi"),
    ],
)
def test_that_the_user_chooses_who_wins_a_conflict(path: Path, side: Side | None, lead: str) -> None:
    choices = Choices(sides={(ACTIONS[0], "lead"): side} if side else {})
    assert desk.taken(both_changed(path), choices).by_id(Action)[ACTIONS[0]].lead == lead


def test_that_a_known_base_is_shown_beside_a_conflict(path: Path) -> None:
    (conflict,) = both_changed(path, base=municipality.content()).conflicts
    assert conflict.fields[0].base == "Tekninen toimi"


def test_that_without_a_known_base_every_difference_is_a_conflict_and_the_preview_warns(path: Path) -> None:
    def paste(book: object) -> None:
        for title in ("_turva", "Tietoja"):
            book.remove(book[title])  # type: ignore[attr-defined,index]

    ours = changed_action(municipality.content(), 0, lead="Pelastuslaitos")
    found = desk.preview(desk.edited(path, paste), ours, base=UNKNOWN)
    assert found.changed == ()
    (conflict,) = found.conflicts
    assert [(one.before, one.after, one.base) for one in conflict.fields] == [
        ("Pelastuslaitos", "Tekninen toimi", None)
    ]
    assert "no_metadata" in desk.codes(found)
    assert found.banner(in_english) == found.as_lines(in_english)[0] != ""


def test_that_choices_leave_out_rows_and_fields(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi", "Kuvaus": "Uusi"})
    edited = desk.add_row(edited, "Toimenpiteet", {"Toimenpide": "Uusi polku"})
    found = desk.preview(edited)
    left = Choices(left_out=frozenset({(str(ACTIONS[0]), "lead"), found.new[0].id}))
    after = desk.taken(found, left)
    assert (after.by_id(Action)[ACTIONS[0]].lead, after.by_id(Action)[ACTIONS[0]].description) == (
        "Tekninen toimi",
        "Uusi",
    )
    assert len(after.all(Action)) == len(municipality.content().all(Action))


@pytest.mark.slow
def test_that_a_new_row_may_refer_to_another_new_row(path: Path) -> None:
    edited = desk.add_row(
        path, "Painopisteet", {"Suunnitelma": "2026–2029 Turvallisuussuunnitelma", "Tunnus": "T9", "Nimi": "Vesillä"}
    )
    edited = desk.add_row(edited, "Toimenpiteet", {"Toimenpide": "Pelastusliivit", "Painopiste": "T9 Vesillä"})
    found = desk.preview(edited)
    assert [type(one.record) for one in found.new] == [Theme, Action]
    assert desk.new(found, Action)[0].theme_id == found.new[0].id


def test_that_a_reference_is_changed_by_choosing_another_name(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Painopiste": "t2  lasten ja nuorten tuki"})
    )
    assert desk.changes(found) == {"theme": ("T1 Liikkumisen turvallisuus", "T2 Lasten ja nuorten tuki")}
    after = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert (after.theme_id, after.goal_id) == (THEMES[1], None), "a goal of the old theme goes"


def test_that_names_alike_in_two_plans_are_told_apart(path: Path) -> None:
    """T1 has the same name in both plans: the action keeps to its own."""
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Kylätalojen varautuminen", {"Painopiste": "T1 Liikkumisen turvallisuus"})
    )
    (row,) = found.changed
    assert row.fields[0].value == THEMES[0]


def test_that_a_reference_survives_a_name_changed_here(path: Path) -> None:
    renamed = Content(
        replace(one, name="Liikenne") if isinstance(one, Theme) and one.id == THEMES[0] else one
        for one in municipality.records()
    )
    assert desk.preview(path, renamed).is_empty


@pytest.mark.parametrize("seen", ["T2 Lasten ja nuorten tukki", "lasten nuorten tuki"])
def test_that_an_unknown_name_is_asked_about_and_the_one_most_like_it_offered_first(path: Path, seen: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Painopiste": seen}))
    (question,) = found.questions
    assert question.code == "reference_unknown"
    assert question.options[0] == "T2 Lasten ja nuorten tuki"


@pytest.mark.parametrize("seen", ["lasten ja nuorten tuki", "T2", " t2 "])
def test_that_a_theme_is_known_by_its_name_or_its_code_alone(path: Path, seen: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Painopiste": seen}))
    assert desk.changes(found) == {"theme": ("T1 Liikkumisen turvallisuus", "T2 Lasten ja nuorten tuki")}
    assert [(one.code, one.understood) for one in found.findings] == [
        ("reference_by_name", "T2 Lasten ja nuorten tuki")
    ]


def test_that_costs_lists_and_numbers_are_read(path: Path) -> None:
    found = desk.preview(
        desk.put(
            path,
            "Toimenpiteet",
            "Suojatien valaistus",
            {"Kustannukset vuosittain": "200 € (2026) + 1 400,50 (2027)", "Alueet": "Kirkonkylä;  Ylitalo"},
        )
    )
    after = desk.taken(found).by_id(Action)[ACTIONS[0]]
    assert after.costs == (YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal("1400.50")))
    assert after.areas == ("Kirkonkylä", "Ylitalo")


def test_that_approved_minutes_are_locked(path: Path) -> None:
    found = desk.preview(desk.put(path, "Päätökset", "Syksyn tilanne", {"Päätös": "Toisin"}))
    assert [stop.code for stop in found.stops] == ["against_rule"]
    assert found.is_empty
    other = desk.preview(desk.put(path, "Päätökset", "Suojatien valaistus", {"Päätös": "Toisin"}))
    assert other.changed_fields == 1


def test_that_meetings_are_not_made_in_a_spreadsheet(path: Path) -> None:
    found = desk.preview(desk.add_row(path, "Kokoukset", {"Numero": "9/2026", "Paikka": "Kirjasto"}))
    assert [stop.code for stop in found.stops] == ["not_creatable"]


def test_that_an_edit_in_a_column_for_reading_is_told(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Viimeisin seuranta": "aivan muuta"}))
    assert [note.code for note in found.notes] == ["read_only"]
    assert found.is_empty


def test_that_an_end_before_the_start_is_stopped(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Määräaika": "31.12.2025", "Kuvaus": "Uusi"})
    )
    assert [stop.code for stop in found.stops] == ["against_rule"]
    assert list(desk.changes(found)) == ["description"]


def test_that_private_contact_data_can_be_written_but_not_read(path: Path) -> None:
    assert desk.preview(path).is_empty
    found = desk.preview(desk.put(path, "Henkilöt", "Yksityishenkilö", {"Puhelin": "040 1"}))
    person = desk.taken(found).by_id(Person)[municipality.POLICE]
    assert (person.phone, person.private) == ("040 1", True)


def test_that_a_file_in_another_language_is_taken_in_all_the_same(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "ut.xlsx", language=Language.SV)
    found = desk.preview(
        desk.put(path, "Åtgärder", "Suojatien valaistus", {"Status": "genomförd", "Ansvarig part": "Polisen"})
    )
    assert desk.changes(found) == {"status": ("pågår", "genomförd"), "lead": ("Tekninen toimi", "Polisen")}


def test_that_only_the_actions_of_one_party_go_out_and_come_back(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx", actions_of="tekninen toimi")
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "toteutunut"}))
    assert (found.unchanged, found.changed_fields, found.missing) == (1, 1, ())
    assert [one.title for one in SHEET.records(found.arrival.view)][:1]
