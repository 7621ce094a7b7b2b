"""The net that every journey is hung over: it must catch what it is there to catch."""

import base64
import hashlib
import io
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from cli import log
from tests.journeys.canaries import Canaries

PERSON, BOT = 4_012_345_678_901_234, 42
WORDS = "me llamo Qanary, vivo en عمان"


@pytest.fixture
def canaries() -> Canaries:
    canaries = Canaries()
    canaries.add_person(PERSON, BOT)
    canaries.add_text(WORDS)
    return canaries


def in_a_database(folder: Path, value: int | str) -> None:
    connection = sqlite3.connect(folder / "kept.sqlite")
    connection.execute("CREATE TABLE kept (value)")
    connection.execute("INSERT INTO kept VALUES (?)", (value,))
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("kind", "keep"),
    [
        ("id", lambda folder: in_a_database(folder, PERSON)),
        ("id", lambda folder: in_a_database(folder, f"fsm:{PERSON}:{PERSON}:data")),
        ("id", lambda folder: in_a_database(folder, hashlib.sha256(str(PERSON).encode()).hexdigest())),
        ("id", lambda folder: (folder / "kept").write_bytes(PERSON.to_bytes(8, "little"))),
        ("text", lambda folder: in_a_database(folder, WORDS)),
        ("text", lambda folder: (folder / "kept").write_text(WORDS, encoding="utf-16")),
        ("text", lambda folder: (folder / "kept.json").write_text(json.dumps({"text": WORDS}))),
        ("text", lambda folder: (folder / "kept.log").write_text(f"GET /?q={quote(WORDS)}")),
        ("text", lambda folder: (folder / "kept.b64").write_bytes(base64.b64encode(f"they said {WORDS}!".encode()))),
    ],
)
def test_what_was_kept_is_found_in_whatever_form(
    canaries: Canaries, tmp_path: Path, kind: str, keep: Callable[[Path], None]
) -> None:
    assert canaries.found_under(tmp_path) == set()
    keep(tmp_path)
    assert {found.rpartition(" ")[2] for found in canaries.found_under(tmp_path)} == {kind}


def test_a_position_is_found_as_it_was_sent_and_rounded(tmp_path: Path) -> None:
    canaries = Canaries()
    latitude = canaries.degrees(40.4168)
    for kept in (str(latitude), f"{latitude:.6f}"):
        (tmp_path / "kept").write_text(f"near {kept}")
        assert canaries.found_under(tmp_path) == {"kept: position"}


def test_an_event_that_quotes_somebody_is_found(canaries: Canaries, written: io.StringIO) -> None:
    log.event("answered", words=WORDS)
    assert canaries.found_in(written.getvalue().encode()) == {"text"}
