"""Mapping the columns of somebody else's table in the window: samples, suggestions, memory, preview and undo."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.exchange import desk as sender
from tests.ui.audit import audit
from tests.ui.exchange.desk import Desk
from turva_desktop.exchange.foreign.mapping import ChapterUse
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.ui.exchange.lines import Group

pytestmark = pytest.mark.slow

ODD = [
    ["Asia", "Kuka hoitaa", "Muuta"],
    ["Sovitaan kyläkävelyistä yhdistysten kanssa", "Kyläyhdistys", "kahvit"],
    ["Hankitaan heijastimet kaikille ekaluokkalaisille", "Koulut", ""],
]


def choose(desk: Desk, letters: str, meaning: Meaning | None) -> None:
    """Choose what a column is taken as, as a user does."""
    choice = desk.page.mapping.columns[letters]
    choice.set_value(meaning)
    choice.chosen.emit()


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Return a table in which nobody could tell which column holds the actions."""
    return sender.plain(tmp_path / "lista.xlsx", ODD)


def titles(desk: Desk) -> set[str]:
    return {one.action.title for one in desk.services.actions.followed()}


def test_that_columns_are_asked_with_samples_and_the_file_is_taken_in_and_undone(desk: Desk, odd: Path) -> None:
    before = titles(desk)
    desk.take_in(odd)
    view = desk.page.mapping
    assert desk.shows(view)
    assert not view.go_on_button.isEnabled()
    assert view.notice.text()
    assert "kyläkävelyistä" in view.columns["A"].accessibleDescription()
    assert view.columns["B"].value() is Meaning.LEAD
    assert audit(desk.window) == []
    choose(desk, "A", Meaning.TITLE)
    choose(desk, "C", Meaning.DESCRIPTION)
    assert not view.notice.text()
    view.go_on_button.click()
    desk.wait()
    assert desk.shows(desk.page.preview)
    assert desk.page.preview.count(Group.NEW) == 2
    assert titles(desk) == before, "nothing is written before the user says so"
    desk.page.preview.take_button.click()
    desk.wait()
    assert titles(desk) - before == {row[0] for row in ODD[1:]}
    desk.services.history.undo()
    assert titles(desk) == before


def test_that_a_layout_is_remembered_and_shown_as_it_was_chosen(desk: Desk, odd: Path, tmp_path: Path) -> None:
    desk.take_in(odd)
    assert not desk.page.mapping.recalled.text()
    choose(desk, "A", Meaning.TITLE)
    desk.page.mapping.go_on_button.click()
    desk.wait()
    other = sender.plain(tmp_path / "toinen.xlsx", [["Toinen lista"], [], ODD[0], ["Turvailta", "SPR", ""]])
    desk.page.go_back()
    desk.page.go_back()
    desk.take_in(other)
    assert desk.page.mapping.recalled.text()
    assert desk.page.mapping.columns["A"].value() is Meaning.TITLE
    assert desk.page.mapping.go_on_button.isEnabled()


def test_that_back_from_the_preview_are_the_columns_and_then_the_ledger(desk: Desk, odd: Path) -> None:
    desk.take_in(odd)
    choose(desk, "A", Meaning.TITLE)
    QTest.keyClick(desk.page.mapping, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait()
    assert desk.shows(desk.page.preview)
    desk.page.go_back()
    assert desk.shows(desk.page.mapping)
    assert desk.page.mapping.columns["A"].value() is Meaning.TITLE
    desk.page.go_back()
    assert desk.shows(desk.page.overview)


def test_that_a_look_alike_is_asked_in_the_preview_and_the_answer_taken(desk: Desk, tmp_path: Path) -> None:
    known = desk.action("2.5").action
    path = sender.plain(tmp_path / "lista.xlsx", [["Toimenpide", "Vastuutaho"], [known.title, "Aivan uusi taho"]])
    desk.take_in(path)
    desk.page.mapping.go_on_button.click()
    desk.wait()
    preview = desk.page.preview
    assert (preview.count(Group.NEW), preview.count(Group.QUESTION)) == (0, 1)
    preview.show_group(Group.QUESTION)
    (line,) = preview.panel.model.records()
    preview.panel.select(line.key)
    preview.choose(line.options[0])
    desk.wait()
    assert preview.count(Group.NEW) == 0
    assert preview.count(Group.CHANGED) + preview.count(Group.CONFLICT) == 1


def test_that_chapter_rows_and_word_texts_are_chosen_too(desk: Desk, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Johdanto kylille", 1)
    document.add_paragraph("Kylissä asutaan.")
    document.add_heading("Omat toimenpiteet", 1)
    table = document.add_table(rows=0, cols=2)
    for row in (["Toimenpide", "Vastuutaho"], ["Kylien oma otsikko", ""], ["Kylätalon varavoima", "Kyläyhdistys"]):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(tmp_path / "suunnitelma.docx"))
    desk.take_in(tmp_path / "suunnitelma.docx")
    view = desk.page.mapping
    assert view.passages.isChecked()
    assert "Kylien oma otsikko" in view._chapter_label.text()
    assert view.chapters.value() is ChapterUse.THEME
    view.passages.click()
    view.chapters.set_value(ChapterUse.LEFT_OUT)
    view.chapters.chosen.emit()
    view.go_on_button.click()
    desk.wait()
    assert desk.page.preview.count(Group.NEW) == 1


def test_that_a_file_without_any_table_gets_a_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.take_in(sender.plain(tmp_path / "tyhjä.xlsx", [["vain yksi solu"]]))
    assert not desk.shows(desk.page.mapping)
    assert not desk.shows(desk.page.preview)
