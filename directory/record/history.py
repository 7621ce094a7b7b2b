"""The history: who did what and when, in rows of which each seals the one before it, and never a value.

Here belongs writing and verifying the chain. For each field that was touched it keeps the name and a digest with a
salt of its own; whoever holds a value can prove that it stood there, nobody can read it. The salts lie in a table
beside the chain: erasing them makes the digests mute, and the chain still verifies.

The chain alone does not show that its end was cut off. A head that was noted elsewhere does: `verify` takes one.
"""

import hmac
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from directory.errors import HistoryBroken, NotStorable
from directory.record.acts import Act, Refusal
from directory.record.tables import history, history_salt


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: `subject` is what was acted upon ("listing 12"), `fields` are what it now holds, by name."""

    act: Act
    subject: str
    people: tuple[str, ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """One row of the history as it can be read again; `fields` are names only."""

    sequence: int
    at: datetime
    act: Act
    subject: str
    people: tuple[str, ...]
    fields: tuple[str, ...]
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the chain: how many rows there are, and the hash that seals them all."""

    sequence: int
    hash: str


_BEFORE_THE_FIRST = Head(0, "")


def canonical(value: object) -> bytes:
    """The one way to write a value of plain parts as bytes; raises `NotStorable` for text that no database keeps."""
    written = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    try:
        encoded = written.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        raise NotStorable from None
    if b"\\u0000" in encoded:  # PostgreSQL keeps no NUL
        raise NotStorable
    return encoded


def append(connection: Connection, at: datetime, entries: Iterable[Entry]) -> None:
    """Adds entries to the chain, in the writing transaction of what they tell about."""
    last = head(connection)
    rows, salts = [], []
    for entry in entries:
        salt = secrets.token_bytes(32)
        row = {
            "sequence": last.sequence + 1,
            "happened_at": at,
            "people": list(entry.people),
            "act": entry.act,
            "subject": entry.subject,
            "refusal": entry.refusal,
            "fields": list(entry.fields),
            "digests": [digest(salt, name, value) for name, value in entry.fields.items()],
            "previous": last.hash,
        }
        last = Head(last.sequence + 1, _seal(row))
        rows.append(row | {"hash": last.hash})
        salts.append({"sequence": last.sequence, "salt": salt.hex()})
    if rows:
        connection.execute(insert(history), rows)
        connection.execute(insert(history_salt), salts)


def digest(salt: bytes, name: str, value: object) -> str:
    """What the chain keeps of a field: HMAC-SHA-256 of its name and value, in hexadecimal."""
    return hmac.digest(salt, canonical([name, value]), "sha256").hex()


def head(connection: Connection) -> Head:
    """The last row of the chain; sequence 0 while there is none."""
    newest = select(history.c.sequence, history.c.hash).order_by(history.c.sequence.desc()).limit(1)
    row = connection.execute(newest).first()
    return _BEFORE_THE_FIRST if row is None else Head(row.sequence, row.hash)


def verify(connection: Connection, known: Iterable[Head] = ()) -> Head:
    """Walks the whole chain and gives its head; raises `HistoryBroken` at the first row that is not as it was.

    `known` are heads that were noted earlier, and must still be part of the chain.
    """
    noted = {one.sequence: one.hash for one in known}
    last = _BEFORE_THE_FIRST
    for row in connection.execute(select(history).order_by(history.c.sequence)).mappings():
        follows = row["sequence"] == last.sequence + 1 and row["previous"] == last.hash
        sealed = row["hash"] == _seal(row) == noted.get(row["sequence"], row["hash"])
        if not (follows and sealed):
            raise HistoryBroken(last.sequence + 1)
        last = Head(row["sequence"], row["hash"])
    if max(noted, default=0) > last.sequence:
        raise HistoryBroken(last.sequence + 1)
    return last


def told_of(connection: Connection, subject: str) -> tuple[Recorded, ...]:
    """What the history tells of a subject, oldest first."""
    rows = connection.execute(select(history).where(history.c.subject == subject).order_by(history.c.sequence))
    return tuple(
        Recorded(row.sequence, row.happened_at, row.act, row.subject, tuple(row.people), tuple(row.fields), row.refusal)
        for row in rows
    )


def forget_salts(connection: Connection, subject: str) -> None:
    """Makes every digest of this subject mute."""
    rows = select(history.c.sequence).where(history.c.subject == subject)
    connection.execute(delete(history_salt).where(history_salt.c.sequence.in_(rows)))


def _seal(row: Mapping[Any, Any]) -> str:
    names = ("sequence", "happened_at", "people", "act", "subject", "refusal", "fields", "digests", "previous")
    return sha256(
        canonical([row[name].isoformat() if name == "happened_at" else row[name] for name in names])
    ).hexdigest()
