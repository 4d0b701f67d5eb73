"""Mapping columns: suggested, told as JSON, taken back, and remembered by the headings."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk
from tests.exchange.foreign import table
from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.foreign.mapping import as_kept, kept_of
from turva_desktop.exchange.foreign.mapping_json import as_json, read_mapping
from turva_desktop.exchange.foreign.meanings import Meaning, meanings_of


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Return a table whose most important heading nobody could guess."""
    return table.plain(
        tmp_path,
        [
            ["Asia", "Kuka hoitaa", "Muuta"],
            ["Sovitaan kyläkävelyistä yhdistysten kanssa", "Kyläyhdistys", "x"],
            ["Hankitaan heijastimet kaikille ekaluokkalaisille", "Koulut", "y"],
        ],
    )


def mapped_by(path: Path, told: Any) -> Any:
    file = path.with_name("map.json")
    file.write_text(json.dumps(told), "utf-8")
    return read_mapping(file, table.mapping(path))


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Aikataulu/\nToteumatilanne", [Meaning.SCHEDULE_AND_STATUS]),
        ("Määrä-\naika", [Meaning.SCHEDULE]),
        ("TOIMENPITEEN VASTUUTAHO:", [Meaning.LEAD]),
        ("Ansvarig för åtgärden", [Meaning.LEAD]),
        ("Seurantamittarit", [Meaning.INDICATOR]),
        ("Målgrupper", [Meaning.TARGET_GROUPS]),
        ("Mål", [Meaning.GOAL]),
        ("Arvioidut kustannukset (€)", [Meaning.RESOURCES]),
        ("Mitä tehdään?", [Meaning.TITLE]),
        ("Tidsplan och uppföljning", [Meaning.SCHEDULE_AND_STATUS]),
        ("Vastuu ja aikataulu", [Meaning.LEAD, Meaning.SCHEDULE]),
        ("Toimenpiteet ja vastuut", [Meaning.TITLE]),
        ("Huomautukset", [Meaning.EXPLANATION]),
        ("Ansvarig aktör", [Meaning.LEAD]),
        ("Kunta", [Meaning.AREAS]),
        ("Ansvarspart", [Meaning.LEAD]),
        ("Ansvarsinstanser", [Meaning.LEAD]),
        ("Vastuuviranomainen", [Meaning.LEAD]),
        ("Uppföljning", [Meaning.STATUS]),
        ("Tidsplan/lägesbeskrivning", [Meaning.SCHEDULE_AND_STATUS]),
        ("Lägesöversikt", [Meaning.STATUS]),
        ("Tilannekuvaus", [Meaning.STATUS]),
        ("Tidsram", [Meaning.SCHEDULE]),
        ("Tuote", []),
        ("Toimenpiteistä sovitaan myöhemmin kokouksessa, jossa myös vastuutaho ja aikataulu päätetään", []),
    ],
)
def test_that_a_heading_says_what_its_column_holds(heading: str, meaning: list[Meaning]) -> None:
    """Two things that no field holds together leave the choice to the user."""
    assert list(meanings_of(heading)) == meaning


def test_that_a_table_whose_actions_cannot_be_told_waits_for_a_mapping(odd: Path) -> None:
    mapping = table.mapping(odd)
    assert not mapping.is_complete
    assert mapping.is_known
    title, lead, _ = mapping.tables[0].columns
    assert (title.meaning, title.suggestions[0], lead.meaning) == (None, Meaning.TITLE, Meaning.LEAD)
    assert title.samples[0] == "Sovitaan kyläkävelyistä yhdistysten kanssa"
    with pytest.raises(TurvaError, match="unmapped"):
        table.preview(odd)


def test_that_what_is_told_as_json_is_taken_back_edited(odd: Path) -> None:
    told = as_json(table.mapping(odd))
    told["columns"][0]["field"] = "title"
    found = table.preview(odd, mapped=mapped_by(odd, {"file": "x", "mapping": told}))
    assert len(table.actions(found)) == 2
    assert [one.seen for one in found.notes] == ["Muuta"]


@pytest.mark.parametrize(
    "told",
    [
        [{"sheet": "Taul1", "header_row": 1, "columns": {"A": "title", "C": "description"}}],
        {"sheet": "Taul1", "columns": {"Asia": {"field": "title"}, "Muuta": "description"}},
        {"columns": [{"column": "A", "field": "title"}, {"column": "C", "field": "description"}]},
    ],
)
def test_that_a_mapping_may_be_written_shortly(odd: Path, told: Any) -> None:
    first = next(iter(table.actions(table.preview(odd, mapped=mapped_by(odd, told))).values()))
    assert (first.lead, first.description) == ("Kyläyhdistys", "x")


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"columns": {"A": "toimenpide"}}, "map_unknown"),
        ({"columns": {"X": "title"}}, "map_elsewhere"),
        ({"sheet": "Muu", "columns": {"A": "title"}}, "map_elsewhere"),
        ({"sheet": "Taul1", "chapters": "x"}, "map_unknown"),
        ([3], "map_unreadable"),
        ({"columns": [5]}, "map_unreadable"),
        ([], "map_unreadable"),
        ({}, "map_unreadable"),
        ({"columns": "title"}, "map_unreadable"),
        ({"columns": 7}, "map_unreadable"),
        ({"sheet": "Taul1", "columns": "title"}, "map_unreadable"),
        ({"mapping": []}, "map_unreadable"),
    ],
)
def test_that_a_mapping_that_does_not_fit_is_refused(odd: Path, told: Any, code: str) -> None:
    with pytest.raises(TurvaError, match=code):
        mapped_by(odd, told)


def test_that_a_mapping_is_remembered_by_the_headings_and_holds_none_of_the_words(odd: Path) -> None:
    (before,) = table.mapping(odd).tables
    kept = kept_of(before.with_meaning("A", Meaning.TITLE).with_meaning("C", Meaning.DESCRIPTION))
    assert "kyläkävely" not in str(kept)
    other = table.plain(odd.parent, [["Luettelo"], [], ["ASIA", "Kuka hoitaa ", "Muuta"], ["Turvailta", "SPR", "z"]])
    (after,) = table.mapping(other).tables
    assert after.shape == before.shape
    mapping = replace(table.mapping(other), tables=(as_kept(after, kept),))
    assert list(table.actions(table.preview(other, mapped=mapping))) == ["Turvailta"]


def test_that_what_only_one_column_can_be_moves_there(odd: Path) -> None:
    (mapped,) = table.mapping(odd).tables
    moved = mapped.with_meaning("A", Meaning.LEAD)
    assert [one.meaning for one in moved.columns] == [Meaning.LEAD, None, None]


@pytest.mark.parametrize("rows", [[], [["Toimenpide", "Vastuutaho"]], [["vain yksi solu"]], [["a"], ["b"], ["c"]]])
def test_that_a_file_with_nothing_to_take_is_said_to_be_so(tmp_path: Path, rows: list[list[str]]) -> None:
    path = desk.plain(tmp_path / "x.xlsx", rows)
    if rows[:1] == [["Toimenpide", "Vastuutaho"]]:
        assert table.preview(path).is_empty
        return
    with pytest.raises(TurvaError, match="no_table"):
        table.preview(path)
