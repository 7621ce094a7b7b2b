"""The opened database: SQLite in a data folder, or PostgreSQL, behind two kinds of transaction.

Here belongs what differs between the two databases. What is read and written in a transaction is said in the other
modules of this room; nobody outside the room is given a connection.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url

from directory.record import migrations

# Chosen once at random; it only has to differ from other locks taken in the same database.
_WRITER_LOCK: Final = 4_701_823_377
_BUSY_TIMEOUT_S: Final = 10


@dataclass(frozen=True, slots=True)
class Store:
    """A database of the record. It is handed to an `Editor`, which holds all that may be done with it."""

    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Gives a transaction that sees one state of the record throughout and changes nothing."""
        with self.engine.connect().execution_options(**self._dialect.reading) as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Gives a transaction that is the only one writing, committed at the end unless an error passes through.

        One writer at a time: the history is a chain, and a decision must see what the one before it decided.
        """
        with self.engine.connect().execution_options(**self._dialect.writing) as connection, connection.begin():
            self._dialect.lock(connection)
            yield connection

    @contextmanager
    def reshaping(self) -> Iterator[Connection]:
        """Gives a writing transaction in which tables may be changed."""
        with self._dialect.reshaping(self.engine) as connection:
            yield connection

    def migrate(self) -> None:
        """Brings the tables to the form that this version knows; does nothing where they have it already."""
        with self.reshaping() as connection:
            migrations.upgrade(connection)

    def is_current(self) -> bool:
        """Whether the tables have the form that this version knows."""
        with self.reading() as connection:
            return migrations.is_current(connection)

    def scrub(self, *tables: Table) -> None:
        """Overwrites what was deleted from these tables before, as far as the database itself can.

        SQLite keeps deleted rows in its write-ahead log until that is emptied, PostgreSQL in the table's file until
        that is written anew. PostgreSQL's own log and any backup keep them until they are recycled.
        """
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for statement in self._dialect.scrubbing(tables):
                connection.exec_driver_sql(statement)

    def close(self) -> None:
        """Lets go of every connection."""
        self.engine.dispose()

    @property
    def _dialect(self) -> "_Dialect":
        return _DIALECTS[self.engine.dialect.name]


def open_store(url: str) -> Store:
    """Opens the record at an SQLAlchemy address: `sqlite:///FILE` or `postgresql+psycopg://…`.

    It is opened as it is; call `migrate` before use. SQLAlchemy keeps bound values out of its errors' texts, but
    PostgreSQL quotes the row that it refused: an error's text belongs in no log.
    """
    parsed = make_url(url)
    engine = create_engine(parsed, hide_parameters=True, **_DIALECTS[parsed.get_backend_name()].arguments)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return Store(engine)


def sqlite_url(file: Path) -> str:
    """The address of the record that lies in this file."""
    return f"sqlite:///{file}"


def _prepare_sqlite(connection: Any, _: object) -> None:
    """Sets what SQLite leaves off: foreign keys, overwriting what is deleted, readers beside a writer."""
    connection.isolation_level = None  # SQLAlchemy begins transactions itself, below
    for setting in ("foreign_keys=ON", "secure_delete=ON", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {setting}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Begins a transaction in earnest; a writer takes its lock at once, so that it never fails halfway."""
    writing = connection.get_execution_options().get("sqlite_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _lock_postgresql(connection: Connection) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})")


@contextmanager
def _reshape_sqlite(engine: Engine) -> Iterator[Connection]:
    """Gives a writing transaction without foreign keys: SQLite changes a table by dropping and making it anew."""
    with engine.connect().execution_options(sqlite_writing=True) as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF").close()
        try:
            with connection.begin():
                yield connection
                assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        finally:
            raw.execute("PRAGMA foreign_keys=ON").close()


@contextmanager
def _reshape_postgresql(engine: Engine) -> Iterator[Connection]:
    with engine.begin() as connection:
        _lock_postgresql(connection)
        yield connection


@dataclass(frozen=True, slots=True)
class _Dialect:
    """What one of the two databases needs to do the same as the other."""

    arguments: dict[str, Any]
    reading: dict[str, Any]
    writing: dict[str, Any]
    lock: Callable[[Connection], None]
    reshaping: Callable[[Engine], Any]
    scrubbing: Callable[[tuple[Table, ...]], tuple[str, ...]]


_DIALECTS: Final = {
    "sqlite": _Dialect(
        arguments={"connect_args": {"timeout": _BUSY_TIMEOUT_S}},
        reading={"sqlite_writing": False},
        writing={"sqlite_writing": True},
        lock=lambda _: None,  # BEGIN IMMEDIATE took it
        reshaping=_reshape_sqlite,
        scrubbing=lambda _: ("PRAGMA wal_checkpoint(TRUNCATE)",),
    ),
    "postgresql": _Dialect(
        arguments={"pool_pre_ping": True},
        reading={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
        # READ COMMITTED, so that whoever waited for the lock sees what the one before it wrote.
        writing={"isolation_level": "READ COMMITTED"},
        lock=_lock_postgresql,
        reshaping=_reshape_postgresql,
        scrubbing=lambda tables: tuple(f"VACUUM FULL {table.name}" for table in tables),
    ),
}
