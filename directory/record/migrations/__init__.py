"""How the tables of an older version become those of this one: Alembic, configured here instead of in a file.

Here belongs running the revisions; each revision is a file in `versions`, named `NNNN_what.py`, and never imports
`tables`, because it speaks of the tables as they were on its day. Revisions change SQLite tables in batch mode.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from directory.errors import RecordIsNewer
from directory.record.tables import metadata


def upgrade(connection: Connection, to: str = "head") -> None:
    """Brings the database of this transaction up to a revision; raises `RecordIsNewer` for one of a later version."""
    scripts = _scripts()
    current = _current(connection)
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise RecordIsNewer(current)
    _run(connection, scripts, to, lambda revision, _: scripts._upgrade_revs(to, revision))  # noqa: SLF001 - Alembic's own commands are written so


def downgrade(connection: Connection, to: str = "base") -> None:
    """Takes the database of this transaction back to a revision; what the later ones added is lost."""
    scripts = _scripts()
    _run(connection, scripts, to, lambda revision, _: scripts._downgrade_revs(to, revision))  # noqa: SLF001 - as above


def is_current(connection: Connection) -> bool:
    """Whether the database of this transaction stands at the newest revision."""
    return _current(connection) == _scripts().get_current_head()


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent))


def _run(connection: Connection, scripts: ScriptDirectory, to: str, steps: Callable[[Any, Any], Sequence[Any]]) -> None:
    with EnvironmentContext(Config(), scripts, fn=steps, destination_rev=to) as environment:
        environment.configure(
            connection=connection, target_metadata=metadata, render_as_batch=True, transactional_ddl=True
        )
        environment.run_migrations()
