"""Connections to one open file: how SQLite is set up, how a transaction begins, and what its errors mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.pool import QueuePool

from turva_desktop.domain.errors import TurvaError
from turva_desktop.store import journal, search_index
from turva_desktop.store.codec import Unreadable
from turva_desktop.store.durable import set_up
from turva_desktop.store.place import sqlite_address
from turva_desktop.store.soundness import trouble

_WRITES: Final = "writes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connections:
    """The connections to one file; any thread may ask for one."""

    path: Path
    is_newer: bool
    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose view stays as it is for the length of the block."""
        with self._told(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that may write; what an exception in the block leaves is rolled back."""
        with self._told(), self.engine.connect() as connection:
            _let_write(connection)
            connection.execution_options(turva_begin="BEGIN IMMEDIATE")
            with connection.begin():
                try:
                    yield connection
                except BaseException:
                    connection.execute(text("DELETE FROM temp.running_step"))
                    raise

    def close(self) -> None:
        """Close them all."""
        self.engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell the user's business as `TurvaError`; any other error is a bug and goes on as it is."""
        try:
            yield
        except Unreadable as error:
            raise TurvaError("workspace.damaged", file=self.path.name) from error
        except IntegrityError as error:
            raise TurvaError("record.still_used") from error
        except (OperationalError, sqlite3.OperationalError) as error:
            meaning = self._meaning(error)
            if meaning is None:
                raise
            raise meaning from error
        except (DatabaseError, sqlite3.DatabaseError) as error:
            raise TurvaError("workspace.damaged", file=self.path.name) from error

    def _meaning(self, error: OperationalError | sqlite3.OperationalError) -> TurvaError | None:
        found = error.orig if isinstance(error, OperationalError) else error
        if "no such table" in str(found) or "no such column" in str(found):
            return TurvaError("workspace.too_new" if self.is_newer else "workspace.damaged", file=self.path.name)
        return trouble(self.path, found)


def connections(path: Path, *, address: str = "", read_only: bool, is_newer: bool = False) -> Connections:
    """Return the connections to a file that has been opened, or to the copy of it that has an `address` of its own."""
    whole = address or sqlite_address(path, "ro" if read_only else "rw")

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            whole,
            uri=True,
            isolation_level=None,  # pysqlite's own transactions don't cover everything; we begin and commit
            check_same_thread=False,
            timeout=5,
        )
        set_up(connection)
        connection.execute("PRAGMA query_only = ON")  # until `_let_write`: nothing is written past the journal
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=4)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("turva_begin", "BEGIN"))

    return Connections(path=path, is_newer=is_newer, engine=engine)


def _let_write(connection: Connection) -> None:
    """Give a connection what must hear of each change, when it writes for the first time: most never do."""
    if _WRITES in connection.info:
        return
    bare: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]  # we made it
    try:
        bare.execute("PRAGMA query_only = OFF")
        journal.install(bare)
        search_index.install(bare)
    except sqlite3.Error:
        connection.invalidate()  # half of the triggers would be worse than none
        raise
    connection.info[_WRITES] = True
