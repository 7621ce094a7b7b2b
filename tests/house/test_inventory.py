"""`docs/data-inventory.md` names all that is kept, and nothing else: compared with the code and with real files."""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import inspect

from bot.sessions import Session
from directory.model import PublicListing
from directory.publish.columns import DTYPES
from directory.publish.manifest import Manifest
from directory.publish.snapshot import snapshot_bytes
from directory.record.store import Store
from directory.record.tables import metadata
from directory.tally.tally import Tally
from screens.buttons import Here, Trace
from tests.house.code import ROOT

INVENTORY = (ROOT / "docs" / "data-inventory.md").read_text("utf-8")
OF_SNAPSHOT = " (snapshot)"
SHAPES = (Session, Here, Trace, PublicListing, Manifest)


def sections(text: str) -> dict[str, tuple[str, ...]]:
    """The names in the first column of the table under each heading of the third level."""
    found = {}
    for section in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        part, *_ = re.split(r"^## ", section, flags=re.MULTILINE)
        rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", part, re.MULTILINE)
        found[part.partition("\n")[0]] = tuple(name for name, meaning in rows if meaning.strip())
    return found


WRITTEN = sections(INVENTORY)


def in_file(file: sqlite3.Connection, ending: str = "") -> dict[str, tuple[str, ...]]:
    """The tables of a SQLite file and their columns."""
    tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name + ending: tuple(column for _, column, *_ in file.execute(f"PRAGMA table_info({name})"))
        for name in tables
        if not name.startswith("sqlite_")
    }


def same(kept: Mapping[str, tuple[str, ...]]) -> None:
    """Fails where the inventory does not say of a table exactly what is in it."""
    assert {name: WRITTEN.get(name) for name in kept} == dict(kept)


def test_every_table_and_column_of_the_record_is_named() -> None:
    same({name: tuple(column.name for column in table.columns) for name, table in metadata.tables.items()})


def test_a_real_record_has_nothing_else(store: Store) -> None:
    with store.reading() as connection:
        looked = inspect(connection)
        kept = {name: {column["name"] for column in looked.get_columns(name)} for name in looked.get_table_names()}
    assert {name: set(WRITTEN.get(name, ())) for name in kept if not name.startswith("sqlite_")} == {
        name: columns for name, columns in kept.items() if not name.startswith("sqlite_")
    }


def test_every_table_and_column_of_the_tally_is_named(tmp_path: Path) -> None:
    Tally(tmp_path / "tally.sqlite", lambda: datetime.now(UTC)).close()
    with closing(sqlite3.connect(tmp_path / "tally.sqlite")) as file:
        same(in_file(file))


def test_every_table_and_column_of_the_snapshot_is_named() -> None:
    with closing(sqlite3.connect(":memory:")) as file:
        file.deserialize(snapshot_bytes([], []))
        same(in_file(file, OF_SNAPSHOT))


def test_every_column_of_the_search_is_named() -> None:
    same({"Columns of the search": tuple(DTYPES)})


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_field_is_named(shape: type[Any]) -> None:
    same({shape.__name__: tuple(field.name for field in fields(shape))})


def test_the_inventory_names_nothing_that_is_not_kept(tmp_path: Path) -> None:
    kept = {*metadata.tables, "alembic_version", "asked", "did_not_work", "Columns of the search"}
    kept |= {shape.__name__ for shape in SHAPES}
    with closing(sqlite3.connect(":memory:")) as file:
        file.deserialize(snapshot_bytes([], []))
        kept |= set(in_file(file, OF_SNAPSHOT))
    assert set(WRITTEN) - kept == set()


def leaves(hint: Any) -> set[type[Any]]:
    """The plain types that a field of a session may hold, through dataclasses, tuples and unions."""
    if hint in (..., type(None)):
        return set()
    if get_args(hint) or isinstance(hint, UnionType):
        return {leaf for inner in get_args(hint) for leaf in leaves(inner)}
    if hasattr(hint, "__dataclass_fields__"):
        return {leaf for inner in get_type_hints(hint).values() for leaf in leaves(inner)}
    return {hint}


def test_a_session_holds_numbers_and_codes_only() -> None:
    allowed = {int, bool, str}  # the texts are the codes of `Here` and `topic`; what they may be is checked below
    assert {leaf for leaf in leaves(Session) if not issubclass(leaf, Enum)} <= allowed
    texts = {
        f"{shape.__name__}.{name}"
        for shape in (Session, Here, Trace)
        for name, hint in get_type_hints(shape).items()
        if str in get_args(hint) or hint is str
    }
    assert texts == {"Here.language", "Here.country", "Here.now", "Here.speaks", "Session.topic"}


def test_a_column_that_is_not_named_is_noticed() -> None:
    assert sections("### asked\n\n| `key` | a number |\n| `day` | |\n\n## Else\n| `x` | y |\n") == {"asked": ("key",)}
