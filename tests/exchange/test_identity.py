"""Which row is which: copied, sorted, scrambled, deleted and mistyped."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import short_id
from turva_desktop.domain.profile import Profile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def copy_row(path: Path, *, empty_id: bool) -> Path:
    def copy(book: Any) -> None:
        page = book["Toimenpiteet"]
        source, target = desk.row(page, "Suojatien valaistus"), page.max_row + 1
        for cell in page[source]:
            page.cell(target, cell.column).value = cell.value
        page.cell(target, desk.column(page, "Toimenpide")).value = "Toinen suojatie"
        if empty_id:
            page.cell(target, desk.column(page, "Rivitunnus")).value = None

    return desk.edited(path, copy)


def test_that_a_copied_row_stops_both_rows(path: Path) -> None:
    found = desk.preview(copy_row(path, empty_id=False))
    assert [stop.code for stop in found.stops] == ["id_twice", "id_twice"]
    assert found.is_empty
    assert found.missing == ()


def test_that_a_copied_row_with_its_identifier_emptied_is_new(path: Path) -> None:
    found = desk.preview(copy_row(path, empty_id=True))
    assert found.stops == ()
    assert [one.title for one in desk.new(found, Action)] == ["Toinen suojatie"]
    assert desk.new(found, Action)[0].lead == "Tekninen toimi"


def test_that_sorted_moved_and_hidden_rows_are_found_by_their_identifiers(path: Path) -> None:
    def shuffle(book: Any) -> None:
        page = book["Toimenpiteet"]
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
        for number, values in enumerate(reversed(rows), 2):
            for column, value in enumerate(values, 1):
                desk.write(page.cell(number, column), value)
            page.row_dimensions[number].hidden = True

    found = desk.preview(desk.edited(path, shuffle))
    assert found.is_empty
    assert (found.unchanged, found.findings) == (municipality.ROWS, ())


def test_that_one_column_sorted_alone_stops_the_sheet_with_a_sample(path: Path) -> None:
    def scramble(book: Any) -> None:
        page = book["Toimenpiteet"]
        column = desk.column(page, "Toimenpide")
        values = [page.cell(number, column).value for number in range(2, page.max_row + 1)]
        for number, value in enumerate(sorted(values), 2):
            desk.write(page.cell(number, column), value)

    found = desk.preview(desk.edited(path, scramble))
    (stop,) = found.stops
    assert (stop.code, stop.seen) == ("scrambled", "Toimenpide")
    assert found.is_empty


def test_that_values_swapped_on_two_rows_are_an_edit_unless_they_are_titles(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Sivistystoimi"})
    edited = desk.put(edited, "Toimenpiteet", "Kiusaamiseen puuttuminen kouluissa", {"Vastuutaho": "Tekninen toimi"})
    found = desk.preview(edited)
    assert (found.changed_fields, found.stops) == (2, ())


@pytest.mark.slow
def test_that_as_many_opened_as_closed_are_edits_and_no_sorting(tmp_path: Path) -> None:
    rows = [one for one in municipality.records() if isinstance(one, Action) and one.confidentiality.is_public][:4]
    marked = {one.id: number < 2 for number, one in enumerate(rows)}
    content = Content(
        replace(one, existing_activity=marked[one.id]) if getattr(one, "id", "") in marked else one
        for one in municipality.records()
    )
    path = desk.export(tmp_path / "out.xlsx", content)
    for one in rows:
        value = "ei" if marked[one.id] else "kyllä"
        path = desk.put(path, "Toimenpiteet", one.title, {"Nykyistä toimintaa": value})
    found = desk.preview(path, content)
    assert (found.changed_fields, found.stops) == (4, ())


def test_that_rows_sorted_without_their_hidden_identifiers_are_stopped(path: Path) -> None:
    def scramble(book: Any) -> None:
        page = book["Toimenpiteet"]
        rows = [[cell.value for cell in row][1:] for row in page.iter_rows(min_row=2)]
        for number, values in enumerate(reversed(rows), 2):
            for column, value in enumerate(values, 2):
                desk.write(page.cell(number, column), value)

    found = desk.preview(desk.edited(path, scramble))
    assert set(desk.codes(found)) == {"id_mismatch"}
    assert found.is_empty


def test_that_the_readable_identifier_serves_when_the_hidden_one_is_gone(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tunniste": None, "Vastuutaho": "Poliisi"})
    found = desk.preview(edited)
    assert [(row.id, row.fields[0].after) for row in found.changed] == [(ACTIONS[0], "Poliisi")]


def test_that_a_mistyped_identifier_is_noticed_by_its_check_character(path: Path) -> None:
    found = desk.preview(
        desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tunniste": None, "Rivitunnus": "HA04-5FG1-D"})
    )
    assert [stop.code for stop in found.stops] == ["id_mistyped"]


def test_that_an_identifier_from_elsewhere_is_stopped(path: Path) -> None:
    elsewhere = municipality.uuid(12345)
    ids = {"Tunniste": elsewhere, "Rivitunnus": short_id(elsewhere)}
    found = desk.preview(desk.put(path, "Toimenpiteet", "Suojatien valaistus", ids))
    assert [stop.code for stop in found.stops] == ["id_unknown"]


@pytest.mark.parametrize("hidden", [municipality.uuid(12345), municipality.uuid(30)])
@pytest.mark.parametrize("visible", [short_id(municipality.uuid(12345)), "HA04-5FG1-D"])
def test_that_a_row_whose_doubtful_identifier_is_emptied_as_advised_is_new(
    path: Path, hidden: str, visible: str
) -> None:
    def add(book: Any, told: str | None) -> None:
        page = book["Toimenpiteet"]
        number = page.max_row + 1
        values = {"Tunniste": hidden, "Rivitunnus": told, "Toimenpide": "Aivan uusi"}
        for heading, value in values.items():
            desk.write(page.cell(number, desk.column(page, heading)), value)

    assert desk.preview(desk.edited(path, lambda book: add(book, visible))).stops
    found = desk.preview(desk.edited(path, lambda book: add(book, None)))
    assert ([one.title for one in desk.new(found, Action)], found.stops) == (["Aivan uusi"], ())


@pytest.mark.parametrize("visible", ["same", "counted on", "emptied"])
def test_that_identifiers_filled_down_make_new_rows(path: Path, visible: str) -> None:
    def fill(book: Any) -> None:
        page = book["Toimenpiteet"]
        last = page.max_row
        hidden, short = page.cell(last, 1).value, page.cell(last, desk.column(page, "Rivitunnus")).value
        stem, number = hidden[:-4], int(hidden[-4:])
        shown = {"same": (short, short), "counted on": ("AB-1", "AB-2"), "emptied": (None, None)}[visible]
        if visible == "counted on":
            page.cell(last, desk.column(page, "Rivitunnus")).value = "AB-0"
        for added in (1, 2):
            page.cell(last + added, 1).value = f"{stem}{number + added:04}"
            page.cell(last + added, desk.column(page, "Rivitunnus")).value = shown[added - 1]
            desk.write(page.cell(last + added, desk.column(page, "Toimenpide")), f"Uusi {added}")

    found = desk.preview(desk.edited(path, fill))
    assert [one.title for one in desk.new(found, Action)] == ["Uusi 1", "Uusi 2"]
    assert desk.codes(found).count("id_filled_down") == 2


def without_the_crossing() -> Content:
    """Return the municipality after an action with its follow-up has been deleted here."""
    return Content(
        one
        for one in municipality.records()
        if ACTIONS[0] not in {getattr(one, "id", ""), getattr(one, "action_id", "")}
    )


def test_that_a_row_deleted_here_stays_deleted_when_its_sender_has_not_touched_it(path: Path) -> None:
    found = desk.preview(path, without_the_crossing())
    assert found.is_empty
    assert found.findings == ()


def test_that_an_edited_row_deleted_here_is_asked_about_and_comes_back_with_its_follow_up(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Vastuutaho": "Poliisi"})
    found = desk.preview(edited, without_the_crossing())
    (question,) = found.questions
    assert (question.code, question.seen) == ("deleted_here", "Suojatien valaistus")
    assert found.is_empty
    back = desk.preview(edited, without_the_crossing(), answers={question.key: "take"})
    after = desk.taken(back)
    assert after.by_id(Action)[ACTIONS[0]].lead == "Poliisi"
    entries = [one for one in municipality.records() if isinstance(one, FollowUp) and one.action_id == ACTIONS[0]]
    assert entries
    assert {one.id for one in entries} <= set(after.by_id(FollowUp))
    skipped = desk.preview(edited, without_the_crossing(), answers={question.key: "skip"})
    assert skipped.questions == ()
    assert skipped.is_empty


def test_that_a_look_alike_is_only_suggested(path: Path) -> None:
    found = desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": "SUOJATIEN  valaistus"}))
    assert len(found.new) == 1
    assert [(one.code, one.understood) for one in found.notes] == [("similar", "1.1 Suojatien valaistus")]


def test_that_totals_headings_and_repeated_headers_are_passed_over(path: Path) -> None:
    def decorate(book: Any) -> None:
        page = book["Toimenpiteet"]
        header = [cell.value for cell in page[1]]
        start = page.max_row + 1
        for column, value in enumerate(header, 1):
            page.cell(start, column).value = value
        page.cell(start + 1, desk.column(page, "Nro")).value = "Muut asiat"
        page.cell(start + 3, desk.column(page, "Nro")).value = "Yhteensä"
        page.cell(start + 3, desk.column(page, "Toimenpide")).value = 5

    found = desk.preview(desk.edited(path, decorate))
    assert found.is_empty
    assert desk.codes(found) == ["row_skipped", "row_skipped"]


@pytest.mark.slow
def test_that_a_new_row_without_a_title_is_stopped(path: Path) -> None:
    found = desk.preview(desk.add_row(path, "Toimenpiteet", {"Vastuutaho": "Poliisi", "Kuvaus": "Jotain"}))
    (stop,) = found.stops
    assert (stop.code, stop.understood) == ("row_incomplete", "Toimenpide")
    assert found.new == ()


def test_that_another_municipalitys_file_is_refused(path: Path) -> None:
    elsewhere = Content(
        Profile(id=municipality.uuid(7), name="Muualla", municipality_code="148", created_on=one.created_on)
        if isinstance(one, Profile)
        else one
        for one in municipality.records()
    )
    with pytest.raises(TurvaError, match=r"exchange\.other_municipality"):
        desk.preview(path, elsewhere)


def test_that_another_workspace_of_the_same_municipality_is_asked_about(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    empty = Content(
        [Profile(id=municipality.uuid(7), name="Koivukylä", municipality_code="047", created_on=municipality.TODAY)]
    )
    asked = desk.preview(path, empty)
    assert [one.key for one in asked.questions] == ["other_workspace"]
    assert asked.is_empty
    found = desk.preview(path, empty, answers={"other_workspace": "take"})
    after = desk.taken(found)
    assert {one.id for one in after.all(Action)} == set(ACTIONS) - {ACTIONS[4]}
    assert after.by_id(Action)[ACTIONS[0]] == municipality.content().by_id(Action)[ACTIONS[0]]
