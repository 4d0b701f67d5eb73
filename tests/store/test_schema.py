import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from turva_desktop.store import Workspace
from turva_desktop.store.codec import fields_of
from turva_desktop.store.migrations import APPLICATION_ID, migrate, newest_version
from turva_desktop.store.tables import METADATA, TABLES


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(tmp_path / "x.turva", isolation_level=None)
    migrate(connection)
    return connection


def test_that_the_migrated_schema_is_the_one_the_records_ask_for(connection: sqlite3.Connection) -> None:
    with closing(connection):
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert names == set(METADATA.tables)
        for table in METADATA.tables.values():
            columns = {
                row[1]: (row[2], bool(row[3]), bool(row[5]))
                for row in connection.execute(f"PRAGMA table_info('{table.name}')")
            }
            wanted = {
                column.name: (
                    {"LargeBinary": "BLOB", "Integer": "INTEGER", "Text": "TEXT"}[type(column.type).__name__],
                    not column.nullable,
                    column.primary_key,
                )
                for column in table.columns
            }
            assert columns == wanted, table.name
            keys = {(row[3], row[2], row[6]) for row in connection.execute(f"PRAGMA foreign_key_list('{table.name}')")}
            wanted_keys = {
                (key.parent.name, key.column.table.name, key.ondelete or "NO ACTION") for key in table.foreign_keys
            }
            assert keys == wanted_keys, table.name


def test_that_every_table_is_strict(connection: sqlite3.Connection) -> None:
    with closing(connection):
        lax = [row[1] for row in connection.execute("PRAGMA table_list") if row[2] == "table" and not row[5]]
    assert [name for name in lax if not name.startswith("sqlite_")] == []


def test_that_the_file_says_whose_it_is(connection: sqlite3.Connection) -> None:
    with closing(connection):
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (newest_version(),)


def test_that_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.turva"
    broken = ((1, "CREATE TABLE good (id TEXT) STRICT;\n"), (2, "CREATE TABLE bad (\n"))
    monkeypatch.setattr("turva_desktop.store.migrations.steps", lambda: broken)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection)
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)


def test_that_no_field_is_kept_as_an_inexact_number() -> None:
    kinds = [field for kind in TABLES for field in fields_of(kind)]
    assert len(kinds) > 200
    assert {type(field.is_integer) for field in kinds} == {bool}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        types = {
            row[2] for name in METADATA.tables for row in connection.execute(f"PRAGMA table_info('{name}')").fetchall()
        }
    assert types == {"TEXT", "INTEGER", "BLOB"}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0), ("journal_mode", "delete"), ("cache_spill", 0)],
)
def test_that_a_commit_is_on_the_disk_in_one_file_and_the_file_is_not_trusted(
    workspace: Workspace, pragma: str, value: object
) -> None:
    """The power can't be cut in a test: what SQLite promises then hangs on these."""
    with workspace._connections.reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
