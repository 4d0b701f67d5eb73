"""Undo and redo while minutes are written: nothing is lost, nothing comes where it doesn't belong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.keyboard import type_text
from tests.ui.meetings.conftest import Open, control, hold, matter, press
from turva_desktop.domain.ids import ItemId, new_id
from turva_desktop.domain.item import Disqualification
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services
from turva_desktop.ui.meetings.page import MeetingsPage
from turva_desktop.ui.meetings.writing_field import WritingField
from turva_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.slow

KEY = Qt.Key
ACCOUNT = "Valot\u00a0puuttuvat,\u2028ks. §\u00a04."


def _stored(services: Services, meeting: Meeting) -> list[tuple[str, str, str]]:
    return [(one.title, one.account, one.decision) for one in services.meetings.agenda.items(meeting.id)]


def _shown(page: MeetingsPage) -> list[str]:
    return [field.markdown.text() for field in (page.view.editor.account, page.view.editor.decision)]


def _write_at_end(field: WritingField, text: str) -> None:
    field.start_at_end()
    type_text(field.editor, text)


def _pause(field: WritingField) -> None:
    """Let the keyboard rest so long that what was typed is stored."""
    field._pause.stop()
    field._store_in_passing()


@pytest.mark.parametrize("second", ["decision", "account"])
@pytest.mark.parametrize("pauses", [(True, True), (True, False), (False, True), (False, False)])
def test_that_as_many_redos_bring_back_what_undos_took(
    opened: Open, services: Services, meeting: Meeting, pauses: tuple[bool, bool], second: str
) -> None:
    page = opened()
    matter(page)
    editor = page.view.editor
    fields = (editor.decision, getattr(editor, second))
    for field, text, pause in zip(fields, ("Päätettiin selvittää.", " Tilataan arvio."), pauses, strict=True):
        _write_at_end(field, text)
        if pause:
            _pause(field)
    item, shown = editor._item, _shown(page)
    for undos in (1, 2, 3):
        control(*[KEY.Key_Z] * undos, *[KEY.Key_Y] * undos)
        assert _shown(page) == shown
        assert page.view.agenda.current() is not None
        assert item is not None
        assert page.view.agenda.current().id == item.id  # type: ignore[union-attr]
    page.leave()
    assert [("Koulutien valot", *shown)] == [one for one in _stored(services, meeting) if one[0] == "Koulutien valot"]


def test_that_a_sentence_taken_back_never_comes_into_another_item(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    other = services.meetings.agenda.add(meeting.id, "Melu")
    page = opened()
    matter(page)
    before = _stored(services, meeting)
    _write_at_end(page.view.editor.decision, "Tämä kuuluu valoihin.")
    control(KEY.Key_Z)
    page.open_record(other.id)
    page.view.editor.decision.editor.setFocus()
    control(KEY.Key_Y, KEY.Key_Y)
    page.leave()
    assert _shown(page) == ["", ""]
    assert _stored(services, meeting) == before


def test_that_undo_in_a_field_goes_back_to_what_was_stored_and_no_further(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    decision = page.view.editor.decision
    _write_at_end(decision, "Hyväksyttiin.")
    _pause(decision)
    type_text(decision.editor, " Kirjattiin.")
    control(KEY.Key_Z)
    assert decision.markdown.text() == "Hyväksyttiin."


def test_that_redo_goes_on_where_undo_left_within_what_is_typed(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    decision = page.view.editor.decision
    _write_at_end(decision, "yksi kolme")
    for _letter in "kolme":
        press(KEY.Key_Left)
    type_text(decision.editor, "kaksi ")
    control(KEY.Key_Z)
    assert decision.markdown.text() == "yksi kolme"
    _pause(decision)  # stored in this state; what was taken back is not forgotten
    control(KEY.Key_Z)
    assert decision.markdown.text() == ""
    control(KEY.Key_Y)
    assert decision.markdown.text() == "yksi kolme"
    control(KEY.Key_Y)
    assert decision.markdown.text() == "yksi kaksi kolme"


def test_that_a_line_that_gave_its_name_away_does_not_bring_it_back(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    page.view.tabs.setCurrentIndex(1)
    guest = page.view.attendance.guest
    type_text(guest, "Kutsuttu vieras")
    press(KEY.Key_Return)
    guest.setFocus()
    names = [row.name for row in services.meetings.detail(meeting.id).attendances]
    assert "Kutsuttu vieras" in names
    control(KEY.Key_Z)
    assert guest.text() == ""
    assert len(services.meetings.detail(meeting.id).attendances) == len(names) - 1
    control(KEY.Key_Y)
    assert guest.text() == ""
    assert [row.name for row in services.meetings.detail(meeting.id).attendances] == names


def test_that_characters_that_are_not_seen_stay_in_minutes_that_are_edited(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    item = page.view.editor._item
    assert item is not None
    title = "Koulutien\u00a0valot 2\u202f480"
    services.meetings.agenda.edit(item.id, account=ACCOUNT, title=title)
    _write_at_end(page.view.editor.account, " Kiire.")
    _pause(page.view.editor.account)
    page.view.editor.title.edit.setFocus()
    press(KEY.Key_End)
    type_text(page.view.editor.title.edit, "!")
    page.leave()
    stored = services.meetings.agenda.get(item.id)
    assert stored.account == ACCOUNT + " Kiire."
    assert stored.title == title + "!"


def test_that_what_is_cut_and_pasted_within_the_minutes_stays_as_it_was(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    item = page.view.editor._item
    assert item is not None
    services.meetings.agenda.edit(item.id, account=ACCOUNT)
    page.view.editor.account.editor.setFocus()
    control(KEY.Key_A, KEY.Key_X, KEY.Key_V)
    page.leave()
    assert services.meetings.agenda.get(item.id).account == ACCOUNT


def test_that_shift_and_enter_begin_a_line_like_any_other(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    decision = page.view.editor.decision
    _write_at_end(decision, "yksi")
    press(KEY.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    type_text(decision.editor, "kaksi")
    assert decision.read() == "yksi\nkaksi"


@pytest.mark.parametrize("account", ["Yksi. Kaksi. Kolme.", ACCOUNT, "😀 hymy\nja rivi"])
def test_that_the_cursor_stays_where_it_is_when_the_text_is_stored_or_shown_anew(
    opened: Open, services: Services, meeting: Meeting, account: str
) -> None:
    page = opened()
    matter(page)
    item = page.view.editor._item
    assert item is not None
    services.meetings.agenda.edit(item.id, account=account)
    edit = page.view.editor.account.editor
    edit.setFocus()
    for _step in range(4):
        press(KEY.Key_Right)
    place = page.view.editor.account.markdown.edit.textCursor().position()
    services.meetings.agenda.edit(item.id, decision="Toisaalla.")  # shown anew for another field's sake
    assert page.view.editor.account.markdown.edit.textCursor().position() == place
    type_text(edit, "X")
    _pause(page.view.editor.account)
    assert page.view.editor.account.markdown.edit.textCursor().position() == place + 1
    control(KEY.Key_Z)
    assert page.view.editor.account.read() == account
    assert page.view.editor.account.markdown.edit.textCursor().position() == place
    # Changed elsewhere, e.g. by an import: the cursor stays at the same word.
    services.meetings.agenda.edit(item.id, account="Alkuun lisättyä. " + account)
    cursor = page.view.editor.account.markdown.edit.textCursor()
    assert cursor.position() == place + len("Alkuun lisättyä. ")


def test_that_a_list_comes_back_in_its_order_when_a_deletion_is_taken_back(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    hold(services, meeting)
    item = page.view.editor._item
    assert item is not None
    barred = services.meetings.agenda.disqualifications
    for name in ("Rehtori", "Poliisi", "Apteekkari"):
        barred.add(Disqualification(id=new_id(), item_id=ItemId(item.id), name=name))
    before = barred.all(item_id=item.id)
    barred.delete(before[0].id)
    page.context.shell.undo()  # type: ignore[attr-defined]
    assert barred.all(item_id=item.id) == before
    lines = page.view.editor.barred._lines
    rows = [lines.layout().itemAt(place).widget() for place in range(len(before))]  # type: ignore[union-attr]
    assert [row.findChildren(QLineEdit)[0].text() for row in rows if row] == [one.name for one in before]


def test_that_a_deleted_item_is_chosen_again_when_the_deletion_is_taken_back(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    chosen = page.view.agenda.current()
    assert chosen is not None
    page.view.delete_item()
    assert page.view.agenda.current() != chosen
    page.view.agenda.table.setFocus()
    control(KEY.Key_Z)
    assert page.view.agenda.current() == chosen
    assert page.view.agenda.table.hasFocus()
    control(KEY.Key_Y)
    assert chosen.id not in [item.id for item in services.meetings.agenda.items(meeting.id)]


@pytest.mark.parametrize("steps", [("undo",), ("undo", "redo")])
def test_that_undo_away_from_its_place_names_what_it_changed_and_leads_there(
    opened: Open, services: Services, meeting: Meeting, steps: tuple[str, ...]
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.edit(item.id, decision="Hyväksyttiin.")
    page.view.agenda.table.select_first()
    window = page.context.shell
    assert isinstance(window, MainWindow)
    window.go_to("actions")
    for step in steps:
        getattr(window, step)()
    assert window.current_place == "actions"
    assert item.title in window.messages.text()
    window.messages.show_button.click()
    assert window.current_place == "meetings"
    assert page.view.agenda.current() == services.meetings.agenda.get(item.id)
    assert window.messages.text() == ""
