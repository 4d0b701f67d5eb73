"""The list panel, the bar, the steps, the detail and the audit itself."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from turva_desktop.ui.forms import detail
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.lines import LineField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.running.settings import MemorySettings
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.widgets.split import Split
from turva_desktop.ui.widgets.stacked_bar import BarPart, StackedBar
from turva_desktop.ui.widgets.stepper import Step, Stepper


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A record for tests."""

    id: str
    title: str
    theme: str


DEEDS = [
    Deed(id="1", title="Koulun kävely", theme="Nuoret"),
    Deed(id="2", title="Äidinkielen työpaja", theme="Nuoret"),
    Deed(id="3", title="Suojatie", theme="Liikenne"),
]


@pytest.fixture
def panel(qtbot: QtBot) -> ListPanel[Deed]:
    """Return an active list panel with nothing in it yet."""
    columns = [Column[Deed](key="title", heading="Action", text=lambda deed: deed.title)]
    found = ListPanel(
        RecordTableModel(columns, lambda deed: deed.id),
        "Actions",
        lambda deed: f"{deed.title} {deed.theme}",
        filters=[
            Filter[Deed, str](
                "Theme",
                "All themes",
                lambda deed, value: deed.theme == value,
                [("Nuoret", "Nuoret"), ("Liikenne", "Liikenne")],
            )
        ],
        empty=EmptyState("list-checks", "No actions yet", "An action says who does what.", ("Add", lambda: None)),
    )
    found.setWindowTitle("Actions")
    qtbot.addWidget(found)
    found.resize(700, 400)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def shown(panel: ListPanel[Deed]) -> list[str]:
    """Return the ids of the records that are shown."""
    return [deed.id for deed in panel.model.records()]


def test_that_an_empty_list_has_one_next_step_and_nothing_beside_it(panel: ListPanel[Deed]) -> None:
    new = QPushButton("New action", panel)
    panel.hide_while_empty(new)
    panel.set_records([])
    assert new.isHidden()
    assert panel.search.isHidden()
    panel.set_records(DEEDS)
    assert not new.isHidden()
    assert not panel.search.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_that_a_button_is_pressed_by_enter_as_by_space(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    for one in (button("&Go on", lambda: pressed.append("button")), ElidedButton(lambda: pressed.append("link"))):
        qtbot.addWidget(one)
        qtbot.keyClick(one, key)
    assert pressed == ["button", "link"]


def test_that_an_empty_list_teaches_and_a_full_one_does_not(panel: ListPanel[Deed]) -> None:
    add = next(one for one in panel.findChildren(QPushButton) if one.text() == "Add")
    assert add.isVisible()
    panel.set_records(DEEDS)
    assert not add.isVisible()
    assert panel.table.isVisible()


def test_that_search_finds_any_letter_case_and_every_word(panel: ListPanel[Deed], qtbot: QtBot) -> None:
    panel.set_records(DEEDS)
    panel.search.setFocus()
    panel.search.insert("NUORET äid")  # QTest types only ASCII
    assert shown(panel) == ["2"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert shown(panel) == ["1", "2", "3"]


def test_that_search_and_filter_work_together_and_stay_over_a_refresh(panel: ListPanel[Deed]) -> None:
    panel.set_records(DEEDS)
    theme = panel.findChild(Filter)
    assert theme is not None
    theme.narrow("Nuoret")
    panel.search.setText("k")
    panel.set_records(DEEDS)
    assert shown(panel) == ["1", "2"]
    assert panel.count_text() == "2 of 3"
    panel.search.setText("xyz")
    assert not panel.table.isVisible()
    panel.clear()
    assert shown(panel) == ["1", "2", "3"]
    assert theme.value() is None


def test_that_a_hidden_record_is_found_by_clearing_the_search(panel: ListPanel[Deed]) -> None:
    panel.set_records(DEEDS)
    panel.search.setText("suojatie")
    assert panel.select("1")
    assert panel.current() == DEEDS[0]
    assert panel.search.text() == ""
    assert not panel.select("9")


def test_that_down_goes_from_the_search_to_the_first_record(panel: ListPanel[Deed], qtbot: QtBot) -> None:
    panel.set_records(DEEDS)
    panel.search.setFocus()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()
    assert panel.current() == DEEDS[0]


def test_that_the_list_panel_passes_the_audit(panel: ListPanel[Deed]) -> None:
    panel.set_records(DEEDS)
    assert audit(panel) == []


PARTS = [
    BarPart(status=StatusRole.OK, word="done", count=26),
    BarPart(status=StatusRole.PROGRESS, word="in progress", count=8),
    BarPart(status=StatusRole.FAILED, word="not done", count=2),
    BarPart(status=StatusRole.MOVED, word="moved", count=0),
]


def test_that_a_bar_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    bar = StackedBar("All themes", PARTS)
    qtbot.addWidget(bar)
    assert bar.accessibleDescription() == (
        "All themes: 26 done (72 %), 8 in progress (22 %), 2 not done (6 %); 36 in all"
    )
    bar.set_parts([])
    assert bar.sentence() == "All themes: nothing to count"
    bar.resize(300, 22)
    assert not bar.grab().isNull()


def test_that_a_bars_parts_are_as_wide_as_their_shares(qtbot: QtBot) -> None:
    bar = StackedBar("All themes", PARTS[:2])
    qtbot.addWidget(bar)
    bar.resize(340, 20)
    image = bar.grab().toImage()
    left, right = image.pixelColor(10, 3), image.pixelColor(330, 3)
    assert left != right
    assert image.pixelColor(250, 3) == left
    assert image.pixelColor(270, 3) == right


STEPS = [
    Step(id="agenda", text="Agenda"),
    Step(id="invited", text="Invited", hint="Sends it"),
    Step(id="held", text="Held"),
]


def test_that_a_step_is_asked_for_and_not_taken(qtbot: QtBot) -> None:
    stepper = Stepper("Meeting", STEPS)
    qtbot.addWidget(stepper)
    heard: list[str] = []
    stepper.asked.connect(heard.append)
    stepper.set_current("invited")
    buttons = stepper.buttons
    buttons[2].click()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Return)
    assert heard == ["held", "agenda"]
    assert stepper.current() == "invited"
    assert [one.accessibleName() for one in buttons] == [
        "Agenda, step 1 of 3, already done",
        "Invited, step 2 of 3, current step",
        "Held, step 3 of 3, to come",
    ]


def test_that_the_steps_pass_the_audit(qtbot: QtBot) -> None:
    window = QWidget()
    window.setWindowTitle("Meeting")
    layout = QVBoxLayout(window)
    layout.addWidget(Stepper("Meeting", STEPS))
    place = QLineEdit()
    place.setAccessibleName("Place")
    layout.addWidget(place)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert audit(window) == []


def test_that_a_detail_says_when_nothing_is_chosen(qtbot: QtBot) -> None:
    panel, section = DetailPanel("Choose an action."), QLabel("inside")
    panel.add_section(section, "Facts")
    panel.set_title("Kävely", "No. 1")
    qtbot.addWidget(panel)
    panel.show()
    assert not section.isVisible()
    panel.set_record_shown(True)
    assert section.isVisible()


def test_that_a_detail_scrolls_to_where_a_shortcut_takes_the_keyboard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = DetailPanel("Choose an action.")
    fields = [LineField() for number in range(20)]
    long = QPlainTextEdit("\n".join(str(number) for number in range(60)))
    long.setFixedHeight(900)
    for widget in (*fields, long):
        panel.add_section(widget)
    panel.set_record_shown(True)
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    for field in (fields[-1], fields[0]):
        assert field.visibleRegion().isEmpty() or field is fields[0]
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect() == field.rect())  # type: ignore[misc]
    long.setFocus(Qt.FocusReason.ShortcutFocusReason)
    long.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: long.visibleRegion().contains(long.cursorRect()))
    # Whoever scrolls away to read is left in peace, until the keyboard moves.
    bar = panel._content.verticalScrollBar()
    monkeypatch.setattr(detail, "_SETTLED_MS", 0)
    bar.setValue(0)
    fields[0].setFixedHeight(200)
    qtbot.waitUntil(lambda: fields[0].height() == 200)
    QApplication.processEvents()
    assert bar.value() == 0
    qtbot.keyClick(long, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: long.visibleRegion().contains(long.cursorRect()))


def test_that_a_page_that_scrolls_around_a_detail_comes_along(qtbot: QtBot) -> None:
    panel, page = DetailPanel("Choose an action."), QScrollArea()
    fields = [LineField() for number in range(20)]
    for field in fields:
        panel.add_section(field)
    panel.set_record_shown(True)
    panel.setMinimumHeight(800)
    page.setWidgetResizable(True)
    page.setWidget(panel)
    qtbot.addWidget(page)
    page.resize(400, 300)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for field in (fields[-1], fields[0], fields[9]):
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect() == field.rect())  # type: ignore[misc]


def test_that_nothing_moves_under_a_pressed_mouse_button(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel, low = DetailPanel("Choose an action."), QLineEdit()
    filling = QLabel()
    filling.setFixedHeight(600)
    for widget in (filling, low):
        panel.add_section(widget)
    panel.set_record_shown(True)
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    low.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()
    assert low.visibleRegion().isEmpty()


def test_that_a_split_remembers_its_handle_and_stacks_when_narrow(qtbot: QtBot) -> None:
    settings = MemorySettings()
    split = Split("actions", settings, QLabel("a"), QLabel("b"), shares=(1, 1))
    qtbot.addWidget(split)
    split.resize(1000, 400)
    split.show()
    split.moveSplitter(300, 1)
    assert settings.value("split/actions") == ",".join(str(size) for size in split.sizes())
    again = Split("actions", settings, QLabel("a"), QLabel("b"), shares=(1, 1))
    qtbot.addWidget(again)
    again.resize(1000, 400)
    again.show()
    assert abs(again.sizes()[0] - 300) < 5
    again.resize(500, 400)
    assert again.orientation() == Qt.Orientation.Vertical


def broken_window() -> QWidget:
    """Return a window with one of every fault."""
    window = QWidget()
    layout = QVBoxLayout(window)
    nameless, trap, small = QToolButton(), QPlainTextEdit(), icon_button("Close", "x")
    nameless.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    trap.setAccessibleName("Notes")
    small.setFixedSize(12, 12)
    mouse_only = button("Mouse only", lambda: None)
    mouse_only.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for one in (nameless, small, button("Twin", lambda: None), button("Twin", lambda: None), mouse_only, trap):
        layout.addWidget(one)
    return window


def test_that_the_audit_finds_every_fault(qtbot: QtBot) -> None:
    window = broken_window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rules = {finding.rule for finding in audit(window)}
    assert rules == {"name", "duplicate-name", "target-size", "keyboard", "keyboard-trap"}
