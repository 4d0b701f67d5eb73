"""Taking an Excel file in from the page: preview, choices, undo, and files that are not taken."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.audit import audit
from tests.ui.exchange.desk import Desk, cell_of, edit
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.record import Record
from turva_desktop.domain.steps import label_of
from turva_desktop.exchange.preview import Side
from turva_desktop.store import Workspace
from turva_desktop.ui.exchange.lines import Group, Line, Verdict
from turva_desktop.ui.look.locale import day

pytestmark = pytest.mark.slow

DUE = datetime(2027, 3, 31)  # noqa: DTZ001 - as Excel has it


@pytest.fixture
def edited(desk: Desk) -> Path:
    """Return a sent file in which the receiver has set action 2.5 done and given it a new due date."""
    return edit(desk.sent(), Tila__2_5="toteutunut", Määräaika__2_5=DUE)


def lines(desk: Desk, group: Group) -> list[Line]:
    desk.page.preview.show_group(group)
    return desk.page.preview.panel.model.records()


def words(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def facts(workspace: Workspace) -> list[Record]:
    """Return everything but the ledger."""
    with workspace.read() as tx:
        return [record for record in tx.content().every() if type(record).__name__ != "Transfer"]


def test_that_two_changed_cells_are_shown_taken_in_and_undone(desk: Desk, workspace: Workspace, edited: Path) -> None:
    before = facts(workspace)
    due = desk.action("2.5").action.end
    desk.take_in(edited)
    assert desk.shows(desk.page.preview)
    shown = lines(desk, Group.CHANGED)
    assert {(one.sheet, one.field, one.before, one.after) for one in shown} == {
        ("Toimenpiteet", "Tila", "kesken", "toteutunut"),
        ("Toimenpiteet", "Määräaika", day(due), "31.3.2027"),
    }
    assert all(one.cell[0].isalpha() and "2.5" in one.record for one in shown)
    assert facts(workspace) == before, "nothing is written before the user says so"
    assert desk.page.preview.take_button.text() == "Take &all (2)"
    desk.page.preview.take_button.click()
    desk.wait()
    assert desk.action("2.5").status is ActionStatus.DONE
    assert desk.action("2.5").action.end == DUE.date()
    assert desk.window.messages.text() == "Taken in: 2 changed field(s). A backup was made first."
    assert [one.reason for one in workspace.backups()] == ["import"]
    assert [one.file_name for one in desk.page.overview.ledger.panel.model.records()] == ["sent.xlsx", "sent.xlsx"]
    desk.window.messages.undo_button.click()
    assert facts(workspace) == before
    assert len(desk.page.overview.ledger.panel.model.records()) == 1


def test_that_a_change_is_left_out_with_the_keyboard(desk: Desk, edited: Path) -> None:
    desk.take_in(edited)
    preview = desk.page.preview
    status = next(one for one in lines(desk, Group.CHANGED) if one.field == "Tila")
    preview.panel.select(status.key)
    QTest.keyClick(preview.panel.table, Qt.Key.Key_Space)
    assert preview.panel.current() is not None
    assert preview.panel.current().chosen == Verdict.LEAVE  # type: ignore[union-attr]
    assert preview.detail.options.button(Verdict.LEAVE).isChecked()
    assert preview.take_button.text() == "Take the &chosen (1)"
    QTest.keyClick(preview.panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait()
    assert desk.action("2.5").status is ActionStatus.IN_PROGRESS
    assert desk.action("2.5").action.end == DUE.date()


def test_that_everything_left_out_leaves_nothing_to_take(desk: Desk, edited: Path) -> None:
    desk.take_in(edited)
    lines(desk, Group.CHANGED)
    desk.page.preview.panel.table.selectAll()
    desk.page.preview.detail.options.button(Verdict.LEAVE).click()
    assert not desk.page.preview.take_button.isEnabled()
    assert {one.chosen for one in lines(desk, Group.CHANGED)} == {Verdict.LEAVE}


def test_that_a_long_list_gets_more_room_and_a_line_its_heading(desk: Desk) -> None:
    path = desk.sent()
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Toimenpiteet"]
    headings = {one.value: int(one.column or 0) for one in sheet[1]}
    for row in range(2, 32):
        sheet.cell(row, headings["Vastuutaho"]).value = f"Taho {row}"
    sheet.cell(33, headings["Tila"]).value = "melkein"
    workbook.save(path)
    workbook.close()
    desk.take_in(path)
    table = desk.page.preview.panel.table
    desk.page.preview.show_group(Group.STOP)
    few = table.height()
    desk.page.preview.show_group(Group.CHANGED)
    assert table.height() > few
    assert table.verticalScrollBar().value() == table.verticalScrollBar().minimum()


def test_that_an_unedited_file_is_told_calmly(desk: Desk) -> None:
    desk.take_in(desk.sent())
    assert "There are no changes in the file" in words(desk.page.view)
    button = desk.page.view.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert desk.shows(desk.page.overview)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"Nro;Toimenpide\n1;a\n", "holds plain text"),
        (b"PK\x03\x04 no workbook", "is damaged"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    ],
)
def test_that_a_file_that_is_no_workbook_gets_a_sentence_and_a_way_on(
    desk: Desk, workspace: Workspace, content: bytes, sentence: str
) -> None:
    before = facts(workspace)
    path = desk.answers.folder / "hostile.xlsx"
    path.write_bytes(content)
    desk.take_in(path)
    assert "The file can't be taken in" in words(desk.page.view)
    assert sentence in words(desk.page.view)
    assert facts(workspace) == before
    assert audit(desk.window) == []
    desk.take_in(edit(desk.sent(), Tila__2_5="toteutunut"))
    assert desk.shows(desk.page.preview)


def test_that_another_municipalitys_file_is_refused(desk: Desk) -> None:
    path = desk.sent()
    desk.services.settings.edit_profile(municipality_code="047", name="Toinen kunta")
    with desk.services.workspace.write(label_of("workspace.edit")) as tx:
        profile = desk.services.settings.profile()
        tx.delete(type(profile), profile.id)
        tx.add(type(profile)(id="other", name="Toinen", municipality_code="047", created_on=profile.created_on))
    desk.take_in(path)
    assert "this workspace is that of Toinen" in words(desk.page.view)


def test_that_a_conflict_keeps_ours_until_the_files_is_chosen(desk: Desk) -> None:
    path = edit(desk.sent(), Vastuutaho__2_5="Pelastuslaitos")
    desk.services.actions.actions.edit(desk.action("2.5").id, lead="Poliisi")
    desk.take_in(path)
    preview = desk.page.preview
    (conflict,) = lines(desk, Group.CONFLICT)
    assert (conflict.before, conflict.after, conflict.chosen) == ("Poliisi", "Pelastuslaitos", Side.OURS)
    assert not preview.take_button.isEnabled()
    preview.detail.options.button(Side.THEIRS).click()
    assert preview.take_button.isEnabled()
    preview.take_button.click()
    desk.wait()
    assert desk.action("2.5").action.lead == "Pelastuslaitos"


def test_that_a_question_is_answered_and_its_change_shown(desk: Desk) -> None:
    desk.take_in(edit(desk.sent(), Määräaika__2_5="3/4/2027"))
    preview = desk.page.preview
    (question,) = lines(desk, Group.QUESTION)
    assert (question.seen, question.chosen) == ("3/4/2027", "")
    assert preview.notice.text() == "1 question(s) wait for your answer."
    assert preview.count(Group.CHANGED) == 0
    first = preview.detail.options.buttons()[0]
    assert first.text().replace("&", "") == "The day is first"
    first.click()
    desk.wait()
    assert [one.after for one in lines(desk, Group.CHANGED)] == ["3.4.2027"]
    assert preview.notice.text() == ""
    lines(desk, Group.QUESTION)
    preview.detail.options.buttons()[1].click()
    desk.wait()
    assert [one.after for one in lines(desk, Group.CHANGED)] == ["4.3.2027"], "an answer can be changed"


def test_that_a_stop_is_told_with_its_cell_and_the_rest_is_taken(desk: Desk, edited: Path) -> None:
    edit(edited, Määräaika__2_2="12.13.2027")
    desk.take_in(edited)
    (stop,) = lines(desk, Group.STOP)
    assert (stop.sheet, stop.seen) == ("Toimenpiteet", "12.13.2027")
    assert "Correct the date" in words(desk.page.preview.detail)
    assert desk.page.preview.take_button.text() == "Take the &rest (2)"
    assert "1 place(s) can't be taken" in desk.page.preview.notice.text()


def test_that_a_value_is_mended_in_the_preview_and_goes_in(desk: Desk, edited: Path) -> None:
    edit(edited, Määräaika__2_2="12.13.2027")
    desk.take_in(edited)
    lines(desk, Group.STOP)
    mend = desk.page.preview.detail.mend
    assert mend.isVisible()
    assert mend.field.text() == "12.13.2027", "it begins with what stands in the file"
    mend.field.setText("13.12.2027")
    mend.button.click()
    desk.wait()
    assert lines(desk, Group.STOP) == []
    assert "13.12.2027" in [one.after for one in lines(desk, Group.CHANGED)]
    (note,) = [one for one in lines(desk, Group.NOTE) if one.code == "value_mended"]
    assert (note.seen, note.understood) == ("12.13.2027", "13.12.2027")
    desk.page.preview.take_button.click()
    desk.wait()
    assert str(desk.action("2.2").action.end) == "2027-12-13"


def test_that_a_word_is_answered_by_a_button_or_in_words_of_one_s_own(desk: Desk, edited: Path) -> None:
    edit(edited, Tila__2_2="melkein valmis", Tila__2_3="Melkein valmis")
    desk.take_in(edited)
    (question,) = lines(desk, Group.QUESTION)
    assert question.seen == "melkein valmis"
    preview = desk.page.preview
    assert preview.detail.options.buttons()[-1].text().replace("&", "") == "As an empty cell"
    preview.detail.mend.field.setText("kesken")
    preview.detail.mend.button.click()
    desk.wait()
    assert [one.after for one in lines(desk, Group.CHANGED)].count("kesken") == 2
    (question,) = lines(desk, Group.QUESTION)
    assert question.chosen == "kesken"


def test_that_nothing_is_taken_from_a_file_whose_rows_are_mixed_up(desk: Desk) -> None:
    path = desk.sent()
    workbook = openpyxl.load_workbook(path)
    cells = [cell_of(workbook, "Toimenpide", number) for number in ("2.1", "2.2", "2.3", "2.4")]
    values = [cell.value for cell in cells]
    for cell, value in zip(cells, values[1:] + values[:1], strict=True):
        cell.value = value
    sheet = workbook["Toimenpiteet"]
    sheet.append([""] * 3 + ["Uusi toimenpide"])
    workbook.save(path)
    desk.take_in(path)
    assert lines(desk, Group.STOP)
    assert not desk.page.preview.take_button.isEnabled()
    assert "mixed up" in desk.page.preview.notice.text()


def test_that_a_missing_row_that_has_to_stay_offers_no_choice_and_says_why(desk: Desk) -> None:
    path = desk.sent()
    book = openpyxl.load_workbook(path)
    for sheet, row in (("Kokoukset", 2), ("Toimenpiteet", 3)):  # an approved meeting and an action
        book[sheet].delete_rows(row)
    book.save(path)
    desk.take_in(path)
    meeting, action = lines(desk, Group.MISSING)
    assert (meeting.options, action.options) == ((), (Verdict.KEEP, Verdict.DELETE))
    desk.page.preview.panel.table.selectAll()
    desk.page.preview.choose(Verdict.DELETE)
    assert [one.chosen for one in lines(desk, Group.MISSING)] == [Verdict.KEEP, Verdict.DELETE]
    said = desk.page.preview.view.words.summary(meeting)
    assert said.startswith(meeting.record)
    assert "approved and locked" in said


def test_that_a_missing_row_is_deleted_only_when_chosen(desk: Desk) -> None:
    path = desk.sent()
    workbook = openpyxl.load_workbook(path)
    workbook["Toimenpiteet"].delete_rows(cell_of(workbook, "Nro", "2.5").row)
    workbook.save(path)
    desk.take_in(path)
    (missing,) = lines(desk, Group.MISSING)
    assert missing.chosen == Verdict.KEEP
    assert not desk.page.preview.take_button.isEnabled()
    desk.page.preview.detail.options.button(Verdict.DELETE).click()
    desk.page.preview.take_button.click()
    desk.wait()
    assert all(one.action.number != "2.5" for one in desk.services.actions.followed())
    desk.window.messages.undo_button.click()
    assert desk.action("2.5").action.number == "2.5"


def test_that_a_new_row_is_shown_with_its_values_and_added(desk: Desk) -> None:
    path = desk.sent()
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Toimenpiteet"]
    headings = [one.value for one in sheet[1]]
    row = [""] * len(headings)
    row[headings.index("Toimenpide")], row[headings.index("Vastuutaho")] = "Hankitaan heijastimet", "Rehtori"
    sheet.append(row)
    workbook.save(path)
    desk.take_in(path)
    (new,) = lines(desk, Group.NEW)
    assert new.after == "Toimenpide: Hankitaan heijastimet\nVastuutaho: Rehtori"
    desk.page.preview.take_button.click()
    desk.wait()
    assert "Hankitaan heijastimet" in {one.action.title for one in desk.services.actions.followed()}
    assert desk.window.messages.text().startswith("Taken in: 1 new row(s).")


def test_that_data_changed_meanwhile_is_told_and_the_file_read_again(desk: Desk, edited: Path) -> None:
    desk.take_in(edited)
    desk.services.actions.actions.edit(desk.action("2.5").id, lead="Poliisi")
    desk.page.preview.take_button.click()
    desk.wait()
    assert "has changed since the preview" in desk.window.messages.text()
    assert desk.shows(desk.page.preview)
    desk.page.preview.take_button.click()
    desk.wait()
    assert desk.action("2.5").status is ActionStatus.DONE
    assert desk.action("2.5").action.lead == "Poliisi"


def test_that_cancelling_the_preview_forgets_the_file(desk: Desk, workspace: Workspace, edited: Path) -> None:
    before = facts(workspace)
    desk.take_in(edited)
    desk.page.preview.back_button.click()
    assert desk.shows(desk.page.overview)
    assert facts(workspace) == before
    assert workspace.backups() == []


def test_that_reading_can_be_cancelled(desk: Desk, edited: Path) -> None:
    desk.page.start_import(edited)
    assert desk.page._task is not None
    desk.stage.tasks.cancel(desk.page._task)
    desk.wait()
    assert desk.shows(desk.page.overview)
    assert desk.window.messages.text() == "Cancelled. Nothing was changed."


def test_that_a_file_dropped_on_the_page_is_read(desk: Desk, edited: Path) -> None:
    page, data = desk.page, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(edited))])
    around = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *around)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert page.overview.in_door.isDown()
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *around))
    assert not page.overview.in_door.isDown()
    desk.wait()
    assert desk.shows(page.preview)


def test_that_a_closed_page_hears_no_more_of_its_work(desk: Desk, edited: Path) -> None:
    desk.page.start_import(edited)
    desk.window.close_workspace()
    desk.qtbot.waitUntil(lambda: not desk.stage.tasks.busy)


@pytest.mark.parametrize("group", Group)
def test_that_every_part_of_the_preview_can_be_used_by_everybody(desk: Desk, edited: Path, group: Group) -> None:
    desk.services.actions.actions.edit(desk.action("2.1").id, lead="Poliisi")
    edit(edited, Vastuutaho__2_1="Pelastuslaitos", Tila__2_2="melkein", Määräaika__2_4="3/4/2027")
    desk.take_in(edited)
    desk.page.preview.show_group(group)
    assert audit(desk.window) == []
