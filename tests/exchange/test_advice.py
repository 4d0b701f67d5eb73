"""Whoever follows the advice of a message gets what was meant: each test does what the sentence says."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from turva_desktop.domain.action import Action
from turva_desktop.domain.ids import short_id
from turva_desktop.domain.meeting import Meeting
from turva_desktop.exchange.context import View
from turva_desktop.exchange.finding_texts import TEXTS

CROSSING = "Suojatien valaistus"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def stop(path: Path, code: str) -> None:
    """See that a file is stopped, and by what."""
    assert code in {one.code for one in desk.preview(path).stops}


def test_that_a_row_with_an_unknown_identifier_is_new_once_the_visible_one_is_emptied(path: Path) -> None:
    row = {"Tunniste": municipality.uuid(12345), "Toimenpide": "Aivan muu", "Vastuutaho": "Poliisi"}
    with_id = desk.add_row(path, "Toimenpiteet", {**row, "Rivitunnus": short_id(municipality.uuid(12345))})
    stop(with_id, "id_unknown")
    found = desk.preview(desk.put(with_id, "Toimenpiteet", "Aivan muu", {"Rivitunnus": None}))
    assert [one.title for one in desk.new(found, Action)] == ["Aivan muu"]
    assert found.stops == ()


def test_that_rows_sorted_without_the_hidden_column_are_right_once_it_is_deleted(path: Path) -> None:
    def scramble(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.tables.clear()
        rows = [[cell.value for cell in row][1:] for row in page.iter_rows(min_row=2)]
        for number, values in enumerate(reversed(rows), 2):
            for column, value in enumerate(values, 2):
                desk.write(page.cell(number, column), value)
        page.cell(desk.row(page, CROSSING), desk.column(page, "Vastuutaho")).value = "Poliisi"

    scrambled = desk.edited(path, scramble)
    stop(scrambled, "id_mismatch")

    def delete(book: Any) -> None:
        book["Toimenpiteet"].delete_cols(desk.column(book["Toimenpiteet"], "Tunniste"))

    found = desk.preview(desk.edited(scrambled, delete, "mended.xlsx"))
    assert (found.stops, found.new, found.missing) == ((), (), ())
    assert desk.changes(found) == {"lead": ("Tekninen toimi", "Poliisi")}


def test_that_a_copied_column_mends_a_scrambled_one(path: Path) -> None:
    kept: list[Any] = []

    def scramble(book: Any) -> None:
        page = book["Toimenpiteet"]
        column = desk.column(page, "Toimenpide")
        kept.extend(page.cell(number, column).value for number in range(2, page.max_row + 1))
        for number, value in enumerate(sorted(kept), 2):
            desk.write(page.cell(number, column), value)

    def mend(book: Any) -> None:
        page = book["Toimenpiteet"]
        for number, value in enumerate(kept, 2):
            desk.write(page.cell(number, desk.column(page, "Toimenpide")), value)

    scrambled = desk.edited(path, scramble)
    stop(scrambled, "scrambled")
    assert desk.preview(desk.edited(scrambled, mend, "mended.xlsx")).findings == ()


def test_that_a_mistyped_identifier_that_is_emptied_asks_whether_the_row_is_the_same(path: Path) -> None:
    mistyped = desk.put(path, "Toimenpiteet", CROSSING, {"Tunniste": None, "Rivitunnus": "HA04-5FG1-D"})
    stop(mistyped, "id_mistyped")
    found = desk.preview(desk.put(mistyped, "Toimenpiteet", CROSSING, {"Rivitunnus": None}))
    assert [one.code for one in found.questions] == ["same_row"]
    assert found.new == ()


def test_that_a_dash_removes_what_an_empty_cell_keeps(path: Path) -> None:
    (note,) = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Vastuutaho": None})).notes
    assert note.code == "blank_kept"
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Vastuutaho": "-"}))
    assert desk.changes(found) == {"lead": ("Tekninen toimi", "")}


@pytest.mark.parametrize("day", [date(2026, 2, 1), date(2026, 3, 1)])
def test_that_the_day_of_the_newest_entry_or_a_later_one_is_taken(path: Path, day: date) -> None:
    early = desk.put(path, "Toimenpiteet", CROSSING, {"Tila": "toteutunut", "Tilan päivä": date(2026, 1, 2)})
    stop(early, "date_before_latest")
    found = desk.preview(desk.put(early, "Toimenpiteet", CROSSING, {"Tilan päivä": day}, formats="d.m.yyyy"))
    assert found.stops == ()
    latest = View(desk.taken(found)).latest(ACTIONS[0])
    assert latest is not None
    assert (latest.status.value, latest.entered_on) == ("done", day)


@pytest.mark.parametrize(("written", "format_"), [("14.30", "@"), (14.3, "General"), (time(14, 30), "hh.mm")])
def test_that_a_time_written_as_is_advised_is_read_whatever_it_becomes(path: Path, written: Any, format_: str) -> None:
    stop(desk.put(path, "Kokoukset", "Kunnantalo", {"Alkaa klo": "puolen päivän jälkeen"}), "time_unknown")
    found = desk.preview(desk.put(path, "Kokoukset", "Kunnantalo", {"Alkaa klo": written}, formats=format_))
    after = desk.taken(found).by_id(Meeting)[municipality.MEETING]
    assert after.starts == time(14, 30)


def test_that_a_value_with_an_apostrophe_in_front_is_text(path: Path) -> None:
    made = desk.put(path, "Toimenpiteet", CROSSING, {"Päätoimijat": datetime(2026, 1, 5)}, formats="d.m.yyyy")  # noqa: DTZ001 - sheets have no zones
    stop(made, "value_refused")
    found = desk.preview(desk.put(made, "Toimenpiteet", CROSSING, {"Päätoimijat": "5.1"}, formats="@"))
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].main_actors == ("5.1",)


def test_that_no_sentence_sends_to_a_dead_end() -> None:
    """What is asked is answered in the program: no sentence about it tells to mend the file."""
    asked = ("reference_unknown", "reference_ambiguous", "reference_lost", "choice_unknown", "same_row", "same_rows")
    assert all("Choose" in TEXTS[code] for code in asked)
