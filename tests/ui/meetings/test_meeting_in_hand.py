"""A meeting held by hand: nothing is lost, nothing is out of view, the next step is offered."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.meetings.conftest import GROUP, action
from tests.ui.keyboard import type_over, type_text
from tests.ui.meetings.conftest import SOON, Open, hold, keyboard, matter, press
from tests.ui.stage import TODAY
from turva_desktop.domain.attendance import Presence
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import new_id
from turva_desktop.domain.item import ItemKind, Vote
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.review import ReviewResult
from turva_desktop.services import Services
from turva_desktop.services.meetings import AgendaSource
from turva_desktop.ui.look.theme import Appearance, apply_theme


def test_that_a_page_without_meetings_has_one_next_step(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    primary = [one for one in page.findChildren(QPushButton) if one.property("look") == "primary" and one.isVisible()]
    assert len(primary) == 1
    assert not page.list.isVisible()
    qtbot.mouseClick(primary[0], Qt.MouseButton.LeftButton)
    assert page.right.currentWidget() is page.new
    primary = [one for one in page.findChildren(QPushButton) if one.property("look") == "primary" and one.isVisible()]
    assert len(primary) == 1


@pytest.mark.slow
def test_that_nothing_half_typed_is_lost_when_the_window_is_closed(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    services.actions.add(action("Väylän valaistus"))
    item = services.meetings.agenda.items(meeting.id)[3]
    follow_up = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    vote = services.meetings.agenda.votes.add(Vote(id=new_id(), item_id=item.id, question="Kysymys"))
    page = opened()
    view = page.view
    page.open_record(follow_up.id)
    view.editor.reviews.start()
    view.editor.reviews.choose(ReviewResult.DROPPED)
    type_text(view.editor.reviews.reason, "Raha loppui")
    page.open_record(item.id)
    type_text(view.agenda.line, "Uusi asia")
    type_text(view.attendance.guest, "Vieras")
    type_text(view.waiting.line, "Ehdotus")
    type_text(view.editor.barred.name, "Rehtori")
    type_text(view.editor.born.line.title, "Selvitetään")
    type_text(view.editor.born.line.due, "1.9.")
    form = view.editor.votes._lines.row(vote.id).form  # type: ignore[attr-defined]
    form.field("in_favour").editor.setText("7")
    type_text(view.editor.decision.editor, "Puolikas lau")
    page.window().close()
    detail = services.meetings.detail(meeting.id)
    assert [one.review.result for one in detail.reviews] == [ReviewResult.DROPPED]
    assert [one.title for one in detail.items].count("Uusi asia") == 1
    assert [one.name for one in detail.attendances].count("Vieras") == 1
    assert [one.title for one in services.meetings.agenda.waiting_for(GROUP.id)] == ["Ehdotus"]
    assert [one.name for one in detail.disqualifications[item.id]] == ["Rehtori"]
    assert [one.title for one in detail.actions_of(item.id)] == ["Selvitetään"]
    assert [one.in_favour for one in detail.votes[item.id]] == [7]
    assert services.meetings.agenda.get(item.id).decision == "Puolikas lau"


@pytest.mark.slow
def test_that_what_is_half_typed_stays_with_its_own_item_and_meeting(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    services.actions.add(action())
    other = services.meetings.create(GROUP.id, SOON + timedelta(days=30))
    items = services.meetings.agenda.items(meeting.id)
    page = opened()
    page.open_record(items[3].id)
    type_text(page.view.editor.born.line.title, "Selvitetään")
    type_text(page.view.agenda.line, "Uusi asia")
    page.open_record(items[4].id)
    assert page.view.editor.born.line.title.text() == ""
    assert [one.title for one in services.meetings.detail(meeting.id).actions_of(items[3].id)] == ["Selvitetään"]
    page.open_record(other.id)
    assert page.view.agenda.line.text() == ""
    assert "Uusi asia" in [one.title for one in services.meetings.agenda.items(meeting.id)]
    assert "Uusi asia" not in [one.title for one in services.meetings.agenda.items(other.id)]


@pytest.mark.slow
def test_that_a_half_written_correction_waits_with_its_minutes(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    other = services.meetings.create(GROUP.id, SOON + timedelta(days=30))
    for one in (meeting, other):
        for _step in range(4):
            services.meetings.advance(one.id, on=TODAY)
    page = opened()
    page.open_record(meeting.id)
    text = page.view.facts.corrections.text
    type_text(text.edit, "Paikka oli val")
    page.open_record(other.id)
    assert text.read() == ""
    page.open_record(meeting.id)
    assert text.read() == "Paikka oli val"
    page.view.facts.corrections.add.click()
    page.open_record(other.id)
    page.open_record(meeting.id)
    assert text.read() == ""
    assert len(services.meetings.detail(meeting.id).corrections) == 1


@pytest.mark.slow
def test_that_a_made_action_leaves_no_selection_to_be_typed_over(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    hold(services, meeting)
    page = opened()
    matter(page)
    decision = page.view.editor.decision
    type_text(decision.editor, "Päätettiin. selvitetään kaapelit.")
    decision.markdown.edit.selectAll()
    page.view.editor.start_action()
    line = page.view.editor.born.line
    assert line.title.text() == "Päätettiin. selvitetään kaapelit"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert decision.editor.hasFocus()
    type_text(decision.editor, " Lisäksi.")
    assert decision.read() == "Päätettiin. selvitetään kaapelit. Lisäksi."


@pytest.mark.slow
def test_that_long_names_do_not_widen_the_item(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    name = "Väylän turvallisuusselvityksen liite " * 4
    (tmp_path / f"{name}.pdf").write_bytes(b"%PDF-1.7")
    services.meetings.attachments.add(meeting.id, tmp_path / f"{name}.pdf", item_id=item.id)
    services.plans.current(TODAY)
    services.meetings.agenda.action_from_item(item.id, name * 3, today=TODAY)
    services.meetings.agenda.edit(item.id, title=name)
    page.view.editor.files_fold.set_open(True)
    page.view.warnings.set_open(True)
    page.window().resize(900, 700)
    QApplication.processEvents()
    bar = page.view.editor._content.horizontalScrollBar()
    assert bar.maximum() == 0
    assert page.view.editor.born.texts()[0].endswith("liite")


@pytest.mark.slow
def test_that_the_projector_shows_what_is_being_written(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting
) -> None:
    hold(services, meeting)
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.edit(item.id, account="Selostus jatkuu. " * 200, proposal="Ehdotus. " * 50)
    page.view.show_big()
    big = page.view._big
    assert big is not None
    assert big.text.verticalScrollBar().value() == 0
    services.meetings.agenda.edit(item.id, decision="Päätettiin hankkia valot.")
    bar = big.text.verticalScrollBar()
    assert bar.value() > bar.maximum() - big.text.viewport().height()
    page.view.show_big()  # the same key closes it
    assert not big.isVisible()


@pytest.mark.slow
def test_that_a_confidential_file_gets_its_ground_and_the_keyboard_stays(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    added = []
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"x")
        added.append(services.meetings.attachments.add(meeting.id, tmp_path / name, item_id=item.id))
    page.view.editor.files_fold.set_open(True)
    files = page.view.editor.attachments
    first, second = (files._rows[one.id] for one in added)
    assert not first.ground.isVisible()
    first.secrecy.setFocus()
    press(Qt.Key.Key_Down)
    assert not services.meetings.attachments.all(meeting.id)[0].confidentiality.is_public
    assert keyboard() is first.secrecy
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert keyboard() is first.ground
    type_text(first.ground, "JulkL 24.1 § 25 k")
    press(Qt.Key.Key_Tab)
    assert keyboard() is second.link
    assert services.meetings.attachments.all(meeting.id)[0].ground == "JulkL 24.1 § 25 k"
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert keyboard() is files.add
    type_text(first.ground, "!")
    page.window().close()
    assert services.meetings.attachments.all(meeting.id)[0].ground.endswith("k!")


@pytest.mark.slow
def test_that_tab_comes_to_a_vote_where_it_stands(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    matter(page)
    page.view.editor.voting_fold.set_open(True)
    barred, votes = page.view.editor.barred, page.view.editor.votes
    type_text(barred.name, "Rehtori")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert keyboard() is barred.name
    press(Qt.Key.Key_Tab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert keyboard().accessibleName() == "Remove the disqualification of Rehtori"
    votes.press()
    QApplication.processEvents()
    assert keyboard().accessibleName() == "Question, vote 1"
    passed = []
    for _field in range(6):
        press(Qt.Key.Key_Tab)
        passed.append(keyboard().accessibleName())
    assert passed[:5] == [
        "In favour, vote 1", "Against, vote 1", "Blank, vote 1", "Result in words, vote 1", "Remove vote 1"
    ]  # fmt: skip
    assert keyboard() is votes.add


@pytest.mark.slow
def test_that_writing_goes_on_behind_what_is_written(opened: Open, services: Services, meeting: Meeting) -> None:
    hold(services, meeting)
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.edit(item.id, decision="Hyväksyttiin.")
    page.view.editor.open_phrases()
    press(Qt.Key.Key_Return)
    page.view.editor.commit()
    assert services.meetings.agenda.get(item.id).decision.startswith("Hyväksyttiin. ")


@pytest.mark.slow
def test_that_every_line_is_seen_with_large_letters(opened: Open, services: Services, meeting: Meeting) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Appearance.LIGHT, 150)
    try:
        page = opened()
        page.window().resize(1280, 720)
        matter(page)
        item = page.view.agenda.current()
        assert item is not None
        services.meetings.agenda.edit(
            item.id, title="Pitkä otsikko jatkuu " * 7, handling="Edustaja toivoi tiivistelmää. " * 9
        )
        QApplication.processEvents()
        for edit in (page.view.editor.handling.markdown.edit, page.view.editor.title.edit):
            assert edit.verticalScrollBar().maximum() == 0
        # No part of the page waits behind a scroll bar of the whole page.
        assert page.minimumSizeHint().height() < 560
    finally:
        apply_theme(app, Appearance.LIGHT, 100)


@pytest.mark.slow
def test_that_an_empty_agenda_tells_how_its_first_item_is_made(opened: Open, services: Services) -> None:
    page = opened()
    page.start_new()
    type_over(page.new.day.editor, "1.4.2026")
    page.new.source.load(AgendaSource.EMPTY)
    page.new.create_button.click()
    assert keyboard() is page.view.agenda.line
    assert page.view.editor._hint.text().startswith("No items yet")
    type_text(page.view.agenda.line, "Ensimmäinen asia")
    press(Qt.Key.Key_Return)
    item = page.view.agenda.current()
    assert item is not None
    services.meetings.agenda.delete(item.id)
    assert page.view.editor._hint.isVisible()


@pytest.mark.slow
def test_that_locked_minutes_tell_why_a_matter_was_dropped_and_take_no_answer(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    services.actions.add(action("Väylän valaistus"))
    hold(services, meeting)
    came = services.meetings.detail(meeting.id).reviews[0]
    services.meetings.follow_up.review(
        meeting.id, came.id, ReviewResult.DROPPED, today=TODAY, reason="Rahoitus päättyi"
    )
    for _step in range(2):
        services.meetings.advance(meeting.id, on=TODAY)
    page = opened()
    item = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page.open_record(item.id)
    reviews = page.view.editor.reviews
    assert reviews._chosen.isVisible()
    assert reviews._chosen.text().endswith("Rahoitus päättyi")
    reviews.table.setFocus()
    press(Qt.Key.Key_2)
    assert page.window().messages.text() == ""  # type: ignore[attr-defined]
    assert services.meetings.detail(meeting.id).reviews[0].review.result is ReviewResult.DROPPED


def test_that_a_read_only_meeting_speaks_of_no_step(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened(read_only=True)
    assert page.view.life.said() == ""


def test_that_the_end_of_the_agenda_offers_the_next_step(opened: Open, services: Services, meeting: Meeting) -> None:
    hold(services, meeting)
    page = opened()
    for _item in services.meetings.agenda.items(meeting.id)[1:]:
        page.view.next_item()
    assert page.window().messages.text() == ""  # type: ignore[attr-defined]
    page.view.next_item()
    assert "Next: Mark as checked" in page.window().messages.text()  # type: ignore[attr-defined]


def test_that_a_deputy_who_is_not_there_is_not_missed(opened: Open, services: Services, meeting: Meeting) -> None:
    rows = services.meetings.attendance.rows(meeting.id)
    (deputy,) = [row for row in rows if row.role is MemberRole.DEPUTY]
    page = opened()
    panel = page.view.attendance
    panel.mark_everybody()
    assert panel.summary_text(services.meetings.attendance.rows(meeting.id)).startswith("Members present 4 of 4 ")
    services.meetings.attendance.mark([deputy.id], Presence.PRESENT)
    assert panel.summary_text(services.meetings.attendance.rows(meeting.id)).startswith("Members present 4 of 4 ")


def test_that_esc_forgets_a_half_typed_reason(opened: Open, services: Services, meeting: Meeting) -> None:
    services.actions.add(action("Väylän valaistus"))
    page = opened()
    item = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page.open_record(item.id)
    reviews = page.view.editor.reviews
    reviews.start()
    press(Qt.Key.Key_4)
    assert keyboard() is reviews.reason
    type_text(reviews.reason, "Ei kai")
    press(Qt.Key.Key_Escape)
    assert keyboard() is reviews.table
    assert reviews.reason.text() == ""
    page.leave()
    assert services.meetings.detail(meeting.id).reviews[0].review.result is ReviewResult.PENDING


@pytest.mark.slow
def test_that_a_file_gets_the_title_that_is_printed(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    (tmp_path / "IMG_2034.txt").write_bytes(b"x")
    page = opened()
    matter(page)
    item = page.view.agenda.current()
    assert item is not None
    added = services.meetings.attachments.add(meeting.id, tmp_path / "IMG_2034.txt", item_id=item.id)
    page.view.editor.files_fold.set_open(True)
    row = page.view.editor.attachments._rows[added.id]
    row.rename.click()
    type_text(row.title, "Kartta")  # in the place of what is selected
    press(Qt.Key.Key_Return)
    assert keyboard() is row.rename
    assert row.title.isHidden()
    assert services.meetings.attachments.all(meeting.id)[0].title == "Kartta"
    assert row.link.whole().startswith("Attachment 1: Kartta")
    row.rename.click()
    type_text(row.title, "Ei tämä")
    press(Qt.Key.Key_Escape)
    assert services.meetings.attachments.all(meeting.id)[0].title == "Kartta"
    row.rename.click()
    type_text(row.title, "Kartta väylästä")
    page.window().close()
    assert services.meetings.attachments.all(meeting.id)[0].title == "Kartta väylästä"


def test_that_the_projector_leaves_the_keyboard_in_the_minutes(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Projector:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 800, 600)

    hold(services, meeting)
    page = opened()
    matter(page)
    decision = page.view.editor.decision.editor
    decision.setFocus()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [page.view.screen(), Projector()])
    press(Qt.Key.Key_F11)
    big = page.view._big
    assert big is not None
    assert big.isVisible()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window() and decision.hasFocus())
    press(Qt.Key.Key_F11)
    assert not big.isVisible()


@pytest.mark.slow
def test_that_f11_fills_the_screen_with_the_follow_up_and_what_is_said_of_it(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting
) -> None:
    services.actions.add(action("Väylän valaistus"))
    hold(services, meeting)
    page = opened()
    follow_up = next(one for one in services.meetings.agenda.items(meeting.id) if one.kind is ItemKind.FOLLOW_UP)
    page.open_record(follow_up.id)
    came = services.meetings.detail(meeting.id).reviews[0]
    qtbot.keyClick(page.window(), Qt.Key.Key_F11)
    big = page.view._big
    assert big is not None
    assert big.isFullScreen()
    assert came.title in big.text.toPlainText()
    page.view.editor.reviews.start()
    page.view.editor.reviews.choose(ReviewResult.DONE)
    assert "Completed" in big.text.toPlainText()
    assert came.action is not None
    services.actions.edit(came.action.action.id, confidentiality=Confidentiality.SECRET)
    assert came.title not in big.text.toPlainText()
    qtbot.keyClick(big, Qt.Key.Key_F11)  # the same key closes it
    assert not big.isVisible()
