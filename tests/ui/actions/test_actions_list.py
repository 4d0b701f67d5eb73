"""The list of actions: groups, filters, statuses by key, adding, copying, deleting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.actions.conftest import ACTIONS, PLAN, YOUTH, open_page
from tests.ui.audit import audit
from tests.ui.stage import Stage
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ActionId
from turva_desktop.services import Services
from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.lists.columns import STATUS_ROLE
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.look.tokens import StatusRole

LAMPS, SIGNS, CLUB = (action.id for action in ACTIONS)


def shown(page: ActionsPage) -> list[str]:
    return [followed.id for followed in page.list.model.records()]


def cell(page: ActionsPage, action_id: str, key: str, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
    model = page.list.model
    column = next(place for place, one in enumerate(model.columns) if one.key == key)
    row = model.row_of(action_id)
    assert row is not None
    return model.index(row, column).data(role)


def statuses(services: Services) -> dict[str, ActionStatus]:
    return {one.id: one.status for one in services.actions.followed(PLAN.id)}


def select_all(page: ActionsPage) -> None:
    flag = QItemSelectionModel.SelectionFlag
    for row in range(page.list.model.rowCount()):
        page.list.table.selectionModel().select(page.list.model.index(row, 0), flag.Select | flag.Rows)


def test_that_actions_stand_under_their_themes_in_the_plans_order(page: ActionsPage) -> None:
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    titles = [page.list.model.index(row, 0).data() for row in range(page.list.model.rowCount())]
    assert titles == ["T1 Liikkumisen turvallisuus (2)", "1.1", "1.2", "T2 Lasten ja nuorten tuki (1)", "2.1"]


def test_that_a_late_action_says_by_how_many_days(page: ActionsPage) -> None:
    assert cell(page, LAMPS, "status") == "12 day(s) late"
    assert cell(page, LAMPS, "status", STATUS_ROLE) == StatusRole.OVERDUE
    assert cell(page, SIGNS, "status") == "Not started"


def test_that_a_row_reads_as_one_sentence(page: ActionsPage) -> None:
    sentence = cell(page, LAMPS, "number", int(Qt.ItemDataRole.AccessibleTextRole))
    assert sentence == (
        "1.1 Valaistaan koulun väylä, In progress, 12 day(s) late, "
        "Responsible party: Tekninen johtaja, Due date: 22.1.2026"
    )


def test_that_the_due_column_tells_of_what_never_ends(page: ActionsPage) -> None:
    assert cell(page, CLUB, "due") == "Ongoing"


def test_that_grouping_by_responsible_gathers_those_without_one(page: ActionsPage, qtbot: QtBot) -> None:
    page.grouping.setFocus()
    qtbot.keyClick(page.grouping, Qt.Key.Key_Down)
    sections = [page.list.model.section(row) for row in range(page.list.model.rowCount())]
    assert [one.title for one in sections if one] == ["Tekninen johtaja", "Without a responsible party"]
    assert page.context.settings.value("actions/grouping") == "lead"


def test_that_typing_narrows_the_list_and_esc_brings_it_back(page: ActionsPage, qtbot: QtBot) -> None:
    page.focus_search()
    qtbot.keyClicks(page.list.search, "poro")
    assert shown(page) == [SIGNS]
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert shown(page) == [LAMPS, SIGNS, CLUB]


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("status", ActionStatus.IN_PROGRESS, [LAMPS]),
        ("theme", YOUTH.id, [CLUB]),
        ("lead", "Tekninen johtaja", [LAMPS, SIGNS]),
        ("kind", "late", [LAMPS]),
        ("kind", "soon", [SIGNS]),
        ("kind", "open", [LAMPS, SIGNS, CLUB]),
        ("kind", "lacks:lead", [CLUB]),
        ("kind", "lacks:goal", [SIGNS]),
        ("kind", "lacks:schedule", []),
        ("kind", "lacks:theme", []),
    ],
)
def test_that_a_filter_shows_only_what_it_says(page: ActionsPage, key: str, value: object, expected: list[str]) -> None:
    chosen = getattr(page.filters, key)
    assert isinstance(chosen, Filter)
    chosen.narrow(value)
    assert shown(page) == expected


def test_that_mine_are_those_i_lead_or_take_part_in(stage: Callable[..., Stage], services: Services) -> None:
    services.actions.edit(SIGNS, main_actors=("Kunnan sihteeri",))
    page = open_page(stage(services))
    page.filters.kind.narrow("mine")
    assert shown(page) == [SIGNS]


def test_that_confidential_actions_can_be_listed(page: ActionsPage, services: Services) -> None:
    services.actions.edit(CLUB, confidentiality=Confidentiality.SECRET, ground="JulkL 24 §")
    page.filters.kind.narrow("withheld")
    assert shown(page) == [CLUB]


def test_that_a_kind_given_as_a_record_opens_the_filtered_list(page: ActionsPage) -> None:
    page.list.search.setText("poro")
    page.context.shell.go_to("actions", "lacks:lead")
    assert shown(page) == [CLUB]


def test_that_a_themes_bar_shows_only_its_actions_and_lets_go_of_them(page: ActionsPage, qtbot: QtBot) -> None:
    second = page.summary.bars()[1]
    qtbot.mouseClick(second.bar, Qt.MouseButton.LeftButton)
    assert shown(page) == [CLUB]
    assert second.button.isChecked()
    qtbot.mouseClick(second.button, Qt.MouseButton.LeftButton)
    assert shown(page) == [LAMPS, SIGNS, CLUB]


def test_that_the_header_counts_with_shares_that_add_up(page: ActionsPage, services: Services) -> None:
    services.actions.set_status([SIGNS], ActionStatus.DONE, today=date(2026, 2, 1))
    texts = [pill.text() for pill in page.summary._pills.values() if pill.isVisible()]
    assert texts == ["Completed 1 (34 %)", "In progress 1 (33 %)", "Not started 1 (33 %)"]
    assert page.summary.bars()[0].bar.sentence() == (
        "T1 Liikkumisen turvallisuus: 1 Completed (50 %), 1 In progress (50 %); 2 in all"
    )


def choose_status(qtbot: QtBot, page: ActionsPage, key: Qt.Key) -> None:
    """Press S in the list, and then a digit where the keys go: in the menu that has opened."""
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_S)
    menu = page.detail.status_button.menu()
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    opened = QApplication.activePopupWidget()
    assert opened is menu
    qtbot.keyClick(opened, key)
    assert not menu.isVisible()


@pytest.mark.parametrize("several", [False, True])
def test_that_a_digit_alone_changes_no_data_in_the_list(
    page: ActionsPage, services: Services, qtbot: QtBot, several: bool
) -> None:
    if several:
        select_all(page)
    before = statuses(services), services.history.steps()
    page.list.table.setFocus()
    for digit in "0123456789":
        qtbot.keyClicks(page.list.table, digit)
    assert (statuses(services), services.history.steps()) == before


def test_that_s_and_a_digit_change_the_status_and_the_arrows_move_in_the_list_again(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    choose_status(qtbot, page, Qt.Key.Key_3)
    assert statuses(services)[LAMPS] is ActionStatus.DONE
    assert cell(page, LAMPS, "status") == "Completed"
    assert QApplication.activePopupWidget() is None
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    chosen = page.list.current()
    assert chosen is not None
    assert chosen.id == SIGNS
    page.window().undo()  # type: ignore[attr-defined]  # the main window
    assert cell(page, LAMPS, "status") == "12 day(s) late"


def test_that_a_status_is_changed_for_all_selected_as_one_step(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    select_all(page)
    assert page.selection_bar.isVisible()
    choose_status(qtbot, page, Qt.Key.Key_4)
    assert set(statuses(services).values()) == {ActionStatus.NOT_DONE}
    assert len(page.list.selected()) == 3
    page.window().undo()  # type: ignore[attr-defined]  # the main window
    assert statuses(services)[LAMPS] is ActionStatus.IN_PROGRESS
    assert len(page.list.selected()) == 3


def test_that_s_opens_the_menu_and_a_number_chooses_in_it(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_S)
    menu = page.detail.status_button.menu()
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_5)
    assert statuses(services)[LAMPS] is ActionStatus.MOVED


def test_that_numbers_typed_into_a_field_change_no_status(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    edit = page.detail.basics.field("lead").editor
    edit.setFocus()
    qtbot.keyClicks(edit, "3S")
    assert statuses(services)[LAMPS] is ActionStatus.IN_PROGRESS


def test_that_the_selection_bar_goes_when_the_selected_are_filtered_away(page: ActionsPage) -> None:
    select_all(page)
    page.list.search.setText("ei mikään")
    assert not page.selection_bar.isVisible()


def test_that_a_new_action_is_in_the_list_with_its_title_ready_to_be_typed(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    page.list.select(CLUB)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is page.detail.basics.field("title").editor
    qtbot.keyClicks(focus, "Koulubussi")
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    (new,) = [one.action for one in services.actions.followed(PLAN.id) if one.id not in {LAMPS, SIGNS, CLUB}]
    assert (new.title, new.number, new.theme_id) == ("Koulubussi", "2.2", YOUTH.id)
    current = page.list.current()
    assert current is not None
    assert current.action == new
    assert page.list.selected() == [current]


def test_that_a_new_action_shows_even_when_a_filter_would_hide_it(page: ActionsPage) -> None:
    page.filters.status.narrow(ActionStatus.DONE)
    assert shown(page) == []
    page.deeds.new()
    assert len(shown(page)) == 4


def test_that_deleting_offers_undo_and_goes_on_with_the_next_action(
    page: ActionsPage, services: Services, qtbot: QtBot
) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert shown(page) == [SIGNS, CLUB]
    current = page.list.current()
    assert current is not None
    assert current.id == SIGNS
    window = page.window()
    assert window.messages.text() == "1 action(s) deleted. Gone with it: follow-up (1)."  # type: ignore[attr-defined]  # the main window
    window.messages.undo.emit()  # type: ignore[attr-defined]
    assert shown(page) == [LAMPS, SIGNS, CLUB]
    assert statuses(services)[LAMPS] is ActionStatus.IN_PROGRESS


def test_that_a_copy_stands_beside_with_its_own_number(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    copies = [one.action for one in services.actions.followed(PLAN.id) if one.action.title == ACTIONS[0].title]
    assert [copy.number for copy in copies] == ["1.1", "1.3"]


def test_that_a_change_elsewhere_shows_at_once_and_keeps_the_place(page: ActionsPage, services: Services) -> None:
    page.list.select(SIGNS)
    services.actions.add(replace(ACTIONS[2], id=ActionId("more"), number="", title="Lisää"))
    assert "more" in shown(page)
    current = page.list.current()
    assert current is not None
    assert current.id == SIGNS


def test_that_an_empty_plan_offers_the_first_action(page: ActionsPage, services: Services) -> None:
    services.actions.delete(LAMPS, SIGNS, CLUB)
    assert not page.list.table.isVisible()
    assert not page.summary.isVisible()
    assert not page.new_button.isVisible()  # the list itself has the one primary button
    assert not page.detail.isVisible()
    page.deeds.new()
    assert page.new_button.isVisible()
    assert len(shown(page)) == 1


def test_that_a_workspace_without_a_plan_leads_to_the_plan(page: ActionsPage, services: Services, qtbot: QtBot) -> None:
    services.plans.plans.delete(PLAN.id)
    assert page._no_plan.isVisible()
    assert not page.new_button.isEnabled()
    services.history.undo()
    assert shown(page) == [LAMPS, SIGNS, CLUB]


def test_that_another_plans_actions_are_chosen_from_the_header(page: ActionsPage, services: Services) -> None:
    assert not page.plan_choice.isVisible()
    following = services.plans.start_next(PLAN.id)
    assert page.plan_choice.isVisible()
    page.plan_choice.set_value(following.id)
    page.plan_choice.chosen.emit()
    assert shown(page) == []
    page.context.shell.go_to("actions", LAMPS)
    assert shown(page) == [LAMPS, SIGNS, CLUB]


def test_that_a_read_only_workspace_can_be_read_but_not_changed(
    stage: Callable[..., Stage], services: Services, qtbot: QtBot
) -> None:
    page = open_page(stage(services, read_only=True))
    page.list.select(LAMPS)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_3)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert statuses(services)[LAMPS] is ActionStatus.IN_PROGRESS
    assert not page.new_button.isVisible()
    assert not page.detail.entry.isVisible()


def test_that_the_page_can_be_used_without_a_mouse_or_eyes(page: ActionsPage) -> None:
    for fold in (page.detail.resources_fold, page.detail.classes_fold, page.detail.secrecy_fold):
        fold.set_open(True)
    page.detail.history_fold.set_open(True)
    assert audit(page.window()) == []
