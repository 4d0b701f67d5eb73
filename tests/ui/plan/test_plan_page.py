"""The plan as a tree: showing, editing in place, adding, moving, deleting, new plans."""

from collections.abc import Callable
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.plan.conftest import (
    BUS,
    EVENINGS,
    GROUP_YES,
    INTRO,
    LAMPS,
    LIGHTS,
    LOOSE,
    PLAN,
    PRESENT,
    ROADS,
    SIGNS,
    YOUTH,
    Elsewhere,
    open_page,
)
from tests.ui.stage import Stage
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.plan import PlanStatus
from turva_desktop.domain.theme import Trend
from turva_desktop.services import Services, templates
from turva_desktop.ui.plan.nodes import NodeKind
from turva_desktop.ui.plan.page import PlanPage
from turva_desktop.ui.shell.window import MainWindow
from turva_desktop.ui.widgets.choice import Choice

MOVE = Qt.DropAction.MoveAction


def line(page: PlanPage, above: str | None = None) -> list[str]:
    """Return the ids that stand directly under a node, or at the top."""
    model = page.model
    parent = QModelIndex() if above is None else model.index_of(above)
    nodes = [model.node(model.index(row, 0, parent)) for row in range(model.rowCount(parent))]
    return [node.id for node in nodes if node is not None]


def state(page: PlanPage, node_id: str) -> str:
    return str(page.model.index_of(node_id).siblingAtColumn(1).data())


def current(page: PlanPage) -> str:
    node = page.tree.current()
    assert node is not None
    return node.id


def drop(page: PlanPage, node_id: str, onto: str | None, row: int = -1) -> None:
    """Drop a node onto another, or between its children, as the view would."""
    data = page.model.mimeData([page.model.index_of(node_id)])
    parent = QModelIndex() if onto is None else page.model.index_of(onto)
    if page.model.canDropMimeData(data, MOVE, row, 0, parent):
        page.model.dropMimeData(data, MOVE, row, 0, parent)


def type_over(qtbot: QtBot, page: PlanPage, kind: NodeKind, name: str, text: str) -> None:
    editor = cast("QLineEdit | QPlainTextEdit", page.detail.forms[kind].field(name).editor)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(QApplication.activePopupWidget() or editor, Qt.Key.Key_Tab)  # names may be offered


def choose(page: PlanPage, kind: NodeKind, name: str, value: object) -> None:
    combo = page.detail.forms[kind].field(name).control
    assert isinstance(combo, Choice)
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())


def test_that_the_tree_holds_the_whole_plan_in_its_order(page: PlanPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    assert line(page) == [PLAN.id, "branch:approvals", "branch:chapters", ROADS.id, YOUTH.id, "branch:loose"]
    assert line(page, "branch:approvals") == [GROUP_YES.id]
    assert line(page, "branch:chapters") == [INTRO.id, PRESENT.id]
    assert line(page, ROADS.id) == [LIGHTS.id, SIGNS.id]
    assert line(page, LIGHTS.id) == [LAMPS.id, BUS.id]
    assert line(page, "branch:loose") == [LOOSE.id]


def test_that_themes_and_goals_tell_how_many_of_their_actions_are_done(page: PlanPage, services: Services) -> None:
    assert state(page, ROADS.id) == "0/2 done"
    services.actions.set_status([LAMPS.id], ActionStatus.DONE, today=date(2026, 2, 1))
    assert state(page, ROADS.id) == "1/2 done"
    assert state(page, LAMPS.id) == "Completed"
    assert state(page, PRESENT.id) == "no text yet"


def test_that_a_node_reads_as_one_sentence(page: PlanPage) -> None:
    index = page.model.index_of(LAMPS.id)
    assert index.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Action, 1.1 Valot, Not started"


def test_that_a_plan_opens_with_its_themes_and_goals_and_the_rest_folded(
    stage: Callable[..., Stage], services: Services
) -> None:
    page = open_page(stage(services))
    assert page.tree.isExpanded(page.model.index_of(ROADS.id))
    assert not page.tree.isExpanded(page.model.index_of("branch:chapters"))
    assert not page.tree.isExpanded(page.model.index_of(LIGHTS.id))
    services.plans.goals.edit(LIGHTS.id, text="Muuttunut")
    assert not page.tree.isExpanded(page.model.index_of(LIGHTS.id))


def test_that_the_search_keeps_what_matches_and_what_is_above_it(page: PlanPage, qtbot: QtBot) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "koulub")
    assert line(page) == [ROADS.id]
    assert line(page, LIGHTS.id) == [BUS.id]
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.tree


# ---- editing in place


def test_that_each_kind_is_edited_in_its_place(page: PlanPage, services: Services, qtbot: QtBot) -> None:
    page.tree.select(PLAN.id)
    type_over(qtbot, page, NodeKind.PLAN, "note", "Huomaa")
    page.tree.select(GROUP_YES.id)
    type_over(qtbot, page, NodeKind.APPROVAL, "section", "12")
    page.tree.select(PRESENT.id)
    type_over(qtbot, page, NodeKind.CHAPTER, "text", "Uutta")
    page.tree.select(ROADS.id)
    type_over(qtbot, page, NodeKind.THEME, "name", "Tie")
    page.tree.select(LIGHTS.id)
    type_over(qtbot, page, NodeKind.GOAL, "text", "Valo")
    page.tree.select(BUS.id)
    type_over(qtbot, page, NodeKind.ACTION, "lead", "Rehtori")
    plans = services.plans
    assert plans.plans.get(PLAN.id).note == "Huomaa"
    assert plans.approvals.get(GROUP_YES.id).section == "12"
    assert plans.chapters.get(PRESENT.id).text == "Uutta"
    assert plans.themes.get(ROADS.id).name == "Tie"
    assert plans.goals.get(LIGHTS.id).text == "Valo"
    assert services.actions.one(BUS.id).action.lead == "Rehtori"
    assert page.model.index_of(ROADS.id).data() == "T1 Tie"


def test_that_the_keyboard_goes_to_the_tree_when_what_it_was_in_is_undone(page: PlanPage, services: Services) -> None:
    page.open_record(ROADS.id)
    page.add_suited()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.detail.isAncestorOf(focus)
    services.history.undo()
    assert page.tree.hasFocus()


def test_that_undo_brings_the_field_and_the_tree_back(page: PlanPage, qtbot: QtBot) -> None:
    page.tree.select(ROADS.id)
    type_over(qtbot, page, NodeKind.THEME, "name", "Tie")
    page.window().undo()  # type: ignore[attr-defined]  # the main window
    assert page.model.index_of(ROADS.id).data() == f"T1 {ROADS.name}"
    assert page.detail.forms[NodeKind.THEME].field("name").read() == ROADS.name


def test_that_a_theme_code_in_use_is_refused_beside_the_field(page: PlanPage, services: Services, qtbot: QtBot) -> None:
    page.tree.select(YOUTH.id)
    type_over(qtbot, page, NodeKind.THEME, "code", "T1")
    problem = page.detail.forms[NodeKind.THEME].field("code").problem
    assert problem.text() == "The plan has a theme with the code T1 already."
    assert services.plans.themes.get(YOUTH.id).code == "T2"


def test_that_municipalities_are_written_by_name_and_kept_by_code(
    page: PlanPage, services: Services, qtbot: QtBot
) -> None:
    page.tree.select(PLAN.id)
    type_over(qtbot, page, NodeKind.PLAN, "municipalities", "posio, Salla")
    assert services.plans.plans.get(PLAN.id).municipalities == ("614", "732")
    type_over(qtbot, page, NodeKind.PLAN, "municipalities", "Olematon")
    assert page.detail.forms[NodeKind.PLAN].field("municipalities").problem.isVisible()
    assert services.plans.plans.get(PLAN.id).municipalities == ("614", "732")


def test_that_a_goals_theme_and_trend_are_chosen(page: PlanPage, services: Services) -> None:
    page.tree.select(LIGHTS.id)
    choose(page, NodeKind.GOAL, "trend", Trend.BETTER)
    choose(page, NodeKind.GOAL, "theme_id", YOUTH.id)
    goal = services.plans.goals.get(LIGHTS.id)
    assert (goal.trend, goal.theme_id) == (Trend.BETTER, YOUTH.id)
    assert services.actions.one(LAMPS.id).action.theme_id == YOUTH.id
    assert line(page, YOUTH.id) == [EVENINGS.id, LIGHTS.id]
    assert current(page) == LIGHTS.id


def test_that_a_theme_may_be_part_of_another_and_continue_one_of_the_former_plan(
    page: PlanPage, services: Services
) -> None:
    following = services.plans.start_next(PLAN.id)
    page.plan_choice.set_value(following.id)
    page.plan_choice.chosen.emit()
    first, second = services.plans.themes.all(plan_id=following.id)
    page.tree.select(second.id)
    assert second.crosswalk_id == YOUTH.id
    combo = page.detail.forms[NodeKind.THEME].field("crosswalk_id").control
    assert isinstance(combo, Choice)
    assert combo.currentText() == "2026–2029 T2 Lasten ja nuorten tuki"
    choose(page, NodeKind.THEME, "parent_id", first.id)
    assert services.plans.themes.get(second.id).parent_id == first.id


def test_that_an_action_leads_to_all_of_it(page: PlanPage, qtbot: QtBot) -> None:
    page.tree.select(LAMPS.id)
    qtbot.mouseClick(page.detail.open_action, Qt.MouseButton.LeftButton)
    other = page.window().current_page  # type: ignore[attr-defined]  # the main window
    assert isinstance(other, Elsewhere)
    assert other.opened == LAMPS.id


# ---- adding


@pytest.mark.parametrize(
    ("chosen", "kind", "above"),
    [
        (PLAN.id, NodeKind.THEME, None),
        ("branch:approvals", NodeKind.APPROVAL, "branch:approvals"),
        (INTRO.id, NodeKind.CHAPTER, "branch:chapters"),
        (YOUTH.id, NodeKind.GOAL, YOUTH.id),
        (SIGNS.id, NodeKind.ACTION, SIGNS.id),
        (LAMPS.id, NodeKind.ACTION, LIGHTS.id),
    ],
)
def test_that_ctrl_n_adds_what_suits_the_place(
    page: PlanPage, qtbot: QtBot, chosen: str, kind: NodeKind, above: str | None
) -> None:
    page.tree.select(chosen)
    page.tree.setFocus()
    before = line(page, above)
    qtbot.keyClick(page.tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (added,) = set(line(page, above)) - set(before)
    assert current(page) == added
    form = page.detail.forms[kind]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
    qtbot.keyClicks(focus, "Oma nimi")
    qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert "Oma nimi" in str(page.model.index_of(added).data())


def test_that_a_new_theme_gets_the_next_free_code(page: PlanPage, services: Services) -> None:
    services.plans.themes.edit(YOUTH.id, code="T3")
    page.add(NodeKind.THEME)
    assert [theme.code for theme in services.plans.themes.all(plan_id=PLAN.id)] == ["T1", "T3", "T4"]


def test_that_the_next_approval_is_offered_for_the_next_body(page: PlanPage, services: Services) -> None:
    page.add(NodeKind.APPROVAL)
    assert [one.body_name for one in services.plans.approvals.all(plan_id=PLAN.id)] == ["Työryhmä", "Kunnanhallitus"]


def test_that_the_button_says_what_it_adds_and_the_menu_offers_the_rest(page: PlanPage) -> None:
    page.tree.select(YOUTH.id)
    assert page.add_button.text() == "New goal"
    page.tree.select(INTRO.id)
    assert page.add_button.text() == "New chapter"
    page.other_menu.aboutToShow.emit()
    texts = [action.text().replace("&", "") for action in page.other_menu.actions()]
    assert texts == ["New theme", "New action", "New chapter", "New approval", "", "New plan"]


# ---- moving


def test_that_alt_and_arrows_move_among_siblings(page: PlanPage, services: Services, qtbot: QtBot) -> None:
    page.tree.select(YOUTH.id)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [theme.id for theme in services.plans.themes.all(plan_id=PLAN.id)] == [YOUTH.id, ROADS.id]
    assert current(page) == YOUTH.id
    qtbot.keyClick(page.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [theme.id for theme in services.plans.themes.all(plan_id=PLAN.id)] == [ROADS.id, YOUTH.id]


@pytest.mark.parametrize(
    ("node", "siblings"),
    [(INTRO.id, "branch:chapters"), (LIGHTS.id, ROADS.id), (LAMPS.id, LIGHTS.id)],
)
def test_that_the_arrow_buttons_move_every_kind(page: PlanPage, qtbot: QtBot, node: str, siblings: str) -> None:
    before = line(page, siblings)
    page.tree.select(node)
    qtbot.mouseClick(page.detail.down, Qt.MouseButton.LeftButton)
    assert line(page, siblings) == before[::-1]
    qtbot.mouseClick(page.detail.up, Qt.MouseButton.LeftButton)
    assert line(page, siblings) == before


def test_that_a_goal_dragged_to_another_theme_takes_its_actions_along(page: PlanPage, services: Services) -> None:
    drop(page, LIGHTS.id, YOUTH.id, row=0)
    assert line(page, YOUTH.id) == [LIGHTS.id, EVENINGS.id]
    assert line(page, LIGHTS.id) == [LAMPS.id, BUS.id]
    services.history.undo()
    assert line(page, ROADS.id) == [LIGHTS.id, SIGNS.id]


def test_that_an_action_is_dragged_to_a_goal_a_theme_and_before_another(page: PlanPage, services: Services) -> None:
    drop(page, LOOSE.id, EVENINGS.id)
    assert line(page, EVENINGS.id) == [LOOSE.id]
    assert "branch:loose" not in line(page)
    drop(page, LOOSE.id, YOUTH.id)
    assert line(page, YOUTH.id) == [EVENINGS.id, LOOSE.id]
    drop(page, LOOSE.id, LAMPS.id)
    assert line(page, LIGHTS.id) == [LOOSE.id, LAMPS.id, BUS.id]
    assert services.actions.one(LOOSE.id).action.goal_id == LIGHTS.id


def test_that_themes_are_dragged_among_each_other(page: PlanPage) -> None:
    drop(page, YOUTH.id, None, row=3)
    assert line(page)[3:5] == [YOUTH.id, ROADS.id]


@pytest.mark.parametrize(
    ("node", "onto"),
    [(ROADS.id, LIGHTS.id), (LIGHTS.id, "branch:chapters"), (INTRO.id, ROADS.id), (LAMPS.id, PLAN.id)],
)
def test_that_a_drop_where_it_does_not_belong_changes_nothing(
    page: PlanPage, services: Services, node: str, onto: str
) -> None:
    before = services.history.steps()
    drop(page, node, onto)
    assert services.history.steps() == before


def test_that_the_plan_and_the_branches_stay_where_they_are(page: PlanPage) -> None:
    for node_id in (PLAN.id, "branch:chapters"):
        assert not page.model.flags(page.model.index_of(node_id)) & Qt.ItemFlag.ItemIsDragEnabled
    assert page.model.flags(page.model.index_of(LAMPS.id)) & Qt.ItemFlag.ItemIsDragEnabled


# ---- deleting


def test_that_deleting_a_theme_offers_undo_and_goes_to_its_neighbour(
    page: PlanPage, services: Services, qtbot: QtBot
) -> None:
    page.tree.select(ROADS.id)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert ROADS.id not in line(page)
    assert set(line(page, "branch:loose")) == {LAMPS.id, BUS.id, LOOSE.id}
    assert current(page) == YOUTH.id
    window = page.window()
    said = "“T1 Liikkumisen turvallisuus” was deleted. Gone with it: goals (2). Stays, without it: actions (2)."
    assert window.messages.text() == said  # type: ignore[attr-defined]
    window.messages.undo.emit()  # type: ignore[attr-defined]
    assert line(page, LIGHTS.id) == [LAMPS.id, BUS.id]


@pytest.mark.parametrize("node", [GROUP_YES.id, INTRO.id, LIGHTS.id, LAMPS.id])
def test_that_every_part_can_be_deleted_and_brought_back(page: PlanPage, services: Services, node: str) -> None:
    page.tree.select(node)
    page.delete()
    assert not page.model.index_of(node).isValid()
    services.history.undo()
    assert page.model.index_of(node).isValid()


def test_that_the_plan_itself_is_not_deleted_by_a_key(page: PlanPage, services: Services, qtbot: QtBot) -> None:
    page.tree.select(PLAN.id)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert services.plans.plans.find(PLAN.id) is not None


def test_that_the_whole_plan_can_be_deleted_and_brought_back(page: PlanPage, services: Services) -> None:
    page.delete_plan()
    assert page.empty.isVisible()
    page.window().undo()  # type: ignore[attr-defined]  # the main window
    assert line(page, LIGHTS.id) == [LAMPS.id, BUS.id]


# ---- completeness, plans


def test_that_what_is_missing_is_counted_and_opens_those_actions(page: PlanPage, qtbot: QtBot) -> None:
    buttons = page.completeness.buttons()
    shown = {kind: one.accessibleName() for kind, one in buttons.items() if one.isVisible()}
    assert buttons["lacks:lead"].text() == "No responsible party: 1"
    assert shown == {
        "lacks:lead": "1 action(s) without a responsible party",
        "lacks:schedule": "1 action(s) without a schedule",
        "lacks:theme": "1 action(s) without a theme",
        "lacks:goal": "1 action(s) without a goal",
    }
    qtbot.mouseClick(buttons["lacks:lead"], Qt.MouseButton.LeftButton)
    other = page.window().current_page  # type: ignore[attr-defined]  # the main window
    assert isinstance(other, Elsewhere)
    assert other.opened == "lacks:lead"


def test_that_a_complete_plan_says_so(page: PlanPage, services: Services) -> None:
    services.actions.edit(BUS.id, lead="Rehtori")
    services.actions.delete(LOOSE.id)
    assert page.completeness._good.isVisible()


def test_that_the_next_plan_continues_this_one_from_the_menu(page: PlanPage, services: Services) -> None:
    page.plan_menu.aboutToShow.emit()
    page.plan_menu.actions()[0].trigger()
    newest = services.plans.plans.all()[0]
    assert (newest.period, newest.status) == ("2030–2033", PlanStatus.DRAFT)
    assert page.plan_choice.isVisible()
    assert current(page) == newest.id
    themes = services.plans.themes.all(plan_id=newest.id)
    assert [theme.crosswalk_id for theme in themes] == [ROADS.id, YOUTH.id]
    assert line(page)[3:] == [theme.id for theme in themes]
    page.open_record(LAMPS.id)
    assert current(page) == LAMPS.id


def test_that_approving_the_next_plan_supersedes_this_one_and_says_so(page: PlanPage, services: Services) -> None:
    services.plans.approve(PLAN.id)
    following = services.plans.start_next(PLAN.id)
    page.plan_choice.set_value(following.id)
    page.plan_choice.chosen.emit()
    page.tree.select(following.id)
    choose(page, NodeKind.PLAN, "status", PlanStatus.APPROVED)

    def statuses() -> list[PlanStatus]:
        return [services.plans.plans.get(one).status for one in (PLAN.id, following.id)]

    assert statuses() == [PlanStatus.SUPERSEDED, PlanStatus.APPROVED]
    messages = page.window().messages  # type: ignore[attr-defined]
    assert messages.text() == f"The plan was approved. Superseded by it: {PLAN.name}."
    messages.undo.emit()
    assert statuses() == [PlanStatus.APPROVED, PlanStatus.DRAFT]


def test_that_an_empty_workspace_begins_from_the_template_or_from_nothing(page: PlanPage, services: Services) -> None:
    services.plans.plans.delete(PLAN.id)
    assert page.empty.isVisible()
    assert not page.add_button.isVisible()
    page.plan_menu.start(None)
    assert line(page)[0] == services.plans.plans.all()[0].id
    assert len(line(page)) == 3
    services.history.undo()
    page.plan_menu.start(templates.theme_sets()[0].key)
    assert len(line(page)) == 3 + len(templates.theme_sets()[0].themes)


def test_that_a_read_only_workspace_can_be_read_but_not_changed(
    stage: Callable[..., Stage], services: Services, qtbot: QtBot
) -> None:
    page = open_page(stage(services, read_only=True))
    page.tree.select(ROADS.id)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    qtbot.keyClick(page.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line(page)[3:5] == [ROADS.id, YOUTH.id]
    assert not page.add_button.isVisible()
    assert not page.detail.delete.isVisible()


@pytest.mark.parametrize("node", [PLAN.id, "branch:chapters", GROUP_YES.id, INTRO.id, ROADS.id, LIGHTS.id, LAMPS.id])
def test_that_every_part_can_be_used_without_a_mouse_or_eyes(page: PlanPage, node: str) -> None:
    page.tree.select(node)
    assert audit(page.window()) == []


def test_that_a_drag_offers_to_number_anew_and_one_press_does_it(page: PlanPage, services: Services) -> None:
    services.plans.renumber(PLAN.id)
    window = page.window()
    assert isinstance(window, MainWindow)
    drop(page, YOUTH.id, None, row=3)  # the second theme comes first: numbers tell other places now
    assert window.messages.show_button.isVisible()
    before = {one.id: one.action.number for one in services.actions.followed(PLAN.id)}
    window.messages.show_button.click()
    after = {one.id: one.action.number for one in services.actions.followed(PLAN.id)}
    assert after != before
    assert services.plans.out_of_number(PLAN.id) == []
    places = [tuple(int(part) for part in number.split(".")) for number in after.values()]
    assert len(set(places)) == len(places)
    window.undo()
    assert {one.id: one.action.number for one in services.actions.followed(PLAN.id)} == before
