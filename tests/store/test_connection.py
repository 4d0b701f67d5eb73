"""Connections: nothing is written past the journal, though most of them never write and so don't carry it."""

from pathlib import Path

import pytest

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store import Workspace
from turva_desktop.store.connection import Connections, connections

_TRIGGERS = "SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger'"
_CHANGE = "UPDATE profile SET name = 'salaa'"


@pytest.fixture
def fresh(workspace: Workspace, path: Path) -> Connections:
    workspace.close()
    return connections(path, read_only=False)


def test_that_a_connection_that_only_reads_carries_no_journal_and_can_write_nothing(fresh: Connections) -> None:
    with fresh.reading() as connection:
        assert connection.exec_driver_sql(_TRIGGERS).scalar() == 0
    with pytest.raises(TurvaError), fresh.reading() as connection:
        connection.exec_driver_sql(_CHANGE)
    fresh.close()


def test_that_the_journal_is_there_before_a_connection_writes_and_but_once(fresh: Connections) -> None:
    numbers = []
    for _ in range(2):
        with fresh.writing() as connection:
            numbers.append(connection.exec_driver_sql(_TRIGGERS).scalar())
    assert numbers[0] == numbers[1]
    assert numbers[0], "every table has its triggers"
    with pytest.raises(TurvaError), fresh.writing() as connection:
        connection.exec_driver_sql(_CHANGE)  # outside a step the journal refuses it
    with fresh.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM profile WHERE name = 'salaa'").scalar() == 0
    fresh.close()


def test_that_a_connection_that_got_half_of_the_journal_is_not_used_again(
    fresh: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    from turva_desktop.store import search_index

    with monkeypatch.context() as broken:
        broken.setattr(search_index, "_SEARCHED", (*search_index._SEARCHED, search_index._SEARCHED[0]))
        with pytest.raises(Exception, match="already exists"), fresh.writing():
            pass
    with fresh.writing() as connection:
        assert connection.exec_driver_sql(_TRIGGERS).scalar()
    fresh.close()
