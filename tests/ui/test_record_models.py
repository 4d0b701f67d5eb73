"""Tables and trees of records: order, filter, groups, accessible texts; under Qt's model tester."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from turva_desktop.ui.lists.columns import RECORD_ROLE, SORT_ROLE, STATUS_ROLE, Column, Section
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.record_tree import RecordTree
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.lists.tree_model import RecordTreeModel, TreeNode
from turva_desktop.ui.look.tokens import StatusRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """A record for tests."""

    id: str
    title: str
    place: str = ""
    year: int | None = None


WALKS = [
    Walk(id="a", title="Öljykatu", place="Itä", year=2024),
    Walk(id="b", title="Ahventie", place="Länsi", year=None),
    Walk(id="c", title="Zetapolku", place="Itä", year=2026),
    Walk(id="d", title="Äijänmäki", place="", year=2025),
]
COLUMNS = [
    Column[Walk](key="title", heading="Walk", text=lambda walk: walk.title),
    Column[Walk](
        key="year",
        heading="Year",
        text=lambda walk: str(walk.year or "–"),
        sort=lambda walk: walk.year,
        width=6,
        align_right=True,
        status=lambda walk: StatusRole.OK if walk.year else None,
    ),
]
Model = RecordTableModel[Walk]
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qtbot: QtBot) -> Model:
    """Return a model of four walks, watched by Qt's model tester."""
    found = Model(COLUMNS, lambda walk: walk.id, lambda walk: f"Walk {walk.title}, year {walk.year}")
    QAbstractItemModelTester(found, FATAL, found)
    found.set_records(WALKS)
    return found


def titles(model: Model) -> list[str]:
    """Return the first column as it is shown."""
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_that_records_are_shown_in_the_given_order(model: Model) -> None:
    assert titles(model) == ["Öljykatu", "Ahventie", "Zetapolku", "Äijänmäki"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Year"
    assert model.index(0, 0).data(RECORD_ROLE) is WALKS[0]
    assert model.index(0, 1).data(STATUS_ROLE) == StatusRole.OK
    assert model.index(0, 1).data(SORT_ROLE) == 2024


def test_that_texts_sort_in_finnish_order_and_missing_values_last(model: Model) -> None:
    model.sort(0)
    assert titles(model) == ["Ahventie", "Zetapolku", "Äijänmäki", "Öljykatu"]
    model.sort(1)
    assert [record.id for record in model.records()] == ["a", "d", "c", "b"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [record.id for record in model.records()] == ["c", "d", "a", "b"]
    model.sort(-1)
    assert [record.id for record in model.records()] == ["a", "b", "c", "d"]


def test_that_a_filter_hides_without_forgetting(model: Model) -> None:
    model.set_filter(lambda walk: walk.place == "Itä")
    assert (model.shown, model.total) == (2, 4)
    assert model.row_of("b") is None
    model.set_filter(None)
    assert model.row_of("b") == 1


def test_that_groups_have_headings_with_their_counts(model: Model) -> None:
    model.set_grouping(lambda walk: walk.place or "Ei paikkaa")
    assert titles(model) == ["Ei paikkaa (1)", "Äijänmäki", "Itä (2)", "Öljykatu", "Zetapolku", "Länsi (1)", "Ahventie"]
    assert model.section(2) == Section(title="Itä", count=2)
    assert model.record(2) is None
    assert not model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsSelectable
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert titles(model)[2:5] == ["Itä (2)", "Öljykatu", "Zetapolku"]
    model.set_grouping(lambda walk: walk.place, order=lambda walk: ["Länsi", "Itä", ""].index(walk.place))
    assert [title for title in titles(model) if "(" in title] == ["Länsi (1)", "Itä (2)", " (1)"]


def test_that_a_screen_reader_hears_a_sentence_for_the_row_and_a_name_for_each_cell(model: Model) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Walk Öljykatu, year 2024"
    assert model.index(0, 1).data(role) == "Year: 2024"
    plain = Model(COLUMNS, lambda walk: walk.id)
    plain.set_records(WALKS)
    assert plain.index(0, 0).data(role) == "Walk Öljykatu, Year 2024"


@pytest.fixture
def table(qtbot: QtBot, model: Model) -> RecordTable[Any]:
    """Return a shown table of the walks."""
    found = RecordTable(model, "Walks", several=True)
    model.setParent(found)
    qtbot.addWidget(found)
    found.resize(500, 300)
    found.show()
    return found


def test_that_the_chosen_record_stays_over_sorting_and_refresh(table: RecordTable[Any], model: Model) -> None:
    heard: list[Walk | None] = []
    table.current_changed.connect(heard.append)
    table.select("c")
    model.sort(0)
    model.set_records(WALKS)
    assert table.current() is WALKS[2]
    assert table.selected() == [WALKS[2]]
    assert heard == [WALKS[2]]


def test_that_a_change_of_the_chosen_record_is_told(table: RecordTable[Any], model: Model) -> None:
    heard: list[Walk | None] = []
    table.select("c")
    table.current_changed.connect(heard.append)
    changed = replace(WALKS[2], title="Zetakuja")
    model.set_records([*WALKS[:2], changed, WALKS[3]])
    assert heard == [changed]


def test_that_nothing_is_chosen_when_the_chosen_record_goes(table: RecordTable[Any], model: Model) -> None:
    heard: list[Walk | None] = []
    table.select("c")
    table.current_changed.connect(heard.append)
    model.set_records(WALKS[:2])
    assert heard == [None]
    assert table.current() is None
    assert table.select("c") is False


def test_that_the_choice_comes_back_with_its_record(table: RecordTable[Any], model: Model) -> None:
    table.select("c")
    model.set_filter(lambda walk: walk.id != "c")
    assert table.current() is None
    table.select_first()
    assert table.current() is WALKS[0]


def test_that_rows_are_high_enough_and_tab_leaves_the_table(table: RecordTable[Any]) -> None:
    assert table.rowHeight(0) >= 36
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Walks"


def test_that_an_optional_column_hides_where_there_is_little_room(qtbot: QtBot) -> None:
    columns = [COLUMNS[0], replace(COLUMNS[1], width=20, optional=True)]
    narrow = RecordTable(Model(columns, lambda walk: walk.id), "Walks")
    qtbot.addWidget(narrow)
    narrow.resize(700, 200)
    narrow.show()
    assert not narrow.isColumnHidden(1)
    narrow.resize(200, 200)
    assert narrow.isColumnHidden(1)


def test_that_enter_activates_the_chosen_record(table: RecordTable[Any], qtbot: QtBot) -> None:
    heard: list[Walk] = []
    table.activated_record.connect(heard.append)
    table.select("b")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard == [WALKS[1]]


def test_that_several_can_be_selected(table: RecordTable[Any]) -> None:
    table.selectAll()
    assert len(table.selected()) == 4


def nodes() -> list[TreeNode]:
    """Return a tree of two themes."""
    return [
        TreeNode(
            id="t1",
            record=WALKS[0],
            children=[TreeNode(id="g1", record=WALKS[1], children=[TreeNode(id="a1", record=WALKS[2])])],
        ),
        TreeNode(id="t2", record=WALKS[3]),
    ]


@pytest.fixture
def tree_model(qtbot: QtBot) -> RecordTreeModel:
    """Return a tree model, watched by Qt's model tester."""
    found = RecordTreeModel(COLUMNS, lambda walk: f"Walk {walk.title}")
    QAbstractItemModelTester(found, FATAL, found)
    found.set_roots(nodes())
    return found


def test_that_a_tree_shows_records_below_each_other(tree_model: RecordTreeModel) -> None:
    top = tree_model.index(0, 0)
    goal = tree_model.index(0, 0, top)
    action = tree_model.index(0, 0, goal)
    assert [top.data(), goal.data(), action.data()] == ["Öljykatu", "Ahventie", "Zetapolku"]
    assert tree_model.parent(action) == goal
    assert tree_model.parent(top) == QModelIndex()
    assert top.data(Qt.ItemDataRole.AccessibleTextRole) == "Walk Öljykatu"
    assert tree_model.index_of("a1") == action
    assert not tree_model.index_of("zz").isValid()


def test_that_a_filtered_tree_keeps_what_is_above_a_match(tree_model: RecordTreeModel) -> None:
    tree_model.set_filter(lambda walk: walk.id == "c")
    assert [node.id for node in tree_model.nodes()] == ["t1", "g1", "a1"]


def test_that_a_tree_keeps_the_chosen_node_and_what_was_closed(tree_model: RecordTreeModel, qtbot: QtBot) -> None:
    tree = RecordTree(tree_model, "Plan")
    tree_model.setParent(tree)
    qtbot.addWidget(tree)
    tree.show()
    heard: list[TreeNode | None] = []
    tree.current_changed.connect(heard.append)
    assert tree.select("g1")
    tree.setExpanded(tree_model.index_of("g1"), False)
    tree_model.set_roots(nodes())
    assert [node.id for node in heard if node is not None] == ["g1"]
    assert not tree.isExpanded(tree_model.index_of("g1"))
    assert tree.isExpanded(tree_model.index_of("t1"))
    chosen = tree.current()
    assert chosen is not None
    assert chosen.id == "g1"
    tree_model.set_roots([])
    assert heard[-1] is None


def test_that_the_arrow_keys_lead_on_though_the_first_column_is_hidden(qtbot: QtBot, model: Model) -> None:
    table = RecordTable(model, "Walks")
    qtbot.addWidget(table)
    table.show()
    table.select_first()
    for hidden in (("title",), (), ("title",)):
        table.hide_columns(*hidden)
        model.set_records(WALKS)
        before = table.current()
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert table.current() not in {before, None}
