"""What a table leaves open is asked or told: several actors in a cell, unsure columns, empty cells below a theme."""

from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk
from tests.exchange.foreign import table
from turva_desktop.exchange.foreign.mapping import ForeignMapping
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.exchange.questions import ONE, SEVERAL, SKIP

PARTIES = ["Toimenpide", "Vastuutaho ja päätoimijat", "Aikataulu"]


def parties(folder: Path, text: str) -> Path:
    return table.plain(folder, [PARTIES, ["Jääturvallisuus", text, "talvi 2028"], ["Heijastimet", "MLL", "2027"]])


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Vapaapalokunta, Kalastusseura", ("Vapaapalokunta", "Kalastusseura")),
        ("Vapaapalokunta / Kalastusseura", ("Vapaapalokunta", "Kalastusseura")),
        ("Vapaapalokunta ja Kalastusseura", ("Vapaapalokunta", "Kalastusseura")),
        ("Byaföreningen, Röda Korset och församlingen", ("Byaföreningen", "Röda Korset", "församlingen")),
    ],
)
def test_that_unknown_actors_in_one_cell_are_asked_about(tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    path = parties(tmp_path, text)
    first = table.preview(path)
    (question,) = first.questions
    assert (question.code, question.seen, question.cell) == ("list_mark", text, "B2")
    assert list(table.actions(first)) == ["Heijastimet"], "the row waits for the answer"
    several = table.preview(path, answers={question.key: SEVERAL})
    action = table.actions(several)["Jääturvallisuus"]
    assert (action.lead, *action.main_actors) == parts
    assert several.learned[question.key] == SEVERAL
    one = table.preview(path, answers={question.key: ONE})
    assert (table.actions(one)["Jääturvallisuus"].lead, one.questions) == (text, ())


def test_that_known_actors_in_one_cell_are_parted_and_told(tmp_path: Path) -> None:
    known = table.plain(tmp_path, [PARTIES, ["Uimakoulu", "Uimaseura; Kyläyhdistys", "2027"]])
    content = desk.taken(table.preview(known))
    found = table.preview(parties(tmp_path, "Kyläyhdistys ja Uimaseura"), content)
    action = table.actions(found)["Jääturvallisuus"]
    assert (action.lead, action.main_actors) == ("Kyläyhdistys", ("Uimaseura",))
    assert [(one.code, one.cell, one.understood) for one in found.notes] == [
        ("list_parted", "B2", "Kyläyhdistys; Uimaseura")
    ]


def test_that_a_schedule_that_names_a_status_without_surely_telling_one_is_told(tmp_path: Path) -> None:
    path = table.plain(
        tmp_path, [["Toimenpide", "Aikataulu/Toteumatilanne"], ["Valot", "Valmis 31.12.2027"], ["Kyltit", "2028"]]
    )
    found = table.preview(path)
    assert [(one.code, one.cell, one.seen) for one in found.notes] == [("status_in_words", "B2", "Valmis 31.12.2027")]
    assert table.statuses(found) == {}


UNSURE = [
    ["Åtgärd", "Vem ansvarar och när", "Annat"],
    ["Reflexer", "Skolan", "x"],
    ["Belysning", "Byn", "y"],
]


def test_that_a_column_that_looks_like_owners_or_times_is_never_left_out_unasked(tmp_path: Path) -> None:
    path = table.plain(tmp_path, UNSURE)
    found = table.preview(path)
    (question,) = found.questions
    assert (question.code, question.cell, question.seen) == ("column_open", "B1", "Vem ansvarar och när")
    assert [one.seen for one in found.notes] == ["Annat"]
    led = table.preview(path, answers={question.key: Meaning.LEAD})
    assert [one.lead for one in table.actions(led).values()] == ["Skolan", "Byn"]
    left = table.preview(path, answers={question.key: SKIP})
    assert ([one.seen for one in left.notes], left.questions) == (["Vem ansvarar och när", "Annat"], ())


def test_that_nothing_is_asked_of_columns_that_somebody_has_looked_at(tmp_path: Path) -> None:
    path = table.plain(tmp_path, UNSURE)
    mapped: ForeignMapping = table.mapping(path).settled()
    assert table.preview(path, mapped=mapped).questions == ()


@pytest.mark.parametrize("headings", [("Läge", "Uppföljning"), ("Tila", "Seuranta")])
@pytest.mark.parametrize("is_swapped", [False, True])
def test_that_what_stands_beside_the_statuses_is_their_explanation(
    tmp_path: Path, headings: tuple[str, str], is_swapped: bool
) -> None:
    rows = [[*headings], ["kesken", "Alkoi elokuussa"], ["toteutunut", "Hyvä palaute"]]
    step = -1 if is_swapped else 1
    told = [["Toimenpide", *rows[0][::step]], ["A1", *rows[1][::step]], ["B2", *rows[2][::step]]]
    found = table.preview(table.plain(tmp_path, told))
    assert [one.explanation for one in table.entries(found).values()] == ["Alkoi elokuussa", "Hyvä palaute"]
    assert desk.codes(found) == []


def merged(folder: Path, rows: list[list[Any]], *ranges: str) -> Path:
    def merge(book: Any) -> None:
        for one in ranges:
            book.worksheets[0].merge_cells(one)

    return desk.edited(table.plain(folder, rows), merge)


THEMED: list[list[Any]] = [
    ["Painopiste", "Toimenpide", "Vastuutaho"],
    ["Vesillä", "Uimakoulu", "Kunta"],
    [None, "Pelastusliivit", "Kunta"],
    [None, "Jäätiedote", "Kunta"],
    [None, "Venekurssi", "Kunta"],
    ["Kotona", "Palovaroittimet", "Kunta"],
    [None, "Kotikäynnit", "Kunta"],
]


def test_that_a_merged_theme_ends_with_its_cell_and_it_is_told(tmp_path: Path) -> None:
    found = table.preview(merged(tmp_path, THEMED, "A2:A3"))
    assert table.themes(found) == {
        "Uimakoulu": "Vesillä",
        "Pelastusliivit": "Vesillä",
        "Jäätiedote": "",
        "Venekurssi": "",
        "Palovaroittimet": "Kotona",
        "Kotikäynnit": "Kotona",
    }
    told = [(one.code, one.cell, one.seen) for one in found.notes]
    assert told == [("theme_ends", "A4, A5", "Vesillä"), ("theme_carried", "A7", "Kotona")]


def test_that_a_theme_carried_down_blank_cells_is_told_with_the_cells(tmp_path: Path) -> None:
    found = table.preview(table.plain(tmp_path, THEMED))
    assert table.themes(found)["Venekurssi"] == "Vesillä"
    told = [(one.code, one.cell, one.seen) for one in found.notes]
    assert told == [("theme_carried", "A3–A5", "Vesillä"), ("theme_carried", "A7", "Kotona")]


def test_that_a_theme_merged_over_all_its_rows_needs_no_word(tmp_path: Path) -> None:
    found = table.preview(merged(tmp_path, THEMED, "A2:A5", "A6:A7"))
    assert desk.codes(found) == []
    assert set(table.themes(found).values()) == {"Vesillä", "Kotona"}


def test_that_a_merged_goal_ends_with_its_cell(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Painopiste", "Tavoite", "Toimenpide"],
        ["Vesillä", "Ei hukkumisia", "Liivit"],
        [None, None, "Kurssi"],
    ]
    found = table.preview(merged(tmp_path, [*rows, [None, None, "Tiedote"]], "A2:A4", "B2:B3"))
    assert table.goals(found) == {"Liivit": "Ei hukkumisia", "Kurssi": "Ei hukkumisia", "Tiedote": ""}
    assert set(table.themes(found).values()) == {"Vesillä"}
    assert [(one.code, one.cell) for one in found.notes] == [("theme_ends", "B4")]
