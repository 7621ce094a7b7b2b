"""What every test folder may ask for: a store on each of the two databases, and PostgreSQL itself.

Here belongs starting and filling databases. Nothing is skipped: without PostgreSQL the tests that need it fail and
say what to install.
"""

import asyncio
import inspect
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from directory.record.store import Store, open_store, sqlite_url

_INSTALL = "PostgreSQL is missing; as root: apt-get install --yes postgresql"
_counter = itertools.count()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a test that is a coroutine in an event loop of its own; leaves every other test to pytest."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a private PostgreSQL cluster of this test process, reached through a socket only."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.fail(_INSTALL)
    folder = Path(tempfile.mkdtemp(prefix="safelight-"))
    user = None
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        user = "postgres"
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)

    def run(program: str, *arguments: str) -> None:
        # The server inherits these files, so a pipe would stay open as long as it runs.
        with (folder.parent / f"{folder.name}.log").open("ab") as log:
            subprocess.run(
                [programs[-1] / program, *arguments],
                check=True,
                cwd=folder,
                env={"LC_ALL": "C"},
                stdout=log,
                stderr=log,
                user=user,
            )

    data = str(folder / "data")
    settings = f"-c listen_addresses= -c unix_socket_directories={folder} -c shared_buffers=32MB"
    settings += " -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off"
    run("initdb", "--pgdata", data, "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
    run("pg_ctl", "start", "--pgdata", data, "--wait", "--options", settings)
    try:
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        run("pg_ctl", "stop", "--pgdata", data, "--mode=immediate")
        shutil.rmtree(folder)
        folder.with_name(f"{folder.name}.log").unlink()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated and empty SQLite file, to be copied."""
    file = tmp_path_factory.mktemp("template") / "record.db"
    store = open_store(sqlite_url(file))
    store.migrate()
    store.scrub()
    store.close()
    return file


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """The name of a migrated and empty database of the cluster, to be copied."""
    _in_cluster(postgres_url, "CREATE DATABASE template_record")
    store = open_store(_named(postgres_url, "template_record"))
    store.migrate()
    store.close()
    return "template_record"


@pytest.fixture
def sqlite_store(sqlite_template: Path, tmp_path: Path) -> Iterator[Store]:
    """An empty record in SQLite."""
    file = tmp_path / "record.db"
    shutil.copyfile(sqlite_template, file)
    store = open_store(sqlite_url(file))
    yield store
    store.close()


@pytest.fixture
def postgres_store(postgres_url: str, postgres_template: str) -> Iterator[Store]:
    """An empty record in PostgreSQL."""
    name = f"record_{next(_counter)}"
    _in_cluster(postgres_url, f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    store = open_store(_named(postgres_url, name))
    yield store
    store.close()
    _in_cluster(postgres_url, f"DROP DATABASE {name}")


@pytest.fixture(params=["sqlite_store", "postgres_store"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty record, once on each database: whoever asks for it is run twice."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Store)
    return found


def _named(url: str, database: str) -> str:
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def _in_cluster(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
