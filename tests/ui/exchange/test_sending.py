"""Sending an Excel file from the page: to whom, what, and what is left behind."""

from datetime import date

import openpyxl
import pytest
from openpyxl.worksheet._writer import ALL_TEMP_FILES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.audit import audit
from tests.ui.exchange.desk import Desk
from tests.ui.running import NOON
from turva_desktop.domain.errors import Cancelled
from turva_desktop.domain.language import Language
from turva_desktop.domain.transfer import TransferDirection


def choose_recipient(desk: Desk, name: str) -> None:
    combo = desk.page.form.recipient.combo
    combo.setCurrentIndex(combo.findText(name))
    combo.chosen.emit()


@pytest.mark.slow
def test_that_a_file_is_sent_with_the_door_and_entered_in_the_ledger(desk: Desk) -> None:
    page = desk.page
    page.overview.out_door.click()
    assert desk.shows(page.form)
    choose_recipient(desk, "Lapin hyvinvointialue")
    page.form.save_button.click()
    desk.wait()
    (name,) = desk.answers.suggested
    path = desk.answers.folder / name
    assert "Toimenpiteet" in openpyxl.load_workbook(path).sheetnames
    (line,) = page.overview.ledger.panel.model.records()
    assert (line.direction, line.party, line.file_name) == (TransferDirection.SENT, "Lapin hyvinvointialue", name)
    assert page.overview.ledger.panel.current() == line
    assert desk.shows(page.overview)
    assert f"{name} was written. It is for: Lapin hyvinvointialue." in page.overview.result.notice.text()


@pytest.mark.slow
def test_that_the_folder_of_the_written_file_is_opened(desk: Desk) -> None:
    desk.page.start_export()
    desk.page.save_export()
    desk.wait()
    desk.page.overview.result.open_button.click()
    assert desk.answers.shown == [desk.answers.folder]


def test_that_only_recipients_of_today_are_offered_and_successors_explained(desk: Desk) -> None:
    form = desk.page.form
    desk.page.start_export()
    offered = [form.recipient.combo.itemText(place) for place in range(form.recipient.combo.count())]
    assert "Lupa- ja valvontavirasto (LVV)" in offered
    assert "Lapin aluehallintovirasto (AVI)" not in offered
    assert form.successors.text() == (
        "Lapin aluehallintovirasto (AVI) ended on 31.12.2025; Lupa- ja valvontavirasto (LVV) receives its files now."
    )


@pytest.mark.slow
def test_that_the_recipient_of_last_time_is_offered_first(desk: Desk) -> None:
    desk.page.start_export()
    choose_recipient(desk, "Lapin pelastuslaitos")
    desk.page.save_export()
    desk.wait()
    form = desk.page.form
    form.recipient.load(None)
    desk.page.start_export()
    assert form.recipient.combo.currentText() == "Lapin pelastuslaitos"


@pytest.mark.slow
def test_that_confidential_records_are_counted_before_and_after(desk: Desk) -> None:
    desk.page.start_export()
    assert desk.page.form.withheld.text().startswith("3 confidential")
    desk.page.save_export()
    desk.wait()
    assert "3 confidential" in desk.page.overview.result.notice.text()
    assert desk.page.overview.ledger.panel.model.records()[0].withheld == 3


def test_that_one_party_gets_only_its_own_actions(desk: Desk) -> None:
    form = desk.page.form
    desk.page.start_export()
    form.one_party.click()
    form.party.combo.setCurrentIndex(form.party.combo.findText("Rehtori"))
    form.party.combo.chosen.emit()
    assert form.recipient.isHidden()
    desk.page.save_export()
    desk.wait()
    (name,) = desk.answers.suggested
    assert "Rehtori" in name
    sheet = openpyxl.load_workbook(desk.answers.folder / name)["Toimenpiteet"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Nro")
    numbers = {str(sheet.cell(row, column).value) for row in range(2, sheet.max_row + 1)}
    assert "2.1" in numbers
    assert "2.2" not in numbers
    assert desk.page.overview.ledger.panel.model.records()[0].party == "Rehtori"


@pytest.mark.slow
@pytest.mark.parametrize("language", Language)
def test_that_the_file_is_in_the_chosen_language(desk: Desk, language: Language) -> None:
    desk.page.start_export()
    desk.page.form.language.load(language)
    desk.page.save_export()
    desk.wait()
    title = {"fi": "Toimenpiteet", "sv": "Åtgärder", "se": "Doaibmabijut", "en": "Actions"}[language.value]
    (name,) = desk.answers.suggested
    assert title in openpyxl.load_workbook(desk.answers.folder / name).sheetnames


def test_that_the_suggested_name_is_legal_on_windows(desk: Desk) -> None:
    desk.services.settings.edit_profile(name="Ylä/Ala: <kunta>?")
    desk.page.start_export()
    name = desk.page.form.suggested_name()
    assert not set(name) & set('<>:"/\\|?*')
    assert name.endswith(f"{date(2026, 11, 22).isoformat()}.xlsx")


def test_that_no_file_is_written_when_the_dialog_is_closed(desk: Desk) -> None:
    desk.answers.saves = False
    desk.page.start_export()
    desk.page.save_export()
    assert not desk.page.busy
    assert desk.shows(desk.page.form)


def test_that_a_cancelled_export_leaves_no_trace(desk: Desk) -> None:
    desk.page.start_export()
    desk.page.save_export()
    assert desk.page._task is not None
    desk.stage.tasks.cancel(desk.page._task)
    desk.wait()
    assert list(desk.answers.folder.iterdir()) == []
    assert desk.services.exchange.ledger() == []
    assert desk.window.messages.text() == "Cancelled. Nothing was changed."
    assert desk.shows(desk.page.form)


def test_that_a_file_that_cannot_be_written_is_told_and_the_form_stays(desk: Desk) -> None:
    desk.answers.folder.rmdir()
    desk.page.start_export()
    desk.page.save_export()
    desk.wait()
    assert "could not be written" in desk.window.messages.text()
    assert desk.shows(desk.page.form)


@pytest.mark.slow
def test_that_a_file_is_sent_with_the_keyboard_alone(desk: Desk) -> None:
    desk.page.overview.out_door.setFocus()
    QTest.keyClick(desk.page.overview.out_door, Qt.Key.Key_Space)
    QTest.keyClick(desk.page.form.recipient.combo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait()
    assert len(list(desk.answers.folder.glob("*.xlsx"))) == 1
    assert desk.page.overview.result.open_button.hasFocus()


def test_that_a_workspace_for_reading_sends_but_takes_nothing_in(reading_desk: Desk) -> None:
    page = reading_desk.page
    assert not page.overview.in_door.isEnabled()
    page.start_export()
    page.save_export()
    reading_desk.wait()
    assert len(list(reading_desk.answers.folder.glob("*.xlsx"))) == 1


@pytest.mark.slow
def test_that_the_doors_and_the_form_can_be_used_by_everybody(desk: Desk) -> None:
    desk.sent()
    assert audit(desk.window) == []
    desk.page.start_export()
    assert audit(desk.window) == []
    desk.page.form.one_party.click()
    assert audit(desk.window) == []


def test_that_an_export_cancelled_half_way_leaves_no_temporary_files(desk: Desk) -> None:
    class Cancelling:
        def step(self, done: int, _total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.services.exchange.export(desk.answers.folder / "half.xlsx", now=NOON, progress=Cancelling())
    assert list(desk.answers.folder.iterdir()) == []
    assert ALL_TEMP_FILES == []


def test_that_words_that_wrap_never_press_the_choices_together(desk: Desk) -> None:
    desk.page.start_export()
    form = desk.page.form
    form.successors.setText("Lapin aluehallintovirasto (AVI) lakkasi. " * 30)
    form.successors.show()
    desk.window.resize(desk.window.minimumWidth(), desk.window.minimumHeight())
    desk.qtbot.waitUntil(lambda: form.successors.height() > 3 * form.content.height())
    for field in (form.recipient, form.language):
        assert field.height() >= field.sizeHint().height()
    assert form.successors.height() >= form.successors.heightForWidth(form.successors.width())


@pytest.mark.slow
def test_that_only_the_ticked_sheets_go_out_and_their_rows_are_counted_first(desk: Desk) -> None:
    desk.page.start_export()
    form = desk.page.form
    whole = form.content.text()
    assert form.sheets.boxes["actions"].text().endswith("(36)")
    form.sheets.few_button.click()
    assert form.content.text() == "The file will have 36 row(s)."
    assert form.withheld.text() == ""
    form.sheets.boxes["chapters"].click()
    assert "1" in form.withheld.text()
    form.contact.line.setText("Koordinaattori")
    form.reply_by.line.setText("15.12.2026")
    desk.page.save_export()
    desk.wait()
    (name,) = desk.answers.suggested
    book = openpyxl.load_workbook(desk.answers.folder / name)
    seen = [page.title for page in book.worksheets if page.sheet_state == "visible"]
    assert seen == ["Tietoja", "Yhteenveto", "Toimenpiteet", "Luvut"]
    assert {"Koordinaattori", "15.12.2026"} <= {cell.value for cell in book["Tietoja"]["B"]}
    form.sheets.all_button.click()
    assert form.content.text() == whole


def test_that_nothing_goes_out_while_no_sheet_is_ticked_or_the_day_is_none(desk: Desk) -> None:
    desk.page.start_export()
    form = desk.page.form
    form.sheets.tick(())
    assert not form.save_button.isEnabled()
    form.sheets.all_button.click()
    form.reply_by.line.setText("31.2.2027")
    desk.page.save_export()
    assert desk.answers.suggested == []
    assert form.reply_by.problem.isVisible()


def test_that_the_wellbeing_county_is_offered_where_nothing_was_sent(desk: Desk) -> None:
    desk.page.start_export()
    assert desk.page.form.recipient.combo.currentText() == "Lapin hyvinvointialue"


@pytest.mark.slow
def test_that_an_empty_template_is_saved_from_the_form(desk: Desk) -> None:
    desk.page.start_export()
    desk.page.form.template_button.click()
    desk.wait()
    (name,) = desk.answers.suggested
    book = openpyxl.load_workbook(desk.answers.folder / name)
    assert book["Toimenpiteet"].max_row == 2
    assert desk.services.exchange.ledger() == [], "nothing was sent"
