"""Opening: what comes first, and what happens when a file is taken, damaged, foreign or gone."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from tests.store.dump import data_bytes
from tests.ui.running import answer_next_box
from turva_desktop.app.program import Program
from turva_desktop.app.window import begin
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.ports import Progress
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.ui.meetings.attachment_list import AttachmentList
from turva_desktop.ui.running.opened_copies import OpenedCopies
from turva_desktop.ui.welcome import Welcome
from turva_desktop.ui.widgets.elided_button import ElidedButton

Start = Callable[[], Program]


def shows_welcome(program: Program) -> bool:
    """Tell whether the first-run choice is on the screen."""
    found = program.window.findChild(Welcome)
    return found is not None and found.isVisible()


def test_that_a_first_start_asks_how_to_begin(program: Program) -> None:
    begin(program, [])
    assert shows_welcome(program)
    assert program.window.windowTitle() == "Turva"
    assert program.window.current_place is None


def test_that_a_file_given_is_opened_at_its_home_screen(program: Program, demo: Path) -> None:
    begin(program, [str(demo)])
    assert program.window.current_place == "home"
    assert program.window.windowTitle() == "Kaamosjärven kunta – Turva"
    assert not shows_welcome(program)


def test_that_the_file_used_last_is_opened_at_the_next_start(start: Start, demo: Path) -> None:
    first = start()
    begin(first, [str(demo)])
    first.window.close()
    second = start()
    begin(second, [])
    assert second.services is not None
    assert second.services.workspace.path == demo.resolve()


def test_that_a_file_used_last_that_is_gone_is_offered_as_not_found(start: Start, demo: Path, qtbot: QtBot) -> None:
    first = start()
    begin(first, [str(demo)])
    first.window.close()
    demo.unlink()
    second = start()
    begin(second, [])
    assert shows_welcome(second)
    qtbot.waitUntil(lambda: links(second) == [f"Ei löydy nyt: kunta · {demo.parent.resolve()}"])


def test_that_a_drive_that_does_not_answer_does_not_hold_up_the_start(
    start: Start, demo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    begin(first, [str(demo)])
    first.window.close()
    answers = threading.Event()
    asked: list[str] = []

    def hang(path: str) -> bool:
        asked.append(path)
        answers.wait()
        return False

    monkeypatch.setattr("turva_desktop.app.reach.os.path.isfile", hang)
    monkeypatch.setattr("turva_desktop.app.program._PATIENCE", 0.01)
    second = start()
    begin(second, [])
    assert shows_welcome(second)
    assert links(second) == [f"kunta · {demo.parent.resolve()}"]
    answers.set()
    qtbot.waitUntil(lambda: links(second)[0].startswith("Ei löydy nyt"))
    assert asked == [str(demo.resolve())]


def links(program: Program) -> list[str]:
    """Return how the files used last are told."""
    found = program.window.findChild(Welcome)
    assert found is not None
    return [one.accessibleName() for one in found.findChildren(ElidedButton)]


def test_that_the_newest_eight_files_are_remembered_newest_first(program: Program, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.turva" for number in range(10)]
    for file in files:
        file.touch()
        program.settings.remember(file)
    program.settings.remember(files[5])
    names = [path.stem for path in program.settings.recent()]
    assert names == ["5", "9", "8", "7", "6", "4", "3", "2"]


def test_that_a_missing_file_is_told_and_the_choice_comes(program: Program, tmp_path: Path) -> None:
    told: list[str] = []
    answer_next_box("Sulje", told)
    begin(program, [str(tmp_path / "ei.turva")])
    assert "ei.turva ei löytynyt" in told[0]
    assert shows_welcome(program)


def test_that_a_foreign_file_is_told_and_what_is_open_stays(program: Program, demo: Path, tmp_path: Path) -> None:
    program.open(demo)
    file = tmp_path / "kuva.turva"
    file.write_bytes(b"GIF89a" * 100)
    told: list[str] = []
    answer_next_box("Sulje", told)
    assert not program.open(file)
    assert "kuva.turva ei ole Turvan työtila" in told[0]
    assert program.services is not None
    assert program.services.workspace.path == demo
    assert file.read_bytes() == b"GIF89a" * 100


def test_that_a_file_in_use_can_be_read(program: Program, demo: Path) -> None:
    told: list[str] = []
    with Workspace(demo, author="Sivistysjohtaja"):
        answer_next_box("Avaa vain luettavaksi", told)
        assert program.open(demo)
        assert "Sivistysjohtaja" in told[0]
        assert program.window.notice_text().startswith("Vain lu")
        assert not program.window.commands.action("edit.undo").isEnabled()
        program.window.close()


def test_that_a_file_in_use_need_not_be_opened(program: Program, demo: Path) -> None:
    told: list[str] = []
    with Workspace(demo):
        answer_next_box("Peruuta", told)
        assert not program.open(demo)
    assert len(told) == 1
    assert program.services is None


def test_that_the_open_file_opened_again_just_stays_open(program: Program, demo: Path) -> None:
    program.open(demo)
    services = program.services
    assert program.open(demo)
    assert program.services is services


def test_that_a_damaged_file_is_restored_from_its_newest_good_backup(program: Program, demo: Path) -> None:
    with Workspace(demo) as workspace:
        workspace.backup()
    whole = data_bytes(demo)
    content = demo.read_bytes()
    demo.write_bytes(content[: len(content) // 2])
    told: list[str] = []
    answer_next_box("Palauta varmuuskopio", told)
    assert program.open(demo)
    assert "vioittunut" in told[0]
    assert "uusin ehjä varmuuskopio" in told[0].lower()
    assert data_bytes(demo) == whole
    assert program.window.current_place == "home"


def test_that_a_file_whose_beginning_is_lost_is_restored_too(program: Program, demo: Path) -> None:
    with Workspace(demo) as workspace:
        workspace.backup()
    demo.write_bytes(b"")
    answer_next_box("Palauta varmuuskopio", [])
    assert program.open(demo)
    assert program.window.current_place == "home"


def test_that_closing_the_workspace_stops_work_under_way(program: Program, demo: Path) -> None:
    program.open(demo)
    begun, heard = threading.Event(), list[object]()

    def work(progress: Progress) -> None:
        while True:
            begun.set()
            progress.step(0, 1)
            threading.Event().wait(0.001)

    program.tasks.run("Pitkä työ", work, heard.append)
    assert begun.wait(PATIENCE)
    program.window.commands.action("file.close").trigger()
    assert not program.tasks.busy
    assert [path.name for path in demo.parent.iterdir()] == [demo.name]
    assert program.open(demo)
    assert heard == []


def test_that_the_first_choice_comes_when_a_restored_file_cannot_be_opened(program: Program, demo: Path) -> None:
    program.open(demo)
    demo.unlink()
    told: list[str] = []
    answer_next_box("Sulje", told)
    program.restore(demo.with_name("ei.turva"))
    assert shows_welcome(program)


def test_that_a_damaged_file_without_a_backup_is_told_and_left_alone(program: Program, demo: Path) -> None:
    half = demo.read_bytes()[:-9000]
    demo.write_bytes(half)
    told: list[str] = []
    answer_next_box("Sulje", told)
    assert not program.open(demo)
    assert "vioittunut" in told[0]
    assert demo.read_bytes() == half
    assert [path.name for path in demo.parent.iterdir()] == [demo.name]


def test_that_closing_the_window_gives_the_file_back(program: Program, demo: Path) -> None:
    program.open(demo)
    assert (demo.parent / "kunta.turva.lock").exists()
    program.window.close()
    assert [path.name for path in demo.parent.iterdir()] == [demo.name]
    with Workspace(demo) as workspace:
        assert not workspace.read_only


def test_that_a_backup_restored_from_the_settings_takes_the_files_place(program: Program, demo: Path) -> None:
    program.open(demo)
    assert program.services is not None
    made = program.services.workspace.backup()
    program.services.settings.edit_profile(name="Toinen kunta")
    program.restore(made.path)
    assert program.services.settings.profile().name == "Kaamosjärven kunta"
    assert program.window.windowTitle() == "Kaamosjärven kunta – Turva"
    assert "varmuuskopio" in program.window.messages.text().lower()
    kept = [one for one in program.services.workspace.backups() if one.reason == "restore"]
    with Workspace(kept[0].path, read_only=True) as before:
        assert Services(before).settings.profile().name == "Toinen kunta"


def test_that_the_demo_is_made_once_and_then_opened(start: Start) -> None:
    program = start()
    begin(program, ["--demo"])
    assert program.services is not None
    path = program.services.workspace.path
    program.services.settings.edit_profile(name="Kokeilu")
    program.window.close()
    again = start()
    again.open_demo()
    assert again.services is not None
    assert again.services.workspace.path == path
    assert again.window.windowTitle() == "Kokeilu – Turva"


def test_that_a_workspace_can_be_closed_and_another_opened(program: Program, demo: Path) -> None:
    program.open(demo)
    program.window.commands.action("file.close").trigger()
    assert program.services is None
    assert shows_welcome(program)
    assert not program.window.commands.action("file.backup").isEnabled()
    assert program.open(demo)
    assert not shows_welcome(program)


def test_that_back_up_now_tells_where_the_copy_is(program: Program, demo: Path) -> None:
    program.open(demo)
    program.window.commands.action("file.backup").trigger()
    (made,) = demo.parent.glob("*-varmuuskopiot/*.turva")
    assert str(made) in program.window.messages.text()


@pytest.mark.parametrize(("place", "page"), [("actions", "actions.html"), (None, "index.html")])
def test_that_f1_opens_the_manual_at_the_page_of_what_is_shown(
    place: str | None, page: str, program: Program, demo: Path
) -> None:
    opened: list[Path] = []

    def opens(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    program.window.desktop._open_url = opens
    if place is None:
        program.show_welcome()
    else:
        program.open(demo)
        program.window.go_to(place)
    program.window.commands.action("help.manual").trigger()
    assert [path.name for path in opened] == [page]
    assert opened[0].is_file()


def test_that_opened_attachments_go_when_the_workspace_closes(
    program: Program, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    program._copies = OpenedCopies()
    program.open(demo)
    assert program.services is not None
    (tmp_path / "nimet.txt").write_bytes(b"salaista")
    meetings = program.services.meetings
    meeting = next(one.meeting for one in meetings.all() if one.meeting.state is MeetingState.DRAFT)
    added = meetings.attachments.add(meeting.id, tmp_path / "nimet.txt")
    program.window.go_to("meetings", meeting.id)
    page = program.window.current_page
    assert page is not None
    seen: list[Path] = []
    files = page.findChildren(AttachmentList)[0]
    files._open_file = seen.append
    files.open_copy(added.id)
    assert seen[0].read_bytes() == b"salaista"
    program.open(demo)
    program._close_workspace()
    assert list((tmp_path / "temp").iterdir()) == []
