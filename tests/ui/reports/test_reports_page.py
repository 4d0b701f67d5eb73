"""The page of reports on the demo municipality: choosing, looking, saving, sending."""

import email
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from tests.documents.secrets import LATER, MEETING, WORD, content
from tests.ui.audit import audit
from tests.ui.stage import Stage
from tests.workshop import Workshop
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.language import Language
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace
from turva_desktop.ui.reports import create_page
from turva_desktop.ui.reports.page import ReportsPage
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.widgets.choice import Choice

Open = Callable[[Workspace], tuple[ReportsPage, Stage]]


@pytest.fixture
def opened(stage: Callable[..., Stage], qtbot: QtBot) -> Open:
    """Return how to open the page on a workspace, its first paper drawn."""

    def open_page(workspace: Workspace) -> tuple[ReportsPage, Stage]:
        on = stage(Services(workspace))
        workspace.subscribe(on.bus.changed.emit)
        on.open([Entry(id="reports", text="Reports", icon="printer", page=create_page)])
        page = on.window.findChild(ReportsPage)
        assert isinstance(page, ReportsPage)
        return page, on

    return open_page


@pytest.fixture
def demo(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(start_demo, tmp_path / "demo.turva") as workspace:
        yield workspace


def _secret(path: Path) -> Workspace:
    return Workspace.create(path, content().every())


@pytest.fixture
def secret(workshop: Workshop, tmp_path: Path) -> Iterator[Workspace]:
    with workshop.open(_secret, tmp_path / "secret.turva") as workspace:
        yield workspace


def wait_drawn(qtbot: QtBot, page: ReportsPage) -> None:
    """Wait until the paper asked for last is drawn."""
    qtbot.waitUntil(lambda: not page._pause.isActive() and page._task is None and page._order == page.options.order())


def first_page(page: ReportsPage) -> str:
    """Return what a screen reader is told of the first page."""
    return page.preview._sheets[0].accessibleDescription()


def choose(qtbot: QtBot, page: ReportsPage, kind: PaperKind) -> None:
    page.papers.choose(kind)
    wait_drawn(qtbot, page)


def pick(choice: Any, value: object) -> None:
    """Choose as the user does."""
    choice.set_value(value)
    choice.chosen.emit()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (PaperKind.AGENDA, "Kokouskutsu ja esityslista 4/2026"),
        (PaperKind.MINUTES, "Muistio 3/2026"),
        (PaperKind.EXTRACT, "Ote muistiosta 3/2026"),
        (PaperKind.ACTION_LIST, "Toimenpidelista"),
        (PaperKind.FOLLOWUP, "Seurantaraportti"),
        (PaperKind.PLAN, "Kaamosjärven turvallisuussuunnitelma"),
        (PaperKind.ANNUAL, "Vuosiraportti 2025"),
    ],
)
def test_that_a_paper_is_seen_as_soon_as_it_is_chosen(
    kind: PaperKind, title: str, opened: Open, demo: Workspace, qtbot: QtBot
) -> None:
    page, _ = opened(demo)
    choose(qtbot, page, kind)
    qtbot.waitUntil(lambda: title in first_page(page))
    assert page.preview.page_count > 0


@pytest.mark.slow
def test_that_only_the_fields_that_matter_are_seen(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, _ = opened(demo)
    seen = {}
    for kind in PaperKind:
        choose(qtbot, page, kind)
        seen[kind] = {name for name, one in vars(page.options).items() if isinstance(one, Choice) and one.isVisible()}
    always = {"copy", "language", "format"}
    assert seen[PaperKind.AGENDA] == always | {"meeting"}
    assert seen[PaperKind.EXTRACT] == always | {"meeting", "section"}
    assert seen[PaperKind.ACTION_LIST] == always | {"party", "plan"}
    assert seen[PaperKind.ANNUAL] == always | {"year", "plan"}


@pytest.mark.slow
def test_that_the_language_and_the_party_change_the_paper(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, _ = opened(demo)
    choose(qtbot, page, PaperKind.ACTION_LIST)
    pick(page.options.language, Language.SV)
    pick(page.options.party, "Rehtori")
    wait_drawn(qtbot, page)
    qtbot.waitUntil(lambda: "Åtgärdslista: Rehtori" in first_page(page))


@pytest.mark.slow
def test_that_the_page_follows_what_is_changed_elsewhere(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, on = opened(demo)
    choose(qtbot, page, PaperKind.MINUTES)
    on.context.services.settings.edit_profile(name="Uusi kunta")
    qtbot.waitUntil(page._pause.isActive)
    wait_drawn(qtbot, page)
    qtbot.waitUntil(lambda: "Uusi kunta" in first_page(page))


@pytest.mark.slow
def test_that_a_chosen_meeting_stays_from_paper_to_paper(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, on = opened(demo)
    meeting = on.context.services.meetings.find("1/2025")
    page.open_record(meeting.id)
    choose(qtbot, page, PaperKind.EXTRACT)
    order = page.options.order()
    assert order is not None
    assert (order.meeting_id, order.section) == (meeting.id, 1)
    choose(qtbot, page, PaperKind.AGENDA)
    qtbot.waitUntil(lambda: "1/2025" in first_page(page))


@pytest.mark.slow
@pytest.mark.parametrize(("suffix", "beginning"), [(".pdf", b"%PDF"), (".docx", b"PK"), (".html", b"<!")])
def test_that_the_paper_is_saved_where_and_as_the_user_says(
    suffix: str,
    beginning: bytes,
    opened: Open,
    demo: Workspace,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, on = opened(demo)
    choose(qtbot, page, PaperKind.FOLLOWUP)
    pick(page.options.format, suffix)
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, kinds: str) -> tuple[str, str]:
        offered.extend([start, kinds])
        return str(tmp_path / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    written = tmp_path / Path(offered[0]).name
    qtbot.waitUntil(written.exists)
    qtbot.waitUntil(lambda: not on.tasks.busy)
    assert written.suffix == suffix
    assert suffix in offered[1].partition(";;")[0]
    assert written.read_bytes().lower().startswith(beginning.lower())
    assert on.settings.value("folder/paper") == str(tmp_path)
    assert on.settings.value("reports/format") == suffix


def test_that_a_file_dialog_left_without_an_answer_writes_nothing(
    opened: Open, demo: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, on = opened(demo)
    wait_drawn(qtbot, page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = sorted(tmp_path.iterdir())
    for press in (page._save, page._mail, page._calendar, page._deadlines, page._archive):
        press()
    qtbot.waitUntil(lambda: not on.tasks.busy)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.slow
def test_that_mail_calendar_and_archive_are_made_of_the_shown_meeting(
    opened: Open, demo: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, on = opened(demo)
    wait_drawn(qtbot, page)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, _title, start, _kinds: (str(tmp_path / Path(start).name), "")
    )
    page.desk.open_file = lambda _path: None
    page._mail()
    page._calendar()
    page._deadlines()
    page._archive()
    qtbot.waitUntil(lambda: not on.tasks.busy)
    files = {path.suffix: path for path in tmp_path.iterdir()}
    assert b"X-Unsent: 1" in files[".eml"].read_bytes()
    calendars = [icalendar.Calendar.from_ical(path.read_bytes()) for path in tmp_path.glob("*.ics")]
    assert min(len(one.events) for one in calendars) == 1
    with zipfile.ZipFile(files[".zip"]) as file:
        assert "SHA256SUMS.txt" in file.namelist()


@pytest.mark.slow
def test_that_a_draft_without_recipients_says_what_to_do(
    opened: Open, demo: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, on = opened(demo)
    choose(qtbot, page, PaperKind.PLAN)
    said: list[str] = []
    monkeypatch.setattr(on.window, "notify", lambda text, **_: said.append(text))
    order = page.options.order()
    assert order is not None
    page.desk.open_file = lambda _path: None
    page.desk.make(order, lambda paper: page.desk.mail_to(paper, tmp_path / "a.eml"))
    qtbot.waitUntil(lambda: bool(said))
    assert "Write the recipients" in said[0]


@pytest.mark.slow
def test_that_a_confidential_paper_is_told_and_asked_about_before_it_is_mailed(
    opened: Open, secret: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, on = opened(secret)
    page.open_record(MEETING)
    choose(qtbot, page, PaperKind.MINUTES)
    assert not page.notice.isVisible()
    pick(page.options.copy, Copy.INTERNAL)
    wait_drawn(qtbot, page)
    qtbot.waitUntil(lambda: WORD in "".join(sheet.accessibleDescription() for sheet in page.preview._sheets))
    assert "confidential" in page.notice.text()
    asked: list[str] = []
    monkeypatch.setattr(on.window, "confirm", lambda text, _button: asked.append(text))
    page._mail()
    assert len(asked) == 1
    assert not page.reminder.isVisible()
    pick(page.options.copy, Copy.PUBLIC)
    wait_drawn(qtbot, page)
    assert page.notice.text() == ""
    assert not page.notice.isVisible()
    assert "Read this public copy through" in page.reminder.text()
    assert page.reminder.isVisible()


def test_that_a_paper_mailed_before_it_is_drawn_is_asked_about_too(
    opened: Open, secret: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, on = opened(secret)
    choose(qtbot, page, PaperKind.PLAN)
    pick(page.options.copy, Copy.INTERNAL)  # the preview still shows the copy without what is confidential
    asked: list[str] = []
    monkeypatch.setattr(on.window, "confirm", lambda text, _button: asked.append(text))
    page._mail()
    qtbot.waitUntil(lambda: len(asked) == 1)


@pytest.mark.slow
def test_that_the_attachments_of_the_meeting_go_with_the_mail(
    opened: Open, demo: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = opened(demo)
    wait_drawn(qtbot, page)
    order = page.options.order()
    assert order is not None
    (tmp_path / "kartta.pdf").write_bytes(b"map")
    Services(demo).meetings.attachments.add(order.meeting_id, tmp_path / "kartta.pdf")
    page.desk.open_file = lambda _path: None
    page.desk.make(order, lambda paper: page.desk.mail_to(paper, tmp_path / "a.eml"))
    qtbot.waitUntil((tmp_path / "a.eml").exists)
    message = email.message_from_bytes((tmp_path / "a.eml").read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert "Liite 1 kartta.pdf" in [part.get_filename() for part in message.iter_attachments()]


@pytest.mark.slow
@pytest.mark.parametrize("kind", [PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.PLAN])
def test_that_every_field_is_seen_at_once_in_a_small_window(
    kind: PaperKind, opened: Open, demo: Workspace, qtbot: QtBot
) -> None:
    page, on = opened(demo)
    on.window.resize(1280, 720)
    choose(qtbot, page, kind)
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.options))

    def corner() -> QPoint:
        return page.options.format.mapTo(area, page.options.format.rect().bottomRight())

    qtbot.waitUntil(lambda: corner().y() <= area.viewport().height())  # the strip of work going on takes some room
    on.window.resize(900, 720)
    qtbot.waitUntil(lambda: area.width() < 300 and corner().x() <= area.viewport().width())


@pytest.mark.slow
def test_that_an_empty_workspace_says_what_to_do(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    profile = Profile(id="profile", name="Kokeilukunta", created_on=date(2026, 1, 1))
    with Workspace.create(tmp_path / "empty.turva", [profile]) as workspace:
        page, _ = opened(workspace)
        qtbot.waitUntil(lambda: "no meetings yet" in page.preview._message.text())
        assert not page.save.isEnabled()
        assert not page.mail.isEnabled()
        page.papers.choose(PaperKind.PLAN)
        qtbot.waitUntil(lambda: "no plan yet" in page.preview._message.text())


def test_that_items_without_a_section_have_no_extract(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, on = opened(demo)
    page.open_record(on.context.services.meetings.find("4/2026").id)
    page.papers.choose(PaperKind.EXTRACT)
    qtbot.waitUntil(lambda: "have no §" in page.preview._message.text())
    assert not page.save.isEnabled()


@pytest.mark.slow
def test_that_the_papers_are_chosen_by_keyboard(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, _ = opened(demo)
    page.focus_search()
    QTest.keyClick(page.papers, Qt.Key.Key_Down)
    assert page.papers.kind() is PaperKind.MINUTES
    wait_drawn(qtbot, page)


@pytest.mark.slow
def test_that_everybody_can_use_the_page(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, on = opened(demo)
    wait_drawn(qtbot, page)
    assert audit(on.window) == []


@pytest.mark.slow
def test_that_the_preview_shows_what_the_file_holds(opened: Open, demo: Workspace, qtbot: QtBot) -> None:
    page, _ = opened(demo)
    wait_drawn(qtbot, page)
    image = page.preview._sheets[0].grab().toImage()
    assert _dark_share(image) > 0.005
    assert image.height() > image.width()


def _dark_share(image: QImage) -> float:
    points = [(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(image.pixelColor(x, y).lightness() < 100 for x, y in points) / len(points)


@pytest.mark.slow
@pytest.mark.parametrize("goes_on", [False, True])
@pytest.mark.parametrize("way", ["save", "mail", "calendar"])
def test_that_an_identity_code_is_asked_about_before_it_leaves(
    way: str,
    goes_on: bool,
    opened: Open,
    secret: Workspace,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, on = opened(secret)
    services = Services(secret)
    services.meetings.edit(LATER, place="Asiakkaan 131052 - 308T luona")
    asked: list[str] = []

    def confirm(text: str, _button: str) -> bool:
        asked.append(text)
        return goes_on

    monkeypatch.setattr(on.window, "confirm", confirm)
    path = tmp_path / {"save": "a.html", "mail": "a.eml", "calendar": "a.ics"}[way]
    monkeypatch.setattr(page.desk, "ask_path", lambda *_asked: path)
    page.desk.open_file = lambda _path: None
    paper = services.documents.make(PaperOrder(kind=PaperKind.AGENDA, meeting_id=LATER), today=date(2026, 11, 22))
    ways: dict[str, Callable[[], None]] = {
        "save": lambda: page.desk.save(paper, ".html"),
        "mail": lambda: page.desk.mail(paper, ".html"),
        "calendar": lambda: page.desk.calendar(LATER),
    }
    ways[way]()
    qtbot.waitUntil(lambda: bool(asked) and not on.tasks.busy and path.exists() is goes_on)
    assert len(asked) == 1
    assert "308T" not in asked[0]
