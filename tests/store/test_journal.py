"""Undo, redo and history against a model that simply remembers every state."""

import tempfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.reading import seen
from tests.store.conftest import profile
from tests.store.dump import data_bytes, index, index_made_anew
from tests.trying import tried
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.history import StepKind
from turva_desktop.domain.ids import ActionId, FollowUpId, GoalId, PlanId, RecipientId, ThemeId, new_id
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.steps import WORKSPACE_CREATED, label_of
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.store import Reading, Workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


class JournalMachine(RuleBasedStateMachine):
    """Edits, bulk edits, cascades, undo, redo and reopening, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.turva"
        self.workspace = Workspace.create(self.path, [profile()])
        self.undo_states: list[bytes] = []
        self.redo_states: list[bytes] = []

    @initialize()
    def start(self) -> None:
        self.state = data_bytes(self.path)

    def _wrote(self, *, to_and_fro: bool = False) -> None:
        """Count a step; one that writes rows to and fro is a step, even where they end as they began."""
        after = data_bytes(self.path)
        if to_and_fro or after != self.state:
            self.undo_states.append(self.state)
            self.redo_states.clear()
            self.state = after

    def _ids(self, kind: type[Plan] | type[Theme] | type[Goal] | type[Action]) -> list[str]:
        with self.workspace.read() as tx:
            return [record.id for record in tx.all(kind)]

    @rule(name=texts, count=st.integers(0, 3))
    def add_plan(self, name: str, count: int) -> None:
        plan = Plan(id=PlanId(new_id()), name=name, first_year=2026, last_year=2029)
        with self.workspace.write(label_of("plan.add")) as tx:
            tx.add(plan)
            themes = [
                Theme(id=ThemeId(new_id()), plan_id=plan.id, position=i, code=str(i), name=name) for i in range(count)
            ]
            tx.add_all(themes)
            tx.add_all(Goal(id=GoalId(new_id()), theme_id=theme.id, text=name) for theme in themes)
        self._wrote()

    @precondition(lambda self: self._ids(Theme))
    @rule(data=st.data(), title=texts, euros=st.decimals(0, 10**6, places=2))
    def add_actions(self, data: st.DataObject, title: str, euros: Decimal) -> None:
        theme_id = data.draw(st.sampled_from(self._ids(Theme)))
        with self.workspace.write(label_of("action.add")) as tx:
            theme = tx.get(Theme, theme_id)
            for _ in range(3):
                action = Action(
                    id=ActionId(new_id()),
                    plan_id=theme.plan_id,
                    theme_id=theme.id,
                    title=title,
                    partners=(title, "čđŋšŧž"),
                    costs=(YearCost(year=2026, euros=euros),),
                )
                tx.add(action)
                tx.add(
                    FollowUp(
                        id=FollowUpId(new_id()),
                        action_id=action.id,
                        entered_on=date(2026, 1, 1),
                        status=ActionStatus.IN_PROGRESS,
                        created_at=NOW,
                    )
                )
        self._wrote()

    @rule(title=texts)
    def edit_every_action(self, title: str) -> None:
        with self.workspace.write(label_of("action.edit")) as tx:
            tx.save_all([replace(action, title=title, end=date(2027, 1, 1)) for action in tx.all(Action)])
        self._wrote()

    @precondition(lambda self: self._ids(Plan))
    @rule(name=texts)
    def write_the_same_rows_several_times_in_one_step(self, name: str) -> None:
        with self.workspace.write(label_of("plan.edit")) as tx:
            for turn in ("a", "b"):
                tx.save_all([replace(plan, name=turn + name) for plan in tx.all(Plan)])
            fleeting = Plan(id=PlanId(new_id()), name=name, first_year=2026, last_year=2029)
            tx.add(fleeting)
            tx.delete(Plan, fleeting.id)
        self._wrote(to_and_fro=True)

    @precondition(lambda self: self._ids(Plan))
    @rule(data=st.data())
    def delete_plan_with_all_that_hangs_on_it(self, data: st.DataObject) -> None:
        with self.workspace.write(label_of("plan.delete")) as tx:
            tx.delete(Plan, data.draw(st.sampled_from(self._ids(Plan))))
        self._wrote()

    @precondition(lambda self: self._ids(Theme))
    @rule(data=st.data())
    def delete_theme_so_that_actions_lose_it(self, data: st.DataObject) -> None:
        with self.workspace.write(label_of("theme.delete")) as tx:
            tx.delete(Theme, data.draw(st.sampled_from(self._ids(Theme))))
        self._wrote()

    @rule()
    def fail_in_the_middle(self) -> None:
        with pytest.raises(TurvaError):
            self._edit_all_and_fail()

    def _edit_all_and_fail(self) -> None:
        with self.workspace.write(label_of("plan.edit")) as tx:
            tx.save_all([replace(one, name="gone") for one in tx.all(Plan)])
            tx.save(Plan(id=PlanId(new_id()), name="x", first_year=1, last_year=2))

    @rule()
    def undo(self) -> None:
        done = self.workspace.undo()
        assert (done is None) == (not self.undo_states)
        if done:
            self.redo_states.append(self.state)
            self.state = self.undo_states.pop()

    @rule()
    def redo(self) -> None:
        done = self.workspace.redo()
        assert (done is None) == (not self.redo_states)
        if done:
            self.undo_states.append(self.state)
            self.state = self.redo_states.pop()

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(self.path)

    @invariant()
    def data_is_what_it_should_be(self) -> None:
        if hasattr(self, "state"):
            assert data_bytes(self.path) == self.state

    @invariant()
    def the_index_of_words_is_that_of_the_records(self) -> None:
        assert index(self.path) == index_made_anew(self.path)

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()


JournalMachine.TestCase.settings = tried(15)
TestJournal = pytest.mark.slow(JournalMachine.TestCase)


def _plan(workspace: Workspace, name: str) -> Plan:
    plan = Plan(id=PlanId(new_id()), name=name, first_year=2026, last_year=2029)
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(plan)
    return plan


def test_that_history_tells_who_changed_what_and_keeps_undo_too(workspace: Workspace) -> None:
    plan = _plan(workspace, "Vanha")
    workspace.author = "puheenjohtaja"
    with workspace.write(label_of("plan.edit")) as tx:
        tx.save(replace(plan, name="Uusi"))
    workspace.undo()
    newest, edit, first = seen(workspace, lambda tx: tx.history(plan.id))
    assert (newest.step.kind, newest.before, newest.after) == (StepKind.UNDO, {"name": "Uusi"}, {"name": "Vanha"})
    assert (edit.step.author, edit.before, edit.after) == ("puheenjohtaja", {"name": "Vanha"}, {"name": "Uusi"})
    assert (first.before, first.after["name"]) == ({}, "Vanha")


def test_that_new_work_after_undo_ends_what_could_be_redone(workspace: Workspace) -> None:
    _plan(workspace, "A")
    workspace.undo()
    _plan(workspace, "B")
    assert seen(workspace, Reading.next_redo) is None


def test_that_the_making_of_the_workspace_cannot_be_undone(workspace: Workspace) -> None:
    assert seen(workspace, Reading.next_undo) is None
    assert workspace.undo() is None


def test_that_undo_passes_over_a_sent_file_and_redo_outlives_it(workspace: Workspace) -> None:
    def send() -> None:
        with workspace.write(label_of("exchange.export")) as tx:
            tx.add(Recipient(id=RecipientId(new_id()), name="Lähetetty"))

    plan = _plan(workspace, "A")
    send()
    undone = workspace.undo()
    assert undone is not None
    assert undone.label == "plan.add"
    send()
    assert workspace.redo() is not None
    with workspace.read() as tx:
        assert tx.all(Plan) == [plan]
        assert len(tx.all(Recipient)) == 2


def test_that_a_change_outside_a_step_is_refused_by_the_file_itself(workspace: Workspace) -> None:
    with pytest.raises(TurvaError), workspace._connections.writing() as connection:
        connection.exec_driver_sql("UPDATE profile SET name = 'salaa'")
    with workspace.read() as tx:
        assert "salaa" not in [one.name for one in tx.all(type(profile()))]


def _recipients(workspace: Workspace) -> list[str]:
    return seen(workspace, lambda tx: [one.name for one in tx.matching(Recipient)])


@pytest.mark.parametrize("gone", [(0,), (1,), (0, 1), (2, 0), (0, 1, 2, 3), (3,)])
def test_that_equals_come_back_in_the_order_they_had(workspace: Workspace, gone: tuple[int, ...]) -> None:
    with workspace.write(label_of("recipient.add")) as tx:
        added = [Recipient(id=RecipientId(new_id()), name=name) for name in ("Å", "b", "A", "ö")]
        tx.add_all(added)
    before = _recipients(workspace)
    with workspace.write(label_of("recipient.delete")) as tx:
        for place in gone:
            tx.delete(Recipient, added[place].id)
    after = _recipients(workspace)
    workspace.undo()
    assert _recipients(workspace) == before
    workspace.redo()
    assert _recipients(workspace) == after
    workspace.undo()
    workspace.undo()
    workspace.redo()
    assert _recipients(workspace) == before


def test_that_a_place_taken_meanwhile_is_left_to_whoever_has_it(workspace: Workspace) -> None:
    first, lasting = (Recipient(id=RecipientId(new_id()), name=name) for name in ("A", "B"))
    with workspace.write(label_of("recipient.add")) as tx:
        tx.add(first)
    with workspace.write(label_of("recipient.delete")) as tx:
        tx.delete(Recipient, first.id)
    with workspace.write(WORKSPACE_CREATED) as tx:
        tx.add(lasting)
    workspace.undo()
    assert _recipients(workspace) == ["B", "A"]


def test_that_the_place_of_a_deleted_record_is_no_part_of_its_history(workspace: Workspace) -> None:
    plan = _plan(workspace, "Pois")
    with workspace.write(label_of("plan.delete")) as tx:
        tx.delete(Plan, plan.id)
    newest = seen(workspace, lambda tx: tx.history(plan.id, limit=1))[0]
    assert newest.before.keys() == {field.name for field in fields(Plan)}
