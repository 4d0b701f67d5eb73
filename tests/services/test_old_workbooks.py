"""Workbooks that former releases sent come back for ever, whatever their words are called today."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from turva_desktop.exchange.base import Base, BaseKind
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.differ import compare
from turva_desktop.exchange.reader import understood
from turva_desktop.services import Services
from turva_desktop.store import Workspace

HISTORY = Path(__file__).parents[1] / "history"
WORKBOOKS = sorted(HISTORY.glob("*.xlsx"))
NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


def release_of(workbook: Path) -> Path:
    """Return the workspace file that a workbook was sent from."""
    return HISTORY / f"{workbook.stem.rpartition('_')[0]}.turva"


@pytest.mark.parametrize("workbook", WORKBOOKS, ids=lambda path: path.stem)
def test_that_an_unedited_workbook_of_a_former_release_changes_nothing(workbook: Path, tmp_path: Path) -> None:
    with Workspace(Path(shutil.copy(release_of(workbook), tmp_path))) as workspace:
        found = Services(workspace).exchange.preview(workbook, now=NOW)
        assert found.is_empty
        assert found.unchanged > 0
        assert (found.missing, found.findings) == ((), ())


@pytest.mark.parametrize("workbook", WORKBOOKS, ids=lambda path: path.stem)
def test_that_it_changes_nothing_either_where_the_journal_remembers_the_export(workbook: Path, tmp_path: Path) -> None:
    with Workspace(Path(shutil.copy(release_of(workbook), tmp_path))) as workspace, workspace.read() as tx:
        content = tx.content()
    base = Base(kind=BaseKind.JOURNAL, sent=content)
    found = compare(understood(read_book(workbook)), content, NOW, base=base)
    assert found.is_empty
    assert (found.missing, found.findings) == ((), ())


def test_that_there_are_workbooks_of_the_first_release_in_every_language() -> None:
    languages = {path.stem.rpartition("_")[2] for path in WORKBOOKS if path.stem.startswith("v0.1.0_")}
    assert languages >= {"fi", "sv", "se", "en", "poliisi"}
