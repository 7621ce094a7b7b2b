"""The snapshot: everything public, in one read-only file that is signed as a whole.

Here belongs the file's form, known to its writer and to its reader: a SQLite file with the listings as JSON, the
emergency numbers, and the columns and indexes of the search as plain bytes; beside it a manifest, `NNNNNN.json`, which
signs it. Who gets in is decided in `publisher`; no database of the staff is ever opened here.
"""

import sqlite3
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np
from nacl.signing import VerifyKey

from directory.codes import EmergencyService
from directory.errors import DirectoryError
from directory.model import EmergencyNumber, PublicListing
from directory.publish.codec import Malformed, from_json, to_json
from directory.publish.columns import DTYPES, VOCABULARIES, About, Columns, Indexes, columns_of
from directory.publish.manifest import Manifest, Refusal, Refused, verify

KEPT: Final = 10
"""Snapshots that stay in the folder: what a reader can fall back to."""

LISTINGS_IN_MEMORY: Final = 1024
"""Shown listings that are kept as objects; all others are read from the file when they are shown."""

OnRefused = Callable[[int, Refusal], None]
"""Told of each version that was not taken, and why."""

_SCHEMA: Final = """
CREATE TABLE listing (number INTEGER PRIMARY KEY, json TEXT NOT NULL, sha256 BLOB NOT NULL);
CREATE TABLE emergency (country TEXT, service TEXT, json TEXT NOT NULL, PRIMARY KEY (country, service));
CREATE TABLE vocabulary (name TEXT PRIMARY KEY, codes TEXT NOT NULL);
CREATE TABLE timetable (position INTEGER PRIMARY KEY, hours TEXT NOT NULL, time_zone TEXT NOT NULL);
CREATE TABLE column_bytes (name TEXT PRIMARY KEY, dtype TEXT NOT NULL, length INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE index_bytes (about TEXT, key TEXT, bytes BLOB NOT NULL, PRIMARY KEY (about, key));
"""

_ROWS_DTYPE: Final = "<i4"


@dataclass(eq=False)
class NoSnapshot(DirectoryError):  # noqa: N818 - an error is named by what happened
    """No snapshot in the folder can be taken; `refused` says why for each version that is there, newest first."""

    refused: tuple[tuple[int, Refusal], ...]


@dataclass(eq=False)
class ListingDamaged(DirectoryError):  # noqa: N818 - an error is named by what happened
    """The file no longer holds the listing that was signed; it must not be shown."""

    number: int


class Snapshot:
    """One verified snapshot: its manifest, its columns, its emergency numbers, and its listings by number.

    It never changes. Columns and emergency numbers were read from the very bytes that were verified; each listing is
    compared with its signed hash whenever it is read from the file.
    """

    def __init__(
        self,
        manifest: Manifest,
        columns: Columns,
        emergency: Mapping[str, tuple[EmergencyNumber, ...]],
        digests: Sequence[bytes],
        file: Path,
    ) -> None:
        self.manifest = manifest
        self.columns = columns
        self._emergency = emergency
        # The file is never written again, so SQLite may do without locks, and several threads may read.
        read_only = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        self._file = sqlite3.connect(read_only, uri=True, check_same_thread=False)
        # Answers that began before a newer snapshot came still read from this one; it closes after the last of them.
        weakref.finalize(self, self._file.close)
        self._at = lru_cache(LISTINGS_IN_MEMORY)(_reader(self._file, columns, digests))

    def at(self, row: int) -> PublicListing:
        """Gives the listing of a row of the columns.

        Raises `ListingDamaged` where the file does not hold it any more as it was signed.
        """
        return self._at(row)

    def emergency(self, country: str) -> tuple[EmergencyNumber, ...]:
        """Gives the emergency numbers of a country in the order of the services; none where none is known."""
        return self._emergency.get(country, ())

    def listings(self) -> Iterator[PublicListing]:
        """Gives all listings by ascending number; raises `ListingDamaged` like `at`."""
        return map(self.at, range(len(self.columns)))


def _reader(file: sqlite3.Connection, columns: Columns, digests: Sequence[bytes]) -> Callable[[int], PublicListing]:
    """Reads one listing; apart from `Snapshot`, because a cache that held it would keep it alive for ever."""

    def read(row: int) -> PublicListing:
        number = int(columns.number[row])
        try:
            (text,) = file.execute("SELECT json FROM listing WHERE number = ?", (number,)).fetchone()
            # In a damaged file anything may lie there, a number or nothing too.
            if not isinstance(text, str) or sha256(text.encode()).digest() != digests[row]:
                raise ListingDamaged(number)
            return from_json(PublicListing, text)
        except (sqlite3.Error, TypeError, UnicodeError, Malformed) as broken:
            raise ListingDamaged(number) from broken

    return read


def snapshot_bytes(listings: Iterable[PublicListing], emergency: Iterable[EmergencyNumber]) -> bytes:
    """Gives the content of a snapshot's file.

    Listing numbers are unique, and so are country and service of the emergency numbers: raises
    `sqlite3.IntegrityError` otherwise.
    """
    ordered = sorted(listings, key=lambda listing: listing.number)
    columns = columns_of(ordered)
    with closing(sqlite3.connect(":memory:")) as file:
        file.executescript(_SCHEMA)
        texts = [(listing.number, to_json(listing)) for listing in ordered]
        file.executemany(
            "INSERT INTO listing VALUES (?, ?, ?)",
            [(number, text, sha256(text.encode()).digest()) for number, text in texts],
        )
        file.executemany(
            "INSERT INTO emergency VALUES (?, ?, ?)",
            [(number.country, number.service.value, to_json(number)) for number in emergency],
        )
        file.executemany("INSERT INTO vocabulary VALUES (?, ?)", _vocabularies().items())
        file.executemany(
            "INSERT INTO timetable VALUES (?, ?, ?)",
            [(position, *timetable) for position, timetable in enumerate(columns.timetables)],
        )
        file.executemany(
            "INSERT INTO column_bytes VALUES (?, ?, ?, ?)",
            [(name, dtype, len(ordered), getattr(columns, name).tobytes()) for name, dtype in DTYPES.items()],
        )
        file.executemany(
            "INSERT INTO index_bytes VALUES (?, ?, ?)",
            [(about.value, key, rows.astype(_ROWS_DTYPE).tobytes()) for (about, key), rows in columns.indexes.items()],
        )
        file.commit()
        return file.serialize()


def open_snapshot(folder: Path, version: int, key: VerifyKey) -> Snapshot:
    """Gives one version of a folder, if it is to the last bit what was signed.

    Raises `Refused` with the reason.
    """
    manifest, _ = read_manifest(folder, version, key)
    file = file_of(folder, version)
    try:
        content = file.read_bytes()
    except OSError:
        raise Refused(Refusal.UNREADABLE) from None
    if sha256(content).hexdigest() != manifest.sha256:
        raise Refused(Refusal.DIGEST)
    with closing(sqlite3.connect(":memory:")) as verified:
        try:
            verified.deserialize(content)
            digests = [digest for (digest,) in verified.execute("SELECT sha256 FROM listing ORDER BY number")]
            return Snapshot(manifest, _columns(verified), _emergency(verified), digests, file)
        except (sqlite3.Error, ValueError, KeyError):
            raise Refused(Refusal.MALFORMED) from None


def open_latest(folder: Path, key: VerifyKey, *, on_refused: OnRefused = lambda _version, _reason: None) -> Snapshot:
    """Gives the newest snapshot of a folder that verifies, falling back to older ones.

    Raises `NoSnapshot` when there is none.
    """
    refused: list[tuple[int, Refusal]] = []
    for version in versions(folder):
        try:
            return open_snapshot(folder, version, key)
        except Refused as refusal:
            on_refused(version, refusal.reason)
            refused.append((version, refusal.reason))
    raise NoSnapshot(tuple(refused))


def read_manifest(folder: Path, version: int, key: VerifyKey) -> tuple[Manifest, bytes]:
    """Gives the verified manifest of a version, and its bytes; raises `Refused` with the reason."""
    try:
        content = manifest_of(folder, version).read_bytes()
    except OSError:
        raise Refused(Refusal.UNREADABLE) from None
    manifest = verify(content, key)
    if manifest.version != version:
        raise Refused(Refusal.NAME)
    return manifest, content


def versions(folder: Path) -> list[int]:
    """Gives the versions of a folder that have a manifest, newest first; none where there is no folder."""
    with suppress(FileNotFoundError):
        names = [entry.name for entry in folder.iterdir()]
        stems = [name.removesuffix(".json") for name in names if name.endswith(".json")]
        return sorted((int(stem) for stem in stems if stem.isdecimal() and stem.isascii()), reverse=True)
    return []


def manifest_of(folder: Path, version: int) -> Path:
    """Gives where the manifest of a version lies."""
    return folder / f"{version:06}.json"


def file_of(folder: Path, version: int) -> Path:
    """Gives where the snapshot's file of a version lies."""
    return folder / f"{version:06}.sqlite"


def stamp_of(folder: Path, version: int) -> tuple[int, ...]:
    """Gives what changes when the files of a version do, without reading them."""
    stamp: list[int] = []
    for file in (manifest_of(folder, version), file_of(folder, version)):
        with suppress(OSError):
            status = file.stat()
            stamp += (status.st_mtime_ns, status.st_size, status.st_ino)
    return tuple(stamp)


def _vocabularies() -> dict[str, str]:
    return {name: " ".join(codes) for name, codes in VOCABULARIES.items()}


def _columns(file: sqlite3.Connection) -> Columns:
    """Reads the columns; another order of codes or another type of values is a form we do not know."""
    if dict(file.execute("SELECT name, codes FROM vocabulary")) != _vocabularies():
        raise Refused(Refusal.FORM)
    stored = {name: rest for name, *rest in file.execute("SELECT name, dtype, length, bytes FROM column_bytes")}
    if {name: dtype for name, (dtype, _, _) in stored.items()} != dict(DTYPES):
        raise Refused(Refusal.FORM)
    indexes: Indexes = {
        (About(about), key): np.frombuffer(content, _ROWS_DTYPE)
        for about, key, content in file.execute("SELECT about, key, bytes FROM index_bytes")
    }
    return Columns(
        **{name: np.frombuffer(content, dtype, length) for name, (dtype, length, content) in stored.items()},
        timetables=tuple(file.execute("SELECT hours, time_zone FROM timetable ORDER BY position")),
        indexes=indexes,
    )


def _emergency(file: sqlite3.Connection) -> Mapping[str, tuple[EmergencyNumber, ...]]:
    services = list(EmergencyService)
    numbers = [from_json(EmergencyNumber, text) for (text,) in file.execute("SELECT json FROM emergency")]
    numbers.sort(key=lambda number: (number.country, services.index(number.service)))
    return {country: tuple(of) for country, of in groupby(numbers, lambda number: number.country)}
