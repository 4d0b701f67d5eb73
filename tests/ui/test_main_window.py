"""The window: places, commands, undo, messages, search, size; by mouse and by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.stage import Stage, touching
from turva_desktop.domain.action import Action
from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.running.context import TakenBack, UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.crash import CrashDialog, CrashHook, crash_report
from turva_desktop.ui.shell.found import Hit
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.shell.palette import CommandPalette
from turva_desktop.ui.shell.window import MainWindow
from turva_desktop.ui.widgets.search_line import SearchLine

MakeStage = Callable[..., Stage]


class _Place(Page):
    """A page with a search line and one command."""

    name = "Plain"

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.search = SearchLine("Search here")
        self.button = QPushButton("Press")
        self.made = 0
        self.refreshed = 0
        self.opened: list[str] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.button)

    def refresh(self) -> None:
        self.refreshed += 1

    def open_record(self, record_id: str) -> None:
        self.opened.append(record_id)

    def focus_search(self) -> None:
        self.search.setFocus()

    def commands(self) -> Sequence[Command]:
        return [Command(id="place.new", text="&New thing", handler=self._make, shortcut="Ctrl+N", icon="plus")]

    def _make(self) -> None:
        self.made += 1


ENTRIES = [
    Entry(id="home", text="Etusivu", icon="house", page=_Place),
    Entry(id="actions", text="Toimenpiteet", icon="list-checks", page=_Place),
    Entry(id="settings", text="Asetukset", icon="settings", page=_Place),
]


@dataclass
class _History:
    """Steps to undo and to redo."""

    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)

    def labels(self) -> tuple[str | None, str | None]:
        return (self.done[-1] if self.done else None), (self.undone[-1] if self.undone else None)

    about: TakenBack = field(default_factory=TakenBack)

    def undo(self) -> TakenBack:
        self.undone.append(self.done.pop())
        return self.about

    def redo(self) -> TakenBack:
        self.done.append(self.undone.pop())
        return self.about


@pytest.fixture
def history() -> _History:
    """Return a history with one step."""
    return _History(["Close the action"])


@pytest.fixture
def opened(stage: MakeStage, history: _History) -> Stage:
    """Return a stage whose window shows three places."""
    found = stage()
    found.open(ENTRIES, history, lambda text: [Hit(title=f"Äiti {text}", action=lambda: None)])
    return found


def place(window: MainWindow) -> _Place:
    """Return the page that is shown."""
    page = window.current_page
    assert isinstance(page, _Place)
    return page


def test_that_a_page_is_made_when_it_is_first_shown(opened: Stage) -> None:
    window = opened.window
    home = place(window)
    assert home.refreshed == 1
    window.go_to("actions", "some-id")
    assert place(window) is not home
    assert place(window).opened == ["some-id"]
    window.go_to("home")
    assert place(window) is home
    assert home.refreshed == 1


def test_that_the_keyboard_goes_from_place_to_place(opened: Stage, qtbot: QtBot) -> None:
    window = opened.window
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.navigation.currentRow() == 1
    window.navigation.setFocus()
    qtbot.keyClick(window.navigation, Qt.Key.Key_Down)
    assert window.current_page is window.page("settings")


def test_that_the_keyboard_comes_along_to_a_place_by_its_key(opened: Stage, qtbot: QtBot) -> None:
    window = opened.window
    for number, place_key in ((2, Qt.Key.Key_2), (1, Qt.Key.Key_1)):
        window.navigation.setFocus()
        qtbot.keyClick(window.navigation, place_key, Qt.KeyboardModifier.ControlModifier)
        assert window.navigation.currentRow() == number - 1
        focus = QApplication.focusWidget()
        assert focus is not None
        assert window.current_page is not None
        assert window.current_page.isAncestorOf(focus)


def test_that_each_page_has_its_own_new_command(opened: Stage, qtbot: QtBot) -> None:
    window = opened.window
    home = place(window)
    home.button.setFocus()
    qtbot.keyClick(home.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.go_to("actions")
    actions = place(window)
    actions.button.setFocus()
    qtbot.keyClick(actions.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (home.made, actions.made) == (1, 1)


def test_that_ctrl_f_goes_to_the_pages_search(opened: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert place(opened.window).search.hasFocus()


def test_that_undo_and_redo_say_what_they_would_do(opened: Stage, history: _History, qtbot: QtBot) -> None:
    undo = opened.window.commands.action("edit.undo")
    redo = opened.window.commands.action("edit.redo")
    assert undo.toolTip() == "Undo: Close the action (Ctrl+Z)"
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.bus.publish(touching(Action, step=2))
    assert history.undone == ["Close the action"]
    assert redo.toolTip() == "Redo: Close the action (Ctrl+Y)"
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)


def test_that_a_stored_change_is_told_in_the_status_bar(opened: Stage) -> None:
    opened.bus.publish(touching(Action, step=2))
    assert opened.window.saved_text() == "Saved at 14.32"


def test_that_a_message_with_undo_takes_the_step_back(opened: Stage, history: _History) -> None:
    window = opened.window
    window.notify("Action deleted.", undo=True)
    assert window.messages.text() == "Action deleted."
    window.messages.undo_button.click()
    assert history.done == []
    assert window.messages.text() == ""


def test_that_a_message_offers_undo_only_until_something_else_is_done(opened: Stage) -> None:
    window = opened.window
    window.notify("Action deleted.", undo=True)
    opened.bus.publish(touching(Action, step=3))
    assert window.messages.text() == ""
    window.notify("Backed up.")
    opened.bus.publish(touching(Action, step=4))
    assert window.messages.text() == "Backed up."


def test_that_undo_and_redo_say_what_they_did(opened: Stage) -> None:
    window = opened.window
    window.undo()
    assert window.statusBar().currentMessage() == "Undone: Close the action"
    opened.bus.publish(touching(Action, step=4))
    window.redo()
    assert window.statusBar().currentMessage() == "Done again: Close the action"
    opened.bus.publish(touching(Action, step=5))
    assert window.statusBar().currentMessage() == ""


def test_that_a_turva_error_becomes_a_sentence_and_a_bug_does_not(opened: Stage) -> None:
    def refuse() -> int:
        raise TurvaError("field.empty")

    window = opened.window
    assert window.ask(refuse) is None
    assert not window.do(refuse)
    assert window.messages.text() == "This can't be empty."
    assert window.ask(lambda: 5) == 5
    heard: list[int] = []
    assert window.do(lambda: 6, then=heard.append)
    assert heard == [6]
    with pytest.raises(ZeroDivisionError):
        window.do(lambda: 1 // 0)


def _press_when_open(text: str, seen: list[str]) -> None:
    """Press a button of the next message box."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(0, press)


def test_that_what_stops_the_work_is_told_in_a_dialog(opened: Stage) -> None:
    def refuse() -> None:
        raise TurvaError("file.disk_full", file="x.turva")

    seen: list[str] = []
    _press_when_open("Close", seen)
    opened.window.do(refuse)
    assert len(seen) == 1
    assert "x.turva" in seen[0]


def test_that_what_cannot_be_undone_is_asked_first(opened: Stage) -> None:
    seen: list[str] = []
    _press_when_open("Restore the backup", seen)
    assert opened.window.confirm("The present data will be replaced.", "Restore the backup")
    _press_when_open("Cancel", seen)
    assert not opened.window.confirm("The present data will be replaced.", "Restore the backup")
    assert seen == ["The present data will be replaced."] * 2


def test_that_the_navigation_shows_icons_alone_in_a_narrow_window(opened: Stage, qapp: QApplication) -> None:
    navigation = opened.window.navigation
    wide = navigation.width()
    assert navigation.item(1).text() == "Toimenpiteet"
    opened.window.resize(880, 720)
    assert navigation.width() < wide / 2
    assert navigation.item(1).text() == ""
    assert navigation.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Toimenpiteet"
    opened.window.resize(1280, 720)
    assert navigation.item(1).text() == "Toimenpiteet"
    apply_theme(qapp, Appearance.LIGHT, 200)
    assert navigation.item(1).text() == ""
    assert opened.window.minimumSizeHint().width() <= 1280


def test_that_the_windows_place_is_remembered(opened: Stage, stage: MakeStage) -> None:
    opened.window.resize(1000, 650)
    opened.window.close()
    assert opened.settings.value("window/geometry")


def test_that_a_read_only_workspace_says_so(stage: MakeStage) -> None:
    window = stage(read_only=True).open(ENTRIES)
    assert window.notice_text() == "Read only: nothing can be changed."


def test_that_going_about_leaves_no_old_menus_behind(opened: Stage) -> None:
    for entry_id in ("actions", "settings", "home") * 4:
        opened.window.go_to(entry_id)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(opened.window.menuBar().findChildren(QMenu)) <= 6  # five and the one for what does not fit


def test_that_closing_a_workspace_removes_its_pages_and_commands(opened: Stage) -> None:
    window = opened.window
    window.close_workspace()
    assert window.current_page is None
    assert [command.id for command in window.commands.commands() if command.id.startswith("go.")] == []
    assert not window.commands.action("edit.find").isEnabled()
    window.show_start(QLineEdit())
    window.open_workspace(opened.context, ENTRIES, title="Toinen", history=_History())
    assert window.windowTitle() == "Toinen – Turva"


def _palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    return found


def test_that_the_palette_finds_commands_places_and_records(opened: Stage, qtbot: QtBot) -> None:
    palette = _palette(opened.window, qtbot)
    assert {"New thing", "Toimenpiteet", "Undo"} <= {hit.title for hit in palette.hits()}
    palette.line.setText("ETU")
    palette.search_now()
    assert [hit.title for hit in palette.hits()] == ["Etusivu"]
    qtbot.waitUntil(lambda: not palette.is_waiting)
    assert [hit.title for hit in palette.hits()] == ["Etusivu", "Äiti ETU"]
    palette.close()


def test_that_the_palette_is_driven_from_the_keyboard(opened: Stage, qtbot: QtBot) -> None:
    palette = _palette(opened.window, qtbot)
    qtbot.keyClicks(palette.line, "toimen")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1 or len(palette.hits()) == 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert opened.window.current_page is opened.window.page("actions")


def test_that_escape_closes_the_palette(opened: Stage, qtbot: QtBot) -> None:
    palette = _palette(opened.window, qtbot)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.findChild(CommandPalette) is None)


@pytest.mark.parametrize("percent", [100, 200])
def test_that_the_window_passes_the_accessibility_audit(opened: Stage, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, Appearance.LIGHT, percent)
    opened.window.notify("Action deleted.", undo=True)
    assert audit(opened.window) == []


def test_that_a_crash_is_saved_and_shown_and_sends_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    saved = tmp_path / "crash.txt"

    def save(report: str) -> Path:
        saved.write_text(report, "utf-8")
        return saved

    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        dialog.copy()
        seen.extend([QApplication.clipboard().text(), *(finding.rule for finding in audit(dialog))])
        dialog.accept()

    QTimer.singleShot(0, look)
    try:
        raise ZeroDivisionError("broken on purpose")
    except ZeroDivisionError as error:
        CrashHook("0.1", save)(type(error), error, error.__traceback__)
    assert "broken on purpose" in saved.read_text("utf-8")
    assert seen == [saved.read_text("utf-8")]


def test_that_a_crash_report_names_the_versions() -> None:
    report = crash_report(ValueError("x"), "0.1")
    assert report.startswith("Turva 0.1 · Python 3.")
    assert report.rstrip().endswith("ValueError: x")
