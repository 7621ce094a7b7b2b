"""A PostgreSQL server for one measurement: in a folder that is thrown away, on a socket, with PostGIS and pg_trgm."""

import os
import pwd
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from benchmarks.skipped import Skipped

PROGRAMS: Final = Path("/usr/lib/postgresql")
EXTENSIONS: Final = Path("/usr/share/postgresql")
_USER: Final = "postgres"


def connect(folder: Path) -> tuple[ExitStack, Any]:
    """Starts a server and connects to it; closing the stack ends it. Raises `Skipped` with what is missing."""
    try:
        import psycopg
    except ModuleNotFoundError:
        raise Skipped("psycopg is not installed") from None
    bins = sorted(PROGRAMS.glob("*/bin/initdb"))
    if not bins:
        raise Skipped("PostgreSQL is not installed")
    programs = bins[-1].parent
    if not (EXTENSIONS / programs.parent.name / "extension" / "postgis.control").exists():
        raise Skipped("PostGIS is not installed")
    user = None
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        user = _USER
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
        folder.chmod(0o711)

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [programs / program, *arguments],
            check=True,
            cwd=folder,
            env={"LC_ALL": "C.UTF-8"},  # pg_trgm takes only letters of the locale for letters
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=user,
        )

    data = str(folder / "postgres")
    settings = f"-c listen_addresses= -c unix_socket_directories={folder} -c shared_buffers=256MB -c fsync=off"
    run("initdb", "--pgdata", data, "--auth=trust", f"--username={_USER}", "--encoding=UTF8", "--no-sync")
    with ExitStack() as server:
        run("pg_ctl", "start", "--pgdata", data, "--wait", "--options", settings)
        server.callback(shutil.rmtree, data, ignore_errors=True)
        server.callback(run, "pg_ctl", "stop", "--pgdata", data, "--mode=immediate")
        sql = psycopg.connect(f"host={folder} user={_USER} dbname=postgres", autocommit=True)
        sql.execute("CREATE EXTENSION IF NOT EXISTS postgis")
        sql.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        return server.pop_all(), sql
    raise AssertionError
