"""The detail of an action: fields stored when left, follow-up, costs, history."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.actions.conftest import ACTIONS, EVENINGS, ITEM, LIGHTS, ROADS, YOUTH, Elsewhere
from tests.ui.keyboard import take_offered
from tests.ui.stage import TODAY
from turva_desktop.domain.action import Action, ActionStatus, Approach, Funding
from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import AreaId, new_id
from turva_desktop.services import Services
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.costs_field import CostsField
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.widgets.choice import Choice

LAMPS, SIGNS, CLUB = (action.id for action in ACTIONS)


def stored(services: Services, action_id: str = LAMPS) -> Action:
    return services.actions.one(action_id).action


def type_over(qtbot: QtBot, form: FieldForm[Any], name: str, text: str) -> None:
    """Type into a field in the place of what it holds, and go on with Tab."""
    editor = cast("QLineEdit | QPlainTextEdit", form.field(name).editor)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(QApplication.activePopupWidget() or editor, Qt.Key.Key_Tab)  # names may be offered


def choose(form: FieldForm[Any], name: str, value: object) -> None:
    combo = form.field(name).control
    assert isinstance(combo, Choice)
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())


def offered(form: FieldForm[Any], name: str) -> list[str]:
    field = form.field(name)
    assert isinstance(field, ChoiceField)
    return [field.combo.itemText(row) for row in range(field.combo.count())]


def entries(services: Services, action_id: str = LAMPS) -> list[FollowUp]:
    return services.actions.entries(action_id)


def test_that_a_field_is_stored_when_it_is_left(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    type_over(qtbot, page.detail.basics, "title", "Valot koulun tielle")
    assert stored(services).title == "Valot koulun tielle"
    current = page.list.current()
    assert current is not None
    assert current.action.title == "Valot koulun tielle"


def test_that_an_empty_title_is_refused_beside_the_field_and_nothing_is_lost(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    title = page.detail.basics.field("title")
    type_over(qtbot, page.detail.basics, "title", " ")
    assert title.problem.text() == "This can't be empty."
    assert stored(services).title == ACTIONS[0].title


def test_that_an_end_before_the_start_is_refused(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    type_over(qtbot, page.detail.basics, "start", "1.3.2026")
    assert page.detail.basics.field("start").problem.isVisible()
    assert stored(services).start is None


def test_that_names_become_a_list(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    type_over(qtbot, page.detail.basics, "partners", "Poliisi; Koulu, Poliisi")
    assert stored(services).partners == ("Poliisi", "Koulu")


def test_that_the_municipalitys_areas_are_offered_while_typing(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    services.areas.register.add(Area(id=AreaId(new_id()), name="Rantakylä", kind=AreaKind.VILLAGE))
    page.detail.classes_fold.set_open(True)
    line = cast("QLineEdit", page.detail.classes.field("areas").editor)
    take_offered(line, "Korpi, ranta")
    assert stored(services).areas == ("Korpi", "Rantakylä")


def test_that_goals_of_the_theme_are_offered_and_another_theme_lets_go_of_the_goal(
    page: ActionsPage, services: Services
) -> None:
    assert offered(page.detail.basics, "goal_id") == ["None chosen", LIGHTS.text]
    choose(page.detail.basics, "theme_id", YOUTH.id)
    assert (stored(services).theme_id, stored(services).goal_id) == (YOUTH.id, None)
    assert offered(page.detail.basics, "goal_id") == ["None chosen", EVENINGS.text]


def test_that_a_move_elsewhere_shows_the_new_goal_and_passing_by_changes_nothing(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    services.actions.place(LAMPS, theme_id=None, goal_id=EVENINGS.id)
    combo = page.detail.basics.field("goal_id").control
    assert isinstance(combo, Choice)
    assert combo.currentText() == EVENINGS.text
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    assert stored(services).goal_id == EVENINGS.id


def test_that_without_a_theme_every_goal_is_offered_with_its_themes_code(page: ActionsPage, services: Services) -> None:
    choose(page.detail.basics, "theme_id", None)
    assert offered(page.detail.basics, "goal_id") == ["None chosen", f"T1 {LIGHTS.text}", f"T2 {EVENINGS.text}"]
    choose(page.detail.basics, "goal_id", LIGHTS.id)
    assert stored(services).theme_id == ROADS.id


def test_that_all_other_fields_are_stored_too(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    detail = page.detail
    for fold in (detail.resources_fold, detail.classes_fold, detail.secrecy_fold):
        fold.set_open(True)
    type_over(qtbot, detail.basics, "schedule_text", "ennen lumia")
    choose(detail.resources, "funding", Funding.ADDITIONAL)
    type_over(qtbot, detail.resources, "cost_source", "Talousarvio")
    choose(detail.classes, "approach", Approach.PREVENTIVE)
    type_over(qtbot, detail.classes, "target_groups", "lapset")
    type_over(qtbot, detail.secrecy, "ground", "JulkL 24 §")
    action = stored(services)
    assert action.schedule_text == "ennen lumia"
    assert (action.funding, action.cost_source) == (Funding.ADDITIONAL, "Talousarvio")
    assert (action.approach, action.target_groups) == (Approach.PREVENTIVE, ("lapset",))


def test_that_costs_are_stored_by_year_with_their_sum_shown(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    page.detail.resources_fold.set_open(True)
    costs = page.detail.resources.field("costs")
    assert isinstance(costs, CostsField)
    for euros in ("200", "400,50"):
        costs.add_row()
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, euros)
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    expected = (YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal("400.50")))
    assert stored(services).costs == expected
    assert page.detail.resources_fold._facts.text().replace("\u00a0", " ") == "600,50 €"


def test_that_the_keyboard_stays_in_the_costs_while_years_are_stored(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    services.actions.edit(LAMPS, costs=(YearCost(year=2026, euros=Decimal(1)), YearCost(year=2027, euros=Decimal(2))))
    page.detail.resources_fold.set_open(True)
    costs = page.detail.resources.field("costs")
    assert isinstance(costs, CostsField)
    first, second = costs._rows
    first.euros.setFocus()
    first.euros.selectAll()
    qtbot.keyClicks(first.euros, "5")
    qtbot.keyClick(first.euros, Qt.Key.Key_Tab)
    assert stored(services).costs[0].euros == 1
    qtbot.keyClick(first.remove, Qt.Key.Key_Tab)
    assert stored(services).costs[0].euros == 5
    assert QApplication.focusWidget() is second.year
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert stored(services).costs == (YearCost(year=2027, euros=Decimal(2)),)


def test_that_what_was_typed_is_stored_when_another_action_is_chosen(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    line = page.detail.basics.field("lead").editor
    line.setFocus()
    cast("QLineEdit", line).selectAll()
    qtbot.keyClicks(line, "Rehtori")
    page.list.select(SIGNS)
    assert stored(services).lead == "Rehtori"
    assert stored(services, SIGNS).lead == "Tekninen johtaja"


def test_that_undo_takes_the_field_back_on_screen(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    type_over(qtbot, page.detail.basics, "lead", "Rehtori")
    page.window().undo()  # type: ignore[attr-defined]  # the main window
    line = page.detail.basics.field("lead").editor
    assert cast("QLineEdit", line).text() == "Tekninen johtaja"


def test_that_a_quick_entry_becomes_one_follow_up_entry(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    entry = page.detail.entry
    entry.status.combo.set_value(ActionStatus.DONE)
    entry.explanation.edit.setFocus()
    qtbot.keyClicks(entry.explanation.edit, "Valot palavat.")
    qtbot.keyClick(entry.explanation.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    newest, oldest = entries(services)
    assert (newest.status, newest.entered_on, newest.explanation) == (ActionStatus.DONE, TODAY, "Valot palavat.")
    assert newest.author == "sihteeri"
    assert entry.explanation.read() == ""
    assert page.detail.status_button.text() == "Completed"
    messages = page.window().messages  # type: ignore[attr-defined]  # the main window
    assert messages.text() == "The follow-up was entered."
    messages.undo_button.click()
    assert entries(services) == [oldest]
    assert page.detail.status_button.text() == "12 day(s) late"


def test_that_an_unfinished_entry_waits_for_its_action(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    page.detail.entry.explanation.edit.setFocus()
    qtbot.keyClicks(page.detail.entry.explanation.edit, "Kesken")
    page.list.select(SIGNS)
    assert page.detail.entry.explanation.read() == ""
    page.list.select(LAMPS)
    assert page.detail.entry.explanation.read() == "Kesken"
    assert len(entries(services)) == 1


def test_that_an_unreadable_follow_up_date_is_told_and_enters_nothing(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    page.detail.entry.day.line.setText("huomenna")
    qtbot.mouseClick(page.detail.entry.enter, Qt.MouseButton.LeftButton)
    assert page.detail.entry.day.problem.isVisible()
    assert len(entries(services)) == 1


def test_that_an_entry_tells_which_section_recorded_it_and_opens_it(page: ActionsPage, qtbot: QtBot) -> None:
    (card,) = page.detail.timeline.cards()
    assert card._from.accessibleName() == "Työryhmä 1/2026 § 4"
    qtbot.mouseClick(card._from, Qt.MouseButton.LeftButton)
    other = page.window().current_page  # type: ignore[attr-defined]  # the main window
    assert isinstance(other, Elsewhere)
    assert other.opened == ITEM.id


def test_that_an_entry_is_edited_in_its_place(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    (card,) = page.detail.timeline.cards()
    qtbot.mouseClick(card.edit, Qt.MouseButton.LeftButton)
    assert card.form is not None
    type_over(qtbot, card.form, "explanation", "Pylväät".encode("ascii", "ignore").decode())
    type_over(qtbot, card.form, "entered_on", "21.1.2026")
    assert page.detail.timeline.cards() == [card]
    assert card.form.isVisible()
    (entry,) = entries(services)
    assert (entry.explanation, entry.entered_on) == ("Pylvt", date(2026, 1, 21))
    qtbot.mouseClick(card.edit, Qt.MouseButton.LeftButton)
    assert not card.form.isVisible()
    assert card._date.text() == "21.1.2026"


def test_that_a_deleted_entry_gives_back_the_status_before_it(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    services.actions.set_status([LAMPS], ActionStatus.DONE, today=TODAY)
    newest, oldest = page.detail.timeline.cards()
    qtbot.mouseClick(newest.delete, Qt.MouseButton.LeftButton)
    assert page.detail.timeline.cards() == [oldest]
    assert services.actions.one(LAMPS).status is ActionStatus.IN_PROGRESS
    assert page.window().messages.text() == "The follow-up entry was deleted."  # type: ignore[attr-defined]


def test_that_history_tells_who_changed_what(page: ActionsPage, services: Services) -> None:
    page.detail.history_fold.set_open(True)
    services.actions.edit(LAMPS, lead="Rehtori", end=date(2026, 6, 1))
    services.history.undo()
    text = page.detail.history.text()
    assert "Responsible party: Tekninen johtaja → Rehtori" in text
    assert "Due date: 22.1.2026 → 1.6.2026" in text
    assert "Taken back: Action changed" in text
    assert "sihteeri" in text
    assert "Explanation: Pylväät tilattu." in text


def test_that_sections_stay_open_as_they_were_left(page: ActionsPage) -> None:
    page.detail.resources_fold.set_open(True)
    assert page.context.settings.value("fold/actions/resources") == "open"
    page.list.select(CLUB)
    assert page.detail.resources.isVisible()


def test_that_esc_goes_back_to_the_list_and_enter_to_the_title(page: ActionsPage, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    title = page.detail.basics.field("title").editor
    assert QApplication.focusWidget() is title
    qtbot.keyClick(title, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list.table
