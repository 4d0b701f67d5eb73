"""Forms store a field when it is left, say what is wrong beside it, and never lose what is typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import name_of
from tests.ui.stage import Stage
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.kind import Unfit
from turva_desktop.domain.language import WordedEnum, Words, words
from turva_desktop.services import Services
from turva_desktop.ui.forms.choices import CheckField, ChoiceField, DateField
from turva_desktop.ui.forms.form import Described, FieldForm
from turva_desktop.ui.forms.lines import DecimalField, LineField, NamesField, YearField
from turva_desktop.ui.forms.texts import MarkdownField, TextField
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.window import MainWindow


class Progress(WordedEnum):
    """How far a deed is."""

    OPEN = "open", words("auki", "öppen", "rabas", "open")
    DONE = "done", words("valmis", "klar", "gárvvis", "done")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A record with a field of every kind."""

    id: str
    title: str
    due: date | None = None
    begins: time | None = None
    status: Progress | None = Progress.OPEN
    certain: bool = False
    year: int | None = None
    cost: Decimal | None = None
    partners: tuple[str, ...] = ()
    account: str = ""
    notes: str = ""


def _said(text: str) -> Words:
    return words(text, text, text, text)


LABELS = {
    name: _said(name.capitalize())
    for name in ("title", "due", "begins", "status", "certain", "year", "cost", "partners", "account", "notes")
}
DEED = Deed(id="1", title="Kävely", due=date(2026, 4, 6), cost=Decimal("12.50"), partners=("Poliisi",))


class Bench(QWidget):
    """A form, a field outside it, and what the form has stored."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.stored: list[tuple[str | None, str, object]] = []
        self.refuse: set[str] = set()
        self.after: Callable[[], None] = lambda: None
        self.form = FieldForm(context, Described(record=Deed, labels=LABELS), self._store)
        self.form.add("title")
        self.form.add("due", half=True)
        self.form.add("begins", half=True)
        self.form.add("status")
        self.form.add("certain")
        self.form.put("year", YearField(), half=True)
        self.form.put("cost", DecimalField(decimals=1), half=True)
        self.form.put("partners", NamesField(["Poliisi", "Seurakunta"]))
        self.form.put("account", MarkdownField())
        self.form.put("notes", TextField())
        self.form.give_mnemonics("")
        self.elsewhere = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.elsewhere)
        self.form.load(DEED)

    def _store(self, record_id: str, /, **changes: object) -> None:
        if self.refuse & changes.keys():
            raise TurvaError("field.empty")
        self.stored += [(record_id, name, value) for name, value in changes.items()]
        self.after()

    def editor(self, name: str) -> QLineEdit:
        """Return the line of a field."""
        found = self.form.field(name).editor
        assert isinstance(found, QLineEdit)
        return found

    def type_into(self, qtbot: QtBot, name: str, text: str) -> None:
        """Replace a line's text by typing."""
        line = self.editor(name)
        line.setFocus()
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
        qtbot.keyClicks(line, text)


@pytest.fixture
def context(stage: Callable[..., Stage], services: Services) -> UiContext:
    """Return the context of an open workspace without pages."""
    made = stage(services)
    made.open([])
    return made.context


@pytest.fixture
def bench(qtbot: QtBot, context: UiContext) -> Bench:
    """Return a shown form with a record."""
    found = Bench(context)
    qtbot.addWidget(found)
    found.resize(600, 900)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def test_that_loading_stores_nothing(bench: Bench) -> None:
    bench.form.load(replace(DEED, id="2", title="Muu"))
    assert bench.editor("title").text() == "Muu"
    assert bench.editor("due").text() == "6.4.2026"
    assert bench.stored == []


def test_that_a_field_is_stored_when_it_is_left(bench: Bench, qtbot: QtBot) -> None:
    bench.type_into(qtbot, "title", "Kierros")
    assert bench.stored == []
    bench.elsewhere.setFocus()
    assert bench.stored == [("1", "title", "Kierros")]
    bench.editor("title").setFocus()
    bench.elsewhere.setFocus()
    assert len(bench.stored) == 1


def test_that_enter_stores_and_escape_brings_the_stored_value_back(bench: Bench, qtbot: QtBot) -> None:
    bench.type_into(qtbot, "title", "Kierros")
    qtbot.keyClick(bench.editor("title"), Qt.Key.Key_Return)
    bench.type_into(qtbot, "title", "Hups")
    qtbot.keyClick(bench.editor("title"), Qt.Key.Key_Escape)
    bench.elsewhere.setFocus()
    assert bench.stored == [("1", "title", "Kierros")]
    assert bench.editor("title").text() == "Kierros"


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("due", "3.5.", date(2026, 5, 3)),
        ("due", "", None),
        ("begins", "9.30", time(9, 30)),
        ("year", "2030", 2030),
        ("year", "2 030", 2030),
        ("cost", "1 200,5", Decimal("1200.5")),
        ("cost", "-1", Decimal(-1)),
        ("cost", "", None),
        ("partners", "Poliisi; Seurakunta, Poliisi,", ("Poliisi", "Seurakunta")),
    ],
)
def test_that_what_is_typed_is_stored_as_a_value(
    bench: Bench, qtbot: QtBot, name: str, typed: str, stored: object
) -> None:
    bench.type_into(qtbot, name, typed)
    popup = QApplication.activePopupWidget()
    qtbot.keyClick(popup or bench.editor(name), Qt.Key.Key_Tab)
    assert not bench.editor(name).hasFocus()
    assert bench.stored == [("1", name, stored)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [("due", "31.4.2026"), ("begins", "25"), ("year", "x"), ("year", "2030,5"), ("cost", "1,2,3"), ("cost", "inf")],
)
def test_that_what_cannot_be_read_is_not_stored_and_is_said_below(
    bench: Bench, qtbot: QtBot, name: str, typed: str
) -> None:
    bench.type_into(qtbot, name, typed)
    bench.elsewhere.setFocus()
    assert bench.stored == []
    assert bench.form.field(name).problem.isVisible()
    assert bench.form.field(name).editor.accessibleDescription() != ""
    assert bench.editor(name).text() == typed


def test_that_a_refusal_is_said_below_the_field_and_goes_when_mended(bench: Bench, qtbot: QtBot) -> None:
    bench.refuse.add("title")
    bench.type_into(qtbot, "title", "x")
    bench.elsewhere.setFocus()
    problem = bench.form.field("title").problem
    assert problem.text() == "This can't be empty."
    assert bench.editor("title").text() == "x"
    bench.refuse.clear()
    bench.type_into(qtbot, "title", "Parempi")
    bench.elsewhere.setFocus()
    assert problem.isHidden()
    assert bench.stored == [("1", "title", "Parempi")]


def test_that_a_click_lands_where_it_was_aimed_though_the_field_that_it_leaves_complains(
    bench: Bench, qtbot: QtBot
) -> None:
    due, certain = bench.form.field("due"), bench.form.field("certain")
    assert isinstance(certain, CheckField)
    bench.type_into(qtbot, "due", "32.13.2026")
    check, window = certain.check, bench.window()
    pressed = QSignalSpy(check.toggled)
    where = check.mapTo(window, QPoint(8, check.height() // 2))
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.sendPostedEvents()
    assert due.problem.text()
    assert check.mapTo(window, QPoint(8, check.height() // 2)) == where
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    assert pressed.count() == 1
    qtbot.waitUntil(due.problem.isVisible)


def test_that_a_form_filled_during_a_click_waits_for_nothing(bench: Bench, qtbot: QtBot) -> None:
    """Another record's form is filled at the press on its row; none of its fields complains."""
    handle, where = bench.window().windowHandle(), QPoint(1, 1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=where)
    before = running_timers()
    bench.form.load(replace(DEED, id="2"))
    assert running_timers() == before
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=where)


def running_timers() -> int:
    """Return how many timers of the program's own run."""
    return sum(isinstance(one, QTimer) and one.isActive() for one in shiboken6.getAllValidWrappers())


def test_that_a_choice_and_a_check_are_stored_at_once(bench: Bench, qtbot: QtBot) -> None:
    status, certain = bench.form.field("status"), bench.form.field("certain")
    assert isinstance(status, ChoiceField)
    assert isinstance(certain, CheckField)
    status.combo.setFocus()
    qtbot.keyClick(status.combo, Qt.Key.Key_Down)
    certain.check.click()
    assert bench.stored == [("1", "status", Progress.DONE), ("1", "certain", True)]


def test_that_a_value_shown_rounded_is_not_stored_by_passing_through(bench: Bench) -> None:
    bench.form.load(replace(DEED, cost=Decimal("12.345"), status=None))
    for name in ("cost", "status"):
        bench.form.field(name).editor.setFocus()
    bench.elsewhere.setFocus()
    assert bench.stored == []


def test_that_a_refresh_keeps_what_is_being_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.type_into(qtbot, "title", "Kes")
    bench.form.load(replace(DEED, year=2031))
    assert bench.editor("title").text() == "Kes"
    assert bench.editor("year").text() == "2031"


def test_that_another_record_stores_what_was_typed_into_the_first(bench: Bench, qtbot: QtBot) -> None:
    bench.type_into(qtbot, "title", "Kierros")
    bench.form.load(replace(DEED, id="2", title="Muu"))
    assert bench.stored == [("1", "title", "Kierros")]
    assert bench.editor("title").text() == "Muu"


def test_that_storing_may_reload_the_same_form(bench: Bench, qtbot: QtBot) -> None:
    bench.after = lambda: bench.form.load(replace(DEED, title="Kierros", year=2032))
    bench.type_into(qtbot, "title", "Kierros")
    bench.elsewhere.setFocus()
    assert bench.editor("year").text() == "2032"
    assert bench.stored == [("1", "title", "Kierros")]
    assert bench.form.commit()


def test_that_a_read_only_form_stores_nothing_and_can_be_copied_from(bench: Bench, qtbot: QtBot) -> None:
    bench.form.set_read_only(True)
    bench.type_into(qtbot, "title", "x")
    assert bench.editor("title").text() == "Kävely"
    assert bench.editor("title").isReadOnly()
    assert not bench.form.field("status").editor.isEnabled()


def test_that_every_field_is_named_by_its_label(bench: Bench) -> None:
    for name, label in (("title", "Title"), ("due", "Due"), ("status", "Status"), ("account", "Account")):
        field = bench.form.field(name)
        assert name_of(field.editor) == label
        assert field.label.buddy() is field.editor


def test_that_tab_leaves_every_field(bench: Bench, qtbot: QtBot) -> None:
    reached = []
    bench.form.focus_first()
    for _ in range(30):
        focus = bench.focusWidget()
        assert focus is not None
        reached.append(focus)
        if focus is bench.elsewhere:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["title", "due", "begins", "status", "certain", "year", "cost", "partners", "account", "notes"]
    order = [name for one in reached for name in wanted if bench.form.field(name).editor is one]
    assert order == wanted


def test_that_halves_stand_side_by_side_only_where_there_is_room(bench: Bench, qtbot: QtBot) -> None:
    due, begins = bench.form.field("due"), bench.form.field("begins")
    assert due.y() == begins.y()
    bench.resize(300, 900)
    qtbot.waitUntil(lambda: begins.y() > due.y())


def test_that_a_day_picked_from_the_calendar_is_stored(bench: Bench, qtbot: QtBot) -> None:
    field = bench.form.field("due")
    assert isinstance(field, DateField)
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.line.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert bench.stored == [("1", "due", date(2026, 4, 7))]


def test_that_ctrl_z_is_left_to_the_window_when_the_field_has_nothing_to_take_back(bench: Bench, qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    heard = list[int]()
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), bench)
    shortcut.activated.connect(lambda: heard.append(1))
    line = bench.editor("title")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == [1]
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == [1]
    assert line.text() == "Kävely"


def test_that_the_markdown_buttons_write_markdown(bench: Bench, qtbot: QtBot) -> None:
    field = bench.form.field("account")
    assert isinstance(field, MarkdownField)
    edit: QPlainTextEdit = field.markdown.edit
    edit.setPlainText("yksi\nkaksi")
    edit.selectAll()
    buttons = {button.accessibleName(): button for button in field.markdown.buttons}
    buttons["Numbered list"].click()
    assert edit.toPlainText() == "1. yksi\n2. kaksi"
    edit.setPlainText("tärkeä")
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "**tärkeä**"
    buttons["Bold (Ctrl+B)"].click()
    assert edit.toPlainText() == "tärkeä"
    edit.selectAll()
    buttons["Link"].click()
    assert edit.toPlainText() == "[tärkeä]()"


def test_that_the_last_of_several_names_is_completed(bench: Bench, qtbot: QtBot) -> None:
    field = bench.form.field("partners")
    assert isinstance(field, NamesField)
    bench.type_into(qtbot, "partners", "Poliisi, seura")
    completer = field.line.completer()
    assert completer.currentCompletion() == "Poliisi, Seurakunta"


def test_that_what_is_typed_is_stored_after_the_reading_in_which_another_record_comes(
    bench: Bench, context: UiContext, qtbot: QtBot
) -> None:
    bench.type_into(qtbot, "title", "Kierros")
    with context.readings.open():
        bench.form.load(replace(DEED, id="2", title="Muu"))
        assert bench.stored == []
    assert bench.stored == [("1", "title", "Kierros")]


def test_that_what_cannot_be_stored_when_another_record_comes_is_told(
    bench: Bench, context: UiContext, qtbot: QtBot
) -> None:
    bench.refuse.add("title")
    bench.type_into(qtbot, "title", "x")
    bench.form.load(replace(DEED, id="2", title="Muu"))
    window = context.shell
    assert isinstance(window, MainWindow)
    assert window.messages.text() == "This can't be empty."
    assert bench.editor("title").text() == "Muu"


def test_that_a_record_about_to_be_deleted_is_not_stored_any_more(bench: Bench, qtbot: QtBot) -> None:
    bench.type_into(qtbot, "title", "Kierros")
    bench.form.forget()
    assert bench.stored == []
    assert bench.editor("title").text() == ""


def test_that_a_form_refuses_what_its_records_do_not_know(context: UiContext) -> None:
    form = FieldForm(context, Described(record=Deed, labels=LABELS), lambda _key, /, **_changes: None)
    with pytest.raises(Unfit, match="Deed has no field titel"):
        form.add("titel")
    with pytest.raises(Unfit, match="Deed has no field id"):
        form.add("id")
    with pytest.raises(Unfit, match=r"LineField can't hold Deed\.due"):
        form.put("due", LineField())
    with pytest.raises(Unfit, match=r"NamesField can't hold Deed\.title"):
        form.put("title", NamesField())


def test_that_each_field_has_a_letter_of_its_own(bench: Bench) -> None:
    bench.form.give_mnemonics("t")
    marked = [field.label.text() for field in bench.form.fields()]
    letters = [text[text.index("&") + 1].casefold() for text in marked]
    assert "t" not in letters
    assert len(set(letters)) == len(letters)
