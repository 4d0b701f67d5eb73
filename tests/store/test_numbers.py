"""What leaves the house under a running number: a restore never lets it come again."""

from datetime import UTC, datetime
from pathlib import Path

from tests.reading import seen
from tests.store.dump import data_bytes
from tests.store.test_workspace import plan
from turva_desktop.domain.steps import label_of
from turva_desktop.store import Reading, Workspace, backup
from turva_desktop.store.agreement import agrees_with_its_journal

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def write(workspace: Workspace, name: str) -> None:
    with workspace.write(label_of("plan.add")) as tx:
        tx.add(plan(name))


def test_that_changes_and_steps_count_on_from_the_file_that_was_replaced(workspace: Workspace, path: Path) -> None:
    write(workspace, "Ensin")
    made = workspace.backup()
    for number in range(20):
        write(workspace, f"Sitten {number}")
    change, (step, *_) = seen(workspace, Reading.newest_change), seen(workspace, lambda tx: tx.steps(1))
    workspace.close()
    backup.restore(path, made.path, now=NOW, author="sihteeri")
    with Workspace(path) as restored:
        (entered, *_) = seen(restored, lambda tx: tx.steps(1))
        assert (entered.label, entered.author) == ("workspace.restore", "sihteeri")
        assert entered.id > step.id
        assert entered.at >= step.at
        assert seen(restored, Reading.newest_change) > change
        undone = seen(restored, Reading.next_undo)
        assert undone is not None
        assert undone.label == "plan.add"
        write(restored, "Uusi")
        restored.undo()
        restored.undo()  # what the backup's own last step did
        assert data_bytes(path) != data_bytes(made.path)
        restored.redo()
        assert data_bytes(path) == data_bytes(made.path)
    assert agrees_with_its_journal(path)


def test_that_a_restore_back_and_forth_never_counts_back(workspace: Workspace, path: Path) -> None:
    made = workspace.backup()
    write(workspace, "Uusi")
    editions = [seen(workspace, Reading.edition)]
    workspace.close()
    source = made.path
    for _ in range(4):
        kept = backup.restore(path, source, now=NOW).kept
        assert kept is not None
        with Workspace(path) as restored:
            editions.append(seen(restored, Reading.edition))
        source = kept
    assert editions == sorted(set(editions))
