"""The page of meetings over a real workspace: what it shows and what it does."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.meetings.conftest import GROUP, action
from tests.ui.audit import audit
from tests.ui.keyboard import type_over, type_text
from tests.ui.meetings.conftest import SOON, Elsewhere, Open, hold, keyboard, matter, press
from tests.ui.stage import TODAY
from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.agenda import WaitingItem
from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.item import ItemKind, Vote
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.review import ReviewResult
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services


def test_that_an_empty_workspace_offers_the_first_meeting(opened: Open) -> None:
    page = opened()
    assert page.right.currentIndex() == 2
    page.start_new()
    assert page.right.currentWidget() is page.new
    page.new.cancel_button.click()
    assert page.right.currentIndex() == 2


@pytest.mark.slow
def test_that_a_new_meeting_tells_what_comes_to_it(opened: Open, services: Services, meeting: Meeting) -> None:
    services.actions.add(action())
    item = services.meetings.agenda.items(meeting.id)[3]
    services.meetings.agenda.edit(item.id, finished=False)
    services.meetings.agenda.waiting.add(
        WaitingItem(id=new_id(), body_id=GROUP.id, title="Latuvalot", proposed_on=TODAY)
    )
    page = opened()
    page.start_new()
    type_over(page.new.day.editor, "1.4.2026")
    assert page.new.coming.text() == (
        "The meeting gets the number 2/2026. 1 unfinished matter(s) come to its agenda. "
        "1 open action(s) come to its follow-up."
    )
    page.new.create_button.click()
    assert page.view.detail is not None
    assert page.view.detail.meeting.held_on == date(2026, 4, 1)
    titles = [one.title for one in page.view.detail.items]
    assert {"Koulutien valot", "Latuvalot"} <= set(titles)


def test_that_a_meeting_without_a_day_is_not_made(opened: Open, services: Services) -> None:
    page = opened()
    page.start_new()
    page.new.create_button.click()
    assert page.new.day.problem.text() == "Give the day of the meeting."
    assert services.meetings.all() == []


@pytest.mark.slow
def test_that_a_text_is_stored_when_it_is_left_and_at_a_pause(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    proposal = page.view.editor.proposal
    type_text(proposal.editor, "Hyväksytään. ")
    item = page.view.agenda.current()
    assert item is not None
    qtbot.waitUntil(lambda: services.meetings.agenda.get(item.id).proposal == "Hyväksytään.")
    assert proposal.markdown.text() == "Hyväksytään. "
    assert proposal.editor.hasFocus()
    type_text(proposal.editor, "Heti.")
    page.view.next_item()
    assert services.meetings.agenda.get(item.id).proposal == "Hyväksytään. Heti."


@pytest.mark.slow
def test_that_the_steps_number_the_items_lock_the_minutes_and_open_them_again(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    page.view.life.next.click()
    assert services.meetings.get(meeting.id).state is MeetingState.SENT
    assert page.view.agenda.model.records()[0].section == 1
    for _step in range(3):
        page.view.life.next.click()
    assert services.meetings.get(meeting.id).state is MeetingState.APPROVED
    assert not page.view.editable
    assert page.view.editor.decision.markdown.edit.isReadOnly()
    assert page.view.life.next.isHidden()
    page.view.tabs.setCurrentIndex(2)
    corrections = page.view.facts.corrections
    type_text(corrections.text.edit, "Paikka oli valtuustosali.")
    corrections.add.click()
    assert [one.text for one in services.meetings.detail(meeting.id).corrections] == ["Paikka oli valtuustosali."]
    page.view.life.back.click()
    assert services.meetings.get(meeting.id).version == 2
    assert page.view.editable


def test_that_warnings_are_said_and_lead_to_their_item(opened: Open, services: Services, meeting: Meeting) -> None:
    hold(services, meeting)
    page = opened()
    texts = page.view.warnings.texts()
    assert "§ 4 Koulutien valot: no decision has been written." in texts
    page.view.warnings._go_to_item(services.meetings.agenda.items(meeting.id)[3].id)
    assert page.view.item_text() == "§ 4 Koulutien valot"


@pytest.mark.slow
def test_that_an_item_is_moved_until_the_agenda_is_sent(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    page.view.agenda.table.setFocus()
    press(Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert [one.title for one in services.meetings.agenda.items(meeting.id)][2] == "Koulutien valot"
    page.view.advance()
    press(Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert [one.title for one in services.meetings.agenda.items(meeting.id)][2] == "Koulutien valot"
    assert "§ 2 has been given" in page.window().messages.text()  # type: ignore[attr-defined]


@pytest.mark.slow
def test_that_a_deleted_item_and_meeting_come_back_by_undo(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    page.view.delete_item()
    assert len(services.meetings.agenda.items(meeting.id)) == 7
    services.history.undo()
    assert len(page.view.agenda.model.records()) == 8
    page.view.delete_meeting()
    assert page.right.currentIndex() == 2
    services.history.undo()
    assert page.view.detail is not None


@pytest.mark.slow
def test_that_a_dropped_action_asks_for_its_reason(opened: Open, services: Services) -> None:
    dropped = services.actions.add(action())
    meeting = services.meetings.create(GROUP.id, SOON)
    page = opened()
    item = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page.open_record(item.id)
    reviews = page.view.editor.reviews
    reviews.table.setFocus()
    press(Qt.Key.Key_4)
    assert keyboard() is reviews.reason
    type_text(reviews.reason, "Ei rahaa")
    press(Qt.Key.Key_Return)
    (review,) = services.meetings.follow_up.reviews(meeting.id)
    assert (review.review.result, review.review.reason) == (ReviewResult.DROPPED, "Ei rahaa")
    assert services.actions.entries(dropped.id)[0].explanation == "Ei rahaa"


@pytest.mark.slow
def test_that_presence_is_marked_by_keys_and_counts_the_quorum(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    page.view.tabs.setCurrentIndex(1)
    panel = page.view.attendance
    panel.mark_everybody()
    presences = {row.name: row.presence for row in services.meetings.attendance.rows(meeting.id)}
    assert presences.pop("ylikonstaapeli") is Presence.EXPECTED
    assert set(presences.values()) == {Presence.PRESENT}
    assert panel.summary_text(services.meetings.attendance.rows(meeting.id)) == "Members present 4 of 4 · quorum"
    type_text(panel.guest, "suunnittelija")
    press(Qt.Key.Key_Return)
    assert services.meetings.attendance.rows(meeting.id)[-1].name == "suunnittelija"
    type_over(panel.form.field("arrived").editor, "13.20")
    assert services.meetings.attendance.rows(meeting.id)[-1].arrived is not None
    panel.remove_chosen()
    assert len(services.meetings.attendance.rows(meeting.id)) == 6


def test_that_files_are_added_and_opened_as_copies(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "kartta.pdf"
    source.write_bytes(b"%PDF-1.7")
    page = opened()
    matter(page)
    files = page.view.editor.attachments
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(source)], ""))
    files.add.click()
    (added,) = services.meetings.attachments.all(meeting.id)
    assert added.item_id == files._item_id
    seen: list[Path] = []
    files._open_file = seen.append
    files.open_copy(added.id)
    assert seen[0].read_bytes() == b"%PDF-1.7"


@pytest.mark.slow
def test_that_votes_and_conflicts_are_written_under_the_item(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    editor = page.view.editor
    editor.voting_fold.set_open(True)
    type_text(editor.barred.name, "komisario")
    press(Qt.Key.Key_Return)
    type_text(editor.barred.reason, "osallisuus")
    press(Qt.Key.Key_Return)
    editor.votes.add.click()
    assert keyboard().accessibleName() == "Question, vote 1"
    detail = services.meetings.detail(meeting.id)
    assert [one.reason for barred in detail.disqualifications.values() for one in barred] == ["osallisuus"]
    assert [len(votes) for votes in detail.votes.values()] == [1]
    assert editor.voting_fold.button.accessibleDescription() == "1 disqualified · 1 vote(s)"


@pytest.mark.slow
def test_that_a_proposal_waits_and_is_taken_up(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    page.view.tabs.setCurrentIndex(3)
    waiting = page.view.waiting
    type_text(waiting.line, "Latuvalot")
    press(Qt.Key.Key_Return)
    assert page.view.tabs.tabText(3) == "Waiting proposals (1)"
    waiting.take_button.click()
    assert page.view.item_text() == "Latuvalot"
    assert services.meetings.agenda.waiting_for(GROUP.id) == []


def test_that_an_action_opens_on_its_own_page(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    made = services.meetings.agenda.action_from_item(item.id, "Valot", today=TODAY, lead="Rehtori", end=SOON)
    assert page.view.editor.born.texts() == [f"{made.number} Valot · Rehtori, 23.2.2026"]
    page.view.editor.born._open(made.id)
    other = page.window().page("actions")  # type: ignore[attr-defined]
    assert isinstance(other, Elsewhere)
    assert other.opened == made.id


def test_that_the_projector_hides_what_is_not_public(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    page.view.show_big()
    big = page.view._big
    assert big is not None
    assert "Valot puuttuvat." in big.text.toPlainText()
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.edit(item.id, confidentiality=Confidentiality.SECRET)
    assert "Valot puuttuvat." not in big.text.toPlainText()
    big.close()


def test_that_the_minutes_are_written_in_the_background(
    qtbot: QtBot, opened: Open, meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    target = tmp_path / "esityslista.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    seen: list[Path] = []
    page.view.documents.desk.open_file = seen.append
    page.view.documents.open_main()
    qtbot.waitUntil(lambda: seen == [target])
    assert target.read_bytes().startswith(b"%PDF")
    order = page.view.documents.main_order(Copy.PUBLIC)
    assert order is not None
    assert (order.kind, order.meeting_id, order.copy) == (PaperKind.AGENDA, meeting.id, Copy.PUBLIC)


def test_that_a_read_only_workspace_shows_everything_and_changes_nothing(opened: Open, meeting: Meeting) -> None:
    page = opened(read_only=True)
    matter(page)
    assert page.new_button.isHidden()
    assert page.view.editor.decision.markdown.edit.isReadOnly()
    assert page.view.agenda.line.isHidden() or not page.view.agenda.line.isVisible()
    page.view.advance()
    assert page.view.detail is not None
    assert page.view.detail.meeting.state is MeetingState.DRAFT


@pytest.mark.slow
def test_that_the_attendance_stands_beside_the_item_where_there_is_room(opened: Open, meeting: Meeting) -> None:
    page = opened()
    assert page.view.tabs.isTabVisible(1)
    page.window().resize(1920, 1080)
    QApplication.processEvents()
    assert not page.view.tabs.isTabVisible(1)
    assert page.view.attendance.isVisible()
    page.window().resize(1280, 720)
    QApplication.processEvents()
    assert page.view.tabs.isTabVisible(1)


@pytest.mark.slow
@pytest.mark.parametrize("tab", range(4))
def test_that_every_part_passes_the_audit(
    opened: Open, services: Services, meeting: Meeting, tab: int, tmp_path: Path
) -> None:
    services.actions.add(action())
    source = tmp_path / "kartta.pdf"
    source.write_bytes(b"%PDF-1.7")
    item = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    services.meetings.attachments.add(meeting.id, source, item_id=item.id)
    services.meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="Kysymys"))
    services.meetings.agenda.waiting.add(
        WaitingItem(id=new_id(), body_id=GROUP.id, title="Latuvalot", proposed_on=TODAY)
    )
    hold(services, meeting)
    page = opened()
    page.open_record(item.id)
    for fold in (
        page.view.warnings,
        page.view.editor.background_fold,
        page.view.editor.money_fold,
        page.view.editor.voting_fold,
        page.view.editor.files_fold,
        page.view.editor.secrecy_fold,
    ):
        fold.set_open(True)
    page.view.tabs.setCurrentIndex(tab)
    page.view.waiting.table.select_first()
    assert audit(page.window()) == []


@pytest.mark.slow
def test_that_the_form_of_a_new_meeting_passes_the_audit(opened: Open, services: Services, meeting: Meeting) -> None:
    services.meetings.agenda.waiting.add(
        WaitingItem(id=new_id(), body_id=GROUP.id, title="Latuvalot", proposed_on=TODAY)
    )
    page = opened()
    page.start_new()
    assert audit(page.window()) == []


@pytest.mark.slow
def test_that_people_arrive_and_leave_by_a_key_during_the_open_item(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    hold(services, meeting)
    services.meetings.edit(meeting.id, held_on=TODAY)
    page = opened()
    matter(page)
    page.view.tabs.setCurrentIndex(1)
    page.view.attendance.start()
    press(Qt.Key.Key_4)
    row = services.meetings.attendance.rows(meeting.id)[0]
    assert (row.presence, row.arrived_section, row.arrived) == (Presence.PRESENT, 4, time(14, 32))
    press(Qt.Key.Key_5)
    row = services.meetings.attendance.rows(meeting.id)[0]
    assert (row.left_section, row.left) == (4, time(14, 32))


def test_that_the_projector_shows_the_public_title_of_a_confidential_item(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.edit(item.id, confidentiality=Confidentiality.SECRET, public_title="Turvajärjestelyt")
    page.view.show_big()
    big = page.view._big
    assert big is not None
    shown = big.text.toPlainText()
    assert "Turvajärjestelyt" in shown
    assert item.title not in shown
    big.close()


@pytest.mark.slow
def test_that_a_secret_action_of_a_public_item_stays_off_the_projector(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    made = services.meetings.agenda.action_from_item(item.id, "Salainen toimi", today=TODAY)
    page.view.show_big()
    big = page.view._big
    assert big is not None
    assert "Salainen toimi" in big.text.toPlainText()
    services.actions.edit(made.id, confidentiality=Confidentiality.SECRET)
    assert "Salainen toimi" not in big.text.toPlainText()
    big.close()


@pytest.mark.slow
def test_that_a_correction_and_a_new_version_are_seen_where_the_meeting_is_read(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    for _step in range(4):
        services.meetings.advance(meeting.id, on=SOON)
    services.meetings.correct(meeting.id, "Määrä on <b>7</b> valoa.", on=SOON, section=4)
    page = opened()
    matter(page)
    assert page.view.editor.corrected.text() == "Corrected 23.2.2026: Määrä on <b>7</b> valoa."
    assert page.view.life.said().endswith("1 correction(s).")
    page.view.agenda.go(-1)
    assert page.view.editor.corrected.text() == ""
    page.view.step_back()
    assert page.view.place_and_time.endswith("version 2")


@pytest.mark.slow
def test_that_attachments_carry_their_printed_numbers(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    for name, background in (("a.pdf", False), ("b.pdf", True), ("c.pdf", False)):
        (tmp_path / name).write_bytes(b"x")
        services.meetings.attachments.add(meeting.id, tmp_path / name, item_id=item.id, background=background)
    files = page.view.editor.attachments
    shown = [one for one in files.findChildren(QPushButton) if "kB" in one.text() and one.isVisibleTo(files)]
    texts = [one.text() for one in shown]
    assert texts == ["Attachment 1: a (1 kB)", "Background material: b (1 kB)", "Attachment 2: c (1 kB)"]


@pytest.mark.slow
def test_that_an_agenda_taken_back_offers_to_number_anew(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    take_off = page.view.agenda.take_off
    assert not take_off.isVisible()
    page.view.advance()
    assert not take_off.isVisible()
    page.view.step_back()
    assert "keep their §" in page.window().messages.text()  # type: ignore[attr-defined]
    assert take_off.isVisible()
    take_off.click()
    assert keyboard() is page.view.agenda.table
    assert all(item.section is None for item in services.meetings.agenda.items(meeting.id))
    assert not take_off.isVisible()
    page.window().undo()  # type: ignore[attr-defined]
    assert all(item.section for item in services.meetings.agenda.items(meeting.id))
