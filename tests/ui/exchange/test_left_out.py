"""What an import left out: told, kept in the ledger, and written as a file to send back."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from tests.ui.exchange.desk import Desk, edit
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.transfer import LeftOut, note_of
from turva_desktop.ui.exchange.lines import Group, Verdict

pytestmark = pytest.mark.slow

DUE = datetime(2027, 3, 31)  # noqa: DTZ001 - as Excel has it


def leave(desk: Desk, field: str) -> None:
    """Leave a changed field out in the preview."""
    preview = desk.page.preview
    preview.show_group(Group.CHANGED)
    line = next(one for one in preview.panel.model.records() if one.field == field)
    preview.panel.select(line.key)
    preview.choose(Verdict.LEAVE)


@pytest.fixture
def taken(desk: Desk) -> Desk:
    """Return the page after a file was taken in of which one cell is not understood and another was left out."""
    desk.take_in(edit(desk.sent(), Tila__2_5="melkein", Vastuutaho__2_5="Rehtori", Määräaika__2_5=DUE))
    leave(desk, "Vastuutaho")
    desk.page.preview.take_button.click()
    desk.wait()
    return desk


def test_that_what_was_left_out_is_told_and_kept_in_the_ledger(taken: Desk) -> None:
    assert "2 thing(s) were not taken" in taken.window.messages.text()
    newest = taken.page.overview.ledger.panel.model.records()[0]
    assert [(one.field, one.seen) for one in newest.left_out] == [("Tila", "melkein"), ("Vastuutaho", "Rehtori")]
    assert all(one.place.startswith("Toimenpiteet!") and one.why for one in newest.left_out)
    assert taken.page.overview.ledger.send_back_button.isVisible()


def test_that_a_file_to_send_back_says_what_was_not_taken_and_why(taken: Desk) -> None:
    taken.page.overview.ledger.send_back_button.click()
    taken.wait()
    assert taken.answers.suggested[-1] == "sent – not taken in.xlsx"
    sheet = openpyxl.load_workbook(taken.answers.folder / taken.answers.suggested[-1]).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [(row[1], row[2]) for row in rows[1:]] == [("Tila", "melkein"), ("Vastuutaho", "Rehtori")]
    assert all(row[3] for row in rows)


def test_that_nothing_to_take_is_not_offered_as_the_rest(desk: Desk) -> None:
    desk.take_in(edit(desk.sent(), Tila__2_5="melkein"))
    button = desk.page.preview.take_button
    assert "0" not in button.text()
    assert not button.isEnabled()
    assert desk.page.preview.send_back_button.isEnabled()


def test_that_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    from turva_desktop.exchange.left_out import workbook_of

    line = LeftOut(place="Toimenpiteet!F7", field="=Tila", seen='=HYPERLINK("x")', why="+1")
    path = tmp_path / "palautus.xlsx"
    path.write_bytes(workbook_of([line], in_english))
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [cell.data_type for cell in sheet[2]] == ["s", "s", "s", "s"]


def test_that_a_note_gives_back_what_was_left_out_whatever_is_in_it(desk: Desk) -> None:
    lines = (LeftOut(place="A!B1", field="", seen="eka\nrivi\ttoka", why="Syy"),)
    desk.sent()
    (sent,) = desk.services.exchange.ledger()
    kept = replace(sent, note=note_of(lines))
    assert kept.left_out == (LeftOut(place="A!B1", field="", seen="eka rivi toka", why="Syy"),)
    assert replace(kept, note="Puhelimessa sovittu").left_out == ()


def test_that_a_marked_copy_to_send_back_is_saved_from_the_preview_and_comes_in_mended(desk: Desk) -> None:
    sent = edit(desk.sent(), Tila__2_5="melkein", Vastuutaho__2_5="Rehtori", Vastuutaho__2_4="Poliisi")
    desk.take_in(sent)
    leave(desk, "Vastuutaho")
    before = sent.read_bytes()
    desk.page.preview.send_back_button.click()
    desk.wait()
    copy = desk.answers.folder / desk.answers.suggested[-1]
    assert (copy.name, sent.read_bytes()) == ("sent – to be mended.xlsx", before)
    page = openpyxl.load_workbook(copy)["Toimenpiteet"]
    told = {cell.value: cell.comment.text for row in page.iter_rows() for cell in row if cell.comment}
    assert "melkein" in told
    assert "by choice" in "".join(told.values())
    desk.page.go_back()
    desk.take_in(edit(copy, Tila__2_5="toteutunut"))
    assert not desk.page.preview.preview or desk.page.preview.preview.stops == ()
    desk.page.preview.take_button.click()
    desk.wait()
    assert desk.action("2.5").status.value == "done"
