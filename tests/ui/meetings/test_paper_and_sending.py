"""The paper beside the item, and what is sent from a meeting."""

import email
import zipfile
from datetime import date
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import icalendar
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.services.meetings.conftest import GROUP, action
from tests.ui.audit import audit
from tests.ui.meetings.conftest import Open, control, press, write
from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.meetings import meeting_view
from turva_desktop.ui.meetings.page import MeetingsPage

SOON = date(2026, 2, 23)
MATTER = "Koulutien valot"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def meeting(services: Services) -> Meeting:
    made = services.meetings.create(GROUP.id, SOON)
    services.meetings.agenda.add(made.id, MATTER, account="Valot puuttuvat.", proposal="Hankitaan valot.")
    return made


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that every file dialog answers with; its ending is the dialog's own."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "kokous"), ""))
    return tmp_path / "kokous"


def answering(page: MeetingsPage, monkeypatch: pytest.MonkeyPatch, *, answer: bool) -> list[str]:
    """Answer every question so; return the questions as they come."""
    asked: list[str] = []

    def confirm(text: str, _button: str) -> bool:
        asked.append(text)
        return answer

    monkeypatch.setattr(page.window(), "confirm", confirm)
    return asked


def the_matter(services: Services, meeting: Meeting) -> Item:
    return next(one for one in services.meetings.agenda.items(meeting.id) if one.title == MATTER)


def words_on_paper(page: MeetingsPage) -> str:
    return page.view.paper.preview.text()


def place(page: MeetingsPage) -> int:
    return page.view.paper.preview.place


@pytest.mark.slow
def test_that_the_paper_beside_the_item_follows_what_is_written(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    assert not page.view.paper.isVisible()
    control(Qt.Key.Key_R)
    assert page.view.paper.isVisible()
    assert page.context.settings.value("meetings/paper") == "yes"
    qtbot.waitUntil(lambda: "Hankitaan valot." in words_on_paper(page))
    page.open_record(the_matter(services, meeting).id)
    page.view.editor.account.editor.setFocus()
    write("Kirjoitettu juuri nyt. ")
    qtbot.waitUntil(lambda: "Kirjoitettu juuri nyt." in words_on_paper(page))
    assert page.view.editor.account.editor.hasFocus()
    control(Qt.Key.Key_R)
    assert not page.view.paper.isVisible()


@pytest.mark.slow
def test_that_the_paper_is_the_agenda_until_the_meeting_and_then_the_minutes(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting
) -> None:
    page = opened()
    page.view.toggle_paper()
    order = page.view.paper.order
    assert order is not None
    assert order.kind is PaperKind.AGENDA
    for _step in range(2):
        services.meetings.advance(meeting.id, on=SOON)
    order = page.view.paper.order
    assert order is not None
    assert order.kind is PaperKind.MINUTES
    services.meetings.agenda.edit(the_matter(services, meeting).id, decision="Ostetaan kuusi valoa.")
    qtbot.waitUntil(lambda: "Ostetaan kuusi valoa." in words_on_paper(page))


@pytest.mark.slow
@pytest.mark.parametrize("sent", [False, True])
def test_that_the_paper_goes_to_the_open_item_and_leaves_the_reader_in_peace(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, sent: bool
) -> None:
    agenda = services.meetings.agenda
    for number in range(20):
        agenda.add(meeting.id, f"Asia {number}", account="Teksti. " * 60)
    if sent:
        services.meetings.advance(meeting.id, on=SOON)
    items = agenda.items(meeting.id)
    page = opened()
    page.view.toggle_paper()
    qtbot.waitUntil(lambda: page.view.paper.preview.page_count > 3)
    page.open_record(items[3].id)
    qtbot.waitUntil(lambda: place(page) > 0)
    early = place(page)
    page.open_record(items[20].id)
    qtbot.waitUntil(lambda: place(page) > early + 500)
    page.view.paper.preview.setFocus()
    page.view.paper.preview.go_to_the_start()
    drawn = page.view.paper.drawings
    agenda.edit(items[20].id, account="Toinen teksti.")
    qtbot.waitUntil(lambda: page.view.paper.drawings > drawn)
    assert place(page) == 0


@pytest.mark.slow
def test_that_the_list_of_meetings_makes_room_for_the_paper_and_comes_back(
    qtbot: QtBot, opened: Open, meeting: Meeting
) -> None:
    page = opened()
    page.window().resize(1280, 720)
    QApplication.processEvents()
    assert page.list.isVisible()
    page.view.toggle_paper()
    QApplication.processEvents()
    assert not page.list.isVisible()
    qtbot.waitUntil(lambda: page.view.paper.width() > 380)
    assert page.view.editor.width() > 370
    page.window().resize(1920, 1080)
    QApplication.processEvents()
    assert page.list.isVisible()
    assert page.view.paper.isVisible()
    page.window().resize(1280, 720)
    page.view.toggle_paper()
    QApplication.processEvents()
    assert page.list.isVisible()


@pytest.mark.slow
def test_that_a_window_too_narrow_for_the_paper_says_so(
    qtbot: QtBot, opened: Open, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meeting_view, "_PAPER_FITS", 5000)  # as with letters many times as large
    page = opened()
    page.view.toggle_paper()
    QApplication.processEvents()
    assert not page.view.paper.isVisible()
    messages = page.window().messages  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "There is no room for the preview" in messages.text())


@pytest.mark.slow
def test_that_the_page_with_the_paper_passes_the_audit(qtbot: QtBot, opened: Open, meeting: Meeting) -> None:
    page = opened()
    page.view.toggle_paper()
    qtbot.waitUntil(lambda: page.view.paper.preview.page_count > 0)
    assert audit(page.window()) == []


@pytest.mark.slow
def test_that_a_mail_draft_carries_the_paper_the_attachments_and_the_calendar_entry(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path, tmp_path: Path
) -> None:
    for name in ("kartta.pdf", "muistiinpano.txt"):
        (tmp_path / name).write_bytes(b"%PDF-1.7")
        services.meetings.attachments.add(
            meeting.id, tmp_path / name, item_id=the_matter(services, meeting).id, background=name.endswith(".txt")
        )
    page = opened()
    seen: list[Path] = []
    page.view.documents.desk.open_file = seen.append
    page.view.documents.mail()
    draft = target.with_suffix(".eml")
    qtbot.waitUntil(lambda: seen == [draft])
    message = email.message_from_bytes(draft.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    names = [part.get_filename() or "" for part in message.iter_attachments()]
    assert [name.rpartition(".")[2] for name in names] == ["pdf", "pdf", "ics"]
    assert names[1] == "Liite 1 kartta.pdf"
    assert "Mail draft to" in page.window().messages.text()  # type: ignore[attr-defined]


def test_that_a_confidential_paper_is_asked_about_before_it_is_mailed(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.meetings.agenda.edit(the_matter(services, meeting).id, confidentiality=Confidentiality.SECRET)
    page = opened()
    asked = answering(page, monkeypatch, answer=False)
    page.view.documents.mail(Copy.INTERNAL)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert not target.with_suffix(".eml").exists()


@pytest.mark.slow
def test_that_a_public_copy_asks_for_the_ground_before_it_is_written(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    matter = the_matter(services, meeting)
    services.meetings.agenda.edit(matter.id, confidentiality=Confidentiality.SECRET)
    page = opened()
    asked = answering(page, monkeypatch, answer=False)
    page.view.documents._chosen(PaperKind.AGENDA, Copy.PUBLIC)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert matter.title in asked[0]
    assert not target.exists()
    services.meetings.agenda.edit(matter.id, ground="JulkL 24.1 § 7 k.")
    written: list[Path] = []
    page.view.documents.desk.open_file = written.append
    page.view.documents._chosen(PaperKind.AGENDA, Copy.PUBLIC)
    qtbot.waitUntil(lambda: bool(written))
    assert len(asked) == 1


def lines(page: MeetingsPage) -> list[str]:
    """Return the lines of the documents' menu that are seen."""
    page.view.documents._update()
    menu = page.view.documents.menu()
    assert isinstance(menu, QMenu)
    return [one.text().replace("&", "") for one in menu.actions() if one.isVisible() and one.text()]


@pytest.mark.slow
def test_that_copies_in_full_are_offered_only_where_there_is_something_confidential(
    opened: Open, services: Services, meeting: Meeting, tmp_path: Path
) -> None:
    (tmp_path / "nimet.txt").write_bytes(b"salaista")
    page = opened()
    assert not any("confidential" in line for line in lines(page))
    added = services.meetings.attachments.add(meeting.id, tmp_path / "nimet.txt")
    services.meetings.attachments.edit(added.id, confidentiality=Confidentiality.SECRET)
    assert sum("confidential" in line for line in lines(page)) == 3


@pytest.mark.slow
def test_that_a_draft_carries_a_confidential_file_only_in_full_and_after_asking(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "nimet.txt").write_bytes(b"salaista")
    added = services.meetings.attachments.add(meeting.id, tmp_path / "nimet.txt")
    services.meetings.attachments.edit(added.id, confidentiality=Confidentiality.SECRET, ground="JulkL 24.1 § 7 k.")
    page = opened()
    asked = answering(page, monkeypatch, answer=True)
    seen: list[Path] = []
    page.view.documents.desk.open_file = seen.append
    carried = []
    for copy in Copy:
        page.view.documents.mail(copy)
        qtbot.waitUntil(lambda: bool(seen))
        message = email.message_from_bytes(seen.pop().read_bytes(), policy=default)
        assert isinstance(message, EmailMessage)
        names = [part.get_filename() or "" for part in message.iter_attachments()]
        carried.append((copy, len(asked), [name.rpartition(".")[2] for name in names]))
    assert carried == [
        (Copy.INTERNAL, 1, ["pdf", "txt", "ics"]),
        (Copy.SHARED, 1, ["pdf", "ics"]),
        (Copy.PUBLIC, 1, ["pdf", "ics"]),
    ]


@pytest.mark.slow
def test_that_extract_and_public_copies_are_made_from_the_menu_by_keys(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path
) -> None:
    page = opened()
    documents, matter = page.view.documents, the_matter(services, meeting)
    page.open_record(matter.id)
    press(Qt.Key.Key_P, modifiers=CTRL_SHIFT)
    assert not documents.extract.isEnabled()
    press(Qt.Key.Key_Escape)
    page.view.advance()
    section = services.meetings.agenda.get(matter.id).section
    press(Qt.Key.Key_P, modifiers=CTRL_SHIFT)
    assert documents.extract.text().endswith(f"§ {section}…")
    press(Qt.Key.Key_Escape)
    seen: list[Path] = []
    documents.desk.open_file = seen.append
    for wanted, key in ((PaperKind.EXTRACT, Qt.Key.Key_E), (PaperKind.AGENDA, Qt.Key.Key_U)):
        press(Qt.Key.Key_P, modifiers=CTRL_SHIFT)
        press(key)
        qtbot.waitUntil(lambda: bool(seen))
        text = "".join(leaf.extract_text() for leaf in pypdf.PdfReader(seen.pop()).pages)
        assert MATTER in text
        assert ("Kokouksen avaus" in text) is (wanted is PaperKind.AGENDA)


@pytest.mark.slow
def test_that_calendar_archive_and_action_lists_are_written_from_the_menu(
    qtbot: QtBot, opened: Open, services: Services, meeting: Meeting, target: Path
) -> None:
    services.actions.add(action("Valot & kyltit"))
    page = opened()
    documents = page.view.documents
    documents.desk.open_file = lambda _path: None
    documents.calendar()
    qtbot.waitUntil(target.with_suffix(".ics").exists)
    (event,) = icalendar.Calendar.from_ical(target.with_suffix(".ics").read_bytes()).events
    assert MATTER in str(event["description"])
    documents.archive()
    qtbot.waitUntil(target.with_suffix(".zip").exists)
    assert zipfile.ZipFile(target.with_suffix(".zip")).testzip() is None
    documents._update()
    texts = [one.text() for one in documents.parties.actions() if not one.isSeparator()]
    assert texts[0] == "&Everybody's, by responsible…"
    documents.parties.actions()[0].trigger()
    qtbot.waitUntil(target.with_suffix(".pdf").exists)


def test_that_sending_tells_how_the_mail_is_made(opened: Open, services: Services, meeting: Meeting) -> None:
    page = opened()
    page.view.advance()
    assert services.meetings.get(meeting.id).state is MeetingState.SENT
    assert "E-mail draft" in page.window().messages.text()  # type: ignore[attr-defined]


@pytest.mark.slow
def test_that_the_page_fits_a_small_window_with_letters_twice_as_large(
    opened: Open, services: Services, meeting: Meeting
) -> None:
    services.meetings.edit(meeting.id, place="Kunnanvirasto, kokoushuone jolla on hyvin pitkä nimi " * 3)
    page = opened()
    page.window().resize(1280, 720)
    stepper = page.view.life.stepper
    QApplication.processEvents()
    full = [one.sizeHint().width() for one in stepper.buttons]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Appearance.LIGHT, 200)
    try:
        QApplication.processEvents()
        assert not page.list.isVisible()  # the meeting needs its room
        assert page.minimumSizeHint().width() < 1150
        assert stepper.buttons[4].sizeHint().width() < 2 * full[4]
        assert stepper.buttons[4].toolTip().startswith("Approved.")
    finally:
        apply_theme(app, Appearance.LIGHT, 100)
